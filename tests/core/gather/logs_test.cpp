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

/// Files are followed through whatever becomes of them.
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

private:
    std::string path(const char* name = "nginx.log") const { return m_folder->filePath(name).toStdString(); }
    gather::Source source(const base::ParamTexts& more = {}) const { return sourceOf(path(), more); }

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

QTEST_GUILESS_MAIN(LogsTest)
#include "logs_test.moc"
