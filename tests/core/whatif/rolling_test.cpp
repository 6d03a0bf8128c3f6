#include "whatif/rolling.h"

#include "base/rng.h"
#include "core/model/small_world.h"
#include "whatif/scenario.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

/// Minute by minute: what the controller does when it looks at each whole minute.
struct Minute {
    int old, fresh, ready;
};
std::vector<Minute> naive(int n, int surge, int unavailable, int start, int target, int minutes) {
    std::vector<Minute> out;
    std::vector<int> born;
    int old = n;
    for (int t = 0; t < minutes; ++t) {
        bool acted = true;
        int ready = 0;
        while (acted) {
            acted = false;
            ready = 0;
            for (const int b : born) ready += t - b >= start;
            if (static_cast<int>(born.size()) < target && old + static_cast<int>(born.size()) < n + surge) {
                born.push_back(t);
                acted = true;
            } else if (old > n - target && old - 1 + ready >= n - unavailable) {
                --old;
                acted = true;
            }
        }
        out.push_back({old, static_cast<int>(born.size()), old + ready});
    }
    return out;
}

int before(const std::vector<base::Duration>& times, base::Duration t) {
    return static_cast<int>(std::count_if(times.begin(), times.end(), [&](auto one) { return one <= t; }));
}

/// A service of n replicas over four hosts in two zones, and a host of another kind.
model::World fleet(int n) {
    model::World world;
    world.zones = {"z0", "z1"};
    for (int h = 0; h < 4; ++h) {
        auto& row = host(world, addHost(world, 8000, 1 << 30));
        row.zone = h % 2;
        row.labels["generation"] = h < 3 ? "g8" : "g9";
    }
    addService(world);
    for (int w = 0; w < n; ++w) addWorkload(world, amounts(1000, 1 << 20), w % 4, 0);
    return world;
}

model::World applied(const model::World& base, const std::vector<std::string>& texts) {
    std::vector<whatif::Edit> edits;
    for (const auto& text : texts) {
        auto edit = whatif::parseEdit(text, kNow);
        if (!edit) qFatal("%s: %s", text.c_str(), edit.error().text.c_str());
        edits.push_back(std::move(*edit));
    }
    auto done = whatif::apply(base, edits);
    if (!done.skipped.empty()) qFatal("%s", done.skipped[0].reason.c_str());
    return done.world;
}

std::string refusal(const model::World& base, const std::string& text) {
    const auto edit = whatif::parseEdit(text, kNow);
    if (!edit) return edit.error().text;
    const auto done = whatif::apply(base, {&*edit, 1});
    return done.skipped.empty() ? std::string() : done.skipped[0].reason;
}

int alive(const model::World& world, base::Time t) {
    return static_cast<int>(std::count_if(world.workloads.begin(), world.workloads.end(),
                                          [&](const auto& w) { return w.exists.contains(t); }));
}

double demand(const model::World& world, base::Time t) {
    double sum = 0;
    for (const auto& w : world.workloads)
        if (w.exists.contains(t)) sum += w.demandFactor(t, model::kCpu);
    return sum;
}

} // namespace

class RollingTest final : public QObject {
    Q_OBJECT
private slots:
    void everyMinuteIsAsTheControllerWouldHaveIt() {
        base::Rng rng(3);
        for (int round = 0; round < 2000; ++round) {
            const int n = 1 + static_cast<int>(rng.below(20)), surge = static_cast<int>(rng.below(4));
            const int unavailable = static_cast<int>(rng.below(4)) + (surge == 0 ? 1 : 0);
            const int start = static_cast<int>(rng.below(4));
            const auto times = whatif::rollingTimes({n, surge, unavailable, std::chrono::minutes(start), {{1, {}}}});
            const auto truth = naive(n, surge, unavailable, start, n, 100);
            for (int m = 0; m < 100; ++m) {
                const auto t = std::chrono::minutes(m);
                const auto& wanted = truth[static_cast<std::size_t>(m)];
                QCOMPARE(n - before(times.oldEnds, t), wanted.old);
                QCOMPARE(before(times.newBegins, t), wanted.fresh);
                QCOMPARE(times.readyAt(t, n, std::chrono::minutes(start)), wanted.ready);
                QVERIFY(wanted.old + wanted.fresh <= n + surge && wanted.ready >= n - unavailable);
            }
            QVERIFY(truth.back().old == 0 && truth.back().fresh == n);
        }
    }

    void canariesHoldTheirShares() {
        const auto steps = whatif::parseCanary("5%:1h, 25%:2h");
        QVERIFY(steps);
        QCOMPARE(steps->size(), 3U); // all of it follows
        const auto times = whatif::rollingTimes({10, 1, 0, 0s, *steps});
        const auto fresh = [&](base::Duration t) { return before(times.newBegins, t); };
        QCOMPARE(fresh(59min), 1); // a twentieth of ten, rounded up
        QCOMPARE(fresh(60min), 3);
        QCOMPARE(fresh(179min), 3);
        QCOMPARE(fresh(180min), 10);
        for (const auto t : {0min, 60min, 170min, 200min}) QCOMPARE(before(times.oldEnds, t), fresh(t));
        for (const char* bad : {"5", "x%:1h", "0%:1h", "120%", "25%:1h,5%:1h", "5%:-1h", "5%:soon"})
            QVERIFY2(!whatif::parseCanary(bad), bad);
    }

    void countsRoundAsKubernetesRounds() {
        QCOMPARE(*whatif::parseCount("25%", 10, true), 3);
        QCOMPARE(*whatif::parseCount("25%", 10, false), 2);
        QCOMPARE(*whatif::parseCount("30%", 10, true), 3); // exact in decimals
        QCOMPARE(*whatif::parseCount("4", 10, true), 4);
        for (const char* bad : {"", "-1", "101%", "some", "1.5"}) QVERIFY2(!whatif::parseCount(bad, 10, true), bad);
    }

    void whoIsReadyCarriesTheDemandOfAll() {
        const auto base = fleet(8);
        const auto world = applied(base, {"rollout service=s0 surge=1 unavailable=2 start=20m cpu=2 from=+2h for=10h"});
        for (int m = 0; m < 14 * 60; m += 5) {
            const auto t = kNow + std::chrono::minutes(m);
            QVERIFY2(std::abs(demand(world, t) - 8) < 1e-9, std::to_string(m).c_str());
            QVERIFY(alive(world, t) <= 9);
        }
        const auto versions = [&](base::Time t) {
            std::pair<int, int> count{0, 0};
            for (const auto& w : world.workloads)
                if (w.exists.contains(t)) ++(w.requestAt(t).at(model::kCpu) == 2000 ? count.second : count.first);
            return count;
        };
        QCOMPARE(versions(kNow + 1h), (std::pair{8, 0}));
        QCOMPARE(versions(kNow + 11h), (std::pair{0, 8}));
        QCOMPARE(versions(kNow + 12h), (std::pair{8, 0})); // taken back at the window's end
    }

    void aHeavierVersionTakesMore() {
        const auto world = applied(fleet(4), {"rollout service=s0 surge=100% demand=1.5 start=0s from=+1h"});
        QCOMPARE(demand(world, kNow), 4.0);
        QCOMPARE(demand(world, kNow + 1h), 6.0);
        QCOMPARE(alive(world, kNow + 1h), 4);
    }

    void aRolloutMeetsAScaling() { // twice the replicas meanwhile: all of them go
        const auto world = applied(fleet(4), {"scale service=s0 replicas=8 load=shared from=+1h for=20h",
                                              "rollout service=s0 surge=2 unavailable=0 start=30m from=+2h for=8h"});
        for (int m = 0; m < 30 * 60; m += 15)
            QVERIFY(std::abs(demand(world, kNow + std::chrono::minutes(m)) - 4) < 1e-9);
        QCOMPARE(alive(world, kNow + 9h), 8);
        QCOMPARE(alive(world, kNow + 15h), 8);
        QCOMPARE(alive(world, kNow + 25h), 4);
    }

    void whatCannotRollSaysWhy() {
        auto base = fleet(4);
        const auto has = [&](const char* text, const char* why) {
            return QString::fromStdString(refusal(base, text)).contains(QLatin1String(why));
        };
        QVERIFY(has("rollout service=s0", "Say from when"));
        QVERIFY(has("rollout service=s0 surge=0 unavailable=0 from=+1h", "no replica can change"));
        QVERIFY(refusal(base, "rollout service=s0 surge=0 unavailable=10% from=+1h").empty());
        QVERIFY(has("rollout service=s0 start=-1h from=+1h", "'start'"));
        workload(base, 2).rules.pinned = true;
        QVERIFY(has("rollout service=s0 from=+1h", "bound to its host"));
        QVERIFY(has("migrate-service service=s0 zone=z1", "bound to its host"));
    }

    void aServiceMovesBatchAfterBatch() {
        const auto base = fleet(8); // four in each zone
        const auto world =
            applied(base, {"migrate-service service=s0 zone=z1 away=z0 batch=2 pace=1h start=30m from=+2h for=20h"});
        for (int half = 0; half < 60; ++half) {
            const auto t = kNow + half * 30min;
            int bound = 0;
            for (const auto& w : world.workloads) bound += w.exists.contains(t) && !w.rules.selectors.empty();
            const int wanted = half < 4 || half >= 44 ? 0 : half < 6 ? 2 : 4; // until hour 22
            QCOMPARE(bound, wanted);
            QCOMPARE(alive(world, t), half == 4 || half == 6 ? 10 : 8); // side by side for half an hour
            QCOMPARE(demand(world, t), 8.0);
        }
        for (const auto& h : world.hosts) QCOMPARE(h.labels.contains("topology.kubernetes.io/zone"), h.zone == 1);
        QVERIFY(!refusal(world, "migrate-service service=s0 zone=z7").empty());
        QVERIFY(!refusal(base, "migrate-service service=s0 zone=z1 batch=1").empty()); // batches of when?
    }

    void aGenerationLeavesWaveAfterWave() {
        const auto base = fleet(4);
        const auto world =
            applied(base, {"replace-hosts label=generation=g8 cpu=16 per=2 wave=2 pace=1d drain=6h name=g10 from=+1d"});
        QCOMPARE(world.hosts.size(), 6U); // two new ones for three old ones
        for (int hour = 0; hour < 100; ++hour) {
            const auto t = kNow + std::chrono::hours(hour);
            for (int h = 0; h < 6; ++h) {
                const auto state = world.hosts[static_cast<std::size_t>(h)].stateAt(t);
                const int leaves = h < 2 ? 24 : 48, comes = h == 4 ? 24 : 48;
                auto wanted = model::HostState::Up;
                if (h < 3 && hour >= leaves)
                    wanted = hour < leaves + 6 ? model::HostState::Drained : model::HostState::Absent;
                if (h > 3 && hour < comes) wanted = model::HostState::Absent;
                QCOMPARE(state, wanted);
            }
        }
        for (const int h : {4, 5}) {
            const auto& row = world.hosts[static_cast<std::size_t>(h)];
            QCOMPARE(row.capacity.at(model::kCpu), 16000);
            QCOMPARE(row.name, "g10-" + std::to_string(h - 3));
            QCOMPARE(row.zone, 0); // as the hosts that they replace
        }
    }

    void aNewGenerationGetsItsDaemons() {
        auto base = fleet(4);
        const int logs = addService(base);
        base.services.change(static_cast<std::size_t>(logs)).perHost = true;
        workload(base, addWorkload(base, amounts(100, 1), 0, logs)).rules.pinned = true;
        const auto world = applied(base, {"replace-hosts host=h1 cpu=16 drain=6h name=g10 from=+1d"});
        QCOMPARE(world.hosts.size(), base.hosts.size() + 1);
        QCOMPARE(world.workloads.size(), base.workloads.size() + 1);
        const auto& daemon = world.workloads[base.workloads.size()];
        QVERIFY(daemon.service == logs && daemon.rules.pinned);
        QCOMPARE(daemon.host, static_cast<int>(base.hosts.size()));
        QVERIFY(daemon.exists == world.hosts[base.hosts.size()].exists);
    }
};

QTEST_APPLESS_MAIN(RollingTest)
#include "rolling_test.moc"
