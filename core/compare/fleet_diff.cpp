#include "compare/fleet_diff.h"

#include "base/text.h"
#include "compare/fleet_pair.h"
#include "model/dimension_title.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>

namespace penumbra::compare {

namespace {

template <class Row>
void pairUp(const model::Table<Row>& before, const model::Table<Row>& after, std::vector<int>& rows,
            std::vector<int>& lost) {
    std::unordered_map<std::string, int> known;
    std::vector<bool> met(before.size(), false);
    const auto sameAt = [&](std::size_t i) { return i < before.size() && before[i].id == after[i].id; };
    std::size_t same = 0;
    while (same < after.size() && sameAt(same)) ++same; // most worlds share all but what edits append
    for (std::size_t i = same; i < before.size(); ++i) known.emplace(before[i].id.text(), static_cast<int>(i));
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = i < same ? known.end() : known.find(after[i].id.text());
        rows.push_back(i < same ? static_cast<int>(i) : found == known.end() ? -1 : found->second);
        if (rows.back() >= 0) met[static_cast<std::size_t>(rows.back())] = true;
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!met[i]) lost.push_back(static_cast<int>(i));
}

std::string sayStatus(const model::WorldHost& host, base::Time t) {
    switch (host.stateAt(t)) {
    case model::HostState::Up:
        return PENUMBRA_SAY("Diff", "up")();
    case model::HostState::Cordoned:
        return PENUMBRA_SAY("Diff", "takes nothing new")();
    case model::HostState::Drained:
        return PENUMBRA_SAY("Diff", "under maintenance")();
    case model::HostState::Failed:
        return PENUMBRA_SAY("Diff", "failed")();
    case model::HostState::Absent:
        return PENUMBRA_SAY("Diff", "not there")();
    }
    return {};
}

std::string sayPlace(const FleetState& state, int workload) {
    const int host = state.hostOf[static_cast<std::size_t>(workload)];
    return host < 0 ? PENUMBRA_SAY("Diff", "no host")() : state.world->hosts[static_cast<std::size_t>(host)].name;
}

model::ResourceId placeOf(const FleetState& state, int workload) {
    const int host = state.hostOf[static_cast<std::size_t>(workload)];
    return host < 0 ? model::ResourceId() : state.world->hosts[static_cast<std::size_t>(host)].id;
}

/// The rows of hosts and workloads.
class Structure final {
public:
    Structure(const FleetPair& pair, FleetDiff& out) : m_pair(pair), m_from(pair.from), m_to(pair.to), m_out(out) {}

    base::Result<void> run(const base::Run& run) {
        for (std::size_t h = 0; h < m_pair.hosts.size(); ++h) {
            if (run.stopped()) return base::failCancelled();
            host(m_pair.hosts[h], static_cast<int>(h));
        }
        for (const int row : m_pair.lostHosts) host(row, -1);
        for (std::size_t w = 0; w < m_pair.workloads.size(); ++w) {
            if (run.stopped()) return base::failCancelled();
            workload(m_pair.workloads[w], static_cast<int>(w));
        }
        for (const int row : m_pair.lostWorkloads) workload(row, -1);
        return {};
    }

private:
    FleetDifference& add(FleetChange change, const model::ResourceId& id, const std::string& name,
                         std::vector<Why> why) {
        return addRow(m_out, change, id, name, std::move(why));
    }
    template <class Row>
    const Row* there(const model::Table<Row>& rows, int row, base::Time t) const {
        if (row < 0) return nullptr;
        const auto& one = rows[static_cast<std::size_t>(row)];
        return one.exists.contains(t) ? &one : nullptr;
    }
    /// A row where only one side has it; true where both do.
    template <class Row>
    bool both(const Row* before, const Row* after, const std::function<std::string(bool isAfter)>& words) {
        if (before && after) return true;
        if (!before && !after) return false;
        const auto& one = before ? *before : *after;
        auto why = m_pair.why(one.id, kExists);
        if (why.empty() && one.exists != base::TimeWindow{})
            why.push_back({Why::Kind::Reported, {}, PENUMBRA_SAY("Diff", "its lifetime is stated")()});
        auto& row = add(before ? FleetChange::Goes : FleetChange::Appears, one.id, one.name, std::move(why));
        (before ? row.before : row.after) = words(after != nullptr);
        return false;
    }

    void amounts(FleetChange change, const model::ResourceId& id, const std::string& name, const model::Amounts& before,
                 const model::Amounts& after, unsigned part) {
        auto dimensions = m_to.world->dimensions; // and those that only the other side has
        const auto old = model::translate(before, m_from.world->dimensions, dimensions);
        for (int d = 0; d < dimensions.count(); ++d) {
            const auto was = known(old, d), is = known(after, d);
            if (was == is) continue;
            auto& row = add(change, id, name, m_pair.why(id, part));
            row.what = dimensions.at(d).name;
            row.unit = dimensions.at(d).unit;
            row.before = words(was, row.unit);
            row.after = words(is, row.unit);
            if (was && is) row.delta = static_cast<double>(*is) - static_cast<double>(*was);
        }
    }
    static std::optional<std::int64_t> known(const model::Amounts& amounts, int dimension) {
        if (!amounts.has(dimension) || amounts.at(dimension) >= model::kUnlimited) return {};
        return amounts.at(dimension);
    }
    static std::string words(const std::optional<std::int64_t>& amount, base::Unit unit) {
        return amount ? base::formatAmount(static_cast<double>(*amount), unit) : std::string();
    }

    void host(int fromRow, int toRow) {
        const auto* before = there(m_from.world->hosts, fromRow, m_from.side.at);
        const auto* after = there(m_to.world->hosts, toRow, m_to.side.at);
        const auto size = [&](bool isAfter) {
            return model::sayAmounts(isAfter ? after->capacity : before->capacity,
                                     (isAfter ? m_to : m_from).world->dimensions);
        };
        if (!both<model::WorldHost>(before, after, size)) return;
        if (before->stateAt(m_from.side.at) != after->stateAt(m_to.side.at)) {
            auto& row = add(FleetChange::Status, after->id, after->name, m_pair.why(after->id, kStatus));
            row.before = sayStatus(*before, m_from.side.at);
            row.after = sayStatus(*after, m_to.side.at);
        }
        amounts(FleetChange::Capacity, after->id, after->name, before->capacityAt(m_from.side.at),
                after->capacityAt(m_to.side.at), kCapacity);
        const auto risk = [](const model::WorldHost& one, base::Time t) {
            return one.vulnerability.isHigh(t) ? fmt::format("{:.1f}", one.vulnerability.cvss)
                                               : PENUMBRA_SAY("Diff", "nothing grave is open")();
        };
        addAttribute(m_out, m_pair, after->id, after->name, PENUMBRA_SAY("Diff", "vulnerability (CVSS)")(),
                     risk(*before, m_from.side.at), risk(*after, m_to.side.at));
    }

    void workload(int fromRow, int toRow) {
        const auto* before = there(m_from.world->workloads, fromRow, m_from.side.at);
        const auto* after = there(m_to.world->workloads, toRow, m_to.side.at);
        const auto place = [&](bool isAfter) {
            const auto name = isAfter ? sayPlace(m_to, toRow) : sayPlace(m_from, fromRow);
            return PENUMBRA_SAY("Diff", "on {}")(name);
        };
        if (!both<model::WorldWorkload>(before, after, place)) return;
        if (placeOf(m_from, fromRow) != placeOf(m_to, toRow)) {
            auto& row = add(FleetChange::Moves, after->id, after->name, m_pair.causes.ofPlace(fromRow, toRow));
            row.before = sayPlace(m_from, fromRow);
            row.after = sayPlace(m_to, toRow);
        }
        if (before->works(m_from.side.at) != after->works(m_to.side.at)) {
            const auto status = [](bool works) {
                return works ? PENUMBRA_SAY("Diff", "works")() : PENUMBRA_SAY("Diff", "stopped")();
            };
            auto& row = add(FleetChange::Status, after->id, after->name, m_pair.why(after->id, kStatus));
            row.before = status(before->works(m_from.side.at));
            row.after = status(after->works(m_to.side.at));
        }
        amounts(FleetChange::Request, after->id, after->name, before->requestAt(m_from.side.at),
                after->requestAt(m_to.side.at), kRequest);
        if (!(before->rules == after->rules) && m_from.revision.number == m_to.revision.number) {
            auto& row = add(FleetChange::Attribute, after->id, after->name, m_pair.why(after->id, kOther));
            row.what = PENUMBRA_SAY("Diff", "placement rules")();
        }
    }

    const FleetPair& m_pair;
    const FleetState &m_from, &m_to;
    FleetDiff& m_out;
};

} // namespace

FleetPair::FleetPair(const FleetState& before, const FleetState& after, const FleetCauses& why)
    : from(before), to(after), causes(why) {
    pairUp(from.world->hosts, to.world->hosts, hosts, lostHosts);
    pairUp(from.world->workloads, to.world->workloads, workloads, lostWorkloads);
    pairUp(from.world->services, to.world->services, services, lostServices);
}

std::vector<Why> FleetPair::why(const model::ResourceId& id, unsigned parts) const {
    auto out = causes.between(id, parts);
    return out.empty() ? causes.reported() : out;
}

FleetDifference& addRow(FleetDiff& out, FleetChange change, const model::ResourceId& id, const std::string& name,
                        std::vector<Why> why) {
    out.rows.push_back({change, id, name});
    out.rows.back().why = std::move(why);
    return out.rows.back();
}

void addAttribute(FleetDiff& out, const FleetPair& pair, const model::ResourceId& id, const std::string& name,
                  const std::string& what, const std::string& before, const std::string& after) {
    if (before == after) return;
    auto& row = addRow(out, FleetChange::Attribute, id, name, pair.why(id, kOther));
    row.what = what;
    row.before = before;
    row.after = after;
}

base::Result<FleetDiff> diffOf(const FleetState& from, const FleetState& to, double least, const base::Run& run) {
    FleetDiff out{from.side, to.side, least, {}, 0};
    const FleetCauses causes(from, to, run);
    const FleetPair pair(from, to, causes);
    if (const auto done = Structure(pair, out).run(run); !done) return tl::make_unexpected(done.error());
    addServices(pair, out);
    addFleetWide(pair, out);
    addReported(pair, out);
    addUse(pair, least, run, out);
    if (run.stopped()) return base::failCancelled();
    std::stable_sort(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) {
        return std::pair(a.change, -a.share) < std::pair(b.change, -b.share);
    });
    return out;
}

base::Result<FleetDiff> compareSides(session::Session& session,
                                     const std::shared_ptr<const session::Evaluation>& evaluation, const Side& from,
                                     const Side& to, double least, const base::Run& run) {
    const auto before = stateOf(session, evaluation, from, run);
    if (!before) return tl::make_unexpected(before.error());
    const auto after = stateOf(session, evaluation, to, run);
    if (!after) return tl::make_unexpected(after.error());
    return diffOf(*before, *after, least, run);
}

} // namespace penumbra::compare
