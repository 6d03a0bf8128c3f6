#include "gather/prometheus_api.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kShownText = 300;

/// What a server wrote, made safe to show: one line, no control characters, not endless.
std::string quoted(std::string text) {
    if (text.size() > kShownText) text = text.substr(0, kShownText) + "...";
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return text;
}

std::string seconds(base::Time time) {
    const auto ms = base::toMillis(time);
    return fmt::format("{}.{:03}", ms / 1000, ms % 1000);
}

/// Prometheus writes values as text: "0.25", "NaN", "+Inf", "2e-09".
bool parseValue(const base::Json& json, double& out) {
    if (!json.is_string()) return false;
    const auto& text = json.get_ref<const std::string&>();
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, out);
    return parsed.ec == std::errc() && parsed.ptr == end && std::isfinite(out);
}

void addSample(PrometheusRow& row, const base::Json& pair, base::TimeWindow window) {
    double value = 0;
    const bool shaped = pair.is_array() && pair.size() == 2 && pair[0].is_number() && parseValue(pair[1], value);
    const double at = shaped ? pair[0].get<double>() * 1000 : 0;
    const bool dated = shaped && std::abs(at) < 1e15;
    const auto ms = dated ? std::llround(at) : 0;
    if (!dated || !window.contains(base::fromMillis(ms)) || (!row.times.empty() && ms <= row.times.back())) {
        ++row.rejected;
        return;
    }
    row.times.push_back(ms);
    row.values.push_back(value);
}

LabelSet labelSet(const base::Json& object) {
    LabelSet out;
    for (const auto& [key, value] : object.items())
        if (value.is_string()) out.emplace(key, value.get<std::string>());
    return out;
}

void addWarnings(PrometheusAnswer& answer, const base::Json& reply) {
    for (const auto& warning : base::childAt(reply, "warnings"))
        if (warning.is_string()) answer.warnings.push_back(quoted(warning.get<std::string>()));
}

std::string words(int status, const HttpResponse& response) {
    const auto place = response.from.origin();
    switch (status) {
    case 401:
    case 403:
        if (response.withoutCredentials)
            return fmt::format(
                "The source redirects to {}, which asks for credentials and is not given those of another "
                "server. Put that address into the parameter 'url'.",
                place);
        return fmt::format("{} refuses the credentials (status {}). Check 'username' and 'password' or 'bearer'.",
                           place, status);
    case 404:
        return fmt::format("{} has no Prometheus API (status 404). Check the address and the path before /api/v1.",
                           response.from.shown());
    case 429:
    case 503:
        return fmt::format("{} is too busy (status {}) and stayed so. Gather again later.", place, status);
    default:
        return fmt::format("{} answered with status {}.", place, status);
    }
}

tl::unexpected<base::Error> misshapen(const Url& address) {
    return base::failInput(
        fmt::format("The answer of {} is JSON, but not that of a Prometheus API.", address.origin()));
}

bool looksLikePage(const HttpResponse& response) {
    const auto first = response.body.find_first_not_of(" \t\r\n");
    return response.contentType.starts_with("text/html") || (first != std::string::npos && response.body[first] == '<');
}

/// The reply of the API, or why there is none.
base::Result<base::Json> understood(const HttpResponse& response) {
    const auto place = response.from.origin();
    const bool fine = response.status >= 200 && response.status < 300;
    if (looksLikePage(response)) {
        if (!fine) return base::failInput(words(response.status, response));
        return base::failInput(
            fmt::format("{} answered with a web page instead of data. A proxy or a login page stands in "
                        "between: check the address and the credentials.",
                        place));
    }
    auto reply = base::parseJson(response.body, fmt::format("The answer of {}", place));
    if (!reply) return base::failInput(fine ? reply.error().text : words(response.status, response));
    if (base::textAt(*reply, "status") == "success" && fine) return reply;
    const auto text = base::textAt(*reply, "error");
    if (text.empty()) {
        if (!fine) return base::failInput(words(response.status, response));
        return misshapen(response.from);
    }
    return base::failInput(
        fmt::format("{} refuses the query ({}): {}", place, quoted(base::textAt(*reply, "errorType")), quoted(text)));
}

/// The rows of a "vector" (one value each) or of a "matrix" (many).
base::Result<PrometheusAnswer> rows(const base::Json& reply, const char* type, base::TimeWindow window,
                                    const Url& address) {
    const bool single = std::string_view(type) == "vector";
    const auto& data = base::childAt(reply, "data");
    if (base::textAt(data, "resultType") != type || !base::childAt(data, "result").is_array())
        return misshapen(address);
    PrometheusAnswer out;
    addWarnings(out, reply);
    for (const auto& entry : base::childAt(data, "result")) {
        PrometheusRow row;
        row.labels = labelSet(base::childAt(entry, "metric"));
        const auto& samples = base::childAt(entry, single ? "value" : "values");
        if (single) {
            addSample(row, samples, window);
        } else {
            for (const auto& pair : samples) addSample(row, pair, window);
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace

base::Result<base::Json> PrometheusApi::ask(const char* path, const Fields& fields, const base::Run& run) const {
    HttpRequest request;
    request.url = m_base;
    while (request.url.path.ends_with('/')) request.url.path.pop_back();
    request.url.path += path;
    request.url.query = formQuery(fields);
    return m_http.fetch(request, run).and_then(understood);
}

base::Result<std::vector<std::string>> PrometheusApi::metricNames(const std::string& matcher, base::TimeWindow window,
                                                                  const base::Run& run) const {
    Fields fields{{"start", seconds(window.begin)}, {"end", seconds(window.end)}};
    if (!matcher.empty()) fields.emplace_back("match[]", matcher);
    auto reply = ask("/api/v1/label/__name__/values", fields, run);
    if (!reply) return tl::unexpected(reply.error());
    if (!base::childAt(*reply, "data").is_array()) return misshapen(m_base);
    std::vector<std::string> out;
    for (const auto& name : base::childAt(*reply, "data"))
        if (name.is_string()) out.push_back(name.get<std::string>());
    std::sort(out.begin(), out.end());
    return out;
}

base::Result<PrometheusAnswer> PrometheusApi::series(const std::vector<std::string>& selectors, base::TimeWindow window,
                                                     const base::Run& run) const {
    Fields fields{{"start", seconds(window.begin)}, {"end", seconds(window.end)}};
    for (const auto& selector : selectors) fields.emplace_back("match[]", selector);
    auto reply = ask("/api/v1/series", fields, run);
    if (!reply) return tl::unexpected(reply.error());
    if (!base::childAt(*reply, "data").is_array()) return misshapen(m_base);
    PrometheusAnswer out;
    addWarnings(out, *reply);
    for (const auto& entry : base::childAt(*reply, "data")) out.rows.push_back({labelSet(entry), {}, {}, 0});
    std::sort(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) { return a.labels < b.labels; });
    return out;
}

base::Result<PrometheusAnswer> PrometheusApi::instant(const std::string& expression, base::Time at,
                                                      const base::Run& run) const {
    const base::TimeWindow window{at, at + base::Duration(1)};
    return ask("/api/v1/query", {{"query", expression}, {"time", seconds(at)}}, run).and_then([&](const auto& reply) {
        return rows(reply, "vector", window, m_base);
    });
}

base::Result<PrometheusAnswer> PrometheusApi::range(const std::string& expression, const base::TimeGrid& grid,
                                                    const base::Run& run) const {
    const auto last = grid.at(grid.count - 1);
    const Fields fields{{"query", expression},
                        {"start", seconds(grid.begin)},
                        {"end", seconds(last)},
                        {"step", fmt::format("{}ms", grid.step.count())}};
    const base::TimeWindow window{grid.begin, last + base::Duration(1)};
    return ask("/api/v1/query_range", fields, run).and_then([&](const auto& reply) {
        return rows(reply, "matrix", window, m_base);
    });
}

} // namespace penumbra::gather
