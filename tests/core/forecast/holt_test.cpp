#include "forecast/forecaster.h"

#include <QTest>
#include <cmath>

using namespace penumbra::forecast;

namespace {

std::vector<double> shifted() {
    std::vector<double> values;
    for (int t = 0; t < 80; ++t) values.push_back(40 + 0.2 * t + 5 * std::sin(t * t) + (t >= 50 ? 15 : 0));
    return values;
}

std::vector<double> ahead(const char* id, const Coefficients& coefficients, const std::vector<double>& values,
                          int horizon) {
    std::vector<double> out(static_cast<std::size_t>(horizon));
    const std::vector<int> origins{static_cast<int>(values.size())};
    forecasters().find(id)->predict(coefficients, values, {{}, horizon}, origins, out);
    return out;
}

} // namespace

/// Figures of reference/holt.R; they agree to 1e-9 of their size.
class HoltTest final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReference() {
        const auto level = ahead("ses", {0.35, 0, 1, 42, 0}, shifted(), 8);
        for (const double v : level) QVERIFY(std::abs(v - 73.5589631648) < 1e-8);
        const auto line = ahead("holt", {0.4, 0.05, 0.93, 41, 0.5}, shifted(), 8);
        QVERIFY(std::abs(line[0] - 74.5686311742) < 1e-8);
        QVERIFY(std::abs(line[2] - 75.2172418713) < 1e-8);
        QVERIFY(std::abs(line[7] - 76.4808523138) < 1e-8);
    }

    void aMissingValueIsItsForecast() {
        auto values = shifted();
        values[79] = NAN;
        const auto gap = ahead("holt", {0.4, 0.05, 0.93, 41, 0.5}, values, 8);
        values.pop_back();
        const auto shorter = ahead("holt", {0.4, 0.05, 0.93, 41, 0.5}, values, 9);
        for (std::size_t h = 0; h < 8; ++h) QCOMPARE(gap[h], shorter[h + 1]);
    }

    void aSpikeDoesNotDecideTheRate() {
        std::vector<double> values;
        for (int t = 0; t < 300; ++t) values.push_back(10 + std::sin(t * t) + (t % 60 == 30 ? 500 : 0));
        for (const char* id : {"ses", "holt"}) {
            const Forecaster* entry = forecasters().find(id);
            const auto coefficients = entry->fit(values, {{}, 10});
            QVERIFY2(coefficients[0] < 0.2, id);
            const auto out = ahead(id, coefficients, values, 10);
            for (const double v : out) QVERIFY2(std::abs(v - 10) < 12, id);
        }
    }

    void followsANewLevel() {
        std::vector<double> values;
        for (int t = 0; t < 300; ++t) values.push_back((t < 250 ? 10 : 100) + std::sin(t * t));
        for (const char* id : {"ses", "holt"}) {
            const auto out = ahead(id, forecasters().find(id)->fit(values, {{}, 10}), values, 10);
            for (const double v : out) QVERIFY2(std::abs(v - 100) < 5, qPrintable(QString("%1 %2").arg(id).arg(v)));
        }
    }
};

QTEST_APPLESS_MAIN(HoltTest)
#include "holt_test.moc"
