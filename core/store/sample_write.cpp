#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "store/marks.h"
#include "store/sample_store.h"
#include "store/undo.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::store {

namespace {

using namespace std::chrono;
constexpr base::Time kFirstTime = sys_days(year(1) / 1 / 1);
constexpr base::Time kLastTime = sys_days(year(10000) / 1 / 1);

bool inCalendar(std::int64_t time) { return time >= base::toMillis(kFirstTime) && time < base::toMillis(kLastTime); }

/// All that came can be stored as it is.
bool isClean(const model::Samples& samples) {
    bool clean = true;
    for (const double value : samples.values) clean &= std::isfinite(value);
    for (std::size_t i = 1; i < samples.times.size(); ++i) clean &= samples.times[i - 1] < samples.times[i];
    return clean && !samples.times.empty() && inCalendar(samples.times.front()) && inCalendar(samples.times.back());
}

/// The usual distance in a series: the median of its blocks' medians, each with the weight of its samples.
base::Duration usualStep(const std::vector<BlockEntry>& entries) {
    std::vector<std::pair<std::int64_t, std::int64_t>> steps;
    std::int64_t total = 0;
    for (const auto& entry : entries) {
        if (entry.samples < 2) continue;
        steps.emplace_back(entry.step, entry.samples - 1);
        total += entry.samples - 1;
    }
    std::sort(steps.begin(), steps.end());
    std::int64_t seen = 0;
    for (const auto& step : steps)
        if ((seen += step.second) * 2 >= total) return base::Duration(step.first);
    return base::Duration(0);
}

} // namespace

void SampleWriter::reject(const char* code, std::int64_t count, const std::string& text) {
    m_accounting.rejected += count;
    m_problems.push_back({base::Severity::Warning, code, m_source, text});
}

SampleWriter::Pending& SampleWriter::pendingFor(const model::Samples& samples) {
    const auto& key = samples.key;
    const auto there = m_places.find(
        key, [&](std::size_t place) -> const auto& { return *m_pending[place].key; });
    if (there) return m_pending[*there];
    m_places.add(key, m_pending.size());
    const auto* row = m_index.find(key);
    if (!row) return m_pending.emplace_back(Pending{&key, samples.unit, {}, nullptr, {}});
    return m_pending.emplace_back(Pending{&key, row->info.unit, static_cast<std::size_t>(row->id), nullptr, {}});
}

void SampleWriter::add(const model::Samples& samples) {
    const auto given = static_cast<std::int64_t>(samples.times.size());
    if (samples.values.size() != samples.times.size())
        return reject("bad-samples", given,
                      PENUMBRA_SAY("Merge", "The series {} came with {} but {}, so none was stored.")(
                          samples.key.text(),
                          base::sayCount(given, PENUMBRA_TEXT("Count", "time"), PENUMBRA_TEXT("Count", "times")),
                          base::sayCount(samples.values.size(), PENUMBRA_TEXT("Count", "value"),
                                         PENUMBRA_TEXT("Count", "values"))));
    auto& pending = pendingFor(samples);
    if (pending.unit != samples.unit)
        return reject("unit-changed", given,
                      given == 1
                          ? PENUMBRA_SAY("Merge", "The series {} is kept in {} but came in {}, so 1 sample was not "
                                                  "stored.")(samples.key.text(), base::unitName(pending.unit),
                                                             base::unitName(samples.unit))
                          : PENUMBRA_SAY("Merge", "The series {} is kept in {} but came in {}, so {} samples were not "
                                                  "stored.")(samples.key.text(), base::unitName(pending.unit),
                                                             base::unitName(samples.unit), base::grouped(given)));
    if (pending.samples)
        pending.more.push_back(&samples);
    else
        pending.samples = &samples;
}

void SampleWriter::collect(const model::Samples& samples) {
    std::int64_t notFinite = 0, noTime = 0;
    for (std::size_t i = 0; i < samples.times.size(); ++i) {
        if (!std::isfinite(samples.values[i]))
            ++notFinite;
        else if (!inCalendar(samples.times[i]))
            ++noTime;
        else
            m_collected.push_back({samples.times[i], samples.values[i]});
    }
    if (notFinite > 0)
        reject("not-finite", notFinite,
               notFinite == 1 ? PENUMBRA_SAY("Merge", "Of the series {} 1 sample was not stored: no finite number.")(
                                    samples.key.text())
                              : PENUMBRA_SAY("Merge", "Of the series {} {} samples were not stored: no finite number.")(
                                    samples.key.text(), base::grouped(notFinite)));
    if (noTime > 0)
        reject("bad-time", noTime,
               noTime == 1
                   ? PENUMBRA_SAY("Merge", "Of the series {} 1 sample was not stored: outside the years 1 to 9999.")(
                         samples.key.text())
                   : PENUMBRA_SAY("Merge", "Of the series {} {} samples were not stored: outside the years 1 to 9999.")(
                         samples.key.text(), base::grouped(noTime)));
}

std::span<const SampleWriter::Sample> SampleWriter::inOrder(const Pending& pending) {
    m_collected.clear();
    collect(*pending.samples);
    for (const auto* samples : pending.more) collect(*samples);
    const auto earlier = [](const Sample& a, const Sample& b) { return a.time < b.time; };
    if (!std::is_sorted(m_collected.begin(), m_collected.end(), earlier))
        std::stable_sort(m_collected.begin(), m_collected.end(), earlier);
    return m_collected;
}

SampleWriter::Statements::Statements(Database& database)
    : reader(database), insertBlock(database, "INSERT INTO blocks VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      updateBlock(database, "UPDATE blocks SET series = ?2, first = ?3, last = ?4, samples = ?5, step = ?6, "
                            "content = ?7, checksum = ?8, payload = ?9 WHERE id = ?1"),
      series(database), nextBlock(database.integer("SELECT coalesce(max(id), 0) + 1 FROM blocks")) {}

void SampleWriter::write() {
    if (m_pending.empty()) return;
    m_sql.emplace(m_database);
    for (const auto& pending : m_pending)
        if (pending.samples && !m_database.failed()) writeSeries(pending);
    if (m_accounting.stored > 0) m_index.writeSum(m_database);
    m_sql.reset();
}

/// Merges samples, ascending by time and in the order they came, into a block. For one time that comes several times
/// the last value wins; when that is what was known already, all of them are duplicates.
bool SampleWriter::mergeInto(BlockSamples& block, std::span<const Sample> fresh) {
    BlockSamples out;
    out.times.reserve(block.times.size() + fresh.size());
    out.values.reserve(out.times.capacity());
    bool changed = false;
    std::size_t b = 0;
    const auto takeKnown = [&] {
        out.times.push_back(block.times[b]);
        out.values.push_back(block.values[b++]);
    };
    for (std::size_t i = 0; i < fresh.size();) {
        const auto time = fresh[i].time;
        while (b < block.times.size() && block.times[b] < time) takeKnown();
        const bool known = b < block.times.size() && block.times[b] == time;
        double value = known ? block.values[b] : fresh[i].value;
        const double before = value;
        std::int64_t changes = known ? 0 : 1;
        std::int64_t records = 0;
        for (; i < fresh.size() && fresh[i].time == time; ++i, ++records) {
            changes += fresh[i].value != value ? 1 : 0;
            value = fresh[i].value;
        }
        if (known && value == before) changes = 0;
        m_accounting.stored += changes;
        m_accounting.duplicate += records - changes;
        changed = changed || changes > 0;
        out.times.push_back(time);
        out.values.push_back(value);
        b += known ? 1 : 0;
    }
    if (!changed) return false;
    while (b < block.times.size()) takeKnown();
    block = std::move(out);
    return true;
}

void SampleWriter::writeBlocks(SeriesRow& row, std::vector<BlockEntry>& entries, const BlockEntry* replaced, bool tail,
                               SamplesView samples) {
    const auto total = samples.size();
    // The tail fills up block after block; a block in the middle that overflows is halved, to leave room on both sides.
    const auto parts = (total + kBlockSamples - 1) / kBlockSamples;
    const auto size = tail ? kBlockSamples : (total + parts - 1) / parts;
    for (std::size_t begin = 0; begin < total; begin += size) {
        const auto part = samples.part(begin, std::min(size, total - begin));
        const bool reuse = replaced && begin == 0;
        if (reuse && m_undo) m_undo->block(replaced->id);
        BlockEntry entry;
        entry.id = reuse ? replaced->id : m_sql->nextBlock++;
        entry.series = row.id;
        entry.first = part.times.front();
        entry.last = part.times.back();
        entry.samples = static_cast<std::int64_t>(part.size());
        entry.step = medianStep(part.times);
        entry.content = contentChecksum(part);
        const auto payload = packBlock(part);
        entry.checksum = entry.checksumWith(payload);
        (reuse ? m_sql->updateBlock : m_sql->insertBlock)
            .run(entry.id, entry.series, entry.first, entry.last, entry.samples, entry.step, entry.content,
                 entry.checksum, std::span<const std::byte>(payload));
        row.digest += entry.checksum;
        m_digest += entry.checksum;
        entries.push_back(entry);
    }
}

void SampleWriter::writeSeries(const Pending& pending) {
    SeriesRow row;
    row.id = static_cast<std::int64_t>(m_index.rows().size());
    row.info.key = *pending.key;
    row.info.unit = pending.unit;
    row.fromRevision = m_revision;
    std::vector<BlockEntry> entries;
    const auto storedBefore = m_accounting.stored;
    if (!pending.known && pending.more.empty() && isClean(*pending.samples)) {
        m_accounting.stored += static_cast<std::int64_t>(pending.samples->times.size());
        writeBlocks(row, entries, nullptr, true, {pending.samples->times, pending.samples->values});
    } else {
        std::vector<BlockEntry> known;
        if (pending.known) {
            row = m_index.rows()[*pending.known];
            known = m_sql->reader.entries(row);
        }
        mergeIntoKnown(row, known, inOrder(pending), entries);
    }
    if (m_database.failed() || m_accounting.stored == storedBefore) return;
    row.info.first = base::fromMillis(entries.front().first);
    row.info.last = base::fromMillis(entries.back().last);
    row.info.samples = 0;
    for (const auto& entry : entries) row.info.samples += entry.samples;
    row.info.step = usualStep(entries);
    if (pending.known && m_undo) m_undo->series(row.id);
    m_changed.push_back(static_cast<std::size_t>(row.id));
    m_index.write(m_sql->series, row);
}

void SampleWriter::mergeIntoKnown(SeriesRow& row, const std::vector<BlockEntry>& known, std::span<const Sample> fresh,
                                  std::vector<BlockEntry>& entries) {
    // Each known block answers for the times from its own first to the next one's; the first one for all before it.
    std::size_t taken = 0;
    for (std::size_t b = 0; b < known.size() && !m_database.failed(); ++b) {
        const bool tail = b + 1 == known.size();
        std::size_t end = taken;
        while (end < fresh.size() &&
               (!tail ? fresh[end].time < known[b + 1].first
                      : fresh[end].time <= known[b].last || known[b].samples < std::int64_t{kBlockSamples}))
            ++end;
        const auto part = fresh.subspan(taken, end - taken);
        taken = end;
        BlockSamples block;
        if (!part.empty()) block = m_sql->reader.block(row, known[b]);
        if (part.empty() || m_database.failed() || !mergeInto(block, part)) {
            entries.push_back(known[b]);
            continue;
        }
        row.digest -= known[b].checksum;
        writeBlocks(row, entries, &known[b], tail, block.view());
    }
    if (BlockSamples rest; mergeInto(rest, fresh.subspan(taken))) writeBlocks(row, entries, nullptr, true, rest.view());
}

} // namespace penumbra::store
