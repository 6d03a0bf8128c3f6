#include "simulate/cluster.h"

#include <algorithm>
#include <bit>

namespace penumbra::simulate {

namespace {

/// A request beyond this is taken for it, so that no sum over one host's workloads overflows.
constexpr std::int64_t kLargestRequest = std::int64_t{1} << 52;

bool takes(const model::Amounts& amounts, int dimension) { return amounts.has(dimension) && amounts.at(dimension) > 0; }

std::vector<bool> takenDimensions(const model::World& world, const Sizes& sizes) {
    std::vector<bool> taken(model::kMaxDimensions, false);
    const auto note = [&](const model::Amounts& amounts) {
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (takes(amounts, d)) taken[static_cast<std::size_t>(d)] = true;
    };
    for (const auto& workload : world.workloads) {
        note(workload.request);
        for (const auto& resize : workload.resizes) note(resize.request);
    }
    if (sizes.of)
        for (const auto& amounts : *sizes.of) note(amounts);
    return taken;
}

} // namespace

Fleet::Fleet(const model::World& theWorld, Sizes theSizes)
    : world(theWorld), sizes(std::move(theSizes)), rules(std::make_shared<const Rules>(theWorld)),
      hosts(theWorld.hosts.size()), workloads(theWorld.workloads.size()) {
    const auto taken = takenDimensions(world, sizes);
    for (int d = 0; d < world.dimensions.count(); ++d) {
        if (!taken[static_cast<std::size_t>(d)]) continue;
        std::int64_t largest = 0;
        bool finite = false, unlimited = false;
        for (const auto& host : world.hosts) {
            const auto reservable = host.reservable(d);
            const bool limited = reservable < model::kUnlimited;
            (limited ? finite : unlimited) = true;
            if (limited) largest = std::max(largest, reservable);
        }
        if (!finite) continue;
        if (d == model::kGpu) gpu = static_cast<int>(dimensions.size());
        dimensions.push_back(d);
        weights.push_back(unlimited || largest <= 0 ? 0 : 1 / static_cast<double>(largest));
        coarse.push_back(coarseBits(largest));
        for (const auto& host : world.hosts) capacity.push_back(host.reservable(d));
    }
    blocks = blocksOf(hosts);
    rackBits.assign(world.racks.size() * blocks, 0);
    zoneBits.assign(world.zones.size() * blocks, 0);
    for (const auto& host : world.hosts) appendHost(host);
    int w = 0;
    for (const auto& workload : world.workloads) {
        exists.push_back(workload.exists);
        service.push_back(workload.service);
        if (!workload.resizes.empty()) resized.push_back(w);
        ++w;
    }
    if (std::any_of(world.policies.begin(), world.policies.end(),
                    [](const auto& change) { return policyOf(change.policy).value != nullptr; }))
        mix = TypicalMix(*this);
    topology = Topology(world, rules->shaped());
    findBudgets();
}

/// Where it stands and when it changes; `blocks` has room for it.
void Fleet::appendHost(const model::WorldHost& row) {
    const std::size_t h = rack.size();
    const auto note = [&](std::vector<std::uint64_t>& bits, int place) {
        if (place >= 0) bits[static_cast<std::size_t>(place) * blocks + h / kBlock] |= std::uint64_t{1} << h % kBlock;
    };
    note(rackBits, row.rack);
    note(zoneBits, row.zone);
    if (row.exists != base::TimeWindow{} || !row.outages.empty()) changing.push_back(static_cast<int>(h));
    if (!row.capacityChanges.empty()) degraded.push_back(static_cast<int>(h));
    rack.push_back(row.rack);
    zone.push_back(row.zone);
}

void Fleet::findBudgets() {
    const auto holds = [](const auto& service) { return !service.budget.empty() && service.minAvailable > 0; };
    if (std::none_of(world.services.begin(), world.services.end(), holds)) return;
    members.resize(world.services.size());
    for (std::size_t w = 0; w < workloads; ++w)
        if (const int service = world.workloads[w].service;
            service >= 0 && holds(world.services[static_cast<std::size_t>(service)]))
            members[static_cast<std::size_t>(service)].push_back(static_cast<int>(w));
}

void Fleet::need(int workload, const model::Amounts& request, std::int64_t* out) const {
    const auto w = static_cast<std::size_t>(workload);
    const bool measured = request.empty() && sizes.of && w < sizes.of->size();
    const auto& amounts = measured ? (*sizes.of)[w] : request;
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        out[i] = std::clamp(amounts.at(dimensions[i]), std::int64_t{0}, kLargestRequest);
}

} // namespace penumbra::simulate
