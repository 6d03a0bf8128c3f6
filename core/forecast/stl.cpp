#include "forecast/stl.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

int oddAtLeast(double x) {
    const int n = static_cast<int>(std::ceil(x));
    return n % 2 == 0 ? n + 1 : n;
}

/// Loess of degree 1 on steps 0..n-1 (section 2 of the paper); weights may be empty.
class Loess final {
public:
    Loess(std::span<const double> y, std::span<const double> weights, int span)
        : m_y(y), m_weights(weights), m_span(span), m_length(static_cast<int>(y.size())) {}

    /// At any place from the values [left, right]; false where none of them weighs anything.
    bool at(double x, int left, int right, double& result) {
        double h = std::max(x - left, right - x);
        if (m_span > m_length) h += (m_span - m_length) / 2;
        m_w.assign(static_cast<std::size_t>(right - left + 1), 0.0);
        double sum = 0;
        for (int j = left; j <= right; ++j) {
            const double r = std::abs(j - x);
            if (r > 0.999 * h) continue;
            const double cube = r <= 0.001 * h ? 0 : (r / h) * (r / h) * (r / h);
            const double own = m_weights.empty() ? 1 : m_weights[static_cast<std::size_t>(j)];
            sum += weight(j - left) = own * (1 - cube) * (1 - cube) * (1 - cube);
        }
        if (!(sum > 0)) return false;
        double middle = 0, spread = 0, value = 0;
        for (int j = left; j <= right; ++j) middle += (weight(j - left) /= sum) * j;
        for (int j = left; j <= right; ++j) spread += weight(j - left) * (j - middle) * (j - middle);
        const double slope = h > 0 && std::sqrt(spread) > 0.001 * (m_length - 1) ? (x - middle) / spread : 0;
        for (int j = left; j <= right; ++j)
            value += weight(j - left) * (1 + slope * (j - middle)) * m_y[static_cast<std::size_t>(j)];
        result = value;
        return true;
    }

    /// At every step: loess at each `jump`th and at the last, lines between.
    void smooth(int jump, std::span<double> out) {
        const int n = m_length;
        if (n < 2) {
            std::copy(m_y.begin(), m_y.end(), out.begin());
            return;
        }
        jump = std::min(jump, n - 1);
        int last = 0;
        for (int i = 0; i < n; i += jump) {
            place(i, out);
            between(last, i, out);
            last = i;
        }
        if (last == n - 1) return;
        place(n - 1, out);
        between(last, n - 1, out);
    }

private:
    double& weight(int i) { return m_w[static_cast<std::size_t>(i)]; }

    void place(int i, std::span<double> out) {
        const int width = std::min(m_span, m_length);
        const int left = std::clamp(i - (m_span + 1) / 2 + 1, 0, m_length - width);
        double& value = out[static_cast<std::size_t>(i)];
        if (!at(i, left, left + width - 1, value)) value = m_y[static_cast<std::size_t>(i)];
    }

    static void between(int from, int to, std::span<double> out) {
        const double first = out[static_cast<std::size_t>(from)], last = out[static_cast<std::size_t>(to)];
        for (int k = from + 1; k < to; ++k)
            out[static_cast<std::size_t>(k)] = first + (last - first) * (k - from) / (to - from);
    }

    std::span<const double> m_y, m_weights;
    int m_span, m_length;
    std::vector<double> m_w;
};

std::vector<double> runningMean(const std::vector<double>& y, int width) {
    const auto w = static_cast<std::size_t>(width);
    std::vector<double> out(y.size() - w + 1);
    double sum = 0;
    for (std::size_t i = 0; i < w; ++i) sum += y[i];
    out[0] = sum / width;
    for (std::size_t i = 1; i < out.size(); ++i) {
        sum += y[i + w - 1] - y[i - 1];
        out[i] = sum / width;
    }
    return out;
}

/// Missing values from the cycle before or after: they only stand where no value around them is known.
std::vector<double> filled(std::span<const double> values, int cycle) {
    std::vector<double> y(values.begin(), values.end());
    const auto lag = static_cast<std::size_t>(cycle);
    for (std::size_t t = lag; t < y.size(); ++t)
        if (std::isnan(y[t])) y[t] = y[t - lag];
    for (std::size_t t = y.size(); t-- > 0;)
        if (std::isnan(y[t])) y[t] = t + lag < y.size() ? y[t + lag] : NAN;
    double last = 0;
    for (const double v : y)
        if (!std::isnan(v)) {
            last = v;
            break;
        }
    for (double& v : y) {
        if (std::isnan(v)) v = last;
        last = v;
    }
    return y;
}

class Procedure final {
public:
    Procedure(std::span<const double> values, const StlSpans& spans)
        : m_spans(spans), m_y(filled(values, spans.cycle)) {
        m_result = {std::vector<double>(m_y.size(), 0.0), std::vector<double>(m_y.size(), 0.0)};
        for (const double v : values) m_known.push_back(std::isnan(v) ? 0 : 1);
        if (std::find(m_known.begin(), m_known.end(), 0.0) != m_known.end()) m_weights = m_known;
    }

    Decomposition run() {
        for (int round = 0;; ++round) {
            for (int i = 0; i < m_spans.inner; ++i) loop();
            if (round == m_spans.outer) break;
            reweigh();
        }
        return std::move(m_result);
    }

private:
    /// Steps 1 to 6 of section 2.2.
    void loop() {
        const auto n = m_y.size();
        const auto cycle = static_cast<std::size_t>(m_spans.cycle);
        std::vector<double> part(n), low(n);
        for (std::size_t t = 0; t < n; ++t) part[t] = m_y[t] - m_result.trend[t];
        const auto wide = cycleSubseries(part);
        const auto smooth = runningMean(runningMean(runningMean(wide, m_spans.cycle), m_spans.cycle), 3);
        Loess(smooth, {}, m_spans.lowPass).smooth(m_spans.lowPassJump, low);
        for (std::size_t t = 0; t < n; ++t) {
            m_result.season[t] = wide[cycle + t] - low[t];
            part[t] = m_y[t] - m_result.season[t];
        }
        Loess(part, m_weights, m_spans.trend).smooth(m_spans.trendJump, m_result.trend);
    }

    /// Each phase smoothed by itself and extended by one cycle at both ends.
    std::vector<double> cycleSubseries(const std::vector<double>& y) const {
        const auto cycle = static_cast<std::size_t>(m_spans.cycle);
        std::vector<double> out(y.size() + 2 * cycle), part, weights, line;
        for (std::size_t phase = 0; phase < cycle; ++phase) {
            part.clear();
            weights.clear();
            for (std::size_t t = phase; t < y.size(); t += cycle) {
                part.push_back(y[t]);
                if (!m_weights.empty()) weights.push_back(m_weights[t]);
            }
            const int count = static_cast<int>(part.size());
            line.assign(part.size() + 2, 0.0);
            Loess loess(part, weights, m_spans.season);
            loess.smooth(m_spans.seasonJump, std::span(line).subspan(1, part.size()));
            if (!loess.at(-1, 0, std::min(m_spans.season, count) - 1, line.front())) line.front() = line[1];
            if (!loess.at(count, std::max(0, count - m_spans.season), count - 1, line.back()))
                line.back() = line[part.size()];
            for (std::size_t i = 0; i < line.size(); ++i) out[i * cycle + phase] = line[i];
        }
        return out;
    }

    /// Bisquare weights of section 2.3.
    void reweigh() {
        std::vector<double> sizes(m_y.size()), known;
        for (std::size_t t = 0; t < m_y.size(); ++t) {
            sizes[t] = std::abs(m_y[t] - m_result.season[t] - m_result.trend[t]);
            if (m_known[t] > 0) known.push_back(sizes[t]);
        }
        const double corner = known.empty() ? 0 : 6 * stats::median(known);
        m_weights = m_known;
        for (std::size_t t = 0; t < m_y.size(); ++t) {
            const double u = sizes[t] <= 0.001 * corner ? 0 : sizes[t] / corner;
            m_weights[t] *= sizes[t] <= 0.999 * corner ? (1 - u * u) * (1 - u * u) : 0;
        }
    }

    const StlSpans& m_spans;
    std::vector<double> m_y, m_known, m_weights;
    Decomposition m_result;
};

} // namespace

StlSpans StlSpans::of(int cycle, int season, bool quick) {
    StlSpans spans;
    spans.cycle = cycle;
    spans.season = season;
    spans.trend = oddAtLeast(1.5 * cycle / (1 - 1.5 / season));
    spans.lowPass = oddAtLeast(cycle + 1);
    if (!quick) return spans;
    spans.seasonJump = (season + 9) / 10;
    spans.trendJump = (spans.trend + 9) / 10;
    spans.lowPassJump = (spans.lowPass + 9) / 10;
    return spans;
}

Decomposition stl(std::span<const double> values, const StlSpans& spans) { return Procedure(values, spans).run(); }

MultipleDecomposition mstl(std::span<const double> values, std::span<const StlSpans> spans, int rounds) {
    MultipleDecomposition result;
    result.seasons.assign(spans.size(), std::vector<double>(values.size(), 0.0));
    std::vector<double> rest(values.begin(), values.end());
    for (int round = 0; round < (spans.size() > 1 ? rounds : 1); ++round)
        for (std::size_t i = 0; i < spans.size(); ++i) {
            auto& season = result.seasons[i];
            for (std::size_t t = 0; t < rest.size(); ++t) rest[t] += season[t];
            auto found = stl(rest, spans[i]);
            season = std::move(found.season);
            result.trend = std::move(found.trend);
            for (std::size_t t = 0; t < rest.size(); ++t) rest[t] -= season[t];
        }
    return result;
}

} // namespace penumbra::forecast
