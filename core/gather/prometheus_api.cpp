#include "gather/prometheus_api.h"

#include "base/text.h"
#include "gather/document.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kLongestAddress = 4'000; ///< bytes of a query in it that every proxy lets through

std::string secondsText(base::Time time) {
    const auto ms = base::toMillis(time);
    return fmt::format("{}.{:03}", ms / 1000, ms % 1000);
}

} // namespace

HttpRequest PrometheusApi::requestTo(const char* path) const {
    HttpRequest out;
    out.url = m_base;
    while (out.url.path.ends_with('/')) out.url.path.pop_back();
    out.url.path += path;
    out.compressed = m_compressed;
    return out;
}

base::Result<HttpResponse> PrometheusApi::fetch(const char* path, const Fields& fields, const base::Run& run) const {
    auto request = requestTo(path);
    auto form = formQuery(fields);
    // The values of a label are served by GET alone.
    const bool byForm = !std::string_view(path).starts_with("/api/v1/label/");
    if (byForm && form.size() > kLongestAddress) {
        request.method = "POST";
        request.body = std::move(form);
    } else {
        request.url.query = std::move(form);
    }
    return m_http.fetch(request, run);
}

base::Result<PrometheusAnswer> PrometheusApi::ask(const char* path, const Fields& fields, AnswerShape shape,
                                                  base::TimeWindow window, const base::Run& run) const {
    const auto response = fetch(path, fields, run);
    if (!response) return tl::unexpected(response.error());
    return readAnswer(*response, shape, window, run);
}

base::Result<std::vector<std::string>> PrometheusApi::metricNames(const std::string& matcher, base::TimeWindow window,
                                                                  const base::Run& run) const {
    return labelValues("__name__", matcher, window, run);
}

base::Result<std::vector<std::string>> PrometheusApi::labelValues(const std::string& label, const std::string& selector,
                                                                  base::TimeWindow window, const base::Run& run) const {
    Fields fields{{"start", secondsText(window.begin)}, {"end", secondsText(window.end)}};
    if (!selector.empty()) fields.emplace_back("match[]", selector);
    const auto path = fmt::format("/api/v1/label/{}/values", label);
    const auto answer = ask(path.c_str(), fields, AnswerShape::Names, window, run);
    if (!answer) return tl::unexpected(answer.error());
    std::vector<std::string> out;
    for (const auto& row : answer->rows)
        for (const auto& [key, value] : row.labels) out.push_back(value);
    std::sort(out.begin(), out.end());
    return out;
}

base::Result<PrometheusAnswer> PrometheusApi::series(const std::vector<std::string>& selectors, base::TimeWindow window,
                                                     const base::Run& run) const {
    Fields fields{{"start", secondsText(window.begin)}, {"end", secondsText(window.end)}};
    for (const auto& selector : selectors) fields.emplace_back("match[]", selector);
    auto answer = ask("/api/v1/series", fields, AnswerShape::Labels, window, run);
    if (answer)
        std::sort(answer->rows.begin(), answer->rows.end(),
                  [](const auto& a, const auto& b) { return a.labels < b.labels; });
    return answer;
}

base::Result<PrometheusAnswer> PrometheusApi::instant(const std::string& expression, base::Time at,
                                                      const base::Run& run) const {
    return ask("/api/v1/query", {{"query", expression}, {"time", secondsText(at)}}, AnswerShape::Vector,
               {at, at + base::Duration(1)}, run);
}

base::Result<PrometheusAnswer> PrometheusApi::range(const std::string& expression, const base::TimeGrid& grid,
                                                    Readers& readers, const base::Run& run) const {
    const auto last = grid.at(grid.count - 1);
    const Fields fields{{"query", expression},
                        {"start", secondsText(grid.begin)},
                        {"end", secondsText(last)},
                        {"step", fmt::format("{}ms", grid.step.count())}};
    const auto response = fetch("/api/v1/query_range", fields, run);
    if (!response) return tl::unexpected(response.error());
    return readers.read(*response, {Reading::Kind::Matrix, grid}, run);
}

base::Result<std::optional<PrometheusAnswer>> PrometheusApi::raw(const Matchers& matchers, const base::TimeGrid& grid,
                                                                 Readers& readers, const base::Run& run) const {
    auto request = requestTo("/api/v1/read");
    request.method = "POST";
    request.contentType = "application/x-protobuf";
    request.ownEncoding = "snappy";
    request.headers = {"Content-Encoding: snappy", "X-Prometheus-Remote-Read-Version: 0.1.0"};
    const auto last = base::toMillis(grid.at(grid.count - 1));
    request.body = ingest::readRequest(matchers, base::toMillis(grid.begin - grid.step) + 1, last);
    const auto response = m_http.fetch(request, run);
    if (!response) return tl::unexpected(response.error());
    const bool absent = response->status == 400 || response->status == 404 || response->status == 405 ||
                        response->status == 501 || response->contentType.starts_with("application/json");
    if (absent) return std::nullopt;
    if (auto fine = checkStatus(*response, PENUMBRA_SAY("Problem", "Prometheus API")()); !fine)
        return tl::unexpected(fine.error());
    auto answer = readers.read(*response, {Reading::Kind::Raw, grid}, run);
    if (!answer) return tl::unexpected(answer.error());
    return std::optional(std::move(*answer));
}

base::Result<PrometheusAnswer> PrometheusApi::types(const base::Run& run) const {
    return ask("/api/v1/metadata", {}, AnswerShape::Types, {}, run);
}

} // namespace penumbra::gather
