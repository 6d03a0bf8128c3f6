#include "remedy/edits.h"

#include "whatif/free_key.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

std::string moveKey(const Bench& bench, const model::ResourceId& workload) {
    return freeKey(bench, fmt::format("plan/move/{}", workload.text()));
}

} // namespace

std::string freeKey(const Bench& bench, const std::string& stem) {
    return whatif::freeKey(stem, [&](const std::string& key) { return bench.hasKey(key); });
}

whatif::Edit moveEdit(const Bench& bench, const model::ResourceId& workload, const model::ResourceId& host,
                      base::Time at) {
    return {moveKey(bench, workload),
            {"move", {{"workload", workload.text()}, {"host", host.text()}}},
            {at, base::kEndOfTime},
            "",
            true};
}

bool isMoved(const Bench& bench, const Draft& draft, const model::ResourceId& workload) {
    const auto key = moveKey(bench, workload);
    return std::any_of(draft.edits.begin(), draft.edits.end(), [&](const auto& edit) { return edit.key == key; });
}

} // namespace penumbra::remedy
