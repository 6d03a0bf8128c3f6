#include "store/batch_merge.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

constexpr auto kNow = base::Time(std::chrono::hours(24 * 20'000));

model::StatedResource described(model::ResourceKind kind, const char* name, const char* by,
                                std::initializer_list<const char*> facts) {
    model::StatedResource out({}, {model::Member::Labels});
    out.id = model::makeId(kind, name);
    out.kind = kind;
    out.name = name;
    for (const char* fact : facts) out.attributes[fact] = {"yes", by, kNow, {}};
    return out;
}

model::Batch batchOf(std::vector<model::StatedResource> resources, base::Duration after = {}) {
    model::Batch out;
    out.source = "cluster";
    out.time = kNow + after;
    out.resources = std::move(resources);
    return out;
}

using model::ResourceKind;
const auto kPod = model::makeId(ResourceKind::Workload, "a"), kOther = model::makeId(ResourceKind::Workload, "b"),
           kService = model::makeId(ResourceKind::Service, "s"), kHost = model::makeId(ResourceKind::Host, "h");

} // namespace

/// Batches of a source that tells what changed: what it names as gone ends, what it does not name stays.
class BatchMergeTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void changesEndWhatIsGoneAlone();
    void whatComesBackBeginsAgain();
    void anotherSourcesHostStays();
    void wholeDropsWhatIsNotSaidAnyMore();
    void allTakesBackItsOwnRelations();
    void filesOfOneSource();
    void amountsAndAttributesDescribe_data();
    void amountsAndAttributesDescribe();
    void partsTakeBackNothing();
    void theHistoryIsReadNoFurtherThanItIsTold();
    void aHistoryThatCannotBeReadIsTold();

private:
    model::Inventory m_known;
};

void BatchMergeTest::init() {
    auto pod = described(ResourceKind::Workload, "a", "cluster", {"phase", "uid"});
    pod.request.set(model::kCpu, 100);
    pod.request.set(model::kMemory, 200);
    auto host = described(ResourceKind::Host, "h", "cluster", {"uid"});
    host.attributes["seen"] = {"yes", "metrics", kNow, {}};
    m_known = store::mergeBatch({}, batchOf({pod, described(ResourceKind::Workload, "b", "cluster", {"phase"}),
                                             described(ResourceKind::Service, "s", "cluster", {"kind"}), host}))
                  .inventory;
}

void BatchMergeTest::changesEndWhatIsGoneAlone() {
    auto batch = batchOf({described(ResourceKind::Workload, "c", "cluster", {"phase"})}, 1min);
    batch.changes = true;
    batch.gone = {kPod, kService, model::makeId(ResourceKind::Workload, "unheard-of")};
    const auto merged = store::mergeBatch(m_known, batch);
    QCOMPARE(merged.ended, std::int64_t(2));
    QVERIFY(merged.missing.empty());
    QCOMPARE(merged.inventory.find(kPod)->lifetime.end, kNow + 1min);
    QCOMPARE(merged.inventory.find(kService)->lifetime.end, kNow + 1min);
    QCOMPARE(merged.inventory.find(kOther)->lifetime.end, base::kEndOfTime);
    QCOMPARE(store::mergeBatch(merged.inventory, batch).ended, std::int64_t(0));
}

void BatchMergeTest::whatComesBackBeginsAgain() {
    auto batch = batchOf({}, 1min);
    batch.changes = true;
    batch.gone = {kService};
    const auto ended = store::mergeBatch(m_known, batch).inventory;
    auto again = batchOf({described(ResourceKind::Service, "s", "cluster", {"kind"})}, 2min);
    again.changes = true;
    again.gone = {kService}; // of a service that went and came back meanwhile
    QCOMPARE(store::mergeBatch(ended, again).inventory.find(kService)->lifetime.end, base::kEndOfTime);
}

void BatchMergeTest::anotherSourcesHostStays() {
    auto batch = batchOf({}, 1min);
    batch.changes = true;
    batch.gone = {kHost};
    QCOMPARE(store::mergeBatch(m_known, batch).inventory.find(kHost)->lifetime.end, base::kEndOfTime);
}

void BatchMergeTest::wholeDropsWhatIsNotSaidAnyMore() {
    auto pod = described(ResourceKind::Workload, "a", "cluster", {"phase"});
    pod.request.set(model::kCpu, 300);
    auto batch = batchOf({pod, described(ResourceKind::Host, "h", "cluster", {})}, 1min);
    const auto kept = store::mergeBatch(m_known, batch).inventory;
    QVERIFY(kept.find(kPod)->request.has(model::kMemory) && kept.find(kPod)->attributes.contains("uid"));
    batch.whole = true;
    const auto merged = store::mergeBatch(m_known, batch).inventory;
    const auto& after = *merged.find(kPod);
    QCOMPARE(after.request.at(model::kCpu), std::int64_t(300));
    QVERIFY(!after.request.has(model::kMemory));
    QVERIFY(!after.attributes.contains("uid") && after.attributes.contains("phase"));
    const auto& host = merged.find(kHost)->attributes;
    QVERIFY(!host.contains("uid") && host.contains("seen")); // what another source said stays
}

namespace {

const model::Relation kOn{kPod, kHost, model::RelationKind::RunsOn}, kIn{kPod, kService, model::RelationKind::PartOf};
const auto kRack = model::makeId(ResourceKind::Rack, "r");
const model::Relation kOtherOn{kOther, kHost, model::RelationKind::RunsOn},
    kOtherIn{kOther, kService, model::RelationKind::PartOf};
const model::Relation kWithin{kHost, kRack, model::RelationKind::Within};

} // namespace

void BatchMergeTest::allTakesBackItsOwnRelations() {
    auto batch = batchOf({described(ResourceKind::Workload, "a", "cluster", {"phase"}),
                          described(ResourceKind::Host, "h", "cluster", {"uid"}),
                          {described(ResourceKind::Service, "s", "cluster", {}), {}}}); // mentioned
    const model::Relation uses{kService, kService, model::RelationKind::Uses};
    batch.relations = {kOn, kIn, uses, kOtherOn, kOtherIn};
    auto cmdb = batchOf({});
    cmdb.source = "cmdb";
    cmdb.relations = {kIn, kWithin};
    const auto known = store::mergeBatch(store::mergeBatch(m_known, batch).inventory, cmdb).inventory;
    QCOMPARE(known.findRelation(kIn)->source, std::string("cluster")); // the first who said it
    QCOMPARE(known.findRelation(kWithin)->source, std::string("cmdb"));
    batch.relations = {kOtherOn, kOtherIn};
    for (const bool whole : {false, true}) {
        batch.whole = whole;
        batch.complete = !whole;
        const auto after = store::mergeBatch(known, batch);
        QCOMPARE(after.inventory.relations().size(), std::size_t(4));
        QVERIFY(after.inventory.findRelation(kWithin) != nullptr);
        QVERIFY(after.inventory.findRelation(uses) != nullptr);
        QVERIFY(after.ended >= 2);
        QCOMPARE(after.problems.back().code, std::string("taken-back"));
        QVERIFY(after.problems.back().text.starts_with("2 relations that cluster said before"));
        QCOMPARE(store::mergeBatch(after.inventory, batch).ended, std::int64_t(0));
    }
    batch.relations = {
        {kPod, model::makeId(ResourceKind::Service, "t"), model::RelationKind::PartOf}, kOn, kOtherOn, kOtherIn};
    const auto moved = store::mergeBatch(known, batch).inventory; // another in its place stays
    QCOMPARE(moved.relations().size(), std::size_t(6));
    QCOMPARE(moved.findRelation(kIn)->to.text(), std::string("service/t"));
}

/// A complete source in several files: what one of them does not speak of, another one may say.
void BatchMergeTest::filesOfOneSource() {
    auto resources = batchOf({described(ResourceKind::Workload, "a", "cluster", {"phase", "uid"}),
                              described(ResourceKind::Workload, "b", "cluster", {"phase"}),
                              described(ResourceKind::Host, "h", "cluster", {"uid"})});
    resources.relations = {kWithin};
    auto relations = batchOf({});
    relations.relations = {kOn, kIn};
    resources.complete = relations.complete = true;
    auto known = store::mergeBatch(store::mergeBatch(m_known, relations).inventory, resources).inventory;
    QCOMPARE(known.relations().size(), std::size_t(3));
    for (const auto& again : {relations, resources, relations}) {
        const auto after = store::mergeBatch(known, again);
        QCOMPARE(after.accounting.stored, std::int64_t(0));
        QCOMPARE(after.ended, std::int64_t(0));
        known = after.inventory;
    }
    QCOMPARE(known.relations().size(), std::size_t(3));
}

void BatchMergeTest::amountsAndAttributesDescribe_data() {
    QTest::addColumn<model::StatedResource>("host");
    QTest::addColumn<bool>("moves");
    const auto named = [](std::initializer_list<const char*> facts) {
        return model::StatedResource(described(ResourceKind::Host, "h", "cluster", facts), {});
    };
    auto capacity = named({}), overcommit = capacity, request = capacity;
    capacity.capacity.set(model::kCpu, 0);
    overcommit.overcommit.set(model::kCpu, 2);
    request.request.set(model::kCpu, 1);
    QTest::newRow("an attribute") << named({"uid"}) << true;
    QTest::newRow("a capacity") << capacity << true;
    QTest::newRow("an overcommitment") << overcommit << true;
    QTest::newRow("a request") << request << true;
    QTest::newRow("the name alone") << named({}) << false;
}

/// A host in another rack, by a source that states no members, only amounts or attributes.
void BatchMergeTest::amountsAndAttributesDescribe() {
    QFETCH(model::StatedResource, host);
    QFETCH(bool, moves);
    auto batch = batchOf({host});
    batch.relations = {kWithin};
    const auto known = store::mergeBatch(m_known, batch).inventory;
    batch.relations = {{kHost, model::makeId(ResourceKind::Rack, "other"), model::RelationKind::Within}};
    for (const bool whole : {false, true}) {
        batch.whole = whole;
        batch.complete = !whole;
        const auto after = store::mergeBatch(known, batch).inventory;
        QCOMPARE(after.findRelation(kWithin) == nullptr, moves);
        QVERIFY(after.findRelation(batch.relations[0]) != nullptr);
    }
}

void BatchMergeTest::partsTakeBackNothing() {
    auto batch = batchOf({described(ResourceKind::Workload, "a", "cluster", {"phase"})});
    batch.relations = {kOn, kIn};
    const auto known = store::mergeBatch(m_known, batch).inventory;
    batch.relations = {kOn};
    QCOMPARE(store::mergeBatch(known, batch).inventory.relations().size(), std::size_t(2));
    batch.changes = true;
    QCOMPARE(store::mergeBatch(known, batch).inventory.relations().size(), std::size_t(2));
    auto other = batchOf({described(ResourceKind::Workload, "b", "cluster", {"phase"})});
    other.whole = true;
    QCOMPARE(store::mergeBatch(known, other).inventory.relations().size(), std::size_t(2)); // nothing is said of a
}

namespace {

model::Batch hostsOf(const char* source, std::int64_t cores) {
    model::Batch out;
    out.source = source;
    out.time = kNow;
    for (const char* name : {"h1", "h2", "h3", "h4", "h5"}) {
        auto host = described(ResourceKind::Host, name, source, {});
        host.capacity.set(model::kCpu, cores * 1000);
        out.resources.push_back(std::move(host));
    }
    return out;
}

std::string toldOf(const store::MergedBatch& merged, const char* code) {
    std::string out;
    for (const auto& problem : merged.problems)
        if (problem.code == code) out += problem.text + "\n";
    return out;
}

} // namespace

void BatchMergeTest::theHistoryIsReadNoFurtherThanItIsTold() {
    const auto known = store::mergeBatch({}, hostsOf("cmdb", 8)).inventory;
    int asked = 0;
    std::int64_t stated = 8000;
    const auto history = [&](std::size_t) {
        ++asked;
        return std::vector<store::AmountFact>{{false, "cpu", stated, "cmdb", kNow}};
    };
    const auto told = toldOf(store::mergeBatch(known, hostsOf("scan", 16), history), "conflict");
    QCOMPARE(asked, 3);
    QVERIFY2(told.find("was not looked up") != std::string::npos &&
                 told.find("2 other changed resources") != std::string::npos,
             told.c_str());
    stated = 4000; // of another state than the one that is known
    QCOMPARE(toldOf(store::mergeBatch(known, hostsOf("scan", 16), history), "conflict"), std::string());
}

void BatchMergeTest::aHistoryThatCannotBeReadIsTold() {
    const auto known = store::mergeBatch({}, hostsOf("cmdb", 8)).inventory;
    int asked = 0;
    const auto merged = store::mergeBatch(known, hostsOf("scan", 16), [&](std::size_t) {
        ++asked;
        return base::Result<std::vector<store::AmountFact>>(base::failInput("The disk is gone."));
    });
    QCOMPARE(asked, 1);
    const auto told = toldOf(merged, "history-not-read");
    QVERIFY2(told.find("The disk is gone.") != std::string::npos, told.c_str());
}

QTEST_APPLESS_MAIN(BatchMergeTest)
#include "batch_merge_test.moc"
