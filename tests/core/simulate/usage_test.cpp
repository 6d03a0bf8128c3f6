#include "simulate/usage.h"

#include "base/rng.h"
#include "core/simulate/edited_fleet.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using simulate::SubjectKind;

namespace {

constexpr int kSteps = 60, kPaths = 40, kResiduals = 200;

model::Demand emptyDemand() {
    model::Demand demand;
    demand.grid = {kNow, 1h, kSteps};
    demand.pathCount = kPaths;
    demand.blockLength = 24;
    demand.residualCount = kResiduals;
    demand.hash = 1;
    base::Rng rng(5);
    for (int i = 0; i < kPaths * demand.blocksPerPath(); ++i) demand.blockStarts.push_back(rng.below(kResiduals - 24));
    return demand;
}

/// Errors are `sign` times those of the stream: the same stream and sign rise together.
void addEntry(model::Demand& demand, const model::ResourceId& id, float location, float scale, std::uint64_t stream,
              float sign = 1, const char* metric = "cpu") {
    base::Rng rng(9, stream);
    model::DemandEntry entry;
    entry.key = {id, metric};
    entry.location.assign(kSteps, location);
    entry.scale.assign(kSteps, scale);
    for (int i = 0; i < kResiduals; ++i) entry.residuals.push_back(sign * static_cast<float>(rng.normal()));
    demand.add(std::move(entry));
}

simulate::Usage simulated(const model::World& world, const model::Demand& demand,
                          const simulate::Usage* before = nullptr, int threads = 1) {
    base::Run run;
    run.threads = threads;
    auto usage = simulate::simulate(world, demand, before, run);
    if (!usage) qFatal("%s", usage.error().text.c_str());
    return *usage;
}

/// Six hosts in two zones, eighteen workloads with a series each.
struct Fleet {
    model::World world;
    model::Demand demand = emptyDemand();
    Fleet() {
        world.zones = {"z0", "z1"};
        for (int h = 0; h < 6; ++h) host(world, addHost(world, 8000, 1000)).zone = h % 2;
        for (int w = 0; w < 18; ++w) {
            addWorkload(world, amounts(1000, 10), w % 6);
            addEntry(demand, world.workloads[static_cast<std::size_t>(w)].id, 1500, 400,
                     static_cast<std::uint64_t>(w % 4));
        }
    }
};

} // namespace

class UsageTest final : public QObject {
    Q_OBJECT
private slots:
    void quantilesEqualThoseOfSortedSums() {
        const Fleet fleet;
        const auto usage = simulated(fleet.world, fleet.demand);
        const auto* total = usage.find(SubjectKind::Fleet, -1, model::kCpu);
        QVERIFY(total && total->measured);
        std::vector<std::vector<float>> paths(kPaths, std::vector<float>(kSteps, 0));
        for (int p = 0; p < kPaths; ++p)
            for (int e = 0; e < 18; ++e) fleet.demand.addPath(e, p, {}, paths[static_cast<std::size_t>(p)]);
        for (std::size_t h = 0; h < kSteps; ++h) {
            std::vector<float> column;
            for (const auto& path : paths) column.push_back(path[h]);
            std::sort(column.begin(), column.end());
            const auto above = std::count_if(column.begin(), column.end(), [](float v) { return v > 48000; });
            QCOMPARE(total->exceed[h], static_cast<float>(above) / kPaths);
            for (std::size_t l = 0; l < simulate::kLevels.size(); ++l) {
                const double at = simulate::kLevels[l] * (kPaths - 1);
                const auto low = static_cast<std::size_t>(at);
                const double expected = column[low] + (column[low + 1] - column[low]) * (at - static_cast<double>(low));
                QVERIFY(std::abs(total->quantiles[l][h] - expected) < 0.5);
            }
        }
    }

    void hostsAddUpToZonesAndFleet() {
        Fleet fleet;
        fleet.demand.pathCount = 1; // then a quantile is the path itself
        fleet.demand.blockStarts.resize(static_cast<std::size_t>(fleet.demand.blocksPerPath()));
        const auto usage = simulated(fleet.world, fleet.demand);
        for (std::size_t h = 0; h < kSteps; ++h) {
            float hosts = 0, zones = 0;
            for (int i = 0; i < 6; ++i) hosts += usage.find(SubjectKind::Host, i, model::kCpu)->quantiles[2][h];
            for (int z = 0; z < 2; ++z) zones += usage.find(SubjectKind::Zone, z, model::kCpu)->quantiles[2][h];
            const float total = usage.find(SubjectKind::Fleet, -1, model::kCpu)->quantiles[2][h];
            QVERIFY(std::abs(hosts - total) < 0.1 && std::abs(zones - total) < 0.1);
        }
    }

    void aSumOfBandsIsNotTheBandOfTheSum() {
        for (const float sign : {1.0F, -1.0F}) {
            model::World world;
            auto demand = emptyDemand();
            for (int h = 0; h < 2; ++h) {
                addHost(world, 8000, 100);
                const int w = addWorkload(world, amounts(1000, 1), h);
                addEntry(demand, world.workloads[static_cast<std::size_t>(w)].id, 4000, 300, 1, h == 0 ? 1.0F : sign);
            }
            const auto usage = simulated(world, demand);
            const float summed = usage.find(SubjectKind::Host, 0, model::kCpu)->quantiles[4][10] +
                                 usage.find(SubjectKind::Host, 1, model::kCpu)->quantiles[4][10];
            const float together = usage.find(SubjectKind::Fleet, -1, model::kCpu)->quantiles[4][10];
            if (sign > 0)
                QVERIFY(std::abs(summed - together) < 1);
            else
                QVERIFY(summed - together > 500);
        }
    }

    void anyThreadCountGivesTheSameBits() {
        const Fleet fleet;
        const auto one = simulated(fleet.world, fleet.demand, nullptr, 1);
        QVERIFY(sameBits(one, simulated(fleet.world, fleet.demand, nullptr, 2)));
        QVERIFY(sameBits(one, simulated(fleet.world, fleet.demand, nullptr, 7)));
    }

    void oneEditRecomputesWhatItTouched() {
        Fleet fleet;
        const auto before = simulated(fleet.world, fleet.demand);
        workload(fleet.world, 0).relocations.push_back({{kNow + 5h, base::kEndOfTime}, 1});
        const auto after = simulated(fleet.world, fleet.demand, &before);
        QVERIFY(sameBits(after, simulated(fleet.world, fleet.demand)));
        const auto shared = [&](SubjectKind kind, int subject, int dimension) {
            return after.find(kind, subject, dimension) == before.find(kind, subject, dimension);
        };
        for (int h = 0; h < 6; ++h) QCOMPARE(shared(SubjectKind::Host, h, model::kCpu), h > 1);
        QVERIFY(shared(SubjectKind::Fleet, -1, model::kCpu)); // nothing joined or left the fleet
        QVERIFY(!shared(SubjectKind::Zone, 0, model::kCpu) && !shared(SubjectKind::Zone, 1, model::kCpu));
    }

    void aFailedHostHasNothingToExceed() {
        Fleet fleet;
        host(fleet.world, 0).outages.push_back({{kNow + 2h, kNow + 4h}, model::OutageKind::Failure, ""});
        const auto usage = simulated(fleet.world, fleet.demand);
        const auto* series = usage.find(SubjectKind::Host, 0, model::kCpu);
        QCOMPARE(series->capacity[1], 8000.0F);
        for (const std::size_t h : {std::size_t{2}, std::size_t{3}}) {
            QCOMPARE(series->capacity[h], 0.0F);
            QCOMPARE(series->quantiles[4][h], 0.0F);
            QCOMPARE(series->exceed[h], 0.0F);
        }
        QCOMPARE(usage.find(SubjectKind::Fleet, -1, model::kCpu)->capacity[2], 40000.0F);
        QVERIFY(usage.placementAt(kNow + 2h).hostOf[0] != 0);
    }

    void demandChangesFollowTheirWindow() {
        model::World world;
        addHost(world, 2500, 100);
        addWorkload(world, amounts(1000, 1), 0);
        workload(world, 0).demandChanges.push_back({{kNow + 10h, kNow + 20h}, 1, 3, {}});
        const auto usage = simulated(world, emptyDemand());
        const auto* cpu = usage.find(SubjectKind::Host, 0, model::kCpu);
        QVERIFY(!cpu->measured); // a request stands in
        QCOMPARE(cpu->quantiles[2][9], 1000.0F);
        QCOMPARE(cpu->quantiles[2][10], 3000.0F);
        QCOMPARE(cpu->quantiles[2][20], 1000.0F);
        QCOMPARE(cpu->exceed[10], 1.0F);
        QCOMPARE(cpu->firstExceed, std::vector<int>(kPaths, 10));
    }

    void onlyDimensionsThatMatterAreKept() {
        model::World world;
        addHost(world, 1000, 10);
        const auto usage = simulated(world, emptyDemand());
        QVERIFY(usage.find(SubjectKind::Host, 0, model::kCpu));
        QVERIFY(!usage.find(SubjectKind::Host, 0, model::kDisk)); // unlimited and unused
        QVERIFY(!usage.find(SubjectKind::Host, 0, model::kGpu));  // none and unused
    }

    void aHostsMeasuredLoadIsShared() {
        model::World world;
        auto demand = emptyDemand();
        for (int h = 0; h < 2; ++h) addHost(world, 8000, 100);
        for (int w = 0; w < 2; ++w) {
            addWorkload(world, amounts(1000, 1), w);
            workload(world, w).demandOf = world.hosts[0].id;
            workload(world, w).dimensionShares = {w == 0 ? 0.25 : 0.75};
        }
        addEntry(demand, world.hosts[0].id, 1000, 0, 1);
        const auto usage = simulated(world, demand);
        QCOMPARE(usage.find(SubjectKind::Host, 0, model::kCpu)->quantiles[2][0], 250.0F);
        QCOMPARE(usage.find(SubjectKind::Host, 1, model::kCpu)->quantiles[2][0], 750.0F);
    }

    void aHostsOwnDemandStaysWithItWhileItIsUp() {
        model::World world;
        auto demand = emptyDemand();
        for (int h = 0; h < 2; ++h) addHost(world, 8000, 100);
        addWorkload(world, amounts(1000, 1), 0);
        addEntry(demand, world.hosts[0].id, 500, 0, 1);
        host(world, 0).ownDemand = std::uint32_t{1} << model::kCpu;
        host(world, 0).outages.push_back({{kNow + 1h, kNow + 2h}, model::OutageKind::Failure, ""});
        const auto usage = simulated(world, demand);
        QCOMPARE(usage.find(SubjectKind::Host, 0, model::kCpu)->quantiles[2][0], 1500.0F);
        QCOMPARE(usage.find(SubjectKind::Host, 0, model::kCpu)->quantiles[2][1], 0.0F);
        QCOMPARE(usage.find(SubjectKind::Host, 1, model::kCpu)->quantiles[2][1], 1000.0F); // the workload alone moves
        QCOMPARE(usage.find(SubjectKind::Fleet, -1, model::kCpu)->quantiles[2][0], 1500.0F);
    }

    void measuredLoadReservesItsForecast() {
        model::World world;
        auto demand = emptyDemand();
        addHost(world, 8000, 100);
        addHost(world, 3000, 100);
        addHost(world, 6000, 100);
        addWorkload(world, {}, 0);
        addEntry(demand, world.workloads[0].id, 4000, 0, 1);
        host(world, 0).outages.push_back({{kNow + 1h, kNow + 2h}, model::OutageKind::Failure, ""});
        const auto usage = simulated(world, demand);
        QCOMPARE(usage.placementAt(kNow + 1h).hostOf[0], 2); // the tightest host that holds 4 cores, not h1
    }

    void stoppedWorkIsCancelled() {
        const Fleet fleet;
        std::stop_source source;
        source.request_stop();
        base::Run run;
        run.stop = source.get_token();
        const auto usage = simulate::simulate(fleet.world, fleet.demand, nullptr, run);
        QVERIFY(!usage && usage.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(UsageTest)
#include "usage_test.moc"
