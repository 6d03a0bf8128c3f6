#include "core/remedy/made_case.h"

#include "base/rng.h"
#include "remedy/advice.h"
#include "remedy/bounds/bounds.h"
#include "remedy/bounds/fewest.h"
#include "remedy/draft.h"
#include "remedy/edits.h"
#include "remedy/exact/oracle.h"

#include <QtTest>
#include <functional>
#include <unistd.h>

using namespace penumbra;
using namespace penumbra::test;
using namespace penumbra::remedy;

namespace {

constexpr int kMany = 1 << 20;

/// A few hosts, full of a few workloads, and one or two that wait; nothing is measured.
struct Tiny {
    explicit Tiny(std::uint64_t seed) {
        base::Rng rng(seed, 0xb0);
        const auto some = [&](std::uint32_t low, std::uint32_t high) { return low + rng.below(high - low + 1); };
        const auto hosts = static_cast<int>(some(2, 3));
        for (int h = 0; h < hosts; ++h) addHost(world, 1000, 100);
        std::vector<std::int64_t> cpu(world.hosts.size(), 1000), memory(world.hosts.size(), 100);
        for (std::uint32_t w = some(5, 9); w > 0; --w) {
            const std::int64_t c = 100 * some(1, 4), m = 10 * some(1, 3);
            const auto h = static_cast<std::size_t>(some(0, static_cast<std::uint32_t>(hosts) - 1));
            if (cpu[h] < c || memory[h] < m) continue;
            addWorkload(world, amounts(c, m), static_cast<int>(h));
            cpu[h] -= c;
            memory[h] -= m;
        }
        for (std::uint32_t w = some(1, 2); w > 0; --w) addWorkload(world, amounts(100 * some(4, 10), 10 * some(2, 9)));
        fleet.emplace(world, simulate::Sizes{});
        for (const auto& row : world.workloads) placement.hostOf.append(row.host);
        placement.window = {base::kBeginningOfTime, base::kEndOfTime};
    }
    Tiny(const Tiny&) = delete;
    Tiny& operator=(const Tiny&) = delete;

    relocation::Task task() const {
        relocation::Task task{simulate::Cluster(*fleet, placement), {}, {}, {}, {}, {}, {}, {}};
        for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) {
            task.movable.push_back(placement.hostOf[static_cast<std::size_t>(w)] >= 0 ? 1 : 0);
            if (task.movable.back() == 0) task.homeless.push_back(w);
        }
        task.open.assign(world.hosts.size(), 1);
        return task;
    }

    model::World world;
    simulate::Placement placement;
    std::optional<simulate::Fleet> fleet;
};

/// The fewest moves of all placements of everybody; kMany where there is none.
int bruteForce(const model::World& world) {
    std::vector<std::int64_t> cpu, memory;
    for (const auto& host : world.hosts) {
        cpu.push_back(host.capacity.at(model::kCpu));
        memory.push_back(host.capacity.at(model::kMemory));
    }
    int best = kMany;
    const std::function<void(std::size_t, int)> from = [&](std::size_t w, int moves) {
        if (moves >= best) return;
        if (w == world.workloads.size()) {
            best = moves;
            return;
        }
        const auto& row = world.workloads[w];
        const auto c = row.request.at(model::kCpu), m = row.request.at(model::kMemory);
        for (std::size_t h = 0; h < cpu.size(); ++h) {
            if (cpu[h] < c || memory[h] < m) continue;
            cpu[h] -= c;
            memory[h] -= m;
            from(w + 1, moves + (row.host >= 0 && row.host != static_cast<int>(h) ? 1 : 0));
            cpu[h] += c;
            memory[h] += m;
        }
    };
    from(0, 0);
    return best;
}

/// Hosts whose memory runs out because many small workloads grow on them, an empty one, and sometimes one that waits.
Case growing(std::uint64_t seed) {
    base::Rng rng(seed, 0xb1);
    model::World world;
    const auto hosts = static_cast<int>(1 + rng.below(2));
    for (int h = 0; h < hosts; ++h) addHost(world, 8000, 1000);
    addHost(world, 8000, 2000 + 500 * rng.below(3));
    addService(world, 1);
    MadeDemand made(48, 5);
    for (int h = 0; h < hosts; ++h)
        for (auto n = 4 + rng.below(2); n > 0; --n) {
            const int w = addWorkload(world, amounts(100 + 500 * rng.below(4), 50), h, 0);
            const double level = 150 + 50 * rng.uniform(), slope = 2 + 4 * rng.uniform(), spread = 20 * rng.uniform();
            made.add(world.workloads[static_cast<std::size_t>(w)].id, "memory", model::kMemory,
                     [=](int p, int step) { return level + slope * step + spread * p; });
        }
    if (rng.below(2) == 0) addWorkload(world, amounts(6000 + 500 * rng.below(5), 10), -1, 0);
    return makeCase(std::move(world), {}, made.demand());
}

/// Whether the draft leaves none of these findings.
bool mends(const Bench& bench, const Draft& draft, const std::vector<risk::Finding>& wanted) {
    const auto placed = bench.place(draft, base::Run{});
    if (!placed || !placed->allowed) return false;
    const auto shadow = bench.evaluate(draft, base::Run{});
    return shadow && std::none_of(wanted.begin(), wanted.end(), [&](const auto& f) {
               return std::any_of(shadow->findings.begin(), shadow->findings.end(),
                                  [&](const auto& g) { return sameKey(f, g) && g.until > bench.start(); });
           });
}

/// Whether some set of `count` moves at the plan's begin does it.
bool anyMends(const Bench& bench, const Draft& draft, int from, int count, const std::vector<risk::Finding>& wanted) {
    if (count == 0) return mends(bench, draft, wanted);
    const auto& world = bench.input().world;
    for (int w = from; w < static_cast<int>(world.workloads.size()); ++w)
        for (const auto& host : world.hosts) {
            const auto& row = world.workloads[static_cast<std::size_t>(w)];
            if (row.host < 0 || world.hosts[static_cast<std::size_t>(row.host)].id == host.id) continue;
            auto more = draft;
            more.edits.push_back(moveEdit(bench, row.id, host.id, bench.start()));
            if (anyMends(bench, more, w + 1, count - 1, wanted)) return true;
        }
    return false;
}

std::vector<risk::Finding> mended(const Case& about, const Plan& plan) {
    std::vector<risk::Finding> out;
    for (const auto& finding : about.findings)
        if (std::none_of(plan.remaining.begin(), plan.remaining.end(),
                         [&](const auto& left) { return sameKey(left, finding); }))
            out.push_back(finding);
    return out;
}

const Bound* movesOf(const Plan& plan) {
    const auto it = std::find_if(plan.bounds.begin(), plan.bounds.end(), [](const auto& b) { return b.of == "moves"; });
    return it == plan.bounds.end() ? nullptr : &*it;
}

} // namespace

/// What is proved about how few moves would do: never more than brute force finds.
class BoundsTest final : public QObject {
    Q_OBJECT
private slots:
    void amountsMakeUpAnExcess();
    void neverAboveBruteForce();
    void noFewerMovesMendTheSame();
    void whatTheSolverSaidIsKept();
    void withoutASolverThePlanSaysSo();
    void everyPlanWithMovesSaysIt();
    void whatIsBoughtIsBounded();
    void wordsForEachCase();
};

void BoundsTest::amountsMakeUpAnExcess() {
    QCOMPARE(bounds::fewestOf({1, 5, 3}, 0), 0);
    QCOMPARE(bounds::fewestOf({1, 5, 3}, 5), 1);
    QCOMPARE(bounds::fewestOf({1, 5, 3}, 5.5), 2);
    QCOMPARE(bounds::fewestOf({1, 5, 3}, 9), 3);
    QCOMPARE(bounds::fewestOf({1, 5, 3}, 9.5), 4); // all of them are not enough
}

void BoundsTest::neverAboveBruteForce() {
    int solved = 0, equal = 0, several = 0;
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        const Tiny made(seed);
        const int best = bruteForce(made.world);
        if (best == kMany || best == 0) continue;
        const int bound = bounds::fewestMoves(made.task());
        QVERIFY2(bound <= best, fmt::format("seed {}: {} of {}", seed, bound, best).c_str());
        ++solved;
        equal += bound == best ? 1 : 0;
        several += bound > 1 ? 1 : 0;
    }
    const auto counts = fmt::format("{} solved, {} equal, {} bounds above one", solved, equal, several);
    QVERIFY2(solved > 200 && equal > solved / 2 && several > 20, counts.c_str());
}

void BoundsTest::noFewerMovesMendTheSame() {
    int looked = 0;
    const bool solver = access(exact::Solver().path.c_str(), X_OK) == 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto about = growing(seed);
        exact::Oracle oracle{exact::Solver{}};
        auto input = about.input();
        if (solver) input.oracle = &oracle;
        const Bench bench(input);
        const auto plans = plan(input, {"move"}, base::Run{});
        QVERIFY(plans);
        for (const auto& one : *plans) {
            const auto* bound = movesOf(one);
            if (!bound || !bound->least) continue;
            QVERIFY2(*bound->least <= one.moves, one.id.c_str());
            const auto wanted = mended(about, one);
            if (*bound->least < 2 || *bound->least > 3 || wanted.empty()) continue;
            ++looked;
            for (int count = 1; count < static_cast<int>(*bound->least); ++count)
                QVERIFY2(!anyMends(bench, {}, 0, count, wanted),
                         fmt::format("seed {}: {} moves do", seed, count).c_str());
        }
    }
    QVERIFY2(looked > 5, std::to_string(looked).c_str());
}

/// Where there is a gap, the solver is asked, and without it the same plans come out of what it said.
void BoundsTest::whatTheSolverSaidIsKept() {
    if (access(exact::Solver().path.c_str(), X_OK) != 0)
        QSKIP("No exact solver: the package coinor-cbc is not installed.");
    int asked = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto about = growing(seed);
        exact::Oracle oracle{exact::Solver{}};
        auto input = about.input();
        input.oracle = &oracle;
        const auto first = advise(input, {"move"}, base::Run{});
        QVERIFY(first);
        asked += static_cast<int>(first->answers.size());
        auto known = exact::Oracle::of(first->answers);
        input.oracle = &known;
        const auto again = advise(input, {"move"}, base::Run{});
        QVERIFY(again);
        QVERIFY2(*again == *first, std::to_string(seed).c_str());
        input.oracle = nullptr;
        const auto counted = advise(input, {"move"}, base::Run{});
        QVERIFY(counted);
        for (const auto& plan : first->plans)
            for (const auto& other : counted->plans)
                if (plan.id == other.id && movesOf(plan)) QVERIFY(movesOf(plan)->least >= movesOf(other)->least);
    }
    QVERIFY2(asked > 3, std::to_string(asked).c_str());
}

void BoundsTest::withoutASolverThePlanSaysSo() {
    int said = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto about = growing(seed);
        exact::Oracle oracle{exact::Solver{"/nowhere/cbc", 1, "/tmp"}};
        auto input = about.input();
        input.oracle = &oracle;
        const auto plans = plan(input, {"move"}, base::Run{});
        QVERIFY(plans);
        for (const auto& one : *plans)
            if (const auto* bound = movesOf(one); bound && bound->least && !bound->proven()) {
                QVERIFY2(bound->text.find("coinor-cbc") != std::string::npos, bound->text.c_str());
                ++said;
            }
    }
    QVERIFY2(said > 0, "every bound was reached by counting alone");
}

void BoundsTest::everyPlanWithMovesSaysIt() {
    int some = 0;
    for (const auto& about : {collision(), squeeze(), leak(), hoard(), everything(), twoNodes()}) {
        const auto plans = plan(about.input(), {}, base::Run{});
        QVERIFY(plans);
        for (const auto& one : *plans) {
            const auto* bound = movesOf(one);
            QCOMPARE(bound != nullptr, one.moves > 0);
            if (!bound) continue;
            ++some;
            QCOMPARE(bound->value, static_cast<double>(one.moves));
            QVERIFY2(bound->text.starts_with(std::to_string(one.moves)), bound->text.c_str());
            QVERIFY(!bound->least || bound->gap() >= 0);
        }
    }
    QVERIFY2(some > 2, std::to_string(some).c_str());
    const auto plans = plan(leak().input(), {"move"}, base::Run{});
    QVERIFY(plans && plans->size() == 1);
    QCOMPARE(QString::fromStdString(movesOf(plans->front())->text), QString("1 move: as few as possible, proven."));
}

void BoundsTest::whatIsBoughtIsBounded() {
    auto about = leak(false);
    host(about.base, 1).capacity.set(model::kMemory, 100); // no room but on hosts to be bought
    auto again = makeCase(about.base, {}, about.demand);
    const auto plans = plan(again.input(), {"buy-hosts"}, base::Run{});
    QVERIFY(plans && !plans->empty());
    const auto& bought = plans->front();
    QVERIFY(bought.purchase);
    const auto& bound = bought.bounds.front();
    QCOMPARE(QString::fromStdString(bound.of), QString("cost_per_month"));
    QCOMPARE(bound.value, bought.purchase->costPerMonth);
    QCOMPARE(*bound.least, bought.purchase->bound);
    QCOMPARE(bound.proven(), bought.purchase->exact);
}

void BoundsTest::wordsForEachCase() {
    QCOMPARE(bounds::sayMoves(5, 4, ""), std::string("5 moves; at least 4 are needed (gap 1)."));
    QCOMPARE(bounds::sayMoves(3, 1, ""), std::string("3 moves; at least 1 is needed (gap 2)."));
    QCOMPARE(bounds::sayMoves(4, 4, ""), std::string("4 moves: as few as possible, proven."));
    QCOMPARE(bounds::sayMoves(2, {}, "it is so"), std::string("2 moves; no bound is known, because it is so."));
}

QTEST_APPLESS_MAIN(BoundsTest)
#include "bounds_test.moc"
