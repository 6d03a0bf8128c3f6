#include "base/rng.h"
#include "optimize/reconfiguration/check.h"
#include "optimize/reconfiguration/solve.h"
#include "optimize/reconfiguration/state.h"

#include <QtTest>

using namespace penumbra;
using optimize::reconfiguration::Amount;
using optimize::reconfiguration::kNowhere;
using optimize::reconfiguration::Move;
using optimize::reconfiguration::Problem;

namespace {

/// Hosts of one dimension; workloads are added one by one.
struct Made {
    Problem problem;

    explicit Made(const std::vector<Amount>& capacity, std::vector<std::string> dimensions = {"cpu"}) {
        problem.offline.assign(capacity.size() / dimensions.size(), 0);
        problem.capacity = capacity;
        problem.dimensions = std::move(dimensions);
    }
    int add(int host, std::vector<Amount> demand, double seconds = 1) {
        problem.hostOf.push_back(host);
        problem.demand.insert(problem.demand.end(), demand.begin(), demand.end());
        problem.mustRun.push_back(host == kNowhere);
        problem.moveSeconds.push_back(seconds);
        return problem.workloadCount() - 1;
    }
    void among(std::vector<int> workloads, optimize::reconfiguration::Partition parts) {
        problem.partitions.push_back(std::move(parts));
        problem.among.push_back({std::move(workloads), static_cast<int>(problem.partitions.size()) - 1});
    }
};

optimize::reconfiguration::Reconfiguration solved(const Problem& problem) {
    auto plan = optimize::reconfiguration::solve(problem, base::Run{});
    if (!plan) qFatal("%s", plan.error().text.c_str());
    return *plan;
}

/// The plan is complete and nothing is broken; says what is otherwise.
std::string fault(const Problem& problem, const optimize::reconfiguration::Reconfiguration& plan) {
    std::string words;
    for (const auto& [what, count] : optimize::reconfiguration::violations(problem, plan.moves)) words += what + "; ";
    for (const auto& unmet : plan.unmet) words += unmet.why + "; ";
    return words;
}

/// Every sequence of moves by breadth: the fewest that keep all rules at the end and after each one, or -1. One after
/// the other is the least that a rule can ask for: whatever runs in parallel is valid in the order of its starts.
class Oracle final {
public:
    explicit Oracle(const Problem& problem) : m_problem(problem) {}

    int fewest() {
        std::set<std::vector<int>> seen;
        std::vector<std::vector<int>> front{std::vector<int>(m_problem.hostOf.size(), kNowhere)}; // target, if moved
        for (int moves = 0; !front.empty(); ++moves) {
            std::vector<std::vector<int>> next;
            for (const auto& targets : front) {
                if (optimize::reconfiguration::violations(m_problem, movesTo(targets)).empty()) return moves;
                for (std::size_t w = 0; w < targets.size(); ++w)
                    for (int h = 0; targets[w] == kNowhere && h < m_problem.hostCount(); ++h) {
                        auto one = targets;
                        one[w] = h;
                        if (h != m_problem.hostOf[w] && arrives(targets, static_cast<int>(w), h) &&
                            seen.insert(one).second)
                            next.push_back(std::move(one));
                    }
            }
            front = std::move(next);
        }
        return -1;
    }

private:
    /// For the rules at the end alone: all at one instant, of which nothing in between is seen.
    std::vector<Move> movesTo(const std::vector<int>& targets) const {
        std::vector<Move> moves;
        for (std::size_t w = 0; w < targets.size(); ++w)
            if (targets[w] != kNowhere) moves.push_back({static_cast<int>(w), m_problem.hostOf[w], targets[w], 0, 0});
        return moves;
    }
    bool arrives(const std::vector<int>& targets, int w, int h) const {
        if (m_problem.offline[Problem::at(h)]) return false;
        const auto on = [&](int r) {
            const int to = targets[Problem::at(r)];
            return (to == kNowhere ? m_problem.hostOf[Problem::at(r)] : to) == h;
        };
        for (int d = 0; d < m_problem.dimensionCount(); ++d) {
            Amount used = m_problem.demandOf(w)[d], before = 0;
            for (int r = 0; r < m_problem.workloadCount(); ++r) {
                used += on(r) ? m_problem.demandOf(r)[d] : 0;
                before += m_problem.hostOf[Problem::at(r)] == h ? m_problem.demandOf(r)[d] : 0;
            }
            if (used > std::max(m_problem.capacityOf(h)[d], before)) return false;
        }
        for (const auto& group : m_problem.spread) {
            if (std::find(group.begin(), group.end(), w) == group.end()) continue;
            if (std::any_of(group.begin(), group.end(), on)) return false;
        }
        return true;
    }
    const Problem& m_problem;
};

std::vector<int> someOf(base::Rng& rng, int count, int share) {
    std::vector<int> chosen;
    for (int i = 0; i < count; ++i)
        if (rng.below(100) < static_cast<std::uint32_t>(share)) chosen.push_back(i);
    return chosen;
}

/// Up to five workloads on up to four hosts, tight enough that a good part of the problems has no answer.
Problem tiny(std::uint64_t seed) {
    base::Rng rng(seed, 7);
    const int hosts = 2 + static_cast<int>(rng.below(3)), dimensions = 1 + static_cast<int>(rng.below(2));
    std::vector<Amount> capacity;
    for (int i = 0; i < hosts * dimensions; ++i) capacity.push_back(4 + rng.below(5));
    Made made(capacity, std::vector<std::string>(static_cast<std::size_t>(dimensions), "room"));
    const int workloads = 2 + static_cast<int>(rng.below(4));
    for (int w = 0; w < workloads; ++w) {
        std::vector<Amount> demand;
        for (int d = 0; d < dimensions; ++d) demand.push_back(rng.below(6));
        made.add(rng.below(5) == 0 ? kNowhere : static_cast<int>(rng.below(static_cast<std::uint32_t>(hosts))), demand,
                 1 + rng.below(3));
    }
    for (auto& offline : made.problem.offline) offline = rng.below(8) == 0;
    if (rng.below(2) == 0) made.problem.spread.push_back(someOf(rng, workloads, 50));
    if (rng.below(4) == 0) made.problem.spread.push_back(someOf(rng, workloads, 40));
    if (rng.below(2) == 0) made.among(someOf(rng, workloads, 50), {someOf(rng, hosts, 60), someOf(rng, hosts, 50)});
    return made.problem;
}

/// Thirty hosts, some 85 % full, of which a few go offline; groups of three apart, some within one half.
Problem crowdedFleet(std::uint64_t seed) {
    base::Rng rng(seed, 11);
    Made made(std::vector<Amount>(30, 100));
    std::vector<Amount> used(30);
    for (int tries = 0, sum = 0; tries < 4000 && sum < 2500; ++tries) {
        const int h = static_cast<int>(rng.below(30));
        const Amount demand = 5 + rng.below(30);
        if (used[Problem::at(h)] + demand > 100) continue;
        used[Problem::at(h)] += demand;
        sum += static_cast<int>(demand);
        made.add(h, {demand}, 1 + rng.below(5));
    }
    made.problem.offline[0] = made.problem.offline[1] = 1;
    return made.problem;
}

} // namespace

class ReconfigurationTest final : public QObject {
    Q_OBJECT

private slots:
    void findsWhatEverySequenceFinds();
    void repairsACrowdedFleet();
    void aSwapGoesByAThirdHost();
    void waitsForRoomAndNoLonger();
    void spreadAndAmongHold();
    void offlineHostsEmptyAndWaitingOnesStart();
    void anOvercommittedStartOnlyGetsBetter();
    void theImpossibleIsSaidInWords();
    void sameSeedSamePlan();
    void theCheckerSeesWhatBreaks();
    void refusesWhatIsNoProblem();
    void stops();
};

void ReconfigurationTest::findsWhatEverySequenceFinds() {
    int feasible = 0, missed = 0, more = 0, wrong = 0;
    const int cases = qEnvironmentVariableIntValue("CASES") > 0 ? qEnvironmentVariableIntValue("CASES") : 400;
    for (int seed = 0; seed < cases; ++seed) {
        const Problem problem = tiny(static_cast<std::uint64_t>(seed));
        const int fewest = Oracle(problem).fewest();
        const auto plan = solved(problem);
        if (plan.complete() != optimize::reconfiguration::violations(problem, plan.moves).empty()) ++wrong;
        for (const auto& [what, count] : optimize::reconfiguration::violations(problem, plan.moves))
            if (what.find("way") != std::string::npos) ++wrong;
        if (fewest < 0 && plan.complete()) ++wrong;
        if (fewest < 0) continue;
        ++feasible;
        QVERIFY(optimize::reconfiguration::fewestMoves(problem) <= fewest);
        if (!plan.complete()) {
            ++missed;
            qInfo("missed %d (fewest %d, %d searches): %s", seed, fewest, plan.searches, fault(problem, plan).c_str());
        } else if (static_cast<int>(plan.moves.size()) > fewest) {
            ++more;
            qInfo("more %d: %d of %d", seed, static_cast<int>(plan.moves.size()), fewest);
        }
    }
    qInfo("%d of %d feasible, %d missed, %d with more moves than needed", feasible, cases, missed, more);
    QVERIFY(feasible > cases / 4);
    QCOMPARE(wrong, 0);
    QCOMPARE(missed, 0);
    QCOMPARE(more, 0);
}

void ReconfigurationTest::repairsACrowdedFleet() {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const Problem problem = crowdedFleet(seed);
        const auto plan = solved(problem);
        qInfo("moves %d, bound %d, searches %d", static_cast<int>(plan.moves.size()),
              optimize::reconfiguration::fewestMoves(problem), plan.searches);
        QCOMPARE(fault(problem, plan), std::string());
    }
}

void ReconfigurationTest::aSwapGoesByAThirdHost() {
    // a must go to the second host and b to the first; both are full, so one that need not move gives way.
    Made made({10, 10, 5});
    const int a = made.add(0, {5}), c = made.add(0, {5}), b = made.add(1, {5}), d = made.add(1, {5});
    made.among({a}, {{1}});
    made.among({b}, {{0}});
    const auto plan = solved(made.problem);
    QCOMPARE(fault(made.problem, plan), std::string());
    QCOMPARE(plan.moves.size(), std::size_t{3});
    QVERIFY(plan.moves[0].workload == c || plan.moves[0].workload == d);
    QCOMPARE(plan.moves[0].to, 2);
    QCOMPARE(plan.moves[2].start, 2.0);
}

void ReconfigurationTest::waitsForRoomAndNoLonger() {
    Made made({10, 10, 10});
    const int long1 = made.add(0, {6}, 4), waiting = made.add(kNowhere, {8}, 1), free = made.add(kNowhere, {2}, 1);
    made.among({long1}, {{1}});
    made.among({waiting}, {{0}});
    made.among({free}, {{2}});
    const auto plan = solved(made.problem);
    const std::vector<Move> expected{{long1, 0, 1, 0, 4}, {free, kNowhere, 2, 0, 1}, {waiting, kNowhere, 0, 4, 5}};
    QVERIFY(plan.moves == expected);
}

void ReconfigurationTest::spreadAndAmongHold() {
    Made made({10, 10, 10, 10});
    const int a = made.add(0, {3}), b = made.add(0, {3}), c = made.add(1, {3}), d = made.add(kNowhere, {3});
    made.problem.spread.push_back({a, b, c});
    made.problem.spread.push_back({c, d});
    made.among({a, b, c, d}, {{0, 1}, {1, 2, 3}});
    const auto plan = solved(made.problem);
    QCOMPARE(fault(made.problem, plan), std::string());
    QCOMPARE(plan.moves.size(), std::size_t{3}); // both leave the first host, one waiting starts
}

void ReconfigurationTest::offlineHostsEmptyAndWaitingOnesStart() {
    Made made({10, 10, 10});
    made.add(0, {4});
    made.add(0, {4});
    made.add(1, {4});
    const int waiting = made.add(kNowhere, {5}), optional = made.add(kNowhere, {1});
    made.problem.mustRun[Problem::at(optional)] = 0;
    made.problem.offline[0] = 1;
    const auto plan = solved(made.problem);
    QCOMPARE(fault(made.problem, plan), std::string());
    QCOMPARE(plan.moves.size(), std::size_t{3});
    for (const Move& move : plan.moves) QVERIFY(move.to != 0 && (move.from == 0 || move.workload == waiting));
}

void ReconfigurationTest::anOvercommittedStartOnlyGetsBetter() {
    Made made({10, 10, 10});
    made.add(0, {9});
    made.add(0, {4});
    made.add(0, {1});
    made.add(1, {5});
    made.add(2, {8});
    const auto plan = solved(made.problem);
    QCOMPARE(fault(made.problem, plan), std::string());
    QCOMPARE(plan.moves.size(), std::size_t{1}); // the one of 4 alone is enough, and there is room for it
    QCOMPARE(plan.moves[0].workload, 1);
    QCOMPARE(plan.moves[0].to, 1);
}

void ReconfigurationTest::theImpossibleIsSaidInWords() {
    Made made({10, 10});
    made.add(0, {8});
    const int apart = made.add(1, {1}), waiting = made.add(kNowhere, {2});
    made.problem.spread.push_back({apart, waiting});
    made.add(0, {1});
    const auto plan = solved(made.problem);
    QCOMPARE(fault(made.problem, plan), std::string()); // the one of 1 makes room
    made.problem.demand[3] = 2;
    made.problem.hostOf[3] = 1;
    made.problem.capacity = {9, 3};
    const auto none = solved(made.problem);
    QVERIFY(!none.complete() && none.moves.empty());
    QCOMPARE(none.unmet.front().workload, waiting);
    QCOMPARE(none.unmet.front().why, std::string("finds no host: of 2 hosts that it may use, 2 lack cpu"));
    made.problem.capacity = {7, 7};
    const auto over = solved(made.problem);
    QVERIFY(!over.complete());
    QCOMPARE(over.unmet.back().host, 0);
    QCOMPARE(over.unmet.back().why, std::string("stays over its cpu by 1: too few of its 1 workload can leave"));
}

void ReconfigurationTest::sameSeedSamePlan() {
    const Problem problem = crowdedFleet(3);
    const auto once = solved(problem), again = solved(problem);
    QVERIFY(once.moves == again.moves);
}

void ReconfigurationTest::theCheckerSeesWhatBreaks() {
    using Broken = std::map<std::string, int>;
    Made made({10, 10, 10});
    const int a = made.add(0, {6}), b = made.add(1, {6}), c = made.add(kNowhere, {1});
    made.problem.spread.push_back({b, c});
    made.among({a}, {{0}, {1}});
    const Move start{c, kNowhere, 2, 0, 1};
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {}), (Broken{{"not running", 1}}));
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {start}), Broken{});
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {start, {a, 0, 1, 0, 1}, {b, 1, 0, 0, 1}}),
             (Broken{{"over capacity on the way", 2}}));
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {start, {a, 0, 1, 1, 2}, {b, 1, 0, 0, 1}}),
             (Broken{{"over capacity on the way", 1}}));
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {{c, kNowhere, 1, 1, 2}, {b, 1, 2, 0, 1}}), Broken{});
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {{c, kNowhere, 1, 0, 1}, {b, 1, 2, 0, 1}}),
             (Broken{{"spread broken on the way", 1}}));
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {{c, kNowhere, 1, 0, 1}}),
             (Broken{{"spread broken at the end", 1}, {"spread broken on the way", 1}}));
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {start, {a, 1, 2, 1, 0}}),
             (Broken{{"among broken", 1}, {"ends before it starts", 1}, {"wrong source", 1}}));
    made.problem.offline[1] = 1;
    QCOMPARE(optimize::reconfiguration::violations(made.problem, {start, start}),
             (Broken{{"moved twice", 1},
                     {"offline host in use", 1},
                     {"spread broken at the end", 1},
                     {"spread broken on the way", 1}}));
}

void ReconfigurationTest::refusesWhatIsNoProblem() {
    const auto refused = [](auto change) {
        Made made({10, 10});
        made.add(0, {1});
        made.among({0}, {{0, 1}});
        change(made.problem);
        const auto plan = optimize::reconfiguration::solve(made.problem, base::Run{});
        return !plan && plan.error().kind == base::ErrorKind::Input;
    };
    QVERIFY(!refused([](Problem&) {}));
    QVERIFY(refused([](Problem& p) { p.capacity.pop_back(); }));
    QVERIFY(refused([](Problem& p) { p.mustRun.clear(); }));
    QVERIFY(refused([](Problem& p) { p.demand[0] = -1; }));
    QVERIFY(refused([](Problem& p) { p.hostOf[0] = 2; }));
    QVERIFY(refused([](Problem& p) { p.moveSeconds[0] = 0; }));
    QVERIFY(refused([](Problem& p) { p.spread = {{1}}; }));
    QVERIFY(refused([](Problem& p) { p.partitions[0][0] = {1, 0}; }));
    QVERIFY(refused([](Problem& p) { p.among[0].workloads = {-1}; }));
    QVERIFY(refused([](Problem& p) { p.among[0].partition = 1; }));
    QVERIFY(solved(Problem{}).complete());
}

void ReconfigurationTest::stops() {
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    const auto plan = optimize::reconfiguration::solve(crowdedFleet(1), run);
    QVERIFY(!plan && plan.error().kind == base::ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(ReconfigurationTest)
#include "reconfiguration_test.moc"
