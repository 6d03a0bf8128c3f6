#include "base/file.h"
#include "base/rng.h"
#include "forecast/driven_forecast.h"
#include "forecast/driver.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::forecast;

namespace {

/// What a response is made of.
struct Made {
    int length = 1344;
    double idle = 200, slope = 3, knee = 1e9, after = 0; ///< slope beyond the knee
    double noise = 60, memory = 0.6;                     ///< deviation and first autocorrelation of the errors
    int lag = 0;
    std::uint64_t seed = 1;
};

struct Series {
    std::vector<double> load, response;
    DriverRequest request() const { return {load, response}; }
};

/// Requests with a day and noise of their own, about 100 to 500.
Series made(const Made& m) {
    base::Rng rng(m.seed, 77);
    Series series;
    double error = 0, own = 0;
    for (int t = 0; t < m.length; ++t) {
        own = 0.8 * own + 25 * rng.normal();
        series.load.push_back(std::max(0.0, 300 + 150 * std::sin(2 * M_PI * t / 24) + own));
        error = m.memory * error + std::sqrt(1 - m.memory * m.memory) * m.noise * rng.normal();
        const double x = series.load[static_cast<std::size_t>(std::max(0, t - m.lag))];
        series.response.push_back(m.idle + m.slope * std::min(x, m.knee) + m.after * std::max(0.0, x - m.knee) + error);
    }
    return series;
}

Driver fitted(const Series& series) {
    const auto driver = fitDriver(series.request(), {});
    if (!driver) qFatal("%s", driver.error().text.c_str());
    return *driver;
}

bool isNear(double value, double truth, double share) { return std::abs(value - truth) <= share * std::abs(truth); }

bool hasNote(const Driver& driver, const char* code) {
    return std::any_of(driver.notes.begin(), driver.notes.end(), [&](const auto& n) { return n.code == code; });
}

/// Every number of an answer is one, in order.
bool sound(const Driver& driver) {
    for (const double load : {-1e300, 0.0, 1.0, 400.0, 1e9, 1e300, double(NAN)}) {
        const auto driven = predict(driver, load);
        if (!std::isfinite(driven.median)) return false;
        for (const auto& band : driven.bands)
            if (!std::isfinite(band.low) || !std::isfinite(band.high) || band.low > band.high) return false;
    }
    for (const double limit : {-1.0, 0.0, 1e3, 1e300}) {
        const auto load = capacityLoad(driver, limit);
        if (load.p5 && load.p50 && *load.p5 > *load.p50) return false;
        for (const auto& p : {load.p5, load.p50, load.p95})
            if (p && !std::isfinite(*p)) return false;
    }
    return std::isfinite(driver.slope.low + driver.slope.high + driver.skill);
}

} // namespace

class DriverTest final : public QObject {
    Q_OBJECT
private slots:
    void theSlopesIntervalHoldsTheTruth();
    void bandsHoldLaterTime();
    void aKneeIsFound();
    void aBendUpwardsIsFound();
    void aStraightLineHasNoKnee();
    void whatDoesNotFollowIsSaidToo();
    void wildAndMissingValues();
    void aResponseMayTrail();
    void beyondWhatWasSeenItIsLessSure();
    void theLoadThatFillsACapacity();
    void littleToGoBy();
    void wildNumbers();
    void theSameSeedTheSameAnswer();
    void aForecastOfTheLoadGoesThrough();
    void aRealMachine();
};

void DriverTest::theSlopesIntervalHoldsTheTruth() {
    int held = 0;
    double wide = 0;
    for (int i = 0; i < 200; ++i) {
        Made m;
        m.length = 672;
        m.memory = 0.7;
        m.seed = static_cast<std::uint64_t>(i + 1);
        const auto driver = fitted(made(m));
        held += driver.slope.low <= 3 && 3 <= driver.slope.high ? 1 : 0;
        wide += (driver.slope.high - driver.slope.low) / 200;
    }
    qInfo("the truth is in %d of 200 intervals, on average %.3f wide", held, wide);
    QVERIFY(held >= 183 && held <= 199);
    QVERIFY(wide < 0.3);
}

void DriverTest::bandsHoldLaterTime() {
    double inside80 = 0, inside95 = 0, steps = 0, said95 = 0;
    for (int i = 0; i < 40; ++i) {
        Made m;
        m.length = 1000;
        m.seed = static_cast<std::uint64_t>(i + 1);
        const auto all = made(m);
        const std::size_t end = 800;
        const auto driver = fitDriver({std::span(all.load).first(end), std::span(all.response).first(end)}, {});
        QVERIFY(driver);
        said95 += driver->coverage[1] / 40;
        for (std::size_t t = end; t < all.load.size(); ++t) {
            const auto driven = predict(*driver, all.load[t]);
            steps += 1;
            inside80 += driven.bands[0].low <= all.response[t] && all.response[t] <= driven.bands[0].high ? 1 : 0;
            inside95 += driven.bands[1].low <= all.response[t] && all.response[t] <= driven.bands[1].high ? 1 : 0;
        }
    }
    qInfo("80: %.3f, 95: %.3f, said %.3f", inside80 / steps, inside95 / steps, said95);
    QVERIFY(std::abs(inside80 / steps - 0.8) < 0.03 && std::abs(inside95 / steps - 0.95) < 0.02);
    QVERIFY(std::abs(said95 - 0.95) < 0.02);
}

void DriverTest::aKneeIsFound() {
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
        Made m;
        m.knee = 380;
        m.seed = seed;
        const auto driver = fitted(made(m));
        QCOMPARE(driver.response.form, ResponseForm::Saturating);
        QVERIFY2(isNear(driver.response.knee, 380, 0.04), qPrintable(QString::number(driver.response.knee)));
        QVERIFY2(isNear(driver.response.at(1e5), 200 + 3 * 380, 0.02),
                 qPrintable(QString::number(driver.response.at(1e5))));
        QVERIFY(driver.knee && driver.knee->low <= driver.response.knee && driver.response.knee <= driver.knee->high);
        QVERIFY(driver.knee->high - driver.knee->low < 60);
        QVERIFY2(!capacityLoad(driver, 2000).p50, "It never gets there.");
    }
}

void DriverTest::aBendUpwardsIsFound() {
    Made m;
    m.idle = 20, m.slope = 0.01, m.knee = 350, m.after = 0.5, m.noise = 3;
    const auto driver = fitted(made(m));
    QCOMPARE(driver.response.form, ResponseForm::Bending);
    QVERIFY(isNear(driver.response.knee, 350, 0.04) && isNear(driver.response.slope + driver.response.bend, 0.5, 0.05));
    const auto full = capacityLoad(driver, 70);
    QVERIFY(full.p50 && isNear(*full.p50, 350 + (70 - 23.5) / 0.5, 0.03));
}

void DriverTest::aStraightLineHasNoKnee() {
    int straight = 0;
    for (int i = 0; i < 40; ++i) {
        Made m;
        m.seed = static_cast<std::uint64_t>(i + 100);
        straight += fitted(made(m)).response.form == ResponseForm::Linear ? 1 : 0;
    }
    qInfo("%d of 40 straight lines stay straight", straight);
    QVERIFY(straight >= 38);
}

void DriverTest::whatDoesNotFollowIsSaidToo() {
    int nothing = 0;
    for (int i = 0; i < 40; ++i) {
        Made m;
        m.slope = 0;
        m.seed = static_cast<std::uint64_t>(i + 1);
        const auto driver = fitted(made(m));
        nothing += driver.explainsNothing && hasNote(driver, "explains-nothing") && driver.response.slope == 0 ? 1 : 0;
        QVERIFY(sound(driver));
    }
    QVERIFY2(nothing >= 39, qPrintable(QString::number(nothing)));
    Made m;
    m.slope = 0;
    const auto full = capacityLoad(fitted(made(m)), 5000);
    QVERIFY(!full.p5 && !full.p50 && !full.p95);
}

void DriverTest::wildAndMissingValues() {
    Made m;
    auto series = made(m);
    for (std::size_t t = 0; t < series.load.size(); ++t) {
        if (t % 20 == 3) series.response[t] *= t % 40 == 3 ? 30 : -5;
        if (t % 9 == 5) series.response[t] = NAN;
        if (t % 11 == 7) series.load[t] = NAN;
        if (t % 401 == 9) series.load[t] *= 1000;
    }
    for (std::size_t t = 300; t < 420; ++t) series.response[t] = NAN;
    const auto driver = fitted(series);
    QVERIFY2(isNear(driver.response.slope, 3, 0.03), qPrintable(QString::number(driver.response.slope)));
    QVERIFY(isNear(driver.response.intercept, 200, 0.2));
    QVERIFY(driver.pairs < 1200 && sound(driver));
}

void DriverTest::aResponseMayTrail() {
    Made m;
    m.lag = 2;
    const auto driver = fitted(made(m));
    QCOMPARE(driver.lag, 2);
    QVERIFY(hasNote(driver, "lag") && isNear(driver.response.slope, 3, 0.03));
    QCOMPARE(fitted(made({})).lag, 0);
}

void DriverTest::beyondWhatWasSeenItIsLessSure() {
    const auto driver = fitted(made({}));
    const auto inside = predict(driver, 300), edge = predict(driver, driver.highLoad), far = predict(driver, 5000);
    QVERIFY(!inside.extrapolated && !edge.extrapolated && far.extrapolated);
    QVERIFY(isNear(inside.median, 1100, 0.02) && isNear(far.median, 15200, 0.05));
    const auto width = [](const Driven& d) { return d.bands[1].high - d.bands[1].low; };
    QVERIFY(width(far) > 1.3 * width(edge));
    QVERIFY(far.bands[1].low < 15200 && 15200 < far.bands[1].high);
}

void DriverTest::theLoadThatFillsACapacity() {
    const auto driver = fitted(made({}));
    const auto full = capacityLoad(driver, 200 + 3 * 450);
    QVERIFY(full.p5 && full.p50 && full.p95);
    QVERIFY(isNear(*full.p50, 450, 0.02));
    QVERIFY(*full.p5 < *full.p50 && *full.p50 < *full.p95 && !full.extrapolated);
    QVERIFY(std::abs((*full.p95 - *full.p5) - 2 * 1.645 * 60 / 3) < 20); // the errors, in units of load
    const auto later = capacityLoad(driver, 6200);
    QVERIFY(later.extrapolated && later.p50 && isNear(*later.p50, 2000, 0.04));
    QCOMPARE(*capacityLoad(driver, -5000).p50, 0.0);
}

void DriverTest::littleToGoBy() {
    const auto three = fitDriver({std::vector<double>{1, 2, 3}, std::vector<double>{10, 20, 30}}, {});
    QVERIFY(three && three->explainsNothing && hasNote(*three, "too-short") && sound(*three));
    const auto one = fitDriver({std::vector<double>{1}, std::vector<double>{10}}, {});
    QVERIFY(one && sound(*one) && predict(*one, 1).median == 10);
    const std::vector<double> same(500, 7.0), none(500, NAN);
    const auto wave = made({}).response;
    const auto constant = fitDriver({same, wave}, {});
    QVERIFY(constant && constant->explainsNothing && hasNote(*constant, "constant-load") && sound(*constant));
    const auto both = fitDriver({same, same}, {});
    QVERIFY(both && sound(*both) && predict(*both, 7).median == 7);
    const auto still = fitDriver({wave, same}, {});
    QVERIFY(still && still->explainsNothing && sound(*still));
    for (const auto& empty : {fitDriver({none, wave}, {}), fitDriver({wave, none}, {}), fitDriver({}, {})}) {
        QVERIFY(!empty);
        QVERIFY(empty.error().kind == base::ErrorKind::Input && !empty.error().text.empty());
    }
}

void DriverTest::wildNumbers() {
    auto series = made({});
    series.load[10] = 1e300, series.response[20] = -1e300, series.response[30] = INFINITY, series.load[40] = -INFINITY;
    const auto driver = fitted(series);
    QVERIFY(hasNote(driver, "out-of-range") && sound(driver) && isNear(driver.response.slope, 3, 0.03));
    for (const double unit : {1e-290, 1e-99, 1e90, 1e96})
        for (const double other : {1e-290, 1e-99, 1.0, 1e96}) {
            auto scaled = made({});
            for (double& x : scaled.load) x *= unit;
            for (double& y : scaled.response) y *= other;
            QVERIFY2(sound(fitted(scaled)), qPrintable(QString("%1 %2").arg(unit).arg(other)));
        }
    const std::vector<double> huge(100, 1e300);
    QVERIFY(!fitDriver({huge, huge}, {}));
    auto exact = made({});
    for (std::size_t t = 0; t < exact.load.size(); ++t) exact.response[t] = 5 + 2 * exact.load[t];
    const auto line = fitted(exact);
    QVERIFY(sound(line) && isNear(line.response.slope, 2, 1e-6) && isNear(*capacityLoad(line, 805).p50, 400, 1e-3));
}

void DriverTest::theSameSeedTheSameAnswer() {
    const auto series = made({});
    base::Run run;
    run.seed = 5;
    const auto first = fitDriver(series.request(), run), second = fitDriver(series.request(), run);
    QVERIFY(first->slope.low == second->slope.low && first->slope.high == second->slope.high);
    std::stop_source source;
    source.request_stop();
    run.stop = source.get_token();
    QVERIFY(fitDriver(series.request(), run).error().kind == base::ErrorKind::Cancelled);
}

void DriverTest::aForecastOfTheLoadGoesThrough() {
    const auto driver = fitted(made({}));
    const std::vector<double> p{0.025, 0.1, 0.5, 0.9, 0.975};
    LoadLines lines{p, {}};
    for (const double z : {-1.96, -1.2816, 0.0, 1.2816, 1.96})
        lines.values.push_back({300 + 20 * z, 400 + 40 * z, 1000 + 100 * z});
    const auto carried = carry(driver, lines, 1);
    QVERIFY(carried);
    QCOMPARE(carried->extrapolatedSteps, 1);
    QVERIFY(isNear(carried->median[0], 1100, 0.02) && isNear(carried->median[1], 1400, 0.02));
    // Both uncertainties: errors of 60 and three times the load's deviation.
    const double both = std::hypot(60, 3 * 40);
    QVERIFY(isNear(carried->bands[1].high[1] - carried->bands[1].low[1], 2 * 1.96 * both, 0.15));
    QVERIFY(isNear(carried->bands[0].high[1] - carried->bands[0].low[1], 2 * 1.28 * both, 0.15));
    QVERIFY(!carry(driver, {}, 1) && !carry(driver, LoadLines{{0.5}, {{}}}, 1));
    Made m;
    m.lag = 2;
    const auto paths =
        carryPaths(fitted(made(m)), std::vector<std::vector<double>>(200, {300, 300, 300, 500, 500, 500}), 1);
    double before = 0, after = 0;
    for (const auto& path : paths) before += path[4] / 200, after += path[5] / 200;
    QVERIFY(isNear(before, 1100, 0.03) && isNear(after, 1700, 0.03));
}

/// Accepted connections (column 31) and bytes sent (19) of a web server: penumbra-bench drivers has all of them.
void DriverTest::aRealMachine() {
    const std::string path = PENUMBRA_DATA "/data/failure/multivariate/smd_machine-1-7.csv.gz";
    const auto bytes = base::readFile(path, 1 << 24);
    if (!bytes) QSKIP(("The real machine is missing: " + path).c_str());
    const auto text = base::gunzip(*bytes);
    QVERIFY(text);
    Series series;
    const auto lines = QString::fromStdString(*text).split('\n', Qt::SkipEmptyParts);
    for (const auto& line : lines.mid(1)) {
        const auto cells = line.split(',');
        series.load.push_back(cells[2 + 31].toDouble());
        series.response.push_back(cells[2 + 19].toDouble());
    }
    const std::size_t end = series.load.size() - 1440;
    const auto driver = fitDriver(
        {std::span(series.load).subspan(end - 4032, 4032), std::span(series.response).subspan(end - 4032, 4032)}, {});
    QVERIFY(driver && driver->skill > 0.5 && driver->slope.low > 0);
    double inside = 0;
    for (std::size_t t = end; t < series.load.size(); ++t) {
        const auto driven = predict(*driver, series.load[t]);
        inside += driven.bands[1].low <= series.response[t] && series.response[t] <= driven.bands[1].high ? 1 : 0;
    }
    qInfo("%.3f of five days lie in the 95 %% band; skill %.2f", inside / 1440, driver->skill);
    QVERIFY(inside / 1440 > 0.85);
}

QTEST_GUILESS_MAIN(DriverTest)
#include "driver_test.moc"
