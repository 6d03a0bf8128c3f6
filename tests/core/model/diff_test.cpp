#include "model/diff.h"

#include <QTest>

using namespace penumbra;
using model::DifferenceKind;

namespace {

model::Resource host(const char* name) {
    model::Resource r;
    r.id = model::makeId(model::ResourceKind::Host, name);
    r.name = name;
    r.capacity.set(model::kCpu, 4000);
    r.labels = {{"zone", "a"}};
    r.attributes["os"] = {"Debian 11", "a.csv", base::fromMillis(1), ""};
    return r;
}

model::Relation within(const char* from, const char* to) {
    return {model::ResourceId(from), model::ResourceId(to), model::RelationKind::Within};
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private slots:
    void sameHasNone() {
        model::Inventory a;
        a.put(host("h1"));
        a.put(within("host/h1", "zone/z1"));
        QVERIFY(model::diff(a, a).empty());
    }
    void everyMemberIsNamed() {
        model::Inventory a, b;
        a.put(host("h1"));
        auto changed = host("h1");
        changed.capacity.set(model::kCpu, 8000);
        changed.capacity.set(model::kMemory, 1 << 30);
        changed.labels = {{"zone", "b"}};
        changed.attributes["os"].value = "Debian 12";
        changed.attributes["os"].source = "b.csv";
        changed.cordoned = true;
        changed.taints = {{"gpu", "yes", model::TaintEffect::NoSchedule}};
        b.put(changed);
        b.put(within("host/h1", "zone/z1"));
        std::vector<std::string> members;
        for (const auto& d : model::diff(a, b)) members.push_back(d.member);
        const std::vector<std::string> expected{"capacity cpu", "capacity memory", "label zone", "cordoned",
                                                "taints",       "attribute os",    "within"};
        QVERIFY(members == expected);
    }
    void textsSayBeforeAndAfter() {
        model::Inventory a, b;
        a.put({model::ResourceId("workload/w"), model::ResourceId("host/h1"), model::RelationKind::RunsOn});
        b.put({model::ResourceId("workload/w"), model::ResourceId("host/h2"), model::RelationKind::RunsOn});
        model::Resource w;
        w.id = model::ResourceId("workload/w");
        w.kind = model::ResourceKind::Workload;
        a.put(w);
        b.put(w);
        const auto found = model::diff(a, b);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY((found.front() == model::Difference{DifferenceKind::Changed, w.id, "runs-on", "host/h1", "host/h2"}));
    }
    void addedInOrderRemovedLast() {
        model::Inventory a, b;
        a.put(host("old"));
        a.put(host("h1"));
        b.put(host("new"));
        b.put(host("h1"));
        const auto found = model::diff(a, b);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].kind, DifferenceKind::Added);
        QCOMPARE(found[0].resource.text(), std::string("host/new"));
        QCOMPARE(found[1].kind, DifferenceKind::Removed);
        QCOMPARE(found[1].resource.text(), std::string("host/old"));
    }
    void dimensionsAreMatchedByName() {
        model::Inventory a, b;
        auto ha = host("h1");
        auto hb = host("h1");
        a.changeDimensions().findOrAdd("seats");
        ha.capacity.set(a.changeDimensions().findOrAdd("licences"), 5);
        hb.capacity.set(b.changeDimensions().findOrAdd("licences"), 5);
        a.put(ha);
        b.put(hb);
        QVERIFY(model::diff(a, b).empty());
    }
    void closeAmountsAreToldApart() {
        model::Inventory a, b;
        auto ha = host("h1");
        auto hb = host("h1");
        ha.capacity.set(model::kMemory, (std::int64_t{1} << 40) + 1);
        hb.capacity.set(model::kMemory, (std::int64_t{1} << 40) + 2);
        a.put(ha);
        b.put(hb);
        const auto found = model::diff(a, b);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].before != found[0].after);
    }
};

QTEST_APPLESS_MAIN(DiffTest)
#include "diff_test.moc"
