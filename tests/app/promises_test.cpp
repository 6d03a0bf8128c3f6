#include "app/program.h"
#include "schema.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace penumbra::test;

/// What services promise, from spreadsheets to a sentence.
class PromisesTest final : public QObject {
    Q_OBJECT
private slots:
    /// front calls cart, which calls db twice for each request; db has four workers of 5 ms a request.
    void initTestCase() {
        QVERIFY(writeFile(
            m_dir.filePath("resources.csv"),
            "kind,name,capacity.cpu,request.cpu,attribute.slo.latency,attribute.service-time,attribute.workers\n"
            "host,h1,16,,,,\nhost,h2,16,,,,\n"
            "service,front,,,300ms,2ms,2\nservice,cart,,,,3ms,2\nservice,db,,,,5ms,2\n"
            "workload,front-1,,2,,,\nworkload,front-2,,2,,,\nworkload,cart-1,,2,,,\nworkload,cart-2,,2,,,\n"
            "workload,db-1,,2,,,\nworkload,db-2,,2,,,\n"));
        QByteArray relations = "from,relation,to,calls,attempts\nfront,depends-on,cart,1,2\ncart,depends-on,db,2,\n";
        for (const char* service : {"front", "cart", "db"})
            for (const char* replica : {"1", "2"}) {
                const auto name = QByteArray(service) + "-" + replica;
                relations += name + ",part-of," + service + ",,\n" + name + ",runs-on,h" + replica + ",,\n";
            }
        QVERIFY(writeFile(m_dir.filePath("relations.csv"), relations));
        QByteArray samples = "resource,metric,time,value,unit\n";
        const auto begin = QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
        for (int h = 0; h < 24 * 21; ++h)
            samples += "service/front,requests," + begin.addSecs(3600LL * h).toString(Qt::ISODate).toUtf8() + "," +
                       QByteArray::number(200 + 40 * std::sin(h * 6.283185307 / 24) + h % 7) + ",1/s\n";
        QVERIFY(writeFile(m_dir.filePath("samples.csv"), samples));
        const auto imported = cli({"import", "-w", workspace(), m_dir.filePath("resources.csv"),
                                   m_dir.filePath("relations.csv"), m_dir.filePath("samples.csv")});
        QVERIFY2(imported.code == 0, imported.err.constData());
    }

    void aPromiseHasAMargin() {
        const auto ended = cli({"run", "-w", workspace(), "--json"});
        QCOMPARE(ended.code, 0);
        QCOMPARE(QString::fromStdString(schemaErrors(nlohmann::json::parse(ended.out.toStdString()), "run")),
                 QString());
        const auto promises = ended.json()["promises"].toArray();
        QCOMPARE(promises.size(), 1);
        const auto promise = promises[0].toObject();
        QCOMPARE(promise["service"].toString(), QString("front"));
        QCOMPARE(promise["target"].toDouble(), 0.3);
        const auto margin = promise["margin"].toObject();
        QVERIFY(margin["p5"].toDouble() > 0.5 && margin["p5"].toDouble() <= margin["p95"].toDouble());
        QCOMPARE(promise["way"].toArray().first().toObject()["service"].toString(), QString("front"));
        QVERIFY(cli({"run", "-w", workspace()}).out.contains("front promises 99 % within 300 ms: "));
    }

    /// The entry doubles; what breaks is two calls behind it, and only where the requests flow there.
    void growthOfTheEntryBreaksItBehind() {
        const QString grow = "change-demand service=front factor=1.75 from=+2d";
        QVERIFY(!cli({"run", "-w", workspace(), "--edit", grow}).out.contains("breaks its promise"));
        const auto flows = cli({"run", "-w", workspace(), "--json", "--edit", grow + " callees=follow"});
        const auto findings = flows.json()["findings"].toArray();
        QVERIFY2(findings.size() == 1, flows.out.constData());
        const auto finding = findings[0].toObject();
        QCOMPARE(finding["kind"].toString(), QString("slo-breach"));
        QCOMPARE(finding["subject"].toString(), QString("front"));
        QVERIFY2(finding["text"].toString().contains("it breaks at db ("), flows.out.constData());
        QCOMPARE(finding["chain"].toArray().first().toObject()["resource"].toString(), QString("service/db"));
        QVERIFY(finding["at"].toString() >= "2026-01-28");
    }

    void aReplicaLessIsMoreForTheOthers() {
        const auto lost = cli({"run", "-w", workspace(), "--edit", "scale service=db replicas=1 load=shared"});
        QVERIFY2(lost.out.contains("1 of 1 replicas run, "), lost.out.constData());
        QVERIFY2(lost.out.startsWith("no-go: front breaks its promise of 99 % of its requests within 300 ms"),
                 lost.out.constData());
    }

    void aPromiseIsMadeByAnEdit() {
        const auto edited = cli({"run", "-w", workspace(), "--edit", "set-slo service=cart latency=4ms quantile=0.5"});
        QVERIFY2(edited.out.contains("cart breaks its promise of 50 % of its requests within 4 ms"),
                 edited.out.constData());
        const auto none = cli({"run", "-w", workspace(), "--edit", "set-slo service=cart"});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains("Say what the service promises"), none.err.constData());
    }

private:
    QString workspace() const { return m_dir.filePath("shop.penumbra"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "promises_test.moc"
