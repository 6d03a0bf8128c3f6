#include "forecast/additive.h"

#include "core/forecast/made_series.h"
#include "forecast/regressors.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace penumbra::forecast;

namespace {

constexpr int kLength = 200, kKnots = 8;

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

/// The series of reference/additive.py: a bend at step 90 and five missing values.
std::vector<double> bent() {
    auto y = ripplesWithGaps(kLength);
    for (int t = 90; t < kLength; ++t) y[static_cast<std::size_t>(t)] += 0.4 * (t - 90);
    return y;
}

std::vector<double> forecastsOf(const std::vector<double>& values, const Setting& setting, std::size_t fitted) {
    const Forecaster& entry = *forecasters().find("additive");
    std::vector<double> out(static_cast<std::size_t>(setting.horizon));
    const auto coefficients = entry.fit(std::span(values).first(fitted), setting);
    entry.predict(coefficients, values, setting, std::vector<int>{static_cast<int>(values.size())}, out);
    return out;
}

} // namespace

/// Against SciPy's L-BFGS-B on the same objective and Prophet 1.5 itself: reference/additive.py.
class AdditiveTest final : public QObject {
    Q_OBJECT

private slots:
    /// Objective to 1e-4, deviation to 1e-6, effects to 5e-4, fitted values to 0.01;
    /// against Prophet, whose own search stops earlier, fitted values to 0.3.
    void modeAgrees() {
        const auto y = bent();
        double unit = 0;
        for (const double v : y)
            if (!std::isnan(v)) unit = std::max(unit, std::abs(v));
        const Waves waves(12, 0, 3);
        std::vector<Prior> priors{{5, false}, {5, false}};
        priors.insert(priors.end(), kKnots, {0.05, true});
        priors.insert(priors.end(), 6, {10, false});
        const auto columns = static_cast<Eigen::Index>(priors.size());
        Eigen::MatrixXd x(kLength, columns);
        NormalMatrix sums(columns + 1);
        for (int t = 0; t < kLength; ++t) {
            double* row = sums.row();
            row[0] = 1;
            row[1] = t / 199.0;
            for (int k = 1; k <= kKnots; ++k) row[1 + k] = std::max(t - std::nearbyint(159.0 * k / kKnots), 0.0) / 199;
            waves.write(t, row + 2 + kKnots);
            for (Eigen::Index i = 0; i < columns; ++i) x(t, i) = row[i];
            row[columns] = y[static_cast<std::size_t>(t)] / unit;
            sums.add();
        }
        QVERIFY(sums.rows() == 195);
        const auto mode = posteriorMode(sums.finish(), sums.rows(), priors, 1000);
        QVERIFY2(near(mode.objective, -632.23525466, 1e-4), qPrintable(QString::number(mode.objective, 'g', 12)));
        QVERIFY2(near(mode.deviation, 0.02185424, 1e-6), qPrintable(QString::number(mode.deviation, 'g', 12)));
        const double effects[] = {0.446276, 0.086220, 0,        0,         -0.035401, 0.351711,  0.403587, 0,
                                  0,        0,        0.090573, -0.000015, -0.001814, -0.001952, 0.002609, 0.000732};
        for (Eigen::Index i = 0; i < columns; ++i)
            QVERIFY2(near(mode.effects(i), effects[i], 5e-4),
                     qPrintable(QString("%1: %2").arg(i).arg(mode.effects(i))));
        const Eigen::VectorXd fitted = unit * (x * mode.effects);
        const double found[] = {50.21388, 53.14700, 67.65778, 98.21469};
        const double prophet[] = {50.44596, 53.17831, 67.70070, 98.17636};
        const int steps[] = {0, 60, 120, 199};
        for (int i = 0; i < 4; ++i)
            QVERIFY(near(fitted(steps[i]), found[i], 0.01) && near(fitted(steps[i]), prophet[i], 0.3));
        // The rounds that the forecaster takes come close enough.
        const auto quick = posteriorMode(sums.finish(), sums.rows(), priors, 60);
        QVERIFY2(near(quick.objective, mode.objective, 0.01), qPrintable(QString::number(quick.objective, 'g', 12)));
    }

    /// A window that adds 30 and fades behind it over half a window.
    void learnsAnEventAndWhatItLeaves() {
        Setting setting{{24, 168}, 48};
        auto y = wave(1000, 4);
        for (int begin = 37; begin < 1060; begin += 70) setting.events.push_back({5, begin, begin + 8});
        const auto inside = eventWeights(setting, 5, 1048, 0),
                   all = eventWeights(setting, 5, 1048, std::pow(0.5, 0.25));
        for (std::size_t t = 0; t < y.size(); ++t) y[t] += 30 * inside[t] + 12 * (all[t] - inside[t]);
        auto quiet = setting;
        std::erase_if(quiet.events, [](const EventWindow& event) { return event.begin > 1000; });
        const auto with = forecastsOf(y, setting, 1000), without = forecastsOf(y, quiet, 1000);
        const auto before = eventWeights(quiet, 5, 1048, std::pow(0.5, 0.25));
        for (std::size_t h = 0; h < 48; ++h) {
            const std::size_t t = 1000 + h;
            const double effect = with[h] - without[h];
            const double truth = 30 * inside[t] + 12 * (all[t] - inside[t] - before[t]);
            QVERIFY2(near(effect, truth, 2.5), qPrintable(QString("%1: %2, %3").arg(h).arg(effect).arg(truth)));
        }
    }

    /// Coefficients stay frozen while the level goes on: a later origin starts from the new level.
    void aLaterOriginStartsFromItsLevel() {
        auto y = wave(1000, 9);
        penumbra::base::Rng rng(3);
        double level = 0;
        for (double& v : y) v += level += rng.normal();
        const double shift = 60;
        for (std::size_t t = 800; t < y.size(); ++t) y[t] += shift;
        const std::vector<double> known(y.begin(), y.begin() + 952);
        const auto out = forecastsOf(known, {{24, 168}, 48}, 700);
        double error = 0;
        for (std::size_t h = 0; h < 48; ++h) error += (out[h] - y[952 + h]) / 48;
        QVERIFY2(std::abs(error) < shift / 3, qPrintable(QString::number(error)));
    }
};

QTEST_APPLESS_MAIN(AdditiveTest)
#include "additive_test.moc"
