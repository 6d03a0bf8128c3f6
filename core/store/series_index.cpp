#include "store/series_index.h"

#include "base/hash.h"
#include "base/text.h"
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

SeriesRow seriesRowFrom(const Statement& row) {
    SeriesRow out;
    out.id = row.integer(0);
    out.info.key = {model::ResourceId(std::string(row.text(1))), std::string(row.text(2))};
    if (const auto unit = base::parseUnit(row.text(3))) out.info.unit = *unit;
    out.fromRevision = row.integer(4);
    out.info.first = base::fromMillis(row.integer(5));
    out.info.last = base::fromMillis(row.integer(6));
    out.info.samples = row.integer(7);
    out.info.step = base::Duration(row.integer(8));
    out.digest = static_cast<std::uint64_t>(row.integer(9));
    return out;
}

SeriesIndex SeriesIndex::read(Database& database) {
    SeriesIndex out;
    Statement rows(database, fmt::format("SELECT {} FROM series ORDER BY id", kSeriesColumns));
    while (rows.next()) {
        auto row = seriesRowFrom(rows);
        const auto checksum = row.checksum();
        const bool inPlace = row.id == static_cast<std::int64_t>(out.m_rows.size());
        if (!inPlace || checksum != static_cast<std::uint64_t>(rows.integer(10)))
            failDamaged(database, PENUMBRA_SAY("Problem", "the entry of the series {}")(row.info.key.text()));
        out.m_sum += checksum;
        out.m_places.add(row.info.key, out.m_rows.size());
        out.m_rows.push_back(std::move(row));
    }
    if (!database.failed() && out.m_sum != readMark(database, kSeriesMark)) failDamaged(database, "the list of series");
    return out;
}

const SeriesRow* SeriesIndex::find(const model::SeriesKey& key) const {
    const auto at = m_places.find(
        key, [&](std::size_t place) -> const auto& { return m_rows[place].info.key; });
    return at ? &m_rows[*at] : nullptr;
}

SeriesIndex::Statements::Statements(Database& database)
    : insert(database, "INSERT INTO series VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
      update(database, "UPDATE series SET first = ?2, last = ?3, samples = ?4, step = ?5, digest = ?6, checksum = ?7, "
                       "resource = ?8, metric = ?9 WHERE id = ?1") {}

void SeriesIndex::write(Statements& statements, const SeriesRow& row) {
    const auto at = static_cast<std::size_t>(row.id);
    const auto checksum = row.checksum();
    const auto& info = row.info;
    const auto first = base::toMillis(info.first), last = base::toMillis(info.last);
    if (at == m_rows.size()) {
        m_places.add(info.key, at);
        m_rows.push_back(row);
        statements.insert.run(row.id, info.key.resource.text(), info.key.metric, base::unitName(info.unit),
                              row.fromRevision, first, last, info.samples, info.step.count(), row.digest, checksum);
    } else {
        m_sum -= m_rows[at].checksum();
        if (m_rows[at].info.key != info.key) m_places.add(info.key, at);
        m_rows[at] = row;
        statements.update.run(row.id, first, last, info.samples, info.step.count(), row.digest, checksum,
                              info.key.resource.text(), info.key.metric);
    }
    m_sum += checksum;
}

void SeriesIndex::writeSum(Database& database) const { writeMark(database, kSeriesMark, m_sum); }

void SeriesIndex::putInto(model::Inventory& inventory, std::span<const std::size_t> rows) const {
    for (const auto at : rows) inventory.put(m_rows[at].info);
}

void SeriesIndex::putInto(model::Inventory& inventory, std::int64_t revision) const {
    for (const auto& row : m_rows)
        if (row.fromRevision <= revision && !row.isJoined()) inventory.put(row.info);
}

} // namespace penumbra::store
