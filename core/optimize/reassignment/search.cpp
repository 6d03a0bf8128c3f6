#include "optimize/reassignment/search.h"

#include "base/parallel.h"
#include "optimize/reassignment/cost.h"
#include "optimize/reassignment/lane.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace penumbra::optimize::reassignment {

namespace {

constexpr int kUsualTries = 10'000;
constexpr double kHot = 0.5;          ///< the first temperature at most, of what a random move changes
constexpr double kPatience = 1000;    ///< candidates for each process and machine that so much heat needs
constexpr double kCooled = 0.01;      ///< of the first temperature: what is left is small change
constexpr double kCooledShare = 0.85; ///< of the search
constexpr double kTolerance = 0.05;   ///< at first: machines that may be overfull of a resource
constexpr double kTolerant = 0.8;     ///< of the search: then none may be
constexpr double kSettled = 0.9;      ///< of the search: then what does not fit is given up
constexpr double kUrge = 1e6;         ///< times that prices rise from then on until it is given up
constexpr double kLeastUrge = 1.2;    ///< in a round
constexpr double kStrictness = 30;    ///< at first: what does not fit against load, in lanes of fixed prices
constexpr double kStricter = 30'000;  ///< times as strict at last
constexpr double kDescent = 0.1;      ///< of the search, at most
constexpr double kFast = 0.001;       ///< of the cost, in a round
constexpr double kJoins = 8;          ///< times that lanes come together: more, and they all stick where one does

/// Geometric cooling: slowly while the big ones settle, then quickly down to a cost of 1.
Mood moodAt(double share, double aRound, double hot) {
    const double cooled = std::max(hot * kCooled, 1.0);
    const double temperature = share < kCooledShare
                                   ? hot * std::pow(cooled / hot, share / kCooledShare)
                                   : cooled * std::pow(1 / cooled, (share - kCooledShare) / (1 - kCooledShare));
    const double urge = std::clamp(std::pow(kUrge, aRound / (kSettled - kTolerant)), kLeastUrge, kUrge);
    const double strictness = share < kSettled ? kStrictness * std::pow(kStricter, share) : 0;
    return {temperature, kTolerance * std::max(0.0, 1 - share / kTolerant), urge, strictness};
}

/// The share of the highest temperature that a lane of so many candidates should begin with. What it cannot cool in
/// time, it should not heat: the fewer for each process and machine, the nearer to home it stays.
double heatOf(const Problem& problem, double candidates) {
    return std::min(1.0, std::cbrt(candidates / problem.processes() / problem.machines() / kPatience));
}

/// The lanes of one search and how far it is.
class Course final {
public:
    Course(const Tables& tables, const SearchOptions& options, const base::Run& run) : m_options(options), m_run(run) {
        for (int i = 0; i < std::max(options.lanes, 1); ++i)
            m_lanes.emplace_back(tables, run.seed, static_cast<std::uint64_t>(i), i % 2 == 0);
        m_hot = std::max(m_lanes[0].usualChange(kUsualTries) * kHot, 1.0);
        m_begin = m_share = options.share(0);
    }

    /// Down from the original, never through what does not fit, as long as it goes down fast.
    void descend() {
        for (Lane& lane : m_lanes) lane.settle(m_run);
        const Mood mood{std::max(m_hot * kCooled, 1.0), 0, 1, 0};
        for (bool fast = true; fast && !ended() && m_share - m_begin < kDescent;) {
            const auto before = static_cast<double>(bestCost());
            round(mood);
            fast = before - static_cast<double>(bestCost()) > before * kFast;
        }
    }

    void anneal(const Problem& problem) {
        for (Lane& lane : m_lanes) lane.start(m_hot);
        const double aRound = std::max((m_share - m_begin) / std::max(m_rounds, 1), 1e-12);
        m_hot = std::max(m_hot * heatOf(problem, m_options.stepsARound / aRound), 1.0);
        double joined = 0;
        for (bool settled = false; !ended(); round(moodAt(m_share, aRound, m_hot))) {
            if (m_share * kJoins >= joined + 1) {
                joined = std::floor(m_share * kJoins);
                join(settled);
            }
            if (m_share < kSettled || std::exchange(settled, true)) continue;
            base::parallelFor(m_run, m_lanes.size(), [&](std::size_t i) { m_lanes[i].settle(m_run); });
            join(true);
        }
    }

    const std::deque<Lane>& lanes() const { return m_lanes; }
    int rounds() const { return m_rounds; }

private:
    bool ended() const { return m_share >= 1 || m_run.stopped(); }
    void round(const Mood& mood) {
        base::parallelFor(m_run, m_lanes.size(),
                          [&](std::size_t i) { m_lanes[i].anneal(m_options.stepsARound, mood, m_run); });
        m_run.report(m_share, "reassignment");
        m_share = m_options.share(++m_rounds);
    }
    std::int64_t bestCost() const {
        std::int64_t best = m_lanes[0].bestCost();
        for (const Lane& lane : m_lanes) best = std::min(best, lane.bestCost());
        return best;
    }
    /// Every lane goes on from the one that stands best; ties by index. Until all fits only from one of its kind: what
    /// stands better at one kind of prices need not at another.
    void join(bool settled) {
        joinOf([&](const Lane& lane) { return settled || lane.follows(); });
        if (!settled) joinOf([](const Lane& lane) { return !lane.follows(); });
    }
    template <class Member>
    void joinOf(Member member) {
        Lane* best = nullptr;
        for (Lane& lane : m_lanes)
            if (member(lane) && (!best || lane.weighed() < best->weighed())) best = &lane;
        for (Lane& lane : m_lanes)
            if (member(lane) && &lane != best) lane.join(*best);
    }

    const SearchOptions& m_options;
    const base::Run& m_run;
    std::deque<Lane> m_lanes;
    double m_hot = 1, m_begin = 0, m_share = 0;
    int m_rounds = 0;
};

} // namespace

base::Result<Found> search(const Problem& problem, const Assignment& original, const SearchOptions& options,
                           const base::Run& run) {
    if (const auto violation = violationOf(problem, original, original))
        return base::failInput("The assignment to start from is not feasible: " + violation->text + ".");
    Found found{original, costOf(problem, original, original).total(), 0, 0};
    if (problem.processes() == 0) return found;
    const Tables tables(problem, original);
    Course course(tables, options, run);
    course.descend();
    course.anneal(problem);
    found.rounds = course.rounds();
    for (const Lane& lane : course.lanes()) {
        found.evaluations += lane.evaluations();
        if (lane.bestCost() >= found.cost) continue;
        found.cost = lane.bestCost();
        found.assignment = lane.best();
    }
    return found;
}

} // namespace penumbra::optimize::reassignment
