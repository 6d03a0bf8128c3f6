#include "base/file.h"
#include "core/gather/kubernetes_lab.h"
#include "document/csv_sheet.h"
#include "document/yaml.h"
#include "report/exporter.h"
#include "report/json.h"
#include "report/kubectl.h"
#include "report/plan_parts.h"
#include "report/save.h"
#include "report/work.h"
#include "risk/risk.h"
#include "schema.h"
#include "small_fleet.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <fmt/format.h>

using namespace penumbra;

namespace {

/// Quotes of every kind, a line break, formulas, markup, and what shells, Jinja and Terraform would evaluate.
constexpr const char* kHostile =
    "=cmd|'/C calc'!A0 \"q\" 'a'\n- {{ 7*7 }} {% raw %} ${7*7} $(touch HACKED) `touch HACKED` "
    "<script>alert(1)</script> & | \\ # äöü 日本 *b* [x](y)";

struct Ending {
    int code = -1;
    QByteArray out; ///< and what it complained of
};

Ending runIn(const QString& folder, const QString& program, const QStringList& arguments,
             const QStringList& environment = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto& variable : environment) variables.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.closeWriteChannel();
    Ending ending;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        ending.code = process.exitCode();
    ending.out = process.readAll();
    return ending;
}

bool isInstalled(const char* program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

} // namespace

/// Every exporter on a plan of which each text is hostile; each output is read by the tool that it is for.
class AdaptersTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::optional<session::Session> m_session;
    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<remedy::Plan> m_plans;

    report::Document document(int chosen = 0) {
        auto prepared = report::prepare(*m_session, *m_evaluation, m_plans, chosen, base::Run{});
        if (!prepared) qFatal("%s", prepared.error().text.c_str());
        prepared->owner = kHostile;
        return std::move(*prepared);
    }
    std::vector<report::File> files(const char* id, int chosen = 0) {
        const auto& exporter = *report::exporters().find(id);
        const auto made = document(chosen);
        if (exporter.makesFolder()) return exporter.files(made).value();
        return {{std::string("plan.") + exporter.extension, exporter.write(made).value()}};
    }
    std::string file(const char* id, const char* name, int chosen = 0) {
        for (const auto& one : files(id, chosen))
            if (one.name == name) return one.bytes;
        return {};
    }
    /// The folder that the export was saved as.
    QString saved(const char* id) {
        const auto path = m_dir.filePath(id);
        const auto done = report::save(*report::exporters().find(id), document(), path.toStdString());
        if (!done) qFatal("%s", done.error().text.c_str());
        return path;
    }
    static model::Batch fleet();
    static whatif::Edit edit(const char* action, base::ParamTexts params, const char* from = nullptr, int hours = 0);
    void addStep(remedy::Plan& plan, whatif::Edit edit, std::vector<int> after = {});

private slots:
    void initTestCase();
    void everyExporterMakesTheSameBytesTwice();
    void nothingIsDroppedSilently();
    void whatNobodyCarriesOutIsNoWork();
    void yamlHoldsTheTexts();
    void ansibleTakesThePlaybooks();
    void ansibleEvaluatesNoName();
    void theShellRunsWhatIsMeant();
    void moreReplicasAreCountedOrRefused();
    void kustomizeTakesTheManifests();
    void aRealServerDoesIt();
    void terraformTakesTheVariables();
    void relativeAmountsLeaveAsWhatTheyComeTo();
    void serviceNowGetsItsFields();
    void jiraGetsItsFields();
    void cellsAreNoFormulas();
    void theWebPageIsWellFormed();
};

/// Names of nodes and services that Kubernetes takes, a machine of libvirt, one of Terraform, and a host called
/// anything.
model::Batch AdaptersTest::fleet() {
    auto batch = smallFleet();
    const auto at = [&](const char* id) -> model::Resource& {
        return *std::find_if(batch.resources.begin(), batch.resources.end(),
                             [&](const auto& r) { return r.id.text() == id; });
    };
    for (const char* id : {"host/h1", "host/h2"}) at(id).attributes["kubelet"].value = "v1.32";
    at("host/h3").attributes["id.address"].value = "10.0.0.3";
    at("host/h4").name = kHostile;
    at("workload/shop-1").attributes["virtualization.type"].value = "kvm";
    at("workload/shop-2").attributes["declared-as"].value = "module.a[\"it's $x\"].aws_instance.web[0]";
    at("service/shop").attributes["servicenow.sys-id"].value = "5e3f";
    model::Resource service;
    service.id = model::makeId(model::ResourceKind::Service, "store/cart");
    service.kind = model::ResourceKind::Service;
    service.name = "cart";
    service.attributes["kind"].value = "Deployment";
    service.attributes["replicas"].value = "3";
    batch.resources.push_back(service);
    model::Resource pod;
    pod.id = model::makeId(model::ResourceKind::Workload, "cart-1");
    pod.kind = model::ResourceKind::Workload;
    pod.name = "cart-1";
    pod.request.set(model::kCpu, 1500);
    pod.request.set(model::kMemory, std::int64_t{2} << 30);
    batch.relations.push_back({pod.id, service.id, model::RelationKind::PartOf});
    batch.resources.push_back(std::move(pod));
    batch.accounting.read += 3;
    return batch;
}

whatif::Edit AdaptersTest::edit(const char* action, base::ParamTexts params, const char* from, int hours) {
    whatif::Edit out;
    out.change = {action, std::move(params)};
    if (from) out.window.begin = *base::parseTime(from);
    if (hours > 0) out.window.end = out.window.begin + std::chrono::hours(hours);
    return out;
}

void AdaptersTest::addStep(remedy::Plan& plan, whatif::Edit edit, std::vector<int> after) {
    remedy::Step step;
    step.order = static_cast<int>(plan.steps.size()) + 1;
    step.dependsOn = std::move(after);
    step.text = fmt::format("{} {}", edit.change.action, kHostile);
    step.durationP50 = std::chrono::minutes(10);
    step.durationP90 = std::chrono::minutes(20);
    step.rollbackText = fmt::format("Undo {}", kHostile);
    step.edit = std::move(edit);
    plan.steps.push_back(step);
}

void AdaptersTest::initTestCase() {
    auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    QVERIFY(workspace && workspace->commit(fleet()));
    m_session.emplace(std::move(*workspace));
    whatif::Scenario scenario{kHostile, {}};
    scenario.edits.push_back(edit("drain-hosts", {{"zone", "a"}}, "2026-03-01T04:00:00Z", 4));
    scenario.edits.push_back(edit("fail-host", {{"host", "h3"}}));
    scenario.edits.push_back(edit("move", {{"workload", "db-1"}, {"host", "h3"}}, "2026-03-01T09:00:00Z"));
    for (auto& one : scenario.edits) one.note = kHostile;
    session::Options options;
    options.horizon = std::chrono::hours(48);
    options.paths = 32;
    const auto evaluation = m_session->evaluate(scenario, options, base::Run{});
    QVERIFY2(evaluation, evaluation ? "" : evaluation.error().text.c_str());
    m_evaluation = *evaluation;
    remedy::Plan plan;
    plan.id = "p1";
    plan.strategy = "move";
    plan.title = kHostile;
    plan.summary = kHostile;
    plan.replaced = {scenario.edits[2]};
    addStep(plan, edit("move", {{"workload", "shop-1"}, {"host", "h2"}}, "2026-03-01T02:00:00Z"));
    plan.steps[0].rollback = {edit("move", {{"workload", "shop-1"}, {"host", "h1"}})};
    addStep(plan, edit("resize", {{"workload", "shop-2"}, {"cpu", "2"}, {"memory", "1GiB"}}, "2026-03-01T03:00:00Z"),
            {1});
    addStep(plan, edit("scale", {{"service", "store/cart"}, {"replicas", "5"}}, "2026-03-01T03:30:00Z", 2));
    plan.steps[2].rollback = {edit("scale", {{"service", "store/cart"}, {"replicas", "3"}})};
    addStep(plan, edit("add-hosts", {{"count", "2"}, {"like", "h1"}, {"name", kHostile}}, "2026-03-01T05:00:00Z"),
            {1, 2});
    addStep(plan, edit("remove-host", {{"host", "host/h4"}}, "2026-03-01T06:00:00Z"));
    addStep(plan, edit("move", {{"workload", "db-1"}, {"host", "h3"}}, "2026-03-01T10:00:00Z"));
    addStep(plan, edit("teleport", {{"what", kHostile}}, "2026-03-01T11:00:00Z"));
    plan.rollbackText = kHostile;
    plan.remaining = m_evaluation->findings;
    m_plans = {plan};
}

void AdaptersTest::everyExporterMakesTheSameBytesTwice() {
    QVERIFY(report::exporters().size() >= 10);
    for (const auto* exporter : report::exporters()) {
        QVERIFY2((exporter->write != nullptr) != exporter->makesFolder(), exporter->id);
        QCOMPARE(*exporter->extension == 0, exporter->makesFolder());
        for (const int chosen : {-1, 0}) {
            const auto first = files(exporter->id, chosen);
            QVERIFY2(first == files(exporter->id, chosen), exporter->id);
            std::set<std::string> names;
            for (const auto& one : first) {
                QVERIFY2(names.insert(one.name).second, one.name.c_str());
                QVERIFY2(one.name.find('/') == std::string::npos, one.name.c_str());
                QVERIFY2(!QString::fromUtf8(QByteArray::fromStdString(one.bytes)).contains(QChar::ReplacementCharacter),
                         one.name.c_str());
            }
            QVERIFY2(!exporter->makesFolder() || names.contains("README.md"), exporter->id);
        }
    }
}

/// Each step and change stands in the text of every folder, in its place or with words why not.
void AdaptersTest::nothingIsDroppedSilently() {
    const auto list = report::workOf(document());
    QCOMPARE(list.work.size(), std::size_t(8));
    for (const auto* exporter : report::exporters()) {
        if (!exporter->makesFolder()) continue;
        const auto readme = QString::fromStdString(file(exporter->id, "README.md"));
        for (const auto& work : list.work) {
            const auto line =
                QRegularExpression(QString("^\\| %1 \\|.*$").arg(work.id.c_str()), QRegularExpression::MultilineOption)
                    .match(readme)
                    .captured();
            QVERIFY2(!line.isEmpty(), qPrintable(QString("%1 %2").arg(exporter->id, work.id.c_str())));
            const auto cells = line.split(QRegularExpression("(?<!\\\\)\\|"));
            QCOMPARE(cells.size(), 7);
            QVERIFY2(!cells[4].trimmed().isEmpty(), qPrintable(line));
        }
        QVERIFY2(readme.contains("change-2"), exporter->id);
        QVERIFY2(readme.contains("change-3"), exporter->id);
    }
    QVERIFY(file("kubernetes", "README.md").find("Kubernetes moves no pod") != std::string::npos);
    QVERIFY(file("terraform", "README.md").find("Terraform declares what there is") != std::string::npos);
}

/// A host that fails is an assumption; a change that a step stands for is done once.
void AdaptersTest::whatNobodyCarriesOutIsNoWork() {
    const auto list = report::workOf(document());
    QCOMPARE(list.assumed.size(), std::size_t(1));
    QCOMPARE(list.assumed[0].id, std::string("change-2"));
    QCOMPARE(list.shifted.size(), std::size_t(1));
    QCOMPARE(list.shifted[0].id, std::string("change-3"));
    QStringList order;
    for (const auto& work : list.work) order << QString::fromStdString(work.id);
    QCOMPARE(order.join(' '), QString("step-1 step-2 step-3 change-1 step-4 step-5 step-6 step-7"));
    for (const char* id : {"ansible", "kubernetes"})
        for (const auto& one : files(id))
            if (one.name != "README.md") QVERIFY2(one.bytes.find("change-2") == std::string::npos, one.name.c_str());
    QCOMPARE(report::workOf(document(-1)).work.size(), std::size_t(2));
}

/// What is read back is what was written, and nothing but our own words is evaluated.
void AdaptersTest::yamlHoldsTheTexts() {
    const auto text = file("ansible", "plan.yml");
    const auto read = document::parseYaml(text, "plan.yml");
    QVERIFY2(read, read ? "" : read.error().text.c_str());
    const auto& plays = read->front().json;
    QCOMPARE(plays.size(), std::size_t(10)); // eight works, two of which end
    const auto line = QString(kHostile).replace('\n', ' ').toStdString();
    QCOMPARE(plays[0]["vars"]["penumbra_text"].get<std::string>(), "move " + line);
    QCOMPARE(plays[0]["tags"], base::Json::array({"step-1"}));
    const auto inventory = document::parseYaml(file("ansible", "inventory.yml"), "inventory.yml");
    QVERIFY(inventory);
    const auto& all = inventory->front().json["all"];
    QVERIFY(all["children"]["step_5"]["hosts"].begin().key().starts_with("unnamed-"));
    QCOMPARE(all["children"]["step_1"]["hosts"], (base::Json{{"h1", base::Json::object()}})); // it leaves from there
    QCOMPARE(all["children"]["change_1"]["hosts"].size(), std::size_t(2));
    QCOMPARE(all["hosts"]["h3"]["ansible_host"], base::Json("10.0.0.3"));
    const auto& argv = plays[0]["tasks"][2]["ansible.builtin.command"]["argv"];
    QCOMPARE(argv, base::Json::array({"virsh", "migrate", "--live", "--persistent", "--undefinesource", "--domain",
                                      "shop-1", "--desturi", "qemu+ssh://h2/system"}));
    for (const auto& [name, host] : all["hosts"].items())
        if (name.starts_with("unnamed-")) QCOMPARE(host["penumbra_name"].get<std::string>(), std::string(kHostile));
}

void AdaptersTest::ansibleTakesThePlaybooks() {
    if (!isInstalled("ansible-playbook")) QSKIP("ansible-playbook (ansible-core) is not installed.");
    const auto folder = saved("ansible");
    for (const char* book : {"plan.yml", "backout.yml", "watch.yml"}) {
        const auto checked = runIn(folder, "ansible-playbook", {"-i", "inventory.yml", book, "--syntax-check"});
        QVERIFY2(checked.code == 0 && !checked.out.contains("WARNING"), checked.out.constData());
    }
    if (!isInstalled("ansible-lint")) QSKIP("The syntax is right; ansible-lint is not installed.");
    const auto linted = runIn(folder, "ansible-lint", {"--offline", "plan.yml", "backout.yml", "watch.yml"});
    QVERIFY2(linted.code == 0, linted.out.constData());
}

/// A dry run carries out nothing, reaches every play on the controller, and shows names as they are.
void AdaptersTest::ansibleEvaluatesNoName() {
    if (!isInstalled("ansible-playbook")) QSKIP("ansible-playbook (ansible-core) is not installed.");
    const auto folder = saved("ansible");
    const auto run = [&](const QStringList& more) {
        return runIn(folder, "ansible-playbook", QStringList{"-i", "inventory.yml"} + more,
                     {"ANSIBLE_NOCOLOR=1", "LC_ALL=C.UTF-8"});
    };
    const auto checked =
        run({"plan.yml", "--check", "--tags", "step-2,step-3,step-4,change-1,change-1-end,step-5,step-7"});
    QVERIFY2(checked.code == 0, checked.out.constData());
    QVERIFY2(checked.out.contains("{{ 7*7 }}") && !checked.out.contains(" 49 "), checked.out.constData());
    QVERIFY2(checked.out.contains("{% raw %}"), checked.out.constData());
    QVERIFY(!QFile::exists(folder + "/HACKED"));
    const auto byHand = run({"plan.yml", "--tags", "step-7"});
    QVERIFY2(byHand.code != 0 && byHand.out.contains("penumbra_by_hand") && !byHand.out.contains(" 49 "),
             byHand.out.constData());
    const auto done = run({"plan.yml", "--tags", "step-7", "-e", R"({"penumbra_by_hand": ["step-7"]})"});
    QVERIFY2(done.code == 0, done.out.constData());
    auto later = *base::readFile((folder + "/plan.yml").toStdString());
    const std::string begins = "penumbra_begins: \"2026-03-01T11:00:00Z\"";
    QVERIFY(later.find(begins) != std::string::npos);
    later.replace(later.find(begins), begins.size(), "penumbra_begins: \"9999-01-01T00:00:00Z\"");
    QVERIFY(base::writeFile((folder + "/later.yml").toStdString(), later));
    const auto early = run({"later.yml", "--tags", "step-7"});
    QVERIFY2(early.code != 0 && early.out.contains("still to come"), early.out.constData());
    const auto abort = *base::parseJson(file("kubernetes", "abort.json"), "abort");
    QVERIFY(!abort.empty());
    const auto samples = [&](double beyond) { // of every criterion as many as it asks for, beyond its threshold or not
        base::Json json;
        for (const auto& one : abort) {
            if (one["consecutive"].is_null()) continue;
            const double by = one["comparison"] == "above" ? beyond : -beyond;
            json["penumbra_samples"][one["id"].get<std::string>()] =
                std::vector<double>(one["consecutive"].get<std::size_t>(), one["threshold"].get<double>() + by);
        }
        return QString::fromStdString(json.dump());
    };
    const auto quiet = run({"watch.yml", "-e", samples(-0.001)}), unknown = run({"watch.yml"});
    QVERIFY2(quiet.code == 0 && unknown.code == 0, quiet.out.constData());
    const auto tripped = run({"watch.yml", "-e", samples(0.001)});
    QVERIFY2(tripped.code != 0 && tripped.out.contains("stop, and take back") && !tripped.out.contains(" 49 "),
             tripped.out.constData());
    const auto back = run({"backout.yml", "--check", "--tags", "backout-step-7,backout-step-2"});
    QVERIFY2(back.code == 0 && !back.out.contains(" 49 "), back.out.constData());
}

/// The words that a stand-in for kubectl gets, one call a line: first the dry run, then for good.
void AdaptersTest::theShellRunsWhatIsMeant() {
    const auto folder = saved("kubernetes");
    QDir().mkpath(folder + "-bin");
    QFile stand(folder + "-bin/kubectl");
    QVERIFY(stand.open(QIODevice::WriteOnly));
    stand.write("#!/bin/sh\necho \"$@\"\n");
    stand.close();
    stand.setPermissions(stand.permissions() | QFile::ExeOwner);
    const auto path = QString("PATH=%1-bin:%2").arg(folder, qEnvironmentVariable("PATH"));
    const auto run = [&](const char* work) { return runIn("/", "sh", {folder + "/plan.sh", work}, {path}); };
    QCOMPARE(runIn(folder, "sh", {"-n", "plan.sh"}).code, 0);
    const auto drain = run("change-1");
    QCOMPARE(drain.code, 0);
    QCOMPARE(drain.out,
             QByteArray("cordon h1 --dry-run=server\ncordon h2 --dry-run=server\n"
                        "drain h1 --ignore-daemonsets --dry-run=server\n"
                        "drain h2 --ignore-daemonsets --dry-run=server\n"
                        "cordon h1\ncordon h2\ndrain h1 --ignore-daemonsets\ndrain h2 --ignore-daemonsets\n"));
    QCOMPARE(run("change-1-end").out.split('\n').value(2), QByteArray("uncordon h1"));
    QCOMPARE(run("step-3").out.split('\n').value(1),
             QByteArray("apply --server-side --field-manager=penumbra --validate=false --filename=step-3.yaml"));
    QCOMPARE(run("step-3-end").out.split('\n').value(1),
             QByteArray("scale deployment/cart --namespace=store --replicas=3"));
    QCOMPARE(run("backout-step-3").out.split('\n').value(1),
             QByteArray("scale deployment/cart --namespace=store --replicas=3"));
    const auto byHand = run("step-7");
    QCOMPARE(byHand.code, 3);
    QVERIFY2(byHand.out.startsWith("By hand: "), byHand.out.constData());
    QCOMPARE(run("step-5").code, 3); // its host has no name that a node could have
    const auto usage = run("");
    QCOMPARE(usage.code, 2);
    QVERIFY2(usage.out.contains("dry-run step-1 "), usage.out.constData());
    QVERIFY2(!run("dry-run").out.contains("cordon h1\n"), "a dry run asks only");
    for (const char* work : {"step-1", "step-2", "step-4", "step-6", "backout-step-1", "backout-step-7"}) run(work);
    QVERIFY(!QFile::exists(folder + "/HACKED") && !QFile::exists("/HACKED"));
    const auto terraform = saved("terraform");
    QCOMPARE(runIn(terraform, "sh", {"-n", "plan.sh"}).code, 0);
}

/// So many more is a number only where the inventory counts them, and only of replicas like the others.
void AdaptersTest::moreReplicasAreCountedOrRefused() {
    const auto more = [&](base::ParamTexts params) {
        return report::kubectlFor(*m_evaluation, edit("deploy", std::move(params)));
    };
    const auto counted = more({{"service", "store/cart"}, {"replicas", "2"}});
    QCOMPARE(counted.manifest["spec"]["replicas"], base::Json(5));
    QVERIFY(counted.byHand.empty());
    const auto at = [](int hour) { return fmt::format("2026-03-02T{:02}:00:00Z", hour); };
    const auto hours = [&](const char* action, const char* replicas, int from, int length) {
        return edit(action, {{"service", "store/cart"}, {"replicas", replicas}}, at(from).c_str(), length);
    };
    // three are there; two more from 2 to 8, one more from 4 for good, ten from 6 to 7, and some of another kind
    std::vector<whatif::Edit> all{hours("deploy", "2", 2, 6), hours("deploy", "1", 4, 0), hours("scale", "10", 6, 1)};
    all.push_back(edit("deploy", {{"service", "store/cart"}, {"replicas", "7"}, {"cpu", "4"}}, at(1).c_str()));
    all.push_back(edit("deploy", {{"service", "shop"}, {"replicas", "7"}}, at(1).c_str()));
    const auto told = [&](const whatif::Edit& one) {
        const auto kubectl = report::kubectlFor(*m_evaluation, one, all);
        return std::pair(kubectl.manifest["spec"]["replicas"].get<int>(),
                         kubectl.end.empty() ? std::string() : kubectl.end.front().back());
    };
    QCOMPARE(told(all[0]), std::pair(5, std::string("--replicas=4")));
    QCOMPARE(told(all[1]), std::pair(6, std::string()));
    QCOMPARE(told(all[2]), std::pair(10, std::string("--replicas=6")));
    for (const auto& refused : {more({{"service", "store/cart"}, {"replicas", "2"}, {"cpu", "4"}}),
                                more({{"service", "shop"}, {"replicas", "2"}}), more({{"service", "no such"}})}) {
        QVERIFY(refused.empty());
        QVERIFY(!refused.byHand.empty());
    }
}

void AdaptersTest::kustomizeTakesTheManifests() {
    const auto manifest = document::parseYaml(file("kubernetes", "step-3.yaml"), "step-3.yaml");
    QVERIFY(manifest);
    QCOMPARE(manifest->front().json, (base::Json{{"apiVersion", "apps/v1"},
                                                 {"kind", "Deployment"},
                                                 {"metadata", {{"name", "cart"}, {"namespace", "store"}}},
                                                 {"spec", {{"replicas", 5}}}}));
    if (!isInstalled("kubectl")) QSKIP("kubectl (kubernetes-client) is not installed.");
    const auto built = runIn(saved("kubernetes"), "kubectl", {"kustomize", "."});
    if (built.out.contains("unknown command")) QSKIP("This kubectl has no kustomize.");
    QVERIFY2(built.code == 0 && built.out.contains("replicas: 5"), built.out.constData());
}

/// A real API server agrees with the dry run, drains, scales and takes both back. Nobody manages the replicas there.
void AdaptersTest::aRealServerDoesIt() {
    if (!isInstalled("kubectl")) QSKIP("kubectl (kubernetes-client) is not installed.");
    if (const auto missing = test::KubernetesLab::missing(); !missing.isEmpty()) QSKIP(qPrintable(missing));
    test::KubernetesLab lab;
    QVERIFY(lab.start(m_dir.filePath("lab")));
    const auto folder = saved("kubernetes");
    const QStringList environment{"KUBECONFIG=" + lab.kubeconfig()};
    QFile objects(m_dir.filePath("objects.yaml"));
    QVERIFY(objects.open(QIODevice::WriteOnly));
    objects.write("apiVersion: v1\nkind: Namespace\nmetadata: {name: store}\n"
                  "---\napiVersion: v1\nkind: Node\nmetadata: {name: h1}\n"
                  "---\napiVersion: v1\nkind: Node\nmetadata: {name: h2}\n"
                  "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart, namespace: store}\n"
                  "spec:\n  selector: {matchLabels: {app: cart}}\n  template:\n"
                  "    metadata: {labels: {app: cart}}\n    spec: {containers: [{name: c, image: none}]}\n");
    objects.close();
    const auto made = runIn(
        folder, "kubectl",
        {"apply", "--server-side", "--field-manager=ops", "--validate=false", "-f", objects.fileName()}, environment);
    QVERIFY2(made.code == 0, made.out.constData());
    const auto done = [&](const char* work) {
        const auto ending = runIn(folder, "sh", {"plan.sh", work}, environment);
        if (ending.code != 0) qWarning("%s: %s", work, ending.out.constData());
        return ending.code == 0;
    };
    const auto cordoned = [&] { return lab.get("/api/v1/nodes/h1")["spec"].value("unschedulable", false); };
    const auto replicas = [&] {
        return lab.get("/apis/apps/v1/namespaces/store/deployments/cart")["spec"]["replicas"].get<int>();
    };
    QVERIFY(done("step-3"));
    QCOMPARE(replicas(), 5);
    QVERIFY(done("step-3-end"));
    QCOMPARE(replicas(), 3);
    QVERIFY(done("change-1") && cordoned());
    QVERIFY(done("change-1-end") && !cordoned());
}

void AdaptersTest::terraformTakesTheVariables() {
    const auto values = base::parseJson(file("terraform", "penumbra.tfvars.json"), "values");
    QVERIFY(values);
    const std::string address = "module.a[\"it's $x\"].aws_instance.web[0]";
    QCOMPARE((*values)["penumbra_requests"][address],
             (base::Json{{"cpu", 2000}, {"memory", 1 << 30}, {"gpu", nullptr}}));
    QCOMPARE((*values)["penumbra_replicas"]["store/cart"], base::Json(5));
    QCOMPARE((*values)["penumbra_new_hosts"][0]["name"], base::Json(kHostile));
    QCOMPARE(file("terraform", "targets.txt"), address + "\n");
    QVERIFY(file("terraform", "plan.sh").find("'-target=module.a[\"it'\\''s $x\"].aws_instance.web[0]'") !=
            std::string::npos);
    if (!isInstalled("terraform")) QSKIP("terraform is not installed.");
    const auto folder = saved("terraform");
    const auto formatted = runIn(folder, "terraform", {"fmt", "-check", "-diff"});
    QVERIFY2(formatted.code == 0, formatted.out.constData());
    QFile test(folder + "/output.tf");
    QVERIFY(test.open(QIODevice::WriteOnly));
    test.write("output \"name\" { value = var.penumbra_new_hosts[0].name }\n");
    test.close();
    const auto ready = runIn(folder, "terraform", {"init", "-backend=false", "-input=false"});
    QVERIFY2(ready.code == 0, ready.out.constData());
    const auto valid = runIn(folder, "terraform", {"validate", "-no-color"});
    QVERIFY2(valid.code == 0, valid.out.constData());
    const auto planned = runIn(folder, "sh", {"plan.sh"});
    QVERIFY2(planned.code == 0 && QFile::exists(folder + "/penumbra-p1.tfplan"), planned.out.constData());
    const auto shown = runIn(folder, "terraform", {"show", "-json", "penumbra-p1.tfplan"});
    const auto json = base::parseJson(shown.out.mid(shown.out.indexOf('{')).toStdString(), "plan");
    QVERIFY2(json, shown.out.constData());
    QCOMPARE((*json)["planned_values"]["outputs"]["name"]["value"], base::Json(kHostile));
}

/// "+500m" on 1500m is 2 cores, for whoever is handed the plan.
void AdaptersTest::relativeAmountsLeaveAsWhatTheyComeTo() {
    const whatif::Scenario scenario{
        "more",
        {edit("resize", {{"service", "store/cart"}, {"cpu", "+500m"}, {"memory", "+1.5GiB"}}, "2026-03-01T04:00:00Z"),
         edit("resize", {{"workload", "shop-1"}, {"cpu", "-500m"}}, "2026-03-01T05:00:00Z"),
         edit("resize", {{"service", "shop"}, {"cpu", "+1"}}, "2026-03-01T06:00:00Z")}};
    const auto evaluation = m_session->evaluate(scenario, m_evaluation->options, base::Run{});
    QVERIFY2(evaluation, evaluation ? "" : evaluation.error().text.c_str());
    const auto prepared = report::prepare(*m_session, **evaluation, m_plans, -1, base::Run{});
    QVERIFY(prepared);
    const auto inFile = [&](const char* id, const char* name) {
        const auto made = report::exporters().find(id)->files(*prepared);
        for (const auto& one : *made)
            if (one.name == name) return one.bytes;
        return std::string();
    };
    const auto values = *base::parseJson(inFile("terraform", "penumbra.tfvars.json"), "values");
    const auto& requests = values["penumbra_requests"];
    QCOMPARE(requests["store/cart"], (base::Json{{"cpu", 2000}, {"memory", 3758096384}, {"gpu", nullptr}}));
    // what was one service's is each replica's own where they come to different amounts
    QCOMPARE(requests["shop-1"]["cpu"], base::Json(2000));
    QCOMPARE(requests["shop-3"]["cpu"], base::Json(2500));
    QVERIFY(!requests.contains("shop"));

    const auto byHand = report::kubectlFor(**evaluation, scenario.edits[0]).byHand;
    QVERIFY2(byHand.find("--requests=cpu=2,memory=3584Mi.") != std::string::npos, byHand.c_str());
    const auto checks = report::checksOf(**evaluation, scenario.edits[0]);
    QCOMPARE(checks.size(), std::size_t{1});
    QVERIFY2(checks[0].ends_with("cart requests cpu 2, memory 3584MiB and is ready."), checks[0].c_str());
    QCOMPARE(report::checksOf(**evaluation, scenario.edits[2]).size(), std::size_t{3});
    QVERIFY(report::checksOf(**evaluation, scenario.edits[2])[0].find("shop-1 requests cpu 2 ") == 0);
}

void AdaptersTest::serviceNowGetsItsFields() {
    const auto body = *base::parseJson(file("servicenow", "change_request.json"), "body");
    QVERIFY(body["short_description"].get<std::string>().size() <= 160);
    QVERIFY(body["short_description"].get<std::string>().find('\n') == std::string::npos);
    QCOMPARE(body["start_date"], base::Json("2026-03-01 02:00:00"));
    QCOMPARE(body["correlation_id"], base::Json("p1"));
    QCOMPARE(body["business_service"].is_string() ? body["business_service"] : base::Json("5e3f"), base::Json("5e3f"));
    for (const char* plan : {"implementation_plan", "backout_plan", "risk_impact_analysis"}) {
        const auto text = QString::fromStdString(body[plan].get<std::string>());
        QVERIFY2(!text.isEmpty() && text.count('\n') == text.count("\r\n"), plan);
    }
    const auto kind = *base::parseJson(file("json", "plan.json"), "plan");
    QCOMPARE(body["type"], kind["change_type"]);
    QCOMPARE(body["priority"], base::Json(std::to_string(kind["priority"].get<int>())));
    for (const char* unknown : {"category", "impact", "urgency", "assignment_group", "requested_by"})
        QVERIFY2(!body.contains(unknown), unknown);
    QCOMPARE(base::parseJson(file("servicenow", "change_tasks.json"), "tasks")->size(), std::size_t(8));
    const auto rows = document::openCsv(file("servicenow", "change_request.csv"), "csv");
    QVERIFY(rows);
    QCOMPARE(rows->headings.size(), body.size());
}

void AdaptersTest::jiraGetsItsFields() {
    const auto steps = *base::parseJson(file("jira", "steps.json"), "steps");
    QCOMPARE(steps["issueUpdates"].size(), std::size_t(8));
    const auto csv = file("jira", "issues.csv");
    QVERIFY2(
        csv.starts_with("Issue Id,Parent Id,Issue Type,Summary,Description,Labels,Planned start,Planned end,Change "
                        "type,Priority,Change risk,Link is blocked by,Link is blocked by\r\n"),
        csv.substr(0, 200).c_str());
    if (!isInstalled("jq")) QSKIP("jq is not installed.");
    const auto folder = saved("jira");
    QFile mapping(folder + "/mapping.json");
    QVERIFY(mapping.open(QIODevice::WriteOnly));
    mapping.write(R"({"project": {"key": "OPS"}, "parent": {"key": "OPS-7"},
                      "fields": {"penumbra:planned_start": "customfield_10042", "penumbra:planned_end": ""}})");
    mapping.close();
    const auto mapped = runIn(folder, "jq", {"--slurpfile", "m", "mapping.json", "-f", "steps.jq", "steps.json"});
    QVERIFY2(mapped.code == 0, mapped.out.constData());
    const auto fields = base::parseJson(mapped.out.toStdString(), "mapped")->at("issueUpdates")[0]["fields"];
    QCOMPARE(fields["project"]["key"], base::Json("OPS"));
    QCOMPARE(fields["parent"]["key"], base::Json("OPS-7"));
    QCOMPARE(fields["customfield_10042"], base::Json("2026-03-01T02:00:00.000+0000"));
    for (const auto& [key, value] : fields.items())
        QVERIFY2(!key.empty() && !key.starts_with("penumbra:"), key.c_str());
    QCOMPARE(runIn(folder, "jq", {"--slurpfile", "m", "mapping.json", "-f", "change.jq", "change.json"}).code, 0);
}

void AdaptersTest::cellsAreNoFormulas() {
    int tables = 0;
    for (const auto* exporter : report::exporters())
        for (const auto& one : files(exporter->id)) {
            if (!one.name.ends_with(".csv")) continue;
            ++tables;
            std::string formula;
            const auto read =
                document::readCsv(one.bytes, one.name, {}, [&](document::CsvRow& row) -> base::Result<void> {
                    for (const auto& cell : row.cells)
                        if (!cell.empty() && std::string_view("=+-@").find(cell[0]) != std::string_view::npos)
                            formula = one.name + ": " + cell;
                    return {};
                });
            QVERIFY2(formula.empty(), formula.c_str());
            QVERIFY(read);
        }
    QVERIFY(tables >= 5);
}

void AdaptersTest::theWebPageIsWellFormed() {
    const auto html = file("html", "plan.html");
    const auto page = QString::fromStdString(html);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(page.contains("<figcaption>Who depends on what is touched")); // shop depends on db, which moves
    QVERIFY(page.contains("shop depends on db"));
    QVERIFY(!page.contains("<script") && !page.contains("javascript:") && !page.contains(" src="));
    QCOMPARE(page.count("<h1>"), 1);
    QCOMPARE(page.count("<table>"), page.count("<caption"));
    QCOMPARE(page.count(QRegularExpression("<th[ >]")), page.count("<th scope="));
    QVERIFY(page.contains("<svg") && page.contains("<title id=\"chart-title\">") &&
            page.contains("<desc id=\"chart-text\">"));
    if (!isInstalled("xmllint")) QSKIP("xmllint (libxml2-utils) is not installed.");
    // every element is closed, so that the page is XML too but for the names of characters and the doctype
    auto xml = QString(page).remove("<!DOCTYPE html>\n");
    xml.replace(QRegularExpression("<(meta [^>]*)>"), "<\\1/>");
    QFile out(m_dir.filePath("page.xml"));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(xml.toUtf8());
    out.close();
    const auto checked = runIn(m_dir.path(), "xmllint", {"--noout", "page.xml"});
    QVERIFY2(checked.code == 0, checked.out.constData());
}

QTEST_GUILESS_MAIN(AdaptersTest)
#include "adapters_test.moc"
