#include "graph/reach.h"

#include "core/model/small_world.h"

#include <QTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

class ReachTest final : public QObject {
    Q_OBJECT
private slots:
    /// Whom a way of hard dependencies leads to counts as hard, also where a shorter way is soft.
    void hardWaysComeFirst() {
        model::World world;
        for (int i = 0; i < 6; ++i) addService(world);
        const base::TimeWindow always, past{kNow - 2h, kNow - 1h};
        world.dependencies = {{1, 0, true, always},  {2, 1, true, always}, {2, 0, false, always},
                              {3, 2, false, always}, {4, 3, true, always}, {5, 0, true, past}};
        const auto found = graph::callersOf(world, {0}, {kNow, kNow + 1h});
        std::vector<std::tuple<int, bool, int>> told;
        for (const auto& one : found) told.emplace_back(one.service, one.hard, one.via);
        QCOMPARE(told,
                 (std::vector<std::tuple<int, bool, int>>{{1, true, 0}, {2, true, 1}, {3, false, 2}, {4, false, 3}}));
    }
    void circlesEnd() {
        model::World world;
        for (int i = 0; i < 3; ++i) addService(world);
        world.dependencies = {{0, 1, true, {}}, {1, 2, true, {}}, {2, 0, true, {}}};
        QCOMPARE(graph::callersOf(world, {0}, {kNow, kNow + 1h}).size(), std::size_t(2));
        QVERIFY(graph::callersOf(world, {}, {kNow, kNow + 1h}).empty());
    }
};

QTEST_APPLESS_MAIN(ReachTest)
#include "reach_test.moc"
