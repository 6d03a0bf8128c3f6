#pragma once

#include "base/params.h"

#include <optional>

namespace penumbra::base {

/// A moment as people type it: a time as parseTime() reads it, or how long after `from`, e.g. "+3d". An error without
/// `from` where one is needed.
Result<Time> parseMoment(std::string_view text, std::optional<Time> from);

/// As parseParams(), with every time a moment as above.
Result<Params> parseParamsFrom(Time from, std::span<const ParamSpec> specs, const ParamTexts& texts,
                               std::string_view owner);

} // namespace penumbra::base
