#include "views/time_scope.h"

#include <algorithm>
#include <cmath>

namespace penumbra::views {

namespace {

double millis(base::Duration span) { return static_cast<double>(span.count()); }

} // namespace

void TimeScope::setExtent(const base::TimeWindow& extent) {
    if (extent == m_extent) return;
    m_extent = extent;
    m_shown = extent;
    emit shownChanged();
}

void TimeScope::show(base::TimeWindow window) {
    if (window.empty()) window = m_extent;
    const auto whole = m_extent.end - m_extent.begin;
    const auto span = std::clamp(window.end - window.begin, std::min(kLeast, whole), whole);
    const auto middle = window.begin + (window.end - window.begin) / 2;
    const auto begin = std::clamp(middle - span / 2, m_extent.begin, m_extent.end - span);
    const base::TimeWindow shown{begin, begin + span};
    if (shown == m_shown) return;
    m_shown = shown;
    emit shownChanged();
}

void TimeScope::zoom(double factor, base::Time around) {
    const auto scaled = [&](base::Duration span) {
        return base::Duration(static_cast<std::int64_t>(std::llround(millis(span) / factor)));
    };
    show({around - scaled(around - m_shown.begin), around + scaled(m_shown.end - around)});
}

void TimeScope::setCursor(std::optional<base::Time> at) {
    if (at == m_cursor) return;
    m_cursor = at;
    emit cursorChanged();
}

double TimeScope::toX(base::Time t, double width) const {
    if (m_shown.empty()) return 0;
    // Open ends lie beyond every edge; their distance would overflow.
    if (t == base::kBeginningOfTime) return -width;
    if (t == base::kEndOfTime) return 2 * width;
    return width * millis(t - m_shown.begin) / millis(m_shown.end - m_shown.begin);
}

base::Time TimeScope::toTime(double x, double width) const {
    const double share = width <= 0 ? 0 : x / width;
    return m_shown.begin +
           base::Duration(static_cast<std::int64_t>(std::llround(share * millis(m_shown.end - m_shown.begin))));
}

} // namespace penumbra::views
