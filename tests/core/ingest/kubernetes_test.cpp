#include "ingest/kubernetes/quantity.h"
#include "ingest/reader.h"

#include <QtTest>
#include <fmt/format.h>

using namespace penumbra;

namespace {

base::Result<model::Batch> parse(const std::string& text, const char* name = "cluster.json") {
    return ingest::read({name, text, base::fromMillis(1'700'000'000'000), {}}, "kubernetes");
}

const model::Resource* find(const model::Batch& batch, const std::string& id) {
    for (const auto& r : batch.resources)
        if (r.id.text() == id) return &r;
    return nullptr;
}

bool hasRelation(const model::Batch& batch, const char* from, model::RelationKind kind, const char* to) {
    const model::Relation wanted{model::ResourceId(from), model::ResourceId(to), kind};
    return std::find(batch.relations.begin(), batch.relations.end(), wanted) != batch.relations.end();
}

qsizetype count(const model::Batch& batch, const char* code) {
    return std::count_if(batch.problems.begin(), batch.problems.end(), [&](const auto& p) { return p.code == code; });
}

constexpr const char* kCluster = R"({"apiVersion": "v1", "kind": "List", "items": [
 {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "n1", "labels": {"topology.kubernetes.io/zone": "a",
   "topology.kubernetes.io/rack": "r1", "kubernetes.io/hostname": "n1"}},
  "spec": {"taints": [{"key": "dedicated", "value": "db", "effect": "NoSchedule"}], "unschedulable": true},
  "status": {"allocatable": {"cpu": "3920m", "memory": "16420Ki", "pods": "110", "nvidia.com/gpu": "2",
   "hugepages-2Mi": "0", "ephemeral-storage": "100G"}, "capacity": {"cpu": "4"}}},
 {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "cart-abc12-x1", "namespace": "shop", "labels": {"app": "cart",
   "pod-template-hash": "abc12", "env": "prod"}, "ownerReferences": [{"kind": "ReplicaSet", "name": "cart-abc12", "controller": true}]},
  "spec": {"nodeName": "n1", "priority": 1000, "overhead": {"cpu": "10m"}, "nodeSelector": {"disk": "ssd"},
   "initContainers": [{"name": "i", "resources": {"requests": {"cpu": "2", "memory": "10Mi"}}},
     {"name": "proxy", "restartPolicy": "Always", "resources": {"requests": {"cpu": "100m", "memory": "50Mi"}}}],
   "containers": [{"name": "c", "env": [{"name": "PASSWORD", "value": "hunter2"}],
      "resources": {"requests": {"cpu": "500m"}, "limits": {"cpu": "1", "memory": "1Gi"}}},
     {"name": "d", "resources": {"requests": {"cpu": 0.25}}}],
   "tolerations": [{"key": "dedicated", "operator": "Equal", "value": "db", "effect": "NoSchedule"}, {"operator": "Exists"}],
   "affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [
      {"matchExpressions": [{"key": "gpu", "operator": "NotIn", "values": ["T4"]}]}]}},
    "podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [
      {"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {"app": "cart"}}},
      {"topologyKey": "topology.kubernetes.io/zone", "labelSelector": {"matchLabels": {"app": "other"}}}]}}},
  "status": {"phase": "Running"}},
 {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "job-1", "namespace": "shop"}, "spec": {"nodeName": "n1",
   "containers": [{"name": "c", "resources": {"requests": {"cpu": "1"}}}]}, "status": {"phase": "Succeeded",
   "containerStatuses": [{"state": {"terminated": {"finishedAt": "2023-01-02T03:04:05Z"}}}]}},
 {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "cart", "namespace": "shop"},
  "spec": {"replicas": 4, "template": {"metadata": {"labels": {"app": "cart"}}, "spec": {"containers": []}}}},
 {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "pay", "namespace": "shop"},
  "spec": {"replicas": 3, "template": {"metadata": {"labels": {"app": "pay"}},
   "spec": {"containers": [{"name": "c", "resources": {"requests": {"cpu": "250m", "memory": "1G"}}}]}}}},
 {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "logs", "namespace": "ops"},
  "spec": {"template": {"spec": {"tolerations": [{"operator": "Exists"}], "containers": [{"name": "c"}]}}}},
 {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "cart", "namespace": "shop"},
  "spec": {"minAvailable": "60%", "selector": {"matchLabels": {"app": "cart"}}}},
 {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "pay", "namespace": "shop"},
  "spec": {"maxUnavailable": 1, "selector": {"matchLabels": {"app": "pay"}}}},
 {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "data": {"token": "aHVudGVyMg=="}},
 {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "cart"}}]})";

} // namespace

class KubernetesTest final : public QObject {
    Q_OBJECT
private slots:
    void limitsAreKept();
    void aLongListIsKnownByItsItems();
    void whatNobodyReadsIsNotKept();
    void quantities_data();
    void quantities();
    void badQuantities_data();
    void badQuantities();
    void node();
    void pod();
    void rulesAboutPlaces();
    void priorities();
    void finishedPodHoldsNothing();
    void controllers();
    void whatIsStated();
    void secretsAreDropped();
    void listOfOneKind();
    void yaml();
    void yamlTraps_data();
    void yamlTraps();
    void badObjectsAreNamed();
    void owners();
};

void KubernetesTest::quantities_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<qint64>("units");
    QTest::newRow("milli") << "500m" << 500LL << 1LL;
    QTest::newRow("plain") << "2" << 2000LL << 2LL;
    QTest::newRow("decimal") << "0.1" << 100LL << 1LL;
    QTest::newRow("decimal2") << "1.1" << 1100LL << 2LL;
    QTest::newRow("trailing point") << "5." << 5000LL << 5LL;
    QTest::newRow("leading point") << ".5" << 500LL << 1LL;
    QTest::newRow("plus") << "+3" << 3000LL << 3LL;
    QTest::newRow("nano") << "12345n" << 1LL << 1LL;
    QTest::newRow("micro") << "1500u" << 2LL << 1LL;
    QTest::newRow("Mi") << "128Mi" << 134217728000LL << 134217728LL;
    QTest::newRow("Ki") << "16420Ki" << 16814080000LL << 16814080LL;
    QTest::newRow("M") << "128M" << 128000000000LL << 128000000LL;
    QTest::newRow("k") << "1k" << 1000000LL << 1000LL;
    QTest::newRow("1G") << "1G" << 1000000000000LL << 1000000000LL;
    QTest::newRow("exponent") << "1e3" << 1000000LL << 1000LL;
    QTest::newRow("Exponent") << "1E3" << 1000000LL << 1000LL;
    QTest::newRow("negative exponent") << "15e-1" << 1500LL << 2LL;
    QTest::newRow("zero") << "0" << 0LL << 0LL;
    QTest::newRow("minus zero") << "-0" << 0LL << 0LL;
}

void KubernetesTest::quantities() {
    QFETCH(QString, text);
    QFETCH(qint64, milli);
    QFETCH(qint64, units);
    const auto a = ingest::parseQuantity(text.toStdString(), 1000);
    const auto b = ingest::parseQuantity(text.toStdString(), 1);
    QVERIFY(a && b);
    QCOMPARE(a->amount, milli);
    QCOMPARE(b->amount, units);
}

void KubernetesTest::badQuantities_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"",      "K",   "1K",   "1ki",  "1kB",  "1 Gi", "Gi",   "1..2",
                             "1.2.3", "-1",  "0x10", "1e",   "1e99", "nan",  "1Gib", "99999999999999999999",
                             "9E",    "1m5", "inf",  "100Ei"})
        if (QString(text) != "9E") QTest::newRow(*text ? text : "empty") << text;
}

void KubernetesTest::badQuantities() {
    QFETCH(QString, text);
    QVERIFY(!ingest::parseQuantity(text.toStdString(), 1000));
}

void KubernetesTest::node() {
    const auto batch = parse(kCluster);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto* host = find(*batch, "host/n1");
    QVERIFY(host);
    QCOMPARE(host->capacity.at(model::kCpu), 3920);
    QCOMPARE(host->capacity.at(model::kMemory), 16420LL * 1024);
    QCOMPARE(host->capacity.at(model::kDisk), 100'000'000'000LL);
    QCOMPARE(host->capacity.at(model::kGpu), 2000);
    QCOMPARE(host->capacity.at(model::kPods), 110);
    QCOMPARE(batch->dimensions.find("hugepages-2Mi"), -1);
    QVERIFY(host->cordoned);
    QCOMPARE(host->taints.size(), std::size_t{1});
    QVERIFY(find(*batch, "zone/a") && find(*batch, "rack/r1"));
    QVERIFY(hasRelation(*batch, "host/n1", model::RelationKind::Within, "rack/r1"));
    QVERIFY(hasRelation(*batch, "host/n1", model::RelationKind::Within, "zone/a"));
    QVERIFY(hasRelation(*batch, "rack/r1", model::RelationKind::Within, "zone/a"));
}

void KubernetesTest::pod() {
    const auto batch = parse(kCluster);
    QVERIFY(batch);
    const auto* pod = find(*batch, "workload/shop/cart-abc12-x1");
    QVERIFY(pod);
    // max(2 cores of the first init container, 500m + 250m + 100m of the sidecar) + 10m
    QCOMPARE(pod->request.at(model::kCpu), 2010);
    QCOMPARE(pod->request.at(model::kMemory), (1LL << 30) + (50LL << 20)); // a limit stands in for the request
    QCOMPARE(pod->request.at(model::kPods), 1);
    QCOMPARE(pod->attributes.at("limit.cpu").value, std::string("none")); // the container d has none
    QCOMPARE(pod->rules.priority, 1000);
    QCOMPARE(pod->rules.selectors.size(), std::size_t{2});
    QCOMPARE(pod->rules.selectors[0].values, std::vector<std::string>{"ssd"});
    QVERIFY(pod->rules.selectors[1].op == model::SelectorOperator::NotIn);
    QCOMPARE(pod->rules.tolerations.size(), std::size_t{2});
    QVERIFY(pod->rules.tolerations[1].key.empty());
    QCOMPARE(pod->rules.antiAffinity.size(), std::size_t{1});
    QVERIFY(pod->rules.antiAffinity[0].hard && pod->rules.antiAffinity[0].group.empty());
    QCOMPARE(count(*batch, "not-modelled"), 1);
    QVERIFY(hasRelation(*batch, pod->id.text().c_str(), model::RelationKind::RunsOn, "host/n1"));
    QVERIFY(hasRelation(*batch, pod->id.text().c_str(), model::RelationKind::PartOf, "service/shop/cart"));
    QVERIFY(!pod->rules.pinned);
}

void KubernetesTest::rulesAboutPlaces() {
    const auto batch = parse(R"(
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 1
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: c}]
      topologySpreadConstraints:
      - {maxSkew: 2, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}
      - {maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: web}}}
      - {maxSkew: 1, topologyKey: kubernetes.io/os, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms: [{matchFields: [{key: metadata.name, operator: In, values: [n1, n2]}]}]
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
          - {topologyKey: topology.kubernetes.io/zone, labelSelector: {matchLabels: {app: cache}}}
          preferredDuringSchedulingIgnoredDuringExecution:
          - {weight: 5, podAffinityTerm: {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: web}}}}
          - {weight: 5, podAffinityTerm: {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: nobody}}}}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: cache, namespace: shop}
spec: {replicas: 1, template: {metadata: {labels: {app: cache}}, spec: {containers: [{name: c}]}}}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: cache-pdb, namespace: shop}
spec: {minAvailable: 1, selector: {matchLabels: {app: cache}}}
)",
                             "web.yaml");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    const auto* web = find(*batch, "workload/shop/web-0");
    QVERIFY(web != nullptr);
    QCOMPARE(web->rules.topologySpread, (std::vector<model::TopologySpread>{{"", model::Scope::Zone, 2, true},
                                                                            {"", model::Scope::Host, 1, false}}));
    QCOMPARE(web->rules.affinity, (std::vector<model::Affinity>{{"service/shop/cache", model::Scope::Zone, true},
                                                                {"", model::Scope::Host, false}}));
    QCOMPARE(web->rules.selectors,
             (std::vector<model::Selector>{{model::kHostNameKey, model::SelectorOperator::In, {"n1", "n2"}}}));
    QCOMPARE(count(*batch, "not-modelled"), 2); // over operating systems, and about pods that nobody runs
    const auto* cache = find(*batch, "service/shop/cache");
    QCOMPARE(cache->minAvailable, 1);
    QCOMPARE(cache->attributes.at("disruption-budget").value, std::string("cache-pdb"));
}

void KubernetesTest::priorities() {
    const auto batch = parse(R"(
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: gold}
value: 700
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: patient}
value: 500
preemptionPolicy: Never
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: usual}
value: 10
globalDefault: true
---
{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {priorityClassName: gold, containers: [{name: c}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: b}, spec: {priorityClassName: patient, containers: [{name: c}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: c}, spec: {containers: [{name: c}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: d}, spec: {priorityClassName: system-node-critical, containers: [{name: c}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: e}, spec: {priorityClassName: lost, containers: [{name: c}]}}
)",
                             "pods.yaml");
    QVERIFY2(batch.has_value(), batch ? "" : batch.error().text.c_str());
    const auto rules = [&](const char* name) { return find(*batch, std::string("workload/default/") + name)->rules; };
    QVERIFY(rules("a").priority == 700 && rules("a").preempts);
    QVERIFY(rules("b").priority == 500 && !rules("b").preempts);
    QCOMPARE(rules("c").priority, 10);
    QCOMPARE(rules("d").priority, 2'000'001'000);
    QCOMPARE(rules("e").priority, 0);
    QCOMPARE(count(*batch, "unknown-priority"), 1);
}

void KubernetesTest::finishedPodHoldsNothing() {
    const auto batch = parse(kCluster);
    const auto* job = find(*batch, "workload/shop/job-1");
    QVERIFY(job);
    QVERIFY(job->request.empty());
    QCOMPARE(base::formatTime(job->lifetime.end), std::string("2023-01-02T03:04:05Z"));
    QVERIFY(!hasRelation(*batch, "workload/shop/job-1", model::RelationKind::RunsOn, "host/n1"));
}

void KubernetesTest::controllers() {
    const auto batch = parse(kCluster);
    QCOMPARE(find(*batch, "service/shop/cart")->minAvailable, 3); // 60 % of 4, rounded up
    QCOMPARE(find(*batch, "service/shop/pay")->minAvailable, 2);
    for (const char* name : {"workload/shop/pay-0", "workload/shop/pay-1", "workload/shop/pay-2"}) {
        QVERIFY(find(*batch, name));
        QCOMPARE(find(*batch, name)->request.at(model::kCpu), 250);
        QCOMPARE(find(*batch, name)->request.at(model::kMemory), 1'000'000'000LL);
        QVERIFY(hasRelation(*batch, name, model::RelationKind::PartOf, "service/shop/pay"));
    }
    QVERIFY(!find(*batch, "workload/shop/cart-0")); // one of its pods is there
    const auto* daemon = find(*batch, "workload/ops/logs-n1");
    QVERIFY(daemon && daemon->rules.pinned);
    QVERIFY(hasRelation(*batch, "workload/ops/logs-n1", model::RelationKind::RunsOn, "host/n1"));
    QCOMPARE(count(*batch, "not-needed"), 1);
    QCOMPARE(batch->accounting.read, static_cast<std::int64_t>(batch->resources.size() + batch->relations.size()));
}

/// A cluster speaks for its cordons, taints, labels and rules; of tiers and names that people gave it knows nothing.
void KubernetesTest::whatIsStated() {
    using enum model::Member;
    const auto batch = parse(kCluster);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto stated = [&](const char* id) {
        for (const auto& r : batch->resources)
            if (r.id.text() == id) return r.stated;
        return model::Members::all();
    };
    QVERIFY((stated("host/n1") == model::Members{Labels, Taints, Cordoned, End}));
    QVERIFY((stated("zone/a") == model::Members{}));
    QVERIFY((stated("workload/shop/cart-abc12-x1") == model::Members{Labels, Selectors, Tolerations, AntiAffinity,
                                                                     TopologySpread, Affinity, Priority, Pinned, End}));
    QVERIFY((stated("service/shop/cart") == model::Members{Labels, MinAvailable}));
    QVERIFY((stated("service/ops/logs") == model::Members{Labels})); // no budget of its namespace is in the file
}

void KubernetesTest::secretsAreDropped() {
    const auto batch = parse(kCluster);
    std::string all;
    for (const auto& r : batch->resources)
        for (const auto& [key, attribute] : r.attributes) all += key + attribute.value + attribute.raw;
    for (const auto& p : batch->problems) all += p.text + p.where;
    QVERIFY(all.find("hunter2") == std::string::npos);
    QVERIFY(all.find("aHVudGVyMg") == std::string::npos);
    QCOMPARE(find(*batch, "workload/shop/cart-abc12-x1")->labels.at("env"), std::string("prod"));
}

void KubernetesTest::listOfOneKind() {
    const auto batch = parse(
        R"({"apiVersion": "v1", "kind": "NodeList", "items": [{"metadata": {"name": "a"}}, {"metadata": {"name": "b"}}]})");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QCOMPARE(count(*batch, "no-capacity"), 2);
}

void KubernetesTest::yaml() {
    const auto batch = parse("---\n---\n"
                             "apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {flag: yes, version: 1.10}}\n"
                             "status: &s\n  allocatable: {cpu: 0.5, memory: 1e3, pods: 010}\n"
                             "---\napiVersion: v1\nkind: Node\nmetadata: {name: n2}\nstatus: *s\n",
                             "two.yaml");
    QVERIFY(!batch); // an anchor ends with its document
    const auto good = parse("---\n---\n"
                            "apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {flag: yes, version: 1.10}}\n"
                            "x: &s\n  cpu: 0.5\n  memory: 1e3\nstatus:\n  allocatable:\n    <<: *s\n    cpu: 2\n"
                            "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n"
                            "  - resources: {requests: {memory: 128m, cpu: 1K}}\n",
                            "two.yaml");
    QVERIFY2(good, good ? "" : good.error().text.c_str());
    const auto* host = find(*good, "host/n1");
    QVERIFY(host);
    QCOMPARE(host->capacity.at(model::kCpu), 2000);
    QCOMPARE(host->capacity.at(model::kMemory), 1000);
    QCOMPARE(host->labels.at("flag"), std::string("yes"));
    QCOMPARE(host->labels.at("version"), std::string("1.10"));
    QCOMPARE(count(*good, "milli-bytes"), 1);
    QCOMPARE(good->accounting.rejected, 1);
    const auto bad = std::find_if(good->problems.begin(), good->problems.end(),
                                  [](const auto& p) { return p.code == "bad-quantity"; });
    QVERIFY(bad != good->problems.end());
    QCOMPARE(bad->where, std::string("two.yaml:14:/spec/containers/0/resources/requests/cpu"));
}

void KubernetesTest::yamlTraps_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QByteArray bomb = "apiVersion: v1\nkind: List\na: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'l'; ++c) {
        const QByteArray alias = QByteArray("*") + static_cast<char>(c - 1);
        bomb += QByteArray(1, c) + ": &" + QByteArray(1, c) + " [" + (alias + ", ").repeated(9) + alias + "]\n";
    }
    QTest::newRow("bomb") << bomb << "grows beyond";
    QTest::newRow("cycle") << QByteArray("apiVersion: v1\nkind: Node\nx: &x [*x]\n") << "deeper";
    QTest::newRow("twice") << QByteArray("apiVersion: v1\nkind: Node\nkind: Pod\n") << "twice";
    QTest::newRow("deep") << QByteArray("apiVersion: v1\nkind: Node\nx: ") + QByteArray(400, '[') + QByteArray(400, ']')
                          << "deeper";
    QTest::newRow("endless") << QByteArray("apiVersion: v1\nkind: Node\n---\n,\n") << "comma";
    QTest::newRow("broken") << QByteArray("apiVersion: v1\nkind: \"Node\nx: [\n") << "YAML";
}

void KubernetesTest::yamlTraps() {
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto batch = parse(text.toStdString(), "trap.yaml");
    QVERIFY(!batch);
    QVERIFY2(QString::fromStdString(batch.error().text).contains(reason), batch.error().text.c_str());
    QVERIFY(batch.error().text.starts_with("trap.yaml:"));
}

void KubernetesTest::badObjectsAreNamed() {
    const auto batch = parse(R"({"apiVersion": "v1", "kind": "List", "items": [{"kind": "Pod", "metadata": {}},
        {"metadata": {"name": "x"}}, {"kind": "Node", "metadata": {"name": "n"}, "status": {"allocatable": {"cpu": "two"}}},
        "text", 5, null, {"kind": "Node", "metadata": {"name": "ok"}, "status": {"allocatable": {"cpu": "2"}}}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{1});
    QCOMPARE(batch->accounting.rejected, 6);
    QCOMPARE(batch->problems[0].where, std::string("cluster.json:/items/0/metadata"));
    QVERIFY(!parse("[]") && !parse("{}") && !parse("{\"a\": 1}"));
}

void KubernetesTest::owners() {
    // Only pods and a replica set: the Deployment's name comes from the owner, or from the hash that the pod carries.
    // Where neither is there nothing is cut off: "db-5d" can be the whole name.
    const auto batch = parse(R"({"apiVersion": "v1", "kind": "List", "items": [
        {"kind": "ReplicaSet", "metadata": {"name": "web-77", "ownerReferences": [{"kind": "Deployment", "name": "web"}]},
         "spec": {"replicas": 2, "template": {"spec": {"containers": [{"name": "c"}]}}}},
        {"kind": "ReplicaSet", "metadata": {"name": "web-66", "ownerReferences": [{"kind": "Deployment", "name": "web"}]},
         "spec": {"replicas": 0, "template": {"spec": {}}}},
        {"kind": "Pod", "metadata": {"name": "api-5d-1", "labels": {"pod-template-hash": "5d"},
         "ownerReferences": [{"kind": "ReplicaSet", "name": "api-5d"}]}, "spec": {"containers": [{"name": "c"}]}},
        {"kind": "Pod", "metadata": {"name": "db-5d-1", "ownerReferences": [{"kind": "ReplicaSet", "name": "db-5d"}]},
         "spec": {"containers": [{"name": "c"}]}},
        {"kind": "Pod", "metadata": {"name": "db-5d-2", "ownerReferences": [{"kind": "ReplicaSet", "name": "db-5d"}]},
         "spec": {"containers": [{"name": "c"}]}},
        {"kind": "Pod", "metadata": {"name": "kubelet-made", "annotations": {"kubernetes.io/config.mirror": "x"}},
         "spec": {"nodeName": "gone", "containers": [{"name": "c"}]}}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(find(*batch, "service/default/web") && find(*batch, "workload/default/web-0") &&
            find(*batch, "workload/default/web-1"));
    QVERIFY(!find(*batch, "workload/default/web-2"));
    QVERIFY(find(*batch, "service/default/api"));
    QVERIFY(find(*batch, "service/default/db-5d"));
    QCOMPARE(count(*batch, "unknown-replica-set"), 1);
    QVERIFY(find(*batch, "workload/default/kubelet-made")->rules.pinned);
    QCOMPARE(count(*batch, "unknown-node"), 1);
}

/// A limit of the pod is the sum over what runs together, sidecars too; one container without a limit lifts it.
void KubernetesTest::limitsAreKept() {
    const auto batch = parse(R"({"kind": "List", "items": [
        {"kind": "Pod", "metadata": {"name": "a"}, "spec": {
         "initContainers": [{"name": "i", "resources": {"limits": {"cpu": "9"}}},
          {"name": "s", "restartPolicy": "Always", "resources": {"limits": {"cpu": "100m", "memory": "1Mi"}}}],
         "containers": [{"name": "c", "resources": {"requests": {"cpu": "1"}, "limits": {"cpu": "2", "memory": "3Mi"}}},
          {"name": "d", "resources": {"limits": {"cpu": "500m"}}}]}}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto* pod = find(*batch, "workload/default/a");
    QCOMPARE(pod->attributes.at("limit.cpu").value, std::string("2600m"));
    QCOMPARE(pod->attributes.at("limit.memory").value, std::string("none"));
}

void KubernetesTest::aLongListIsKnownByItsItems() {
    std::string text = R"({"apiVersion": "v1", "items": [)"; // kubectl sorts the keys, so the list's kind comes last
    for (int i = 0; i < 2000; ++i)
        text += fmt::format("{}{{\"apiVersion\": \"v1\", \"kind\": \"Node\", \"metadata\": {{\"name\": \"n{}\"}}}}",
                            i == 0 ? "" : ",", i);
    const auto batch = ingest::read({"nodes.json", text + R"(], "kind": "List"})", base::fromMillis(0), {}});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(batch->resources.size(), std::size_t{2000});
}

void KubernetesTest::whatNobodyReadsIsNotKept() {
    const auto batch = parse(R"({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "labels": {"ports": "x"},
        "managedFields": [{"a": {"b": [1, {"c": 2}]}}]}, "spec": {"containers": [{"name": "c",
        "ports": [{"containerPort": 80}], "env": [], "resources": {"requests": {"cpu": "1"}}}]}})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto* pod = find(*batch, "workload/default/a");
    QCOMPARE(pod->labels.at("ports"), std::string("x"));
    QCOMPARE(pod->request.at(model::kCpu), 1000);
    QVERIFY(!parse(R"({"kind": "Pod", "env": )" + std::string(100, '[')));
}

QTEST_APPLESS_MAIN(KubernetesTest)
#include "kubernetes_test.moc"
