#include "core/forecast/made_series.h"
#include "forecast/forecaster.h"
#include "forecast/stl.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace penumbra::forecast;

namespace {

constexpr std::array<std::size_t, 6> kSteps{0, 1, 50, 77, 118, 119};

std::vector<double> made() {
    auto y = ripples(120);
    y[60] += 80;
    return y;
}

double farthest(const std::vector<double>& line, const std::array<double, 6>& truth) {
    double most = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) most = std::max(most, std::abs(line[kSteps[i]] - truth[i]));
    return most;
}

} // namespace

/// Against statsmodels 0.15: reference/mstl.py. All to 1e-7.
class MstlTest final : public QObject {
    Q_OBJECT

private slots:
    void plainAgrees() {
        const auto found = stl(made(), StlSpans::of(12, 7, false));
        QVERIFY(farthest(found.season, {-3.24769069, 4.49210099, 7.67921166, 3.29867641, -7.79306364, -2.40216958}) <
                1e-7);
        QVERIFY(farthest(found.trend, {53.16025383, 52.91571268, 54.69167712, 53.22815803, 55.92487175, 55.86434489}) <
                1e-7);
    }

    void robustAgrees() {
        auto spans = StlSpans::of(12, 7, false);
        spans.inner = 1;
        spans.outer = 3;
        const auto found = stl(made(), spans);
        QVERIFY(farthest(found.season, {-0.49290836, 4.90737643, 9.03568635, 5.52173304, -9.07358180, -4.10270986}) <
                1e-7);
        QVERIFY(farthest(found.trend, {52.58989780, 52.41010222, 55.12008460, 53.43017092, 57.31591921, 57.43931522}) <
                1e-7);
    }

    void jumpsAgree() {
        auto spans = StlSpans::of(12, 11, false);
        spans.seasonJump = 2;
        spans.trendJump = 3;
        spans.lowPassJump = 2;
        const auto found = stl(made(), spans);
        QVERIFY(farthest(found.season, {-4.90806554, 4.40121195, 7.68270223, 3.69555896, -8.47773224, -4.10216423}) <
                1e-7);
        QVERIFY(farthest(found.trend, {53.80109808, 53.46538879, 54.62905928, 53.47529958, 56.86666010, 56.90941291}) <
                1e-7);
    }

    void twoCyclesAgree() {
        const StlSpans spans[] = {StlSpans::of(6, 11, false), StlSpans::of(24, 15, false)};
        const auto found = mstl(made(), spans, 2);
        QVERIFY(farthest(found.seasons[0],
                         {-0.91595047, -0.16016813, -1.43223124, -1.76799363, -1.32806290, 2.16285955}) < 1e-7);
        QVERIFY(farthest(found.seasons[1],
                         {-1.33034045, 4.76713922, 9.05312745, 4.59112939, -6.82355737, -7.27849728}) < 1e-7);
        QVERIFY(farthest(found.trend, {52.45024505, 52.32615444, 56.35281681, 53.66537098, 56.84503319, 56.96814770}) <
                1e-7);
    }

    /// A value that weighs nothing: whatever stood there cannot be told from a missing one.
    void missingValuesWeighNothing() {
        auto y = ripples(240);
        for (std::size_t t = 0; t < y.size(); ++t)
            if (t % 5 == 2 || (t > 100 && t < 118)) y[t] = NAN;
        const auto gaps = stl(y, StlSpans::of(12, 11, false)), whole = stl(ripples(240), StlSpans::of(12, 11, false));
        double season = 0, trend = 0;
        for (std::size_t t = 0; t < y.size(); ++t) {
            season += std::abs(gaps.season[t] - whole.season[t]) / 240;
            trend += std::abs(gaps.trend[t] - whole.trend[t]) / 240;
        }
        QVERIFY2(season < 1.5 && trend < 1, qPrintable(QString("%1, %2").arg(season).arg(trend)));
        std::vector<double> line;
        for (int t = 0; t < 120; ++t) line.push_back(t % 5 == 1 ? NAN : 3 + 0.5 * t + (t % 12 < 6 ? 2 : -2));
        const auto exact = stl(line, StlSpans::of(12, 7, false));
        for (std::size_t t = 0; t < line.size(); ++t)
            QVERIFY(std::abs(exact.season[t] + exact.trend[t] -
                             (3 + 0.5 * static_cast<double>(t) + (t % 12 < 6 ? 2 : -2))) < 0.5);
    }

    void forecastsTwoCyclesAndASpikeDoesNotDecide() {
        auto y = wave(840, 4);
        y[650] += 500;
        const Forecaster& entry = *forecasters().find("mstl");
        const Setting setting{{24, 168}, 168};
        std::vector<double> out(168);
        const std::vector<double> known(y.begin(), y.begin() + 672 + 30);
        entry.predict(entry.fit(known, setting), known, setting, std::vector<int>{702}, out);
        const auto truth = wave(870, 4);
        double error = 0;
        for (std::size_t h = 0; h < 168; ++h) error += std::abs(out[h] - truth[702 + h]) / 168;
        QVERIFY2(error < 7, qPrintable(QString::number(error)));
    }
};

QTEST_APPLESS_MAIN(MstlTest)
#include "mstl_test.moc"
