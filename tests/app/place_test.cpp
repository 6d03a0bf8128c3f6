#include "app/program.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `place` as a person calls it: where each pod goes, and why the others refuse.
class PlaceTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(writeFile(m_dir.filePath("resources.csv"),
                          "kind,name,label.app,capacity.cpu,capacity.memory,request.cpu,request.memory\n"
                          "host,h1,,16,64GiB,,\nhost,h2,,16,64GiB,,\nhost,h3,,4,64GiB,,\n"
                          "service,web,,,,,\nworkload,w1,web,,,12,8GiB\nworkload,w2,web,,,8,8GiB\n"
                          "workload,w3,db,,,8,8GiB\n"));
        QVERIFY(writeFile(m_dir.filePath("relations.csv"),
                          "from,relation,to\nworkload/w1,runs-on,host/h1\nworkload/w2,runs-on,host/h2\n"
                          "workload/w3,runs-on,host/h2\nworkload/w1,part-of,service/web\n"
                          "workload/w2,part-of,service/web\n"));
        const auto read =
            cli({"import", "-w", workspace(), m_dir.filePath("resources.csv"), m_dir.filePath("relations.csv")});
        QVERIFY2(read.code == 0, read.err.constData());
    }

    void oneWorkloadInWords() {
        const auto text = place({"w1"});
        QVERIFY2(text.contains("w1 of web (12 cores, 8 GiB memory) runs on h1.\n"), text.constData());
        QVERIFY2(text.contains("  2 hosts have too little CPU left: h2 and h3. It fits if 12 cores are freed on h2.\n"),
                 text.constData());
    }

    void aServiceOrLabelsMeanSeveral() {
        QCOMPARE(placed({"web"}), (QStringList{"w1", "w2"}));
        QCOMPARE(placed({"app!=web"}), QStringList{"w3"});
        QCOMPARE(placed({"w3", "app in (web, db)"}), (QStringList{"w1", "w2", "w3"}));
        const auto none = cli({"place", "-w", workspace(), "app=shop"});
        QVERIFY2(none.code == 3 && none.err.contains("No workload has the labels 'app=shop'."), none.err.constData());
        const auto near = cli({"place", "-w", workspace(), "w1x"});
        QVERIFY2(near.code == 3 && near.err.contains("Did you mean "), near.err.constData());
    }

    /// Without a name: nothing is amiss now; then what the edit moves, when it begins, and before it nothing.
    void theMomentIsThatOfTheEdits() {
        QVERIFY(place({}).contains("Every workload has a host"));
        const QStringList drain{"--edit", "drain-host host=h2 from=+1d for=2h"};
        QCOMPARE(placed(drain), (QStringList{"w2", "w3"}));
        const auto text = place(drain);
        QVERIFY2(text.contains("w2 of web (8 cores, 8 GiB memory) has no host.\n") &&
                     text.contains("  One host is drained: h2. It fits if h2 is not drained.\n"),
                 text.constData());
        QVERIFY(place(drain + QStringList{"--at", "+23h"}).contains("Every workload has a host"));
        QCOMPARE(cli(QStringList{"place", "-w", workspace(), "--at", "+90d"}).code, 2);
    }

    void theSameAsJson() {
        const auto ended = cli({"place", "--json", "-w", workspace(), "w1"});
        const auto json = nlohmann::json::parse(ended.out.toStdString());
        QVERIFY2(schemaErrors(json, "place").empty(), schemaErrors(json, "place").c_str());
        const auto& one = json["workloads"][0];
        QVERIFY(one["id"] == "workload/w1" && one["host"] == "h1" && one["host_id"] == "host/h1");
        QVERIFY(one["refusers"][0]["hosts"] == nlohmann::json({"h2", "h3"}));
        QVERIFY(one["refusers"][0]["change"]["host"] == "h2");
    }

private:
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    QByteArray place(const QStringList& more) const { return cli(QStringList{"place", "-w", workspace()} + more).out; }
    QStringList placed(const QStringList& more) const {
        const auto ended = cli(QStringList{"place", "--json", "-w", workspace()} + more);
        const auto json = nlohmann::json::parse(ended.out.toStdString());
        QStringList names;
        for (const auto& one : json["workloads"]) names << QString::fromStdString(one["workload"].get<std::string>());
        return names;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
