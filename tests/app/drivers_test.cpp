#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `drivers` on the sample fleet, whose CPU follows the requests of its services by a fifth of idle use and a line.
class DriversVerbTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QCOMPARE(cli({"sample", "-w", path(), "--days", "21", "--now", "2026-11-21T00:00:00Z"}).code, 0);
    }
    void theSamplesDriversAreFound();
    void wordsSayWhenItIsFull();
    void whatIsWrongIsSaid();

private:
    QString path() const { return m_dir.filePath("w.penumbra"); }
    Ending ask(const QStringList& arguments) const { return cli(QStringList{"drivers", "-w", path()} + arguments); }
    QTemporaryDir m_dir;
};

void DriversVerbTest::theSamplesDriversAreFound() {
    const auto answer = ask({"checkout", "--json"});
    QCOMPARE(answer.code, 0);
    const auto document = nlohmann::json::parse(answer.out.toStdString(), nullptr, false);
    const auto errors = schemaErrors(document, "drivers");
    QVERIFY2(errors.empty(), errors.c_str());
    int cpu = 0;
    for (const auto& one : document["drivers"]) {
        if (one["metric"] != "cpu") continue;
        ++cpu;
        QVERIFY(one["load"]["resource"] == "service/checkout" && one["load"]["source"] == "service");
        QVERIFY(one["form"] == "linear" && one["skill"] > 0.5 && one["slope_interval"]["low"] > 0);
        QVERIFY(one["limit_is_request"] == true && one["full_at"]["p5"] < one["full_at"]["p50"]);
        QVERIFY(one["coverage"][1]["measured"] > 0.9);
    }
    QCOMPARE(cpu, 20);
    QCOMPARE(answer.out, ask({"checkout", "--json", "--threads", "1"}).out);
}

void DriversVerbTest::wordsSayWhenItIsFull() {
    const auto said = ask({"checkout-01"});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.startsWith("workload/checkout-01:cpu by service/checkout:requests\n  linear: ") &&
                 said.out.contains(" requested are reached at ") && said.out.contains(" the 95 % band held "),
             said.out.constData());
}

void DriversVerbTest::whatIsWrongIsSaid() {
    const auto none = ask({"nobody"});
    QVERIFY(none.code == 3 && none.err.contains("nobody"));
    QCOMPARE(ask({"--step", "0s"}).code, 2);
    const auto batch = ask({"batch"});
    QVERIFY2(batch.code == 0 && batch.err.contains("have no load series"), batch.err.constData());
}

QTEST_GUILESS_MAIN(DriversVerbTest)
#include "drivers_test.moc"
