#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// A value with its variables replaced.
struct Interpolated {
    std::optional<std::string> text; ///< none: a variable has no default, so the value is not known
    bool assumed = false;            ///< a default stands for a variable
};

/// Replaces `${NAME:-default}` and `${NAME-default}` by the default, `${NAME:+other}` by nothing and `$$` by a dollar.
/// No environment is read: a variable without a default is unknown.
Interpolated interpolate(std::string_view text);

/// Bytes as Docker reads them: a number and b, k, m, g, t or p, alone or with "b" or "ib" behind; all are powers of
/// 1024.
base::Result<std::int64_t> parseDockerBytes(std::string_view text);
/// Cores such as "0.50" in thousandths.
base::Result<std::int64_t> parseDockerCores(std::string_view text);

} // namespace penumbra::ingest
