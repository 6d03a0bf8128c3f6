#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace penumbra::risk {

namespace {

using graph::Impact;
using graph::ServiceState;

/// A finding lists so many of the services that go with it, and of a longer chain so many hops at either end.
constexpr std::size_t kMostAffected = 100, kMostHops = 16;

/// A service that is only degraded because another is degraded is told with that one.
bool folded(const graph::Causes& causes, const Impact& impact) {
    if (impact.state != ServiceState::Degraded || impact.cause < 0) return false;
    const auto* cause = causes.find(impact.cause);
    return cause && cause->state == ServiceState::Degraded;
}

/// From the root cause to the service; the middle of a very long way is left out and counted.
void tellChain(const model::World& world, const graph::Causes& causes, const std::vector<int>& chain, Finding& f) {
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const bool cut = chain.size() > 2 * kMostHops && i == kMostHops;
        if (cut) i = chain.size() - kMostHops;
        const int shown = chain[chain.size() - 1 - i];
        const auto& reason = causes.find(shown)->reason;
        f.chain.push_back(
            {world.services[static_cast<std::size_t>(shown)].id,
             cut ? PENUMBRA_SAY("Finding", "{} services further on: {}")(chain.size() - 2 * kMostHops, reason)
                 : reason});
    }
}

Finding describe(const Input& input, const graph::Causes& causes, const Impact& impact,
                 const base::TimeWindow& window) {
    const auto row = [&](int s) -> const model::WorldService& {
        return input.world.services[static_cast<std::size_t>(s)];
    };
    const auto horizon = input.usage.grid.end();
    const bool lost = impact.state == ServiceState::Lost;
    Finding f;
    f.kind = lost ? FindingKind::ServiceLost : FindingKind::ServiceDegraded;
    f.subject = row(impact.service).id;
    f.subjectName = row(impact.service).name;
    f.at = window.begin;
    f.until = openEnd(window.end, horizon);
    const auto chain = causes.chain(impact.service);
    tellChain(input.world, causes, chain, f);
    f.affected.push_back(f.subject);
    std::vector<std::string> also;
    for (const int s : causes.behind(impact.service, kMostAffected)) {
        f.affected.push_back(row(s).id);
        also.push_back(row(s).name);
    }
    const auto when = sayWindow(window, horizon), reason = clause(impact.reason);
    f.brief = lost ? PENUMBRA_SAY("Finding", "{} is lost {}")(f.subjectName, when)
                   : PENUMBRA_SAY("Finding", "{} is degraded {}")(f.subjectName, when);
    f.text = PENUMBRA_SAY("Finding", "{}: {}")(f.brief, reason);
    if (chain.size() > 1) f.text = PENUMBRA_SAY("Finding", "{}; it starts at {}")(f.text, row(chain.back()).name);
    if (!also.empty()) f.text = PENUMBRA_SAY("Finding", "{}. Also hit: {}")(f.text, sayList(also));
    if (const auto more = causes.countBehind(impact.service) - also.size(); more > 0)
        f.text = more == 1 ? PENUMBRA_SAY("Finding", "{}, and {} service behind them")(f.text, more)
                           : PENUMBRA_SAY("Finding", "{}, and {} services behind them")(f.text, more);
    f.text = PENUMBRA_SAY("Finding", "{}.")(f.text);
    return f;
}

base::Result<std::vector<Finding>> checkServices(const Input& input, const base::Run& run) {
    const graph::DependencyGraph graph(input.world);
    auto count = countReplicas(input);
    Spells spells;
    std::vector<std::vector<Impact>> impacts;
    for (std::size_t p = 0; p < input.usage.placements.size(); ++p) {
        if (run.stopped()) return base::failCancelled();
        const auto& placement = input.usage.placements[p];
        const auto replicas = count.of(placement);
        if (input.left && p == 0) input.left->replicas = std::make_shared<const ReplicaCount>(count);
        impacts.push_back(graph.impact(input.world, replicas.running, replicas.expected, replicas.at));
        const graph::Causes causes(impacts.back());
        for (const auto& impact : impacts.back()) {
            if (impact.state == ServiceState::Well || folded(causes, impact)) continue;
            spells.add({impact.service, impact.state == ServiceState::Lost ? 0 : 1}, placement.window, p);
        }
    }
    std::vector<std::optional<graph::Causes>> causes(impacts.size());
    std::vector<Finding> out;
    for (const auto& [key, all] : spells.all())
        for (const auto& spell : all) {
            if (run.stopped()) return base::failCancelled();
            auto& then = causes[spell.first];
            if (!then) then.emplace(impacts[spell.first]);
            out.push_back(describe(input, *then, *then->find(key.first), spell.window));
        }
    return out;
}

} // namespace

extern constinit const Check services{
    "services",
    PENUMBRA_TEXT("checks", "Services hit"),
    "Services with too few replicas or a broken dependency, with the chain that leads there.",
    checkServices,
    false,
    true};

} // namespace penumbra::risk
