#include "store/migration.h"

namespace penumbra::store {

/// What the newest imports replaced outside the history, so that they can be taken back. A step's row says where the
/// rows that it added begin; undo_series, undo_blocks and undo_advisories hold rows as they were before. An advisory
/// without a document was not there.
extern constinit const Migration kUndoSteps{"undo-steps", 5, R"sql(
CREATE TABLE undo_steps(
  revision INTEGER PRIMARY KEY CHECK(revision > 0), target INTEGER NOT NULL CHECK(target >= 0 AND target < revision),
  source TEXT NOT NULL, first_series INTEGER NOT NULL, first_block INTEGER NOT NULL, series_mark INTEGER NOT NULL,
  advisories_mark INTEGER NOT NULL, has_cursor INTEGER NOT NULL, cursor TEXT NOT NULL,
  checksum INTEGER NOT NULL) STRICT;

CREATE TABLE undo_series(
  revision INTEGER NOT NULL, id INTEGER NOT NULL, resource TEXT NOT NULL, metric TEXT NOT NULL, unit TEXT NOT NULL,
  from_revision INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, samples INTEGER NOT NULL,
  step INTEGER NOT NULL, digest INTEGER NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY(revision, id)) STRICT;

CREATE TABLE undo_blocks(
  revision INTEGER NOT NULL, id INTEGER NOT NULL, series INTEGER NOT NULL, first INTEGER NOT NULL,
  last INTEGER NOT NULL, samples INTEGER NOT NULL, step INTEGER NOT NULL, content INTEGER NOT NULL,
  checksum INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(revision, id)) STRICT;

CREATE TABLE undo_advisories(
  revision INTEGER NOT NULL, id TEXT NOT NULL, database TEXT NOT NULL, document TEXT, checksum INTEGER,
  PRIMARY KEY(revision, id, database)) STRICT;
)sql",
                                            nullptr};

} // namespace penumbra::store
