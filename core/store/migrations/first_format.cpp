#include "store/migration.h"

namespace penumbra::store {

/// Every row carries a checksum over its content; `marks` holds the sums of those, so that a lost row is noticed too.
/// The tables with from_revision and to_revision are history: a row holds from the one up to, not including, the other.
extern constinit const Migration kFirstFormat{"first-format", 1, R"sql(
CREATE TABLE revisions(
  number INTEGER PRIMARY KEY CHECK(number > 0), time INTEGER NOT NULL, source TEXT NOT NULL,
  digest INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT;

CREATE TABLE dimensions(
  ordinal INTEGER NOT NULL CHECK(ordinal >= 0), from_revision INTEGER NOT NULL CHECK(from_revision > 0),
  to_revision INTEGER CHECK(to_revision > from_revision),
  document TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY(ordinal, from_revision)) STRICT;
CREATE UNIQUE INDEX dimensions_live ON dimensions(ordinal) WHERE to_revision IS NULL;

CREATE TABLE resources(
  ordinal INTEGER NOT NULL CHECK(ordinal >= 0), from_revision INTEGER NOT NULL CHECK(from_revision > 0),
  to_revision INTEGER CHECK(to_revision > from_revision),
  document TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY(ordinal, from_revision)) STRICT;
CREATE UNIQUE INDEX resources_live ON resources(ordinal) WHERE to_revision IS NULL;

CREATE TABLE relations(
  ordinal INTEGER NOT NULL CHECK(ordinal >= 0), from_revision INTEGER NOT NULL CHECK(from_revision > 0),
  to_revision INTEGER CHECK(to_revision > from_revision),
  document TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY(ordinal, from_revision)) STRICT;
CREATE UNIQUE INDEX relations_live ON relations(ordinal) WHERE to_revision IS NULL;

CREATE TABLE events(
  ordinal INTEGER NOT NULL CHECK(ordinal >= 0), from_revision INTEGER NOT NULL CHECK(from_revision > 0),
  to_revision INTEGER CHECK(to_revision > from_revision),
  document TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY(ordinal, from_revision)) STRICT;
CREATE UNIQUE INDEX events_live ON events(ordinal) WHERE to_revision IS NULL;

CREATE TABLE config_items(
  id INTEGER PRIMARY KEY, resource TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, time INTEGER NOT NULL,
  from_revision INTEGER NOT NULL CHECK(from_revision > 0), to_revision INTEGER CHECK(to_revision >= from_revision),
  checksum INTEGER NOT NULL) STRICT;
CREATE INDEX config_items_of ON config_items(resource);

CREATE TABLE series(
  id INTEGER PRIMARY KEY CHECK(id >= 0), resource TEXT NOT NULL, metric TEXT NOT NULL, unit TEXT NOT NULL,
  from_revision INTEGER NOT NULL CHECK(from_revision > 0),
  first INTEGER NOT NULL, last INTEGER NOT NULL CHECK(last >= first), samples INTEGER NOT NULL CHECK(samples > 0),
  step INTEGER NOT NULL CHECK(step >= 0), digest INTEGER NOT NULL, checksum INTEGER NOT NULL,
  UNIQUE(resource, metric)) STRICT;

CREATE TABLE blocks(
  id INTEGER PRIMARY KEY, series INTEGER NOT NULL CHECK(series >= 0),
  first INTEGER NOT NULL, last INTEGER NOT NULL CHECK(last >= first),
  samples INTEGER NOT NULL CHECK(samples BETWEEN 1 AND 4096), step INTEGER NOT NULL CHECK(step >= 0),
  content INTEGER NOT NULL, checksum INTEGER NOT NULL, payload BLOB NOT NULL) STRICT;
CREATE INDEX blocks_of ON blocks(series, first);

CREATE TABLE cursors(source TEXT PRIMARY KEY, text TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT;

CREATE TABLE documents(
  kind TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL, changed INTEGER NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY(kind, name)) STRICT;

CREATE TABLE audit(
  number INTEGER PRIMARY KEY CHECK(number > 0), time INTEGER NOT NULL, what TEXT NOT NULL,
  hash TEXT NOT NULL CHECK(length(hash) = 64)) STRICT;

CREATE TABLE marks(name TEXT PRIMARY KEY, value INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT;
)sql",
                                              nullptr};

} // namespace penumbra::store
