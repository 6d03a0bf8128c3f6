#include "remedy/reassignment/lane.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace penumbra::remedy::reassignment {

namespace {

std::size_t index(int i) { return static_cast<std::size_t>(i); }

constexpr int kStepsBetweenLooks = 512; ///< at the stop token: some tenths of a millisecond

} // namespace

Lane::Lane(const Tables& tables, std::uint64_t seed, std::uint64_t stream)
    : m_tables(tables), m_state(tables, tables.original), m_rng(seed, stream), m_best(tables.original),
      m_bestCost(m_state.total()) {}

std::int64_t Lane::allowance() {
    return static_cast<std::int64_t>(-m_temperature * std::log(1 - m_rng.uniform()));
}

void Lane::anneal(int steps, double temperature, const base::Run& run) {
    m_temperature = temperature;
    for (int step = 0; step < steps; ++step) {
        if (step % kStepsBetweenLooks == 0 && run.stopped()) break;
        if (m_rng.bits() & 1)
            shift();
        else
            swap();
    }
    noteBest();
}

void Lane::noteBest() {
    if (m_state.total() >= m_bestCost) return;
    m_bestCost = m_state.total();
    m_best = m_state.assignment();
}

void Lane::shift() {
    const int p = anyProcess(), m = anyMachine();
    if (m == m_state.at(p) || m_state.conflicts(p, m)) return;
    if (!m_state.fits(p, m)) return eject(p, m);
    ++m_evaluations;
    if (m_state.shiftDelta(p, m) <= allowance() && m_state.staysSound(p, m)) m_state.move(p, m);
}

void Lane::swap() {
    const int p = anyProcess(), q = anyProcess();
    const int m = m_state.at(p), n = m_state.at(q);
    if (m == n || !m_state.swapFits(p, q)) return;
    ++m_evaluations;
    if (m_state.swapDelta(p, q) > allowance()) return;
    m_state.move(p, n);
    m_state.move(q, m);
    if (m_state.sound(p, m) && m_state.sound(q, n)) return;
    m_state.move(q, n);
    m_state.move(p, m);
}

void Lane::eject(int p, int m) {
    const auto& there = m_state.on(m);
    if (there.empty()) return;
    const int q = there[index(static_cast<int>(m_rng.below(static_cast<std::uint32_t>(there.size()))))];
    const int third = anyMachine(), from = m_state.at(p);
    if (third == m || third == from || !m_state.fits(q, third)) return;
    const std::int64_t before = m_state.total();
    m_state.move(q, third);
    if (m_state.fits(p, m)) {
        ++m_evaluations;
        if (m_state.total() - before + m_state.shiftDelta(p, m) <= allowance()) {
            m_state.move(p, m);
            if (m_state.sound(p, from) && m_state.sound(q, m)) return;
            m_state.move(p, from);
        }
    }
    m_state.move(q, m);
}

double Lane::usualChange(int tries) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < tries; ++i) {
        const int p = anyProcess(), m = anyMachine();
        if (m == m_state.at(p) || !m_state.fits(p, m)) continue;
        sum += std::abs(static_cast<double>(m_state.shiftDelta(p, m)));
        ++count;
    }
    return count > 0 ? sum / count : 1;
}

} // namespace penumbra::remedy::reassignment
