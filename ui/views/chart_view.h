#pragma once

#include "views/chart_data.h"

#include <QTimer>
#include <QWidget>

namespace penumbra::views {

class ChartCanvas;
class ChartLegend;
class TimeScope;

/// One chart over time: history solid, median, bands, capacity and marks; gaps stay gaps. Hovering tells the values
/// with unit and time, dragging zooms in or moves a handle, with Shift it moves the time along, a double click or
/// Escape shows all again; the context menu copies and saves picture and data and chooses how values are drawn. It is
/// the only class that knows Qt Charts.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    void setData(ChartData data); ///< keeps the zoom where the extent is the same
    void clear();
    /// Fades the lines: what is shown is of an earlier state. A moment later, so that what is replaced at once does not
    /// flicker.
    void setDimmed(bool dimmed);
    /// The moment that the crosshair marks; linked charts pass it on. Nothing is emitted.
    void setCursor(std::optional<base::Time> at);
    /// Shows the stretch of time that other views beside it show too, zooms with them and shares the crosshair.
    void setScope(TimeScope* scope);
    void showTime(const base::TimeWindow& window); ///< zooms to it
    const ChartData& data() const;

signals:
    void cursorMoved(std::optional<penumbra::base::Time> at);
    void timePicked(penumbra::base::Time at); ///< a click without a drag
    void handleMoved(int handle, penumbra::base::Time at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copyData() const;
    void savePicture();

    ChartCanvas* m_canvas = nullptr;
    QTimer m_dimDelay;
    ChartLegend* m_legend = nullptr;
};

} // namespace penumbra::views
