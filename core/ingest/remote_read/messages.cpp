#include "ingest/remote_read/messages.h"

#include "document/encoding.h"
#include "ingest/remote_read/crc32c.h"
#include "ingest/remote_read/protobuf.h"
#include "ingest/remote_read/xor_chunk.h"

#include <bit>
#include <snappy.h>

namespace penumbra::ingest {

namespace {

constexpr std::uint64_t kXor = 1; ///< Chunk.Encoding; the others are native histograms

bool readLabel(std::string_view bytes, RemoteSeries& series) {
    std::string name, value;
    ProtoReader label(bytes);
    while (const auto field = label.next()) {
        if (field->number == 1) name = document::cleanUtf8(field->bytes);
        if (field->number == 2) value = document::cleanUtf8(field->bytes);
    }
    return label.whole() && series.labels.emplace(std::move(name), std::move(value)).second;
}

bool readSample(std::string_view bytes, RemoteSeries& series) {
    double value = 0;
    std::int64_t time = 0; // the wire leaves out what is 0
    ProtoReader sample(bytes);
    while (const auto field = sample.next()) {
        if (field->number == 1) value = std::bit_cast<double>(field->bits);
        if (field->number == 2) time = static_cast<std::int64_t>(field->bits);
    }
    series.times.push_back(time);
    series.values.push_back(value);
    return sample.whole();
}

bool readChunk(std::string_view bytes, RemoteSeries& series) {
    std::uint64_t encoding = 0;
    std::string_view data;
    ProtoReader chunk(bytes);
    while (const auto field = chunk.next()) {
        if (field->number == 3) encoding = field->bits;
        if (field->number == 4) data = field->bytes;
    }
    if (!chunk.whole()) return false;
    if (encoding == kXor) return readXorChunk(data, series.times, series.values);
    ++series.histograms;
    return true;
}

bool readSamplesSeries(std::string_view bytes, RemoteSeries& series) {
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1 && !readLabel(field->bytes, series)) return false;
        if (field->number == 2 && !readSample(field->bytes, series)) return false;
        if (field->number == 4) ++series.histograms;
    }
    return reader.whole();
}

bool readChunkedSeries(std::string_view bytes, RemoteSeries& series) {
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1 && !readLabel(field->bytes, series)) return false;
        if (field->number == 2 && !readChunk(field->bytes, series)) return false;
    }
    return reader.whole();
}

} // namespace

bool readSamplesResponse(std::string_view bytes, const TakeSeries& take) {
    ProtoReader response(bytes);
    while (const auto result = response.next()) {
        if (result->number != 1) continue;
        ProtoReader query(result->bytes);
        while (const auto field = query.next()) {
            if (field->number != 1) continue;
            RemoteSeries series;
            if (!readSamplesSeries(field->bytes, series)) return false;
            take(series);
        }
        if (!query.whole()) return false;
    }
    return response.whole();
}

bool readChunkedResponse(std::string_view bytes, const TakeSeries& take) {
    ProtoReader response(bytes);
    while (const auto field = response.next()) {
        if (field->number != 1) continue;
        RemoteSeries series;
        if (!readChunkedSeries(field->bytes, series)) return false;
        take(series);
    }
    return response.whole();
}

std::optional<std::string_view> ChunkedStream::next() {
    if (m_left.empty() || !m_whole) return {};
    m_whole = false;
    std::uint64_t size = 0;
    for (unsigned shift = 0;; shift += 7) {
        if (m_left.empty() || shift > 56) return {};
        const auto byte = static_cast<unsigned char>(m_left.front());
        m_left.remove_prefix(1);
        size |= std::uint64_t{byte & 0x7FU} << shift;
        if ((byte & 0x80U) == 0) break;
    }
    constexpr std::size_t kCheckSum = 4;
    if (m_left.size() < kCheckSum || size > m_left.size() - kCheckSum) return {};
    std::uint32_t stated = 0;
    for (std::size_t i = 0; i < kCheckSum; ++i) stated = stated << 8 | static_cast<unsigned char>(m_left[i]);
    const auto message = m_left.substr(kCheckSum, size);
    if (crc32c(message) != stated) return {};
    m_left.remove_prefix(kCheckSum + size);
    m_whole = true;
    return message;
}

std::string readRequest(const std::vector<RemoteMatcher>& matchers, std::int64_t firstMs, std::int64_t lastMs) {
    ProtoWriter query;
    query.number(1, static_cast<std::uint64_t>(firstMs));
    query.number(2, static_cast<std::uint64_t>(lastMs));
    for (const auto& matcher : matchers) {
        ProtoWriter field;
        field.number(1, static_cast<std::uint64_t>(matcher.type)); // the same order as LabelMatcher.Type
        field.bytes(2, matcher.label);
        field.bytes(3, matcher.value);
        query.bytes(3, field.message());
    }
    ProtoWriter request;
    request.bytes(1, query.message());
    request.bytes(2, std::string_view("\x01\x00", 2)); // accepted_response_types: STREAMED_XOR_CHUNKS, SAMPLES
    std::string out;
    snappy::Compress(request.message().data(), request.message().size(), &out);
    return out;
}

std::optional<std::string> inflateBlock(std::string_view bytes, std::size_t limit) {
    std::size_t size = 0;
    std::string plain;
    if (!snappy::GetUncompressedLength(bytes.data(), bytes.size(), &size) || size > limit ||
        !snappy::Uncompress(bytes.data(), bytes.size(), &plain))
        return {};
    return plain;
}

} // namespace penumbra::ingest
