#include "core/store/dump.h"
#include "core/store/random_batch.h"
#include "model/identity.h"

#include <QTest>

using namespace penumbra;
using namespace penumbra::test;
using model::makeId;
using store::OpenMode;
using store::Undo;
using store::Workspace;

namespace {

constexpr auto kHost = model::ResourceKind::Host;
constexpr auto kWorkload = model::ResourceKind::Workload;
const base::Time kNow = base::fromMillis(9'000'000'000);

model::StatedResource machine(const std::string& name, std::int64_t cpu, const std::string& source,
                              const std::map<std::string, std::string>& facts = {}) {
    model::Resource out;
    out.id = makeId(kHost, name);
    out.kind = kHost;
    out.name = name;
    if (cpu > 0) out.capacity.set(model::kCpu, cpu);
    for (const auto& [key, value] : facts) out.attributes[key] = {value, source, base::fromMillis(1000), {}};
    return {std::move(out), {model::Member::Name}};
}

model::Batch from(const std::string& source, std::int64_t time, std::vector<model::StatedResource> resources) {
    model::Batch out;
    out.source = source;
    out.time = base::fromMillis(time);
    out.resources = std::move(resources);
    return out;
}

/// What an inventory of virtual machines says of ESX-02.
model::Batch upper() {
    auto out = from("vcenter.csv", 1000, {machine("ESX-02", 16'000, "vcenter.csv", {{"rack unit", "12"}})});
    out.relations = {runsOn("w1", "ESX-02"),
                     {makeId(kHost, "ESX-02"), makeId(model::ResourceKind::Rack, "r1"), model::RelationKind::Within}};
    out.samples = {samples("ESX-02", 0, 10, 100)};
    out.samples.push_back(out.samples[0]);
    out.samples[1].key.metric = "power";
    model::ScheduledEvent event;
    event.id = model::EventId("event/1");
    event.resources = {makeId(kHost, "ESX-02"), makeId(kHost, "esx-02")};
    event.changes = {{"fail-host", {{"host", "host/ESX-02"}}}};
    out.events = {event};
    out.configItems = {{makeId(kHost, "ESX-02"), "bios", "1.2", out.time}};
    return out;
}

/// What an asset list says of esx-02, and of another machine that comes last.
model::Batch lower() {
    auto out = from("assets.csv", 2000,
                    {machine("esx-02", 0, "assets.csv", {{"id.serial", "S2"}}), machine("db-01", 8000, "assets.csv")});
    out.resources[0].capacity.set(model::kMemory, 1 << 30);
    out.samples = {samples("esx-02", 5 * 60'000, 10)};
    return out;
}

model::MatchRules answer(const char* name, const char* is) {
    model::MatchRules rules;
    rules.byHand = {{name, is}};
    return rules;
}

base::Result<Workspace> filled(const std::string& path) {
    auto workspace = Workspace::open(path, OpenMode::Create);
    if (workspace && workspace->answer({}, kNow) && workspace->commit(upper(), Undo::Keep) &&
        workspace->commit(lower(), Undo::Keep))
        return workspace;
    return base::failInput("The workspace was not filled.");
}

std::string sourceOf(const std::vector<store::AmountFact>& facts, const std::string& dimension) {
    for (const auto& fact : facts)
        if (fact.dimension == dimension) return fact.source;
    return {};
}

} // namespace

/// Resources that were stored under two names become one.
class JoinTest final : public QObject {
    Q_OBJECT

private slots:
    void twoNamesOfOneMachine() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = filled(path);
        PENUMBRA_OK(workspace);
        const auto before = dump(path);
        const auto done = workspace->answer(answer("host/ESX-02", "host/esx-02"), kNow);
        PENUMBRA_OK(done);
        QCOMPARE(done->joined.size(), 1U);
        const auto inventory = *workspace->inventory();
        const auto id = makeId(kHost, "esx-02");
        QVERIFY(inventory.find(makeId(kHost, "ESX-02")) == nullptr);
        const auto* host = inventory.find(id);
        QVERIFY(host != nullptr);
        QCOMPARE(host->capacity.at(model::kCpu), 16'000);
        QCOMPARE(host->capacity.at(model::kMemory), 1 << 30);
        QCOMPARE(host->name, std::string("esx-02"));
        QCOMPARE(host->attributes.at("rack unit").source, std::string("vcenter.csv"));
        QCOMPARE(host->attributes.at("id.serial").source, std::string("assets.csv"));
        QCOMPARE(*inventory.resolve("ESX-02"), id); // a person still finds it so
        QCOMPARE(inventory.relations().size(), 2U);
        QCOMPARE(inventory.relations()[0].to, id);
        QCOMPARE(inventory.relations()[1].from, id);
        QCOMPARE(inventory.relations()[1].source, std::string("vcenter.csv"));
        QCOMPARE(inventory.events()[0].resources, std::vector<model::ResourceId>{id});
        QCOMPARE(inventory.events()[0].changes[0].params.at("host"), id.text());
        QCOMPARE(workspace->history(id)->size(), 1U);
        QVERIFY(workspace->verify()->empty());
        PENUMBRA_OK(workspace->undo(kNow));
        QCOMPARE(dump(path), before); // with the answer
        QVERIFY(workspace->verify()->empty());
    }
    /// The samples of both; where both measured, what the one had that stays.
    void itsSeriesBecomeOne() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = filled(path);
        PENUMBRA_OK(workspace);
        const auto id = makeId(kHost, "esx-02");
        const auto own = *workspace->samples({id, "cpu"}, {});
        PENUMBRA_OK(workspace->answer(answer("host/ESX-02", "host/esx-02"), kNow));
        const auto inventory = *workspace->inventory();
        QCOMPARE(inventory.series().size(), 2U);
        const auto cpu = *workspace->samples({id, "cpu"}, {});
        QCOMPARE(cpu.times.size(), 15U);
        QCOMPARE(cpu.values.front(), 100.0);
        QVERIFY(std::equal(own.values.begin(), own.values.end(), cpu.values.begin() + 5));
        QCOMPARE(workspace->samples({id, "power"}, {})->times.size(), 10U);
        QVERIFY(workspace->samples({makeId(kHost, "ESX-02"), "cpu"}, {})->times.empty());
        auto reopened = Workspace::open(path, OpenMode::Read);
        QVERIFY(*reopened->inventory() == inventory);
    }
    void seriesInAnotherUnitStayApart() {
        QTemporaryDir folder;
        auto workspace = filled(pathIn(folder, "a.penumbra"));
        PENUMBRA_OK(workspace);
        auto shares = from("vcenter.csv", 3000, {});
        shares.samples = {samples("ESX-02", 0, 3), samples("esx-02", 0, 3)};
        shares.samples[0].key.metric = shares.samples[1].key.metric = "load";
        shares.samples[0].unit = base::Unit::Ratio;
        PENUMBRA_OK(workspace->commit(shares, Undo::Keep));
        const auto done = workspace->answer(answer("host/ESX-02", "host/esx-02"), kNow);
        PENUMBRA_OK(done);
        QVERIFY(std::any_of(done->problems.begin(), done->problems.end(),
                            [](const auto& one) { return one.code == "unit-differs"; }));
        QCOMPARE(workspace->samples({makeId(kHost, "esx-02"), "load (ratio)"}, {})->times.size(), 3U);
    }
    /// Who stated what stays known, of the joined and of the one that took the place which became free.
    void whoStatedIt() {
        QTemporaryDir folder;
        auto workspace = filled(pathIn(folder, "a.penumbra"));
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->answer(answer("host/ESX-02", "host/esx-02"), kNow));
        const auto facts = workspace->amountFacts(makeId(kHost, "esx-02"));
        QCOMPARE(sourceOf(*facts, "cpu"), std::string("vcenter.csv"));
        QCOMPARE(sourceOf(*facts, "memory"), std::string("assets.csv"));
        QCOMPARE(workspace->inventory()->resources()[0].id.text(), std::string("host/db-01"));
        QCOMPARE(sourceOf(*workspace->amountFacts(makeId(kHost, "db-01")), "cpu"), std::string("assets.csv"));
        // The place that became free was that of one with the same capacity.
        PENUMBRA_OK(workspace->commit(from("fresh.csv", 9000, {machine("new-1", 8000, "fresh.csv")}), Undo::Keep));
        QCOMPARE(sourceOf(*workspace->amountFacts(makeId(kHost, "new-1")), "cpu"), std::string("fresh.csv"));
        PENUMBRA_OK(workspace->undo(kNow));
        PENUMBRA_OK(workspace->undo(kNow));
        QCOMPARE(sourceOf(*workspace->amountFacts(makeId(kHost, "ESX-02")), "cpu"), std::string("vcenter.csv"));
        QCOMPARE(sourceOf(*workspace->amountFacts(makeId(kHost, "db-01")), "cpu"), std::string("assets.csv"));
    }
    void whatConflictsIsTold() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace->commit(from("new", 5000, {machine("a", 4000, "new", {{"os", "Debian 13"}})})));
        PENUMBRA_OK(workspace->commit(from("old", 5000, {machine("A", 2000, "old", {{"os", "Debian 12"}})})));
        PENUMBRA_OK(workspace->commit(from("late", 6000, {machine("a", 8000, "late")})));
        const auto done = workspace->answer(answer("host/A", "host/a"), kNow);
        PENUMBRA_OK(done);
        QCOMPARE(done->problems.size(), 1U);
        const auto& text = done->problems[0].text;
        QVERIFY2(text.find("capacity CPU of host/a is '8 cores', not '2 cores'") != std::string::npos, text.c_str());
        QVERIFY2(text.find("os of host/a is 'Debian 13', not 'Debian 12'") != std::string::npos, text.c_str());
    }
    /// What a source says next finds the one resource, and so does each source's end.
    void laterImportsFindIt() {
        QTemporaryDir folder;
        auto workspace = filled(pathIn(folder, "a.penumbra"));
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->answer(answer("host/ESX-02", "host/esx-02"), kNow));
        const auto once = *workspace->inventory();
        PENUMBRA_OK(workspace->commit(upper(), Undo::Keep));
        PENUMBRA_OK(workspace->commit(lower(), Undo::Keep));
        const auto again = *workspace->inventory();
        QCOMPARE(again.resources().size(), once.resources().size());
        QCOMPARE(again.relations().size(), once.relations().size());
        QCOMPARE(again.series().size(), once.series().size());
    }
    /// A rule that names spell joins what is stored, but for what ids tell apart.
    void aRuleJoinsWhatIsStored() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(
            workspace->commit(from("a", 1000, {machine("web", 4000, "a"), machine("db", 1, "a", {{"id.uuid", "1"}})})));
        PENUMBRA_OK(workspace->commit(
            from("b", 1000, {machine("web.lab", 4000, "b"), machine("db.lab", 1, "b", {{"id.uuid", "2"}})})));
        model::MatchRules rules;
        rules.suffixes = {".lab"};
        PENUMBRA_OK(workspace->answer(rules, kNow));
        QCOMPARE(workspace->inventory()->resources().size(), 3U);
        QVERIFY(workspace->inventory()->find(makeId(kHost, "db.lab")) != nullptr);
    }
    /// An answer that was given after the join stays when the join is taken back.
    void onlyItsOwnAnswerIsTakenBack() {
        QTemporaryDir folder;
        auto workspace = filled(pathIn(folder, "a.penumbra"));
        PENUMBRA_OK(workspace);
        auto rules = answer("host/ESX-02", "host/esx-02");
        PENUMBRA_OK(workspace->answer(rules, kNow));
        rules.keepApart(makeId(kHost, "x"), makeId(kHost, "X"));
        PENUMBRA_OK(workspace->answer(rules, kNow));
        PENUMBRA_OK(workspace->undo(kNow));
        const auto left = *workspace->matchRules();
        QVERIFY(left.byHand.empty());
        QCOMPARE(left.apart.size(), 1U);
    }
    /// Random fleets with random joins: everything checks, and everything comes back.
    void anyJoinCanBeTakenBack() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        base::Rng rng(5);
        model::MatchRules rules;
        PENUMBRA_OK(workspace->answer(rules, kNow));
        int joins = 0;
        for (int number = 1; number <= 150; ++number) {
            auto batch = randomBatch(rng, number);
            batch.configItems.push_back({host(pick(rng, "h", 4)).id, "key", pick(rng, "value", 3), batch.time});
            PENUMBRA_OK(workspace->commit(batch, Undo::Keep));
            const auto inventory = *workspace->inventory();
            if (inventory.resources().size() < 2) continue;
            const auto any = [&] { return inventory.resources()[rng.below(inventory.resources().size())].id; };
            auto more = rules;
            for (auto n = rng.below(3); n-- > 0;) more.byHand[any().text()] = any().text();
            const auto before = dump(path);
            const auto done = workspace->answer(more, kNow);
            PENUMBRA_OK(done);
            if (done->joined.empty()) continue;
            const auto after = *workspace->inventory();
            auto left = inventory.resources().size();
            for (const auto& join : done->joined) {
                QVERIFY(after.find(join.from) == nullptr);
                QVERIFY(after.find(join.to) != nullptr);
                left -= inventory.find(join.from) ? 1 : 0; // else a name of no resource
            }
            QCOMPARE(after.resources().size(), left);
            if (++joins % 10 == 0) QVERIFY(workspace->verify()->empty());
            PENUMBRA_OK(workspace->undo(kNow));
            QCOMPARE(dump(path), before);
            QVERIFY(*workspace->inventory() == inventory);
            if (rng.below(10) == 0) PENUMBRA_OK(workspace->answer(more, kNow)); // and it stays so
            rules = *workspace->matchRules();
        }
        QVERIFY(joins > 40);
        QVERIFY(workspace->verify()->empty());
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "join_test.moc"
