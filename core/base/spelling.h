#pragma once

#include <span>
#include <string>
#include <string_view>

namespace penumbra::base {

/// How many letters must be put in, left out or replaced to make one text of the other (Levenshtein 1966). O(a * b).
std::size_t editDistance(std::string_view a, std::string_view b);

/// The known word that was most likely meant, the first of several that are as near; empty when none is near.
std::string_view nearest(std::string_view text, std::span<const std::string_view> known);

/// What to do about a word that is unknown: " Did you mean 'host'? Known are host and rack."; begins with a blank. A
/// long list is left out where a word is near.
std::string hintFor(std::string_view text, std::span<const std::string_view> known);

/// "a, b and c".
std::string sayAll(std::span<const std::string_view> words);

} // namespace penumbra::base
