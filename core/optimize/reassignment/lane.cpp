#include "optimize/reassignment/lane.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace penumbra::optimize::reassignment {

namespace {

constexpr int kStepsBetweenLooks = 512; ///< at the stop token: some tenths of a millisecond
constexpr int kPercentHome = 15;        ///< of shifts: going home frees what a move holds there
constexpr int kPercentWeighty = 50;     ///< of candidates
constexpr int kPercentAlike = 50;       ///< of swaps
constexpr int kReach = 64;              ///< ranks between two processes that are alike
constexpr int kLeastWeighty = 20;
constexpr double kStrict = 1e18;                 ///< no temperature comes near to it
constexpr std::int64_t kMostMending = 5'000'000; ///< candidates
constexpr int kMendTries = 64;                   ///< places asked for each process of an overfull machine, besides home

std::size_t index(int i) { return static_cast<std::size_t>(i); }

} // namespace

Lane::Lane(const Tables& tables, std::uint64_t seed, std::uint64_t stream, bool follows)
    : m_tables(tables), m_state(tables, tables.original), m_prices(tables, 1), m_follows(follows), m_dice(seed, stream),
      m_best(tables.original), m_bestCost(m_state.total()) {}

void Lane::start(double temperature) {
    m_prices = Prices(m_tables, temperature);
    m_state.price(m_prices.units());
}

void Lane::lead() {
    if (m_follows || m_mood.strictness <= 0)
        m_prices.lead(m_state.overfull(), m_mood.tolerance * m_tables.problem.machines(), m_mood.urge);
    else
        m_prices.set(m_tables.excessWeight, m_mood.strictness);
    m_state.price(m_prices.units());
}

void Lane::anneal(int steps, const Mood& mood, const base::Run& run) {
    m_mood = mood;
    lead();
    const auto& bySize = m_tables.bySize;
    const auto small = std::partition_point(bySize.begin(), bySize.end(),
                                            [&](int p) { return m_tables.size[index(p)] > mood.temperature; });
    m_weighty =
        std::max(static_cast<int>(small - bySize.begin()), std::min(kLeastWeighty, m_tables.problem.processes()));
    for (int step = 0; step < steps; ++step) {
        if (step % kStepsBetweenLooks == 0 && run.stopped()) return;
        if (m_dice.coin())
            shift();
        else
            swap();
    }
}

void Lane::join(const Lane& other) {
    for (int p = 0; p < m_tables.problem.processes(); ++p) {
        if (m_state.at(p) == other.m_state.at(p)) continue;
        m_state.move(p, other.m_state.at(p));
        noteMoved(p);
    }
    m_prices = other.m_prices;
    m_state.price(m_prices.units());
    noteBest();
}

void Lane::settle(const base::Run& run) {
    start(kStrict);
    mend(run);
    if (m_state.excess() > 0) {
        for (int p = 0; p < m_tables.problem.processes(); ++p)
            if (m_state.at(p) != m_best[index(p)]) m_state.move(p, m_best[index(p)]);
        m_moved.clear();
    }
    noteBest();
}

/// Where nothing relieves a machine, one that is not at home there goes home, though that may be overfull then: with
/// all at home everything fits. Gives up after so much work as a few rounds take.
void Lane::mend(const base::Run& run) {
    std::int64_t work = kMostMending;
    int homeward = m_tables.problem.processes();
    for (bool going = true; going && m_state.excess() > 0;) {
        going = false;
        for (int m = 0; m < m_tables.problem.machines(); ++m)
            while (m_state.overfull(m)) {
                work -= static_cast<std::int64_t>(m_state.on(m).size()) * (kMendTries + 1);
                if (work < 0 || run.stopped()) return;
                if (!relieve(m) && (homeward-- <= 0 || !sendHome(m))) break;
                going = true;
            }
    }
}

/// The cheapest move found that takes something off the machine and lets less be overfull altogether.
bool Lane::relieve(int m) {
    int process = -1, place = -1;
    double least = 0;
    for (const int p : m_state.on(m))
        for (int i = 0; i <= kMendTries; ++i) {
            const int to = i == 0 ? m_tables.original[index(p)] : m_dice.below(m_tables.problem.machines());
            if (to == m || m_state.conflicts(p, to)) continue;
            const Delta delta = m_state.shiftDelta(p, to);
            const bool better = delta.excess < 0 && (process < 0 || weighed(delta) < least);
            if (!better || !m_state.staysSound(p, to)) continue;
            process = p;
            place = to;
            least = weighed(delta);
        }
    if (process < 0) return false;
    m_state.move(process, place);
    noteMoved(process);
    return true;
}

bool Lane::sendHome(int m) {
    int process = -1;
    double least = 0;
    for (const int p : m_state.on(m)) {
        const int home = m_tables.original[index(p)];
        if (home == m || m_state.conflicts(p, home) || !m_state.staysSound(p, home)) continue;
        const double more = weighed(m_state.shiftDelta(p, home));
        if (process >= 0 && more >= least) continue;
        process = p;
        least = more;
    }
    if (process < 0) return false;
    m_state.move(process, m_tables.original[index(process)]);
    noteMoved(process);
    return true;
}

double Lane::weighed() const { return weighed(Delta{m_state.total(), m_state.excess()}); }

bool Lane::hopelessAt(int p, int m, int leaving) const {
    return hopeless(weighed(m_state.roomDelta(p, m, leaving))) || hopeless(weighed(m_state.leastDelta(p, m, leaving)));
}

bool Lane::accepts(const Delta& delta) {
    const double more = weighed(delta);
    return more <= 0 || (!hopeless(more) && m_dice.uniform() < std::exp(-more / m_mood.temperature));
}

/// Moves of small ones change less than the temperature and only stir; half of the tries go to those that still settle.
int Lane::weightyProcess() {
    return m_dice.below(100) < kPercentWeighty ? m_tables.bySize[index(m_dice.below(m_weighty))] : anyProcess();
}

int Lane::processLike(int p) {
    if (m_dice.below(100) >= kPercentAlike) return anyProcess();
    const int step = 1 + m_dice.below(kReach);
    const int rank = m_tables.rank[index(p)] + (m_dice.coin() ? step : -step);
    return m_tables.bySize[index(std::clamp(rank, 0, m_tables.problem.processes() - 1))];
}

void Lane::shift() {
    const int p = weightyProcess();
    const int m =
        m_dice.below(100) < kPercentHome ? m_tables.original[index(p)] : m_dice.below(m_tables.problem.machines());
    if (m == m_state.at(p) || m_state.conflicts(p, m)) return;
    ++m_evaluations;
    if (hopelessAt(p, m, -1)) return;
    if (!accepts(m_state.shiftDelta(p, m)) || !m_state.staysSound(p, m)) return;
    m_state.move(p, m);
    noteMoved(p);
    noteBest();
}

void Lane::swap() {
    const int p = weightyProcess(), q = processLike(p);
    const int m = m_state.at(p), n = m_state.at(q);
    if (m == n || m_state.swapConflicts(p, q)) return;
    ++m_evaluations;
    if (hopelessAt(p, n, q) || !accepts(m_state.swapDelta(p, q))) return;
    m_state.move(p, n);
    m_state.move(q, m);
    if (m_state.sound(p, m) && m_state.sound(q, n)) {
        noteMoved(p);
        noteMoved(q);
        return noteBest();
    }
    m_state.move(q, n);
    m_state.move(p, m);
}

void Lane::noteMoved(int p) {
    if (m_moved.size() <= m_best.size()) m_moved.push_back(p);
}

void Lane::noteBest() {
    if (m_state.excess() > 0 || m_state.total() >= m_bestCost) return;
    m_bestCost = m_state.total();
    if (m_moved.size() > m_best.size())
        m_best = m_state.assignment();
    else
        for (const int p : m_moved) m_best[index(p)] = m_state.at(p);
    m_moved.clear();
}

double Lane::usualChange(int tries) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < tries; ++i) {
        const int p = anyProcess(), m = m_dice.below(m_tables.problem.machines());
        if (m == m_state.at(p)) continue;
        sum += std::abs(static_cast<double>(m_state.shiftDelta(p, m).cost));
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace penumbra::optimize::reassignment
