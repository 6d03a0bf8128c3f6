#pragma once

#include "store/database.h"
#include "store/history.h"
#include "store/workspace.h"

#include <cstdint>
#include <optional>
#include <string>

namespace penumbra::store {

/// One import that can be taken back: the revision that it made, and the one that holds again without it.
struct UndoStep {
    std::int64_t revision = 0;
    std::int64_t target = 0;
    std::string source;
    std::int64_t firstSeries = 0; ///< of those that it added
    std::int64_t firstBlock = 0;
    std::uint64_t seriesMark = 0;
    std::uint64_t advisoriesMark = 0;
    bool hasCursor = false;
    std::string cursor; ///< of its source before it, "" for none
    std::uint64_t checksum() const;
};

/// Keeps what a commit replaces outside the history, row by row before it is replaced.
class UndoKeeper final {
public:
    /// `before` is the newest revision, which the commit follows.
    UndoKeeper(Database& database, const RevisionRow& before, std::int64_t seriesCount, const model::Batch& batch);
    /// Again for one that is kept already: nothing.
    void series(std::int64_t id) { m_series.run(m_step.revision, id); }
    void block(std::int64_t id) { m_block.run(m_step.revision, id); }
    void advisory(const std::string& id, const std::string& name) { m_advisory.run(m_step.revision, id, name); }
    /// The commit made its revision: it can be taken back, and imports long ago no more.
    void finish();

private:
    Database& m_database;
    UndoStep m_step;
    Statement m_series, m_block, m_advisory;
};

/// All of these want an open transaction and leave failures with the database.
/// The newest import that can be taken back, checked.
std::optional<UndoStep> readUndoStep(Database& database);
/// Why nothing can be taken back, for the workspace at `path` of which no import is kept for it.
std::string whyNotUndone(Database& database, const std::string& path);
/// After a change that is none of an import: the imports before it cannot be taken back alone.
void forgetUndoSteps(Database& database);
/// Puts back what the import of the step replaced outside the history and drops the step. Everything put back is
/// checked against the sums that held before the import.
void restoreRows(Database& database, const UndoStep& step, base::Time now);
/// Every row that is kept, against its checksum; what is damaged fails the database.
void verifyUndo(Database& database);

} // namespace penumbra::store
