#include "upkeep/watching.h"

#include "model/dimension.h"
#include "model/load_metrics.h"
#include "upkeep/baseline.h"
#include "upkeep/expectation.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace penumbra::upkeep {

namespace {

using namespace std::chrono_literals;

constexpr const char* kAgendaKind = "agenda";
constexpr base::Duration kPast = 24h * 7;
constexpr base::Duration kHistory = 24h * 14; ///< that an expectation rests on
constexpr int kFreshExpectations = 20;
constexpr base::Duration kLook = 10s; ///< how old what is known of the inventory may be

/// What is within, part of or running on what an event names, and the hosts that run it.
class Ties final {
public:
    explicit Ties(const model::Inventory& inventory) {
        for (const auto& relation : inventory.relations()) {
            if (relation.kind == model::RelationKind::RunsOn) m_hosts[relation.from].push_back(relation.to);
            if (relation.kind == model::RelationKind::PartOf || relation.kind == model::RelationKind::Within)
                m_members[relation.to].push_back(relation.from);
        }
    }
    std::vector<model::ResourceId> touchedBy(const std::vector<model::ResourceId>& subjects) const {
        std::set<model::ResourceId> out;
        for (const auto& id : subjects) add(id, out);
        std::vector<model::ResourceId> hosts;
        for (const auto& id : out)
            if (const auto found = m_hosts.find(id); found != m_hosts.end())
                hosts.insert(hosts.end(), found->second.begin(), found->second.end());
        out.insert(hosts.begin(), hosts.end());
        return {out.begin(), out.end()};
    }

private:
    void add(const model::ResourceId& id, std::set<model::ResourceId>& out) const {
        if (!out.insert(id).second) return;
        if (const auto found = m_members.find(id); found != m_members.end())
            for (const auto& member : found->second) add(member, out);
    }
    std::map<model::ResourceId, std::vector<model::ResourceId>> m_hosts, m_members;
};

/// What the plan rests on: capacity first, then loads and latencies.
int planRank(const model::SeriesKey& key, base::Unit unit) {
    if (model::Dimensions().find(key.metric) >= 0) return 0;
    return model::roleOf(key.metric, unit) == model::MetricRole::None ? 2 : 1;
}

/// What the hooks share. The orchestrator calls them one at a time.
class Watching final {
public:
    Watching(WithWorkspace with, Outside outside) : m_with(std::move(with)), m_outside(std::move(outside)) {}

    base::Result<std::string> cursor(const std::string& source) {
        base::Result<std::string> out;
        auto done = m_with([&](store::Workspace& workspace) -> base::Result<void> {
            out = workspace.cursor(source);
            return {};
        });
        if (!done) return tl::unexpected(done.error());
        return out;
    }

    base::Result<gather::Hooks::Stored> store(const model::Batch& batch) {
        gather::Hooks::Stored out;
        auto done = m_with([&](store::Workspace& workspace) -> base::Result<void> {
            const auto committed = workspace.commit(batch);
            if (!committed) return tl::unexpected(committed.error());
            out = {committed->changed, committed->revision.number, committed->problems};
            m_fresh = kFreshExpectations;
            return {};
        });
        if (!done) return tl::unexpected(done.error());
        return out;
    }

    gather::Agenda::Changes changes() {
        look();
        return m_changes;
    }

    double weight(const model::ResourceId& id) const {
        const auto found = m_weights.find(id);
        return found == m_weights.end() ? 1 : found->second;
    }

    std::optional<double> expected(const model::SeriesKey& key, base::Time at) {
        auto& one = m_expectations[key];
        if (at >= one.end()) {
            // a forecast takes milliseconds: the past needs none, and many are spread over several gatherings
            if (at < m_outside.clock() - 24h || m_fresh == 0) return {};
            --m_fresh;
            const auto end = std::chrono::floor<std::chrono::hours>(at);
            one = Expectation(hoursBefore(key, end), end, {});
        }
        return one.at(at);
    }

    void keep(const std::string& source, const base::Json& state) {
        (void)m_with(
            [&](store::Workspace& workspace) { return keepAgenda(workspace, source, state, m_outside.clock()); });
    }
    base::Json state(const std::string& source) {
        base::Json out;
        (void)m_with([&](store::Workspace& workspace) -> base::Result<void> {
            const auto document = workspace.document(kAgendaKind, source);
            if (!document) return tl::unexpected(document.error());
            if (*document)
                if (auto json = base::parseJson((*document)->json, source)) out = std::move(*json);
            return {};
        });
        return out;
    }
    void milestone(const gather::Milestone& milestone) {
        (void)m_with([&](store::Workspace& workspace) { return keepMilestone(workspace, milestone); });
    }

private:
    /// Reads the inventory again where it may have changed.
    void look() {
        const auto now = m_outside.clock();
        if (m_looked != base::Time{} && now < m_looked + kLook) return;
        m_looked = now;
        (void)m_with([&](store::Workspace& workspace) -> base::Result<void> {
            const auto head = workspace.head();
            if (!head) return tl::unexpected(head.error());
            if (head->number == m_revision) return {};
            const auto inventory = workspace.inventory(head->number);
            if (!inventory) return tl::unexpected(inventory.error());
            m_revision = head->number;
            m_changes = std::make_shared<const std::vector<gather::Agenda::Change>>(changesOf(*inventory, now));
            m_weights.clear();
            for (const auto& relation : inventory->relations())
                if (relation.kind == model::RelationKind::RunsOn) m_weights[relation.to] += 1;
            return {};
        });
    }
    std::vector<double> hoursBefore(const model::SeriesKey& key, base::Time end) {
        model::Samples samples;
        (void)m_with([&](store::Workspace& workspace) -> base::Result<void> {
            auto read = workspace.samples(key, {end - kHistory, end});
            if (!read) return tl::unexpected(read.error());
            samples = std::move(*read);
            return {};
        });
        if (samples.times.empty()) return {};
        const base::TimeGrid grid{end - kHistory, 1h, static_cast<int>(kHistory / base::Duration(1h))};
        return *model::onGrid(samples, grid).values;
    }

    WithWorkspace m_with;
    Outside m_outside;
    base::Time m_looked{};
    std::int64_t m_revision = -1;
    int m_fresh = 0; ///< expectations that may still be made for this gathering
    gather::Agenda::Changes m_changes;
    std::map<model::ResourceId, double> m_weights; ///< workloads on a host
    std::map<model::SeriesKey, Expectation> m_expectations;
};

} // namespace

base::Result<void> keepAgenda(store::Workspace& workspace, const std::string& source, const base::Json& state,
                              base::Time now) {
    return workspace.putDocument({kAgendaKind, source, base::dumpJson(state), now});
}

std::vector<gather::Agenda::Change> changesOf(const model::Inventory& inventory, base::Time now) {
    const Ties ties(inventory);
    std::vector<gather::Agenda::Change> out;
    for (const auto& event : inventory.events()) {
        if (event.kind == model::EventKind::Freeze || event.resources.empty() || !event.evidence.empty()) continue;
        if (event.window.empty() || event.window.end < now - kPast) continue;
        out.push_back({event.id, event.title, event.window, ties.touchedBy(event.resources)});
    }
    return out;
}

gather::Hooks hooksFor(WithWorkspace with, Outside outside, std::function<void(const gather::SourceState&)> changed) {
    gather::Hooks hooks;
    hooks.clock = outside.clock;
    hooks.sleep = outside.sleep;
    const auto shared = std::make_shared<Watching>(std::move(with), std::move(outside));
    hooks.cursor = [shared](const std::string& source) { return shared->cursor(source); };
    hooks.store = [shared](const model::Batch& batch) { return shared->store(batch); };
    hooks.changes = [shared] { return shared->changes(); };
    hooks.expected = [shared](const model::SeriesKey& key, base::Time at) { return shared->expected(key, at); };
    hooks.weight = [shared](const model::ResourceId& id) { return shared->weight(id); };
    hooks.rank = planRank;
    hooks.milestone = [shared](const gather::Milestone& milestone) { shared->milestone(milestone); };
    hooks.state = [shared](const std::string& source) { return shared->state(source); };
    hooks.keep = [shared](const std::string& source, const base::Json& state) { shared->keep(source, state); };
    hooks.changed = std::move(changed);
    return hooks;
}

} // namespace penumbra::upkeep
