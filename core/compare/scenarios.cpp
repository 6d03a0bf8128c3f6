#include "compare/scenarios.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/spelling.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

constexpr double kNothing = 1e-9;

template <auto Member>
double countOf(const MatrixCell& cell, base::Time) {
    return static_cast<double>(cell.*Member);
}

constexpr ScenarioObjective kObjectives[] = {
    {"breach_probability", "chance of a breach", countOf<&MatrixCell::breachProbability>,
     [](double lost, const std::string&) {
         return PENUMBRA_SAY("Scenarios", "{:.1f} points of the chance of a breach")(100 * lost);
     }},
    {"runs_out", "chance that something runs out", countOf<&MatrixCell::runsOut>,
     [](double lost, const std::string&) {
         return PENUMBRA_SAY("Scenarios", "{:.1f} points of the chance that something runs out")(100 * lost);
     }},
    {"runs_out_before", "time until something runs out",
     [](const MatrixCell& cell, base::Time end) {
         return std::chrono::duration<double>(end - cell.p50.value_or(end)).count();
     },
     [](double lost, const std::string&) {
         return PENUMBRA_SAY("Scenarios", "{} until something runs out")(
             base::sayDuration(base::Duration(std::llround(lost * 1000))));
     }},
    {"lost_services", "services lost", countOf<&MatrixCell::lostServices>,
     [](double lost, const std::string&) {
         return base::sayCount(std::llround(lost), PENUMBRA_TEXT("Count", "service"),
                               PENUMBRA_TEXT("Count", "services"));
     }},
    {"homeless", "workloads without a host", countOf<&MatrixCell::homeless>,
     [](double lost, const std::string&) {
         return base::sayCount(std::llround(lost), PENUMBRA_TEXT("Count", "workload that has no host"),
                               PENUMBRA_TEXT("Count", "workloads that have no host"));
     }},
    {"findings", "findings", countOf<&MatrixCell::findings>,
     [](double lost, const std::string&) {
         return base::sayCount(std::llround(lost), PENUMBRA_TEXT("Count", "finding"),
                               PENUMBRA_TEXT("Count", "findings"));
     }},
    {"cost_of_a_year", "cost of a year",
     [](const MatrixCell& cell, base::Time) { return cell.costOnce + 12 * cell.costPerMonth; },
     [](double lost, const std::string& currency) {
         return PENUMBRA_SAY("Scenarios", "{} {} in a year")(base::grouped(std::llround(lost)), currency);
     }},
};

base::Result<whatif::Scenario> read(const store::Document& document) {
    auto scenario = base::parseJson(document.json, document.name).and_then(whatif::scenarioFromJson);
    if (scenario) scenario->name = document.name;
    return scenario;
}

void weigh(std::vector<Alternative>& all, base::Time end) {
    for (const auto& objective : kObjectives) {
        std::vector<double> values;
        for (const auto& one : all) values.push_back(objective.of(one.outcome, end));
        const auto [best, worst] = std::minmax_element(values.begin(), values.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double lost = values[i] - *best;
            all[i].lost.push_back(lost);
            if (*worst - *best > kNothing) all[i].regret = std::max(all[i].regret, lost / (*worst - *best));
        }
    }
}

} // namespace

std::span<const ScenarioObjective> scenarioObjectives() { return kObjectives; }

base::Result<std::vector<whatif::Scenario>> keptScenarios(const store::Workspace& workspace) {
    const auto documents = workspace.documents("scenario");
    if (!documents) return tl::unexpected(documents.error());
    std::vector<whatif::Scenario> out;
    for (const auto& document : *documents)
        if (!document.name.starts_with(kWorkingScenario))
            if (auto scenario = read(document)) out.push_back(std::move(*scenario));
    return out;
}

base::Result<void> keepScenario(store::Workspace& workspace, const whatif::Scenario& scenario, base::Time now) {
    if (scenario.name.empty())
        return base::failUsage(PENUMBRA_SAY("Session", "A scenario needs a name to be kept under.")());
    if (scenario.name.starts_with(kWorkingScenario))
        return base::failUsage(
            PENUMBRA_SAY("Session", "'{}' is the name of what is being edited. Give the scenario a name of its own.")(
                kWorkingScenario));
    return workspace.putDocument({"scenario", scenario.name, base::dumpJson(whatif::toJson(scenario)), now});
}

base::Result<void> forgetScenario(store::Workspace& workspace, const std::string& name) {
    const auto kept = keptScenarios(workspace);
    if (!kept) return tl::unexpected(kept.error());
    std::vector<std::string_view> names;
    for (const auto& one : *kept) names.push_back(one.name);
    if (std::find(names.begin(), names.end(), name) == names.end())
        return base::failUsage(PENUMBRA_SAY("Session", "No scenario is kept as '{}'.{}")(
            name, names.empty() ? PENUMBRA_SAY("Hint", " None is kept.")() : base::hintFor(name, names)));
    return workspace.removeDocument("scenario", name);
}

base::Result<std::vector<Alternative>> compareScenarios(session::Session& session,
                                                        const std::vector<whatif::Scenario>& scenarios,
                                                        const remedy::PriceBook& prices,
                                                        const session::Options& options, const base::Run& run) {
    MatrixRequest request;
    request.prices = prices;
    request.options = options;
    request.axes = {{"scenario", {{"as it is", {}}}, {}}};
    for (const auto& scenario : scenarios) request.axes[0].values.push_back({scenario.name, scenario.edits});
    const auto matrix = computeMatrix(session, request, {}, {}, run);
    if (!matrix) return tl::unexpected(matrix.error());
    if (run.stopped() || matrix->done() < matrix->cells.size()) return base::failCancelled();
    std::vector<Alternative> out;
    for (std::size_t i = 0; i < matrix->cells.size(); ++i)
        out.push_back({i == 0 ? std::string() : scenarios[i - 1].name, *matrix->cells[i], {}, 0});
    weigh(out, matrix->base->usage->grid.window().end);
    return out;
}

std::string sayLost(const Alternative& alternative, const std::string& currency) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < alternative.lost.size(); ++i)
        if (alternative.lost[i] > kNothing) parts.push_back(kObjectives[i].say(alternative.lost[i], currency));
    if (parts.empty()) return PENUMBRA_SAY("Scenarios", "Gives up nothing: no other scenario is better in anything.")();
    return PENUMBRA_SAY("Scenarios", "Gives up {} against the best.")(risk::sayList(parts, parts.size()));
}

base::Json toJson(const std::vector<Alternative>& alternatives, const std::string& currency) {
    auto rows = base::Json::array();
    for (const auto& one : alternatives) {
        auto lost = base::Json::object();
        for (std::size_t i = 0; i < one.lost.size(); ++i) lost[kObjectives[i].id] = one.lost[i];
        auto outcome = toJson(one.outcome);
        for (const auto* inner : {"key", "values"}) outcome.erase(inner); // of the computation, not of the scenario
        rows.push_back({{"name", one.name},
                        {"outcome", std::move(outcome)},
                        {"lost", std::move(lost)},
                        {"regret", one.regret},
                        {"text", sayLost(one, currency)}});
    }
    return {{"penumbra", "scenarios"}, {"format", 1}, {"currency", currency}, {"scenarios", std::move(rows)}};
}

} // namespace penumbra::compare
