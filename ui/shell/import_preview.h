#pragma once

#include "bridge/engine.h"
#include "ingest/beginning.h"
#include "ingest/planned.h"
#include "store/rehearsal.h"
#include "upkeep/kept_mappings.h"

#include <memory>
#include <optional>
#include <string>

namespace penumbra::shell {

/// What to read, and how.
struct PreviewRequest {
    std::string path;
    std::string reader;  ///< "" for the one found by content
    std::string mapping; ///< JSON; "" for none
    base::Time now{};
    std::optional<ingest::PlanOrder> planned; ///< when and as what the file will be so; else it is what is there
};

/// What was read, and what a commit would make of it.
struct Preview {
    std::shared_ptr<const model::Batch> batch;
    store::Rehearsal rehearsal;
    std::uint64_t looked = 0, size = 0; ///< bytes, where only the beginning of the file was read
    bool whole() const { return looked == 0; }
};

/// What is known of a file before it is read.
struct TableLook {
    ingest::TableHead table;               ///< empty where it is none
    std::vector<upkeep::KeptMapping> kept; ///< that fit it, those for exactly its columns first
};

/// All run on the worker.
base::Result<TableLook> lookAt(const std::string& path, bridge::Desk& desk, const base::Run& run);
/// Of a beginning nothing is told that what follows may change: what the source does not name
/// any more, references without a target. No batch where the file is to be read at once.
base::Result<Preview> previewBeginning(const PreviewRequest& request, bridge::Desk& desk, const base::Run& run);
base::Result<Preview> previewWhole(const PreviewRequest& request, bridge::Desk& desk, const base::Run& run);

} // namespace penumbra::shell
