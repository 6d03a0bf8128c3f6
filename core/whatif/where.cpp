#include "whatif/where.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

/// What hosts are asked for, resolved.
struct Asked {
    int host = -1, rack = -1, zone = -1;
    std::vector<model::Selector> labels;
    bool meets(int row, const model::WorldHost& h) const {
        return (host < 0 || row == host) && (rack < 0 || h.rack == rack) && (zone < 0 || h.zone == zone) &&
               std::all_of(labels.begin(), labels.end(), [&](const auto& one) { return one.matches(h.labels); });
    }
};

base::Result<Asked> asked(const model::World& world, const base::Params& params) {
    Asked out;
    const auto read = [&](const char* key, base::Result<int> (*find)(const model::World&, const std::string&),
                          int& into) -> base::Result<void> {
        if (params.text(key).empty()) return {};
        return find(world, params.text(key)).map([&](int row) { into = row; });
    };
    auto done = read(
        "host", [](const auto& w, const auto& t) { return model::resolveHost(w, t); }, out.host);
    if (done)
        done = read(
            "rack", [](const auto& w, const auto& t) { return placeIndex(w.racks, t, "rack"); }, out.rack);
    if (done)
        done = read(
            "zone", [](const auto& w, const auto& t) { return placeIndex(w.zones, t, "zone"); }, out.zone);
    if (!done) return tl::unexpected(done.error());
    if (params.text("label").empty()) return out;
    auto labels = parseSelectors(params.text("label"));
    if (!labels) return tl::unexpected(labels.error());
    out.labels = std::move(*labels);
    return out;
}

} // namespace

bool saysWhere(const base::Params& params) {
    return std::any_of(std::begin(kWhereParams), std::end(kWhereParams),
                       [&](const auto& spec) { return !params.text(spec.key).empty(); });
}

base::Result<Rows> hostsWhere(const model::World& world, const base::Params& params, const base::TimeWindow& window) {
    if (!saysWhere(params))
        return base::failUsage(PENUMBRA_SAY("Edit", "Say which hosts: a host, a rack, a zone or a label.")());
    const auto wanted = asked(world, params);
    if (!wanted) return tl::unexpected(wanted.error());
    Rows rows;
    int row = 0;
    for (const auto& host : world.hosts) {
        if (host.exists.overlaps(window) && wanted->meets(row, host)) rows.push_back(row);
        ++row;
    }
    if (rows.empty())
        return base::failInput(PENUMBRA_SAY("Edit", "None of the {} hosts is meant by {} in that window.")(
            world.hosts.size(), sayWhere(params)));
    return rows;
}

std::string sayWhere(const base::Params& params) {
    const auto &host = params.text("host"), &rack = params.text("rack"), &zone = params.text("zone"),
               &label = params.text("label");
    auto text = host.empty() ? PENUMBRA_SAY("Where", "hosts")() : host;
    if (!rack.empty()) text = PENUMBRA_SAY("Where", "{} of rack {}")(text, rack);
    if (!zone.empty()) text = PENUMBRA_SAY("Where", "{} of zone {}")(text, zone);
    if (!label.empty()) text = PENUMBRA_SAY("Where", "{} with {}")(text, label);
    return text;
}

base::Result<void> addOutage(model::World& world, const base::Params& params, const base::TimeWindow& window,
                             model::OutageKind kind, const std::string& cause) {
    const auto host = model::resolveHost(world, params.text("host"));
    if (!host) return tl::unexpected(host.error());
    world.hosts.change(static_cast<std::size_t>(*host)).outages.push_back({window, kind, cause});
    return {};
}

base::Result<void> addOutages(model::World& world, const base::Params& params, const base::TimeWindow& window,
                              model::OutageKind kind, const std::string& cause) {
    const auto rows = hostsWhere(world, params, window);
    if (!rows) return tl::unexpected(rows.error());
    for (const int h : *rows) world.hosts.change(static_cast<std::size_t>(h)).outages.push_back({window, kind, cause});
    return {};
}

base::Result<int> placeIndex(const std::vector<std::string>& names, std::string_view text, const char* kind) {
    auto name = text;
    if (const auto prefix = fmt::format("{}/", kind); name.starts_with(prefix)) name.remove_prefix(prefix.size());
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<int>(found - names.begin());
    constexpr std::size_t kMost = 20;
    const auto some = names.size() > kMost ? names.begin() + kMost : names.end();
    const auto list = fmt::format("{}", fmt::join(names.begin(), some, ", "));
    return base::failInput(PENUMBRA_SAY("Edit", "There is no {} '{}'. {}")(
        base::said("Count", kind), text,
        names.empty()         ? PENUMBRA_SAY("Edit", "The fleet has none.")()
        : some == names.end() ? PENUMBRA_SAY("Hint", "Known are {}.")(list)
                              : PENUMBRA_SAY("Hint", "Known are {} and more.")(list)));
}

base::Result<void> isSpan(const base::Params& params, const char* key) {
    constexpr base::Duration kMost = std::chrono::hours(24 * 36525);
    const auto span = params.duration(key);
    if (span >= base::Duration{} && span <= kMost) return {};
    return base::failInput(PENUMBRA_SAY("Edit", "'{}' must be a time between 0s and a hundred years, not {}.")(
        key, base::formatDuration(span)));
}

} // namespace penumbra::whatif
