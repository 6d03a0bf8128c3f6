#include "forecast/ets_form.h"

#include <QTest>
#include <cmath>

using namespace penumbra::forecast;
using namespace penumbra::forecast::ets_index;

namespace {

struct Row {
    int relative, trend, season;
    double likelihood, aicc, level, one, four, nine;
};

/// Printed by reference/ets_form.R.
constexpr Row kRows[] = {
    {0, 0, 0, -236.80756419, 480.04369981, 65.134466165, 65.134466165, 65.134466165, 65.134466165},
    {0, 1, 0, -240.44251002, 491.99613116, 66.340732123, 66.156909786, 65.605442775, 64.686331089},
    {0, 2, 0, -240.16131447, 493.90753460, 66.083531683, 65.807188243, 65.073721908, 64.116863600},
    {0, 0, 1, -162.83833755, 347.27667509, 66.206482448, 67.719970051, 68.606092332, 74.703570172},
    {0, 1, 1, -158.55531993, 344.61063985, 68.786484997, 68.979309132, 70.839256534, 78.874481940},
    {0, 2, 1, -158.77819074, 348.19467936, 68.148512904, 68.655804389, 70.121986893, 77.183102106},
    {1, 0, 0, -237.30852279, 481.04561701, 65.134466165, 65.134466165, 65.134466165, 65.134466165},
    {1, 1, 0, -240.65720217, 492.42551545, 66.340732123, 66.156909786, 65.605442775, 64.686331089},
    {1, 2, 0, -240.48458884, 494.55408333, 66.083531683, 65.807188243, 65.073721908, 64.116863600},
    {1, 0, 1, -164.45803253, 350.51606507, 66.206482448, 67.719970051, 68.606092332, 74.703570172},
    {1, 1, 1, -160.39552303, 348.29104605, 68.786484997, 68.979309132, 70.839256534, 78.874481940},
    {1, 2, 1, -160.64110609, 351.92051005, 68.148512904, 68.655804389, 70.121986893, 77.183102106},
    {1, 0, 2, -166.70958029, 355.01916059, 66.471601632, 67.854970565, 69.427740631, 76.131577834},
    {1, 1, 2, -162.85416684, 353.20833368, 69.306557016, 69.120802729, 71.962338113, 81.435667528},
    {1, 2, 2, -163.14665629, 356.93161045, 68.587110455, 68.790194355, 71.198626529, 79.370030994},
};

std::vector<double> series() {
    std::vector<double> values;
    for (int t = 0; t < 60; ++t) values.push_back(50 + 0.3 * t + 8 * std::sin(2 * M_PI * t / 6) + 2 * std::sin(t * t));
    return values;
}

Coefficients coefficientsOf(const Row& row) {
    const double phi = row.trend == 2 ? 0.94 : 1;
    Coefficients c{static_cast<double>(row.relative),
                   static_cast<double>(row.trend),
                   static_cast<double>(row.season),
                   row.season == 0 ? 1.0 : 6.0,
                   0.3,
                   row.trend == 0 ? 0 : 0.06,
                   phi,
                   row.season == 0 ? 0 : 0.2,
                   50,
                   row.trend == 0 ? 0 : 0.4};
    std::vector<double> states{0};
    if (row.season == 1) states = {0, 6, 7, 1, -6, -8};
    if (row.season == 2) states = {1, 1.12, 1.14, 1.02, 0.88, 0.84};
    c.insert(c.end(), states.begin(), states.end());
    return c;
}

bool near(double value, double reference) { return std::abs(value - reference) < 1e-7; }

} // namespace

/// Every form against R's recursion and likelihood for given parameters and states, to 1e-7.
class EtsFormTest final : public QObject {
    Q_OBJECT

private slots:
    void admitsFifteenForms() {
        QCOMPARE(admissibleForms(true, true).size(), std::size_t{15});
        QCOMPARE(admissibleForms(false, true).size(), std::size_t{6});
        QCOMPARE(admissibleForms(false, false).size(), std::size_t{3});
        const auto forms = admissibleForms(true, true);
        for (const EtsForm& form : forms) {
            QVERIFY(form.relativeError || form.season != EtsSeason::Multiplicative);
            QCOMPARE(std::count(forms.begin(), forms.end(), form), std::ptrdiff_t{1});
        }
    }

    void agreesWithTheReference_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < 15; ++i) {
            const Row& row = kRows[i];
            QTest::addRow("%s,%s,%s", row.relative ? "M" : "A",
                          row.trend == 2   ? "Ad"
                          : row.trend == 1 ? "A"
                                           : "N",
                          row.season == 2   ? "M"
                          : row.season == 1 ? "A"
                                            : "N")
                << i;
        }
    }

    void agreesWithTheReference() {
        QFETCH(int, row);
        const Row& expected = kRows[row];
        const Coefficients c = coefficientsOf(expected);
        const auto values = series();
        const auto likelihood = etsLikelihood(c, values);
        QVERIFY(near(likelihood.logarithm, expected.likelihood));
        QVERIFY(near(likelihood.aicc, expected.aicc));
        EtsState state(c);
        for (const double v : values) state.step(v);
        QVERIFY(near(state.level(), expected.level));
        std::vector<double> ahead(9);
        state.ahead(ahead);
        QVERIFY(near(ahead[0], expected.one) && near(ahead[3], expected.four) && near(ahead[8], expected.nine));
    }

    void aMissingValueIsItsForecast() {
        const auto values = series();
        for (const Row& row : kRows) {
            EtsState whole(coefficientsOf(row));
            for (const double v : values) whole.step(v);
            std::vector<double> before(10), after(9);
            whole.ahead(before);
            const double usual = whole.step(NAN);
            QVERIFY(near(usual, before[0]));
            whole.ahead(after);
            for (std::size_t h = 0; h < 9; ++h) QVERIFY(near(after[h], before[h + 1]));
        }
    }

    /// With every state optimised as well R reaches log L = -139.22 for the best form, ETS(A,A,A), and -144.39 for
    /// ETS(A,Ad,A); here the seasonal states are those of a classical decomposition.
    void findsAFormNearTheReference() {
        const Forecaster* entry = forecasters().find("ets-auto");
        const auto c = entry->fit(series(), {{6}, 6});
        QCOMPARE(c[kSeason], 1.0);
        QVERIFY2(etsLikelihood(c, series()).logarithm > -147,
                 qPrintable(QString::number(etsLikelihood(c, series()).logarithm)));
    }

    void staysFiniteWhereTheFutureIsNotPositive() {
        auto values = series();
        for (double& v : values) v = std::exp(v / 20);
        const Forecaster* entry = forecasters().find("ets-auto");
        const auto c = entry->fit(values, {{6}, 6});
        for (int t = 0; t < 600; ++t) values.push_back(t % 7 == 0 ? 1000 : t % 3 == 0 ? -5 : 0);
        std::vector<double> out(24);
        entry->predict(c, values, {{6}, 12}, std::vector<int>{100, 660}, out);
        for (const double v : out) QVERIFY2(std::abs(v) < 1e6, qPrintable(QString::number(v)));
    }
};

QTEST_APPLESS_MAIN(EtsFormTest)
#include "ets_form_test.moc"
