#include "simulate/flow.h"

#include "base/hash.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

float share(const model::WorldWorkload& workload, int dimension) {
    return static_cast<float>(workload.demandShare * workload.dimensionShare(dimension));
}

std::uint64_t hashFloats(const std::vector<float>& values, std::uint64_t seed) {
    return base::hashBytes(std::as_bytes(std::span(values)), seed);
}

} // namespace

Flow::Flow(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements)
    : m_world(world), m_demand(demand), m_stays(world.hosts.size()), m_zoneHosts(world.zones.size()) {
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
        m_allHosts.push_back(h);
        if (const int zone = world.hosts[static_cast<std::size_t>(h)].zone; zone >= 0)
            m_zoneHosts[static_cast<std::size_t>(zone)].push_back(h);
    }
    collectTaken();
    collectStays(placements);
}

void Flow::collectTaken() {
    const int dimensions = m_world.dimensions.count();
    for (const auto& workload : m_world.workloads) {
        std::uint32_t taken = 0;
        for (int d = 0; d < dimensions; ++d) {
            const int entry = m_demand.find({workload.demandOf, m_world.dimensions.at(d).name});
            const bool follows = entry >= 0 && share(workload, d) > 0;
            m_entry.push_back(follows ? entry : -1);
            bool takes = follows || workload.request.at(d) > 0;
            for (const auto& resize : workload.resizes) takes = takes || resize.request.at(d) > 0;
            if (takes) taken |= std::uint32_t{1} << d;
        }
        m_taken.push_back(taken);
        auto& changes = m_changes.emplace_back();
        if (workload.demandChanges.empty()) continue;
        for (int h = 0; h < m_demand.grid.count; ++h) {
            double factor = 1;
            for (const auto& change : workload.demandChanges) factor *= change.at(m_demand.grid.at(h));
            changes.push_back(static_cast<float>(factor));
        }
    }
}

void Flow::collectStays(const std::vector<Placement>& placements) {
    struct Segment {
        const Placement* placement;
        int begin, end;
    };
    std::vector<Segment> segments;
    std::size_t p = 0;
    for (int h = 0; h < m_demand.grid.count && !placements.empty(); ++h) {
        while (p + 1 < placements.size() && placements[p + 1].window.begin <= m_demand.grid.at(h)) ++p;
        if (segments.empty() || segments.back().placement != &placements[p]) segments.push_back({&placements[p], h, h});
        segments.back().end = h + 1;
    }
    for (std::size_t w = 0; w < m_world.workloads.size(); ++w) {
        Stay stay{static_cast<int>(w), 0, 0};
        int host = -1;
        for (const auto& segment : segments) {
            const int now = segment.placement->hostOf[w];
            if (now != host) {
                if (host >= 0) m_stays[static_cast<std::size_t>(host)].push_back(stay);
                host = now;
                stay.begin = segment.begin;
            }
            stay.end = segment.end;
        }
        if (host >= 0) m_stays[static_cast<std::size_t>(host)].push_back(stay);
    }
}

std::span<const int> Flow::hostsOf(SubjectKind kind, const int& subject) const {
    switch (kind) {
    case SubjectKind::Host:
        return {&subject, 1};
    case SubjectKind::Zone:
        return m_zoneHosts[static_cast<std::size_t>(subject)];
    case SubjectKind::Fleet:
        break;
    }
    return m_allHosts;
}

bool Flow::concerns(SubjectKind kind, int subject, int dimension) const {
    const auto hosts = hostsOf(kind, subject);
    return std::any_of(hosts.begin(), hosts.end(), [&](int host) {
        const auto h = static_cast<std::size_t>(host);
        const auto capacity = m_world.hosts[h].capacity.at(dimension);
        if (capacity > 0 && capacity < model::kUnlimited) return true;
        if (((m_world.hosts[h].ownDemand >> dimension) & 1U) != 0) return true;
        return std::any_of(m_stays[h].begin(), m_stays[h].end(), [&](const Stay& stay) {
            return ((m_taken[static_cast<std::size_t>(stay.workload)] >> dimension) & 1U) != 0;
        });
    });
}

void Flow::addRequests(const Stay& stay, int dimension, std::vector<float>& out) const {
    const auto& workload = row(stay.workload);
    const auto& changes = m_changes[static_cast<std::size_t>(stay.workload)];
    for (int h = stay.begin; h < stay.end; ++h) {
        const auto request = workload.resizes.empty() ? workload.request.at(dimension)
                                                      : workload.requestAt(m_demand.grid.at(h)).at(dimension);
        const auto i = static_cast<std::size_t>(h);
        out[i] += static_cast<float>(request) * (changes.empty() ? 1.0F : changes[i]);
    }
}

void Flow::addFactors(const Stay& stay, int dimension, std::vector<float>& out) const {
    const float part = share(row(stay.workload), dimension);
    const auto& changes = m_changes[static_cast<std::size_t>(stay.workload)];
    for (auto i = static_cast<std::size_t>(stay.begin); i < static_cast<std::size_t>(stay.end); ++i)
        out[i] += changes.empty() ? part : part * changes[i];
}

/// A host's own demand is there while the host is up, and goes nowhere else.
void Flow::addOwnDemand(std::span<const int> hosts, int dimension, Recipe& out) const {
    for (const int host : hosts) {
        const auto& row = m_world.hosts[static_cast<std::size_t>(host)];
        if (((row.ownDemand >> dimension) & 1U) == 0) continue;
        const int entry = m_demand.find({row.id, m_world.dimensions.at(dimension).name});
        if (entry < 0) continue;
        auto& term = out.terms.emplace_back(Recipe::Term{entry, {}});
        for (int h = 0; h < m_demand.grid.count; ++h) term.factor.push_back(row.up(m_demand.grid.at(h)) ? 1.0F : 0.0F);
    }
    std::stable_sort(out.terms.begin(), out.terms.end(),
                     [](const Recipe::Term& a, const Recipe::Term& b) { return a.entry < b.entry; });
}

std::vector<float> Flow::capacity(std::span<const int> hosts, int dimension) const {
    std::vector<float> out;
    for (int h = 0; h < m_demand.grid.count; ++h) {
        double sum = 0;
        for (const int host : hosts) {
            const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
            if (!one.up(m_demand.grid.at(h))) continue;
            sum += static_cast<double>(one.capacityChanges.empty() ? one.capacity.at(dimension)
                                                                   : one.capacityAt(m_demand.grid.at(h)).at(dimension));
        }
        out.push_back(static_cast<float>(std::min(sum, static_cast<double>(model::kUnlimited))));
    }
    return out;
}

Flow::Recipe Flow::recipe(SubjectKind kind, int subject, int dimension) const {
    const auto steps = static_cast<std::size_t>(m_demand.grid.count);
    const auto dimensions = static_cast<std::size_t>(m_world.dimensions.count());
    const auto hosts = hostsOf(kind, subject);
    std::vector<Share> shares;
    for (const int host : hosts) {
        for (const auto& stay : m_stays[static_cast<std::size_t>(host)]) {
            const auto w = static_cast<std::size_t>(stay.workload);
            if (((m_taken[w] >> dimension) & 1U) == 0) continue;
            shares.push_back({m_entry[w * dimensions + static_cast<std::size_t>(dimension)], stay});
        }
    }
    std::sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
        return std::tie(a.entry, a.stay.workload, a.stay.begin) < std::tie(b.entry, b.stay.workload, b.stay.begin);
    });
    Recipe out;
    out.constant.assign(steps, 0);
    for (const auto& s : shares) {
        if (s.entry < 0) {
            addRequests(s.stay, dimension, out.constant);
            continue;
        }
        if (out.terms.empty() || out.terms.back().entry != s.entry)
            out.terms.push_back({s.entry, std::vector<float>(steps, 0)});
        addFactors(s.stay, dimension, out.terms.back().factor);
    }
    addOwnDemand(hosts, dimension, out);
    out.requested = std::any_of(out.constant.begin(), out.constant.end(), [](float c) { return c > 0; });
    out.capacity = capacity(hosts, dimension);
    std::uint64_t hash =
        base::Hasher().add(m_demand.hash).add(m_demand.pathCount).add(base::toMillis(m_demand.grid.begin)).value();
    hash = hashFloats(out.capacity, hashFloats(out.constant, hash));
    for (const auto& term : out.terms) hash = hashFloats(term.factor, base::Hasher().add(hash).add(term.entry).value());
    out.hash = hash;
    return out;
}

Sizes measuredSizes(const model::World& world, const model::Demand& demand) {
    auto sizes = std::make_shared<std::vector<model::Amounts>>(world.workloads.size());
    std::vector<float> sorted;
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
            double peak = 0;
            for (int h = 0; h < demand.grid.count; ++h) {
                const auto i = static_cast<std::size_t>(h);
                double factor = share(workload, d);
                for (const auto& change : workload.demandChanges) factor *= change.at(demand.grid.at(h));
                peak = std::max(peak, factor * static_cast<double>(entry.location[i] + entry.scale[i] * high));
            }
            (*sizes)[w].set(d, static_cast<std::int64_t>(peak));
            any = true;
        }
    }
    return any ? Sizes{std::move(sizes)} : Sizes{};
}

} // namespace penumbra::simulate
