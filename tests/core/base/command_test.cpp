#include "base/command.h"
#include "stopping.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

/// Programs are run without a shell, within their limits, and leave nothing behind.
class CommandTest final : public QObject {
    Q_OBJECT

private slots:
    void argumentsStayWhole();
    void statusAndErrorsAreTold();
    void theEnvironmentIsEmpty();
    void nothingIsInherited();
    void missingProgramsAreNamed();
    void slowProgramsAreEnded();
    void talkativeProgramsAreCut();
    void stopIsNoticed();
    void whatItStartedEndsToo();
};

void CommandTest::argumentsStayWhole() {
    const auto end = base::runCommand({{"printf", "%s|", "a b", "$(id)", "; ls", "*", ""}}, {});
    QVERIFY(end.has_value());
    QCOMPARE(end->output, std::string("a b|$(id)|; ls|*||"));
    QCOMPARE(end->status, 0);
}

void CommandTest::statusAndErrorsAreTold() {
    const auto end = base::runCommand({{"ls", "/nonexistent"}}, {});
    QVERIFY(end.has_value());
    QVERIFY(end->status != 0);
    QVERIFY(end->errors.find("/nonexistent") != std::string::npos);
    const auto killed = base::runCommand({{"sh", "-c", "kill -9 $$"}}, {});
    QCOMPARE(killed->status, 137);
}

void CommandTest::theEnvironmentIsEmpty() {
    qputenv("PENUMBRA_CANARY", "1");
    const auto end = base::runCommand({{"env"}}, {});
    QVERIFY(end->output.find("PENUMBRA_CANARY") == std::string::npos);
    QVERIFY(end->output.find("LC_ALL=C\n") != std::string::npos);
}

void CommandTest::nothingIsInherited() {
    QTemporaryDir folder;
    QFile file(folder.filePath("open"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto end = base::runCommand({{"ls", "-l", "/proc/self/fd"}}, {});
    QVERIFY2(end->output.find(folder.path().toStdString()) == std::string::npos, end->output.c_str());
}

void CommandTest::missingProgramsAreNamed() {
    for (const char* program : {"no-such-program", "/nonexistent/program"}) {
        const auto end = base::runCommand({{program}}, {});
        QVERIFY(!end);
        QVERIFY(end.error().text.find(program) != std::string::npos);
    }
}

void CommandTest::slowProgramsAreEnded() {
    QElapsedTimer timer;
    timer.start();
    const auto end = base::runCommand({{"sleep", "20"}, 300ms}, {});
    QVERIFY(!end);
    QVERIFY2(end.error().text.find("sleep") != std::string::npos, end.error().text.c_str());
    const auto silent = base::runCommand({{"sh", "-c", "exec >&- 2>&-; sleep 20"}, 300ms}, {}); // it closed its outputs
    QVERIFY(silent.has_value() && silent->status == 137);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void CommandTest::talkativeProgramsAreCut() {
    const auto end = base::runCommand({{"yes"}, 5s, 100'000}, {});
    QVERIFY(end.has_value());
    QVERIFY(end->cut);
    QCOMPARE(end->output.size(), std::size_t(100'000));
    const auto errors = base::runCommand({{"sh", "-c", "yes | head -c 1000000 >&2"}}, {});
    QVERIFY(errors.has_value() && !errors->cut);
    QCOMPARE(errors->errors.size(), std::size_t(4096));
}

void CommandTest::stopIsNoticed() {
    const auto wrong = test::stopsSoon(std::chrono::milliseconds(200), [&](const base::Run& run) {
        return base::runCommand({{"sleep", "20"}}, run);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CommandTest::whatItStartedEndsToo() {
    QTemporaryDir folder;
    const auto path = folder.filePath("pid").toStdString();
    const auto end = base::runCommand({{"sh", "-c", "sleep 30 & echo $! > \"$0\"; sleep 30", path}, 300ms}, {});
    QVERIFY(!end);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pid = file.readAll().trimmed();
    const auto gone = [&] {
        QFile state("/proc/" + pid + "/stat");
        return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 2000);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
