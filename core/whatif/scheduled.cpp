#include "model/world.h"
#include "whatif/manifest.h"
#include "whatif/planned_change.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <unordered_set>

namespace penumbra::whatif {

namespace {

std::string paramOf(const model::Change& change, const char* key) {
    const auto found = change.params.find(key);
    return found == change.params.end() ? std::string() : found->second;
}

/// What a live inventory shows of a planned change already. Actions that set something (scale, resize) may be applied
/// again; those that add or remove may not.
class Shown final {
public:
    Shown(const model::Inventory& inventory, base::Time at) : m_inventory(inventory), m_at(at) {}

    static bool comesOrGoes(const model::Change& change) {
        return change.action == "remove-host" || change.action == "evict" || change.action == "add-hosts" ||
               change.action == "deploy-manifest";
    }
    /// What is left of the change, or none where it is all there.
    std::optional<model::Change> leftOf(model::Change change, const model::ScheduledEvent& event) {
        if (change.action == "remove-host") return absent(std::move(change), "host", model::ResourceKind::Host);
        if (change.action == "evict") return absent(std::move(change), "workload", model::ResourceKind::Workload);
        if (change.action == "add-hosts") return hostsLeft(std::move(change), event);
        if (change.action == "deploy-manifest") return partsLeft(std::move(change));
        return change;
    }

private:
    bool isAlive(const model::ResourceId& id) const {
        const auto* known = m_inventory.find(id);
        return known && known->lifetime.contains(m_at) && !model::isPlaceholder(*known);
    }

    std::optional<model::Change> absent(model::Change change, const char* key, model::ResourceKind kind) const {
        const auto id = m_inventory.resolve(paramOf(change, key), kind);
        if (id && !isAlive(*id)) return {};
        return change;
    }

    /// By the names that the event says they will have: "aws_instance.web", "aws_instance.web[2]".
    std::optional<model::Change> hostsLeft(model::Change change, const model::ScheduledEvent& event) {
        const auto stem = paramOf(change, "name");
        const auto isOne = [&](const std::string& name) { return name == stem || name.starts_with(stem + "["); };
        int count = 0;
        const auto text = paramOf(change, "count");
        if (std::from_chars(text.data(), text.data() + text.size(), count).ec != std::errc()) return change;
        for (const auto& id : event.resources)
            if (isOne(model::naturalName(id)) && (isAlive(id) || declared().contains(model::naturalName(id)))) --count;
        if (count <= 0) return {};
        change.params["count"] = fmt::to_string(count);
        return change;
    }

    std::optional<model::Change> partsLeft(model::Change change) {
        auto dimensions = m_inventory.dimensions();
        auto parts = parseManifest(paramOf(change, "manifest"), dimensions);
        if (!parts) return change;
        std::map<std::string, int> there = replicas();
        for (auto& part : *parts) {
            auto& spare = there[part.service];
            const int shown = std::min(spare, part.replicas);
            spare -= shown;
            part.replicas -= shown;
        }
        std::erase_if(*parts, [](const auto& part) { return part.replicas == 0; });
        if (parts->empty()) return {};
        change.params["manifest"] = manifestText(*parts, dimensions);
        return change;
    }

    /// How many replicas there are, by the service's id; of a workload of no service, by its name and by the one that
    /// it has where it was declared.
    const std::map<std::string, int>& replicas() {
        if (m_replicas) return *m_replicas;
        m_replicas.emplace();
        for (const auto& relation : m_inventory.relations())
            if (relation.kind == model::RelationKind::PartOf && isAlive(relation.from))
                ++(*m_replicas)[relation.to.text()];
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
    const std::unordered_set<std::string>& declared() {
        if (m_declared) return *m_declared;
        m_declared.emplace();
        for (const auto& resource : m_inventory.resources()) {
            const auto found = resource.attributes.find("declared-as");
            if (found != resource.attributes.end() && isAlive(resource.id)) m_declared->insert(found->second.value);
        }
        return *m_declared;
    }

    const model::Inventory& m_inventory;
    base::Time m_at;
    std::optional<std::map<std::string, int>> m_replicas;
    std::optional<std::unordered_set<std::string>> m_declared;
};

} // namespace

bool isPlanned(const model::ScheduledEvent& event) { return event.id.text().starts_with(kPlannedPrefix); }

base::TimeWindow effectWindow(const model::ScheduledEvent& event) {
    if (!isPlanned(event) || event.window.empty()) return event.window;
    return {event.window.begin, base::kEndOfTime};
}

std::vector<Edit> scheduledEdits(const model::Inventory& inventory, base::Time from) {
    std::vector<Edit> out;
    Shown shown(inventory, from);
    for (const auto& event : inventory.events()) {
        if (event.window.end <= from || event.window.empty()) continue;
        const auto add = [&](model::Change change) {
            const auto key = fmt::format("event {} {}", event.id.text(), out.size());
            out.push_back({key, std::move(change), effectWindow(event), event.title, true});
        };
        const bool planned = isPlanned(event);
        for (const auto& change : event.changes)
            if (!planned)
                add(change);
            else if (auto left = shown.leftOf(change, event))
                add(std::move(*left));
        if (!event.changes.empty() || event.kind != model::EventKind::Maintenance) continue;
        for (const auto& resource : event.resources)
            if (const auto host = inventory.resolve(resource.text(), model::ResourceKind::Host))
                add({"drain-host", {{"host", host->text()}}});
    }
    return out;
}

std::vector<SkippedEdit> unshownPlans(const model::Inventory& live, base::Time now) {
    constexpr base::Duration kRemembered = std::chrono::hours(24 * 7);
    std::vector<SkippedEdit> out;
    Shown shown(live, now);
    for (const auto& event : live.events()) {
        const auto& window = event.window;
        if (!isPlanned(event) || window.empty() || window.end > now || window.end < now - kRemembered) continue;
        std::string missing;
        for (const auto& change : event.changes) {
            if (!Shown::comesOrGoes(change)) continue;
            if (const auto left = shown.leftOf(change, event))
                missing += (missing.empty() ? "" : "; ") + describe(*left);
        }
        if (!missing.empty())
            out.push_back(
                {event.id.text(), event.title,
                 fmt::format(
                     "'{}' was to be done by {}, but the live inventory does not show: {}. It is not counted on. "
                     "Import what is there now, or the plan again with the time at which it will be done.",
                     event.title, base::formatTime(window.end), missing)});
    }
    return out;
}

} // namespace penumbra::whatif
