#include "forecast/forecast.h"

#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <thread>

using namespace penumbra;
using forecast::wave;

namespace {

constexpr int kHistory = 1000;
constexpr int kSteps = 72;

model::Series seriesOf(const std::string& name, std::vector<double> values, base::Time end) {
    model::Series series;
    series.key = {model::ResourceId(name), "cpu"};
    series.grid.step = std::chrono::hours(1);
    series.grid.count = static_cast<int>(values.size());
    series.grid.begin = end - series.grid.step * series.grid.count;
    series.values = std::make_shared<const std::vector<double>>(std::move(values));
    return series;
}

/// Ten workloads whose noise is half shared, one young and one with a single sample.
forecast::DemandRequest fleet(std::uint64_t seed) {
    const base::Time end{std::chrono::hours(24 * 20000)};
    forecast::DemandRequest request;
    request.grid = {end, std::chrono::hours(1), kSteps};
    request.pathCount = 64;
    const auto common = wave(kHistory, seed);
    for (int i = 0; i < 10; ++i) {
        auto values = wave(kHistory, seed * 100 + static_cast<std::uint64_t>(i));
        for (std::size_t t = 0; t < values.size(); ++t) values[t] = (values[t] + common[t]) / 2;
        request.histories.push_back(seriesOf(fmt::format("w{}", i), std::move(values), end));
    }
    request.histories.push_back(seriesOf("young", wave(300, 5), end));
    request.histories.push_back(seriesOf("one", {4.0}, end));
    request.histories.push_back(seriesOf("none", {NAN, NAN}, end));
    return request;
}

bool same(const model::Demand& a, const model::Demand& b) {
    if (a.hash != b.hash || a.blockStarts != b.blockStarts || a.entries().size() != b.entries().size()) return false;
    for (std::size_t i = 0; i < a.entries().size(); ++i) {
        const auto& x = a.entries()[i];
        const auto& y = b.entries()[i];
        if (x.location != y.location || x.scale != y.scale || x.residuals != y.residuals || x.model != y.model)
            return false;
    }
    return true;
}

} // namespace

class DemandTest final : public QObject {
    Q_OBJECT

private slots:
    void isEqualForAnyNumberOfThreads() {
        const auto request = fleet(1);
        base::Run run;
        const auto one = forecast::forecastDemand(request, run);
        QVERIFY(one.has_value());
        for (const int threads : {2, 7}) {
            run.threads = threads;
            const auto more = forecast::forecastDemand(request, run);
            QVERIFY(more && same(*one, *more));
        }
        run.seed = 2;
        const auto other = forecast::forecastDemand(request, run);
        QVERIFY(other && !same(*one, *other));
    }

    void hashFollowsEveryInput() {
        const base::Run run;
        const auto before = forecast::forecastDemand(fleet(1), run)->hash;
        auto request = fleet(1);
        auto values = *request.histories[3].values;
        values[17] += 1e-9;
        request.histories[3].values = std::make_shared<const std::vector<double>>(values);
        QVERIFY(forecast::forecastDemand(request, run)->hash != before);
        request = fleet(1);
        request.pins.push_back({{model::ResourceId("w1"), "cpu"}, "naive"});
        const auto pinned = forecast::forecastDemand(request, run);
        QVERIFY(pinned->hash != before);
        QCOMPARE(pinned->entries()[1].model, std::string("naive"));
    }

    void hasTheShapeThatPathsNeed() {
        const auto demand = forecast::forecastDemand(fleet(1), base::Run{});
        QVERIFY(demand.has_value());
        QCOMPARE(static_cast<int>(demand->entries().size()), 12); // "none" has no sample and no entry
        QCOMPARE(demand->find({model::ResourceId("none"), "cpu"}), -1);
        QCOMPARE(demand->blockLength, 3); // an eighth of a day
        QCOMPARE(static_cast<int>(demand->blockStarts.size()), 64 * demand->blocksPerPath());
        for (const auto start : demand->blockStarts) {
            QVERIFY(static_cast<int>(start) + demand->blockLength <= demand->residualCount);
            QCOMPARE(static_cast<int>(start) % 3, 0);
        }
        for (const auto& entry : demand->entries()) {
            QCOMPARE(static_cast<int>(entry.location.size()), kSteps);
            QCOMPARE(static_cast<int>(entry.scale.size()), kSteps);
            QCOMPARE(static_cast<int>(entry.residuals.size()), demand->residualCount);
            for (const auto* line : {&entry.location, &entry.scale, &entry.residuals})
                for (const float v : *line) QVERIFY2(std::isfinite(v), entry.key.text().c_str());
        }
        QCOMPARE(demand->entries()[11].supportedSteps, 0);
        QVERIFY(demand->entries()[0].supportedSteps == kSteps && demand->entries()[0].mase > 0);
    }

    void stopsSoon() {
        auto request = fleet(1);
        const auto once = request.histories;
        for (int i = 0; i < 100; ++i) request.histories.insert(request.histories.end(), once.begin(), once.end());
        std::stop_source source;
        base::Run run;
        run.stop = source.get_token();
        run.progress = [&](double, const char*) { source.request_stop(); };
        const auto stopped = forecast::forecastDemand(request, run);
        QVERIFY(!stopped && stopped.error().kind == base::ErrorKind::Cancelled);
    }

    void refusesAnotherStep() {
        auto request = fleet(1);
        request.histories[2].grid.step = std::chrono::minutes(5);
        const auto refused = forecast::forecastDemand(request, base::Run{});
        QVERIFY(!refused && refused.error().text.find("w2:cpu") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(DemandTest)
#include "demand_test.moc"
