#pragma once

#include "planning/judgement.h"

#include <string>
#include <vector>

namespace penumbra::ask {

using planning::Judgement;

/// Other hours of some edits of the scenario, which keep their distances.
struct BeginRequest {
    std::vector<std::string> keys; ///< of the edits that move; each has a begin that is still ahead
    base::TimeWindow within;       ///< earliest begin, and when the last of them has been carried out
    base::Duration every{std::chrono::hours(1)};
};

struct Begin {
    base::Duration by{}; ///< later than planned; negative: earlier
    base::Time at{};     ///< when the first edit begins
    Judgement judgement;
};

/// Begins that follow one another and are judged alike: the same verdict, and the same is added.
struct Stretch {
    base::Time from{}, to{}; ///< the first begin and the last
    Begin best;              ///< of them, by compare(); of equals the nearest to what is planned
    bool planned = false;    ///< it is what is planned, and nothing else
};

struct Begins {
    Begin planned;
    std::vector<Stretch> stretches; ///< the best first: by compare(), then what is nearest to what is planned
    std::size_t judged = 0;
    std::size_t unfit = 0;    ///< begins at which an edit does not fit, which are left out
    std::size_t late = 0;     ///< left out, too: it and its way back would not be over within the computed future
    bool plannedLate = false; ///< nor would what is planned, which is judged nevertheless
    base::Duration wayBack{}; ///< of what is planned, the longest in the hours of one of the edits, at P95
    bool lasts = false;       ///< one of the edits does not end: of a later begin fewer hours are seen
};

inline constexpr std::size_t kMostBegins = 2000;

/// When the first of the edits begins, and when the last of them has been carried out.
base::TimeWindow hoursOf(const session::Evaluation& evaluation, const std::vector<std::string>& keys);

/// The scenario with those edits so much later.
whatif::Scenario moved(whatif::Scenario scenario, const std::vector<std::string>& keys, base::Duration by);

/// The usage error that beginsOf() would have, by what Session::begun() knows.
base::Result<void> checkBegins(const session::Evaluation& begun, const BeginRequest& request);

/// Evaluates the scenario with the edits at every begin within the hours from which they and their way back are over
/// within the computed future, and at the planned one in any case, each as Session::evaluate() would and in far less
/// time, for each goes on from the one before. On run.threads threads, the same for any number of them. Usage error for
/// an edit without a begin or with one that is past, hours in which it has no room, or more than kMostBegins begins.
base::Result<Begins> beginsOf(const session::Evaluation& evaluation, const BeginRequest& request, const base::Run& run);

} // namespace penumbra::ask
