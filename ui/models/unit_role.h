#pragma once

#include <Qt>

namespace penumbra::models {

/// Of a table model's header: the base::Unit of the column's amounts, as an int; nothing where it has none.
inline constexpr int kUnitRole = Qt::UserRole + 100;

} // namespace penumbra::models
