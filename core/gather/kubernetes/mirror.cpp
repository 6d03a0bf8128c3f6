#include "gather/kubernetes/mirror.h"

#include <algorithm>

namespace penumbra::gather {

namespace {

std::string nameIn(const std::string& owner) { return owner.substr(owner.find('/') + 1); }

/// The path of the replica set that controls a pod, or "".
std::string setOf(const ClusterMirror::Object& pod) {
    return pod.owner.starts_with("ReplicaSet/") ? pod.space + "/" + nameIn(pod.owner) : std::string();
}

std::string pathOf(const std::string& space, const std::string& name) { return space + "/" + name; }

} // namespace

bool ClusterMirror::Changes::empty() const {
    return nodes.empty() && pods.empty() && services.empty() && lostNodes.empty() && lostPods.empty() &&
           lostServices.empty();
}

const ClusterMirror::Object* ClusterMirror::find(std::size_t kind, const std::string& path) const {
    const auto it = m_objects[kind].find(path);
    return it == m_objects[kind].end() ? nullptr : &it->second;
}

const ClusterMirror::Service* ClusterMirror::service(const std::string& path) const {
    const auto it = m_services.find(path);
    return it == m_services.end() ? nullptr : &it->second;
}

std::string ClusterMirror::serviceOfSet(const std::string& path) const {
    const auto* set = find(kSetKind, path);
    return set == nullptr || set->service.empty() ? path : set->service;
}

bool ClusterMirror::hasBudgets(const std::string& space) const {
    const auto& budgets = m_objects[kBudgetKind];
    const auto it = budgets.lower_bound(space + "/");
    return it != budgets.end() && it->second.space == space;
}

std::vector<std::string> ClusterMirror::namesakes(const std::string& service) const {
    std::vector<std::string> out;
    const auto start = service + "-";
    const auto& pods = m_objects[kPodKind];
    for (auto it = pods.lower_bound(start); it != pods.end() && it->first.starts_with(start); ++it) {
        const auto ending = it->first.substr(start.size());
        if (ending.find_first_not_of("0123456789") == std::string::npos || find(kNodeKind, "/" + ending) != nullptr)
            out.push_back(it->first);
    }
    return out;
}

/// As the reader has it (ingest/kubernetes/pods.cpp).
std::string ClusterMirror::serviceOf(std::size_t kind, const Object& object) const {
    const auto owner = nameIn(object.owner);
    const bool owned = !owner.empty() && !object.owner.starts_with("Node/");
    if (kind != kPodKind) {
        if (!isController(kind)) return {};
        return kind == kSetKind && owned ? pathOf(object.space, owner) : object.path();
    }
    if (!owned) return {};
    const auto set = setOf(object);
    if (set.empty()) return pathOf(object.space, owner);
    if (const auto* known = find(kSetKind, set); known != nullptr && known->service != set) return known->service;
    const auto ending = "-" + object.templateHash;
    if (ending.size() > 1 && owner.ends_with(ending))
        return pathOf(object.space, owner.substr(0, owner.size() - ending.size()));
    return set;
}

void ClusterMirror::markService(const std::string& path) {
    if (path.empty()) return;
    const auto* known = service(path);
    if (known == nullptr) {
        m_changes.services.erase(path);
        m_changes.lostServices.insert(path);
        return;
    }
    m_changes.services.insert(path);
    m_changes.lostServices.erase(path);
    // Without a controller only its pods speak of it.
    if (known->controllers.empty() && !known->pods.empty()) m_changes.pods.insert(*known->pods.begin());
}

/// Replicas that wait are called so as no pod is: one that comes or goes may take or leave a name.
void ClusterMirror::markNamesake(const std::string& pod) {
    const auto first = pod.find('/');
    for (auto dash = pod.rfind('-'); dash != std::string::npos && dash > first; dash = pod.rfind('-', dash - 1)) {
        const auto path = pod.substr(0, dash);
        if (const auto* known = service(path); known != nullptr && known->pods.empty()) markService(path);
    }
}

void ClusterMirror::attach(std::size_t kind, const std::string& path, const Object& object) {
    if (object.service.empty()) return;
    auto& into = m_services[object.service];
    if (kind == kPodKind)
        into.pods.insert(path);
    else
        into.controllers.emplace(kind, path);
    if (const auto set = kind == kPodKind ? setOf(object) : std::string(); !set.empty()) m_podsOfSet[set].insert(path);
}

void ClusterMirror::detach(std::size_t kind, const std::string& path, const Object& object) {
    if (const auto set = kind == kPodKind ? setOf(object) : std::string(); !set.empty()) {
        auto& pods = m_podsOfSet[set];
        pods.erase(path);
        if (pods.empty()) m_podsOfSet.erase(set);
    }
    const auto it = m_services.find(object.service);
    if (it == m_services.end()) return;
    if (kind == kPodKind)
        it->second.pods.erase(path);
    else
        it->second.controllers.erase({kind, path});
    if (it->second.pods.empty() && it->second.controllers.empty()) m_services.erase(it);
}

/// The pods of a replica set whose owner has become known, or is no more.
void ClusterMirror::resettle(const std::string& set) {
    const auto it = m_podsOfSet.find(set);
    if (it == m_podsOfSet.end()) return;
    const auto pods = it->second;
    for (const auto& path : pods) {
        auto& pod = m_objects[kPodKind].at(path);
        auto now = serviceOf(kPodKind, pod);
        if (now == pod.service) continue;
        const auto before = pod.service;
        detach(kPodKind, path, pod);
        pod.service = std::move(now);
        attach(kPodKind, path, pod);
        m_changes.pods.insert(path);
        markService(before);
        markService(pod.service);
    }
}

/// Rules about other pods are followed where one service of the namespace fits them, so a new or another one counts.
void ClusterMirror::markSocial(const std::string& space) {
    for (auto it = m_objects[kPodKind].lower_bound(space + "/");
         it != m_objects[kPodKind].end() && it->second.space == space; ++it)
        if (it->second.social) m_changes.pods.insert(it->first);
    for (auto it = m_services.lower_bound(space + "/"); it != m_services.end() && it->first.starts_with(space + "/");
         ++it)
        if (it->second.pods.empty()) markService(it->first);
}

void ClusterMirror::markBudget(const std::string& space) {
    for (auto it = m_services.lower_bound(space + "/"); it != m_services.end() && it->first.starts_with(space + "/");
         ++it)
        markService(it->first);
}

/// Where no pod of a daemon is there, the nodes say where they will be.
void ClusterMirror::markDaemons() {
    for (const auto& [path, daemon] : m_objects[kDaemonKind])
        if (const auto* known = service(path); known != nullptr && known->pods.empty()) markService(path);
}

void ClusterMirror::added(std::size_t kind, const Object& object, const Object* before) {
    const auto path = object.path();
    switch (kind) {
    case kNodeKind:
        m_changes.nodes.insert(path);
        m_changes.lostNodes.erase(path);
        markDaemons();
        return;
    case kPodKind:
        m_changes.pods.insert(path);
        m_changes.lostPods.erase(path);
        if (before == nullptr) markNamesake(path);
        if (before == nullptr || before->service != object.service || before->labels != object.labels) {
            markService(object.service);
            if (before != nullptr && before->service != object.service) markService(before->service);
        }
        return;
    case kClassKind:
        markAll();
        return;
    case kBudgetKind:
        markBudget(object.space);
        return;
    default:
        markService(object.service);
        if (kind == kSetKind) {
            if (before != nullptr) markService(before->service);
            resettle(path);
        }
        // Of the replica sets of a service one with replicas describes it, so becoming one is news like other labels.
        if (before == nullptr || before->labels != object.labels || before->service != object.service ||
            (kind == kSetKind && (before->replicas > 0) != (object.replicas > 0)))
            markSocial(object.space);
    }
}

void ClusterMirror::put(std::size_t kind, ingest::CutObject given) {
    Object object{std::move(given.space),
                  std::move(given.name),
                  std::move(given.owner),
                  std::move(given.templateHash),
                  std::move(given.text),
                  given.labels,
                  given.replicas,
                  given.social,
                  {}};
    object.text.shrink_to_fit();
    object.service = serviceOf(kind, object);
    const auto path = object.path();
    const auto it = m_objects[kind].find(path);
    if (it != m_objects[kind].end() && it->second.text == object.text) return;
    m_bytes += object.text.size();
    if (it == m_objects[kind].end()) {
        const auto& now = m_objects[kind].emplace(path, std::move(object)).first->second;
        attach(kind, path, now);
        return added(kind, now, nullptr);
    }
    m_bytes -= it->second.text.size();
    const auto before = std::move(it->second);
    detach(kind, path, before);
    it->second = std::move(object);
    attach(kind, path, it->second);
    added(kind, it->second, &before);
}

void ClusterMirror::remove(std::size_t kind, const std::string& space, const std::string& name) {
    const auto path = pathOf(space, name);
    const auto it = m_objects[kind].find(path);
    if (it == m_objects[kind].end()) return;
    const auto before = std::move(it->second);
    m_objects[kind].erase(it);
    m_bytes -= before.text.size();
    detach(kind, path, before);
    if (kind == kNodeKind) {
        m_changes.nodes.erase(path);
        m_changes.lostNodes.insert(path);
        return markDaemons();
    }
    if (kind == kPodKind) {
        m_changes.pods.erase(path);
        m_changes.lostPods.insert(path);
        markNamesake(path);
        return markService(before.service);
    }
    if (kind == kClassKind) return markAll();
    if (kind == kBudgetKind) return markBudget(space);
    if (kind == kSetKind) resettle(path);
    markService(before.service);
    markSocial(space);
}

void ClusterMirror::replace(std::size_t kind, const std::string& space, std::vector<ingest::CutObject> objects) {
    std::set<std::string> there;
    for (const auto& object : objects) there.insert(pathOf(object.space, object.name));
    std::vector<std::pair<std::string, std::string>> lost;
    for (const auto& [path, object] : m_objects[kind])
        if ((space.empty() || object.space == space) && !there.contains(path))
            lost.emplace_back(object.space, object.name);
    for (const auto& [ofSpace, name] : lost) remove(kind, ofSpace, name);
    for (auto& object : objects) put(kind, std::move(object));
}

void ClusterMirror::markAll() {
    for (const auto& [path, node] : m_objects[kNodeKind]) m_changes.nodes.insert(path);
    for (const auto& [path, pod] : m_objects[kPodKind]) m_changes.pods.insert(path);
    for (const auto& [path, service] : m_services) m_changes.services.insert(path);
}

} // namespace penumbra::gather
