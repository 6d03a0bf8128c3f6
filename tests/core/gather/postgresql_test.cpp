#include "core/gather/batch_view.h"
#include "core/gather/lab.h"
#include "core/gather/raw_server.h"
#include "gather/gatherer.h"
#include "gather/postgres/session.h"
#include "gather/secret_names.h"
#include "stopping.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cmath>

using namespace penumbra;
using test::attributeOf;
using test::sampleOf;
using test::wallTime;

namespace {

constexpr const char* kPassword = "canary-sesame";
const QString kPrograms = "/usr/lib/postgresql/15/bin/";

/// A cluster of its own. PostgreSQL refuses to run as root, so there it runs as its own user.
class Cluster final {
public:
    explicit Cluster(const QString& folder) : m_folder(folder), m_port(test::freePort()) {}
    ~Cluster() { stop(); }

    bool create() {
        QFile password(m_folder + "/password");
        if (!own(m_folder) || !password.open(QIODevice::WriteOnly)) return false;
        password.write(kPassword);
        password.close();
        own(password.fileName());
        return !run("initdb",
                    {"-D", data(), "-A", "scram-sha-256", "-U", "postgres", "--pwfile", password.fileName(), "-N"})
                    .isNull();
    }
    bool copyOf(const Cluster& primary) {
        return own(m_folder) &&
               !run("pg_basebackup",
                    {"-D", data(), "-R", "-d",
                     QString("host=127.0.0.1 port=%1 user=postgres password=%2 application_name=second")
                         .arg(primary.port())
                         .arg(kPassword)})
                    .isNull();
    }
    bool start() {
        m_daemon = std::make_unique<test::Daemon>();
        const auto words =
            as("postgres", {"-D", data(), "-p", QString::number(m_port), "-c", "listen_addresses=127.0.0.1", "-c",
                            "unix_socket_directories=" + m_folder, "-c", "fsync=off", "-c",
                            "archive_command=canary-command", "-c", "app.secret=canary-secret"});
        if (!m_daemon->start(words.first(), words.mid(1), m_folder + "/log")) return false;
        for (int i = 0; i < 200; ++i) {
            QProcess ready;
            ready.start(kPrograms + "pg_isready", {"-h", "127.0.0.1", "-p", QString::number(m_port)});
            if (ready.waitForFinished(5000) && ready.exitCode() == 0) return true;
            QTest::qWait(50);
        }
        return false;
    }
    void stop() {
        if (!m_daemon) return;
        m_daemon->signal(SIGQUIT);
        m_daemon->waitForEnd();
        m_daemon.reset();
    }
    void reload() { m_daemon->signal(SIGHUP); }
    int port() const { return m_port; }
    QString folder() const { return m_folder; }
    std::string address() const { return fmt::format("127.0.0.1:{}", m_port); }
    QByteArray psql(const QString& statement) const {
        return test::output(kPrograms + "psql",
                            {"-X", "-A", "-t", "-F", "\t", "-c", statement,
                             QString("host=127.0.0.1 port=%1 user=postgres password=%2 dbname=postgres")
                                 .arg(m_port)
                                 .arg(kPassword)})
            .trimmed();
    }

private:
    QString data() const { return m_folder + "/data"; }
    static QStringList as(const QString& program, const QStringList& words) {
        if (::geteuid() != 0) return QStringList{kPrograms + program} + words;
        return QStringList{"setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", kPrograms + program} +
               words;
    }
    static bool own(const QString& path) {
        return ::geteuid() != 0 || !test::output("chown", {"postgres", path}).isNull();
    }
    static QByteArray run(const QString& program, const QStringList& words) {
        const auto all = as(program, words);
        return test::output(all.first(), all.mid(1));
    }

    QString m_folder;
    int m_port;
    std::unique_ptr<test::Daemon> m_daemon;
};

} // namespace

/// PostgreSQL's own books and any table in it, against Debian's own server.
class PostgresqlTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void identifiersAreQuoted();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void strangersAreNamed();
    void saysWhatTheServerSays();
    void loadIsMeasured();
    void standbysAreRelated();
    void aSettingIsTheOneChange();
    void credentialsAreChecked();
    void aRoleWithFewRightsIsEnough();
    void tablesAreRead();
    void growingTablesAreReadOnce();
    void mappedTablesAreRead();
    void questionsOnly_data();
    void questionsOnly();
    void stopsSoon();
    void aRestartIsAnEvent();

private:
    gather::Source source(const base::ParamTexts& more = {}, const char* gatherer = "postgresql") const {
        gather::Source out{"db", gatherer, {{"address", m_primary->address()}, {"password", kPassword}}};
        for (const auto& [key, value] : more) out.params[key] = value;
        return out;
    }
    std::string id() const { return "workload/db/" + m_primary->address(); }
    bool there() const { return m_primary != nullptr; }

    QTemporaryDir m_first, m_second;
    std::unique_ptr<Cluster> m_primary, m_standby;
};

#define NEEDS_POSTGRESQL                                                                                               \
    if (!there()) QSKIP("There is no server of PostgreSQL 15; Debian's package is postgresql-15.")

void PostgresqlTest::initTestCase() {
    if (!QFile::exists(kPrograms + "initdb")) return;
    auto primary = std::make_unique<Cluster>(m_first.path());
    QVERIFY(primary->create());
    QVERIFY(primary->start());
    m_primary = std::move(primary);
    m_standby = std::make_unique<Cluster>(m_second.path());
    QVERIFY(m_standby->copyOf(*m_primary));
    QVERIFY(m_standby->start());
    m_primary->psql("CREATE DATABASE shop");
    for (int i = 0;
         i < 100 && m_primary->psql("SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'") != "1"; ++i)
        QTest::qWait(50);
}

void PostgresqlTest::identifiersAreQuoted() {
    QCOMPARE(gather::quotedIdentifier("a\"b; --"), std::string("\"a\"\"b; --\""));
}

void PostgresqlTest::wrongParametersAreNamed_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("address") << "address"
                             << "user@host";
    QTest::newRow("sslmode") << "sslmode"
                             << "verify-full";
    QTest::newRow("timeout") << "timeout"
                             << "1ms";
    QTest::newRow("password") << "password"
                              << "file:/nonexistent";
}

void PostgresqlTest::wrongParametersAreNamed() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    for (const char* gatherer : {"postgresql", "postgresql-query"}) {
        gather::Source own{"db", gatherer, {{key.toStdString(), value.toStdString()}}};
        if (std::string_view(gatherer) == "postgresql-query") own.params["query"] = "t";
        const auto connection = gather::connect(own);
        QVERIFY(!connection);
        const auto says = value.startsWith("file:") ? std::string("/nonexistent") : key.toStdString();
        QVERIFY2(connection.error().text.find(says) != std::string::npos, connection.error().text.c_str());
    }
}

void PostgresqlTest::strangersAreNamed() {
    for (const char* said : {"HTTP/1.1 200 OK\r\n\r\n<html>", "", "EFATAL nonsense", "R\0\0\0\x08\0\0\0\0Z"}) {
        test::RawServer server(said);
        const auto batch = gather::gather(
            {"db", "postgresql", {{"address", server.address()}, {"sslmode", "disable"}, {"timeout", "2s"}}},
            {wallTime(), {}}, {});
        QVERIFY(!batch);
        QVERIFY2(batch.error().text.find(server.address()) != std::string::npos, batch.error().text.c_str());
    }
    const auto address = fmt::format("127.0.0.1:{}", test::freePort());
    const auto none = gather::gather({"db", "postgresql", {{"address", address}}}, {wallTime(), {}}, {});
    QVERIFY(!none && none.error().text.find("cannot be reached") != std::string::npos);
}

void PostgresqlTest::saysWhatTheServerSays() {
    NEEDS_POSTGRESQL;
    const auto batch = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(m_primary->psql("SHOW server_version").startsWith(attributeOf(*batch, id(), "version").c_str()));
    QCOMPARE(attributeOf(*batch, id(), "postgresql.role"), std::string("primary"));
    double sum = 0;
    int databases = 0;
    for (const auto& line : m_primary->psql("SELECT datname, pg_database_size(oid) FROM pg_database").split('\n')) {
        const auto parts = line.split('\t');
        const auto size = sampleOf(*batch, id(), fmt::format("size{{database=\"{}\"}}", parts[0].toStdString()));
        QVERIFY2(size && std::abs(*size / parts[1].toDouble() - 1) < 0.01, parts[0].constData());
        sum += parts[1].toDouble();
        ++databases;
    }
    QVERIFY(std::abs(*sampleOf(*batch, id(), "disk") / sum - 1) < 0.01);
    // Every setting that holds no secret, as psql shows it.
    const auto ours = test::configOf(*batch);
    int compared = 0;
    for (const auto& line : m_primary
                                ->psql("SELECT name, setting, source FROM pg_settings WHERE source NOT IN ('client', "
                                       "'session') AND setting NOT LIKE E'%\\n%'")
                                .split('\n')) {
        const auto parts = line.split('\t');
        if (gather::namesSecret(parts[0].toStdString()) || parts.size() != 3) continue;
        const auto it = ours.find(id() + " postgresql." + parts[0].toStdString());
        if (parts[0].startsWith("transaction_") || parts[0] == "in_hot_standby" || parts[0] == "application_name" ||
            parts[0] == "default_transaction_read_only" || parts[0] == "client_encoding")
            continue;
        QVERIFY2(it != ours.end(), parts[0].constData());
        QVERIFY2(it->second.starts_with(parts[1].toStdString()), (parts[0] + ": " + parts[1]).constData());
        ++compared;
    }
    qInfo("%d settings and %d databases compared, %zu series", compared, databases, batch->samples.size());
    QVERIFY(compared > 250);
    QVERIFY(test::everyText(*batch).find("canary") == std::string::npos);
    const auto socket = gather::gather(
        source({{"address", m_first.path().toStdString() + fmt::format("/.s.PGSQL.{}", m_primary->port())}}),
        {wallTime(), {}}, {});
    QVERIFY2(socket, socket ? "" : socket.error().text.c_str());
    QCOMPARE(socket->configItems.size(), ours.size());
}

void PostgresqlTest::loadIsMeasured() {
    NEEDS_POSTGRESQL;
    auto connection = gather::connect(source());
    const auto begin = wallTime();
    const auto first = (*connection)->gather({begin, {}}, {});
    QVERIFY(!sampleOf(*first, id(), "rows-written{database=\"postgres\"}"));
    m_primary->psql("CREATE TABLE load AS SELECT i FROM generate_series(1, 1000) i");
    m_primary->psql("DELETE FROM load");
    QTest::qWait(1200); // statistics are written with some delay
    const auto second = (*connection)->gather({begin + std::chrono::seconds(10), first->cursor}, {});
    QVERIFY(second->events.empty());
    const auto rows = sampleOf(*second, id(), "rows-written{database=\"postgres\"}").value_or(-1) * 10;
    QVERIFY2(rows >= 1000 && rows < 5000, qPrintable(QString::number(rows)));
    QVERIFY(sampleOf(*second, id(), "commits{database=\"postgres\"}").value_or(-1) > 0);
}

void PostgresqlTest::standbysAreRelated() {
    NEEDS_POSTGRESQL;
    const auto batch = gather::gather(source({{"host", "db-01"}}), {wallTime(), {}}, {});
    QVERIFY(batch.has_value());
    QVERIFY(test::related(*batch, id(), model::RelationKind::PartOf, "service/db"));
    QVERIFY(test::related(*batch, "workload/db/second", model::RelationKind::PartOf, "service/db"));
    QVERIFY(test::related(*batch, id(), model::RelationKind::RunsOn, "host/db-01"));
    QCOMPARE(attributeOf(*batch, "workload/db/second", "postgresql.replica-of"), m_primary->address());
    QCOMPARE(attributeOf(*batch, "workload/db/second", "postgresql.replication"), std::string("streaming"));
    QVERIFY(sampleOf(*batch, "workload/db/second", "replication-behind").has_value());
    const auto own = gather::gather(source({{"address", m_standby->address()}}), {wallTime(), {}}, {});
    QVERIFY2(own, own ? "" : own.error().text.c_str());
    const auto standby = "workload/db/" + m_standby->address();
    QCOMPARE(attributeOf(*own, standby, "postgresql.role"), std::string("standby"));
    QCOMPARE(attributeOf(*own, standby, "postgresql.replica-of"), m_primary->address());
    QVERIFY(test::everyText(*own).find("canary") == std::string::npos); // primary_conninfo holds the password
}

void PostgresqlTest::aSettingIsTheOneChange() {
    NEEDS_POSTGRESQL;
    auto connection = gather::connect(source());
    const auto before = (*connection)->gather({wallTime(), {}}, {});
    m_primary->psql("ALTER SYSTEM SET work_mem = '8MB'");
    m_primary->reload();
    for (int i = 0; i < 50 && m_primary->psql("SHOW work_mem") != "8MB"; ++i) QTest::qWait(50);
    const auto after = (*connection)->gather({wallTime(), before->cursor}, {});
    QVERIFY(after.has_value());
    const std::map<std::string, std::string> expected{{id() + " postgresql.work_mem", "8192 kB"}};
    QCOMPARE(test::changedConfig(*before, *after), expected);
    QCOMPARE(after->events.size(), std::size_t(2));
    QVERIFY2(after->events[0].title.ends_with("loaded its configuration again"), after->events[0].title.c_str());
    QVERIFY(after->events[0].evidence[0].starts_with("pg_conf_load_time() is "));
    QCOMPARE(after->events[1].evidence, std::vector<std::string>{"postgresql.work_mem: 4096 kB -> 8192 kB"});
}

void PostgresqlTest::credentialsAreChecked() {
    NEEDS_POSTGRESQL;
    qputenv("PGPASSWORD", kPassword); // must not be asked
    for (const char* password : {"", "canary-wrong"}) {
        const auto batch = gather::gather(source({{"password", password}}), {wallTime(), {}}, {});
        QVERIFY(!batch);
        QVERIFY2(batch.error().text.find("refuses the connection") != std::string::npos, batch.error().text.c_str());
        QVERIFY(batch.error().text.find("canary") == std::string::npos);
    }
    qunsetenv("PGPASSWORD");
    const auto nowhere = gather::gather(source({{"database", "nowhere"}}), {wallTime(), {}}, {});
    QVERIFY(!nowhere && nowhere.error().text.find("nowhere") != std::string::npos);
}

void PostgresqlTest::aRoleWithFewRightsIsEnough() {
    NEEDS_POSTGRESQL;
    m_primary->psql("CREATE ROLE planner LOGIN PASSWORD 'canary-planner'");
    m_primary->psql("REVOKE CONNECT ON DATABASE shop FROM PUBLIC");
    const base::ParamTexts own{{"username", "planner"}, {"password", "canary-planner"}};
    const auto little = gather::gather(source(own), {wallTime(), {}}, {});
    QVERIFY2(little, little ? "" : little.error().text.c_str());
    QVERIFY(!sampleOf(*little, id(), "size{database=\"shop\"}"));
    QVERIFY(!sampleOf(*little, id(), "disk")); // a part is no sum
    m_primary->psql("GRANT pg_monitor TO planner");
    const auto more = gather::gather(source(own), {wallTime(), {}}, {});
    QVERIFY(sampleOf(*more, id(), "size{database=\"shop\"}").has_value());
    QVERIFY(sampleOf(*more, id(), "disk").has_value());
}

void PostgresqlTest::tablesAreRead() {
    NEEDS_POSTGRESQL;
    m_primary->psql("CREATE SCHEMA cmdb");
    m_primary->psql("CREATE TABLE cmdb.resources (kind text, name text, \"capacity.cpu\" numeric, \"capacity.memory\" "
                    "text, cordoned boolean)");
    m_primary->psql("INSERT INTO cmdb.resources VALUES ('host', 'a,\"1\"', 16, '64Gi', true), ('host', 'b', NULL, "
                    "NULL, false), ('workload', 'shop/cart-1', NULL, NULL, NULL)");
    const auto batch = gather::gather(source({{"query", "cmdb.resources"}}, "postgresql-query"), {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(3));
    QCOMPARE(batch->resources[0].id.text(), std::string("host/a,\"1\""));
    QCOMPARE(batch->resources[0].capacity.at(model::kCpu), 16000);
    QVERIFY(batch->resources[0].cordoned && !batch->resources[1].cordoned);
    QVERIFY(!batch->resources[1].capacity.has(model::kCpu)); // NULL is unknown, not zero
    const auto events =
        gather::gather(source({{"query", "SELECT 'Sale' AS title, timestamptz '2026-11-01 10:00+02' AS begin, "
                                         "timestamp '2026-11-08 00:00:00.5' AS \"end\"; "}},
                              "postgresql-query"),
                       {wallTime(), {}}, {});
    QVERIFY2(events, events ? "" : events.error().text.c_str());
    QCOMPARE(events->events.size(), std::size_t(1));
    QCOMPARE(events->events[0].window.begin, *base::parseTime("2026-11-01T08:00:00Z"));
    QCOMPARE(events->events[0].window.end, *base::parseTime("2026-11-08T00:00:00.5Z"));
    const auto many = gather::gather(
        source({{"query", "SELECT 'host' AS kind, i AS name FROM generate_series(1, 50) i"}, {"rows", "10"}},
               "postgresql-query"),
        {wallTime(), {}}, {});
    QVERIFY(!many && many.error().text.find("more than 10 rows") != std::string::npos);
    const auto other = gather::gather(source({{"query", "SELECT 1 AS a"}}, "postgresql-query"), {wallTime(), {}}, {});
    QVERIFY(!other && other.error().text.find("columns") != std::string::npos);
}

void PostgresqlTest::growingTablesAreReadOnce() {
    NEEDS_POSTGRESQL;
    m_primary->psql("CREATE TABLE samples (resource text, metric text, time timestamptz, value float8)");
    const auto add = [&](int from, int to) {
        m_primary->psql(QString("INSERT INTO samples SELECT 'db-01', 'cpu', timestamptz '2026-11-01 00:00:00+00' + i / "
                                "2 * interval '1 minute', i FROM generate_series(%1, %2) i")
                            .arg(from)
                            .arg(to));
    };
    add(2, 21); // two rows for each of ten minutes
    auto own = source({{"query", "samples"}, {"growing", "time"}, {"rows", "7"}}, "postgresql-query");
    std::string cursor;
    std::vector<std::int64_t> read;
    for (int i = 0; i < 5; ++i) {
        const auto batch = gather::gather(own, {wallTime(), cursor}, {});
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        read.push_back(batch->accounting.read);
        cursor = batch->cursor;
    }
    QCOMPARE(read, (std::vector<std::int64_t>{8, 8, 4, 0, 0})); // ties stay together
    add(22, 23);
    const auto more = gather::gather(own, {wallTime(), cursor}, {});
    QCOMPARE(more->accounting.read, 2);
    const auto none = gather::gather(own, {wallTime(), more->cursor}, {});
    QCOMPARE(none->cursor, more->cursor);
    own.params["growing"] = "no_such";
    const auto wrong = gather::gather(own, {wallTime(), {}}, {});
    QVERIFY(!wrong && wrong.error().text.find("no_such") != std::string::npos);
}

void PostgresqlTest::mappedTablesAreRead() {
    NEEDS_POSTGRESQL;
    QFile mapping(m_first.filePath("mapping.json"));
    QVERIFY(mapping.open(QIODevice::WriteOnly));
    mapping.write(R"({"penumbra": "mapping", "format": 1, "record": "host", "name": "{machine}",
        "columns": {"capacity.cpu": {"column": "cores"}, "capacity.memory": {"column": "ram", "unit": "GiB"}}})");
    mapping.close();
    const auto batch = gather::gather(
        source({{"query", "SELECT 'm-' || i AS machine, 8 AS cores, 32 AS ram FROM generate_series(1, 3) i"},
                {"mapping", mapping.fileName().toStdString()}},
               "postgresql-query"),
        {wallTime(), {}}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t(3));
    QCOMPARE(batch->resources[2].id.text(), std::string("host/m-3"));
    QCOMPARE(batch->resources[2].capacity.at(model::kMemory), std::int64_t{32} << 30);
}

void PostgresqlTest::questionsOnly_data() {
    QTest::addColumn<QString>("query");
    for (const char* query :
         {"DELETE FROM witness", "SELECT 1) x; DELETE FROM witness; --", "COMMIT; DELETE FROM witness", "COMMIT ",
          "WITH d AS (DELETE FROM witness RETURNING *) SELECT * FROM d", "SELECT nextval('counter')",
          "COPY witness TO PROGRAM 'touch /tmp/penumbra-canary'", "SET ROLE postgres", "SELECT lo_create(0)",
          "SELECT pg_sleep(20)", "SELECT 1; SELECT 2"})
        QTest::newRow(query) << query;
}

void PostgresqlTest::questionsOnly() {
    NEEDS_POSTGRESQL;
    QFETCH(QString, query);
    m_primary->psql("CREATE TABLE IF NOT EXISTS witness AS SELECT 1 AS i");
    m_primary->psql("CREATE SEQUENCE IF NOT EXISTS counter");
    QElapsedTimer timer;
    timer.start();
    const auto batch = gather::gather(source({{"query", query.toStdString()}, {"timeout", "1s"}}, "postgresql-query"),
                                      {wallTime(), {}}, {});
    QVERIFY(!batch);
    QVERIFY2(timer.elapsed() < 2500, batch.error().text.c_str());
    QCOMPARE(m_primary->psql("SELECT count(*) FROM witness"), QByteArray("1"));
    QVERIFY(!QFile::exists("/tmp/penumbra-canary"));
}

void PostgresqlTest::stopsSoon() {
    NEEDS_POSTGRESQL;
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(500), [&](const base::Run& run) {
        return gather::gather(source({{"query", "SELECT pg_sleep(20)"}}, "postgresql-query"), {wallTime(), {}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    test::RawServer silent("", false);
    const auto mute =
        gather::gather({"db", "postgresql", {{"address", silent.address()}, {"timeout", "1s"}}}, {wallTime(), {}}, {});
    QVERIFY(!mute && mute.error().text.find("within 1s") != std::string::npos);
}

void PostgresqlTest::aRestartIsAnEvent() {
    NEEDS_POSTGRESQL;
    const auto before = gather::gather(source(), {wallTime(), {}}, {});
    m_primary->stop();
    const auto down = gather::gather(source(), {wallTime(), before->cursor}, {});
    QVERIFY(!down);
    QVERIFY(m_primary->start());
    const auto after = gather::gather(source(), {wallTime(), before->cursor}, {});
    QVERIFY2(after, after ? "" : after.error().text.c_str());
    QCOMPARE(after->events.size(), std::size_t(1));
    QVERIFY(after->events[0].title.ends_with("was started again"));
}

QTEST_GUILESS_MAIN(PostgresqlTest)
#include "postgresql_test.moc"
