#pragma once

#include "whatif/scenario.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace penumbra::whatif {

/// Keys of edits that are added: one with the key of another would take its place.

bool hasKey(std::span<const Edit> edits, std::string_view key);

/// The first of STEM, "STEM (2)", "STEM (3)"... that is not taken.
std::string freeKey(std::string_view stem, const std::function<bool(const std::string&)>& taken);
/// What freeKey() was asked for.
std::string_view stemOf(std::string_view key);

/// The first of "edit-N", from one more than there are edits on, that neither they nor the others have.
std::string nextKey(std::span<const Edit> edits, std::span<const Edit> others = {});

} // namespace penumbra::whatif
