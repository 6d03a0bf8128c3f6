#pragma once

#include "model/dimension.h"
#include "model/policy.h"

#include <array>
#include <cstdint>
#include <span>

namespace penumbra::simulate {

struct Fleet;

/// What a policy sees of a host.
struct HostView {
    const Fleet& fleet;
    std::size_t host = 0;
    std::array<std::int64_t, model::kMaxDimensions> left{}; ///< per entry of Fleet::dimensions
    std::span<const std::int32_t> gpus;                     ///< what each GPU has left, in milli-GPU
};

/// In which order workloads of equal priority find a host.
enum class PlacingOrder { LargestFirst, AsTheyCome };

/// How one of the hosts that take a workload is chosen: the one with the highest rank, of equal ones the first. A
/// policy has either `rank` or `score`. Ranks are whole numbers, so that every processor chooses alike.
struct Policy {
    const char* id; ///< one of model::policyNames()
    PlacingOrder order = PlacingOrder::LargestFirst;
    /// Whether a dimension counts in what is left of a host; null: every one does.
    bool (*counts)(int dimension) = nullptr;
    /// By what is left of the host: the sum of its dimensions, each as a share of the largest host.
    std::int16_t (*rank)(double left) = nullptr;
    /// By host and workload. `need` is per entry of Fleet::dimensions, and the host has it left; `value` is
    /// value(host). Depends on nothing else, so that it is kept until something changes on the host.
    std::int16_t (*score)(const HostView& host, const std::int64_t* need, std::int64_t value) = nullptr;
    /// What score() needs to know of the host alone; null: nothing.
    std::int64_t (*value)(const HostView& host) = nullptr;
    /// The GPU on which a share of `need` goes; null: the one with the least left that is enough.
    int (*gpu)(const HostView& host, const std::int64_t* need) = nullptr;
};

/// The policy of that id, or the first one.
const Policy& policyOf(std::string_view id);

} // namespace penumbra::simulate
