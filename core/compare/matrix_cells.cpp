#include "base/text.h"
#include "compare/matrix.h"
#include "whatif/free_key.h"

#include <algorithm>
#include <set>
#include <utility>

namespace penumbra::compare {

namespace {

base::Result<void> standsFor(const MatrixAxis& axis, const MatrixRequest& request, std::set<std::string>& taken) {
    if (axis.inPlaceOf.empty()) return {};
    if (!whatif::hasKey(request.scenario.edits, axis.inPlaceOf))
        return base::failUsage(
            PENUMBRA_SAY("Session", "The edit that the axis '{}' varies is not in the scenario.")(axis.name));
    if (taken.insert(axis.inPlaceOf).second) return {};
    return base::failUsage(PENUMBRA_SAY(
        "Session", "The axis '{}' varies an edit that another axis varies already. Take one of them away.")(axis.name));
}

/// The value's edits under keys that nothing else has; the first in the place of an edit keeps that one's key.
void add(std::vector<whatif::Edit>& edits, const MatrixRequest& request, const MatrixValue& value, std::string key) {
    for (auto edit : value.edits) {
        edit.key = std::exchange(key, {});
        if (edit.key.empty()) edit.key = whatif::nextKey(edits, request.scenario.edits);
        edits.push_back(std::move(edit));
    }
}

} // namespace

base::Result<std::size_t> countCells(const MatrixRequest& request) {
    if (request.axes.empty()) return base::failUsage(PENUMBRA_SAY("Session", "A matrix needs at least one axis.")());
    std::set<std::string> names, taken;
    std::size_t count = 1;
    for (const auto& axis : request.axes) {
        if (axis.values.empty())
            return base::failUsage(PENUMBRA_SAY("Session", "The axis '{}' has no value.")(axis.name));
        if (auto fine = standsFor(axis, request, taken); !fine) return tl::unexpected(fine.error());
        if (!names.insert(axis.name).second)
            return base::failUsage(
                PENUMBRA_SAY("Session", "Two axes are called '{}'. Give each a name of its own.")(axis.name));
        count *= axis.values.size();
        if (count > kMostCells)
            return base::failUsage(
                PENUMBRA_SAY("Session", "The axes have more than {} combinations. Take fewer values.")(kMostCells));
    }
    return count;
}

std::size_t cellAt(const std::vector<MatrixAxis>& axes, const std::vector<int>& values) {
    std::size_t cell = 0;
    for (std::size_t a = 0; a < axes.size(); ++a)
        cell = cell * axes[a].values.size() + static_cast<std::size_t>(values[a]);
    return cell;
}

std::vector<int> valuesAt(const std::vector<MatrixAxis>& axes, std::size_t cell) {
    std::vector<int> values(axes.size());
    for (std::size_t a = axes.size(); a-- > 0; cell /= axes[a].values.size())
        values[a] = static_cast<int>(cell % axes[a].values.size());
    return values;
}

whatif::Scenario scenarioOf(const MatrixRequest& request, const std::vector<int>& values) {
    whatif::Scenario out{request.scenario.name, {}};
    const auto valueOf = [&](std::size_t a) -> const MatrixValue& {
        return request.axes[a].values[static_cast<std::size_t>(values[a])];
    };
    for (const auto& edit : request.scenario.edits) {
        const auto axis = std::find_if(request.axes.begin(), request.axes.end(), [&](const auto& one) {
            return !one.inPlaceOf.empty() && one.inPlaceOf == edit.key;
        });
        const bool varied = axis != request.axes.end();
        const auto* value = varied ? &valueOf(static_cast<std::size_t>(axis - request.axes.begin())) : nullptr;
        if (varied && !value->edits.empty()) {
            add(out.edits, request, *value, edit.key);
            continue;
        }
        out.edits.push_back(edit);
        if (varied) out.edits.back().enabled = false;
    }
    for (std::size_t a = 0; a < request.axes.size(); ++a)
        if (request.axes[a].inPlaceOf.empty()) add(out.edits, request, valueOf(a), {});
    return out;
}

} // namespace penumbra::compare
