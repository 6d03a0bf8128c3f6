#include "evidence/evidence_parts.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <map>

namespace penumbra::evidence {

namespace {

constexpr std::size_t kNamed = 4; ///< series, edits or notes that are named before the rest is counted

std::string nameOf(const session::Evaluation& evaluation, const model::SeriesKey& key) {
    const auto* resource = evaluation.inventory->find(key.resource);
    return fmt::format("{} {}", resource ? resource->name : key.resource.text(), model::dimensionTitle(key.metric));
}

/// Of all series together.
struct Measured {
    std::int64_t samples = 0, expected = 0;
    base::Time first = base::kEndOfTime, last = base::kBeginningOfTime, stalest = base::kEndOfTime;
    std::string stale; ///< whose last sample is the oldest
    std::vector<std::string> names;
};

Measured measuredOf(const session::Evaluation& evaluation, const Members& members) {
    Measured out;
    auto keys = members.others;
    for (const int e : members.entries) keys.push_back(evaluation.demand->entries()[static_cast<std::size_t>(e)].key);
    for (const auto& key : keys) {
        const auto* info = evaluation.inventory->findSeries(key);
        if (!info) continue;
        out.names.push_back(nameOf(evaluation, key));
        out.samples += info->samples;
        if (info->step.count() > 0) out.expected += (info->last - info->first) / info->step + 1;
        out.first = std::min(out.first, info->first);
        out.last = std::max(out.last, info->last);
        if (info->last < out.stalest) out.stalest = info->last, out.stale = out.names.back();
    }
    return out;
}

std::vector<std::string> seriesLines(const session::Evaluation& evaluation, const Members& members) {
    const auto measured = measuredOf(evaluation, members);
    if (measured.names.empty()) return {PENUMBRA_SAY("Evidence", "Nothing that was measured stands behind it.")()};
    std::vector<std::string> lines;
    lines.push_back(PENUMBRA_SAY("Evidence", "{} of {}: {}. Together {} samples from {} to {}.")(
        base::sayCount(measured.names.size(), PENUMBRA_TEXT("Count", "series"), PENUMBRA_TEXT("Count", "series")),
        base::grouped(evaluation.inventory->series().size()), risk::sayList(measured.names),
        base::grouped(measured.samples), risk::sayTime(measured.first), risk::sayTime(measured.last)));
    const auto age = evaluation.options.now - measured.stalest;
    lines.push_back(age > 2 * evaluation.options.step
                        ? PENUMBRA_SAY("Evidence", "The oldest of them ends {} before the future begins: {}.")(
                              base::sayDuration(age), measured.stale)
                        : PENUMBRA_SAY("Evidence", "All of them reach the begin of the future.")());
    const auto missing = measured.expected - measured.samples;
    lines.push_back(missing <= 0
                        ? PENUMBRA_SAY("Evidence", "No sample is missing between the first and the last.")()
                        : PENUMBRA_SAY("Evidence", "Gaps: {} of the samples between the first and the last are "
                                                   "missing.")(
                              risk::sayShare(static_cast<double>(missing) / static_cast<double>(measured.expected))));
    return lines;
}

/// Who stated what the resource offers or requests.
base::Result<void> addAmounts(const store::Workspace& workspace, const session::Evaluation& evaluation,
                              const About& about, std::vector<std::string>& lines) {
    if (about.host < 0 && about.workload < 0) return {};
    const auto& world = *evaluation.world;
    const auto& id = about.host >= 0 ? world.hosts[static_cast<std::size_t>(about.host)].id
                                     : world.workloads[static_cast<std::size_t>(about.workload)].id;
    if (!evaluation.inventory->find(id)) {
        lines.push_back(PENUMBRA_SAY("Evidence", "{} is not in the inventory: an edit or a scheduled change adds it.")(
            model::naturalName(id)));
        return {};
    }
    const auto facts = workspace.amountFacts(id);
    if (!facts) return tl::unexpected(facts.error());
    for (const auto& fact : *facts) {
        const int dimension = world.dimensions.find(fact.dimension);
        if (dimension < 0 || (about.dimension >= 0 && about.dimension != dimension)) continue;
        const auto amount = base::formatAmount(static_cast<double>(fact.value), world.dimensions.at(dimension).unit);
        const auto title = model::dimensionTitle(fact.dimension);
        lines.push_back(fact.request ? PENUMBRA_SAY("Evidence", "Request of {}: {}, stated by '{}' at {}.")(
                                           title, amount, fact.source, risk::sayTime(fact.time))
                                     : PENUMBRA_SAY("Evidence", "Capacity of {}: {}, stated by '{}' at {}.")(
                                           title, amount, fact.source, risk::sayTime(fact.time)));
    }
    return {};
}

bool isOf(const session::Evaluation& evaluation, const About& about, const simulate::Placement& placement,
          std::size_t w) {
    const auto& world = *evaluation.world;
    if (!world.workloads[w].exists.contains(about.at)) return false;
    if (about.fleet()) return true;
    if (about.workload >= 0) return static_cast<int>(w) == about.workload;
    if (about.service >= 0) return world.workloads[w].service == about.service;
    const int host = placement.hostOf[w];
    if (host < 0) return false;
    return about.host >= 0 ? host == about.host : world.hosts[static_cast<std::size_t>(host)].zone == about.zone;
}

/// Counts a workload in one dimension.
void addMember(const session::Evaluation& evaluation, const model::WorldWorkload& workload, int dimension,
               Members& members) {
    const int entry = evaluation.demand->find({workload.demandOf, evaluation.world->dimensions.at(dimension).name});
    if (entry >= 0)
        members.entries.push_back(entry);
    else
        ++(workload.request.has(dimension) ? members.requests : members.unknown);
}

} // namespace

About aboutOf(const session::Evaluation& evaluation, const model::ResourceId& resource, const std::string& metric,
              base::Time at) {
    const auto& world = *evaluation.world;
    const auto window = evaluation.usage->grid.window();
    About about;
    about.at = std::clamp(at, window.begin, window.end - evaluation.usage->grid.step);
    about.dimension = metric.empty() ? -1 : world.dimensions.find(metric);
    about.host = model::findHost(world, resource);
    about.workload = model::findWorkload(world, resource);
    for (std::size_t z = 0; z < world.zones.size(); ++z)
        if (model::makeId(model::ResourceKind::Zone, world.zones[z]) == resource) about.zone = static_cast<int>(z);
    for (std::size_t s = 0; s < world.services.size(); ++s)
        if (world.services[s].id == resource) about.service = static_cast<int>(s);
    return about;
}

Members membersOf(const session::Evaluation& evaluation, const About& about) {
    const auto& world = *evaluation.world;
    const auto& placement = evaluation.usage->placementAt(about.at);
    Members members;
    const int from = std::max(about.dimension, 0);
    const int end = about.dimension >= 0 ? about.dimension + 1 : world.dimensions.count();
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        if (!isOf(evaluation, about, placement, w)) continue;
        for (int d = from; d < end; ++d)
            if (about.dimension >= 0 || world.workloads[w].request.has(d))
                addMember(evaluation, world.workloads[w], d, members);
    }
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const auto& host = world.hosts[h];
        const bool asked =
            about.fleet() || static_cast<int>(h) == about.host || (about.zone >= 0 && host.zone == about.zone);
        for (int d = from; d < end; ++d)
            if (asked && ((host.ownDemand >> d) & 1U) != 0)
                if (const int e = evaluation.demand->find({host.id, world.dimensions.at(d).name}); e >= 0)
                    members.entries.push_back(e);
    }
    std::sort(members.entries.begin(), members.entries.end());
    members.entries.erase(std::unique(members.entries.begin(), members.entries.end()), members.entries.end());
    return members;
}

base::Result<EvidencePart> dataPart(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                    const About& about, const Members& members) {
    EvidencePart part{"data", PENUMBRA_SAY("Evidence", "Data")(), {}};
    part.lines.push_back(PENUMBRA_SAY("Evidence", "Inventory of revision {}, taken in from '{}' at {}. The future "
                                                  "begins at {}.")(
        evaluation.revision.number, evaluation.revision.source, risk::sayTime(evaluation.revision.time),
        risk::sayTime(evaluation.options.now)));
    const auto series = seriesLines(evaluation, members);
    part.lines.insert(part.lines.end(), series.begin(), series.end());
    if (members.requests > 0)
        part.lines.push_back(PENUMBRA_SAY("Evidence", "Not measured, so that what is requested stands in: {}.")(
            base::sayCount(members.requests, PENUMBRA_TEXT("Count", "request"), PENUMBRA_TEXT("Count", "requests"))));
    if (members.unknown > 0)
        part.lines.push_back(PENUMBRA_SAY("Evidence",
                                          "Neither measured nor requesting any are {}: they count as nothing.")(
            base::sayCount(members.unknown, PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads"))));
    if (auto added = addAmounts(workspace, evaluation, about, part.lines); !added) return tl::unexpected(added.error());
    return part;
}

base::Result<EvidencePart> assumptionPart(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                          const About& about) {
    EvidencePart part{"assumptions", PENUMBRA_SAY("Evidence", "Assumptions")(), {}};
    auto& lines = part.lines;
    const auto& world = *evaluation.world;
    lines.push_back(PENUMBRA_SAY("Evidence", "Workloads are placed by the policy {} at {}.")(world.policyAt(about.at),
                                                                                             risk::sayTime(about.at)));
    lines.push_back(PENUMBRA_SAY("Evidence", "{} joint paths of {} in steps of {}; what is less probable than {} is "
                                             "not told.")(
        evaluation.usage->pathCount, base::sayDuration(evaluation.options.horizon),
        base::sayDuration(evaluation.options.step), risk::sayShare(evaluation.options.threshold)));
    if (about.host >= 0) {
        const auto& host = world.hosts[static_cast<std::size_t>(about.host)];
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (host.overcommit.has(d) && (about.dimension < 0 || about.dimension == d))
                lines.push_back(PENUMBRA_SAY("Evidence", "{} may be reserved to {} of what {} offers.")(
                    model::dimensionTitle(world.dimensions.at(d).name),
                    base::formatAmount(static_cast<double>(host.overcommit.at(d)) / 1000, base::Unit::Ratio),
                    host.name));
    }
    const auto rules = workspace.matchRules();
    if (!rules) return tl::unexpected(rules.error());
    const auto answers = rules->suffixes.size() + rules->patterns.size() + rules->byHand.size() + rules->apart.size();
    lines.push_back(answers == 0
                        ? PENUMBRA_SAY("Evidence", "Nobody answered anything about names: what sources call "
                                                   "the same is one.")()
                        : PENUMBRA_SAY("Evidence", "Names are joined by {}.")(base::sayCount(
                              answers, PENUMBRA_TEXT("Count", "kept answer"), PENUMBRA_TEXT("Count", "kept answers"))));
    for (const auto& skipped : evaluation.skipped)
        lines.push_back(PENUMBRA_SAY("Evidence", "Left out is the edit {}: {}")(skipped.action, skipped.reason));
    std::map<std::string, int> more;
    for (const auto& note : evaluation.notes)
        if (note.severity != base::Severity::Note || note.code.starts_with("growth-"))
            if (++more[note.code] == 1) lines.push_back(note.text);
    return part;
}

std::vector<std::string> changeLines(const session::Evaluation& evaluation, const base::TimeWindow& window) {
    std::vector<std::string> edits, scheduled;
    for (const auto& edit : evaluation.scenario.edits) {
        const bool skipped = std::any_of(evaluation.skipped.begin(), evaluation.skipped.end(),
                                         [&](const auto& one) { return one.key == edit.key; });
        if (edit.enabled && !skipped) edits.push_back(whatif::describe(edit));
    }
    for (const auto& edit : evaluation.scheduled)
        if (edit.window.begin < window.end && edit.window.end > window.begin)
            scheduled.push_back(whatif::describe(edit));
    std::vector<std::string> lines;
    lines.push_back(edits.empty() ? PENUMBRA_SAY("Evidence", "No edit of the scenario counts.")()
                                  : PENUMBRA_SAY("Evidence", "Edits that count: {}.")(risk::sayList(edits, kNamed)));
    lines.push_back(scheduled.empty() ? PENUMBRA_SAY("Evidence", "No scheduled change holds at that time.")()
                                      : PENUMBRA_SAY("Evidence", "Scheduled changes that hold at that time: {}.")(
                                            risk::sayList(scheduled, kNamed)));
    return lines;
}

} // namespace penumbra::evidence
