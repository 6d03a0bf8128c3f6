#include "app/program.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra::test;

/// `diff` on the sample fleet, as a user calls it.
class DiffTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString workspace() const { return m_dir.filePath("w.penumbra"); }
    Ending ask(const QStringList& arguments) const {
        return cli(QStringList{"diff", "-w", workspace(), "--paths", "32", "--horizon", "2d", "--training", "7d"} +
                   arguments);
    }
    nlohmann::json json(const QStringList& arguments) const {
        const auto ended = ask(arguments + QStringList{"--json"});
        if (ended.code != 0) qFatal("%s", ended.err.constData());
        auto document = nlohmann::json::parse(ended.out.toStdString());
        if (const auto errors = schemaErrors(document, "diff"); !errors.empty()) qFatal("%s", errors.c_str());
        return document;
    }

private slots:
    void initTestCase() { QCOMPARE(cli({"sample", "-w", workspace(), "--hosts", "16", "--days", "21"}).code, 0); }

    void liveIsComparedWithTheShadowOfTomorrow() {
        const auto document = json({});
        QCOMPARE(document["from"]["of"], "live");
        QCOMPARE(document["to"]["of"], "shadow");
        QVERIFY(document["from"]["at"] < document["to"]["at"]);
        int counted = 0;
        for (const auto& [change, count] : document["counts"].items()) counted += count.get<int>();
        QCOMPARE(counted, static_cast<int>(document["rows"].size()));
        QVERIFY(counted > 0);
        const auto again = ask({"--json"}), threads = ask({"--json", "--threads", "2"});
        QCOMPARE(again.out, threads.out);
    }

    /// Also of a callee, whose requests follow those that the edit is about.
    void everyUseThatGrowsHasAReason() {
        const auto document = json({"--edit", "change-demand service=storefront factor=1.6 callees=follow", "--from",
                                    "shadow@+6h", "--to", "scenario@+6h"});
        int uses = 0;
        for (const auto& row : document["rows"]) {
            if (row["change"] != "use") continue;
            ++uses;
            QVERIFY2(!row["why"].empty(), row["name"].get<std::string>().c_str());
        }
        QVERIFY(uses > 0);
    }

    void editsAreComparedAtAMomentWithTheirKeys() {
        const QStringList edited{"--edit",      "fail-host host=a1-01 from=+5h for=2h", "--from", "shadow@+6h", "--to",
                                 "scenario@+6h"};
        const auto document = json(edited);
        const auto& rows = document["rows"];
        const auto status = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
            return row["change"] == "status" && row["resource"] == "host/a1-01";
        });
        QVERIFY(status != rows.end());
        QCOMPARE((*status)["after"], "failed");
        QCOMPARE((*status)["why"][0]["kind"], "edit");
        QVERIFY(document["counts"]["moves"].get<int>() > 0);
        const auto words = ask(edited);
        QVERIFY2(words.out.contains("edit: Fail host a1-01") && words.out.contains("\nstatus (1)\n"),
                 words.out.constData());
        const auto csv = ask(edited + QStringList{"--csv"});
        QVERIFY(csv.out.startsWith("change,resource,name,"));
        QCOMPARE(csv.out.count("\r\n"), static_cast<qsizetype>(rows.size() + 1));
    }

    void keptScenariosAreSides() {
        const auto document = json({"--from", "shadow@+1d", "--to", "GPU host breaks down@+1d"});
        QCOMPARE(document["to"]["scenario"], "GPU host breaks down");
        QVERIFY(document["counts"]["status"].get<int>() > 0);
        const auto none = ask({"--from", "shadow@+3h", "--to", "shadow@+3h"});
        QVERIFY2(none.out.startsWith("Nothing differs between the shadow at "), none.out.constData());
    }

    void whatIsWrongIsSaid() {
        const auto unknown = ask({"--to", "Black Monday"});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("No scenario is kept as 'Black Monday'"), unknown.err.constData());
        for (const QStringList& wrong :
             {QStringList{"--from", "live@+2d"}, QStringList{"--to", "shadow@+9d"}, QStringList{"--to", "shadow@soon"},
              QStringList{"--to", "@+1d"}, QStringList{"--least", "120"}, QStringList{"--json", "--csv"}}) {
            const auto ended = ask(wrong);
            QVERIFY2(ended.code == 2 && !ended.err.isEmpty(), ended.err.constData());
        }
    }
};

QTEST_MAIN(DiffTest)
#include "diff_test.moc"
