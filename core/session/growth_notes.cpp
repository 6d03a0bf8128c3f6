#include "session/growth_notes.h"

#include "base/grouped.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "model/growth.h"
#include "risk/phrase.h"
#include "simulate/services/request_flow.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <unordered_map>

namespace penumbra::session {

namespace {

constexpr std::size_t kSaid = 3; ///< services of which the fit is said in full

/// A service with other requests, at the step in which they differ most.
struct Grown {
    std::size_t service = 0;
    double factor = 1;
    int step = 0;
    model::DimensionSet dimensions = 0; ///< that grow
};

/// By how much the changes by load differ at each step, straight and through callers; nothing where they do not.
std::optional<Grown> grownMost(const model::World& world, std::size_t service, const std::vector<float>& flowing,
                               const base::TimeGrid& grid) {
    Grown out{service, 1, 0, flowing.empty() ? 0 : model::growingByLoad(world.dimensions)};
    for (const auto& one : world.services[service].requestChanges)
        if (one.change.byLoad) out.dimensions |= one.change.dimensions;
    for (int h = 0; h < grid.count; ++h) {
        double factor = flowing.empty() ? 1 : static_cast<double>(flowing[static_cast<std::size_t>(h)]);
        for (const auto& one : world.services[service].requestChanges)
            if (one.change.byLoad) factor *= one.change.at(grid.at(h));
        if (std::abs(factor - 1) > std::abs(out.factor - 1)) out.factor = factor, out.step = h;
    }
    return out.factor == 1 ? std::nullopt : std::optional(out);
}

/// Every service whose requests the scenario changes, itself or through those that call it.
std::vector<Grown> grownServices(const model::World& before, const model::World& world, const model::Demand& demand) {
    std::vector<char> changed(world.services.size(), 0);
    bool any = false;
    world.services.differences(before.services, [&](std::size_t s) {
        changed[s] =
            s >= before.services.size() || world.services[s].requestChanges != before.services[s].requestChanges;
        any = any || changed[s];
    });
    std::vector<Grown> out;
    if (!any) return out;
    auto flowing = simulate::flowingGrowth(world, demand);
    flowing.resize(world.services.size());
    const std::vector<model::RequestChange>* newest = nullptr; // of many services that change alike it is found once
    std::optional<Grown> grown;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        if (!changed[s] && flowing[s].empty()) continue;
        const auto& changes = world.services[s].requestChanges;
        if (!newest || *newest != changes || !flowing[s].empty()) grown = grownMost(world, s, flowing[s], demand.grid);
        newest = flowing[s].empty() ? &changes : nullptr;
        if (grown) out.push_back({s, grown->factor, grown->step, grown->dimensions});
    }
    return out;
}

/// "CPU 1.71 times (1.64 to 1.78)", of every dimension that the history ties to the requests.
std::string sayFits(const model::World& world, const model::Demand& demand, const model::ServiceResponse& response,
                    const Grown& grown) {
    const auto& requests = demand.entries()[static_cast<std::size_t>(response.requests)].location;
    const double load = std::max(0.0, static_cast<double>(requests[static_cast<std::size_t>(grown.step)]));
    std::vector<std::string> parts;
    bool wide = false; //< some interval is more than its value
    for (int d = 0; d < world.dimensions.count(); ++d) {
        const auto* curve = response.curveOf(d);
        if (!curve || (grown.dimensions & (model::only(d) | model::asFitted(model::only(d)))) == 0) continue;
        std::vector<double> factors;
        for (const auto& draw : response.drawsOf(d)) factors.push_back(model::drivenFactor(&draw, load, grown.factor));
        std::sort(factors.begin(), factors.end());
        const auto title = model::dimensionTitle(world.dimensions.at(d).name);
        const auto by = fmt::format("{:.3g}", model::drivenFactor(curve, load, grown.factor)),
                   low = fmt::format("{:.3g}", stats::quantileSorted(factors, 0.025)),
                   high = fmt::format("{:.3g}", stats::quantileSorted(factors, 0.975));
        wide = wide || low != high;
        parts.push_back(low == high ? PENUMBRA_SAY("Growth", "{} {} times")(title, by)
                                    : PENUMBRA_SAY("Growth", "{} {} times ({} to {})")(title, by, low, high));
    }
    if (parts.empty()) return {};
    const auto& name = world.services[grown.service].name;
    auto text =
        wide ? PENUMBRA_SAY("Growth", "{:.3g} times the requests of {} come to {}, as its history ties them together; "
                                      "in brackets 95 % of resampled fits, which the bands do not hold.")(
                   grown.factor, name, risk::sayList(parts))
             : PENUMBRA_SAY("Growth", "{:.3g} times the requests of {} come to {}, as its history ties them together.")(
                   grown.factor, name, risk::sayList(parts));
    const auto loaded = world.dimensions.following(model::Follows::Load);
    if ((grown.dimensions & loaded) == loaded)
        text += " " + PENUMBRA_SAY("Growth", "All else that follows the load grows in proportion.")();
    if (response.highLoad > 0 && load * grown.factor > response.highLoad)
        text += " " + PENUMBRA_SAY("Growth", "It is extrapolated: at most {} requests a second were seen, "
                                             "these are up to {}.")(base::rounded(response.highLoad),
                                                                    base::rounded(load * grown.factor));
    return text;
}

std::vector<std::string> titlesOf(const model::Dimensions& dimensions, model::DimensionSet set) {
    std::vector<std::string> names;
    for (int d = 0; d < dimensions.count(); ++d)
        if ((set & model::only(d)) != 0) names.push_back(model::dimensionTitle(dimensions.at(d).name));
    return names;
}

/// The name of the first, as parameters take it.
std::string firstOf(const model::Dimensions& dimensions, model::DimensionSet set) {
    for (int d = 0; d < dimensions.count(); ++d)
        if ((set & model::only(d)) != 0) return dimensions.at(d).name;
    return {};
}

/// Dimensions that the scenario's growth leaves as they are.
struct Staying {
    model::DimensionSet stored = 0, devices = 0, ofHosts = 0;
};

/// The devices that the workload asks for and that the change leaves alone.
model::DimensionSet devicesLeft(const model::World& world, const model::Demand& demand,
                                const model::WorldWorkload& workload, const model::DemandChange& change) {
    model::DimensionSet out = 0;
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (workload.request.at(d) > 0 && model::isDevice(world.dimensions.at(d)) &&
            !model::changesWith(change, d, model::responseOf(world, demand, workload)))
            out |= model::only(d);
    return out;
}

Staying whatStays(const model::World& before, const model::World& world, const model::Demand& demand) {
    const auto byLoad = model::growingByLoad(world.dimensions);
    Staying out;
    world.workloads.differences(before.workloads, [&](std::size_t w) {
        const auto& row = world.workloads[w];
        if (w < before.workloads.size() && before.workloads[w].demandChanges == row.demandChanges) return;
        for (const auto& change : row.demandChanges) {
            if ((change.dimensions & byLoad) == byLoad) {
                out.stored |= world.dimensions.following(model::Follows::Store) & ~change.dimensions;
                out.devices |= devicesLeft(world, demand, row, change);
            }
            if (row.host >= 0 && change.dimensions != model::kEveryDimension)
                out.ofHosts |= change.dimensions & world.hosts[static_cast<std::size_t>(row.host)].ownDemand;
        }
    });
    return out;
}

void addWhatStays(const model::Dimensions& dimensions, const Staying& staying, base::Problems& notes) {
    if (const auto names = titlesOf(dimensions, staying.stored); !names.empty())
        notes.push_back({base::Severity::Note, "growth-stored", "",
                         PENUMBRA_SAY("Growth", "What is stored ({}) does not grow with the demand: it "
                                                "keeps its own trend. Name dimensions={} for more of it.")(
                             risk::sayList(names), firstOf(dimensions, staying.stored))});
    if (const auto names = titlesOf(dimensions, staying.devices); !names.empty())
        notes.push_back(
            {base::Severity::Note, "growth-devices", "",
             PENUMBRA_SAY("Growth", "Whole devices ({}) are asked for as before: their measured use does "
                                    "not follow the requests, or is not known. Name dimensions={} for "
                                    "more of them.")(risk::sayList(names), firstOf(dimensions, staying.devices))});
    if (const auto names = titlesOf(dimensions, staying.ofHosts); !names.empty())
        notes.push_back({base::Severity::Note, "growth-of-hosts", "",
                         PENUMBRA_SAY("Growth", "The {} of hosts is measured as a whole and of none of "
                                                "the workloads on them, so it does not grow with their "
                                                "demand.")(risk::sayList(names))});
}

} // namespace

base::Problems growthNotes(const model::World& before, const model::World& world, const model::Demand& demand) {
    base::Problems notes;
    const auto grown = grownServices(before, world, demand);
    std::unordered_map<std::string_view, const model::ServiceResponse*> responses;
    if (!grown.empty())
        for (const auto& response : demand.responses) responses.emplace(response.service.text(), &response);
    std::vector<std::string> fitted, without;
    for (const auto& one : grown) {
        const auto& service = world.services[one.service];
        const auto it = responses.find(service.id.text());
        const bool measured = it != responses.end() && it->second->requests >= 0;
        const auto text = measured ? sayFits(world, demand, *it->second, one) : std::string();
        (text.empty() ? without : fitted).push_back(service.name);
        if (!text.empty() && fitted.size() <= kSaid)
            notes.push_back({base::Severity::Note, "growth-by-requests", service.name, text});
    }
    if (fitted.size() > kSaid)
        notes.push_back({base::Severity::Note, "growth-by-requests", "",
                         PENUMBRA_SAY("Growth", "So do {} more services grow as their history ties their "
                                                "use to their requests.")(fitted.size() - kSaid)});
    if (!without.empty())
        notes.push_back({base::Severity::Note, "growth-in-proportion", without.front(),
                         PENUMBRA_SAY("Growth", "No history ties the use of {} to requests, so what "
                                                "grows there grows in proportion to them.")(risk::sayList(without))});
    addWhatStays(world.dimensions, whatStays(before, world, demand), notes);
    return notes;
}

} // namespace penumbra::session
