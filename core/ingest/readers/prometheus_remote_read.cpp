#include "base/text.h"
#include "document/encoding.h"
#include "ingest/metrics/book.h"
#include "ingest/remote_read/protobuf.h"

#include <bit>
#include <fmt/format.h>
#include <snappy.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLargest = std::size_t{256} << 20;

/// A block of snappy: its length as a varint, then a first literal that holds field 1 of ReadResponse, in it field 1 of
/// QueryResult, in it the labels of a series.
int sniff(const Head& head) {
    std::size_t size = 0;
    if (head.bytes.size() < 24 || !snappy::GetUncompressedLength(head.bytes.data(), head.bytes.size(), &size)) return 0;
    auto text = head.bytes;
    while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0x80U) != 0) text.remove_prefix(1);
    text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    if (text.empty() || (static_cast<unsigned char>(text.front()) & 3U) != 0) return 0;
    const auto tag = static_cast<unsigned char>(text.front()) >> 2U;
    text.remove_prefix(std::min<std::size_t>(text.size(), 1 + (tag >= 60 ? tag - 59U : 0)));
    const bool nested = text.size() > 12 && text[0] == '\x0a';
    return nested && size < (std::size_t{1} << 40) &&
                   text.substr(0, 64).find("\x0a\x08__name__\x12") != std::string_view::npos
               ? 90
               : 0;
}

struct Sample {
    double value = 0;
    std::int64_t time = 0; ///< milliseconds; the wire leaves out what is 0
};

class Response final {
public:
    explicit Response(Intake& intake) : m_intake(intake), m_book(intake) {}

    /// False where the bytes are no ReadResponse (prompb/remote.proto).
    bool take(std::string_view bytes) {
        ProtoReader response(bytes);
        while (const auto result = response.next()) {
            if (result->number != 1) continue;
            ProtoReader query(result->bytes);
            while (const auto series = query.next())
                if (series->number == 1 && !takeSeries(series->bytes)) return false;
            if (!query.whole()) return false;
        }
        return response.whole();
    }
    void finish() { m_book.finish(); }

private:
    static bool readLabel(std::string_view bytes, MetricLabels& labels) {
        std::string name, value;
        ProtoReader label(bytes);
        while (const auto field = label.next()) {
            if (field->number == 1) name = document::cleanUtf8(field->bytes);
            if (field->number == 2) value = document::cleanUtf8(field->bytes);
        }
        return label.whole() && labels.emplace(std::move(name), std::move(value)).second;
    }

    static bool readSample(std::string_view bytes, std::vector<Sample>& samples) {
        Sample out;
        ProtoReader sample(bytes);
        while (const auto field = sample.next()) {
            if (field->number == 1) out.value = std::bit_cast<double>(field->bits);
            if (field->number == 2) out.time = static_cast<std::int64_t>(field->bits);
        }
        samples.push_back(out);
        return sample.whole();
    }

    bool takeSeries(std::string_view bytes) {
        MetricLabels labels;
        std::vector<Sample> samples;
        ProtoReader series(bytes);
        while (const auto field = series.next()) {
            if (field->number == 1 && !readLabel(field->bytes, labels)) return false;
            if (field->number == 2 && !readSample(field->bytes, samples)) return false;
            if (field->number == 4) m_intake.countPassed("native histogram");
        }
        if (!series.whole()) return false;
        const auto where = fmt::format("{}: series {}", m_intake.input().name, ++m_series);
        const auto name = labels.contains("__name__") ? labels["__name__"] : std::string();
        const auto line = m_book.series(name, labels, {}, where);
        for (const auto& sample : samples) m_book.add(line, static_cast<double>(sample.time), sample.value, where);
        return true;
    }

    Intake& m_intake;
    MetricBook m_book;
    int m_series = 0;
};

base::Result<model::Batch> read(const Input& input) {
    const auto refuse = [&](const char* why) { return base::failInput(fmt::format("{}: {}", input.name, why)); };
    std::size_t size = 0;
    if (!snappy::GetUncompressedLength(input.bytes.data(), input.bytes.size(), &size))
        return refuse("this is no block of snappy, as an answer to remote read is.");
    if (size > kLargest) return refuse("its content is larger than 256 MiB. Ask for less time at once.");
    std::string plain;
    if (!snappy::Uncompress(input.bytes.data(), input.bytes.size(), &plain))
        return refuse("its compression is damaged or cut off. Fetch it again.");
    Intake intake(input);
    Response response(intake);
    if (!response.take(plain)) return refuse("its content is no answer to remote read. Fetch it again.");
    response.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader prometheusRemoteRead{
    "prometheus-remote-read", PENUMBRA_TEXT("readers", "Prometheus remote read"),
    PENUMBRA_TEXT("readers", "Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy."), sniff,
    read};

} // namespace penumbra::ingest
