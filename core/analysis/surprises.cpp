#include "analysis/surprises.h"

#include "analysis/places.h"
#include "base/say.h"
#include "base/text.h"
#include "session/demand.h"
#include "session/known_events.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <set>

namespace penumbra::analysis {

namespace {

constexpr double kOutside = 0.25; ///< share of the steps
constexpr int kFewestSteps = 6;   ///< fewer say nothing
constexpr int kFewestBlocks = 8;  ///< stretches of past errors that the usual one is known by
constexpr std::size_t kCauses = 3;
constexpr base::Duration kBefore = std::chrono::hours(6); ///< that a cause may lie before its effect

struct Spread {
    double mean = 0, deviation = 0;
    int count = 0;
};

/// Of the means of every stretch of `length` past errors.
Spread meansOf(const std::vector<float>& errors, std::size_t length) {
    Spread out;
    if (length == 0 || errors.size() < length) return out;
    double sum = 0, total = 0, squares = 0;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        sum += static_cast<double>(errors[i]);
        if (i >= length) sum -= static_cast<double>(errors[i - length]);
        if (i + 1 < length) continue;
        const double mean = sum / static_cast<double>(length);
        total += mean;
        squares += mean * mean;
        ++out.count;
    }
    out.mean = total / out.count;
    out.deviation = std::sqrt(std::max(0.0, squares / out.count - out.mean * out.mean));
    return out;
}

/// What a series did in a window against what was expected of it; none where it did as expected or cannot be judged.
std::optional<Surprise> judge(const model::DemandEntry& entry, const model::Series& measured) {
    auto sorted = std::vector<double>(entry.residuals.begin(), entry.residuals.end());
    if (sorted.empty() || !measured.values) return {};
    std::sort(sorted.begin(), sorted.end());
    const double low = stats::quantileSorted(sorted, 0.025), high = stats::quantileSorted(sorted, 0.975);
    Surprise out;
    out.key = entry.key;
    out.unit = measured.unit;
    double sum = 0, furthest = 0;
    const auto steps = std::min(measured.values->size(), entry.location.size());
    for (std::size_t h = 0; h < steps; ++h) {
        const double value = (*measured.values)[h];
        const double scale = static_cast<double>(entry.scale[h]), expected = static_cast<double>(entry.location[h]);
        if (std::isnan(value) || !(scale > 0)) continue;
        const double error = (value - expected) / scale;
        sum += error;
        ++out.of;
        if (error >= low && error <= high) continue;
        const auto at = measured.grid.begin + measured.grid.step * static_cast<std::int64_t>(h);
        if (out.outside++ == 0) out.since = at;
        if (std::abs(error) <= furthest) continue;
        furthest = std::abs(error);
        out.at = at;
        out.measured = value;
        out.expected = expected;
        out.low = std::max(0.0, expected + low * scale);
        out.high = std::max(0.0, expected + high * scale);
    }
    if (out.of < kFewestSteps || out.outside < kOutside * out.of) return {};
    const auto usual = meansOf(entry.residuals, static_cast<std::size_t>(out.of));
    if (usual.count < kFewestBlocks || !(usual.deviation > 0)) return {};
    out.distance = std::abs(sum / out.of - usual.mean) / usual.deviation;
    if (out.distance <= kSurprising) return {};
    return out;
}

/// What touches the series shortly before or when it left its band.
base::Result<std::vector<Cause>> causesOf(const store::Workspace& workspace, const session::KnownEvents& events,
                                          const session::Ties& ties, const Surprise& surprise, base::Duration step) {
    std::vector<Cause> causes;
    const base::TimeWindow near{surprise.since - kBefore, surprise.since + step};
    for (const auto& [id, title, window] : events.during(surprise.key.resource, near))
        causes.push_back({window.begin, id, title});
    for (const auto& resource : ties.of(surprise.key.resource)) {
        const auto items = workspace.history(resource);
        if (!items) return tl::make_unexpected(items.error());
        std::map<std::string, std::string> before;
        for (const auto& item : *items) {
            auto& value = before[item.key];
            if (near.contains(item.time) && !value.empty())
                causes.push_back({item.time,
                                  {},
                                  PENUMBRA_SAY("Surprises", "{} of {} changed from {} to {}.")(
                                      item.key, resource.text(), value, item.value)});
            value = item.value;
        }
    }
    const auto distance = [&](const Cause& cause) {
        return cause.at > surprise.since ? cause.at - surprise.since : surprise.since - cause.at;
    };
    std::stable_sort(causes.begin(), causes.end(),
                     [&](const Cause& a, const Cause& b) { return distance(a) < distance(b); });
    if (causes.size() > kCauses) causes.resize(kCauses);
    return causes;
}

using Chain = std::vector<model::ResourceId>;

/// What a resource may have in common with others, the nearest first: itself, its service, then where it stands.
Chain chainOf(const Places& places, const model::ResourceId& resource) {
    const auto& inventory = *places.inventory();
    const auto& live = *places.live();
    Chain chain{resource};
    if (const int w = places.workload(resource); w >= 0)
        if (const int service = live.workloads[static_cast<std::size_t>(w)].service; service >= 0)
            chain.push_back(live.services[static_cast<std::size_t>(service)].id);
    for (int row = places.row(resource); row != Places::kTop && (row = places.parent(row)) != Places::kTop;)
        chain.push_back(inventory.resources()[static_cast<std::size_t>(row)].id);
    return chain;
}

/// Events may share a title.
std::string keyOf(const Cause& cause) { return cause.event.empty() ? cause.text : cause.event.text(); }

/// Each joins the nearest that another has as well: its causes, then its chain. A place is one whose series left their
/// band for the most part: what only stands in the same zone has nothing in common.
std::vector<SurpriseGroup> groupsOf(const std::vector<Surprise>& found, const std::vector<Chain>& measured,
                                    const std::function<Chain(const model::ResourceId&)>& chainOf,
                                    const model::Inventory& inventory) {
    std::map<std::string, std::size_t> all, causes, left;
    for (const auto& chain : measured)
        for (const auto& one : chain) ++all[one.text()];
    std::vector<Chain> chains;
    for (const auto& one : found) {
        std::set<std::string> own;
        for (const auto& cause : one.causes)
            if (const auto key = keyOf(cause); own.insert(key).second) ++causes[key];
        for (const auto& id : chains.emplace_back(chainOf(one.key.resource))) ++left[id.text()];
    }
    const auto isPlace = [&](const model::ResourceId& id) {
        const auto* resource = inventory.find(id);
        return resource && resource->kind != model::ResourceKind::Service;
    };
    std::vector<SurpriseGroup> groups;
    std::map<std::string, std::size_t> rows;
    for (std::size_t i = 0; i < found.size(); ++i) {
        SurpriseGroup mine{{}, chains[i].front(), {}};
        const auto& own = found[i].causes;
        const auto cause =
            std::find_if(own.begin(), own.end(), [&](const Cause& one) { return causes[keyOf(one)] > 1; });
        const auto near = std::find_if(chains[i].begin(), chains[i].end(), [&](const model::ResourceId& id) {
            const auto count = left[id.text()];
            return count > 1 && (!isPlace(id) || 2 * count > all[id.text()]);
        });
        if (cause != own.end()) mine = {cause->text, {}, {}};
        if (near != chains[i].end()) mine.of = *near;
        const auto key = cause != own.end() ? keyOf(*cause) : mine.of.text();
        const auto [row, added] = rows.try_emplace(key, groups.size());
        if (!added && groups[row->second].of != mine.of) groups[row->second].of = {};
        if (added) groups.push_back(std::move(mine));
        groups[row->second].members.push_back(i);
    }
    return groups;
}

} // namespace

base::Result<Surprises> findSurprises(session::Session& session, const session::Evaluation& evaluation,
                                      base::Duration span, const base::Run& run) {
    const auto step = evaluation.options.step;
    span = span / step * step;
    if (span < kFewestSteps * step)
        return base::failUsage(
            PENUMBRA_SAY("Surprises", "Look back at least {}: fewer than {} steps of {} say nothing.")(
                base::sayDuration(kFewestSteps * step), kFewestSteps, base::sayDuration(step)));
    session::Evaluation then;
    then.options = evaluation.options;
    then.options.now -= span;
    then.options.horizon = span;
    then.options.paths = 1;
    then.seed = evaluation.seed;
    then.pins = evaluation.pins;
    const session::Live live{evaluation.revision, evaluation.inventory, evaluation.liveWorld, {}};
    base::Problems notes;
    forecast::Models models;
    auto seeded = run;
    seeded.seed = evaluation.seed;
    const auto demand = session::loadDemand(session.workspace(), live, then, models, seeded, notes);
    if (!demand) return tl::make_unexpected(demand.error());

    Surprises out;
    out.window = {then.options.now, evaluation.options.now};
    const session::KnownEvents events(*evaluation.inventory);
    const session::Ties ties(*evaluation.inventory);
    const Places places(evaluation.inventory, evaluation.liveWorld);
    const auto chain = [&](const model::ResourceId& id) { return chainOf(places, id); };
    std::vector<Chain> judged;
    for (const auto& entry : demand->entries()) {
        const auto measured = session.history(evaluation, entry.key, span, run);
        if (!measured) return tl::make_unexpected(measured.error());
        const auto& values = *measured->values;
        if (std::all_of(values.begin(), values.end(), [](double v) { return std::isnan(v); })) continue;
        ++out.series;
        judged.push_back(chain(entry.key.resource));
        if (auto surprise = judge(entry, *measured)) out.found.push_back(std::move(*surprise));
    }
    std::stable_sort(out.found.begin(), out.found.end(),
                     [](const Surprise& a, const Surprise& b) { return a.distance > b.distance; });
    for (auto& surprise : out.found) {
        auto causes = causesOf(session.workspace(), events, ties, surprise, step);
        if (!causes) return tl::make_unexpected(causes.error());
        surprise.causes = std::move(*causes);
    }
    out.groups = groupsOf(out.found, judged, chain, *evaluation.inventory);
    return out;
}

} // namespace penumbra::analysis
