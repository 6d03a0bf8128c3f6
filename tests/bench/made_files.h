#pragma once

#include <cstddef>
#include <string>

namespace penumbra::bench {

/// A samples.csv: `series` series of `rows` samples together, five minutes apart, in order of time.
std::string madeSamples(int rows, int series);

/// What `kubectl get nodes,pods -o json` prints of a cluster, of about `bytes`, and how many objects it has.
struct MadeCluster {
    std::string json;
    int objects = 0;
};
MadeCluster madeCluster(std::size_t bytes);

} // namespace penumbra::bench
