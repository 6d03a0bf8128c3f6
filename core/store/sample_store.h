#pragma once

#include "model/batch.h"
#include "store/block.h"
#include "store/series_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::store {

/// What a block is without its samples.
struct BlockEntry {
    std::int64_t id = 0;
    std::int64_t series = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t samples = 0;
    std::int64_t step = 0;
    std::uint64_t content = 0;
    std::uint64_t checksum = 0;
    std::uint64_t checksumWith(std::span<const std::byte> payload) const;
};

class UndoKeeper;

/// In the order in which blockEntryFrom() wants them.
inline constexpr const char* kBlockColumns = "id, series, first, last, samples, step, content, checksum";
BlockEntry blockEntryFrom(const Statement& row);

/// All of these want an open transaction and leave failures with the database.
class BlockReader final {
public:
    explicit BlockReader(Database& database);
    /// The blocks of a series in the order of time, checked against the series' digest.
    std::vector<BlockEntry> entries(const SeriesRow& series);
    /// One block, checked before and after unpacking.
    BlockSamples block(const SeriesRow& series, const BlockEntry& entry);

private:
    Database& m_database;
    Statement m_entries, m_payload;
};
/// The samples of a series in a window.
model::Samples readSamples(Database& database, const SeriesRow& series, base::TimeWindow window);

/// Adds samples to the series of a workspace within one transaction. A block is rewritten only when samples fall into
/// it or, at the tail, when it is not full.
class SampleWriter final {
public:
    /// `undo`, where given, keeps what is replaced.
    SampleWriter(Database& database, SeriesIndex& index, std::int64_t revision, std::string source, UndoKeeper* undo)
        : m_database(database), m_index(index), m_revision(revision), m_source(std::move(source)), m_undo(undo) {}

    /// The one place where samples come in: refuses what is not finite or has no calendar time. They are read in
    /// write(), so they must live until then.
    void add(const model::Samples& samples);
    /// Writes everything that was added; the counts are complete afterwards.
    void write();

    const model::Accounting& accounting() const { return m_accounting; }
    const base::Problems& problems() const { return m_problems; }
    /// Stands for everything that was stored.
    std::uint64_t digest() const { return m_digest; }
    /// The rows of the index that are new or changed.
    const std::vector<std::size_t>& changed() const { return m_changed; }

private:
    /// Prepared once for all series.
    struct Statements {
        explicit Statements(Database& database);
        BlockReader reader;
        Statement insertBlock, updateBlock;
        SeriesIndex::Statements series;
        std::int64_t nextBlock = 1;
    };
    struct Sample {
        std::int64_t time;
        double value;
    };
    /// What came for one series.
    struct Pending {
        const model::SeriesKey* key;
        base::Unit unit;
        std::optional<std::size_t> known; ///< its row in the index
        const model::Samples* samples = nullptr;
        std::vector<const model::Samples*> more; ///< that came for it later
    };
    void reject(const char* code, std::int64_t count, const std::string& text);
    Pending& pendingFor(const model::Samples& samples);
    void writeSeries(const Pending& pending);
    /// The usable samples of a series, ascending by time; those of one time in the order in which they came.
    std::span<const Sample> inOrder(const Pending& pending);
    void collect(const model::Samples& samples);
    void mergeIntoKnown(SeriesRow& row, const std::vector<BlockEntry>& known, std::span<const Sample> fresh,
                        std::vector<BlockEntry>& entries);
    bool mergeInto(BlockSamples& block, std::span<const Sample> fresh);
    void writeBlocks(SeriesRow& row, std::vector<BlockEntry>& entries, const BlockEntry* replaced, bool tail,
                     SamplesView samples);

    Database& m_database;
    SeriesIndex& m_index;
    std::int64_t m_revision;
    std::string m_source;
    UndoKeeper* m_undo;
    std::optional<Statements> m_sql;
    std::vector<Pending> m_pending;
    std::vector<Sample> m_collected;
    std::vector<std::size_t> m_changed;
    model::SeriesPlaces m_places; ///< in m_pending
    model::Accounting m_accounting;
    base::Problems m_problems;
    std::uint64_t m_digest = 0;
};

} // namespace penumbra::store
