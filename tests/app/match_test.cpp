#include "app/program.h"
#include "schema.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// One machine that two sources call by different names, on the command line.
class MatchVerbTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_workspace;

    QString write(const char* name, const QByteArray& rows) const {
        const auto path = m_folder.filePath(name);
        writeFile(path, rows);
        return path;
    }
    Ending match(const QStringList& options) const { return cli(QStringList{"match", "-w", m_workspace} + options); }
    QJsonObject names(const QStringList& options = {}) const {
        const auto ending = match(QStringList{"--json"} + options);
        const auto json = nlohmann::json::parse(ending.out.toStdString(), nullptr, false);
        const auto errors = schemaErrors(json, "names");
        if (ending.code != 0 || !errors.empty()) qWarning("%s%s", ending.err.constData(), errors.c_str());
        return ending.json();
    }
    double cores() const {
        return cli({"show", "-w", m_workspace, "--json"}).json()["capacity"].toObject()["cpu"].toDouble();
    }

private slots:
    void init() {
        m_workspace = m_folder.filePath(QString("%1.penumbra").arg(QTest::currentTestFunction()));
        const auto vcenter = write("vcenter.csv", "kind,name,capacity.cpu\nhost,ESX-02,16\nhost,esx-01,16\n");
        const auto assets = write(
            "assets.csv", "kind,name,capacity.cpu,serial\nhost,esx-02,16,S2\nhost,esx-01.lab.example.com,16,S1\n");
        QCOMPARE(cli({"import", "-w", m_workspace, vcenter}).code, 0);
        const auto dry = cli({"import", "-w", m_workspace, assets, "--dry-run"});
        QVERIFY2(dry.err.contains("Perhaps known under another name: 2."), dry.err.constData());
        QVERIFY2(dry.err.contains("host/ESX-02 and host/esx-02"), dry.err.constData());
        const auto done = cli({"import", "-w", m_workspace, assets});
        QVERIFY2(done.err.contains("2 pairs of resources may be one under two names"), done.err.constData());
    }
    void whatEachHasAndWhoSaidIt() {
        const auto likely = names()["likely"].toArray();
        QCOMPARE(likely.size(), 2);
        const auto one = likely[0].toArray()[0].toObject(), other = likely[0].toArray()[1].toObject();
        QCOMPARE(one["id"].toString(), QString("host/ESX-02"));
        QCOMPARE(one["has"].toString(), QString("CPU 16 cores"));
        QCOMPARE(one["said_by"].toString(), QString("vcenter.csv"));
        QCOMPARE(other["has"].toString(), QString("CPU 16 cores, id.serial S2"));
        QCOMPARE(other["said_by"].toString(), QString("assets.csv"));
        const auto text = match({}).out;
        QVERIFY2(text.contains("- host/ESX-02: CPU 16 cores; said by vcenter.csv"), text.constData());
        const auto overview = cli({"overview", "-w", m_workspace}).out;
        QVERIFY2(overview.contains("2 pairs of resources may be one under two names"), overview.constData());
    }
    void anAnswerJoinsWhatIsStored() {
        const auto before = cores();
        const auto json = names({"--is", "ESX-02=esx-02", "--strip", ".lab.example.com"});
        QCOMPARE(json["joined"].toArray().size(), 2);
        QVERIFY(json["likely"].toArray().isEmpty());
        QCOMPARE(cores(), before / 2);
        QCOMPARE(cli({"verify", "-w", m_workspace}).code, 0);
        const auto undone = cli({"undo", "-w", m_workspace});
        QVERIFY2(undone.err.contains("the joining of names (revision 3) was taken back"), undone.err.constData());
        QCOMPARE(cores(), before);
        QCOMPARE(names()["likely"].toArray().size(), 2);
    }
    void theyAreTwo() {
        const auto two = match({"--two", "ESX-02=esx-02"});
        QVERIFY2(two.code == 0 && two.err.contains("'undo' does not take it back"), two.err.constData());
        QCOMPARE(names()["likely"].toArray().size(), 1);
        QVERIFY(match({"--two", "ESX-02=nobody"}).code != 0);
        QVERIFY(match({"--forget", "esx-02"}).code == 0);
        QCOMPARE(names()["likely"].toArray().size(), 2);
    }
    void anAnswerIsForgottenByName() {
        QVERIFY(match({"--is", "ESX-02=esx-02"}).code == 0);
        QVERIFY(match({"--forget", "ESX-02"}).code == 0);
        QVERIFY(names()["rules"].toObject()["by_hand"].toObject().isEmpty());
        const auto again = match({"--forget", "ESX-02"});
        QVERIFY2(again.code == 2 && again.err.contains("There is no rule or answer 'ESX-02'"), again.err.constData());
    }
};

QTEST_GUILESS_MAIN(MatchVerbTest)
#include "match_test.moc"
