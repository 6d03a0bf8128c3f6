#include "app/program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace penumbra::test;

namespace {

constexpr int kInterrupted = 130;
constexpr double kShare = 0.5;
constexpr double kLong = 400; ///< ms of CPU; a shorter verb may have ended before the signal is heard

double milliseconds(const timeval& t) {
    return 1e3 * static_cast<double>(t.tv_sec) + 1e-3 * static_cast<double>(t.tv_usec);
}

/// CPU time that a running process and the children it has waited for have used so far; -1 when it has ended.
double cpuSoFar(pid_t pid) {
    const auto stat = contentOf(QString("/proc/%1/stat").arg(pid));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 15 || fields[0] == "Z") return -1;
    double ticks = 0;
    for (int i = 11; i < 15; ++i) ticks += fields[i].toDouble();
    return 1e3 * ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// The first of the arguments is the program.
pid_t start(const QStringList& arguments) {
    std::vector<QByteArray> texts;
    for (const auto& argument : arguments) texts.push_back(argument.toUtf8());
    std::vector<char*> argv;
    for (auto& text : texts) argv.push_back(text.data());
    argv.push_back(nullptr);
    const pid_t pid = fork();
    if (pid != 0) return pid;
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int fd : {0, 1, 2}) dup2(nowhere, fd);
    execv(argv[0], argv.data());
    _exit(127);
}

/// How a process ended and what it took from the signal on, in ms; all of it without one.
struct Rest {
    int code = -1;
    double wall = 0, cpu = 0;
    double used = 0; ///< CPU time before the signal
};

/// The worst of several tries.
struct Worst {
    Rest whole; ///< without a signal
    double wall = 0, cpu = 0;
    double share = 0; ///< of the CPU time that was left at the signal
    int interrupted = 0, badCode = 0;
};

/// Sends the signal after so much CPU time, for a moment by the clock is another one under another load.
Rest interruptAfter(const QStringList& arguments, double after) {
    const pid_t pid = start(arguments);
    QElapsedTimer timer;
    double used = 0;
    if (after >= 0) {
        for (double now = 0; now >= 0 && now < after; now = cpuSoFar(pid)) {
            used = now;
            QThread::usleep(500);
        }
        used = std::max(used, cpuSoFar(pid));
        kill(pid, SIGINT);
    }
    timer.start();
    int status = 0;
    rusage usage{};
    wait4(pid, &status, 0, &usage);
    // A signal that comes before the program has begun to listen ends it at once.
    const bool early = WIFSIGNALED(status) && WTERMSIG(status) == SIGINT;
    return {WIFEXITED(status) ? WEXITSTATUS(status)
            : early           ? kInterrupted
                              : -1,
            static_cast<double>(timer.nsecsElapsed()) / 1e6,
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime) - used, used};
}

} // namespace

/// Every verb that takes its time is interrupted at random moments, PENUMBRA_CANCELS times each, and the time until it
/// has gone is printed: wall time, which other load stretches, and CPU time, which it does not. What is tested is a
/// ratio: a verb that heeds the signal spends a small part of the CPU time that it still had before it.
class CancelTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_dir.isValid());
        QVERIFY(cli({"sample", "-w", path("s.penumbra"), "--hosts", "16", "--days", "90"}).code == 0);
        QVERIFY(cli({"plan", "-w", path("s.penumbra"), "--edit", "fail-host host=c1-01"}).code == 0);
        if (qEnvironmentVariableIsSet("PENUMBRA_CANCELS"))
            m_tries = std::max(1, qEnvironmentVariableIntValue("PENUMBRA_CANCELS"));
        writeFleet();
        QVERIFY(cli({"import", "-w", path("big.penumbra"), path("resources.csv")}).code == 0);
    }

    void everyVerbGoesAtOnce_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto sample = path("s.penumbra"), big = path("big.penumbra");
        QTest::newRow("sample") << QStringList{"sample", "-w", path("new.penumbra")};
        QTest::newRow("import") << QStringList{"import", "-w", path("new.penumbra"), path("resources.csv")};
        QTest::newRow("forecast") << QStringList{"forecast", "-w", sample};
        QTest::newRow("run") << QStringList{"run", "-w", sample};
        QTest::newRow("run, many hosts") << QStringList{"run", "-w", big};
        QTest::newRow("sweep") << QStringList{"sweep", "-w", big, "--fail", "pairs"};
        QTest::newRow("plan") << QStringList{"plan", "-w", sample};
        QTest::newRow("export json") << QStringList{"export", "-w",   sample, "--plan",      "as-is",
                                                    "--to",   "json", "-o",   path("p.json")};
        QTest::newRow("export pdf") << QStringList{"export", "-w",  sample, "--plan",     "as-is",
                                                   "--to",   "pdf", "-o",   path("p.pdf")};
    }

    void everyVerbGoesAtOnce() {
        QFETCH(QStringList, arguments);
        QFile::remove(path("new.penumbra"));
        arguments.prepend(PENUMBRA_BIN "/penumbra-cli");
        const auto worst = measure(arguments);
        QCOMPARE(worst.whole.code, 0);
        QVERIFY2(worst.badCode == 0, qPrintable(QString::number(worst.badCode)));
        qInfo("%-16s takes %6.0f ms, gone at worst %5.0f ms (%5.0f ms of CPU, %3.0f %% of what was left) after SIGINT; "
              "%d of %d interrupted",
              QTest::currentDataTag(), worst.whole.wall, worst.wall, worst.cpu, 100 * worst.share, worst.interrupted,
              m_tries);
        if (worst.whole.cpu > kLong) {
            QVERIFY(worst.interrupted > 0);
            QVERIFY2(worst.share < kShare, "It went on although it was told to stop.");
        }
        QVERIFY(cli({"show", "-w", path("s.penumbra")}).code == 0);
    }

    /// The measure sees a program that does not listen.
    void aDeafProgramIsCaught() {
        const auto worst =
            measure({"/bin/sh", "-c", "trap '' INT; i=0; while [ $i -lt 1500000 ]; do i=$((i+1)); done"});
        QVERIFY(worst.whole.cpu > kLong);
        QCOMPARE(worst.interrupted, 0);
        QVERIFY(worst.share > kShare);
    }

private:
    Worst measure(const QStringList& arguments) {
        QFile::remove(path("new.penumbra"));
        Worst worst;
        worst.whole = interruptAfter(arguments, -1);
        std::mt19937 random(1);
        for (int i = 0; i < m_tries && worst.whole.code == 0; ++i) {
            QFile::remove(path("new.penumbra"));
            const double after = worst.whole.cpu * std::uniform_real_distribution<double>(0.05, 0.6)(random);
            const auto rest = interruptAfter(arguments, after);
            if (rest.code == kInterrupted)
                ++worst.interrupted;
            else if (rest.code != 0)
                worst.badCode = rest.code;
            worst.wall = std::max(worst.wall, rest.wall);
            worst.cpu = std::max(worst.cpu, rest.cpu);
            worst.share = std::max(worst.share, rest.cpu / std::max(1.0, worst.whole.cpu - rest.used));
        }
        return worst;
    }

    QString path(const char* name) const { return m_dir.filePath(name); }

    /// 300 hosts with 10 workloads each.
    void writeFleet() {
        QByteArray text("kind,name,capacity.cpu,capacity.memory,request.cpu,request.memory,runs_on\n");
        for (int h = 0; h < 300; ++h) text += QString("host,h%1,32,128GiB,,,\n").arg(h).toUtf8();
        for (int w = 0; w < 3000; ++w)
            text += QString("workload,w%1,,,%2,%3GiB,h%4\n").arg(w).arg(1 + w % 4).arg(4 + w % 9).arg(w % 300).toUtf8();
        QVERIFY(writeFile(path("resources.csv"), text));
    }

    QTemporaryDir m_dir;
    int m_tries = 3;
};

QTEST_GUILESS_MAIN(CancelTest)
#include "cancel_test.moc"
