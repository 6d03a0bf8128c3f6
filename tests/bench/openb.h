#pragma once

#include "base/result.h"
#include "model/world.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penumbra::bench {

/// The nodes and the tasks of the openb trace, without their times.
struct Openb {
    struct Node {
        std::string name;
        std::int64_t cpu = 0, memory = 0, gpu = 0; ///< milli-cores, bytes, milli-GPU
    };
    struct Task {
        std::int64_t cpu = 0, memory = 0, gpu = 0;
    };
    std::vector<Node> nodes;
    std::vector<Task> tasks;
    std::int64_t gpus = 0; ///< of all nodes, in milli-GPU
};

/// Reads openb_node_list_all_node.csv and openb_pod_list_default.csv in that folder; of the nodes those with GPUs, or
/// all.
base::Result<Openb> readOpenb(const std::string& folder, bool allNodes);

/// The world in which the tasks arrive, one after the other in the order of `arrivals` (indices of tasks): each has a
/// priority above all later ones, so that every policy takes them in that order.
model::World openbWorld(const Openb& openb, const std::vector<std::size_t>& arrivals, const std::string& policy);

/// The arrivals of the paper's artifact (Weng et al., USENIX ATC 2023; pkg/simulator, TunePodsByNodeTotalResource): all
/// tasks shuffled, then tasks drawn with repetition until their GPUs come to `ratio` of what the nodes have.
std::vector<std::size_t> openbArrivals(const Openb& openb, double ratio, std::uint64_t seed);

} // namespace penumbra::bench
