#pragma once

#include "ingest/reader.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// Runs `work` in a forked child with limits and returns what it returned, or why there is nothing: too slow, too
/// greedy, crashed. `name` is the input's name in the error. At most limits.memory bytes come back.
///
/// The process may have threads: only the calling one lives on in the child, and what the others held locked stays
/// locked there. So `work` must do nothing but parse: no log, no Qt, no thread, no file. glibc makes malloc safe across
/// fork; a lock of another library that happens to be held ends in the time limit, not in a hang. The child has no open
/// file but its answer, dies with the parent, and leaves without running destructors.
base::Result<std::string> runLimited(std::string_view name, const Limits& limits,
                                     const std::function<std::string()>& work);

} // namespace penumbra::ingest
