#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::risk {

namespace {

using graph::Impact;
using graph::ServiceState;

const Impact* impactOf(const std::vector<Impact>& impacts, int service) {
    const auto it = std::find_if(impacts.begin(), impacts.end(), [&](const auto& i) { return i.service == service; });
    return it == impacts.end() ? nullptr : &*it;
}

/// A service that is only degraded because another is degraded is told with that one.
bool folded(const std::vector<Impact>& impacts, const Impact& impact) {
    if (impact.state != ServiceState::Degraded || impact.cause < 0) return false;
    const auto* cause = impactOf(impacts, impact.cause);
    return cause && cause->state == ServiceState::Degraded;
}

Finding describe(const Input& input, const graph::DependencyGraph& graph, const std::vector<Impact>& impacts,
                 const Impact& impact, const base::TimeWindow& window) {
    const auto& services = input.world.services;
    const auto row = [&](int s) -> const model::WorldService& { return services[static_cast<std::size_t>(s)]; };
    const auto horizon = input.usage.grid.end();
    const bool lost = impact.state == ServiceState::Lost;
    Finding f;
    f.kind = lost ? FindingKind::ServiceLost : FindingKind::ServiceDegraded;
    f.subject = row(impact.service).id;
    f.subjectName = row(impact.service).name;
    f.at = window.begin;
    f.until = openEnd(window.end, horizon);
    auto chain = graph.chain(impacts, impact.service);
    std::reverse(chain.begin(), chain.end());
    std::vector<std::string> way;
    for (const int s : chain) {
        const auto* hop = impactOf(impacts, s);
        f.chain.push_back({row(s).id, hop ? hop->reason : std::string()});
        way.push_back(row(s).name);
    }
    f.affected.push_back(f.subject);
    std::vector<std::string> also;
    for (const auto& other : impacts) {
        if (other.service == impact.service) continue;
        const auto through = graph.chain(impacts, other.service);
        if (std::find(through.begin(), through.end(), impact.service) == through.end()) continue;
        f.affected.push_back(row(other.service).id);
        also.push_back(row(other.service).name);
    }
    f.text = fmt::format("{} is {} {}: {}", f.subjectName, lost ? "lost" : "degraded", sayWindow(window, horizon),
                         clause(impact.reason));
    if (way.size() > 1) f.text += fmt::format("; it starts at {}", way.front());
    if (!also.empty()) f.text += fmt::format(". Also hit: {}", sayList(also));
    f.text += ".";
    return f;
}

base::Result<std::vector<Finding>> run(const Input& input, const base::Run& run) {
    const graph::DependencyGraph graph(input.world);
    Spells spells;
    std::vector<std::vector<Impact>> impacts;
    for (std::size_t p = 0; p < input.usage.placements.size(); ++p) {
        if (run.stopped()) return base::failCancelled();
        const auto& placement = input.usage.placements[p];
        const auto replicas = replicasOf(input.world, placement);
        impacts.push_back(graph.impact(input.world, replicas.running, replicas.expected));
        for (const auto& impact : impacts.back()) {
            if (impact.state == ServiceState::Well || folded(impacts.back(), impact)) continue;
            spells.add({impact.service, impact.state == ServiceState::Lost ? 0 : 1}, placement.window, p);
        }
    }
    std::vector<Finding> out;
    for (const auto& [key, all] : spells.all())
        for (const auto& spell : all) {
            const auto& then = impacts[spell.first];
            out.push_back(describe(input, graph, then, *impactOf(then, key.first), spell.window));
        }
    return out;
}

} // namespace

extern constinit const Check services{
    "services", "Services hit",
    "Services with too few replicas or a broken dependency, with the chain that leads there.", run};

} // namespace penumbra::risk
