#include "whatif/absolute.h"

#include "whatif/action.h"
#include "whatif/overlay.h"
#include "whatif/targets.h"

#include <algorithm>

namespace penumbra::whatif {

namespace {

model::World worldBefore(const model::World& base, std::span<const Edit> scheduled, std::span<const Edit> before,
                         const Edit& edit) {
    auto edits = overlay(scheduled, before);
    if (!edit.key.empty()) std::erase_if(edits, [&](const Edit& other) { return other.key == edit.key; });
    return whatif::apply(base, edits).world;
}

/// A rollout makes copies of the replicas that there are at its begin, a resize changes whoever is there meanwhile.
Rows rowsOf(const model::World& world, const Edit& edit, const base::Params& params) {
    auto rows = targetWorkloads(world, params, edit.window, false).value_or(Rows());
    if (edit.change.action == "rollout")
        std::erase_if(rows, [&](int w) {
            return !world.workloads[static_cast<std::size_t>(w)].exists.contains(edit.window.begin);
        });
    return rows;
}

} // namespace

bool saysRelative(const model::Change& change) {
    const auto params = paramsOf(change);
    return params && saysRelative(*params);
}

std::vector<model::Change> withAmounts(const model::Change& change, const model::World& world, const Rows& rows,
                                       const std::vector<model::Amounts>& amounts) {
    const auto params = paramsOf(change);
    if (!params) return {change};
    std::vector<model::Change> out;
    for (const auto& one : amounts) {
        out.push_back(change);
        writeAmounts(*params, one, out.back().params);
    }
    if (std::all_of(out.begin(), out.end(), [&](const auto& one) { return one == out.front(); })) {
        out.resize(std::min<std::size_t>(out.size(), 1));
        return out;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out[i].params.erase("service");
        out[i].params["workload"] = world.workloads[static_cast<std::size_t>(rows[i])].id.text();
    }
    return out;
}

std::vector<model::Change> absolute(const model::World& base, std::span<const Edit> scheduled,
                                    std::span<const Edit> before, const Edit& edit) {
    const auto params = paramsOf(edit.change);
    if (!params || !saysRelative(*params)) return {edit.change};
    const auto world = worldBefore(base, scheduled, before, edit);
    const bool rollout = edit.change.action == "rollout";
    const auto rows = rowsOf(world, edit, *params);
    std::vector<model::Amounts> amounts;
    for (const int w : rows) {
        const auto& row = world.workloads[static_cast<std::size_t>(w)];
        amounts.push_back(rollout ? row.request : row.requestAt(edit.window.begin));
        readAmounts(*params, amounts.back());
    }
    const auto out = withAmounts(edit.change, world, rows, amounts);
    if (out.empty() || (rollout && out.size() > 1)) return {edit.change};
    return out;
}

} // namespace penumbra::whatif
