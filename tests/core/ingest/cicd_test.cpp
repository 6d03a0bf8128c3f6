#include "batch_probe.h"
#include "ingest/cicd/cron.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("cicd", text, "hook.json"); }

QString timeOf(base::Time time) { return QString::fromStdString(base::formatTime(time)); }

} // namespace

class CicdTest final : public QObject {
    Q_OBJECT
private slots:
    void cron_data();
    void cron();
    void badCron_data();
    void badCron();
    void githubDeployment();
    void githubRelease();
    void gitlabPipeline();
    void schedules();
    void freezes();
    void rollout();
};

void CicdTest::cron_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("times"); // from Wednesday, 2026-04-01, for 9 days; at most three
    QTest::newRow("daily") << "30 2 * * *"
                           << QStringList{"2026-04-01T02:30:00Z", "2026-04-02T02:30:00Z", "2026-04-03T02:30:00Z"};
    QTest::newRow("steps") << "*/20 5 3 * *"
                           << QStringList{"2026-04-03T05:00:00Z", "2026-04-03T05:20:00Z", "2026-04-03T05:40:00Z"};
    QTest::newRow("names") << "0 12 * APR mon-tue" << QStringList{"2026-04-06T12:00:00Z", "2026-04-07T12:00:00Z"};
    QTest::newRow("sunday is seven") << "0 0 * * 7" << QStringList{"2026-04-05T00:00:00Z"};
    QTest::newRow("either day") << "0 0 3 * 0" << QStringList{"2026-04-03T00:00:00Z", "2026-04-05T00:00:00Z"};
    QTest::newRow("word") << "@weekly" << QStringList{"2026-04-05T00:00:00Z"};
    QTest::newRow("list") << "5,10 1 2 * *" << QStringList{"2026-04-02T01:05:00Z", "2026-04-02T01:10:00Z"};
    QTest::newRow("from a value in steps")
        << "40/10 1 2 * *" << QStringList{"2026-04-02T01:40:00Z", "2026-04-02T01:50:00Z"};
    QTest::newRow("never here") << "0 0 31 12 *" << QStringList{};
}

void CicdTest::cron() {
    QFETCH(QString, text);
    QFETCH(QStringList, times);
    const auto schedule = ingest::Cron::parse(text.toStdString());
    QVERIFY(schedule);
    const auto begin = *base::parseTime("2026-04-01T00:00:00Z");
    QStringList got;
    for (const auto time : schedule->within({begin, begin + std::chrono::days(9)}, 3)) got << timeOf(time);
    QCOMPARE(got, times);
}

void CicdTest::badCron_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {" ", "* * * *", "60 * * * *", "* * 0 * *", "5-1 * * * *", "*/0 * * * *", "a * * * *",
                             "* * * foo *", "@never"})
        QTest::newRow(text) << text;
}

void CicdTest::badCron() {
    QFETCH(QString, text);
    QVERIFY(!ingest::Cron::parse(text.toStdString()).has_value());
}

void CicdTest::githubDeployment() {
    const auto hook = [](const char* state) {
        return parse(
            std::string(R"({"action": "created", "deployment_status": {"state": ")") + state +
            R"(", "created_at": "2019-05-15T15:22:55Z"}, "deployment": {"id": 7, "ref": "master", "environment": "production",
             "created_at": "2019-05-15T15:20:53Z"}, "repository": {"name": "shop", "full_name": "o/shop"}, "sender": {"login": "x"}})");
    };
    const auto batch = hook("success");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{1});
    const auto& event = batch->events[0];
    QVERIFY(event.kind == model::EventKind::Release);
    QCOMPARE(event.id.text(), std::string("github/o/shop/deployment/7"));
    QCOMPARE(event.title, std::string("Deploy o/shop (master) to production: success"));
    QCOMPARE(timeOf(event.window.begin), "2019-05-15T15:20:53Z");
    QCOMPARE(timeOf(event.window.end), "2019-05-15T15:22:55Z");
    QCOMPARE(event.resources.at(0).text(), std::string("service/shop"));
    QCOMPARE(hook("inactive")->events.size(), std::size_t{0});
    QCOMPARE(timeOf(hook("in_progress")->events.at(0).window.end), "2019-05-15T15:21:53Z"); // not over yet
}

void CicdTest::githubRelease() {
    const auto hook = [](const char* action, const char* draft) {
        return parse(
            std::string(R"({"action": ")") + action + R"(", "release": {"id": 3, "tag_name": "v1", "draft": )" + draft +
            R"(, "published_at": "2019-05-15T15:20:53Z"}, "repository": {"name": "shop", "full_name": "o/shop"}, "sender": {"login": "x"}})");
    };
    QCOMPARE(hook("published", "false")->events.at(0).title, std::string("Release v1 of o/shop"));
    QVERIFY(hook("published", "true")->events.empty());
    QVERIFY(hook("deleted", "false")->events.empty());
}

void CicdTest::gitlabPipeline() {
    const auto batch =
        parse(R"({"object_kind": "pipeline", "object_attributes": {"id": 31, "ref": "main", "status": "success",
        "created_at": "2016-08-12 15:23:28 UTC", "finished_at": "2016-08-12 17:26:29 +0200"},
        "project": {"path_with_namespace": "g/shop"}, "builds": [
        {"id": 1, "name": "deploy", "status": "success", "started_at": "2016-08-12 15:24:00 UTC",
         "finished_at": "2016-08-12 15:25:00 UTC", "environment": {"name": "production", "action": "start"}},
        {"id": 2, "name": "later", "status": "skipped", "started_at": null, "environment": {"name": "production", "action": "start"}},
        {"id": 3, "name": "test", "status": "success", "started_at": "2016-08-12 15:24:00 UTC"}]})");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{2});
    QVERIFY(batch->events[0].kind == model::EventKind::Other);
    QCOMPARE(timeOf(batch->events[0].window.end), "2016-08-12T15:26:29Z"); // at another clock
    QVERIFY(batch->events[1].kind == model::EventKind::Release);
    QCOMPARE(batch->events[1].title, std::string("Deploy g/shop to production: success"));
    QCOMPARE(timeOf(batch->events[1].window.begin), "2016-08-12T15:24:00Z");
    QCOMPARE(batch->events[1].resources.at(0).text(), std::string("service/shop"));
}

void CicdTest::schedules() {
    // The input was captured at 2023-11-14T22:13:20Z, when Berlin is an hour ahead.
    const auto batch = parse(
        R"([{"id": 5, "description": "Nightly", "cron": "30 1 * * *", "cron_timezone": "Europe/Berlin", "active": true},
        {"id": 6, "cron": "0 0 * * *", "cron_timezone": "UTC", "active": false},
        {"id": 7, "cron": "often", "cron_timezone": "UTC"}, {"id": 8, "cron": "0 0 * * *", "cron_timezone": "Mars"}])");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{90});
    QCOMPARE(timeOf(batch->events[0].window.begin), "2023-11-15T00:30:00Z");
    QCOMPARE(batch->events[0].zone, std::string("Europe/Berlin"));
    QCOMPARE(told(*batch, "bad-schedule"), 1);
    QCOMPARE(told(*batch, "bad-zone"), 1);
    const auto workflow =
        readAs("cicd", "name: CI\non:\n  schedule:\n    - cron: '0 3 * * 1'\njobs:\n  a: {}\n", "ci.yml");
    QVERIFY(workflow);
    QCOMPARE(workflow->events.size(), std::size_t{13}); // Mondays in 90 days
    QCOMPARE(timeOf(workflow->events[0].window.begin), "2023-11-20T03:00:00Z");
}

void CicdTest::freezes() {
    const auto batch =
        parse(R"([{"id": 1, "freeze_start": "0 23 * * 5", "freeze_end": "0 7 * * 1", "cron_timezone": "UTC"}])");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{13}); // Fridays of which the Monday is in the 90 days, too
    QVERIFY(batch->events[0].kind == model::EventKind::Freeze);
    QCOMPARE(timeOf(batch->events[0].window.begin), "2023-11-17T23:00:00Z");
    QCOMPARE(timeOf(batch->events[0].window.end), "2023-11-20T07:00:00Z");
}

void CicdTest::rollout() {
    const auto batch = readAs("kubernetes", R"(apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: cart}
spec:
  replicas: 4
  strategy: {canary: {maxSurge: 25%, steps: [{setWeight: 25}, {pause: {duration: 1h}}, {analysis: {}}]}}
  template: {spec: {containers: [{name: c, resources: {requests: {cpu: 5m}}}]}}
)",
                              "rollout.yaml");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{5});
    QCOMPARE(find(*batch, "workload/default/cart-3")->request.at(model::kCpu), 5);
    QCOMPARE(attribute(*batch, "service/default/cart", "rollout.strategy"), "canary");
    QCOMPARE(attribute(*batch, "service/default/cart", "rollout.max-surge"), "25%");
    QCOMPARE(attribute(*batch, "service/default/cart", "rollout.steps"), "setWeight 25; pause; analysis");
}

QTEST_APPLESS_MAIN(CicdTest)
#include "cicd_test.moc"
