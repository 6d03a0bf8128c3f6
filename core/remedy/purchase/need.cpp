#include "remedy/purchase/need.h"

#include "remedy/headroom.h"
#include "remedy/purchase/kinds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace penumbra::remedy::purchase {

namespace {

constexpr std::size_t kMostBins = 64; ///< hosts that are there and have room, those with the most first

/// Hard rules of the scope host: the groups whose members it keeps off its host, and those it is a member of.
struct Groups {
    std::vector<std::string> apart, member;
};
Groups groupsOf(const model::World& world, int workload) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const auto service =
        row.service >= 0 ? "of " + world.services[static_cast<std::size_t>(row.service)].id.text() : std::string();
    Groups out;
    if (!service.empty()) out.member.push_back(service);
    for (const auto& rule : row.rules.antiAffinity) {
        const auto name = rule.group.empty() ? service : "group " + rule.group;
        if (name.empty()) continue;
        if (name != service) out.member.push_back(name);
        if (rule.hard && rule.scope == model::Scope::Host) out.apart.push_back(name);
    }
    return out;
}

class Builder final {
public:
    Builder(Sizes& sizes, double margin, const std::function<bool(const risk::Finding&)>& wanted)
        : m_sizes(sizes), m_bench(sizes.bench()), m_now(sizes.now()), m_margin(margin), m_wanted(wanted),
          m_dimensions(m_now.world.dimensions.count()) {}
    Need build(bool bins);

private:
    void collect(base::Time soonest);
    void addResidents(const risk::Finding& finding, int host);
    void addItem(int workload, bool homeless, const Due& due);
    void addPool(const risk::Finding& finding, base::Time soonest);
    void leaveTooSmall();
    void addOffers();
    void addBins(bool others);
    bool hasRoom(const Item& item) const;
    bool leaveOutImpossible();
    void erase(std::size_t item);
    Bin binOf(int host, bool runsOut) const;
    bool open(int host) const;
    std::vector<int> numbers(const std::vector<std::string>& groups);
    void clamp();
    const model::WorldWorkload& row(int w) const { return m_now.world.workloads[static_cast<std::size_t>(w)]; }

    Sizes& m_sizes;
    const Bench& m_bench;
    const Shadow& m_now;
    double m_margin;
    const std::function<bool(const risk::Finding&)>& m_wanted;
    int m_dimensions;
    Need m_need;
    std::map<int, std::size_t> m_itemOf;
    std::set<int> m_runOut, m_outgrown;
    std::map<std::string, int> m_groups;
    struct Pool {
        int zone, dimension;
        std::int64_t missing;
        Due due;
    };
    std::vector<Pool> m_pools;
};

void Builder::addItem(int workload, bool homeless, const Due& due) {
    if (const auto known = m_itemOf.find(workload); known != m_itemOf.end()) {
        auto& when = m_need.due[known->second];
        when = {std::min(when.p5, due.p5), std::min(when.p50, due.p50)};
        return;
    }
    Item item;
    const auto request = row(workload).requestAt(std::max(due.p50, row(workload).exists.begin));
    for (int d = 0; d < m_dimensions; ++d) item.need.push_back(request.at(d));
    for (int d = 0; d < m_dimensions; ++d)
        item.need.push_back(
            static_cast<std::int64_t>(std::ceil(m_margin * peakUse(m_now.world, m_bench.input().demand, workload, d))));
    const auto groups = groupsOf(m_now.world, workload);
    item.groups = numbers(groups.member);
    item.apart = numbers(groups.apart);
    m_itemOf[workload] = m_need.problem.items.size();
    m_need.problem.items.push_back(std::move(item));
    m_need.workloads.push_back(workload);
    m_need.homeless.push_back(homeless);
    m_need.due.push_back(due);
}

std::vector<int> Builder::numbers(const std::vector<std::string>& groups) {
    std::vector<int> out;
    for (const auto& name : groups)
        out.push_back(m_groups.try_emplace(name, static_cast<int>(m_groups.size())).first->second);
    return out;
}

void Builder::addResidents(const risk::Finding& finding, int host) {
    m_runOut.insert(host);
    const int dimension = m_now.world.dimensions.find(finding.dimension);
    const auto& hostOf = m_now.usage.placementAt(finding.at).hostOf;
    bool leaves = false;
    std::string stays;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        const int workload = static_cast<int>(w);
        if (hostOf[w] != host || row(workload).rules.pinned) continue;
        if (peakUse(m_now.world, m_bench.input().demand, workload, dimension) <= 0) continue;
        if (const auto& sentence = m_sizes.outgrown(workload); !sentence.empty()) {
            if (m_outgrown.insert(workload).second) m_need.outgrown.push_back(sentence);
            stays = row(workload).name;
            continue;
        }
        addItem(workload, false, {finding.p5.value_or(finding.at), finding.p50.value_or(finding.at)});
        leaves = true;
    }
    if (!leaves && !stays.empty()) m_need.impossible.push_back(std::move(stays));
}

/// A zone or the whole fleet: the most by which its band lies above its capacity once a host could be there.
void Builder::addPool(const risk::Finding& finding, base::Time soonest) {
    const int dimension = m_now.world.dimensions.find(finding.dimension);
    for (const auto& series : m_now.usage.series) {
        if (!series || series->dimension != dimension || series->kind == simulate::SubjectKind::Host) continue;
        const bool zone = series->kind == simulate::SubjectKind::Zone;
        const auto id = zone ? model::makeId(model::ResourceKind::Zone,
                                             m_now.world.zones[static_cast<std::size_t>(series->subject)])
                             : model::ResourceId();
        if (id != finding.subject) continue;
        double missing = 0;
        for (std::size_t h = 0; h < series->capacity.size(); ++h)
            if (m_now.usage.grid.at(static_cast<int>(h)) >= soonest)
                missing = std::max(missing, static_cast<double>(series->quantiles.back()[h] - series->capacity[h]));
        if (missing > 0)
            m_pools.push_back({zone ? series->subject : -1,
                               dimension,
                               static_cast<std::int64_t>(std::ceil(missing)),
                               {finding.p5.value_or(finding.at), finding.p50.value_or(finding.at)}});
    }
}

void Builder::collect(base::Time soonest) {
    for (const auto& finding : m_now.findings) {
        const bool runsOut = finding.kind == risk::FindingKind::Exhaustion;
        if ((!runsOut && finding.kind != risk::FindingKind::Homeless) || !m_wanted(finding)) continue;
        if (finding.until <= soonest) {
            m_need.late.push_back(topic(finding));
            continue;
        }
        if (!runsOut) {
            const int w = model::findWorkload(m_now.world, finding.subject);
            if (w >= 0) addItem(w, true, {finding.at, finding.at});
        } else if (const int host = model::findHost(m_now.world, finding.subject); host >= 0) {
            addResidents(finding, host);
        } else {
            addPool(finding, soonest);
        }
    }
}

void Builder::addOffers() {
    auto& problem = m_need.problem;
    m_need.catalogue = catalogueOf(m_bench, m_now.world, m_need.workloads, !m_pools.empty());
    for (const auto& listed : m_need.catalogue.offers) {
        const auto& host = m_need.catalogue.world.hosts[static_cast<std::size_t>(listed.row)];
        Offer offer;
        for (int twice = 0; twice < 2; ++twice)
            for (int d = 0; d < m_dimensions; ++d) offer.room.push_back(host.capacity.at(d));
        offer.price = std::llround(listed.offer.pricePerMonth.expected * 100);
        offer.most = 1000;
        problem.offers.push_back(std::move(offer));
        for (std::size_t i = 0; i < problem.items.size(); ++i)
            problem.items[i].offers.push_back(
                static_cast<std::uint8_t>(mayRun(m_need.catalogue.world, m_need.workloads[i], listed.row)));
    }
    for (const auto& pool : m_pools) {
        Shortage shortage{pool.dimension, pool.missing, {}};
        for (const auto& listed : m_need.catalogue.offers)
            shortage.offers.push_back(static_cast<std::uint8_t>(
                pool.zone < 0 || m_need.catalogue.world.hosts[static_cast<std::size_t>(listed.row)].zone == pool.zone));
        problem.shortages.push_back(std::move(shortage));
        m_need.poolDue.push_back(pool.due);
    }
}

/// It takes new workloads all the time.
bool Builder::open(int host) const {
    const auto& row = m_now.world.hosts[static_cast<std::size_t>(host)];
    return std::all_of(m_now.usage.placements.begin(), m_now.usage.placements.end(),
                       [&](const auto& p) { return row.schedulable(p.window.begin); });
}

/// What is left on the host when all items are gone from it, the least over all placements.
Bin Builder::binOf(int host, bool runsOut) const {
    Bin bin;
    bin.room.assign(static_cast<std::size_t>(2 * m_dimensions), 0);
    const auto& capacity = m_now.world.hosts[static_cast<std::size_t>(host)].capacity;
    std::vector<double> leaving(static_cast<std::size_t>(m_dimensions), 0);
    for (int d = 0; d < m_dimensions; ++d) bin.room[static_cast<std::size_t>(d)] = capacity.at(d);
    for (const auto& placement : m_now.usage.placements) {
        model::Amounts free = capacity;
        for (std::size_t w = 0; w < placement.hostOf.size(); ++w) {
            if (placement.hostOf[w] != host || m_itemOf.contains(static_cast<int>(w))) continue;
            const auto request = row(static_cast<int>(w)).requestAt(placement.window.begin);
            for (int d = 0; d < m_dimensions; ++d) free.set(d, free.at(d) - request.at(d));
        }
        for (int d = 0; d < m_dimensions; ++d) {
            auto& room = bin.room[static_cast<std::size_t>(d)];
            room = std::min(room, free.at(d));
        }
    }
    if (runsOut)
        for (const auto& [w, i] : m_itemOf)
            if (m_need.problem.items[i].home == -2 - host)
                for (int d = 0; d < m_dimensions; ++d)
                    leaving[static_cast<std::size_t>(d)] +=
                        peakUse(m_now.world, m_bench.input().demand, w, d) * m_margin;
    for (int d = 0; d < m_dimensions; ++d) {
        const double room = headroom(m_now.usage, host, d) + leaving[static_cast<std::size_t>(d)];
        bin.room[static_cast<std::size_t>(m_dimensions + d)] =
            std::isfinite(room) ? static_cast<std::int64_t>(std::floor(std::max(room, 0.0))) : model::kUnlimited;
    }
    return bin;
}

void Builder::addBins(bool others) {
    auto& problem = m_need.problem;
    const auto& world = m_now.world;
    problem.bins.clear();
    for (auto& item : problem.items) item.bins.clear();
    for (std::size_t i = 0; i < problem.items.size(); ++i) { // until the bins have numbers: -2 - row
        const int w = m_need.workloads[i];
        const int host = m_now.usage.placementAt(m_need.due[i].p50).hostOf[static_cast<std::size_t>(w)];
        problem.items[i].home = host >= 0 && !m_need.homeless[i] ? -2 - host : -1;
    }
    std::vector<std::pair<double, int>> rest;
    for (int h = 0; others && h < static_cast<int>(world.hosts.size()); ++h)
        if (!m_runOut.contains(h) && open(h)) rest.emplace_back(-headroom(m_now.usage, h, model::kMemory), h);
    std::stable_sort(rest.begin(), rest.end());
    if (rest.size() > kMostBins) rest.resize(kMostBins);
    m_need.bins.assign(m_runOut.begin(), m_runOut.end());
    for (const auto& entry : rest) m_need.bins.push_back(entry.second);
    for (const int h : m_need.bins) {
        const bool runsOut = m_runOut.contains(h);
        auto bin = binOf(h, runsOut);
        const auto& hostOf = m_now.usage.placements.back().hostOf;
        for (std::size_t w = 0; w < hostOf.size(); ++w)
            if (hostOf[w] == h && !m_itemOf.contains(static_cast<int>(w))) {
                const auto stay = groupsOf(world, static_cast<int>(w));
                for (const int g : numbers(stay.member)) bin.groups.push_back(g);
                for (const int g : numbers(stay.apart)) bin.apart.push_back(g);
            }
        for (std::size_t i = 0; i < problem.items.size(); ++i) {
            auto& item = problem.items[i];
            item.bins.push_back(
                static_cast<std::uint8_t>(item.home == -2 - h || (!runsOut && mayRun(world, m_need.workloads[i], h))));
        }
        problem.bins.push_back(std::move(bin));
    }
    for (auto& item : problem.items) {
        const auto at = std::find(m_need.bins.begin(), m_need.bins.end(), -2 - item.home);
        item.home = item.home <= -2 && at != m_need.bins.end() ? static_cast<int>(at - m_need.bins.begin()) : -1;
    }
}

/// It fits into some host that it may be on.
bool Builder::hasRoom(const Item& item) const {
    const auto& problem = m_need.problem;
    const auto holds = [&](const Vector& room) {
        for (std::size_t d = 0; d < room.size(); ++d)
            if (item.need[d] > room[d]) return false;
        return true;
    };
    for (std::size_t o = 0; o < problem.offers.size(); ++o)
        if (item.offers[o] != 0 && holds(problem.offers[o].room)) return true;
    for (std::size_t b = 0; b < problem.bins.size(); ++b)
        if (item.bins[b] != 0 && holds(problem.bins[b].room)) return true;
    return false;
}

/// Nobody stays on or goes to a host that it would fill alone, but who waits for one and finds no other.
void Builder::leaveTooSmall() {
    const auto& offered = m_need.catalogue.world.hosts;
    for (std::size_t i = 0; i < m_need.problem.items.size(); ++i) {
        auto fit = m_need.problem.items[i];
        const auto leave = [&](std::uint8_t& may, const model::WorldHost& host) {
            if (may != 0 && !m_sizes.holds(host.capacity, m_need.workloads[i])) may = 0;
        };
        for (std::size_t o = 0; o < fit.offers.size(); ++o)
            leave(fit.offers[o], offered[static_cast<std::size_t>(m_need.catalogue.offers[o].row)]);
        for (std::size_t b = 0; b < fit.bins.size(); ++b)
            leave(fit.bins[b], m_now.world.hosts[static_cast<std::size_t>(m_need.bins[b])]);
        if (!m_need.homeless[i] || hasRoom(fit)) m_need.problem.items[i] = std::move(fit);
    }
}

/// What no offer and no host can hold even alone stays out, and is named. It does not leave its host, so that the bins
/// are to be measured again where there is some.
bool Builder::leaveOutImpossible() {
    bool out = false;
    for (std::size_t i = m_need.problem.items.size(); i-- > 0;) {
        if (hasRoom(m_need.problem.items[i])) continue;
        m_need.impossible.push_back(row(m_need.workloads[i]).name);
        erase(i);
        out = true;
    }
    return out;
}

void Builder::erase(std::size_t item) {
    const auto from = [&](auto& list) { list.erase(list.begin() + static_cast<std::ptrdiff_t>(item)); };
    from(m_need.problem.items);
    from(m_need.workloads);
    from(m_need.homeless);
    from(m_need.due);
    m_itemOf.clear();
    for (std::size_t i = 0; i < m_need.workloads.size(); ++i) m_itemOf[m_need.workloads[i]] = i;
}

/// No host has more room than all items need together: sums stay far from the largest integer.
void Builder::clamp() {
    auto& problem = m_need.problem;
    Vector most(static_cast<std::size_t>(2 * m_dimensions), 0);
    for (const auto& item : problem.items)
        for (std::size_t d = 0; d < most.size(); ++d) most[d] += item.need[d];
    for (const auto& s : problem.shortages)
        most[static_cast<std::size_t>(s.dimension)] = std::max(most[static_cast<std::size_t>(s.dimension)], s.missing);
    const auto limit = [&](Vector& room) {
        for (std::size_t d = 0; d < most.size(); ++d) room[d] = std::min(room[d], most[d]);
    };
    for (auto& bin : problem.bins) limit(bin.room);
    for (auto& offer : problem.offers) limit(offer.room);
}

Need Builder::build(bool bins) {
    collect(soonestArrival(m_bench));
    addOffers();
    do {
        addBins(bins);
        leaveTooSmall();
    } while (leaveOutImpossible());
    clamp();
    return std::move(m_need);
}

} // namespace

Need needOf(Sizes& sizes, double margin, bool bins, const std::function<bool(const risk::Finding&)>& wanted) {
    return Builder(sizes, margin, wanted).build(bins);
}

} // namespace penumbra::remedy::purchase
