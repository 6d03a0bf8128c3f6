#include "ingest/exposition/scrape.h"

#include "base/text.h"
#include "document/encoding.h"
#include "ingest/child.h"
#include "ingest/exposition/exposition.h"
#include "ingest/wire.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <new>

namespace penumbra::ingest {

namespace {

/// The name that node_exporter says once.
std::string nodeIn(const std::vector<TypedSample>& samples) {
    for (const auto& [sample, type] : samples)
        if (sample.name == "node_uname_info")
            if (const auto it = sample.labels.find("nodename"); it != sample.labels.end()) return it->second;
    return {};
}

void put(std::string& to, std::string_view part) {
    const std::uint64_t size = part.size();
    to.append(reinterpret_cast<const char*>(&size), sizeof size);
    to.append(part);
}

std::optional<std::string_view> take(std::string_view& from) {
    std::uint64_t size = 0;
    if (from.size() < sizeof size) return {};
    std::memcpy(&size, from.data(), sizeof size);
    from.remove_prefix(sizeof size);
    if (from.size() < size) return {};
    const auto part = from.substr(0, size);
    from.remove_prefix(size);
    return part;
}

/// Counters as batches, one for each of what they may say.
constexpr Says kCounted[] = {Says::Nothing, Says::Busy, Says::Moved};

std::string encode(const Scrape& scrape) {
    std::string out;
    put(out, encodeBatch(scrape.batch));
    put(out, scrape.nodename);
    for (const auto says : kCounted) {
        model::Batch counters;
        for (const auto& counter : scrape.counters)
            if (counter.says == says) counters.samples.push_back(counter.samples);
        put(out, encodeBatch(counters));
    }
    return out;
}

base::Result<Scrape> decode(std::string_view bytes) {
    const auto damaged = [] {
        return base::failInternal(PENUMBRA_SAY("Problem", "The answer of the reading process is damaged.")());
    };
    Scrape out;
    const auto part = take(bytes);
    const auto name = take(bytes);
    if (!part || !name) return damaged();
    auto batch = decodeBatch(*part);
    if (!batch) return tl::unexpected(batch.error());
    out.batch = std::move(*batch);
    out.nodename = *name;
    for (const auto says : kCounted) {
        const auto some = take(bytes);
        if (!some) return damaged();
        auto counters = decodeBatch(*some);
        if (!counters) return tl::unexpected(counters.error());
        for (auto& samples : counters->samples) out.counters.push_back({std::move(samples), says});
    }
    if (!bytes.empty()) return damaged();
    return out;
}

base::Result<Scrape> parse(const Input& input, const ScrapeTarget& target) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    std::vector<TypedSample> samples;
    const auto done = readExposition(decoded->text(), intake, [&](const ExposedSample& sample, std::string_view type) {
        samples.push_back({sample, std::string(type)});
    });
    if (!done) return base::fail(done.error().kind, done.error().text);
    Scrape out;
    out.nodename = nodeIn(samples);
    const bool told = !out.nodename.empty() && !target.hostIsCertain;
    MetricBook book(intake, told ? out.nodename : target.host);
    book.keepCountersApart();
    const auto now = static_cast<double>(base::toMillis(input.time));
    for (auto& [sample, type] : samples) {
        if (!target.port.empty()) sample.labels.try_emplace("port", target.port);
        const auto where = intake.at(static_cast<std::size_t>(sample.line));
        book.add(book.series(sample.name, sample.labels, type, where), sample.time.value_or(now), sample.value, where);
    }
    book.finish();
    out.counters = book.takeCounters();
    out.batch = std::move(intake).finish();
    return out;
}

} // namespace

base::Result<Scrape> readScrape(const Input& input, const ScrapeTarget& target, const Limits& limits) {
    const auto bytes = runLimited(input.name, limits, [&] { return parse(input, target).map(encode); });
    return bytes ? decode(*bytes) : tl::make_unexpected(bytes.error());
}

} // namespace penumbra::ingest
