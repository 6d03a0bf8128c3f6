#include "forecast/calibration.h"

#include "stats/quantile.h"
#include "stats/student.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::forecast {

namespace {

/// Degrees of freedom per stretch of independent errors; see README.md for the measurement.
constexpr double kFreedom = 1.2;
/// The combination was chosen by the same errors, which flatters them: a little, and more where few are independent.
constexpr double kSelected = 1.03, kSelectedByFew = 0.35;
constexpr double kLeastFreedom = 2.0; ///< the expansion below does not hold for fewer
constexpr double kImagined = 4;       ///< stretches of error of the usual shape
constexpr std::size_t kFolds = 4;

struct CalibratedBlock {
    double sum = 0, weight = 0;
    std::size_t size = 0;
    double mean() const { return weight > 0 ? sum / weight : 0; }
};

/// Mean absolute error by step, pooled over a window of neighbours, then made non-decreasing (pool adjacent violators).
std::vector<double> growthOf(const Errors& errors) {
    const auto steps = static_cast<std::size_t>(errors.horizon);
    std::vector<double> sums(steps + 1, 0.0), counts(steps + 1, 0.0);
    for (std::size_t h = 0; h < steps; ++h) {
        sums[h + 1] = sums[h];
        counts[h + 1] = counts[h];
        for (std::size_t j = 0; j < errors.origins.size(); ++j) {
            const double size = std::abs(errors.at(j, h));
            if (std::isnan(size)) continue;
            sums[h + 1] += size;
            counts[h + 1] += 1;
        }
    }
    std::vector<CalibratedBlock> blocks;
    for (std::size_t h = 0; h < steps; ++h) {
        const std::size_t reach = std::max<std::size_t>(std::min(h / 2, steps / 16), 1);
        const std::size_t from = h < reach ? 0 : h - reach;
        const std::size_t to = std::min(h + reach + 1, steps);
        blocks.push_back({sums[to] - sums[from], counts[to] - counts[from], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const CalibratedBlock last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().weight += last.weight;
            blocks.back().size += last.size;
        }
    }
    std::vector<double> growth;
    for (const CalibratedBlock& block : blocks) growth.insert(growth.end(), block.size, block.mean());
    return growth;
}

/// How much noisier than usual each phase of the cycle is, shrunk towards 1.
std::vector<double> phaseFactors(const Errors& errors, const std::vector<double>& growth, int cycle) {
    const auto phases = static_cast<std::size_t>(std::max(cycle, 1));
    std::vector<double> factors(phases, 1.0);
    if (phases < 3) return factors;
    std::vector<double> sums(phases, 0.0), counts(phases, 0.0);
    for (std::size_t j = 0; j < errors.origins.size(); ++j)
        for (std::size_t h = 0; h < growth.size(); ++h) {
            const double size = std::abs(errors.at(j, h));
            if (std::isnan(size) || !(growth[h] > 0)) continue;
            const std::size_t phase = (static_cast<std::size_t>(errors.origins[j]) + h) % phases;
            sums[phase] += size / growth[h];
            counts[phase] += 1;
        }
    const std::size_t reach = phases / 24;
    for (std::size_t x = 0; x < phases; ++x) {
        double sum = 0, count = 0;
        for (std::size_t k = 0; k <= 2 * reach; ++k) {
            const std::size_t y = (x + phases + k - reach) % phases;
            sum += sums[y];
            count += counts[y];
        }
        // As many imagined errors of the usual size as one phase has on average in this window.
        const double prior = static_cast<double>(errors.values.size()) / static_cast<double>(phases) *
                             static_cast<double>(2 * reach + 1);
        factors[x] = (sum + prior) / (count + prior);
    }
    return factors;
}

/// Stretches of error that do not overlap: the number of independent looks at the whole horizon.
double stretchesIn(int span, int horizon) { return 1 + static_cast<double>(span) / horizon; }

/// Quantile of Laplace's distribution with a mean size of one: how standardised errors of forecasts usually lie.
double usualShape(double p) { return p < 0.5 ? std::log(2 * p) : -std::log(2 * (1 - p)); }

std::vector<double> shapeOf(const std::vector<double>& sorted, const Errors& errors) {
    const Shaping shaping(errors.origins.back() - errors.origins.front(), errors.horizon);
    const double middle = stats::quantileSorted(sorted, 0.5);
    const auto count = static_cast<double>(sorted.size());
    std::vector<double> out;
    out.reserve(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        out.push_back(shaping.shaped(sorted[i], middle, (static_cast<double>(i) + 0.5) / count));
    return out;
}

/// How large the newest errors that were known at `time` are against all, as far as so few can be trusted: noise comes
/// and goes for a day or a week, and the errors of an hour tell little of it.
double recentAt(const Errors& errors, const Calibration& calibration, int time) {
    constexpr double kTrustNoise = 0.9, kTrustQuiet = 0.5, kDoubt = 150, kMost = 5; // a burst may end the quiet
    std::size_t newest = errors.origins.size();
    while (newest > 0 && errors.origins[newest - 1] + errors.horizon > time) --newest;
    if (newest == 0) return 1;
    const int origin = errors.origins[newest - 1];
    double sum = 0, known = 0;
    for (int h = 0; h < errors.horizon; ++h) {
        const double size = std::abs(errors.at(newest - 1, static_cast<std::size_t>(h)));
        if (std::isnan(size)) continue;
        sum += size / calibration.sizeAt(h, origin + h);
        ++known;
    }
    if (known == 0) return 1;
    const double trust = (sum > known ? kTrustNoise : kTrustQuiet) * known / (known + kDoubt);
    return std::pow(std::clamp(sum / known, 1 / kMost, kMost), trust);
}

/// By how much the errors of so many steps are larger than those that the combination was chosen by.
double selectedAt(int span, int steps) { return kSelected * (1 + kSelectedByFew / stretchesIn(span, steps)); }

/// Within the same span there are more independent errors of a short horizon than of the whole one, so that short
/// horizons need less of the stretch than the shape has.
std::vector<double> wideningOf(const Errors& errors) {
    const int span = errors.origins.back() - errors.origins.front();
    const double z = stats::normalQuantile(0.9);
    const auto factor = [&](int steps) {
        return stats::studentFactor(z, std::max(kFreedom * stretchesIn(span, steps), kLeastFreedom));
    };
    std::vector<double> out;
    for (int h = 1; h <= errors.horizon; ++h) out.push_back(selectedAt(span, h) * factor(h) / factor(errors.horizon));
    return out;
}

} // namespace

Shaping::Shaping(int span, int horizon) {
    // Older stretches than the last few are of another time: they say as much of the shape, but make the next error no
    // more certain.
    constexpr double kMost = 5;
    const double stretches = stretchesIn(span, horizon);
    m_freedom = std::max(kFreedom * std::min(stretches, kMost), kLeastFreedom);
    m_usual = kImagined / (kImagined + stretches);
    m_size = stretchAt(0.5); // what the mean size of few errors hides
}

double Shaping::stretchAt(double p) const {
    return stats::studentFactor(stats::normalQuantile(std::clamp(p, 0.005, 0.995)), m_freedom);
}

double Shaping::shaped(double error, double middle, double p) const {
    return (1 - m_usual) * (middle + (error - middle) * stretchAt(p)) + m_usual * m_size * usualShape(p);
}

double Shaping::error(double draw, double middle, double p) const {
    const double own = (draw - m_usual * m_size * usualShape(p)) / (1 - m_usual), center = middle / (1 - m_usual);
    return center + (own - center) / stretchAt(p);
}

double Calibration::sizeAt(int step, int time) const {
    if (exact()) return 0;
    const int measured = static_cast<int>(growth.size());
    const double beyond = step < measured ? 1 : std::sqrt(static_cast<double>(step + 1) / measured);
    const double usual = growth[static_cast<std::size_t>(std::min(step, measured - 1))];
    return std::max(usual, 1e-3 * growth.back()) * factors[static_cast<std::size_t>(time) % factors.size()] * beyond;
}

double Calibration::scaleAt(int step, int time) const {
    if (exact()) return 0;
    return recent * sizeAt(step, time) * widening[std::min(static_cast<std::size_t>(step), widening.size() - 1)];
}

double Calibration::quantile(double p) const { return exact() ? 0 : stats::conformalQuantile(shape, p); }

double Calibration::draw(double error, int step, int time) const {
    const double size = sizeAt(step, time);
    if (!(size > 0)) return 0;
    const auto rank = std::lower_bound(raw.begin(), raw.end(), error / size) - raw.begin();
    return shape[static_cast<std::size_t>(std::min<std::ptrdiff_t>(rank, std::ssize(shape) - 1))];
}

Calibration calibrate(const Errors& errors, int cycle) {
    Calibration result;
    result.growth = growthOf(errors);
    if (result.growth.empty() || !(result.growth.back() > 0)) return result;
    result.factors = phaseFactors(errors, result.growth, cycle);
    result.shape.push_back(0); // not exact; replaced below
    std::vector<double> shape;
    shape.reserve(errors.values.size());
    for (std::size_t j = 0; j < errors.origins.size(); ++j)
        for (int h = 0; h < errors.horizon; ++h) {
            const double error = errors.at(j, static_cast<std::size_t>(h));
            if (!std::isnan(error)) shape.push_back(error / result.sizeAt(h, errors.origins[j] + h));
        }
    shape.push_back(0); // an imagined forecast without error, so that few errors that agree do not make a bare line
    std::sort(shape.begin(), shape.end());
    result.shape = shapeOf(shape, errors);
    result.widening = wideningOf(errors);
    result.recent = recentAt(errors, result, errors.origins.back() + errors.horizon);
    result.raw = std::move(shape);
    return result;
}

namespace {

/// The rows of the origins that share no step with those of [from, to).
Errors without(const Errors& errors, std::size_t from, std::size_t to) {
    const auto row = static_cast<std::size_t>(errors.horizon);
    const int after = errors.origins[from] - errors.horizon, before = errors.origins[to - 1] + errors.horizon;
    Errors others;
    others.horizon = errors.horizon;
    for (std::size_t j = 0; j < errors.origins.size(); ++j) {
        if (errors.origins[j] > after && errors.origins[j] < before) continue;
        others.origins.push_back(errors.origins[j]);
        const double* first = errors.values.data() + j * row;
        others.values.insert(others.values.end(), first, first + row);
    }
    return others;
}

/// NaN where no two of the origins have no step in common.
std::vector<double> coverageOf(const Errors& errors, int cycle, std::span<const double> levels) {
    const std::size_t count = errors.origins.size();
    const int span = count > 0 ? errors.origins.back() - errors.origins.front() : 0;
    std::vector<double> inside(levels.size(), 0.0);
    double known = 0;
    for (std::size_t fold = 0; fold < kFolds && count >= kFolds; ++fold) {
        const std::size_t from = count * fold / kFolds, to = count * (fold + 1) / kFolds;
        const auto others = without(errors, from, to);
        if (others.origins.empty()) continue;
        auto band = calibrate(others, cycle);
        std::vector<double> low, high;
        for (const double level : levels) {
            low.push_back(band.quantile((1 - level) / 2));
            high.push_back(band.quantile((1 + level) / 2));
        }
        for (std::size_t j = from; j < to; ++j) {
            band.recent = recentAt(errors, band, errors.origins[j]);
            for (int h = 0; h < errors.horizon; ++h) {
                const double error = errors.at(j, static_cast<std::size_t>(h));
                if (std::isnan(error)) continue;
                // These errors are the ones that it was chosen by.
                const double scale = band.scaleAt(h, errors.origins[j] + h) / selectedAt(span, h + 1);
                known += 1;
                for (std::size_t l = 0; l < levels.size(); ++l)
                    if (low[l] * scale <= error && error <= high[l] * scale) inside[l] += 1;
            }
        }
    }
    for (double& share : inside) share = known > 0 ? share / known : std::numeric_limits<double>::quiet_NaN();
    return inside;
}

/// The first steps of every origin.
Errors shortened(const Errors& errors, int horizon) {
    Errors first;
    first.horizon = horizon;
    first.origins = errors.origins;
    for (std::size_t j = 0; j < errors.origins.size(); ++j) {
        const double* row = errors.values.data() + j * static_cast<std::size_t>(errors.horizon);
        first.values.insert(first.values.end(), row, row + horizon);
    }
    return first;
}

} // namespace

std::vector<double> measuredCoverage(const Errors& errors, int cycle, std::span<const double> levels) {
    auto inside = coverageOf(errors, cycle, levels);
    for (int horizon = errors.horizon / 2; horizon > 0 && !inside.empty() && std::isnan(inside.front()); horizon /= 2)
        inside = coverageOf(shortened(errors, horizon), cycle, levels);
    return inside;
}

} // namespace penumbra::forecast
