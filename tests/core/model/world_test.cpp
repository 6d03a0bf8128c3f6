#include "model/world.h"

#include <QtTest>
#include <fmt/format.h>

using namespace penumbra;
using namespace std::chrono_literals;
using model::RelationKind;
using model::ResourceKind;

namespace {

model::ResourceId id(ResourceKind kind, const char* name) { return model::makeId(kind, name); }

void put(model::Inventory& inventory, ResourceKind kind, const char* name, std::int64_t cpu = -1) {
    model::Resource r;
    r.id = id(kind, name);
    r.kind = kind;
    r.name = name;
    if (cpu >= 0) (kind == ResourceKind::Workload ? r.request : r.capacity).set(model::kCpu, cpu);
    inventory.put(r);
}

void relate(model::Inventory& inventory, model::ResourceId from, RelationKind kind, model::ResourceId to) {
    inventory.put(model::Relation{std::move(from), std::move(to), kind});
}

void measure(model::Inventory& inventory, model::ResourceId resource, const char* metric) {
    model::SeriesInfo info;
    info.key = {std::move(resource), metric};
    inventory.put(info);
}

model::Inventory smallFleet() {
    model::Inventory inventory;
    put(inventory, ResourceKind::Zone, "z1");
    put(inventory, ResourceKind::Rack, "r1");
    put(inventory, ResourceKind::Host, "h1", 8000);
    put(inventory, ResourceKind::Host, "h2", 8000);
    put(inventory, ResourceKind::Service, "shop");
    put(inventory, ResourceKind::Service, "db");
    put(inventory, ResourceKind::Workload, "shop-0", 1000);
    put(inventory, ResourceKind::Workload, "shop-1", 3000);
    relate(inventory, id(ResourceKind::Host, "h1"), RelationKind::Within, id(ResourceKind::Rack, "r1"));
    relate(inventory, id(ResourceKind::Rack, "r1"), RelationKind::Within, id(ResourceKind::Zone, "z1"));
    for (const char* name : {"shop-0", "shop-1"}) {
        relate(inventory, id(ResourceKind::Workload, name), RelationKind::PartOf, id(ResourceKind::Service, "shop"));
        relate(inventory, id(ResourceKind::Workload, name), RelationKind::RunsOn, id(ResourceKind::Host, "h1"));
    }
    relate(inventory, id(ResourceKind::Service, "shop"), RelationKind::DependsOn, id(ResourceKind::Service, "db"));
    return inventory;
}

} // namespace

class WorldTest final : public QObject {
    Q_OBJECT
private slots:
    void relationsBecomeIndices() {
        base::Problems problems;
        const auto world = model::makeWorld(smallFleet(), problems);
        QVERIFY(problems.empty());
        QCOMPARE(world.hosts.size(), 2U);
        QCOMPARE(world.hosts[0].zone, 0); // through its rack
        QCOMPARE(world.hosts[0].rack, 0);
        QCOMPARE(world.hosts[1].zone, -1);
        QCOMPARE(world.workloads[1].host, 0);
        QCOMPARE(world.workloads[1].service, 0);
        QCOMPARE(world.dependencies.size(), 1U);
        QVERIFY(world.dependencies[0] == (model::Dependency{0, 1, true}));
    }

    /// makeWorld leans on it and looks for no twins.
    void aDependencyComesOnce() {
        auto inventory = smallFleet();
        const auto twin = smallFleet();
        for (int i = 0; i < 2; ++i)
            for (const auto& relation : twin.relations())
                if (relation.kind == RelationKind::DependsOn) inventory.put(relation);
        QCOMPARE(inventory.relations().size(), twin.relations().size());
        base::Problems problems;
        QCOMPARE(model::makeWorld(inventory, problems).dependencies.size(), 1U);
    }

    /// Linear in the relations: a search for twins would take minutes here.
    void aLongChainOfServices() {
        model::Inventory inventory;
        constexpr int kCount = 100'000;
        for (int i = 0; i < kCount; ++i) {
            model::Resource service;
            service.kind = ResourceKind::Service;
            service.id = id(service.kind, fmt::format("s{}", i).c_str());
            inventory.put(std::move(service));
        }
        for (int i = 1; i < kCount; ++i)
            inventory.put({id(ResourceKind::Service, fmt::format("s{}", i - 1).c_str()),
                           id(ResourceKind::Service, fmt::format("s{}", i).c_str()), RelationKind::DependsOn});
        base::Problems problems;
        QCOMPARE(model::makeWorld(inventory, problems).dependencies.size(), std::size_t(kCount - 1));
        QVERIFY(problems.empty());
    }

    void aHostSaysWhatIsKnownAgainstIt() {
        const auto scoreOf = [](const char* text, base::Problems& problems) {
            auto inventory = smallFleet();
            auto host = *std::find_if(inventory.resources().begin(), inventory.resources().end(),
                                      [](const auto& r) { return r.kind == ResourceKind::Host; });
            host.attributes["security.cvss"] = {text, "scan", {}, ""};
            inventory.put(host);
            return model::makeWorld(inventory, problems).hosts[0].vulnerability.cvss;
        };
        base::Problems problems;
        QCOMPARE(scoreOf("9.8", problems), 9.8);
        QVERIFY(problems.empty());
        for (const char* bad : {"high", "-1", "10.5"}) {
            QCOMPARE(scoreOf(bad, problems), 0.0);
            QVERIFY(problems.size() == 1 && problems[0].text.find(bad) != std::string::npos);
            problems.clear();
        }
    }

    void theGravestOutageCounts() {
        using model::HostState;
        using model::OutageKind;
        using namespace std::chrono_literals;
        const auto at = base::fromMillis(1'772'000'000'000);
        model::WorldHost host;
        QVERIFY(host.stateAt(at) == HostState::Up && host.up(at) && host.schedulable(at));
        host.outages = {{{at, at + 4h}, OutageKind::Failure, ""},
                        {{at, at + 3h}, OutageKind::Drain, ""},
                        {{at, at + 5h}, OutageKind::Cordon, ""},
                        {{at + 4h, at + 5h}, OutageKind::Drain, ""}};
        QVERIFY(host.stateAt(at) == HostState::Failed && !host.up(at));
        QVERIFY(host.stateAt(at + 4h) == HostState::Drained && !host.up(at + 4h));
        QVERIFY(host.stateAt(at + 5h) == HostState::Up);
        host.outages.pop_back();
        QVERIFY(host.stateAt(at + 4h) == HostState::Cordoned && host.up(at + 4h) && !host.schedulable(at + 4h));
        host.exists.end = at;
        QVERIFY(host.stateAt(at) == HostState::Absent && !host.up(at));
    }

    void sharesOfADimension() {
        model::WorldWorkload workload;
        QCOMPARE(workload.dimensionShare(model::kCpu), 1.0); // all of it
        workload.dimensionShares = {0.25};
        QCOMPARE(workload.dimensionShare(model::kCpu), 0.25);
        QCOMPARE(workload.dimensionShare(model::kMemory), 0.0); // beyond what is listed: none
    }

    void absentCapacityIsUnlimitedOrNone() {
        base::Problems problems;
        const auto world = model::makeWorld(smallFleet(), problems);
        QCOMPARE(world.hosts[0].capacity.at(model::kCpu), 8000);
        QCOMPARE(world.hosts[0].capacity.at(model::kMemory), model::kUnlimited);
        QCOMPARE(world.hosts[0].capacity.at(model::kGpu), 0);
    }

    void danglingRelationIsNamed() {
        auto inventory = smallFleet();
        relate(inventory, id(ResourceKind::Workload, "shop-0"), RelationKind::RunsOn, id(ResourceKind::Host, "gone"));
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].code, std::string("dangling-reference"));
        QVERIFY(problems[0].text.find("host/gone") != std::string::npos);
        QCOMPARE(world.workloads[0].host, -1);
    }
    /// What a workload uses is counted on its host, whether or not its service is known.
    void aServiceThatNobodyDescribesIsAnotherMatter() {
        auto inventory = smallFleet();
        relate(inventory, id(ResourceKind::Workload, "shop-0"), RelationKind::PartOf,
               id(ResourceKind::Service, "gone"));
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].code, std::string("dangling-relation"));
        QVERIFY(world.workloads[0].host >= 0);
    }

    void measuredHostSharesItsLoadByRequest() {
        auto inventory = smallFleet();
        measure(inventory, id(ResourceKind::Host, "h1"), "cpu");
        measure(inventory, id(ResourceKind::Host, "h1"), "memory");
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(world.workloads.size(), 3U);
        QCOMPARE(world.workloads[0].demandOf.text(), std::string("host/h1"));
        QCOMPARE(world.workloads[0].dimensionShares[model::kCpu], 0.25);
        QCOMPARE(world.workloads[1].dimensionShares[model::kCpu], 0.75);
        QCOMPARE(world.workloads[1].dimensionShares[model::kMemory], 0.0);
        const auto& load = world.workloads[2]; // nobody requests memory: it stays with the host's own load
        QVERIFY(load.measuredLoad);
        QCOMPARE(load.name, std::string("load of h1"));
        QCOMPARE(load.dimensionShares[model::kCpu], 0.0);
        QCOMPARE(load.dimensionShares[model::kMemory], 1.0);
        QCOMPARE(problems.size(), 1U);
        QVERIFY2(problems[0].text.starts_with("One measured host, h1, carries load"), problems[0].text.c_str());
    }

    void measuredWorkloadAccountsForItsHost() {
        auto inventory = smallFleet();
        measure(inventory, id(ResourceKind::Host, "h1"), "cpu");
        measure(inventory, id(ResourceKind::Workload, "shop-0"), "cpu");
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(world.workloads.size(), 2U);
        QCOMPARE(world.workloads[1].demandOf, world.workloads[1].id);
    }

    void whatNoWorkloadExplainsStaysWithTheHost() {
        auto inventory = smallFleet();
        for (const auto* metric : {"cpu", "disk", "network"}) measure(inventory, id(ResourceKind::Host, "h1"), metric);
        for (const auto* metric : {"cpu", "network"}) measure(inventory, id(ResourceKind::Workload, "shop-0"), metric);
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(world.workloads.size(), 2U);
        QCOMPARE(world.hosts[0].ownDemand, std::uint32_t{1} << model::kDisk);
        QCOMPARE(world.hosts[1].ownDemand, 0U);
    }

    void emptyHostWithSeriesGetsOneMovableLoad() {
        auto inventory = smallFleet();
        measure(inventory, id(ResourceKind::Host, "h2"), "cpu");
        base::Problems problems;
        const auto world = model::makeWorld(inventory, problems);
        QCOMPARE(world.workloads.size(), 3U);
        QCOMPARE(world.workloads[2].host, 1);
        QVERIFY(world.workloads[2].request.empty());
        QVERIFY(world.workloads[2].dimensionShares.empty());
    }

    void windowsDecideWhatHolds() {
        const base::Time t0 = base::fromMillis(0);
        model::WorldHost host;
        host.exists = {t0, t0 + 10h};
        host.outages = {{{t0 + 2h, t0 + 3h}, model::OutageKind::Drain, ""},
                        {{t0 + 5h, t0 + 6h}, model::OutageKind::Cordon, ""}};
        QVERIFY(host.up(t0) && host.schedulable(t0));
        QVERIFY(!host.up(t0 + 2h) && host.up(t0 + 3h));
        QVERIFY(host.up(t0 + 5h) && !host.schedulable(t0 + 5h));
        QVERIFY(!host.up(t0 + 10h));
    }

    void rampIsAStraightLine() {
        const base::Time t0 = base::fromMillis(0);
        const model::DemandChange change{{t0, t0 + 10h}, 1, 3, 4h};
        QCOMPARE(change.at(t0), 1.0);
        QCOMPARE(change.at(t0 + 2h), 2.0);
        QCOMPARE(change.at(t0 + 4h), 3.0);
        QCOMPARE(change.at(t0 + 10h), 1.0);
        const model::DemandChange lasting{{}, 1, 3, 4h};
        QCOMPARE(lasting.at(t0), 3.0);
    }

    void breakpointsAreSortedAndInside() {
        base::Problems problems;
        auto world = model::makeWorld(smallFleet(), problems);
        const base::Time t0 = base::fromMillis(0);
        world.hosts.change(0).outages.push_back({{t0 + 2h, t0 + 3h}, model::OutageKind::Failure, ""});
        world.workloads.change(0).resizes.push_back({{t0 - 1h, t0 + 2h}, {}});
        const auto times = model::breakpoints(world, {t0, t0 + 3h});
        QCOMPARE(times.size(), 2U);
        QVERIFY(times[0] == t0 && times[1] == t0 + 2h);
    }

    void resolveNamesNearMisses() {
        base::Problems problems;
        const auto world = model::makeWorld(smallFleet(), problems);
        QCOMPARE(*model::resolveHost(world, "h2"), 1);
        QCOMPARE(*model::resolveHost(world, "host/h2"), 1);
        const auto missing = model::resolveService(world, "shpo");
        QVERIFY(!missing && missing.error().text.find("service/shop") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WorldTest)
#include "world_test.moc"
