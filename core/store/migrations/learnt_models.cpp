#include "store/migration.h"

namespace penumbra::store {

/// What forecasts learnt, by series; without a series: what they share. A row that is lost or damaged is made again, so
/// no mark counts them.
extern constinit const Migration kLearntModels{"learnt-models", 2, R"sql(
CREATE TABLE learnt(
  resource TEXT NOT NULL, metric TEXT NOT NULL, size INTEGER NOT NULL CHECK(size >= 0),
  checksum INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY KEY(resource, metric)) STRICT;
)sql",
                                               nullptr};

} // namespace penumbra::store
