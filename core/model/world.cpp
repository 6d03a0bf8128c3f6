#include "model/world.h"

#include "base/say.h"
#include "base/spelling.h"
#include "base/text.h"
#include "model/policy.h"

#include <algorithm>
#include <fmt/format.h>

#define PENUMBRA_ENTRY(Row) template class std::vector<penumbra::model::Row>;
#include "model/rows.def"
#undef PENUMBRA_ENTRY
template class penumbra::model::Table<penumbra::model::WorldHost>;
template class penumbra::model::Table<penumbra::model::WorldWorkload>;
template class penumbra::model::Table<penumbra::model::WorldService>;

namespace penumbra::model {

namespace {

double share(base::Duration past, base::Duration whole) {
    return static_cast<double>(past.count()) / static_cast<double>(whole.count());
}

} // namespace

FactorSteps::FactorSteps(const base::TimeGrid& grid, std::vector<float> factors)
    : m_data(std::make_shared<const Data>(Data{grid, std::move(factors)})) {}

double FactorSteps::at(base::Time t) const {
    if (!m_data || !m_data->grid.window().contains(t)) return 1;
    return static_cast<double>(m_data->factors[static_cast<std::size_t>(m_data->grid.indexOf(t))]);
}

bool FactorSteps::operator==(const FactorSteps& other) const {
    return m_data == other.m_data || (m_data && other.m_data && *m_data == *other.m_data);
}

double DemandChange::at(base::Time t) const {
    if (!window.contains(t)) return 1;
    if (!steps.empty()) return steps.at(t);
    double part = 1;
    if (t < window.begin + ramp) part = share(t - window.begin, ramp);
    if (back.count() > 0 && t > window.end - back) part = std::min(part, share(window.end - t, back));
    if (curve == Curve::Smooth) part = part * part * (3 - 2 * part);
    return part == 1 ? to : from + (to - from) * part;
}

HostState WorldHost::stateAt(base::Time t) const {
    if (!exists.contains(t)) return HostState::Absent;
    auto state = cordoned ? HostState::Cordoned : HostState::Up;
    for (const auto& outage : outages) {
        if (!outage.window.contains(t)) continue;
        switch (outage.kind) {
        case OutageKind::Failure:
            state = std::max(state, HostState::Failed);
            break;
        case OutageKind::Drain:
            state = std::max(state, HostState::Drained);
            break;
        case OutageKind::Cordon:
            state = std::max(state, HostState::Cordoned);
            break;
        }
    }
    return state;
}

Amounts WorldHost::capacityAt(base::Time t) const {
    std::vector<double> factors;
    for (const auto& change : capacityChanges) {
        if (!change.window.contains(t)) continue;
        factors.resize(std::max(factors.size(), change.factors.size()), 1);
        for (std::size_t d = 0; d < change.factors.size(); ++d) factors[d] *= change.factors[d];
    }
    Amounts out = capacity;
    for (std::size_t d = 0; d < factors.size(); ++d) {
        const int dimension = static_cast<int>(d);
        if (factors[d] == 1 || !out.has(dimension) || out.at(dimension) >= kUnlimited) continue;
        out.set(dimension, static_cast<std::int64_t>(static_cast<double>(out.at(dimension)) * factors[d]));
    }
    return out;
}

std::int64_t WorldHost::overcommitted(int dimension, std::int64_t own) const {
    if (!overcommit.has(dimension) || own >= kUnlimited) return std::min(own, kUnlimited);
    const auto allowed = static_cast<double>(own) * static_cast<double>(overcommit.at(dimension)) / 1000;
    return allowed < static_cast<double>(kUnlimited) ? static_cast<std::int64_t>(allowed) : kUnlimited;
}

Amounts WorldHost::reservableAt(base::Time t) const {
    auto out = capacityAt(t);
    for (int d = 0; d < kMaxDimensions; ++d)
        if (out.has(d)) out.set(d, overcommitted(d, out.at(d)));
    return out;
}

bool selects(const Selector& selector, const WorldHost& host) {
    return selector.key == kHostNameKey ? selector.matches({{kHostNameKey, naturalName(host.id)}})
                                        : selector.matches(host.labels);
}

Amounts WorldWorkload::requestAt(base::Time t) const {
    Amounts out = request;
    for (const auto& resize : resizes) {
        if (!resize.window.contains(t)) continue;
        for (int d = 0; d < kMaxDimensions; ++d)
            if (resize.request.has(d)) out.set(d, resize.request.at(d));
    }
    return out;
}

double WorldWorkload::demandFactor(base::Time t, int dimension) const {
    double factor = demandShare;
    for (const auto& change : demandChanges)
        if (change.changes(dimension)) factor *= change.at(t);
    return factor;
}

bool WorldWorkload::works(base::Time t) const {
    return std::none_of(outages.begin(), outages.end(),
                        [&](const Outage& outage) { return outage.window.contains(t); });
}

double WorldWorkload::dimensionShare(int dimension) const {
    if (dimensionShares.empty()) return 1;
    const auto d = static_cast<std::size_t>(dimension);
    return d < dimensionShares.size() ? dimensionShares[d] : 0;
}

namespace {

/// The last change that holds then, or null.
template <class Change>
const Change* changeAt(const std::vector<Change>& changes, base::Time t) {
    const auto last =
        std::find_if(changes.rbegin(), changes.rend(), [t](const auto& c) { return c.window.contains(t); });
    return last == changes.rend() ? nullptr : &*last;
}

} // namespace

std::int64_t Licence::mostAt(base::Time t) const {
    const auto* limit = changeAt(limits, t);
    return limit ? limit->most : kUnlimited;
}

std::int64_t Licence::costOf(const WorldHost& host) const {
    constexpr std::int64_t kCore = 1000;
    return perCore ? (host.capacity.at(kCpu) + kCore - 1) / kCore : 1;
}

std::vector<int> licencesOf(const World& world, int workload) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    auto out = row.licences;
    if (row.service >= 0) {
        const auto& shared = world.services[static_cast<std::size_t>(row.service)].licences;
        out.insert(out.end(), shared.begin(), shared.end());
    }
    const auto name = [&](int licence) -> const std::string& {
        return world.licences[static_cast<std::size_t>(licence)].name;
    };
    std::sort(out.begin(), out.end(), [&](int a, int b) { return name(a) < name(b); });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string_view World::policyAt(base::Time t) const {
    const auto* change = changeAt(policies, t);
    return change ? std::string_view(change->policy) : (*policyNames().begin())->id;
}

bool World::makesRoomAt(base::Time t) const {
    const auto* change = changeAt(policies, t);
    return change && change->makeRoom;
}

namespace {

template <class Row>
int findRow(const Table<Row>& rows, const ResourceId& id) {
    int i = 0;
    for (const auto& row : rows) {
        if (row.id == id) return i;
        ++i;
    }
    return -1;
}

bool isNear(std::string_view text, std::string_view name) {
    if (text.empty() || text.size() > 64 || name.size() > 64) return false;
    return name.find(text) != std::string_view::npos || (text.size() > 2 && base::editDistance(text, name) <= 2);
}

template <class Row>
base::Result<int> resolveRow(const Table<Row>& rows, std::string_view text, const char* what) {
    std::vector<int> hits;
    int i = 0;
    for (const auto& row : rows) {
        if (row.id.text() == text) return i;
        if (row.name == text || naturalName(row.id) == text) hits.push_back(i);
        ++i;
    }
    if (hits.size() == 1) return hits.front();
    if (hits.size() > 1)
        return base::failInput(PENUMBRA_SAY("World", "{} are called '{}'. Use the full id, e.g. {}.")(
            base::sayCount(hits.size(), what), text, rows[static_cast<std::size_t>(hits.front())].id.text()));
    std::vector<std::string> near;
    for (const auto& row : rows)
        if (near.size() < 5 && (isNear(text, row.name) || isNear(text, naturalName(row.id))))
            near.push_back(row.id.text());
    const auto none = PENUMBRA_SAY("World", "There is no {} '{}'.")(base::said("Count", what), text);
    return base::failInput(near.empty() ? none
                                        : PENUMBRA_SAY("World", "{} Did you mean {}?")(none, fmt::join(near, ", ")));
}

void addEnds(std::vector<base::Time>& times, const base::TimeWindow& window) {
    times.push_back(window.begin);
    times.push_back(window.end);
}

} // namespace

int findHost(const World& world, const ResourceId& id) { return findRow(world.hosts, id); }
int findWorkload(const World& world, const ResourceId& id) { return findRow(world.workloads, id); }
int findService(const World& world, const ResourceId& id) { return findRow(world.services, id); }

base::Result<int> resolveHost(const World& world, std::string_view text) {
    return resolveRow(world.hosts, text, "host");
}
base::Result<int> resolveWorkload(const World& world, std::string_view text) {
    return resolveRow(world.workloads, text, "workload");
}
base::Result<int> resolveService(const World& world, std::string_view text) {
    return resolveRow(world.services, text, "service");
}

std::vector<base::Time> breakpoints(const World& world, base::TimeWindow within) {
    std::vector<base::Time> times;
    for (const auto& host : world.hosts) {
        addEnds(times, host.exists);
        for (const auto& outage : host.outages) addEnds(times, outage.window);
        for (const auto& change : host.capacityChanges) addEnds(times, change.window);
    }
    for (const auto& dependency : world.dependencies) addEnds(times, dependency.window);
    for (const auto& workload : world.workloads) {
        addEnds(times, workload.exists);
        for (const auto& outage : workload.outages) addEnds(times, outage.window);
        for (const auto& resize : workload.resizes) addEnds(times, resize.window);
        for (const auto& relocation : workload.relocations) times.push_back(relocation.window.begin);
        times.insert(times.end(), workload.reviews.begin(), workload.reviews.end());
    }
    for (const auto& change : world.policies) addEnds(times, change.window);
    for (const auto& licence : world.licences)
        for (const auto& limit : licence.limits) addEnds(times, limit.window);
    std::erase_if(times, [&](base::Time t) { return !within.contains(t); });
    times.push_back(within.begin);
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace penumbra::model
