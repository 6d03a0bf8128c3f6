#pragma once

#include "gather/prometheus_answer.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// The read-only part of Prometheus' HTTP API version 1, as Prometheus, Thanos, Mimir and VictoriaMetrics speak it.
/// Answers are untrusted: readAnswer() reads them. Any number of threads may call it.
class PrometheusApi final {
public:
    PrometheusApi(HttpSettings settings, Url base) : m_http(std::move(settings)), m_base(std::move(base)) {}

    /// The metric names that exist in the window, ascending; `matcher` is a series selector or empty.
    base::Result<std::vector<std::string>> metricNames(const std::string& matcher, base::TimeWindow window,
                                                       const base::Run& run) const;
    /// The label sets of all series that fit one of the selectors in the window.
    base::Result<PrometheusAnswer> series(const std::vector<std::string>& selectors, base::TimeWindow window,
                                          const base::Run& run) const;
    /// The value of an expression at one moment.
    base::Result<PrometheusAnswer> instant(const std::string& expression, base::Time at, const base::Run& run) const;
    /// Its values on a grid of at most 11,000 points. A step without a value has no sample.
    base::Result<PrometheusAnswer> range(const std::string& expression, const base::TimeGrid& grid,
                                         const base::Run& run) const;

    const Url& address() const { return m_base; }

private:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    base::Result<PrometheusAnswer> ask(const char* path, const Fields& fields, AnswerShape shape,
                                       base::TimeWindow window, const base::Run& run) const;

    HttpClient m_http;
    Url m_base;
};

} // namespace penumbra::gather
