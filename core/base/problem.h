#pragma once

#include <string>
#include <vector>

namespace penumbra::base {

enum class Severity { Note, Warning, Error };

/// One finding in input that did not stop the work: a rejected row, a unit that looks wrong, a reference without a
/// target.
struct Problem {
    Severity severity = Severity::Warning;
    std::string code;  ///< stable, lower-case with dashes, e.g. "bad-quantity"
    std::string where; ///< file, then line, row or JSON pointer
    std::string text;  ///< a whole sentence: what is wrong and what to do
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// "note", "warning" or "error", as the command line prints it.
const char* severityName(Severity severity);

} // namespace penumbra::base
