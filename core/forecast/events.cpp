#include "forecast/events.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace penumbra::forecast {

namespace {

constexpr int kNeighbours = 2;        ///< cycles without an event looked at, on each side
constexpr int kFarthest = 8;          ///< cycles
constexpr double kLeastFactor = 0.05; ///< below this a division says nothing

bool insideAny(const std::vector<EventWindow>& windows, int time) {
    return std::any_of(windows.begin(), windows.end(),
                       [time](const EventWindow& w) { return w.begin <= time && time < w.end; });
}

/// Mean of the same phase in the nearest cycles without an event; NaN without any.
double usualAt(std::span<const double> values, const std::vector<EventWindow>& windows, int cycle, int time) {
    double sum = 0;
    int known = 0;
    for (const int side : {-1, 1})
        for (int round = 1, found = 0; round <= kFarthest && found < kNeighbours; ++round) {
            const int same = time + side * round * cycle;
            if (same < 0 || same >= static_cast<int>(values.size())) break;
            const double v = values[static_cast<std::size_t>(same)];
            if (std::isnan(v) || insideAny(windows, same)) continue;
            sum += v;
            ++found;
            ++known;
        }
    return known > 0 ? sum / known : NAN;
}

/// Means inside one past event: what was and what would have been usual.
struct Seen {
    double was = 0, usual = 0;
};

struct Spread {
    double sum = 0, squares = 0;
    void add(double x) {
        sum += x;
        squares += x * x;
    }
    double variance(double n) const { return std::max(squares / n - sum / n * sum / n, 0.0); }
};

EventEffect effectOf(int kind, const std::vector<Seen>& seen) {
    EventEffect effect{kind, 1, 0, static_cast<int>(seen.size())};
    Spread factors, offsets;
    double usual = 0, was = 0;
    bool positive = true;
    for (const Seen& one : seen) {
        positive = positive && one.usual > 0 && one.was >= 0;
        factors.add(one.usual > 0 ? one.was / one.usual : 0);
        offsets.add(one.was - one.usual);
        usual += one.usual;
        was += one.was;
    }
    const auto n = static_cast<double>(seen.size());
    const double level = usual / n;
    if (positive && factors.variance(n) * level * level <= offsets.variance(n))
        effect.factor = was / usual;
    else
        effect.offset = offsets.sum / n;
    return effect;
}

} // namespace

std::vector<EventEffect> measureEvents(std::span<const double> values, const std::vector<EventWindow>& windows,
                                       int cycle) {
    std::map<int, std::vector<Seen>> kinds;
    for (const EventWindow& window : windows) {
        Seen one;
        double known = 0;
        const int end = std::min(window.end, static_cast<int>(values.size()));
        for (int t = std::max(window.begin, 0); t < end; ++t) {
            const double usual = usualAt(values, windows, cycle, t), v = values[static_cast<std::size_t>(t)];
            if (std::isnan(usual) || std::isnan(v)) continue;
            one.was += v;
            one.usual += usual;
            ++known;
        }
        if (known > 0) kinds[window.kind].push_back({one.was / known, one.usual / known});
    }
    std::vector<EventEffect> effects;
    for (const auto& [kind, seen] : kinds) effects.push_back(effectOf(kind, seen));
    return effects;
}

EventEffect effectAt(int time, const std::vector<EventWindow>& windows, const std::vector<EventEffect>& effects) {
    EventEffect sum;
    for (const EventWindow& window : windows)
        if (window.begin <= time && time < window.end)
            for (const EventEffect& effect : effects)
                if (effect.kind == window.kind) {
                    sum.factor *= effect.factor;
                    sum.offset = effect.factor * sum.offset + effect.offset;
                }
    return sum;
}

void removeEvents(std::span<double> values, const std::vector<EventWindow>& windows,
                  const std::vector<EventEffect>& effects) {
    for (const EventWindow& window : windows)
        for (const EventEffect& effect : effects) {
            if (effect.kind != window.kind) continue;
            const int end = std::min(window.end, static_cast<int>(values.size()));
            for (int t = std::max(window.begin, 0); t < end; ++t) {
                double& v = values[static_cast<std::size_t>(t)];
                v = std::abs(effect.factor) < kLeastFactor ? NAN : (v - effect.offset) / effect.factor;
            }
        }
}

} // namespace penumbra::forecast
