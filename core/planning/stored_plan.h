#pragma once

#include "base/json.h"
#include "remedy/exact/answer.h"
#include "session/prices.h"
#include "session/session.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::planning {

/// The name under which a workspace keeps a scenario without any plan.
inline constexpr const char* kAsIs = "as-is";

/// What a workspace keeps of a plan (documents of kind "plan", named by the plan's id): everything from which the same
/// plan comes out again, byte by byte, and enough to list it.
struct StoredPlan {
    whatif::Scenario scenario;
    session::Options options; ///< with `now` and `revision` set
    std::uint64_t seed = 1;
    std::vector<std::string> strategies;
    std::optional<base::Time> from; ///< no step begins sooner; nothing: as of `now`
    remedy::PriceBook prices;
    std::string planId; ///< empty: the scenario as it is
    std::string strategy;
    std::string title, summary, owner;
    std::string auditHead;          ///< the audit chain's head when the plan was made
    std::string hash;               ///< report::planHash of the document
    std::string digest;             ///< report::planDigest of it; empty in what an older version kept
    remedy::exact::Answers answers; ///< of the exact solver when the plan was made
    /// Of the plans found together, by the ids of those found: in which order their steps are carried out instead.
    std::map<std::string, std::vector<int>> arranged;
    bool operator==(const StoredPlan&) const = default;
};

base::Json toJson(const StoredPlan& plan);
base::Result<StoredPlan> storedPlanFromJson(const base::Json& json);

} // namespace penumbra::planning
