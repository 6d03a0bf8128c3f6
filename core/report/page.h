#pragma once

#include "report/exporter.h"

#include <array>
#include <string>
#include <vector>

namespace penumbra::report {

/// The chart of the limiting resource: history, bands, capacity and marks. Values in `unit`; NaN is a gap.
struct PageChart {
    std::string title;
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
};

struct PageTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    int marked = -1; ///< the row of the chosen plan
};

/// The one page a board decides on, as texts and numbers ready to paint. ui/print paints it; nothing is computed there.
struct Page {
    std::string title, subtitle;
    risk::VerdictKind verdict = risk::VerdictKind::Go;
    std::string verdictText;   ///< "GO IF"
    std::string verdictDetail; ///< what the verdict is on, in few words
    std::string limit;
    PageChart chart;
    std::vector<std::string> findings; ///< at most six, then "and n more"
    PageTable plans;
    std::vector<std::string> steps;
    std::vector<std::string> rollback;
    std::vector<std::pair<std::string, std::string>> facts; ///< data age, revision, hashes, options, model and coverage
};

Page makePage(const Document& document);

} // namespace penumbra::report
