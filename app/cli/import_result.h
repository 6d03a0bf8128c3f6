#pragma once

#include "base/json.h"
#include "model/batch.h"
#include "store/rehearsal.h"
#include "store/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::cli {

/// What one file brought, for `import --json`; or one gathering, for `gather --json`.
struct FileResult {
    std::string file;
    std::optional<base::Error> error;
    model::Accounting accounting;
    std::map<std::string, std::int64_t> resources; ///< by kind
    std::int64_t relations = 0, series = 0, samples = 0, events = 0, items = 0, advisories = 0;
    std::int64_t revision = 0;
    base::Problems problems; ///< the reader's, then the store's

    std::optional<store::Rehearsal> rehearsal; ///< of a dry run
    std::vector<store::Rehearsal::Planned> planned;

    /// What the batch holds; nothing of it counts as stored.
    void count(const model::Batch& batch);
    void take(const store::Workspace::Committed& committed);
    /// Nothing of it came in; only what its reader had to say stays.
    void fail(const base::Error& why);
};

/// The sums at the top and each file under "files".
base::Json toJson(const std::vector<FileResult>& results, bool dryRun);

/// A line for each, the first hundred of them.
std::vector<std::string> wordsOf(const std::vector<model::Difference>& differences);

/// The first ten thousand, for JSON.
base::Json toJson(const std::vector<model::Difference>& differences);

/// "added", "removed", "changed".
const char* differenceName(model::DifferenceKind kind);

} // namespace penumbra::cli
