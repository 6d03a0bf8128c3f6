#include "store/match_rules.h"

#include "base/text.h"
#include "store/documents.h"

#include <fmt/format.h>

namespace penumbra::store {

model::MatchRules readMatchRules(Database& database, base::Problems& problems) {
    for (const auto& document : readDocuments(database, kMatchKind)) {
        if (document.name != kMatchName) continue;
        const auto json = base::parseJson(document.json, PENUMBRA_SAY("Problem", "The rules for names")());
        auto rules =
            json ? model::matchRulesFromJson(*json) : base::Result<model::MatchRules>(tl::unexpect, json.error());
        if (rules) return std::move(*rules);
        problems.push_back({base::Severity::Warning, "match-rules", "match",
                            PENUMBRA_SAY("Problem", "The rules for names were not used: {}")(rules.error().text)});
    }
    return {};
}

} // namespace penumbra::store
