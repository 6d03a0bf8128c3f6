#pragma once

#include "base/registry.h"
#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <utility>
#include <vector>

namespace penumbra::cli {

/// What a parsed command does; the answer is the exit status (kFine or kFinding).
using Action = std::function<base::Result<int>(Context&)>;

/// One verb; one file in commands and one line in commands.def each.
struct Command {
    const char* id;
    const char* summary; ///< "": build() describes it
    /// Adds the verb's options and returns what to run after parsing. The options live in the returned function.
    Action (*build)(CLI::App& app);
};

base::Registry<Command> commands();
/// Every verb with its options under the program, in the order of commands.def.
std::vector<std::pair<CLI::App*, Action>> addVerbs(CLI::App& app);

} // namespace penumbra::cli
