#include "forecast/autoregression.h"

#include "stats/robust.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {cycle of the difference (0: none), offset of the logarithm, c, then lag and b of each}, lags
/// ascending.
enum Index : std::size_t { kCycle, kOffset, kConstant, kLags };

constexpr double kPenalty = 1e-4;        ///< share of the mean of the normal matrix's diagonal
constexpr double kHuberCorner = 1.345;   ///< Huber's corner in standard deviations
constexpr int kReweightings = 2;         ///< of reweighting
constexpr Eigen::Index kMostRows = 6048; ///< three weeks of 5 minutes
constexpr Eigen::Index kRowsAtOnce = 256;
constexpr double kRoom = 0.5; ///< how far beyond the range seen a forecast may go, in ranges

std::vector<int> lagsFor(const Setting& setting, int length) {
    const int day = setting.shortCycle(), week = setting.longCycle();
    std::vector<int> lags;
    const int newest = day > 1 ? std::min(day - 1, 12) : std::clamp(length / 10, 1, 12);
    for (int lag = 1; lag <= newest; ++lag) lags.push_back(lag);
    if (day > 1)
        for (const int lag : {day - 1, day, day + 1, 2 * day}) lags.push_back(lag);
    if (week > day)
        for (const int lag : {week - day, week - 1, week, week + 1, week + day}) lags.push_back(lag);
    std::sort(lags.begin(), lags.end());
    lags.erase(std::unique(lags.begin(), lags.end()), lags.end());
    // At least twice as many rows as unknowns.
    while (!lags.empty() && length - lags.back() < 2 * static_cast<int>(lags.size()) + 4) lags.pop_back();
    return lags;
}

/// A value in the form of the regression; `before` is the one that a difference is taken to.
double into(Form form, const Coefficients& c, double value, double before) {
    switch (form) {
    case Form::Level:
        return value;
    case Form::Log:
        return std::log(std::max(value, 0.0) + c[kOffset]);
    case Form::Difference:
    case Form::SeasonalDifference:
        return value - before;
    }
    return value;
}

double back(Form form, const Coefficients& c, double z, double before) {
    switch (form) {
    case Form::Level:
        return z;
    case Form::Log:
        return std::exp(std::min(z, 700.0)) - c[kOffset];
    case Form::Difference:
    case Form::SeasonalDifference:
        return before + z;
    }
    return z;
}

/// The series in the form of the regression; NaN where it cannot be made.
std::vector<double> formed(Form form, const Coefficients& c, std::span<const double> values) {
    std::vector<double> z(values.size(), NAN);
    const auto cycle = static_cast<std::size_t>(c[kCycle]);
    for (std::size_t t = cycle; t < values.size(); ++t)
        if (!std::isnan(values[t])) z[t] = into(form, c, values[t], values[t - cycle]);
    return z;
}

/// Missing values from the same place of the cycle before, else the last known, else the mean.
void fill(std::vector<double>& z, std::size_t cycle) {
    double sum = 0, known = 0;
    for (const double v : z)
        if (!std::isnan(v)) sum += v, known += 1;
    double last = known > 0 ? sum / known : 0;
    for (std::size_t t = 0; t < z.size(); ++t) {
        if (std::isnan(z[t])) z[t] = t >= cycle && cycle > 1 ? z[t - cycle] : last;
        last = z[t];
    }
}

/// Weighted normal equations of the regression on lags, rows in blocks so that the design is never held as a whole.
class Regression final {
public:
    Regression(const std::vector<double>& z, const std::vector<bool>& known, const std::vector<int>& lags)
        : m_z(z), m_lags(lags), m_columns(static_cast<Eigen::Index>(lags.size())) {
        const auto length = static_cast<Eigen::Index>(z.size());
        m_first = std::max<Eigen::Index>(lags.back(), length - kMostRows);
        m_weights = Eigen::VectorXd::Zero(length - m_first);
        double sum = 0, count = 0;
        for (Eigen::Index i = 0; i < m_weights.size(); ++i)
            if (known[static_cast<std::size_t>(m_first + i)]) {
                m_weights(i) = 1;
                sum += z[static_cast<std::size_t>(m_first + i)];
                ++count;
            }
        m_mean = count > 0 ? sum / count : 0;
    }

    /// The last entry is the constant. Values are taken around their mean, so that the penalty leaves the level alone.
    Eigen::VectorXd solve() {
        Eigen::VectorXd b = solveWeighted();
        for (int round = 1; round < kReweightings; ++round) {
            const Eigen::VectorXd errors = residuals(b);
            std::vector<double> sizes;
            for (Eigen::Index i = 0; i < errors.size(); ++i)
                if (m_weights(i) > 0) sizes.push_back(errors(i));
            const double corner = kHuberCorner * stats::robustScale(sizes);
            if (!(corner > 0)) break;
            for (Eigen::Index i = 0; i < errors.size(); ++i)
                if (m_weights(i) > 0) m_weights(i) = std::min(1.0, corner / std::max(std::abs(errors(i)), 1e-300));
            b = solveWeighted();
        }
        return b;
    }

    double mean() const { return m_mean; }

private:
    /// Rows [from, from + count) of the design with a column of ones, then the targets.
    void block(Eigen::Index from, Eigen::Index count, Eigen::MatrixXd& rows) const {
        rows.resize(count, m_columns + 2);
        const Eigen::Map<const Eigen::VectorXd> z(m_z.data(), static_cast<Eigen::Index>(m_z.size()));
        for (Eigen::Index k = 0; k < m_columns; ++k)
            rows.col(k) = z.segment(m_first + from - m_lags[static_cast<std::size_t>(k)], count).array() - m_mean;
        rows.col(m_columns).setOnes();
        rows.col(m_columns + 1) = z.segment(m_first + from, count).array() - m_mean;
    }

    Eigen::VectorXd solveWeighted() const {
        Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(m_columns + 2, m_columns + 2), rows;
        for (Eigen::Index from = 0; from < m_weights.size(); from += kRowsAtOnce) {
            const Eigen::Index count = std::min(kRowsAtOnce, m_weights.size() - from);
            block(from, count, rows);
            rows.array().colwise() *= m_weights.segment(from, count).array().sqrt();
            normal.selfadjointView<Eigen::Lower>().rankUpdate(rows.transpose());
        }
        const Eigen::Index n = m_columns + 1;
        Eigen::MatrixXd a = normal.topLeftCorner(n, n);
        const double penalty = kPenalty * a.diagonal().head(m_columns).sum() / static_cast<double>(m_columns);
        a.diagonal().head(m_columns).array() += penalty + 1e-300;
        a(m_columns, m_columns) += 1e-9;
        const Eigen::LDLT<Eigen::MatrixXd, Eigen::Lower> factor(a);
        Eigen::VectorXd b = factor.solve(normal.row(n).head(n).transpose());
        if (!b.allFinite()) b.setZero();
        return b;
    }

    Eigen::VectorXd residuals(const Eigen::VectorXd& b) const {
        Eigen::VectorXd errors(m_weights.size());
        Eigen::MatrixXd rows;
        for (Eigen::Index from = 0; from < m_weights.size(); from += kRowsAtOnce) {
            const Eigen::Index count = std::min(kRowsAtOnce, m_weights.size() - from);
            block(from, count, rows);
            errors.segment(from, count) = rows.col(m_columns + 1) - rows.leftCols(m_columns + 1) * b;
        }
        return errors;
    }

    const std::vector<double>& m_z;
    const std::vector<int>& m_lags;
    Eigen::Index m_columns = 0, m_first = 0;
    Eigen::VectorXd m_weights;
    double m_mean = 0;
};

double oneStep(const Coefficients& c, const double* next) {
    double sum = c[kConstant];
    for (std::size_t k = kLags; k < c.size(); k += 2) sum += c[k + 1] * next[-static_cast<std::ptrdiff_t>(c[k])];
    return sum;
}

/// The series and its form as far as they are known, and from there on by recursion. What lies before the beginning is
/// the form's first value; a missing value is its own one-step forecast.
class Recursion final {
public:
    Recursion(Form form, const Coefficients& coefficients, std::span<const double> values, std::size_t horizon)
        : m_form(form), m_c(coefficients), m_cycle(static_cast<std::size_t>(coefficients[kCycle])),
          m_reach(coefficients.size() > kLags ? static_cast<std::size_t>(coefficients[coefficients.size() - 2]) : 0) {
        const auto z = formed(form, coefficients, values);
        const auto known = std::find_if(z.begin(), z.end(), [](double v) { return !std::isnan(v); });
        m_first = known == z.end() ? 0 : *known;
        m_z.assign(m_reach + values.size() + horizon, m_first);
        m_y.resize(values.size() + horizon);
    }

    void take(double value) {
        const bool begun = m_end >= m_cycle;
        double& z = m_z[m_reach + m_end];
        double& y = m_y[m_end];
        const double before = begun ? m_y[m_end - m_cycle] : m_last;
        if (std::isnan(value)) {
            z = m_end >= m_reach ? oneStep(m_c, &z) : m_first;
            y = m_low <= m_high ? std::clamp(back(m_form, m_c, z, before), m_low, m_high) : 0;
        } else {
            z = begun ? into(m_form, m_c, value, before) : m_first;
            y = value;
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
        m_last = y;
        ++m_end;
    }

    /// Leaves what was taken as it is.
    void forecast(std::span<double> out) {
        const double room = kRoom * (m_high - m_low);
        for (std::size_t h = 0; h < out.size(); ++h) {
            const std::size_t at = m_end + h;
            double& z = m_z[m_reach + at];
            z = oneStep(m_c, &z);
            const double v = back(m_form, m_c, z, at >= m_cycle && m_cycle > 0 ? m_y[at - m_cycle] : 0);
            m_y[at] = std::isfinite(v) ? std::clamp(v, m_low - room, m_high + room) : m_last;
            out[h] = m_y[at];
        }
    }

private:
    Form m_form;
    const Coefficients& m_c;
    std::size_t m_cycle, m_reach;
    std::vector<double> m_z, m_y; ///< the form begins m_reach earlier; behind m_end stands the newest forecast
    std::size_t m_end = 0;
    double m_first = 0, m_last = 0, m_low = INFINITY, m_high = -INFINITY;
};

} // namespace

int autoregressionLength(Form form, const Setting& setting) {
    if (form == Form::SeasonalDifference && setting.cycles.empty()) return kNever;
    const int cycle = form == Form::SeasonalDifference ? setting.longCycle() : 0;
    return std::max(16, 2 * setting.shortCycle() + cycle + 8);
}

Coefficients fitAutoregression(Form form, std::span<const double> values, const Setting& setting) {
    Coefficients c(kLags, 0.0);
    c[kCycle] = form == Form::SeasonalDifference ? setting.longCycle() : form == Form::Difference ? 1 : 0;
    if (form == Form::Log) {
        double sum = 0, known = 0;
        for (const double v : values)
            if (!std::isnan(v)) sum += std::max(v, 0.0), known += 1;
        c[kOffset] = known > 0 && sum > 0 ? 0.1 * sum / known : 1;
    }
    auto z = formed(form, c, values);
    std::vector<bool> known(z.size());
    for (std::size_t t = 0; t < z.size(); ++t) known[t] = !std::isnan(z[t]);
    fill(z, static_cast<std::size_t>(setting.shortCycle()));
    const auto lags = lagsFor(setting, static_cast<int>(z.size() - static_cast<std::size_t>(c[kCycle])));
    if (lags.empty()) return c;
    Regression regression(z, known, lags);
    const Eigen::VectorXd b = regression.solve();
    double sum = 0;
    for (std::size_t k = 0; k < lags.size(); ++k) {
        c.push_back(lags[k]);
        c.push_back(b(static_cast<Eigen::Index>(k)));
        sum += c.back();
    }
    c[kConstant] = b(b.size() - 1) + regression.mean() * (1 - sum);
    return c;
}

void predictAutoregression(Form form, const Coefficients& c, std::span<const double> values, const Setting& setting,
                           std::span<const int> origins, std::span<double> out) {
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    Recursion recursion(form, c, values, horizon);
    std::size_t t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < static_cast<std::size_t>(origins[j]); ++t) recursion.take(values[t]);
        recursion.forecast(out.subspan(j * horizon, horizon));
    }
}

} // namespace penumbra::forecast
