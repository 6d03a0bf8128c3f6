#include "graph/impact.h"

#include <QtTest>
#include <algorithm>

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
        QCOMPARE(g.chain(hard, 0), (std::vector<int>{0, 1}));
        QVERIFY(g.chain(hard, 2).empty());
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
        QCOMPARE(g.chain(impacts, 3), (std::vector<int>{3, 1, 2, 0}));
        QCOMPARE(g.cycles(), (std::vector<std::vector<int>>{{1, 2}}));
        QCOMPARE(g.dependents(0), (std::vector<int>{2, 1, 3}));
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
        QCOMPARE(DependencyGraph(world).impact(world, running, std::vector<int>(count, 1)).size(), std::size_t{count});
    }
};

QTEST_APPLESS_MAIN(ImpactTest)
#include "impact_test.moc"
