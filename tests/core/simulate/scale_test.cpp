#include "simulate/usage.h"

#include "base/rng.h"
#include "core/model/small_world.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::TimeWindow kDay{kNow, kNow + 24h};

/// Prints what a piece of work took; nothing is asserted on it.
template <class Work>
auto timed(const char* what, Work work) {
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    qInfo("%s: %.1f ms", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    return result;
}

/// As many hosts and waiting tasks as the openb trace, in its three kinds: without GPU, a share of one, whole ones.
model::World gpuFleet() {
    base::Rng rng(1);
    model::World world;
    for (int h = 0; h < 1523; ++h) {
        const int gpus = h < 310 ? 0 : (h % 3 == 0 ? 8 : 2);
        const int i = addHost(world, gpus == 0 ? 94'000 : 12'000 * std::max(gpus, 4),
                              (std::int64_t{64} << 30) * std::max(gpus, 4));
        host(world, i).capacity.set(model::kGpu, 1000 * gpus);
    }
    for (int w = 0; w < 8152; ++w) {
        const std::uint32_t kind = rng.below(100);
        auto request = amounts(1000 * (1 + rng.below(12)), std::int64_t{1 + rng.below(32)} << 30);
        if (kind >= 13) request.set(model::kGpu, kind < 50 ? 100 * (1 + rng.below(9)) : (kind < 95 ? 1000 : 8000));
        addWorkload(world, request);
    }
    return world;
}

/// 36 hosts, 300 workloads with two series each, two weeks of hours, 256 paths.
void sampleFleet(model::World& world, model::Demand& demand) {
    base::Rng rng(2);
    demand.grid = {kNow, 1h, 336};
    demand.pathCount = 256;
    demand.blockLength = 24;
    demand.residualCount = 1000;
    demand.hash = 1;
    for (int i = 0; i < 256 * demand.blocksPerPath(); ++i) demand.blockStarts.push_back(rng.below(1000 - 24));
    world.zones = {"z0", "z1", "z2"};
    for (int h = 0; h < 36; ++h) host(world, addHost(world, 32'000, 128'000)).zone = h % 3;
    for (int w = 0; w < 300; ++w) {
        const int row = addWorkload(world, amounts(2000, 8000), w % 36);
        for (const char* metric : {"cpu", "memory"}) {
            model::DemandEntry entry;
            entry.key = {world.workloads[static_cast<std::size_t>(row)].id, metric};
            entry.location.assign(336, 2000);
            entry.scale.assign(336, 300);
            for (int i = 0; i < 1000; ++i) entry.residuals.push_back(static_cast<float>(rng.normal()));
            demand.add(std::move(entry));
        }
    }
}

} // namespace

class ScaleTest final : public QObject {
    Q_OBJECT
private slots:
    void aTraceOfTasksIsPlacedAndEveryHostLost() {
        const auto world = gpuFleet();
        const auto placements =
            timed("place 8152 waiting tasks on 1523 hosts", [&] { return simulate::place(world, kDay, base::Run{}); });
        QVERIFY(placements);
        const auto& p = placements->front();
        QCOMPARE(p.moves.size() + p.unplaced.size(), 8152U);
        qInfo("unplaced: %zu", p.unplaced.size());
        std::vector<std::vector<int>> sets;
        for (int h = 0; h < 1523; ++h) sets.push_back({h});
        for (const int threads : {1, 2}) {
            base::Run run;
            run.threads = threads;
            const auto losses =
                timed(threads == 1 ? "lose each of 1523 hosts, 1 thread" : "lose each of 1523 hosts, 2 threads",
                      [&] { return simulate::failEach(world, p, sets, run); });
            QVERIFY(losses);
            std::size_t victims = 0;
            for (const auto& loss : *losses) victims += loss.moves.size() + loss.homeless.size();
            QCOMPARE(victims, p.moves.size());
        }
    }

    void theSampleFleetIsSimulated() {
        model::World world;
        model::Demand demand;
        sampleFleet(world, demand);
        for (const int threads : {1, 2}) {
            base::Run run;
            run.threads = threads;
            const auto full =
                timed(threads == 1 ? "simulate 36 hosts in full, 1 thread" : "simulate 36 hosts in full, 2 threads",
                      [&] { return simulate::simulate(world, demand, nullptr, run); });
            QVERIFY(full);
            auto moved = world;
            workload(moved, 0).relocations.push_back({{kNow + 5h, base::kEndOfTime}, 3});
            const auto again = timed("after one move between two hosts of a zone",
                                     [&] { return simulate::simulate(moved, demand, &*full, run); });
            QVERIFY(again);
            std::size_t shared = 0;
            for (std::size_t i = 0; i < full->series.size(); ++i) shared += full->series[i] == again->series[i] ? 1 : 0;
            QCOMPARE(shared, full->series.size() - 4);
            auto grown = world;
            workload(grown, 0).demandChanges.push_back({{}, 1, 2, {}});
            QVERIFY(timed("after one workload's demand changed",
                          [&] { return simulate::simulate(grown, demand, &*full, run); }));
        }
    }
};

QTEST_APPLESS_MAIN(ScaleTest)
#include "scale_test.moc"
