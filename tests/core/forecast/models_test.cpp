#include "forecast/models.h"

#include "base/rng.h"
#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

using namespace penumbra;
using forecast::Models;
using forecast::wave;

namespace {

constexpr int kHistory = 700;
constexpr int kSeries = 6;
constexpr base::Duration kHour = std::chrono::hours(1);
const base::Time kBegin{std::chrono::hours(24 * 20000)};

/// The first `length` hours of some workloads, up to now.
forecast::DemandRequest fleet(int length) {
    forecast::DemandRequest request;
    request.grid = {kBegin + kHour * length, kHour, 48};
    request.pathCount = 16;
    for (int i = 0; i < kSeries; ++i) {
        auto values = wave(kHistory + 200, static_cast<std::uint64_t>(i + 1));
        values.resize(static_cast<std::size_t>(length));
        model::Series series;
        series.key = {model::ResourceId(fmt::format("w{}", i)), "cpu"};
        series.grid = {kBegin, kHour, length};
        series.values = std::make_shared<const std::vector<double>>(std::move(values));
        request.histories.push_back(std::move(series));
    }
    return request;
}

void change(forecast::DemandRequest& request, std::size_t series, std::size_t at, double by) {
    auto values = *request.histories[series].values;
    for (std::size_t t = at; t < values.size(); ++t) values[t] += by;
    request.histories[series].values = std::make_shared<const std::vector<double>>(std::move(values));
}

model::Demand demand(const forecast::DemandRequest& request, Models* models) {
    return *forecast::forecastDemand(request, base::Run{}, models);
}

bool same(const model::Demand& a, const model::Demand& b) {
    return std::equal(a.entries().begin(), a.entries().end(), b.entries().begin(), b.entries().end(),
                      [](const auto& x, const auto& y) {
                          return x.location == y.location && x.scale == y.scale && x.residuals == y.residuals &&
                                 x.model == y.model && x.mase == y.mase;
                      });
}

/// Mean absolute distance of the locations, by the usual size of an error.
double distance(const model::Demand& a, const model::Demand& b) {
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < a.entries().size(); ++i)
        for (std::size_t h = 0; h < a.entries()[i].location.size(); ++h) {
            const auto& x = a.entries()[i];
            sum += std::abs(x.location[h] - b.entries()[i].location[h]) / x.scale[h];
            count += 1;
        }
    return sum / count;
}

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT

private slots:
    void whatHasNotChangedIsNotFittedAgain() {
        Models models;
        const auto fitted = demand(fleet(kHistory), &models);
        QCOMPARE(models.fitted.size(), std::size_t{kSeries});
        QVERIFY2(same(fitted, demand(fleet(kHistory), nullptr)), "keeping the models changed the answer");
        const auto again = demand(fleet(kHistory), &models);
        QVERIFY(models.fitted.empty());
        QVERIFY(same(fitted, again));
        QCOMPARE(again.hash, fitted.hash);
    }

    void newSamplesGoOnWithTheModels() {
        Models models;
        demand(fleet(kHistory), &models);
        const auto further = demand(fleet(kHistory + 7), &models);
        QVERIFY2(models.fitted.size() <= 1, "more than one of six was fitted again without need");
        const auto refitted = demand(fleet(kHistory + 7), nullptr);
        const auto stale = demand(fleet(kHistory), nullptr);
        QVERIFY2(distance(further, refitted) < 0.3, "the updated forecast is far from the refitted one");
        QVERIFY2(distance(further, refitted) < distance(stale, refitted), "the new samples were not taken in");
        QVERIFY2(further.hash != refitted.hash, "two answers share a hash");
        for (std::size_t i = 0; i < further.entries().size(); ++i)
            QCOMPARE(further.entries()[i].residuals.size(), static_cast<std::size_t>(further.residualCount));
    }

    void theErrorSaysWhenToFitAgain() {
        Models models;
        demand(fleet(kHistory), &models);
        auto jumped = fleet(kHistory + 12);
        change(jumped, 2, kHistory, 300);
        demand(jumped, &models);
        QVERIFY(std::count(models.fitted.begin(), models.fitted.end(), jumped.histories[2].key) == 1);
        QVERIFY(models.fitted.size() <= 2);
    }

    void olderSamplesAndQuestionsFitAgain() {
        Models models;
        demand(fleet(kHistory), &models);
        auto corrected = fleet(kHistory);
        change(corrected, 1, kHistory - 3, 0.5);
        demand(corrected, &models);
        QCOMPARE(models.fitted, std::vector{corrected.histories[1].key});
        auto pinned = corrected;
        pinned.pins = {{pinned.histories[4].key, "theta"}};
        QVERIFY(demand(pinned, &models).entries()[4].model == "theta");
        QCOMPARE(models.fitted, std::vector{pinned.histories[4].key});
        auto event = corrected;
        event.events.resize(kSeries);
        event.events[3] = {{0, 200, 230, false}};
        event.pins = pinned.pins;
        demand(event, &models);
        QCOMPARE(models.fitted, std::vector{event.histories[3].key});
        event.events[3].push_back({0, kHistory + 5, kHistory + 9, false}); // one to come is no reason
        demand(event, &models);
        QVERIFY(models.fitted.empty());
        event.grid.count = 24;
        demand(event, &models);
        QCOMPARE(models.fitted.size(), std::size_t{kSeries});
    }

    void afterAWhileEverythingIsFittedAgain() {
        Models models;
        demand(fleet(kHistory), &models);
        demand(fleet(kHistory + 49), &models); // beyond the horizon of the backtest
        QCOMPARE(models.fitted.size(), std::size_t{kSeries});
        QCOMPARE(models.history.count, kHistory + 49);
    }

    void aModelSurvivesItsBytes() {
        Models models;
        const auto fitted = demand(fleet(kHistory), &models);
        std::size_t refused = 0, tried = 0;
        for (auto& [key, model] : models.known) {
            const auto bytes = forecast::writeModel(model);
            auto read = forecast::readModel(bytes);
            QVERIFY(read);
            QCOMPARE(forecast::writeModel(*read), bytes);
            model = std::move(*read);
            for (std::size_t at = 24; at < bytes.size(); at += bytes.size() / 97, ++tried) {
                auto damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
                refused += forecast::readModel(damaged) ? 0 : 1;
                QVERIFY(!forecast::readModel(std::string_view(bytes).substr(0, at)));
            }
        }
        QVERIFY2(refused * 10 > tried * 8, "damage in what was learnt was not noticed"); // the rest is the watch
        QVERIFY(same(fitted, demand(fleet(kHistory), &models)));
        QVERIFY(models.fitted.empty());
    }

    void theWatchHoldsWhileTheErrorsAreUsual() {
        base::Rng rng(3);
        int held = 0;
        constexpr int kTries = 200;
        const std::vector<double> last{0.0}; // far off
        for (int i = 0; i < kTries; ++i) {
            forecast::Forecast forecast;
            forecast.location.assign(24, 10.0F);
            forecast.scale.assign(24, 2.0F);
            forecast.residualSteps = 24;
            for (int k = 0; k < 24 * 24; ++k) forecast.residuals.push_back(static_cast<float>(rng.normal()));
            forecast::Watch watch(forecast, last), shifted(forecast, last);
            for (int h = 0; h < 12; ++h) {
                watch.add(10 + 2 * rng.normal());
                shifted.add(16 + 2 * rng.normal());
            }
            held += watch.holds() ? 1 : 0;
            QVERIFY2(!shifted.holds(), "three times the usual error was not noticed in 12 steps");
        }
        QVERIFY2(held > kTries * 9 / 10, "the usual error was taken for another");
    }

    void theWatchEndsWithItsForecast() {
        forecast::Forecast exact;
        exact.location.assign(4, 5.0F);
        exact.scale.assign(4, 0.0F);
        exact.residualSteps = 4;
        exact.residuals.assign(8, 0.0F);
        forecast::Watch watch(exact, std::vector<double>{5.0});
        QVERIFY(watch.holds());
        for (int h = 0; h < 4; ++h) watch.add(h == 1 ? NAN : 5.0);
        QVERIFY(watch.holds());
        watch.add(5.0);
        QVERIFY(!watch.holds());
        forecast::Watch broken(exact, std::vector<double>{5.0});
        broken.add(5.5);
        QVERIFY2(!broken.holds(), "a value that always was the same changed unnoticed");
    }
};

QTEST_APPLESS_MAIN(ModelsTest)
#include "models_test.moc"
