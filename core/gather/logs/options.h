#pragma once

#include "base/json.h"
#include "base/time.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// How logs are read, whatever they lie in.
struct LogOptions {
    base::Json about = base::Json::object(); ///< host, zone, resources: what the reader of lines is told
    bool fromEnd = false;                    ///< the first gathering only marks where the log ends
    std::string journalFolder;               ///< empty: the machine's own
    std::vector<std::string> units;          ///< of the journal; empty: all
    base::Duration history{};                ///< of the journal, for the first gathering
    base::Duration learn{};                  ///< how much of a file shows all the kinds of its lines; zero: never
};

inline constexpr std::uint64_t kMostLogBytes = std::uint64_t{16} << 20; ///< of one log in one gathering

} // namespace penumbra::gather
