#include "whatif/shown.h"

#include "whatif/manifest.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

std::string paramOf(const model::Change& change, const char* key) {
    const auto found = change.params.find(key);
    return found == change.params.end() ? std::string() : found->second;
}

/// Deals the hosts that an event will make out to its changes, which say them by their name without an index
/// ("aws_instance.web" for "aws_instance.web[2]") and how many: both stand in one order.
class NewHosts final {
public:
    explicit NewHosts(const model::ScheduledEvent& event) : m_event(event) {
        for (const auto& change : event.changes)
            if (const auto host = paramOf(change, "host"); !host.empty()) m_standing.insert(host);
    }
    std::vector<model::ResourceId> next(const std::string& stem, int count) {
        std::vector<model::ResourceId> out;
        auto& at = m_dealt[stem];
        for (; at < m_event.resources.size() && std::ssize(out) < count; ++at) {
            const auto& id = m_event.resources[at];
            const auto name = model::naturalName(id);
            const bool fits = name == stem || name.starts_with(stem + "[");
            if (fits && !m_standing.contains(id.text())) out.push_back(id);
        }
        return out;
    }

private:
    const model::ScheduledEvent& m_event;
    std::unordered_set<std::string> m_standing; ///< that the event removes or replaces
    std::map<std::string, std::size_t> m_dealt;
};

} // namespace

bool comesOrGoes(const model::Change& change) {
    return change.action == "remove-host" || change.action == "evict" || change.action == "add-hosts" ||
           change.action == "deploy-manifest";
}

std::vector<Shown::Left> Shown::leftOf(const model::ScheduledEvent& event) {
    std::vector<Left> out;
    NewHosts hosts(event);
    for (const auto& change : event.changes) {
        std::optional<Left> left = Left{change, {}};
        if (change.action == "remove-host") left = absent(change, "host", model::ResourceKind::Host);
        if (change.action == "evict") left = absent(change, "workload", model::ResourceKind::Workload);
        if (change.action == "deploy-manifest") left = partsLeft(std::move(*left));
        if (change.action == "add-hosts") {
            int count = 0;
            const auto text = paramOf(change, "count");
            if (std::from_chars(text.data(), text.data() + text.size(), count).ec == std::errc())
                left = hostsLeft(std::move(*left), hosts.next(paramOf(change, "name"), count), count);
        }
        if (left) out.push_back(std::move(*left));
    }
    return out;
}

bool Shown::isAlive(const model::ResourceId& id) const {
    const auto* known = m_inventory.find(id);
    return known && known->lifetime.contains(m_at) && !model::isPlaceholder(*known);
}

std::optional<Shown::Left> Shown::absent(const model::Change& change, const char* key, model::ResourceKind kind) const {
    const auto id = m_inventory.resolve(paramOf(change, key), kind);
    if (id && !isAlive(*id)) return {};
    return Left{change, {}};
}

std::optional<Shown::Left> Shown::hostsLeft(Left left, const std::vector<model::ResourceId>& ids, int count) {
    for (const auto& id : ids)
        if (isAlive(id) || declared().contains(model::naturalName(id)))
            --count;
        else
            left.brings.push_back(id);
    if (count <= 0) return {};
    left.change.params["count"] = fmt::to_string(count);
    return left;
}

std::optional<Shown::Left> Shown::partsLeft(Left left) {
    auto dimensions = m_inventory.dimensions();
    auto parts = parseManifest(paramOf(left.change, "manifest"), dimensions);
    if (!parts) return left;
    std::map<std::string, int> there = replicas();
    for (auto& part : *parts) {
        auto& spare = there[part.service];
        const int shown = std::min(spare, part.replicas);
        spare -= shown;
        part.replicas -= shown;
    }
    std::erase_if(*parts, [](const auto& part) { return part.replicas == 0; });
    if (parts->empty()) return {};
    for (const auto& part : *parts) {
        const auto id = part.service.starts_with("service/")
                            ? model::ResourceId(part.service)
                            : model::makeId(model::ResourceKind::Workload, part.service);
        if (std::find(left.brings.begin(), left.brings.end(), id) == left.brings.end()) left.brings.push_back(id);
    }
    left.change.params["manifest"] = manifestText(*parts, dimensions);
    return left;
}

/// How many replicas there are, by the service's id; of a workload of no service, by its name and by the one that it
/// has where it was declared.
const std::map<std::string, int>& Shown::replicas() {
    if (m_replicas) return *m_replicas;
    m_replicas.emplace();
    for (const auto& relation : m_inventory.relations())
        if (relation.kind == model::RelationKind::PartOf && isAlive(relation.from)) ++(*m_replicas)[relation.to.text()];
    for (const auto& resource : m_inventory.resources())
        if (resource.kind == model::ResourceKind::Workload && isAlive(resource.id)) {
            const auto name = model::naturalName(resource.id);
            ++(*m_replicas)[name];
            if (const auto found = resource.attributes.find("declared-as");
                found != resource.attributes.end() && found->second.value != name)
                ++(*m_replicas)[found->second.value];
        }
    return *m_replicas;
}

/// What living resources are called where they were declared.
const std::unordered_set<std::string>& Shown::declared() {
    if (m_declared) return *m_declared;
    m_declared.emplace();
    for (const auto& resource : m_inventory.resources()) {
        const auto found = resource.attributes.find("declared-as");
        if (found != resource.attributes.end() && isAlive(resource.id)) m_declared->insert(found->second.value);
    }
    return *m_declared;
}

} // namespace penumbra::whatif
