#pragma once

#include "base/json.h"

#include <span>

namespace penumbra::base {

/// parseJson() that keeps no list and no object which is a member of one of these names, at whatever depth: what nobody
/// reads needs no memory. It is checked like the rest but for keys that stand twice in it.
Result<Json> parseTrimmedJson(std::string_view text, std::string_view name, std::span<const std::string_view> unwanted);

} // namespace penumbra::base
