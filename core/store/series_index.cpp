#include "store/series_index.h"

#include "base/hash.h"
#include "store/marks.h"

#include <fmt/format.h>

namespace penumbra::store {

std::uint64_t SeriesRow::checksum() const {
    return base::Hasher()
        .add("series")
        .add(id)
        .add(info.key.resource.text())
        .add(info.key.metric)
        .add(base::unitName(info.unit))
        .add(fromRevision)
        .add(base::toMillis(info.first))
        .add(base::toMillis(info.last))
        .add(info.samples)
        .add(info.step.count())
        .add(digest)
        .value();
}

SeriesIndex SeriesIndex::read(Database& database) {
    SeriesIndex out;
    Statement rows(database, "SELECT id, resource, metric, unit, from_revision, first, last, samples, step, digest, "
                             "checksum FROM series ORDER BY id");
    while (rows.next()) {
        SeriesRow row;
        row.id = rows.integer(0);
        row.info.key = {model::ResourceId(std::string(rows.text(1))), std::string(rows.text(2))};
        if (const auto unit = base::parseUnit(rows.text(3))) row.info.unit = *unit;
        row.fromRevision = rows.integer(4);
        row.info.first = base::fromMillis(rows.integer(5));
        row.info.last = base::fromMillis(rows.integer(6));
        row.info.samples = rows.integer(7);
        row.info.step = base::Duration(rows.integer(8));
        row.digest = static_cast<std::uint64_t>(rows.integer(9));
        const auto checksum = row.checksum();
        const bool inPlace = row.id == static_cast<std::int64_t>(out.m_rows.size());
        if (!inPlace || checksum != static_cast<std::uint64_t>(rows.integer(10)))
            failDamaged(database, fmt::format("the entry of the series {}", row.info.key.text()));
        out.m_sum += checksum;
        out.m_byKey.emplace(row.info.key.unique(), out.m_rows.size());
        out.m_rows.push_back(std::move(row));
    }
    if (!database.failed() && out.m_sum != readMark(database, "series")) failDamaged(database, "the list of series");
    return out;
}

const SeriesRow* SeriesIndex::find(const model::SeriesKey& key) const {
    const auto it = m_byKey.find(key.unique());
    return it == m_byKey.end() ? nullptr : &m_rows[it->second];
}

Statement SeriesIndex::upsert(Database& database) {
    return {database, "INSERT INTO series VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
                      "ON CONFLICT(id) DO UPDATE SET first = excluded.first, last = excluded.last, "
                      "samples = excluded.samples, step = excluded.step, digest = excluded.digest, "
                      "checksum = excluded.checksum"};
}

void SeriesIndex::write(Statement& upsert, const SeriesRow& row) {
    const auto at = static_cast<std::size_t>(row.id);
    const auto checksum = row.checksum();
    if (at == m_rows.size()) {
        m_byKey.emplace(row.info.key.unique(), at);
        m_rows.push_back(row);
    } else {
        m_sum -= m_rows[at].checksum();
        m_rows[at] = row;
    }
    m_sum += checksum;
    const auto& info = row.info;
    upsert.run(row.id, info.key.resource.text(), info.key.metric, base::unitName(info.unit), row.fromRevision,
               base::toMillis(info.first), base::toMillis(info.last), info.samples, info.step.count(), row.digest,
               checksum);
}

void SeriesIndex::writeSum(Database& database) const { writeMark(database, "series", m_sum); }

void SeriesIndex::putInto(model::Inventory& inventory, std::span<const std::size_t> rows) const {
    for (const auto at : rows) inventory.put(m_rows[at].info);
}

void SeriesIndex::putInto(model::Inventory& inventory, std::int64_t revision) const {
    for (const auto& row : m_rows)
        if (row.fromRevision <= revision) inventory.put(row.info);
}

} // namespace penumbra::store
