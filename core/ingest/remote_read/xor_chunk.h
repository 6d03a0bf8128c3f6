#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// Adds the samples of one XOR chunk of Prometheus (tsdb/chunkenc/xor.go): delta-of-delta times and XORed values after
/// Pelkonen et al., Gorilla (VLDB 2015), sections 4.1.1 and 4.1.2, with Prometheus' own widths for times in
/// milliseconds. False, and any number of them added, where the bytes end early; nobody vouches for them.
bool readXorChunk(std::string_view bytes, std::vector<std::int64_t>& times, std::vector<double>& values);

} // namespace penumbra::ingest
