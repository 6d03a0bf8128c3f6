#include "core/store/fleet.h"
#include "store/rehearsal.h"

#include <QTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void roundTrip() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const auto batch = smallBatch();
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            QCOMPARE(workspace->head()->number, std::int64_t{0});
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            QVERIFY(done->changed);
            QVERIFY(onlyUnknown(done->problems));
            QVERIFY((done->accounting == model::Accounting{14, 14, 0, 0}));
            QVERIFY((done->revision == model::Revision{1, batch.time, batch.source}));
        }
        const auto workspace = Workspace::open(path, OpenMode::Read);
        PENUMBRA_OK(workspace);
        QVERIFY(workspace->readOnly());
        const auto inventory = workspace->inventory();
        PENUMBRA_OK(inventory);
        QVERIFY(*inventory->find(batch.resources.front().id) ==
                static_cast<const model::Resource&>(batch.resources.front()));
        auto relation = batch.relations.front();
        relation.source = batch.source;
        QVERIFY(inventory->relations()[0] == relation);
        QVERIFY(inventory->events()[0] == batch.events.front());
        const auto& series = inventory->series()[0];
        QVERIFY(series.key == batch.samples.front().key);
        QCOMPARE(series.unit, base::Unit::MilliCores);
        QCOMPARE(base::toMillis(series.first), std::int64_t{0});
        QCOMPARE(base::toMillis(series.last), std::int64_t{540'000});
        QCOMPARE(series.samples, std::int64_t{10});
        QCOMPARE(series.step.count(), std::int64_t{60'000});
        QVERIFY(*workspace->samples(series.key, {}) == batch.samples.front());
        QCOMPARE(*workspace->cursor("small.csv"), std::string("after 14"));
        QCOMPARE(*workspace->cursor("other"), std::string());
        QVERIFY(*workspace->history(batch.resources.front().id) == batch.configItems);
        QVERIFY(workspace->verify()->empty());
    }
    void sameBatchTwiceChangesNothing() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(smallBatch()));
        auto later = smallBatch(2'000'000);
        later.configItems.front().time = base::fromMillis(2'000'000);
        const auto again = workspace->commit(later);
        PENUMBRA_OK(again);
        QVERIFY(!again->changed);
        QVERIFY((again->accounting == model::Accounting{14, 0, 0, 14}));
        QCOMPARE(again->revision.number, std::int64_t{1});
        QCOMPARE(workspace->revisions()->size(), std::size_t{1});
        QCOMPARE(workspace->audit()->size(), std::size_t{1});
    }
    void whatTwoSourcesSayDifferentlyIsTold() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto of = [](const char* source, const char* os) {
            model::Batch batch;
            batch.source = source;
            batch.resources = {host("h1")};
            batch.resources[0].attributes["os"] = {os, source, base::fromMillis(1000), ""};
            return batch;
        };
        PENUMBRA_OK(workspace->commit(of("cmdb.csv", "Debian 11")));
        const auto conflicts = [](const store::Workspace::Committed& done) {
            std::vector<std::string> out;
            for (const auto& problem : done.problems)
                if (problem.code == "conflict") out.push_back(problem.text);
            return out;
        };
        const auto other = workspace->commit(of("vcenter.csv", "Debian 12"));
        PENUMBRA_OK(other);
        QCOMPARE(conflicts(*other).size(), std::size_t(1));
        QVERIFY2(conflicts(*other)[0].find("os of host/h1 is 'Debian 12' now and was 'Debian 11' by cmdb.csv") !=
                     std::string::npos,
                 conflicts(*other)[0].c_str());
        const auto own = workspace->commit(of("vcenter.csv", "Debian 13")); // its own news
        PENUMBRA_OK(own);
        QVERIFY(conflicts(*own).empty());
    }
    void amountsThatTwoSourcesStateDifferentlyAreTold() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto of = [](const char* source, int seconds, std::int64_t cores) {
            model::Batch batch;
            batch.source = source;
            batch.time = base::fromMillis(seconds * 1000);
            batch.resources = {host("h0"), host("h1", cores * 1000)};
            return batch;
        };
        PENUMBRA_OK(workspace->commit(of("cmdb.csv", 1, 16)));
        const auto conflicts = [](const base::Problems& problems) {
            std::vector<std::string> out;
            for (const auto& problem : problems)
                if (problem.code == "conflict") out.push_back(problem.text);
            return out;
        };
        const auto fresh = of("vcenter.csv", 2, 32);
        const auto rehearsal = store::rehearse(*workspace->inventory(), fresh, {}, workspace->amountHistory());
        const auto other = workspace->commit(fresh);
        PENUMBRA_OK(other);
        QCOMPARE(conflicts(other->problems).size(), std::size_t(1));
        QVERIFY2(conflicts(other->problems)[0].find("1 fact is otherwise than another source said; what came last "
                                                    "holds: capacity cpu of host/h1 is '32 cores' now and was "
                                                    "'16 cores' by cmdb.csv") != std::string::npos,
                 conflicts(other->problems)[0].c_str());
        QCOMPARE(conflicts(rehearsal.problems), conflicts(other->problems)); // before it is stored, too
        const auto own = workspace->commit(of("vcenter.csv", 3, 64));        // its own news
        PENUMBRA_OK(own);
        QVERIFY(conflicts(own->problems).empty());
        const auto facts = workspace->amountHistory()(1);
        PENUMBRA_OK(facts);
        const auto cpu = std::find_if(facts->begin(), facts->end(), [](const auto& f) { return f.dimension == "cpu"; });
        QVERIFY(cpu != facts->end());
        QVERIFY((*cpu == store::AmountFact{false, "cpu", 64000, "vcenter.csv", base::fromMillis(3000)}));
        PENUMBRA_OK(workspace->commit(of("cmdb.csv", 4, 64))); // they agree: nobody says otherwise
        QVERIFY(conflicts(workspace->commit(of("cmdb.csv", 5, 64))->problems).empty());
    }
    void aRehearsalTellsEventsAndMeasurements() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        model::Batch batch;
        batch.source = "events.csv";
        batch.events.resize(2);
        for (std::size_t i = 0; i < 2; ++i) {
            batch.events[i].id = model::EventId(i == 0 ? "sale" : "freeze");
            batch.events[i].title = i == 0 ? "Sale" : "Freeze";
        }
        const auto text = [&] { return store::rehearse(*workspace->inventory(), batch, {}).text(); };
        QCOMPARE(text(), std::string("New: 2 events."));
        PENUMBRA_OK(workspace->commit(batch));
        QCOMPARE(text(), std::string("Nothing that the inventory does not know already."));
        batch.events[1].title = "Longer freeze";
        QCOMPARE(text(), std::string("Changed: 1 event."));
        batch.events.clear();
        batch.samples = {samples("h1", 0, 10)};
        QCOMPARE(text(), std::string("It brings 10 samples of 1 series; which of them are known already is told when "
                                     "they are stored."));
    }
    void whatWasTakenBackStatesNothing() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto commit = [&](const char* source, int seconds, std::int64_t cores) {
            model::Batch batch;
            batch.source = source;
            batch.time = base::fromMillis(seconds * 1000);
            batch.resources = {host("h1", cores * 1000)};
            return workspace->commit(batch, store::Undo::Keep);
        };
        const auto sourceOfCpu = [&] {
            for (const auto& fact : *workspace->amountHistory()(0))
                if (fact.dimension == "cpu") return fact.source;
            return std::string();
        };
        PENUMBRA_OK(commit("cmdb.csv", 1, 16));
        PENUMBRA_OK(commit("vcenter.csv", 2, 32));
        PENUMBRA_OK(commit("scan.csv", 3, 64));
        PENUMBRA_OK(workspace->undo(base::fromMillis(4000)));
        QCOMPARE(sourceOfCpu(), std::string("vcenter.csv"));
        PENUMBRA_OK(workspace->undo(base::fromMillis(5000)));
        QCOMPARE(sourceOfCpu(), std::string("cmdb.csv"));
        const auto own = commit("cmdb.csv", 6, 24); // its own news
        PENUMBRA_OK(own);
        for (const auto& problem : own->problems) QVERIFY2(problem.code != "conflict", problem.text.c_str());
    }
    void pastStatesCanBeAskedFor() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(smallBatch(1'000'000)));
        model::Batch second;
        second.source = "second";
        second.time = base::fromMillis(2'000'000);
        second.resources = {host("h2"), host("h1", 8000)};
        second.relations = {runsOn("w1", "h2")};
        PENUMBRA_OK(workspace->commit(second));
        const auto id = host("h1").id;
        QCOMPARE(workspace->inventory(1)->find(id)->capacity.at(model::kCpu), std::int64_t{4000});
        QCOMPARE(workspace->inventory(2)->find(id)->capacity.at(model::kCpu), std::int64_t{8000});
        QCOMPARE(workspace->inventory()->resources()[0].id.text(), id.text());
        QCOMPARE(workspace->inventory(1)->relations()[0].to.text(), std::string("host/h1"));
        QCOMPARE(workspace->inventory(2)->relations()[0].to.text(), std::string("host/h2"));
        QCOMPARE(workspace->inventory(0)->resources().size(), std::size_t{0});
        QCOMPARE(workspace->inventoryAt(base::fromMillis(999'999))->resources().size(), std::size_t{0});
        QCOMPARE(workspace->inventoryAt(base::fromMillis(1'999'999))->resources().size(), std::size_t{1});
        QCOMPARE(workspace->inventoryAt(base::fromMillis(2'000'000))->resources().size(), std::size_t{2});
        QVERIFY(!workspace->inventory(3).has_value());
    }
    void relationsThatAreTakenBackStayInThePast() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        model::Batch batch;
        batch.source = "cluster";
        batch.time = base::fromMillis(1'000'000);
        batch.complete = true;
        for (const char* name : {"w1", "w2", "w3"}) {
            model::Resource workload;
            workload.id = model::makeId(model::ResourceKind::Workload, name);
            workload.kind = model::ResourceKind::Workload;
            workload.name = name;
            batch.resources.emplace_back(std::move(workload));
        }
        batch.relations = {runsOn("w1", "h1"), runsOn("w2", "h1"), runsOn("w3", "h1")};
        std::optional<Workspace> workspace(std::move(*Workspace::open(path, OpenMode::Create)));
        PENUMBRA_OK(workspace->commit(batch));
        batch.relations = {runsOn("w2", "h1"), runsOn("w3", "h1")};
        QVERIFY(workspace->commit(batch)->changed);
        batch.relations = {runsOn("w2", "h1")};
        batch.time = base::fromMillis(2'000'000);
        QVERIFY(workspace->commit(batch)->changed);
        QVERIFY(!workspace->commit(batch)->changed);
        batch.relations = {runsOn("w2", "h1"), runsOn("w1", "h2")};
        QVERIFY(workspace->commit(batch)->changed);
        workspace.reset();
        workspace.emplace(std::move(*Workspace::open(path, OpenMode::Write)));
        for (const auto& [revision, count] : {std::pair(1, 3), std::pair(2, 2), std::pair(3, 1), std::pair(4, 2)})
            QCOMPARE(workspace->inventory(revision)->relations().size(), static_cast<std::size_t>(count));
        QCOMPARE(workspace->inventory(2)->relations()[0].from.text(), std::string("workload/w3"));
        QCOMPARE(workspace->inventory()->findRelation(runsOn("w1", ""))->to.text(), std::string("host/h2"));
        QVERIFY(workspace->verify()->empty());
    }
    /// A source that speaks of a relation and not of its calls leaves what is known of them.
    void callsAreKeptAndMerged() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const auto service = [](const char* name) { return model::makeId(model::ResourceKind::Service, name); };
        model::Batch batch;
        batch.source = "calls";
        batch.time = base::fromMillis(1'000'000);
        batch.relations = {{service("a"), service("b"), model::RelationKind::DependsOn, {2.5, 0.25, 3, 0.5, true}}};
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            PENUMBRA_OK(workspace->commit(batch));
        }
        auto workspace = Workspace::open(path, OpenMode::Write);
        PENUMBRA_OK(workspace);
        QVERIFY(workspace->inventory()->relations()[0].call == batch.relations[0].call);
        batch.relations[0].call = {{}, {}, 5, {}, {}};
        PENUMBRA_OK(workspace->commit(batch));
        QVERIFY((workspace->inventory()->relations()[0].call == model::CallTraits{2.5, 0.25, 5, 0.5, true}));
        batch.relations[0].call = {};
        QVERIFY(!workspace->commit(batch)->changed);
        QVERIFY(workspace->verify()->empty());
    }
    void anOlderSourceDoesNotRewriteThePast() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(smallBatch(5'000'000)));
        model::Batch older;
        older.source = "older";
        older.time = base::fromMillis(1'000'000);
        older.resources = {host("h2")};
        PENUMBRA_OK(workspace->commit(older));
        QCOMPARE(workspace->inventoryAt(base::fromMillis(2'000'000))->resources().size(), std::size_t{0});
        QCOMPARE(workspace->inventoryAt(base::fromMillis(5'000'000))->resources().size(), std::size_t{2});
    }
    void configurationKeepsEveryValue() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto id = host("h1").id;
        const auto item = [&](const char* value, int time) {
            return model::ConfigItem{id, "kernel", value, base::fromMillis(time)};
        };
        model::Batch batch;
        batch.configItems = {item("6.1", 100), item("6.5", 300), item("6.5", 400)};
        const auto first = workspace->commit(batch);
        PENUMBRA_OK(first);
        QVERIFY((first->accounting == model::Accounting{3, 2, 0, 1}));
        batch.configItems = {item("6.2", 200), item("6.6", 300)};
        QCOMPARE(workspace->commit(batch)->accounting.stored, std::int64_t{2});
        const auto known = *workspace->history(id);
        const std::vector<model::ConfigItem> expected{item("6.1", 100), item("6.2", 200), item("6.5", 300),
                                                      item("6.6", 300)};
        QVERIFY(known == expected);
    }
    void rejectedRecordsAreNamedAndCounted() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        model::Batch batch;
        batch.source = "bad";
        batch.resources = {host("h1"), host("bad\xFF"), model::Resource()};
        batch.samples = {samples("h1", 0, 4)};
        batch.samples[0].values[1] = std::nan("");
        batch.samples[0].values[2] = INFINITY;
        batch.accounting.read = 9;
        batch.accounting.rejected = 2;
        const auto done = workspace->commit(batch);
        PENUMBRA_OK(done);
        QVERIFY((done->accounting == model::Accounting{9, 3, 6, 0}));
        QVERIFY(done->accounting.balanced());
        QCOMPARE(done->problems.size(), std::size_t{3});
        const auto kept = *workspace->samples(batch.samples[0].key, {});
        QVERIFY((kept.times == std::vector<std::int64_t>{0, 180'000}));
        batch.accounting.read = 100;
        QCOMPARE(workspace->commit(batch)->problems.back().code, std::string("account"));
    }
    /// Samples that stand twice in a file are a part of what its reader saw.
    void theReadersDuplicatesAreInTheAccount() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        auto batch = smallBatch();
        batch.accounting = {17, 0, 1, 2};
        const auto done = workspace->commit(batch);
        PENUMBRA_OK(done);
        QVERIFY((done->accounting == model::Accounting{17, 14, 1, 2}));
        QVERIFY(onlyUnknown(done->problems));
    }
    /// A host that a first source cordoned, tainted and bounded stays so when a second one measures it.
    void aSecondSourceLeavesWhatItDoesNotSpeakOf() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(workspace);
        auto cluster = smallBatch();
        auto& known = cluster.resources.front();
        known.cordoned = true;
        known.taints = {{"gpu", "", model::TaintEffect::NoExecute}};
        known.tier = 1;
        known.lifetime.end = base::fromMillis(9'000'000);
        PENUMBRA_OK(workspace->commit(cluster));
        model::Batch measured;
        measured.source = "prometheus";
        measured.time = base::fromMillis(2'000'000);
        model::Resource bare;
        bare.id = known.id;
        bare.capacity.set(model::kMemory, 7);
        measured.resources = {{bare, {}}};
        PENUMBRA_OK(workspace->commit(measured));
        auto expected = static_cast<model::Resource>(known);
        expected.capacity.set(model::kMemory, 7);
        QVERIFY(*workspace->inventory()->find(known.id) == expected);
        measured.resources = {{bare, {model::Member::Cordoned, model::Member::Taints}}}; // now it says: neither
        PENUMBRA_OK(workspace->commit(measured));
        expected.cordoned = false;
        expected.taints.clear();
        QVERIFY(*Workspace::open(path, OpenMode::Read)->inventory()->find(known.id) == expected);
    }
    /// A list that is known to be complete ends what it names no more; another one only tells.
    void whatACompleteListLacksEnds() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto list = [](std::initializer_list<const char*> names, std::int64_t time, bool complete) {
            model::Batch out;
            out.source = "test"; // as host() says
            out.time = base::fromMillis(time);
            out.complete = complete;
            for (const auto* name : names) out.resources.push_back(host(name));
            return out;
        };
        auto first = list({"a", "b", "shared"}, 1000, true);
        first.resources.back().attributes["owner"] = {"dba", "cmdb.csv", {}, ""};
        PENUMBRA_OK(workspace->commit(first));
        const auto endOf = [&](const char* name) {
            return workspace->inventory()->find(model::makeId(model::ResourceKind::Host, name))->lifetime.end;
        };
        const auto part = workspace->commit(list({"b"}, 2000, false));
        PENUMBRA_OK(part);
        QCOMPARE(part->problems.front().code, std::string("missing"));
        QVERIFY(!part->changed);
        QVERIFY(endOf("a") == base::kEndOfTime);
        const auto whole = workspace->commit(list({"b"}, 3000, true));
        PENUMBRA_OK(whole);
        QVERIFY(whole->changed && whole->accounting.balanced());
        QCOMPARE(whole->problems.front().code, std::string("ended"));
        QVERIFY(whole->problems.front().text.starts_with("1 host "));
        QVERIFY(endOf("a") == base::fromMillis(3000));
        QVERIFY(endOf("b") == base::kEndOfTime);
        QVERIFY(endOf("shared") == base::kEndOfTime); // another source speaks of it, too
        QVERIFY(!workspace->commit(list({"b"}, 4000, true))->changed);
        PENUMBRA_OK(workspace->commit(list({"a", "b"}, 5000, true)));
        QVERIFY(endOf("a") == base::kEndOfTime);
        QVERIFY(workspace->inventoryAt(base::fromMillis(3500))->find(model::ResourceId("host/a"))->lifetime.end ==
                base::fromMillis(3000));
        QVERIFY(workspace->verify()->empty());
    }
    void eventsThatACompleteListLacksEnd() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto list = [](std::initializer_list<const char*> ids, std::int64_t time, bool complete) {
            model::Batch out;
            out.source = "silences";
            out.time = base::fromMillis(time);
            out.complete = complete;
            for (const auto* id : ids) {
                model::ScheduledEvent event;
                event.id = model::EventId(id);
                event.title = id;
                event.source = "silences";
                const bool far = event.title == "far";
                event.window = {base::fromMillis(far ? 9000 : 1000), base::fromMillis(far ? 9900 : 5000)};
                out.events.push_back(event);
            }
            return out;
        };
        auto first = list({"now", "far", "stays", "foreign"}, 1000, true);
        first.events.back().source = "calendar";
        PENUMBRA_OK(workspace->commit(first));
        QVERIFY(!workspace->commit(list({"stays"}, 2000, false))->changed);
        const auto second = workspace->commit(list({"stays"}, 3000, true));
        PENUMBRA_OK(second);
        QVERIFY(second->changed && second->accounting.balanced());
        QCOMPARE(second->problems.front().code, std::string("called-off"));
        const auto windowOf = [&](const char* id) {
            return workspace->inventory()->findEvent(model::EventId(id))->window;
        };
        QVERIFY((windowOf("now") == base::TimeWindow{base::fromMillis(1000), base::fromMillis(3000)}));
        QVERIFY(windowOf("far").empty());
        QVERIFY(windowOf("stays").end == base::fromMillis(5000));
        QVERIFY(windowOf("foreign").end == base::fromMillis(5000));
        QVERIFY(!workspace->commit(list({"stays"}, 4000, true))->changed);
        PENUMBRA_OK(workspace->commit(list({"stays", "far"}, 4500, true)));
        QVERIFY(!windowOf("far").empty());
        QVERIFY(workspace->verify()->empty());
    }
    void documentsAndAudit() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        const store::Document document{"scenario", "Plan B", R"({"a":1})", base::fromMillis(5000)};
        PENUMBRA_OK(workspace->putDocument(document));
        PENUMBRA_OK(workspace->putDocument({"plan", "other", "{}", base::fromMillis(6000)}));
        QCOMPARE(workspace->document("scenario", "Plan B")->value().json, document.json);
        QVERIFY(!workspace->document("scenario", "Plan C")->has_value());
        QCOMPARE(workspace->documents("scenario")->size(), std::size_t{1});
        PENUMBRA_OK(workspace->removeDocument("scenario", "Plan B"));
        QVERIFY(workspace->documents("scenario")->empty());
        const auto audit = *workspace->audit();
        QCOMPARE(audit.size(), std::size_t{3});
        QCOMPARE(base::toMillis(audit.back().time), std::int64_t{6000});
        QCOMPARE(audit.back().hash.size(), std::size_t{64});
        QVERIFY(workspace->verify()->empty());
    }
    void copyIsWhole() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(smallBatch()));
        const auto target = pathIn(folder, "copy.penumbra");
        PENUMBRA_OK(workspace->copyTo(target));
        QVERIFY(!workspace->copyTo(target).has_value());
        auto copy = Workspace::open(target, OpenMode::Write);
        PENUMBRA_OK(copy);
        QVERIFY(!copy->readOnly());
        QVERIFY(copy->verify()->empty());
        QVERIFY(*copy->inventory() == *workspace->inventory());
        QVERIFY(!copy->commit(smallBatch())->changed);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
