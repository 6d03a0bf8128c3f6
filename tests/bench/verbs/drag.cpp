#include "bench/verb.h"
#include "session/session.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <vector>

namespace penumbra::bench {

namespace {

double wallMilliseconds() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

base::Json quantiles(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
        return std::round(100 * values[std::max<std::size_t>(rank, 1) - 1]) / 100;
    };
    return {{"p50", at(0.5)}, {"p99", at(0.99)}};
}

/// The scenario with that one edit, the value in the place of "{}" and the number of the move in that of "{n}".
base::Result<whatif::Scenario> scenarioWith(std::string text, double value, int move, base::Time now) {
    if (const auto at = text.find("{}"); at != std::string::npos) text.replace(at, 2, fmt::format("{:.3f}", value));
    if (const auto at = text.find("{n}"); at != std::string::npos) text.replace(at, 3, fmt::format("{:04}", move));
    auto edit = whatif::parseEdit(text, now);
    if (!edit) return tl::make_unexpected(edit.error());
    edit->key = "drag";
    whatif::Scenario scenario;
    scenario.edits.push_back(std::move(*edit));
    return scenario;
}

base::Result<base::Json> runDrag(const Options& options, const base::Run& run) {
    auto workspace = store::Workspace::open(option(options, "1", ""), store::OpenMode::Read);
    if (!workspace) return tl::make_unexpected(workspace.error());
    session::Session session(std::move(*workspace), [] { return 1e3 * processorSeconds(); });
    session::Options asked;
    if (options.contains("now")) {
        const auto now = base::parseTime(options.at("now"));
        if (!now) return tl::make_unexpected(now.error());
        asked.now = *now;
    }
    asked.paths = option(options, "paths", asked.paths);
    const auto fresh = session.evaluate({}, asked, run);
    if (!fresh) return tl::make_unexpected(fresh.error());
    const auto text = option(options, "edit", "change-demand factor={}");
    const int moves = option(options, "moves", 50);
    std::map<std::string, std::vector<double>> cpu;
    std::vector<double> wall;
    std::shared_ptr<const session::Evaluation> last;
    for (int i = 1; i <= moves; ++i) {
        const auto scenario = scenarioWith(text, 1 + 0.5 * i / moves, i, (*fresh)->options.now);
        if (!scenario) return tl::make_unexpected(scenario.error());
        const double began = wallMilliseconds(), spent = 1e3 * processorSeconds();
        const auto next = session.evaluate(*scenario, asked, run);
        if (!next) return tl::make_unexpected(next.error());
        wall.push_back(wallMilliseconds() - began);
        cpu["all"].push_back(1e3 * processorSeconds() - spent);
        for (const auto& stage : (*next)->stages) cpu[stage.name].push_back(stage.ms);
        last = *next;
    }
    if (!last) return base::failUsage("Ask for one move at least.");
    base::Json result{{"hosts", last->world->hosts.size()},
                      {"workloads", last->world->workloads.size()},
                      {"placements", last->usage->placements.size()},
                      {"moves", moves},
                      {"findings", last->findings.size()},
                      {"clock", quantiles(wall)}};
    for (const auto& [stage, values] : cpu) result["processor"][stage] = quantiles(values);
    return result;
}

} // namespace

extern constinit const Verb drag{
    "drag",
    "a hand on a slider over a WORKSPACE, each edit on top of the one before: ms by the clock, and of processor time "
    "by stage (--edit 'change-demand factor={}' with the value from 1 to 1.5 and {n} from 0001 on, --moves N, --now T, "
    "--paths N)",
    &runDrag, true};

} // namespace penumbra::bench
