#include "remedy/edits.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr std::string_view kAgain = " (";

std::string moveKey(const Bench& bench, const model::ResourceId& workload) {
    return freeKey(bench, fmt::format("plan/move/{}", workload.text()));
}

} // namespace

std::string freeKey(const Bench& bench, const std::string& stem) {
    auto key = stem;
    for (int again = 2; bench.hasKey(key); ++again) key = fmt::format("{}{}{})", stem, kAgain, again);
    return key;
}

std::string_view stemOf(std::string_view key) {
    const auto at = key.ends_with(')') ? key.rfind(kAgain) : std::string_view::npos;
    const bool numbered = at != std::string_view::npos && at + std::string_view(kAgain).size() + 1 < key.size() &&
                          key.find_first_not_of("0123456789", at + std::string_view(kAgain).size()) == key.size() - 1;
    return numbered ? key.substr(0, at) : key;
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
