#include "risk/weakest.h"

#include "core/risk/made_paths.h"
#include "risk/survival.h"
#include "risk/worst_event.h"

#include "base/rng.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

/// Roomy fleets of ten hosts: some fall by one host, some by two, some by three, some by none.
model::World randomFleet(std::uint64_t seed) {
    base::Rng rng(seed, 9);
    model::World world;
    world.racks = {"a", "b", "c", "d", "e"};
    for (int i = 0; i < 10; ++i) host(world, addHost(world, 4000, 64)).rack = i % 5;
    const auto load = 100 + 100 * rng.below(6);
    for (int s = 0; s < 5; ++s) {
        const int service = addService(world, 1 + static_cast<int>(rng.below(2)));
        for (std::uint32_t r = 0; r < 2 + rng.below(4); ++r) {
            const int w =
                addWorkload(world, amounts(load + 100 * rng.below(5), 8), static_cast<int>(rng.below(10)), service);
            auto& rules = workload(world, w).rules;
            rules.pinned = rng.below(100) < 15;
            if (rng.below(100) < 20) rules.antiAffinity.push_back({"", model::Scope::Host, true});
            if (seed % 4 == 0 && rng.below(100) < 20) rules.antiAffinity.push_back({"", model::Scope::Rack, true});
        }
    }
    return world;
}

/// The size of the smallest fatal sets and how many there are, by placing every set of up to three again.
std::pair<int, std::size_t> bruteForce(const Shown& shown) {
    const graph::DependencyGraph graph(shown.world);
    const int n = static_cast<int>(shown.world.hosts.size());
    std::array<std::vector<std::vector<int>>, 3> sets;
    for (int a = 0; a < n; ++a) {
        sets[0].push_back({a});
        for (int b = a + 1; b < n; ++b) {
            sets[1].push_back({a, b});
            for (int c = b + 1; c < n; ++c) sets[2].push_back({a, b, c});
        }
    }
    for (int size = 1; size <= 3; ++size) {
        const auto cases = risk::loseEach(shown.world, graph, shown.usage.placements.front(),
                                          sets[static_cast<std::size_t>(size - 1)], {});
        const auto fatal = static_cast<std::size_t>(
            std::count_if(cases->begin(), cases->end(), [](const auto& one) { return !one.survivable(); }));
        if (fatal > 0) return {size, fatal};
    }
    return {0, 0};
}

/// How many pairs of hosts are fatal of which neither is alone.
std::size_t pairsOfSafeHosts(const Shown& shown) {
    const graph::DependencyGraph graph(shown.world);
    const auto fatal = [&](std::vector<int> hosts) {
        const auto cases = risk::loseEach(shown.world, graph, shown.usage.placements.front(), {std::move(hosts)}, {});
        return !cases->front().survivable();
    };
    const int n = static_cast<int>(shown.world.hosts.size());
    std::size_t count = 0;
    for (int a = 0; a < n; ++a)
        for (int b = a + 1; b < n; ++b) count += !fatal({a}) && !fatal({b}) && fatal({a, b}) ? 1U : 0U;
    return count;
}

} // namespace

class WeakestTest final : public QObject {
    Q_OBJECT
private slots:
    void equalsBruteForce() {
        std::array<int, 4> seen{};
        std::size_t skipped = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto shown = show(randomFleet(seed), 2);
            const auto found = risk::weakest(shown.world, shown.usage, kNow, 3, {}, 1000);
            const auto [size, fatal] = bruteForce(shown);
            QVERIFY(found);
            QVERIFY2(found->size == size && found->fatal == fatal, fmt::format("fleet {}", seed).c_str());
            QCOMPARE(found->sets.size(), fatal);
            if (size == 1) {
                QVERIFY(found->nextWhole);
                QCOMPARE(found->nextFatal, pairsOfSafeHosts(shown));
            }
            ++seen[static_cast<std::size_t>(size)];
            skipped += found->skipped;
        }
        for (const int count : seen)
            QVERIFY2(count > 3, fmt::format("every size must be met: {}", fmt::join(seen, " ")).c_str());
        QVERIFY(skipped > 1000);
    }

    /// A hundred hosts with room, and one service whose three replicas are bound to theirs: one triple of 161,700.
    void theTripleThatHoldsAService() {
        model::World world;
        for (int i = 0; i < 100; ++i) addHost(world, 8000, 64);
        for (int i = 0; i < 100; ++i) addWorkload(world, amounts(500, 2), i, addService(world, 1));
        const int service = addService(world, 1);
        for (const int h : {17, 42, 93})
            workload(world, addWorkload(world, amounts(500, 2), h, service)).rules.pinned = true;
        const auto shown = show(std::move(world), 2);
        const auto found = risk::weakest(shown.world, shown.usage, kNow, 3, {});
        QVERIFY(found && found->size == 3 && found->fatal == 1);
        QCOMPARE(found->sets.front().name, std::string("h17, h42 and h93"));
        QVERIFY2(found->text.find("s100 lost") != std::string::npos, found->text.c_str());
        QVERIFY(found->tried < 10 && found->skipped > 160'000);
        base::Run seven;
        seven.threads = 7;
        QCOMPARE(risk::weakest(shown.world, shown.usage, kNow, 3, seven)->text, found->text);
    }

    /// One host holds the only replica of a service; two others hold both replicas of another.
    void theWeakestHostHidesNoPair() {
        model::World world;
        for (int i = 0; i < 10; ++i) addHost(world, 8000, 64);
        workload(world, addWorkload(world, amounts(500, 2), 4, addService(world, 1))).rules.pinned = true;
        const int service = addService(world, 1);
        for (const int h : {2, 7}) workload(world, addWorkload(world, amounts(500, 2), h, service)).rules.pinned = true;
        const auto shown = show(std::move(world), 2);
        const auto found = risk::weakest(shown.world, shown.usage, kNow, 2, {});
        QVERIFY(found && found->size == 1 && found->fatal == 1 && found->sets.front().name == "h4");
        QVERIFY(found->nextWhole && found->nextFatal == 1);
        QCOMPARE(found->next.front().name, std::string("h2 and h7"));
        QVERIFY2(found->text.find("The weakest pair of hosts that can each be lost alone: losing h2 and h7") !=
                     std::string::npos,
                 found->text.c_str());
        const auto alone = risk::weakest(shown.world, shown.usage, kNow, 1, {}); // nobody asked for pairs
        QVERIFY(alone && alone->next.empty() && alone->text.find("pair") == std::string::npos);
    }

    void anEndIsSaid() {
        model::World world;
        for (int i = 0; i < 8; ++i) addHost(world, 6000, 64);
        for (int i = 0; i < 16; ++i) addWorkload(world, amounts(1000, 2), i % 8);
        const auto shown = show(std::move(world), 2);
        const auto cut = risk::weakest(shown.world, shown.usage, kNow, 3, {}, 20, 20);
        QVERIFY(cut && cut->largest < 3 && cut->size == 0);
        QVERIFY2(cut->text.find("too many") != std::string::npos, cut->text.c_str());
        QVERIFY(!risk::weakest(shown.world, shown.usage, kNow, 9, {}));
    }

    void theWorstEventThatIsSurvived() {
        model::World world;
        world.zones = {"a", "b"};
        world.racks = {"r0", "r1", "r2"};
        for (int i = 0; i < 3; ++i) {
            const int h = addHost(world, 4000, 64);
            host(world, h).rack = i;
            host(world, h).zone = i / 2;
        }
        for (int i = 0; i < 4; ++i) addWorkload(world, amounts(1000, 2), i % 3);
        host(world, 2).outages.push_back(
            {{kNow + std::chrono::hours(3), kNow + std::chrono::hours(5)}, model::OutageKind::Drain, "d"});
        const auto shown = show(std::move(world), 8);
        const auto of = [&](risk::SweepKind kind) {
            return *risk::tolerance(shown.world, shown.demand, shown.usage, kind, shown.usage.grid.window(), {});
        };
        const auto worst = risk::worstSurvivable(of(risk::SweepKind::Hosts), of(risk::SweepKind::Racks),
                                                 of(risk::SweepKind::Zones), risk::DemandLevel::P95);
        for (int h = 0; h < 8; ++h)
            QCOMPARE(std::string(risk::eventName(worst[static_cast<std::size_t>(h)])),
                     std::string(h < 3 || h > 4 ? "zone" : "rack"));
    }
};

QTEST_APPLESS_MAIN(WeakestTest)
#include "weakest_test.moc"
