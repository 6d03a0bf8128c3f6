#pragma once

#include "base/json.h"
#include "ingest/intake.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// One condition on a label of an alert: severity=~"warning|info".
struct AlertMatcher {
    std::string name, value;
    bool regex = false;
    bool equal = true;
    std::string text() const;
};

/// The matcher in an object as the API writes it, or in a text as a configuration does. None where it is neither.
std::optional<AlertMatcher> alertMatcher(const base::Json& json);

/// Every text that a pattern (RE2, anchored) matches; a port that may be any, as in "db-01:.*", is left out. None where
/// there are more than a few hundred, or where it uses more than letters, classes, groups, `|` and `?`.
std::optional<std::vector<std::string>> expandPattern(std::string_view pattern);

/// What matchers are about.
struct AlertScope {
    std::vector<model::ResourceId> resources; ///< empty: they name none
    std::string text;                         ///< the matchers, for people
    bool narrow = false;                      ///< they pick some of a resource's alerts, not all
    bool open = false;                        ///< a pattern that may match any number of resources
};
AlertScope scopeOf(const std::vector<AlertMatcher>& matchers, Intake& intake);

} // namespace penumbra::ingest
