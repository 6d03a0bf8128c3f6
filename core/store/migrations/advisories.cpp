#include "store/migration.h"

namespace penumbra::store {

/// What databases of vulnerabilities say, by vulnerability and database; a mark sums the checksums.
extern constinit const Migration kAdvisories{"advisories", 3, R"sql(
CREATE TABLE advisories(
  id TEXT NOT NULL, database TEXT NOT NULL, document TEXT NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY(id, database)) STRICT;
)sql",
                                             nullptr};

} // namespace penumbra::store
