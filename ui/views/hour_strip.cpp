#include "views/hour_strip.h"

#include "models/count_text.h"
#include "models/time_text.h"
#include "views/chart_points.h"
#include "views/theme.h"
#include "views/time_scope.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kLeastRow = 18;
constexpr int kRowGap = 3;
constexpr double kLeastHold = 3; ///< pixels of the shortest block that is no hold

QFontMetricsF smallMetrics(const QWidget* strip) { return QFontMetricsF(fontOf(TextRole::Small, strip)); }

double widest(const QWidget* strip, const std::vector<HourRow>& rows, QString HourRow::*text) {
    double width = 0;
    for (const auto& row : rows) width = std::max(width, smallMetrics(strip).horizontalAdvance(row.*text));
    return width;
}

QString sign(HourCell::State state) {
    return state == HourCell::State::Fails ? QStringLiteral("\u25b2") : QStringLiteral("\u25c6");
}

} // namespace

HourStrip::HourStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hours in which one loss is not survived"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourStrip::setRows(std::vector<HourRow> rows, const base::TimeGrid& grid, std::function<QString(int, int)> words) {
    m_rows = std::move(rows);
    m_grid = grid;
    m_words = std::move(words);
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    m_step = std::min(m_step, m_grid.count - 1);
    m_parts.clear();
    for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
        m_parts.push_back({r, 0, 0});
        for (const auto& block : blocksOf(r)) m_parts.push_back(block);
    }
    updateGeometry();
    update();
}

void HourStrip::setDimmed(bool dimmed) {
    if (dimmed == m_dimmed) return;
    m_dimmed = dimmed;
    update();
}

void HourStrip::choose(int row, int step) {
    if (m_rows.empty()) return;
    m_row = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    m_step = std::clamp(step, kNone, m_grid.count - 1);
    setAccessibleDescription(m_words && m_step >= 0 ? m_words(m_row, m_step) : QString());
    tellWhole(this);
    update();
    emit chosen(m_row, m_step);
}

QString HourStrip::wholeText() const {
    if (!accessibleDescription().isEmpty()) return accessibleDescription();
    QStringList sums;
    for (const auto& row : m_rows) sums << tr("%1: %2").arg(row.name, row.sum);
    return sums.join(QStringLiteral("; "));
}

QString HourStrip::partName(int part) const {
    const auto& block = m_parts[static_cast<std::size_t>(part)];
    const auto& row = m_rows[static_cast<std::size_t>(block.row)];
    if (block.end == 0) return tr("%1: %2").arg(row.name, row.sum);
    const auto words =
        m_words ? m_words(block.row, block.begin).replace(QLatin1Char('\n'), QLatin1Char(' ')) : row.name;
    return tr("%1 Until %2.").arg(words, models::timeText(m_grid.at(block.end)));
}

QRect HourStrip::partPlace(int part) const {
    const auto& block = m_parts[static_cast<std::size_t>(part)];
    return placeOf(block.row, block.begin)
        .united(placeOf(block.row, block.end > 0 ? block.end - 1 : m_grid.count - 1))
        .intersected(plot())
        .toAlignedRect();
}

int HourStrip::currentPart() const {
    const auto here = std::find_if(m_parts.begin(), m_parts.end(), [this](const Block& block) {
        return block.row == m_row && block.begin <= m_step && m_step < block.end;
    });
    return here == m_parts.end() ? -1 : static_cast<int>(here - m_parts.begin());
}

void HourStrip::choosePart(int part) {
    const auto& block = m_parts[static_cast<std::size_t>(part)];
    choose(block.row, block.begin);
}

void HourStrip::setScope(TimeScope* scope) {
    m_scope = scope;
    setMouseTracking(true);
    const auto again = [this] { update(); };
    connect(scope, &TimeScope::shownChanged, this, again);
    connect(scope, &TimeScope::cursorChanged, this, again);
}

base::TimeWindow HourStrip::shown() const { return m_scope ? m_scope->shown() : m_grid.window(); }

/// As high as the letters need.
int HourStrip::rowHeight() const { return std::max(kLeastRow, static_cast<int>(smallMetrics(this).height()) + 2); }

QSize HourStrip::sizeHint() const {
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    return {360, rows * (rowHeight() + kRowGap) + static_cast<int>(smallMetrics(this).height()) + 2};
}

QRectF HourStrip::plot() const {
    const double left = m_scope ? TimeScope::kLeft : widest(this, m_rows, &HourRow::name) + space::small;
    double right = m_scope ? TimeScope::kRight : widest(this, m_rows, &HourRow::sum) + space::small;
    if (m_aligned && !m_scope) right = std::max(right, widest(this, m_aligned->m_rows, &HourRow::sum) + space::small);
    return {left, 0, std::max(1.0, width() - left - right), m_rows.size() * (rowHeight() + kRowGap) * 1.0};
}

double HourStrip::xOf(base::Time t) const {
    const auto area = plot();
    const auto window = shown();
    return area.left() +
           area.width() * std::chrono::duration<double>(t - window.begin) /
               std::max(std::chrono::duration<double>(1), std::chrono::duration<double>(window.end - window.begin));
}

QRectF HourStrip::placeOf(int row, int step) const {
    const double left = xOf(m_grid.at(step));
    return {left, row * (rowHeight() + kRowGap) * 1.0, xOf(m_grid.at(step + 1)) - left, rowHeight() * 1.0};
}

std::pair<int, int> HourStrip::hourAt(const QPointF& at) const {
    const auto area = plot();
    if (m_rows.empty() || !area.contains(at)) return {-1, -1};
    const auto window = shown();
    const auto t = window.begin + std::chrono::duration_cast<base::Duration>((window.end - window.begin) *
                                                                             ((at.x() - area.left()) / area.width()));
    if (!m_grid.window().contains(t)) return {-1, -1};
    return {std::min(static_cast<int>(at.y() / (rowHeight() + kRowGap)), static_cast<int>(m_rows.size()) - 1),
            m_grid.indexOf(t)};
}

/// Where the next block begins, or the one before; the end of the row where there is none.
int HourStrip::blockFrom(int row, int step, int direction) const {
    const auto& cells = m_rows[static_cast<std::size_t>(row)].cells;
    const auto begins = [&](int s) {
        return s == 0 || cells[static_cast<std::size_t>(s)] != cells[static_cast<std::size_t>(s - 1)];
    };
    int at = step + direction;
    while (at > 0 && at < m_grid.count - 1 && !begins(at)) at += direction;
    return at;
}

void HourStrip::paintRow(QPainter& painter, int row) const {
    const auto& colors = colorsOf(this);
    const auto& one = m_rows[static_cast<std::size_t>(row)];
    const auto area = plot();
    const QRectF whole(area.left(), placeOf(row, 0).top(), area.width(), rowHeight());
    painter.setPen(colors.muted);
    painter.drawText(QRectF(0, whole.top(), area.left(), rowHeight()), Qt::AlignVCenter | Qt::AlignLeft, one.name);
    painter.drawText(
        QRectF(whole.right(), whole.top(), width() - whole.right(), rowHeight()), Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(one.sum, Qt::ElideRight, static_cast<int>(width() - whole.right() - 2)));
    painter.fillRect(whole, mix(colors.surface, colors.good, colors.dark ? 0.28 : 0.2));
    eachBlock(row, [&](const HourCell& cell, const QRectF& block) {
        const bool fails = cell.state == HourCell::State::Fails;
        const auto fill = fillOf(row, cell);
        painter.fillRect(block, fill);
        painter.fillRect(block, QBrush(mix(fill, fails ? colors.surface : colors.warning, 0.25),
                                       fails ? Qt::BDiagPattern : Qt::Dense6Pattern));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(fails ? colors.critical : colors.warning);
        painter.drawRect(block.adjusted(0.5, 0.5, -0.5, -0.5));
    });
}

/// The more of the row are lost, the deeper.
QColor HourStrip::fillOf(int row, const HourCell& cell) const {
    const auto& colors = colorsOf(this);
    int most = 1;
    for (const auto& other : m_rows[static_cast<std::size_t>(row)].cells) most = std::max(most, other.count);
    const bool fails = cell.state == HourCell::State::Fails;
    return mix(colors.surface, fails ? colors.critical : colors.warning,
               (fails ? 0.6 : 0.3) + 0.35 * cell.count / most);
}

std::vector<HourStrip::Block> HourStrip::blocksOf(int row) const {
    const auto& cells = m_rows[static_cast<std::size_t>(row)].cells;
    std::vector<Block> blocks;
    for (int begin = 0, end = 0; begin < m_grid.count; begin = end) {
        const auto& cell = cells[static_cast<std::size_t>(begin)];
        for (end = begin + 1; end < m_grid.count && cells[static_cast<std::size_t>(end)] == cell;) ++end;
        if (cell.state != HourCell::State::Holds) blocks.push_back({row, begin, end});
    }
    return blocks;
}

void HourStrip::eachBlock(int row, const std::function<void(const HourCell&, const QRectF&)>& paint) const {
    for (const auto& one : blocksOf(row)) {
        const auto& cell = m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(one.begin)];
        auto block = placeOf(row, one.begin).united(placeOf(row, one.end - 1));
        block.setWidth(std::max(kLeastHold, block.width()));
        const auto area = plot();
        block = block.intersected(QRectF(area.left(), block.top(), area.width(), block.height()));
        if (!block.isEmpty()) paint(cell, block);
    }
}

void HourStrip::paintSigns(QPainter& painter, int row) const {
    eachBlock(row, [&](const HourCell& cell, const QRectF& block) {
        const auto label = sign(cell.state) + models::numberText(cell.count);
        if (block.width() < painter.fontMetrics().horizontalAdvance(label) + 6) return;
        const auto fill = fillOf(row, cell);
        auto plate = painter.fontMetrics().boundingRect(label).toRectF().adjusted(-2, 0, 2, 0);
        plate.moveCenter(block.center());
        painter.fillRect(plate.intersected(block), fill); // no pattern under the sign
        painter.setPen(inkOn(fill));
        painter.drawText(block, Qt::AlignCenter, label);
    });
}

/// A line at each midnight, or hour by hour where few are shown, and its name where it has room.
void HourStrip::paintTimes(QPainter& painter) const {
    const auto& colors = colorsOf(this);
    const auto area = plot();
    double free = area.left();
    for (const auto& tick : timeTicks(shown(), TimeScope::tickCount(area.width()))) {
        const double x = xOf(base::fromMillis(static_cast<std::int64_t>(tick.at)));
        painter.setPen(mix(colors.surface, colors.muted, 0.5));
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) // between the rows, so that no sign is crossed
            painter.drawLine(QPointF(x, placeOf(row, 0).bottom()), QPointF(x, placeOf(row, 0).bottom() + kRowGap));
        painter.setPen(colors.muted);
        const double labelWidth = painter.fontMetrics().horizontalAdvance(tick.label) + space::tight;
        if (x < free || x + labelWidth > width()) continue;
        free = x + labelWidth;
        painter.drawText(QPointF(x + 2, area.bottom() + painter.fontMetrics().ascent()), tick.label);
    }
}

void HourStrip::paintCursor(QPainter& painter) const {
    if (!m_scope || !m_scope->cursor() || !shown().contains(*m_scope->cursor())) return;
    const double x = xOf(*m_scope->cursor());
    painter.setPen(colorsOf(this).accent);
    painter.drawLine(QPointF(x, 0), QPointF(x, plot().bottom()));
}

void HourStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Small, this));
    painter.setOpacity(m_dimmed ? 0.45 : 1);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) paintRow(painter, row);
    if (m_rows.empty()) return;
    paintTimes(painter);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) paintSigns(painter, row);
    painter.setOpacity(1);
    paintCursor(painter);
    if (m_step < 0 || !shown().contains(m_grid.at(m_step))) return;
    painter.setRenderHint(QPainter::Antialiasing);
    auto place = placeOf(m_row, m_step);
    place.setWidth(std::max(kLeastHold, place.width()));
    painter.setPen(QPen(hasFocus() ? colorsOf(this).accent : colorsOf(this).text, 2));
    painter.drawRect(place.adjusted(-2, 0, 2, 0));
}

bool HourStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto [row, step] = hourAt(help->pos());
    if (row < 0 || !m_words)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_words(row, step), this, placeOf(row, step).toAlignedRect());
    return true;
}

void HourStrip::mousePressEvent(QMouseEvent* event) {
    const auto [row, step] = hourAt(event->position());
    if (row >= 0) choose(row, row == m_row && step == m_step ? kNone : step);
}

void HourStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto [row, step] = hourAt(event->position());
    if (row < 0) return;
    choose(row, step); // the first press may have let it go
    emit opened(row, step);
}

void HourStrip::mouseMoveEvent(QMouseEvent* event) {
    if (const auto [row, step] = hourAt(event->position()); m_scope && row >= 0) m_scope->setCursor(m_grid.at(step));
}

void HourStrip::leaveEvent(QEvent*) {
    if (m_scope) m_scope->setCursor({});
}

void HourStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_step < 0 && event->reason() != Qt::MouseFocusReason) choose(0, 0);
}

void HourStrip::keyPressEvent(QKeyEvent* event) {
    const bool far = event->modifiers() & Qt::ControlModifier;
    const int step = std::max(m_step, 0);
    switch (m_rows.empty() ? 0 : event->key()) {
    case Qt::Key_Left:
        return choose(m_row, far ? blockFrom(m_row, step, -1) : std::max(0, step - 1));
    case Qt::Key_Right:
        return choose(m_row, far ? blockFrom(m_row, step, 1) : step + 1);
    case Qt::Key_Up:
        return choose(m_row - 1, step);
    case Qt::Key_Down:
        return choose(m_row + 1, step);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_step >= 0) emit opened(m_row, m_step);
        return;
    case Qt::Key_Escape:
        if (m_step < 0) return QWidget::keyPressEvent(event);
        return choose(m_row, kNone);
    case Qt::Key_Home:
        return choose(m_row, 0);
    case Qt::Key_End:
        return choose(m_row, m_grid.count - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace penumbra::views
