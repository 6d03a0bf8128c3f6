#include "gather/prometheus/answer_wire.h"

#include "base/text.h"
#include "ingest/times_wire.h"

namespace penumbra::gather {

namespace {

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
    if (!decoder.done())
        return base::failInternal(PENUMBRA_SAY("Problem", "The answer of the reading process is damaged.")());
    return out;
}

} // namespace penumbra::gather
