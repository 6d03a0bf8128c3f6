#include "app/program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `run` and `plan` as a script calls them.
class RunTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(writeFile(m_dir.filePath("resources.csv"), "kind,name,capacity.cpu\nhost,h1,16\n"));
        QVERIFY(cli({"import", "-w", workspace(), m_dir.filePath("resources.csv")}).code == 0);
    }

    /// An edit that was typed and does not fit is no answer to what was asked.
    void anEditThatDoesNotFitIsAnError() {
        for (const char* verb : {"run", "plan"}) {
            const auto wrong = cli({verb, "-w", workspace(), "--edit", "fail-host host=h9"});
            QCOMPARE(wrong.code, 2);
            QVERIFY2(wrong.err.contains("--edit 'fail-host host=h9': "), wrong.err.constData());
            QVERIFY(wrong.out.isEmpty());
        }
        QCOMPARE(cli({"run", "-w", workspace(), "--edit", "fail-host host=h1"}).code, 0);
    }

    /// In a saved scenario it is left out with a reason, and the rest holds.
    void aSavedScenarioStaysWhole() {
        const auto file = m_dir.filePath("s.json");
        QVERIFY(writeFile(file, R"({"penumbra": "scenario", "format": 1, "name": "s", "edits": [
            {"key": "a", "action": "fail-host", "params": {"host": "h9"}}]})"));
        const auto ran = cli({"run", "-w", workspace(), "--scenario", file});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.contains("Left out: fail-host (a): "), ran.err.constData());
    }

    /// An edit that was typed is never taken for a saved one, whatever keys those have.
    void aTypedEditIsNotASavedOne() {
        const auto file = m_dir.filePath("s2.json");
        QVERIFY(writeFile(file, R"({"penumbra": "scenario", "format": 1, "name": "s", "edits": [
            {"key": "edit-2", "action": "fail-host", "params": {"host": "h9"}}]})"));
        const auto ran = cli({"run", "-w", workspace(), "--scenario", file, "--edit", "fail-host host=h1"});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("Left out: fail-host (edit-2): "), ran.err.constData());
    }

private:
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
