#include "cli/source_words.h"

#include "base/say.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

std::string sayBytes(std::int64_t bytes) {
    if (bytes < 10'000) return fmt::format("{} bytes", bytes);
    if (bytes < 10'000'000) return fmt::format("{:.0f} kB", static_cast<double>(bytes) / 1e3);
    return fmt::format("{:.0f} MB", static_cast<double>(bytes) / 1e6);
}

base::Json timeOrNull(base::Time time) {
    return time == base::Time{} ? base::Json() : base::Json(base::formatTime(time));
}

} // namespace

std::string sourceWords(const std::vector<gather::SourceState>& states, base::Time now) {
    std::string text;
    for (const auto& state : states) {
        text += fmt::format("{}: {}. ", state.name, gather::phaseName(state.phase));
        if (!state.error.empty()) text += state.error + " ";
        if (state.gatherings > 0)
            text += fmt::format("{}, {}, {}. ", base::sayCount(state.gatherings, "gathering"),
                                base::sayCount(state.requests, "request"), sayBytes(state.bytes));
        if (state.newest != base::Time{})
            text += fmt::format("Its newest sample is {} old. ", base::sayDuration(now - state.newest));
        text += state.reason + "\n";
        for (const auto& problem : state.problems) text += fmt::format("  {}\n", problem.text);
    }
    return text;
}

base::Json toJson(const gather::SourceState& state, base::Time now) {
    auto targets = base::Json::array();
    for (const auto& target : state.targets)
        targets.push_back({{"resource", target.resource.text()},
                           {"interval", base::formatDuration(target.interval)},
                           {"reason", target.reason}});
    auto problems = base::Json::array();
    for (const auto& problem : state.problems)
        problems.push_back({{"code", problem.code}, {"where", problem.where}, {"text", problem.text}});
    return {
        {"name", state.name},
        {"phase", gather::phaseName(state.phase)},
        {"error", state.error},
        {"lastGood", timeOrNull(state.lastGood)},
        {"newest", timeOrNull(state.newest)},
        {"lagSeconds", state.newest == base::Time{} ? base::Json() : base::Json((now - state.newest).count() / 1000)},
        {"gatherings", state.gatherings},
        {"requests", state.requests},
        {"bytes", state.bytes},
        {"interval", base::formatDuration(state.interval)},
        {"reason", state.reason},
        {"problems", std::move(problems)},
        {"targets", std::move(targets)}};
}

} // namespace penumbra::cli
