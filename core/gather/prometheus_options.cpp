#include "gather/prometheus_options.h"

#include "base/text.h"
#include "gather/http_params.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace penumbra::gather {

namespace {

bool isLabelName(const std::string& text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto later = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), later);
}

base::Result<void> checkDurations(const PrometheusOptions& options) {
    using namespace std::chrono_literals;
    const auto within = [](base::Duration d, base::Duration low, base::Duration high) { return d >= low && d <= high; };
    if (!within(options.step, 1s, 24h))
        return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'step' must lie between 1s and 1d.")());
    if (!within(options.history, options.step, 24h * 3660))
        return base::failUsage(
            PENUMBRA_SAY("Problem", "The parameter 'history' must lie between one step and 3660d.")());
    if (!within(options.delay, 0s, 24h))
        return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'delay' must lie between 0s and 1d.")());
    if (options.scope.rateWindow != 0s && !within(options.scope.rateWindow, 1s, 24h))
        return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'window' must lie between 1s and 1d.")());
    return {};
}

bool isLoopback(const Url& url) {
    return url.host == "localhost" || url.host == "[::1]" || url.host == "::1" || url.host.starts_with("127.");
}

/// What is taken beside node_exporter's metrics, and how.
base::Result<void> readOwn(PrometheusOptions& out, const base::Params& params) {
    const auto compressed = params.text("compress");
    out.compressed = compressed == "yes" || (compressed == "auto" && !isLoopback(out.url));
    out.remoteRead = params.text("remote-read") == "auto";
    if (params.has("series") && !params.text("series").empty()) {
        for (const char* key : {"series", "match"}) {
            if (params.text(key).empty()) continue;
            auto matchers = parseSelector(params.text(key));
            if (!matchers)
                return base::failUsage(
                    PENUMBRA_SAY("Problem", "The parameter '{}' is wrong. {}")(key, matchers.error().text));
            out.series.insert(out.series.end(), matchers->begin(), matchers->end());
        }
    }
    if (!params.has("queries")) return {};
    auto queries = parseOwnQueries(params.text("queries"));
    if (!queries) return tl::unexpected(queries.error());
    out.queries = std::move(*queries);
    return {};
}

/// "queue_depth" of "rate(queue_depth{queue=\"a\"})".
std::string_view serverName(std::string_view metric) {
    if (metric.starts_with("rate(")) metric.remove_prefix(5);
    return metric.substr(0, metric.find_first_of("{)"));
}

} // namespace

base::TimeGrid gridFor(const PrometheusOptions& options, const base::TimeGrid& grid, std::string_view metric) {
    std::optional<base::Duration> finest;
    for (const auto& [known, every] : options.every)
        if (known == metric || serverName(known) == metric) finest = std::min(finest.value_or(every), every);
    const auto each = std::clamp<std::int64_t>(finest.value_or(grid.step) / grid.step, 1, std::max(grid.count, 1));
    const auto count = (grid.count + each - 1) / each;
    return {grid.at(grid.count - 1) - grid.step * (each * (count - 1)), grid.step * each, static_cast<int>(count)};
}

base::Result<PrometheusOptions> prometheusOptions(const base::Params& params, Meter& meter) {
    PrometheusOptions out;
    auto url = urlParam(params);
    if (!url) return tl::unexpected(url.error());
    out.url = std::move(*url);
    auto http = httpSettings(params, meter);
    if (!http) return tl::unexpected(http.error());
    out.http = std::move(*http);
    out.step = params.duration("step");
    out.history = params.duration("history");
    out.delay = params.duration("delay");
    out.scope.rateWindow = params.duration("window");
    out.scope.match = params.text("match");
    out.scope.hostLabel = params.text("host-label");
    if (!isLabelName(out.scope.hostLabel))
        return base::failUsage(PENUMBRA_SAY(
            "Problem", "The parameter 'host-label' must be a label's name: letters, digits and underscores.")());
    for (const auto& metric : nodeMetrics())
        if (const auto key = fmt::format("{}-query", metric.name); params.has(key))
            out.ownQueries[metric.name] = params.text(key);
    if (auto own = readOwn(out, params); !own) return tl::unexpected(own.error());
    return checkDurations(out).map([&] { return std::move(out); });
}

} // namespace penumbra::gather
