#pragma once

#include "gather/prometheus/readers.h"
#include "gather/prometheus/selector.h"
#include "gather/prometheus_answer.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::gather {

/// The read-only part of Prometheus' HTTP API version 1, as Prometheus, Thanos, Mimir and VictoriaMetrics speak it.
/// Answers are untrusted: readAnswer() reads them. Any number of threads may call it.
class PrometheusApi final {
public:
    /// `compressed`: answers are asked for in gzip.
    PrometheusApi(HttpSettings settings, Url base, bool compressed = true)
        : m_http(std::move(settings)), m_base(std::move(base)), m_compressed(compressed) {}

    /// The metric names that exist in the window, ascending; `matcher` is a series selector or empty.
    base::Result<std::vector<std::string>> metricNames(const std::string& matcher, base::TimeWindow window,
                                                       const base::Run& run) const;
    /// The values of a label that series of the selector have in the window, ascending.
    base::Result<std::vector<std::string>> labelValues(const std::string& label, const std::string& selector,
                                                       base::TimeWindow window, const base::Run& run) const;
    /// The label sets of all series that fit one of the selectors in the window.
    base::Result<PrometheusAnswer> series(const std::vector<std::string>& selectors, base::TimeWindow window,
                                          const base::Run& run) const;
    /// The value of an expression at one moment.
    base::Result<PrometheusAnswer> instant(const std::string& expression, base::Time at, const base::Run& run) const;
    /// Its values on a grid of at most 11,000 points. A step without a value has no sample.
    base::Result<PrometheusAnswer> range(const std::string& expression, const base::TimeGrid& grid, Readers& readers,
                                         const base::Run& run) const;

    /// The samples themselves, by remote read, thinned to the grid as parseRawAnswer() says; nothing where the server
    /// has no remote read.
    base::Result<std::optional<PrometheusAnswer>> raw(const Matchers& matchers, const base::TimeGrid& grid,
                                                      Readers& readers, const base::Run& run) const;
    /// What kind each metric is, e.g. "counter", as far as the server knows; each row's labels are __name__ and type.
    base::Result<PrometheusAnswer> types(const base::Run& run) const;

    const Url& address() const { return m_base; }

private:
    HttpRequest requestTo(const char* path) const;
    using Fields = std::vector<std::pair<std::string, std::string>>;
    base::Result<HttpResponse> fetch(const char* path, const Fields& fields, const base::Run& run) const;
    base::Result<PrometheusAnswer> ask(const char* path, const Fields& fields, AnswerShape shape,
                                       base::TimeWindow window, const base::Run& run) const;

    HttpClient m_http;
    Url m_base;
    bool m_compressed;
};

} // namespace penumbra::gather
