#pragma once

#include "print/paper.h"
#include "report/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace penumbra::print {

/// The pages behind the first: what they hold with the numbers of the pages, then every section as a table whose cells
/// wrap, with its head repeated on every page, and its charts two by two. A row is never split between pages, a title
/// never parted from what it is the title of, a short table never parted at all; a text that is longer than a page ends
/// in an ellipsis.
class Sections final {
public:
    Sections(QPainter& painter, const report::Page& page);
    int pageCount() const { return m_pages; } ///< how many pages they take
    /// `newPage` begins the next sheet; called before each page.
    void paint(const std::function<void()>& newPage);

private:
    struct Cell {
        QString text;
        double x, width;
        bool right = false; ///< a number: it ends where its column does
    };
    /// One line of the layout: a title of a part or a section, a note, a table's head or a row, a line of the contents,
    /// two charts, or a graph.
    struct Line {
        enum class Kind { Part, Title, Note, Head, Row, Contents, Charts, Graph } kind;
        std::vector<Cell> cells;
        double height;
        int page;
        double y;
        std::vector<const report::PageChart*> charts = {};
        const report::PageGraph* graph = nullptr;
        bool marked = false;
    };
    void layOut(const report::Page& page);
    void layOutContents(const report::Page& page);
    void layOutSection(const report::PageSection& section);
    std::vector<Line> titlesOf(const report::PageSection& section);
    std::vector<Line> graphOf(const report::PageSection& section);
    std::vector<Line> tableOf(const report::PageSection& section);
    void placeTable(std::vector<Line> table);
    void layOutCharts(const report::PageSection& section);
    void numberContents();
    void paintCharts(const Line& line);
    void fontOf(Line::Kind kind);
    Line lineOf(Line::Kind kind, const std::vector<std::string>& texts, const std::vector<double>& shares);
    bool fits(double height) const;
    void breakPage();
    void place(Line line);
    void paintLine(const Line& line);

    QPainter& m_painter;
    Ink m_ink;
    QString m_header;
    std::vector<Line> m_lines;
    std::vector<int> m_titled; ///< the page of each line of the contents
    int m_pages = 0;
    double m_y = 0;
};

/// What stands on every sheet: its classification at the head, "page 2 of 3" with what the document is at the foot.
void paintFrame(QPainter& painter, const report::Page& page, int number, int pages);

} // namespace penumbra::print
