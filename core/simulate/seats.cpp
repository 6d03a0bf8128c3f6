#include "simulate/seats.h"

#include "base/parallel.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "simulate/cluster.h"

#include <algorithm>
#include <map>
#include <utility>

namespace penumbra::simulate {

namespace {

/// For one host, and for several.
std::pair<const char*, const char*> phrasesOf(RefusalReason reason) {
    switch (reason) {
    case RefusalReason::NotThere:
        return {PENUMBRA_TEXT("Refusal", "one host does not exist then"),
                PENUMBRA_TEXT("Refusal", "{} hosts do not exist then")};
    case RefusalReason::Failed:
        return {PENUMBRA_TEXT("Refusal", "one host has failed"), PENUMBRA_TEXT("Refusal", "{} hosts have failed")};
    case RefusalReason::Drained:
        return {PENUMBRA_TEXT("Refusal", "one host is drained"), PENUMBRA_TEXT("Refusal", "{} hosts are drained")};
    case RefusalReason::Cordoned:
        return {PENUMBRA_TEXT("Refusal", "one host is cordoned"), PENUMBRA_TEXT("Refusal", "{} hosts are cordoned")};
    case RefusalReason::Taint:
        return {PENUMBRA_TEXT("Refusal", "one host has a taint that it does not tolerate"),
                PENUMBRA_TEXT("Refusal", "{} hosts have a taint that it does not tolerate")};
    case RefusalReason::Selector:
        return {PENUMBRA_TEXT("Refusal", "one host has not the labels that it asks for"),
                PENUMBRA_TEXT("Refusal", "{} hosts have not the labels that it asks for")};
    case RefusalReason::AntiAffinity:
        return {PENUMBRA_TEXT("Refusal", "one host would put two of its group in one place"),
                PENUMBRA_TEXT("Refusal", "{} hosts would put two of its group in one place")};
    case RefusalReason::Spread:
        return {PENUMBRA_TEXT("Refusal", "one host would spread its group too unevenly"),
                PENUMBRA_TEXT("Refusal", "{} hosts would spread its group too unevenly")};
    case RefusalReason::Affinity:
        return {PENUMBRA_TEXT("Refusal", "one host has none of the group that it goes with"),
                PENUMBRA_TEXT("Refusal", "{} hosts have none of the group that it goes with")};
    case RefusalReason::Licence:
        return {PENUMBRA_TEXT("Refusal", "one host is more than its licence covers"),
                PENUMBRA_TEXT("Refusal", "{} hosts are more than its licence covers")};
    case RefusalReason::Capacity:
        break;
    }
    return {PENUMBRA_TEXT("Refusal", "one host has too little {1} left"),
            PENUMBRA_TEXT("Refusal", "{0} hosts have too little {1} left")};
}

} // namespace

/// It leaves its host for as long as the others are asked, so that it does not stand in its own way.
Seat Cluster::seat(int workload) {
    Seat out;
    out.workload = workload;
    out.host = hostOf(workload);
    const auto row = static_cast<std::size_t>(workload);
    if (m_fleet->world.workloads[row].rules.pinned || !m_fleet->exists[row].contains(m_time)) return out;
    const auto gpus = m_gpus.any() && out.host >= 0 ? m_gpus.hold(workload) : GpuHold{};
    const bool recording = std::exchange(m_recording, false);
    if (out.host >= 0) take(workload);
    mark(workload);
    std::map<std::pair<RefusalReason, int>, Refusers> groups;
    for (int h = 0; h < static_cast<int>(m_fleet->hosts); ++h) {
        if (h == out.host) continue;
        Refusal why;
        if (!refusesMarked(workload, h, why)) {
            out.takers.push_back(h);
            continue;
        }
        auto& group = groups[{why.reason, why.dimension}];
        group.reason = why.reason;
        group.dimension = why.dimension;
        group.hosts.push_back(h);
        auto change = changeAt(workload, h);
        if (isSmaller(change, group.change)) group.change = std::move(change);
    }
    if (out.host >= 0) put(workload, out.host, gpus);
    m_recording = recording;
    for (auto& [reason, group] : groups) out.refusers.push_back(std::move(group));
    std::stable_sort(out.refusers.begin(), out.refusers.end(),
                     [](const auto& a, const auto& b) { return a.hosts.size() > b.hosts.size(); });
    return out;
}

std::vector<Seat> seats(const model::World& world, const Placement& placement, std::span<const int> workloads,
                        const base::Run& run) {
    constexpr std::size_t kPart = 16;
    const Fleet fleet(world, placement.sizes);
    const Cluster cluster(fleet, placement);
    std::vector<Seat> out(workloads.size());
    const bool whole = base::parallelFor(run, (out.size() + kPart - 1) / kPart, [&](std::size_t part) {
        Cluster now = cluster;
        const auto end = std::min(out.size(), (part + 1) * kPart);
        for (auto i = part * kPart; i < end && !run.stopped(); ++i) out[i] = now.seat(workloads[i]);
    });
    return whole && !run.stopped() ? out : std::vector<Seat>();
}

std::string describe(const model::World& world, const Refusers& refusers) {
    const auto [one, many] = phrasesOf(refusers.reason);
    const auto dimension = refusers.dimension < 0 ? PENUMBRA_SAY("Refusal", "room")()
                                                  : model::dimensionTitle(world.dimensions.at(refusers.dimension).name);
    return base::said("Refusal", refusers.hosts.size() == 1 ? one : many, refusers.hosts.size(), dimension);
}

} // namespace penumbra::simulate
