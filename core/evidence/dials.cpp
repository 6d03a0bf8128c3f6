#include "evidence/dials.h"
#include "base/text.h"
#include "remedy/headroom.h"
#include "whatif/free_key.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::evidence {

namespace {

constexpr std::size_t kMostResidents = 8;
constexpr int kMostPercentLess = 90;

using Edits = std::vector<whatif::Edit>;

/// One that neither the scenario nor the schedule has, so that the edit takes nothing's place.
std::string freeKey(const session::Evaluation& evaluation, const std::string& stem) {
    return whatif::freeKey("why/" + stem, [&](const std::string& key) {
        return whatif::hasKey(evaluation.scenario.edits, key) || whatif::hasKey(evaluation.scheduled, key);
    });
}

} // namespace

Dial dialOf(const char* kind, int most, bool steady, std::function<whatif::Edit(int)> edit) {
    return {kind, most, steady, [edit](int size) { return Edits{edit(size)}; },
            [edit](int size) { return whatif::describe(edit(size)); }};
}

Dial demandDial(const session::Evaluation& evaluation, const std::string& workload, const std::string& dimension,
                bool more) {
    model::Change change{"change-demand", {}};
    if (!workload.empty()) change.params["workload"] = workload;
    if (!dimension.empty()) change.params["dimensions"] = dimension;
    const auto key = freeKey(evaluation, "demand");
    return dialOf("demand", more ? kMostPercentMore : kMostPercentLess, true, [change, key, more](int size) {
        auto sized = change;
        sized.params["factor"] = fmt::format("{:.2f}", 1 + (more ? size : -size) / 100.0);
        return whatif::Edit{key, std::move(sized), {}, "", true};
    });
}

Dial hostsDial(const session::Evaluation& evaluation, int like) {
    const auto& host = evaluation.world->hosts[static_cast<std::size_t>(like)];
    const base::TimeWindow window{evaluation.options.now, base::kEndOfTime};
    return dialOf(
        "hosts", kMostPiecesMore, false, [key = freeKey(evaluation, "hosts"), id = host.id.text(), window](int size) {
            return whatif::Edit{key, {"add-hosts", {{"count", std::to_string(size)}, {"like", id}}}, window, "", true};
        });
}

Dial replicasDial(const session::Evaluation& evaluation, int service) {
    const auto& world = *evaluation.world;
    int now = 0;
    for (const auto& workload : world.workloads)
        if (workload.service == service && workload.exists.contains(evaluation.options.now)) ++now;
    const auto id = world.services[static_cast<std::size_t>(service)].id.text();
    return dialOf("replicas", kMostPiecesMore, false, [key = freeKey(evaluation, "replicas"), id, now](int size) {
        return whatif::Edit{key, {"scale", {{"service", id}, {"replicas", std::to_string(now + size)}}}, {}, "", true};
    });
}

Dial requestDial(const session::Evaluation& evaluation, int workload, base::Time at) {
    const auto& world = *evaluation.world;
    const auto& unplaced = evaluation.usage->placementAt(at).unplaced;
    const auto it =
        std::find_if(unplaced.begin(), unplaced.end(), [&](const auto& one) { return one.workload == workload; });
    if (it == unplaced.end() || it->nearest.host < 0 || it->nearest.dimension < 0) return {"request", 0, true, {}, {}};
    const auto& name = world.dimensions.at(it->nearest.dimension).name;
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const auto request = row.requestAt(at).at(it->nearest.dimension);
    const auto unit = world.dimensions.at(it->nearest.dimension).unit;
    const bool milli = unit == base::Unit::MilliCores || unit == base::Unit::MilliGpu;
    if (name != "cpu" && name != "memory" && name != "gpu")
        return {"request", 0, true, {}, {}}; // resize knows no other
    const auto key = freeKey(evaluation, "request");
    return dialOf("request", kMostPercentLess, true, [key, id = row.id.text(), name, request, milli](int size) {
        const auto less = request - request * size / 100;
        return whatif::Edit{
            key, {"resize", {{"workload", id}, {name, fmt::format("{}{}", less, milli ? "m" : "")}}}, {}, "", true};
    });
}

namespace {

struct Resident {
    int workload = -1, host = -1; ///< who leaves, and where it goes
    double use = 0;
};

/// The residents that may leave a host, with a roomy host for each; the smallest first.
std::vector<Resident> residentsOf(const session::Evaluation& evaluation, int host, int dimension, base::Time at) {
    const auto& world = *evaluation.world;
    const auto& usage = *evaluation.usage;
    std::vector<Resident> out;
    for (const int w : usage.residents(host, at)) {
        if (world.workloads[static_cast<std::size_t>(w)].rules.pinned) continue;
        const double use = remedy::peakUse(world, *evaluation.demand, w, dimension);
        if (use > 0) out.push_back({w, -1, use});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.use > b.use; });
    if (out.size() > kMostResidents) out.resize(kMostResidents);
    for (auto& one : out)
        for (const int to : remedy::roomyHosts(world, *evaluation.demand, usage,
                                               usage.placementAt(evaluation.options.now), one.workload, dimension))
            if (to != host && one.host < 0) one.host = to;
    std::erase_if(out, [](const auto& one) { return one.host < 0; });
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace

Dial moveDial(const session::Evaluation& evaluation, int host, int dimension, base::Time at) {
    const auto residents = residentsOf(evaluation, host, dimension, at);
    const auto& world = *evaluation.world;
    Edits moves;
    for (const auto& one : residents)
        moves.push_back({freeKey(evaluation, "move"),
                         {"move",
                          {{"workload", world.workloads[static_cast<std::size_t>(one.workload)].id.text()},
                           {"host", world.hosts[static_cast<std::size_t>(one.host)].id.text()}}},
                         {evaluation.options.now, base::kEndOfTime},
                         "",
                         true});
    return dialOf("move", static_cast<int>(moves.size()), false,
                  [moves](int size) { return moves[static_cast<std::size_t>(size - 1)]; });
}

} // namespace penumbra::evidence
