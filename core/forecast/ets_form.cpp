#include "forecast/ets_form.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

using namespace ets_index;

namespace {

/// Where a line or an index nears zero, what is divided by it explodes: both are kept above this share of the first
/// level or of 1, and indices below its inverse.
constexpr double kLeastShare = 0.05;

/// Smoothing parameters, initial states (the seasonal ones sum to a constant) and the variance.
double parameterCount(const Coefficients& c) {
    const auto trend = static_cast<EtsTrend>(c[kForm]);
    double count = 3;
    if (trend != EtsTrend::None) count += 2;
    if (trend == EtsTrend::Damped) count += 1;
    if (static_cast<EtsSeason>(c[kSeason]) != EtsSeason::None) count += c[kCycle];
    return count;
}

} // namespace

std::vector<EtsForm> admissibleForms(bool positive, bool seasonal) {
    std::vector<EtsForm> forms;
    for (const bool relative : {false, true})
        for (const auto season : {EtsSeason::None, EtsSeason::Additive, EtsSeason::Multiplicative})
            for (const auto trend : {EtsTrend::None, EtsTrend::Additive, EtsTrend::Damped}) {
                if (relative && !positive) continue;
                if (season != EtsSeason::None && !seasonal) continue;
                if (season == EtsSeason::Multiplicative && !relative) continue;
                forms.push_back({relative, trend, season});
            }
    return forms;
}

EtsState::EtsState(const Coefficients& c)
    : m_multiplicative(static_cast<EtsSeason>(c[kSeason]) == EtsSeason::Multiplicative), m_alpha(c[kAlpha]),
      m_beta(c[kBeta]), m_phi(c[kPhi]), m_gamma(c[kGamma]), m_level(c[kLevel]), m_trend(c[kTrend]),
      m_least(kLeastShare * std::abs(c[kLevel])), m_season(c.begin() + kPhases, c.end()) {}

double EtsState::withSeason(double line, double season) const {
    return m_multiplicative ? line * season : line + season;
}

double EtsState::step(double value) {
    const double line = m_level + m_phi * m_trend;
    double& season = m_season[m_phase];
    m_phase = m_phase + 1 == m_season.size() ? 0 : m_phase + 1;
    const double usual = withSeason(line, season);
    m_level = line;
    m_trend *= m_phi;
    const double error = value - usual;
    if (std::isnan(error)) return usual;
    const double part = m_multiplicative ? error / season : error;
    m_level += m_alpha * part;
    m_trend += m_beta * part;
    if (m_multiplicative)
        season = std::clamp(season + m_gamma * error / std::max(line, m_least), kLeastShare, 1 / kLeastShare);
    else
        season += m_gamma * error;
    return usual;
}

void EtsState::ahead(std::span<double> out) const {
    double trend = m_trend, line = m_level;
    for (std::size_t h = 0; h < out.size(); ++h) {
        trend *= m_phi;
        line += trend;
        out[h] = withSeason(line, m_season[(m_phase + h) % m_season.size()]);
    }
}

EtsLikelihood etsLikelihood(const Coefficients& c, std::span<const double> values) {
    const bool relative = c[kError] > 0;
    EtsState state(c);
    double squares = 0, product = 1, logarithms = 0, n = 0;
    for (const double value : values) {
        const double usual = state.step(value);
        if (std::isnan(value)) continue;
        if (relative && !(usual > 0)) return {-INFINITY, INFINITY};
        const double error = relative ? (value - usual) / usual : value - usual;
        squares += error * error;
        ++n;
        if (!relative) continue;
        product *= usual; // one logarithm for many factors
        if (product > 1e-100 && product < 1e100) continue;
        logarithms += std::log(product);
        product = 1;
    }
    const double twice = n * std::log(squares) + 2 * (logarithms + std::log(product));
    const double k = parameterCount(c);
    const double aicc = n - k - 1 > 0 ? twice + 2 * k + 2 * k * (k + 1) / (n - k - 1) : INFINITY;
    return {-twice / 2, aicc};
}

} // namespace penumbra::forecast
