#include "optimize/reassignment/prices.h"

#include <algorithm>
#include <cmath>

namespace penumbra::optimize::reassignment {

namespace {

constexpr double kStep = 1.05;       ///< up or down, once a round
constexpr double kFarStep = 1.3;     ///< up, at most, where far more are overfull than may be
constexpr double kFarPower = 0.1;    ///< the power of how many times more
constexpr double kMostExcess = 1e18; ///< of all resources together

} // namespace

Prices::Prices(const Tables& tables, double temperature)
    : m_price(tables.width, 1), m_dearest(tables.width, 1), m_units(tables.width, 1) {
    const auto& requirement = tables.problem.requirement;
    std::vector<double> sum(tables.width), count(tables.width);
    for (std::size_t i = 0; i < requirement.size(); ++i) {
        sum[i % tables.width] += static_cast<double>(requirement[i]);
        count[i % tables.width] += requirement[i] > 0 ? 1 : 0;
    }
    for (std::size_t r = 0; r < tables.width; ++r) {
        if (sum[r] <= 0) continue;
        // What moves can be held twice.
        m_dearest[r] = std::max(1.0, kMostExcess / (2 * sum[r] * static_cast<double>(tables.width)));
        m_price[r] = std::clamp(temperature * count[r] / sum[r], 1.0, m_dearest[r]);
        m_units[r] = static_cast<std::int64_t>(m_price[r]);
    }
}

void Prices::lead(const std::vector<int>& overfull, double mayBe, double urge) {
    for (std::size_t r = 0; r < m_price.size(); ++r) {
        if (mayBe <= 0)
            m_price[r] *= overfull[r] > 0 ? urge : 1;
        else if (overfull[r] > mayBe)
            m_price[r] *= std::clamp(std::pow((overfull[r] + 1) / (mayBe + 1), kFarPower), kStep, kFarStep);
        else
            m_price[r] /= kStep;
        m_price[r] = std::clamp(m_price[r], 1.0, m_dearest[r]);
        m_units[r] = static_cast<std::int64_t>(m_price[r]);
    }
}

void Prices::set(const std::vector<std::int64_t>& weights, double times) {
    for (std::size_t r = 0; r < m_price.size(); ++r) {
        m_price[r] = std::clamp(static_cast<double>(weights[r]) * times, 1.0, m_dearest[r]);
        m_units[r] = static_cast<std::int64_t>(m_price[r]);
    }
}

} // namespace penumbra::optimize::reassignment
