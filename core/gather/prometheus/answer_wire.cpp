#include "gather/prometheus/answer_wire.h"

#include "ingest/times_wire.h"

namespace penumbra::gather {

namespace {

<<<<<<< HEAD
constexpr char kSome = 'B', kNone = 'E';
=======
enum class Spacing : std::uint8_t { Even, Near, Any };

Spacing spacingOf(const std::vector<std::int64_t>& times) {
    auto out = Spacing::Even;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const auto delta = times[i] - times[i - 1]; // they ascend
        if (delta > std::numeric_limits<std::uint32_t>::max()) return Spacing::Any;
        if (delta != times[1] - times[0]) out = Spacing::Near;
    }
    return out;
}

void encodeTimes(ingest::Encoder& encoder, const std::vector<std::int64_t>& times) {
    const auto spacing = spacingOf(times);
    encoder.number(static_cast<std::uint8_t>(spacing));
    if (spacing == Spacing::Any) return encoder.numbers(times);
    encoder.number(times.empty() ? std::int64_t{0} : times.front());
    if (spacing == Spacing::Even) return encoder.number(times.size() < 2 ? std::int64_t{0} : times[1] - times[0]);
    std::vector<std::uint32_t> deltas(times.size() - 1);
    for (std::size_t i = 1; i < times.size(); ++i) deltas[i - 1] = static_cast<std::uint32_t>(times[i] - times[i - 1]);
    encoder.numbers(deltas);
}

/// `count`: how many there must be.
std::vector<std::int64_t> decodeTimes(ingest::Decoder& decoder, std::size_t count) {
    std::uint8_t spacing = 0;
    decoder.number(spacing);
    std::vector<std::int64_t> out;
    if (spacing == static_cast<std::uint8_t>(Spacing::Any)) {
        decoder.numbers(out);
        return out;
    }
    std::int64_t time = 0;
    decoder.number(time);
    if (spacing == static_cast<std::uint8_t>(Spacing::Even)) {
        std::int64_t step = 0;
        decoder.number(step);
        if (step < 0 || step > std::int64_t{1} << 40 || time < -(std::int64_t{1} << 60) ||
            time > std::int64_t{1} << 60 || !decoder.good()) {
            decoder.fail();
            return out;
        }
        out.resize(count);
        for (std::size_t i = 0; i < count; ++i) out[i] = time + step * static_cast<std::int64_t>(i);
        return out;
    }
    std::vector<std::uint32_t> deltas;
    decoder.numbers(deltas);
    out.reserve(deltas.size() + 1);
    out.push_back(time);
    for (const auto delta : deltas) out.push_back(time += delta);
    return out;
}
>>>>>>> f77afde (ingest: an error of a reading child comes back as one, in one place; kubernetes: the pages of a list are cut by one child; prometheus: one home for the words of a status)

void encodeLabels(ingest::Encoder& encoder, const LabelSet& labels) {
    encoder.number(static_cast<std::uint64_t>(labels.size()));
    for (const auto& [key, value] : labels) {
        encoder.text(key);
        encoder.text(value);
    }
}

LabelSet decodeLabels(ingest::Decoder& decoder) {
    LabelSet out;
    const auto count = decoder.count(16);
    for (std::size_t i = 0; i < count && decoder.good(); ++i) {
        std::string key, value;
        decoder.text(key);
        decoder.text(value);
        out.emplace(std::move(key), std::move(value));
    }
    return out;
}

} // namespace

std::string encodeAnswer(const PrometheusAnswer& answer) {
    ingest::Encoder encoder;
    encoder.number(static_cast<std::uint64_t>(answer.warnings.size()));
    for (const auto& warning : answer.warnings) encoder.text(warning);
    encoder.number(static_cast<std::uint64_t>(answer.rows.size()));
    for (const auto& row : answer.rows) {
        encodeLabels(encoder, row.labels);
        encoder.numbers(row.values);
        ingest::encodeTimes(encoder, row.times);
        encoder.number(row.rejected);
    }
    return encoder.take();
}

base::Result<PrometheusAnswer> decodeAnswer(const std::string& bytes) {
    ingest::Decoder decoder(bytes);
    PrometheusAnswer out;
    out.warnings.resize(decoder.count(8));
    for (auto& warning : out.warnings) decoder.text(warning);
    out.rows.resize(decoder.count(32));
    for (auto& row : out.rows) {
        row.labels = decodeLabels(decoder);
        decoder.numbers(row.values);
        ingest::decodeTimes(decoder, row.values.size(), row.times);
        decoder.number(row.rejected);
    }
    if (!decoder.done()) return base::failInternal("The answer of the reading process is damaged.");
    return out;
}

} // namespace penumbra::gather
