#include "upkeep/baseline.h"

#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::upkeep {

namespace {

using namespace std::chrono_literals;

constexpr const char* kBaseline = "baseline";
constexpr double kMoved = 3; ///< times the spread before

base::Json toJson(const std::vector<Baseline::Moment>& moments) {
    auto out = base::Json::array();
    for (const auto& one : moments)
        out.push_back({{"source", one.source}, {"at", base::formatTime(one.at)}, {"revision", one.revision}});
    return out;
}

base::Json toJson(const Baseline& baseline) {
    auto resources = base::Json::array();
    for (const auto& id : baseline.resources) resources.push_back(id.text());
    return {{"penumbra", "baseline"},
            {"format", 1},
            {"event", baseline.event.text()},
            {"title", baseline.title},
            {"begin", base::formatTime(baseline.window.begin)},
            {"end", base::formatTime(baseline.window.end)},
            {"resources", std::move(resources)},
            {"before", toJson(baseline.before)},
            {"after", toJson(baseline.after)}};
}

base::Time timeAt(const base::Json& json, const char* key) {
    return base::parseTime(base::textAt(json, key)).value_or(base::Time{});
}

std::vector<Baseline::Moment> momentsAt(const base::Json& json, const char* key) {
    std::vector<Baseline::Moment> out;
    for (const auto& one : base::childAt(json, key))
        out.push_back({base::textAt(one, "source"), timeAt(one, "at"), base::integerAt(one, "revision")});
    return out;
}

base::Result<Baseline> fromJson(const store::Document& document) {
    const auto json = base::parseJson(document.json, PENUMBRA_SAY("Session", "the baseline {}")(document.name));
    if (!json) return tl::unexpected(json.error());
    Baseline out;
    out.event = model::EventId(base::textAt(*json, "event"));
    out.title = base::textAt(*json, "title");
    out.window = {timeAt(*json, "begin"), timeAt(*json, "end")};
    for (const auto& id : base::childAt(*json, "resources"))
        if (id.is_string()) out.resources.emplace_back(id.get<std::string>());
    out.before = momentsAt(*json, "before");
    out.after = momentsAt(*json, "after");
    return out;
}

/// The value of each key at a moment, from every value that it ever had.
std::map<std::string, std::string> valuesAt(const std::vector<model::ConfigItem>& history, base::Time at) {
    std::map<std::string, std::string> out;
    for (const auto& item : history)
        if (item.time <= at) out[item.key] = item.value;
    return out;
}

void compareConfiguration(const model::ResourceId& resource, const std::vector<model::ConfigItem>& history,
                          Comparison& out) {
    const auto before = valuesAt(history, out.before), after = valuesAt(history, out.after);
    for (const auto& [key, value] : after) {
        const auto known = before.find(key);
        const auto was = known == before.end() ? std::string() : known->second;
        if (was != value) out.configuration.push_back({resource, key, was, value});
    }
}

struct Mean {
    double mean = 0, spread = 0;
    std::size_t count = 0;
};
Mean meanOf(const model::Samples& samples) {
    Mean out;
    out.count = samples.values.size();
    for (const double v : samples.values) out.mean += v / static_cast<double>(out.count);
    for (const double v : samples.values) out.spread += std::abs(v - out.mean) / static_cast<double>(out.count);
    return out;
}

base::Result<void> compareSeries(const store::Workspace& workspace, const model::SeriesInfo& info, Comparison& out) {
    const auto& window = out.baseline.window;
    const auto before = workspace.samples(info.key, {window.begin - 1h, window.begin});
    if (!before) return tl::unexpected(before.error());
    const auto after = workspace.samples(info.key, {window.end, window.end + 1h});
    if (!after) return tl::unexpected(after.error());
    const auto was = meanOf(*before), is = meanOf(*after);
    if (was.count < 3 || is.count < 3 || std::abs(is.mean - was.mean) <= kMoved * was.spread) return {};
    out.series.push_back({info.key, info.unit, was.mean, is.mean, was.spread});
    return {};
}

/// The two moments to compare: the latest gathering of each side, so that every source is in it.
void findMoments(Comparison& out, const std::vector<model::Revision>& revisions, base::Time now) {
    const auto latest = [](const std::vector<Baseline::Moment>& moments) {
        base::Time at{};
        for (const auto& one : moments) at = std::max(at, one.at);
        return at;
    };
    const auto& baseline = out.baseline;
    out.before = latest(baseline.before);
    out.after = baseline.after.empty() ? now : latest(baseline.after);
    if (baseline.before.empty()) {
        for (const auto& revision : revisions)
            if (revision.time < baseline.window.begin) out.before = std::max(out.before, revision.time);
        out.how =
            PENUMBRA_SAY("Session", "No gathering was made for it before it began; what was known at {} stands in.")(
                risk::sayTime(out.before));
    } else {
        out.how =
            PENUMBRA_SAY("Session", "The baseline was gathered at {}, before it began.")(risk::sayTime(out.before));
    }
    out.how += " ";
    out.how += baseline.after.empty()
                   ? PENUMBRA_SAY("Session", "It is compared with what is known now, at {}.")(risk::sayTime(now))
                   : PENUMBRA_SAY("Session",
                                  "It is compared with what was gathered after it, at {}.")(risk::sayTime(out.after));
}

} // namespace

base::Result<void> keepMilestone(store::Workspace& workspace, const gather::Milestone& milestone) {
    const auto& change = milestone.change;
    const auto kept = workspace.document(kBaseline, change.event.text());
    if (!kept) return tl::unexpected(kept.error());
    Baseline baseline;
    if (*kept)
        if (auto read = fromJson(**kept)) baseline = std::move(*read);
    baseline.event = change.event;
    baseline.title = change.title;
    baseline.window = change.window;
    baseline.resources = change.resources;
    auto& moments = milestone.after ? baseline.after : baseline.before;
    std::erase_if(moments, [&](const auto& one) { return one.source == milestone.source; });
    moments.push_back({milestone.source, milestone.at, milestone.revision});
    return workspace.putDocument({kBaseline, change.event.text(), base::dumpJson(toJson(baseline)), milestone.at});
}

base::Result<std::vector<Baseline>> readBaselines(const store::Workspace& workspace) {
    const auto documents = workspace.documents(kBaseline);
    if (!documents) return tl::unexpected(documents.error());
    std::vector<Baseline> out;
    for (const auto& document : *documents) {
        auto baseline = fromJson(document);
        if (!baseline) return tl::unexpected(baseline.error());
        out.push_back(std::move(*baseline));
    }
    return out;
}

base::Result<Comparison> compare(const store::Workspace& workspace, const model::EventId& event, base::Time now) {
    const auto document = workspace.document(kBaseline, event.text());
    if (!document) return tl::unexpected(document.error());
    if (!*document)
        return base::failUsage(PENUMBRA_SAY("Session",
                                            "Nothing was gathered for an event '{}'. 'compare' without one lists those "
                                            "for which there is something.")(event.text()));
    auto baseline = fromJson(**document);
    if (!baseline) return tl::unexpected(baseline.error());
    const auto revisions = workspace.revisions();
    if (!revisions) return tl::unexpected(revisions.error());
    Comparison out;
    out.baseline = std::move(*baseline);
    findMoments(out, *revisions, now);
    const auto before = workspace.inventoryAt(out.before), after = workspace.inventoryAt(out.after);
    if (!before) return tl::unexpected(before.error());
    if (!after) return tl::unexpected(after.error());
    const auto touched = [&](const model::ResourceId& id) {
        return std::find(out.baseline.resources.begin(), out.baseline.resources.end(), id) !=
               out.baseline.resources.end();
    };
    for (auto& difference : model::diff(*before, *after))
        if (touched(difference.resource)) out.inventory.push_back(std::move(difference));
    for (const auto& resource : out.baseline.resources) {
        const auto history = workspace.history(resource);
        if (!history) return tl::unexpected(history.error());
        compareConfiguration(resource, *history, out);
    }
    for (const auto& info : after->series())
        if (touched(info.key.resource))
            if (auto done = compareSeries(workspace, info, out); !done) return tl::unexpected(done.error());
    return out;
}

} // namespace penumbra::upkeep
