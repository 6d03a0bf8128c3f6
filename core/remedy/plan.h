#pragma once

#include "base/time.h"
#include "remedy/tally.h"
#include "risk/finding.h"
#include "whatif/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::remedy {

/// What things cost. Editable by the planner; in one currency.
struct PriceBook {
    std::string currency = "EUR";
    double hostPerMonth = 400;
    double downtimePerServiceHour = 1000;
    double movePerWorkload = 2;                               ///< work of one migration
    base::Duration hostLeadTime = std::chrono::hours(24 * 5); ///< from the order to the first workload on it
    bool operator==(const PriceBook&) const = default;
};

/// One step of a plan, as ops carry it out.
struct Step {
    int order = 0;              ///< from 1
    std::vector<int> dependsOn; ///< orders of earlier steps
    whatif::Edit edit;
    std::string text;
    base::Duration durationP50{}, durationP90{};
    double downtimeSeconds = 0;
    /// Its edit stands in place of a planned one, at another time: carried out only in the calendar.
    bool shifts = false;
    std::vector<whatif::Edit> rollback; ///< undoes this step on the state after it
    std::string rollbackText;
    bool operator==(const Step&) const = default;
};

/// When ops begin with the step. Its edit may take effect later: an ordered host is in service only when it has come.
base::Time worksFrom(const Step& step);

/// What a set of edits leads to, by the same evaluation as any scenario.
struct Outcome {
    double breachProbability = 0;
    int findings = 0;
    int homeless = 0;
    int lostServices = 0;
    std::optional<base::Time> exhaustionP50; ///< earliest median exhaustion date within the horizon
    bool operator==(const Outcome&) const = default;
};

/// A way to mend the findings, with its price.
struct Plan {
    std::string id;       ///< stable: hash of strategy and steps
    std::string strategy; ///< id of the planner
    std::string title;
    std::string summary; ///< one sentence
    std::vector<Step> steps;
    std::vector<whatif::Edit> replaced; ///< edits of the scenario that it shifts, as they were
    Outcome before, after;
    Tally tally; ///< of the same findings as before and after
    double downtimeSeconds = 0;
    double costOnce = 0, costPerMonth = 0;
    int moves = 0;
    base::Duration durationP50{}, durationP90{};
    bool rollbackFeasible = true;
    base::Duration rollbackP50{}, rollbackP90{};
    std::string rollbackText; ///< until when and why, or why not
    std::vector<risk::Finding> remaining;
    bool operator==(const Plan&) const = default;
};

} // namespace penumbra::remedy
