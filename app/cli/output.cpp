#include "cli/context.h"

#include <cstdio>
#include <fmt/format.h>

namespace penumbra::cli {

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void printJson(const base::Json& json) { print(base::dumpJsonPretty(json)); }

void say(std::string_view text) {
    std::fflush(stdout); // where both go to one file, neither breaks into a line of the other
    fmt::print(stderr, "{}\n", text);
}

void say(const base::Problems& problems, std::size_t most) {
    std::size_t shown = 0;
    for (const auto& problem : problems) {
        if (shown++ == most) {
            say(fmt::format("... and {} more.", problems.size() - most));
            return;
        }
        const auto& where = problem.where;
        const bool named = where.empty() || problem.text.find(fmt::format(" {}: ", where)) != std::string::npos;
        say(fmt::format("{}: {}{}", base::severityName(problem.severity), named ? "" : where + ": ", problem.text));
    }
}

} // namespace penumbra::cli
