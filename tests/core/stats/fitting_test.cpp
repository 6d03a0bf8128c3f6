#include "stats/autocorrelation.h"
#include "stats/minimise.h"
#include "stats/regression.h"
#include "stats/robust.h"

#include <QTest>
#include <cmath>

using namespace penumbra::stats;

class FittingTest final : public QObject {
    Q_OBJECT

private slots:
    void leastSquaresFindsALine() {
        Eigen::MatrixXd x(5, 2);
        Eigen::VectorXd y(5);
        for (int i = 0; i < 5; ++i) {
            x(i, 0) = 1;
            x(i, 1) = i;
            y(i) = 3 - 2 * i;
        }
        y(2) = NAN;
        const auto b = leastSquares(x, y);
        QVERIFY(b && std::abs((*b)(0) - 3) < 1e-9 && std::abs((*b)(1) + 2) < 1e-9);
        QVERIFY(!leastSquares(Eigen::MatrixXd(0, 2), Eigen::VectorXd(0)));
    }

    // One column: b = x'y / (x'x (1 + penalty)).
    void ridgeShrinks() {
        Eigen::MatrixXd x(3, 1);
        x << 1, 2, 2;
        Eigen::VectorXd y(3);
        y << 2, 4, 4;
        const auto b = ridge(x, y, 0.25);
        QVERIFY(b && std::abs((*b)(0) - 2 / 1.25) < 1e-12);
        QVERIFY(!ridge(Eigen::MatrixXd::Zero(3, 2), y, 0.1));
    }

    void autocorrelationOfACycle() {
        std::vector<double> wave;
        for (int i = 0; i < 240; ++i) wave.push_back(std::sin(2 * M_PI * i / 24));
        wave[50] = NAN;
        const auto r = autocorrelation(wave, 48);
        QCOMPARE(r[0], 1.0);
        QVERIFY(r[24] > 0.85 && r[12] < -0.9);
        QCOMPARE(autocorrelation(std::vector<double>(10, 5.0), 3)[2], 0.0);
    }

    // Reference: R's mad(c(1, 2, 3, 4, 100)) = 1.4826.
    void robustScaleIgnoresAnOutlier() { QCOMPARE(robustScale(std::vector<double>{1, 2, 3, NAN, 4, 100}), 1.4826); }

    void minimiseStaysInTheBox() {
        const Interval box[] = {{0, 1}, {-1, 1}};
        const double start[] = {0.1, 0.9};
        const auto inside =
            minimise([](std::span<const double> p) { return std::pow(p[0] - 0.7, 2) + 3 * std::pow(p[1] + 0.2, 2); },
                     start, box, 200);
        QVERIFY(std::abs(inside.point[0] - 0.7) < 1e-2 && std::abs(inside.point[1] + 0.2) < 1e-2);
        const auto edge =
            minimise([](std::span<const double> p) { return p[0] > 1 ? NAN : p[1] - p[0]; }, start, box, 200);
        QVERIFY(std::abs(edge.point[0] - 1) < 1e-2 && std::abs(edge.point[1] + 1) < 1e-2);
        QVERIFY(edge.evaluations <= 210);
    }
};

QTEST_APPLESS_MAIN(FittingTest)
#include "fitting_test.moc"
