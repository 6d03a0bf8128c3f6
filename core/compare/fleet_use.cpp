#include "base/text.h"
#include "compare/fleet_pair.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

constexpr std::size_t kLow = 1, kMedian = 2, kHigh = 3; ///< the 80 % band in simulate::kLevels
static_assert(simulate::kLevels[kLow] == 0.1 && simulate::kLevels[kMedian] == 0.5 && simulate::kLevels[kHigh] == 0.9);

/// So many workloads of a host are asked why they come or leave.
constexpr std::size_t kMostAsked = 8;

/// What a host uses of a dimension on one side, and what it offers.
struct Known {
    UseLevels levels{};
    double capacity = 0; ///< 0: none is stated, or it is not up
};

class Uses final {
public:
    Uses(const FleetPair& pair, double least, FleetDiff& out)
        : m_pair(pair), m_from(pair.from), m_to(pair.to), m_least(least), m_out(out),
          m_fromResidents(residentsOf(pair.from)), m_toResidents(residentsOf(pair.to)),
          m_back(pair.from.world->workloads.size(), -1) {
        for (std::size_t w = 0; w < pair.workloads.size(); ++w)
            if (pair.workloads[w] >= 0) m_back[static_cast<std::size_t>(pair.workloads[w])] = static_cast<int>(w);
    }

    void host(int fromRow, int toRow) {
        const auto& before = m_from.world->hosts[static_cast<std::size_t>(fromRow)];
        const auto& after = m_to.world->hosts[static_cast<std::size_t>(toRow)];
        if (!before.exists.contains(m_from.side.at) || !after.exists.contains(m_to.side.at)) return;
        for (int d = 0; d < m_to.world->dimensions.count(); ++d) {
            const int old = m_from.world->dimensions.find(m_to.world->dimensions.at(d).name);
            if (old < 0) continue;
            const auto was = known(m_from, fromRow, old), is = known(m_to, toRow, d);
            if (was && is) compare(fromRow, toRow, d, *was, *is);
        }
    }

private:
    static std::vector<std::vector<int>> residentsOf(const FleetState& state) {
        std::vector<std::vector<int>> out(state.world->hosts.size());
        for (std::size_t w = 0; w < state.hostOf.size(); ++w)
            if (state.hostOf[w] >= 0) out[static_cast<std::size_t>(state.hostOf[w])].push_back(static_cast<int>(w));
        return out;
    }

    /// Nothing where nobody measures it; where somebody does and the value is not known, it is counted.
    std::optional<Known> known(const FleetState& state, int row, int dimension) {
        const auto& host = state.world->hosts[static_cast<std::size_t>(row)];
        Known out;
        if (state.live()) {
            const auto count = static_cast<std::size_t>(state.world->dimensions.count());
            const double value =
                state.measured[static_cast<std::size_t>(row) * count + static_cast<std::size_t>(dimension)];
            if (std::isnan(value)) return {};
            out.levels.fill(value);
            const auto offered = host.up(state.side.at) ? host.capacityAt(state.side.at).at(dimension) : 0;
            out.capacity = offered < model::kUnlimited ? static_cast<double>(offered) : 0;
            return out;
        }
        const auto* series = state.usage->find(simulate::SubjectKind::Host, row, dimension);
        if (!series) return {};
        const auto& name = state.world->dimensions.at(dimension).name;
        const bool own = ((host.ownDemand >> dimension) & 1U) != 0;
        if (own && state.demand->find({host.id, name}) < 0) { // measured for so short that nothing is predicted
            ++m_out.unread;
            return {};
        }
        const auto step = static_cast<std::size_t>(state.step);
        for (std::size_t level = 0; level < out.levels.size(); ++level)
            out.levels[level] = static_cast<double>(series->quantiles[level][step]);
        const auto offered = static_cast<double>(series->capacity[step]);
        out.capacity = offered < static_cast<double>(model::kUnlimited) ? offered : 0;
        return out;
    }

    void compare(int fromRow, int toRow, int dimension, const Known& was, const Known& is) {
        const double delta = is.levels[kMedian] - was.levels[kMedian];
        if (delta == 0) return;
        const double offered = std::max(was.capacity, is.capacity);
        const double whole = offered > 0 ? offered : std::max(is.levels[kMedian], was.levels[kMedian]);
        const bool apart = was.levels[kHigh] < is.levels[kLow] || is.levels[kHigh] < was.levels[kLow];
        const double share = whole > 0 ? std::abs(delta) / whole : 0;
        if (!apart && share <= m_least) return;
        const auto& host = m_to.world->hosts[static_cast<std::size_t>(toRow)];
        auto& row = addRow(m_out, FleetChange::Use, host.id, host.name, {});
        row.what = m_to.world->dimensions.at(dimension).name;
        row.unit = m_to.world->dimensions.at(dimension).unit;
        row.before = words(was, row.unit);
        row.after = words(is, row.unit);
        row.delta = delta;
        row.from = was.levels;
        row.to = is.levels;
        row.apart = apart;
        row.share = share;
        row.why = whys(fromRow, toRow, dimension);
    }
    static std::string words(const Known& known, base::Unit unit) {
        const auto text = [&](std::size_t level) { return base::formatAmount(known.levels[level], unit); };
        if (known.levels[kLow] == known.levels[kHigh]) return text(kMedian);
        return PENUMBRA_SAY("Diff", "{} ({} to {})")(text(kMedian), text(kLow), text(kHigh));
    }

    std::vector<Why> whys(int fromRow, int toRow, int dimension) const {
        std::vector<Why> out;
        std::vector<int> comes, leaves;
        for (const int w : m_toResidents[static_cast<std::size_t>(toRow)]) {
            const int old = m_pair.workloads[static_cast<std::size_t>(w)];
            if (old < 0 || m_from.hostOf[static_cast<std::size_t>(old)] != fromRow)
                comes.push_back(w);
            else
                addWhys(out, ofDemand(old, w, dimension));
        }
        for (const int w : m_fromResidents[static_cast<std::size_t>(fromRow)]) {
            const int now = m_back[static_cast<std::size_t>(w)];
            if (now < 0 || m_to.hostOf[static_cast<std::size_t>(now)] != toRow) leaves.push_back(w);
        }
        for (std::size_t i = 0; i < std::min(comes.size(), kMostAsked); ++i)
            addEdits(out, m_pair.workloads[static_cast<std::size_t>(comes[i])], comes[i]);
        for (std::size_t i = 0; i < std::min(leaves.size(), kMostAsked); ++i)
            addEdits(out, leaves[i], m_back[static_cast<std::size_t>(leaves[i])]);
        if (!comes.empty())
            out.push_back({Why::Kind::Moved, {}, PENUMBRA_SAY("Diff", "comes: {}")(namesOf(m_to, comes))});
        if (!leaves.empty())
            out.push_back({Why::Kind::Moved, {}, PENUMBRA_SAY("Diff", "leaves: {}")(namesOf(m_from, leaves))});
        if (out.empty()) out = m_pair.causes.ofRequests();
        addForecast(out);
        return out;
    }

    /// Edits by which it takes more or less on the same host.
    std::vector<Why> ofDemand(int fromRow, int toRow, int dimension) const {
        const auto& before = m_from.world->workloads[static_cast<std::size_t>(fromRow)];
        const auto& after = m_to.world->workloads[static_cast<std::size_t>(toRow)];
        std::vector<Why> out;
        if (before.demandFactor(m_from.side.at, dimension) != after.demandFactor(m_to.side.at, dimension))
            out = m_pair.causes.ofDemand(after.id, dimension);
        if (!(before.requestAt(m_from.side.at) == after.requestAt(m_to.side.at)))
            addWhys(out, m_pair.causes.between(after.id, kRequest));
        return out;
    }

    /// The events and edits behind a move, or behind one that is there on one side alone.
    void addEdits(std::vector<Why>& out, int fromRow, int toRow) const {
        const auto& id = toRow >= 0 ? m_to.world->workloads[static_cast<std::size_t>(toRow)].id
                                    : m_from.world->workloads[static_cast<std::size_t>(fromRow)].id;
        auto why = m_pair.causes.between(id, kExists);
        addWhys(why, m_pair.causes.ofPlace(fromRow, toRow));
        std::erase_if(why, [](const Why& one) { return one.kind == Why::Kind::Moved; });
        addWhys(out, std::move(why));
    }

    static std::string namesOf(const FleetState& state, const std::vector<int>& rows) {
        std::vector<std::string> names;
        for (const int row : rows) names.push_back(state.world->workloads[static_cast<std::size_t>(row)].name);
        return risk::sayList(names, 3);
    }

    void addForecast(std::vector<Why>& out) const {
        if (m_from.live() && m_to.live())
            out.push_back({Why::Kind::Reported, {}, PENUMBRA_SAY("Diff", "measured at another time")()});
        else if (m_from.live() || m_to.live())
            out.push_back(
                {Why::Kind::Forecast, {}, PENUMBRA_SAY("Diff", "measured on one side, forecast on the other")()});
        else if (m_from.side.at != m_to.side.at)
            out.push_back({Why::Kind::Forecast, {}, PENUMBRA_SAY("Diff", "forecast of another time")()});
    }

    const FleetPair& m_pair;
    const FleetState &m_from, &m_to;
    double m_least;
    FleetDiff& m_out;
    std::vector<std::vector<int>> m_fromResidents, m_toResidents;
    std::vector<int> m_back; ///< per workload of `from` its row of `to`, or -1
};

} // namespace

void addUse(const FleetPair& pair, double least, const base::Run& run, FleetDiff& out) {
    Uses uses(pair, least, out);
    for (std::size_t h = 0; h < pair.hosts.size() && !run.stopped(); ++h)
        if (pair.hosts[h] >= 0) uses.host(pair.hosts[h], static_cast<int>(h));
    for (const auto* state : {&pair.from, &pair.to}) out.unread += static_cast<std::size_t>(state->gaps);
}

} // namespace penumbra::compare
