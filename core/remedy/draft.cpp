#include "remedy/draft.h"

#include "base/hash.h"
#include "base/text.h"
#include "remedy/purchase/kinds.h"
#include "remedy/trials.h"
#include "risk/phrase.h"
#include "risk/survival.h"
#include "whatif/free_key.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace penumbra::remedy {

namespace {

double hours(base::Duration d) { return std::chrono::duration<double, std::ratio<3600>>(d).count(); }

double spanOf(const risk::Finding& f, base::Time horizon) {
    return f.at >= horizon ? 0 : hours(std::min(f.until, horizon) - f.at);
}

/// Probabilities are counts over paths and hours whole milliseconds: this only absorbs the order of sums.
auto rounded(const Score& s) {
    const auto r = [](double v) { return std::llround(v * 1e6); };
    return std::tuple(r(s.lostHours), r(s.homelessHours), r(s.exhaustion), r(s.lossHours), r(s.heldHours));
}

/// How many hosts cannot be lost under the placement.
base::Result<int> fatalHosts(const model::World& world, const graph::DependencyGraph& graph,
                             const simulate::Placement& placement, const base::Run& run) {
    std::vector<std::vector<int>> sets;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].up(placement.window.begin)) sets.push_back({static_cast<int>(h)});
    const auto cases = risk::loseEach(world, graph, placement, sets, run);
    if (!cases) return tl::unexpected(cases.error());
    return static_cast<int>(std::count_if(cases->begin(), cases->end(), [](const auto& c) { return !c.survivable(); }));
}

} // namespace

bool better(const Score& a, const Score& b) { return rounded(a) < rounded(b); }

Score scoreOf(const std::vector<risk::Finding>& findings, base::Time horizon) {
    Score score;
    for (const auto& f : findings) {
        switch (f.kind) {
        case risk::FindingKind::ServiceLost:
            score.lostHours += spanOf(f, horizon);
            break;
        case risk::FindingKind::Homeless:
            score.homelessHours += spanOf(f, horizon);
            break;
        case risk::FindingKind::Exhaustion:
        case risk::FindingKind::SloBreach:
            score.exhaustion += f.probability;
            break;
        case risk::FindingKind::HostLoss:
            score.lossHours += spanOf(f, horizon);
            break;
        case risk::FindingKind::HeldDrain:
            score.heldHours += spanOf(f, horizon);
            break;
        case risk::FindingKind::ServiceDegraded:
        case risk::FindingKind::Conflict:
            break;
        }
    }
    return score;
}

namespace {

/// Keys stand in what findings say, so they are part of it; hashOf leaves them out.
std::uint64_t scenarioKey(const std::vector<whatif::Edit>& edits) {
    base::Hasher key;
    key.add(whatif::hashOf(edits));
    for (const auto& edit : edits)
        if (edit.enabled) key.add(edit.key);
    return key.value();
}

} // namespace

Bench::Bench(const Input& input)
    : m_input(input), m_planned(whatif::apply(input.base, input.scheduled).world),
      m_trials(std::make_unique<Trials>()) {}
Bench::~Bench() = default;

base::Time Bench::start() const { return std::chrono::floor<std::chrono::hours>(m_input.now) + std::chrono::hours(1); }

std::vector<whatif::Edit> Bench::editsOf(const Draft& draft) const {
    auto edits = whatif::overlay(m_input.scheduled, m_input.scenario.edits);
    for (const auto& edit : draft.edits) { // one that is switched off takes away what has its key
        const auto it = std::find_if(edits.begin(), edits.end(), [&](const auto& e) { return e.key == edit.key; });
        if (it == edits.end())
            edits.push_back(edit);
        else
            *it = edit;
    }
    return edits;
}

whatif::Applied Bench::worldOf(const Draft& draft) const {
    return whatif::applyOver(m_input.base, m_planned, m_input.scheduled, editsOf(draft));
}

bool Bench::hasKey(const std::string& key) const {
    return whatif::hasKey(m_input.scheduled, key) || whatif::hasKey(m_input.scenario.edits, key);
}

std::vector<whatif::Edit> Bench::replacedBy(const Draft& draft) const {
    std::vector<whatif::Edit> out;
    for (const auto& edit : editsOf({}))
        if (std::any_of(draft.edits.begin(), draft.edits.end(), [&](const auto& e) { return e.key == edit.key; }))
            out.push_back(edit);
    return out;
}

base::Result<Shadow> Bench::evaluate(const Draft& draft, const base::Run& run, const simulate::Usage* near) const {
    return evaluate(draft, false, run, near);
}

base::Result<Shadow> Bench::explain(const Draft& draft, const base::Run& run, const simulate::Usage* near) const {
    return evaluate(draft, true, run, near);
}

base::Result<Shadow> Bench::evaluate(const Draft& draft, bool explained, const base::Run& run,
                                     const simulate::Usage* near) const {
    if (run.stopped()) return base::failCancelled();
    const auto edits = editsOf(draft);
    const auto scenario = scenarioKey(edits);
    if (const auto* known = m_trials->find(scenario, explained)) {
        auto shadow = *known;
        if (draft.empty()) shadow.usage = m_input.usage; // with its books, from which every draft can go on
        return shadow;
    }
    Shadow shadow{draft.empty() ? m_input.world : worldOf(draft).world, {}, {}, {}};
    if (const auto* known = m_trials->find(scenario, !explained)) {
        shadow.usage = known->usage;
    } else if (draft.empty()) {
        shadow.usage = m_input.usage;
    } else {
        const auto* before = near && near->books ? near : &m_input.usage;
        auto usage = simulate::simulate(shadow.world, m_input.demand, before, run);
        if (!usage) return tl::unexpected(usage.error());
        shadow.usage = std::move(*usage);
    }
    risk::Input input{shadow.world, m_input.demand, shadow.usage, nullptr, nullptr, m_input.threshold};
    input.explanations = explained;
    auto findings = risk::findings(input, run);
    if (!findings) return tl::unexpected(findings.error());
    shadow.findings = std::move(*findings);
    shadow.score = scoreOf(shadow.findings, horizon());
    return m_trials->put(scenario, explained, std::move(shadow));
}

namespace {

/// The first reason stands.
void forbid(Placed& placed, std::string why) {
    if (placed.allowed) placed.refusal = std::move(why);
    placed.allowed = false;
}

std::string sayMisfit(const whatif::SkippedEdit& skipped) {
    return PENUMBRA_SAY("Plan", "'{}' does not fit ({})")(skipped.action, risk::clause(skipped.reason));
}

/// "c1-03 would refuse payment-6 (c1-03 lacks 2 GiB of memory)"
std::string sayRefused(const model::World& world, const simulate::Placement& placement) {
    const auto& [workload, refusal] = placement.refusedMoves.front();
    const auto& name = world.workloads[static_cast<std::size_t>(workload)].name;
    return PENUMBRA_SAY("Plan", "{} would refuse {} at {} ({})")(
        refusal.host < 0 ? PENUMBRA_SAY("Plan", "the host")()
                         : world.hosts[static_cast<std::size_t>(refusal.host)].name,
        name, risk::sayTime(placement.window.begin), risk::clause(simulate::describe(world, refusal)));
}

} // namespace

base::Result<Placed> Bench::place(const Draft& draft, const base::Run& run, bool losses) const {
    auto applied = worldOf(draft);
    Placed out{std::move(applied.world), {}, {}, true, 0, {}, {}, {}};
    for (const auto& skipped : applied.skipped)
        if (std::any_of(draft.edits.begin(), draft.edits.end(), [&](const auto& e) { return e.key == skipped.key; }))
            forbid(out, sayMisfit(skipped));
    const auto& known = m_input.usage.placements;
    auto placements = simulate::place(out.world, m_input.demand.grid.window(), run,
                                      known.empty() ? simulate::Sizes{} : known.front().sizes);
    if (!placements) return tl::unexpected(placements.error());
    out.placements = std::move(*placements);
    const graph::DependencyGraph graph(out.world);
    for (const auto& placement : out.placements) {
        const double span = hours(placement.window.end - placement.window.begin);
        out.score.homelessHours += span * static_cast<double>(placement.unplaced.size());
        for (const auto& unplaced : placement.unplaced)
            out.homeless.insert(out.world.workloads[static_cast<std::size_t>(unplaced.workload)].id);
        for (const int w : placement.held) out.held.insert(out.world.workloads[static_cast<std::size_t>(w)].id);
        const auto lost = risk::lostServices(out.world, graph, risk::replicasOf(out.world, placement));
        out.score.lostHours += span * static_cast<double>(lost.size());
        if (!placement.refusedMoves.empty()) forbid(out, sayRefused(out.world, placement));
        out.overcommitted = std::max(out.overcommitted, static_cast<int>(placement.overcommitted.size()));
        if (!losses) continue;
        auto fatal = fatalHosts(out.world, graph, placement, run);
        if (!fatal) return tl::unexpected(fatal.error());
        out.score.lossHours += span * *fatal;
    }
    return out;
}

/// whatif::scheduledEdits calls the edits of an event "event ID NUMBER".
base::Result<Draft> giveBack(const Bench& bench, Draft draft, std::size_t kept, const base::Run& run) {
    auto whole = bench.explain(draft, run);
    if (!whole) return tl::unexpected(whole.error());
    for (std::size_t i = draft.edits.size(); i-- > kept;) {
        if (bench.replaces(draft.edits[i])) continue; // the parts of a shifted event go together
        Draft fewer = draft;
        fewer.edits.erase(fewer.edits.begin() + static_cast<std::ptrdiff_t>(i));
        const auto placed = bench.place(fewer, run);
        if (!placed) return tl::unexpected(placed.error());
        if (!placed->allowed || better(whole->score, placed->score)) continue;
        auto without = bench.explain(fewer, run, &whole->usage);
        if (!without) return tl::unexpected(without.error());
        if (better(whole->score, without->score) || without->findings.size() > whole->findings.size()) continue;
        draft = std::move(fewer);
        *whole = std::move(*without);
    }
    return draft;
}

std::string groupOf(const whatif::Edit& edit) {
    return edit.key.starts_with("event ") ? edit.key.substr(0, edit.key.rfind(' ')) : edit.key;
}

void note(Draft& draft, std::string sentence) {
    if (std::find(draft.notes.begin(), draft.notes.end(), sentence) == draft.notes.end())
        draft.notes.push_back(std::move(sentence));
}

std::string topic(const risk::Finding& finding) {
    switch (finding.kind) {
    case risk::FindingKind::Exhaustion:
        return PENUMBRA_SAY("Plan", "the {} of {}")(risk::sayDimension(finding.dimension), finding.subjectName);
    case risk::FindingKind::Homeless:
        return PENUMBRA_SAY("Plan", "the host that {} lacks")(finding.subjectName);
    case risk::FindingKind::HostLoss:
        return PENUMBRA_SAY("Plan", "the loss of {}")(finding.subjectName);
    case risk::FindingKind::ServiceLost:
    case risk::FindingKind::ServiceDegraded:
        return PENUMBRA_SAY("Plan", "the replicas of {}")(finding.subjectName);
    case risk::FindingKind::SloBreach:
        return finding.dimension == "latency"
                   ? PENUMBRA_SAY("Plan", "the latency that {} promises")(finding.subjectName)
                   : PENUMBRA_SAY("Plan", "the availability that {} promises")(finding.subjectName);
    case risk::FindingKind::Conflict:
        return PENUMBRA_SAY("Plan", "the changes that collide at {}")(finding.subjectName);
    case risk::FindingKind::HeldDrain:
        return PENUMBRA_SAY("Plan", "the disruption budget of {}")(finding.subjectName);
    }
    return finding.subjectName;
}

Plan planOf(const Bench& bench, Draft draft, const char* id, const char* title) {
    Plan plan;
    for (const auto& sentence : draft.notes) plan.summary += (plan.summary.empty() ? "" : " ") + sentence;
    plan.strategy = id;
    plan.title = base::said("planners", title);
    plan.replaced = bench.replacedBy(draft);
    plan.purchase = draft.purchase ? std::move(draft.purchase) : purchase::ordersOf(bench, draft);
    for (auto& edit : draft.edits) {
        Step step;
        step.order = static_cast<int>(plan.steps.size()) + 1;
        step.edit = std::move(edit);
        step.shifts = bench.replaces(step.edit);
        step.earliest = step.edit.window.begin;
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

base::Result<std::vector<Plan>> propose(const Bench& bench, const base::Run& run, Strategy strategy, const char* id,
                                        const char* title) {
    auto draft = strategy(bench, {}, run);
    if (!draft) return tl::unexpected(draft.error());
    return std::vector<Plan>{planOf(bench, std::move(*draft), id, title)};
}

} // namespace penumbra::remedy
