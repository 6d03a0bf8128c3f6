#include "base/rng.h"
#include "model/demand.h"
#include "model/inventory.h"

#include <QtTest>

#include <cmath>

using namespace penumbra;
using namespace penumbra::model;

namespace {

Resource host(const std::string& name, std::int64_t cores) {
    Resource r;
    r.id = makeId(ResourceKind::Host, name);
    r.kind = ResourceKind::Host;
    r.name = name;
    r.capacity.set(kCpu, cores * 1000);
    return r;
}

} // namespace

class InventoryTest final : public QObject {
    Q_OBJECT

private slots:
    void oneChangeCopiesOneChunk() {
        Table<int> table;
        for (int i = 0; i < 10'000; ++i) table.append(i);
        Table<int> copy = table;
        QCOMPARE(copy.sharedChunks(table), std::size_t{40});
        copy.change(5000) = -1;
        QCOMPARE(copy.sharedChunks(table), std::size_t{39});
        QCOMPARE(table[5000], 5000);
        QVERIFY(!(copy == table));
        copy.change(5000) = 5000;
        QVERIFY(copy == table);
        copy.append(1);
        QCOMPARE(table.size(), std::size_t{10'000});
    }
    void theNewerFactWinsAndNothingElseIsLost() {
        auto known = host("a", 8);
        known.attributes["os"] = {"debian 11", "cmdb", {}, ""};
        known.attributes["serial"] = {"X1", "cmdb", {}, ""};
        QVERIFY(mergeResource(known, known) == known);
        auto fresh = host("a", 16);
        fresh.capacity.set(kMemory, 64);
        fresh.attributes["os"] = {"debian 12", "ansible", {}, ""};
        const auto a = mergeResource(known, fresh);
        QCOMPARE(a.capacity.at(kCpu), 16'000);
        QCOMPARE(a.capacity.at(kMemory), 64);
        QCOMPARE(a.attributes.at("os").value, std::string("debian 12"));
        QCOMPARE(a.attributes.at("serial").value, std::string("X1"));
    }
    /// A resource in which every member differs from its default, against one in which none does.
    void aSourceChangesOrClearsOnlyWhatItStates() {
        auto full = host("a", 8);
        full.name = "Database 1";
        full.labels = {{"disk", "ssd"}};
        full.taints = {{"gpu", "", TaintEffect::NoExecute}};
        full.cordoned = true;
        full.rules = {{{"disk", SelectorOperator::Exists, {}}},
                      {{"gpu", "", true, {}}},
                      {{"", Scope::Zone, true}},
                      {{}},
                      {{}},
                      7,
                      true,
                      true};
        full.minAvailable = 2;
        full.tier = 1;
        full.lifetime = {base::fromMillis(1), base::fromMillis(2)};
        Resource empty;
        empty.id = full.id;
        QVERIFY(mergeResource(full, {empty, {}}) == full);
        auto cleared = empty;
        cleared.capacity = full.capacity; // amounts state themselves
        QVERIFY(mergeResource(full, {empty, Members::all()}) == cleared);
        for (unsigned member = 0; Members::fromBits(1U << member).bits() <= Members::all().bits(); ++member) {
            const auto only = Members::fromBits(1U << member);
            QVERIFY2(!(mergeResource(full, {empty, only}) == full), qPrintable(QString("member %1").arg(member)));
            QVERIFY2(mergeResource(mergeResource(full, {empty, only}), {full, only}) == full,
                     qPrintable(QString("member %1").arg(member)));
        }
        auto labelled = empty;
        labelled.labels = {{"rack", "r7"}};
        QCOMPARE(mergeResource(full, {labelled, {}}).labels, (Labels{{"disk", "ssd"}, {"rack", "r7"}}));
        QCOMPARE(mergeResource(full, {labelled, {Member::Labels}}).labels, labelled.labels);
    }
    void dimensionsAreMatchedByName() {
        Dimensions fleet, batch;
        fleet.findOrAdd("licences");
        Amounts amounts;
        amounts.set(batch.findOrAdd("tokens"), 7);
        amounts.set(batch.findOrAdd("licences"), 9);
        const auto out = translate(amounts, batch, fleet);
        QCOMPARE(out.at(fleet.find("licences")), 9);
        QCOMPARE(out.at(fleet.find("tokens")), 7);
        QVERIFY(!out.has(kMemory));
    }
    /// Ids and metrics may hold colons.
    void seriesAreNotConfused() {
        const SeriesKey one{ResourceId("host/a"), "job:cpu"};
        const SeriesKey other{ResourceId("host/a:job"), "cpu"};
        QCOMPARE(one.text(), other.text());
        Inventory inventory;
        inventory.put(SeriesInfo{one, base::Unit::MilliCores, {}, {}, 1, {}});
        inventory.put(SeriesInfo{other, base::Unit::MilliCores, {}, {}, 2, {}});
        QCOMPARE(inventory.findSeries(one)->samples, 1);
        QCOMPARE(inventory.findSeries(other)->samples, 2);
        Demand demand;
        demand.add({one, kCpu, {}, {}, {}, "", 0, 0, 0, 0, 0, {}});
        demand.add({other, kCpu, {}, {}, {}, "", 0, 0, 0, 0, 0, {}});
        QCOMPARE(demand.find(one), 0);
        QCOMPARE(demand.find(other), 1);
    }
    void aWorkloadRunsInOnePlace() {
        Inventory inventory;
        const ResourceId w("workload/w");
        inventory.put(Relation{w, ResourceId("host/a"), RelationKind::RunsOn});
        inventory.put(Relation{w, ResourceId("host/b"), RelationKind::RunsOn});
        inventory.put(Relation{w, ResourceId("service/s"), RelationKind::DependsOn});
        inventory.put(Relation{w, ResourceId("service/t"), RelationKind::DependsOn});
        QCOMPARE(inventory.relations().size(), std::size_t{3});
        QCOMPARE(inventory.relations()[0].to.text(), std::string("host/b"));
    }
    void aDroppedRelationLeavesItsPlaceToTheLast() {
        Inventory inventory;
        const auto on = [](const char* workload, const char* host) {
            return Relation{ResourceId(workload), ResourceId(host), RelationKind::RunsOn};
        };
        for (const char* w : {"workload/u", "workload/v", "workload/w"}) inventory.put(on(w, "host/a"));
        const auto before = inventory;
        inventory.drop(on("workload/x", "host/a"));
        QVERIFY(inventory == before);
        inventory.drop(on("workload/u", "host/b")); // whatever the host
        QCOMPARE(inventory.relations().size(), std::size_t{2});
        QCOMPARE(inventory.relations()[0].from.text(), std::string("workload/w"));
        QVERIFY(inventory.findRelation(on("workload/u", "host/a")) == nullptr);
        QCOMPARE(inventory.findRelation(on("workload/w", ""))->to.text(), std::string("host/a"));
        inventory.drop(on("workload/v", ""));
        inventory.drop(on("workload/w", ""));
        QVERIFY(inventory.relations().empty());
        QCOMPARE(before.relations().size(), std::size_t{3});
        QVERIFY(before.findRelation(on("workload/u", "")) != nullptr);
    }
    void namesAreResolvedOrExplained() {
        Inventory inventory;
        for (const auto* name : {"db-01", "db-02", "web-01"}) inventory.put(host(name, 1));
        Resource service = host("db-01", 1);
        service.id = makeId(ResourceKind::Service, "db-01");
        service.kind = ResourceKind::Service;
        inventory.put(service);
        QCOMPARE(inventory.resolve("host/db-01").value().text(), std::string("host/db-01"));
        QCOMPARE(inventory.resolve("web-01").value().text(), std::string("host/web-01"));
        QCOMPARE(inventory.resolve("db-01", ResourceKind::Host).value().text(), std::string("host/db-01"));
        QVERIFY(inventory.resolve("db-01").error().text.find("2 resources") != std::string::npos);
        QVERIFY(inventory.resolve("db", ResourceKind::Host).error().text.find("host/db-02") != std::string::npos);
    }
    void copiesDoNotSeeEachOther() {
        Inventory a;
        a.put(host("x", 1));
        Inventory b = a;
        b.put(host("y", 1));
        QVERIFY(a.find(makeId(ResourceKind::Host, "y")) == nullptr);
        QVERIFY(b.find(makeId(ResourceKind::Host, "y")) != nullptr);
        QVERIFY(!(a == b));
    }
    void gapsStayGaps() {
        Samples samples{{ResourceId("host/a"), "cpu"}, base::Unit::MilliCores, {0, 1000, 5'000'000}, {2, 4, 9}};
        const auto series = onGrid(samples, {base::fromMillis(0), std::chrono::minutes(30), 4});
        QCOMPARE((*series.values)[0], 3.0);
        QVERIFY(std::isnan((*series.values)[1]));
        QCOMPARE((*series.values)[2], 9.0);
        QVERIFY(std::isnan((*series.values)[3]));
    }
    void whatIsSampledUnevenlyIsDrawnWithLines() {
        const auto minutes = [](std::int64_t m) { return m * 60'000; };
        const base::TimeGrid grid{base::fromMillis(0), std::chrono::hours(1), 3};
        Samples ramp{{ResourceId("host/a"), "cpu"}, base::Unit::MilliCores, {}, {}};
        for (const int m : {0, 50, 51, 52, 53, 54, 60, 110, 120}) { // a mean of the samples would be near the burst
            ramp.times.push_back(minutes(m));
            ramp.values.push_back(m);
        }
        const auto drawn = onGrid(ramp, grid);
        QVERIFY(std::abs((*drawn.values)[0] - 30) < 1e-9);
        QVERIFY(std::abs((*drawn.values)[1] - 90) < 1e-9);
        QCOMPARE((*drawn.values)[2], 120.0);
        Samples even{{ResourceId("host/a"), "cpu"}, base::Unit::MilliCores, {}, {}};
        for (int m = 0; m < 120; m += 15) { // each says what the quarter came to
            even.times.push_back(minutes(m));
            even.values.push_back(m);
        }
        QCOMPARE((*onGrid(even, grid).values)[0], 22.5);
        even.times = {0, minutes(1), minutes(2), minutes(90), minutes(91)}; // nobody knows what was between
        even.values = {6, 6, 6, 90, 90};
        QCOMPARE((*onGrid(even, grid).values)[0], 6.0);
        QCOMPARE((*onGrid(even, grid).values)[1], 90.0);
    }
    void pathsAddUpAndStayPositive() {
        Demand demand;
        demand.grid = {base::fromMillis(0), std::chrono::hours(1), 5};
        demand.pathCount = 2;
        demand.blockLength = 2;
        demand.residualCount = 4;
        demand.blockStarts = {0, 2, 0, 2, 2, 2};
        DemandEntry entry;
        entry.key = {ResourceId("workload/a"), "cpu"};
        entry.dimension = kCpu;
        entry.location.assign(5, 10);
        entry.scale.assign(5, 2);
        entry.residuals = {1, -1, 3, -9};
        demand.add(entry);
        QCOMPARE(demand.find({ResourceId("workload/a"), "cpu"}), 0);
        QCOMPARE(demand.find({ResourceId("workload/a"), "memory"}), -1);
        std::vector<float> sum(5, 100);
        demand.addPath(0, 0, {}, sum);
        QCOMPARE(sum, (std::vector<float>{112, 108, 116, 100, 112})); // the fourth would be negative: it is zero
        const std::vector<float> half(5, 0.5F);
        std::vector<float> scaled(5, 0);
        demand.addPath(0, 1, half, scaled);
        QCOMPARE(scaled, (std::vector<float>{8, 0, 8, 0, 8}));
    }
};

QTEST_APPLESS_MAIN(InventoryTest)
#include "inventory_test.moc"
