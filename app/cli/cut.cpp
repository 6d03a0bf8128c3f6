#include "cli/cut.h"

#include "cli/context.h"

#include <fmt/format.h>

namespace penumbra::cli {

void sayCut(const char* option, base::Time asked, base::Time end) {
    if (asked <= end) return;
    say(fmt::format(
        "{} {} lies beyond the computed future, which ends at {}: the answer goes to there. Ask for a longer "
        "--horizon.",
        option, base::formatTime(asked), base::formatTime(end)));
}

} // namespace penumbra::cli
