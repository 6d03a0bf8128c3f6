#pragma once

#include "base/units.h"

#include <QString>
#include <QVariant>
#include <optional>

namespace penumbra::views {

/// What a person types to see only some rows of a column: "web" holds it, "=web" is it, "!web" does not hold it; ">16",
/// "<= 80 %", ">64 GiB" compare amounts. Empty: every row.
class ColumnFilter final {
public:
    /// Nothing where it cannot be read: a comparison without a number. `unit` is that of the column's amounts.
    static std::optional<ColumnFilter> parse(const QString& typed, std::optional<base::Unit> unit);
    bool empty() const { return m_kind == Kind::All; }
    /// `order` is what the cell is sorted by; a cell without a number passes no comparison.
    bool accepts(const QString& text, const QVariant& order) const;

private:
    enum class Kind { All, Holds, Is, Lacks, Less, LessOrEqual, Greater, GreaterOrEqual };
    Kind m_kind = Kind::All;
    QString m_text;
    double m_amount = 0;
};

} // namespace penumbra::views
