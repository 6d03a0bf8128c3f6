#include "forecast/arma_search.h"

#include "core/forecast/made_series.h"
#include "forecast/forecaster.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace penumbra::forecast;

namespace {

std::vector<double> less(std::vector<double> y, double middle) {
    for (double& v : y) v -= middle;
    return y;
}

std::vector<double> forecastOf(const Arma& model, const std::vector<double>& y, std::size_t steps) {
    ArmaFilter filter(model, 1);
    Eigen::RowVectorXd row(1);
    for (const double v : y) {
        row(0) = v;
        filter.step(row);
    }
    std::vector<double> out(steps);
    filter.forecast(out);
    return out;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

} // namespace

/// Against statsmodels 0.15 and a dense covariance matrix: reference/arima.py.
class ArimaTest final : public QObject {
    Q_OBJECT

private slots:
    void multipliesFactorsOut() {
        const Order order{1, 1, 1, 1, 1, 1, 12};
        const double coefficients[] = {0.5, 0.4, 0.3, -0.2};
        const Arma model = armaFromCoefficients(order, coefficients);
        QVERIFY(model.phi.size() == 13 && model.theta.size() == 13 && model.delta.size() == 13);
        QVERIFY(near(model.phi[0], 0.5, 1e-15) && near(model.phi[11], 0.3, 1e-15) && near(model.phi[12], -0.15, 1e-15));
        QVERIFY(near(model.theta[0], 0.4, 1e-15) && near(model.theta[11], -0.2, 1e-15) &&
                near(model.theta[12], -0.08, 1e-15));
        QVERIFY(model.delta[0] == 1 && model.delta[11] == 1 && model.delta[12] == -1);
        // Partial autocorrelations r1, r2 make phi1 = r1 (1 - r2), phi2 = r2.
        const double partials[] = {0.6, -0.4};
        const Arma two = armaFrom({2, 0, 0}, partials);
        QVERIFY(near(two.phi[0], 0.84, 1e-12) && near(two.phi[1], -0.4, 1e-12));
    }

    /// The constant by generalised least squares: likelihood to 1e-6, effects and forecasts to 1e-6.
    void likelihoodWithMeanAgrees() {
        const double coefficients[] = {0.5, 0.2, 0.3};
        const Arma model = armaFromCoefficients({2, 0, 1}, coefficients);
        const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(120, 1);
        const auto whole = likelihood(model, ripples(120), x);
        QVERIFY(near(whole.log, -347.57434528, 1e-6) && near(whole.variance, 19.05573846, 1e-6));
        QVERIFY(near(whole.effects(0), 53.1195268, 1e-6));
        const auto gaps = likelihood(model, ripplesWithGaps(120), x);
        QVERIFY(gaps.known == 115 && near(gaps.log, -335.06910420, 1e-6));
        QVERIFY(near(gaps.variance, 19.41185420, 1e-6) && near(gaps.effects(0), 53.0219425, 1e-6));
        const double mean = gaps.effects(0);
        const auto out = forecastOf(model, less(ripplesWithGaps(120), mean), 12);
        QVERIFY(near(out[0] + mean, 51.5404286, 1e-6) && near(out[11] + mean, 52.9460063, 1e-6));
    }

    /// The unknown start has a large variance here and there, so likelihoods with differences in the state agree to
    /// 1e-3, forecasts to 1e-3.
    void seasonalDifferencesAgree() {
        const Order order{1, 1, 1, 0, 1, 1, 12};
        const double coefficients[] = {0.3, -0.6, -0.5};
        const Arma model = armaFromCoefficients(order, coefficients);
        const auto y = less(ripples(120), 50), gappy = less(ripplesWithGaps(120), 50);
        const Eigen::MatrixXd none(120, 0);
        const auto inState = likelihood(model, y, none);
        const auto before =
            likelihood({model.phi, model.theta, {}}, differenced(y, model.delta), Eigen::MatrixXd(107, 0));
        QVERIFY(near(before.log, -269.55968646, 1e-6) && near(before.variance, 8.73200637, 1e-6));
        QVERIFY2(inState.known == 107 && near(inState.log, before.log, 1e-4),
                 qPrintable(QString::number(inState.log, 'g', 12)));
        const auto gaps = likelihood(model, gappy, none);
        QVERIFY2(near(gaps.log, -260.37588199, 1e-3), qPrintable(QString::number(gaps.log, 'g', 12)));
        const auto out = forecastOf(model, y, 13), lostOut = forecastOf(model, gappy, 13);
        QVERIFY(near(out[0] + 50, 54.2255152, 1e-3) && near(out[5] + 50, 60.9299891, 1e-3) &&
                near(out[12] + 50, 55.0533353, 1e-3));
        QVERIFY(near(lostOut[0] + 50, 54.2765675, 1e-3) && near(lostOut[5] + 50, 60.8946970, 1e-3) &&
                near(lostOut[12] + 50, 55.1215259, 1e-3));
    }

    void seasonalAutoregressionWithGapsAgrees() {
        const double coefficients[] = {-0.4, 0.6};
        const Arma model = armaFromCoefficients({0, 1, 1, 1, 0, 0, 12}, coefficients);
        const auto y = less(ripplesWithGaps(120), 50);
        const auto gaps = likelihood(model, y, Eigen::MatrixXd(120, 0));
        QVERIFY2(near(gaps.log, -315.35056590, 1e-3), qPrintable(QString::number(gaps.log, 'g', 12)));
        const auto out = forecastOf(model, y, 13);
        QVERIFY(near(out[0] + 50, 52.1670618, 1e-3) && near(out[5] + 50, 56.2087305, 1e-3) &&
                near(out[12] + 50, 50.6728614, 1e-3));
    }

    void findsTheOrdersOfAMadeProcess() {
        penumbra::base::Rng rng(7);
        std::vector<double> y{0, 0};
        for (int t = 2; t < 1500; ++t) y.push_back(1.2 * y[y.size() - 1] - 0.5 * y[y.size() - 2] + rng.normal());
        const Eigen::MatrixXd mean = Eigen::MatrixXd::Ones(1500, 1);
        const auto fit = searchArma(y, mean, {}, {});
        const double truth[] = {1.2, -0.5};
        const auto known = likelihood(armaFromCoefficients({2, 0, 0}, truth), y, mean);
        QVERIFY(fit.likelihood.criterion(fit.order.parameters()) <= known.criterion(2) + 2);
        QVERIFY(fit.order.p + fit.order.q <= 4 && near(fit.likelihood.variance, known.variance, 0.02));
        QVERIFY(!needsDifference(y));
        std::vector<double> walk{0};
        for (std::size_t t = 1; t < y.size(); ++t) walk.push_back(walk.back() + rng.normal());
        QVERIFY(needsDifference(walk));
    }

    /// The search climbs at least as high as the maximum of statsmodels for (1,1,1)(0,1,1)12, -255.122.
    void climbsTheLikelihood() {
        const auto w = differenced(ripples(120), armaFrom({0, 1, 0, 0, 1, 0, 12}, {}).delta);
        ArmaLimits limits;
        limits.season = true;
        const auto fit = searchArma(w, Eigen::MatrixXd(107, 0), {0, 0, 0, 0, 0, 0, 12}, limits);
        QVERIFY2(fit.likelihood.log > -255.13, qPrintable(QString::number(fit.likelihood.log)));
    }

    void seasonSurvivesGapsAndLongCycles() {
        const Forecaster& entry = *forecasters().find("arima");
        for (const int cycle : {12, 60}) {
            std::vector<double> y;
            for (int t = 0; t < 12 * cycle; ++t)
                y.push_back(t % 7 == 3 ? NAN : 100 + 0.01 * t + 20 * std::sin(2 * M_PI * t / cycle));
            const Setting setting{{cycle}, cycle};
            const auto n = static_cast<int>(y.size());
            std::vector<double> out(static_cast<std::size_t>(cycle));
            entry.predict(entry.fit(y, setting), y, setting, std::vector<int>{n}, out);
            for (int h = 0; h < cycle; ++h) {
                const double truth = 100 + 0.01 * (n + h) + 20 * std::sin(2 * M_PI * (n + h) / cycle);
                QVERIFY2(near(out[static_cast<std::size_t>(h)], truth, 1.5),
                         qPrintable(QString("%1 at %2").arg(out[static_cast<std::size_t>(h)]).arg(truth)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(ArimaTest)
#include "arima_test.moc"
