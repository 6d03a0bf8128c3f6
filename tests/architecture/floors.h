#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::architecture {

/// module -> the modules it may include, itself among them; in the order of the file.
struct Floors {
    std::vector<std::string> order;
    std::map<std::string, std::set<std::string>> allowed;
};

/// Reads floors.txt as CMake does. `problems` gets a sentence for each line that names a module not above it.
Floors readFloors(const std::string& path, std::vector<std::string>& problems);

/// Every include below `root` that a floor does not allow, and every file in no floor. With `qtFree`, any Qt header
/// too. `others` are modules of another tree that everything here may include.
std::vector<std::string> violations(const std::string& root, const Floors& floors, bool qtFree,
                                    const std::set<std::string>& others = {});

/// Threads started and clocks or the environment read outside the files that may: base/parallel starts threads, and
/// ingest/child must time the process that it limits.
std::vector<std::string> forbiddenCalls(const std::string& root, const std::vector<std::string>& exempt);

/// Lines per source file below `root`, ascending.
std::vector<int> fileLengths(const std::vector<std::string>& roots);

} // namespace penumbra::architecture
