#pragma once

#include "model/likely.h"
#include "store/workspace.h"

namespace penumbra::upkeep {

/// One of two resources that may be one, in words.
struct LikelySide {
    model::ResourceId id;
    std::string has;  ///< "16 cores, 64 GiB, 12 workloads, 3 series"; "nothing that is known"
    std::string said; ///< the sources that speak of it, "" where none is known
};
struct LikelyDuplicate {
    LikelySide one, other;
};

/// Names that are used and have no resource, and resources that may be one under two names, beside what was answered
/// about names.
struct Names {
    std::vector<model::Unmatched> loose;
    std::vector<LikelyDuplicate> likely;
    model::MatchRules rules;
    std::shared_ptr<const model::Inventory> inventory;
    std::vector<model::Join> joined; ///< by keepRules()
    base::Problems problems;         ///< what the joined said otherwise
    std::string text() const;        ///< what was joined and how to take it back, "" for nothing
};
base::Result<Names> readNames(const store::Workspace& workspace);

/// Keeps the rules and joins what is stored and is one under them, as one revision; the names that are left.
base::Result<Names> keepRules(store::Workspace& workspace, const model::MatchRules& rules, base::Time now);

/// The answer that two resources, each said by its id or name, are two. An error where one of them is unknown.
base::Result<void> keepApart(model::MatchRules& rules, const std::string& one, const std::string& other,
                             const model::Inventory& inventory);

/// Forgets a suffix, an expression, or every answer about a name or id; whether there was one.
bool forget(model::MatchRules& rules, const std::string& what);

} // namespace penumbra::upkeep
