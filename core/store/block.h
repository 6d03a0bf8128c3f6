#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::store {

/// Samples of one block: as many values as times, times strictly ascending.
struct BlockSamples {
    std::vector<std::int64_t> times;
    std::vector<double> values;
};

inline constexpr std::size_t kBlockSamples = 4096;

/// XXH3 over the raw times and values.
std::uint64_t contentChecksum(const BlockSamples& samples);

/// Times as differences, then values, both byte-shuffled and compressed by Blosc: Zstandard for a full block, LZ4 for a
/// tail that the next append writes again.
std::vector<std::byte> packBlock(const BlockSamples& samples);

/// Refuses a payload that is not exactly `count` samples or whose content does not match.
base::Result<BlockSamples> unpackBlock(std::span<const std::byte> payload, std::size_t count, std::uint64_t content);

/// The median distance between neighbours; 0 for one sample.
std::int64_t medianStep(std::span<const std::int64_t> times);

} // namespace penumbra::store
