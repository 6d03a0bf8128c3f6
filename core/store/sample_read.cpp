#include "base/text.h"
#include "model/dimension_title.h"
#include "store/marks.h"
#include "store/sample_store.h"

#include "base/hash.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::store {

namespace {

/// "2026-03-10 21:00 UTC"
std::string sayMinute(std::int64_t millis) {
    auto text = base::formatTime(base::fromMillis(millis)).substr(0, 16);
    text.replace(10, 1, " ");
    return PENUMBRA_SAY("Risk", "{} UTC")(text);
}

} // namespace

std::uint64_t BlockEntry::checksumWith(std::span<const std::byte> payload) const {
    return base::Hasher()
        .add("block")
        .add(series)
        .add(first)
        .add(last)
        .add(samples)
        .add(step)
        .add(content)
        .add(base::hashBytes(payload))
        .value();
}

BlockEntry blockEntryFrom(const Statement& row) {
    return {row.integer(0),
            row.integer(1),
            row.integer(2),
            row.integer(3),
            row.integer(4),
            row.integer(5),
            static_cast<std::uint64_t>(row.integer(6)),
            static_cast<std::uint64_t>(row.integer(7))};
}

BlockReader::BlockReader(Database& database)
    : m_database(database),
      m_entries(database, fmt::format("SELECT {} FROM blocks WHERE series = ?1 ORDER BY first", kBlockColumns)),
      m_payload(database, "SELECT payload FROM blocks WHERE id = ?1") {}

std::vector<BlockEntry> BlockReader::entries(const SeriesRow& series) {
    std::vector<BlockEntry> out;
    std::uint64_t sum = 0, count = 0; // unsigned: damaged numbers may be any
    auto& rows = m_entries;
    rows.with(series.id);
    while (rows.next()) {
        const auto entry = blockEntryFrom(rows);
        if (!out.empty() && entry.first <= out.back().last)
            failDamaged(m_database, PENUMBRA_SAY("Problem", "the order of the blocks of {}")(series.info.key.text()));
        sum += entry.checksum;
        count += static_cast<std::uint64_t>(entry.samples);
        out.push_back(entry);
    }
    if (!m_database.failed() && (sum != series.digest || count != static_cast<std::uint64_t>(series.info.samples)))
        failDamaged(m_database, PENUMBRA_SAY("Problem", "the list of blocks of the series {}")(series.info.key.text()));
    return out;
}

BlockSamples BlockReader::block(const SeriesRow& series, const BlockEntry& entry) {
    const auto damaged = [&] {
        m_payload.reset();
        failDamaged(m_database,
                    PENUMBRA_SAY("Problem", "a block of the series of {} of {} from {} to {}")(
                        model::dimensionTitle(series.info.key.metric), model::naturalName(series.info.key.resource),
                        sayMinute(entry.first), sayMinute(entry.last)));
        return BlockSamples();
    };
    if (!m_payload.with(entry.id).next()) return damaged();
    const auto payload = m_payload.blob(0);
    if (entry.checksumWith(payload) != entry.checksum) return damaged();
    auto samples = unpackBlock(payload, static_cast<std::size_t>(entry.samples), entry.content);
    if (!samples || samples->times.front() != entry.first || samples->times.back() != entry.last) return damaged();
    m_payload.reset();
    return std::move(*samples);
}

model::Samples readSamples(Database& database, const SeriesRow& series, base::TimeWindow window) {
    model::Samples out{series.info.key, series.info.unit, {}, {}};
    const auto begin = base::toMillis(window.begin);
    const auto end = base::toMillis(window.end);
    BlockReader reader(database);
    for (const auto& entry : reader.entries(series)) {
        if (entry.last < begin || entry.first >= end || database.failed()) continue;
        const auto block = reader.block(series, entry);
        const auto from = std::lower_bound(block.times.begin(), block.times.end(), begin);
        const auto to = std::lower_bound(from, block.times.end(), end);
        out.times.insert(out.times.end(), from, to);
        out.values.insert(out.values.end(), block.values.begin() + (from - block.times.begin()),
                          block.values.begin() + (to - block.times.begin()));
    }
    return out;
}

} // namespace penumbra::store
