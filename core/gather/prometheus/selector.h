#pragma once

#include "base/result.h"
#include "ingest/remote_read/messages.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::gather {

using Matcher = ingest::RemoteMatcher;
using Matchers = std::vector<Matcher>;

/// Reads a series selector of PromQL such as `queue_depth{job="shop"}` or `{__name__=~"a|b"}`; the name becomes a
/// matcher of __name__. Without its braces `job="shop"` is read too.
base::Result<Matchers> parseSelector(std::string_view text);

/// The matchers as a selector, `{a="b",c=~"d"}`.
std::string selectorText(const Matchers& matchers);

/// A matcher of exactly these values of a label.
Matcher oneOf(std::string label, const std::vector<std::string>& values);

/// Bytes of PromQL that every server takes: VictoriaMetrics refuses more than 16 KiB.
inline constexpr std::size_t kLongestQuery = 15'000;
/// The values in groups of at most `most`, each of which is at most `bytes` long as oneOf() writes it; one that is
/// longer itself stands alone.
std::vector<std::vector<std::string>> groupsOf(const std::string& label, const std::vector<std::string>& values,
                                               std::size_t most, std::size_t bytes);

} // namespace penumbra::gather
