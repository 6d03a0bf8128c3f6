#include "evidence/plan_evidence.h"

#include "base/say.h"
#include "base/text.h"
#include "evidence/dials.h"
#include "evidence/plan_turns.h"
#include "remedy/costs.h"
#include "remedy/price_items.h"
#include "remedy/steps.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::evidence {

namespace {

constexpr std::size_t kMostSteps = 30;

const remedy::Plan& planOf(const PlanClaim& claim) { return (*claim.plans)[static_cast<std::size_t>(claim.plan)]; }

std::string money(double amount, const std::string& currency) { return fmt::format("{:.2f} {}", amount, currency); }

std::string band(double amount, const remedy::Band& band, const std::string& currency) {
    if (band.low >= band.high) return money(amount, currency);
    return PENUMBRA_SAY("Evidence", "{} ({:.2f} to {:.2f})")(money(amount, currency), band.low, band.high);
}

std::string downtime(double seconds) {
    return base::sayDuration(base::Duration(static_cast<std::int64_t>(seconds * 1000)));
}

std::string claimText(const PlanClaim& claim) {
    const auto& plan = planOf(claim);
    const auto& currency = claim.prices.currency;
    switch (claim.figure) {
    case PlanFigure::Cost:
        return PENUMBRA_SAY("Evidence", "'{}' costs {} once and {} a month.")(
            plan.title, band(plan.costOnce, plan.onceBand, currency),
            band(plan.costPerMonth, plan.monthBand, currency));
    case PlanFigure::Downtime:
        return plan.downtimeSeconds > 0 ? PENUMBRA_SAY("Evidence", "'{}' takes services down for {} in all.")(
                                              plan.title, downtime(plan.downtimeSeconds))
                                        : PENUMBRA_SAY("Evidence", "'{}' takes no service down.")(plan.title);
    case PlanFigure::Duration:
        break;
    }
    return PENUMBRA_SAY("Evidence", "'{}' takes {} (P90 {}).")(plan.title, base::sayDuration(plan.durationP50),
                                                               base::sayDuration(plan.durationP90));
}

bool costs(const remedy::Plan& plan, int order) {
    return std::any_of(plan.costs.begin(), plan.costs.end(), [&](const auto& line) {
        return std::find(line.steps.begin(), line.steps.end(), order) != line.steps.end();
    });
}

/// What one step adds to the figure, to go on after its text; empty: nothing.
std::string shareOf(const PlanClaim& claim, const remedy::Plan& plan, const remedy::Step& step) {
    switch (claim.figure) {
    case PlanFigure::Cost: {
        if (!costs(plan, step.order)) return {};
        std::vector<std::string> items;
        for (const auto& line : plan.costs)
            if (std::find(line.steps.begin(), line.steps.end(), step.order) != line.steps.end())
                items.push_back(remedy::sayPriceItem(line.price));
        return risk::sayList(items, items.size());
    }
    case PlanFigure::Downtime:
        return step.downtimeSeconds > 0 ? downtime(step.downtimeSeconds) : std::string();
    case PlanFigure::Duration:
        break;
    }
    if (step.durationP50 <= base::Duration{}) return {};
    return PENUMBRA_SAY("Evidence", "{} (P90 {})")(base::sayDuration(step.durationP50),
                                                   base::sayDuration(step.durationP90));
}

EvidencePart stepPart(const PlanClaim& claim, const remedy::Plan& plan) {
    EvidencePart part{"steps", PENUMBRA_SAY("Evidence", "Steps")(), {}};
    std::size_t none = 0, more = 0;
    for (const auto& step : plan.steps) {
        const auto share = shareOf(claim, plan, step);
        if (share.empty())
            ++none;
        else if (part.lines.size() == kMostSteps)
            ++more;
        else
            part.lines.push_back(
                PENUMBRA_SAY("Evidence", "Step {}, {}: {}.")(step.order, risk::clause(step.text), share));
    }
    if (more > 0)
        part.lines.push_back(PENUMBRA_SAY("Evidence", "The same of {} more.")(
            base::sayCount(more, PENUMBRA_TEXT("Count", "step"), PENUMBRA_TEXT("Count", "steps"))));
    if (none > 0)
        part.lines.push_back(PENUMBRA_SAY("Evidence", "Nothing comes from {}.")(
            base::sayCount(none, PENUMBRA_TEXT("Count", "step"), PENUMBRA_TEXT("Count", "steps"))));
    if (part.lines.empty()) part.lines.push_back(PENUMBRA_SAY("Evidence", "It has no step.")());
    return part;
}

/// Which prices of the book went in, and what they came to.
EvidencePart pricePart(const PlanClaim& claim, const remedy::Plan& plan) {
    EvidencePart part{"prices", PENUMBRA_SAY("Evidence", "Prices")(), {}};
    for (const auto& line : plan.costs) part.lines.push_back(remedy::sayCost(line, claim.prices.currency));
    if (part.lines.empty())
        part.lines.push_back(PENUMBRA_SAY("Evidence", "It takes nothing that the price book has a price for.")());
    return part;
}

void addCostAssumptions(const PlanClaim& claim, const remedy::Plan& plan, std::vector<std::string>& lines) {
    lines.push_back(claim.prices == remedy::PriceBook()
                        ? PENUMBRA_SAY("Evidence", "The prices are the default ones: nobody has stated any.")()
                        : PENUMBRA_SAY("Evidence", "The prices are those of the price book as somebody stated it.")());
    for (const auto& what : plan.unpriced)
        lines.push_back(PENUMBRA_SAY("Evidence", "Nobody knows what {} cost: they count as nothing.")(
            base::said("Unpriced", what.c_str())));
    lines.push_back(PENUMBRA_SAY("Evidence",
                                 "Of a month, new hosts are paid for as soon as they are there, and for good; "
                                 "what the present hosts cost is in no plan.")());
    if (std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) { return step.shifts; }))
        lines.push_back(PENUMBRA_SAY(
            "Evidence", "A change that is only done at another time was paid for by whoever planned it.")());
    if (claim.prices.engineerPerHour.stated)
        lines.push_back(PENUMBRA_SAY("Evidence",
                                     "An engineer works as long as the steps take (P50, at most P90); waiting "
                                     "for hosts is nobody's work.")());
}

std::string seconds(double s) { return base::sayDuration(base::Duration(static_cast<std::int64_t>(s * 1000))); }

void addDowntimeAssumptions(std::vector<std::string>& lines) {
    lines.push_back(PENUMBRA_SAY("Evidence", "A service goes on while more of its replicas run than it needs; else a "
                                             "move takes it down for {}, and resizing for {} a replica.")(
        seconds(remedy::kSwitchSeconds), seconds(remedy::kRestartSeconds)));
    lines.push_back(PENUMBRA_SAY("Evidence", "The time of each service counts alike, whoever uses it.")());
}

void addDurationAssumptions(const remedy::Plan& plan, std::vector<std::string>& lines) {
    lines.push_back(PENUMBRA_SAY("Evidence",
                                 "A move takes {} to prepare and to switch over, and its memory is copied at "
                                 "{} a second, its data at {} a second.")(
        seconds(remedy::kMoveSeconds), base::formatAmount(remedy::kCopyBytesPerSecond, base::Unit::Bytes),
        base::formatAmount(remedy::kDataBytesPerSecond, base::Unit::Bytes)));
    lines.push_back(PENUMBRA_SAY("Evidence", "How much is copied is the highest that it is forecast to use.")());
    lines.push_back(PENUMBRA_SAY("Evidence", "Resizing restarts replica after replica, {} each; a change is put at "
                                             "another time within {}. P90 is twice that.")(
        seconds(remedy::kRestartSeconds), seconds(remedy::kRescheduleSeconds)));
    const bool waits = std::any_of(plan.steps.begin(), plan.steps.end(),
                                   [](const auto& step) { return step.edit.change.action == "add-hosts"; });
    if (waits)
        lines.push_back(PENUMBRA_SAY("Evidence",
                                     "Hosts come after the lead time of the price book, at P90 half as late "
                                     "again; several orders wait side by side.")());
    lines.push_back(PENUMBRA_SAY("Evidence", "All other steps are done one after the other.")());
}

EvidencePart assumptions(const session::Evaluation& evaluation, const PlanClaim& claim, const remedy::Plan& plan) {
    EvidencePart part{"assumptions", PENUMBRA_SAY("Evidence", "Assumptions")(), {}};
    if (claim.figure == PlanFigure::Cost) addCostAssumptions(claim, plan, part.lines);
    if (claim.figure == PlanFigure::Downtime) addDowntimeAssumptions(part.lines);
    if (claim.figure == PlanFigure::Duration) addDurationAssumptions(plan, part.lines);
    part.lines.push_back(PENUMBRA_SAY("Evidence", "The fleet is that of revision {}, as seen from {}.")(
        evaluation.revision.number, risk::sayTime(evaluation.options.now)));
    return part;
}

EvidencePart counted(const PlanClaim& claim, const remedy::Plan& plan) {
    EvidencePart part{"counted", PENUMBRA_SAY("Evidence", "How it was counted")(), {}};
    const auto& currency = claim.prices.currency;
    switch (claim.figure) {
    case PlanFigure::Cost:
        part.lines.push_back(PENUMBRA_SAY("Evidence",
                                          "Plans are weighed by a year, what is paid once and twelve months: "
                                          "{}.")(money(remedy::yearOf(plan), currency)));
        for (const auto& other : *claim.plans)
            if (&other != &plan)
                part.lines.push_back(PENUMBRA_SAY("Evidence", "'{}' comes to {} in a year.")(
                    other.title, money(remedy::yearOf(other), currency)));
        break;
    case PlanFigure::Downtime:
        part.lines.push_back(PENUMBRA_SAY("Evidence", "It is the sum over the steps, {} s.")(plan.downtimeSeconds));
        break;
    case PlanFigure::Duration: {
        base::Duration wait{};
        for (const auto& step : plan.steps)
            if (step.edit.change.action == "add-hosts" && !step.shifts) wait = std::max(wait, step.durationP50);
        part.lines.push_back(PENUMBRA_SAY("Evidence", "{} of work, and {} of waiting for hosts; it is done at {}.")(
            base::sayDuration(plan.durationP50 - wait), base::sayDuration(wait),
            risk::sayTime(remedy::done(plan.steps).p50)));
        for (const auto& other : *claim.plans)
            if (&other != &plan)
                part.lines.push_back(
                    PENUMBRA_SAY("Evidence", "'{}' takes {}.")(other.title, base::sayDuration(other.durationP50)));
        break;
    }
    }
    return part;
}

/// The service that a step takes down.
int serviceOf(const model::World& world, const remedy::Step& step) {
    const auto& params = step.edit.change.params;
    if (const auto it = params.find("service"); it != params.end() && !it->second.empty())
        return model::resolveService(world, it->second).value_or(-1);
    const auto it = params.find("workload");
    if (it == params.end()) return -1;
    const auto row = model::resolveWorkload(world, it->second);
    return row ? world.workloads[static_cast<std::size_t>(*row)].service : -1;
}

/// Whether with more replicas one is to spare in each of the steps.
Question spareQuestion(const session::Evaluation& evaluation, int service, std::vector<const remedy::Step*> steps) {
    const auto& known = evaluation.world->services[static_cast<std::size_t>(service)];
    const auto spared = [steps, id = known.id](session::Session&,
                                               const session::Trial& trial) -> base::Result<std::string> {
        const auto row = model::resolveService(*trial.world, id.text());
        if (!row) return tl::unexpected(row.error());
        for (const auto* step : steps)
            if (!remedy::hasSpare(*trial.world, trial.usage->placementAt(step->edit.window.begin), *row))
                return std::string();
        return PENUMBRA_SAY("Evidence", "one is to spare, so its steps take nothing down.")();
    };
    return {{replicasDial(evaluation, service)},
            spared,
            PENUMBRA_SAY("Evidence", "No number of replicas was found with which {} goes on.")(known.name)};
}

std::vector<Question> spareQuestions(const session::Evaluation& evaluation, const remedy::Plan& plan) {
    std::vector<std::pair<int, std::vector<const remedy::Step*>>> hit;
    for (const auto& step : plan.steps) {
        if (step.downtimeSeconds <= 0) continue;
        const int service = serviceOf(*evaluation.world, step);
        if (service < 0) continue;
        const auto it = std::find_if(hit.begin(), hit.end(), [&](const auto& one) { return one.first == service; });
        if (it == hit.end())
            hit.push_back({service, {&step}});
        else
            it->second.push_back(&step);
    }
    std::vector<Question> out;
    for (auto& [service, steps] : hit) out.push_back(spareQuestion(evaluation, service, std::move(steps)));
    return out;
}

} // namespace

const char* figureName(PlanFigure figure) {
    switch (figure) {
    case PlanFigure::Cost:
        return "cost";
    case PlanFigure::Downtime:
        return "downtime";
    case PlanFigure::Duration:
        break;
    }
    return "duration";
}

base::Result<PlanFigure> parseFigure(std::string_view name) {
    for (const auto figure : {PlanFigure::Cost, PlanFigure::Downtime, PlanFigure::Duration})
        if (name == figureName(figure)) return figure;
    return base::failUsage(
        PENUMBRA_SAY("Evidence", "'{}' is no figure of a plan. Use one of cost, downtime, duration.")(name));
}

base::Result<PlanCase> planCase(const session::Evaluation& evaluation, const PlanClaim& claim) {
    if (claim.of.get() != &evaluation || !claim.plans || claim.plan < 0 ||
        claim.plan >= static_cast<int>(claim.plans->size()))
        return base::failInput(PENUMBRA_SAY(
            "Evidence", "The plan was found for another state of the scenario. Find plans again, then ask.")());
    const auto& plan = planOf(claim);
    PlanCase out;
    out.claim = claimText(claim);
    out.parts.push_back(stepPart(claim, plan));
    if (claim.figure == PlanFigure::Cost) out.parts.push_back(pricePart(claim, plan));
    out.parts.push_back(assumptions(evaluation, claim, plan));
    out.parts.push_back(counted(claim, plan));
    if (claim.figure == PlanFigure::Cost) out.turns = priceTurns(claim);
    if (claim.figure == PlanFigure::Duration) out.turns = leadTurns(claim);
    if (claim.figure == PlanFigure::Downtime) out.questions = spareQuestions(evaluation, plan);
    return out;
}

} // namespace penumbra::evidence
