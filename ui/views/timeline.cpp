#include "views/timeline.h"

#include "models/time_text.h"
#include "views/theme.h"
#include "views/time_scope.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kLane = 22;         ///< pixels of a lane, its gap included
constexpr int kLaneGap = 4;       ///< between two lanes
constexpr int kMostLanes = 7;     ///< that it asks room for; more of them scroll
constexpr double kBlockGrip = 5;  ///< pixels at a block's end by which it is stretched
constexpr double kLeastBlock = 5; ///< pixels of the shortest block
constexpr double kLeastHatch = 4; ///< pixels of the shortest meeting
constexpr double kLeastDrag = 3;  ///< pixels from which on a press is a drag
constexpr double kZoom = 1.25;    ///< of one turn of the wheel
constexpr double kFineHour = 30;  ///< pixels an hour from which on a quarter of one can be aimed at

int headHeight() { return QFontMetrics(fontOf(TextRole::Small)).height() + 8; }

base::Time snapped(base::Time t, base::Duration step) {
    const auto since = t.time_since_epoch() + step / 2;
    auto steps = since / step;
    if (since < base::Duration::zero() && since % step != base::Duration::zero()) --steps;
    return base::Time(steps * step);
}

} // namespace

Timeline::Timeline(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline of changes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void Timeline::setScope(TimeScope* scope) {
    m_scope = scope;
    const auto again = [this] { viewport()->update(); };
    connect(scope, &TimeScope::shownChanged, this, again);
    connect(scope, &TimeScope::cursorChanged, this, again);
}

void Timeline::setContent(std::vector<TimelineBlock> blocks, std::vector<TimelineMeeting> meetings) {
    if (blocks == m_blocks && meetings == m_meetings) return;
    m_blocks = std::move(blocks);
    m_meetings = std::move(meetings);
    if (!find(m_current)) m_current.clear();
    arrange();
}

/// Fixed blocks share lanes where they do not overlap; others have one each, in their order.
void Timeline::arrange() {
    m_lanes.assign(m_blocks.size(), 0);
    std::vector<base::Time> free;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].fixed) continue;
        const auto& window = m_blocks[i].window;
        auto lane = std::find_if(free.begin(), free.end(), [&](base::Time end) { return end <= window.begin; });
        if (lane == free.end()) lane = free.insert(free.end(), window.end);
        *lane = window.end;
        m_lanes[i] = static_cast<int>(lane - free.begin());
    }
    m_laneCount = static_cast<int>(free.size());
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        if (!m_blocks[i].fixed) m_lanes[i] = m_laneCount++;
    updateGeometry();
    resizeEvent(nullptr);
    viewport()->update();
}

QSize Timeline::sizeHint() const { return {360, headHeight() + kLane * std::clamp(m_laneCount, 2, kMostLanes)}; }

QSize Timeline::minimumSizeHint() const { return {200, headHeight() + kLane * std::clamp(m_laneCount, 2, 3)}; }

void Timeline::resizeEvent(QResizeEvent*) {
    const int room = std::max(1, viewport()->height() - headHeight());
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(kLane);
    verticalScrollBar()->setRange(0, std::max(0, m_laneCount * kLane - room));
}

QRectF Timeline::plot() const {
    return {double(TimeScope::kLeft), double(headHeight()),
            std::max(1.0, double(width() - TimeScope::kLeft - TimeScope::kRight)),
            double(viewport()->height() - headHeight())};
}

double Timeline::xOf(base::Time t) const { return plot().left() + m_scope->toX(t, plot().width()); }

base::Time Timeline::timeAt(double x) const { return m_scope->toTime(x - plot().left(), plot().width()); }

QRectF Timeline::laneOf(int block) const {
    const double top = headHeight() + kLane * m_lanes[static_cast<std::size_t>(block)] - verticalScrollBar()->value();
    return {plot().left(), top, plot().width(), kLane - kLaneGap};
}

QRectF Timeline::placeOf(int block) const {
    const auto lane = laneOf(block);
    const auto& window = m_blocks[static_cast<std::size_t>(block)].window;
    if (!m_scope || !window.overlaps(m_scope->shown())) return {};
    const double left = std::max(lane.left(), xOf(window.begin));
    return {left, lane.top(), std::max(kLeastBlock, std::min(lane.right(), xOf(window.end)) - left), lane.height()};
}

base::Duration Timeline::snap() const {
    const double hours =
        std::chrono::duration<double, std::ratio<3600>>(m_scope->shown().end - m_scope->shown().begin).count();
    if (plot().width() / std::max(1.0, hours) >= kFineHour) return std::chrono::minutes(15);
    return std::chrono::hours(1);
}

int Timeline::indexOf(const QString& key) const {
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const auto& b) { return b.key == key; });
    return found == m_blocks.end() ? -1 : static_cast<int>(found - m_blocks.begin());
}

const TimelineBlock* Timeline::find(const QString& key) const {
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_blocks[static_cast<std::size_t>(index)];
}

void Timeline::setCurrent(const QString& key) {
    if (key == m_current) return;
    m_current = key;
    m_keyed = false;
    tellPart(this, currentPart());
    viewport()->update();
}

void Timeline::choose(int block) {
    const auto key = m_blocks[static_cast<std::size_t>(block)].key;
    const auto lane = laneOf(block);
    if (lane.top() < headHeight()) verticalScrollBar()->setValue(verticalScrollBar()->value() - kLane);
    if (lane.bottom() > viewport()->height()) verticalScrollBar()->setValue(verticalScrollBar()->value() + kLane);
    if (key == m_current) return;
    setCurrent(key);
    emit picked(key);
}

QString Timeline::wordsOf(int block) const {
    const auto& one = m_blocks[static_cast<std::size_t>(block)];
    QStringList lines{one.text, models::windowText(one.window)};
    if (one.fixed) lines << tr("Scheduled in the live inventory; it is changed there.");
    if (one.faded) lines << tr("It does not count: switched off, or it does not fit.");
    for (const auto& meeting : m_meetings)
        if (std::find(meeting.blocks.begin(), meeting.blocks.end(), block) != meeting.blocks.end())
            lines << QStringLiteral("\u25b2 ") + meeting.text;
    return lines.join(QLatin1Char('\n'));
}

/// What it does to whom and when, and the hours of each that takes part.
QString Timeline::wordsOfMeeting(int meeting) const {
    const auto& one = m_meetings[static_cast<std::size_t>(meeting)];
    QStringList lines{QStringLiteral("\u25b2 ") + one.text};
    for (const int block : one.blocks) lines << partName(block);
    return lines.join(QLatin1Char('\n'));
}

QString Timeline::wholeText() const {
    return tr("Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift "
              "the "
              "end, Ctrl+D copies, Delete removes, Space switches.")
        .arg(partCount())
        .arg(m_meetings.size());
}

QString Timeline::partName(int block) const {
    const auto& one = m_blocks[static_cast<std::size_t>(block)];
    return tr("%1: %2").arg(one.text, models::windowText(one.window));
}

QRect Timeline::partPlace(int block) const { return placeOf(block).toAlignedRect(); }

Timeline::Hit Timeline::hitAt(const QPointF& at) const {
    if (at.y() < headHeight()) return {-1, Grip::Time};
    for (int i = static_cast<int>(m_blocks.size()) - 1; i >= 0; --i) {
        const auto place = placeOf(i);
        if (place.isEmpty() || !place.adjusted(-kBlockGrip, 0, kBlockGrip, 0).contains(at)) continue;
        const auto& block = m_blocks[static_cast<std::size_t>(i)];
        if (!block.movable()) return {i, Grip::None};
        const bool narrow = place.width() < 4 * kBlockGrip; // the whole is taken between its ends, and these beside it
        const double inside = narrow ? 0 : kBlockGrip;
        if (block.ends && at.x() > place.right() - inside) return {i, Grip::End};
        if (block.ends && at.x() < place.left() + inside) return {i, Grip::Begin};
        return {i, Grip::Whole};
    }
    return {-1, Grip::Time};
}

QRectF Timeline::hatchOf(const TimelineMeeting& meeting, int block) const {
    if (!m_scope || !meeting.window.overlaps(m_scope->shown())) return {};
    const auto lane = laneOf(block);
    const double left = std::max(lane.left(), xOf(meeting.window.begin));
    const double right = std::max(left + kLeastHatch, std::min(lane.right(), xOf(meeting.window.end)));
    return {left, lane.top(), right - left, lane.height()};
}

QRectF Timeline::signOf(const TimelineMeeting& meeting) const {
    const auto hatch = meeting.blocks.empty() ? QRectF() : hatchOf(meeting, meeting.blocks.front());
    return hatch.isEmpty() ? QRectF() : QRectF(hatch.center().x() - 5, plot().top() - 7, 10, 8);
}

int Timeline::meetingAt(const QPointF& at) const {
    for (std::size_t i = 0; i < m_meetings.size(); ++i) {
        const auto& meeting = m_meetings[i];
        const auto hit = [&](const QRectF& place) {
            return !place.isEmpty() && place.adjusted(-2, 0, 2, 0).contains(at);
        };
        if (hit(signOf(meeting)) || std::any_of(meeting.blocks.begin(), meeting.blocks.end(),
                                                [&](int block) { return hit(hatchOf(meeting, block)); }))
            return static_cast<int>(i);
    }
    return -1;
}

int Timeline::meetingOf(int block) const {
    for (std::size_t i = 0; i < m_meetings.size(); ++i)
        if (std::find(m_meetings[i].blocks.begin(), m_meetings[i].blocks.end(), block) != m_meetings[i].blocks.end())
            return static_cast<int>(i);
    return -1;
}

base::TimeWindow Timeline::shifted(const base::TimeWindow& window, Grip grip, base::Duration by) const {
    const auto& extent = m_scope->extent();
    const auto begin = window.begin == base::kBeginningOfTime ? extent.begin : window.begin;
    const auto end = window.end == base::kEndOfTime ? extent.end : window.end;
    auto out = window;
    if (grip == Grip::End) out.end = std::max(snapped(end + by, snap()), begin + snap());
    if (grip == Grip::Begin) out.begin = std::min(std::max(snapped(begin + by, snap()), extent.begin), end - snap());
    if (grip == Grip::Whole) {
        out.begin = std::clamp(snapped(begin + by, snap()), extent.begin, extent.end - snap());
        if (window.end != base::kEndOfTime) out.end = out.begin + (end - begin);
    }
    return out;
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_scope) return;
    const auto hit = hitAt(event->position());
    if (hit.block >= 0) choose(hit.block);
    if (hit.grip == Grip::None) return;
    const bool copies = hit.grip == Grip::Whole && (event->modifiers() & Qt::ControlModifier);
    m_drag = {hit.grip,
              hit.block >= 0 ? m_current : QString(),
              hit.block >= 0 ? m_blocks[static_cast<std::size_t>(hit.block)].window : m_scope->shown(),
              event->position().x(),
              copies,
              {}};
    m_keyed = false;
    ++m_drags;
}

void Timeline::dragTo(double x) {
    if (!m_drag.now && std::abs(x - m_drag.from) < kLeastDrag) return;
    if (m_drag.grip == Grip::Time) {
        const auto span = m_drag.window.end - m_drag.window.begin;
        const auto by = std::chrono::duration_cast<base::Duration>(span * ((m_drag.from - x) / plot().width()));
        m_drag.now = m_drag.window;
        return m_scope->show({m_drag.window.begin + by, m_drag.window.end + by});
    }
    const auto next = shifted(m_drag.window, m_drag.grip, timeAt(x) - timeAt(m_drag.from));
    if (m_drag.now == next) return;
    m_drag.now = next;
    if (m_drag.copies)
        viewport()->update();
    else
        emit moved(m_drag.key, next, m_drags);
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    if (!m_scope) return;
    if (m_drag.grip != Grip::None) return dragTo(event->position().x());
    const auto grip = hitAt(event->position()).grip;
    viewport()->setCursor(meetingAt(event->position()) >= 0          ? Qt::WhatsThisCursor
                          : grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                          : grip == Grip::Whole                      ? Qt::OpenHandCursor
                                                                     : Qt::ArrowCursor);
    if (plot().contains(event->position())) m_scope->setCursor(timeAt(event->position().x()));
}

void Timeline::mouseReleaseEvent(QMouseEvent* event) {
    const auto drag = std::exchange(m_drag, {});
    if (const int meeting = meetingAt(event->position());
        meeting >= 0 && !drag.now && event->button() == Qt::LeftButton)
        emit meetingPicked(meeting);
    if (drag.copies && drag.now) emit copied(drag.key, *drag.now);
    viewport()->update();
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_scope) return;
    m_drag = {};
    if (event->position().y() < headHeight()) return m_scope->show(m_scope->extent());
    if (hitAt(event->position()).block < 0 && plot().contains(event->position()))
        emit addRequested(snapped(timeAt(event->position().x()), snap()), event->globalPosition().toPoint());
}

void Timeline::wheelEvent(QWheelEvent* event) {
    if (!m_scope || !(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    const int turn = event->angleDelta().y();
    if (turn != 0) m_scope->zoom(turn > 0 ? kZoom : 1 / kZoom, timeAt(event->position().x()));
    event->accept();
}

void Timeline::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int block = keyboard ? indexOf(m_current) : hitAt(QPointF(event->pos())).block;
    if (block < 0 || m_blocks[static_cast<std::size_t>(block)].still) return;
    choose(block);
    const auto at = keyboard ? viewport()->mapToGlobal(placeOf(block).bottomLeft().toPoint()) : event->globalPos();
    emit menuRequested(m_current, at);
}

void Timeline::moveByKey(Grip grip, int direction) {
    const auto* block = find(m_current);
    if (!block || !block->movable() || (grip == Grip::End && !block->ends)) return;
    if (!std::exchange(m_keyed, true)) ++m_drags;
    const auto next = shifted(block->window, grip, snap() * direction);
    if (!(next == block->window)) emit moved(m_current, next, m_drags);
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier, control = event->modifiers() & Qt::ControlModifier;
    const int index = indexOf(m_current), last = static_cast<int>(m_blocks.size()) - 1;
    const auto* block = find(m_current);
    const bool own = block && block->movable();
    if (!m_scope || last < 0) return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(index < 0 ? last : std::max(0, index - 1));
    case Qt::Key_Down:
        return choose(std::min(last, index + 1));
    case Qt::Key_Left:
        return moveByKey(shift ? Grip::End : Grip::Whole, -1);
    case Qt::Key_Right:
        return moveByKey(shift ? Grip::End : Grip::Whole, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int meeting = meetingOf(index); meeting >= 0) emit meetingPicked(meeting);
        return;
    case Qt::Key_Plus:
        return m_scope->zoom(kZoom, m_scope->cursor().value_or(m_scope->shown().begin));
    case Qt::Key_Minus:
        return m_scope->zoom(1 / kZoom, m_scope->cursor().value_or(m_scope->shown().begin));
    case Qt::Key_Escape:
        if (m_drag.now && !m_drag.copies && m_drag.grip != Grip::Time) emit moved(m_drag.key, m_drag.window, m_drags);
        m_drag = {};
        return viewport()->update();
    default:
        break;
    }
    if (own && event->key() == Qt::Key_Delete)
        emit removed(m_current);
    else if (own && event->key() == Qt::Key_Space)
        emit switched(m_current);
    else if (own && control && event->key() == Qt::Key_D)
        emit copied(m_current, block->window);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool Timeline::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && m_scope) m_scope->setCursor({});
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int block = hitAt(QPointF(help->pos())).block, meeting = meetingAt(QPointF(help->pos()));
    if (block < 0 && meeting < 0)
        QToolTip::hideText();
    else if (meeting >= 0)
        QToolTip::showText(help->globalPos(), wordsOfMeeting(meeting), viewport());
    else
        QToolTip::showText(help->globalPos(), wordsOf(block), viewport(), placeOf(block).toAlignedRect());
    return true;
}

} // namespace penumbra::views
