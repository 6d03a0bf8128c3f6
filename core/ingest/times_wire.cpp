#include "ingest/times_wire.h"

#include <limits>

namespace penumbra::ingest {

namespace {

enum class Spacing : std::uint8_t { Even, Near, Any };

constexpr std::int64_t kFurthest = std::int64_t{1} << 60;
constexpr std::int64_t kLongestDistance =
    std::numeric_limits<std::uint32_t>::max(); ///< so that no sum of them overflows

/// A distance that is none, because the times descend, is too large.
std::uint64_t distance(std::int64_t from, std::int64_t to) {
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
}

bool isFar(std::int64_t time) { return time < -kFurthest || time > kFurthest; }

Spacing spacingOf(const std::vector<std::int64_t>& times) {
    if (!times.empty() && (isFar(times.front()) || isFar(times.back()))) return Spacing::Any;
    auto out = Spacing::Even;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const auto delta = distance(times[i - 1], times[i]);
        if (delta > static_cast<std::uint64_t>(kLongestDistance)) return Spacing::Any;
        if (delta != distance(times[0], times[1])) out = Spacing::Near;
    }
    return out;
}

void decodeEven(Decoder& decoder, std::size_t count, std::vector<std::int64_t>& times) {
    std::int64_t first = 0, step = 0;
    decoder.number(first);
    decoder.number(step);
    if (step < 0 || step > kLongestDistance || isFar(first)) decoder.fail();
    if (!decoder.good()) return;
    times.resize(count);
    for (std::size_t i = 0; i < count; ++i) times[i] = first + step * static_cast<std::int64_t>(i);
}

void decodeNear(Decoder& decoder, std::vector<std::int64_t>& times) {
    std::int64_t time = 0;
    std::vector<std::uint32_t> deltas;
    decoder.number(time);
    decoder.numbers(deltas);
    if (isFar(time)) decoder.fail();
    if (!decoder.good()) return;
    times.reserve(deltas.size() + 1);
    times.push_back(time);
    for (const auto delta : deltas) times.push_back(time += delta);
}

} // namespace

void encodeTimes(Encoder& encoder, const std::vector<std::int64_t>& times) {
    const auto spacing = spacingOf(times);
    encoder.number(static_cast<std::uint8_t>(spacing));
    if (spacing == Spacing::Any) return encoder.numbers(times);
    encoder.number(times.empty() ? std::int64_t{0} : times.front());
    if (spacing == Spacing::Even) return encoder.number(times.size() < 2 ? std::int64_t{0} : times[1] - times[0]);
    std::vector<std::uint32_t> deltas(times.size() - 1);
    for (std::size_t i = 1; i < times.size(); ++i) deltas[i - 1] = static_cast<std::uint32_t>(times[i] - times[i - 1]);
    encoder.numbers(deltas);
}

void decodeTimes(Decoder& decoder, std::size_t count, std::vector<std::int64_t>& times) {
    std::uint8_t spacing = 0;
    decoder.number(spacing);
    if (spacing == static_cast<std::uint8_t>(Spacing::Even))
        decodeEven(decoder, count, times);
    else if (spacing == static_cast<std::uint8_t>(Spacing::Near))
        decodeNear(decoder, times);
    else
        decoder.numbers(times);
    if (times.size() != count) decoder.fail();
}

} // namespace penumbra::ingest
