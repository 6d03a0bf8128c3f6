#include "graph/impact.h"

#include "base/rng.h"

#include <QtTest>
#include <algorithm>
#include <set>

using namespace penumbra;
using graph::DependencyGraph;
using graph::ServiceState;

namespace {

model::World services(int count, std::vector<model::Dependency> dependencies, int minAvailable = 0) {
    model::World world;
    for (int s = 0; s < count; ++s)
        world.services.append(
            {model::makeId(model::ResourceKind::Service, std::to_string(s)), std::to_string(s), minAvailable, 3});
    world.dependencies = std::move(dependencies);
    return world;
}

const graph::Impact* of(const std::vector<graph::Impact>& impacts, int service) {
    const auto it = std::find_if(impacts.begin(), impacts.end(), [&](const auto& i) { return i.service == service; });
    return it == impacts.end() ? nullptr : &*it;
}

/// Whether the list is a walk over dependencies that comes back to where it began and meets nobody twice.
bool isCycle(const model::World& world, const std::vector<int>& cycle) {
    std::set<std::pair<int, int>> edges;
    for (const auto& d : world.dependencies) edges.emplace(d.from, d.to);
    for (std::size_t i = 0; i < cycle.size(); ++i)
        if (!edges.contains({cycle[i], cycle[(i + 1) % cycle.size()]})) return false;
    return std::set<int>(cycle.begin(), cycle.end()).size() == cycle.size();
}

/// reaches[a][b]: b can be reached from a over one dependency or more (Warshall 1962).
std::vector<std::vector<char>> reachability(const model::World& world) {
    const std::size_t n = world.services.size();
    std::vector<std::vector<char>> reaches(n, std::vector<char>(n, 0));
    for (const auto& d : world.dependencies)
        reaches[static_cast<std::size_t>(d.from)][static_cast<std::size_t>(d.to)] = 1;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) reaches[i][j] = reaches[i][j] || (reaches[i][k] && reaches[k][j]);
    return reaches;
}

model::World randomServices(std::uint64_t seed, int count, int edges) {
    base::Rng rng(seed);
    std::vector<model::Dependency> dependencies;
    const auto any = [&] { return static_cast<int>(rng.below(static_cast<std::uint32_t>(count))); };
    for (int e = 0; e < edges; ++e) dependencies.push_back({any(), any(), rng.below(2) == 0});
    return services(count, std::move(dependencies));
}

} // namespace

class ImpactTest final : public QObject {
    Q_OBJECT
private slots:
    void allWellIsNoImpact() {
        const auto world = services(2, {{0, 1, true}});
        QVERIFY(DependencyGraph(world).impact(world, {2, 1}, {2, 1}).empty());
    }

    void hardLosesSoftDegrades() {
        // 0 -hard-> 1 -soft-> 2; 2 has no replica left.
        const auto world = services(3, {{0, 1, true}, {1, 2, false}});
        const DependencyGraph g(world);
        const auto soft = g.impact(world, {1, 1, 0}, {1, 1, 1});
        QCOMPARE(soft.size(), 3U);
        QCOMPARE(soft[0].service, 2); // callees before callers
        QVERIFY(soft[0].state == ServiceState::Lost && soft[0].cause == -1);
        QVERIFY(of(soft, 1)->state == ServiceState::Degraded && of(soft, 1)->cause == 2);
        QVERIFY(of(soft, 0)->state == ServiceState::Degraded && of(soft, 0)->cause == 1);
        const auto hard = g.impact(world, {1, 0, 1}, {1, 1, 1});
        QVERIFY(of(hard, 0)->state == ServiceState::Lost);
        QVERIFY(!of(hard, 2));
        QCOMPARE(graph::Causes(hard).chain(0), (std::vector<int>{0, 1}));
        QVERIFY(graph::Causes(hard).chain(2).empty());
    }

    void kOfNReplicas() {
        const auto world = services(1, {}, 2);
        const DependencyGraph g(world);
        QVERIFY(g.impact(world, {3}, {3}).empty());
        QVERIFY(g.impact(world, {2}, {3})[0].state == ServiceState::Degraded);
        QVERIFY(g.impact(world, {1}, {3})[0].state == ServiceState::Lost);
        QVERIFY(g.impact(world, {0}, {0}).empty());
    }

    void hardWinsOverSoftWhateverTheOrder() {
        const auto world = services(2, {{0, 1, false}, {0, 1, true}});
        QVERIFY(of(DependencyGraph(world).impact(world, {1, 0}, {1, 1}), 0)->state == ServiceState::Lost);
    }

    void cyclesEndAndAreNamed() {
        // 3 -> 1 -> 2 -> 1 and 2 -> 0, 0 on its own
        const auto world = services(4, {{3, 1, true}, {1, 2, true}, {2, 1, true}, {2, 0, true}});
        const DependencyGraph g(world);
        const auto impacts = g.impact(world, {0, 1, 1, 1}, {1, 1, 1, 1});
        QCOMPARE(impacts.size(), 4U);
        QCOMPARE(impacts.front().service, 0);
        QCOMPARE(impacts.back().service, 3);
        QCOMPARE(graph::Causes(impacts).chain(3), (std::vector<int>{3, 1, 2, 0}));
        QCOMPARE(g.cycles(), (std::vector<std::vector<int>>{{1, 2}}));
    }

    void aCycleAloneIsWell() {
        const auto world = services(2, {{0, 1, true}, {1, 0, true}});
        QVERIFY(DependencyGraph(world).impact(world, {1, 1}, {1, 1}).empty());
    }

    void longChainNeedsNoRecursion() {
        constexpr int count = 200'000;
        std::vector<model::Dependency> chain;
        for (int s = 0; s + 1 < count; ++s) chain.push_back({s, s + 1, true});
        const auto world = services(count, chain);
        std::vector<int> running(count, 1);
        running.back() = 0;
        const DependencyGraph g(world);
        const auto impacts = g.impact(world, running, std::vector<int>(count, 1));
        QCOMPARE(impacts.size(), std::size_t{count});
        const graph::Causes causes(impacts);
        QCOMPARE(causes.chain(0).size(), std::size_t{count});
        QCOMPARE(causes.chain(0).back(), count - 1);
        for (int s = 0; s < count; ++s) QCOMPARE(causes.countBehind(s), static_cast<std::size_t>(s));
        QVERIFY(g.cycles().empty());
    }

    void oneLongCycleIsOneCycle() {
        constexpr int count = 200'000;
        std::vector<model::Dependency> ring;
        for (int s = 0; s < count; ++s) ring.push_back({s, (s + 1) % count, true});
        const auto world = services(count, ring);
        const DependencyGraph g(world);
        const auto cycles = g.cycles();
        QCOMPARE(cycles.size(), 1U);
        QCOMPARE(cycles[0].size(), std::size_t{count});
        QCOMPARE(cycles[0][1], 1);
        std::vector<int> running(count, 1);
        running[7] = 0;
        const auto impacts = g.impact(world, running, std::vector<int>(count, 1));
        QCOMPARE(impacts.size(), std::size_t{count});
        QCOMPARE(graph::Causes(impacts).chain(8).size(), std::size_t{count}); // all the way round
    }

    /// Searching each service's cycle afresh would walk 10^10 dependencies here.
    void manyCyclesThroughOneHub() {
        constexpr int spokes = 100'000;
        std::vector<model::Dependency> dependencies;
        for (int s = 1; s <= spokes; ++s) {
            dependencies.push_back({0, s, true});
            dependencies.push_back({s, 0, false});
        }
        const auto cycles = DependencyGraph(services(spokes + 1, dependencies)).cycles();
        QCOMPARE(cycles.size(), std::size_t{spokes});
        for (const auto& cycle : cycles) QVERIFY(cycle.size() == 2 && cycle[0] == 0);
    }

    void manySmallCycles() {
        constexpr int pairs = 100'000;
        std::vector<model::Dependency> dependencies;
        for (int s = 0; s < 2 * pairs; s += 2) {
            dependencies.push_back({s, s + 1, true});
            dependencies.push_back({s + 1, s, true});
        }
        QCOMPARE(DependencyGraph(services(2 * pairs, dependencies)).cycles().size(), std::size_t{pairs});
    }

    /// 100 layers of 100 services, each calling all of the next layer: a million dependencies, each walked a few times.
    void denseLayersAreWalkedOnce() {
        constexpr int width = 100, layers = 100, count = width * layers;
        std::vector<model::Dependency> dependencies;
        for (int s = 0; s < count - width; ++s)
            for (int t = 0; t < width; ++t) dependencies.push_back({s, (s / width + 1) * width + t, s % 2 == 0});
        const auto world = services(count, dependencies);
        const DependencyGraph g(world);
        std::vector<int> running(count, 1);
        running.back() = 0;
        const auto impacts = g.impact(world, running, std::vector<int>(count, 1));
        QCOMPARE(impacts.size(), std::size_t{1 + (layers - 1) * width});
        for (const auto& i : impacts)
            if (i.service != count - 1) QVERIFY((i.state == ServiceState::Lost) == (i.service % 2 == 0));
        const graph::Causes causes(impacts);
        QCOMPARE(causes.chain(0).size(), std::size_t{layers});
        QCOMPARE(causes.countBehind(count - 1), impacts.size() - 1);
        QCOMPARE(causes.behind(count - 1, 5).size(), 5U);
    }

    void randomCyclesAreCyclesAndCoverAll() {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const auto world = randomServices(seed, 12, 8 + static_cast<int>(seed % 25));
            const auto reaches = reachability(world);
            std::set<int> covered;
            for (const auto& cycle : DependencyGraph(world).cycles()) {
                QVERIFY(isCycle(world, cycle));
                QCOMPARE(cycle.front(), *std::min_element(cycle.begin(), cycle.end()));
                covered.insert(cycle.begin(), cycle.end());
            }
            for (int s = 0; s < 12; ++s) {
                bool inOne = false; // with another service: a call to itself is no cycle
                for (int t = 0; t < 12; ++t)
                    inOne = inOne || (t != s && reaches[static_cast<std::size_t>(s)][static_cast<std::size_t>(t)] &&
                                      reaches[static_cast<std::size_t>(t)][static_cast<std::size_t>(s)]);
                QCOMPARE(covered.contains(s), inOne);
            }
        }
    }

    /// Lost is what reaches a dead service over hard dependencies alone; degraded what reaches one at all.
    void randomImpactsEqualReachability() {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const auto world = randomServices(seed, 12, 8 + static_cast<int>(seed % 25));
            auto hardOnly = world;
            std::erase_if(hardOnly.dependencies, [](const auto& d) { return !d.hard; });
            const auto any = reachability(world), hard = reachability(hardOnly);
            std::vector<int> running(12, 1);
            const auto dead = static_cast<std::size_t>(seed % 12);
            running[dead] = 0;
            const auto impacts = DependencyGraph(world).impact(world, running, std::vector<int>(12, 1));
            const graph::Causes causes(impacts);
            for (std::size_t s = 0; s < 12; ++s) {
                auto expected = s == dead || hard[s][dead] ? ServiceState::Lost : ServiceState::Well;
                if (expected == ServiceState::Well && any[s][dead]) expected = ServiceState::Degraded;
                const auto* impact = causes.find(static_cast<int>(s));
                QVERIFY((impact ? impact->state : ServiceState::Well) == expected);
                if (impact) QCOMPARE(causes.chain(static_cast<int>(s)).back(), static_cast<int>(dead));
            }
        }
    }

    void chainsSayWhy() {
        // web -hard-> cart -hard-> db, web -soft-> ads; db keeps 1 of 3 replicas and needs 2, ads 1 of 2.
        auto world = services(4, {{0, 1, true}, {1, 2, true}, {0, 3, false}});
        world.services.change(2).minAvailable = 2;
        const auto impacts = DependencyGraph(world).impact(world, {1, 1, 1, 1}, {1, 1, 3, 2});
        QCOMPARE(impacts.size(), 4U);
        QCOMPARE(of(impacts, 2)->reason, std::string("1 of 3 replicas run, it needs 2."));
        QCOMPARE(of(impacts, 1)->reason, std::string("It depends on 2, which is lost."));
        QCOMPARE(of(impacts, 0)->reason, std::string("It depends on 1, which is lost."));
        QCOMPARE(of(impacts, 3)->reason, std::string("1 of 2 replicas run."));
        QVERIFY(of(impacts, 3)->state == ServiceState::Degraded && of(impacts, 0)->state == ServiceState::Lost);
        QCOMPARE(graph::Causes(impacts).chain(0), (std::vector<int>{0, 1, 2}));
        QCOMPARE(graph::Causes(impacts).behind(2, 9), (std::vector<int>{1, 0}));
        QVERIFY(graph::Causes(impacts).behind(0, 9).empty());
    }

    void degradationAloneSpreadsSoftly() {
        // a -hard-> b, b has 2 of 3 replicas and needs 1: both degraded, none lost.
        const auto world = services(2, {{0, 1, true}});
        const auto impacts = DependencyGraph(world).impact(world, {1, 2}, {1, 3});
        QCOMPARE(impacts.size(), 2U);
        for (const auto& i : impacts) QVERIFY(i.state == ServiceState::Degraded);
        QCOMPARE(of(impacts, 0)->reason, std::string("It depends on 1, which is degraded."));
    }
};

QTEST_APPLESS_MAIN(ImpactTest)
#include "impact_test.moc"
