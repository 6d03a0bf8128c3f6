#pragma once

#include <cstddef>

namespace penumbra::base {

/// A row, which models count in int, as containers count.
constexpr std::size_t at(int row) { return static_cast<std::size_t>(row); }

} // namespace penumbra::base
