#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "whatif/planned_change.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::whatif {

namespace {

using model::DifferenceKind;

/// The replicas of one service, or of no service, at a moment.
struct Replicas {
    int count = 0;
    std::map<std::string, int> sizes; ///< what each reserves, in words
    bool operator==(const Replicas&) const = default;
    std::string words() const {
        std::vector<std::string> out;
        for (const auto& [size, many] : sizes)
            out.push_back(sizes.size() > 1 ? PENUMBRA_SAY("PlannedChange", "{} with {}")(many, size) : size);
        return base::sayList(out);
    }
};

class Comparer final {
public:
    Comparer(const model::World& before, const model::World& after, base::Time at)
        : m_before(before), m_after(after), m_at(at) {}

    std::vector<model::Difference> run() {
        hosts();
        services();
        dependencies();
        return std::move(m_out);
    }

private:
    void add(DifferenceKind kind, const model::ResourceId& id, std::string member, std::string before,
             std::string after) {
        m_out.push_back({kind, id, std::move(member), std::move(before), std::move(after)});
    }

    void hosts() {
        const auto text = [&](const model::World& world, const model::WorldHost& host) {
            return model::sayAmounts(host.capacity, world.dimensions);
        };
        for (const auto& host : m_after.hosts) {
            const int known = model::findHost(m_before, host.id);
            const bool was = known >= 0 && m_before.hosts[static_cast<std::size_t>(known)].exists.contains(m_at);
            const bool is = host.exists.contains(m_at);
            if (is && !was) add(DifferenceKind::Added, host.id, "", "", text(m_after, host));
            if (was && !is) add(DifferenceKind::Removed, host.id, "", text(m_after, host), "");
            if (was && is && host.stateAt(m_at) != m_before.hosts[static_cast<std::size_t>(known)].stateAt(m_at))
                add(DifferenceKind::Changed, host.id, "state",
                    stateName(m_before.hosts[static_cast<std::size_t>(known)]), stateName(host));
        }
    }
    std::string stateName(const model::WorldHost& host) const {
        switch (host.stateAt(m_at)) {
        case model::HostState::Up:
            return PENUMBRA_SAY("PlannedChange", "up")();
        case model::HostState::Cordoned:
            return PENUMBRA_SAY("PlannedChange", "takes nothing new")();
        case model::HostState::Drained:
            return PENUMBRA_SAY("PlannedChange", "drained")();
        case model::HostState::Failed:
            return PENUMBRA_SAY("PlannedChange", "failed")();
        case model::HostState::Absent:
            return PENUMBRA_SAY("PlannedChange", "absent")();
        }
        return {};
    }

    /// By the id of the service; a workload of no service is one of its own.
    std::map<std::string, Replicas> replicasOf(const model::World& world) const {
        std::map<std::string, Replicas> out;
        for (const auto& workload : world.workloads) {
            if (!workload.exists.contains(m_at) || workload.measuredLoad) continue;
            const auto id = workload.service < 0 ? workload.id.text()
                                                 : world.services[static_cast<std::size_t>(workload.service)].id.text();
            auto& own = out[id];
            ++own.count;
            const auto size = model::sayAmounts(workload.requestAt(m_at), world.dimensions);
            ++own.sizes[size.empty() ? PENUMBRA_SAY("PlannedChange", "no reservation")() : size];
        }
        return out;
    }

    void services() {
        const auto before = replicasOf(m_before), after = replicasOf(m_after);
        const auto counted = [](const std::string& id, const Replicas& replicas) {
            if (!id.starts_with("service/")) return replicas.words();
            const auto count =
                base::sayCount(replicas.count, PENUMBRA_TEXT("Count", "replica"), PENUMBRA_TEXT("Count", "replicas"));
            return replicas.count > 1 && replicas.sizes.size() == 1
                       ? PENUMBRA_SAY("PlannedChange", "{}, each {}")(count, replicas.words())
                       : PENUMBRA_SAY("PlannedChange", "{}, {}")(count, replicas.words());
        };
        std::set<std::string> ids;
        for (const auto* side : {&before, &after})
            for (const auto& [id, replicas] : *side) ids.insert(id);
        for (const auto& id : ids) {
            const auto was = before.find(id), is = after.find(id);
            const model::ResourceId resource(id);
            if (was == before.end())
                add(DifferenceKind::Added, resource, "", "", counted(id, is->second));
            else if (is == after.end())
                add(DifferenceKind::Removed, resource, "", counted(id, was->second), "");
            else if (!(was->second == is->second))
                changed(resource, was->second, is->second);
        }
    }
    void changed(const model::ResourceId& id, const Replicas& was, const Replicas& is) {
        if (was.count != is.count)
            add(DifferenceKind::Changed, id, "replicas", fmt::to_string(was.count), fmt::to_string(is.count));
        if (was.words() != is.words() &&
            (was.sizes.size() != 1 || is.sizes.size() != 1 || was.sizes.begin()->first != is.sizes.begin()->first))
            add(DifferenceKind::Changed, id, "request of each", was.words(), is.words());
    }

    void dependencies() {
        const auto of = [&](const model::World& world) {
            std::set<std::pair<std::string, std::string>> out;
            for (const auto& one : world.dependencies)
                if (one.window.contains(m_at))
                    out.emplace(world.services[static_cast<std::size_t>(one.from)].id.text(),
                                fmt::format("{} {}", one.hard ? "depends-on" : "uses",
                                            world.services[static_cast<std::size_t>(one.to)].id.text()));
            return out;
        };
        const auto before = of(m_before), after = of(m_after);
        const auto told = [&](const auto& one, const auto& others, bool added) {
            if (others.contains(one)) return;
            const auto space = one.second.find(' ');
            const auto target = one.second.substr(space + 1);
            add(DifferenceKind::Changed, model::ResourceId(one.first), one.second.substr(0, space), added ? "" : target,
                added ? target : "");
        };
        for (const auto& one : before) told(one, after, false);
        for (const auto& one : after) told(one, before, true);
    }

    const model::World& m_before;
    const model::World& m_after;
    base::Time m_at;
    std::vector<model::Difference> m_out;
};

} // namespace

EventEffects effectsOf(const model::Inventory& live, const model::ScheduledEvent& event) {
    base::Problems ignored; // the inventory's own, which whoever looks at it is told
    const auto before = model::makeWorld(live, ignored);
    std::vector<Edit> edits;
    std::vector<std::string> deeds;
    for (auto& change : changesOf(live, event)) {
        deeds.push_back(describe(change));
        edits.push_back({fmt::format("{}", edits.size()), std::move(change), effectWindow(event), event.title, true});
    }
    auto applied = whatif::apply(before, edits);
    return {Comparer(before, applied.world, event.window.begin).run(), std::move(applied.skipped), std::move(deeds)};
}

} // namespace penumbra::whatif
