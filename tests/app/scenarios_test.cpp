#include "app/program.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `scenarios` on the sample fleet, as a user calls it.
class ScenariosTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    Ending ask(const QStringList& arguments) const {
        return cli(QStringList{"scenarios", "-w", workspace()} + arguments);
    }

private slots:
    void initTestCase() { QCOMPARE(cli({"sample", "-w", workspace(), "--hosts", "16", "--days", "21"}).code, 0); }

    void theyAreListedWithTheirEdits() {
        const auto listed = ask({});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.out.contains("Black Friday\n  Demand of"));
    }

    void theyAreComparedInWordsAndJson() {
        const auto json = ask({"--json", "--paths", "64", "--horizon", "7d"});
        QVERIFY2(json.code == 0, json.err.constData());
        const auto document = nlohmann::json::parse(json.out.toStdString());
        QVERIFY2(schemaErrors(document, "scenarios").empty(), schemaErrors(document, "scenarios").c_str());
        QCOMPARE(document["scenarios"][0]["name"], "");
        QVERIFY(document["scenarios"].size() >= 4);
        const auto words = ask({"--compare", "--paths", "64", "--horizon", "7d"});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains("(nothing added)") && words.out.contains("regret"), words.out.constData());
    }

    void oneIsKeptCommittedAndTakenBack() {
        QCOMPARE(ask({"--keep-as", "Peak", "--edit", "change-demand factor=1.4 from=+2d"}).code, 0);
        const auto again = ask({"--keep-as", "Peak", "--edit", "change-demand factor=1.5 from=+2d"});
        QVERIFY2(again.out.contains("in the place of the former one"), again.out.constData());
        const auto committed = ask({"--commit", "Peak"});
        QVERIFY2(committed.code == 0 && committed.out.contains("scheduled: Peak "), committed.out.constData());
        QVERIFY(cli({"changes", "-w", workspace()}).out.contains("Peak, from scenario Peak"));
        QCOMPARE(cli({"changes", "-w", workspace(), "--call-off", "Peak"}).code, 0);
        QVERIFY(!cli({"changes", "-w", workspace()}).out.contains("Peak, from scenario Peak"));
        QCOMPARE(ask({"--forget", "Peak"}).code, 0);
        QVERIFY(!ask({}).out.contains("Peak"));
    }

    void whatIsWrongIsSaid() {
        const auto unknown = ask({"--commit", "Peek"});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("No scenario is kept as 'Peek'"), unknown.err.constData());
        QCOMPARE(ask({"--forget", "Peek"}).code, 2);
        QCOMPARE(ask({"--keep-as", "Working scenario", "--edit", "change-demand factor=2"}).code, 2);
        QCOMPARE(ask({"--commit", "a", "--forget", "b"}).code, 2);
        const auto failure = ask({"--keep-as", "Bad luck", "--edit", "fail-host host=a1-01"});
        QCOMPARE(failure.code, 0);
        const auto refused = ask({"--commit", "Bad luck"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("Nothing of the scenario 'Bad luck' is left to be planned"),
                 refused.err.constData());
    }
};

QTEST_MAIN(ScenariosTest)
#include "scenarios_test.moc"
