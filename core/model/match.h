#pragma once

#include "base/json.h"
#include "model/inventory.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace penumbra::model {

/// What a person answered about names that differ from source to source; kept with the workspace.
struct MatchRules {
    struct Pattern {
        std::string expression;  ///< ECMAScript, of the whole name
        std::string replacement; ///< with $1, $2...
        bool operator==(const Pattern&) const = default;
    };
    std::vector<std::string> suffixes;         ///< taken off a name's end, the longest first
    std::vector<Pattern> patterns;             ///< tried in order, the first that fits counts
    std::map<std::string, std::string> byHand; ///< id as it stands -> id of the resource it is; to itself: stays alone
    std::set<std::pair<std::string, std::string>>
        apart; ///< ids that look like one resource and are two; the less first
    bool operator==(const MatchRules&) const = default;

    bool saysApart(const ResourceId& one, const ResourceId& other) const;
    void keepApart(const ResourceId& one, const ResourceId& other);
    MatchRules without(const MatchRules& other) const; ///< what the other ones do not say just so
    MatchRules with(const MatchRules& other) const;    ///< where both answer, the other ones' answer

    /// Every spelling under which the rules look for a name, without the name itself.
    std::vector<std::string> spellings(const std::string& name) const;
};

/// {"suffixes": [...], "patterns": [{"expression", "replacement"}], "by_hand": {"host/a": "host/b"},
/// "apart": [["host/c", "host/d"]]}
base::Json toJson(const MatchRules& rules);
/// An error names the member that is wrong, an expression that is none among them.
base::Result<MatchRules> matchRulesFromJson(const base::Json& json);

struct NamedBatch {
    std::optional<Batch> batch; ///< none where every id is right as it stands
    int joined = 0;             ///< ids that became that of a resource which was known under another name
};

/// The batch with the ids under which the inventory knows what it describes or names; none where all are right as they
/// are. The surest first: the person's answer, then each key of identity::kSurestFirst, then the name as the rules
/// spell it; a name alone joins only what has the very same one. A key that says two things, in the batch or the
/// inventory, is passed over with a warning; what has the name of another resource but a surer key that differs gets a
/// name of its own. A resource of another source keeps its name. Hosts and workloads are joined across their kinds
/// where nothing runs on the host. What was joined, and by which key, is told as a note.
NamedBatch joinKnown(const Batch& batch, const Inventory& inventory, const MatchRules& rules, base::Problems& problems);

/// joinKnown(), then settleAssumed(): the batch as a workspace takes it.
NamedBatch settleNames(const Batch& batch, const Inventory& inventory, const MatchRules& rules,
                       base::Problems& problems);

/// The source of what stands because it was answered about names, not because a source said it.
inline constexpr const char* kMatchSource = "match";

/// A name that relations, samples or events use and of whose resource nothing is known, with whom it may be.
struct Unmatched {
    ResourceId id;
    int references = 0;
    std::vector<ResourceId> candidates; ///< of its kind with the same short name or one that the rules spell, at most 5
    bool operator==(const Unmatched&) const = default;
};
/// In the order of their ids, without what only events name that `passed` says to pass over: planned changes, say,
/// which make what they name.
std::vector<Unmatched> unmatched(const Inventory& inventory, const MatchRules& rules,
                                 bool (*passed)(const ScheduledEvent& event) = nullptr);

/// The answer that a name, which may be one of the unmatched, is a resource of the inventory, said by its id or name.
base::Result<void> addAnswer(MatchRules& rules, const std::string& name, const std::string& resource,
                             const std::vector<Unmatched>& loose, const Inventory& inventory);

} // namespace penumbra::model
