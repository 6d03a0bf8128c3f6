#pragma once

#include "model/inventory.h"
#include "model/series_places.h"
#include "store/database.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::store {

/// One stored series: what is known without reading its samples, and the sum of its blocks' checksums.
struct SeriesRow {
    std::int64_t id = 0;
    model::SeriesInfo info;
    std::int64_t fromRevision = 0;
    std::uint64_t digest = 0;
    /// Its samples were added to another series; they stay here only for the join to be taken back.
    bool isJoined() const { return info.key.resource.empty(); }
    std::uint64_t checksum() const;
};

inline constexpr const char* kSeriesMark = "series";
/// In the order in which seriesRowFrom() wants them; the checksum is the last one, column 10.
inline constexpr const char* kSeriesColumns =
    "id, resource, metric, unit, from_revision, first, last, samples, step, digest, checksum";
SeriesRow seriesRowFrom(const Statement& row);

/// All series of a workspace in the order of first appearance; row i has the id i.
class SeriesIndex final {
public:
    /// Reads and checks the whole table.
    static SeriesIndex read(Database& database);

    const std::vector<SeriesRow>& rows() const { return m_rows; }
    const SeriesRow* find(const model::SeriesKey& key) const;
    /// What write() runs; prepared once for any number of rows.
    struct Statements {
        explicit Statements(Database& database);
        Statement insert, update;
    };
    /// Inserts or replaces the row of that id, here and in the file.
    void write(Statements& statements, const SeriesRow& row);
    /// Writes the sum over all rows; after the last write.
    void writeSum(Database& database) const;
    /// Puts these rows into the inventory.
    void putInto(model::Inventory& inventory, std::span<const std::size_t> rows) const;
    /// Puts those into the inventory that were there at a revision.
    void putInto(model::Inventory& inventory, std::int64_t revision) const;

private:
    std::vector<SeriesRow> m_rows;
    model::SeriesPlaces m_places;
    std::uint64_t m_sum = 0;
};

} // namespace penumbra::store
