#include "forecast/calibration.h"

#include "core/forecast/made_series.h"
#include "forecast/cycles.h"
#include "forecast/forecast.h"
#include "stats/quantile.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace penumbra;

namespace {

constexpr int kLength = 900;
constexpr int kHorizon = 48;

/// A wave whose noise is an autoregression and twice as loud in the second half of each day.
std::vector<double> loudEvenings(std::uint64_t seed) {
    base::Rng rng(seed, 7);
    auto values = forecast::wave(kLength + kHorizon, seed);
    double noise = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        noise = 0.8 * noise + rng.normal();
        values[t] += noise * (t % 24 >= 12 ? 4 : 2);
    }
    return values;
}

} // namespace

class CalibrationTest final : public QObject {
    Q_OBJECT

private slots:
    // 80 series: the measured share must be the band's name, both for what came and in the backtest's own account.
    void coverageIsWhatTheBandIsCalled() {
        double inside80 = 0, inside95 = 0, count = 0, told80 = 0, told95 = 0;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const auto values = loudEvenings(seed);
            forecast::Request request;
            request.values = std::span(values).first(kLength);
            request.horizon = kHorizon;
            request.cycles = {24, 168};
            const auto answer = forecast::forecast(request, base::Run{});
            for (std::size_t h = 0; h < kHorizon; ++h) {
                const double y = values[kLength + h];
                inside80 += answer->bands[0].low[h] <= y && y <= answer->bands[0].high[h];
                inside95 += answer->bands[1].low[h] <= y && y <= answer->bands[1].high[h];
                ++count;
            }
            told80 += answer->backtest.coverage[0] / 80;
            told95 += answer->backtest.coverage[1] / 80;
        }
        const auto words = qPrintable(
            QString("%1 %2, told %3 %4").arg(inside80 / count).arg(inside95 / count).arg(told80).arg(told95));
        QVERIFY2(std::abs(inside80 / count - 0.80) < 0.05, words);
        QVERIFY2(std::abs(inside95 / count - 0.95) < 0.03, words);
        QVERIFY2(std::abs(told80 - 0.80) < 0.06 && std::abs(told95 - 0.95) < 0.04, words);
    }

    void scaleFollowsHorizonAndPhase() {
        base::Rng rng(3);
        forecast::Errors errors;
        errors.horizon = 48;
        for (int j = 0; j < 40; ++j) {
            errors.origins.push_back(500 + 5 * j);
            for (int h = 0; h < 48; ++h) {
                const double loud = (500 + 5 * j + h) % 24 >= 12 ? 3 : 1;
                errors.values.push_back(loud * (1 + h / 48.0) * rng.normal());
            }
        }
        const auto band = forecast::calibrate(errors, 24);
        QVERIFY(band.scaleAt(40, 12 + 6) > 1.5 * band.scaleAt(40, 6));
        QVERIFY(band.scaleAt(47, 6) > 1.3 * band.scaleAt(0, 6));
        QVERIFY(std::abs(band.scaleAt(191, 6) / band.scaleAt(47, 6) - 2) < 1e-9); // root of 192 / 48
        QVERIFY(std::is_sorted(band.growth.begin(), band.growth.end()));
        // Few independent errors stretch the tails, and more than the middle.
        const auto factor = [&](double p) { return band.quantile(p) / stats::conformalQuantile(band.raw, p); };
        QVERIFY(factor(0.9) > 1.02);
        QVERIFY(factor(0.975) > factor(0.9) + 0.02);
        QVERIFY(std::is_sorted(band.shape.begin(), band.shape.end()));
        QCOMPARE(band.draw(band.raw[7] * band.sizeAt(3, 9), 3, 9),
                 band.shape[7]); // the rank of a past error, not its size
        QVERIFY(band.scaleAt(47, 9) > 1.05 * band.recent * band.sizeAt(47, 9));
    }

    // The newest 96 of 480 errors a third as large as the others, or three times: a quiet is trusted less than a noise.
    void theNewestErrorsCountMore() {
        const auto bandAfter = [](double newest) {
            base::Rng rng(5);
            forecast::Errors errors;
            errors.horizon = 96;
            for (int j = 0; j < 5; ++j) {
                errors.origins.push_back(96 * (j + 5));
                for (int h = 0; h < 96; ++h) errors.values.push_back((j < 4 ? 1 : newest) * rng.normal());
            }
            const auto band = forecast::calibrate(errors, 1);
            return band.scaleAt(50, 0) * band.quantile(0.975) / band.sizeAt(50, 0);
        };
        const double usual = bandAfter(1);
        QVERIFY2(bandAfter(1.0 / 3) < 0.95 * usual, qPrintable(QString::number(bandAfter(1.0 / 3) / usual)));
        QVERIFY2(bandAfter(3) > 1.2 * usual, qPrintable(QString::number(bandAfter(3) / usual)));
    }

    // Two stretches of error, all of them above: the band still reaches below, though less.
    void fewErrorsOfOneSideDoNotMakeABandOfOneSide() {
        base::Rng rng(6);
        forecast::Errors errors;
        errors.horizon = 24;
        for (int j = 0; j < 2; ++j) {
            errors.origins.push_back(24 * (j + 5));
            for (int h = 0; h < 24; ++h) errors.values.push_back(std::abs(rng.normal()));
        }
        const auto band = forecast::calibrate(errors, 1);
        QVERIFY(band.quantile(0.025) < 0);
        QVERIFY(-band.quantile(0.025) < 0.8 * band.quantile(0.975));
    }

    void shapingCanBeUndone() {
        const forecast::Shaping shaping(200, 48);
        const double middle = 0.3, shapedMiddle = shaping.shaped(middle, middle, 0.5);
        for (const double p : {0.001, 0.2, 0.5, 0.7, 0.999}) {
            const double error = 5 * p - 2;
            QVERIFY(std::abs(shaping.error(shaping.shaped(error, middle, p), shapedMiddle, p) - error) < 1e-12);
        }
    }

    void noErrorMeansNoWidth() {
        forecast::Errors errors{std::vector<double>(30, 0.0), {10, 20, 30}, 10};
        const auto band = forecast::calibrate(errors, 5);
        QCOMPARE(band.scaleAt(3, 3) * band.quantile(0.99), 0.0);
    }

    void findsTheCyclesOfTheCalendar() {
        const auto weekly = forecast::wave(1200, 9);
        QCOMPARE(forecast::findCycles(weekly), (std::vector<int>{24, 168}));
        std::vector<double> daily, noise;
        base::Rng rng(5);
        for (int t = 0; t < 900; ++t) {
            daily.push_back(std::sin(2 * M_PI * t / 24) + 0.2 * rng.normal());
            noise.push_back(rng.normal());
        }
        QCOMPARE(forecast::findCycles(daily), (std::vector<int>{24}));
        QCOMPARE(forecast::findCycles(noise), std::vector<int>{});
        std::vector<double> odd;
        for (int t = 0; t < 900; ++t) odd.push_back((t % 37) * 1.0 + rng.normal());
        QCOMPARE(forecast::findCycles(odd), (std::vector<int>{37})); // no calendar knows it
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
