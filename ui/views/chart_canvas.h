#pragma once

#include "views/chart_axis.h"
#include "views/chart_data.h"
#include "views/painted_parts.h"

#include <QChart>
#include <QChartView>
#include <QTimer>

namespace penumbra::views {

struct Colors;
class TimeScope;

/// The plotting area of ChartView on Qt Charts. Rebuilds its series, thinned to pixel columns, whenever data, size,
/// zoom or theme change.
class ChartCanvas final : public QChartView, public PaintedParts {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    void setData(ChartData data);
    void setDimmed(bool dimmed);
    void setCursorTime(std::optional<base::Time> at);
    void setLook(const ChartLook& look);
    const ChartLook& look() const { return m_look; }
    void setScope(TimeScope* scope); ///< shows what the scope does, between its edges
    const ChartData& data() const { return m_data; }
    void zoomTo(const base::TimeWindow& window); ///< all where it is empty
    void showAll() { zoomTo(m_extent); }
    /// What is under the cursor; without one what the chart is about.
    QString wholeText() const override;
    int partCount() const override { return static_cast<int>(words().size()); }
    QString partName(int part) const override { return words().at(part); }
    QRect partPlace(int) const override { return rect(); }
    bool partsChoosable() const override { return false; }
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }

signals:
    void cursorMoved(std::optional<penumbra::base::Time> at);
    void timePicked(penumbra::base::Time at);
    void handleMoved(int handle, penumbra::base::Time at); ///< when it is let go

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void buildAxes(const Colors& colors);
    QMargins marginsFor(const std::vector<Tick>& times) const;
    void buildSeries(const Colors& colors);
    void addLine(const ChartLine& line, const QPen& pen);
    void addBand(const ChartBand& band, const QColor& color);
    void attach(QAbstractSeries* series);
    void drawMarks(QPainter* painter, const Colors& colors) const;
    void drawHandles(QPainter* painter, const Colors& colors) const;
    void drawCapacityName(QPainter* painter, const Colors& colors) const;
    int handleAt(double x) const; ///< that near enough to be taken, or -1
    void drawReadout(QPainter* painter, const Colors& colors) const;
    QStringList readout(base::Time at) const;
    const QStringList& words() const;
    void panTo(base::Time begin); ///< as long a stretch as is shown, from there on, within all there is
    void followScope();
    void placePlot();
    void moveCursor(std::optional<base::Time> at);
    double toX(base::Time t) const;
    base::Time toTime(double x) const;

    TimeScope* m_scope = nullptr;
    ChartData m_data;
    mutable std::optional<QStringList> m_words; ///< of the data, once somebody asked
    base::TimeWindow m_extent{base::Time{}, base::Time{}}, m_shown = m_extent;
    ChartLook m_look;
    ValueAxis m_values;
    std::optional<base::Time> m_cursor;
    std::optional<double> m_dragFrom;
    double m_dragTo = 0;
    std::optional<base::Time> m_panned; ///< the moment that is held while the time is dragged along
    int m_dragged = -1;                 ///< handle
    bool m_dimmed = false;
    bool m_telling = false; ///< the cursor is the mouse's or the keyboard's: tell the values beside it
    QTimer m_rebuild;
};

} // namespace penumbra::views
