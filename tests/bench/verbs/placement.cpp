#include "simulate/placement.h"
#include "base/rng.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penumbra::bench {

namespace {

const base::TimeWindow kMoment{base::Time(std::chrono::hours(24 * 20'000)),
                               base::Time(std::chrono::hours(24 * 20'000 + 1))};

/// The same work with nothing around it: 32-bit amounts, one scan over all hosts for each workload, the hosts of its
/// service masked. No reasons, no classes of rules, no preferences, nothing to take back.
class BareKernel final {
public:
    explicit BareKernel(const model::World& world) : m_hosts(world.hosts.size()) {
        for (std::size_t d = 0; d < kDimensions; ++d)
            for (const auto& host : world.hosts) m_free.push_back(amountOf(host.capacity, d));
        for (const auto& host : world.hosts) {
            m_score.push_back(0);
            for (std::size_t d = 0; d < kDimensions; ++d)
                m_score.back() += static_cast<float>(amountOf(host.capacity, d)) * kWeights[d];
        }
        for (const auto& workload : world.workloads) {
            for (std::size_t d = 0; d < kDimensions; ++d) m_need.push_back(amountOf(workload.request, d));
            m_service.push_back(workload.service);
        }
        m_onHost.resize(world.services.size());
        m_order.resize(world.workloads.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::sort(m_order.begin(), m_order.end(), [this](int a, int b) {
            const float x = sizeOf(a), y = sizeOf(b);
            return x != y ? x > y : a < b;
        });
    }

    int place() {
        int placed = 0;
        std::vector<char> masked(m_hosts, 0);
        for (const int w : m_order) {
            auto& taken = m_onHost[static_cast<std::size_t>(m_service[static_cast<std::size_t>(w)])];
            for (const int h : taken) masked[static_cast<std::size_t>(h)] = 1;
            const std::int32_t* need = m_need.data() + static_cast<std::size_t>(w) * kDimensions;
            float best = 1e30F;
            int found = -1;
            for (std::size_t h = 0; h < m_hosts; ++h) {
                if (m_score[h] >= best || masked[h]) continue;
                bool fits = true;
                for (std::size_t d = 0; d < kDimensions; ++d) fits = fits && m_free[d * m_hosts + h] >= need[d];
                if (fits) best = m_score[h], found = static_cast<int>(h);
            }
            for (const int h : taken) masked[static_cast<std::size_t>(h)] = 0;
            if (found < 0) continue;
            ++placed;
            taken.push_back(found);
            m_score[static_cast<std::size_t>(found)] -= sizeOf(w);
            for (std::size_t d = 0; d < kDimensions; ++d)
                m_free[d * m_hosts + static_cast<std::size_t>(found)] -= need[d];
        }
        return placed;
    }

private:
    static constexpr std::size_t kDimensions = 4;
    static constexpr std::int64_t kUnits[kDimensions] = {1, 1 << 20, 1 << 20, 1'000'000};
    static constexpr float kWeights[kDimensions] = {1 / 96e3F, 1 / 524288.0F, 1 / 2097152.0F, 1 / 3750.0F};

    static std::int32_t amountOf(const model::Amounts& amounts, std::size_t d) {
        return static_cast<std::int32_t>(amounts.at(static_cast<int>(d)) / kUnits[d]);
    }
    float sizeOf(int w) const {
        float sum = 0;
        for (std::size_t d = 0; d < kDimensions; ++d)
            sum += static_cast<float>(m_need[static_cast<std::size_t>(w) * kDimensions + d]) * kWeights[d];
        return sum;
    }

    std::size_t m_hosts;
    std::vector<std::int32_t> m_free, m_need;
    std::vector<float> m_score;
    std::vector<int> m_service, m_order;
    std::vector<std::vector<int>> m_onHost;
};

base::Json measured(int hosts, const Options& options, const base::Run& run) {
    const auto world = madeFleet(hosts, 1);
    const int repeats = option(options, "repeats", hosts > 3000 ? 3 : 15);
    std::vector<double> whole, bare, sweep;
    std::size_t unplaced = 0, homeless = 0;
    int placed = 0;
    for (int i = 0; i < repeats; ++i) {
        double begin = processorSeconds();
        const auto placements = simulate::place(world, kMoment, run);
        whole.push_back(processorSeconds() - begin);
        unplaced = placements->front().unplaced.size();
        BareKernel kernel(world);
        begin = processorSeconds();
        placed = kernel.place();
        bare.push_back(processorSeconds() - begin);
        std::vector<std::vector<int>> sets;
        for (int h = 0; h < hosts; ++h) sets.push_back({h});
        simulate::Failures failures(world);
        if (!failures.each(placements->front(), std::vector<std::vector<int>>{{0}}, run))
            break; // walks to the placement
        begin = processorSeconds();
        const auto losses = failures.each(placements->front(), sets, run);
        sweep.push_back(processorSeconds() - begin);
        homeless = 0;
        for (const auto& loss : *losses) homeless += loss.homeless.size();
    }
    double samples = 0;
    std::size_t lost = 0;
    if (hosts <= 1000) {
        base::Rng rng(7, 0);
        std::vector<std::vector<int>> sets(10'000);
        for (auto& set : sets)
            while (set.size() < 5)
                if (const int h = static_cast<int>(rng.below(static_cast<std::uint32_t>(hosts)));
                    std::find(set.begin(), set.end(), h) == set.end())
                    set.push_back(h);
        const auto placements = simulate::place(world, kMoment, run);
        const double begin = processorSeconds();
        const auto losses = simulate::failEach(world, placements->front(), sets, run);
        samples = processorSeconds() - begin;
        for (const auto& loss : *losses) lost += loss.homeless.size();
    }
    const auto ms = [](const std::vector<double>& seconds) { return std::round(1e6 * stats::median(seconds)) / 1e3; };
    return base::Json{{"hosts", hosts},
                      {"workloads", world.workloads.size()},
                      {"place_ms", ms(whole)},
                      {"bare_place_ms", ms(bare)},
                      {"place_over_bare", std::round(100 * stats::median(whole) / stats::median(bare)) / 100},
                      {"unplaced", unplaced},
                      {"bare_unplaced", world.workloads.size() - static_cast<std::size_t>(placed)},
                      {"sweep_ms", ms(sweep)},
                      {"homeless", homeless},
                      {"five_at_once_10000_ms", std::round(1e4 * samples) / 10},
                      {"homeless_of_five", lost}};
}

base::Result<base::Json> runPlacement(const Options& options, const base::Run& run) {
    base::Json result;
    result["small"] = measured(1000, options, run);
    if (option(options, "large", "yes") == "yes") result["large"] = measured(10'000, options, run);
    return result;
}

} // namespace

extern constinit const Verb placement{
    "placement", "best fit under all rules and N-1 over all hosts, beside a bare kernel (--large no, --threads N)",
    &runPlacement};

} // namespace penumbra::bench
