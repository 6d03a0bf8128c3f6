#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace penumbra;

namespace {

constexpr const char* kConfiguration =
    "route:\n  receiver: none\n  routes:\n  - matchers: ['instance=\"db-07:9100\"']\n"
    "    mute_time_intervals: [nights]\n"
    "receivers:\n- name: none\n"
    "time_intervals:\n- name: nights\n  time_intervals:\n"
    "  - times: [{start_time: '22:00', end_time: '24:00'}]\n"
    "    location: Europe/Berlin\n";

base::Time wallTime() { return base::fromMillis(QDateTime::currentMSecsSinceEpoch()); }

base::Result<model::Batch> gatherFrom(const std::string& url) {
    return gather::gather({"am", "alertmanager", {{"url", url}, {"bearer", "canary-token"}}}, {wallTime(), {}}, {});
}

std::vector<model::ScheduledEvent> having(const std::vector<model::ScheduledEvent>& events, const std::string& begin) {
    std::vector<model::ScheduledEvent> out;
    for (const auto& event : events)
        if (event.id.text().starts_with("alertmanager/" + begin)) out.push_back(event);
    return out;
}

const model::ScheduledEvent* withId(const std::vector<model::ScheduledEvent>& events, const QString& id) {
    for (const auto& event : events)
        if (event.id.text() == "alertmanager/silence/" + id.toStdString()) return &event;
    return nullptr;
}

} // namespace

/// Silences and muted times of a real Alertmanager as amtool makes and shows them, and servers that are none.
class AlertmanagerGatherTest final : public QObject {
    Q_OBJECT

private slots:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void realSilencesAppearAndEnd();

private:
    QString amtool(const QStringList& words) {
        return QString::fromUtf8(test::output("amtool", QStringList{"--alertmanager.url=" + m_url} + words)).trimmed();
    }
    bool start();

    QTemporaryDir m_folder;
    test::Daemon m_daemon;
    QString m_url;
};

void AlertmanagerGatherTest::faultsAreNamed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << 401 << "no"
                             << "refuses the credentials";
    QTest::newRow("broken") << 500 << "no"
                            << "status 500";
    QTest::newRow("nowhere") << 404 << "no"
                             << "404";
    QTest::newRow("page") << 200 << "<html>Sign in</html>"
                          << "web page";
    QTest::newRow("object") << 200 << "{}"
                            << "no answer of an Alertmanager";
    QTest::newRow("cut") << 200 << "[{\"id\":"
                         << "line 1";
    QTest::newRow("empty") << 200 << ""
                           << "is empty";
}

void AlertmanagerGatherTest::faultsAreNamed() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, says);
    const test::FakeServer server([&](const auto&) { return test::answer(status, "", body.toStdString()); });
    const auto batch = gatherFrom(server.url());
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
    QVERIFY(batch.error().text.find("canary") == std::string::npos);
    QVERIFY(server.requests().front().has("Bearer canary-token"));
    QCOMPARE(server.requests().front().target, std::string("/api/v2/silences"));
}

bool AlertmanagerGatherTest::start() {
    m_url = QString("http://127.0.0.1:%1").arg(test::freePort());
    QFile config(m_folder.filePath("am.yml"));
    if (!config.open(QIODevice::WriteOnly)) return false;
    config.write(kConfiguration);
    config.close();
    return m_daemon.start("prometheus-alertmanager",
                          {"--config.file=" + config.fileName(), "--storage.path=" + m_folder.filePath("data"),
                           "--web.listen-address=" + m_url.mid(7), "--cluster.listen-address="},
                          m_folder.filePath("log")) &&
           test::waitUntilReady(m_url + "/-/ready");
}

void AlertmanagerGatherTest::realSilencesAppearAndEnd() {
    for (const char* program : {"prometheus-alertmanager", "amtool"})
        if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP("Install prometheus-alertmanager for this test.");
    QVERIFY(start());
    const auto active =
        amtool({"silence", "add", "instance=db-01:9100", "-d", "2h", "-c", "Kernel update", "-a", "me"});
    const auto many =
        amtool({"silence", "add", "instance=~\"db-0[23]:9100\"", "job=node", "-d", "1h", "-c", "Disks", "-a", "me"});
    const auto pending = amtool({"silence", "add", "host=web-1", "--start=2099-01-01T00:00:00Z",
                                 "--end=2099-01-01T02:00:00Z", "-c", "Far", "-a", "me"});
    QVERIFY(!active.isEmpty() && !many.isEmpty() && !pending.isEmpty());
    amtool({"alert", "add", "alertname=Down", "severity=page", "instance=db-09:9100"});
    auto first = gatherFrom(m_url.toStdString());
    QVERIFY2(first.has_value(), first ? "" : first.error().text.c_str());
    QVERIFY(first->complete);

    const auto shown = QJsonDocument::fromJson(amtool({"silence", "query", "-o", "json"}).toUtf8()).array();
    QCOMPARE(having(first->events, "silence/").size(), static_cast<std::size_t>(shown.size()));
    for (const auto& value : shown) {
        const auto silence = value.toObject();
        const auto* event = withId(first->events, silence["id"].toString());
        QVERIFY(event);
        const auto millis = [&](const char* key) {
            return QDateTime::fromString(silence[key].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        };
        QCOMPARE(base::toMillis(event->window.begin), millis("startsAt"));
        QCOMPARE(base::toMillis(event->window.end), millis("endsAt"));
        QCOMPARE(event->kind, model::EventKind::Maintenance);
    }
    QCOMPARE(withId(first->events, many)->resources,
             (std::vector{model::ResourceId("host/db-02"), model::ResourceId("host/db-03")}));
    const auto nights = having(first->events, "mute/nights");
    QVERIFY2(nights.size() > 730 && nights.size() < 770, std::to_string(nights.size()).c_str());
    const auto alerts = having(first->events, "alert/");
    QCOMPARE(alerts.size(), std::size_t{1});
    QCOMPARE(alerts.front().title, std::string("Down (page)"));
    QCOMPARE(alerts.front().resources, std::vector{model::ResourceId("host/db-09")});

    amtool({"silence", "expire", active});
    amtool({"silence", "expire", pending});
    const auto second = gatherFrom(m_url.toStdString());
    QVERIFY(second.has_value());
    QVERIFY(withId(second->events, active)->window.end <= wallTime());
    QVERIFY(withId(second->events, many)->window.end > wallTime());
    QVERIFY(withId(second->events, pending)->window.empty());
}

QTEST_GUILESS_MAIN(AlertmanagerGatherTest)
#include "alertmanager_test.moc"
