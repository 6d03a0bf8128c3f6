#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// Plans from spreadsheets to what ops carry out.
class SwapTest final : public QObject {
    Q_OBJECT
private slots:
    /// a and b are full; x and y have to change places before zed and back get one replica more, each on a host of its
    /// pool. c has room for y until then.
    void initTestCase() {
        QVERIFY(writeFile(m_dir.filePath("resources.csv"),
                          "kind,name,capacity.cpu,request.cpu,label.pool,selectors\n"
                          "host,a,4.1,,front,\nhost,b,4,,plain,\nhost,c,1.3,,rear,\n"
                          "service,zed,,,,\nservice,back,,,,\nservice,other,,,,\n"
                          "workload,zed-1,,0.1,,pool=front\nworkload,back-1,,0.1,,pool=rear\n"
                          "workload,p-1,,2,,pool=front\nworkload,q-1,,2,,pool=plain\n"
                          "workload,x-1,,2,,\nworkload,y-1,,1.2,,\n"));
        QVERIFY(writeFile(m_dir.filePath("relations.csv"),
                          "from,relation,to\nzed-1,part-of,zed\nback-1,part-of,back\np-1,part-of,other\n"
                          "q-1,part-of,other\nx-1,part-of,other\ny-1,part-of,other\n"
                          "zed-1,runs-on,a\nback-1,runs-on,c\np-1,runs-on,a\nx-1,runs-on,a\nq-1,runs-on,b\n"
                          "y-1,runs-on,b\n"));
        const auto imported =
            cli({"import", "-w", workspace(), m_dir.filePath("resources.csv"), m_dir.filePath("relations.csv")});
        QVERIFY2(imported.code == 0, imported.err.constData());
    }

    void aSwapGoesByAThirdHost() {
        const auto ended = cli(QStringList{"plan", "-w", workspace(), "--strategies", "move", "--json"} + edits());
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(QString::fromStdString(schemaErrors(nlohmann::json::parse(ended.out.toStdString()), "plans")),
                 QString());
        const auto plans = ended.json()["plans"].toArray();
        QVERIFY2(plans.size() == 1, ended.out.constData());
        const auto plan = plans[0].toObject();
        QCOMPARE(plan["moves"].toInt(), 3);
        QCOMPARE(plan["after"].toObject()["homeless"].toInt(), 0);
        const auto bounds = plan["bounds"].toArray();
        QCOMPARE(bounds.size(), 1);
        QCOMPARE(bounds[0].toObject()["of"].toString(), QString("moves"));
        QVERIFY(bounds[0].toObject()["least"].toDouble() >= 1);
        const auto words = cli(QStringList{"plan", "-w", workspace(), "--strategies", "move"} + edits());
        QVERIFY2(words.out.contains("Move y-1 from b to c"), words.out.constData());
        QVERIFY2(words.out.contains("for a while: step 3 moves it on."), words.out.constData());
        QVERIFY2(words.out.contains("    3 moves; at least "), words.out.constData());
    }

    /// Carried out one by one as the export says, the steps are legal at every moment and mend what they promise.
    void itsReplayIsLegal() {
        const auto file = m_dir.filePath("plan.json");
        const auto found =
            cli(QStringList{"plan", "-w", workspace(), "--strategies", "move", "--name", "best"} + edits());
        QVERIFY2(found.code == 0, found.err.constData());
        const auto exported = cli({"export", "-w", workspace(), "--plan", "best", "--to", "json", "-o", file});
        QVERIFY2(exported.code == 0, exported.err.constData());
        QVERIFY2(!exported.err.contains("differs"), exported.err.constData());
        const auto plan = QJsonDocument::fromJson(contentOf(file)).object();
        auto replay = QStringList{"run", "-w", workspace(), "--json"} + edits();
        const auto steps = plan["steps"].toArray();
        QCOMPARE(steps.size(), 3);
        for (const auto& step : steps) {
            const auto params = step.toObject()["params"].toObject();
            replay << "--edit"
                   << QString("move workload=%1 host=%2 from=%3")
                          .arg(params["workload"].toString(), params["host"].toString(),
                               step.toObject()["window"].toObject()["begin"].toString());
            const auto after = cli(replay);
            QVERIFY2(after.code == 0, after.err.constData());
            const bool last = replay.count("--edit") == 5;
            QCOMPARE(after.json()["unplaced"].toArray().isEmpty(), last);
        }
    }

private:
    QString workspace() const { return m_dir.filePath("plan.penumbra"); }
    static QStringList edits() {
        return {"--edit", "deploy service=zed like=zed-1 cpu=800m from=+20h", "--edit",
                "deploy service=back like=back-1 cpu=1200m from=+20h"};
    }
    QTemporaryDir m_dir;
};

QTEST_APPLESS_MAIN(SwapTest)
#include "swap_test.moc"
