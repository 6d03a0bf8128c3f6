#pragma once

#include "model/dimension.h"
#include "simulate/placement.h"

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace penumbra::simulate {

/// Every host's refusal of workloads that need the same under the same rules, counted. Kept from one explanation to the
/// next: only hosts on which something changed are asked again.
struct Tally {
    static constexpr std::size_t kReasons = static_cast<std::size_t>(RefusalReason::Capacity) + 1;
    static constexpr std::uint8_t kTakes = 255; ///< the code of a host that does not refuse

    std::vector<std::uint8_t> code; ///< per host: its reason, or kReasons and more for want of a dimension
    std::vector<double> miss;       ///< per host: how much it misses, a share of the largest host; infinite: not that
    std::array<int, kReasons + model::kMaxDimensions> counts{};
    std::size_t seen = 0; ///< how many changes are in it

    void set(std::size_t host, std::uint8_t fresh, double missed) {
        if (code[host] != kTakes) --counts[code[host]];
        if (fresh != kTakes) ++counts[fresh];
        code[host] = fresh;
        miss[host] = missed;
    }
    /// The first of the hosts that miss least, or -1.
    int nearest() const;
    /// The counts, the most frequent first.
    std::vector<RefusalCount> ordered() const;
};

struct Tallies {
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20; ///< beyond, all are forgotten

    /// What is needed, and Rules::classOf.
    using Key = std::pair<std::vector<std::int64_t>, std::uint32_t>;
    std::map<Key, Tally> kept;
    std::size_t bytes = 0;
    void forget() {
        kept.clear();
        bytes = 0;
    }
};

} // namespace penumbra::simulate
