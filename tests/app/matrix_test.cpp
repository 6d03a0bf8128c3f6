#include "app/program.h"
#include "schema.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <csignal>

using namespace penumbra::test;

namespace {

const QStringList kAxes{"--axis", "growth: change-demand factor=1|1.5|2",
                        "--axis", "failure: none | fail-hosts zone=zone-a from=+2d for=4h | fail-hosts rack=nowhere",
                        "--axis", "purchase: none | [two more] add-hosts like=a1-01 count=2"};

const QStringList kQuick{"--horizon", "7d", "--paths", "64"};

} // namespace

/// `matrix` on the sample fleet, as a user calls it.
class MatrixTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(cli({"sample", "-w", workspace(), "--hosts", "24", "--days", "21"}).code, 0); }

    void theTableTheCsvAndTheJsonSayTheSame() {
        const auto json = ask(kQuick + QStringList{"--json"});
        QVERIFY2(json.code == 0, json.err.constData());
        const auto document = nlohmann::json::parse(json.out.toStdString());
        QVERIFY2(schemaErrors(document, "matrix").empty(), schemaErrors(document, "matrix").c_str());
        QCOMPARE(document["cells"].size(), 18U);
        QVERIFY2(json.err.contains("18 of 18 combinations done."), json.err.constData());
        QVERIFY2(json.err.contains("Left out: Fail hosts of rack nowhere"), json.err.constData());
        const auto csv = ask(kQuick + QStringList{"--csv"});
        const auto lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 19);
        const auto words = ask(kQuick);
        const auto rows = words.out.trimmed().split('\n');
        QCOMPARE(rows.size(), 19);
        for (int i = 0; i < 18; ++i) {
            const auto& cell = document["cells"][static_cast<std::size_t>(i)];
            QByteArray front;
            for (const auto& value : cell["values"]) front += QByteArray::fromStdString(value.get<std::string>()) + ",";
            front += QByteArray::fromStdString(cell["verdict"].get<std::string>());
            QVERIFY2(lines[i + 1].startsWith(front), lines[i + 1].constData());
            for (const auto& value : cell["values"])
                QVERIFY2(rows[i + 1].contains(value.get<std::string>().c_str()), rows[i + 1].constData());
            const bool bought = cell["values"][2] == "two more";
            QCOMPARE(cell["cost_per_month"].get<double>(), bought ? 800.0 : 0.0);
            const bool fits = cell["values"][1] != "fail-hosts rack=nowhere";
            QCOMPARE(cell["skipped"].size(), fits ? 0U : 1U);
            QVERIFY2(rows[i + 1].trimmed().endsWith("1 edit") != fits, rows[i + 1].constData());
            QVERIFY2(lines[i + 1].contains("Fail hosts of rack nowhere") != fits, lines[i + 1].constData());
        }
        QVERIFY(document["cells"][17]["breach_probability"] >= document["cells"][0]["breach_probability"]);
    }

    void anInterruptedMatrixGoesOn() {
        const QStringList slow{"--json", "--paths", "512", "--horizon", "7d", "--threads", "1"};
        const auto whole = ask(slow);
        const auto cells = m_dir.filePath("cells.jsonl");
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(PENUMBRA_BIN "/penumbra-cli", arguments(slow + QStringList{"--cells", cells}));
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        while (!said.contains("2 of 18") && process.state() != QProcess::NotRunning && timer.elapsed() < 300'000) {
            process.waitForReadyRead(20);
            said += process.readAllStandardError();
        }
        QVERIFY2(process.state() == QProcess::Running, said.constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        said += process.readAllStandardError();
        QVERIFY2(process.exitCode() == 130, said.constData());
        QVERIFY2(said.contains("the same command goes on"), said.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const auto kept = contentOf(cells).count('\n');
        QVERIFY(kept >= 2 && kept < 18);
        auto torn = contentOf(cells);
        torn.chop(30); // killed in the middle of a line
        QVERIFY(writeFile(cells, torn));
        const auto resumed = ask(slow + QStringList{"--cells", cells});
        QVERIFY2(resumed.err.contains(QByteArray::number(kept - 1) + " of them stood in"), resumed.err.constData());
        QCOMPARE(resumed.out, whole.out);
        const auto again = ask(slow + QStringList{"--cells", cells});
        QVERIFY2(again.err.contains("18 of them stood in"), again.err.constData());
        QCOMPARE(again.out, whole.out);
    }

    void whatIsWrongIsNamed() {
        const auto other = m_dir.filePath("other.txt");
        QVERIFY(writeFile(other, "not a cell\nat all\n"));
        const auto refused = ask({"--cells", other});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("holds no cells"), refused.err.constData());
        QCOMPARE(contentOf(other), QByteArray("not a cell\nat all\n"));
        QCOMPARE(cli({"matrix", "-w", workspace(), "--axis", "growth"}).code, 2);
        QCOMPARE(cli({"matrix", "-w", workspace()}).code, 2);
    }

private:
    QStringList arguments(const QStringList& more) const {
        return QStringList{"matrix", "-w", workspace()} + kAxes + more;
    }
    Ending ask(const QStringList& more) const { return cli(arguments(more)); }
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
