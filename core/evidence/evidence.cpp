#include "evidence/evidence.h"

#include "base/say.h"
#include "base/text.h"
#include "evidence/evidence_parts.h"
#include "evidence/plan_evidence.h"
#include "evidence/turn.h"
#include "model/dimension_title.h"
#include "remedy/tally.h"
#include "risk/before.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::evidence {

namespace {

/// A claim with all but its common parts.
struct Case {
    std::string claim;
    About about;
    base::TimeWindow window; ///< whose scheduled changes are named
    std::vector<std::string> counted;
    std::vector<Question> questions;
    std::optional<model::SeriesKey> series; ///< where one series alone stands behind it
};

bool has(const std::vector<risk::Finding>& findings, const risk::Finding& one) {
    return std::any_of(findings.begin(), findings.end(), [&](const auto& f) { return remedy::sameKey(f, one); });
}

/// Whether something breaks that breaks neither now nor without the scenario's edits.
bool breaksMore(const session::Evaluation& evaluation, const std::vector<risk::Finding>& after) {
    return std::any_of(after.begin(), after.end(), [&](const auto& f) {
        return risk::isBreach(f) && !has(evaluation.findings, f) && !has(evaluation.baseFindings, f);
    });
}

Case verdictCase(const session::Evaluation& evaluation) {
    Case out;
    const auto& verdict = evaluation.verdict;
    const auto& base = evaluation.baseFindings;
    out.claim = PENUMBRA_SAY("Evidence", "{}: {}")(risk::sayVerdict(verdict.kind), verdict.limit);
    out.about.at = evaluation.options.now;
    out.window = evaluation.usage->grid.window();
    const auto before = std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                                      [&](const auto& one) { return risk::hadBefore(one, base); });
    out.counted.push_back(PENUMBRA_SAY("Evidence", "{}; {} of them stood before the scenario's edits.")(
        base::sayCount(evaluation.findings.size(), PENUMBRA_TEXT("Count", "finding"),
                       PENUMBRA_TEXT("Count", "findings")),
        before));
    out.counted.push_back(PENUMBRA_SAY("Evidence", "GO: nothing is found. NO GO: the edits add a lost service, a "
                                                   "workload without a host, or something more likely than not to run "
                                                   "out or to break its promise. GO IF: anything else.")());
    if (verdict.breachProbability > 0)
        out.counted.push_back(PENUMBRA_SAY("Evidence", "The most probable breach has a chance of {}.")(
            risk::sayShare(verdict.breachProbability)));
    const auto turned = [kind = verdict.kind](const session::Trial& trial, bool milder) -> base::Result<std::string> {
        const auto& then = trial.verdict;
        if (milder ? then.kind >= kind : then.kind <= kind) return std::string();
        const auto name = risk::sayVerdict(then.kind);
        if (milder || then.limitingFinding < 0) return PENUMBRA_SAY("Evidence", "the verdict becomes {}.")(name);
        const auto& limiting = trial.findings[static_cast<std::size_t>(then.limitingFinding)];
        return PENUMBRA_SAY("Evidence", "the verdict becomes {}: {}.")(
            name, limiting.brief.empty() ? risk::clause(limiting.text) : limiting.brief);
    };
    if (verdict.kind != risk::VerdictKind::Go)
        out.questions.push_back(
            {milderDials(evaluation),
             [turned](session::Session&, const session::Trial& trial) { return turned(trial, true); },
             PENUMBRA_SAY("Evidence", "No single change was found that makes it milder.")()});
    if (verdict.kind != risk::VerdictKind::NoGo)
        out.questions.push_back(
            {worseDials(evaluation),
             [turned](session::Session&, const session::Trial& trial) { return turned(trial, false); },
             PENUMBRA_SAY("Evidence", "Nothing was found that makes it worse.")()});
    return out;
}

std::string sayDates(const risk::Finding& finding) {
    const auto say = [](const std::optional<base::Time>& date) {
        return date ? risk::sayTime(*date) : PENUMBRA_SAY("Evidence", "later than the horizon")();
    };
    return PENUMBRA_SAY("Evidence", "When 5, 50 and 95 % of the paths have run out: {}; {}; {}.")(
        say(finding.p5), say(finding.p50), say(finding.p95));
}

Case findingCase(const session::Evaluation& evaluation, const risk::Finding& finding) {
    Case out;
    out.claim = finding.text;
    out.about = aboutOf(evaluation, finding.subject, finding.dimension, finding.at);
    out.window = {finding.at, std::max(finding.until, finding.at + base::Duration(1))};
    if (finding.kind == risk::FindingKind::Exhaustion) out.window.end = out.about.at + evaluation.options.step;
    out.counted = usageLines(evaluation, out.about);
    if (finding.kind == risk::FindingKind::Exhaustion) out.counted.push_back(sayDates(finding));
    if (risk::isChance(finding))
        out.counted.push_back(PENUMBRA_SAY("Evidence", "Its chance is {}; less than {} would not be told.")(
            risk::sayShare(finding.probability), risk::sayShare(evaluation.options.threshold)));
    for (const auto& unplaced : evaluation.usage->placementAt(out.about.at).unplaced)
        if (unplaced.workload == out.about.workload && out.about.workload >= 0)
            out.counted.push_back(PENUMBRA_SAY("Evidence", "Why the hosts refuse it: {}.")(
                risk::clause(risk::sayWhy(*evaluation.world, unplaced))));
    if (finding.kind != risk::FindingKind::Homeless)
        for (const auto& hop : finding.chain)
            out.counted.push_back(
                PENUMBRA_SAY("Evidence", "{}: {}.")(model::naturalName(hop.resource), risk::clause(hop.reason)));
    if (!evaluation.scenario.edits.empty())
        out.counted.push_back(risk::hadBefore(finding, evaluation.baseFindings)
                                  ? PENUMBRA_SAY("Evidence", "It stood before the scenario's edits.")()
                                  : PENUMBRA_SAY("Evidence", "The scenario's edits bring it.")());
    out.questions.push_back(
        {dialsFor(evaluation, finding),
         [finding, &evaluation](session::Session&, const session::Trial& trial) -> base::Result<std::string> {
             if (has(trial.findings, finding) || breaksMore(evaluation, trial.findings)) return std::string();
             return PENUMBRA_SAY("Evidence", "it is no longer found, and nothing new breaks.")();
         },
         PENUMBRA_SAY("Evidence", "No single change was found that mends it and breaks nothing new.")()});
    return out;
}

/// The evaluation as the trial makes it, for what reads one.
session::Evaluation withTrial(const session::Evaluation& evaluation, const session::Trial& trial) {
    auto out = evaluation;
    out.world = trial.world;
    out.usage = trial.usage;
    return out;
}

base::Result<Case> numberCase(session::Session& session, const session::Evaluation& evaluation,
                              const NumberClaim& claim, const base::Run& run) {
    const auto prediction = session.predict(evaluation, claim.resource, claim.metric, claim.at, run);
    if (!prediction) return tl::unexpected(prediction.error());
    Case out;
    out.about = aboutOf(evaluation, claim.resource, claim.metric, claim.at);
    out.window = {claim.at, claim.at + evaluation.options.step};
    const auto* info = evaluation.inventory->findSeries({claim.resource, claim.metric});
    const auto unit = out.about.dimension >= 0 ? evaluation.world->dimensions.at(out.about.dimension).unit
                      : info                   ? info->unit
                                               : base::Unit::Count;
    const auto& quantiles = prediction->quantiles;
    const auto amount = [&](double value) { return base::formatAmount(value, unit); };
    const auto name = model::naturalName(claim.resource);
    out.claim = PENUMBRA_SAY("Evidence", "{} is predicted to use {} of {} at {}, 95 % band {} to {}.")(
        name, amount(quantiles[quantiles.size() / 2].second), model::dimensionTitle(claim.metric),
        risk::sayTime(claim.at), amount(quantiles.front().second), amount(quantiles.back().second));
    if (info) out.series = info->key;
    if (std::isnan(prediction->capacity)) {
        out.counted.push_back(PENUMBRA_SAY("Evidence", "No capacity or request is stated, so nothing limits it.")());
        return out;
    }
    const bool over = prediction->exceedProbability > evaluation.options.threshold;
    out.claim += " " + PENUMBRA_SAY("Evidence", "It is above {} with a chance of {}.")(
                           amount(prediction->capacity), risk::sayShare(prediction->exceedProbability));
    out.counted = usageLines(evaluation, out.about);
    const auto limit = risk::sayShare(evaluation.options.threshold);
    const auto outcome = over ? PENUMBRA_SAY("Evidence", "the chance to be above it is {} or less.")(limit)
                              : PENUMBRA_SAY("Evidence", "the chance to be above it is more than {}.")(limit);
    out.questions.push_back(
        {numberDials(evaluation, claim, !over),
         [&evaluation, claim, over, outcome](session::Session& with,
                                             const session::Trial& trial) -> base::Result<std::string> {
             const auto then =
                 with.predict(withTrial(evaluation, trial), claim.resource, claim.metric, claim.at, base::Run{});
             if (!then) return tl::unexpected(then.error());
             return (then->exceedProbability > evaluation.options.threshold) != over ? outcome : std::string();
         },
         PENUMBRA_SAY("Evidence",
                      "No single change was found that brings that chance to the other side of {}.")(limit)});
    return out;
}

base::Result<Case> caseOf(session::Session& session, const session::Evaluation& evaluation, const Claim& claim,
                          const base::Run& run) {
    if (const auto* finding = std::get_if<FindingClaim>(&claim)) return findingCase(evaluation, finding->finding);
    if (const auto* number = std::get_if<NumberClaim>(&claim)) return numberCase(session, evaluation, *number, run);
    return verdictCase(evaluation);
}

base::Result<EvidencePart> modelOf(session::Session& session, const session::Evaluation& evaluation, const Case& one,
                                   const Members& members, const base::Run& run) {
    if (!one.series) return modelPart(evaluation, one.about, members);
    auto seeded = run;
    seeded.seed = evaluation.seed;
    const auto forecast = session.forecastSeries(evaluation, *one.series, {}, seeded);
    if (!forecast) return tl::unexpected(forecast.error());
    return modelPart(*forecast, evaluation.pins.contains(*one.series));
}

/// How far a kind of change was tried.
std::string sayBound(const std::string& kind) {
    if (kind == "demand") return PENUMBRA_SAY("Evidence", "demand up to 4 times or down to a tenth")();
    if (kind == "hosts") return PENUMBRA_SAY("Evidence", "up to 32 more hosts")();
    if (kind == "replicas") return PENUMBRA_SAY("Evidence", "up to 32 more replicas")();
    if (kind == "window") return PENUMBRA_SAY("Evidence", "changes at that time up to 7 days earlier or later")();
    if (kind == "without") return PENUMBRA_SAY("Evidence", "each edit left out")();
    if (kind == "size") return PENUMBRA_SAY("Evidence", "each edit larger or smaller")();
    if (kind == "move") return PENUMBRA_SAY("Evidence", "one of the 8 largest workloads moved away")();
    return PENUMBRA_SAY("Evidence", "a request down to a tenth")();
}

} // namespace

/// The questions, and how far they were asked.
struct Inquiry::Search {
    std::vector<Question> questions;
    std::size_t question = 0, dial = 0; ///< the next
    std::size_t all = 0, asked = 0;     ///< dials
    std::size_t before = 0;             ///< turns that were found when the question began
    int tried = 0;
    std::vector<std::string> bounds, none; ///< what was tried, and which questions found nothing
    bool reckoned = false;                 ///< there are turns that need no trying
    std::shared_ptr<const std::vector<remedy::Plan>> plans;
};

base::Result<Inquiry> Inquiry::begin(session::Session& session, std::shared_ptr<const session::Evaluation> evaluation,
                                     const Claim& claim, const base::Run& run) {
    if (const auto* plan = std::get_if<PlanClaim>(&claim)) return beginPlan(std::move(evaluation), *plan);
    auto one = caseOf(session, *evaluation, claim, run);
    if (!one) return tl::unexpected(one.error());
    const auto members = one->series ? Members{{}, {*one->series}} : membersOf(*evaluation, one->about);
    auto data = dataPart(session.workspace(), *evaluation, one->about, members);
    if (!data) return tl::unexpected(data.error());
    auto assumptions = assumptionPart(session.workspace(), *evaluation, one->about);
    if (!assumptions) return tl::unexpected(assumptions.error());
    auto model = modelOf(session, *evaluation, *one, members, run);
    if (!model) return tl::unexpected(model.error());
    Inquiry out;
    out.m_search = std::make_shared<Search>();
    out.m_search->questions = std::move(one->questions);
    for (const auto& question : out.m_search->questions) out.m_search->all += question.dials.size();
    EvidencePart counted{"counted", PENUMBRA_SAY("Evidence", "How it was counted")(), std::move(one->counted)};
    const auto changes = changeLines(*evaluation, one->window);
    counted.lines.insert(counted.lines.end(), changes.begin(), changes.end());
    out.m_evidence.claim = std::move(one->claim);
    out.m_evidence.parts = {std::move(*data), std::move(*model), std::move(*assumptions), std::move(counted)};
    out.m_evaluation = std::move(evaluation);
    return out;
}

base::Result<Inquiry> Inquiry::beginPlan(std::shared_ptr<const session::Evaluation> evaluation,
                                         const PlanClaim& claim) {
    auto one = planCase(*evaluation, claim);
    if (!one) return tl::unexpected(one.error());
    Inquiry out;
    out.m_search = std::make_shared<Search>();
    out.m_search->questions = std::move(one->questions);
    for (const auto& question : out.m_search->questions) out.m_search->all += question.dials.size();
    out.m_search->before = one->turns.size();
    out.m_search->reckoned = !one->turns.empty();
    out.m_search->plans = claim.plans; // the questions refer to them
    out.m_evidence.claim = std::move(one->claim);
    out.m_evidence.parts = std::move(one->parts);
    out.m_evidence.turns = std::move(one->turns);
    out.m_evaluation = std::move(evaluation);
    return out;
}

bool Inquiry::done() const { return !m_evidence.searched.empty(); }

double Inquiry::share() const {
    return m_search->all == 0 ? 1 : static_cast<double>(m_search->asked) / static_cast<double>(m_search->all);
}

base::Result<void> Inquiry::step(session::Session& session, const base::Run& run) {
    auto& search = *m_search;
    if (search.question == search.questions.size()) {
        for (const auto& none : search.none) m_evidence.searched += none + " ";
        m_evidence.searched += search.bounds.empty() && search.reckoned
                                   ? PENUMBRA_SAY("Evidence", "Reckoned with the steps of the plans as they are; with "
                                                              "another price book others may be found.")()
                               : search.bounds.empty()
                                   ? PENUMBRA_SAY("Evidence", "There is no change to try.")()
                                   : PENUMBRA_SAY("Evidence", "Looked at, one at a time: {}; {}.")(
                                         risk::sayList(search.bounds, search.bounds.size()),
                                         base::sayCount(search.tried, PENUMBRA_TEXT("Count", "evaluation"),
                                                        PENUMBRA_TEXT("Count", "evaluations")));
        return {};
    }
    const auto& question = search.questions[search.question];
    if (search.dial < question.dials.size()) {
        const auto& dial = question.dials[search.dial];
        auto turn = turnBy(session, *m_evaluation, dial, question.turned, search.tried, run);
        if (!turn) return tl::unexpected(turn.error());
        if (*turn) m_evidence.turns.push_back(std::move(**turn));
        const auto bound = sayBound(dial.kind);
        if (std::find(search.bounds.begin(), search.bounds.end(), bound) == search.bounds.end())
            search.bounds.push_back(bound);
        ++search.dial;
        ++search.asked;
        return {};
    }
    if (m_evidence.turns.size() == search.before) search.none.push_back(question.none);
    search.before = m_evidence.turns.size();
    search.dial = 0;
    ++search.question;
    return {};
}

base::Result<Evidence> evidenceOf(session::Session& session,
                                  const std::shared_ptr<const session::Evaluation>& evaluation, const Claim& claim,
                                  const base::Run& run) {
    auto inquiry = Inquiry::begin(session, evaluation, claim, run);
    if (!inquiry) return tl::unexpected(inquiry.error());
    auto quiet = run;
    quiet.progress = {};
    while (!inquiry->done()) {
        run.report(inquiry->share(), "What would turn it");
        if (const auto done = inquiry->step(session, quiet); !done) return tl::unexpected(done.error());
    }
    return inquiry->evidence();
}

} // namespace penumbra::evidence
