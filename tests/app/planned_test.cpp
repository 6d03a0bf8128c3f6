#include "app/program.h"
#include "schema.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra::test;

namespace {

const QString kCorpus = PENUMBRA_DATA "/data/corpus/";
const QString kAt = "2026-12-01T02:00Z";
const QString kNow = "2026-11-30T00:00Z";

/// One large machine with an identity of the cloud, one small, and what runs on them; jobs that no host has room for.
const QByteArray kFleet =
    "kind,name,capacity.cpu,capacity.memory,request.cpu,request.memory,attribute.id.cloud,label.kubernetes.io/os\n"
    "host,web,2,1GiB,,,i-01ba2abb329c4eec0,linux\n"
    "host,sample,1,1GiB,,,i-7bef86f8,linux\n"
    "host,big,8,32GiB,,,i-000,linux\n"
    "service,shop/cart,,,,,,\n"
    "workload,shop/cart-1,,,1,2GiB,,\nworkload,shop/cart-2,,,1,2GiB,,\n"
    "workload,job,,,12,20GiB,,\nworkload,job-2,,,12,20GiB,,\nworkload,job-3,,,12,20GiB,,\n";
const QByteArray kRelations =
    "from,relation,to\n"
    "workload/shop/cart-1,part-of,service/shop/cart\nworkload/shop/cart-2,part-of,service/shop/cart\n"
    "workload/shop/cart-1,runs-on,host/big\nworkload/shop/cart-2,runs-on,host/big\n";

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

/// Real plans, manifests and change sets as changes for a time: what they would do is said, and the shadow does it
/// then.
class PlannedTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!QDir(kCorpus).exists()) QSKIP("The corpus of real files is not on this machine.");
    }
    void init();
    void aTerraformPlanBringsItsHosts();
    void aTerraformUpdateReplacesTheHost();
    void renderedManifestsAreDeployedAndScaled();
    void aChangeSetIsPlanned();
    void aComposeFileIsPlanned();
    void whatIsLiveIsNotAppliedTwice();
    void everyFileOfItsKindsEndsInWords_data();
    void everyFileOfItsKindsEndsInWords();
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
    QVERIFY(writeFile(path("resources.csv"), kFleet) && writeFile(path("relations.csv"), kRelations));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("resources.csv"), path("relations.csv")}).code, 0);
}

void PlannedTest::aTerraformPlanBringsItsHosts() {
    const auto file = kCorpus + "terraform-plan/infracost__infracost__testdata__example_plan.json";
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

void PlannedTest::aTerraformUpdateReplacesTheHost() {
    const auto done = plan(kCorpus + "terraform-plan/infracost__infracost__testdata__plan_with_target.json");
    QVERIFY2(done.code == 0, done.err);
    // t3.micro to t3.small: as many cores and twice the memory; known by its cloud id
    QCOMPARE(effects(done.json()), QStringList({"removed host/web : 2 cores, 1 GiB memory -> ",
                                                "added host/web-1 :  -> 2 cores, 2 GiB memory"}));
}

void PlannedTest::renderedManifestsAreDeployedAndScaled() {
    const auto file = kCorpus + "helm-rendered/kube-prometheus__manifests__prometheusAdapter-deployment.yaml";
    const auto done = plan(file);
    QVERIFY2(done.code == 0, done.err);
    QCOMPARE(effects(done.json()).size(), 1);
    QVERIFY2(effects(done.json())[0].contains("2 replicas, each 0.10 cores, 180 MiB memory"),
             qPrintable(effects(done.json())[0]));
    QCOMPARE(placed("2026-12-01T01:00Z", "prometheus-adapter"), 0);
    QCOMPARE(placed("2026-12-01T12:00Z", "prometheus-adapter"), 2);
    // once it is what there is, the same file asks for nothing, and another number of replicas is a change
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), file}).code, 0);
    const auto again =
        cli({"import", "-w", path("a.penumbra"), file, "--as-change", "--at", kAt, "--name", "Again", "--json"});
    QVERIFY2(again.json()["duplicate"].toInt() == 1 && again.err.contains("nothing but what is there already"),
             again.err);
    QVERIFY(writeFile(path("more.yaml"),
                      contentOf(file).replace("replicas: 2", "replicas: 4").replace("cpu: 102m", "cpu: 204m")));
    const auto more = cli({"import", "-w", path("a.penumbra"), path("more.yaml"), "--as-change", "--at", kAt, "--name",
                           "More", "--json"});
    QVERIFY2(effects(more.json()).join('\n').contains("replicas: 2 -> 4"), more.err);
    QVERIFY2(effects(more.json()).join('\n').contains("request of each: 0.10 cores, 180 MiB memory -> 0.20 cores"),
             more.err);
    QCOMPARE(placed("2026-12-01T12:00Z", "prometheus-adapter"), 4);
}

void PlannedTest::aChangeSetIsPlanned() {
    const auto done =
        plan(kCorpus +
             "cloudformation/aws-cloudformation-user-guide__using-cfn-updating-stacks-changesets-samples.md__3.json");
    QVERIFY2(done.code == 0, done.err);
    QCOMPARE(effects(done.json()), QStringList({"removed host/sample : 1 core, 1 GiB memory -> ",
                                                "added host/sample-1 :  -> 1 core, 2 GiB memory"}));
}

void PlannedTest::aComposeFileIsPlanned() {
    const auto done = plan(kCorpus + "compose/awesome-compose__prometheus-grafana__compose.yaml");
    QVERIFY2(done.code == 0, done.err);
    QCOMPARE(effects(done.json()).size(), 2);
    QVERIFY2(done.err.contains("reserves nothing, so it takes no room"), done.err);
    QCOMPARE(placed("2026-12-01T01:00Z", "grafana"), 0);
    QCOMPARE(placed("2026-12-01T12:00Z", "grafana"), 1);
}

/// The change is under way, and the state already has one of its hosts; then it is over.
void PlannedTest::whatIsLiveIsNotAppliedTwice() {
    QCOMPARE(plan(kCorpus + "terraform-plan/infracost__infracost__testdata__example_plan.json").code, 0);
    QVERIFY(writeFile(
        path("terraform.tfstate"),
        R"({"version": 4, "serial": 1, "lineage": "x", "resources": [{"mode": "managed", "type": "aws_instance",
                          "name": "web_app", "instances": [{"attributes": {"id": "i-77", "instance_type": "m5.4xlarge"}}]}]})"));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("terraform.tfstate")}).code, 0);
    QCOMPARE(placed("2026-12-01T12:00Z", "job", "2026-12-01T02:10Z"), 2); // one is there, the other comes
    QCOMPARE(placed("2026-12-01T12:00Z", "job", "2026-12-01T02:30Z"), 1); // it is over: what is there counts
    const auto edits = cli({"import", "-w", path("a.penumbra"), "--dry-run", "--json",
                            kCorpus + "terraform-plan/infracost__infracost__testdata__example_plan.json", "--as-change",
                            "--at", kAt, "--name", "Release 42"});
    QCOMPARE(effects(edits.json()),
             QStringList{"added host/aws_instance.zero_cost_instance-1 :  -> 16 cores, 64 GiB memory"});
}

void PlannedTest::everyFileOfItsKindsEndsInWords_data() {
    QTest::addColumn<QString>("file");
    for (const char* kind : {"terraform-plan", "cloudformation", "compose", "helm-rendered"})
        for (const auto& entry : QDir(kCorpus + kind).entryInfoList(QDir::Files))
            QTest::newRow(qPrintable(QString(kind) + "/" + entry.fileName())) << entry.filePath();
}

void PlannedTest::everyFileOfItsKindsEndsInWords() {
    QFETCH(QString, file);
    const auto dry = plan(file, {"--dry-run"});
    QVERIFY2(dry.code == 0 || dry.code == 3, dry.err);
    QVERIFY(!dry.err.isEmpty());
    if (dry.code != 0) return;
    const auto one = dry.json();
    QVERIFY2(one["read"].toInt() == one["stored"].toInt() + one["duplicate"].toInt() + one["rejected"].toInt(),
             dry.out);
    for (const auto& kind : {"host", "workload", "service"})
        QVERIFY2(!one["resources"].toObject().contains(kind), dry.out); // nothing of it is inventory
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
