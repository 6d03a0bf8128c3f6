#include "forecast/forecast.h"

#include "core/forecast/made_series.h"
#include "stats/quantile.h"

#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

using namespace penumbra;

namespace {

constexpr int kHistory = 1200;
constexpr int kSteps = 48;
constexpr int kWorkloads = 12;
constexpr int kPaths = 256;

/// Workloads that a common, slowly changing load lifts together.
std::vector<std::vector<double>> together(std::uint64_t seed) {
    base::Rng common(seed, 99);
    std::vector<double> load;
    double state = 0;
    for (int t = 0; t < kHistory + kSteps; ++t) load.push_back(state = 0.9 * state + 2 * common.normal());
    std::vector<std::vector<double>> result;
    for (std::uint64_t w = 0; w < kWorkloads; ++w) {
        result.push_back(forecast::wave(kHistory + kSteps, seed * 1000 + w));
        for (std::size_t t = 0; t < load.size(); ++t) result.back()[t] += load[t];
    }
    return result;
}

model::Demand demandOf(const std::vector<std::vector<double>>& values) {
    forecast::DemandRequest request;
    request.grid = {base::Time(std::chrono::hours(24 * 20000)), std::chrono::hours(1), kSteps};
    request.pathCount = kPaths;
    for (std::size_t w = 0; w < values.size(); ++w) {
        model::Series series;
        series.key = {model::ResourceId(fmt::format("w{}", w)), "cpu"};
        series.grid = {request.grid.begin - request.grid.step * kHistory, request.grid.step, kHistory};
        series.values = std::make_shared<const std::vector<double>>(values[w].begin(), values[w].begin() + kHistory);
        request.histories.push_back(std::move(series));
    }
    return *forecast::forecastDemand(request, base::Run{});
}

/// Sums of all entries by path; entry w takes path p + w * shift, so that a shift breaks what belongs together.
std::vector<std::vector<float>> sums(const model::Demand& demand, int shift) {
    std::vector<std::vector<float>> result;
    for (int p = 0; p < kPaths; ++p) {
        result.emplace_back(kSteps, 0.0F);
        for (int w = 0; w < static_cast<int>(demand.entries().size()); ++w)
            demand.addPath(w, (p + w * shift) % kPaths, {}, result.back());
    }
    return result;
}

double quantileAt(const std::vector<std::vector<float>>& paths, std::size_t step, double p) {
    std::vector<double> values;
    for (const auto& path : paths) values.push_back(path[step]);
    return stats::quantile(values, p);
}

} // namespace

class JointTest final : public QObject {
    Q_OBJECT

private slots:
    void sumsCoverWhatIsNamed() {
        double joint = 0, apart = 0, count = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto values = together(seed);
            const auto demand = demandOf(values);
            const auto kept = sums(demand, 0);
            const auto broken = sums(demand, 37);
            for (std::size_t h = 0; h < kSteps; ++h) {
                double truth = 0;
                for (const auto& one : values) truth += one[kHistory + h];
                joint += truth <= quantileAt(kept, h, 0.95);
                apart += truth <= quantileAt(broken, h, 0.95);
                ++count;
            }
        }
        const auto words = qPrintable(QString("joint %1, shuffled %2").arg(joint / count).arg(apart / count));
        QVERIFY2(std::abs(joint / count - 0.95) < 0.04, words);
        QVERIFY2(apart / count < 0.88, words); // what breaks the joint errors apart must be caught
    }

    void pathsOfOneSeriesHaveTheBandsQuantiles() {
        const auto values = together(5);
        const auto demand = demandOf(values);
        forecast::Request request;
        request.values = std::span(values[0]).first(kHistory);
        request.horizon = kSteps;
        request.cycles = {24, 168};
        request.lower = 0;
        const auto alone = forecast::forecast(request, base::Run{});
        std::vector<std::vector<float>> paths;
        for (int p = 0; p < kPaths; ++p) {
            paths.emplace_back(kSteps, 0.0F);
            demand.addPath(0, p, {}, paths.back());
        }
        double ratio = 0;
        for (std::size_t h = 0; h < kSteps; ++h) {
            const double width = quantileAt(paths, h, 0.9) - quantileAt(paths, h, 0.1);
            ratio += width / (alone->bands[0].high[h] - alone->bands[0].low[h]) / kSteps;
        }
        QVERIFY2(std::abs(ratio - 1) < 0.25, qPrintable(QString::number(ratio)));
    }

    void pathsKeepTheirPersistence() {
        const auto demand = demandOf(together(6));
        // Neighbouring steps of a path hang together as the common load does (0.9); noise drawn step by step would give
        // 0.
        double product = 0, square = 0;
        for (int p = 0; p < kPaths; ++p) {
            std::vector<float> path(kSteps, 0.0F);
            for (int w = 0; w < kWorkloads; ++w) demand.addPath(w, p, {}, path);
            for (std::size_t h = 0; h < kSteps; ++h)
                for (const auto& entry : demand.entries()) path[h] -= entry.location[h];
            for (std::size_t h = 1; h < kSteps; ++h) {
                product += static_cast<double>(path[h]) * path[h - 1];
                square += static_cast<double>(path[h]) * path[h];
            }
        }
        QVERIFY2(product / square > 0.6, qPrintable(QString::number(product / square)));
    }
};

QTEST_APPLESS_MAIN(JointTest)
#include "joint_test.moc"
