#include "print/page_painter.h"

#include "print/chart_painter.h"
#include "print/sections_painter.h"
#include "print/strip_painter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace penumbra::print {

namespace {

constexpr double kTitle = 31; ///< height of a title that takes two lines
constexpr double kCellGap = 5;
constexpr double kColumnGap = 16;
constexpr double kFactName = 82;
constexpr double kFoot = 8; ///< below the facts
constexpr double kLeastChart = 66, kGoodChart = 98, kMostChart = 136;
constexpr double kBriefName = 92;
constexpr double kSigning = 16;    ///< height of a row to sign in
constexpr double kLeastList = 42;  ///< a list with less room is left to the pages behind
constexpr double kChartFrame = 28; ///< title and room around a chart and what follows it
constexpr std::size_t kMostPlans = 6, kGoodPlans = 4, kLeastPlans = 3;
constexpr double kMeanwhile = 116;   ///< height of what may fail, and of who is hit and when to stop beside it
constexpr double kFound = 140;       ///< height of what was found
constexpr double kFoundAndLeft = 66; ///< the same beside what is left, for the steps and the way back need room, too
constexpr double kFacts = 46;        ///< height of what it rests on

/// Lays blocks out from top to bottom; each paint method returns with `m_y` below what it painted.
class Sheet final {
public:
    Sheet(QPainter& painter, bool more) : m_painter(painter), m_more(more) {}

    void header(const report::Page& page);
    void verdicts(const report::Page& page);
    void verdict(const report::PageVerdict& verdict);
    void brief(const std::vector<std::pair<std::string, std::string>>& brief);
    void chart(const report::PageChart& chart, double height);
    void meanwhile(const report::Page& page);
    void table(const QString& title, const report::PageTable& table);
    void sentence(const std::string& words);
    void lists(const QString& leftTitle, const std::vector<std::string>& left, const QString& rightTitle,
               const std::vector<std::string>& right, double height);
    void signing(const report::PageTable& table, double top);
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);
    /// How high what `paint` paints would be; only the table and the sentence can be asked for it.
    template <typename Paint>
    double heightOf(const Paint& paint) {
        const double from = m_y;
        m_dry = true;
        paint();
        m_dry = false;
        return std::exchange(m_y, from) - from;
    }
    std::size_t mostPlans = kMostPlans; ///< rows of the table
    double y() const { return m_y; }
    double factsTop(const std::vector<std::pair<std::string, std::string>>& facts);

private:
    std::vector<std::pair<std::string, std::string>>
    shown(const std::vector<std::pair<std::string, std::string>>& facts);
    double factHeight(const std::pair<std::string, std::string>& fact);
    void font(int size, bool bold = false) { setFont(m_painter, size, bold); }
    double width() const { return kPageWidth - 2 * kMargin; }
    void heading(const QString& title, double x, double w) {
        if (m_dry) return;
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
        if (paint && !m_dry) m_painter.drawText(room, flags, words);
        return m_painter.boundingRect(room, flags, words).height();
    }
    /// The words up to where they are higher than `most`, wrapped; what is cut ends in an ellipsis and in what `tail`
    /// says of it.
    QString within(QString words, double w, double most, const QString& tail = {}) {
        if (paragraph(words, 0, 0, w, false) <= most) return words;
        while (words.size() > 1 && paragraph(words + QChar(0x2026) + tail, 0, 0, w, false) > most) {
            const auto blank = words.lastIndexOf(' '); // Japanese has none
            words = words.left(blank > words.size() / 2 ? blank : words.size() - 2);
        }
        return words + QChar(0x2026) + tail;
    }
    std::vector<double> columnWidths(const report::PageTable& table);
    std::pair<double, double> columns() const {
        const double left = (width() - kColumnGap) * 0.5;
        return {left, width() - kColumnGap - left};
    }
    /// Returns where the last line ends.
    double bullets(const std::vector<std::string>& lines, double x, double w, double bottom);

    QPainter& m_painter;
    bool m_more; ///< pages follow that hold everything
    Ink m_ink;
    double m_y = kMargin;
    bool m_dry = false; ///< nothing is painted
};

void Sheet::header(const report::Page& page) {
    m_painter.setPen(m_ink.text);
    auto title = text(page.title);
    const auto height = [&] { return paragraph(title, kMargin, m_y, width(), false); };
    for (const int size : {17, 12, 10}) {
        font(size, true);
        if (height() <= (size == 17 ? 1.5 * m_painter.fontMetrics().height() : kTitle)) break; // the largest: one line
    }
    title = within(title, width(), kTitle); // the pages behind name every change
    m_y += paragraph(title, kMargin, m_y, width()) + 3;
    font(8);
    m_painter.setPen(m_ink.faint);
    m_y += paragraph(text(page.subtitle), kMargin, m_y, width()) + 1;
    m_painter.setPen(m_ink.text);
    if (!page.change.empty()) m_y += paragraph(text(page.change), kMargin, m_y, width());
    m_y += 5;
}

void Sheet::verdicts(const report::Page& page) {
    for (const auto& verdict : page.verdicts) this->verdict(verdict);
    if (!page.warning.empty()) {
        font(9, true);
        const auto words = QString::fromUtf8("\u25b2 ") + text(page.warning);
        m_painter.setPen(QColor(0xb3, 0x26, 0x1e));
        m_y += paragraph(words, kMargin, m_y, width()) + 2;
    }
    m_y += 6;
}

void Sheet::verdict(const report::PageVerdict& verdict) {
    QColor colour;
    QString sign;
    switch (verdict.kind) {
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
    constexpr double block = 118;
    font(8);
    const auto limit = text(verdict.brief.empty() ? verdict.limit : verdict.brief);
    const double sentence = paragraph(limit, kMargin + block + 10, m_y, width() - block - 20, false);
    const QRectF box(kMargin, m_y, width(), std::max(sentence + 10, 45.0));
    m_painter.fillRect(box, m_ink.paper);
    m_painter.fillRect(QRectF(box.left(), box.top(), block, box.height()), colour);
    m_painter.setPen(Qt::white);
    const auto line = [&](double top, double height, int size, bool bold, const QString& words) {
        do // the words of other languages are longer
            font(size, bold);
        while (m_painter.fontMetrics().horizontalAdvance(words) > block - 8 && --size > 5);
        m_painter.drawText(QRectF(box.left() + 4, box.top() + top, block - 8, height), Qt::AlignCenter, words);
    };
    line(3, 10, 8, false, text(verdict.state));
    line(13, 18, 15, true, sign + " " + text(verdict.text));
    line(32, 10, 8, false, text(verdict.detail).replace(QLatin1String(" %"), QStringLiteral("\u00a0%")));
    font(8);
    m_painter.setPen(m_ink.text);
    paragraph(limit, box.left() + block + 10, box.top() + (box.height() - sentence) / 2, box.width() - block - 20);
    m_y = box.bottom() + 3;
}

/// Name and value in a line each; a long value takes a second one.
void Sheet::brief(const std::vector<std::pair<std::string, std::string>>& brief) {
    font(8);
    const double line = m_painter.fontMetrics().height();
    for (const auto& [name, value] : brief) {
        font(8, true);
        m_painter.setPen(m_ink.text);
        const double named = paragraph(text(name), kMargin, m_y, kBriefName - kCellGap);
        font(8);
        const auto words = within(text(value), width() - kBriefName, 3.5 * line,
                                  m_more ? QLatin1Char(' ') + PrintWords::tr("(more behind)") : QString());
        m_y += std::max(named, paragraph(words, kMargin + kBriefName, m_y, width() - kBriefName)) + 2;
    }
    if (!brief.empty()) m_y += 5;
}

void Sheet::chart(const report::PageChart& chart, double height) {
    heading(text(chart.title), kMargin, width());
    m_y += 16;
    paintChart(m_painter, QRectF(kMargin, m_y, width(), height), chart, m_ink);
    m_y += height + 6;
}

/// What may fail on the left, whom it hits and when to stop on the right.
void Sheet::meanwhile(const report::Page& page) {
    const auto [leftWidth, rightWidth] = columns();
    const double top = m_y, right = kMargin + leftWidth + kColumnGap;
    heading(text(page.strip.title), kMargin, leftWidth);
    m_y = paintStrip(m_painter, QRectF(kMargin, top + 18, leftWidth, kMeanwhile), page.strip, m_ink);
    const double leftEnd = bullets(page.strip.words, kMargin, leftWidth, top + kMeanwhile);
    m_y = top;
    heading(text(page.hit.title), right, rightWidth);
    m_y += 17;
    m_y = bullets(page.hit.lines, right, rightWidth, top + kMeanwhile / 2) + 3;
    heading(text(page.abort.title), right, rightWidth);
    m_y += 17;
    m_y = std::max(leftEnd, bullets(page.abort.lines, right, rightWidth, top + kMeanwhile)) + 6;
}

/// Each column as wide as its widest cell and the widest word of its head, which wraps; the first one gets what is
/// left, and wraps.
std::vector<double> Sheet::columnWidths(const report::PageTable& table) {
    std::vector<double> widths(std::max<std::size_t>(table.head.size(), 1), 0);
    const auto include = [&](const std::vector<std::string>& cells) {
        for (std::size_t c = 1; c < cells.size() && c < widths.size(); ++c)
            widths[c] = std::max(widths[c], m_painter.fontMetrics().horizontalAdvance(text(cells[c])) + kCellGap);
    };
    font(7);
    for (std::size_t c = 1; c < table.head.size(); ++c)
        for (const auto& word : text(table.head[c]).split(' '))
            widths[c] = std::max(widths[c], m_painter.fontMetrics().horizontalAdvance(word) + kCellGap);
    font(8, true);
    for (const auto& cells : table.rows) include(cells);
    widths[0] = width() - std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    return widths;
}

void Sheet::table(const QString& title, const report::PageTable& table) {
    heading(title, kMargin, width());
    m_y += 17;
    const auto widths = columnWidths(table);
    const auto row = [&](const std::vector<std::string>& cells, bool marked) {
        if (cells.empty()) return;
        const double line = m_painter.fontMetrics().height();
        const auto name = within(text(cells[0]), widths[0], 2.5 * line);
        double height = paragraph(name, kMargin, m_y, widths[0], false) > 1.5 * line ? 12 + line : 12;
        for (std::size_t c = 1; c < cells.size() && c < widths.size(); ++c)
            height = std::max(height, paragraph(text(cells[c]), 0, 0, widths[c], false) + 12 - line);
        if (m_dry) {
            m_y += height;
            return;
        }
        if (marked) m_painter.fillRect(QRectF(kMargin - 3, m_y, width() + 6, height), m_ink.chosen);
        double x = kMargin;
        for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
            const auto flags = (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextWordWrap | Qt::AlignVCenter;
            m_painter.drawText(QRectF(x, m_y, widths[c], height), int(flags), c == 0 ? name : text(cells[c]));
            x += widths[c];
        }
        m_y += height;
    };
    font(7);
    m_painter.setPen(m_ink.faint);
    row(table.head, false);
    std::size_t shown = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool marked = static_cast<int>(r) == table.marked;
        const bool later = table.marked > static_cast<int>(r); // the chosen one keeps its row
        if (!marked && shown + (later ? 1 : 0) >= mostPlans) continue;
        ++shown;
        font(8, marked);
        m_painter.setPen(m_ink.text);
        row(table.rows[r], marked);
    }
    if (table.rows.empty()) {
        font(8);
        m_painter.setPen(m_ink.text);
        paragraph(PrintWords::tr("No plan was asked for."), kMargin, m_y, width());
        m_y += 12;
    }
    if (shown < table.rows.size()) {
        font(8);
        m_painter.setPen(m_ink.faint);
        paragraph(PrintWords::tr("and %1 more, on the pages behind.").arg(table.rows.size() - shown), kMargin, m_y,
                  width());
        m_y += 11;
    }
    m_y += 6;
}

/// Boxes to sign, down to the facts.
void Sheet::signing(const report::PageTable& table, double top) {
    if (table.rows.empty()) return;
    m_y = top;
    heading(PrintWords::tr("Decision"), kMargin, width());
    m_y += 16;
    constexpr double shares[] = {0.22, 0.16, 0.28, 0.14, 0.2};
    const auto row = [&](const std::vector<std::string>& cells, double height) {
        double x = kMargin;
        for (std::size_t c = 0; c < std::min(cells.size(), std::size(shares)); ++c) {
            m_painter.drawText(QRectF(x, m_y, shares[c] * width() - kCellGap, height),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text(cells[c]));
            x += shares[c] * width();
        }
        m_y += height;
        m_painter.setPen(QPen(m_ink.rule, 0.6));
        m_painter.drawLine(QPointF(kMargin, m_y), QPointF(kPageWidth - kMargin, m_y));
    };
    font(7);
    m_painter.setPen(m_ink.faint);
    row(table.head, 10);
    for (const auto& cells : table.rows) {
        m_painter.setPen(m_ink.text);
        row(cells, kSigning);
    }
}

void Sheet::sentence(const std::string& words) {
    if (words.empty()) return;
    font(8, true);
    m_painter.setPen(m_ink.text);
    const auto cut = within(text(words), width(), 2.5 * m_painter.fontMetrics().height(),
                            m_more ? QLatin1Char(' ') + PrintWords::tr("(in full on the pages behind)") : QString());
    m_y += paragraph(cut, kMargin, m_y - 3, width()) + 3;
}

double Sheet::bullets(const std::vector<std::string>& lines, double x, double w, double bottom) {
    font(8);
    double y = m_y;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool last = i + 1 == lines.size();
        const double room = bottom - y - (last ? 0 : 11);
        auto words = text(lines[i]);
        double h = paragraph(words, x + 9, y, w - 9, false);
        if (i == 0 && h > room) { // the first is said, however little of it
            words = within(words, w - 9, std::max(room, 22.0),
                           m_more ? QLatin1Char(' ') + PrintWords::tr("(more behind)") : QString());
            h = paragraph(words, x + 9, y, w - 9, false);
        } else if (h > room) {
            m_painter.setPen(m_ink.faint);
            paragraph((m_more ? PrintWords::tr("and %1 more, on the pages behind.")
                              : PrintWords::tr("and %1 more, in the plan's JSON."))
                          .arg(lines.size() - i),
                      x + 9, y, w - 9);
            return y + 11;
        }
        m_painter.setPen(m_ink.faint);
        m_painter.drawText(QRectF(x, y, 9, 10), Qt::AlignLeft | Qt::AlignTop, "•");
        m_painter.setPen(m_ink.text);
        paragraph(words, x + 9, y, w - 9);
        y += h + 2;
    }
    return y;
}

/// As high as the longer of both, `height` at most.
void Sheet::lists(const QString& leftTitle, const std::vector<std::string>& left, const QString& rightTitle,
                  const std::vector<std::string>& right, double height) {
    const bool alone = rightTitle.isEmpty();
    const double gap = 16;
    const double leftWidth = alone ? width() : (width() - gap) * 0.58;
    const double rightWidth = width() - gap - leftWidth;
    heading(leftTitle, kMargin, leftWidth);
    if (!alone) heading(rightTitle, kMargin + leftWidth + gap, rightWidth);
    const double bottom = m_y + height;
    m_y += 17;
    double end = bullets(left, kMargin, leftWidth, bottom);
    if (!alone) end = std::max(end, bullets(right, kMargin + leftWidth + gap, rightWidth, bottom));
    m_y = end + 6;
}

double Sheet::factsTop(const std::vector<std::pair<std::string, std::string>>& facts) {
    font(7);
    double height = 0;
    for (const auto& fact : shown(facts)) height += factHeight(fact);
    return kPageHeight - kMargin - kFoot - height;
}

double Sheet::factHeight(const std::pair<std::string, std::string>& fact) {
    return std::max(paragraph(text(fact.second), kMargin + kFactName, 0, width() - kFactName, false),
                    paragraph(text(fact.first), kMargin, 0, kFactName - kCellGap, false)) +
           1;
}

/// As many of the first as have room; the rest is counted.
std::vector<std::pair<std::string, std::string>>
Sheet::shown(const std::vector<std::pair<std::string, std::string>>& facts) {
    std::vector<std::pair<std::string, std::string>> out;
    double height = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        height += factHeight(facts[i]);
        if (!m_more || height <= (i + 1 < facts.size() ? kFacts - 9 : kFacts)) {
            out.push_back(facts[i]);
            continue;
        }
        out.emplace_back("", PrintWords::tr("and %1 more, on the pages behind.").arg(facts.size() - i).toStdString());
        break;
    }
    return out;
}

void Sheet::facts(const std::vector<std::pair<std::string, std::string>>& facts) {
    m_y = factsTop(facts);
    m_painter.setPen(QPen(m_ink.rule, 0.6));
    m_painter.drawLine(QPointF(kMargin, m_y - 3), QPointF(kPageWidth - kMargin, m_y - 3));
    for (const auto& [name, words] : shown(facts)) {
        m_painter.setPen(m_ink.faint);
        const double named = paragraph(text(name), kMargin, m_y, kFactName - kCellGap);
        m_painter.setPen(m_ink.text);
        m_y += std::max(named, paragraph(text(words), kMargin + kFactName, m_y, width() - kFactName)) + 1;
    }
}

/// What was found, what is left and what is done, as far as there is room for each.
void paintLists(Sheet& sheet, const report::Page& page, double bottom) {
    const auto room = [&] { return bottom - sheet.y(); };
    if (room() < kLeastList) return;
    const auto found = PrintWords::tr("What was found, the gravest first");
    if (page.left.empty())
        sheet.lists(found, page.findings, {}, {}, std::min(room(), kFound));
    else
        sheet.lists(found, page.findings, PrintWords::tr("What is left with this plan"), page.left,
                    std::min(room(), kFoundAndLeft));
    if (room() < kLeastList || (page.steps.empty() && page.rollback.empty())) return;
    sheet.lists(PrintWords::tr("Steps of the chosen plan"), page.steps, PrintWords::tr("Way back"), page.rollback,
                room());
}

} // namespace

void paintPage(QPainter& painter, const report::Page& page, const std::function<void()>& newPage) {
    Sections sections(painter, page);
    const int pages = 1 + sections.pageCount();
    Sheet sheet(painter, pages > 1);
    const auto rows = static_cast<double>(page.signing.rows.size());
    const double bottom = sheet.factsTop(page.facts) - 10 - (rows > 0 ? 28 + rows * kSigning : 0);
    sheet.header(page);
    sheet.verdicts(page);
    sheet.brief(page.brief);
    const auto plans = [&] {
        sheet.table(PrintWords::tr("Plans compared"), page.plans);
        sheet.sentence(page.decision);
    };
    const auto room = [&] { return bottom - sheet.y() - kMeanwhile - kChartFrame - sheet.heightOf(plans); };
    while (room() < kGoodChart && sheet.mostPlans > kGoodPlans) --sheet.mostPlans;
    while (room() < kLeastChart && sheet.mostPlans > kLeastPlans) --sheet.mostPlans;
    sheet.chart(page.chart, std::clamp(room(), kLeastChart, kMostChart));
    sheet.meanwhile(page);
    plans();
    paintLists(sheet, page, bottom);
    sheet.signing(page.signing, bottom + 4);
    sheet.facts(page.facts);
    paintFrame(painter, page, 1, pages);
    int number = 1;
    sections.paint([&] {
        newPage();
        paintFrame(painter, page, ++number, pages);
    });
}

} // namespace penumbra::print
