#include "base/say.h"
#include "base/text.h"
#include "evidence/dials.h"
#include "remedy/draft.h"
#include "remedy/headroom.h"
#include "whatif/action.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::evidence {

namespace {

constexpr std::size_t kMostGroups = 16;
constexpr base::Duration kFarthest = std::chrono::hours(24 * 7);

using Edits = std::vector<whatif::Edit>;

/// Every dial that has a size.
void add(std::vector<Dial>& dials, Dial dial) {
    if (dial.most >= 1) dials.push_back(std::move(dial));
}

/// The scenario's edits that count.
Edits ownEdits(const session::Evaluation& evaluation) {
    Edits out;
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled) out.push_back(edit);
    return out;
}

void addWithout(const session::Evaluation& evaluation, std::vector<Dial>& dials) {
    for (auto edit : ownEdits(evaluation)) {
        const auto words = PENUMBRA_SAY("Evidence", "Without '{}'")(whatif::describe(edit));
        edit.enabled = false;
        add(dials, {"without", 1, true, [edit](int) { return Edits{edit}; }, [words](int) { return words; }});
    }
}

/// The number that says how large an edit is: its parameter, what it is, and the notch in it.
struct Size {
    std::string key;
    double value = 0, least = 0, notch = 1;
    bool moreIsMore = true; ///< a larger number brings more on the fleet
};

std::optional<Size> sizeOf(const whatif::Edit& edit) {
    const auto params = whatif::paramsOf(edit.change);
    if (!params) return {};
    const auto& action = edit.change.action;
    if (action == "change-demand") return Size{"factor", params->number("factor"), 1, 0.01};
    if (action == "add-hosts") return Size{"count", static_cast<double>(params->integer("count")), 1, 1, false};
    if ((action == "deploy" || action == "scale") && params->has("replicas"))
        return Size{"replicas", static_cast<double>(params->integer("replicas")), 1, 1};
    return {};
}

/// The scenario's edits in other sizes: those that bring more on the fleet, or less.
void addSizes(const session::Evaluation& evaluation, bool more, std::vector<Dial>& dials) {
    for (const auto& edit : ownEdits(evaluation)) {
        const auto size = sizeOf(edit);
        if (!size) continue;
        const bool up = more == size->moreIsMore;
        const int most = up ? (size->notch < 1 ? kMostPercentMore : kMostPiecesMore)
                            : static_cast<int>(std::lround((size->value - size->least) / size->notch));
        add(dials, dialOf("size", most, false, [edit, size = *size, up](int steps) {
                auto sized = edit;
                const double value = size.value + (up ? steps : -steps) * size.notch;
                sized.change.params[size.key] =
                    size.notch < 1 ? fmt::format("{:.2f}", value) : fmt::format("{:.0f}", value);
                return sized;
            }));
    }
}

/// The edits of one change, which move in time together.
using Group = Edits;

/// The changes with hours of their own that meet the window, those of the scenario first.
std::vector<Group> groupsIn(const session::Evaluation& evaluation, const base::TimeWindow& window) {
    std::vector<Group> out;
    const auto take = [&](const whatif::Edit& edit) {
        const auto& w = edit.window;
        if (!edit.enabled || w.begin < evaluation.options.now || w.end == base::kEndOfTime || w.begin >= window.end ||
            w.end <= window.begin)
            return;
        const auto same = [&](const Group& one) { return remedy::groupOf(one.front()) == remedy::groupOf(edit); };
        const auto it = std::find_if(out.begin(), out.end(), same);
        if (it != out.end())
            it->push_back(edit);
        else if (out.size() < kMostGroups)
            out.push_back({edit});
    };
    for (const auto& edit : ownEdits(evaluation)) take(edit);
    for (const auto& edit : evaluation.scheduled) {
        const bool replaced = std::any_of(evaluation.scenario.edits.begin(), evaluation.scenario.edits.end(),
                                          [&](const auto& own) { return own.enabled && own.key == edit.key; });
        if (!replaced) take(edit);
    }
    return out;
}

std::string sayShift(const Group& group, base::Duration by) {
    const auto& first = group.front();
    const auto what = first.note.empty() ? whatif::describe(first.change) : first.note;
    const auto span = base::sayDuration(by < base::Duration{} ? -by : by);
    return by > base::Duration{} ? PENUMBRA_SAY("Evidence", "'{}' {} later")(what, span)
                                 : PENUMBRA_SAY("Evidence", "'{}' {} earlier")(what, span);
}

/// Each change that meets the window, later and earlier, a step of the evaluation at a time.
void addWindows(const session::Evaluation& evaluation, const base::TimeWindow& window, std::vector<Dial>& dials) {
    const auto step = evaluation.options.step;
    for (const auto& group : groupsIn(evaluation, window))
        for (const bool later : {true, false}) {
            base::Duration room = kFarthest;
            for (const auto& edit : group)
                room = std::min(room, later ? evaluation.usage->grid.end() - edit.window.end
                                            : edit.window.begin - evaluation.options.now);
            const auto by = [step, later](int size) { return later ? step * size : -step * size; };
            add(dials, {"window", static_cast<int>(room / step), false,
                        [group, by](int size) {
                            auto moved = group;
                            for (auto& edit : moved) edit.window.begin += by(size), edit.window.end += by(size);
                            return moved;
                        },
                        [group, by](int size) { return sayShift(group, by(size)); }});
        }
}

/// Workloads that the finding is about: its subject, those that it hits, and replicas of its service.
std::vector<int> concerned(const model::World& world, const risk::Finding& finding) {
    std::vector<int> out;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& workload = world.workloads[w];
        const auto is = [&](const model::ResourceId& id) {
            return id == workload.id ||
                   (workload.service >= 0 && id == world.services[static_cast<std::size_t>(workload.service)].id);
        };
        if (is(finding.subject) || std::any_of(finding.affected.begin(), finding.affected.end(), is))
            out.push_back(static_cast<int>(w));
    }
    return out;
}

/// A host to have more of: the finding's own, else the largest that may run what it is about, else the largest.
int hostToCopy(const model::World& world, const risk::Finding& finding) {
    if (const int own = model::findHost(world, finding.subject); own >= 0) return own;
    const auto who = concerned(world, finding);
    int found = -1;
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
        if (!who.empty() && !remedy::mayRun(world, who.front(), h)) continue;
        const auto size = [&](int host) {
            return world.hosts[static_cast<std::size_t>(host)].capacity.at(model::kMemory);
        };
        if (found < 0 || size(h) > size(found)) found = h;
    }
    return found;
}

int serviceOf(const model::World& world, const model::ResourceId& id) {
    for (std::size_t s = 0; s < world.services.size(); ++s)
        if (world.services[s].id == id) return static_cast<int>(s);
    return -1;
}

/// What lowers the use of something that runs out.
void addRelief(const session::Evaluation& evaluation, int host, const std::string& dimension, base::Time at,
               std::vector<Dial>& dials) {
    const int index = evaluation.world->dimensions.find(dimension);
    if (host >= 0 && index >= 0) {
        add(dials, moveDial(evaluation, host, index, at));
        int largest = -1;
        double most = 0;
        for (const int w : evaluation.usage->residents(host, at))
            if (const double use = remedy::peakUse(*evaluation.world, *evaluation.demand, w, index); use > most)
                most = use, largest = w;
        if (largest >= 0)
            add(dials, demandDial(evaluation, evaluation.world->workloads[static_cast<std::size_t>(largest)].id.text(),
                                  dimension, false));
    }
    add(dials, demandDial(evaluation, {}, dimension, false));
}

} // namespace

std::vector<Dial> dialsFor(const session::Evaluation& evaluation, const risk::Finding& finding) {
    const auto& world = *evaluation.world;
    const auto horizon = evaluation.usage->grid.window();
    const auto at = std::clamp(finding.at, horizon.begin, horizon.end - evaluation.usage->grid.step);
    std::vector<Dial> dials;
    addWithout(evaluation, dials);
    addSizes(evaluation, false, dials);
    using Kind = risk::FindingKind;
    const auto until = finding.kind == Kind::Exhaustion ? finding.at + evaluation.options.step : finding.until;
    addWindows(evaluation, {finding.at, std::max(until, finding.at + base::Duration(1))}, dials);
    const int host = model::findHost(world, finding.subject);
    if (finding.kind == Kind::Exhaustion) addRelief(evaluation, host, finding.dimension, at, dials);
    if (finding.kind == Kind::SloBreach) {
        add(dials, demandDial(evaluation, {}, {}, false));
        if (const int service = serviceOf(world, finding.subject); service >= 0)
            add(dials, replicasDial(evaluation, service));
    }
    if (finding.kind == Kind::Homeless)
        if (const int workload = model::findWorkload(world, finding.subject); workload >= 0)
            add(dials, requestDial(evaluation, workload, at));
    if (finding.kind != Kind::Exhaustion || host < 0)
        if (const int like = hostToCopy(world, finding); like >= 0) add(dials, hostsDial(evaluation, like));
    return dials;
}

std::vector<Dial> milderDials(const session::Evaluation& evaluation) {
    const int limiting = evaluation.verdict.limitingFinding;
    if (limiting < 0) return {};
    return dialsFor(evaluation, evaluation.findings[static_cast<std::size_t>(limiting)]);
}

std::vector<Dial> worseDials(const session::Evaluation& evaluation) {
    std::vector<Dial> dials;
    addSizes(evaluation, true, dials);
    add(dials, demandDial(evaluation, {}, {}, true));
    return dials;
}

std::vector<Dial> numberDials(const session::Evaluation& evaluation, const NumberClaim& claim, bool raise) {
    std::vector<Dial> dials;
    const auto& world = *evaluation.world;
    if (const int workload = model::findWorkload(world, claim.resource); workload >= 0) {
        add(dials, demandDial(evaluation, claim.resource.text(), claim.metric, raise));
        return dials;
    }
    if (raise)
        add(dials, demandDial(evaluation, {}, claim.metric, true));
    else
        addRelief(evaluation, model::findHost(world, claim.resource), claim.metric, claim.at, dials);
    return dials;
}

} // namespace penumbra::evidence
