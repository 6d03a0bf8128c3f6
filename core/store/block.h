#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::store {

/// Samples that lie elsewhere: as many values as times, times strictly ascending.
struct SamplesView {
    std::span<const std::int64_t> times;
    std::span<const double> values;
    std::size_t size() const { return times.size(); }
    SamplesView part(std::size_t begin, std::size_t count) const {
        return {times.subspan(begin, count), values.subspan(begin, count)};
    }
};

/// Samples of one block, likewise.
struct BlockSamples {
    std::vector<std::int64_t> times;
    std::vector<double> values;
    SamplesView view() const { return {times, values}; }
};

inline constexpr std::size_t kBlockSamples = 4096;

/// XXH3 over the raw times and values.
std::uint64_t contentChecksum(SamplesView samples);

/// Times, then values, compressed by Blosc: Zstandard for a full block, LZ4 for a tail that the next append writes
/// again and for what fits decimals.h. Times of one distance are only that.
std::vector<std::byte> packBlock(SamplesView samples);

/// Refuses a payload that is not exactly `count` samples or whose content does not match.
base::Result<BlockSamples> unpackBlock(std::span<const std::byte> payload, std::size_t count, std::uint64_t content);

/// The median distance between neighbours; 0 for one sample.
std::int64_t medianStep(std::span<const std::int64_t> times);

} // namespace penumbra::store
