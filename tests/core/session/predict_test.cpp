#include "core/session/small_session.h"

#include <QtTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;

/// Single entries of the shadow: what stands behind them and what is said where nothing is stated.
class PredictTest final : public QObject {
    Q_OBJECT
private slots:
    void originsStandBehindEverySum();
    void aHostSaysWhatItsOnlyWorkloadSays();
    void withoutARequestNothingIsExceeded();
    void aStopEndsIt();
};

namespace {

session::Session::Prediction ask(SmallSession& small, const session::Evaluation& evaluation, const char* id,
                                 const char* metric) {
    auto found =
        small.session().predict(evaluation, model::ResourceId(id), metric, evaluation.options.now, base::Run{});
    if (!found) qFatal("%s", found.error().text.c_str());
    return *found;
}

} // namespace

void PredictTest::originsStandBehindEverySum() {
    auto batch = smallFleet();
    for (auto& samples : batch.samples) // shop-2 is young: fewer origins than the others
        if (samples.key.resource.text() == "workload/shop-2") {
            samples.times.erase(samples.times.begin(), samples.times.end() - 24 * 7);
            samples.values.erase(samples.values.begin(), samples.values.end() - 24 * 7);
        }
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    const int db = ask(small, *evaluation, "workload/db-1", "cpu").backtest.origins;
    const int young = ask(small, *evaluation, "workload/shop-2", "cpu").backtest.origins;
    QVERIFY2(db > 0 && young > 0 && young < db, qPrintable(QString("%1 %2").arg(db).arg(young)));
    QCOMPARE(ask(small, *evaluation, "host/h4", "cpu").backtest.origins, db);
    QCOMPARE(ask(small, *evaluation, "host/h2", "cpu").backtest.origins, young);
    const auto zone = ask(small, *evaluation, "zone/a", "cpu"); // h1 and h2
    QCOMPARE(zone.backtest.origins, young);
    QVERIFY(zone.backtest.mase > 0 && zone.backtest.coverage.size() == 2);
    QVERIFY(!zone.model.empty());
}

/// One figure for one thing: both take quantiles in the same way.
void PredictTest::aHostSaysWhatItsOnlyWorkloadSays() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate();
    const auto host = ask(small, *evaluation, "host/h4", "cpu"),
               workload = ask(small, *evaluation, "workload/db-1", "cpu");
    QCOMPARE(host.quantiles.size(), workload.quantiles.size());
    for (std::size_t i = 0; i < host.quantiles.size(); ++i)
        QVERIFY2(std::abs(host.quantiles[i].second - workload.quantiles[i].second) < 0.01,
                 qPrintable(QString::number(host.quantiles[i].second - workload.quantiles[i].second)));
}

void PredictTest::withoutARequestNothingIsExceeded() {
    auto batch = smallFleet();
    for (auto& resource : batch.resources)
        if (resource.id.text() == "workload/db-1") resource.request = {};
    SmallSession small(batch);
    const auto evaluation = small.evaluate();
    for (const char* metric : {"cpu", "pods"}) { // measured, and not even measured
        const auto entry = ask(small, *evaluation, "workload/db-1", metric);
        QVERIFY(std::isnan(entry.capacity));
        QVERIFY2(std::isnan(entry.exceedProbability), "Nobody said what it may use, so 0 would be a false promise.");
    }
    QVERIFY(!std::isnan(ask(small, *evaluation, "workload/shop-3", "cpu").exceedProbability));
}

void PredictTest::aStopEndsIt() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate();
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    const base::Duration day = std::chrono::hours(24);
    const model::SeriesKey key{model::ResourceId("workload/db-1"), "cpu"};
    const auto cancelled = [](const auto& result) {
        return !result && result.error().kind == base::ErrorKind::Cancelled;
    };
    QVERIFY(cancelled(small.session().predict(*evaluation, key.resource, "cpu", evaluation->options.now, run)));
    QVERIFY(cancelled(small.session().history(*evaluation, key, day, run)));
    QVERIFY(cancelled(small.session().history(*evaluation, simulate::SubjectKind::Fleet, -1, model::kCpu, day, run)));
    QVERIFY(cancelled(small.session().forecastSeries(*evaluation, key, {}, run)));
}

QTEST_GUILESS_MAIN(PredictTest)
#include "predict_test.moc"
