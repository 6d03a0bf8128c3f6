#pragma once

#include "base/result.h"
#include "base/run.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penumbra::base {

/// A program with its arguments. No shell ever sees them.
struct Command {
    /// The program first: a path, or a name that is looked for in /usr/local/bin, /usr/bin, /bin and their sbin. The
    /// environment is not asked, and the program gets none but that search path and LC_ALL=C.
    std::vector<std::string> words;
    Duration limit = std::chrono::seconds(30);
    std::uint64_t most = std::uint64_t{64} << 20; ///< bytes of its output; what writes more is ended
};

/// How a program ended.
struct CommandEnd {
    int status = 0;     ///< of its exit; 128 and the signal's number where one ended it
    bool cut = false;   ///< it was ended since it wrote more than Command::most, which `output` holds
    std::string output; ///< what it wrote to its standard output
    std::string errors; ///< and to the other one: the first 4 KiB
};

/// Runs a program to its end. It is killed with all that it started when it takes too long, which is an error, and
/// within 20 ms when the run is stopped. An exit status that is not zero is no error here.
Result<CommandEnd> runCommand(const Command& command, const Run& run);

} // namespace penumbra::base
