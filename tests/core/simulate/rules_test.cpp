#include "simulate/placement.h"

#include "core/model/small_world.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using simulate::RefusalReason;

namespace {

const base::TimeWindow kDay{kNow, kNow + 24h};

std::vector<simulate::Placement> placed(const model::World& world) {
    auto out = simulate::place(world, kDay, base::Run{});
    if (!out) qFatal("%s", out.error().text.c_str());
    return *out;
}

/// So many hosts of 4 cores in each of three zones.
model::World threeZones(int hostsEach) {
    model::World world;
    world.zones = {"a", "b", "c"};
    for (int h = 0; h < 3 * hostsEach; ++h) host(world, addHost(world, 4000, 100)).zone = h % 3;
    return world;
}

int zoneOf(const model::World& world, const simulate::Placement& p, int w) {
    return world.hosts[static_cast<std::size_t>(p.hostOf[static_cast<std::size_t>(w)])].zone;
}

std::string changeOf(const model::World& world, const simulate::Placement& p, std::size_t i = 0) {
    return simulate::describe(world, p.unplaced[i].workload, p.unplaced[i].change);
}

void drain(model::World& world, int h, std::chrono::hours from = 0h) {
    host(world, h).outages.push_back({{kNow + from, base::kEndOfTime}, model::OutageKind::Drain, "drain"});
}

} // namespace

class RulesTest final : public QObject {
    Q_OBJECT
private slots:
    void spreadFillsEveryZone() {
        auto world = threeZones(3);
        const int service = addService(world);
        for (int w = 0; w < 7; ++w)
            workload(world, addWorkload(world, amounts(1000, 1), -1, service)).rules.topologySpread = {
                {"", model::Scope::Zone, 1, true}};
        const auto p = placed(world)[0];
        std::array<int, 3> count{};
        for (int w = 0; w < 7; ++w) ++count[static_cast<std::size_t>(zoneOf(world, p, w))];
        QCOMPARE(*std::max_element(count.begin(), count.end()), 3);
        QCOMPARE(*std::min_element(count.begin(), count.end()), 2);
    }

    void aFullZoneHoldsASpreadUpUnlessItIsSoft() {
        auto world = threeZones(1);
        addWorkload(world, amounts(4000, 1), 2); // zone c is full
        const int service = addService(world);
        for (int w = 0; w < 3; ++w)
            workload(world, addWorkload(world, amounts(1000, 1), -1, service)).rules.topologySpread = {
                {"", model::Scope::Zone, 1, true}};
        auto p = placed(world)[0];
        QCOMPARE(p.unplaced.size(), 1U);
        const auto why = simulate::refusals(world, p, p.unplaced[0].workload);
        QVERIFY(why[0].reason == RefusalReason::Spread && why[1].reason == RefusalReason::Spread);
        QVERIFY(why[2].reason == RefusalReason::Capacity);
        for (int w = 1; w < 4; ++w) workload(world, w).rules.topologySpread[0].hard = false;
        p = placed(world)[0];
        QVERIFY(p.unplaced.empty());
    }

    void selectorsNarrowWhatASpreadCounts() {
        auto world = threeZones(1);
        const int service = addService(world);
        for (int h = 0; h < 2; ++h)
            host(world, h).labels["disk"] = "fast"; // zone c has no such host and does not count
        for (int w = 0; w < 4; ++w) {
            auto& rules = workload(world, addWorkload(world, amounts(1000, 1), -1, service)).rules;
            rules.topologySpread = {{"", model::Scope::Zone, 1, true}};
            rules.selectors = {{"disk", model::SelectorOperator::In, {"fast"}}};
        }
        QVERIFY(placed(world)[0].unplaced.empty());
    }

    void gatherKeepsAServiceInOneZone() {
        auto world = threeZones(2);
        const int service = addService(world);
        for (int w = 0; w < 3; ++w)
            workload(world, addWorkload(world, amounts(3000, 1), -1, service)).rules.affinity = {
                {"", model::Scope::Zone, true}};
        const auto p = placed(world)[0];
        QCOMPARE(zoneOf(world, p, 0), zoneOf(world, p, 1));
        QCOMPARE(p.unplaced.size(), 1U); // two hosts a zone
        QVERIFY2(changeOf(world, p).find("freed on") != std::string::npos, changeOf(world, p).c_str());
    }

    void oneThatGoesWithAnotherServiceWaitsForIt() {
        auto world = threeZones(1);
        const int cache = addService(world), web = addService(world);
        auto& row = workload(world, addWorkload(world, amounts(2000, 1), -1, web));
        row.rules.affinity = {{"service/s0", model::Scope::Host, true}};
        row.rules.priority = 9; // first in turn, and there is no cache yet
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("a replica of s0 runs in h0"));
        addWorkload(world, amounts(1000, 1), -1, cache);
        const auto p = placed(world)[0];
        QVERIFY(p.unplaced.empty());
        QCOMPARE(p.hostOf[0], p.hostOf[1]);
    }

    void aLicenceCountsTheCoresOfItsHosts() {
        auto world = threeZones(1);
        world.licences = {{"oracle", true, {{{}, 8}, {{kNow + 1h, kNow + 2h}, 4}}}};
        for (int w = 0; w < 5; ++w) workload(world, addWorkload(world, amounts(2000, 1), -1)).licences = {0};
        const int free = addWorkload(world, amounts(2000, 1), -1);
        const auto p = placed(world);
        QCOMPARE(p[0].unplaced.size(), 1U); // two hosts of four cores, two on each
        QCOMPARE(p[0].unplaced[0].counts.back().reason, RefusalReason::Licence);
        QCOMPARE(changeOf(world, p[0]), std::string("2 cores are freed on h0"));
        QCOMPARE(p[0].hostOf[static_cast<std::size_t>(free)], 2);
    }

    void aLicenceSaysHowMuchMoreItWouldHaveToCover() {
        auto world = threeZones(1);
        world.licences = {{"oracle", true, {{{}, 4}}}};
        for (int w = 0; w < 2; ++w) {
            host(world, w).capacity.set(model::kCpu, 2000);
            workload(world, addWorkload(world, amounts(2000, 1), w)).licences = {0};
        }
        workload(world, addWorkload(world, amounts(3000, 1), -1)).licences = {0};
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("the licence oracle covers 4 cores more, for h2"));
    }

    /// Two share each host: they would hold one another there.
    void aSmallerLicenceEmptiesAHost() {
        auto world = threeZones(1);
        world.licences = {{"oracle", false, {{{kNow + 1h, kNow + 2h}, 1}}}};
        world.services.change(static_cast<std::size_t>(addService(world))).licences = {0};
        for (int w = 0; w < 4; ++w)
            workload(world, addWorkload(world, amounts(1000, 1), w / 2, 0)).reviews = {kNow + 1h};
        const auto p = placed(world);
        QCOMPARE(p[0].hostOf.rows(), (std::vector<int>{0, 0, 1, 1}));
        QCOMPARE(p[1].hostOf.rows(), (std::vector<int>{0, 0, 0, 0}));
    }

    void aSmallerLicenceGathersWhatRuns() {
        auto world = threeZones(1);
        world.licences = {{"oracle", false, {{{kNow + 1h, kNow + 2h}, 1}}}};
        for (int w = 0; w < 2; ++w) {
            auto& row = workload(world, addWorkload(world, amounts(2000, 1), w));
            row.licences = {0};
            row.reviews = {kNow + 1h};
        }
        const auto p = placed(world);
        QCOMPARE(p[0].hostOf.rows(), (std::vector<int>{0, 1}));
        QCOMPARE(p[1].hostOf.rows(), (std::vector<int>{0, 0}));
        QCOMPARE(p[1].moves.size(), 1U);
    }

    void keptOnAndKeptOffByName() {
        auto world = threeZones(1);
        addWorkload(world, amounts(1000, 1));
        workload(world, 0).rules.selectors = {{model::kHostNameKey, model::SelectorOperator::In, {"h2"}}};
        QCOMPARE(placed(world)[0].hostOf[0], 2);
        workload(world, 0).rules.selectors[0] = {model::kHostNameKey, model::SelectorOperator::NotIn, {"h0", "h2"}};
        QCOMPARE(placed(world)[0].hostOf[0], 1);
    }

    void theSmallestChangeInWords() {
        model::World world;
        world.zones = {"zone-a"};
        const int service = addService(world);
        for (int h = 0; h < 3; ++h) addHost(world, 4000, std::int64_t{8} << 30);
        const auto request = amounts(1000, std::int64_t{4} << 30);
        addWorkload(world, amounts(1000, std::int64_t{6} << 30), 0);
        host(world, 1).taints.push_back({"gpu", "only", model::TaintEffect::NoSchedule});
        host(world, 2).cordoned = true;
        const int w = addWorkload(world, request, -1, service);
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("2 GiB of memory are freed on h0"));
        workload(world, w).rules.selectors = {{model::kHostNameKey, model::SelectorOperator::NotIn, {"h0"}}};
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("h2 is uncordoned"));
        host(world, 2).exists.end = kNow;
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("the taint gpu=only of h1 is tolerated"));
        workload(world, w).request = amounts(5000, 1);
        QCOMPARE(changeOf(world, placed(world)[0]),
                 std::string("the taint gpu=only of h1 is tolerated and h1 has 1 core more"));
    }

    void oneReplicaHasToLeaveTheZone() {
        model::World world;
        world.zones = {"zone-a"};
        for (int h = 0; h < 2; ++h) host(world, addHost(world, 4000, 100)).zone = 0;
        const int service = addService(world);
        for (int w = 0; w < 2; ++w)
            workload(world, addWorkload(world, amounts(1000, 1), -1, service)).rules.antiAffinity = {
                {"", model::Scope::Zone, true}};
        QCOMPARE(changeOf(world, placed(world)[0]), std::string("one replica of s0 leaves zone-a"));
    }

    void theFewestAndLowestMakeRoom() {
        model::World world;
        for (int h = 0; h < 3; ++h) addHost(world, 4000, 100);
        addWorkload(world, amounts(4000, 1), 0);
        addWorkload(world, amounts(2000, 1), 1);
        addWorkload(world, amounts(2000, 1), 1);
        addWorkload(world, amounts(3000, 1), 2);
        workload(world, 0).rules.priority = 5; // one victim, but a mightier one
        workload(world, 3).rules.priority = 1; // one victim suffices
        for (const int w : {1, 2}) workload(world, w).rules.priority = 1;
        const int mighty = addWorkload(world, amounts(3000, 1));
        workload(world, mighty).rules.priority = 9;
        QCOMPARE(placed(world)[0].unplaced.size(), 1U); // it does not preempt
        workload(world, mighty).rules.preempts = true;
        const auto p = placed(world)[0];
        QCOMPARE(p.evictions, (std::vector<simulate::Eviction>{{3, 2, mighty}}));
        QCOMPARE(p.hostOf[static_cast<std::size_t>(mighty)], 2);
        QCOMPARE(p.unplaced.size(), 1U);
        QCOMPARE(p.unplaced[0].workload, 3);
    }

    void theEvictedOneIsPlacedAgain() {
        model::World world;
        addHost(world, 4000, 100);
        addHost(world, 2000, 100);
        addWorkload(world, amounts(2000, 1), 0);
        const int mighty = addWorkload(world, amounts(4000, 1));
        workload(world, mighty).rules.priority = 1;
        workload(world, mighty).rules.preempts = true;
        const auto p = placed(world)[0];
        QCOMPARE(p.hostOf.rows(), (std::vector<int>{1, 0}));
        QCOMPARE(p.moves, (std::vector<simulate::Move>{{mighty, -1, 0}, {0, 0, 1}}));
        QVERIFY(p.unplaced.empty());
    }

    void aDrainWaitsForItsBudget() {
        model::World world;
        for (int h = 0; h < 3; ++h) addHost(world, 4000, 100);
        const int service = addService(world, 2);
        world.services.change(0).budget = "s0-budget";
        for (int w = 0; w < 2; ++w) addWorkload(world, amounts(3000, 1), w, service);
        drain(world, 0);
        auto p = placed(world)[0];
        QCOMPARE(p.held, std::vector<int>{0}); // two of two are needed, though there is room
        QCOMPARE(p.hostOf.rows(), (std::vector<int>{0, 1}));
        world.services.change(0).minAvailable = 1;
        drain(world, 1);
        p = placed(world)[0];
        QCOMPARE(p.hostOf.rows(), (std::vector<int>{2, -1})); // the first one goes, then there is no room for the other
        QVERIFY(p.held.empty());
        world.services.change(0).minAvailable = 2;
        addWorkload(world, amounts(3000, 1), 2, service);
        drain(world, 2);
        p = placed(world)[0];
        QCOMPARE(p.hostOf.rows(), (std::vector<int>{-1, 1, 2})); // one may go and finds nothing: the others wait
        QCOMPARE(p.held, (std::vector<int>{1, 2}));
        world.services.change(0).budget.clear(); // what is needed to serve holds no drain up
        QVERIFY(placed(world)[0].held.empty());
    }

    // What does not work holds the budget no more than what is not there.
    void aBudgetCountsWhoWorks() {
        model::World world;
        for (int h = 0; h < 3; ++h) addHost(world, 4000, 100);
        const int service = addService(world, 1);
        world.services.change(0).budget = "s0-budget";
        for (int w = 0; w < 2; ++w) addWorkload(world, amounts(3000, 1), w, service);
        drain(world, 0);
        QVERIFY(placed(world)[0].held.empty());
        workload(world, 1).outages.push_back({{}, model::OutageKind::Failure, "its datastore"});
        QCOMPARE(placed(world)[0].held, std::vector<int>{0});
        drain(world, 1);
        host(world, 0).outages.clear();
        QVERIFY(placed(world)[0].held.empty()); // it serves nobody, and the one that does stays
    }

    // A host that offers half of what it has is as large as that half.
    void theSmallestChangeOfADegradedHost() {
        model::World world;
        addHost(world, 8000, 100);
        host(world, 0).capacityChanges.push_back({{}, {0.5}, "heat"});
        addHost(world, 6000, 100);
        addWorkload(world, amounts(3000, 1), 0);
        addWorkload(world, amounts(5000, 1), 1);
        const int waits = addWorkload(world, amounts(4500, 1));
        const auto p = placed(world)[0];
        QCOMPARE(p.unplaced.size(), 1U);
        QCOMPARE(p.unplaced[0].workload, waits);
        QCOMPARE(p.unplaced[0].change.host, 1); // on the other one it would not fit if it were empty
        QCOMPARE(p.unplaced[0].change.larger, false);
        QCOMPARE(p.unplaced[0].change.share, 3500 / 6000.0);
    }

    void overcommitIsForPlacementAlone() {
        model::World world;
        addHost(world, 4000, 100);
        for (int w = 0; w < 5; ++w) addWorkload(world, amounts(2000, 1));
        QCOMPARE(placed(world)[0].unplaced.size(), 3U);
        host(world, 0).overcommit.set(model::kCpu, 2000);
        QCOMPARE(placed(world)[0].unplaced.size(), 1U);
        QCOMPARE(world.hosts[0].capacity.at(model::kCpu), 4000);
    }

    void aReviewMovesWhatTheRulesForbid() {
        auto world = threeZones(1);
        addWorkload(world, amounts(1000, 1), 0);
        workload(world, 0).rules.selectors = {{model::kHostNameKey, model::SelectorOperator::NotIn, {"h0"}}};
        QCOMPARE(placed(world)[0].hostOf[0], 0); // what runs stays
        workload(world, 0).reviews.push_back(kNow + 3h);
        const auto p = placed(world);
        QCOMPARE(p.size(), 2U);
        QCOMPARE(p[0].hostOf[0], 0);
        QCOMPARE(p[1].moves, (std::vector<simulate::Move>{{0, 0, 1}}));
    }

    // What a dry run forgets that looks at every eviction by itself: the one free slot is taken by the first.
    void tenEvictionsAndOneFreeSlot() {
        model::World world;
        for (int h = 0; h < 11; ++h) addHost(world, 4000, 100);
        for (int w = 0; w < 10; ++w) addWorkload(world, amounts(3000, 1), w);
        auto together = world, inTurn = world, asked = world;
        for (int h = 0; h < 10; ++h) {
            drain(together, h);
            drain(inTurn, h, std::chrono::hours(h));
            workload(asked, h).relocations.push_back({{kNow, base::kEndOfTime}, 10});
        }
        const auto first = placed(together)[0];
        QCOMPARE(first.moves, (std::vector<simulate::Move>{{0, 0, 10}}));
        QCOMPARE(first.unplaced.size(), 9U);
        for (const auto& u : first.unplaced) {
            QCOMPARE(u.counts, (std::vector<simulate::RefusalCount>{{RefusalReason::Drained, -1, 10},
                                                                    {RefusalReason::Capacity, model::kCpu, 1}}));
            QCOMPARE(simulate::describe(together, u.workload, u.change), std::string("2 cores are freed on h10"));
        }
        const auto steps = placed(inTurn);
        QCOMPARE(steps.size(), 10U);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].moves.size(), i == 0 ? 1U : 0U);
            QCOMPARE(steps[i].unplaced.size(), i);
        }
        const auto moved = placed(asked)[0];
        QCOMPARE(moved.moves.size(), 1U);
        QCOMPARE(moved.refusedMoves.size(), 9U);
        for (const auto& refused : moved.refusedMoves) {
            QVERIFY(refused.refusal.reason == RefusalReason::Capacity);
            QCOMPARE(refused.refusal.missing, 2000);
        }
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "rules_test.moc"
