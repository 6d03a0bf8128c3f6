#include "store/undo.h"

#include "base/hash.h"
#include "base/text.h"
#include "store/advisories.h"
#include "store/config_history.h"
#include "store/documents.h"
#include "store/joined.h"
#include "store/marks.h"
#include "store/sample_store.h"
#include "store/taken_back.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <vector>

namespace penumbra::store {

namespace {

constexpr int kKeptSteps = 5;
constexpr const char* kRowTables[] = {"undo_series", "undo_blocks", "undo_advisories"};
constexpr const char* kStepColumns =
    "SELECT revision, target, source, first_series, first_block, series_mark, "
    "advisories_mark, has_cursor, cursor, checksum FROM undo_steps ORDER BY revision DESC";

bool isKept(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'undo_steps'") > 0;
}

void dropRowsWithoutStep(Database& database) {
    for (const auto* table : kRowTables)
        database.run(fmt::format("DELETE FROM {} WHERE revision NOT IN (SELECT revision FROM undo_steps)", table));
}

UndoStep stepFrom(const Statement& row) {
    return {row.integer(0),
            row.integer(1),
            std::string(row.text(2)),
            row.integer(3),
            row.integer(4),
            static_cast<std::uint64_t>(row.integer(5)),
            static_cast<std::uint64_t>(row.integer(6)),
            row.integer(7) != 0,
            std::string(row.text(8))};
}

bool readStep(Database& database, Statement& rows, UndoStep& step) {
    if (!rows.next()) return false;
    step = stepFrom(rows);
    if (step.checksum() == static_cast<std::uint64_t>(rows.integer(9))) return true;
    rows.reset();
    failDamaged(database, PENUMBRA_SAY("Problem", "what is kept to take back revision {}")(step.revision));
    return false;
}

std::vector<std::int64_t> changedSeries(Database& database, std::int64_t revision) {
    std::vector<std::int64_t> out;
    Statement rows(database, "SELECT id FROM undo_series WHERE revision = ?1 ORDER BY id");
    rows.with(revision);
    while (rows.next()) out.push_back(rows.integer(0));
    return out;
}

void restoreSamples(Database& database, const UndoStep& step) {
    Statement(database, "DELETE FROM series WHERE id >= ?1").run(step.firstSeries);
    Statement(database, "DELETE FROM blocks WHERE id >= ?1").run(step.firstBlock);
    Statement(database, "INSERT OR REPLACE INTO series SELECT id, resource, metric, unit, from_revision, first, last, "
                        "samples, step, digest, checksum FROM undo_series WHERE revision = ?1")
        .run(step.revision);
    Statement(database, "INSERT OR REPLACE INTO blocks SELECT id, series, first, last, samples, step, content, "
                        "checksum, payload FROM undo_blocks WHERE revision = ?1")
        .run(step.revision);
    writeMark(database, kSeriesMark, step.seriesMark);
    const auto index = SeriesIndex::read(database);
    if (database.failed()) return;
    BlockReader reader(database);
    for (const auto id : changedSeries(database, step.revision))
        if (!database.failed()) reader.entries(index.rows()[static_cast<std::size_t>(id)]);
}

void restoreAdvisories(Database& database, const UndoStep& step) {
    Statement(database, "DELETE FROM advisories WHERE (id, database) IN "
                        "(SELECT id, database FROM undo_advisories WHERE revision = ?1)")
        .run(step.revision);
    Statement(database, "INSERT INTO advisories SELECT id, database, document, checksum FROM undo_advisories "
                        "WHERE revision = ?1 AND document IS NOT NULL")
        .run(step.revision);
    writeMark(database, kAdvisoriesMark, step.advisoriesMark);
    readAdvisories(database);
}

} // namespace

std::uint64_t UndoStep::checksum() const {
    return base::Hasher()
        .add("undo")
        .add(revision)
        .add(target)
        .add(source)
        .add(firstSeries)
        .add(firstBlock)
        .add(seriesMark)
        .add(advisoriesMark)
        .add(hasCursor ? 1 : 0)
        .add(cursor)
        .value();
}

UndoKeeper::UndoKeeper(Database& database, const RevisionRow& before, std::int64_t seriesCount,
                       const model::Batch& batch)
    : m_database(database), m_step{before.revision.number + 1,
                                   before.revision.number,
                                   batch.source,
                                   seriesCount,
                                   database.integer("SELECT coalesce(max(id), 0) + 1 FROM blocks"),
                                   readMark(database, kSeriesMark),
                                   readMark(database, kAdvisoriesMark),
                                   !batch.cursor.empty(),
                                   {}},
      m_series(database, "INSERT OR IGNORE INTO undo_series SELECT ?1, * FROM series WHERE id = ?2"),
      m_block(database, "INSERT INTO undo_blocks SELECT ?1, * FROM blocks WHERE id = ?2"),
      m_advisory(database, "INSERT INTO undo_advisories SELECT ?1, ?2, ?3, max(document), max(checksum) "
                           "FROM advisories WHERE id = ?2 AND database = ?3") {
    if (!m_step.hasCursor) return;
    for (const auto& known : readCursors(database))
        if (known.source == batch.source) m_step.cursor = known.text;
}

void UndoKeeper::finish() {
    Statement(m_database, "INSERT INTO undo_steps VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .run(m_step.revision, m_step.target, m_step.source, m_step.firstSeries, m_step.firstBlock, m_step.seriesMark,
             m_step.advisoriesMark, m_step.hasCursor ? 1 : 0, m_step.cursor, m_step.checksum());
    m_database.run(fmt::format("DELETE FROM undo_steps WHERE revision NOT IN "
                               "(SELECT revision FROM undo_steps ORDER BY revision DESC LIMIT {})",
                               kKeptSteps));
    dropRowsWithoutStep(m_database);
}

std::optional<UndoStep> readUndoStep(Database& database) {
    if (!isKept(database)) return std::nullopt; // an older format
    Statement rows(database, kStepColumns);
    UndoStep step;
    return readStep(database, rows, step) ? std::optional(std::move(step)) : std::nullopt;
}

void forgetUndoSteps(Database& database) {
    if (database.integer("SELECT EXISTS(SELECT 1 FROM undo_steps)") == 0) return;
    database.run("DELETE FROM undo_steps");
    dropRowsWithoutStep(database);
}

void restoreRows(Database& database, const UndoStep& step, base::Time now) {
    restoreSamples(database, step);
    restoreAdvisories(database, step);
    takeBackAnswers(database, step.revision, now);
    takeBackConfigItems(database, step.revision);
    if (step.hasCursor) restoreCursor(database, {step.source, step.cursor});
    Statement(database, "DELETE FROM undo_steps WHERE revision = ?1").run(step.revision);
    dropRowsWithoutStep(database);
}

void verifyUndo(Database& database) {
    if (!isKept(database)) return;
    {
        Statement rows(database, kStepColumns);
        UndoStep step;
        while (readStep(database, rows, step)) {
        }
    }
    const auto damaged = [&](std::int64_t revision) {
        failDamaged(database, PENUMBRA_SAY("Problem", "what is kept to take back revision {}")(revision));
    };
    Statement series(database, fmt::format("SELECT {}, revision FROM undo_series", kSeriesColumns));
    while (series.next())
        if (seriesRowFrom(series).checksum() != static_cast<std::uint64_t>(series.integer(10)))
            damaged(series.integer(11));
    Statement blocks(database, fmt::format("SELECT {}, payload, revision FROM undo_blocks", kBlockColumns));
    while (blocks.next())
        if (const auto entry = blockEntryFrom(blocks); entry.checksumWith(blocks.blob(8)) != entry.checksum)
            damaged(blocks.integer(9));
    Statement advisories(database, "SELECT id, database, document, checksum, revision FROM undo_advisories "
                                   "WHERE document IS NOT NULL");
    while (advisories.next())
        if (advisoryChecksum(advisories.text(0), advisories.text(1), advisories.text(2)) !=
            static_cast<std::uint64_t>(advisories.integer(3)))
            damaged(advisories.integer(4));
}

std::string whyNotUndone(Database& database, const std::string& path) {
    auto revisions = readRevisions(database);
    if (revisions.empty())
        return PENUMBRA_SAY("Step", "Nothing can be taken back: there is no import in {} yet.")(path);
    const auto head = revisions.back().revision;
    const auto rule =
        PENUMBRA_SAY("Step", "Only the newest imports can be taken back, up to five, and only while nothing was "
                             "gathered or answered after them. Go back to a copy of the file where you have "
                             "one.")();
    if (takesBack(head))
        return PENUMBRA_SAY("Step", "Nothing more can be taken back: what came before the {} is not kept for it. {}")(
            head.source, rule);
    std::set<std::string> gathered{head.source};
    for (const auto& source : readDocuments(database, "source")) gathered.insert(source.name);
    std::vector<model::Revision> all;
    for (auto& row : revisions) all.push_back(std::move(row.revision));
    const auto standing = withoutTakenBack(std::move(all));
    const auto import = std::find_if(standing.rbegin(), standing.rend(),
                                     [&](const auto& revision) { return !gathered.contains(revision.source); });
    const auto at = base::formatTime(head.time);
    if (import == standing.rend())
        return PENUMBRA_SAY("Step", "Nothing can be taken back: {} changed the inventory (revision {}, {}). {}")(
            head.source, head.number, at, rule);
    return PENUMBRA_SAY("Step",
                        "Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). "
                        "{}")(sayStep(import->source), import->number, head.source, head.number, at, rule);
}

} // namespace penumbra::store
