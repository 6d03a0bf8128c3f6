#pragma once

#include "remedy/draft.h"

#include <map>
#include <string>
#include <utility>

namespace penumbra::remedy::purchase {

/// What workloads come to without any other on their host, from when the first host that is ordered now could be there.
/// Worked out when it is asked for, and once: O(paths x steps) per workload and dimension. For one thread at a time; it
/// keeps references.
class Sizes final {
public:
    Sizes(const Bench& bench, const Shadow& now);
    const Bench& bench() const { return m_bench; }
    const Shadow& now() const { return m_now; }
    /// A host with this capacity and no other workload would not run out.
    bool holds(const model::Amounts& capacity, int workload);
    /// Where no host that it may run on, there or to be had, has as much of some dimension as it comes to: a sentence
    /// that says so; else empty.
    const std::string& outgrown(int workload);

private:
    double alone(int workload, int dimension);
    std::string say(double amount, int dimension) const;

    const Bench& m_bench;
    const Shadow& m_now;
    model::World m_hosts; ///< with one of each that can be had
    std::map<std::pair<int, int>, double> m_alone;
    std::map<int, std::string> m_outgrown;
};

} // namespace penumbra::remedy::purchase
