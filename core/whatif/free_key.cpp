#include "whatif/free_key.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr std::string_view kAgain = " (";

} // namespace

bool hasKey(std::span<const Edit> edits, std::string_view key) {
    return std::any_of(edits.begin(), edits.end(), [key](const Edit& edit) { return edit.key == key; });
}

std::string freeKey(std::string_view stem, const std::function<bool(const std::string&)>& taken) {
    std::string key(stem);
    for (int n = 2; taken(key); ++n) key = fmt::format("{}{}{})", stem, kAgain, n);
    return key;
}

std::string_view stemOf(std::string_view key) {
    const auto at = key.ends_with(')') ? key.rfind(kAgain) : std::string_view::npos;
    const bool numbered = at != std::string_view::npos && at + kAgain.size() + 1 < key.size() &&
                          key.find_first_not_of("0123456789", at + kAgain.size()) == key.size() - 1;
    return numbered ? key.substr(0, at) : key;
}

std::string nextKey(std::span<const Edit> edits, std::span<const Edit> others) {
    for (auto n = edits.size() + 1;; ++n)
        if (auto key = fmt::format("edit-{}", n); !hasKey(edits, key) && !hasKey(others, key)) return key;
}

} // namespace penumbra::whatif
