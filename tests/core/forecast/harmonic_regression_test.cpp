#include "core/forecast/made_series.h"
#include "forecast/arma_search.h"
#include "forecast/regressors.h"

#include <Eigen/Dense>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace penumbra::forecast;

namespace {

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

const Setting kPatched{{12}, 8, {{3, 30, 35}, {3, 123, 127}}};

/// The regressors of reference/arima.py.
Eigen::MatrixXd regressors(int length) {
    const Waves waves(12, 0, 2);
    const auto event = eventWeights(kPatched, 3, length, 0);
    Eigen::MatrixXd x(length, 7);
    for (int t = 0; t < length; ++t) {
        double row[4];
        waves.write(t, row);
        x.row(t) << 1, t / 100.0, event[static_cast<std::size_t>(t)], row[0], row[1], row[2], row[3];
    }
    return x;
}

std::vector<double> forecastsOf(const std::vector<double>& values, const Setting& setting) {
    const Forecaster& entry = *forecasters().find("harmonic-regression");
    std::vector<double> out(static_cast<std::size_t>(setting.horizon));
    const int origin = static_cast<int>(values.size());
    entry.predict(entry.fit(values, setting), values, setting, std::vector<int>{origin}, out);
    return out;
}

} // namespace

/// Against statsmodels 0.15 and a dense covariance matrix: reference/arima.py.
class HarmonicRegressionTest final : public QObject {
    Q_OBJECT

private slots:
    /// Two pairs of waves, slope, event, ARMA(1,1) errors and missing values: all to 1e-6.
    void regressionAgrees() {
        const auto y = ripplesWithGaps(120);
        const Eigen::MatrixXd x = regressors(128);
        const double coefficients[] = {0.6, 0.25};
        const Arma model = armaFromCoefficients({1, 0, 1}, coefficients);
        const auto found = likelihood(model, y, x.topRows(120));
        QVERIFY2(near(found.log, -281.33701969, 1e-6), qPrintable(QString::number(found.log, 'g', 12)));
        QVERIFY(near(found.variance, 7.62538906, 1e-6));
        const double effects[] = {50.4166722, 4.6387343, 0.1354878, 9.8744432, 0.0300096, -0.1710231, -0.4506242};
        for (int i = 0; i < 7; ++i) QVERIFY(near(found.effects(i), effects[i], 1e-6));
        const Eigen::VectorXd line = x * found.effects;
        ArmaFilter filter(model, 1);
        Eigen::RowVectorXd row(1);
        for (int t = 0; t < 120; ++t) {
            row(0) = y[static_cast<std::size_t>(t)] - line(t);
            filter.step(row);
        }
        std::vector<double> out(8);
        filter.forecast(out);
        const double truth[] = {55.6206304, 60.6541840, 64.7405663, 66.5954184,
                                65.2216554, 61.1891258, 55.9190417, 50.9728579};
        for (int h = 0; h < 8; ++h) QVERIFY(near(out[static_cast<std::size_t>(h)] + line(120 + h), truth[h], 1e-6));
    }

    void wavesLeaveOutWhatTheShorterCycleHas() {
        QVERIFY(Waves::most(24, 0) == 12 && Waves::most(168, 24) == 84 - 12);
        const Waves week(168, 24, 8); // 1 to 6, 8, 9
        double row[16];
        week.write(5, row);
        QVERIFY(near(row[12], std::sin(2 * M_PI * 8 * 5 / 168), 1e-12));
        const auto table = Waves(12, 0, 6).table(std::vector<double>{1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 9, 1}.data());
        QVERIFY(table.size() == 12 && near(table[3], 1 - 2 - 1, 1e-12));
    }

    /// The residual squares of every shorter regression from one factor are those of a regression by itself.
    void nestedSquaresAreThoseOfEachRegression() {
        const auto y = ripples(120);
        const Eigen::MatrixXd x = regressors(120);
        NormalMatrix sums(8);
        for (int t = 0; t < 120; ++t) {
            for (int i = 0; i < 7; ++i) sums.row()[i] = x(t, i);
            sums.row()[7] = y[static_cast<std::size_t>(t)];
            sums.add();
        }
        const std::vector<Eigen::Index> columns{0, 3, 4, 1};
        const auto squares = nestedSquares(sums.finish(), columns);
        const Eigen::Map<const Eigen::VectorXd> v(y.data(), 120);
        for (int k = 1; k <= 4; ++k) {
            const Eigen::MatrixXd a = x(Eigen::all, std::vector<Eigen::Index>(columns.begin(), columns.begin() + k));
            const Eigen::VectorXd b = (a.transpose() * a).ldlt().solve(a.transpose() * v);
            QVERIFY(near(squares[static_cast<std::size_t>(k)], (v - a * b).squaredNorm(), 1e-6));
        }
    }

    void normalMatrixHasAllRows() {
        for (const int rows : {1, 255, 256, 257, 512}) {
            NormalMatrix sums(2);
            for (int t = 0; t < rows; ++t) {
                sums.row()[0] = 1;
                sums.row()[1] = t;
                sums.add();
            }
            sums.row()[1] = NAN;
            sums.add();
            QVERIFY(sums.rows() == rows && sums.finish()(0, 0) == rows);
            QVERIFY(sums.finish()(0, 1) == rows * (rows - 1) / 2.0 && sums.finish()(1, 0) == sums.finish()(0, 1));
        }
    }

    /// A nightly job that adds 30 in its windows: the next window is forecast, its neighbours stay alone.
    void learnsTheEffectOfAnEvent() {
        Setting setting{{24, 168}, 48};
        auto y = wave(800, 4);
        for (int begin = 37; begin < 860; begin += 90) setting.events.push_back({5, begin, begin + 6});
        for (const auto& event : setting.events)
            for (int t = event.begin; t < std::min(event.end, 800); ++t) y[static_cast<std::size_t>(t)] += 30;
        const auto with = forecastsOf(y, setting);
        auto quiet = setting;
        std::erase_if(quiet.events, [](const EventWindow& event) { return event.begin > 800; });
        const auto without = forecastsOf(y, quiet);
        for (int h = 0; h < 48; ++h) {
            const bool inside = std::any_of(setting.events.begin(), setting.events.end(), [&](const EventWindow& e) {
                return 800 + h >= e.begin && 800 + h < e.end;
            });
            const double effect = with[static_cast<std::size_t>(h)] - without[static_cast<std::size_t>(h)];
            QVERIFY2(near(effect, inside ? 30 : 0, 1.5), qPrintable(QString("%1: %2").arg(h).arg(effect)));
        }
        setting.events.push_back({99, 810, 820}); // a kind never seen has no effect
        QVERIFY(forecastsOf(y, setting) == with);
    }

    void followsAWalkingLevelAndTwoCycles() {
        auto y = wave(900, 8);
        penumbra::base::Rng rng(3);
        double level = 0;
        for (double& v : y) v += level += rng.normal();
        const std::vector<double> known(y.begin(), y.begin() + 860);
        const auto out = forecastsOf(known, {{24, 168}, 24});
        double error = 0;
        for (std::size_t h = 0; h < 24; ++h) error += std::abs(out[h] - y[860 + h]) / 24;
        QVERIFY2(error < 8, qPrintable(QString::number(error)));
    }
};

QTEST_APPLESS_MAIN(HarmonicRegressionTest)
#include "harmonic_regression_test.moc"
