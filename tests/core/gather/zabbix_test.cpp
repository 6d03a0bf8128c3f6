#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace penumbra;
using test::answer;

namespace {

constexpr std::int64_t kHour = 3600;

std::string result(const std::string& json) { return R"({"jsonrpc":"2.0","id":1,"result":)" + json + "}"; }

/// A frontend of that version with one host and nothing measured.
test::Script frontend(const test::FakeRequest& request, const std::string& version) {
    const auto asks = [&](const char* method) {
        return request.body.find(fmt::format(R"("method":"{}")", method)) != std::string::npos;
    };
    if (asks("apiinfo.version")) return answer(200, "", result("\"" + version + "\""));
    if (asks("user.login")) return answer(200, "", result("\"canary-session\""));
    if (asks("host.get"))
        return answer(200, "", result(R"([{"hostid":"1","host":"db-01","name":"db-01","status":"0"}])"));
    return answer(200, "", result("[]"));
}

base::Result<model::Batch> gatherFrom(const std::string& url, base::ParamTexts more,
                                      base::Time now = base::fromMillis(1'800'000'000'000),
                                      const std::string& cursor = {}) {
    more["url"] = url;
    return gather::gather({"zbx", "zabbix", more}, {now, cursor}, {});
}

const base::ParamTexts kUser{{"username", "Admin"}, {"password", "zabbix"}};

const model::Samples* samplesOf(const model::Batch& batch, const std::string& host, const std::string& metric) {
    for (const auto& samples : batch.samples)
        if (samples.key.resource.text() == "host/" + host && samples.key.metric == metric) return &samples;
    return nullptr;
}

/// All values of a metric by time, of however many parts the batch has.
std::map<std::int64_t, double> valuesOf(const model::Batch& batch, const std::string& host, const std::string& metric) {
    std::map<std::int64_t, double> out;
    for (const auto& samples : batch.samples)
        if (samples.key.resource.text() == "host/" + host && samples.key.metric == metric)
            for (std::size_t i = 0; i < samples.times.size(); ++i) out[samples.times[i]] = samples.values[i];
    return out;
}

} // namespace

/// A Zabbix of Debian's packages, its database read beside it; and frontends that say something else.
class ZabbixTest final : public QObject {
    Q_OBJECT

private slots:
    void versionsAreSpokenTo_data();
    void versionsAreSpokenTo();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void accountsAreNeeded();
    void realHostsAndValues();
    void cleanupTestCase();

private:
    bool start();
    QJsonValue rpc(const QString& method, const QJsonValue& params);
    QByteArray sql(const QString& text);
    void fill(std::int64_t now);

    QTemporaryDir m_folder;
    test::Daemon m_daemon;
    QString m_url, m_session, m_bin;
    int m_database = 0;
    QMap<QString, QString> m_items; ///< "db-1 key" -> itemid
};

void ZabbixTest::versionsAreSpokenTo_data() {
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QString>("groups");
    QTest::newRow("5.0") << "5.0.42"
                         << R"("user":"Admin")" << false << "selectGroups";
    QTest::newRow("6.0") << "6.0.14"
                         << R"("username":"Admin")" << false << "selectGroups";
    QTest::newRow("7.0") << "7.0.1"
                         << R"("username":"Admin")" << true << "selectHostGroups";
}

void ZabbixTest::versionsAreSpokenTo() {
    QFETCH(QString, version);
    QFETCH(QString, login);
    QFETCH(bool, header);
    QFETCH(QString, groups);
    const test::FakeServer server([&](const auto& request) { return frontend(request, version.toStdString()); });
    const auto batch = gatherFrom(server.url("/zabbix/"), kUser);
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{1});
    QCOMPARE(batch->cursor, std::string("2027-01-15T08:00:00Z"));
    const auto requests = server.requests();
    QCOMPARE(requests.size(), std::size_t{6}); // version, login, hosts, maintenances, items, logout
    for (const auto& request : requests) QCOMPARE(request.target, std::string("/zabbix/api_jsonrpc.php"));
    QVERIFY(requests[1].body.find(login.toStdString()) != std::string::npos);
    QCOMPARE(requests[2].has("Authorization: Bearer canary-session"), header);
    QCOMPARE(requests[2].body.find(R"("auth":"canary-session")") == std::string::npos, header);
    QVERIFY(requests[2].body.find(groups.toStdString()) != std::string::npos);
    QVERIFY(requests[5].body.find("user.logout") != std::string::npos);
    const auto token = gatherFrom(server.url("/zabbix/api_jsonrpc.php"), {{"bearer", "canary-token"}});
    QVERIFY(token.has_value());
    QCOMPARE(server.requests().size(), std::size_t{10}); // neither login nor logout
}

void ZabbixTest::faultsAreNamed_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("error with 200")
        << 200
        << R"({"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Session terminated, re-login, please."},"id":1})"
        << "Session terminated, re-login, please.";
    QTest::newRow("refused") << 403 << ""
                             << "refuses the credentials";
    QTest::newRow("broken") << 500 << ""
                            << "status 500";
    QTest::newRow("page") << 200 << "<html><body>Zabbix"
                          << "web page";
    QTest::newRow("no answer") << 200 << "{}"
                               << "no answer of the API of Zabbix";
    QTest::newRow("odd version") << 200 << R"({"result":"new"})"
                                 << "no answer of the API of Zabbix";
    QTest::newRow("number") << 200 << R"({"result":6})"
                            << "no answer of the API of Zabbix";
    QTest::newRow("cut") << 200 << R"({"result":")"
                         << "line 1";
}

void ZabbixTest::faultsAreNamed() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, says);
    const test::FakeServer server([&](const auto&) { return answer(status, "", body.toStdString()); });
    const auto batch = gatherFrom(server.url(), kUser);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
}

void ZabbixTest::accountsAreNeeded() {
    const test::FakeServer server([&](const auto& request) { return frontend(request, "6.0.0"); });
    QVERIFY(gatherFrom(server.url(), {}).error().text.find("'username'") != std::string::npos);
    QVERIFY(server.requests().empty());
    QVERIFY(!gatherFrom(server.url(), kUser, base::fromMillis(0), "yesterday"));
    const test::FakeServer lost(
        [&](const auto&) { return answer(307, "Location: " + server.url("/api_jsonrpc.php") + "\r\n", ""); });
    QVERIFY(gatherFrom(lost.url(), kUser).error().text.find("is not given the credentials") != std::string::npos);
    QVERIFY(server.requests().empty());
}

bool ZabbixTest::start() {
    const auto bins = QDir("/usr/lib/postgresql").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    m_bin = "/usr/lib/postgresql/" + bins.last() + "/bin/";
    m_database = test::freePort();
    const int web = test::freePort(), server = test::freePort();
    m_url = QString("http://127.0.0.1:%1").arg(web);
    const auto folder = m_folder.filePath("zabbix");
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    const auto path = QString(PENUMBRA_SOURCE "/tests/core/gather/zabbix_up.sh");
    if (!m_daemon.start("bash",
                        {path, folder, QString::number(m_database), QString::number(web), QString::number(server)},
                        m_folder.filePath("log")))
        return false;
    for (int i = 0; i < 2400 && !QFile::exists(folder + "/ready"); ++i) QTest::qWait(100);
    for (int i = 0; i < 100 && !test::isListening(web); ++i) QTest::qWait(100);
    if (test::isListening(web)) return true;
    QFile log(m_folder.filePath("log"));
    if (log.open(QIODevice::ReadOnly)) qWarning("%s", log.readAll().right(1000).constData());
    return false;
}

QJsonValue ZabbixTest::rpc(const QString& method, const QJsonValue& params) {
    QJsonObject body{{"jsonrpc", "2.0"}, {"method", method}, {"params", params}, {"id", 1}};
    if (!m_session.isEmpty()) body["auth"] = m_session;
    const auto said = test::output("curl", {"-sS", "-H", "Content-Type: application/json-rpc", "-d",
                                            QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)),
                                            m_url + "/api_jsonrpc.php"});
    const auto json = QJsonDocument::fromJson(said).object();
    if (!json.contains("result")) qWarning("%s: %s", qPrintable(method), said.constData());
    return json["result"];
}

QByteArray ZabbixTest::sql(const QString& text) {
    return test::output(m_bin + "psql", {"-h", "127.0.0.1", "-p", QString::number(m_database), "-U", "zabbix", "-d",
                                         "zabbix", "-At", "-c", text})
        .trimmed();
}

/// Three hosts: two days of values each ten seconds, and twenty of trends.
void ZabbixTest::fill(std::int64_t now) {
    const auto group =
        rpc("hostgroup.create", QJsonObject{{"name", "fleet"}}).toObject()["groupids"].toArray()[0].toString();
    struct Item {
        const char *key, *units;
        int type;
    };
    const Item items[] = {{"system.cpu.num", "", 3},
                          {"system.cpu.util[,idle]", "%", 0},
                          {"vm.memory.size[total]", "B", 3},
                          {"vm.memory.size[available]", "B", 3}};
    for (const QString host : {"db-1", "db-2", "db-3"}) {
        const auto id =
            rpc("host.create", QJsonObject{{"host", host}, {"groups", QJsonArray{QJsonObject{{"groupid", group}}}}})
                .toObject()["hostids"]
                .toArray()[0]
                .toString();
        for (const auto& item : items) {
            const auto made = rpc("item.create", QJsonObject{{"hostid", id},
                                                             {"name", item.key},
                                                             {"key_", item.key},
                                                             {"type", 2},
                                                             {"value_type", item.type},
                                                             {"units", item.units},
                                                             {"history", "2d"}});
            m_items[host + " " + item.key] = made.toObject()["itemids"].toArray()[0].toString();
        }
        const auto idle = m_items[host + " system.cpu.util[,idle]"],
                   available = m_items[host + " vm.memory.size[available]"];
        sql(QString("insert into history_uint(itemid,clock,value,ns) values(%1,%2,8,1),(%3,%2,17179869184,1)")
                .arg(m_items[host + " system.cpu.num"])
                .arg(now - 60)
                .arg(m_items[host + " vm.memory.size[total]"]));
        sql(QString("insert into history(itemid,clock,value,ns) select %1, t, 50 + t % 40, 5000000 from "
                    "generate_series(%2::int, %3, 10) t")
                .arg(idle)
                .arg(now - 48 * kHour + 30)
                .arg(now - 5));
        sql(QString("insert into history_uint(itemid,clock,value,ns) select %1, t, 4000000000 + t % 1000, 7000000 from "
                    "generate_series(%2::int, %3, 10) t")
                .arg(available)
                .arg(now - 48 * kHour + 30)
                .arg(now - 5));
        const auto first = (now / kHour - 20 * 24) * kHour;
        sql(QString("insert into trends(itemid,clock,num,value_min,value_avg,value_max) select %1, t, 360, 10, 60 + (t "
                    "/ 3600) % 24, 99 from generate_series(%2::int, %3, 3600) t")
                .arg(idle)
                .arg(first)
                .arg(now));
        sql(QString("insert into trends_uint(itemid,clock,num,value_min,value_avg,value_max) select %1, t, 360, 1, "
                    "4000000000, 9000000000 from generate_series(%2::int, %3, 3600) t")
                .arg(available)
                .arg(first)
                .arg(now));
    }
    rpc("maintenance.create",
        QJsonObject{
            {"name", "Patch day"},
            {"active_since", qlonglong(now - kHour)},
            {"active_till", qlonglong(now + 30 * 24 * kHour)},
            {"groups", QJsonArray{QJsonObject{{"groupid", group}}}},
            {"timeperiods",
             QJsonArray{QJsonObject{
                 {"timeperiod_type", 3}, {"every", 1}, {"dayofweek", 64}, {"start_time", 7200}, {"period", 3600}}}}});
}

void ZabbixTest::realHostsAndValues() {
    for (const char* program : {"zabbix_server", "php", "setpriv"})
        if (QStandardPaths::findExecutable(program).isEmpty() &&
            QStandardPaths::findExecutable(program, {"/usr/sbin"}).isEmpty())
            QSKIP("Install zabbix-server-pgsql, zabbix-frontend-php, php-pgsql and postgresql for this test.");
    if (!QDir("/usr/lib/postgresql").exists() || !QDir("/usr/share/zabbix-server-pgsql").exists())
        QSKIP("Install zabbix-server-pgsql, zabbix-frontend-php, php-pgsql and postgresql for this test.");
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin");
    QVERIFY(start());
    m_session = rpc("user.login", QJsonObject{{"username", "Admin"}, {"password", "zabbix"}}).toString();
    QVERIFY(!m_session.isEmpty());
    const auto now = QDateTime::currentSecsSinceEpoch();
    fill(now);
    const auto url = m_url.toStdString();
    const base::Time at(std::chrono::seconds{now});
    const auto batch = gatherFrom(url, {{"username", "Admin"}, {"password", "zabbix"}, {"history", "20d"}}, at);
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->complete);
    QCOMPARE(batch->accounting.rejected, 0);

    for (const QString host : {"db-1", "db-2", "db-3"}) {
        const auto name = host.toStdString();
        for (const auto& [key, table] : {std::pair<const char*, const char*>{"system.cpu.util[,idle]", "history"},
                                         {"vm.memory.size[available]", "history_uint"}}) {
            const auto values = valuesOf(*batch, name, key);
            const auto row =
                sql(QString("select count(*), sum(value)::numeric from %1 where itemid=%2 and clock between %3 and %4")
                        .arg(table, m_items[host + " " + key])
                        .arg(now - 20 * 24 * kHour)
                        .arg(now))
                    .split('|');
            QCOMPARE(static_cast<qsizetype>(values.size()), row[0].toLongLong());
            double sum = 0;
            for (const auto& [time, value] : values) sum += QByteArray(key).startsWith("system") ? value * 100 : value;
            QVERIFY2(std::abs(sum - row[1].toDouble()) < 1e-9 * sum, row[1].constData());
        }
        // Raw values for two days, hourly averages before them.
        const auto cpu = valuesOf(*batch, name, "cpu");
        const auto raw =
            sql(QString("select count(*) from history where itemid=%1").arg(m_items[host + " system.cpu.util[,idle]"]))
                .toLongLong();
        const auto older = sql(QString("select count(*) from trends where itemid=%1 and clock >= %2 and clock < %3")
                                   .arg(m_items[host + " system.cpu.util[,idle]"])
                                   .arg(now - 20 * 24 * kHour)
                                   .arg(now - 48 * kHour))
                               .toLongLong();
        QVERIFY(older > 400);
        QCOMPARE(static_cast<qsizetype>(cpu.size()), raw + older);
        const auto last = *valuesOf(*batch, name, "system.cpu.util[,idle]").rbegin();
        QCOMPARE(last.first % 1000, 5);
        QVERIFY(std::abs(cpu.at(last.first) - (1 - last.second) * 8000) < 1e-6);
        QVERIFY(samplesOf(*batch, name, "memory"));
        std::int64_t cores = 0;
        for (const auto& resource : batch->resources)
            if (resource.id.text() == "host/" + name && resource.capacity.has(model::kCpu))
                cores = resource.capacity.at(model::kCpu);
        QCOMPARE(cores, 8000);
    }
    QVERIFY(batch->events.size() >= 4);
    for (const auto& event : batch->events) QCOMPARE(event.resources.size(), std::size_t{3});

    sql(QString("insert into history(itemid,clock,value,ns) values(%1,%2,11,0)")
            .arg(m_items["db-1 system.cpu.util[,idle]"])
            .arg(now + 30));
    const auto made = rpc("token.create", QJsonObject{{"name", "planner"}}).toObject()["tokenids"].toArray();
    const auto token = rpc("token.generate", made).toArray()[0].toObject()["token"].toString().toStdString();
    const auto next =
        gatherFrom(url, {{"bearer", token}, {"overlap", "1m"}}, at + std::chrono::minutes(1), batch->cursor);
    QVERIFY2(next.has_value(), next ? "" : next.error().text.c_str());
    const auto fresh = valuesOf(*next, "db-1", "system.cpu.util[,idle]");
    QVERIFY2(fresh.size() >= 6 && fresh.size() <= 8, std::to_string(fresh.size()).c_str());
    QCOMPARE(fresh.at((now + 30) * 1000), 0.11);
    QVERIFY(valuesOf(*next, "db-1", "system.cpu.util[,idle].avg").empty());

    const auto refused = gatherFrom(url, {{"username", "Admin"}, {"password", "canary"}}, at);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.find("Incorrect user name or password") != std::string::npos,
             refused.error().text.c_str());
    QVERIFY(refused.error().text.find("canary") == std::string::npos);
}

/// What the script started ends a moment after it.
void ZabbixTest::cleanupTestCase() {
    m_daemon.kill();
    for (int i = 0; i < 50 && m_database != 0 && test::isListening(m_database); ++i) QTest::qWait(100);
    QTest::qWait(m_database != 0 ? 500 : 0);
}

QTEST_GUILESS_MAIN(ZabbixTest)
#include "zabbix_test.moc"
