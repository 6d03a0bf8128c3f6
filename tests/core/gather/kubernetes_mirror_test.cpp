#include "base/rng.h"
#include "gather/kubernetes/telling.h"
#include "ingest/kubernetes/cut.h"
#include "ingest/reader.h"
#include "living.h"
#include "store/batch_merge.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using base::Json;

namespace {

constexpr base::Time kNow{std::chrono::hours(24 * 365 * 56)};

std::size_t kindOf(std::string_view name) {
    std::size_t out = 0;
    while (gather::kClusterKinds[out].name != name) ++out;
    return out;
}

/// A cluster that nothing keeps in order: whatever an API server may hold, in any order of changes.
class MadeCluster final {
public:
    using Key = std::pair<std::size_t, std::string>;

    explicit MadeCluster(std::uint64_t seed) : m_rng(seed) {}
    /// Puts or removes one object; which one.
    Key change();
    const std::map<Key, Json>& objects() const { return m_objects; }
    const std::string& lastSpace() const { return m_space; }

private:
    std::uint32_t below(std::uint32_t n) { return m_rng.below(n); }
    template <class... T>
    std::string pick(T... texts) {
        const char* all[] = {texts...};
        return all[below(sizeof...(texts))];
    }
    Json labels() { return {{"app", pick("web", "cart", "db")}, {"tier", pick("front", "back")}}; }
    Json selector() { return {{"matchLabels", {{"app", pick("web", "cart", "db")}}}}; }
    Json podSpec();
    Json pod(std::string& name);
    Json node();
    Json controller(const std::string& kind, const std::string& name);
    Json rest(const std::string& kind);

    base::Rng m_rng;
    std::map<Key, Json> m_objects;
    std::string m_space;
};

Json MadeCluster::podSpec() {
    Json out{{"containers",
              {{{"name", "c"}, {"resources", {{"requests", {{"cpu", fmt::format("{}m", 50 * (1 + below(4)))}}}}}}}}};
    if (below(4) == 0)
        out["affinity"]["podAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"] = {
            {{"weight", 1},
             {"podAffinityTerm", {{"topologyKey", "topology.kubernetes.io/zone"}, {"labelSelector", selector()}}}}};
    if (below(6) == 0)
        out["topologySpreadConstraints"] = {{{"maxSkew", 1},
                                             {"topologyKey", "topology.kubernetes.io/zone"},
                                             {"whenUnsatisfiable", "ScheduleAnyway"},
                                             {"labelSelector", selector()}}};
    if (below(4) == 0) out["nodeSelector"] = {{"disk", "ssd"}};
    if (below(4) == 0) out["tolerations"] = {{{"key", "only"}, {"operator", "Exists"}}};
    if (below(4) == 0) out["priorityClassName"] = pick("high", "low");
    return out;
}

Json MadeCluster::pod(std::string& name) {
    const auto number = below(3);
    Json owner;
    auto own = labels();
    switch (below(6)) {
    case 0:
        name = fmt::format("{}-{}-{}", pick("sta", "dep"), below(3), number); // as a replica of one would be called
        break;
    case 1:
        name = fmt::format("sta-{}-{}", below(3), number);
        owner = {{"kind", "StatefulSet"}, {"name", name.substr(0, 5)}};
        break;
    case 2: {
        const auto set = fmt::format("dep-{}-{}", below(3), pick("aa", "bb"));
        name = fmt::format("{}-{}", set, number);
        owner = {{"kind", "ReplicaSet"}, {"name", set}};
        if (below(2) == 0) own["pod-template-hash"] = set.substr(6);
        break;
    }
    case 3:
        name = fmt::format("dae-{}-{}", below(2), pick("x", "y", "node-0"));
        owner = {{"kind", "DaemonSet"}, {"name", name.substr(0, 5)}};
        break;
    case 4:
        name = fmt::format("static-node-{}", below(6));
        owner = {{"kind", "Node"}, {"name", name.substr(7)}};
        break;
    default:
        name = fmt::format("pod-{}", below(8));
    }
    Json out{{"metadata",
              {{"labels", own},
               {"uid", fmt::format("u{}", below(1'000'000))},
               {"creationTimestamp", fmt::format("2025-01-0{}T00:00:00Z", 1 + below(9))}}},
             {"spec", podSpec()},
             {"status", {{"phase", pick("Pending", "Running", "Running", "Succeeded")}}}};
    if (!owner.is_null()) {
        owner["controller"] = true;
        out["metadata"]["ownerReferences"] = {owner};
    }
    if (below(3) > 0) out["spec"]["nodeName"] = fmt::format("node-{}", below(6));
    return out;
}

Json MadeCluster::node() {
    Json out{{"metadata", {{"labels", Json::object()}, {"uid", fmt::format("u{}", below(1'000'000))}}},
             {"status", {{"allocatable", {{"cpu", fmt::format("{}", 4 + below(4))}}}}}};
    auto& labels = out["metadata"]["labels"];
    if (below(4) > 0) labels["topology.kubernetes.io/zone"] = fmt::format("zone-{}", below(3));
    if (below(2) == 0) labels["disk"] = "ssd";
    if (below(4) == 0) out["spec"]["taints"] = {{{"key", "only"}, {"effect", "NoSchedule"}}};
    return out;
}

Json MadeCluster::controller(const std::string& kind, const std::string& name) {
    auto own = labels();
    own["set"] = name;
    Json out{{"metadata", {{"labels", labels()}}},
             {"spec", {{"template", {{"metadata", {{"labels", own}}}, {"spec", podSpec()}}}}}};
    if (kind != "DaemonSet") out["spec"]["replicas"] = below(4);
    if (kind == "ReplicaSet" && below(4) > 0)
        out["metadata"]["ownerReferences"] = {
            {{"kind", "Deployment"}, {"name", name.substr(0, 5)}, {"controller", true}}};
    return out;
}

Json MadeCluster::rest(const std::string& kind) {
    if (kind == "PriorityClass") return {{"value", below(3) * 100}, {"globalDefault", below(8) == 0}};
    Json spec{{"selector", selector()}};
    spec[pick("maxUnavailable", "minAvailable")] = pick("50%", "1");
    return {{"spec", spec}};
}

MadeCluster::Key MadeCluster::change() {
    const auto kind = pick("Node", "Node", "Pod", "Pod", "Pod", "Pod", "Pod", "Deployment", "ReplicaSet", "StatefulSet",
                           "StatefulSet", "DaemonSet", "PodDisruptionBudget", "PriorityClass");
    std::string space = pick("default", "shop"), name;
    Json json;
    if (kind == "Node") {
        name = fmt::format("node-{}", below(6));
        json = node();
        space.clear();
    } else if (kind == "Pod") {
        json = pod(name);
    } else if (kind == "PriorityClass" || kind == "PodDisruptionBudget") {
        name = pick("high", "low");
        json = rest(kind);
        if (kind == "PriorityClass") space.clear();
    } else {
        name = kind == "ReplicaSet" ? fmt::format("dep-{}-{}", below(3), pick("aa", "bb"))
                                    : fmt::format("{}-{}",
                                                  kind == "StatefulSet" ? "sta"
                                                  : kind == "DaemonSet" ? "dae"
                                                                        : "dep",
                                                  below(kind == "DaemonSet" ? 2 : 3));
        json = controller(kind, name);
    }
    m_space = space;
    const Key key{kindOf(kind), space + "/" + name};
    if (below(3) == 0) {
        m_objects.erase(key);
        return key;
    }
    json["kind"] = kind;
    json["metadata"]["name"] = name;
    if (!space.empty()) json["metadata"]["namespace"] = space;
    m_objects[key] = std::move(json);
    return key;
}

model::Inventory readAll(const MadeCluster& cluster) {
    Json list{{"apiVersion", "v1"}, {"kind", "List"}, {"items", Json::array()}};
    for (const auto& [key, object] : cluster.objects()) {
        list["items"].push_back(object);
        list["items"].back()["apiVersion"] = "v1";
    }
    const auto batch = ingest::read({"lab", base::dumpJson(list), kNow, {}, {}}, "kubernetes");
    return batch ? store::mergeBatch({}, *batch).inventory : model::Inventory();
}

} // namespace

/// The inventory that the mirror's batches make is the one that a file of all its objects makes, after every step of a
/// random history. PENUMBRA_STEPS of them for each seed, 300 without it.
class KubernetesMirrorTest final : public QObject {
    Q_OBJECT

private slots:
    void equalsTheFileAfterEachStep_data();
    void equalsTheFileAfterEachStep();
};

void KubernetesMirrorTest::equalsTheFileAfterEachStep_data() {
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariable("PENUMBRA_SEEDS", "4").toInt();
    for (int seed = 1; seed <= seeds; ++seed) QTest::addRow("seed %d", seed) << seed;
}

void KubernetesMirrorTest::equalsTheFileAfterEachStep() {
    QFETCH(int, seed);
    const int steps = qEnvironmentVariable("PENUMBRA_STEPS", "300").toInt();
    MadeCluster cluster(static_cast<std::uint64_t>(seed));
    base::Rng rng(static_cast<std::uint64_t>(seed) + 1000);
    gather::ClusterMirror mirror;
    gather::ClusterTelling telling;
    ingest::PageCutter cutter("lab");
    gather::PartReaders readers;
    readers.push_back(std::make_unique<ingest::PartReader>("lab", kNow));
    model::Inventory inventory;
    std::string history;
    for (int step = 0; step < steps; ++step) {
        for (auto changes = 1 + rng.below(3); changes > 0; --changes) {
            const auto [kind, path] = cluster.change();
            const auto it = cluster.objects().find({kind, path});
            const auto slash = path.find('/');
            history += fmt::format("{} {} {} {}\n", step, gather::kClusterKinds[kind].name, path,
                                   it == cluster.objects().end() ? "-" : base::dumpJson(it->second));
            if (it == cluster.objects().end()) {
                mirror.remove(kind, path.substr(0, slash), path.substr(slash + 1));
                continue;
            }
            const Json list{{"metadata", {{"resourceVersion", "1"}}}, {"items", {it->second}}};
            auto cut = cutter.cut(gather::kClusterKinds[kind].name, base::dumpJson(list), {});
            QVERIFY2(cut && cut->objects.size() == 1, cut ? "" : cut.error().text.c_str());
            mirror.put(kind, std::move(cut->objects.front()));
        }
        const auto batch = telling.tell(mirror, "lab", true, readers, {});
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        auto changes = *batch;
        changes.source = "lab";
        changes.time = kNow;
        changes.changes = true;
        mirror.forgetChanges();
        inventory = store::mergeBatch(inventory, changes).inventory;
        const auto wrong = unlike(inventory, readAll(cluster), kNow);
        if (wrong.empty()) continue;
        QFile file(qEnvironmentVariable("PENUMBRA_HISTORY"));
        if (file.open(QIODevice::WriteOnly)) file.write(history.c_str());
        for (const auto& text : wrong) qWarning("%s", text.c_str());
        QFAIL(fmt::format("seed {}, step {}", seed, step).c_str());
    }
}

QTEST_GUILESS_MAIN(KubernetesMirrorTest)
#include "kubernetes_mirror_test.moc"
