#include "core/gather/batch_view.h"
#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "core/gather/log_lines.h"
#include "gather/gatherer.h"
#include "gather/logs/log_file.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace penumbra;
using namespace std::chrono_literals;
using namespace test;

namespace {

bool isThere(const char* program) {
    return !QStandardPaths::findExecutable(program, {"/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"})
                .isEmpty();
}

/// HAProxy, nginx and Redis with their logs in one folder.
class Programs final {
public:
    explicit Programs(const QString& folder) : m_folder(folder) {}
    ~Programs() {
        for (auto* daemon : {&m_haproxy, &m_nginx, &m_redis}) {
            daemon->signal(SIGTERM); // a master that is killed leaves its workers behind
            daemon->waitForEnd();
        }
    }

    bool start() {
        qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
        return startHaproxy() && startNginx() && startRedis();
    }
    std::string log(const char* program) const { return m_folder.toStdString() + "/" + program + ".log"; }
    std::string files() const {
        return fmt::format("haproxy={},nginx={},redis={}", log("haproxy"), log("nginx"), log("redis"));
    }
    void reloadHaproxy() { m_haproxy.signal(SIGUSR2); }
    void reloadNginx() { m_nginx.signal(SIGHUP); }
    QByteArray redisCli(const QStringList& words) const {
        return test::output("redis-cli", QStringList{"-p", QString::number(m_redisPort)} + words);
    }
    /// A few requests to each, some of which name what is looked for.
    void traffic() const {
        for (const char* path : {"/", "/reload", "/api/restart?version=1.2.3"})
            test::output("curl", {"-s", "-o", "/dev/null", "-A", "nginx/1.22.1",
                                  QString("http://127.0.0.1:%1%2").arg(m_front).arg(path)});
        redisCli({"set", "reloading configuration", "Ready to accept connections"});
        redisCli({"get", "reloading configuration"});
    }

private:
    bool put(const QString& name, const QString& text) const {
        QFile file(m_folder + "/" + name);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }
    static bool listens(int port) {
        for (int i = 0; i < 100 && !test::isListening(port); ++i) QTest::qWait(50);
        return test::isListening(port);
    }

    bool startHaproxy() {
        m_front = test::freePort();
        m_back = test::freePort();
        return put("haproxy.cfg",
                   QString("global\n  log stderr format iso local0\ndefaults\n  mode http\n  log global\n"
                           "  option httplog\n  timeout connect 1s\n  timeout client 5s\n"
                           "  timeout server 5s\nfrontend www\n  bind 127.0.0.1:%1\n  default_backend app\n"
                           "backend app\n  server s1 127.0.0.1:%2 check inter 1s\n")
                       .arg(m_front)
                       .arg(m_back)) &&
               m_haproxy.start("haproxy", {"-Ws", "-f", m_folder + "/haproxy.cfg"},
                               QString::fromStdString(log("haproxy"))) &&
               listens(m_front);
    }

    bool startNginx() {
        QString temp;
        for (const char* what : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temp += QString("  %1_temp_path %2/%1;\n").arg(what, m_folder);
        return put("nginx.conf", QString("daemon off;\npid %1/nginx.pid;\nworker_processes 1;\nevents {}\n"
                                         "error_log %1/nginx.log notice;\nhttp {\n  access_log %1/nginx.log;\n%3"
                                         "  server { listen 127.0.0.1:%2; location / { return 200 'x'; } }\n}\n")
                                     .arg(m_folder)
                                     .arg(m_back)
                                     .arg(temp)) &&
               m_nginx.start("nginx", {"-c", m_folder + "/nginx.conf", "-e", m_folder + "/nginx.log"},
                             m_folder + "/nginx.err") &&
               listens(m_back);
    }

    bool startRedis() {
        m_redisPort = test::freePort();
        return m_redis.start("redis-server",
                             {"--port", QString::number(m_redisPort), "--bind", "127.0.0.1", "--dir", m_folder,
                              "--save", "", "--logfile", QString::fromStdString(log("redis")), "--loglevel", "verbose"},
                             m_folder + "/redis.err") &&
               listens(m_redisPort);
    }

    QString m_folder;
    test::Daemon m_haproxy, m_nginx, m_redis;
    int m_front = 0, m_back = 0, m_redisPort = 0;
};

} // namespace

/// What real programs do is found in their logs.
class ProgramLogsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void realReloadsAreFound();
    void aRealHandOverIsFound();
    void aRealJournalIsFollowed();

private:
    std::string path(const char* name = "nginx.log") const { return m_folder->filePath(name).toStdString(); }
    gather::Source source(const base::ParamTexts& more = {}) const { return sourceOf(path(), more); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// PENUMBRA_QUIET=600 makes the quiet time ten minutes.
void ProgramLogsTest::realReloadsAreFound() {
    for (const char* program : {"haproxy", "nginx", "redis-server"})
        if (!isThere(program))
            QSKIP(qPrintable(
                QString("There is no %1; Debian's packages are haproxy, nginx-light and redis-server.").arg(program)));
    Programs programs(m_folder->path());
    QVERIFY(programs.start());
    programs.traffic();
    QTest::qWait(2500); // what they say at their start is over
    auto connection = gather::connect(source({{"files", programs.files()}}));
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    auto cursor = first->cursor;

    const int quiet = std::max(3, qEnvironmentVariableIntValue("PENUMBRA_QUIET"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < quiet * 1000) {
        programs.traffic();
        const auto batch = (*connection)->gather({wallTime(), cursor, {}, 1s}, {});
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        QVERIFY2(batch->events.empty(), linesOf(*batch).c_str());
        QVERIFY(batch->problems.empty());
        cursor = batch->cursor;
    }
    std::int64_t lines = 0;
    for (const char* program : {"haproxy", "nginx", "redis"}) {
        QFile file(QString::fromStdString(programs.log(program)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        lines += file.readAll().count('\n');
    }
    qInfo("0 events in %lld s with %lld lines in all three logs", timer.elapsed() / 1000,
          static_cast<long long>(lines));

    const auto found = [&](const char* what, const char* title, const std::vector<const char*>& parts,
                           const std::function<void()>& act) {
        timer.start();
        act();
        std::vector<model::ScheduledEvent> all;
        qint64 when = -1;
        while (timer.elapsed() < 6000) {
            auto batch = (*connection)->gather({wallTime(), cursor, {}, 1s}, {});
            if (!batch) return QString::fromStdString(batch.error().text);
            cursor = batch->cursor;
            if (!batch->events.empty() && when < 0) when = timer.elapsed();
            for (auto& event : batch->events) {
                const auto same =
                    std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == event.id; });
                if (same != all.end())
                    *same = event;
                else
                    all.push_back(event);
            }
        }
        if (all.size() != 1)
            return QString("%1 events of %2: %3")
                .arg(all.size())
                .arg(what)
                .arg(all.empty() ? "" : QString::fromStdString(all.back().title));
        for (const char* part : parts)
            if (!hasLine(all[0], part)) return QString("%1: no line with %2").arg(what, part);
        if (all[0].title != title) return QString::fromStdString(all[0].title);
        if (std::chrono::abs(all[0].window.begin - wallTime()) > 10s) return QString("%1: another time").arg(what);
        qInfo("%s: found after %lld ms, %zu lines, first: %s", what, when, all[0].evidence.size(),
              all[0].evidence[0].c_str());
        return when < 5000 ? QString() : QString("too late");
    };
    QCOMPARE(found("haproxy reload", "haproxy loaded its configuration again",
                   {"Reloading HAProxy", "Proxy www stopped"}, [&] { programs.reloadHaproxy(); }),
             QString());
    QCOMPARE(found("nginx reload", "nginx loaded its configuration again", {"reconfiguring"},
                   [&] { programs.reloadNginx(); }),
             QString());
    QCOMPARE(found("redis setting", "Settings of redis were changed", {"cmd=config|set"},
                   [&] {
                       programs.redisCli({"config", "set", "maxmemory", "100mb"});
                   }),
             QString());
}

/// haproxy -sf: a new process takes over from the old one, without a master.
void ProgramLogsTest::aRealHandOverIsFound() {
    if (!isThere("haproxy")) QSKIP("There is no haproxy; Debian's package is haproxy.");
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
    const int port = test::freePort();
    write(path("haproxy.cfg"),
          fmt::format(
              "global\n  log stderr format iso local0\ndefaults\n  mode http\n  log global\n  timeout connect 1s\n"
              "  timeout client 5s\n  timeout server 5s\nfrontend www\n  bind 127.0.0.1:{}\n"
              "  http-request return status 200\n",
              port));
    const auto start = [&](test::Daemon& daemon, const char* log, const QStringList& more) {
        return daemon.start("haproxy", QStringList{"-db", "-f", m_folder->filePath("haproxy.cfg")} + more,
                            m_folder->filePath(log));
    };
    test::Daemon former, later;
    QVERIFY(start(former, "a.log", {}));
    for (int i = 0; i < 100 && !test::isListening(port); ++i) QTest::qWait(50);
    write(path("b.log"), "");
    auto connection =
        gather::connect(source({{"files", fmt::format("haproxy={},haproxy={}", path("a.log"), path("b.log"))}}));
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(start(later, "b.log", {"-sf", QString::number(former.pid())}));
    auto batch = (*connection)->gather({wallTime(), first->cursor, {}, 5s}, {});
    while (batch && batch->events.empty() && timer.elapsed() < 5000)
        batch = (*connection)->gather({wallTime(), batch->cursor, {}, 1s}, {});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->events.size(), std::size_t(1));
    QCOMPARE(batch->events[0].title, std::string("haproxy loaded its configuration again"));
    QVERIFY(hasLine(batch->events[0], "Proxy www stopped"));
    QVERIFY(timer.elapsed() < 5000);
    qInfo("haproxy -sf: found after %lld ms", timer.elapsed());
}

/// Files as journald makes them, made by the program that receives journals of other machines.
void ProgramLogsTest::aRealJournalIsFollowed() {
    if (!isThere("journalctl")) QSKIP("There is no journalctl; Debian's package is systemd.");
    const QString remote = "/lib/systemd/systemd-journal-remote";
    if (!QFile::exists(remote))
        QSKIP("There is no systemd-journal-remote; Debian's package is systemd-journal-remote.");
    // It writes journal files out of the export format.
    const auto add = [&](std::int64_t micros, const char* text, const char* unit) {
        const auto entry = fmt::format(
            "__REALTIME_TIMESTAMP={0}\n__MONOTONIC_TIMESTAMP={0}\n_BOOT_ID=0123456789abcdef0123456789abcdef\n"
            "_HOSTNAME=web-01\nSYSLOG_IDENTIFIER={2}\nPRIORITY=6\nMESSAGE={1}\n\n",
            micros, text, unit);
        write(path("export"), entry, std::ios::trunc);
        return !test::output(remote, {"-o", m_folder->filePath("journal/web.journal"), m_folder->filePath("export")})
                    .isNull();
    };
    QVERIFY(QDir(m_folder->path()).mkdir("journal"));
    const auto micros = QDateTime::currentMSecsSinceEpoch() * 1000;
    QVERIFY(add(micros - 5'000'000, "Starting nginx", "systemd"));
    QVERIFY(add(micros - 4'000'000, "Reloaded nginx.service - A high performance web server.", "systemd"));
    gather::Source own{"journal", "logs", {{"journal-folder", m_folder->filePath("journal").toStdString()}}};
    auto connection = gather::connect(own);
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QCOMPARE(linesOf(*first),
             std::string(
                 "nginx loaded its configuration again\n  Reloaded nginx.service - A high performance web server.\n"));
    QVERIFY(!first->cursor.empty());
    const auto same = (*connection)->gather({wallTime(), first->cursor}, {});
    QVERIFY2(same, same ? "" : same.error().text.c_str());
    QVERIFY(same->events.empty());
    QCOMPARE(same->cursor, first->cursor);
    QVERIFY(add(micros - 1'000'000, "Stopped haproxy.service - HAProxy Load Balancer.", "systemd"));
    const auto second = gather::gather(own, {wallTime(), first->cursor, {}, 5s}, {});
    QVERIFY2(second, second ? "" : second.error().text.c_str());
    QCOMPARE(linesOf(*second),
             std::string("haproxy was stopped\n  Stopped haproxy.service - HAProxy Load Balancer.\n"));
}

QTEST_GUILESS_MAIN(ProgramLogsTest)
#include "program_logs_test.moc"
