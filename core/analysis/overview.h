#pragma once

#include "model/match.h"
#include "session/session.h"
#include "upkeep/coming_changes.h"

#include <string>
#include <vector>

namespace penumbra::analysis {

/// A host, zone or the fleet that runs out of something, with what the date rests on.
struct RunsOut {
    risk::Finding finding;       ///< of kind Exhaustion
    std::string model;           ///< as in Session::Prediction; empty for the whole fleet
    forecast::Backtest backtest; ///< the same
};
/// How old what a source said is.
struct SourceAge {
    std::string source;
    base::Time newest{}; ///< when it last brought something that was different
    bool live = false;   ///< it is asked again and again; else an import
    bool paused = false;
};
/// A plan that is kept and that no board has decided on, or deferred.
struct WaitingPlan {
    std::string id, title, summary, owner;
    base::Time changed{};
    bool older = false; ///< it was made from an older revision than the newest
};
/// What a planner asks first in the morning.
struct Overview {
    /// Within the horizon: the earliest median date first, then those that more likely do not, by early date and
    /// chance.
    std::vector<RunsOut> runsOut;
    std::vector<risk::Finding> others; ///< of every other kind, the gravest first
    std::vector<upkeep::ComingChange>
        coming;                     ///< scheduled changes that begin within a week or are under way, the soonest first
    std::vector<SourceAge> sources; ///< the live ones, then the imports, the oldest first
    std::vector<WaitingPlan> plans; ///< the newest first
    std::vector<model::LikelyPair> likely; ///< resources that may be one under two names
    std::vector<model::Unmatched> loose;   ///< names that are used and have no resource
    /// What Match is to be asked, with examples, "" for nothing.
    std::string namesText() const;
};
base::Result<Overview> overview(session::Session& session, const session::Evaluation& evaluation, const base::Run& run);

} // namespace penumbra::analysis
