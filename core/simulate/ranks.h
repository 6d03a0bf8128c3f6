#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace penumbra::simulate {

/// What a policy with a score keeps: for each kind of workload (those that need the same) a column of every host's
/// rank, brought up to date when it is looked at. Rare kinds have no column.
struct Ranks {
    static constexpr std::size_t kFewest = 4;                        ///< workloads of a kind that has a column
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20; ///< of all columns; kinds beyond have none

    struct Kind {
        std::size_t workloads = 0;
        std::vector<std::int16_t> column; ///< as wide as all blocks
        std::size_t seen = 0;             ///< how many changes are in it
    };

    bool on = false;
    std::map<std::vector<std::int64_t>, int> kindByNeed;
    std::vector<int> kindOf; ///< per workload
    std::vector<Kind> kinds;
    std::size_t bytes = 0;
    std::vector<std::int64_t> values; ///< per host: Policy::value, where it is known
    std::vector<char> valued;

    void start(std::size_t hosts, std::size_t workloads);
    void stop();
    void setKind(int workload, const std::int64_t* need, std::size_t dimensions);
    void forget(); ///< every column
};

} // namespace penumbra::simulate
