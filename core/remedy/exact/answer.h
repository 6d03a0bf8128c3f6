#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::remedy::exact {

/// What the exact solver found.
struct Solved {
    bool optimal = false;
    std::int64_t weight = 0; ///< of the answer; of no use where there is none
    double bound = 0;        ///< no answer weighs less
    bool found = false;
    std::vector<std::pair<int, int>> placed; ///< of the answer: each subject with a host, and the host
    bool operator==(const Solved&) const = default;
};

/// What the solver said of a program, or why it said nothing, to go on after "because".
struct Answer {
    std::optional<Solved> solved;
    std::string whyNot;
    bool operator==(const Answer&) const = default;
};

/// By the hash of the program, in hexadecimal: kept with a plan, so that the same plan comes out again where
/// there is no solver, another version of it, or less time.
using Answers = std::map<std::string, Answer>;

} // namespace penumbra::remedy::exact
