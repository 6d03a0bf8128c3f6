#include "gather/prometheus_options.h"

#include "base/file.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

/// A secret as it stands, or the content of the file it refers to. It never shows up in the error.
base::Result<std::string> secret(const base::Params& params, const char* key) {
    constexpr std::string_view kFile = "file:";
    std::string text = params.text(key);
    if (text.starts_with(kFile)) {
        auto content = base::readFile(text.substr(kFile.size()), 64 << 10);
        if (!content) return tl::unexpected(content.error());
        text = std::move(*content);
        while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
        if (text.empty()) return base::failInput(fmt::format("The file of the parameter '{}' is empty.", key));
    }
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (std::any_of(text.begin(), text.end(), control))
        return base::failInput(fmt::format("The parameter '{}' holds a line break or a control character.", key));
    return text;
}

base::Result<HttpSettings> httpSettings(const base::Params& params) {
    HttpSettings out;
    auto password = secret(params, "password");
    if (!password) return tl::unexpected(password.error());
    auto bearer = secret(params, "bearer");
    if (!bearer) return tl::unexpected(bearer.error());
    out.username = params.text("username");
    if (!bearer->empty() && !out.username.empty())
        return base::failUsage("Give either 'username' and 'password' or 'bearer', not both.");
    if (!password->empty() && out.username.empty()) return base::failUsage("A 'password' needs a 'username'.");
    out.password = std::move(*password);
    out.bearer = std::move(*bearer);
    out.caFile = params.text("ca");
    out.certificateFile = params.text("certificate");
    out.keyFile = params.text("key");
    out.proxy = params.text("proxy");
    out.deadline = params.duration("timeout");
    out.floorTime = std::min<base::Duration>(out.deadline / 2, std::chrono::seconds(60));
    return out;
}

bool isLabelName(const std::string& text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto later = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), later);
}

base::Result<void> checkDurations(const PrometheusOptions& options) {
    using namespace std::chrono_literals;
    const auto within = [](base::Duration d, base::Duration low, base::Duration high) { return d >= low && d <= high; };
    if (!within(options.step, 1s, 24h)) return base::failUsage("The parameter 'step' must lie between 1s and 1d.");
    if (!within(options.history, options.step, 24h * 3660))
        return base::failUsage("The parameter 'history' must lie between one step and 3660d.");
    if (!within(options.delay, 0s, 24h)) return base::failUsage("The parameter 'delay' must lie between 0s and 1d.");
    if (options.scope.rateWindow != 0s && !within(options.scope.rateWindow, 1s, 24h))
        return base::failUsage("The parameter 'window' must lie between 1s and 1d.");
    if (!within(options.http.deadline, 1s, 1h))
        return base::failUsage("The parameter 'timeout' must lie between 1s and 1h.");
    return {};
}

} // namespace

base::Result<PrometheusOptions> prometheusOptions(const base::Params& params) {
    PrometheusOptions out;
    auto url = parseUrl(params.text("url"));
    if (!url) return base::failUsage("The parameter 'url' is wrong. " + url.error().text);
    if (!url->query.empty())
        return base::failUsage(
            "The parameter 'url' has a part after '?'. Leave it out: only the path before /api/v1 counts.");
    out.url = std::move(*url);
    auto http = httpSettings(params);
    if (!http) return tl::unexpected(http.error());
    out.http = std::move(*http);
    out.step = params.duration("step");
    out.history = params.duration("history");
    out.delay = params.duration("delay");
    out.scope.rateWindow = params.duration("window");
    out.scope.match = params.text("match");
    out.scope.hostLabel = params.text("host-label");
    if (!isLabelName(out.scope.hostLabel))
        return base::failUsage("The parameter 'host-label' must be a label's name: letters, digits and underscores.");
    for (const auto& metric : nodeMetrics())
        if (const auto key = fmt::format("{}-query", metric.name); params.has(key))
            out.ownQueries[metric.name] = params.text(key);
    return checkDurations(out).map([&] { return std::move(out); });
}

} // namespace penumbra::gather
