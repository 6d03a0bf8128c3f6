#pragma once

#include "store/advisories.h"
#include "store/batch_merge.h"
#include "store/config_history.h"
#include "store/history.h"
#include "store/sample_store.h"
#include "store/undo.h"

namespace penumbra::store {

/// Everything that a commit starts from, kept in memory until the file has a newer revision.
struct Head {
    RevisionRow row;
    model::Inventory inventory;
    SeriesIndex series;
};

/// The records of a batch, written into an open transaction but for the revision and what it makes of the inventory.
struct Records {
    Records(Database& database, Head& head, const model::Batch& batch, UndoKeeper* undo)
        : merged(mergeBatch(
              head.inventory, batch,
              [&, reader = AmountReader()](std::size_t ordinal) mutable { return reader.read(database, ordinal); })),
          samples(database, head.series, head.row.revision.number + 1, batch.source, undo) {
        for (const auto& one : batch.samples) samples.add(one);
        samples.write();
        config = writeConfigItems(database, batch.configItems, head.row.revision.number + 1);
        advisories = writeAdvisories(database, batch.advisories, undo);
    }
    model::Accounting accounting() const {
        const auto &inventory = merged.accounting, &measured = samples.accounting();
        return {0, inventory.stored + measured.stored + config.stored + advisories.stored,
                inventory.rejected + measured.rejected,
                inventory.duplicate + measured.duplicate + config.duplicate + advisories.duplicate};
    }
    void tell(base::Problems& problems) const {
        problems.insert(problems.end(), merged.problems.begin(), merged.problems.end());
        problems.insert(problems.end(), samples.problems().begin(), samples.problems().end());
    }

    MergedBatch merged;
    SampleWriter samples;
    ConfigCounts config;
    AdvisoryCounts advisories;
};

} // namespace penumbra::store
