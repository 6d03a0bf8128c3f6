#pragma once

#include "base/problem.h"
#include "store/database.h"
#include "store/lock.h"
#include "store/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace penumbra::store {

/// A workspace file that was checked and may be asked.
struct OpenedFile {
    std::string path;
    std::optional<WriterLock> lock;     ///< none: read only
    std::unique_ptr<Database> database; ///< closed before the lock goes
    base::Problems notes;
};

/// Refuses what is no workspace without touching it, takes the lock or notes who has it, brings an older format up to
/// date and opens a newer one for reading only.
base::Result<OpenedFile> openFile(const std::string& path, OpenMode mode);

/// Flushes what was written under a temporary name and gives it its own, unless that name is taken.
base::Result<void> publish(const std::string& temporary, const std::string& path);

} // namespace penumbra::store
