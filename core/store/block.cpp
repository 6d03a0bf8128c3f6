#include "store/block.h"

#include "base/hash.h"
#include "base/text.h"
#include "store/decimals.h"

#include <algorithm>
#include <array>
#include <blosc.h>
#include <cstring>
#include <limits>
#include <numeric>

namespace penumbra::store {

namespace {

/// How a part is kept: it begins with its length and, in the highest byte, its kind; then the first number, unless it
/// is of Plain; then all numbers, or changes, by Blosc, unless it is of Even.
enum PartKind : std::uint32_t {
    Plain = 0,       ///< distances of times, or values
    Even = 1,        ///< times of one distance
    Decimal = 16,    ///< and the digits: changes of decimals in 4 bytes
    WideDecimal = 32 ///< and the digits: in 8 bytes
};
constexpr std::uint32_t kKindBits = 24;

/// A tail is written again soon, and decimals have little left that Zstandard would find.
enum class Effort { Fast, Thorough };

class PartWriter final {
public:
    explicit PartWriter(std::vector<std::byte>& out) : m_out(out), m_begin(out.size()) { number(std::uint32_t{0}); }

    template <class T>
    void number(T value) {
        const auto* bytes = reinterpret_cast<const std::byte*>(&value);
        m_out.insert(m_out.end(), bytes, bytes + sizeof value);
    }
    /// On the values that metrics have, Zstandard's level 1 over shuffled bits is smaller than level 5 over shuffled
    /// bytes, at a quarter of its time.
    template <class T>
    void numbers(std::span<const T> values, int shuffle, Effort effort) {
        std::array<std::byte, kBlockSamples * sizeof(std::uint64_t) + BLOSC_MAX_OVERHEAD> packed;
        const bool fast = effort == Effort::Fast;
        const int size =
            blosc_compress_ctx(fast ? 5 : 1, shuffle, sizeof(T), values.size_bytes(), values.data(), packed.data(),
                               packed.size(), fast ? BLOSC_LZ4_COMPNAME : BLOSC_ZSTD_COMPNAME, 0, 1);
        m_out.insert(m_out.end(), packed.begin(), packed.begin() + std::max(size, 0));
    }
    void end(std::uint32_t kind) {
        const auto length = static_cast<std::uint32_t>(m_out.size() - m_begin - sizeof(std::uint32_t));
        const auto head = length | (kind << kKindBits);
        std::memcpy(m_out.data() + m_begin, &head, sizeof head);
    }

private:
    std::vector<std::byte>& m_out;
    std::size_t m_begin;
};

void writeTimes(std::vector<std::byte>& out, std::span<const std::int64_t> times, Effort effort) {
    PartWriter part(out);
    std::array<std::int64_t, kBlockSamples> distances;
    std::adjacent_difference(times.begin(), times.end(), distances.begin());
    const auto each = times.size() < 2 ? 0 : distances[1];
    const auto last = distances.begin() + static_cast<std::ptrdiff_t>(times.size());
    if (std::all_of(distances.begin() + 1, last, [&](std::int64_t distance) { return distance == each; })) {
        part.number(times[0]);
        part.number(each);
        return part.end(Even);
    }
    part.numbers(std::span<const std::int64_t>(distances).first(times.size()), BLOSC_SHUFFLE, effort);
    part.end(Plain);
}

void writeValues(std::vector<std::byte>& out, std::span<const double> values, Effort effort) {
    PartWriter part(out);
    const auto decimals = decimalsOf(values);
    if (!decimals) {
        part.numbers(values, BLOSC_BITSHUFFLE, effort);
        return part.end(Plain);
    }
    part.number(decimals->first);
    const std::span<const std::uint64_t> changes(decimals->changes);
    std::array<std::uint32_t, kBlockSamples> narrow;
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        bits |= changes[i];
        narrow[i] = static_cast<std::uint32_t>(changes[i]);
    }
    const bool wide = bits > std::numeric_limits<std::uint32_t>::max();
    if (wide)
        part.numbers(changes, BLOSC_BITSHUFFLE, Effort::Fast);
    else
        part.numbers(std::span<const std::uint32_t>(narrow).first(changes.size()), BLOSC_BITSHUFFLE, Effort::Fast);
    part.end((wide ? WideDecimal : Decimal) + static_cast<std::uint32_t>(decimals->digits));
}

/// One part off the front of a payload. Trusts nothing; after the first thing that is not there, good() is false.
class PartReader final {
public:
    explicit PartReader(std::span<const std::byte>& payload) : m_rest(payload) {
        const auto head = number<std::uint32_t>();
        const auto length = head & ((1U << kKindBits) - 1);
        m_kind = head >> kKindBits;
        m_good = m_good && length <= m_rest.size();
        if (!m_good) return;
        payload = m_rest.subspan(length);
        m_rest = m_rest.first(length);
    }
    template <class T>
    T number() {
        T out{};
        m_good = m_good && m_rest.size() >= sizeof out;
        if (!m_good) return out;
        std::memcpy(&out, m_rest.data(), sizeof out);
        m_rest = m_rest.subspan(sizeof out);
        return out;
    }
    template <class T>
    std::vector<T> numbers(std::size_t count) {
        std::vector<T> out(count);
        std::size_t bytes = 0;
        m_good = m_good && blosc_cbuffer_validate(m_rest.data(), m_rest.size(), &bytes) >= 0 &&
                 bytes == count * sizeof(T) &&
                 blosc_decompress_ctx(m_rest.data(), out.data(), bytes, 1) == static_cast<int>(bytes);
        m_rest = {};
        return out;
    }
    bool good() const { return m_good && m_rest.empty(); }

    std::uint32_t kind() const { return m_kind; }

private:
    std::span<const std::byte> m_rest;
    std::uint32_t m_kind = 0;
    bool m_good = true;
};

bool readTimes(std::span<const std::byte>& payload, std::size_t count, std::vector<std::int64_t>& out) {
    PartReader part(payload);
    if (part.kind() == Even) {
        const auto first = part.number<std::uint64_t>(), each = part.number<std::uint64_t>();
        out.resize(count);
        for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<std::int64_t>(first + i * each);
        return part.good();
    }
    out = part.numbers<std::int64_t>(count);
    std::uint64_t time = 0;
    for (auto& t : out) t = static_cast<std::int64_t>(time += static_cast<std::uint64_t>(t));
    return part.kind() == Plain && part.good();
}

bool readValues(std::span<const std::byte>& payload, std::size_t count, std::vector<double>& out) {
    PartReader part(payload);
    if (part.kind() == Plain) {
        out = part.numbers<double>(count);
        return part.good();
    }
    const bool wide = part.kind() >= WideDecimal;
    const auto digits = part.kind() - (wide ? WideDecimal : Decimal); // of another kind: very many
    Decimals decimals{static_cast<int>(std::min<std::uint32_t>(digits, kMostDigits)), part.number<std::int64_t>(), {}};
    if (wide) {
        decimals.changes = part.numbers<std::uint64_t>(count);
    } else {
        const auto narrow = part.numbers<std::uint32_t>(count);
        decimals.changes.assign(narrow.begin(), narrow.end());
    }
    out = valuesOf(decimals);
    return digits <= kMostDigits && part.good();
}

} // namespace

std::uint64_t contentChecksum(SamplesView samples) {
    return base::hashBytes(std::as_bytes(samples.values), base::hashBytes(std::as_bytes(samples.times)));
}

std::vector<std::byte> packBlock(SamplesView samples) {
    std::vector<std::byte> out;
    const auto effort = samples.size() == kBlockSamples ? Effort::Thorough : Effort::Fast;
    writeTimes(out, samples.times, effort);
    writeValues(out, samples.values, effort);
    return out;
}

base::Result<BlockSamples> unpackBlock(std::span<const std::byte> payload, std::size_t count, std::uint64_t content) {
    BlockSamples out;
    if (count == 0 || count > kBlockSamples)
        return base::failInput(PENUMBRA_SAY("Problem", "A block of samples has an impossible length.")());
    if (!readTimes(payload, count, out.times) || !readValues(payload, count, out.values) || !payload.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "A block of samples cannot be unpacked.")());
    if (contentChecksum(out.view()) != content)
        return base::failInput(PENUMBRA_SAY("Problem", "A block of samples does not match its checksum.")());
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
