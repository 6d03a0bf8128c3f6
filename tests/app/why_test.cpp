#include "app/program.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `why` as a script calls it: every claim answers with the same parts, and what would turn it can be typed as edits.
class WhyTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(writeFile(m_dir.filePath("resources.csv"),
                          "kind,name,capacity.cpu,request.cpu\nhost,h1,16,\nworkload,w1,,2\nworkload,w2,,40\n"));
        QVERIFY(cli({"import", "-w", workspace(), m_dir.filePath("resources.csv")}).code == 0);
    }

    void everyClaimIsAsTheSchemaSays() {
        const std::vector<std::pair<QStringList, std::string>> asked{
            {{}, "verdict"},
            {{"--verdict"}, "verdict"},
            {{"--finding", "1"}, "finding"},
            {{"--workload", "w2"}, "finding"},
            {{"--resource", "h1", "--metric", "cpu", "--at", "+2h"}, "number"}};
        for (const auto& [options, kind] : asked) {
            const auto told = cli(QStringList{"why", "--json", "-w", workspace()} + options);
            QVERIFY2(told.code == 0, told.err.constData());
            const auto json = nlohmann::json::parse(told.out.toStdString());
            QVERIFY2(schemaErrors(json, "evidence").empty(), schemaErrors(json, "evidence").c_str());
            QVERIFY2(json["claim"]["kind"] == kind, told.out.constData());
            QCOMPARE(json["parts"].size(), 4U);
        }
    }

    /// The smallest request that fits is found, and run agrees with it and with what is said to be too little.
    void whatTurnsItDoes() {
        const auto told = cli({"why", "--json", "-w", workspace(), "--workload", "w2"});
        const auto json = nlohmann::json::parse(told.out.toStdString());
        bool resized = false;
        for (const auto& turn : json["turns"]) {
            if (turn["kind"] != "request") continue;
            resized = true;
            QVERIFY2(homeless(turn["less"]) == 1 && homeless(turn["edits"]) == 0, told.out.constData());
            const auto cpu = turn["edits"][0]["params"]["cpu"].get<std::string>();
            QCOMPARE(cpu, std::string("14000m")); // 16 cores less the 2 of w1
        }
        QVERIFY2(resized, told.out.constData());
    }

    void wordsAndMistakes() {
        const auto words = cli({"why", "-w", workspace(), "--finding", "1"});
        QVERIFY2(words.out.startsWith("w2 has no host") && words.out.contains("\nWhat would turn it\n  "),
                 words.out.constData());
        const auto beyond = cli({"why", "-w", workspace(), "--finding", "99"});
        QVERIFY2(beyond.code == 3 && beyond.err.contains("--finding 99: there "), beyond.err.constData());
        QCOMPARE(cli({"why", "-w", workspace(), "--finding", "0"}).code, 2);
        QCOMPARE(cli({"why", "-w", workspace(), "--finding", "1", "--workload", "w2"}).code, 2);
        QCOMPARE(cli({"why", "-w", workspace(), "--metric", "cpu"}).code, 2);
        QCOMPARE(cli({"why", "-w", workspace(), "--resource", "h1", "--at", "+90d"}).code, 3);
        const auto placed = cli({"why", "-w", workspace(), "--workload", "w1"});
        QVERIFY2(placed.code == 3 && placed.err.contains("it has a host at all times"), placed.err.constData());
    }

private:
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    /// How many workloads have no host with these edits, as `run` counts.
    std::size_t homeless(const nlohmann::json& edits) {
        const auto file = m_dir.filePath("scenario.json");
        const nlohmann::json scenario{
            {"penumbra", "scenario"}, {"format", 1}, {"name", "turned"}, {"edits", plain(edits)}};
        writeFile(file, QByteArray::fromStdString(scenario.dump()));
        const auto ran = cli({"run", "--json", "-w", workspace(), "--scenario", file});
        if (ran.code != 0) qFatal("%s", ran.err.constData());
        return nlohmann::json::parse(ran.out.toStdString())["unplaced"].size();
    }
    static nlohmann::json plain(nlohmann::json edits) {
        for (auto& edit : edits) edit.erase("text");
        return edits;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(WhyTest)
#include "why_test.moc"
