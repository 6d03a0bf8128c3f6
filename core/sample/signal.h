#pragma once

#include "sample/blueprint.h"

#include <array>
#include <span>
#include <vector>

namespace penumbra::sample {

/// A release of the past: from then on a service's replicas use `cpu` and `memory` times as much as before, and start
/// anew.
struct PastRelease {
    const char* service;
    const char* title;
    double daysAgo;
    double cpu, memory;
};
std::span<const PastRelease> pastReleases();

inline constexpr double kCacheLeakGibPerDay = 2.2;
inline constexpr double kOrdersGibPerDay = 118; ///< what the orders database grows by
inline constexpr double kOutageDaysAgo = 17.25; ///< nobody gathered anything
inline constexpr double kOutageHours = 3.5;
inline constexpr double kMissingHostDaysAgo = 9.4; ///< one host was not gathered for a day
extern const char* const kMissingHost;

/// The load of all services: what is shared between their replicas and makes their errors rise together.
class Signals final {
public:
    Signals(const Blueprint& blueprint, const Options& options);
    base::TimeGrid grid() const { return m_grid; }
    int count() const { return m_grid.count; }
    /// Load of a service at a step, 1 on average before growth.
    double load(std::size_t service, int step) const { return m_loads[service][static_cast<std::size_t>(step)]; }
    double shape(Shape shape, int step) const {
        return m_shapes[static_cast<std::size_t>(shape)][static_cast<std::size_t>(step)];
    }
    double daysAgo(int step) const; ///< before Options::now
    double cpuFactor(std::size_t service, int step) const;
    double memoryFactor(std::size_t service, int step) const;
    double daysSinceRelease(std::size_t service, int step) const;
    /// What the orders database has grown by since the first step, in GiB.
    double ordersGrowth(int step) const { return m_growth[static_cast<std::size_t>(step)]; }
    bool outage(int step) const;

private:
    struct Shift {
        int step;
        double cpu, memory;
    };
    void makeShapes();
    void makeLoads(const Blueprint& blueprint, std::uint64_t seed);

    base::TimeGrid m_grid;
    base::Time m_now{};
    std::array<std::vector<float>, 4> m_shapes;
    std::vector<std::vector<float>> m_loads;
    std::vector<std::vector<Shift>> m_shifts;
    std::vector<float> m_growth;
};

} // namespace penumbra::sample
