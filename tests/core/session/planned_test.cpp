#include "core/session/small_session.h"
#include "ingest/planned.h"
#include "ingest/reader.h"
#include "planned_fleet.h"
#include "store/rehearsal.h"

#include <QDir>
#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;
using test::kCorpus;

namespace {

const base::Time kNow = *base::parseTime("2026-11-30T00:00:00Z");
const base::TimeWindow kWindow{kNow + 26h, kNow + 26h + 30min};

model::Batch fleet() { return *ingest::read({"resources.csv", test::kPlannedFleet.toStdString(), kNow, {}}); }

base::Result<model::Batch> planOf(const QString& file, const std::string& name = "Release 42",
                                  base::TimeWindow window = kWindow) {
    return ingest::readFile((kCorpus + file).toStdString(), {}, {}, kNow).and_then([&](model::Batch batch) {
        return ingest::asPlan(std::move(batch), {name, {}, window, "UTC"});
    });
}

/// What a batch would change and what it says, and then it is stored.
struct Planned {
    QStringList effects;
    std::string words; ///< of problems
    model::Accounting accounting;
    Planned(test::SmallSession& fleet, const model::Batch& batch) {
        auto& workspace = fleet.session().workspace();
        const auto rehearsal = store::rehearse(*workspace.inventory(), batch, {});
        for (const auto& planned : rehearsal.planned)
            for (const auto& one : planned.effects.differences)
                effects << QString("%1 %2: %3 -> %4")
                               .arg(QString::fromStdString(one.resource.text()), QString::fromStdString(one.member),
                                    QString::fromStdString(one.before), QString::fromStdString(one.after));
        for (const auto& problem : rehearsal.problems) words += problem.text + "\n";
        const auto committed = workspace.commit(batch);
        if (!committed) qFatal("%s", committed.error().text.c_str());
        accounting = committed->accounting;
        if (!(accounting == rehearsal.accounting)) qFatal("The rehearsal counts otherwise than the commit.");
    }
};

/// How many workloads of that name have a host then.
int placed(test::SmallSession& fleet, base::Time at, const std::string& stem, base::Time now = kNow) {
    fleet.options.now = now;
    fleet.options.horizon = 24h * 10;
    const auto evaluation = fleet.evaluate();
    const auto& placement = evaluation->usage->placementAt(at);
    int count = 0;
    for (std::size_t w = 0; w < evaluation->world->workloads.size(); ++w)
        count += evaluation->world->workloads[w].id.text().find(stem) != std::string::npos && placement.hostOf[w] >= 0;
    return count;
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
    void aTerraformPlanBringsItsHosts();
    void aTerraformUpdateReplacesTheHost();
    void renderedManifestsAreDeployedAndScaled();
    void aChangeSetIsPlanned();
    void aComposeFileIsPlanned();
    void whatIsLiveIsNotAppliedTwice();
    void everyFileEndsInWords_data();
    void everyFileEndsInWords();
};

void PlannedTest::aTerraformPlanBringsItsHosts() {
    test::SmallSession session(fleet());
    const auto batch = planOf(test::kTwoHosts);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(placed(session, kWindow.begin + 4h, "job"), 0);
    const Planned first(session, *batch);
    QCOMPARE(first.effects, QStringList({"host/aws_instance.web_app-1 :  -> 16 cores, 64 GiB memory",
                                         "host/aws_instance.zero_cost_instance-1 :  -> 16 cores, 64 GiB memory"}));
    QVERIFY2(first.words.find("2 aws_lambda_function to create") != std::string::npos, first.words.c_str());
    QVERIFY2(first.words.find("1 aws_s3_bucket to create") != std::string::npos, first.words.c_str());
    QVERIFY(first.accounting.read == 1 && first.accounting.stored == 1);
    QCOMPARE(placed(session, kWindow.begin - 1h, "job"), 0);
    QCOMPARE(placed(session, kWindow.begin + 4h, "job"), 2);
    QCOMPARE(placed(session, kWindow.begin + 24h * 7, "job"), 2); // for good
    const Planned again(session, *batch);
    QVERIFY(again.accounting.stored == 0 && again.accounting.duplicate == 1);
    const Planned later(session, *planOf(test::kTwoHosts, "Release 42", {kWindow.begin + 96h, kWindow.end + 96h}));
    QCOMPARE(later.accounting.stored, 1);
    QCOMPARE(placed(session, kWindow.begin + 4h, "job"), 0); // the newer one replaced it
    QCOMPARE(placed(session, kWindow.begin + 100h, "job"), 2);
}

void PlannedTest::aTerraformUpdateReplacesTheHost() {
    test::SmallSession session(fleet());
    const Planned done(session, *planOf("terraform-plan/infracost__infracost__testdata__plan_with_target.json"));
    // t3.micro to t3.small: as many cores and twice the memory; known by its cloud id
    QCOMPARE(done.effects,
             QStringList({"host/web : 2 cores, 1 GiB memory -> ", "host/web-1 :  -> 2 cores, 2 GiB memory"}));
}

void PlannedTest::renderedManifestsAreDeployedAndScaled() {
    const auto file = QString("helm-rendered/kube-prometheus__manifests__prometheusAdapter-deployment.yaml");
    test::SmallSession session(fleet());
    const Planned done(session, *planOf(file));
    QCOMPARE(done.effects.size(), 1);
    QVERIFY2(done.effects[0].contains("2 replicas, each 0.10 cores, 180 MiB memory"), qPrintable(done.effects[0]));
    QCOMPARE(placed(session, kWindow.begin - 1h, "prometheus-adapter"), 0);
    QCOMPARE(placed(session, kWindow.begin + 4h, "prometheus-adapter"), 2);
    // once it is what there is, the same file asks for nothing, and another number of replicas is a change
    auto live = ingest::readFile((kCorpus + file).toStdString(), {}, {}, kNow);
    QVERIFY(live && session.session().workspace().commit(*live));
    const Planned again(session, *planOf(file, "Again"));
    QVERIFY2(again.accounting.duplicate == 1 && again.words.find("what is there already") != std::string::npos,
             again.words.c_str());
    QFile source(kCorpus + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto text =
        source.readAll().replace("replicas: 2", "replicas: 4").replace("cpu: 102m", "cpu: 204m").toStdString();
    const Planned more(session,
                       *ingest::asPlan(*ingest::read({"more.yaml", text, kNow, {}}), {"More", {}, kWindow, "UTC"}));
    const auto effects = more.effects.join('\n');
    QVERIFY2(effects.contains("replicas: 2 -> 4"), qPrintable(effects));
    QVERIFY2(effects.contains("request of each: 0.10 cores, 180 MiB memory -> 0.20 cores, 180 MiB memory"),
             qPrintable(effects));
    QCOMPARE(placed(session, kWindow.begin + 4h, "prometheus-adapter"), 4);
}

void PlannedTest::aChangeSetIsPlanned() {
    test::SmallSession session(fleet());
    const Planned done(session,
                       *planOf("cloudformation/aws-cloudformation-user-guide__using-cfn-updating-stacks-changesets-"
                               "samples.md__3.json"));
    QCOMPARE(done.effects,
             QStringList({"host/sample : 1 core, 1 GiB memory -> ", "host/sample-1 :  -> 1 core, 2 GiB memory"}));
}

void PlannedTest::aComposeFileIsPlanned() {
    test::SmallSession session(fleet());
    const Planned done(session, *planOf("compose/awesome-compose__prometheus-grafana__compose.yaml"));
    QCOMPARE(done.effects.size(), 2);
    QVERIFY2(done.words.find("reserves nothing, so it takes no room") != std::string::npos, done.words.c_str());
    QCOMPARE(placed(session, kWindow.begin - 1h, "grafana"), 0);
    QCOMPARE(placed(session, kWindow.begin + 4h, "grafana"), 1);
}

/// The change is under way, and the state already has one of its hosts; then it is over.
void PlannedTest::whatIsLiveIsNotAppliedTwice() {
    test::SmallSession session(fleet());
    const auto batch = planOf(test::kTwoHosts);
    const Planned first(session, *batch);
    QCOMPARE(first.effects.size(), 2);
    const auto state = ingest::read(
        {"terraform.tfstate",
         R"({"version": 4, "serial": 1, "lineage": "x", "resources": [{"mode": "managed", "type": "aws_instance",
             "name": "web_app", "instances": [{"attributes": {"id": "i-77", "instance_type": "m5.4xlarge"}}]}]})",
         kNow,
         {}});
    QVERIFY(state && session.session().workspace().commit(*state));
    QCOMPARE(placed(session, kWindow.begin + 4h, "job", kWindow.begin), 2); // one is there, the other comes
    QCOMPARE(placed(session, kWindow.begin + 4h, "job", kWindow.end), 1);   // it is over: what is there counts
    const auto over = session.evaluate();
    const auto* told = test::noteWith(*over, "not-shown");
    QVERIFY(told);
    QVERIFY2(told->text.find("'Release 42' was to be done by 2026-12-01T02:30:00Z") != std::string::npos,
             told->text.c_str());
    const Planned again(session, *batch);
    QCOMPARE(again.effects, QStringList{"host/aws_instance.zero_cost_instance-1 :  -> 16 cores, 64 GiB memory"});
}

void PlannedTest::everyFileEndsInWords_data() {
    QTest::addColumn<QString>("file");
    for (const char* kind : {"terraform-plan", "cloudformation", "compose", "helm-rendered"})
        for (const auto& entry : QDir(kCorpus + kind).entryInfoList(QDir::Files)) {
            const auto file = QString(kind) + "/" + entry.fileName();
            QTest::newRow(qPrintable(file)) << file;
        }
}

/// Nothing of a plan is inventory, its account holds, and what is no plan says so.
void PlannedTest::everyFileEndsInWords() {
    QFETCH(QString, file);
    const auto batch = planOf(file);
    if (!batch) {
        QVERIFY(!batch.error().text.empty());
        return;
    }
    test::SmallSession session(fleet());
    const auto before = session.session().workspace().inventory()->resources().size();
    const Planned done(session, *batch);
    QCOMPARE(session.session().workspace().inventory()->resources().size(), before);
    QVERIFY(done.accounting.balanced() && done.accounting.read > 0);
    QVERIFY(done.accounting.stored > 0 ? !done.effects.isEmpty() : !done.words.empty());
}

QTEST_GUILESS_MAIN(PlannedTest)
#include "planned_test.moc"
