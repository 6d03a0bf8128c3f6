#include "core/gather/batch_view.h"
#include "core/gather/fake_server.h"
#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "gather/logs/log_file.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace penumbra;
using namespace std::chrono_literals;
using test::wallTime;

namespace {

constexpr const char* kReload = "2026/11/28 06:23:59 [notice] 7#7: signal 1 (SIGHUP) received from 8, reconfiguring\n";

void write(const std::string& path, const std::string& text, std::ios::openmode mode = std::ios::app) {
    std::ofstream(path, std::ios::binary | mode) << text;
}

std::string linesOf(const model::Batch& batch) {
    std::string out;
    for (const auto& event : batch.events) {
        out += event.title + "\n";
        for (const auto& line : event.evidence) out += "  " + line + "\n";
    }
    return out;
}

bool hasLine(const model::ScheduledEvent& event, const char* part) {
    return std::any_of(event.evidence.begin(), event.evidence.end(),
                       [&](const auto& line) { return line.find(part) != std::string::npos; });
}

} // namespace

/// Files are followed through whatever becomes of them, and what real programs do is found in their logs.
class LogsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void appendedLinesAreReadOnce();
    void rotationLosesNothing_data();
    void rotationLosesNothing();
    void severalRotationsLoseNothing_data();
    void severalRotationsLoseNothing();
    void whatIsCompressedUnreadIsNamed();
    void aFailedFirstStoreLosesNothing_data();
    void aFailedFirstStoreLosesNothing();
    void anUnreadableLogEndsNoWaiting();
    void aCutFileIsReadAnew();
    void manyPiecesAreTheFile();
    void aReloadInTwoPiecesIsOneEvent();
    void linesOfANewKindAreNoted();
    void aMissingFileIsNamed();
    void waitingEndsWithALine();
    void theCursorSurvivesAnotherProcess();
    void realReloadsAreFound();
    void aRealHandOverIsFound();
    void aRealJournalIsFollowed();

private:
    std::string path(const char* name = "nginx.log") const { return m_folder->filePath(name).toStdString(); }
    gather::Source source(const base::ParamTexts& more = {}) const {
        gather::Source out{"logs", "logs", {{"files", path()}, {"host", "web-01"}}};
        for (const auto& [key, value] : more) out.params[key] = value;
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogsTest::wrongParametersAreNamed_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("relative") << "files"
                              << "haproxy.log";
    QTest::newRow("zone") << "zone"
                          << "Mars/Base";
    QTest::newRow("from") << "from"
                          << "middle";
}

void LogsTest::wrongParametersAreNamed() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto connection = gather::connect(source({{key.toStdString(), value.toStdString()}}));
    QVERIFY(!connection);
    QVERIFY2(connection.error().text.find(value.toStdString()) != std::string::npos, connection.error().text.c_str());
}

void LogsTest::appendedLinesAreReadOnce() {
    write(path(), "2026/11/28 06:23:58 [notice] 7#7: nginx/1.22.1\nno time\n");
    auto connection = gather::connect(source());
    QVERIFY2(connection, connection ? "" : connection.error().text.c_str());
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QCOMPARE(linesOf(*first), std::string("nginx runs version 1.22.1\n  nginx/1.22.1\n"));
    QCOMPARE(first->events[0].resources, std::vector<model::ResourceId>{model::ResourceId("host/web-01")});
    QCOMPARE(first->events[0].window.begin, *base::parseTime("2026-11-28T06:23:58Z"));
    write(path(), kReload);
    const auto second = (*connection)->gather({wallTime(), first->cursor}, {});
    QCOMPARE(second->events.size(), std::size_t(1));
    QVERIFY(hasLine(second->events[0], "signal 1 (SIGHUP)"));
    write(path(), "2026/11/28 06:24:59 [notice] 7#7: signal 1 (SIGHUP) received"); // not yet a line
    const auto third = (*connection)->gather({wallTime(), second->cursor}, {});
    QVERIFY(third->events.empty());
    write(path(), " from 8, reconfiguring\n");
    const auto fourth = (*connection)->gather({wallTime(), third->cursor}, {});
    QCOMPARE(fourth->events.size(), std::size_t(1));
    const auto fifth = (*connection)->gather({wallTime(), fourth->cursor}, {});
    QVERIFY(fifth->events.empty());
    QCOMPARE(fifth->cursor, fourth->cursor);
    auto end = gather::connect(source({{"from", "end"}}));
    const auto quiet = (*end)->gather({wallTime(), {}}, {});
    QVERIFY(quiet->events.empty());
    QCOMPARE(quiet->cursor, fifth->cursor);
}

void LogsTest::rotationLosesNothing_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("otherProcess");
    for (const char* how : {"rename", "rename and reopen late", "remove", "no newline at its end"})
        QTest::newRow(how) << how << false;
    QTest::newRow("rename, other process") << "rename" << true;
}

void LogsTest::rotationLosesNothing() {
    QFETCH(QString, how);
    QFETCH(bool, otherProcess);
    write(path(), "2026/11/28 06:00:00 [notice] 7#7: start worker processes\n");
    auto connection = gather::connect(source());
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY(first.has_value());
    std::string last = kReload; // written behind our back before the rotation
    if (how == "no newline at its end") last.pop_back();
    write(path(), last);
    if (how == "remove")
        std::filesystem::remove(path());
    else
        std::filesystem::rename(path(), path() + ".1");
    if (otherProcess) connection = gather::connect(source());
    auto second = (*connection)->gather({wallTime(), first->cursor}, {}); // nothing is at the path
    QVERIFY2(second, second ? "" : second.error().text.c_str());
    if (how == "rename and reopen late") write(path() + ".1", "2026/11/28 06:23:59 [notice] 7#7: reconfiguring\n");
    write(path(), "2026/11/28 07:00:00 [notice] 7#7: signal 15 (SIGTERM) received from 1, exiting\n");
    const auto third = (*connection)->gather({wallTime(), second->cursor}, {});
    QVERIFY2(third, third ? "" : third.error().text.c_str());
    const auto said = linesOf(*second) + linesOf(*third);
    QVERIFY2(said.find("SIGHUP") != std::string::npos, said.c_str());
    QVERIFY2(said.find("SIGTERM") != std::string::npos, said.c_str());
    if (how == "rename and reopen late") QVERIFY2(said.find("  reconfiguring") != std::string::npos, said.c_str());
    QVERIFY(third->problems.empty() || third->problems[0].code == "no-zone");
}

void LogsTest::severalRotationsLoseNothing_data() {
    QTest::addColumn<QStringList>("names"); // from the newest on
    QTest::newRow("numbers") << QStringList{"nginx.log.1", "nginx.log.2", "nginx.log.3"};
    QTest::newRow("dates") << QStringList{"nginx-2026-11-28.log", "nginx-2026-11-27.log", "nginx-2026-11-26.log"};
}

/// Three rotations between two looks, read in small pieces.
void LogsTest::severalRotationsLoseNothing() {
    QFETCH(QStringList, names);
    write(path(), "begin\n");
    std::optional<gather::LogFile> file(path());
    auto piece = file->read({}, 50);
    QVERIFY(piece.has_value());
    write(path(), "a 1\na 2"); // its end is the file's
    write(path("nginx_error.log"), "another log\n");
    write(path("nginx.log.bak"), "somebody's copy\n");
    using std::filesystem::last_write_time;
    const auto now = last_write_time(path());
    for (const char* text : {"b 1\nb 2\n", "c 1\n", "d 1\n"}) {
        for (auto i = names.size() - 1; i > 0; --i)
            if (const auto from = path(qPrintable(names[i - 1])); std::filesystem::exists(from))
                std::filesystem::rename(from, path(qPrintable(names[i])));
        std::filesystem::rename(path(), path(qPrintable(names[0])));
        write(path(), text);
    }
    for (int i = 0; i < 3; ++i) last_write_time(path(qPrintable(names[i])), now - std::chrono::seconds(i));
    std::string read;
    for (int pieces = 0; pieces < 20 && (read.empty() || piece->more); ++pieces) {
        if (pieces % 2 == 1) file.emplace(path()); // another process
        piece = file->read(piece->place, 8);
        QVERIFY(piece.has_value());
        QCOMPARE(piece->lost, std::string());
        read += piece->bytes;
    }
    QCOMPARE(read, std::string("a 1\na 2\nb 1\nb 2\nc 1\nd 1\n"));
    QCOMPARE(file->read(piece->place, 50)->bytes, std::string());
}

void LogsTest::whatIsCompressedUnreadIsNamed() {
    write(path(), "begin\n");
    gather::LogFile file(path());
    auto piece = file.read({}, 50);
    std::filesystem::rename(path(), path("nginx.log.2"));
    write(path("nginx.log.1.gz"), "packed");
    write(path(), "new\n");
    const auto now = std::filesystem::last_write_time(path());
    std::filesystem::last_write_time(path("nginx.log.2"), now - std::chrono::seconds(5));
    piece = file.read(piece->place, 50);
    QCOMPARE(piece->bytes, std::string("new\n"));
    QVERIFY2(piece->lost.find("nginx.log.1.gz") != std::string::npos, piece->lost.c_str());
    QCOMPARE(file.read(piece->place, 50)->lost, std::string());
}

void LogsTest::aFailedFirstStoreLosesNothing_data() {
    QTest::addColumn<QString>("from");
    QTest::newRow("begin") << "begin";
    QTest::newRow("end") << "end";
}

/// A batch that was not kept comes again as it was: the same event with the same lines.
void LogsTest::aFailedFirstStoreLosesNothing() {
    QFETCH(QString, from);
    write(path(), from == "begin" ? kReload : "2026/11/27 06:23:59 [notice] 7#7: reconfiguring\n");
    auto connection = gather::connect(source({{"from", from.toStdString()}}));
    if (from == "end") {
        QVERIFY((*connection)->gather({wallTime(), {}}, {})->events.empty()); // marks the end, and is not kept either
        write(path(), kReload);
    }
    const auto lost = (*connection)->gather({wallTime(), {}}, {});
    const auto kept = (*connection)->gather({wallTime(), {}}, {});
    QCOMPARE(kept->events.size(), std::size_t(1));
    QVERIFY(hasLine(kept->events[0], "signal 1 (SIGHUP)"));
    QVERIFY(kept->events == lost->events);
    QCOMPARE(kept->cursor, lost->cursor);
    write(path(), "2026/11/28 06:24:00 [notice] 7#7: reconfiguring\n");
    const auto lostToo = (*connection)->gather({wallTime(), kept->cursor}, {});
    const auto last = (*connection)->gather({wallTime(), kept->cursor}, {});
    QCOMPARE(last->events.size(), std::size_t(1));
    QVERIFY(last->events == lostToo->events);
    QVERIFY((*connection)->gather({wallTime(), last->cursor}, {})->events.empty());
}

void LogsTest::anUnreadableLogEndsNoWaiting() {
    write(path(), "2026/11/28 06:00:00 [notice] 7#7: start worker processes\n");
    const auto closed = path("closed.log");
    std::filesystem::create_directory(closed); // nobody can follow that, not even root
    auto connection = gather::connect(source({{"files", path() + "," + closed}}));
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY(first.has_value());
    QElapsedTimer timer;
    timer.start();
    const auto second = (*connection)->gather({wallTime(), first->cursor, {}, 700ms}, {});
    QVERIFY2(second, second ? "" : second.error().text.c_str());
    QVERIFY2(timer.elapsed() >= 650, qPrintable(QString::number(timer.elapsed())));
    std::filesystem::remove(closed);
    write(closed, kReload);
    timer.start();
    const auto third = (*connection)->gather({wallTime(), second->cursor, {}, 20s}, {});
    QCOMPARE(third->events.size(), std::size_t(1));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void LogsTest::aCutFileIsReadAnew() {
    write(path(), kReload);
    auto connection = gather::connect(source());
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    const std::string other = "2026/11/28 09:00:00 [notice] 7#7: signal 1 (SIGHUP) received from 9, reconfiguring\n";
    write(path(), other, std::ios::trunc); // copied away and cut, as logrotate does; even as long as before
    const auto second = (*connection)->gather({wallTime(), first->cursor}, {});
    QCOMPARE(second->events.size(), std::size_t(1));
    QCOMPARE(second->events[0].window.begin, *base::parseTime("2026-11-28T09:00:00Z"));
    QVERIFY(std::any_of(second->problems.begin(), second->problems.end(),
                        [](const auto& p) { return p.code == "lines-lost"; }));
    const auto third = (*connection)->gather({wallTime(), second->cursor}, {});
    QVERIFY(third->events.empty());
}

void LogsTest::manyPiecesAreTheFile() {
    std::string all;
    for (int i = 0; i < 2000; ++i)
        all += fmt::format("line {} {}\n", i, std::string(static_cast<std::size_t>(i % 50), 'x'));
    write(path(), "begin\n");
    gather::LogFile file(path());
    auto piece = file.read({}, 1000);
    QVERIFY(piece.has_value());
    QCOMPARE(piece->bytes, std::string("begin\n"));
    write(path(), all);
    std::string read;
    int pieces = 0;
    do {
        piece = file.read(piece->place, 1000);
        read += piece->bytes;
        ++pieces;
    } while (piece->more && pieces < 1000);
    QCOMPARE(read, all);
    QVERIFY(pieces > 50);
    write(path(), std::string(5000, 'y'));
    piece = file.read(piece->place, 1000); // a line without an end does not stop it
    QCOMPARE(piece->bytes.size(), std::size_t(1000));
    gather::LogFile late(path("nginx.log"));
    const auto tail = late.read({}, 6000);
    QVERIFY(tail->bytes.size() <= 1000 && tail->bytes.starts_with("line ")); // only whole lines of the end
}

void LogsTest::aReloadInTwoPiecesIsOneEvent() {
    const auto path = this->path("haproxy.log");
    write(path, "[NOTICE]   (5342) : New worker (5345) forked\n");
    auto connection = gather::connect(source({{"files", path}}));
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY(first.has_value());
    write(path, "[NOTICE]   (5342) : Reloading HAProxy\n");
    const auto second = (*connection)->gather({wallTime(), first->cursor}, {});
    write(path, "[WARNING]  (5345) : Proxy www stopped (cumulated conns: FE: 0, BE: 0).\n");
    const auto third = (*connection)->gather({wallTime(), second->cursor}, {});
    QCOMPARE(second->events.size(), std::size_t(1));
    QCOMPARE(third->events.size(), std::size_t(1));
    QCOMPARE(second->events[0].id, third->events[0].id);
    QCOMPARE(third->events[0].evidence.size(), std::size_t(2));
    QCOMPARE(third->events[0].title, std::string("haproxy loaded its configuration again"));
}

void LogsTest::linesOfANewKindAreNoted() {
    const auto regular = [](int from, int to) {
        std::string out;
        for (int i = from; i < to; ++i)
            out += fmt::format(
                "2026/11/28 06:{:02}:{:02} [notice] 7#7: *{} connection from 10.0.0.{} closed after {} ms\n", i / 60,
                i % 60, i, i % 250, i * 7);
        return out;
    };
    const auto notes = [](const base::Result<model::Batch>& batch) {
        QStringList out;
        for (const auto& problem : batch->problems)
            if (problem.code == "new-line") out << QString::fromStdString(problem.text);
        return out;
    };
    write(path(),
          regular(0, 100) + "2026/11/28 06:02:00 [notice] 7#7: a rare one while it learns\n" + regular(121, 400));
    auto connection = gather::connect(source({{"learn", "5m"}}));
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    QCOMPARE(notes(first), QStringList());
    write(path(), regular(400, 700) + "2026/11/28 06:12:00 [notice] 7#7: a rare one while it learns\n");
    const auto second = (*connection)->gather({wallTime(), first->cursor}, {});
    QCOMPARE(notes(second), QStringList());
    write(path(), "2026/11/28 06:13:00 [alert] 7#7: cache was switched to the second disk\n");
    const auto third = (*connection)->gather({wallTime(), second->cursor}, {});
    QCOMPARE(notes(third),
             QStringList{"A line of a kind that was not there before: cache was switched to the second disk"});
    QVERIFY(third->events.empty()); // a hint, no event
    write(path(), "2026/11/28 06:14:00 [alert] 7#7: cache was switched to the second disk\n");
    const auto fourth = (*connection)->gather({wallTime(), third->cursor}, {});
    QCOMPARE(notes(fourth), QStringList());
}

void LogsTest::aMissingFileIsNamed() {
    const auto none = gather::gather(source(), {wallTime(), {}}, {});
    QVERIFY(!none);
    QVERIFY2(none.error().text.find(path()) != std::string::npos, none.error().text.c_str());
    write(path("other.log"), kReload);
    const auto one = gather::gather(source({{"files", path() + ", nginx=" + path("other.log")}}), {wallTime(), {}}, {});
    QVERIFY2(one, one ? "" : one.error().text.c_str());
    QCOMPARE(one->events.size(), std::size_t(1));
    QCOMPARE(one->events[0].title, std::string("nginx loaded its configuration again"));
    QVERIFY(std::any_of(one->problems.begin(), one->problems.end(), [](const auto& p) { return p.code == "no-log"; }));
}

void LogsTest::waitingEndsWithALine() {
    write(path(), "2026/11/28 06:00:00 [notice] 7#7: start worker processes\n");
    auto connection = gather::connect(source());
    const auto first = (*connection)->gather({wallTime(), {}}, {});
    std::thread later([&] {
        std::this_thread::sleep_for(500ms);
        write(path(), kReload);
    });
    QElapsedTimer timer;
    timer.start();
    const auto second = (*connection)->gather({wallTime(), first->cursor, {}, 20s}, {});
    later.join();
    QCOMPARE(second->events.size(), std::size_t(1));
    QVERIFY2(timer.elapsed() > 400 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    timer.start();
    const auto third = (*connection)->gather({wallTime(), second->cursor, {}, 700ms}, {});
    QVERIFY(third->events.empty());
    QVERIFY(timer.elapsed() >= 650);
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    std::thread stopper([&] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    timer.start();
    const auto stopped = (*connection)->gather({wallTime(), third->cursor, {}, 20s}, run);
    stopper.join();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void LogsTest::theCursorSurvivesAnotherProcess() {
    write(path(), kReload);
    const auto first = gather::gather(source(), {wallTime(), {}}, {});
    write(path(), "2026/11/28 08:00:00 [notice] 7#7: signal 1 (SIGHUP) received from 8, reconfiguring\n");
    const auto second = gather::gather(source(), {wallTime(), first->cursor}, {});
    QCOMPARE(second->events.size(), std::size_t(1));
    QCOMPARE(second->events[0].window.begin, *base::parseTime("2026-11-28T08:00:00Z"));
    const auto wrong = gather::gather(source(), {wallTime(), "nonsense"}, {});
    QVERIFY(!wrong && wrong.error().text.find("cursor") != std::string::npos);
}

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

/// PENUMBRA_QUIET=600 makes the quiet time ten minutes.
void LogsTest::realReloadsAreFound() {
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
void LogsTest::aRealHandOverIsFound() {
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
void LogsTest::aRealJournalIsFollowed() {
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

QTEST_GUILESS_MAIN(LogsTest)
#include "logs_test.moc"
