#include "simulate/flow.h"

#include "base/hash.h"
#include "base/rng.h"
#include "model/growth.h"
#include "simulate/services/request_flow.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace penumbra::simulate {

namespace {

float share(const model::WorldWorkload& workload, int dimension) {
    return static_cast<float>(workload.demandShare * workload.dimensionShare(dimension));
}

/// A placement and the steps in which it holds.
struct Segment {
    const Placement* placement;
    int begin, end;
    int hostOf(std::size_t w) const { return w < placement->hostOf.size() ? placement->hostOf[w] : -1; }
};

std::vector<Segment> segmentsOf(const std::vector<Placement>& placements, const base::TimeGrid& grid) {
    std::vector<Segment> segments;
    std::size_t p = 0;
    for (int h = 0; h < grid.count && !placements.empty(); ++h) {
        while (p + 1 < placements.size() && placements[p + 1].window.begin <= grid.at(h)) ++p;
        if (segments.empty() || segments.back().placement != &placements[p]) segments.push_back({&placements[p], h, h});
        segments.back().end = h + 1;
    }
    return segments;
}

/// Calls visit(host, stay) for each stay of the workload, by time.
template <class Visit>
void forStays(std::size_t w, const std::vector<Segment>& segments, Visit visit) {
    Stay stay{static_cast<int>(w), 0, 0};
    int host = -1;
    for (const auto& segment : segments) {
        if (const int now = segment.hostOf(w); now != host) {
            if (host >= 0) visit(host, stay);
            host = now;
            stay.begin = segment.begin;
        }
        stay.end = segment.end;
    }
    if (host >= 0) visit(host, stay);
}

/// Workloads that are somewhere else in some step, ascending.
std::vector<int> movedBetween(const std::vector<Segment>& before, const std::vector<Segment>& after) {
    std::vector<int> moved;
    std::size_t i = 0, j = 0;
    while (i < before.size() && j < after.size()) {
        const auto &a = before[i].placement->hostOf, &b = after[j].placement->hostOf;
        const auto note = [&](std::size_t w) {
            if (before[i].hostOf(w) != after[j].hostOf(w)) moved.push_back(static_cast<int>(w));
        };
        a.differences(b, note);
        for (std::size_t w = a.size(); w < b.size(); ++w) note(w);
        const int end = std::min(before[i].end, after[j].end);
        if (before[i].end == end) ++i;
        if (after[j].end == end) ++j;
    }
    std::sort(moved.begin(), moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    return moved;
}

/// The nearest whole number of 1024ths.
Exact exact(double value) {
    const double scaled = std::nearbyint(value * (1 << kExactBits));
    constexpr double kMost = 0x1p100;
    return std::abs(scaled) < 0x1p62 ? Exact{static_cast<std::int64_t>(scaled)}
                                     : static_cast<Exact>(std::clamp(scaled, -kMost, kMost));
}

Exact exact(std::int64_t value) { return Exact{value} * (Exact{1} << kExactBits); }

/// Whether both follow the same entries and take the same dimensions.
bool followsAlike(const model::WorldWorkload& a, const model::WorldWorkload& b) {
    return a.demandOf == b.demandOf && a.demandShare == b.demandShare && a.dimensionShares == b.dimensionShares &&
           a.request == b.request && a.resizes == b.resizes;
}

/// From differences between one step and the next to the values; one difference more than steps.
void addUp(std::vector<Exact>& steps) {
    for (std::size_t h = 1; h < steps.size(); ++h) steps[h] += steps[h - 1];
    steps.pop_back();
}

void addRun(std::vector<Exact>& steps, int begin, int end, Exact value) {
    steps[static_cast<std::size_t>(begin)] += value;
    steps[static_cast<std::size_t>(end)] -= value;
}

} // namespace

const std::shared_ptr<const Factors>& Flow::Follow::factors(int dimension) const {
    static const std::shared_ptr<const Factors> none;
    return growth ? growth->of(dimension) : none;
}

Flow::Flow(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements,
           const Flow* before, const std::vector<Placement>* placementsBefore)
    : m_world(withFlowingGrowth(world, demand).value_or(world)), m_demand(demand) {
    if (before && placementsBefore) {
        change(placements, *before, *placementsBefore);
        m_responses.clear();
        return;
    }
    auto salts = std::make_shared<std::vector<std::uint64_t>>(1, 0);
    base::Rng rng(0x73746570, 0);
    for (int h = 0; h < demand.grid.count; ++h) {
        const std::uint64_t high = rng.bits();
        salts->push_back(salts->back() + (high << 32 | rng.bits()));
    }
    m_salts = std::move(salts);
    collect(placements);
    m_rowsChanged = m_world.hosts.size() + m_world.workloads.size();
    m_responses.clear();
}

bool Flow::precedes(const model::World& world, const model::Demand& demand) const {
    return m_demand.sharesEntries(demand) && m_demand.hash == demand.hash && m_demand.grid == demand.grid &&
           m_demand.pathCount == demand.pathCount && m_world.dimensions == world.dimensions &&
           m_world.zones == world.zones && m_world.hosts.size() <= world.hosts.size() &&
           m_world.workloads.size() <= world.workloads.size();
}

Flow::Follow Flow::followOf(const model::WorldWorkload& workload) {
    Follow out;
    out.entry.fill(-1);
    for (const int entry : m_demand.entriesOf(workload.demandOf, m_newestEntry)) {
        m_newestEntry = entry;
        const int d = m_world.dimensions.find(m_demand.entries()[static_cast<std::size_t>(entry)].key.metric);
        if (d >= 0 && share(workload, d) > 0) out.entry[static_cast<std::size_t>(d)] = entry;
    }
    for (int d = 0; d < m_world.dimensions.count(); ++d) {
        bool takes = out.entry[static_cast<std::size_t>(d)] >= 0 || workload.request.at(d) > 0;
        for (const auto& resize : workload.resizes) takes = takes || resize.request.at(d) > 0;
        if (takes) out.taken |= std::uint32_t{1} << d;
    }
    return out;
}

const model::ServiceResponse* Flow::responseTo(int service) {
    if (service < 0 || m_demand.responses.empty()) return nullptr;
    if (m_responses.empty())
        for (const auto& response : m_demand.responses) m_responses.emplace(response.service.text(), &response);
    const auto it = m_responses.find(m_world.services[static_cast<std::size_t>(service)].id.text());
    return it == m_responses.end() ? nullptr : it->second;
}

std::shared_ptr<const Growth> Flow::growthOf(const model::WorldWorkload& workload) {
    const auto& changes = workload.demandChanges;
    if (changes.empty()) return nullptr;
    const bool byLoad = std::any_of(changes.begin(), changes.end(), [](const auto& change) { return change.byLoad; });
    const auto* response = byLoad ? responseTo(workload.service) : nullptr;
    if (!m_newestGrowth || m_newestResponse != response || m_newestChanges != changes) {
        m_newestChanges = changes;
        m_newestResponse = response;
        m_newestGrowth = std::make_shared<const Growth>(changes, m_demand, m_world.dimensions.count(), response);
    }
    return m_newestGrowth;
}

/// Notes what the workload follows; where the world before has it alike but for its factors, that is known.
void Flow::follow(std::size_t w, const model::World* before) {
    const auto& workload = m_world.workloads[w];
    const bool known = before && w < before->workloads.size() && followsAlike(before->workloads[w], workload);
    auto follow = known ? m_follows[w] : followOf(workload);
    follow.growth = growthOf(workload);
    if (w < m_follows.size())
        m_follows.change(w) = std::move(follow);
    else
        m_follows.append(std::move(follow));
}

void Flow::collect(const std::vector<Placement>& placements) {
    std::vector<Stays> stays(m_world.hosts.size());
    const auto segments = segmentsOf(placements, m_demand.grid);
    std::size_t w = 0;
    while (w < m_world.workloads.size()) {
        follow(w, nullptr);
        forStays(w++, segments,
                 [&](int host, const Stay& stay) { stays[static_cast<std::size_t>(host)].push_back(stay); });
    }
    for (auto& host : stays) {
        m_touched.push_back(static_cast<int>(m_stays.size()));
        m_stays.append(std::move(host));
    }
}

/// What is the same as before is shared; only rows that differ and workloads that are elsewhere are looked at.
void Flow::change(const std::vector<Placement>& placements, const Flow& before,
                  const std::vector<Placement>& placementsBefore) {
    m_follows = before.m_follows;
    m_stays = before.m_stays;
    m_salts = before.m_salts;
    const auto old = segmentsOf(placementsBefore, m_demand.grid);
    const auto now = segmentsOf(placements, m_demand.grid);
    while (m_stays.size() < m_world.hosts.size()) m_stays.append({});
    m_world.hosts.differences(before.m_world.hosts, [&](std::size_t h) {
        m_touched.push_back(static_cast<int>(h));
        ++m_rowsChanged;
    });
    for (const int moved : movedBetween(old, now)) {
        const auto w = static_cast<std::size_t>(moved);
        forStays(w, old, [&](int host, const Stay& stay) {
            std::erase(m_stays.change(static_cast<std::size_t>(host)), stay);
            m_touched.push_back(host);
        });
        forStays(w, now, [&](int host, const Stay& stay) {
            m_stays.change(static_cast<std::size_t>(host)).push_back(stay);
            m_touched.push_back(host);
        });
    }
    m_world.workloads.differences(before.m_world.workloads, [&](std::size_t w) {
        follow(w, &before.m_world);
        ++m_rowsChanged;
        forStays(w, now, [&](int host, const Stay&) { m_touched.push_back(host); });
    });
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
}

std::vector<int> Flow::residents(int host, int step) const {
    std::vector<int> out;
    for (const auto& stay : m_stays[static_cast<std::size_t>(host)])
        if (stay.begin <= step && step < stay.end) out.push_back(stay.workload);
    std::sort(out.begin(), out.end());
    return out;
}

bool Flow::concerns(int host, int dimension) const {
    const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
    const auto capacity = one.capacity.at(dimension);
    if (capacity > 0 && capacity < model::kUnlimited) return true;
    if (((one.ownDemand >> dimension) & 1U) != 0) return true;
    const auto& stays = m_stays[static_cast<std::size_t>(host)];
    return std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
        return ((m_follows[static_cast<std::size_t>(stay.workload)].taken >> dimension) & 1U) != 0;
    });
}

void Flow::addRequests(const Stay& stay, int dimension, std::vector<Exact>& steps) const {
    const auto& workload = row(stay.workload);
    const auto& factors = m_follows[static_cast<std::size_t>(stay.workload)].factors(dimension);
    if (workload.resizes.empty() && !factors) {
        addRun(steps, stay.begin, stay.end, exact(workload.request.at(dimension)));
        return;
    }
    if (workload.resizes.empty()) {
        const auto request = static_cast<double>(workload.request.at(dimension));
        auto end = std::upper_bound(factors->ends.begin(), factors->ends.end(), stay.begin);
        for (int h = stay.begin; h < stay.end; h = *end++) {
            const auto factor = static_cast<double>(factors->at[static_cast<std::size_t>(h)]);
            addRun(steps, h, std::min(*end, stay.end), exact(request * factor));
        }
        return;
    }
    for (int h = stay.begin; h < stay.end; ++h) {
        const auto request = workload.requestAt(m_demand.grid.at(h)).at(dimension);
        addRun(steps, h, h + 1,
               factors
                   ? exact(static_cast<double>(request) * static_cast<double>(factors->at[static_cast<std::size_t>(h)]))
                   : exact(request));
    }
}

std::uint64_t Flow::weight(const Term& term) const {
    const auto hash =
        base::Hasher().add(term.entry).add(term.part).add(term.factors ? term.factors->hash : std::uint64_t{0}).value();
    const auto& salts = *m_salts; // of two runs that touch, the weights add up to that of the whole
    return (hash | 1) * (salts[static_cast<std::size_t>(term.end)] - salts[static_cast<std::size_t>(term.begin)]);
}

/// A host's own demand is there while the host is up, and goes nowhere else.
void Flow::addOwnDemand(int host, int dimension, Recipe& out) const {
    const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
    if (((one.ownDemand >> dimension) & 1U) == 0) return;
    const int entry = m_demand.find({one.id, m_world.dimensions.at(dimension).name});
    if (entry < 0) return;
    for (int h = 0; h < m_demand.grid.count; ++h) {
        if (!one.up(m_demand.grid.at(h))) continue;
        if (!out.terms.empty() && out.terms.back().entry == entry && out.terms.back().end == h && h > 0)
            out.terms.back().end = h + 1;
        else
            out.terms.push_back({entry, 1, nullptr, h, h + 1});
    }
}

void Flow::addCapacity(int host, int dimension, std::vector<Exact>& steps) const {
    const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
    const auto offered = exact(one.capacity.at(dimension));
    if (one.outages.empty() && one.capacityChanges.empty() && one.exists == base::TimeWindow{}) {
        addRun(steps, 0, m_demand.grid.count, offered);
        return;
    }
    for (int h = 0; h < m_demand.grid.count; ++h) {
        const auto at = m_demand.grid.at(h);
        if (!one.up(at)) continue;
        addRun(steps, h, h + 1, one.capacityChanges.empty() ? offered : exact(one.capacityAt(at).at(dimension)));
    }
}

void Flow::addStays(std::span<const Stay> stays, int dimension, Recipe& out) const {
    for (const auto& stay : stays) {
        const auto& follow = m_follows[static_cast<std::size_t>(stay.workload)];
        if (((follow.taken >> dimension) & 1U) == 0) continue;
        const int entry = follow.entry[static_cast<std::size_t>(dimension)];
        if (entry < 0)
            addRequests(stay, dimension, out.constant);
        else
            out.terms.push_back(
                {entry, share(row(stay.workload), dimension), follow.factors(dimension), stay.begin, stay.end});
    }
}

Recipe Flow::recipe(int host, int dimension, std::span<const Stay> more) const {
    Recipe out;
    recipe(host, dimension, more, out);
    return out;
}

void Flow::recipe(int host, int dimension, std::span<const Stay> more, Recipe& out) const {
    recipeFrom(host, dimension, m_stays[static_cast<std::size_t>(host)], more, out);
}

void Flow::recipeFrom(int host, int dimension, std::span<const Stay> stays, std::span<const Stay> more,
                      Recipe& out) const {
    const auto steps = static_cast<std::size_t>(m_demand.grid.count);
    out.terms.clear();
    out.carried = 0;
    out.constant.assign(steps + 1, 0);
    out.capacity.assign(steps + 1, 0);
    addOwnDemand(host, dimension, out);
    addStays(stays, dimension, out);
    addStays(more, dimension, out);
    for (const auto& term : out.terms) out.carried += weight(term);
    addCapacity(host, dimension, out.capacity);
    addUp(out.constant);
    addUp(out.capacity);
}

Flow::Stays Flow::staysWith(int host, std::span<const Elsewhere> elsewhere) const {
    const auto& known = m_stays[static_cast<std::size_t>(host)];
    if (elsewhere.empty()) return known;
    Stays out;
    for (auto stay : known) {
        auto other = std::lower_bound(elsewhere.begin(), elsewhere.end(), Elsewhere{stay.workload, 0, 0, -1});
        for (; other != elsewhere.end() && other->workload == stay.workload && other->begin < stay.end; ++other) {
            if (other->begin > stay.begin) out.push_back({stay.workload, stay.begin, other->begin});
            stay.begin = std::max(stay.begin, other->end);
        }
        if (stay.begin < stay.end) out.push_back(stay);
    }
    for (const auto& one : elsewhere)
        if (one.host == host) out.push_back({one.workload, one.begin, one.end});
    return out;
}

Recipe Flow::recipe(SubjectKind kind, int subject, int dimension, std::span<const Elsewhere> elsewhere) const {
    const auto ofHost = [&](int host) {
        Recipe out;
        recipeFrom(host, dimension, staysWith(host, elsewhere), {}, out);
        return out;
    };
    if (kind == SubjectKind::Host) return ofHost(subject);
    Recipe out;
    out.constant.assign(static_cast<std::size_t>(m_demand.grid.count), 0);
    out.capacity = out.constant;
    for (int h = 0; h < static_cast<int>(m_stays.size()); ++h) {
        if (kind == SubjectKind::Zone && m_world.hosts[static_cast<std::size_t>(h)].zone != subject) continue;
        auto one = ofHost(h);
        std::move(one.terms.begin(), one.terms.end(), std::back_inserter(out.terms));
        out.carried += one.carried;
        for (std::size_t i = 0; i < out.constant.size(); ++i) {
            out.constant[i] += one.constant[i];
            out.capacity[i] += one.capacity[i];
        }
    }
    return out;
}

Recipe Flow::recipeAt(base::Time at, int host, int dimension, std::span<const Elsewhere> elsewhere) const {
    auto out = recipe(SubjectKind::Host, host, dimension, elsewhere);
    const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
    out.capacity[static_cast<std::size_t>(m_demand.grid.indexOf(at))] =
        exact(one.up(at) ? one.capacityAt(at).at(dimension) : 0);
    return out;
}

Recipe Flow::recipeOf(std::span<const Stay> stays, int dimension) const {
    Recipe out;
    out.constant.assign(static_cast<std::size_t>(m_demand.grid.count) + 1, 0);
    addStays(stays, dimension, out);
    addUp(out.constant);
    return out;
}

Sizes measuredSizes(const model::World& asked, const model::Demand& demand) {
    const auto grown = withFlowingGrowth(asked, demand);
    const auto& world = grown ? *grown : asked;
    auto sizes = std::make_shared<std::vector<model::Amounts>>(world.workloads.size());
    std::vector<float> sorted;
    std::vector<float> growth;
    bool any = false;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& workload = world.workloads[w];
        if (!workload.request.empty()) continue;
        for (int d = 0; d < world.dimensions.count(); ++d) {
            const int found = demand.find({workload.demandOf, world.dimensions.at(d).name});
            if (found < 0 || share(workload, d) <= 0) continue;
            const auto& entry = demand.entries()[static_cast<std::size_t>(found)];
            sorted = entry.residuals;
            float high = 0;
            if (!sorted.empty()) {
                const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 9 / 10);
                std::nth_element(sorted.begin(), at, sorted.end());
                high = *at;
            }
            growth = model::growthOf(workload.demandChanges, d, demand, model::responseOf(world, demand, workload));
            double peak = 0;
            for (int h = 0; h < demand.grid.count; ++h) {
                const auto i = static_cast<std::size_t>(h);
                const double factor = static_cast<double>(share(workload, d)) * static_cast<double>(growth[i]);
                peak = std::max(peak, factor * static_cast<double>(entry.location[i] + entry.scale[i] * high));
            }
            (*sizes)[w].set(d, static_cast<std::int64_t>(peak));
            any = true;
        }
    }
    return any ? Sizes{std::move(sizes)} : Sizes{};
}

} // namespace penumbra::simulate
