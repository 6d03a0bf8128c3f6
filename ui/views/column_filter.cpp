#include "views/column_filter.h"

namespace penumbra::views {

std::optional<ColumnFilter> ColumnFilter::parse(const QString& typed, std::optional<base::Unit> unit) {
    static const std::pair<const char*, Kind> kSigns[] = {{"<=", Kind::LessOrEqual}, {">=", Kind::GreaterOrEqual},
                                                          {"<", Kind::Less},         {">", Kind::Greater},
                                                          {"=", Kind::Is},           {"!", Kind::Lacks}};
    ColumnFilter out;
    out.m_text = typed.trimmed();
    if (out.m_text.isEmpty()) return out;
    out.m_kind = Kind::Holds;
    for (const auto& [sign, kind] : kSigns) {
        if (!out.m_text.startsWith(QLatin1String(sign))) continue;
        out.m_kind = kind;
        out.m_text = out.m_text.mid(static_cast<qsizetype>(qstrlen(sign))).trimmed();
        break;
    }
    if (out.m_kind == Kind::Holds || out.m_kind == Kind::Is || out.m_kind == Kind::Lacks) return out;
    if (unit) {
        // Shares are shown in per cent, so that a bare number is one.
        const bool bare = *unit == base::Unit::Ratio && !out.m_text.contains(QLatin1Char('%'));
        const auto amount = base::parseAmount((bare ? out.m_text + QLatin1Char('%') : out.m_text).toStdString(), *unit);
        if (!amount) return {};
        out.m_amount = *amount;
        return out;
    }
    bool good = false;
    out.m_amount = out.m_text.toDouble(&good);
    return good ? std::optional(out) : std::nullopt;
}

bool ColumnFilter::accepts(const QString& text, const QVariant& order) const {
    const auto amount = [&](auto compare) {
        bool good = false;
        const double value = order.toDouble(&good);
        return good && !text.isEmpty() && compare(value);
    };
    switch (m_kind) {
    case Kind::All:
        return true;
    case Kind::Holds:
        return text.contains(m_text, Qt::CaseInsensitive);
    case Kind::Is:
        return text.compare(m_text, Qt::CaseInsensitive) == 0;
    case Kind::Lacks:
        return m_text.isEmpty() || !text.contains(m_text, Qt::CaseInsensitive);
    case Kind::Less:
        return amount([this](double value) { return value < m_amount; });
    case Kind::LessOrEqual:
        return amount([this](double value) { return value <= m_amount; });
    case Kind::Greater:
        return amount([this](double value) { return value > m_amount; });
    case Kind::GreaterOrEqual:
        return amount([this](double value) { return value >= m_amount; });
    }
    return true;
}

} // namespace penumbra::views
