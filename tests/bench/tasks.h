#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penumbra::bench {

/// A window in which something scheduled happened, in steps from the beginning of the history; may reach beyond it.
struct Window {
    std::string kind;
    int begin = 0, end = 0;
};

/// One forecast to make and the values that came.
struct Task {
    std::string series, source, tier; ///< tier: the step in words
    std::vector<double> history, truth;
    std::vector<int> cycles; ///< as the data set states them, ascending
    std::vector<Window> events;
    std::int64_t step = 1; ///< in seconds
    int origin = 1;        ///< which held-out stretch, counted from the end: tasks of one may learn from one another
};

/// Reading the data sets beside the project. `part`: 0 all series, 1 those at even places, 2 those at odd ones, so that
/// a choice made on one half can be confirmed on the other.
struct Choice {
    std::string folder; ///< of the data sets
    int part = 0;
    int origins = 1; ///< M4: how many horizons before the end are held out, each a task of its own
};

base::Result<std::vector<Task>> m4Tasks(const Choice& choice);
base::Result<std::vector<Task>> infraTasks(const Choice& choice);
base::Result<std::vector<Task>> stressTasks(const Choice& choice);

} // namespace penumbra::bench
