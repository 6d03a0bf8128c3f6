#include "model/assumed.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::model;

namespace {

Resource resource(ResourceKind kind, const char* name) {
    Resource out;
    out.id = makeId(kind, name);
    out.kind = kind;
    out.name = name;
    return out;
}

/// What a table of hosts says of one name: two samples, a relation, an event and a configuration item.
Batch said(const char* name) {
    const auto id = makeId(ResourceKind::Host, name);
    Batch batch;
    batch.source = "said.csv";
    batch.samples.push_back({{id, "cpu"}, base::Unit::MilliCores, {0, 1000}, {1, 2}});
    batch.relations.push_back({id, makeId(ResourceKind::Rack, "r1"), RelationKind::Within});
    ScheduledEvent event;
    event.id = EventId("e");
    event.resources = {id};
    batch.events.push_back(event);
    batch.configItems.push_back({id, "key", "value", {}});
    batch.assumed = {id};
    return batch;
}

} // namespace

class AssumedTest final : public QObject {
    Q_OBJECT
private slots:
    void theOnlyNamesakeIsMeant();
    void whatIsDescribedStays();
    void whatNobodyDescribesStays();
    void severalNamesakesAreRefused();
    void whatWouldBecomeOneIsRefused();
};

void AssumedTest::theOnlyNamesakeIsMeant() {
    Inventory inventory;
    inventory.put(resource(ResourceKind::Workload, "web"));
    base::Problems problems;
    const auto settled = settleAssumed(said("web"), inventory, problems);
    QVERIFY(settled);
    const ResourceId web("workload/web");
    QCOMPARE(settled->samples.at(0).key.resource, web);
    QCOMPARE(settled->relations.at(0).from, web);
    QCOMPARE(settled->events.at(0).resources.at(0), web);
    QCOMPARE(settled->configItems.at(0).resource, web);
    QCOMPARE(settled->accounting.rejected, std::int64_t{0});
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].code, std::string("name-found"));
    QVERIFY(problems[0].text.find("'web' is workload/web") != std::string::npos);
    auto batch = said("cart");
    batch.resources.push_back(StatedResource(resource(ResourceKind::Service, "cart"), {}));
    QCOMPARE(settleAssumed(batch, {}, problems)->configItems.at(0).resource, ResourceId("service/cart"));
}

void AssumedTest::whatIsDescribedStays() {
    Inventory inventory;
    inventory.put(resource(ResourceKind::Workload, "web"));
    inventory.put(resource(ResourceKind::Host, "web"));
    base::Problems problems;
    QVERIFY(!settleAssumed(said("web"), inventory, problems));
    QVERIFY(problems.empty());
}

void AssumedTest::whatNobodyDescribesStays() {
    Inventory inventory;
    inventory.put(resource(ResourceKind::Workload, "web"));
    base::Problems problems;
    QVERIFY(!settleAssumed(said("www"), inventory, problems));
    QVERIFY(problems.empty());
}

void AssumedTest::severalNamesakesAreRefused() {
    Inventory inventory;
    inventory.put(resource(ResourceKind::Workload, "web"));
    inventory.put(resource(ResourceKind::Service, "web"));
    base::Problems problems;
    const auto settled = settleAssumed(said("web"), inventory, problems);
    QVERIFY(settled);
    QVERIFY(settled->samples.empty() && settled->relations.empty() && settled->events.empty());
    QVERIFY(settled->configItems.empty());
    QCOMPARE(settled->accounting.rejected, std::int64_t{5});
    QCOMPARE(problems.at(0).code, std::string("ambiguous-name"));
    QCOMPARE(problems.at(0).severity, base::Severity::Error);
}

void AssumedTest::whatWouldBecomeOneIsRefused() {
    Inventory inventory;
    inventory.put(resource(ResourceKind::Workload, "web"));
    auto batch = said("web");
    batch.samples.push_back({{ResourceId("workload/web"), "cpu"}, base::Unit::MilliCores, {0}, {7}});
    batch.relations = {{ResourceId("host/web"), ResourceId("workload/web"), RelationKind::DependsOn}};
    base::Problems problems;
    const auto settled = settleAssumed(batch, inventory, problems);
    QVERIFY(settled);
    QCOMPARE(settled->samples.size(), std::size_t{1});
    QCOMPARE(settled->samples[0].values, std::vector{7.0});
    QVERIFY(settled->relations.empty());
    QCOMPARE(settled->accounting.rejected, std::int64_t{3}); // two samples and a relation
    QCOMPARE(std::count_if(problems.begin(), problems.end(), [](const auto& p) { return p.code == "same-thing"; }), 2);
}

QTEST_GUILESS_MAIN(AssumedTest)
#include "assumed_test.moc"
