#include "base/rng.h"
#include "optimize/reassignment/cost.h"
#include "optimize/reassignment/lane.h"
#include "optimize/reassignment/search.h"
#include "optimize/reassignment/state.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::optimize::reassignment;

namespace {

int draw(base::Rng& rng, int bound) { return static_cast<int>(rng.below(static_cast<std::uint32_t>(bound))); }

std::size_t index(int i) { return static_cast<std::size_t>(i); }

struct Made {
    Problem problem;
    Assignment original;
};

/// Random tables with all that a problem can have; `original` may break a rule.
Made draft(base::Rng& rng, int machines, int services, int processes, int resources) {
    Made made;
    Problem& p = made.problem;
    for (int r = 0; r < resources; ++r) p.resources.push_back({draw(rng, 2) == 0, draw(rng, 4)});
    for (int m = 0; m < machines; ++m) {
        p.neighbourhood.push_back(7 * draw(rng, 2));
        p.location.push_back(5 * draw(rng, 3));
        for (int r = 0; r < resources; ++r) p.capacity.push_back(60 + draw(rng, 60));
        for (int r = 0; r < resources; ++r) p.safetyCapacity.push_back(draw(rng, 60));
        for (int to = 0; to < machines; ++to) p.machineMoveCost.push_back(to == m ? 0 : draw(rng, 3));
    }
    for (int s = 0; s < services; ++s) {
        Service service;
        service.spreadMin = draw(rng, 3);
        if (draw(rng, 4) == 0) service.dependencies.push_back(draw(rng, services));
        p.services.push_back(service);
    }
    for (int i = 0; i < processes; ++i) {
        p.service.push_back(draw(rng, services));
        for (int r = 0; r < resources; ++r) p.requirement.push_back(draw(rng, 25));
        p.processMoveCost.push_back(draw(rng, 5));
        made.original.push_back(draw(rng, machines));
    }
    p.balances = {{0, resources - 1, 2, 3}};
    p.processMoveWeight = 2;
    p.serviceMoveWeight = 10;
    p.machineMoveWeight = 5;
    return made;
}

/// The same with its rules eased as far as the original needs.
Made make(std::uint64_t seed, int machines, int services, int processes, int resources) {
    base::Rng rng(seed);
    Made made = draft(rng, machines, services, processes, resources);
    for (int tries = 0; tries < 100'000; ++tries) {
        const auto broken = violationOf(made.problem, made.original, made.original);
        if (!broken) return made;
        if (broken->rule == Rule::Capacity)
            for (auto& capacity : made.problem.capacity) capacity += 5;
        else if (broken->rule == Rule::Spread)
            made.problem.services[index(draw(rng, services))].spreadMin = 0;
        else if (broken->rule == Rule::Dependency)
            made.problem.services[index(draw(rng, services))].dependencies.clear();
        else { // a conflict
            const std::size_t process = index(draw(rng, processes));
            made.original[process] = draw(rng, machines);
            made.problem.service[process] = draw(rng, services);
        }
    }
    qFatal("no feasible assignment to start from");
}

std::int64_t total(const Made& made, const Assignment& assignment) {
    return costOf(made.problem, made.original, assignment).total();
}

/// The least cost over all machines^processes assignments.
std::int64_t least(const Made& made) {
    Assignment at(made.original.size(), 0);
    std::int64_t best = total(made, made.original);
    for (;;) {
        if (const auto cost = total(made, at); cost < best && !violationOf(made.problem, made.original, at))
            best = cost;
        std::size_t i = 0;
        while (i < at.size() && ++at[i] == made.problem.machines()) at[i++] = 0;
        if (i == at.size()) return best;
    }
}

SearchOptions rounds(int count, int steps) {
    SearchOptions options;
    options.stepsARound = steps;
    options.share = [count](int round) { return static_cast<double>(round) / count; };
    return options;
}

/// Two machines and two processes, one on each, with room for nothing but that.
Made pair() {
    Made made;
    Problem& p = made.problem;
    p.resources = {{false, 1}};
    p.neighbourhood = {0, 1};
    p.location = {0, 1};
    p.capacity = {10, 10};
    p.safetyCapacity = {5, 5};
    p.machineMoveCost = {0, 1, 1, 0};
    p.services = {{}, {}};
    p.service = {0, 1};
    p.requirement = {4, 4};
    p.processMoveCost = {1, 1};
    made.original = {0, 1};
    return made;
}

Rule ruleBroken(const Made& made, const Assignment& assignment) {
    const auto found = violationOf(made.problem, made.original, assignment);
    if (!found) qFatal("nothing is broken");
    return found->rule;
}

} // namespace

class ReassignmentTest : public QObject {
    Q_OBJECT
private slots:
    void eachRuleRefuses();
    void eachCostCounts();
    void validateRefuses();
    void deltasAreWholeCosts();
    void soundAndConflictAreTheRules();
    void neverInfeasibleNeverBelowTheBound();
    void sameOnAnyNumberOfThreads();
    void nearTheLeastOfAll();
    void stopsWhenAsked();
    void pricesFollowWhatIsOverfull();
    void settlesOnWhatFits();
    void gainsInAShortTime();
};

void ReassignmentTest::eachRuleRefuses() {
    Made made = pair();
    QVERIFY(!violationOf(made.problem, made.original, {0, 0}));
    QCOMPARE(ruleBroken(made, {0}), Rule::Shape);
    QCOMPARE(ruleBroken(made, {0, 2}), Rule::Shape);
    QCOMPARE(ruleBroken(made, {-1, 0}), Rule::Shape);

    made.problem.capacity = {7, 10};
    QCOMPARE(ruleBroken(made, {0, 0}), Rule::Capacity);

    made = pair();
    made.problem.service = {0, 0};
    QCOMPARE(ruleBroken(made, {0, 0}), Rule::Conflict);

    made.problem.services[0].spreadMin = 2;
    made.problem.location = {3, 3};
    QCOMPARE(ruleBroken(made, {0, 1}), Rule::Spread);

    made = pair();
    made.problem.services[0].dependencies = {1};
    QVERIFY(!violationOf(made.problem, made.original, {1, 1}));
    QCOMPARE(ruleBroken(made, {0, 1}), Rule::Dependency);

    made = pair();
    made.problem.capacity = {7, 7};
    QVERIFY(!violationOf(made.problem, made.original, {1, 0})); // they change places
    made.problem.resources[0].transient = true;
    QCOMPARE(ruleBroken(made, {1, 0}), Rule::Transient);
}

void ReassignmentTest::eachCostCounts() {
    Made made = pair();
    made.problem.resources = {{false, 3}, {false, 0}};
    made.problem.capacity = {10, 20, 10, 20};
    made.problem.safetyCapacity = {5, 5, 5, 5};
    made.problem.requirement = {4, 1, 4, 1};
    made.problem.balances = {{0, 1, 2, 7}};
    made.problem.processMoveWeight = 11;
    made.problem.serviceMoveWeight = 13;
    made.problem.machineMoveWeight = 17;
    QCOMPARE(total(made, {0, 1}), std::int64_t{0});
    // Load 8 over 5; nothing lies on the other machine: free are 10 and 20, so 2 x 10 - 20 = 0.
    QVERIFY((costOf(made.problem, made.original, {0, 0}) == Cost{9, 0, 11, 13, 17}));
    made.problem.balances[0].target = 3; // 3 x 2 - 18 < 0, 3 x 10 - 20 = 10
    QCOMPARE(costOf(made.problem, made.original, {0, 0}).balance, std::int64_t{70});
}

void ReassignmentTest::validateRefuses() {
    QVERIFY(validate(pair().problem));
    const auto refused = [](auto&& harm) {
        Made made = pair();
        harm(made.problem);
        return !validate(made.problem);
    };
    QVERIFY(refused([](Problem& p) { p.capacity.pop_back(); }));
    QVERIFY(refused([](Problem& p) { p = {}; }));
    QVERIFY(refused([](Problem& p) { p.service[0] = 2; }));
    QVERIFY(refused([](Problem& p) { p.services[0].dependencies = {-1}; }));
    QVERIFY(refused([](Problem& p) { p.balances = {{0, 1, 1, 1}}; }));
    QVERIFY(refused([](Problem& p) { p.requirement[0] = -1; }));
    QVERIFY(refused([](Problem& p) {
        p.balances = {{0, 0, 2147483647, 2147483647}};
        p.capacity[0] = 2147483647;
    }));
}

/// Random shifts and swaps, taken whatever they cost: what was foretold is what the judge finds.
void ReassignmentTest::deltasAreWholeCosts() {
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Made made = make(seed, 5, 8, 14, 3);
        const Tables tables(made.problem, made.original);
        State state(tables, made.original);
        base::Rng rng(seed, 1);
        for (int step = 0; step < 300; ++step) {
            const int p = draw(rng, 14), q = draw(rng, 14), m = draw(rng, 5);
            const std::int64_t before = state.total(), excess = state.excess();
            Delta delta;
            if (step % 2 == 0 && m != state.at(p) && !state.conflicts(p, m)) {
                delta = state.shiftDelta(p, m);
                state.move(p, m);
            } else if (const int from = state.at(p), to = state.at(q); from != to && !state.swapConflicts(p, q)) {
                delta = state.swapDelta(p, q);
                state.move(p, to);
                state.move(q, from);
            }
            QCOMPARE(state.total(), before + delta.cost);
            QCOMPARE(state.excess(), excess + delta.excess);
            QCOMPARE(state.total(), total(made, state.assignment()));
            ++seen;
        }
    }
    QCOMPARE(seen, 9000);
}

/// What the state says of a move is what the judge says of the assignment after it.
void ReassignmentTest::soundAndConflictAreTheRules() {
    int refused = 0, taken = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Made made = make(seed, 5, 7, 12, 2);
        const Tables tables(made.problem, made.original);
        State state(tables, made.original);
        base::Rng rng(seed, 2);
        for (int step = 0; step < 200; ++step) {
            const int p = draw(rng, 12), m = draw(rng, 5), from = state.at(p);
            if (m == from) continue;
            const bool conflict = state.conflicts(p, m), sound = !conflict && state.staysSound(p, m);
            const bool fits = state.excess() + state.shiftDelta(p, m).excess == 0;
            state.move(p, m);
            if (!conflict) QCOMPARE(state.sound(p, from), sound);
            const bool fine = !violationOf(made.problem, made.original, state.assignment());
            QCOMPARE(fine, !conflict && sound && fits);
            if (!fine) state.move(p, from);
            ++(fine ? taken : refused);
        }
    }
    QVERIFY(taken > 500 && refused > 500);
}

void ReassignmentTest::neverInfeasibleNeverBelowTheBound() {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Made made = make(seed, 6, 10, 20, 3);
        const auto found = search(made.problem, made.original, rounds(20, 500), base::Run{});
        QVERIFY(found.has_value());
        QVERIFY(!violationOf(made.problem, made.original, found->assignment));
        QCOMPARE(found->cost, total(made, found->assignment));
        QVERIFY(found->cost <= total(made, made.original));
        QVERIFY(found->cost >= lowerBound(made.problem));
    }
    Made made = pair();
    made.problem.capacity = {3, 3};
    QVERIFY(!search(made.problem, made.original, rounds(1, 1), base::Run{}));
}

void ReassignmentTest::sameOnAnyNumberOfThreads() {
    const Made made = make(7, 8, 20, 40, 3);
    base::Run one, two;
    two.threads = 2;
    const auto a = search(made.problem, made.original, rounds(50, 1000), one);
    const auto b = search(made.problem, made.original, rounds(50, 1000), two);
    QCOMPARE(a->assignment, b->assignment);
    QCOMPARE(a->evaluations, b->evaluations);
    QCOMPARE(a->rounds, 50);
}

void ReassignmentTest::nearTheLeastOfAll() {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Made made = make(seed, 3, 5, 8, 2);
        const auto found = search(made.problem, made.original, rounds(50, 1000), base::Run{});
        const std::int64_t best = least(made);
        QVERIFY2(found->cost >= best && static_cast<double>(found->cost) <= 1.02 * static_cast<double>(best),
                 qPrintable(QString("%1: %2 of %3").arg(seed).arg(found->cost).arg(best)));
    }
}

void ReassignmentTest::stopsWhenAsked() {
    const Made made = make(3, 8, 20, 40, 3);
    std::stop_source source;
    base::Run run;
    run.stop = source.get_token();
    SearchOptions options = rounds(1'000'000'000, 1'000'000'000);
    options.share = [&](int round) { // asked to stop before the second round
        if (round == 1) source.request_stop();
        return 0.5;
    };
    options.stepsARound = 1000;
    const auto found = search(made.problem, made.original, options, run);
    QVERIFY(found && found->rounds <= 2);
    QVERIFY(!violationOf(made.problem, made.original, found->assignment));
}

void ReassignmentTest::pricesFollowWhatIsOverfull() {
    Made made = pair();
    made.problem.resources = {{false, 1}, {true, 1}};
    made.problem.capacity = made.problem.safetyCapacity = {10, 10, 10, 10};
    made.problem.requirement = {4, 2, 4, 0};
    const Tables tables(made.problem, made.original);
    Prices prices(tables, 1000);
    QCOMPARE(prices.units(), (std::vector<std::int64_t>{250, 500})); // 1000 by the mean of what is asked
    prices.lead({3, 1}, 1.5, 2);
    QVERIFY(prices.units()[0] > 250 && prices.units()[1] < 500);
    const auto before = prices.units();
    prices.lead({1, 0}, 0, 2);
    QVERIFY(prices.units()[0] > before[0]);
    QCOMPARE(prices.units()[1], before[1]);
    for (int i = 0; i < 10'000; ++i) prices.lead({2, 0}, 1, 2);
    QVERIFY(prices.units()[0] > std::int64_t{1} << 50 && prices.units()[1] == 1);
    // All of it, held twice, is still far from 2^63.
    QVERIFY(static_cast<double>(prices.units()[0]) * 16 <= 1e18);
}

void ReassignmentTest::settlesOnWhatFits() {
    int overfull = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Made made = make(seed, 6, 100, 60, 3);
        const Tables tables(made.problem, made.original);
        Lane lane(tables, seed, 0, true);
        lane.start(1);
        lane.anneal(2000, {1e6, 1, 2}, base::Run{}); // takes whatever comes
        overfull += lane.excess() > 0 ? 1 : 0;
        lane.settle(base::Run{});
        QCOMPARE(lane.excess(), std::int64_t{0});
        lane.anneal(0, {1, 0, 2}, base::Run{});
        QVERIFY(!violationOf(made.problem, made.original, lane.best()));
        QCOMPARE(lane.bestCost(), total(made, lane.best()));
        // What moves from there on is still written down rightly.
        lane.anneal(2000, {10, 0, 2}, base::Run{});
        QVERIFY(!violationOf(made.problem, made.original, lane.best()));
        QCOMPARE(lane.bestCost(), total(made, lane.best()));
    }
    QVERIFY(overfull > 10);
}

/// Too many processes and machines to try each pair even once: what there is time for is not wasted.
void ReassignmentTest::gainsInAShortTime() {
    base::Rng rng(5);
    Made made = draft(rng, 150, 1500, 1500, 4);
    made.problem.services.assign(1500, {});
    for (int i = 0; i < 1500; ++i) made.problem.service[index(i)] = i;
    while (violationOf(made.problem, made.original, made.original))
        for (auto& capacity : made.problem.capacity) capacity += 20;
    const auto found = search(made.problem, made.original, rounds(20, 5000), base::Run{});
    QVERIFY(!violationOf(made.problem, made.original, found->assignment));
    const auto original = static_cast<double>(total(made, made.original));
    const auto bound = static_cast<double>(lowerBound(made.problem));
    const double left = (static_cast<double>(found->cost) - bound) / (original - bound);
    QVERIFY2(left < 0.5, qPrintable(QString::number(left)));
}

QTEST_APPLESS_MAIN(ReassignmentTest)
#include "reassignment_test.moc"
