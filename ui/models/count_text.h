#pragma once

#include <QLocale>
#include <QString>

namespace penumbra::models {

/// "1,523": for texts whose place has no L.
inline QString numberText(qlonglong count) { return QLocale().toString(count); }

/// The text for one, or that for many with the count in the place of %L1.
inline QString countText(qlonglong count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

} // namespace penumbra::models
