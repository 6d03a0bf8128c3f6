#pragma once

#include "optimize/reassignment/tables.h"

namespace penumbra::optimize::reassignment {

/// What a unit of each resource that does not fit costs a lane: just so much that few machines are overfull, since a
/// search that may pass through what does not fit goes round less. Strategic oscillation (Glover: "Heuristics for
/// integer programming using surrogate constraints", Decision Sciences 1977) with the prices led by what does not fit
/// (Gendreau, Hertz, Laporte: "A tabu search heuristic for the vehicle routing problem", Management Science 1994).
class Prices final {
public:
    /// At first a process of usual size that does not fit costs one temperature.
    Prices(const Tables& tables, double temperature);

    /// Dearer where more machines are overfull of a resource than may be, else cheaper. Where none may be, prices only
    /// rise, `urge` times.
    void lead(const std::vector<int>& overfull, double mayBe, double urge);
    /// So many times the weights.
    void set(const std::vector<std::int64_t>& weights, double times);
    const std::vector<std::int64_t>& units() const { return m_units; } ///< [resource], at least 1

private:
    std::vector<double> m_price, m_dearest; ///< the dearest: all of it on one machine stays far from 2^63
    std::vector<std::int64_t> m_units;
};

} // namespace penumbra::optimize::reassignment
