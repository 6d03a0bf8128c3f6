#include "core/risk/made_paths.h"

#include "base/rng.h"

#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

using Ids = std::set<std::string>;

/// A tight fleet: services of a few replicas, some of which share no host, some bound to theirs.
model::World tightFleet(std::uint64_t seed) {
    base::Rng rng(seed);
    model::World world;
    world.zones = {"a", "b"};
    world.racks = {"a1", "a2", "b1"};
    for (int i = 0; i < 7; ++i) {
        const int h = addHost(world, 3000 + 1000 * static_cast<std::int64_t>(rng.below(3)), 64);
        host(world, h).rack = i % 3;
        host(world, h).zone = i % 3 == 2 ? 1 : 0;
    }
    for (int s = 0; s < 4; ++s) {
        const int service = addService(world, 1 + static_cast<int>(rng.below(2)));
        for (int r = 0; r < 4; ++r) {
            const int w =
                addWorkload(world, amounts(700 + 100 * static_cast<std::int64_t>(rng.below(8)), 8), -1, service);
            if (s == 0) apart(world, w);
        }
    }
    return world;
}

Ids homelessIn(const model::World& world, const simulate::Placement& placement) {
    Ids out;
    for (const auto& u : placement.unplaced)
        out.insert(world.workloads[static_cast<std::size_t>(u.workload)].id.text());
    return out;
}

/// The naive answer: what is homeless once those hosts fail in a world of their own, and was not before.
Ids bruteForce(const Shown& shown, const std::vector<int>& failed) {
    auto world = shown.world;
    for (std::size_t w = 0; w < world.workloads.size(); ++w)
        world.workloads.change(w).host = shown.usage.placements.front().hostOf[w];
    for (const int h : failed)
        host(world, h).outages.push_back({{kNow + 1h, base::kEndOfTime}, model::OutageKind::Failure, "test"});
    const auto placed = simulate::place(world, {kNow, kNow + 2h}, base::Run{});
    if (!(placed && placed->size() == 2)) qFatal("the set-up of this test failed");
    Ids out;
    const auto before = homelessIn(world, placed->front());
    for (const auto& id : homelessIn(world, placed->back()))
        if (!before.contains(id)) out.insert(id);
    return out;
}

Ids texts(const std::vector<model::ResourceId>& ids) {
    Ids out;
    for (const auto& id : ids) out.insert(id.text());
    return out;
}

} // namespace

class LossTest final : public QObject {
    Q_OBJECT
private slots:
    void sweepEqualsBruteForce_data();
    void sweepEqualsBruteForce();
    void ofManyPairsTheFatalOnesAreNamed();
    void theCheckNamesWhatTheSweepFinds();
    void boundWorkloadCountsWithItsService();
    void lossThatOnlyAddsToAFullPoolIsToldOnce();
    void unknownKindIsNamed();
};

void LossTest::sweepEqualsBruteForce_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed) QTest::addRow("%d", seed) << seed;
}

void LossTest::sweepEqualsBruteForce() {
    QFETCH(int, seed);
    const auto shown = show(tightFleet(static_cast<std::uint64_t>(seed)));
    const auto indexOf = [&](const model::ResourceId& id) { return model::findHost(shown.world, id); };
    for (const auto* kind : {"hosts", "pairs", "racks", "zones"}) {
        const auto cases = risk::sweep(shown.world, shown.usage, *risk::parseSweepKind(kind), kNow, base::Run{});
        QVERIFY(cases);
        const std::size_t expected = std::string_view(kind) == "hosts"   ? 7
                                     : std::string_view(kind) == "pairs" ? 21
                                     : std::string_view(kind) == "racks" ? 3
                                                                         : 2;
        QCOMPARE(cases->total, expected);
        QCOMPARE(cases->cases.size(), expected);
        for (const auto& one : cases->cases) {
            std::vector<int> hosts;
            for (const auto& id : one.hosts) hosts.push_back(indexOf(id));
            QCOMPARE(texts(one.homeless), bruteForce(shown, hosts));
            QCOMPARE(one.text.empty(), one.survivable());
        }
    }
}

/// Every pair that cannot be lost is named by itself or by a host of it that cannot be lost alone.
void LossTest::ofManyPairsTheFatalOnesAreNamed() {
    int named = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto shown = show(tightFleet(seed));
        const auto all = risk::sweep(shown.world, shown.usage, risk::SweepKind::Pairs, kNow, base::Run{});
        const auto few = risk::sweep(shown.world, shown.usage, risk::SweepKind::Pairs, kNow, base::Run{}, 3);
        QVERIFY(all && few && few->fatalOnly && !all->fatalOnly);
        QCOMPARE(few->total, all->total);
        std::set<std::string> alone, together;
        for (const auto& one : few->cases) {
            QVERIFY(!one.survivable());
            (one.hosts.size() == 1 ? alone : together).insert(one.name);
        }
        std::size_t survivable = 0;
        for (const auto& one : all->cases) {
            const bool covered = alone.contains(one.name.substr(0, one.name.find(" and "))) ||
                                 alone.contains(one.name.substr(one.name.find(" and ") + 5));
            survivable += covered || !one.survivable() ? 0 : 1;
            if (!covered) QCOMPARE(together.contains(one.name), !one.survivable());
            named += together.contains(one.name);
        }
        QCOMPARE(few->survivable, survivable);
    }
    QVERIFY(named > 0);
}

void LossTest::theCheckNamesWhatTheSweepFinds() {
    int fatal = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto shown = show(tightFleet(seed));
        if (!shown.usage.placements.front().unplaced.empty()) continue;
        const auto cases = risk::sweep(shown.world, shown.usage, risk::SweepKind::Hosts, kNow, base::Run{});
        Ids swept, found;
        for (const auto& one : cases->cases)
            if (!one.survivable()) swept.insert(one.hosts.front().text());
        for (const auto& f : check("host-loss", shown)) found.insert(f.subject.text());
        QCOMPARE(found, swept);
        fatal += static_cast<int>(swept.size());
    }
    QVERIFY(fatal > 0); // otherwise this test says nothing
}

/// Bound to its host it has no other place: that counts only where its service cannot do without it.
void LossTest::boundWorkloadCountsWithItsService() {
    for (const int needed : {1, 2}) {
        model::World world;
        addHost(world, 4000, 100);
        addHost(world, 4000, 100);
        addService(world, needed);
        for (int i = 0; i < 2; ++i) workload(world, addWorkload(world, amounts(100, 1), i, 0)).rules.pinned = true;
        const auto found = check("host-loss", show(world));
        QCOMPARE(found.size(), needed == 2 ? 2U : 0U);
        if (needed == 2) QVERIFY(found.front().text.find("s0 is lost") != std::string::npos);
    }
}

/// While one replica waits anyway, a failed host of the pool makes one more wait. That is no news, unless the service
/// goes with it.
void LossTest::lossThatOnlyAddsToAFullPoolIsToldOnce() {
    for (const int needed : {1, 2}) {
        model::World world;
        addHost(world, 4000, 100);
        addHost(world, 4000, 100);
        addService(world, needed);
        for (int i = 0; i < 3; ++i) apart(world, addWorkload(world, amounts(100, 1), i < 2 ? i : -1, 0));
        const auto shown = show(world);
        QCOMPARE(check("homeless", shown).size(), 1U);
        QCOMPARE(check("host-loss", shown).size(), needed == 2 ? 2U : 0U);
    }
}

void LossTest::unknownKindIsNamed() {
    const auto kind = risk::parseSweepKind("planets");
    QVERIFY(!kind);
    QVERIFY(kind.error().text.find("planets") != std::string::npos);
}

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
