#include "simulate/placement.h"

#include "core/model/small_world.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using simulate::RefusalReason;

namespace {
const base::TimeWindow kDay{kNow, kNow + 24h};

std::vector<simulate::Placement> placed(const model::World& world, const simulate::Sizes& sizes = {}) {
    auto out = simulate::place(world, kDay, base::Run{}, sizes);
    Q_ASSERT(out);
    return *out;
}

/// Two hosts of 4 cores, one workload of 3 on h0.
model::World pair() {
    model::World world;
    addHost(world, 4000, 100);
    addHost(world, 4000, 100);
    addWorkload(world, amounts(3000, 10), 0);
    return world;
}
} // namespace

class PlacementTest final : public QObject {
    Q_OBJECT
private slots:
    void whatRunsStays() {
        const auto p = placed(pair());
        QCOMPARE(p.size(), 1U);
        QCOMPARE(p[0].hostOf.rows(), std::vector<int>{0});
        QVERIFY(p[0].moves.empty() && p[0].unplaced.empty());
    }

    void overcommittedLiveHostEvictsNobody() {
        auto world = pair();
        addWorkload(world, amounts(3000, 10), 0);
        const auto p = placed(world);
        QCOMPARE(p[0].hostOf.rows(), (std::vector<int>{0, 0}));
        QCOMPARE(p[0].overcommitted, std::vector<int>{0});
    }

    void drainMovesAndNothingMovesBack() {
        auto world = pair();
        host(world, 0).outages.push_back({{kNow + 2h, kNow + 3h}, model::OutageKind::Drain, ""});
        const auto p = placed(world);
        QCOMPARE(p.size(), 3U);
        QCOMPARE(p[1].moves, (std::vector<simulate::Move>{{0, 0, 1}}));
        QCOMPARE(p[2].hostOf.rows(), std::vector<int>{1});
        QVERIFY(p[2].moves.empty());
    }

    void bestFitTakesTheTightestHost() {
        model::World world;
        addHost(world, 8000, 100);
        addHost(world, 4000, 100);
        addWorkload(world, amounts(3000, 10));
        QCOMPARE(placed(world)[0].hostOf.rows(), std::vector<int>{1});
    }

    void priorityGoesFirstThenSize() {
        model::World world;
        addHost(world, 4000, 100);
        addWorkload(world, amounts(3000, 10));
        addWorkload(world, amounts(4000, 10));
        QCOMPARE(placed(world)[0].hostOf.rows(), (std::vector<int>{-1, 0}));
        workload(world, 0).rules.priority = 1;
        const auto p = placed(world);
        QCOMPARE(p[0].hostOf.rows(), (std::vector<int>{0, -1}));
        QCOMPARE(p[0].unplaced.size(), 1U);
        QCOMPARE(p[0].unplaced[0].nearest, (simulate::Refusal{0, RefusalReason::Capacity, model::kCpu, 3000}));
    }

    void aPinnedOneWhoseMoveIsRefusedStays() {
        auto world = pair();
        workload(world, 0).rules.pinned = true;
        workload(world, 0).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 1});
        addWorkload(world, amounts(3000, 10), 1);
        // A mightier one wants its place in the same moment: it would fit, were the first one gone.
        workload(world, 1).rules.priority = 9;
        workload(world, 1).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 0});
        host(world, 1).cordoned = true;
        const auto p = placed(world);
        QCOMPARE(p.size(), 2U);
        QCOMPARE(p[1].hostOf.rows(), (std::vector<int>{0, 1}));
        QCOMPARE(p[1].refusedMoves.size(), 2U);
        QVERIFY(p[1].unplaced.empty() && p[1].lost.empty() && p[1].overcommitted.empty());
    }

    void aLostPinnedOneThatIsMovedIsNotLost() {
        auto world = pair();
        workload(world, 0).rules.pinned = true;
        workload(world, 0).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 1});
        host(world, 0).outages.push_back({{kNow + 1h, base::kEndOfTime}, model::OutageKind::Failure, ""});
        const auto p = placed(world);
        QCOMPARE(p.size(), 3U);
        QCOMPARE(p[1].lost, std::vector<int>{0});
        QCOMPARE(p[2].hostOf.rows(), std::vector<int>{1});
        QVERIFY(p[2].lost.empty());
    }

    void onePinnedThatReturnsAndIsMovedAtOnceMovesOnce() {
        auto world = pair();
        workload(world, 0).rules.pinned = true;
        workload(world, 0).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 1});
        host(world, 0).outages.push_back({{kNow + 1h, kNow + 2h}, model::OutageKind::Failure, ""});
        const auto p = placed(world);
        QCOMPARE(p.size(), 3U);
        QCOMPARE(p[2].hostOf.rows(), std::vector<int>{1});
        QCOMPARE(p[2].moves, (std::vector<simulate::Move>{{0, -1, 1}}));
    }

    void aRefusedMoveDoesNotReturnToAPlaceThatIsTaken() {
        model::World world;
        for (int h = 0; h < 3; ++h) addHost(world, 4000, 100);
        host(world, 1).cordoned = true;
        addWorkload(world, amounts(3000, 10), 0);
        addWorkload(world, amounts(3000, 10), 2);
        workload(world, 0).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 1});
        workload(world, 1).rules.priority = 9; // goes first, and takes the place that w0 would fall back to
        workload(world, 1).relocations.push_back({{kNow + 2h, base::kEndOfTime}, 0});
        const auto p = placed(world);
        QCOMPARE(p[1].hostOf.rows(), (std::vector<int>{2, 0}));
        QCOMPARE(p[1].refusedMoves, (std::vector<simulate::RefusedMove>{{0, {1, RefusalReason::Cordoned, -1, 0}}}));
    }

    void everyRefusalHasItsReason() {
        model::World world;
        for (int h = 0; h < 8; ++h) addHost(world, 4000, 100);
        const int service = addService(world);
        host(world, 0).exists.begin = kNow + 1h;
        host(world, 1).outages.push_back({kDay, model::OutageKind::Failure, ""});
        host(world, 2).outages.push_back({kDay, model::OutageKind::Drain, ""});
        host(world, 3).cordoned = true;
        host(world, 4).taints.push_back({"gpu", "", model::TaintEffect::NoSchedule});
        for (int h = 0; h < 8; ++h) host(world, h).labels["disk"] = h == 5 ? "slow" : "fast";
        addWorkload(world, amounts(100, 1), 6, service);
        const int w = addWorkload(world, amounts(4100, 1), -1, service);
        workload(world, w).rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
        workload(world, w).rules.antiAffinity.push_back({"", model::Scope::Host, true});
        const auto p = placed(world);
        const auto why = simulate::refusals(world, p[0], w);
        QCOMPARE(why.size(), 8U);
        const RefusalReason expected[] = {RefusalReason::NotThere,     RefusalReason::Failed,  RefusalReason::Drained,
                                          RefusalReason::Cordoned,     RefusalReason::Taint,   RefusalReason::Selector,
                                          RefusalReason::AntiAffinity, RefusalReason::Capacity};
        for (std::size_t h = 0; h < 8; ++h) QVERIFY(why[h].reason == expected[h]);
        QCOMPARE(why[7].missing, 100);
        QCOMPARE(p[0].unplaced[0].counts.size(), 8U);
        QVERIFY(simulate::describe(world, why[7]).find("h7 lacks") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(PlacementTest)
#include "placement_test.moc"
