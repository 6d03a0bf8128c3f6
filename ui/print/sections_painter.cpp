#include "print/sections_painter.h"

#include "print/chart_painter.h"
#include "print/graph_painter.h"

#include <QPainter>

#include <algorithm>

namespace penumbra::print {

namespace {

constexpr double kTop = 52;                  ///< below the header line of a further page
constexpr double kBottom = kPageHeight - 40; ///< above the foot
constexpr double kTallest = 600;             ///< of a row: a longer text ends in an ellipsis
constexpr double kGap = 8;                   ///< between columns
constexpr double kCharts = 118;              ///< height of two charts side by side
constexpr double kWidth = kPageWidth - 2 * kMargin;

constexpr auto kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

Sections::Sections(QPainter& painter, const report::Page& page) : m_painter(painter) {
    m_header = QString::fromStdString(page.title);
    layOut(page);
}

Sections::Line Sections::lineOf(Line::Kind kind, const std::vector<std::string>& texts,
                                const std::vector<double>& shares) {
    const bool title = kind == Line::Kind::Title;
    setFont(m_painter, title ? 10 : kind >= Line::Kind::Row ? 8 : 7, title);
    Line line{kind, {}, 0, 0, 0};
    double x = kMargin;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const double width = shares.empty() ? kWidth : kWidth * shares.at(i) - kGap;
        const auto heightOf = [&](const QString& text) {
            return m_painter.boundingRect(QRectF(0, 0, width, 10000), kFlags, text).height();
        };
        auto text = QString::fromStdString(texts[i]);
        if (const auto height = heightOf(text); height > kTallest)
            text = text.left(static_cast<int>(text.size() * kTallest / height)) + QStringLiteral("…");
        line.height = std::max(line.height, heightOf(text));
        line.cells.push_back({std::move(text), x, width});
        x += width + kGap;
    }
    line.height += kind == Line::Kind::Head ? 4 : 5;
    return line;
}

void Sections::place(Line line) {
    if (m_pages == 0 || m_y + line.height > kBottom) {
        ++m_pages;
        m_y = kTop;
    }
    line.page = m_pages;
    line.y = m_y;
    m_y += line.height;
    m_lines.push_back(std::move(line));
}

/// A line for each section; the pages' numbers come when they are known.
void Sections::layOutContents(const report::Page& page) {
    if (page.sections.size() < 2) return;
    place(lineOf(Line::Kind::Title, {page.contents}, {}));
    for (const auto& section : page.sections)
        place(lineOf(Line::Kind::Contents, {section.part > 0 ? std::to_string(section.part) : "", section.title, ""},
                     {0.05, 0.85, 0.1}));
}

void Sections::numberContents() {
    std::size_t next = 0;
    for (auto& line : m_lines)
        if (line.kind == Line::Kind::Contents)
            line.cells.back().text = QString::number(1 + m_lines[m_titles[next++]].page);
}

void Sections::layOutTable(const report::PageSection& section) {
    if (section.table.rows.empty()) return place(lineOf(Line::Kind::Row, {section.nothing}, {}));
    const auto head = lineOf(Line::Kind::Head, section.table.head, section.shares);
    place(head);
    for (const auto& cells : section.table.rows) {
        auto row = lineOf(Line::Kind::Row, cells, section.shares);
        row.height = std::max(row.height, 5 + section.lines * m_painter.fontMetrics().height() * 1.0);
        if (m_y + row.height > kBottom) {
            m_y = kBottom;
            place(head);
        }
        place(std::move(row));
    }
}

void Sections::layOutCharts(const report::PageSection& section) {
    for (std::size_t i = 0; i < section.charts.size(); i += 2) {
        Line line{Line::Kind::Charts, {}, kCharts, 0, 0};
        for (std::size_t c = i; c < std::min(i + 2, section.charts.size()); ++c)
            line.charts.push_back(&section.charts[c]);
        place(std::move(line));
    }
}

/// As high as it needs; the note under it says what its lines are.
void Sections::layOutGraph(const report::PageGraph& graph) {
    Line line{Line::Kind::Graph, {}, graphHeight(graph), 0, 0};
    line.graph = &graph;
    place(std::move(line));
    place(lineOf(Line::Kind::Note, {graph.caption}, {}));
}

void Sections::layOut(const report::Page& page) {
    layOutContents(page);
    for (const auto& section : page.sections) {
        double first = 60; // a title never stands alone at the foot of a page
        if (!section.table.rows.empty())
            first += lineOf(Line::Kind::Row, section.table.rows.front(), section.shares).height;
        if (m_pages > 0 && m_y + 12 + first > kBottom)
            m_y = kBottom;
        else if (m_pages > 0)
            m_y += 12;
        const auto number = section.part > 0 ? std::to_string(section.part) + "   " : std::string();
        place(lineOf(Line::Kind::Title, {number + section.title}, {}));
        m_titles.push_back(m_lines.size() - 1);
        if (!section.note.empty()) place(lineOf(Line::Kind::Note, {section.note}, {}));
        if (section.graph) layOutGraph(*section.graph);
        layOutTable(section);
        layOutCharts(section);
    }
    numberContents();
}

void Sections::paintCharts(const Line& line) {
    const double width = (kWidth - kGap) / 2;
    for (std::size_t i = 0; i < line.charts.size(); ++i) {
        const double x = kMargin + static_cast<double>(i) * (width + kGap);
        setFont(m_painter, 8, true);
        m_painter.setPen(m_ink.text);
        m_painter.drawText(QRectF(x, line.y + 4, width, 11), Qt::AlignLeft | Qt::AlignVCenter,
                           QString::fromStdString(line.charts[i]->title));
        paintChart(m_painter, QRectF(x, line.y + 14, width, line.height - 16), *line.charts[i], m_ink);
    }
}

void Sections::paintLine(const Line& line) {
    if (line.kind == Line::Kind::Charts) return paintCharts(line);
    if (line.kind == Line::Kind::Graph)
        return paintGraph(m_painter, QRectF(kMargin, line.y, kWidth, line.height), *line.graph, m_ink);
    const bool title = line.kind == Line::Kind::Title, row = line.kind >= Line::Kind::Row;
    setFont(m_painter, title ? 10 : row ? 8 : 7, title);
    m_painter.setPen(title || row ? m_ink.text : m_ink.faint);
    for (const auto& cell : line.cells)
        m_painter.drawText(QRectF(cell.x, line.y, cell.width, line.height + 2), kFlags, cell.text);
    if (title || line.kind == Line::Kind::Note) return;
    m_painter.setPen(QPen(m_ink.rule, line.kind == Line::Kind::Head ? 0.8 : 0.4));
    const double y = line.y + line.height - 2.5;
    m_painter.drawLine(QPointF(kMargin, y), QPointF(kPageWidth - kMargin, y));
}

void Sections::paint(const std::function<void()>& newPage) {
    int page = 0;
    for (const auto& line : m_lines) {
        if (line.page != page) {
            page = line.page;
            newPage();
            setFont(m_painter, 8);
            m_painter.setPen(m_ink.faint);
            const auto words = m_painter.fontMetrics().elidedText(m_header, Qt::ElideRight, int(kWidth));
            m_painter.drawText(QRectF(kMargin, 30, kWidth, 12), Qt::AlignLeft | Qt::AlignVCenter, words);
            m_painter.setPen(QPen(m_ink.rule, 0.6));
            m_painter.drawLine(QPointF(kMargin, 44), QPointF(kPageWidth - kMargin, 44));
        }
        paintLine(line);
    }
}

void paintFrame(QPainter& painter, const report::Page& page, int number, int pages) {
    const auto name = QString::fromStdString(page.foot.empty() ? page.subtitle : page.foot);
    if (!page.classification.empty()) {
        setFont(painter, 8, true);
        painter.setPen(Ink().text);
        painter.drawText(QRectF(kMargin, 12, kWidth, 12), Qt::AlignCenter, QString::fromStdString(page.classification));
    }
    setFont(painter, 7);
    painter.setPen(Ink().faint);
    const QRectF room(kMargin, kPageHeight - 28, kWidth, 10);
    const auto of = PrintWords::tr("page %1 of %2").arg(number).arg(pages);
    const auto metrics = painter.fontMetrics();
    const auto fits =
        metrics.elidedText(name, Qt::ElideRight, int(kWidth) - metrics.horizontalAdvance(of) - 2 * int(kGap));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, fits);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, of);
}

} // namespace penumbra::print
