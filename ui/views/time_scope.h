#pragma once

#include "base/time.h"

#include <QObject>
#include <algorithm>
#include <optional>

namespace penumbra::views {

/// The stretch of time that views one above the other show, and the moment that their crosshair marks. Zooming or
/// pointing in one of them moves all. Their plots begin and end at the same distance from the edges.
class TimeScope final : public QObject {
    Q_OBJECT
public:
    static constexpr int kLeft = 76, kRight = 64; ///< pixels beside the plots
    static constexpr base::Duration kLeast = std::chrono::hours(6);

    using QObject::QObject;
    const base::TimeWindow& extent() const { return m_extent; }
    const base::TimeWindow& shown() const { return m_shown; }
    bool whole() const { return m_shown == m_extent; }
    std::optional<base::Time> cursor() const { return m_cursor; }

    void setExtent(const base::TimeWindow& extent); ///< where it differs, all of it is shown
    /// Moved and widened into the extent, to kLeast at least; an empty window shows all.
    void show(base::TimeWindow window);
    /// A factor above one shows less, around the moment.
    void zoom(double factor, base::Time around);
    void setCursor(std::optional<base::Time> at);

    /// Between 0 and `width`, of a plot of that width; beyond where the moment is not shown.
    double toX(base::Time t, double width) const;
    base::Time toTime(double x, double width) const;
    /// How many times have room to be named below a plot of that width.
    static int tickCount(double width) { return std::clamp(static_cast<int>(width / 76), 2, 14); }

signals:
    void shownChanged();
    void cursorChanged();

private:
    base::TimeWindow m_extent{base::Time{}, base::Time{}}, m_shown = m_extent;
    std::optional<base::Time> m_cursor;
};

} // namespace penumbra::views
