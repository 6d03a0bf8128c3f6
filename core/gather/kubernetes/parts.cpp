#include "gather/kubernetes/parts.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using Key = std::pair<std::size_t, std::string>;

class PartWriter final {
public:
    PartWriter(const ClusterMirror& mirror, bool budgets, std::size_t size,
               const std::function<void(std::string)>& take)
        : m_mirror(mirror), m_budgets(budgets), m_size(size), m_take(take) {}

    void addNode(const std::string& path) {
        tell({kNodeKind, path});
        endIfFull();
    }
    void addService(const std::string& path);
    void addPod(const std::string& path);

    void end();

private:
    void tell(const Key& key) {
        const auto* object = m_mirror.find(key.first, key.second);
        if (object == nullptr || !m_told.insert(key).second) return;
        m_read += (m_read.empty() ? "" : ",\n") + object->text;
    }
    std::vector<Key> speakers(const ClusterMirror::Service& service) const;
    void know(const std::string& path, const ClusterMirror::Service& service);
    void knowBudgets(const std::string& space, const ClusterMirror::Service& service);
    void knowServices(const std::string& space);
    void endIfFull() {
        if (m_read.size() >= m_size) end();
    }

    const ClusterMirror& m_mirror;
    const bool m_budgets;
    const std::size_t m_size;
    const std::function<void(std::string)>& m_take;
    std::string m_read;
    std::set<Key> m_told, m_known;
    std::set<std::string> m_knownSpaces;
    base::Json m_sets = base::Json::object(), m_pods = base::Json::object(), m_names = base::Json::array();
};

/// The controllers that describe a service: its replica sets only where nothing else does.
std::vector<Key> PartWriter::speakers(const ClusterMirror::Service& service) const {
    std::vector<Key> out;
    for (const bool sets : {false, true}) {
        for (const auto& key : service.controllers)
            if ((key.first == kSetKind) == sets) out.push_back(key);
        if (!out.empty()) return out;
    }
    return out;
}

void PartWriter::know(const std::string& path, const ClusterMirror::Service& service) {
    for (const auto& key : speakers(service)) m_known.insert(key);
    m_pods[path] = service.pods.size();
}

/// What tells whether a budget covers a service: its template, and each kind of labels that its pods have.
void PartWriter::knowBudgets(const std::string& space, const ClusterMirror::Service& service) {
    if (!m_mirror.hasBudgets(space)) return;
    const auto& budgets = m_mirror.objects(kBudgetKind);
    for (auto it = budgets.lower_bound(space + "/"); it != budgets.end() && it->second.space == space; ++it)
        m_known.emplace(kBudgetKind, it->first);
    std::set<std::uint64_t> labels;
    for (const auto& path : service.pods)
        if (const auto* pod = m_mirror.find(kPodKind, path); pod != nullptr && labels.insert(pod->labels).second) {
            m_known.emplace(kPodKind, path);
            if (pod->owner.starts_with("ReplicaSet/")) {
                const auto set = pod->space + "/" + pod->owner.substr(pod->owner.find('/') + 1);
                if (const auto of = m_mirror.serviceOfSet(set); of != set) m_sets[set] = of;
            }
        }
}

/// Rules about other pods are looked up among all services of the namespace.
void PartWriter::knowServices(const std::string& space) {
    if (!m_knownSpaces.insert(space).second) return;
    const auto& services = m_mirror.services();
    for (auto it = services.lower_bound(space + "/"); it != services.end() && it->first.starts_with(space + "/"); ++it)
        for (const auto& key : speakers(it->second)) m_known.insert(key);
}

void PartWriter::addService(const std::string& path) {
    const auto* service = m_mirror.service(path);
    if (service == nullptr) return;
    const auto space = path.substr(0, path.find('/'));
    const bool waits = service->pods.empty();
    m_pods[path] = service->pods.size();
    if (waits)
        for (auto& name : m_mirror.namesakes(path)) m_names.push_back(std::move(name));
    for (const auto& key : speakers(*service)) {
        tell(key);
        if (!waits) continue;
        if (m_mirror.find(key.first, key.second)->social) knowServices(space);
        if (key.first == kDaemonKind) // its pods are expected on the nodes that fit
            for (const auto& [node, object] : m_mirror.objects(kNodeKind)) tell({kNodeKind, node});
    }
    knowBudgets(space, *service);
    endIfFull();
}

void PartWriter::addPod(const std::string& path) {
    const auto* pod = m_mirror.find(kPodKind, path);
    if (pod == nullptr) return;
    tell({kPodKind, path});
    if (pod->owner.starts_with("ReplicaSet/")) {
        const auto set = pod->space + "/" + pod->owner.substr(pod->owner.find('/') + 1);
        if (const auto of = m_mirror.serviceOfSet(set); of != set) m_sets[set] = of;
    }
    if (const auto* service = m_mirror.service(pod->service)) {
        know(pod->service, *service);
        if (service->controllers.empty()) knowBudgets(pod->space, *service);
    }
    if (pod->social) knowServices(pod->space);
    endIfFull();
}

void PartWriter::end() {
    if (m_told.empty()) return;
    for (const auto& [path, object] : m_mirror.objects(kClassKind)) m_known.emplace(kClassKind, path);
    std::string out = "{\"read\":[" + m_read + "],\n\"know\":[";
    bool first = true;
    for (const auto& key : m_known) {
        const auto* object = m_told.contains(key) ? nullptr : m_mirror.find(key.first, key.second);
        if (object == nullptr) continue;
        out += (first ? "" : ",\n") + object->text;
        first = false;
    }
    out += fmt::format("],\n\"replicaSets\":{},\n\"pods\":{},\n\"podNames\":{},\n\"budgets\":{}}}",
                       base::dumpJson(m_sets), base::dumpJson(m_pods), base::dumpJson(m_names), m_budgets);
    m_take(std::move(out));
    m_read.clear();
    m_told.clear();
    m_known.clear();
    m_knownSpaces.clear();
    m_sets = m_pods = base::Json::object();
    m_names = base::Json::array();
}

} // namespace

void forEachPart(const ClusterMirror& mirror, const ClusterMirror::Changes& changes, bool budgets, std::size_t size,
                 const std::function<void(std::string part)>& take) {
    PartWriter writer(mirror, budgets, size, take);
    for (const auto& path : changes.nodes) writer.addNode(path);
    for (const auto& path : changes.services) writer.addService(path);
    // Pods of one service beside one another, so that what must be known of it is known once.
    std::vector<std::pair<const std::string*, const std::string*>> pods;
    pods.reserve(changes.pods.size());
    for (const auto& path : changes.pods)
        if (const auto* pod = mirror.find(kPodKind, path)) pods.emplace_back(&pod->service, &path);
    std::sort(pods.begin(), pods.end(), [](const auto& a, const auto& b) {
        return std::tie(*a.first, *a.second) < std::tie(*b.first, *b.second);
    });
    for (const auto& [service, path] : pods) writer.addPod(*path);
    writer.end();
}

} // namespace penumbra::gather
