#pragma once

#include "report/exporter.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::report {

/// The chart of the limiting resource: history, bands, capacity and marks. Values in `unit`; NaN is a gap.
struct PageChart {
    std::string title;
    std::string jump; ///< why history and forecast do not meet at now; empty where the scenario changes nothing there
    base::Unit unit = base::Unit::Count;
    base::TimeGrid historyGrid, forecastGrid;
    std::vector<double> history;
    std::array<std::vector<double>, 5> quantiles; ///< simulate::kLevels
    std::vector<double> capacity;                 ///< on forecastGrid; NaN where nobody stated one
    /// While the resource offers nothing, e.g. drained: capacity has a gap there, and so have median and bands
    /// unless something still runs on it.
    std::vector<base::TimeWindow> closed;
    std::vector<base::TimeWindow> idle; ///< while it is up and nothing runs on it: median and bands are zero
    struct Mark {
        base::TimeWindow window;
        std::string text;
    };
    std::vector<Mark> marks;
    double most = 0; ///< the axis of the values reaches at least so far
};

struct PageTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    int marked = -1; ///< the row of the chosen plan
};

/// A verdict and the state that it is on.
struct PageVerdict {
    std::string state; ///< "Without the plan"
    risk::VerdictKind kind = risk::VerdictKind::Go;
    std::string text;       ///< "GO IF"
    std::string detail;     ///< "P(breach) 5 %"
    std::string limit;      ///< one sentence
    std::string brief = {}; ///< the same without its evidence, where the room is short
};

/// Which losses are survived, row by row: fields that hold (1), do not (0), or are not known (-1).
struct PageStrip {
    struct Row {
        std::string name; ///< "any one host"
        std::vector<signed char> holds;
        std::string sum; ///< "22 h of 1 day"
    };
    std::string title;
    base::TimeGrid grid; ///< of the fields
    std::vector<Row> rows;
    std::vector<std::string> words; ///< the worst that is not survived, and that is
    std::string note;               ///< what a field is
};

/// A small drawing of who depends on whom, from left to right. Nodes lie in units of a layer and of a place in it.
struct PageGraph {
    enum class Role { Touched, Hard, Soft };
    struct Node {
        std::string name;
        Role role = Role::Touched;
        double x = 0, y = 0;
    };
    struct Edge {
        int from = 0, to = 0; ///< who is depended on, who depends
        bool hard = true;
        std::vector<std::pair<double, double>> way; ///< points between its ends
    };
    std::string title, caption;
    std::string words; ///< the same for who cannot see it
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    double width = 0, height = 0;
};

/// A heading with its lines.
struct PageList {
    std::string title;
    std::vector<std::string> lines;
};

/// What follows the first page: a table whose cells wrap, over as many pages as it needs, and charts side by side.
struct PageSection {
    std::string title;
    std::string note; ///< one sentence under the title; may be empty
    PageTable table;
    std::vector<double> shares;         ///< of the width, one per column
    int part = 0;                       ///< of the ten of the document; the first page is 1; 0: an appendix
    std::vector<PageChart> charts = {}; ///< two and two belong together
    std::string nothing = {};           ///< said where the table has no row
    int lines = 1;                      ///< that a row has room for at least: to write into
    std::optional<PageGraph> graph = {};
    std::string number = {}; ///< "6", or "4.2" in a part of several; no two are equal; empty for an appendix
    std::string opens = {};  ///< the title of the part where it has several sections and begins with this one
};

/// What a board decides on, as texts and numbers ready to paint: the first page stands alone, the sections behind it
/// hold everything that the first page only begins. ui/print paints it; nothing is computed there.
struct Page {
    std::string title, subtitle;
    std::string change;                ///< type, priority, planned window and freeze
    std::string hash;                  ///< planHash()
    std::string digest;                ///< planDigest()
    std::string owner;                 ///< who answers for the change; empty: nobody said
    std::string classification;        ///< in the head of every page; empty: none
    std::string foot;                  ///< of every page: plan, revision and the beginning of the hash
    std::vector<PageVerdict> verdicts; ///< without the plan, then with it
    std::string warning;               ///< what a board must not overlook, e.g. that there is no way back
    std::vector<std::pair<std::string, std::string>> brief; ///< what is asked for, in a line each
    PageChart chart;
    PageStrip strip;                   ///< failure tolerance while it is carried out
    PageList hit;                      ///< the blast radius
    PageList abort;                    ///< when to stop and go back, the tightest first; then what that rests on
    std::vector<std::string> findings; ///< the gravest first, in short
    std::vector<std::string> left;     ///< of them with the plan; the first line counts
    PageTable plans;
    std::string decision;           ///< which of the plans bring a go, or what stands against it; empty without plans
    std::vector<std::string> steps; ///< in short; steps of one change are one line
    std::vector<std::string> rollback;
    PageTable signing;                                      ///< boxes to sign; none once this state is decided on
    std::vector<std::pair<std::string, std::string>> facts; ///< data age, revision, hashes, options, model and coverage
    std::string decisionTitle;                              ///< of the first page, in the list of contents
    std::string contents;                                   ///< title of the list of the sections
    std::vector<PageSection> sections;
};

Page makePage(const Document& document);

} // namespace penumbra::report
