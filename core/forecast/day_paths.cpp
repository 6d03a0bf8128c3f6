#include "forecast/day_paths.h"

#include "forecast/calibration.h"
#include "stats/quantile.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace penumbra::forecast {

namespace {

/// Where each day ends, in steps of the grid; only days that end within it.
std::vector<int> endsOf(const base::TimeGrid& grid, const base::WallClock& clock) {
    std::vector<int> ends;
    for (std::int64_t day = dayOf(grid.begin, clock) + 1;; ++day) {
        const auto end = beginOfDay(day, clock);
        if (end > grid.end()) return ends;
        ends.push_back(static_cast<int>((end - grid.begin + grid.step - base::Duration(1)) / grid.step));
    }
}

Shaping shapingOf(const Forecast& native) {
    return {native.residualOrigins.front() - native.residualOrigins.back(), native.residualSteps};
}

/// The residuals as the errors were, by their ranks.
std::vector<double> errorsOf(const Forecast& native) {
    const auto& drawn = native.residuals;
    std::vector<std::size_t> order(drawn.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return std::pair(drawn[a], a) < std::pair(drawn[b], b); });
    const auto middle = static_cast<double>(drawn[order[order.size() / 2]]);
    const Shaping shaping = shapingOf(native);
    std::vector<double> errors(drawn.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(order.size());
        errors[order[i]] = shaping.error(static_cast<double>(drawn[order[i]]), middle, p);
    }
    return errors;
}

void stretch(std::vector<double>& draws, const Forecast& native) {
    std::sort(draws.begin(), draws.end());
    const double middle = stats::quantileSorted(draws, 0.5);
    const Shaping shaping = shapingOf(native);
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(draws.size());
        draws[i] = middle + (draws[i] - middle) * shaping.stretchAt(p);
    }
}

/// The paths of one origin's row, each beginning with another of its days.
class Walker final {
public:
    Walker(const Forecast& native, const DayPaths& wanted, const base::WallClock& clock)
        : m_native(native), m_wanted(wanted), m_ends(endsOf(wanted.grid, clock)), m_errors(errorsOf(native)),
          m_day(std::max(static_cast<int>(base::kDay / wanted.grid.step), 1)) {
        const int row = native.residualSteps;
        m_length = row >= m_day ? row / m_day * m_day : row;
        m_draws.resize(m_ends.size());
    }

    void walk(std::size_t row) {
        for (int first = 0; first < m_length; first += m_day) walk(row, m_native.residualOrigins[row] + first);
    }
    std::vector<DayDraws>& draws() { return m_draws; }

private:
    double valueAt(int step, double error) const {
        const auto h = static_cast<std::size_t>(step);
        const double value = static_cast<double>(m_native.location[h]) + static_cast<double>(m_native.scale[h]) * error;
        constexpr double kMost = std::numeric_limits<double>::max();
        return std::min(std::max(value, m_wanted.lower.value_or(-kMost)), m_wanted.upper.value_or(kMost));
    }

    void walk(std::size_t row, int offset) {
        const double* errors = m_errors.data() + row * static_cast<std::size_t>(m_native.residualSteps);
        m_values.assign(m_wanted.known.begin(), m_wanted.known.end());
        int step = 0;
        for (std::size_t day = 0; day < m_ends.size(); ++day) {
            for (; step < m_ends[day]; ++step) m_values.push_back(valueAt(step, errors[(offset + step) % m_length]));
            const auto figures = figuresOf(m_values);
            for (std::size_t f = 0; f < kDayFigures; ++f) m_draws[day][f].push_back(figures[f]);
            m_values.clear();
        }
    }

    const Forecast& m_native;
    const DayPaths& m_wanted;
    std::vector<int> m_ends;
    std::vector<double> m_errors, m_values;
    std::vector<DayDraws> m_draws;
    int m_day = 1, m_length = 1; ///< of a day, and of what is walked of a row, in steps
};

} // namespace

std::vector<DayDraws> drawDays(const Forecast& native, const DayPaths& wanted, const base::WallClock& clock,
                               const base::Run& run) {
    if (native.residuals.empty() || native.residualOrigins.empty()) return {};
    Walker walker(native, wanted, clock);
    for (std::size_t row = 0; row < native.residualOrigins.size() && !run.stopped(); ++row) walker.walk(row);
    if (run.stopped()) return {};
    for (DayDraws& day : walker.draws())
        for (auto& draws : day) stretch(draws, native);
    return std::move(walker.draws());
}

} // namespace penumbra::forecast
