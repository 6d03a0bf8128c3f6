#include "ingest/logs/detector.h"
#include "ingest/logs/template_miner.h"
#include "ingest/logs/text_line.h"

#include <QtTest>
#include <fmt/format.h>

using namespace penumbra;
using namespace penumbra::ingest;
using namespace std::chrono_literals;
using Kind = Happening::Kind;

/// Templates of lines, and what lines say happened.
class LogsTest final : public QObject {
    Q_OBJECT
private slots:
    void linesOfOneStatementAreOneTemplate();
    void valuesAreMasked_data();
    void valuesAreMasked();
    void aFullNodeSharesABranch();
    void whatHappened_data();
    void whatHappened();
    void linesAreTakenApart_data();
    void linesAreTakenApart();
    void linesOfOneReloadAreOneEvent();
    void stoppedAndStartedIsRestarted();
};

void LogsTest::linesOfOneStatementAreOneTemplate() {
    TemplateMiner miner;
    std::vector<int> connect, close;
    for (int i = 0; i < 50; ++i) {
        connect.push_back(miner.add(fmt::format("Connection from 10.0.{}.{} port {} accepted", i, i + 1, 1000 + i)));
        close.push_back(miner.add(fmt::format("Session closed for user u{} after {} ms", i, i * 7)));
    }
    QVERIFY(std::all_of(connect.begin(), connect.end(), [&](int t) { return t == connect[0]; }));
    QVERIFY(std::all_of(close.begin(), close.end(), [&](int t) { return t == close[0]; }));
    QCOMPARE(miner.templates().size(), std::size_t{2});
    const auto& first = miner.templates()[static_cast<std::size_t>(connect[0])];
    QCOMPARE(first.text(), std::string("Connection from <*> port <*> accepted"));
    QCOMPARE(first.count, std::int64_t{50});
    QCOMPARE(miner.templates()[static_cast<std::size_t>(close[0])].text(),
             std::string("Session closed for user <*> after <*> ms"));
    QVERIFY(miner.add("Connection refused") != connect[0]); // another number of words
}

void LogsTest::valuesAreMasked_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << "from 10.0.0.1:80 to [::1]"
                             << "from <*> to [<*>]";
    QTest::newRow("identifier") << "id 7f3a-99c0-11 done"
                                << "id <*> done";
    QTest::newRow("a key stays") << "took=12ms size=0x1f"
                                 << "took=<*> size=<*>";
    QTest::newRow("a name with a digit stays") << "node web-server-1 ok"
                                               << "node web-server-1 ok";
    QTest::newRow("a sentence's end stays") << "failed 3 times."
                                            << "failed <*> times.";
    QTest::newRow("a word stays") << "dead beef"
                                  << "dead beef";
}

void LogsTest::valuesAreMasked() {
    QFETCH(QString, line);
    const auto words = maskedWords(line.toStdString(), 200);
    QTEST(QString::fromStdString(fmt::format("{}", fmt::join(words, " "))), "expected");
    QCOMPARE(maskedWords("a b c d", 2).size(), std::size_t{3}); // the rest is one word
}

/// A log of nothing but names does not grow the tree beyond its branches.
void LogsTest::aFullNodeSharesABranch() {
    TemplateMiner::Options options;
    options.children = 3;
    TemplateMiner miner(options);
    for (const char* name : {"ant", "bee", "cat", "dog", "eel", "fox", "gnu"})
        miner.add(fmt::format("{} was here for long today", name));
    QCOMPARE(miner.templates().size(), std::size_t{4}); // three of their own, and one for dog, eel, fox, gnu
    QCOMPARE(miner.templates().back().count, std::int64_t{4});
    QCOMPARE(miner.templates().back().text(), std::string("<*> was here for long today"));
}

void LogsTest::whatHappened_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< the sentence, or nothing for an ordinary line
    const auto row = [](const char* line, const char* expected) { QTest::newRow(line) << line << expected; };
    row("[notice] 4711#4711: signal 1 (SIGHUP) received from 4742, reconfiguring", "p loaded its configuration again");
    row("[NOTICE]   (812) : Loading success.", "p was started");
    row("[NOTICE]   (812) : Reloading HAProxy", "p loaded its configuration again");
    row("Proxy www stopped (cumulated conns: FE: 1, BE: 0).", "p loaded its configuration again");
    row("[WARNING]  (5342) : Exiting Master process...", "p was stopped");
    row("signal 3 (SIGQUIT) received from 18258, shutting down", "p was stopped");
    row("nginx/1.22.1", "p runs version 1.22.1");
    row("Client closed connection id=4 addr=10.0.0.7:0 name= age=0 cmd=config|set user=default resp=2",
        "Settings of p were changed");
    row("The server is now ready to accept connections at /run/redis.sock", "p was started");
    row("ts=2026-11-01T10:00:00Z caller=main.go:1177 level=info msg=\"Completed loading of configuration file\" "
        "filename=/etc/p.yml",
        "p loaded its configuration again");
    row("LOG:  received SIGHUP, reloading configuration files", "p loaded its configuration again");
    row("Reloaded nginx.service - A high performance web server and a reverse proxy server.",
        "nginx loaded its configuration again");
    row("Started redis-server.service - Advanced key-value store.", "redis-server was started");
    row("Stopped haproxy.service - HAProxy Load Balancer.", "haproxy was stopped");
    row("Ready to accept connections", "p was started");
    row("LOG:  database system is ready to accept connections", "p was started");
    row("User requested shutdown...", "p was stopped");
    row("Redis version=7.0.15, bits=64, commit=00000000, modified=0, pid=77, just started", "p runs version 7.0.15");
    row("LOG:  starting PostgreSQL 15.5 (Debian 15.5-0+deb12u1) on x86_64", "p runs version 15.5");
    row("level=info msg=\"Starting Prometheus Server\" version=\"(version=2.42.0, branch=debian)\"",
        "p runs version 2.42.0");
    row("feature flag checkout-v2 enabled", "p: flag checkout-v2 on");
    row("Flag 'dark-mode' set to off by ops", "p: flag dark-mode off");
    for (const char* ordinary :
         {"10.0.0.7 - - [01/Nov/2026:10:00:00 +0000] \"GET /reload?version=1.2.3 HTTP/1.1\" 200 12",
          "Started Session 4 of User root.", "Connection reset by peer", "1000 changes in 60 seconds. Saving...",
          "Background saving started by pid 99", "checkpoint complete: wrote 12 buffers", "the flag is missing",
          "client version 1.2.3 connected", "POST /api/restart HTTP/1.1", "upstream server temporarily disabled",
          "Server s1 is UP, reason: Layer4 check passed", "unknown configuration option", "reloading page for user",
          "gracefully shutting down", "worker process 7 exited with code 0", "signal 17 (SIGCHLD) received from 7",
          "a/1.2.3/b", "Client closed connection id=4 cmd=config|get user=default",
          "Client closed connection id=4 cmd=set user=default"})
        row(ordinary, "");
}

void LogsTest::whatHappened() {
    QFETCH(QString, line);
    const auto seen = happeningIn(line.toStdString());
    const auto who = seen && !seen->program.empty() ? seen->program : std::string("p");
    QTEST(seen ? QString::fromStdString(sayHappening(*seen, who)) : QString(), "expected");
}

void LogsTest::linesAreTakenApart_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); ///< time, w for a clock on the wall, host, program, body
    const auto row = [](const char* line, const char* expected) { QTest::newRow(line) << line << expected; };
    row("2026-11-28T06:24:02.354348+00:00 Proxy www stopped", "2026-11-28T06:24:02.354Z|||Proxy www stopped");
    row("2026-11-28T06:24:02+02:00 web-01 haproxy[7]: Proxy www", "2026-11-28T04:24:02Z|web-01|haproxy|Proxy www");
    row("2026-11-28 06:24:02.123 UTC [77] LOG:  ready", "2026-11-28T06:24:02.123Z|||LOG:  ready");
    row("2026-11-28 06:24:02.123 UTC [77] a@shop LOG:  ready", "2026-11-28T06:24:02.123Z|||LOG:  ready");
    row("2026-11-28 06:24:02,123 INFO begun", "2026-11-28T06:24:02.123Zw|||INFO begun");
    row("2026/11/28 06:23:59 [notice] 7#7: *4 text", "2026-11-28T06:23:59Zw||nginx|text");
    row("7:M 28 Nov 2026 06:16:18.575 * text it is", "2026-11-28T06:16:18.575Zw||redis|text it is");
    row("7:signal-handler (1795846579) Received SIGTERM", "2026-11-28T06:16:19Z||redis|Received SIGTERM");
    row("Nov 28 06:24:00 web-01 nginx[7]: text: more", "2026-11-28T06:24:00Zw|web-01|nginx|text: more");
    row("<13>Dec  9 06:24:00 web-01 kernel: text", "2025-12-09T06:24:00Zw|web-01|kernel|text");
    row("10.0.0.7 - - [28/Nov/2026:06:23:59 +0100] \"GET / HTTP/1.1\" 200",
        "2026-11-28T05:23:59Z|||\"GET / HTTP/1.1\" 200");
    row("ts=2026-11-28T06:24:00.123Z msg=x", "2026-11-28T06:24:00.123Z|||ts=2026-11-28T06:24:00.123Z msg=x");
    row("[NOTICE]   (812) : Loading success.", "||haproxy|Loading success.");
    row("  plain text  ", "|||plain text");
    row("2026-11-28 06:24:02,5", "|||2026-11-28 06:24:02,5"); // tables are no logs
    row("2026-11-28T06:24:02Z,5,a", "|||2026-11-28T06:24:02Z,5,a");
    row("2026-11-28T06:24:02Z;5", "|||2026-11-28T06:24:02Z;5");
    row("2026-13-28T06:24:02Z text", "|||2026-13-28T06:24:02Z text");
    row("Nov 31 06:24:00 web-01 a: b", "|||Nov 31 06:24:00 web-01 a: b");
    row("", "|||");
}

void LogsTest::linesAreTakenApart() {
    QFETCH(QString, line);
    const auto text = line.toStdString();
    const auto apart = takeApart(text, *base::parseTime("2026-11-29T00:00:00Z"));
    const auto said = fmt::format("{}{}|{}|{}|{}", apart.time ? base::formatTime(*apart.time) : "",
                                  apart.wallClock ? "w" : "", apart.host, apart.program, apart.body);
    QTEST(QString::fromStdString(said), "expected");
}

void LogsTest::linesOfOneReloadAreOneEvent() {
    const auto at = *base::parseTime("2026-11-01T10:00:00Z");
    Detector detector;
    detector.take(at + 1s, "h", "haproxy", "[NOTICE] (1) : Reloading HAProxy");
    detector.take(at, "h", "haproxy", "[WARNING] (1) : Reexecuting Master process");
    detector.take(at + 2s, "h", "haproxy", "[NOTICE] (2) : Loading success.");
    detector.take(at + 2s, "other", "haproxy", "[NOTICE] (2) : Loading success.");
    detector.take(at + 60s, "h", "haproxy", "[NOTICE] (3) : Loading success.");
    const auto seen = std::move(detector).finish();
    QCOMPARE(seen.size(), std::size_t{3});
    QCOMPARE(seen[0].lines.size(), std::size_t{3});
    QVERIFY(seen[0].begin == at && seen[0].end == at + 2s && seen[0].host == "h");
    QVERIFY(seen[2].begin == at + 60s);
}

void LogsTest::stoppedAndStartedIsRestarted() {
    const auto at = *base::parseTime("2026-11-01T10:00:00Z");
    Detector detector;
    detector.take(at, "h", "systemd", "Stopped redis-server.service - Advanced key-value store.");
    detector.take(at + 1s, "h", "systemd", "Started redis-server.service - Advanced key-value store.");
    detector.take(at + 300s, "h", "systemd", "Stopped redis-server.service - Advanced key-value store.");
    const auto seen = std::move(detector).finish();
    QCOMPARE(seen.size(), std::size_t{2});
    QVERIFY(seen[0].happening.kind == Kind::Restart && seen[0].program == "redis-server" && seen[0].lines.size() == 2);
    QVERIFY(seen[1].happening.kind == Kind::Stop);
}

QTEST_GUILESS_MAIN(LogsTest)
#include "logs_test.moc"
