#include "print/sections_painter.h"

#include "print/chart_painter.h"
#include "print/graph_painter.h"

#include <QPainter>

#include <algorithm>

namespace penumbra::print {

namespace {

constexpr double kTop = 52;                  ///< below the header line of a further page
constexpr double kBottom = kPageHeight - 40; ///< above the foot
constexpr double kRoom = kBottom - kTop;
constexpr double kTallest = 600;        ///< of a row: a longer text ends in an ellipsis
constexpr double kWhole = kRoom * 0.35; ///< a table up to this height stays on one page
constexpr double kGap = 8;              ///< between columns
constexpr double kBefore = 12;          ///< above a section
constexpr double kCharts = 118;         ///< height of two charts side by side
constexpr double kWidth = kPageWidth - 2 * kMargin;

constexpr auto kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

template <typename Lines>
double heightOf(const Lines& lines, std::size_t most) {
    double height = 0;
    for (std::size_t i = 0; i < std::min(most, lines.size()); ++i) height += lines[i].height;
    return height;
}

} // namespace

Sections::Sections(QPainter& painter, const report::Page& page) : m_painter(painter) {
    m_header = QString::fromStdString(page.title);
    layOut(page);
}

void Sections::fontOf(Line::Kind kind) {
    switch (kind) {
    case Line::Kind::Part:
        return setFont(m_painter, 12, true);
    case Line::Kind::Title:
        return setFont(m_painter, 10, true);
    case Line::Kind::Head:
        return setFont(m_painter, 7, true);
    case Line::Kind::Note:
    case Line::Kind::Row:
    case Line::Kind::Contents:
    case Line::Kind::Charts:
    case Line::Kind::Graph:
        return setFont(m_painter, 8);
    }
}

Sections::Line Sections::lineOf(Line::Kind kind, const std::vector<std::string>& texts,
                                const std::vector<double>& shares) {
    fontOf(kind);
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

bool Sections::fits(double height) const { return m_pages > 0 && m_y + height <= kBottom; }

void Sections::breakPage() {
    ++m_pages;
    m_y = kTop;
}

void Sections::place(Line line) {
    if (!fits(line.height)) breakPage();
    line.page = m_pages;
    line.y = m_y;
    m_y += line.height;
    m_lines.push_back(std::move(line));
}

/// A line for each part and each section; the pages' numbers come when they are known.
void Sections::layOutContents(const report::Page& page) {
    if (page.sections.size() < 2) return;
    place(lineOf(Line::Kind::Title, {page.contents}, {}));
    const auto add = [&](const std::string& part, const std::string& number, const std::string& title) {
        auto line = lineOf(Line::Kind::Contents, {part, number, title, "999"}, {0.05, 0.06, 0.79, 0.1});
        line.cells.back().right = true;
        if (number.empty()) { // of a part: its title begins where the numbers of its sections do
            line.cells[2].width += line.cells[2].x - line.cells[1].x;
            line.cells[2].x = line.cells[1].x;
        }
        line.height -= 2;
        place(std::move(line));
    };
    if (!page.decisionTitle.empty()) add("1", "", page.decisionTitle);
    m_titled.assign(page.decisionTitle.empty() ? 0 : 1, 0);
    for (const auto& section : page.sections) {
        if (!section.opens.empty()) add(std::to_string(section.part), "", section.opens);
        const bool within = section.number.find('.') != std::string::npos;
        add(within ? "" : section.number, within ? section.number : "", section.title);
    }
}

void Sections::numberContents() {
    std::size_t next = 0;
    for (auto& line : m_lines)
        if (line.kind == Line::Kind::Contents) line.cells.back().text = QString::number(1 + m_titled.at(next++));
}

std::vector<Sections::Line> Sections::titlesOf(const report::PageSection& section) {
    const auto numbered = [](const std::string& number, const std::string& title) {
        return number.empty() ? title : number + "   " + title;
    };
    std::vector<Line> lines;
    if (!section.opens.empty())
        lines.push_back(lineOf(Line::Kind::Part, {numbered(std::to_string(section.part), section.opens)}, {}));
    const bool within = section.number.find('.') != std::string::npos;
    lines.push_back(
        lineOf(within ? Line::Kind::Title : Line::Kind::Part, {numbered(section.number, section.title)}, {}));
    if (!section.note.empty()) lines.push_back(lineOf(Line::Kind::Note, {section.note}, {}));
    return lines;
}

/// As high as it needs; the note under it says what its lines are.
std::vector<Sections::Line> Sections::graphOf(const report::PageSection& section) {
    if (!section.graph) return {};
    Line line{Line::Kind::Graph, {}, graphHeight(*section.graph), 0, 0};
    line.graph = &*section.graph;
    return {std::move(line), lineOf(Line::Kind::Note, {section.graph->caption}, {})};
}

/// Its head, then its rows; one line that says so where it has none.
std::vector<Sections::Line> Sections::tableOf(const report::PageSection& section) {
    if (section.table.rows.empty()) return {lineOf(Line::Kind::Row, {section.nothing}, {})};
    std::vector<Line> lines{lineOf(Line::Kind::Head, section.table.head, section.shares)};
    for (const auto& cells : section.table.rows) {
        auto row = lineOf(Line::Kind::Row, cells, section.shares);
        row.height = std::max(row.height, 5 + section.lines * m_painter.fontMetrics().height() * 1.0);
        row.marked = static_cast<int>(lines.size()) - 1 == section.table.marked;
        lines.push_back(std::move(row));
    }
    return lines;
}

void Sections::placeTable(std::vector<Line> table) {
    const auto head = table.front();
    const auto last = table.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        auto needed = table[i].height; // the last row is not alone on its page
        if (i > 1 && i + 1 == last && needed + table[last].height < kRoom / 2) needed += table[last].height;
        if (i > 0 && !fits(needed)) {
            breakPage();
            place(head);
        }
        place(std::move(table[i]));
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

void Sections::layOutSection(const report::PageSection& section) {
    auto titles = titlesOf(section), graph = graphOf(section), table = tableOf(section);
    const auto whole = heightOf(table, table.size());
    const auto begins = whole <= kWhole ? whole : heightOf(table, 3);
    const double first = heightOf(titles, titles.size()) + (graph.empty() ? begins : heightOf(graph, graph.size()));
    if (m_pages > 0 && !fits(kBefore + std::min(first, kRoom - kBefore)))
        m_y = kBottom;
    else if (m_pages > 0)
        m_y += kBefore;
    const auto count = titles.size() - (section.note.empty() ? 0 : 1);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        place(std::move(titles[i]));
        if (i < count) m_titled.push_back(m_pages);
    }
    for (auto& line : graph) place(std::move(line));
    if (!graph.empty() && !fits(begins)) m_y = kBottom;
    placeTable(std::move(table));
    layOutCharts(section);
}

void Sections::layOut(const report::Page& page) {
    layOutContents(page);
    for (const auto& section : page.sections) layOutSection(section);
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
    const bool title = line.kind <= Line::Kind::Title, note = line.kind == Line::Kind::Note;
    const QRectF whole(kMargin, line.y - 2, kWidth, line.height - 0.5);
    if (line.kind == Line::Kind::Head) m_painter.fillRect(whole, m_ink.paper);
    if (line.marked) m_painter.fillRect(whole, m_ink.chosen);
    fontOf(line.kind);
    m_painter.setPen(note ? m_ink.faint : m_ink.text);
    for (const auto& cell : line.cells)
        m_painter.drawText(QRectF(cell.x, line.y, cell.width, line.height + 2),
                           cell.right ? Qt::AlignRight | Qt::AlignTop : kFlags, cell.text);
    if (title || note) return;
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
