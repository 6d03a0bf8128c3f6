#include "core/risk/made_paths.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr int kPaths = 20;

/// Path p of the only workload uses 1000 + 10 h + 10 p of 1500: it crosses at step 51 - p. A second host is idle, so
/// that the fleet as a whole has room.
Shown rising(int steps) {
    model::World world;
    addHost(world, 1500, 1000);
    addHost(world, 9000, 1000);
    const int w = addWorkload(world, amounts(1000, 10), 0);
    MadeDemand made(steps, kPaths);
    made.add(world.workloads[static_cast<std::size_t>(w)].id, "cpu", model::kCpu,
             [](int p, int h) { return 1000.0 + 10 * h + 10 * p; });
    return show(std::move(world), made.demand());
}

base::Time step(int h) { return kNow + std::chrono::hours(h); }

} // namespace

class ExhaustionTest final : public QObject {
    Q_OBJECT
private slots:
    void everyPathCrosses();
    void twoThirdsCross();
    void fewCross();
    void belowTheThresholdIsSilent();
    void fullIsNotOver();
    void comingBackCounts();
    void growthMovesTheDate();
    void poolsRunOutToo();
    void datesBeyondTheHistoryAreGuesses();
};

void ExhaustionTest::everyPathCrosses() {
    const auto shown = rising(60);
    const auto found = check("exhaustion", shown);
    QCOMPARE(found.size(), 1U);
    const auto& f = found.front();
    QCOMPARE(f.subject.text(), std::string("host/h0"));
    QCOMPARE(f.dimension, std::string("cpu"));
    QCOMPARE(f.probability, 1.0);
    QVERIFY(f.p5 == step(32));  // the 1st of 20 dates 32, 33, ... 51
    QVERIFY(f.p50 == step(41)); // the 10th
    QVERIFY(f.p95 == step(50)); // the 19th
    QVERIFY(f.at == step(41));
    QVERIFY(f.until == base::kEndOfTime);
    QCOMPARE(f.affected, std::vector<model::ResourceId>{shown.world.workloads[0].id});
}

void ExhaustionTest::twoThirdsCross() {
    const auto found = check("exhaustion", rising(45)); // dates 32..44 within the horizon: 13 of 20
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().probability, 0.65);
    QVERIFY(found.front().p5 == step(32));
    QVERIFY(found.front().p50 == step(41));
    QVERIFY(!found.front().p95);
}

void ExhaustionTest::fewCross() {
    const auto found = check("exhaustion", rising(34)); // 32 and 33
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().probability, 0.1);
    QVERIFY(found.front().p5 == step(32));
    QVERIFY(!found.front().p50);
    QVERIFY(found.front().at == step(32));
    QVERIFY(found.front().text.find("10 %") != std::string::npos);
}

void ExhaustionTest::belowTheThresholdIsSilent() {
    QVERIFY(check("exhaustion", rising(34), 0.11).empty());
    QVERIFY(check("exhaustion", rising(32), 0.0).empty());
}

void ExhaustionTest::fullIsNotOver() {
    model::World world;
    addHost(world, 1500, 1000);
    addWorkload(world, amounts(1000, 10), 0);
    MadeDemand made(24, kPaths);
    made.add(world.workloads[0].id, "cpu", model::kCpu, [](int, int) { return 1500.0; });
    QVERIFY(check("exhaustion", show(std::move(world), made.demand())).empty());
}

void ExhaustionTest::comingBackCounts() {
    model::World world;
    addHost(world, 1500, 1000);
    addHost(world, 9000, 1000);
    addWorkload(world, amounts(1000, 10), 0);
    MadeDemand made(24, kPaths);
    made.add(world.workloads[0].id, "cpu", model::kCpu, [](int, int h) { return h == 5 || h == 9 ? 2000.0 : 100.0; });
    const auto found = check("exhaustion", show(std::move(world), made.demand()));
    QCOMPARE(found.size(), 1U);
    QVERIFY(found.front().p5 == step(5) && found.front().p95 == step(5));
    QVERIFY(found.front().until == step(10)); // after the last step above
}

/// Twice the demand: 2 (1000 + 10 h + 10 p) lies above 3000 where 1000 + 10 h + 10 p lies above 1500.
void ExhaustionTest::growthMovesTheDate() {
    auto shown = rising(60);
    auto world = shown.world;
    host(world, 0).capacity.set(model::kCpu, 3000);
    QVERIFY(check("exhaustion", show(world, shown.demand)).empty());
    workload(world, 0).demandChanges.push_back({{}, 2, 2, {}});
    const auto found = check("exhaustion", show(world, shown.demand));
    QCOMPARE(found.size(), 1U);
    QVERIFY(found.front().p50 == step(41));
}

void ExhaustionTest::poolsRunOutToo() {
    auto shown = rising(60);
    auto world = shown.world;
    world.zones = {"east"};
    host(world, 0).zone = 0;
    host(world, 1).zone = 0;
    host(world, 1).capacity.set(model::kCpu, 200); // 1700 together: path p crosses at step 71 - p
    const auto found = check("exhaustion", show(world, shown.demand));
    QCOMPARE(found.size(), 3U); // the host, its zone, the fleet
    QCOMPARE(found[0].probability, 1.0);
    for (std::size_t i = 1; i < 3; ++i) {
        QCOMPARE(found[i].probability, 0.4); // dates 52..59 of 52..71
        QVERIFY(found[i].p5 == step(52));
    }
    QCOMPARE(found[1].subject.text(), std::string("zone/east"));
    QVERIFY(found[2].subject.empty());
}

void ExhaustionTest::datesBeyondTheHistoryAreGuesses() {
    const auto text = [](int supported) {
        auto shown = rising(60);
        const auto& demand = shown.demand;
        model::Demand shorter;
        shorter.grid = demand.grid;
        shorter.pathCount = demand.pathCount;
        shorter.blockLength = demand.blockLength;
        shorter.residualCount = demand.residualCount;
        shorter.blockStarts = demand.blockStarts;
        for (auto entry : demand.entries()) {
            entry.supportedSteps = supported;
            shorter.add(std::move(entry));
        }
        shown.demand = std::move(shorter);
        return check("exhaustion", shown).front().text;
    };
    QVERIFY(text(60).find("guess") == std::string::npos);
    QVERIFY(text(42).find("guess") == std::string::npos); // the median date is step 41
    QVERIFY2(text(41).find("dates later than 26 Feb 2026") != std::string::npos, text(41).c_str());
    QVERIFY2(text(0).ends_with("this is a guess, for the history is too short to forecast from."), text(0).c_str());
}

QTEST_APPLESS_MAIN(ExhaustionTest)
#include "exhaustion_test.moc"
