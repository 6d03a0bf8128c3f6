#pragma once

#include "base/json.h"
#include "bench/tasks.h"
#include "forecast/forecast.h"

#include <array>
#include <map>

namespace penumbra::bench {

/// Sums of scores over tasks by M4's formulas, as checks/score_forecast.py has them: each task counts once, coverage
/// counts steps. SQL is the mean of twice the pinball loss at 2.5, 10, 50, 90 and 97.5 %, scaled like MASE.
class Score final {
public:
    /// The forecast must hold the levels 0.8 and 0.95, in this order, and after them any others to show in the
    /// reliability diagram.
    void add(const Task& task, const forecast::Forecast& forecast);
    base::Json json() const;

private:
    void addEvents(const Task& task, const forecast::Forecast& forecast, double scale);

    struct Steps {
        double inside80 = 0, inside95 = 0, count = 0;
        void add(bool in80, bool in95);
        base::Json json() const;
    };

    double m_tasks = 0, m_scaled = 0;
    double m_smape = 0, m_mase = 0, m_msis = 0, m_sql = 0;
    double m_naiveSmape = 0, m_naiveMase = 0;
    Steps m_steps;
    std::array<Steps, 4> m_quarters;
    std::array<Steps, 8> m_hours;  ///< three hours of the day each, counted from the phase at which the series begins
    std::array<Steps, 3> m_levels; ///< forecast in the lowest, middle, highest third of the history
    double m_inside = 0, m_insideSteps = 0, m_outside = 0, m_outsideSteps = 0; ///< scaled errors in and beside events
    std::map<double, double> m_reliability;                                    ///< by level: steps inside
    int m_crossed = 0;
};

/// Naive2 of the M4 competition: the last value of the series without its season where a test at 90 % finds one
/// (multiplicative classical decomposition), the season put back.
std::vector<double> naive2(const std::vector<double>& history, int cycle, int horizon);

} // namespace penumbra::bench
