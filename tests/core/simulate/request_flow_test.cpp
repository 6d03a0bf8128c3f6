#include "simulate/services/request_flow.h"

#include "base/rng.h"
#include "core/model/small_world.h"
#include "graph/calls.h"
#include "real_calls.h"

#include <Eigen/Dense>
#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using simulate::RequestFlow;

namespace {

/// A world of services alone with random calls; with `back` per cent of them against the order. Every service's calls
/// together are less than one, so that no circle feeds itself.
model::World randomWorld(base::Rng& rng, int services, int calls, std::uint32_t back) {
    model::World world;
    for (int s = 0; s < services; ++s) addService(world);
    std::set<std::pair<int, int>> known;
    for (int k = 0; k < calls; ++k) {
        int a = static_cast<int>(rng.below(static_cast<std::uint32_t>(services)));
        int b = static_cast<int>(rng.below(static_cast<std::uint32_t>(services)));
        if (a > b) std::swap(a, b);
        if (rng.below(100) < back) std::swap(a, b);
        if (a == b || !known.emplace(a, b).second) continue;
        world.dependencies.push_back({a, b, true, {}});
        world.dependencies.back().call.ratio = 1.8 * rng.uniform() * services / (2.0 * calls);
    }
    return world;
}

/// Requests of every service from what comes from outside, by the dense system x = e + A' x.
Eigen::VectorXd solved(const model::World& world, const Eigen::VectorXd& outside) {
    const auto n = outside.size();
    Eigen::MatrixXd system = Eigen::MatrixXd::Identity(n, n);
    for (const auto& d : world.dependencies) system(d.to, d.from) -= *d.call.ratio * (1 - d.call.cached.value_or(0));
    return system.partialPivLu().solve(outside);
}

model::Demand measured(const std::vector<double>& requests) {
    model::Demand demand;
    demand.grid = {kNow, std::chrono::hours(1), 2};
    demand.pathCount = 1;
    for (std::size_t s = 0; s < requests.size(); ++s) {
        if (requests[s] < 0) continue;
        const auto id = model::makeId(model::ResourceKind::Service, fmt::format("s{}", s));
        model::DemandEntry entry;
        entry.key = {id, "requests"};
        entry.location.assign(2, static_cast<float>(requests[s]));
        demand.responses.push_back({id, static_cast<int>(demand.entries().size()), 1, {}, {}, {}, {}, {}, 0});
        demand.add(std::move(entry));
    }
    return demand;
}

} // namespace

class RequestFlowTest final : public QObject {
    Q_OBJECT
private slots:
    void itIsTheDenseSystem_data() {
        QTest::addColumn<int>("back");
        QTest::newRow("no circle") << 0;
        QTest::newRow("circles") << 20;
    }
    void itIsTheDenseSystem() {
        QFETCH(int, back);
        int circular = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            base::Rng rng(seed, 8);
            const int n = 2 + static_cast<int>(rng.below(40));
            auto world = randomWorld(rng, n, 2 * n, static_cast<std::uint32_t>(back));
            for (auto& d : world.dependencies)
                if (rng.below(4) == 0) d.call.cached = 0.7 * rng.uniform();
            Eigen::VectorXd outside(n);
            for (int s = 0; s < n; ++s) outside[s] = 100 * rng.uniform();
            const auto expected = solved(world, outside);
            const RequestFlow flow(world, measured(std::vector<double>(static_cast<std::size_t>(n), 0)), kNow);
            circular += flow.circular() ? 1 : 0;
            std::vector<RequestFlow::Source> sources(static_cast<std::size_t>(n));
            for (int s = 0; s < n; ++s) sources[static_cast<std::size_t>(s)].outside = outside[s];
            std::vector<double> requests(sources.size(), 0.0);
            flow.spread(sources, std::vector<double>(sources.size(), 1.0), requests);
            std::vector<graph::Call> calls;
            for (const auto& e : flow.edges()) calls.push_back({e.from, e.to, e.calls});
            const auto propagated =
                graph::CallGraph(sources.size(), calls).propagate({outside.data(), static_cast<std::size_t>(n)});
            QVERIFY(propagated);
            for (int s = 0; s < n; ++s) {
                const auto i = static_cast<std::size_t>(s);
                QVERIFY(std::abs(requests[i] - expected[s]) < 1e-6 * (1 + expected[s]));
                QVERIFY(std::abs((*propagated)[i] - expected[s]) < 1e-5 * (1 + expected[s])); // its ratios are floats
            }
        }
        QVERIFY(back == 0 ? circular == 0 : circular > 50);
    }

    void whatIsNotStatedIsMeasured() {
        model::World world;
        for (int s = 0; s < 5; ++s) addService(world);
        world.dependencies = {{0, 2, true, {}}, {1, 2, true, {}}, {2, 3, true, {}}, {3, 4, false, {}}};
        world.dependencies[1].call.ratio = 0.5;
        // 100/s and 40/s call the third: 20 of its 80 come from the second, so 0.6 a request from the first.
        const RequestFlow flow(world, measured({100, 40, 80, 20, -1}), kNow);
        QCOMPARE(flow.callsOf(0)[0].calls, 0.6);
        QCOMPARE(flow.callsOf(1)[0].calls, 0.5);
        QCOMPARE(flow.callsOf(2)[0].calls, 0.25);
        QCOMPARE(flow.callsOf(3)[0].calls, 1.0);
        QVERIFY(flow.callsOf(3)[0].assumed && !flow.callsOf(2)[0].assumed);
        std::vector<double> requests{100, 40, 80, 20, 0};
        std::vector<RequestFlow::Source> sources(5);
        flow.settle(requests, sources);
        QCOMPARE(requests[4], 20.0);
        QVERIFY(sources[0].outside == 100 && std::abs(sources[2].outside) < 1e-9);
        std::vector<double> grown = requests;
        flow.spread(sources, std::vector<double>{2, 1, 1, 1, 1}, grown);
        QVERIFY(std::abs(grown[2] - 140) < 1e-9 && std::abs(grown[3] - 35) < 1e-9 && std::abs(grown[4] - 35) < 1e-9);
    }

    // Nothing grows, so every measured service has what was measured, whatever the relations say of it.
    void withoutGrowthEverythingIsAsMeasured() {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            base::Rng rng(seed, 9);
            auto world = randomWorld(rng, 12, 24, 15);
            std::vector<double> requests;
            for (int s = 0; s < 12; ++s) requests.push_back(1 + 100 * rng.uniform());
            const RequestFlow flow(world, measured(requests), kNow);
            std::vector<RequestFlow::Source> sources(12);
            auto settled = requests;
            flow.settle(settled, sources);
            auto spread = settled;
            flow.spread(sources, std::vector<double>(12, 1.0), spread);
            for (std::size_t s = 0; s < 12; ++s) QVERIFY(std::abs(spread[s] - requests[s]) < 1e-6 * requests[s]);
        }
    }

    // A request at every entry reaches each service as often as the traces say.
    void realGraphsGiveTheirCalls() {
        const char* const path = PENUMBRA_DATA "/data/services/alibaba_dgg_service_graphs.csv.gz";
        if (!QFile::exists(path)) QSKIP("The call graphs lie in " PENUMBRA_DATA "/data/services, which is not there.");
        const auto real = realCalls(path);
        QVERIFY(real);
        const auto n = real->visits.size();
        QVERIFY(n > 20'000 && real->world.dependencies.size() > 30'000 && real->entries.size() > 1'900);
        const RequestFlow flow(real->world, measured(std::vector<double>(n, 0)), kNow);
        std::vector<RequestFlow::Source> sources(n);
        for (const int e : real->entries) sources[static_cast<std::size_t>(e)].outside = 1;
        std::vector<double> requests(n, 0.0);
        flow.spread(sources, std::vector<double>(n, 1.0), requests);
        std::size_t off = 0;
        for (std::size_t s = 0; s < n; ++s)
            off += std::abs(requests[s] - real->visits[s]) > 1e-4 * (1 + real->visits[s]);
        QVERIFY2(off == 0,
                 qPrintable(QString("%1 of %2 services, %3 entries").arg(off).arg(n).arg(real->entries.size())));
        QVERIFY(flow.circular());
    }

    void growthReachesCallees() {
        model::World world;
        for (int s = 0; s < 3; ++s) addService(world);
        world.dependencies = {{0, 1, true, {}}, {1, 2, true, {}}};
        const auto demand = measured({100, 50, 200});
        QVERIFY(simulate::flowingGrowth(world, demand).empty());
        const model::DemandChange change{{kNow + std::chrono::hours(1), base::kEndOfTime}, 1, 3, {}};
        world.services.change(0).requestChanges.push_back({change, false});
        QVERIFY(simulate::flowingGrowth(world, demand).empty()); // it keeps to itself
        world.services.change(0).requestChanges.push_back({change, true});
        const auto growth = simulate::flowingGrowth(world, demand);
        QVERIFY(growth[0].empty());
        QCOMPARE(growth[1], (std::vector<float>{1, 3}));
        QCOMPARE(growth[2], (std::vector<float>{1, 3}));
    }
};

QTEST_APPLESS_MAIN(RequestFlowTest)
#include "request_flow_test.moc"
