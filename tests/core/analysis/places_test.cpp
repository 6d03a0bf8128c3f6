#include "analysis/figures.h"

#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using analysis::Places;
using model::makeId, model::ResourceKind, model::RelationKind;

namespace {

std::shared_ptr<const analysis::Figures> figures(std::shared_ptr<const session::Evaluation> evaluation,
                                                 const analysis::Figures* before = nullptr) {
    return std::make_shared<const analysis::Figures>(std::move(evaluation), before);
}

whatif::Scenario scenario(const char* text) {
    auto edit = whatif::parseEdit(text, *base::parseTime("2026-03-01T00:00:00Z"));
    if (!edit) qFatal("%s", edit.error().text.c_str());
    edit->key = "e0";
    return {"test", {*edit}};
}

/// "name(name name(...))" of everything below the row.
std::string tree(const Places& places, int row = Places::kTop) {
    std::string out;
    for (const int child : places.children(row)) {
        out += (out.empty() ? "" : " ") + places.inventory()->resources()[static_cast<std::size_t>(child)].name;
        if (!places.children(child).empty()) out += "(" + tree(places, child) + ")";
    }
    return out;
}

Places of(model::Inventory inventory) {
    base::Problems problems;
    auto live = std::make_shared<const model::World>(model::makeWorld(inventory, problems));
    return {std::make_shared<const model::Inventory>(std::move(inventory)), std::move(live)};
}

void add(model::Inventory& inventory, ResourceKind kind, const char* name) {
    model::Resource one;
    one.id = makeId(kind, name);
    one.kind = kind;
    one.name = name;
    inventory.put(std::move(one));
}

} // namespace

/// Where the resources of an inventory stand, and their rows in the worlds of its evaluations.
class PlacesTest final : public QObject {
    Q_OBJECT
private slots:
    void theFleetIsATree() {
        SmallSession small(smallFleet());
        const auto fleet = figures(small.evaluate());
        const auto& places = fleet->places();
        QCOMPARE(tree(places), std::string("a(h1(shop-1) h2(shop-2)) b(h3(shop-3) h4(db-1)) db shop"));
        const auto& resources = fleet->evaluation().inventory->resources();
        for (int row = 0; row < static_cast<int>(resources.size()); ++row) {
            const auto& id = resources[static_cast<std::size_t>(row)].id;
            QCOMPARE(places.row(id), row);
            QCOMPARE(places.children(places.parent(row))[static_cast<std::size_t>(places.rank(row))], row);
            QCOMPARE(places.hostAt(row), model::findHost(fleet->world(), id));
            QCOMPARE(places.workloadAt(row), model::findWorkload(fleet->world(), id));
        }
        QCOMPARE(places.row(makeId(ResourceKind::Host, "h9")), -1);
    }

    /// The rack of a host is nearer than its zone, and the host of a workload than its datastore, in either order.
    void whatIsNearerCounts() {
        for (const bool zoneFirst : {true, false}) {
            model::Inventory inventory;
            add(inventory, ResourceKind::Zone, "z");
            add(inventory, ResourceKind::Rack, "r");
            add(inventory, ResourceKind::Host, "h");
            add(inventory, ResourceKind::Datastore, "d");
            add(inventory, ResourceKind::Workload, "w");
            const auto host = makeId(ResourceKind::Host, "h"), workload = makeId(ResourceKind::Workload, "w");
            const auto within = [&](ResourceKind kind, const char* name) {
                inventory.put(model::Relation{host, makeId(kind, name), RelationKind::Within});
            };
            const auto runs = [&](ResourceKind kind, const char* name) {
                inventory.put(model::Relation{workload, makeId(kind, name), RelationKind::RunsOn});
            };
            if (zoneFirst) within(ResourceKind::Zone, "z"), runs(ResourceKind::Datastore, "d");
            within(ResourceKind::Rack, "r");
            runs(ResourceKind::Host, "h");
            if (!zoneFirst) within(ResourceKind::Zone, "z"), runs(ResourceKind::Datastore, "d");
            QCOMPARE(tree(of(inventory)), std::string("z r(h(w)) d"));
        }
    }

    /// Each resource is somewhere, once, whatever a damaged inventory says.
    void aCircleIsCut() {
        model::Inventory inventory;
        for (const char* name : {"a", "b", "c"}) add(inventory, ResourceKind::Rack, name);
        const auto within = [&](const char* from, const char* to) {
            inventory.put(model::Relation{makeId(ResourceKind::Rack, from), makeId(ResourceKind::Rack, to),
                                          RelationKind::Within});
        };
        within("a", "b"), within("b", "c"), within("c", "a"), within("a", "nobody");
        QCOMPARE(tree(of(inventory)), std::string("a(c(b))"));
    }

    /// What edits bring stands behind what is known, and an edit costs no tree.
    void anEditSharesThePlaces() {
        SmallSession small(smallFleet());
        const auto quiet = figures(small.evaluate());
        const auto edited = figures(small.evaluate(scenario("add-hosts like=h1 count=2 name=fresh")), quiet.get());
        QCOMPARE(&edited->places(), &quiet->places());
        QVERIFY(&figures(small.evaluate())->places() != &quiet->places());
        QCOMPARE(edited->planned().size(), std::size_t(2));
        for (const auto& planned : edited->planned()) {
            const auto& id = edited->world().hosts[static_cast<std::size_t>(planned.row)].id;
            QCOMPARE(edited->host(id), planned.row);
            QCOMPARE(quiet->host(id), -1);
        }
        QCOMPARE(edited->host(makeId(ResourceKind::Host, "h3")), 2);
        QCOMPARE(edited->workload(makeId(ResourceKind::Workload, "db-1")), 3);
        QCOMPARE(edited->workload(makeId(ResourceKind::Host, "h3")), -1);

        auto more = model::Batch();
        more.source = "more";
        more.resources.push_back({});
        more.resources.back().id = makeId(ResourceKind::Host, "h5");
        more.resources.back().kind = ResourceKind::Host;
        more.resources.back().name = "h5";
        more.accounting.read = 1;
        QVERIFY(small.session().workspace().commit(more));
        const auto grown = figures(small.evaluate(), quiet.get());
        QVERIFY(&grown->places() != &quiet->places());
        QCOMPARE(tree(grown->places()), std::string("a(h1(shop-1) h2(shop-2)) b(h3(shop-3) h4(db-1)) h5 db shop"));
        QCOMPARE(grown->host(makeId(ResourceKind::Host, "h5")), 4);
    }

    /// A host's own series stands for its workloads; whoever asks for that load finds it though no inventory has it.
    void aMeasuredLoadIsFound() {
        auto batch = smallFleet(3);
        batch.samples.clear();
        batch.accounting.read = static_cast<std::int64_t>(batch.resources.size() + batch.relations.size() + 1);
        for (auto& one : batch.resources) one.request = {};
        auto& own = batch.samples.emplace_back();
        own.key = {makeId(ResourceKind::Host, "h1"), "cpu"};
        own.unit = base::Unit::MilliCores;
        for (int i = 0; i < 72; ++i) {
            own.times.push_back(base::toMillis(batch.time) - std::int64_t{3'600'000} * (72 - i));
            own.values.push_back(1000 + i % 24);
        }
        batch.accounting.read += 72;
        SmallSession small(batch);
        const auto fleet = figures(small.evaluate());
        int loads = 0;
        for (std::size_t w = 0; w < fleet->world().workloads.size(); ++w) {
            const auto& one = fleet->world().workloads[w];
            QCOMPARE(fleet->workload(one.id), static_cast<int>(w));
            if (!one.measuredLoad) continue;
            ++loads;
            QCOMPARE(fleet->places().row(one.id), -1);
        }
        QCOMPARE(loads, 1);
        QVERIFY(fleet->planned().empty());
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "places_test.moc"
