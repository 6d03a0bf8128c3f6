#include "base/file.h"
#include "core/gather/kubernetes_lab.h"
#include "core/report/hostile_plan.h"
#include "document/yaml.h"
#include "report/kubectl.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace penumbra;
using namespace penumbra::test;

namespace {

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

/// Exports of a plan of which each text is hostile, each read by the tool that it is for.
class ToolsTest final : public QObject, HostilePlan {
    Q_OBJECT
private slots:
    void ansibleTakesThePlaybooks();
    void ansibleEvaluatesNoName();
    void theShellRunsWhatIsMeant();
    void moreReplicasAreCountedOrRefused();
    void kustomizeTakesTheManifests();
    void aRealServerDoesIt();
    void terraformTakesTheVariables();
    void jiraGetsItsFields();
    void theWebPageIsWellFormed();
};

void ToolsTest::ansibleTakesThePlaybooks() {
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

void ToolsTest::ansibleEvaluatesNoName() {
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

void ToolsTest::theShellRunsWhatIsMeant() {
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

void ToolsTest::moreReplicasAreCountedOrRefused() {
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

void ToolsTest::kustomizeTakesTheManifests() {
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

void ToolsTest::aRealServerDoesIt() {
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

void ToolsTest::terraformTakesTheVariables() {
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

void ToolsTest::jiraGetsItsFields() {
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

void ToolsTest::theWebPageIsWellFormed() {
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

QTEST_GUILESS_MAIN(ToolsTest)
#include "tools_test.moc"
