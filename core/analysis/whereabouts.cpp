#include "analysis/whereabouts.h"

#include "base/text.h"
#include "risk/phrase.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <cctype>

namespace penumbra::analysis {

namespace {

/// The rollout of the workload's service that holds at the moment, in words.
std::string rolloutOf(const Figures& figures, int service, base::Time at) {
    const auto& evaluation = figures.evaluation();
    std::string out;
    for (const auto& edit : whatif::overlay(evaluation.scheduled, evaluation.scenario.edits)) {
        if (!edit.enabled || edit.change.action != "rollout" || !edit.window.contains(at)) continue;
        const auto named = edit.change.params.find("service");
        if (named == edit.change.params.end()) continue;
        const auto row = model::resolveService(figures.world(), named->second);
        if (row && *row == service) out = whatif::describe(edit.change);
    }
    return out;
}

/// Its name, and where it runs.
std::string sayPlaced(const Figures& figures, int workload, base::Time at) {
    const auto& world = figures.world();
    const auto& name = world.workloads[static_cast<std::size_t>(workload)].name;
    const int host = figures.hostOf(workload, at);
    return host < 0 ? PENUMBRA_SAY("Whereabouts", "{} without a host")(name)
                    : PENUMBRA_SAY("Whereabouts", "{} on {}")(name, world.hosts[static_cast<std::size_t>(host)].name);
}

bool holds(const std::string& text, std::string_view part) {
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           }) != text.end();
}

} // namespace

Whereabouts whereabouts(const Figures& figures, int workload, base::Time at) {
    Whereabouts out;
    const auto& world = figures.world();
    if (workload < 0) return out;
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    out.there = row.exists.contains(at);
    if (out.there) {
        out.host = figures.hostOf(workload, at);
        return out;
    }
    if (row.service < 0 || at < row.exists.end) return out;
    out.rollout = rolloutOf(figures, row.service, at);
    if (out.rollout.empty()) return out;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& other = world.workloads[w];
        if (other.demandOf == row.demandOf && other.service == row.service && !(other.id == row.id) &&
            other.exists.contains(at))
            out.heirs.push_back(static_cast<int>(w));
    }
    return out;
}

std::string sayWhereabouts(const Figures& figures, const Whereabouts& whereabouts, base::Time at) {
    if (whereabouts.host >= 0) return figures.world().hosts[static_cast<std::size_t>(whereabouts.host)].name;
    if (whereabouts.there) return PENUMBRA_SAY("Whereabouts", "nowhere")();
    if (whereabouts.rollout.empty()) return PENUMBRA_SAY("Whereabouts", "not there")();
    if (whereabouts.heirs.empty()) return PENUMBRA_SAY("Whereabouts", "replaced ({})")(whereabouts.rollout);
    std::vector<std::string> heirs;
    for (const int w : whereabouts.heirs) heirs.push_back(sayPlaced(figures, w, at));
    return PENUMBRA_SAY("Whereabouts", "replaced by {} ({})")(risk::sayList(heirs), whereabouts.rollout);
}

std::vector<std::string> shadowOnly(const Figures& figures, std::string_view text, base::Time at) {
    const auto& world = figures.world();
    std::vector<std::string> out;
    if (text.empty()) return out;
    for (const auto& [kind, row] : figures.planned()) {
        const auto i = static_cast<std::size_t>(row);
        if (kind == model::ResourceKind::Host) {
            const auto& host = world.hosts[i];
            if (host.exists.contains(at) && holds(host.name, text)) out.push_back(host.name);
            continue;
        }
        const auto& workload = world.workloads[i];
        const bool meant =
            holds(workload.name, text) ||
            (workload.service >= 0 && holds(world.services[static_cast<std::size_t>(workload.service)].name, text));
        if (meant && workload.exists.contains(at) && !workload.measuredLoad) out.push_back(sayPlaced(figures, row, at));
    }
    return out;
}

} // namespace penumbra::analysis
