#pragma once

#include "base/time.h"
#include "views/painted_parts.h"

#include <QAbstractScrollArea>
#include <optional>
#include <vector>

namespace penumbra::views {

class TimeScope;

/// One change on the timeline.
struct TimelineBlock {
    QString key, text;
    base::TimeWindow window;
    bool fixed = false; ///< only shown, e.g. what the live inventory has scheduled
    bool ends = true;   ///< its end may be dragged
    bool faded = false; ///< it does not count, e.g. switched off
    bool still = false; ///< only shown, in a lane of its own
    bool movable() const { return !fixed && !still; }
    bool operator==(const TimelineBlock&) const = default;
};

/// Blocks that only together do harm, and when.
struct TimelineMeeting {
    std::vector<int> blocks;
    base::TimeWindow window;
    QString text;
    bool operator==(const TimelineMeeting&) const = default;
};

/// Changes as blocks on the time axis, fixed ones above, each other one in a lane of its own. A block is dragged,
/// stretched at its ends, and with Ctrl copied; the keys do the same: up and down choose, left and right move, with
/// Shift they move the end, Ctrl+D copies, Delete removes, Space switches. What meets to do harm is hatched and linked;
/// a click there, or Return, asks about it. It changes nothing itself: who listens does.
class Timeline final : public QAbstractScrollArea, public PaintedParts {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setScope(TimeScope* scope);
    void setContent(std::vector<TimelineBlock> blocks, std::vector<TimelineMeeting> meetings);
    const std::vector<TimelineBlock>& blocks() const { return m_blocks; }
    const std::vector<TimelineMeeting>& meetings() const { return m_meetings; }
    void setCurrent(const QString& key);
    const QString& current() const { return m_current; }
    /// Where a block is painted, in the viewport; empty where it is not in view.
    QRectF placeOf(int block) const;
    /// How much a drag or a key moves: an hour, or a quarter where few hours are shown.
    base::Duration snap() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString wholeText() const override;
    int partCount() const override { return static_cast<int>(m_blocks.size()); }
    QString partName(int block) const override;
    QString partHint(int block) const override { return wordsOf(block); }
    QRect partPlace(int block) const override;
    int currentPart() const override { return indexOf(m_current); }
    void choosePart(int block) override { choose(block); }

signals:
    void picked(const QString& key);
    /// Every step of a drag; those of one drag have one number. So do keys pressed one after the other.
    void moved(const QString& key, const penumbra::base::TimeWindow& window, int drag);
    void copied(const QString& key, const penumbra::base::TimeWindow& window);
    void removed(const QString& key);
    void switched(const QString& key);
    void addRequested(penumbra::base::Time at, const QPoint& global); ///< a double click beside every block
    void menuRequested(const QString& key, const QPoint& global);     ///< of a fixed block too
    void meetingPicked(int meeting);                                  ///< its hatch or its sign was clicked, or Return

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Grip { None, Begin, Whole, End, Time };
    struct Hit {
        int block = -1;
        Grip grip = Grip::None;
    };
    struct Drag {
        Grip grip = Grip::None;
        QString key;
        base::TimeWindow window; ///< as it was when the drag began; of the scope where time itself is dragged
        double from = 0;
        bool copies = false;
        std::optional<base::TimeWindow> now; ///< once it moved
    };

    void arrange();
    QRectF plot() const;
    double xOf(base::Time t) const;
    base::Time timeAt(double x) const;
    QRectF laneOf(int block) const;
    Hit hitAt(const QPointF& at) const;
    /// Where a meeting is hatched on one of its blocks, and its sign above; empty where it is not in view.
    QRectF hatchOf(const TimelineMeeting& meeting, int block) const;
    QRectF signOf(const TimelineMeeting& meeting) const;
    int meetingAt(const QPointF& at) const; ///< -1: none
    int meetingOf(int block) const;         ///< the first that it takes part in, or -1
    const TimelineBlock* find(const QString& key) const;
    int indexOf(const QString& key) const;
    /// The window moved by so much, at the snap; open ends count from the edge of the extent.
    base::TimeWindow shifted(const base::TimeWindow& window, Grip grip, base::Duration by) const;
    void moveByKey(Grip grip, int direction);
    void choose(int block);
    void dragTo(double x);
    QString wordsOf(int block) const;
    QString wordsOfMeeting(int meeting) const;
    void paintTimes(QPainter& painter) const;
    void paintBlock(QPainter& painter, int block) const;
    void paintText(QPainter& painter, int block, const QRectF& place, const QColor& fill) const;
    void paintMeetings(QPainter& painter) const;
    void paintGhost(QPainter& painter) const;

    TimeScope* m_scope = nullptr;
    std::vector<TimelineBlock> m_blocks;
    std::vector<TimelineMeeting> m_meetings;
    std::vector<int> m_lanes; ///< of the blocks
    int m_laneCount = 0;
    QString m_current;
    Drag m_drag;
    int m_drags = 0;
    bool m_keyed = false; ///< the newest change came from a key
};

} // namespace penumbra::views
