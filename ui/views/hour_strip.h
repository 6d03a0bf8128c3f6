#pragma once

#include "base/time.h"
#include "views/painted_parts.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace penumbra::views {

class TimeScope;

/// One hour of one row: how many losses are not survived, by what is reserved or only by what is used.
struct HourCell {
    enum class State { Holds, Tight, Fails };
    State state = State::Holds;
    int count = 0;
    bool operator==(const HourCell&) const = default;
};

struct HourRow {
    QString name;
    QString sum; ///< at the right end
    std::vector<HourCell> cells;
};

/// Rows of coming hours on one time axis with the times below. Hours that follow one another in the same state are one
/// block, with a pattern and where there is room a sign and a number, so that colour is never needed to read it. The
/// keys move from hour to hour and from row to row, with Ctrl to where a block begins.
class HourStrip final : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit HourStrip(QWidget* parent = nullptr);
    /// `words` says what one hour of a row is about, for the tool tip and for screen readers.
    void setRows(std::vector<HourRow> rows, const base::TimeGrid& grid, std::function<QString(int, int)> words);
    void setDimmed(bool dimmed); ///< of an earlier state
    /// Its hours stand above those of the other, or below them. Without a scope.
    void alignWith(const HourStrip* other) { m_aligned = other; }
    void setScope(TimeScope* scope); ///< shows what the scope does, between its edges
    int row() const { return m_row; }
    int step() const { return m_step; } ///< -1: no hour is chosen
    void choose(int row, int step);
    const std::vector<HourRow>& rows() const { return m_rows; }
    /// Where an hour is painted.
    QRectF placeOf(int row, int step) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The chosen hour; before one is chosen each row's sum. The parts are the rows, each followed by its blocks.
    QString wholeText() const override;
    int partCount() const override { return static_cast<int>(m_parts.size()); }
    QString partName(int part) const override;
    QRect partPlace(int part) const override;
    int currentPart() const override;
    void choosePart(int part) override;

signals:
    void chosen(int row, int step); ///< step -1: none any more
    void opened(int row, int step); ///< by a double click or Return

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Block {
        int row = 0, begin = 0, end = 0; ///< steps; a row has no end
    };
    int rowHeight() const;
    QRectF plot() const;
    double xOf(base::Time t) const; ///< within plot()
    base::TimeWindow shown() const;
    void paintCursor(QPainter& painter) const;
    std::pair<int, int> hourAt(const QPointF& at) const;
    int blockFrom(int row, int step, int direction) const;
    /// Calls `paint` for every block of a row that is no hold.
    void eachBlock(int row, const std::function<void(const HourCell&, const QRectF&)>& paint) const;
    std::vector<Block> blocksOf(int row) const;
    QColor fillOf(int row, const HourCell& cell) const;
    void paintRow(QPainter& painter, int row) const;
    void paintSigns(QPainter& painter, int row) const;
    void paintTimes(QPainter& painter) const;

    const HourStrip* m_aligned = nullptr;
    TimeScope* m_scope = nullptr;
    std::vector<HourRow> m_rows;
    std::vector<Block> m_parts;
    base::TimeGrid m_grid;
    std::function<QString(int, int)> m_words;
    static constexpr int kNone = -1; ///< no hour: it is pressed again, or Escape
    int m_row = 0, m_step = kNone;
    bool m_dimmed = false;
};

} // namespace penumbra::views
