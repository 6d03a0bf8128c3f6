#include "core/remedy/random_fleet.h"
#include "remedy/spare.h"
#include "remedy/waves/waves.h"
#include "risk/survival.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace penumbra::remedy;
using namespace std::chrono_literals;

namespace {

waves::Request all(const Case& about, base::TimeWindow window = between(1, 60)) {
    waves::Request request;
    for (int h = 0; h < static_cast<int>(about.world.hosts.size()); ++h)
        request.jobs.push_back({h, {window}, 30min, 45min});
    return request;
}

waves::Schedule planned(const Case& about, const waves::Request& request) {
    const auto input = about.input();
    const Bench bench(input);
    auto schedule = waves::plan(bench, request, base::Run{});
    if (!schedule) qFatal("%s", schedule.error().text.c_str());
    return std::move(*schedule);
}

/// Hosts that cannot be lost under the placement.
std::set<int> fatal(const model::World& world, const simulate::Placement& placement) {
    std::set<int> out;
    const graph::DependencyGraph graph(world);
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        if (!world.hosts[h].up(placement.window.begin)) continue;
        const auto cases = risk::loseEach(world, graph, placement, {{static_cast<int>(h)}}, base::Run{});
        if (!cases->front().survivable()) out.insert(static_cast<int>(h));
    }
    return out;
}

/// What the schedule breaks when it is carried out, moment by moment, against the fleet without it.
std::string broken(const Case& about, const waves::Schedule& schedule) {
    const auto world = whatif::apply(about.base, editsWith(about, schedule.edits)).world;
    const auto horizon = about.demand.grid.window();
    const auto with = *simulate::place(world, horizon, base::Run{});
    const auto without = *simulate::place(about.world, horizon, base::Run{});
    std::set<int> waited;
    std::size_t overfull = 0;
    for (const auto& p : without) {
        for (const auto& u : p.unplaced) waited.insert(u.workload);
        overfull = std::max(overfull, p.overcommitted.size());
    }
    for (const auto& p : with) {
        for (const auto& u : p.unplaced)
            if (!waited.contains(u.workload))
                return world.workloads[static_cast<std::size_t>(u.workload)].name + " has no host";
        if (p.overcommitted.size() > overfull) return "a host holds more than it has";
        bool inWave = false;
        for (const auto& wave : schedule.waves)
            inWave = inWave || (p.window.begin < wave.window.end && wave.window.begin < p.window.end);
        if (!inWave) continue;
        const simulate::Placement* then = nullptr;
        for (const auto& q : without)
            if (q.window.begin <= p.window.begin) then = &q;
        const auto before = fatal(about.world, *then);
        for (const int h : fatal(world, p))
            if (!before.contains(h)) return world.hosts[static_cast<std::size_t>(h)].name + " cannot be lost meanwhile";
    }
    return {};
}

/// Four hosts with a workload of a quarter of one on each; the first works after `broken`.
Case quarters(int minAvailable = 0, base::Duration broken = {}) {
    model::World world;
    for (int i = 0; i < 4; ++i) addHost(world, 4000, 1000);
    addService(world, minAvailable);
    for (int i = 0; i < 4; ++i) addWorkload(world, amounts(1000, 10), i, 0);
    if (broken > 0h) workload(world, 0).outages.push_back({{kNow, kNow + broken}, model::OutageKind::Failure, ""});
    return makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
}

} // namespace

/// Maintenance in waves, and spare hosts.
class WavesTest final : public QObject {
    Q_OBJECT
private slots:
    void asManyAtOnceAsTheRulesAllow();
    void aServiceWithoutASpareReplicaStays();
    void whatDoesNotFitTheWindowStays();
    void windowsOfTheirOwn();
    void noMoreOfARackThanAsked();
    void whoIsOutAnywayCountsAsDown();
    void manyMomentsWithoutAWaveStopNobodyElse();
    void whatIsLeftGoesOnInTheNextWindow();
    void whatTheScheduleDoesMeanwhileIsSaid();
    void theFinishIsADistribution();
    void noStateBreaksARuleOnRandomFleets();
    void spareHostsByTheNewsvendorRule();
    void aPoolThatIsTooSmallIsInItsCurve();
};

/// Three of four hosts could be empty at once; then the last could not be lost. So two at a time.
void WavesTest::asManyAtOnceAsTheRulesAllow() {
    const auto about = quarters();
    auto request = all(about);
    const auto careful = planned(about, request);
    QVERIFY2(careful.behind.empty(), careful.text.c_str());
    QCOMPARE(careful.atOnce, 2);
    QCOMPARE(careful.waves.size(), 2U);
    QVERIFY2(broken(about, careful).empty(), broken(about, careful).c_str());
    QVERIFY(careful.waves[0].window.end <= careful.waves[1].window.begin);
    QVERIFY2(careful.text.starts_with("It will finish: all 4 hosts in 2 waves, at most 2 at once"),
             careful.text.c_str());
    request.surviveLoss = false;
    QCOMPARE(planned(about, request).atOnce, 3);
    request.most = 1;
    QCOMPARE(planned(about, request).waves.size(), 4U);
}

void WavesTest::aServiceWithoutASpareReplicaStays() {
    const auto about = quarters(4);
    const auto schedule = planned(about, all(about));
    QVERIFY(schedule.waves.empty());
    QCOMPARE(schedule.behind.size(), 4U);
    QVERIFY2(schedule.behind.front().reason ==
                 "h0 stays behind: s0 runs 4 replicas and needs 4, so none of them may be evicted.",
             schedule.behind.front().reason.c_str());
    QCOMPARE(planned(quarters(3), all(about)).behind.size(), 0U);
    // A fourth one that does not work is none to spare; it may go itself, and the others wait for it.
    const auto late = planned(quarters(3, 10h), all(about));
    QVERIFY2(late.behind.empty() && late.waves.front().hosts == std::vector<int>{0}, late.text.c_str());
    QVERIFY(late.waves[1].window.begin >= kNow + 10h);
}

void WavesTest::whatDoesNotFitTheWindowStays() {
    const auto about = quarters();
    auto request = all(about, {kNow + 2h, kNow + 3h});
    const auto schedule = planned(about, request);
    QCOMPARE(schedule.behind.size(), 2U); // one wave of two, and no time for another
    QVERIFY2(schedule.text.find("It will not finish: 2 of 4 hosts") != std::string::npos, schedule.text.c_str());
    QVERIFY2(schedule.text.find("done at") == std::string::npos, schedule.text.c_str());
    for (const auto& wave : schedule.waves) QVERIFY(wave.window.end <= kNow + 3h);
    request = all(about, {kNow + 2h, kNow + 2h + 20min});
    const auto none = planned(about, request);
    QVERIFY(none.waves.empty());
    QVERIFY2(none.behind.front().reason.find("(P95), and its window ends at") != std::string::npos,
             none.behind.front().reason.c_str());
}

void WavesTest::windowsOfTheirOwn() {
    const auto about = quarters();
    auto request = all(about);
    request.jobs[2].windows = {between(20, 24)};
    request.jobs[3].windows = {between(10, 12)};
    const auto schedule = planned(about, request);
    QVERIFY(schedule.behind.empty());
    for (const auto& wave : schedule.waves)
        for (const int h : wave.hosts)
            for (const auto& job : request.jobs)
                if (job.host == h) {
                    QVERIFY(wave.window.begin >= job.windows.front().begin);
                    QVERIFY(wave.window.end <= job.windows.front().end);
                }
}

void WavesTest::noMoreOfARackThanAsked() {
    auto about = quarters();
    about.world.racks = {"r1", "r2"};
    for (std::size_t h = 0; h < 4; ++h) about.world.hosts.change(h).rack = h < 3 ? 0 : 1;
    auto request = all(about);
    request.surviveLoss = false;
    QCOMPARE(planned(about, request).atOnce, 3); // see above: the rules alone
    request.perRack = 1;
    const auto schedule = planned(about, request);
    QCOMPARE(schedule.waves.size(), 3U);
    QVERIFY(schedule.behind.empty());
    for (const auto& wave : schedule.waves) {
        int ofFirst = 0;
        for (const int host : wave.hosts) ofFirst += host < 3 ? 1 : 0;
        QVERIFY(ofFirst <= 1);
    }
}

/// A host that the schedule drains for ten hours is one of those that may be down at once.
void WavesTest::whoIsOutAnywayCountsAsDown() {
    auto about = quarters();
    about.world.racks = {"r1", "r2"};
    for (std::size_t h = 0; h < 4; ++h) about.world.hosts.change(h).rack = h < 3 ? 0 : 1;
    host(about.world, 2).outages.push_back({{kNow, kNow + 10h}, model::OutageKind::Drain, "d"});
    about = makeCase(about.world, {}, about.demand);
    auto request = all(about);
    request.jobs.erase(request.jobs.begin() + 2);
    request.surviveLoss = false;
    QVERIFY(planned(about, request).waves.front().window.begin < kNow + 10h);
    const auto firstOf = [](const waves::Schedule& schedule, std::set<int> hosts) {
        for (const auto& wave : schedule.waves)
            for (const int h : wave.hosts)
                if (hosts.contains(h)) return wave.window.begin;
        return base::kEndOfTime;
    };
    request.perRack = 1;
    const auto byRack = planned(about, request);
    QVERIFY(byRack.behind.empty());
    QVERIFY(firstOf(byRack, {0, 1}) >= kNow + 10h);
    QVERIFY(firstOf(byRack, {3}) < kNow + 10h); // in another rack
    request.perRack = 0;
    request.most = 1;
    const auto inAll = planned(about, request);
    QVERIFY(inAll.behind.empty());
    QVERIFY(firstOf(inAll, {0, 1, 3}) >= kNow + 10h);
    for (auto& job : request.jobs) job.windows = {between(1, 9)};
    const auto never = planned(about, request);
    QCOMPARE(never.behind.size(), 3U);
    QVERIFY2(never.behind.front().reason.find("1 host is down then already, and at most 1 may be") != std::string::npos,
             never.behind.front().reason.c_str());
}

/// The first host has sixty windows that are too short for it, and the fleet changes sixty times until the second
/// host's only window opens.
void WavesTest::manyMomentsWithoutAWaveStopNobodyElse() {
    auto about = quarters();
    for (int i = 0; i < 30; ++i)
        host(about.world, 3).outages.push_back({between(2 * i, 2 * i + 1), model::OutageKind::Cordon, "c"});
    about = makeCase(about.world, {}, about.demand);
    waves::Request request;
    request.jobs.push_back({0, {}, 30min, 45min});
    for (int i = 1; i <= 60; ++i) request.jobs[0].windows.push_back({kNow + i * 1h, kNow + i * 1h + 20min});
    request.jobs.push_back({1, {between(64, 70)}, 30min, 45min});
    const auto schedule = planned(about, request);
    QCOMPARE(schedule.waves.size(), 1U);
    QCOMPARE(schedule.waves[0].hosts, std::vector<int>{1});
    QCOMPARE(schedule.behind.size(), 1U);
    const auto& reason = schedule.behind[0].reason;
    QVERIFY2(reason.find("48 times in a row it could not be done") != std::string::npos, reason.c_str());
    QVERIFY2(reason.find("moments after that were passed over") != std::string::npos, reason.c_str());
}

/// One host a wave and two waves a window: the third and the fourth wait for the second window.
void WavesTest::whatIsLeftGoesOnInTheNextWindow() {
    const auto about = quarters();
    auto request = all(about, between(2, 4));
    request.most = 1;
    const auto one = planned(about, request);
    QVERIFY(!one.behind.empty() && !one.waves.empty());
    for (auto& job : request.jobs) job.windows.push_back(between(26, 28));
    const auto two = planned(about, request);
    QVERIFY2(two.behind.empty(), two.text.c_str());
    QCOMPARE(two.waves.size(), 4U);
    for (const auto& wave : two.waves) {
        const bool first = wave.window.begin >= kNow + 2h && wave.window.end <= kNow + 4h;
        const bool second = wave.window.begin >= kNow + 26h && wave.window.end <= kNow + 28h;
        QVERIFY(first || second);
    }
    QVERIFY(two.waves.back().window.begin >= kNow + 26h);
}

/// h0 is out for ten hours by the schedule, and its large workload fits on no other: whoever maintains then is told.
void WavesTest::whatTheScheduleDoesMeanwhileIsSaid() {
    model::World world;
    for (int i = 0; i < 4; ++i) addHost(world, 4000, 1000);
    addService(world, 0);
    for (int i = 0; i < 4; ++i) addWorkload(world, amounts(i == 0 ? 3500 : 1000, 10), i, 0);
    host(world, 0).outages.push_back({between(0, 10), model::OutageKind::Failure, "event e 0"});
    const auto about = makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
    waves::Request request;
    request.surviveLoss = false;
    for (const int host : {0, 1}) request.jobs.push_back({host, {between(2, 60)}, 30min, 45min});
    const auto early = planned(about, request);
    const auto& wave = early.waves.front();
    QVERIFY(wave.window.begin < kNow + 10h);
    const auto said = fmt::format("{}", fmt::join(wave.meanwhile, " "));
    if (std::find(wave.hosts.begin(), wave.hosts.end(), 0) != wave.hosts.end())
        QVERIFY2(said.starts_with("The schedule takes h0 out already, from "), said.c_str());
    QVERIFY2(said.ends_with("w0 has no host then, with this wave or without it."), said.c_str());
    QVERIFY2(early.text.find("in hours that the schedule troubles already.") != std::string::npos, early.text.c_str());
    for (auto& job : request.jobs) job.windows = {between(11, 60)};
    const auto late = planned(about, request);
    QVERIFY(!late.waves.empty());
    for (const auto& one : late.waves) QVERIFY2(one.meanwhile.empty(), late.text.c_str());
}

/// One empty host: the work alone, whose quantiles are given.
void WavesTest::theFinishIsADistribution() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 1000);
    const auto about = makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
    waves::Request request;
    request.jobs.push_back({0, {between(2, 60)}, 30min, 45min});
    const auto schedule = planned(about, request);
    QCOMPARE(schedule.waves.size(), 1U);
    const auto begin = schedule.waves.front().window.begin;
    const auto minutes = [&](base::Time t) { return std::chrono::duration<double, std::ratio<60>>(t - begin).count(); };
    QVERIFY2(std::abs(minutes(schedule.finishP50) - 30) < 1, std::to_string(minutes(schedule.finishP50)).c_str());
    QVERIFY2(std::abs(minutes(schedule.finishP95) - 45) < 2, std::to_string(minutes(schedule.finishP95)).c_str());
    QVERIFY(schedule.waves.front().window.end >= schedule.finishP95);
}

void WavesTest::noStateBreaksARuleOnRandomFleets() {
    int carried = 0, left = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto world = randomWorld(seed, 5);
        const auto demand = randomDemand(world, seed);
        const auto about = makeCase(std::move(world), {}, demand);
        const auto schedule = planned(about, all(about, between(1, 23)));
        const auto what = broken(about, schedule);
        QVERIFY2(what.empty(), fmt::format("fleet {}: {}", seed, what).c_str());
        std::set<int> done;
        for (const auto& wave : schedule.waves) {
            for (const int h : wave.hosts) QVERIFY(done.insert(h).second);
            carried += static_cast<int>(wave.hosts.size());
        }
        for (const auto& one : schedule.behind) {
            QVERIFY(done.insert(one.host).second && one.reason.ends_with('.'));
            ++left;
        }
        QCOMPARE(done.size(), about.world.hosts.size());
    }
    QVERIFY2(carried > 50 && left > 20, fmt::format("{} {}", carried, left).c_str());
}

/// Path p asks for p + 1 hosts at every hour. One too many costs 1 an hour, one too few 4: the rule takes the 80 %
/// fractile, 8 hosts, and no other number costs less.
void WavesTest::spareHostsByTheNewsvendorRule() {
    model::World world;
    for (int i = 0; i < 12; ++i) addHost(world, 1000, 100000);
    const int w = addWorkload(world, amounts(100, 10), 0);
    MadeDemand made(48, 10);
    made.add(world.workloads[static_cast<std::size_t>(w)].id, "cpu", model::kCpu,
             [](int p, int) { return 1000.0 * (p + 1); });
    auto about = makeCase(std::move(world), {}, made.demand());
    about.prices.hostPerMonth = 730;
    about.prices.downtimePerServiceHour = 4;
    const auto advice = spareHosts(about.input(), base::Run{});
    QVERIFY(advice && advice->size() == 1);
    const auto& fleet = advice->front();
    QCOMPARE(fleet.dimension, std::string("cpu"));
    QCOMPARE(fleet.fractile, 0.8);
    QCOMPARE(fleet.advised, 8);
    QCOMPARE(fleet.typical, 5);
    QCOMPARE(fleet.spare(), 3);
    QCOMPARE(fleet.hosts, 12);
    const auto expected = [](int n) {
        double sum = 0;
        for (int demand = 1; demand <= 10; ++demand) sum += n >= demand ? n - demand : 4.0 * (demand - n);
        return 730 * sum / 10;
    };
    QVERIFY(std::abs(fleet.expectedPerMonth - expected(8)) < 1e-6 * expected(8));
    QVERIFY(std::abs(fleet.expectedAsItIs - expected(12)) < 1e-6 * expected(12));
    for (int n = 0; n < 15; ++n) QVERIFY(expected(n) >= fleet.expectedPerMonth - 1e-3);
    QCOMPARE(fleet.curve.size(), 7U); // N to N+5, and what is there
    for (const auto& point : fleet.curve) {
        QCOMPARE(point.spare, point.hosts - 5);
        QCOMPARE(point.costPerMonth, 730.0 * point.spare);
        QVERIFY(std::abs(point.shortage - std::max(0, 10 - point.hosts) / 10.0) < 1e-9);
        QVERIFY(std::abs(point.expectedPerMonth - expected(point.hosts)) < 1e-6 * expected(point.hosts));
        QVERIFY(point.shortagePerMonth <= point.expectedPerMonth);
    }
    QCOMPARE(fleet.curve.front().hosts, 5);
    QCOMPARE(fleet.curve.back().hosts, 12);
    QVERIFY2(fleet.text.starts_with("The whole fleet: hold 8 hosts by CPU, 3 more than"), fleet.text.c_str());
}

/// Of the demand above the median takes 5 hosts: 3 are there, which is a row of its own.
void WavesTest::aPoolThatIsTooSmallIsInItsCurve() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 1000, 100000);
    const int w = addWorkload(world, amounts(100, 10), 0);
    MadeDemand made(48, 10);
    made.add(world.workloads[static_cast<std::size_t>(w)].id, "cpu", model::kCpu,
             [](int p, int) { return 1000.0 * (p + 1); });
    auto about = makeCase(std::move(world), {}, made.demand());
    about.prices.hostPerMonth = 730;
    about.prices.downtimePerServiceHour = 4;
    const auto advice = spareHosts(about.input(), base::Run{});
    QVERIFY(advice && advice->size() == 1);
    const auto& there = advice->front().curve.front();
    QCOMPARE(there.hosts, 3);
    QCOMPARE(there.spare, -2);
    QCOMPARE(there.costPerMonth, 0.0);
    QVERIFY(std::abs(there.shortage - 0.7) < 1e-9);
    QVERIFY(std::abs(there.expectedPerMonth - advice->front().expectedAsItIs) < 1e-6 * there.expectedPerMonth);
    QCOMPARE(advice->front().curve[1].hosts, 5);
}

QTEST_APPLESS_MAIN(WavesTest)
#include "waves_test.moc"
