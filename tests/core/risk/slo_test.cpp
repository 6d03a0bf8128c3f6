#include "core/risk/made_shop.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using simulate::PromiseKind;

class SloTest final : public QObject {
    Q_OBJECT
private slots:
    void oneQueueIsItsClosedForm() {
        Shop shop;
        const int s = shop.add(1, 0.01);
        shop.requests(s, [](int, int) { return 80.0; });
        shop.level(s).latency = 0.3;
        const auto shown = shop.shown();
        const double exact = 0.01 / 0.2 * std::log(100.0); // M/M/1: exponential with mean 1 / (mu - lambda)
        QVERIFY2(std::abs(median(only(shown)) - exact) < 0.02 * exact,
                 qPrintable(QString::number(median(only(shown)))));
        QVERIFY(std::abs(static_cast<double>(only(shown).margin[0]) - (1 - exact / 0.3)) < 0.02);
        QVERIFY(check("slo", shown).empty());
    }

    void aTreeOfCallsIsAsItSimulates_data() {
        QTest::addColumn<double>("rate");
        QTest::newRow("quiet") << 40.0;
        QTest::newRow("busy") << 110.0;
    }
    void aTreeOfCallsIsAsItSimulates() {
        QFETCH(double, rate);
        Shop shop;
        const int front = shop.add(3, 0.02), cart = shop.add(2, 0.006), pay = shop.add(1, 0.02),
                  db = shop.add(2, 0.004);
        shop.call(front, cart, 2);
        shop.call(front, pay, 0.3);
        shop.call(cart, db, 1.5);
        shop.requests(front, [rate](int, int) { return rate; });
        shop.level(front).latency = 1;
        const auto times =
            EachRequest({{3, 0.02, {{cart, 2}, {pay, 0.3}}}, {2, 0.006, {{db, 1.5}}}, {1, 0.02, {}}, {2, 0.004, {}}})
                .run(rate, 60'000);
        const double exact = times[times.size() * 99 / 100];
        const auto shown = shop.shown();
        QVERIFY2(std::abs(median(only(shown)) - exact) < 0.1 * exact,
                 qPrintable(QString("%1 instead of %2").arg(median(only(shown))).arg(exact)));
    }

    void parallelCallsWaitForTheSlowest() {
        Shop shop;
        const int front = shop.add(1, 1e-6), a = shop.add(40, 0.1), b = shop.add(40, 0.1);
        shop.call(front, a, 1).parallel = true;
        shop.call(front, b, 1).parallel = true;
        shop.requests(front, [](int, int) { return 1.0; });
        shop.level(front).latency = 1;
        const double exact = -0.1 * std::log(1 - std::sqrt(0.99));
        QVERIFY(std::abs(median(only(shop.shown())) - exact) < 0.03 * exact);
        for (auto& d : shop.world.dependencies) d.call.parallel = false;
        QVERIFY(median(only(shop.shown())) > 1.15 * exact);
    }

    // Half of the paths bring more than the service can do: half of them break the promise, whatever the mean says.
    void theMarginIsADistributionOverThePaths() {
        Shop shop(10);
        const int front = shop.add(2, 0.001), db = shop.add(2, 0.01);
        shop.call(front, db, 1);
        shop.requests(front, [](int p, int h) { return p % 2 == 0 ? 100.0 : h >= 2 ? 196.0 : 100.0; });
        shop.level(front).latency = 0.2;
        const auto found = check("slo", shop.shown());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].probability, 0.5);
        QVERIFY(found[0].kind == risk::FindingKind::SloBreach && found[0].dimension == "latency");
        QVERIFY(found[0].at == kNow + 2h && found[0].subject.text() == "service/s0");
        QCOMPARE(found[0].chain.front().resource.text(), std::string("service/s1"));
        QVERIFY2(found[0].text.find("it breaks at s1 (196 requests/s, 2 of 2 replicas run, 98 % busy") !=
                     std::string::npos,
                 found[0].text.c_str());
    }

    void whoIsLeftCarriesTheLoad() {
        Shop shop;
        const int s = shop.add(3, 0.01);
        shop.requests(s, [](int, int) { return 190.0; });
        shop.level(s).latency = 0.1;
        QVERIFY(check("slo", shop.shown()).empty());
        host(shop.world, 0).outages.push_back({{kNow + 2h, base::kEndOfTime}, model::OutageKind::Failure, "fire"});
        const auto found = check("slo", shop.shown());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].at == kNow + 2h && found[0].probability == 1);
        QVERIFY2(found[0].text.find("2 of 3 replicas run, 95 % busy") != std::string::npos, found[0].text.c_str());
    }

    void aHardDependencyFailsItsCallerAndASoftOneDoesNot_data() {
        QTest::addColumn<bool>("hard");
        QTest::newRow("hard") << true;
        QTest::newRow("soft") << false;
    }
    void aHardDependencyFailsItsCallerAndASoftOneDoesNot() {
        QFETCH(bool, hard);
        Shop shop;
        const int front = shop.add(2, 0.001), db = shop.add(1, 0.001);
        shop.call(front, db, 1, hard);
        shop.requests(front, [](int, int) { return 100.0; });
        shop.level(front).availability = 0.9;
        QVERIFY(check("slo", shop.shown()).empty());
        host(shop.world, 2).outages.push_back({{kNow + 1h, base::kEndOfTime}, model::OutageKind::Failure, "fire"});
        const auto shown = shop.shown();
        const auto found = check("slo", shown);
        QCOMPARE(found.size(), std::size_t{hard ? 1U : 0U});
        QCOMPARE(check("services", shown).empty(), false);
        if (!hard) return;
        QCOMPARE(found[0].dimension, std::string("availability"));
        QVERIFY2(found[0].text.find("it breaks at s1 (") != std::string::npos, found[0].text.c_str());
        QVERIFY2(found[0].text.find("0 of 1 replicas run") != std::string::npos, found[0].text.c_str());
    }

    // At most two attempts at a callee that answers half of what it is asked: x = r (1 + q), q = 1 - c / x.
    void attemptsLoadWhatFails() {
        Shop shop;
        const int front = shop.add(9, 0.0001), db = shop.add(1, 0.01);
        auto& call = shop.call(front, db, 1);
        shop.requests(front, [](int, int) { return 120.0; });
        shop.level(front).availability = 0.99;
        const auto once = only(shop.shown()).way.back();
        QVERIFY(std::abs(once.requests - 120) < 1e-6 && std::abs(once.utilisation - 1.2) < 1e-6);
        call.attempts = 2;
        const auto twice = only(shop.shown()).way.back();
        const double x = (240 + std::sqrt(240.0 * 240 - 4 * 120 * 100)) / 2; // x = 120 (2 - 100 / x)
        QVERIFY2(std::abs(twice.requests - x) < 1e-3 * x, qPrintable(QString::number(twice.requests)));
        // A second attempt mends a little of it, at the price of more load.
        QVERIFY(only(shop.shown()).way.front().failing < 1.0 / 6 + 1e-9);
    }

    void aTimeoutIsAFailure() {
        Shop shop;
        const int front = shop.add(9, 0.0001), db = shop.add(1, 0.01);
        auto& call = shop.call(front, db, 1);
        shop.requests(front, [](int, int) { return 50.0; });
        shop.level(front).availability = 0.99;
        QVERIFY(only(shop.shown()).way.front().failing < 1e-9);
        call.timeout = 0.02; // M/M/1: P(T > t) = exp(-(100 - 50) t)
        QVERIFY(std::abs(only(shop.shown()).way.front().failing - std::exp(-1.0)) < 0.01);
    }

    // Where there is room, attempts mend; where there is little, they bring the load that makes the next ones fail too
    // (a retry storm: the fixed point of x = r (1 + q + q^2), q = exp(-(100 - x) t), lies beyond 100).
    void attemptsMendOrDrown_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("room") << 20.0 << 0.005 << 0.02;
        QTest::newRow("little room") << 50.0 << 0.25 << 1.01;
    }
    void attemptsMendOrDrown() {
        QFETCH(double, rate);
        QFETCH(double, least);
        QFETCH(double, most);
        Shop shop;
        const int front = shop.add(9, 0.0001), db = shop.add(1, 0.01);
        auto& call = shop.call(front, db, 1);
        call.timeout = 0.02;
        call.attempts = 3;
        shop.requests(front, [rate](int, int) { return rate; });
        shop.level(front).availability = 0.99;
        const double failing = only(shop.shown()).way.front().failing;
        QVERIFY2(failing > least && failing < most, qPrintable(QString::number(failing)));
    }

    void aCacheKeepsRequestsAway() {
        Shop shop;
        const int front = shop.add(9, 0.0001), db = shop.add(1, 0.01);
        auto& call = shop.call(front, db, 2);
        shop.requests(front, [](int, int) { return 60.0; });
        shop.level(front).latency = 0.5;
        QVERIFY(!check("slo", shop.shown()).empty());
        call.cached = 0.6;
        QVERIFY(check("slo", shop.shown()).empty());
    }

    void growthOfTheEntryReachesItsCallees() {
        Shop shop;
        const int front = shop.add(9, 0.001), db = shop.add(2, 0.01);
        shop.call(front, db, 1);
        shop.requests(front, [](int, int) { return 100.0; });
        shop.level(front).latency = 0.2;
        const model::DemandChange change{{kNow + 1h, base::kEndOfTime}, 1, 1.95, {}};
        shop.world.services.change(0).requestChanges = {{change, false}};
        QVERIFY(check("slo", shop.shown()).empty()); // only the front itself has more to do
        shop.world.services.change(0).requestChanges = {{change, true}};
        const auto found = check("slo", shop.shown());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].at == kNow + 1h);
    }

    // A dependency that holds for a window counts then and at no other time.
    void dependenciesCountWhileTheyHold() {
        Shop shop;
        const int front = shop.add(2, 0.001), db = shop.add(1, 0.001);
        shop.call(front, db, 1);
        shop.requests(front, [](int, int) { return 100.0; });
        shop.level(front).availability = 0.9;
        host(shop.world, 2).outages.push_back({{}, model::OutageKind::Failure, "fire"});
        QCOMPARE(only(shop.shown()).quantiles[2], (std::vector<float>(kSteps, 1)));
        auto hard = shop.world.dependencies.front();
        auto soft = hard;
        soft.hard = false;
        hard.window = {kNow + 1h, kNow + 2h};
        shop.world.dependencies = {hard};
        QCOMPARE(only(shop.shown()).quantiles[2], (std::vector<float>{0, 1, 0, 0}));
        soft.window.end = hard.window.begin;
        shop.world.dependencies.push_back(soft);
        soft.window = {hard.window.end, base::kEndOfTime};
        shop.world.dependencies.push_back(soft);
        QCOMPARE(only(shop.shown()).quantiles[2], (std::vector<float>{0, 1, 0, 0}));
    }

    // Every step is as it were in a world whose dependencies are always those of that step.
    void eachStepHasItsOwnDependencies() {
        int broken = 0, circles = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            base::Rng rng(seed, 11);
            const auto some = [&](std::uint32_t count) { return static_cast<int>(rng.below(count)); };
            Shop shop;
            for (int s = 0; s < 6; ++s) {
                shop.add(1 + some(2), 0.002 + 0.002 * rng.uniform());
                if (s == 0 || some(2) == 0) {
                    const double rate = 20 + 100 * rng.uniform();
                    shop.requests(s, [rate](int p, int h) { return rate + 3 * p + h; });
                }
            }
            shop.level(0).latency = 0.02;
            shop.level(0).availability = 0.99;
            host(shop.world, some(6))
                .outages.push_back({{kNow + 2h, base::kEndOfTime}, model::OutageKind::Failure, ""});
            for (int k = 0; k < 9; ++k) {
                const int a = some(6), b = some(6);
                if (a == b) continue;
                auto& call = shop.call(a, b, 0.2 + 0.6 * rng.uniform(), some(2) == 0);
                if (some(3) == 0) call.ratio.reset();
                if (some(4) == 0) call.attempts = 2;
                auto& window = shop.world.dependencies.back().window;
                window.begin = some(2) == 0 ? base::kBeginningOfTime : kNow + std::chrono::minutes(30 * some(8));
                if (some(2) == 0) window.end = std::max(window.begin, kNow) + std::chrono::minutes(30 + 30 * some(6));
            }
            const model::DemandChange twice{{kNow + 1h, base::kEndOfTime}, 1, 1.5, {}};
            shop.world.services.change(0).requestChanges = {{twice, true}};
            const auto whole = shop.shown();
            for (int h = 0; h < kSteps; ++h) {
                auto world = shop.world;
                std::erase_if(world.dependencies, [&](const auto& d) { return !d.window.contains(kNow + h * 1h); });
                for (auto& d : world.dependencies) d.window = {};
                const auto frozen = show(world, whole.demand);
                const auto growth = simulate::flowingGrowth(shop.world, whole.demand),
                           frozenGrowth = simulate::flowingGrowth(world, whole.demand);
                const auto step = static_cast<std::size_t>(h);
                const auto at = [&](const std::vector<float>& factors) { return factors.empty() ? 1 : factors[step]; };
                for (std::size_t s = 0; s < growth.size(); ++s) QCOMPARE(at(growth[s]), at(frozenGrowth[s]));
                for (std::size_t i = 0; i < 2; ++i) {
                    const auto &a = *whole.usage.services.outlooks[i], &b = *frozen.usage.services.outlooks[i];
                    for (std::size_t l = 0; l < a.quantiles.size(); ++l)
                        QCOMPARE(a.quantiles[l][step], b.quantiles[l][step]);
                    broken += static_cast<int>(i) > 0 && b.quantiles[2][step] > 0.01F;
                    circles += b.circle.empty() ? 0 : 1;
                }
            }
        }
        QVERIFY2(broken > 10 && circles > 20, qPrintable(QString("%1 %2").arg(broken).arg(circles)));
    }

    // An outlook is shared with an earlier one only where nothing that it says could differ.
    void worldsThatDifferShareNoOutlook() {
        Shop shop;
        const int front = shop.add(2, 0.001), db = shop.add(1, 0.002);
        shop.world.dependencies.push_back({front, db, true, {}});
        shop.requests(front, [](int, int) { return 100.0; });
        shop.level(front).latency = 0.2;
        for (const int s : {front, db}) shop.world.services.change(static_cast<std::size_t>(s)).traits.workers = 0;
        const auto before = shop.shown();
        const auto next = [&](const model::World& world) {
            const auto usage = simulate::simulate(world, before.demand, &before.usage, base::Run{});
            if (!usage || usage->services.outlooks.size() != 1) qFatal("one promise was made");
            return usage->services.outlooks.front();
        };
        QVERIFY(next(before.world) == before.usage.services.outlooks.front());
        QCOMPARE(only(before).assumedCalls, 1);
        auto stated = shop.world;
        stated.dependencies.front().call.ratio = 1;
        QCOMPARE(next(stated)->assumedCalls, 0);
        auto degraded = shop.world;
        host(degraded, 2).capacityChanges.push_back({{kNow + 1h, base::kEndOfTime}, {0.3}, "heat"});
        const auto slower = next(degraded);
        QVERIFY(slower->quantiles[2][0] == only(before).quantiles[2][0]);
        QVERIFY(slower->quantiles[2][1] > 1.01F * only(before).quantiles[2][1]);
        auto later = shop.world;
        later.dependencies.front().window.begin = kNow + 2h;
        QVERIFY(next(later)->quantiles[2][0] < only(before).quantiles[2][0]);
    }

    void circlesAreNamed() {
        Shop shop;
        const int a = shop.add(2, 0.001), b = shop.add(2, 0.001), c = shop.add(2, 0.001);
        shop.call(a, b, 1);
        shop.call(b, c, 1);
        shop.call(c, b, 0.5);
        shop.requests(a, [](int, int) { return 100.0; });
        shop.level(a).latency = 0.2;
        const auto shown = shop.shown();
        QCOMPARE(only(shown).circle, (std::vector<int>{b, c}));
        base::Problems notes;
        auto input = shown.input();
        input.notes = &notes;
        QVERIFY(risk::checks().find("slo")->run(input, base::Run{}));
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes[0].text.find("s1 calls s2 calls s1") != std::string::npos, notes[0].text.c_str());
        // b gets 100 from outside the circle and half of its own: 200 a second, 10 % of two workers.
        shop.level(a) = {};
        shop.level(b).latency = 0.2;
        QVERIFY(std::abs(only(shop.shown()).way.front().requests - 200) < 1e-3);
    }

    void whatNobodyKnowsIsSaid() {
        Shop shop;
        const int front = shop.add(2, 0.001), db = shop.add(2, 0);
        shop.world.dependencies.push_back({front, db, true, {}});
        shop.requests(front, [](int, int) { return 100.0; });
        shop.level(front).latency = 0.2;
        const auto shown = shop.shown();
        QCOMPARE(only(shown).unjudged, std::vector<int>{db});
        QCOMPARE(only(shown).assumedCalls, 1);
    }

    // What requests cost in CPU takes the place of a stated service time: 40 millicores a request in a second are 40
    // ms.
    void cpuIsTheServiceTime() {
        Shop stated;
        const int s = stated.add(4, 0.04);
        stated.requests(s, [](int, int) { return 85.0; });
        stated.level(s).latency = 1;
        const auto byTime = stated.shown();
        auto world = stated.world;
        world.services.change(0).traits.serviceTime = 0;
        world.services.change(0).traits.workers = 0; // the core that each replica requests
        auto demand = byTime.demand;
        demand.responses[0].cpuDraws = {{0, 40, 0, 0}};
        demand.responses[0].cpu = demand.responses[0].cpuDraws[0];
        demand.responses[0].replicas = 4;
        const auto byCpu = show(world, demand);
        QVERIFY(std::abs(median(only(byCpu)) - median(only(byTime))) < 1e-6);
    }

    void aMeasuredLatencyIsTaken() {
        Shop shop;
        const int s = shop.add(2, 0);
        shop.requests(s, [](int, int) { return 100.0; });
        shop.level(s).latency = 1;
        auto demand = shop.shown().demand;
        demand.responses[0].latencyDraws = {{0.01, 0.0001, 80, 0.001}};
        demand.responses[0].replicas = 2;
        const double mean = 0.01 + 0.01 + 0.02;
        const auto shown = show(shop.world, demand);
        QVERIFY(std::abs(median(only(shown)) - mean * std::log(100.0)) < 0.01 * mean * std::log(100.0));
    }

    void anyNumberOfThreadsSaysTheSame() {
        Shop shop(16);
        const int front = shop.add(3, 0.02), db = shop.add(2, 0.01);
        shop.call(front, db, 1).attempts = 3;
        shop.requests(front, [](int p, int h) { return 100.0 + 4 * p + h; });
        shop.level(front).latency = 0.4;
        const auto once = shop.shown();
        base::Run run;
        run.threads = 7;
        const auto again = simulate::simulate(once.world, once.demand, nullptr, run);
        QVERIFY(again);
        const auto &a = only(once), &b = *again->services.outlooks.front();
        QVERIFY(a.quantiles == b.quantiles && a.margin == b.margin && a.firstExceed == b.firstExceed);
        const auto shared = simulate::simulate(once.world, once.demand, &*again, run);
        QVERIFY(shared->services.outlooks.front() == again->services.outlooks.front());
    }
};

QTEST_APPLESS_MAIN(SloTest)
#include "slo_test.moc"
