#include "app/program.h"
#include "planned_fleet.h"
#include "schema.h"

#include "base/time.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

const QString kAt = "2026-12-01T02:00Z";
const QString kNow = "2026-11-30T00:00Z";

QStringList effects(const QJsonObject& imported) {
    QStringList out;
    for (const auto& file : imported["files"].toArray())
        for (const auto& planned : file.toObject()["planned"].toArray())
            for (const auto& row : planned.toObject()["effects"].toArray()) {
                const auto one = row.toObject();
                out << QString("%1 %2 %3: %4 -> %5")
                           .arg(one["kind"].toString(), one["resource"].toString(), one["member"].toString(),
                                one["before"].toString(), one["after"].toString());
            }
    return out;
}

} // namespace

/// Files as changes for a time, on the command line. What real plans of all kinds come to, session's planned_test says.
class PlannedTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!QDir(kCorpus).exists()) QSKIP("The corpus of real files is not on this machine.");
    }
    void init();
    void aTerraformPlanBringsItsHosts();
    void oneOfTwoPlansIsCalledOff();
    void wrongUseIsRefused();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Ending plan(const QString& file, const QStringList& more = {}) const {
        return cli(QStringList{"import", "-w", path("a.penumbra"), file, "--as-change", "--at", kAt, "--for", "30m",
                               "--name", "Release 42", "--json"} +
                   more);
    }
    /// How many workloads of that name have a host at a moment.
    int placed(const char* at, const QString& stem, const QString& now = kNow) const {
        const auto all =
            cli({"run", "-w", path("a.penumbra"), "--now", now, "--horizon", "14d", "--placement-at", at, "--json"})
                .json()["placement"]
                .toObject();
        int count = 0;
        for (auto it = all.begin(); it != all.end(); ++it)
            count += it.key().contains(stem) && !it->toString().isEmpty();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlannedTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path("resources.csv"), kPlannedFleet));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("resources.csv")}).code, 0);
}

void PlannedTest::aTerraformPlanBringsItsHosts() {
    const auto file = kCorpus + kTwoHosts;
    const QStringList expected{"added host/aws_instance.web_app-1 :  -> 16 cores, 64 GiB memory",
                               "added host/aws_instance.zero_cost_instance-1 :  -> 16 cores, 64 GiB memory"};
    const auto dry = plan(file, {"--dry-run"});
    QVERIFY2(dry.code == 0, dry.err);
    QCOMPARE(effects(dry.json()), expected);
    QVERIFY2(dry.err.contains("2 aws_lambda_function to create") && dry.err.contains("1 aws_s3_bucket to create"),
             dry.err);
    QVERIFY2(dry.err.contains("+ host/aws_instance.web_app-1: 16 cores, 64 GiB memory"), dry.err);
    QCOMPARE(cli({"show", "-w", path("a.penumbra"), "events", "--json"}).json()["events"].toArray().size(), 0);

    QCOMPARE(placed("2026-12-01T12:00Z", "job"), 0); // nothing is planned yet
    const auto done = plan(file);
    QVERIFY2(done.code == 0, done.err);
    const auto errors = schemaErrors(nlohmann::json::parse(done.out), "import");
    QVERIFY2(errors.empty(), errors.c_str());
    QCOMPARE(effects(done.json()), expected);
    QVERIFY(done.json()["stored"].toInt() == 1 && done.json()["read"].toInt() == 1);
    QCOMPARE(placed("2026-12-01T01:00Z", "job"), 0);
    QCOMPARE(placed("2026-12-01T12:00Z", "job"), 2);
    QCOMPARE(placed("2026-12-10T12:00Z", "job"), 2); // for good
    const auto again = plan(file);
    QVERIFY(again.json()["stored"].toInt() == 0 && again.json()["duplicate"].toInt() == 1);
    const auto later = cli({"import", "-w", path("a.penumbra"), file, "--as-change", "--at", "2026-12-05T02:00Z",
                            "--name", "Release 42", "--json"});
    QCOMPARE(later.json()["stored"].toInt(), 1);
    QCOMPARE(placed("2026-12-01T12:00Z", "job"), 0); // the newer one replaced it
    QCOMPARE(placed("2026-12-06T12:00Z", "job"), 2);
}

/// The same file under two names adds up, which is told wherever it shows, until one of them is called off.
void PlannedTest::oneOfTwoPlansIsCalledOff() {
    const auto file = kCorpus + kTwoHosts, in = path("a.penumbra");
    const auto at = QString::fromStdString(base::formatTime(std::chrono::ceil<std::chrono::hours>(
        base::fromMillis(QDateTime::currentMSecsSinceEpoch()) + std::chrono::hours(48))));
    const auto planned = [&](const QString& name, const QStringList& more = {}) {
        return cli(QStringList{"import", "-w", in, file, "--as-change", "--at", at, "--name", name, "--json"} + more);
    };
    const auto tells = [](const Ending& ending) { return ending.err.contains("both bring host/aws_instance.web_app"); };
    QVERIFY(!tells(planned("A")));
    const auto dry = planned("B", {"--dry-run"}), done = planned("B");
    QVERIFY2(tells(dry), dry.err);
    QVERIFY2(tells(done), done.err);
    const auto run = cli({"run", "-w", in, "--now", at, "--json"});
    QVERIFY2((run.out + run.err).contains("both bring host/aws_instance.web_app"), run.err);
    const auto listed = cli({"changes", "-w", in, "--json"});
    QVERIFY2(listed.code == 0 && tells(listed), listed.err);
    auto errors = schemaErrors(nlohmann::json::parse(listed.out), "changes");
    QVERIFY2(errors.empty(), errors.c_str());
    QCOMPARE(listed.json()["changes"].toArray().size(), 2);
    QCOMPARE(listed.json()["changes"][0]["effects"].toArray().size(), 2);
    const auto words = cli({"changes", "-w", in});
    QVERIFY2(words.out.contains("+ host/aws_instance.web_app-1: 16 cores, 64 GiB memory"), words.out);

    const auto off = cli({"changes", "-w", in, "--call-off", "B", "--json"});
    QVERIFY2(off.code == 0 && off.err.contains("is called off"), off.err);
    errors = schemaErrors(nlohmann::json::parse(off.out), "call-off");
    QVERIFY2(errors.empty(), errors.c_str());
    QVERIFY(cli({"show", "-w", in, "audit"}).out.contains("call-off of B"));
    const auto left = cli({"changes", "-w", in, "--json"});
    QVERIFY(!tells(left) && left.json()["changes"].toArray().size() == 1);
    const auto again = cli({"changes", "-w", in, "--call-off", "B"});
    QVERIFY2(again.code == 2 && again.err.contains("is called off already"), again.err);
    QCOMPARE(cli({"undo", "-w", in}).code, 0);
    QCOMPARE(cli({"changes", "-w", in, "--json"}).json()["changes"].toArray().size(), 2);
}

void PlannedTest::wrongUseIsRefused() {
    const auto file = kCorpus + "compose/awesome-compose__fastapi__compose.yaml";
    const auto says = [&](const QStringList& words, const char* text) {
        const auto ending = cli(QStringList{"import", "-w", path("a.penumbra"), file} + words);
        QVERIFY2(ending.code == 2 && ending.err.contains(text), ending.err);
    };
    says({"--as-change"}, "Say when the change begins");
    says({"--at", kAt}, "belong to --as-change");
    says({"--as-change", "--at", "soon"}, "--at");
    says({"--as-change", "--at", kAt, "--for", "-3h"}, "takes from 1s");
    says({"--as-change", "--at", kAt, "--zone", "Mars"}, "no time zone");
    says({"--as-change", "--at", kAt, "--complete"}, "does not go with --as-change");
    const auto past = cli({"import", "-w", path("a.penumbra"), file, "--as-change", "--at", "2020-01-01T00:00Z"});
    QVERIFY2(past.err.contains("was to be done by 2020-01-01T01:00:00Z"), past.err);
}

QTEST_GUILESS_MAIN(PlannedTest)
#include "planned_test.moc"
