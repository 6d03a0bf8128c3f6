#include "risk/pairs.h"
#include "risk/tolerance.h"

#include "core/risk/made_paths.h"
#include "risk/survival.h"
#include "risk/unsurvived.h"

#include "base/rng.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using risk::DemandLevel;
using risk::SweepKind;

namespace {

risk::Tolerance toleranceOf(const Shown& shown, SweepKind kind, int threads = 1, base::TimeWindow within = {}) {
    base::Run run;
    run.threads = threads;
    const auto whole = shown.usage.grid.window();
    auto found = risk::tolerance(shown.world, shown.demand, shown.usage, kind,
                                 within == base::TimeWindow{} ? whole : within, run);
    if (!found) qFatal("%s", found.error().text.c_str());
    return std::move(*found);
}

/// Services of a few replicas on seven hosts in three racks, measured, with two drains.
Shown randomFleet(std::uint64_t seed) {
    base::Rng rng(seed, 7);
    model::World world;
    world.zones = {"a", "b"};
    world.racks = {"a1", "a2", "b1"};
    for (int i = 0; i < 7; ++i) {
        const int h = addHost(world, 3000 + 1000 * static_cast<std::int64_t>(rng.below(3)), 64);
        host(world, h).rack = i % 3;
        host(world, h).zone = i % 3 == 2 ? 1 : 0;
    }
    for (int i = 0; i < 2; ++i) {
        const auto begin = kNow + std::chrono::minutes(rng.below(900));
        host(world, static_cast<int>(rng.below(7)))
            .outages.push_back({{begin, begin + 3h}, model::OutageKind::Drain, fmt::format("d{}", i)});
    }
    MadeDemand made(24, 20);
    for (int s = 0; s < 4; ++s) {
        const int service = addService(world, 1);
        for (int r = 0; r < 3; ++r) {
            const int w =
                addWorkload(world, amounts(300 + 100 * rng.below(8), 8), static_cast<int>(rng.below(7)), service);
            if (s == 0) apart(world, w);
            if (s == 1) workload(world, w).rules.pinned = r == 0;
            const double level = 200 + 900 * rng.uniform();
            const auto stream = rng.bits();
            if (s < 3)
                made.add(world.workloads[static_cast<std::size_t>(w)].id, "cpu", model::kCpu, [=](int p, int h) {
                    base::Rng own(stream, static_cast<std::uint64_t>(100 * p + h));
                    return level * (1 + 0.5 * std::sin(h / 3.8) + 0.3 * own.normal());
                });
        }
    }
    return show(std::move(world), made.demand());
}

/// Share of the paths in which the host uses more CPU than it has, summed up one by one; `hostOf` says who runs where.
double shareAbove(const Shown& shown, const std::vector<int>& hostOf, int host, int step) {
    const auto& demand = shown.demand;
    int above = 0;
    for (int p = 0; p < demand.pathCount; ++p) {
        std::vector<float> sum(static_cast<std::size_t>(demand.grid.count), 0);
        for (std::size_t w = 0; w < hostOf.size(); ++w) {
            if (hostOf[w] != host) continue;
            const auto& row = shown.world.workloads[w];
            if (const int entry = demand.find({row.demandOf, "cpu"}); entry >= 0)
                demand.addPath(entry, p, {}, sum);
            else
                for (auto& value : sum) value += static_cast<float>(row.request.at(model::kCpu));
        }
        above += sum[static_cast<std::size_t>(step)] >
                 static_cast<float>(shown.world.hosts[static_cast<std::size_t>(host)].capacity.at(model::kCpu));
    }
    return static_cast<double>(above) / demand.pathCount;
}

std::size_t levelAt(double share) { return share > 0.5 ? 1 : share > 0.1 + 1e-9 ? 2 : share > 0.05 + 1e-9 ? 3 : 4; }

/// The least demand with which the loss is fatal at the step, by summing up everything.
std::size_t bruteForce(const Shown& shown, const std::vector<int>& lost, int step) {
    const auto& usage = shown.usage;
    const graph::DependencyGraph graph(shown.world);
    const base::TimeWindow hour{usage.grid.at(step), usage.grid.at(step + 1)};
    std::size_t least = 4;
    for (const auto& placement : usage.placements) {
        if (!placement.window.overlaps(hour)) continue;
        std::vector<int> up;
        for (const int h : lost)
            if (shown.world.hosts[static_cast<std::size_t>(h)].up(placement.window.begin)) up.push_back(h);
        const auto cases = risk::loseEach(shown.world, graph, placement, {up}, {});
        if (!cases->front().survivable()) return 0;
        auto after = placement.hostOf.rows();
        for (const auto& move : cases->front().loss.moves) after[static_cast<std::size_t>(move.workload)] = move.to;
        for (const auto& move : cases->front().loss.moves) {
            const auto now = levelAt(shareAbove(shown, after, move.to, step));
            if (now < levelAt(shareAbove(shown, placement.hostOf.rows(), move.to, step))) least = std::min(least, now);
        }
    }
    return least;
}

} // namespace

class ToleranceTest final : public QObject {
    Q_OBJECT
private slots:
    /// The names are as many as the count of every hour, and their hours are those that count them.
    void whatCannotBeLostHasOneDefinition() {
        int named = 0, grave = 0, light = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto shown = randomFleet(seed);
            for (const auto kind : {SweepKind::Hosts, SweepKind::Racks, SweepKind::Zones}) {
                const auto tolerance = toleranceOf(shown, kind);
                const auto all = risk::unsurvived(tolerance, tolerance.grid.window());
                int steps = 0;
                for (int h = 0; h < tolerance.grid.count; ++h) {
                    const base::TimeWindow step{tolerance.grid.at(h), tolerance.grid.at(h + 1)};
                    const auto here = risk::unsurvived(tolerance, step);
                    const auto count = risk::unsurvivedAt(tolerance, h);
                    QCOMPARE(static_cast<int>(here.size()), count.all);
                    QCOMPARE(static_cast<int>(
                                 std::count_if(here.begin(), here.end(), [](auto& one) { return one.homeless; })),
                             count.homeless);
                    QVERIFY(std::is_partitioned(here.begin(), here.end(), [](auto& one) { return one.homeless; }));
                    const auto then = std::count_if(all.begin(), all.end(), [&](const auto& one) {
                        return std::any_of(one.hours.begin(), one.hours.end(),
                                           [&](const auto& hours) { return hours.overlaps(step); });
                    });
                    QCOMPARE(static_cast<int>(then), count.all);
                    steps += count.all > 0 ? 1 : 0;
                    grave += count.homeless;
                    light += count.all - count.homeless;
                }
                QCOMPARE(steps, risk::unsurvivedSteps(tolerance));
                for (const auto& one : all)
                    for (std::size_t i = 1; i < one.hours.size(); ++i)
                        QVERIFY(one.hours[i - 1].end < one.hours[i].begin);
                named += static_cast<int>(all.size());
            }
        }
        QVERIFY2(named > 50 && grave > 100 && light > 100,
                 qPrintable(QString("%1 %2 %3").arg(named).arg(grave).arg(light)));
    }

    void everyHourEqualsBruteForce();
    void aDrainTakesTheSpareHost();
    void demandDecidesWhereRequestsDoNot();
    void minutesBetweenTwoStepsAreJudged();
    void whatIsOverloadedAnywayIsNotCounted();
    void pairsAreToldStepByStep();
    void pairsAreNamedAndCounted();
    void anyNumberOfThreads();
    void whatCannotBeAskedIsRefused();
};

void ToleranceTest::everyHourEqualsBruteForce() {
    std::array<int, 5> seen{};
    for (std::uint64_t seed = 0; seed < 25; ++seed) {
        const auto shown = randomFleet(seed);
        for (const auto kind : {SweepKind::Hosts, SweepKind::Racks}) {
            const auto found = toleranceOf(shown, kind);
            for (int h = 0; h < 24; h += 3) {
                std::array<int, risk::kDemandLevels> expected{};
                for (int i = 0; i < (kind == SweepKind::Hosts ? 7 : 3); ++i) {
                    const auto lost = kind == SweepKind::Hosts ? std::vector{i}
                                      : i == 0                 ? std::vector{0, 3, 6}
                                                               : std::vector{i, i + 3};
                    const auto least = bruteForce(shown, lost, h);
                    ++seen[least];
                    for (std::size_t level = least; level < expected.size(); ++level) ++expected[level];
                }
                for (std::size_t level = 0; level < expected.size(); ++level)
                    QVERIFY2(found.fatal[level][static_cast<std::size_t>(h)] == expected[level],
                             fmt::format("fleet {} step {} level {}", seed, h, level).c_str());
            }
        }
    }
    for (const int count : seen)
        QVERIFY2(count > 5, fmt::format("every answer must be met: {}", fmt::join(seen, " ")).c_str());
}

void ToleranceTest::aDrainTakesTheSpareHost() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addService(world, 2);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    const base::TimeWindow drain{kNow + 130min, kNow + 250min};
    host(world, 2).outages.push_back({drain, model::OutageKind::Drain, "firmware"});
    const auto shown = show(std::move(world), 24);
    const auto found = toleranceOf(shown, SweepKind::Hosts);
    for (int h = 0; h < 24; ++h) QCOMPARE(found.holds(DemandLevel::Requests, h), h < 2 || h > 4);
    QCOMPARE(found.spells.size(), 2U);
    QVERIFY(found.spells[0].window == drain && found.spells[0].name == "h0" && found.spells[1].name == "h1");
    QCOMPARE(
        risk::sayFatal(found.spells[0], SweepKind::Hosts, shown.usage.grid.end()),
        std::string("N-1 does not hold from Wednesday 25 Feb 2026 08:23 to 10:23 UTC: losing h0 leaves w0 without a "
                    "host and s0 lost."));
    const auto part = toleranceOf(shown, SweepKind::Hosts, 1, {kNow + 4h, kNow + 9h});
    QCOMPARE(part.grid.count, 5);
    QVERIFY(!part.holds(DemandLevel::Requests, 0) && part.holds(DemandLevel::Requests, 1));
    QVERIFY(part.spells[0].window == (base::TimeWindow{kNow + 4h, drain.end}));
}

/// Two hosts of 4 cores; each carries 1 to 2.5 cores by the hour, and a path in twenty twice as much.
void ToleranceTest::demandDecidesWhereRequestsDoNot() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    MadeDemand made(24, 20);
    for (int i = 0; i < 2; ++i)
        made.add(world.workloads[static_cast<std::size_t>(addWorkload(world, amounts(500, 10), i))].id, "cpu",
                 model::kCpu, [](int p, int h) { return h == 10            ? 2500.0
                                                        : h == 15 && p < 2 ? 2100.0
                                                                           : 1000.0; });
    const auto found = toleranceOf(show(std::move(world), made.demand()), SweepKind::Hosts);
    for (int h = 0; h < 24; ++h) {
        QVERIFY(found.holds(DemandLevel::Requests, h));
        QCOMPARE(found.holds(DemandLevel::Expected, h), h != 10);
        QCOMPARE(found.holds(DemandLevel::P90, h), h != 10);
        QCOMPARE(found.holds(DemandLevel::P95, h), h != 10 && h != 15);
    }
    QCOMPARE(found.spells.size(), 4U);
    QVERIFY2(found.spells[0].text.find("overloads h1") != std::string::npos, found.spells[0].text.c_str());
}

/// While the empty one of three hosts is drained, from 10 past to half past, no step shows that the two others would
/// have to take over from one another.
void ToleranceTest::minutesBetweenTwoStepsAreJudged() {
    model::World world;
    for (const int memory : {1000, 1000, 12}) addHost(world, 4000, memory); // what fills most is taken first
    MadeDemand made(24, 20);
    for (int i = 0; i < 2; ++i)
        made.add(world.workloads[static_cast<std::size_t>(addWorkload(world, amounts(500, 10), i))].id, "cpu",
                 model::kCpu, [](int, int) { return 2500.0; });
    const base::TimeWindow drain{kNow + 5h + 10min, kNow + 5h + 30min};
    host(world, 2).outages.push_back({drain, model::OutageKind::Drain, "firmware"});
    const auto shown = show(std::move(world), made.demand());
    const auto found = toleranceOf(shown, SweepKind::Hosts);
    for (int h = 0; h < 24; ++h) {
        QVERIFY(found.holds(DemandLevel::Requests, h));
        QCOMPARE(found.fatal[static_cast<std::size_t>(DemandLevel::P95)][static_cast<std::size_t>(h)], h == 5 ? 2 : 0);
    }
    QCOMPARE(found.spells.size(), std::size_t{2});
    for (const auto& spell : found.spells) QVERIFY(spell.window == drain);
    const auto at = [&](base::Time t) { return toleranceOf(shown, SweepKind::Hosts, 1, {t, t + 1ms}).spells.size(); };
    QCOMPARE(at(drain.begin - 1ms), std::size_t{0});
    QCOMPARE(at(drain.begin), std::size_t{2});
    QCOMPARE(at(drain.end - 1ms), std::size_t{2});
    QCOMPARE(at(drain.end), std::size_t{0});
}

void ToleranceTest::whatIsOverloadedAnywayIsNotCounted() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    MadeDemand made(24, 4);
    for (int i = 0; i < 2; ++i)
        made.add(world.workloads[static_cast<std::size_t>(addWorkload(world, amounts(500, 10), i))].id, "cpu",
                 model::kCpu, [=](int, int) { return i == 0 ? 5000.0 : 100.0; });
    const auto found = toleranceOf(show(std::move(world), made.demand()), SweepKind::Hosts);
    QCOMPARE(found.spells.size(), 1U);
    QCOMPARE(found.spells.front().name, std::string("h0"));
}

void ToleranceTest::pairsAreToldStepByStep() {
    model::World world;
    for (int i = 0; i < 4; ++i) addHost(world, 4000, 1000);
    addService(world, 2);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    host(world, 3).outages.push_back({{kNow + 5h, kNow + 8h}, model::OutageKind::Drain, "firmware"});
    const auto shown = show(std::move(world), 24);
    const auto found = toleranceOf(shown, SweepKind::Hosts);
    for (int h = 0; h < 24; ++h) {
        QVERIFY(found.holds(DemandLevel::P95, h));
        QCOMPARE(static_cast<int>(found.pairs[static_cast<std::size_t>(h)]), h < 5 || h > 7 ? 1 : 0);
    }
    const auto few =
        risk::tolerance(shown.world, shown.demand, shown.usage, SweepKind::Hosts, shown.usage.grid.window(), {}, 2);
    QVERIFY(few && few->pairs.front() == -1);
}

/// While one of four hosts is drained, none of the three pairs of the others can be lost.
void ToleranceTest::pairsAreNamedAndCounted() {
    model::World world;
    for (int i = 0; i < 4; ++i) addHost(world, 4000, 1000);
    addService(world, 2);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    host(world, 3).outages.push_back({{kNow + 5h, kNow + 8h}, model::OutageKind::Drain, "firmware"});
    const auto shown = show(std::move(world), 24);
    const auto whole = shown.usage.grid.window();
    QCOMPARE(risk::pairLosses(shown.world, shown.usage, whole), std::size_t{6 + 3 + 6});
    const auto found = risk::pairTolerance(shown.world, shown.usage, whole, {});
    QVERIFY(found && found->kind == SweepKind::Pairs);
    QCOMPARE(found->losses, std::size_t{6 + 3 + 6});
    for (int h = 0; h < 24; ++h)
        for (const auto level : {DemandLevel::Requests, DemandLevel::P95})
            QCOMPARE(found->fatal[static_cast<std::size_t>(level)][static_cast<std::size_t>(h)],
                     h < 5 || h > 7 ? 0 : 3);
    QCOMPARE(found->spells.size(), std::size_t{3});
    for (const auto& spell : found->spells) {
        QVERIFY(spell.window == (base::TimeWindow{kNow + 5h, kNow + 8h}));
        QCOMPARE(spell.hosts.size(), std::size_t{2});
        QVERIFY(!spell.affected.empty() && !spell.text.ends_with('.'));
    }
    const auto first = risk::pairTolerance(shown.world, shown.usage, whole, {}, 1); // one told, all counted
    QVERIFY(first && first->fatal == found->fatal);
    QCOMPARE(first->spells.size(), std::size_t{1});
    const auto calm = risk::pairTolerance(shown.world, shown.usage, {kNow + 8h, kNow + 12h}, {});
    QVERIFY(calm && calm->spells.empty());
    QCOMPARE(calm->pairs, std::vector<signed char>(4, 1));
    QVERIFY(calm->grid.begin == kNow + 8h);
    for (std::uint64_t seed = 1; seed <= 6; ++seed) { // and the hosts' tolerance says the same of them
        const auto fleet = randomFleet(seed);
        const auto pairs = risk::pairTolerance(fleet.world, fleet.usage, fleet.usage.grid.window(), {});
        QVERIFY(pairs && pairs->pairs == toleranceOf(fleet, SweepKind::Hosts).pairs);
    }
}

void ToleranceTest::anyNumberOfThreads() {
    const auto shown = randomFleet(3);
    const auto one = toleranceOf(shown, SweepKind::Hosts), seven = toleranceOf(shown, SweepKind::Hosts, 7);
    QVERIFY(one.fatal == seven.fatal && one.pairs == seven.pairs && one.computed == seven.computed);
    QCOMPARE(one.spells.size(), seven.spells.size());
    for (std::size_t i = 0; i < one.spells.size(); ++i) QCOMPARE(one.spells[i].text, seven.spells[i].text);
    QVERIFY(one.bounded > 0 && one.computed > 0);
}

void ToleranceTest::whatCannotBeAskedIsRefused() {
    const auto shown = randomFleet(1);
    const auto ask = [&](SweepKind kind, base::TimeWindow within) {
        return risk::tolerance(shown.world, shown.demand, shown.usage, kind, within, {});
    };
    QVERIFY(!ask(SweepKind::Pairs, shown.usage.grid.window()));
    QVERIFY(!ask(SweepKind::Hosts, {kNow - 5h, kNow}));
    std::stop_source source;
    source.request_stop();
    base::Run stopped;
    stopped.stop = source.get_token();
    QVERIFY(
        !risk::tolerance(shown.world, shown.demand, shown.usage, SweepKind::Hosts, shown.usage.grid.window(), stopped));
}

QTEST_APPLESS_MAIN(ToleranceTest)
#include "tolerance_test.moc"
