#pragma once

#include "bench/replay_api.h"

#include <string>

namespace penumbra::bench {

/// How many objects of a list ("pods") there are, and each of them as an API server writes it.
int countOf(const MadeCluster& cluster, const std::string& plural);
std::string objectOf(const MadeCluster& cluster, const std::string& plural, int index, long version);
/// The kind of the list's objects, e.g. "Pod"; "" for a list that there is not.
std::string kindOf(const std::string& plural);

} // namespace penumbra::bench
