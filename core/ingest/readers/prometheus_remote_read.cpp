#include "base/text.h"
#include "ingest/metrics/book.h"
#include "ingest/remote_read/messages.h"

#include <fmt/format.h>
#include <snappy.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLargest = std::size_t{256} << 20;

/// A block of snappy: its length as a varint, then a first literal that holds field 1 of ReadResponse, in it field 1 of
/// QueryResult, in it the labels of a series.
int sniffPrometheusRemoteRead(const Head& head) {
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

base::Result<model::Batch> readPrometheusRemoteRead(const Input& input) {
    const auto refuse = [&](const std::string& why) { return base::failInput(fmt::format("{}: {}", input.name, why)); };
    std::size_t size = 0;
    if (!snappy::GetUncompressedLength(input.bytes.data(), input.bytes.size(), &size))
        return refuse(PENUMBRA_SAY("Problem", "this is no block of snappy, as an answer to remote read is.")());
    if (size > kLargest)
        return refuse(PENUMBRA_SAY("Problem", "its content is larger than 256 MiB. Ask for less time at once.")());
    const auto plain = inflateBlock(input.bytes, kLargest);
    if (!plain) return refuse(PENUMBRA_SAY("Problem", "its compression is damaged or cut off. Fetch it again.")());
    Intake intake(input);
    MetricBook book(intake);
    int count = 0;
    const bool whole = readSamplesResponse(*plain, [&](RemoteSeries& series) {
        for (int i = 0; i < series.histograms; ++i) intake.countPassed(PENUMBRA_TEXT("Kind", "native histogram"));
        const auto where = fmt::format("{}: series {}", input.name, ++count);
        const auto name = series.labels.contains("__name__") ? series.labels["__name__"] : std::string();
        const auto line = book.series(name, series.labels, {}, where);
        for (std::size_t i = 0; i < series.times.size(); ++i)
            book.add(line, static_cast<double>(series.times[i]), series.values[i], where);
    });
    if (!whole) return refuse(PENUMBRA_SAY("Problem", "its content is no answer to remote read. Fetch it again.")());
    book.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader prometheusRemoteRead{
    "prometheus-remote-read", PENUMBRA_TEXT("readers", "Prometheus remote read"),
    PENUMBRA_TEXT("readers", "Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy."),
    sniffPrometheusRemoteRead, readPrometheusRemoteRead};

} // namespace penumbra::ingest
