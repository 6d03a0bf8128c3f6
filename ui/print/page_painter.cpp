#include "print/page_painter.h"

#include "print/chart_painter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace penumbra::print {

namespace {

constexpr double kMargin = 34;
constexpr double kFactName = 82;

QString text(const std::string& s) { return QString::fromStdString(s); }

/// Lays blocks out from top to bottom; each paint method returns with `m_y` below what it painted.
class Sheet final {
public:
    explicit Sheet(QPainter& painter) : m_painter(painter) {}

    void header(const report::Page& page);
    void verdict(const report::Page& page);
    void chart(const report::PageChart& chart);
    void table(const QString& title, const report::PageTable& table);
    void lists(const QString& leftTitle, const std::vector<std::string>& left, const QString& rightTitle,
               const std::vector<std::string>& right, double bottom);
    void list(const QString& title, const std::vector<std::string>& lines, double height);
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);
    double factsTop(const std::vector<std::pair<std::string, std::string>>& facts);

private:
    void font(int size, bool bold = false) {
        QFont f("DejaVu Sans");
        f.setPixelSize(size);
        f.setBold(bold);
        f.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: the text stays searchable
        m_painter.setFont(f);
    }
    double width() const { return kPageWidth - 2 * kMargin; }
    void heading(const QString& title, double x, double w) {
        font(9, true);
        m_painter.setPen(m_ink.text);
        m_painter.drawText(QRectF(x, m_y, w, 12), Qt::AlignLeft | Qt::AlignVCenter, title);
        m_painter.setPen(QPen(m_ink.rule, 0.6));
        m_painter.drawLine(QPointF(x, m_y + 13), QPointF(x + w, m_y + 13));
    }
    /// Wrapped text; returns its height.
    double paragraph(const QString& words, double x, double y, double w, bool paint = true) {
        const QRectF room(x, y, w, 1000);
        const auto flags = Qt::AlignLeft | Qt::TextWordWrap;
        if (paint) m_painter.drawText(room, flags, words);
        return m_painter.boundingRect(room, flags, words).height();
    }
    std::vector<double> columnWidths(const report::PageTable& table);
    void bullets(const std::vector<std::string>& lines, double x, double w, double bottom);

    QPainter& m_painter;
    Ink m_ink;
    double m_y = kMargin;
};

void Sheet::header(const report::Page& page) {
    m_painter.setPen(m_ink.text);
    font(17, true);
    const bool fits = m_painter.fontMetrics().horizontalAdvance(text(page.title)) <= width();
    if (!fits) font(12, true);
    m_y += std::min(paragraph(text(page.title), kMargin, m_y, width()), 31.0) + 3;
    font(8);
    m_painter.setPen(m_ink.faint);
    m_y += paragraph(text(page.subtitle), kMargin, m_y, width()) + 6;
}

void Sheet::verdict(const report::Page& page) {
    QColor colour;
    QString sign;
    switch (page.verdict) {
    case risk::VerdictKind::Go:
        colour = QColor(0x1b, 0x7f, 0x5c), sign = "✔";
        break;
    case risk::VerdictKind::GoIf:
        colour = QColor(0x9a, 0x62, 0x00), sign = "▲";
        break;
    case risk::VerdictKind::NoGo:
        colour = QColor(0xb3, 0x26, 0x1e), sign = "✖";
        break;
    }
    font(9);
    const double sentence = paragraph(text(page.limit), kMargin + 128, m_y, width() - 138, false);
    const QRectF box(kMargin, m_y, width(), std::max(sentence + 14, 50.0));
    m_painter.fillRect(box, m_ink.paper);
    m_painter.fillRect(QRectF(box.left(), box.top(), 118, box.height()), colour);
    m_painter.setPen(Qt::white);
    font(17, true);
    m_painter.drawText(QRectF(box.left(), box.top() + 6, 118, 20), Qt::AlignCenter,
                       sign + " " + text(page.verdictText));
    font(7);
    m_painter.drawText(QRectF(box.left() + 6, box.top() + 27, 106, box.height() - 27),
                       Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                       text(page.verdictDetail).replace(QLatin1String(" %"), QStringLiteral("\u00a0%")));
    m_painter.setPen(m_ink.text);
    font(9);
    paragraph(text(page.limit), box.left() + 128, box.top() + (box.height() - sentence) / 2, box.width() - 138);
    m_y = box.bottom() + 9;
}

void Sheet::chart(const report::PageChart& chart) {
    heading(text(chart.title), kMargin, width());
    m_y += 16;
    constexpr double height = 206;
    paintChart(m_painter, QRectF(kMargin, m_y, width(), height), chart, m_ink);
    m_y += height + 6;
}

/// Each column as wide as its widest cell; the first one gets what is left.
std::vector<double> Sheet::columnWidths(const report::PageTable& table) {
    std::vector<double> widths(std::max<std::size_t>(table.head.size(), 1), 0);
    const auto include = [&](const std::vector<std::string>& cells) {
        for (std::size_t c = 1; c < cells.size() && c < widths.size(); ++c)
            widths[c] = std::max(widths[c], m_painter.fontMetrics().horizontalAdvance(text(cells[c])) + 9.0);
    };
    font(7);
    include(table.head);
    font(8, true);
    for (const auto& cells : table.rows) include(cells);
    widths[0] = width() - std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    return widths;
}

void Sheet::table(const QString& title, const report::PageTable& table) {
    heading(title, kMargin, width());
    m_y += 17;
    const auto widths = columnWidths(table);
    const auto row = [&](const std::vector<std::string>& cells) {
        double x = kMargin;
        for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
            const QRectF cell(x, m_y, widths[c], 12);
            m_painter.drawText(cell, (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                               m_painter.fontMetrics().elidedText(text(cells[c]), Qt::ElideRight, int(widths[c])));
            x += widths[c];
        }
        m_y += 12;
    };
    font(7);
    m_painter.setPen(m_ink.faint);
    row(table.head);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool marked = static_cast<int>(r) == table.marked;
        if (marked) m_painter.fillRect(QRectF(kMargin - 3, m_y, width() + 6, 12), QColor(0xdd, 0xeb, 0xf7));
        font(8, marked);
        m_painter.setPen(m_ink.text);
        row(table.rows[r]);
    }
    if (table.rows.empty()) {
        font(8);
        m_painter.setPen(m_ink.text);
        row({"No plan was asked for."});
    }
    m_y += 6;
}

void Sheet::bullets(const std::vector<std::string>& lines, double x, double w, double bottom) {
    font(8);
    double y = m_y;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double h = paragraph(text(lines[i]), x + 9, y, w - 9, false);
        const bool last = i + 1 == lines.size();
        if (y + h + (last ? 0 : 11) > bottom) {
            m_painter.setPen(m_ink.faint);
            paragraph(QString("and %1 more, in the plan's JSON.").arg(lines.size() - i), x + 9, y, w - 9);
            return;
        }
        m_painter.setPen(m_ink.faint);
        m_painter.drawText(QRectF(x, y, 9, 10), Qt::AlignLeft | Qt::AlignTop, "•");
        m_painter.setPen(m_ink.text);
        paragraph(text(lines[i]), x + 9, y, w - 9);
        y += h + 2;
    }
}

void Sheet::list(const QString& title, const std::vector<std::string>& lines, double height) {
    heading(title, kMargin, width());
    m_y += 17;
    font(8);
    double needed = 0;
    for (const auto& line : lines) needed += paragraph(text(line), kMargin + 9, m_y, width() - 9, false) + 2;
    const double used = std::min(needed, height);
    bullets(lines, kMargin, width(), m_y + used);
    m_y += used + 6;
}

void Sheet::lists(const QString& leftTitle, const std::vector<std::string>& left, const QString& rightTitle,
                  const std::vector<std::string>& right, double bottom) {
    const double gap = 16;
    const double leftWidth = (width() - gap) * 0.58;
    const double rightWidth = width() - gap - leftWidth;
    heading(leftTitle, kMargin, leftWidth);
    heading(rightTitle, kMargin + leftWidth + gap, rightWidth);
    m_y += 17;
    bullets(left, kMargin, leftWidth, bottom);
    bullets(right, kMargin + leftWidth + gap, rightWidth, bottom);
    m_y = bottom + 6;
}

double Sheet::factsTop(const std::vector<std::pair<std::string, std::string>>& facts) {
    font(7);
    double height = 0;
    for (const auto& [name, words] : facts)
        height += paragraph(text(words), kMargin + kFactName, 0, width() - kFactName, false) + 1;
    return kPageHeight - kMargin - height;
}

void Sheet::facts(const std::vector<std::pair<std::string, std::string>>& facts) {
    m_y = factsTop(facts);
    m_painter.setPen(QPen(m_ink.rule, 0.6));
    m_painter.drawLine(QPointF(kMargin, m_y - 3), QPointF(kPageWidth - kMargin, m_y - 3));
    for (const auto& [name, words] : facts) {
        m_painter.setPen(m_ink.faint);
        paragraph(text(name), kMargin, m_y, kFactName);
        m_painter.setPen(m_ink.text);
        m_y += paragraph(text(words), kMargin + kFactName, m_y, width() - kFactName) + 1;
    }
}

} // namespace

void paintPage(QPainter& painter, const report::Page& page) {
    Sheet sheet(painter);
    sheet.header(page);
    sheet.verdict(page);
    sheet.chart(page.chart);
    sheet.list("What was found", page.findings, 118);
    sheet.table("Plans compared", page.plans);
    if (!page.steps.empty() || !page.rollback.empty())
        sheet.lists("Steps of the chosen plan", page.steps, "Way back", page.rollback, sheet.factsTop(page.facts) - 10);
    sheet.facts(page.facts);
}

} // namespace penumbra::print
