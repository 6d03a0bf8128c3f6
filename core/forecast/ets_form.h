#pragma once

#include "forecast/forecaster.h"

namespace penumbra::forecast {

enum class EtsTrend { None, Additive, Damped };
enum class EtsSeason { None, Additive, Multiplicative };

/// One form of exponential smoothing: which error, trend and season it has.
struct EtsForm {
    bool relativeError = false; ///< multiplicative error: relative to the forecast
    EtsTrend trend = EtsTrend::None;
    EtsSeason season = EtsSeason::None;

    friend bool operator==(const EtsForm&, const EtsForm&) = default;
};

/// Coefficients of one form: {relative error, trend, season, cycle (1: none), alpha, beta, phi, gamma, level, trend,
/// then one seasonal state per phase}, the states before the first value. Without a trend beta and trend are 0 and phi
/// is 1; without a season there is one seasonal state of 0.
namespace ets_index {
enum Index : std::size_t { kError, kForm, kSeason, kCycle, kAlpha, kBeta, kPhi, kGamma, kLevel, kTrend, kPhases };
}

/// Forms that Hyndman, Koehler, Ord and Snyder, "Forecasting with Exponential Smoothing", 2008, section 1.5 and chapter
/// 10, leave when the unstable ones (additive error with multiplicative season) and multiplicative trends are out: 6
/// with additive error, and for positive values 9 with relative error. Without a cycle those without season alone.
std::vector<EtsForm> admissibleForms(bool positive, bool seasonal);

/// Innovations state space, equations of tables 2.2 and 2.3. A missing value has no innovation.
class EtsState final {
public:
    explicit EtsState(const Coefficients& coefficients);

    /// Takes one value, which may be NaN, and returns the forecast that was made of it.
    double step(double value);
    /// Point forecasts of the next steps.
    void ahead(std::span<double> out) const;

    double level() const { return m_level; }
    double trend() const { return m_trend; }

private:
    double withSeason(double line, double season) const;

    bool m_multiplicative;
    double m_alpha, m_beta, m_phi, m_gamma, m_level, m_trend;
    double m_least; ///< what divides by a line or an index is kept above this share of the first level or of 1
    std::vector<double> m_season;
    std::size_t m_phase = 0;
};

/// Likelihood of the values given coefficients and states, equation (5.3) without its constants, so that
/// -2 log L = n log(sum of squared innovations) + 2 sum of log |forecast| (the latter for relative errors).
struct EtsLikelihood {
    double logarithm = 0;
    double aicc =
        0; ///< with every smoothing parameter, initial state and the variance counted; infinite when too short
};
EtsLikelihood etsLikelihood(const Coefficients& coefficients, std::span<const double> values);

} // namespace penumbra::forecast
