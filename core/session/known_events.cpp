#include "session/known_events.h"

#include <algorithm>
#include <cmath>

namespace penumbra::session {

KnownEvents::KnownEvents(const model::Inventory& inventory) {
    for (const auto& event : inventory.events()) {
        if (event.kind == model::EventKind::Freeze || event.window.empty()) continue;
        const bool appliedByShadow = !event.changes.empty() || event.kind == model::EventKind::Maintenance;
        const bool release = event.kind == model::EventKind::Release;
        const bool again = !appliedByShadow && !release && event.kind != model::EventKind::Incident;
        m_events.push_back(
            {event.id, event.window, model::eventKindName(event.kind), event.title, again, release, event.resources});
    }
    if (!m_events.empty()) m_ties = Ties(inventory);
}

Ties::Ties(const model::Inventory& inventory) {
    for (const auto& relation : inventory.relations()) switch (relation.kind) {
        case model::RelationKind::PartOf:
        case model::RelationKind::Within:
            m_upward[relation.from.text()].push_back(relation.to);
            break;
        case model::RelationKind::RunsOn:
            m_upward[relation.to.text()].push_back(relation.from);
            break;
        default:
            break;
        }
}

/// The ties lead upwards from a workload and from a host, and from a host to its workloads and on to their services.
std::vector<model::ResourceId> Ties::of(const model::ResourceId& resource) const {
    std::vector<model::ResourceId> out{resource};
    std::size_t begin = 0;
    for (int hop = 0; hop < 2; ++hop) {
        const auto end = out.size();
        for (; begin < end; ++begin)
            if (const auto found = m_upward.find(out[begin].text()); found != m_upward.end())
                out.insert(out.end(), found->second.begin(), found->second.end());
    }
    return out;
}

bool KnownEvents::touches(const Known& event, const std::vector<model::ResourceId>& ties) const {
    return event.resources.empty() || std::any_of(ties.begin(), ties.end(), [&](const model::ResourceId& id) {
               return std::find(event.resources.begin(), event.resources.end(), id) != event.resources.end();
           });
}

std::vector<KnownEvents::Happened> KnownEvents::during(const model::ResourceId& resource,
                                                       const base::TimeWindow& window) const {
    const auto ties = m_ties.of(resource);
    std::vector<Happened> out;
    for (const auto& event : m_events)
        if (event.window.begin < window.end && event.window.end > window.begin && touches(event, ties))
            out.push_back({event.id, event.title, event.window});
    std::stable_sort(out.begin(), out.end(),
                     [](const Happened& a, const Happened& b) { return a.window.begin < b.window.begin; });
    return out;
}

std::vector<forecast::EventWindow> KnownEvents::touching(const model::ResourceId& resource,
                                                         const base::TimeGrid& history, base::Time now) const {
    const auto ties = m_ties.of(resource);
    std::vector<const Known*> mine;
    for (const auto& event : m_events)
        if (event.window.end > history.begin && (event.window.begin < now || event.again) && touches(event, ties))
            mine.push_back(&event);
    const auto before = [&](const Known& event) {
        return std::count_if(mine.begin(), mine.end(), [&](const Known* other) {
            return other != &event && other->kind == event.kind && other->title == event.title &&
                   other->window.begin < now;
        });
    };
    std::map<std::pair<std::string, std::string>, int> kinds;
    const auto stepOf = [&](base::Time t) {
        const auto distance = std::chrono::duration<double>(t - history.begin) / history.step;
        return static_cast<int>(std::clamp(std::round(distance), -1e8, 1e8));
    };
    std::vector<forecast::EventWindow> out;
    for (const Known* event : mine) {
        const bool known = before(*event) > 0;
        const auto kind =
            kinds.try_emplace({event->kind, known ? event->title : std::string()}, static_cast<int>(kinds.size()));
        const auto end = event->again ? event->window.end : std::min(event->window.end, now);
        const forecast::EventWindow window{kind.first->second, stepOf(event->window.begin), stepOf(end),
                                           event->lasting};
        if (window.end > window.begin || window.lasting) out.push_back(window);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return out;
}

} // namespace penumbra::session
