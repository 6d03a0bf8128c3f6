#include "bridge/recovery.h"
#include "ui/shell/flow.h"

#include <QElapsedTimer>
#include <QProcess>
#include <cstdio>
#include <random>

using namespace penumbra;
using namespace flow;

namespace {

constexpr int kPace = 15;        ///< milliseconds between two edits
constexpr int kMostLost = 1'000; ///< milliseconds of work

/// The program that is killed: it edits without end and says what it did.
int editWithoutEnd(const QString& path, const QString& home) {
    qputenv("XDG_DATA_HOME", home.toUtf8());
    shell::MainWindow window(systemClock());
    window.show();
    window.openFile(path);
    if (!settled(window)) return 1;
    QElapsedTimer clock;
    clock.start();
    int count = 0;
    auto& document = window.document();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &document, [&] {
        whatif::Edit edit = *whatif::parseEdit("change-demand factor=1.1");
        edit.key = "counted";
        edit.note = std::to_string(++count);
        if (document.findEdit(edit.key))
            document.replaceEdit(edit, QStringLiteral("a drag without end"));
        else
            document.addEdit(edit);
        std::printf("%d %lld\n", count, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    timer.start(kPace);
    return QApplication::exec();
}

} // namespace

/// Kills the program while it edits, at random moments, and opens its workspace again. PENUMBRA_KILLS: how often.
class KillTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() {
        isolate(m_folder);
        QStandardPaths::setTestModeEnabled(false);
    }

    void atMostASecondOfWorkIsLost() {
        const int kills =
            qEnvironmentVariableIsSet("PENUMBRA_KILLS") ? qEnvironmentVariableIntValue("PENUMBRA_KILLS") : 3;
        const auto path = m_folder.filePath("sample.penumbra"), home = m_folder.filePath("home");
        QCOMPARE(cli({"sample", "-w", path, "--hosts", "16", "--days", "28"}), 0);
        std::mt19937 random(7);
        qint64 most = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {"--edit", path, home});
            QVERIFY(process.waitForStarted());
            QVERIFY(process.waitForReadyRead(patience()));
            QTest::qWait(static_cast<int>(random() % 2'500));
            process.kill();
            QVERIFY(process.waitForFinished());
            const auto lines = process.readAllStandardOutput().split('\n');
            QVERIFY(lines.size() > 1);
            const auto last = lines[lines.size() - 2].split(' ');
            QCOMPARE(last.size(), 2);

            qputenv("XDG_DATA_HOME", home.toUtf8());
            auto window = makeWindow();
            window->openFile(path);
            QVERIFY(settled(*window));
            QCOMPARE(window->document().phase(), bridge::Phase::Ready);
            const auto* edit = window->document().findEdit("counted");
            const int known = edit ? std::stoi(edit->note) : 0;
            qint64 lost = 0;
            for (const auto& line : lines)
                if (const auto parts = line.split(' '); parts.size() == 2 && parts[0].toInt() == known + 1)
                    lost = last[1].toLongLong() - parts[1].toLongLong() + kPace;
            QVERIFY2(lost <= kMostLost, qPrintable(QStringLiteral("%1 ms are lost").arg(lost)));
            most = std::max(most, lost);
            auto none = window->document().state(); // the next round begins anew
            none.scenario.edits.clear();
            window->document().change(none, "None");
            QVERIFY(settled(*window));
            window->close();
            QVERIFY(!bridge::recoverable(path)); // all of it was saved
        }
        QCOMPARE(cli({"verify", "-w", path}), 0);
        qInfo("%d kills, at most %lld ms of work lost.", kills, static_cast<long long>(most));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--edit") == 0) {
        QTemporaryDir settings;
        isolate(settings);
        QStandardPaths::setTestModeEnabled(false); // its data lies where it is told
        return editWithoutEnd(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
