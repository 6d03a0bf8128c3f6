#include "core/gather/batch_view.h"
#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "gather/stream.h"
#include "stopping.h"

#include <QDateTime>
#include <QtTest>

#include <cmath>
#include <map>
#include <optional>

using namespace penumbra;
using test::attributeOf;
using test::related;
using test::sampleOf;
using test::wallTime;

namespace {

constexpr const char* kHeading = "# pxname,svname,qcur,scur,slim,stot,status,weight,act,bck,type,rate,addr,\n";

} // namespace

/// HAProxy by its page and its socket, against Debian's own.
class HaproxyTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void bothWaysSayTheSame();
    void loadIsMeasured();
    void weightAndStateAreConfiguration();
    void aReloadIsAnEvent();
    void stopsSoon();

private:
    base::Result<model::Batch> overSocket(const std::string& cursor = {}) {
        return gather::gather({"lb", "haproxy", {{"socket", m_socket}}}, {wallTime(), cursor}, {});
    }
    std::string say(const std::string& words) {
        gather::Meter meter;
        const auto answer = gather::talk({{}, {}, m_socket}, words + "\n", {}, meter, {});
        return answer.value_or("!");
    }
    bool start();

    QTemporaryDir m_folder;
    test::Daemon m_daemon;
    std::unique_ptr<test::FakeServer> m_first, m_second;
    std::string m_socket;
    int m_front = 0, m_page = 0;
    bool m_there = false;
};

bool HaproxyTest::start() {
    m_first = std::make_unique<test::FakeServer>([](const auto&) { return test::answer(200, "", "one"); });
    m_second = std::make_unique<test::FakeServer>([](const auto&) { return test::answer(500, "", "two"); });
    m_front = test::freePort();
    m_page = test::freePort();
    m_socket = m_folder.filePath("admin.sock").toStdString();
    const auto address = [](const test::FakeServer& server) { return QString::fromStdString(server.url("")).mid(7); };
    QFile config(m_folder.filePath("haproxy.cfg"));
    if (!config.open(QIODevice::WriteOnly)) return false;
    config.write(QString("global\n  stats socket %1 mode 600 level admin\n"
                         "defaults\n  mode http\n  timeout connect 1s\n  timeout client 5s\n  timeout server 5s\n"
                         "frontend www\n  bind 127.0.0.1:%2\n  default_backend app\n"
                         "backend app\n  balance roundrobin\n  server s1 %4 weight 10\n  server s2 %5 weight 10\n"
                         "listen page\n  bind 127.0.0.1:%3\n  stats enable\n  stats uri /stats\n"
                         "  stats auth planner:sesame\n")
                     .arg(QString::fromStdString(m_socket))
                     .arg(m_front)
                     .arg(m_page)
                     .arg(address(*m_first), address(*m_second))
                     .toUtf8());
    config.close();
    if (!m_daemon.start("haproxy", {"-Ws", "-f", config.fileName()}, m_folder.filePath("log"))) return false;
    for (int i = 0; i < 100 && !test::isListening(m_page); ++i) QTest::qWait(50);
    return test::isListening(m_page);
}

void HaproxyTest::initTestCase() {
    m_there = !QStandardPaths::findExecutable("haproxy", {"/usr/sbin", "/usr/local/sbin", "/usr/bin"}).isEmpty();
    if (!m_there) return;
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin");
    QVERIFY(start());
}

void HaproxyTest::faultsAreNamed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    const QString table = kHeading;
    QTest::newRow("401") << 401 << "no"
                         << "refuses the credentials";
    QTest::newRow("503") << 500 << "no"
                         << "status 500";
    QTest::newRow("page") << 200 << "<html>Login</html>"
                          << "web page";
    QTest::newRow("json") << 200 << "[]"
                          << "no table";
    QTest::newRow("no column") << 200 << "# pxname,svname,scur\na,b,1\n"
                               << "lack the column";
    QTest::newRow("quote") << 200 << table + "app,\"s1,0\n"
                           << "lb.csv";
}

void HaproxyTest::faultsAreNamed() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, says);
    test::FakeServer server([&](const test::FakeRequest& request) {
        const bool table = request.target.find(";csv") != std::string::npos;
        return test::answer(table ? status : 200, "", table ? body.toStdString() : "<b>pid = </b> 7 x");
    });
    const auto batch = gather::gather({"lb", "haproxy", {{"url", server.url("/stats")}}},
                                      {base::fromMillis(1'800'000'000'000), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
}

void HaproxyTest::bothWaysSayTheSame() {
    if (!m_there) QSKIP("There is no haproxy; Debian's package is haproxy.");
    const auto refused = gather::gather({"lb", "haproxy", {{"url", fmt::format("http://127.0.0.1:{}/stats", m_page)}}},
                                        {wallTime(), {}}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.find("credentials") != std::string::npos);
    const auto http = gather::gather(
        {"lb",
         "haproxy",
         {{"url", fmt::format("http://127.0.0.1:{}/stats", m_page)}, {"username", "planner"}, {"password", "sesame"}}},
        {wallTime(), {}}, {});
    QVERIFY2(http, http ? "" : http.error().text.c_str());
    const auto socket = overSocket();
    QVERIFY2(socket, socket ? "" : socket.error().text.c_str());
    for (const auto* batch : {&*http, &*socket}) {
        QVERIFY(batch->complete);
        QVERIFY(batch->problems.empty());
        QVERIFY(related(*batch, "workload/lb/app/s1", model::RelationKind::PartOf, "service/lb/app"));
        QVERIFY(related(*batch, "workload/lb/app/s2", model::RelationKind::PartOf, "service/lb/app"));
        QVERIFY(related(*batch, "service/lb", model::RelationKind::Uses, "service/lb/app"));
        QVERIFY(related(*batch, "service/lb/www", model::RelationKind::DependsOn, "service/lb"));
        QCOMPARE(attributeOf(*batch, "service/lb/page", "haproxy.role"), std::string("listen"));
        QCOMPARE(attributeOf(*batch, "workload/lb/app/s1", "haproxy.state"), std::string("UP"));
        QCOMPARE(attributeOf(*batch, "workload/lb/app/s1", "haproxy.weight"), std::string("10"));
        QVERIFY(attributeOf(*batch, "service/lb", "version").starts_with("2."));
        QVERIFY(!batch->cursor.empty());
    }
    QCOMPARE(http->cursor.substr(0, http->cursor.find(' ')), socket->cursor.substr(0, socket->cursor.find(' ')));
    QCOMPARE(http->resources.size(), socket->resources.size());
}

void HaproxyTest::loadIsMeasured() {
    if (!m_there) QSKIP("There is no haproxy; Debian's package is haproxy.");
    auto connection = gather::connect({"lb", "haproxy", {{"socket", m_socket}}});
    QVERIFY(connection.has_value());
    const auto begin = wallTime();
    const auto first = (*connection)->gather({begin, {}}, {});
    QVERIFY(first.has_value());
    QVERIFY(!sampleOf(*first, "workload/lb/app/s1", "sessions-rate"));
    constexpr int kRequests = 40;
    QStringList addresses;
    for (int i = 0; i < kRequests; ++i) addresses << QString("http://127.0.0.1:%1/").arg(m_front);
    test::output("curl", QStringList{"-s"} + addresses);
    const auto end = begin + std::chrono::seconds(10); // as if ten seconds had gone by
    const auto second = (*connection)->gather({end, first->cursor}, {});
    QVERIFY(second.has_value());
    QVERIFY(second->events.empty());
    QCOMPARE(sampleOf(*second, "service/lb/www", "frontend.requests"), std::optional(kRequests / 10.0));
    QCOMPARE(sampleOf(*second, "workload/lb/app/s1", "current-sessions"), std::optional(0.0));
    QCOMPARE(sampleOf(*second, "workload/lb/app/s2", "responses-5xx"), std::optional(kRequests / 20.0));
    QCOMPARE(sampleOf(*second, "workload/lb/app/s1", "responses-5xx"), std::optional(0.0));
    QCOMPARE(sampleOf(*second, "service/lb/app", "queue"), std::optional(0.0));
    // What HAProxy itself says: sessions in all of the server s1, the eighth column.
    const auto lines = QString::fromStdString(say("show stat")).split('\n');
    for (const auto& line : lines)
        if (line.startsWith("app,s1,")) QCOMPARE(line.split(',')[7].toInt(), kRequests / 2);
}

void HaproxyTest::weightAndStateAreConfiguration() {
    if (!m_there) QSKIP("There is no haproxy; Debian's package is haproxy.");
    const auto before = overSocket();
    QVERIFY(before.has_value());
    say("set server app/s1 weight 5");
    say("set server app/s2 state drain");
    const auto after = overSocket(before->cursor);
    QVERIFY(after.has_value());
    QCOMPARE(attributeOf(*after, "workload/lb/app/s2", "haproxy.state"), std::string("DRAIN"));
    QCOMPARE(attributeOf(*after, "workload/lb/app/s1", "haproxy.weight"), std::string("5"));
    const std::map<std::string, std::string> expected{{"workload/lb/app/s1 haproxy.weight", "5"},
                                                      {"workload/lb/app/s2 haproxy.state", "DRAIN"}};
    QCOMPARE(test::changedConfig(*before, *after), expected);
    QCOMPARE(test::configOf(*before).size(), test::configOf(*after).size());
    say("set server app/s2 state maint");
    QCOMPARE(attributeOf(*overSocket(), "workload/lb/app/s2", "haproxy.state"), std::string("MAINT"));
}

void HaproxyTest::aReloadIsAnEvent() {
    if (!m_there) QSKIP("There is no haproxy; Debian's package is haproxy.");
    const auto before = overSocket();
    QVERIFY(before.has_value());
    QTest::qWait(1500);
    const auto same = overSocket(before->cursor);
    QVERIFY(same->events.empty());
    QCOMPARE(same->cursor, before->cursor);
    m_daemon.signal(SIGUSR2);
    base::Result<model::Batch> after = overSocket(before->cursor);
    for (int i = 0; i < 50 && (!after || after->events.empty()); ++i) {
        QTest::qWait(100);
        after = overSocket(before->cursor);
    }
    QVERIFY(after.has_value());
    QCOMPARE(after->events.size(), std::size_t(1));
    const auto& event = after->events[0];
    QCOMPARE(event.resources, std::vector<model::ResourceId>{model::makeId(model::ResourceKind::Service, "lb")});
    QVERIFY2(event.evidence[0].starts_with("Pid: " + attributeOf(*after, "service/lb", "haproxy.pid")),
             event.evidence[0].c_str());
    QVERIFY(std::chrono::abs(event.window.begin - wallTime()) < std::chrono::seconds(10));
    const auto later = overSocket(after->cursor);
    QVERIFY(later->events.empty());
}

void HaproxyTest::stopsSoon() {
    test::FakeServer slow([&](const auto&) { return test::Script{{"HTTP/1.1 200 X\r\n\r\n", 20'000}}; });
    const auto address = slow.url("").substr(7); // it never answers to what it takes for half a request
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(300), [&](const base::Run& run) {
        return gather::gather({"lb", "haproxy", {{"socket", address}}}, {wallTime(), {}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(HaproxyTest)
#include "haproxy_test.moc"
