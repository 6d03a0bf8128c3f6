#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// More traffic on the sample fleet, as a capacity planner asks for it.
class AppGrowthTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto made = cli({"sample", "-w", workspace(), "--days", "42"});
        QVERIFY2(made.code == 0, made.err.constData());
    }

    /// What is stored has a trend of its own: no disk is full sooner for more requests, and every one is for more data.
    void trafficFillsNoDisk() {
        const auto still = disks({});
        QVERIFY(!still.isEmpty());
        QCOMPARE(disks("change-demand factor=1.25"), still);
        const auto more = disks("change-demand factor=1.25 dimensions=disk");
        QVERIFY(more != still && more.size() >= still.size());
        for (const auto& host : still.keys()) QVERIFY(more.value(host) <= still.value(host));
    }

    /// More requests are not more GPUs; that is said, and who means them names them.
    void trafficAsksForNoMoreGpus() {
        const auto ended = run("change-demand factor=1.4");
        QVERIFY2(!ended.out.contains("out of GPU"), ended.out.constData());
        QString said;
        for (const auto& note : ended.json()["notes"].toArray())
            if (note.toObject()["code"].toString() == "growth-devices") said = note.toObject()["text"].toString();
        QVERIFY2(said.contains("(GPU)") && said.contains("dimensions=gpu"), qPrintable(said));
        const auto named = run("change-demand factor=1.4 dimensions=load,gpu");
        QVERIFY2(named.out.contains("out of GPU") && !named.out.contains("growth-devices"), named.out.constData());
    }

    /// The orders fill their host in nine days; with 2 % more data that is sooner, and the finding says by how much.
    void whatComesSoonerSaysSo() {
        const QString edit = "change-demand service=orders-db factor=1.02 dimensions=disk";
        const auto ended = run(edit);
        const auto errors = schemaErrors(nlohmann::json::parse(ended.out.toStdString()), "run");
        QVERIFY2(errors.empty(), errors.c_str());
        int sooner = 0;
        for (const auto& value : ended.json()["findings"].toArray()) {
            const auto finding = value.toObject();
            if (finding["since"].toString() != "sooner") continue;
            const auto forward = finding["forward"].toObject();
            QVERIFY(forward["is"].toString() < forward["was"].toString());
            QVERIFY(forward["seconds"].toDouble() > 0);
            if (forward["quantile"].toDouble() == 0.5) QCOMPARE(forward["is"].toString(), finding["p50"].toString());
            ++sooner;
        }
        QVERIFY2(sooner > 0, ended.out.constData());
        const auto words = cli({"run", "-w", workspace(), "--edit", edit}).out;
        QVERIFY2(words.contains("  sooner  ") && words.contains("The edits bring it forward by "), words.constData());
        for (const auto& value : run({}).json()["findings"].toArray())
            QCOMPARE(value.toObject()["since"].toString(), QString("before"));
    }

    void aMisspeltDimensionIsRefused() {
        const auto refused = cli({"run", "-w", workspace(), "--edit", "change-demand factor=1.25 dimensions=cpu,dsik"});
        QVERIFY(refused.code == 2 || refused.code == 3);
        QVERIFY2(refused.err.contains("no dimension 'dsik'") && refused.err.contains("cpu, memory, disk, network"),
                 refused.err.constData());
    }

    /// The sample's services take 22 % of their CPU without a request.
    void theFitIsSaid() {
        const auto notes = run("change-demand service=checkout factor=2").json()["notes"].toArray();
        QString said;
        for (const auto& note : notes)
            if (note.toObject()["code"].toString() == "growth-by-requests") said = note.toObject()["text"].toString();
        QVERIFY2(said.contains("checkout") && said.contains("CPU 1.") && said.contains("memory 1.0"), qPrintable(said));
    }

private:
    Ending run(const QString& edit) {
        QStringList arguments{"run", "-w", workspace(), "--json"};
        if (!edit.isEmpty()) arguments << "--edit" << edit;
        return cli(arguments);
    }
    /// When each host runs out of disk, its median date.
    QMap<QString, QString> disks(const QString& edit) {
        QMap<QString, QString> out;
        for (const auto& value : run(edit).json()["findings"].toArray()) {
            const auto finding = value.toObject();
            if (finding["dimension"].toString() == "disk")
                out[finding["subject"].toString()] = finding["at"].toString();
        }
        return out;
    }
    QString workspace() const { return m_dir.filePath("fleet.penumbra"); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(AppGrowthTest)
#include "growth_test.moc"
