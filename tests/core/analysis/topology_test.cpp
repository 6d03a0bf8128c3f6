#include "analysis/topology.h"

#include <QtTest>
#include <fmt/format.h>

using namespace penumbra;
using namespace std::chrono_literals;
using graph::ServiceState;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

/// Hosts h0 and h1 in rack r0 of zone z, h2 in rack r1. Two replicas of db on h0 and h1 of which both are needed, one
/// of web on h2. web depends on db, batch uses web and has no replicas.
session::Evaluation evaluated() {
    auto world = std::make_shared<model::World>();
    world->zones = {"z"};
    world->racks = {"r0", "r1"};
    for (int h = 0; h < 3; ++h) {
        model::WorldHost host;
        host.name = fmt::format("h{}", h);
        host.id = model::makeId(model::ResourceKind::Host, host.name);
        host.zone = 0;
        host.rack = h / 2;
        world->hosts.append(std::move(host));
    }
    for (const auto* name : {"db", "web", "batch"})
        world->services.append(
            {model::makeId(model::ResourceKind::Service, name), name, name == std::string("db") ? 2 : 0});
    for (int w = 0; w < 3; ++w) {
        model::WorldWorkload workload;
        workload.name = w < 2 ? fmt::format("db-{}", w) : "web-0";
        workload.id = model::makeId(model::ResourceKind::Workload, workload.name);
        workload.service = w / 2;
        world->workloads.append(std::move(workload));
    }
    world->dependencies = {{1, 0, true, {}, {}}, {2, 1, false, {}, {}}};
    auto usage = std::make_shared<simulate::Usage>();
    usage->grid = {kBegin, 1h, 48};
    auto& placement = usage->placements.emplace_back();
    placement.window = {kBegin, kBegin + 48h};
    for (const int host : {0, 1, 2}) placement.hostOf.append(host);
    session::Evaluation out;
    out.world = world;
    out.usage = usage;
    return out;
}

analysis::Topology of(const analysis::TopologyRequest& request, const session::Evaluation& evaluation = evaluated()) {
    auto topology = analysis::topologyOf(evaluation, request);
    if (!topology) qFatal("%s", topology.error().text.c_str());
    return *topology;
}

std::string names(const analysis::Topology& topology) {
    std::set<std::string> sorted;
    for (const auto& node : topology.nodes) sorted.insert(node.name);
    std::string out;
    for (const auto& name : sorted) out += name + ";";
    return out;
}

const analysis::TopologyNode& node(const analysis::Topology& topology, const char* id) {
    const int found = topology.find(model::ResourceId(id));
    if (found < 0) qFatal("%s is not there.", id);
    return topology.nodes[static_cast<std::size_t>(found)];
}

} // namespace

class TopologyTest final : public QObject {
    Q_OBJECT
private slots:
    void withoutAFocusItIsEveryService() {
        const auto topology = of({});
        QCOMPARE(names(topology), std::string("batch;db;web;"));
        QCOMPARE(topology.edges.size(), 2U);
        QCOMPARE(node(topology, "service/db").note, std::string("2 of 2 run, 2 needed"));
        QCOMPARE(node(topology, "service/batch").note, std::string("no replica is known"));
    }

    void theNeighbourhoodGrowsHopByHop() {
        QCOMPARE(names(of({model::ResourceId("service/db"), 1})), std::string("db;db-0;db-1;web;"));
        QCOMPARE(names(of({model::ResourceId("service/db"), 2})), std::string("batch;db;db-0;db-1;h0;h1;web;web-0;"));
        QCOMPARE(names(of({model::ResourceId("host/h2"), 1})), std::string("h2;web-0;"));
        QCOMPARE(names(of({model::ResourceId("rack/r0"), 1})), std::string("db-0;db-1;h0;h1;"));
    }

    void whatIsBeyondTheMostIsCounted() {
        const auto topology = of({model::ResourceId("service/db"), 2, analysis::Collapse::None, {}, {}, 3});
        QCOMPARE(topology.nodes.size(), 3U);
        QCOMPARE(topology.leftOut, 5U);
        for (const auto& edge : topology.edges) QVERIFY(edge.from < 3 && edge.to < 3);
    }

    void racksAreDrawnAsOne() {
        const auto topology = of({model::ResourceId("service/db"), 2, analysis::Collapse::Rack});
        QCOMPARE(names(topology), std::string("2 of db;batch;db;r0;web;web-0;"));
        QCOMPARE(node(topology, "rack/r0").members, 2);
        QCOMPARE(node(topology, "rack/r0").note, std::string("2 hosts"));
    }

    void aRackOfWhichOneHostFailsIsNotLost() {
        auto topology =
            of({model::ResourceId("service/db"), 2, analysis::Collapse::Rack, model::ResourceId("host/h0")});
        QVERIFY(node(topology, "rack/r0").state == ServiceState::Degraded);
        QCOMPARE(node(topology, "rack/r0").reason, std::string("1 of 2 fail."));
        QVERIFY(node(topology, "workload/db-0").state == ServiceState::Degraded);
        topology = of({model::ResourceId("service/db"), 2, analysis::Collapse::Rack, model::ResourceId("rack/r0")});
        QVERIFY(node(topology, "rack/r0").state == ServiceState::Lost);
        QCOMPARE(node(topology, "workload/db-0").reason, std::string("All 2 of them fail."));
    }

    void aFailedHostTakesWithItWhoNeedsIt() {
        const auto topology = of({{}, 1, analysis::Collapse::None, model::ResourceId("host/h0")});
        QCOMPARE(node(topology, "host/h0").hop, 0);
        QCOMPARE(node(topology, "workload/db-0").hop, 1);
        QCOMPARE(node(topology, "service/db").hop, 2);
        QVERIFY(node(topology, "service/db").state == ServiceState::Lost); // both are needed
        QCOMPARE(node(topology, "service/db").note, std::string("1 of 2 run, 2 needed"));
        QCOMPARE(node(topology, "service/web").hop, 3);
        QVERIFY(node(topology, "service/web").state == ServiceState::Lost);
        QCOMPARE(node(topology, "service/batch").hop, 4);
        QVERIFY(node(topology, "service/batch").state == ServiceState::Degraded);
        QVERIFY(node(topology, "service/batch").reason.find("web") != std::string::npos);
        QCOMPARE(topology.lost, 2U);
        QCOMPARE(topology.degraded, 1U);
    }

    void whatWasWrongBeforeIsNotReached() {
        auto evaluation = evaluated();
        auto usage = std::make_shared<simulate::Usage>(*evaluation.usage);
        usage->placements[0].hostOf.change(0) = -1; // db misses one already, and web and batch with it
        evaluation.usage = usage;
        const auto topology = of({{}, 1, analysis::Collapse::None, model::ResourceId("host/h2")}, evaluation);
        QVERIFY(node(topology, "service/db").state == ServiceState::Lost);
        QCOMPARE(node(topology, "service/db").hop, -1);
        QCOMPARE(node(topology, "workload/web-0").hop, 1);
        QVERIFY(node(topology, "service/web").hop >= 0); // its own replica fails now, not only what it needs
    }

    void aFailedServiceIsTheFirstHop() {
        const auto topology = of({{}, 1, analysis::Collapse::None, model::ResourceId("service/web")});
        QCOMPARE(node(topology, "service/web").hop, 0);
        QCOMPARE(node(topology, "service/batch").hop, 1);
        QCOMPARE(node(topology, "service/db").hop, -1);
    }

    void whatThereIsNotIsSaid() {
        const auto topology = analysis::topologyOf(evaluated(), {model::ResourceId("host/h9")});
        QVERIFY(!topology);
        QVERIFY(topology.error().text.find("host/h9") != std::string::npos);
    }
};

QTEST_MAIN(TopologyTest)
#include "topology_test.moc"
