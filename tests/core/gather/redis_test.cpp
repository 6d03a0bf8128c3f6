#include "core/gather/batch_view.h"
#include "core/gather/lab.h"
#include "core/gather/raw_server.h"
#include "gather/gatherer.h"
#include "gather/secret_names.h"
#include "stopping.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace penumbra;
using test::attributeOf;
using test::sampleOf;
using test::wallTime;

namespace {

constexpr const char* kPassword = "canary-sesame";

std::string bulk(const std::string& text) { return fmt::format("${}\r\n{}\r\n", text.size(), text); }

} // namespace

/// Redis by its own protocol, against Debian's own.
class RedisTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void secretsAreKnownByTheirNames();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void oddAnswersAreTaken();
    void saysWhatRedisSays();
    void replicasAreRelated();
    void aSettingIsTheOneChange();
    void credentialsAreChecked();
    void aUserOfTheListsIsEnough();
    void aRestartIsAnEvent();
    void aPromotionIsAnEvent();
    void stopsSoon();

private:
    QByteArray cli(const QStringList& words) {
        return test::output("redis-cli",
                            QStringList{"--no-auth-warning", "-a", kPassword, "-p", QString::number(m_port)} + words);
    }
    gather::Source source() const {
        return {"cache", "redis", {{"address", fmt::format("127.0.0.1:{}", m_port)}, {"password", kPassword}}};
    }
    std::string id() const { return fmt::format("workload/cache/127.0.0.1:{}", m_port); }
    bool startMaster();

    QTemporaryDir m_folder;
    std::unique_ptr<test::Daemon> m_master, m_replica;
    int m_port = 0, m_replicaPort = 0;
    bool m_there = false;
};

bool RedisTest::startMaster() {
    m_master = std::make_unique<test::Daemon>();
    if (!m_master->start("redis-server",
                         {"--port", QString::number(m_port), "--bind", "127.0.0.1", "--requirepass", kPassword,
                          "--masterauth", kPassword, "--save", "", "--dir", m_folder.path(), "--unixsocket",
                          m_folder.filePath("redis.sock"), "--tls-key-file-pass", kPassword},
                         m_folder.filePath("log")))
        return false;
    for (int i = 0; i < 100 && !test::isListening(m_port); ++i) QTest::qWait(50);
    return test::isListening(m_port);
}

void RedisTest::initTestCase() {
    m_there = !QStandardPaths::findExecutable("redis-server").isEmpty();
    if (!m_there) return;
    m_port = test::freePort();
    QVERIFY(startMaster());
    m_replicaPort = test::freePort();
    m_replica = std::make_unique<test::Daemon>();
    QVERIFY(m_replica->start("redis-server",
                             {"--port", QString::number(m_replicaPort), "--bind", "127.0.0.1", "--replicaof",
                              "127.0.0.1", QString::number(m_port), "--masterauth", kPassword, "--requirepass",
                              kPassword, "--save", "", "--dir", m_folder.path(), "--dbfilename", "replica.rdb"},
                             m_folder.filePath("log2")));
    for (int i = 0; i < 100 && !cli({"info", "replication"}).contains("state=online"); ++i) QTest::qWait(100);
}

void RedisTest::secretsAreKnownByTheirNames() {
    for (const char* key : {"requirepass", "masterauth", "masteruser", "tls-key-file-pass", "primary_conninfo",
                            "archive_command", "app.Secret", "api_key", "ssl_passphrase_command", "sentinel-pass"})
        QVERIFY2(gather::namesSecret(key), key);
    for (const char* key : {"maxmemory", "tls-auth-clients", "tls-key-file", "shared_buffers", "password_encryption",
                            "authentication_timeout", "db_user_namespace"})
        QVERIFY2(!gather::namesSecret(key), key);
}

void RedisTest::faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto info = QByteArray::fromStdString(bulk("redis_version:7.0.15\r\nrun_id:a\r\nrole:master\r\n"));
    QTest::newRow("nothing") << QByteArray() << "broke off";
    QTest::newRow("cut") << info << "broke off";
    QTest::newRow("cut in the middle") << info.left(20) << "broke off";
    QTest::newRow("http") << QByteArray("HTTP/1.1 200 OK\r\n\r\n<html>") << "protocol";
    QTest::newRow("noauth") << QByteArray("-NOAUTH Authentication required.\r\n-NOAUTH x\r\n+OK\r\n") << "credentials";
    QTest::newRow("denied") << QByteArray("-NOPERM this user has no permissions\r\n-NOPERM x\r\n+OK\r\n")
                            << "refuses INFO";
    QTest::newRow("no text") << QByteArray(":1\r\n:2\r\n+OK\r\n") << "no text";
    QTest::newRow("other text") << QByteArray("$3\r\nabc\r\n*0\r\n+OK\r\n") << "no version";
    QTest::newRow("greedy") << QByteArray("$900000000\r\n") << "broke off";
    QTest::newRow("many") << QByteArray("*2000000000\r\n") << "127.0.0.1";
    QTest::newRow("deep") << QByteArray("*1\r\n").repeated(40) << "protocol";
    QTest::newRow("negative") << QByteArray("$-5\r\n") << "127.0.0.1";
}

void RedisTest::faultsAreNamed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    test::RawServer server(bytes.toStdString());
    const auto batch = gather::gather({"c", "redis", {{"address", server.address()}}}, {wallTime(), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
}

void RedisTest::oddAnswersAreTaken() {
    test::RawServer server(
        bulk("redis_version:7.0.15\r\nrun_id:a\r\nrole:master\r\ntcp_port:1\r\nused_memory_rss:-4\r\n"
             "slave0:ip=,port=1\r\nslave1:nonsense\r\nslavex:ip=1,port=2\r\ndb0:keys=x\r\n") +
        "-ERR unknown command 'CONFIG'\r\n+OK\r\n");
    const auto batch = gather::gather({"c", "redis", {{"address", server.address()}}}, {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->configItems.empty());
    QVERIFY(batch->samples.empty());
    QVERIFY(std::any_of(batch->problems.begin(), batch->problems.end(),
                        [](const auto& p) { return p.code == "no-configuration"; }));
    QCOMPARE(batch->resources.size(), std::size_t(2));
}

void RedisTest::saysWhatRedisSays() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    auto connection = gather::connect(source());
    QVERIFY(connection.has_value());
    const auto begin = wallTime();
    const auto first = (*connection)->gather({begin, {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    for (int i = 0; i < 20; ++i) cli({"set", QString("key%1").arg(i), "x"});
    const auto second = (*connection)->gather({begin + std::chrono::seconds(10), first->cursor}, {});
    QVERIFY(second.has_value());
    QVERIFY(second->events.empty());
    // What redis-cli says of the same.
    std::map<QString, double> said;
    for (const auto& line : QString(cli({"info"})).split("\r\n"))
        if (line.contains(':')) said[line.section(':', 0, 0)] = line.section(':', 1).toDouble();
    QCOMPARE(attributeOf(*second, id(), "redis.role"), std::string("master"));
    QCOMPARE(sampleOf(*second, id(), "keys{db=\"0\"}"), std::optional(20.0));
    QCOMPARE(sampleOf(*second, id(), "replicas"), std::optional(1.0));
    QVERIFY(std::abs(*sampleOf(*second, id(), "memory") / said["used_memory_rss"] - 1) < 0.2);
    const auto commands = *sampleOf(*second, id(), "commands") * 10;
    QVERIFY2(commands >= 40 && commands < 80, qPrintable(QString::number(commands))); // AUTH, SET and what replicates
    QVERIFY(sampleOf(*second, id(), "cpu").value_or(-1) >= 0);
    // Every setting but the secret ones, each with the value that redis-cli shows.
    const auto lines = QString(cli({"config", "get", "*"})).split('\n');
    const auto ours = test::configOf(*second);
    std::size_t open = 0;
    for (int i = 0; i + 1 < lines.size(); i += 2) {
        if (lines[i].isEmpty() || gather::namesSecret(lines[i].toStdString())) continue;
        ++open;
        const auto it = ours.find(id() + " redis." + lines[i].toStdString());
        QVERIFY2(it != ours.end(), qPrintable(lines[i]));
        QCOMPARE(QString::fromStdString(it->second), lines[i + 1]);
    }
    QCOMPARE(ours.size(), open);
    qInfo("%zu settings, %zu series", ours.size(), second->samples.size());
    QVERIFY(test::everyText(*second).find(kPassword) == std::string::npos);
    const auto overSocket = gather::gather(
        {"cache", "redis", {{"address", m_folder.filePath("redis.sock").toStdString()}, {"password", kPassword}}},
        {wallTime(), {}}, {});
    QVERIFY2(overSocket, overSocket ? "" : overSocket.error().text.c_str());
    QCOMPARE(overSocket->configItems.size(), ours.size());
    QVERIFY(!attributeOf(*overSocket, fmt::format("workload/cache/localhost:{}", m_port), "version").empty());
}

void RedisTest::replicasAreRelated() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    const auto replicaId = fmt::format("workload/cache/127.0.0.1:{}", m_replicaPort);
    const auto seen = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY(seen.has_value());
    for (const auto& one : {id(), replicaId})
        QVERIFY(test::related(*seen, one, model::RelationKind::PartOf, "service/cache"));
    QCOMPARE(attributeOf(*seen, replicaId, "redis.replica-of"), fmt::format("127.0.0.1:{}", m_port));
    QVERIFY(sampleOf(*seen, replicaId, "replication-behind").has_value());
    const auto own = gather::gather({"other",
                                     "redis",
                                     {{"address", fmt::format("127.0.0.1:{}", m_replicaPort)},
                                      {"password", kPassword},
                                      {"name", "cache"},
                                      {"host", "db-01"}}},
                                    {wallTime(), {}}, {});
    QVERIFY(own.has_value());
    QCOMPARE(attributeOf(*own, replicaId, "redis.role"), std::string("slave"));
    QCOMPARE(attributeOf(*own, replicaId, "redis.replica-of"), fmt::format("127.0.0.1:{}", m_port));
    QVERIFY(test::related(*own, id(), model::RelationKind::PartOf, "service/cache"));
    QVERIFY(test::related(*own, replicaId, model::RelationKind::RunsOn, "host/db-01"));
}

void RedisTest::aSettingIsTheOneChange() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    auto connection = gather::connect(source());
    const auto before = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY(before.has_value());
    cli({"config", "set", "maxmemory", "100mb"});
    const auto after = (*connection)->gather({wallTime(), before->cursor}, {});
    QVERIFY(after.has_value());
    const std::map<std::string, std::string> expected{{id() + " redis.maxmemory", "104857600"}};
    QCOMPARE(test::changedConfig(*before, *after), expected);
    QCOMPARE(test::configOf(*before).size(), test::configOf(*after).size());
    QCOMPARE(after->events.size(), std::size_t(1));
    QCOMPARE(after->events[0].title, std::string("Redis cache: redis.maxmemory changed"));
    QCOMPARE(after->events[0].evidence, std::vector<std::string>{"redis.maxmemory: 0 -> 104857600"});
    QCOMPARE(attributeOf(*after, id(), "limit.memory"), std::string("104857600"));
    cli({"config", "set", "requirepass", kPassword}); // says nothing of a secret
    const auto same = (*connection)->gather({wallTime(), after->cursor}, {});
    QVERIFY(same->events.empty());
    QVERIFY(test::changedConfig(*after, *same).empty());
}

void RedisTest::credentialsAreChecked() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    for (const char* password : {"", "canary-wrong"}) {
        auto wrong = source();
        wrong.params["password"] = password;
        const auto batch = gather::gather(wrong, {wallTime(), {}}, {});
        QVERIFY(!batch);
        QVERIFY2(batch.error().text.find("refuses the credentials") != std::string::npos, batch.error().text.c_str());
        QVERIFY(batch.error().text.find("canary") == std::string::npos);
    }
    auto nobody = source();
    nobody.params["address"] = fmt::format("127.0.0.1:{}", test::freePort());
    const auto batch = gather::gather(nobody, {wallTime(), {}}, {});
    QVERIFY(!batch && batch.error().text.find("Nothing answers") != std::string::npos);
}

void RedisTest::aUserOfTheListsIsEnough() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    cli({"acl", "setuser", "planner", "on", ">canary-planner", "-@all", "+info", "+config|get"});
    auto own = source();
    own.params["username"] = "planner";
    QFile file(m_folder.filePath("password"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("canary-planner\n");
    file.close();
    own.params["password"] = "file:" + file.fileName().toStdString();
    const auto batch = gather::gather(own, {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(!batch->configItems.empty());
    cli({"acl", "setuser", "planner", "-config|get"});
    const auto less = gather::gather(own, {wallTime(), {}}, {});
    QVERIFY2(less, less ? "" : less.error().text.c_str());
    QVERIFY(less->configItems.empty());
}

void RedisTest::aRestartIsAnEvent() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    const auto before = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY(before.has_value());
    m_master->kill();
    QVERIFY(startMaster());
    const auto after = gather::gather(source(), {wallTime(), before->cursor}, {});
    QVERIFY2(after, after ? "" : after.error().text.c_str());
    QCOMPARE(after->events.size(), std::size_t(1));
    QVERIFY2(after->events[0].title.find("started again") != std::string::npos, after->events[0].title.c_str());
    QVERIFY(after->events[0].evidence[0].starts_with("run_id:"));
}

void RedisTest::aPromotionIsAnEvent() {
    if (!m_there) QSKIP("There is no redis-server; Debian's package is redis-server.");
    auto own = source();
    own.params["address"] = fmt::format("127.0.0.1:{}", m_replicaPort);
    const auto before = gather::gather(own, {wallTime(), {}}, {});
    QVERIFY2(before, before ? "" : before.error().text.c_str());
    test::output("redis-cli", {"--no-auth-warning", "-a", kPassword, "-p", QString::number(m_replicaPort), "replicaof",
                               "no", "one"});
    const auto after = gather::gather(own, {wallTime(), before->cursor}, {});
    QVERIFY(after.has_value());
    QCOMPARE(after->events.size(), std::size_t(1));
    QVERIFY2(after->events[0].title.ends_with("is master now"), after->events[0].title.c_str());
    QCOMPARE(after->events[0].evidence, std::vector<std::string>{"role:master (before: slave)"});
}

void RedisTest::stopsSoon() {
    test::RawServer silent("", false);
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(300), [&](const base::Run& run) {
        return gather::gather({"c", "redis", {{"address", silent.address()}}}, {wallTime(), {}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QElapsedTimer timer;
    timer.start();
    const auto late =
        gather::gather({"c", "redis", {{"address", silent.address()}, {"timeout", "1s"}}}, {wallTime(), {}}, {});
    QVERIFY(!late && late.error().text.find("within") != std::string::npos);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(RedisTest)
#include "redis_test.moc"
