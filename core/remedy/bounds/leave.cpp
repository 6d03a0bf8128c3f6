#include "remedy/bounds/fewest.h"
#include "remedy/bounds/need.h"
#include "simulate/books.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace penumbra::remedy::bounds {

namespace {

constexpr double kRounding = 1e-6; ///< of the capacity: what sums of the same numbers in another order differ by

/// What one workload uses of the dimension, path by path and step by step, as the simulation has it.
class Use final {
public:
    Use(const simulate::Flow& flow, int workload, int dimension)
        : m_demand(flow.demand()),
          m_recipe(flow.recipeOf(std::array{simulate::Stay{workload, 0, m_demand.grid.count}}, dimension)) {}
    double at(int path, int step) const;

private:
    const model::Demand& m_demand;
    simulate::Recipe m_recipe;
};

double Use::at(int path, int step) const {
    const auto h = static_cast<std::size_t>(step), length = static_cast<std::size_t>(m_demand.blockLength);
    double sum = h < m_recipe.constant.size() ? simulate::plain(m_recipe.constant[h]) : 0;
    for (const auto& term : m_recipe.terms) {
        const auto& entry = m_demand.entries()[static_cast<std::size_t>(term.entry)];
        const auto block = static_cast<std::size_t>(path) * static_cast<std::size_t>(m_demand.blocksPerPath());
        const auto start = m_demand.blockStarts[block + h / length];
        const float error =
            start == model::Demand::kNoError ? 0 : entry.residuals[static_cast<std::size_t>(start) + h % length];
        const float factor = term.factors ? term.part * term.factors->at[h] : term.part;
        sum += static_cast<double>(factor * std::max(0.0F, entry.location[h] + entry.scale[h] * error));
    }
    return sum;
}

/// The step at which the most paths lie above, and the first one of every path that does.
std::vector<int> stepsOf(const Bench& bench, const Shadow& now, const simulate::UsageSeries& series, int path) {
    const int first = series.firstExceed[static_cast<std::size_t>(path)];
    if (first < 0) return {};
    const auto worst = std::max_element(series.exceed.begin(), series.exceed.end()) - series.exceed.begin();
    std::vector<int> steps;
    for (const int step : std::set{first, static_cast<int>(worst)})
        if (now.usage.grid.at(step) >= bench.start()) steps.push_back(step);
    return steps;
}

} // namespace

int fewestToLeave(const Bench& bench, const Shadow& now, const simulate::Flow& flow, const Staying& staying, int host,
                  int dimension) {
    const auto* series = now.usage.find(simulate::SubjectKind::Host, host, dimension);
    if (!series || series->firstExceed.empty()) return 0;
    std::vector<std::pair<int, Use>> residents;
    for (int w = 0; w < static_cast<int>(now.world.workloads.size()); ++w)
        if (staying.hostOf(w) == host && staying.until(w, bench.start()))
            residents.emplace_back(w, Use(flow, w, dimension));
    std::vector<int> fewest; // per path that runs out
    for (int path = 0; path < static_cast<int>(series->firstExceed.size()); ++path) {
        int most = 0;
        for (const int step : stepsOf(bench, now, *series, path)) {
            const double capacity = static_cast<double>(series->capacity[static_cast<std::size_t>(step)]);
            double excess = -capacity - kRounding * std::max(capacity, 1.0);
            std::vector<double> amounts;
            for (const auto& [w, use] : residents) {
                if (!staying.until(w, now.usage.grid.at(step + 1))) continue;
                const double amount = use.at(path, step);
                excess += amount;
                if (!now.world.workloads[static_cast<std::size_t>(w)].rules.pinned) amounts.push_back(amount);
            }
            const auto movable = static_cast<int>(amounts.size());
            most = std::max(most, std::min(fewestOf(std::move(amounts), excess), movable));
        }
        fewest.push_back(most);
    }
    std::sort(fewest.begin(), fewest.end(), std::greater<>());
    std::size_t bearable = 0; // so many paths may run out and it is no finding
    const auto share = [&](std::size_t n) { return static_cast<double>(n) / static_cast<double>(fewest.size()); };
    while (bearable < fewest.size() && share(bearable + 1) < bench.input().threshold) ++bearable;
    return bearable < fewest.size() ? fewest[bearable] : 0;
}

} // namespace penumbra::remedy::bounds
