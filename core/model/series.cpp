#include "model/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::model {

namespace {

constexpr double kFar = 1.5;     ///< times the shortest distance: further apart than usual
constexpr double kBridged = 1.1; ///< steps of the grid that a line spans; what is longer is a gap

/// The distance that a hundredth of the samples fall below: the one they have where nothing is left out.
std::int64_t shortestDistance(const std::vector<std::int64_t>& times) {
    std::vector<std::int64_t> distances(times.size() - 1);
    for (std::size_t i = 0; i < distances.size(); ++i) distances[i] = times[i + 1] - times[i];
    const auto place = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 100);
    std::nth_element(distances.begin(), place, distances.end());
    return *place;
}

/// Straight lines between samples, added up in each step of the grid.
class Lines final {
public:
    explicit Lines(const base::TimeGrid& grid) : m_grid(grid), m_cells(static_cast<std::size_t>(grid.count)) {}

    void add(const Samples& samples, double usual) {
        const double bridged = kBridged * static_cast<double>(m_grid.step.count());
        for (std::size_t i = 0; i + 1 < samples.times.size(); ++i) {
            const auto apart = static_cast<double>(samples.times[i + 1] - samples.times[i]);
            if (apart > 0 && apart <= bridged) addLine(samples, i, apart > kFar * usual);
        }
    }
    /// Where some of a step's samples lie far apart: the mean of the lines through it; NaN elsewhere.
    double mean(std::size_t cell) const {
        const auto& one = m_cells[cell];
        return one.far && one.width > 0 ? one.area / one.width : std::numeric_limits<double>::quiet_NaN();
    }

private:
    struct Cell {
        double area = 0, width = 0;
        bool far = false;
    };
    void addLine(const Samples& samples, std::size_t i, bool far) {
        const auto step = m_grid.step.count();
        const auto from = samples.times[i] - base::toMillis(m_grid.begin),
                   to = samples.times[i + 1] - base::toMillis(m_grid.begin);
        if (to <= 0 || from >= step * m_grid.count) return;
        const double slope = (samples.values[i + 1] - samples.values[i]) / static_cast<double>(to - from);
        for (auto begin = std::max<std::int64_t>(from, 0); begin < std::min(to, step * m_grid.count);) {
            const auto cell = begin / step;
            const auto end = std::min(to, (cell + 1) * step);
            const double middle =
                samples.values[i] + slope * (static_cast<double>(begin + end) / 2 - static_cast<double>(from));
            auto& one = m_cells[static_cast<std::size_t>(cell)];
            one.area += middle * static_cast<double>(end - begin);
            one.width += static_cast<double>(end - begin);
            one.far = one.far || far;
            begin = end;
        }
    }

    base::TimeGrid m_grid;
    std::vector<Cell> m_cells;
};

} // namespace

Series onGrid(const Samples& samples, const base::TimeGrid& grid, base::Duration lasts) {
    auto values = std::make_shared<std::vector<double>>(static_cast<std::size_t>(grid.count), 0.0);
    std::vector<int> counts(static_cast<std::size_t>(grid.count), 0);
    for (std::size_t i = 0; i < samples.times.size(); ++i) {
        const base::Time t = base::fromMillis(samples.times[i]);
        if (!grid.window().contains(t)) continue;
        const auto at = static_cast<std::size_t>(grid.indexOf(t));
        (*values)[at] += samples.values[i];
        ++counts[at];
    }
    for (std::size_t i = 0; i < values->size(); ++i)
        (*values)[i] = counts[i] > 0 ? (*values)[i] / counts[i] : std::numeric_limits<double>::quiet_NaN();
    if (lasts > grid.step) {
        const auto most = static_cast<int>((lasts + grid.step - base::Duration(1)) / grid.step);
        int since = most;
        for (std::size_t i = 0; i < values->size(); ++i) {
            since = counts[i] > 0 ? 0 : since + 1;
            if (since > 0 && since < most) (*values)[i] = (*values)[i - 1];
        }
    } else if (samples.times.size() > 2) {
        Lines lines(grid);
        lines.add(samples, static_cast<double>(shortestDistance(samples.times)));
        for (std::size_t i = 0; i < values->size(); ++i)
            if (const double mean = lines.mean(i); std::isfinite(mean)) (*values)[i] = mean;
    }
    return {samples.key, samples.unit, grid, std::move(values)};
}

} // namespace penumbra::model
