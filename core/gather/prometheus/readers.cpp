#include "gather/prometheus/readers.h"

#include "gather/prometheus/answer_wire.h"
#include "gather/prometheus/raw_answer.h"
#include "ingest/codec.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

std::string headOf(const HttpResponse& response, const Reading& reading) {
    ingest::Encoder encoder;
    encoder.number(static_cast<std::uint8_t>(reading.kind));
    encoder.number(base::toMillis(reading.grid.begin));
    encoder.number(static_cast<std::int64_t>(reading.grid.step.count()));
    encoder.number(reading.grid.count);
    encoder.number(response.status);
    encoder.number(static_cast<std::uint8_t>(response.withoutCredentials));
    for (const auto* text :
         {&response.contentType, &response.from.scheme, &response.from.host, &response.from.port, &response.from.path})
        encoder.text(*text);
    encoder.number(static_cast<std::uint64_t>(response.body.size()));
    return encoder.take();
}

base::Result<std::string> readFor(const HttpResponse& response, const Reading& reading) {
    const base::TimeWindow window{reading.grid.begin, reading.grid.at(reading.grid.count - 1) + base::Duration(1)};
    return (reading.kind == Reading::Kind::Raw ? parseRawAnswer(response, reading.grid)
                                               : parseAnswer(response, AnswerShape::Matrix, window))
        .map(encodeAnswer);
}

/// In the limited process: what headOf() made, and the body.
base::Result<std::string> readInChild(std::string_view input) {
    ingest::Decoder decoder(input);
    Reading reading;
    HttpResponse response;
    std::uint8_t kind = 0, bare = 0;
    std::int64_t begin = 0, step = 0;
    decoder.number(kind);
    decoder.number(begin);
    decoder.number(step);
    decoder.number(reading.grid.count);
    decoder.number(response.status);
    decoder.number(bare);
    reading.kind = static_cast<Reading::Kind>(kind);
    reading.grid.begin = base::fromMillis(begin);
    reading.grid.step = base::Duration(step);
    response.withoutCredentials = bare != 0;
    for (auto* text :
         {&response.contentType, &response.from.scheme, &response.from.host, &response.from.port, &response.from.path})
        decoder.text(*text);
    decoder.text(response.body);
    return readFor(response, reading);
}

} // namespace

void Readers::prepare(std::size_t count) {
    for (; m_made < count; ++m_made)
        m_idle.push_back(std::make_unique<ingest::ReadingProcess>(ingest::Limits{}, readInChild));
}

std::unique_ptr<ingest::ReadingProcess> Readers::take() {
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty()) return nullptr;
    auto out = std::move(m_idle.back());
    m_idle.pop_back();
    return out;
}

base::Result<PrometheusAnswer> Readers::read(const HttpResponse& response, const Reading& reading,
                                             const base::Run& run) {
    const auto name = fmt::format("The answer of {}", response.from.origin());
    auto process = take();
    if (!process) {
        ingest::Limits limits;
        limits.stop = run.stop;
        return ingest::runLimited(name, limits, [&] { return readFor(response, reading); }).and_then(decodeAnswer);
    }
    const auto bytes = process->read(name, headOf(response, reading), response.body, run.stop);
    if (!process->broken()) {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(process));
    }
    return bytes.and_then(decodeAnswer);
}

} // namespace penumbra::gather
