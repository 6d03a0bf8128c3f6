#include "upkeep/expectation.h"

#include "forecast/forecast.h"

#include <algorithm>
#include <cmath>

namespace penumbra::upkeep {

namespace {

using namespace std::chrono_literals;

constexpr int kHorizon = 25; ///< hours: a day, and the one behind it to draw a line to
constexpr std::ptrdiff_t kLeast = 48;

} // namespace

Expectation::Expectation(std::span<const double> hours, base::Time end, const base::Run& run) : m_begin(end) {
    if (std::count_if(hours.begin(), hours.end(), [](double v) { return std::isfinite(v); }) < kLeast) return;
    forecast::Request request;
    request.values = hours;
    request.horizon = kHorizon;
    request.cycles = {24};
    if (auto answer = forecast::forecast(request, run)) m_hours = std::move(answer->median);
}

base::Time Expectation::end() const { return m_begin + 24h; }

std::optional<double> Expectation::at(base::Time t) const {
    if (m_hours.empty() || t < m_begin || t >= end()) return {};
    const double hour = static_cast<double>((t - m_begin).count()) / 3.6e6 - 0.5;
    const double clamped = std::clamp(hour, 0.0, static_cast<double>(m_hours.size() - 1));
    const auto before = std::min(static_cast<std::size_t>(clamped), m_hours.size() - 2);
    const double along = clamped - static_cast<double>(before);
    return m_hours[before] * (1 - along) + m_hours[before + 1] * along;
}

} // namespace penumbra::upkeep
