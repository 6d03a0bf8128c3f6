#include "store/block.h"

#include "base/hash.h"

#include <algorithm>
#include <blosc.h>
#include <cstring>

namespace penumbra::store {

namespace {

constexpr std::size_t kNumber = 8; // bytes of a time and of a value

void append(std::vector<std::byte>& out, const void* numbers, std::size_t count, bool full) {
    const std::size_t begin = out.size();
    const std::size_t room = count * kNumber + BLOSC_MAX_OVERHEAD;
    out.resize(begin + sizeof(std::uint32_t) + room);
    auto* target = out.data() + begin + sizeof(std::uint32_t);
    const int size = blosc_compress_ctx(5, BLOSC_SHUFFLE, kNumber, count * kNumber, numbers, target, room,
                                        full ? BLOSC_ZSTD_COMPNAME : BLOSC_LZ4_COMPNAME, 0, 1);
    const auto length = static_cast<std::uint32_t>(std::max(size, 0));
    std::memcpy(out.data() + begin, &length, sizeof length);
    out.resize(begin + sizeof length + length);
}

/// Takes one part off the front of the payload.
bool take(std::span<const std::byte>& payload, void* numbers, std::size_t count) {
    std::uint32_t length = 0;
    if (payload.size() < sizeof length) return false;
    std::memcpy(&length, payload.data(), sizeof length);
    payload = payload.subspan(sizeof length);
    if (length > payload.size()) return false;
    std::size_t bytes = 0;
    if (blosc_cbuffer_validate(payload.data(), length, &bytes) < 0 || bytes != count * kNumber) return false;
    if (blosc_decompress_ctx(payload.data(), numbers, bytes, 1) != static_cast<int>(bytes)) return false;
    payload = payload.subspan(length);
    return true;
}

} // namespace

std::uint64_t contentChecksum(const BlockSamples& samples) {
    const auto times = base::hashBytes(std::as_bytes(std::span(samples.times)));
    return base::hashBytes(std::as_bytes(std::span(samples.values)), times);
}

std::vector<std::byte> packBlock(const BlockSamples& samples) {
    std::vector<std::int64_t> distances(samples.times.size());
    for (std::size_t i = 0; i < distances.size(); ++i)
        distances[i] = i == 0 ? samples.times[0] : samples.times[i] - samples.times[i - 1];
    std::vector<std::byte> out;
    const bool full = samples.times.size() == kBlockSamples;
    append(out, distances.data(), distances.size(), full);
    append(out, samples.values.data(), samples.values.size(), full);
    return out;
}

base::Result<BlockSamples> unpackBlock(std::span<const std::byte> payload, std::size_t count, std::uint64_t content) {
    BlockSamples out;
    if (count == 0 || count > kBlockSamples) return base::failInput("A block of samples has an impossible length.");
    out.times.resize(count);
    out.values.resize(count);
    if (!take(payload, out.times.data(), count) || !take(payload, out.values.data(), count) || !payload.empty())
        return base::failInput("A block of samples cannot be unpacked.");
    std::uint64_t time = 0;
    for (auto& t : out.times) t = static_cast<std::int64_t>(time += static_cast<std::uint64_t>(t));
    if (contentChecksum(out) != content) return base::failInput("A block of samples does not match its checksum.");
    return out;
}

std::int64_t medianStep(std::span<const std::int64_t> times) {
    if (times.size() < 2) return 0;
    std::vector<std::int64_t> distances(times.size() - 1);
    for (std::size_t i = 0; i < distances.size(); ++i) distances[i] = times[i + 1] - times[i];
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>((distances.size() - 1) / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

} // namespace penumbra::store
