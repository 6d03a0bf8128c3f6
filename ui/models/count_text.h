#pragma once

#include <QString>

namespace penumbra::models {

/// The text for one, or that for many with the count in the place of %L1.
inline QString countText(qlonglong count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

} // namespace penumbra::models
