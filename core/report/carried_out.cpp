#include "report/carried_out.h"

#include "remedy/adopt.h"
#include "report/page_affected.h"
#include "report/work.h"

#include <algorithm>
#include <map>

namespace penumbra::report {

namespace {

using std::chrono::hours;

constexpr base::Duration kLeast = hours(24), kMost = hours(24 * 14);
constexpr base::Duration kWatched = hours(24); ///< after a work has ended
constexpr std::size_t kMostPairs = 20'000;     ///< two hosts at once are tried where there are no more
constexpr std::size_t kMostCriteria = 12;
constexpr std::size_t kMostServices = 8;

/// The scenario with the plan's steps.
base::Result<std::shared_ptr<const session::Evaluation>> evaluated(session::Session& session, const Document& document,
                                                                   const base::Run& run) {
    const auto& evaluation = document.evaluation;
    auto options = evaluation.options;
    options.revision = evaluation.revision.number;
    auto seeded = run;
    seeded.seed = evaluation.seed;
    return session.evaluate(remedy::adopt(evaluation.scenario, *document.plan()).scenario, options, seeded);
}

/// Rows of the hosts that carry something else when the work takes effect than right before. A move is about its
/// workload alone, and new hosts carry nothing by themselves.
std::vector<int> changedHosts(const session::Evaluation& without, const session::Evaluation& with, const Work& work) {
    const auto& grid = with.usage->grid;
    if (work.edit->change.action == "add-hosts") return {};
    const auto* moved = work.edit->change.action == "move" ? resourceOf(without, *work.edit, "workload") : nullptr;
    const int only = moved ? model::findWorkload(*with.world, moved->id) : -1;
    const auto at = std::max(work.edit->window.begin, grid.begin);
    if (with.usage->placements.empty() || without.usage->placements.empty() || at >= grid.end()) return {};
    const auto& before =
        at <= grid.begin ? without.usage->placementAt(at) : with.usage->placementAt(at - base::Duration(1));
    const auto& after = with.usage->placementAt(at);
    std::vector<int> rows;
    for (std::size_t w = 0; w < after.hostOf.size(); ++w) {
        const int from = w < before.hostOf.size() ? before.hostOf[w] : -1, to = after.hostOf[w];
        if (from == to || (only >= 0 && static_cast<int>(w) != only)) continue;
        for (const int host : {from, to})
            if (host >= 0 && std::find(rows.begin(), rows.end(), host) == rows.end()) rows.push_back(host);
    }
    return rows;
}

/// The rows that the work names or changes.
std::vector<int> touchedBy(const Document& document, const session::Evaluation& with, const Work& work) {
    auto rows = changedHosts(document.evaluation, with, work);
    auto named = hostsOf(document.evaluation, *work.edit);
    if (const auto* host = resourceOf(document.evaluation, *work.edit, "host")) named.push_back(host->id);
    for (const auto& id : named)
        if (const int row = model::findHost(*with.world, id);
            row >= 0 && std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    return rows;
}

/// One watch for each host: from the first work that touches it until a day after the last.
std::vector<risk::AbortWatch> addWatches(const Document& document, const session::Evaluation& with,
                                         const WorkList& list, CarriedOut& out) {
    std::vector<risk::AbortWatch> watches;
    std::map<int, std::size_t> known;
    for (const auto& work : list.work)
        for (const int row : touchedBy(document, with, work)) {
            const auto [it, fresh] = known.try_emplace(row, watches.size());
            if (fresh) {
                watches.push_back({row, {work.window.begin, work.window.end + kWatched}});
                out.watched.push_back({row, {}, {}});
            }
            auto& watch = watches[it->second];
            watch.window.end = std::max(watch.window.end, work.window.end + kWatched);
            auto& watched = out.watched[it->second];
            watched.works.insert(watched.works.begin(), work.id);
            watched.backouts.insert(watched.backouts.begin(), work.backout);
        }
    return watches;
}

/// One watch for each service that the work touches, as of hosts.
std::vector<risk::ServiceWatch> addServices(const Document& document, const WorkList& list, CarriedOut& out) {
    std::vector<risk::ServiceWatch> watches;
    for (const auto& [row, works] : servicesTouchedBy(document, *evaluationWith(document).world, list.work)) {
        if (watches.size() == kMostServices) break;
        auto window = list.work[works.front()].window;
        WatchedService watched{row, {}, {}};
        for (const auto i : works) {
            const auto& work = list.work[i];
            window.end = std::max(window.end, work.window.end);
            watched.works.insert(watched.works.begin(), work.id);
            watched.backouts.insert(watched.backouts.begin(), work.backout);
        }
        watches.push_back({row, {window.begin, window.end + kWatched}});
        out.services.push_back(std::move(watched));
    }
    return watches;
}

/// The step with the most losses that are not survived, the first of them.
base::Time weakestOf(const risk::Tolerance& hosts) {
    const auto& fatal = hosts.fatal[static_cast<std::size_t>(risk::DemandLevel::Requests)];
    return hosts.grid.at(static_cast<int>(std::max_element(fatal.begin(), fatal.end()) - fatal.begin()));
}

base::Result<void> addSurvived(const session::Evaluation& evaluation, CarriedOut& out, const base::Run& run) {
    out.weakest = weakestOf(*out.hosts);
    for (const auto kind : {risk::SweepKind::Racks, risk::SweepKind::Hosts}) {
        if (out.worstSurvived || (kind == risk::SweepKind::Racks && evaluation.world->racks.empty())) continue;
        const auto sweep = risk::sweep(*evaluation.world, *evaluation.usage, kind, out.weakest, run);
        if (!sweep) return tl::make_unexpected(sweep.error());
        for (const auto& one : sweep->cases)
            if (one.survivable() && one.lostServices.empty() &&
                (!out.worstSurvived || one.moves > out.worstSurvived->moves))
                out.worstSurvived = one;
    }
    return {};
}

base::Result<void> addTolerance(const session::Evaluation& evaluation, CarriedOut& out, const base::Run& run) {
    const auto& world = *evaluation.world;
    const auto& demand = *evaluation.demand;
    const auto& usage = *evaluation.usage;
    if (usage.placements.empty() || world.hosts.size() == 0 || !out.looked.overlaps(usage.grid.window())) return {};
    auto hosts = risk::tolerance(world, demand, usage, risk::SweepKind::Hosts, out.looked, run, kMostPairs);
    if (!hosts) return tl::make_unexpected(hosts.error());
    out.hosts = std::move(*hosts);
    if (!world.racks.empty()) {
        auto racks = risk::tolerance(world, demand, usage, risk::SweepKind::Racks, out.looked, run, 0);
        if (!racks) return tl::make_unexpected(racks.error());
        out.racks = std::move(*racks);
    }
    return addSurvived(evaluation, out, run);
}

std::size_t workloadsIn(const risk::FatalSpell& spell) {
    return static_cast<std::size_t>(std::count_if(spell.affected.begin(), spell.affected.end(),
                                                  [](const auto& id) { return id.text().starts_with("workload/"); }));
}

} // namespace

const session::Evaluation& evaluationWith(const Document& document) {
    return document.carried && document.carried->with ? *document.carried->with : document.evaluation;
}

const risk::FatalSpell* worstFatal(const CarriedOut& carried) {
    const risk::FatalSpell* worst = nullptr;
    for (const auto* tolerance : {&carried.hosts, &carried.racks}) {
        if (!*tolerance) continue;
        for (const auto& spell : (*tolerance)->spells)
            if (spell.level == risk::DemandLevel::Requests && (!worst || workloadsIn(spell) > workloadsIn(*worst)))
                worst = &spell;
    }
    return worst;
}

base::Result<std::shared_ptr<const CarriedOut>> carriedOut(session::Session& session, const Document& document,
                                                           const base::Run& run) {
    const auto out = std::make_shared<CarriedOut>();
    if (document.plan()) {
        auto with = evaluated(session, document, run);
        if (!with) return tl::make_unexpected(with.error());
        out->with = std::move(*with);
    }
    const auto& evaluation = out->with ? *out->with : document.evaluation;
    const auto list = workOf(document);
    out->window = spanOf(document, list.work.empty() ? list.assumed : list.work);
    out->looked = {out->window.begin,
                   std::clamp(out->window.end, out->window.begin + kLeast, out->window.begin + kMost)};
    if (const auto done = addTolerance(evaluation, *out, run); !done) return tl::make_unexpected(done.error());
    const auto watches = addWatches(document, evaluation, list, *out);
    auto criteria =
        risk::abortCriteria(*evaluation.world, *evaluation.demand, *evaluation.usage, watches, kMostCriteria, run);
    if (!criteria) return tl::make_unexpected(criteria.error());
    out->abort = std::move(*criteria);
    auto known = document;
    known.carried = out; // names the evaluation with the plan
    const auto services = addServices(known, list, *out);
    auto onServices = risk::serviceCriteria(*evaluation.world, *evaluation.demand, *evaluation.usage, services, run);
    if (!onServices) return tl::make_unexpected(onServices.error());
    out->serviceAbort = std::move(*onServices);
    return std::shared_ptr<const CarriedOut>(out);
}

} // namespace penumbra::report
