#include "base/rng.h"
#include "forecast/forecaster.h"

#include <QTest>
#include <cmath>

using namespace penumbra::forecast;

namespace {

std::vector<double> rare() {
    std::vector<double> values;
    for (int t = 0; t < 120; ++t) values.push_back(t % 5 == 2 || t % 11 == 4 ? 8 + 6 * std::sin(t * t) : 0);
    return values;
}

double ahead(const char* id, const Coefficients& coefficients, const std::vector<double>& values) {
    std::vector<double> out(3);
    const std::vector<int> origins{static_cast<int>(values.size())};
    forecasters().find(id)->predict(coefficients, values, {{}, 3}, origins, out);
    return out[2];
}

double fitted(const char* id, const std::vector<double>& values) {
    return ahead(id, forecasters().find(id)->fit(values, {{}, 3}), values);
}

bool near(double value, double reference) { return std::abs(value - reference) < 1e-9; }

/// Demands of mean size 10, one in `every` steps on average, independent of each other.
std::vector<double> drawn(int length, double every, std::uint64_t seed) {
    penumbra::base::Rng rng(seed);
    std::vector<double> values;
    for (int t = 0; t < length; ++t) {
        const bool demand = rng.uniform() * every < 1;
        values.push_back(demand ? 10 + 2 * rng.normal() : 0);
    }
    return values;
}

} // namespace

/// Figures of reference/intermittent.py, to 1e-9.
class IntermittentTest final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheReference() {
        const double first = rare()[2]; // the reference begins with the first demand, interval and indicator
        QVERIFY(near(ahead("croston", {0, 1, 0.1, 0.1, first, 3}, rare()), 2.242247817144));
        QVERIFY(near(ahead("sba", {1, 1, 0.1, 0.1, first, 3}, rare()), 2.130135426287));
        QVERIFY(near(ahead("tsb", {2, 1, 0.2, 0.1, first, 0}, rare()), 2.307881066305));
        for (const char* id : {"croston", "sba", "tsb"}) // each value a demand: simple exponential smoothing
            QVERIFY(near(ahead(id, {0, 0, 0.3, 0.1, 0, 1}, rare()), 1.331021806540));
    }

    void findsTheMean() {
        double croston = 0, corrected = 0, probability = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto values = drawn(400, 4, seed);
            croston += fitted("croston", values) / 40;
            corrected += fitted("sba", values) / 40;
            probability += fitted("tsb", values) / 40;
        }
        QVERIFY2(std::abs(corrected / 2.5 - 1) < 0.05, qPrintable(QString::number(corrected)));
        QVERIFY2(std::abs(probability / 2.5 - 1) < 0.05, qPrintable(QString::number(probability)));
        QVERIFY2(croston > corrected, qPrintable(QString::number(croston))); // the bias that the correction is for
    }

    void fadesWhereDemandEnds() {
        auto values = drawn(300, 4, 7);
        const Forecaster* entry = forecasters().find("tsb");
        const auto c = entry->fit(values, {{}, 3});
        const double before = ahead("tsb", c, values);
        values.resize(500, 0.0);
        QVERIFY(ahead("tsb", c, values) < before / 5);
        const auto croston = forecasters().find("croston")->fit(drawn(300, 4, 7), {{}, 3});
        QCOMPARE(ahead("croston", croston, values), ahead("croston", croston, drawn(300, 4, 7)));
    }

    void aMissingValueSaysNothing() {
        for (const char* id : {"croston", "sba", "tsb"}) {
            const auto c = forecasters().find(id)->fit(rare(), {{}, 3});
            std::vector<double> gapped;
            for (const double v : rare()) {
                gapped.push_back(v);
                gapped.push_back(NAN);
            }
            QCOMPARE(ahead(id, c, gapped), ahead(id, c, rare()));
        }
    }

    void smoothsWhatIsNotRare() {
        std::vector<double> values;
        for (int t = 0; t < 200; ++t) values.push_back((t < 150 ? 10 : 50) + std::sin(t * t));
        for (const char* id : {"croston", "sba", "tsb"}) QVERIFY(std::abs(fitted(id, values) - 50) < 3);
        for (double& v : values) v = v > 30 ? 0 : v; // a quarter of zeros in a row, yet every other value is a demand
        for (const char* id : {"croston", "sba", "tsb"}) QVERIFY(std::isfinite(fitted(id, values)));
        for (const char* id : {"croston", "sba", "tsb"}) {
            QCOMPARE(fitted(id, std::vector<double>(50, 0.0)), 0.0);
            QCOMPARE(fitted(id, {NAN, NAN}), 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(IntermittentTest)
#include "intermittent_test.moc"
