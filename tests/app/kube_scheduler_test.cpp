#include "app/made_manifests.h"
#include "core/gather/kubernetes_lab.h"
#include "ingest/reader.h"
#include "simulate/placement.h"
#include "store/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr int kCases = 20;
const QString kPods = "/api/v1/namespaces/default/pods";

/// Where a pod went and who had to go for it.
struct Answer {
    std::string node; ///< empty: nowhere
    std::set<std::string> evicted;
    bool operator==(const Answer&) const = default;
    QString text() const {
        QString out = node.empty() ? "nowhere" : QString::fromStdString(node);
        for (const auto& name : evicted) out += " without " + QString::fromStdString(name);
        return out;
    }
};

/// What the API server holds, as `kubectl get -o json` would write it.
base::Json listOf(const std::vector<const base::Json*>& parts) {
    base::Json items = base::Json::array();
    for (const auto* part : parts)
        for (const auto& item : *part) items.push_back(item);
    return {{"apiVersion", "v1"}, {"kind", "List"}, {"items", items}};
}

/// The objects of a list answer, each with its kind, which the server leaves out.
base::Json itemsOf(base::Json list, const char* kind, const char* version = "v1") {
    base::Json items = list.is_null() ? base::Json::array() : list["items"];
    for (auto& item : items) {
        item["kind"] = kind;
        item["apiVersion"] = version;
    }
    return items;
}

std::string nameOf(const base::Json& object) { return object["metadata"]["name"].get<std::string>(); }

/// Penumbra's answer for the pod that the export has without a node.
Answer predicted(const base::Json& exported, const std::string& pod) {
    QTemporaryDir folder;
    const auto now = base::fromMillis(QDateTime::currentMSecsSinceEpoch()) + std::chrono::seconds(1);
    const auto batch = ingest::read({"cluster.json", base::dumpJson(exported), now, {}}, "kubernetes");
    auto workspace = store::Workspace::open(folder.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    if (!batch || !workspace || !workspace->commit(*batch)) return {"(not read)", {}};
    base::Problems problems;
    auto world = model::makeWorld(*workspace->inventory(), problems);
    world.policies.push_back({{}, "kubernetes"});
    const auto placed = simulate::place(world, {now, now + std::chrono::hours(1)}, {});
    const int row = model::findWorkload(world, model::makeId(model::ResourceKind::Workload, "default/" + pod));
    if (!placed || row < 0) return {"(not placed)", {}};
    Answer out;
    const auto& first = placed->front();
    if (const int h = first.hostOf[static_cast<std::size_t>(row)]; h >= 0)
        out.node = world.hosts[static_cast<std::size_t>(h)].name;
    for (const auto& eviction : first.evictions)
        out.evicted.insert(world.workloads[static_cast<std::size_t>(eviction.workload)].name);
    return out;
}

/// "p07" starts in the seventh minute.
std::string startOf(const std::string& pod) { return "2026-01-01T00:" + pod.substr(1) + ":00Z"; }

/// In milli-cores or MiB.
std::int64_t amountOf(const base::Json& amounts, const char* key) {
    const auto text = QString::fromStdString(amounts[key].get<std::string>());
    if (text.endsWith("Gi")) return text.chopped(2).toLongLong() * 1024;
    if (text.endsWith("Mi")) return text.chopped(2).toLongLong();
    return text.endsWith('m') ? text.chopped(1).toLongLong() : text.toLongLong() * 1000;
}

/// LeastAllocated and BalancedAllocation. What the second takes off counts whole in 1.20, half (`weight`) in later
/// versions, which Penumbra follows.
std::int64_t scoreOf(const base::Json& nodes, const base::Json& pods, const base::Json& pod, const std::string& name,
                     double weight) {
    std::int64_t least = 0;
    double share[2] = {0, 0};
    for (const auto& node : nodes) {
        if (nameOf(node) != name) continue;
        const char* keys[] = {"cpu", "memory"};
        for (int d = 0; d < 2; ++d) {
            auto used = amountOf(pod["spec"]["containers"][0]["resources"]["requests"], keys[d]);
            for (const auto& other : pods)
                if (other["spec"].value("nodeName", "") == name)
                    used += amountOf(other["spec"]["containers"][0]["resources"]["requests"], keys[d]);
            const auto all = amountOf(node["status"]["allocatable"], keys[d]);
            least += (all - used) * 100 / all;
            share[d] = static_cast<double>(used) / static_cast<double>(all);
        }
    }
    return least / 2 + static_cast<std::int64_t>((1 - weight * std::abs(share[0] - share[1])) * 100);
}

} // namespace

/// The real kube-scheduler 1.20 as a referee: pod after pod, Penumbra says from an export of the API server where it
/// will go; then it is created there.
class KubeSchedulerTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sameNodes();

private:
    void fill(const Manifests& manifests) const;
    void clear() const;
    Answer scheduled(const base::Json& pod, const base::Json& before) const;
    bool isExplained(const base::Json& pod, const base::Json& pods, const Answer& ours, const Answer& theirs);

    QTemporaryDir m_folder;
    KubernetesLab m_lab;
    int m_equal = 0, m_ties = 0, m_balance = 0;
};

void KubeSchedulerTest::initTestCase() {
    if (const auto why = KubernetesLab::missing(); !why.isEmpty()) QSKIP(qPrintable(why));
    QVERIFY(m_lab.start(m_folder.path()));
    for (const auto* name : kPriorities)
        QVERIFY(!m_lab
                     .ask("POST", "/apis/scheduling.k8s.io/v1/priorityclasses",
                          {{"metadata", {{"name", name}}}, {"value", name == std::string("high") ? 1000 : 0}})
                     .is_null());
}

void KubeSchedulerTest::fill(const Manifests& manifests) const {
    for (const auto& node : manifests.nodes) {
        QVERIFY(!m_lab.ask("POST", "/api/v1/nodes", node).is_null());
        // The server adds a taint that a kubelet would take back.
        QVERIFY(!m_lab
                     .ask("PATCH", "/api/v1/nodes/" + QString::fromStdString(nameOf(node)),
                          {{"spec", {{"taints", node["spec"]["taints"]}}}})
                     .is_null());
    }
    QTest::qWait(500); // until the scheduler has seen them
}

void KubeSchedulerTest::clear() const {
    m_lab.remove(kPods);
    m_lab.remove("/api/v1/nodes");
}

Answer KubeSchedulerTest::scheduled(const base::Json& pod, const base::Json& before) const {
    const auto path = kPods + "/" + QString::fromStdString(nameOf(pod));
    if (m_lab.ask("POST", kPods, pod).is_null()) return {"(refused by the server)", {}};
    Answer out;
    for (int i = 0; i < 300 && out.node.empty(); ++i) {
        QTest::qWait(20);
        const auto now = m_lab.get(path);
        out.node = now["spec"].value("nodeName", "");
        const auto status = now.value("status", base::Json::object());
        bool refused = false;
        for (const auto& condition : status.value("conditions", base::Json::array()))
            refused |= condition["type"] == "PodScheduled" && condition["status"] == "False";
        if (refused && !status.contains("nominatedNodeName")) break;
    }
    std::set<std::string> left;
    for (const auto& other : itemsOf(m_lab.get(kPods), "Pod")) left.insert(nameOf(other));
    for (const auto& other : before)
        if (!left.count(nameOf(other))) out.evicted.insert(nameOf(other));
    if (out.node.empty()) m_lab.remove(path);
    // As a kubelet would say it; without it the scheduler takes a pod for one that starts at this moment.
    else
        m_lab.ask("PATCH", path + "/status", {{"status", {{"startTime", startOf(nameOf(pod))}}}});
    return out;
}

/// Whether what differs is one of the two things that Penumbra does otherwise by intent.
bool KubeSchedulerTest::isExplained(const base::Json& pod, const base::Json& pods, const Answer& ours,
                                    const Answer& theirs) {
    auto nodes = itemsOf(m_lab.get("/api/v1/nodes"), "Node");
    if (theirs.node.empty() || ours.node.empty() || ours.evicted != theirs.evicted) return false;
    // Of nodes with the same score the scheduler draws one and Penumbra takes the first.
    std::stable_partition(nodes.begin(), nodes.end(), [&](const auto& n) { return nameOf(n) == theirs.node; });
    const base::Json waiting = base::Json::array({pod});
    const auto classes =
        itemsOf(m_lab.get("/apis/scheduling.k8s.io/v1/priorityclasses"), "PriorityClass", "scheduling.k8s.io/v1");
    if (predicted(listOf({&nodes, &classes, &pods, &waiting}), nameOf(pod)) == theirs) return ++m_ties;
    const auto score = [&](const Answer& answer, double weight) {
        return scoreOf(nodes, pods, pod, answer.node, weight);
    };
    if (score(theirs, 1) >= score(ours, 1) && score(ours, 0.5) > score(theirs, 0.5)) return ++m_balance;
    return false;
}

void KubeSchedulerTest::sameNodes() {
    int pods = 0, refused = 0, evictions = 0;
    for (int c = 0; c < kCases; ++c) {
        const auto made = madeManifests(static_cast<std::uint64_t>(c), c % 2 == 0);
        fill(made);
        for (const auto& pod : made.pods) {
            const auto before = itemsOf(m_lab.get(kPods), "Pod");
            const auto nodes = itemsOf(m_lab.get("/api/v1/nodes"), "Node");
            const auto classes = itemsOf(m_lab.get("/apis/scheduling.k8s.io/v1/priorityclasses"), "PriorityClass",
                                         "scheduling.k8s.io/v1");
            const base::Json waiting = base::Json::array({pod});
            const auto ours = predicted(listOf({&nodes, &classes, &before, &waiting}), nameOf(pod));
            const auto theirs = scheduled(pod, before);
            ++pods;
            refused += theirs.node.empty();
            evictions += !theirs.evicted.empty();
            if (ours == theirs)
                ++m_equal;
            else if (!isExplained(pod, before, ours, theirs))
                QFAIL(qPrintable(QString("Case %1, %2: the scheduler says %3, Penumbra %4.")
                                     .arg(c)
                                     .arg(QString::fromStdString(nameOf(pod)), theirs.text(), ours.text())));
        }
        clear();
    }
    qInfo("%d cases, %d pods: %d the same, %d drawn by lot, %d by the balance of 1.20; %d nowhere, %d with evictions",
          kCases, pods, m_equal, m_ties, m_balance, refused, evictions);
    QVERIFY(m_equal + m_ties >= pods * 95 / 100);
    QVERIFY(refused >= pods / 50 && evictions >= 1); // or nothing was tried
}

QTEST_GUILESS_MAIN(KubeSchedulerTest)
#include "kube_scheduler_test.moc"
