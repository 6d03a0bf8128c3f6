#include "model/identity.h"
#include "model/match.h"
#include "store/batch_merge.h"
#include "store/joining.h"
#include "store/rehearsal.h"
#include "whatif/scenario.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::model;

namespace {

using Facts = std::map<std::string, std::string>;

StatedResource machine(ResourceKind kind, const std::string& name, const Facts& facts, const std::string& source) {
    Resource r;
    r.id = makeId(kind, name);
    r.kind = kind;
    r.name = name;
    for (const auto& [key, value] : facts) r.attributes[key] = {value, source, {}, {}};
    return {std::move(r), {Member::Name}};
}

Batch batchOf(std::vector<StatedResource> resources, const std::string& source) {
    Batch batch;
    batch.source = source;
    batch.resources = std::move(resources);
    batch.accounting.read = static_cast<std::int64_t>(batch.resources.size());
    return batch;
}

/// What the batch makes of the inventory, with its problems' codes.
Inventory committed(const Inventory& before, const Batch& batch, QStringList* codes = nullptr,
                    const MatchRules& rules = {}) {
    base::Problems problems;
    const auto named = settleNames(batch, before, rules, problems);
    if (codes)
        for (const auto& problem : problems) *codes << QString::fromStdString(problem.code);
    return store::mergeBatch(before, named.batch ? *named.batch : batch).inventory;
}

QStringList idsOf(const Inventory& inventory) {
    QStringList out;
    for (const auto& r : inventory.resources()) out << QString::fromStdString(r.id.text());
    return out;
}

constexpr auto kHost = ResourceKind::Host;
constexpr auto kWorkload = ResourceKind::Workload;

} // namespace

/// One resource from several sources.
class MatchTest final : public QObject {
    Q_OBJECT
private slots:
    void oneMachineUnderTwoNames_data();
    void oneMachineUnderTwoNames();
    void aSurerKeySpeaksAgainst();
    void twoMachinesOfOneName();
    void copiesShareAKey();
    void acrossKinds();
    void rulesAndAnswers();
    void looseNames_data();
    void looseNames();
    void likelyDuplicates_data();
    void likelyDuplicates();
    void likelyOnesAreTold();
    void whatPlansMakeIsNoName();
    void anAliasAnswersOnce();
    void rulesAsJson();
    void sameAgainChangesNothing();
};

void MatchTest::oneMachineUnderTwoNames_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("firstValue");
    QTest::addColumn<QString>("secondValue");
    QTest::addColumn<bool>("joins");
    for (const char* key : identity::kSurestFirst)
        QTest::newRow(key) << "db-1"
                           << "sql" << key << "Ab-1"
                           << "aB-1" << true;
    QTest::newRow("another value") << "db-1"
                                   << "sql"
                                   << "id.uuid"
                                   << "a"
                                   << "b" << false;
    QTest::newRow("its full name") << "db-1"
                                   << "db-1.example.com"
                                   << "id.fqdn"
                                   << "db-1.example.com"
                                   << "" << true;
    QTest::newRow("a name alone") << "db-1"
                                  << "db-1.example.com"
                                  << "x"
                                  << "1"
                                  << "1" << false;
}

void MatchTest::oneMachineUnderTwoNames() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, key);
    QFETCH(QString, firstValue);
    QFETCH(QString, secondValue);
    QFETCH(bool, joins);
    const auto facts = [&](const QString& value) {
        return value.isEmpty() ? Facts{} : Facts{{key.toStdString(), value.toStdString()}};
    };
    auto inventory = committed({}, batchOf({machine(kHost, first.toStdString(), facts(firstValue), "a")}, "a"));
    auto later = batchOf({machine(kHost, second.toStdString(), facts(secondValue), "b")}, "b");
    later.relations.push_back({makeId(kWorkload, "w"), later.resources[0].id, RelationKind::RunsOn});
    inventory = committed(inventory, later);
    QCOMPARE(inventory.resources().size(), joins ? 1U : 2U);
    const auto host = (joins ? "host/" + first : "host/" + second).toStdString();
    QCOMPARE(inventory.relations()[0].to.text(), host);
    QCOMPARE(inventory.resources()[0].name, first.toStdString()); // the first source's name stays
}

void MatchTest::aSurerKeySpeaksAgainst() {
    const auto first = batchOf({machine(kHost, "a", {{"id.uuid", "u1"}, {"id.address", "10.0.0.1"}}, "a")}, "a");
    const auto second = batchOf({machine(kHost, "b", {{"id.uuid", "u2"}, {"id.address", "10.0.0.1"}}, "b")}, "b");
    QCOMPARE(idsOf(committed(committed({}, first), second)), (QStringList{"host/a", "host/b"}));
}

/// Names repeat from one vCenter to the next: what says it is another machine is kept beside the one that is known.
void MatchTest::twoMachinesOfOneName() {
    const auto first = batchOf({machine(kWorkload, "web", {{"id.uuid", "u1"}}, "a")}, "a");
    const auto second = batchOf({machine(kWorkload, "web", {{"id.uuid", "u2"}}, "b")}, "b");
    QStringList codes;
    const auto both = committed(committed({}, first), second, &codes);
    QCOMPARE(idsOf(both), (QStringList{"workload/web", "workload/web (u2)"}));
    QVERIFY(codes.contains("same-name"));
    QCOMPARE(idsOf(committed(both, second)), idsOf(both)); // and again it is found by its key
}

void MatchTest::copiesShareAKey() {
    auto known = committed({}, batchOf({machine(kWorkload, "gold", {{"id.uuid", "u1"}}, "a")}, "a"));
    const auto copies = batchOf({machine(kWorkload, "copy-1", {{"id.uuid", "u1"}}, "b"),
                                 machine(kWorkload, "copy-2", {{"id.uuid", "u1"}}, "b")},
                                "b");
    QStringList codes;
    known = committed(known, copies, &codes);
    QCOMPARE(known.resources().size(), 3U);
    QVERIFY(codes.contains("shared-key"));
}

/// A virtual machine that vCenter calls a workload and its exporter a host is one; a host that others run on is one of
/// its own.
void MatchTest::acrossKinds() {
    const auto known = committed({}, batchOf({machine(kWorkload, "vm-7", {{"id.uuid", "u7"}}, "vcenter")}, "vcenter"));
    auto exporter = batchOf({machine(kHost, "vm-7.local", {{"id.uuid", "u7"}}, "prometheus")}, "prometheus");
    exporter.resources[0].capacity.set(0, 4000);
    auto joined = committed(known, exporter);
    QCOMPARE(idsOf(joined), QStringList{"workload/vm-7"});
    QVERIFY(!joined.resources()[0].capacity.has(0));
    exporter.relations.push_back({makeId(kWorkload, "pod"), exporter.resources[0].id, RelationKind::RunsOn});
    QCOMPARE(idsOf(committed(known, exporter)), (QStringList{"workload/vm-7", "host/vm-7.local"}));
}

void MatchTest::rulesAndAnswers() {
    const auto known = committed({}, batchOf({machine(kHost, "web-1", {}, "a"), machine(kHost, "db-1", {}, "a")}, "a"));
    MatchRules rules;
    rules.suffixes = {".example.com", ".com"};
    rules.patterns = {{"(.*)-old", "$1"}};
    rules.byHand = {{"host/oracle", "host/db-1"}};
    QCOMPARE(rules.spellings("web-1.example.com").front(), std::string("web-1"));
    const auto other = batchOf({machine(kHost, "web-1.example.com", {}, "b"), machine(kHost, "db-1-old", {}, "b"),
                                machine(kHost, "oracle", {}, "b"), machine(kHost, "mail", {}, "b")},
                               "b");
    QCOMPARE(idsOf(committed(known, other, nullptr, rules)), (QStringList{"host/web-1", "host/db-1", "host/mail"}));
    QCOMPARE(committed(known, other).resources().size(), 6U);
}

void MatchTest::looseNames_data() {
    QTest::addColumn<bool>("placeholder");
    QTest::newRow("nobody describes it") << false;
    QTest::newRow("its reader kept a place for it") << true;
}

/// A virtual machine names a host that no list has; the answer puts it where it runs.
void MatchTest::looseNames() {
    QFETCH(bool, placeholder);
    auto batch = batchOf({machine(kWorkload, "vm", {}, "a"), machine(kHost, "esx1.lab", {{"os", "x"}}, "a")}, "a");
    batch.relations.push_back({makeId(kWorkload, "vm"), makeId(kHost, "esx1"), RelationKind::RunsOn});
    if (placeholder) batch.resources.push_back(machine(kHost, "esx1", {}, "a"));
    const auto known = committed({}, batch);
    MatchRules rules;
    const auto loose = unmatched(known, rules);
    QCOMPARE(loose.size(), 1U);
    QCOMPARE(loose[0].id.text(), std::string("host/esx1"));
    QCOMPARE(loose[0].references, 1);
    QCOMPARE(loose[0].candidates, std::vector<ResourceId>{makeId(kHost, "esx1.lab")});
    QVERIFY(addAnswer(rules, "esx1", "esx1.lab", loose, known));
    QVERIFY(!addAnswer(rules, "esx1", "nobody", loose, known));
    const auto mended = store::joinResources(known, joinsUnder(known, rules), {}).inventory;
    QCOMPARE(mended.relations().size(), 1U);
    QCOMPARE(mended.relations()[0].to.text(), std::string("host/esx1.lab"));
    QVERIFY(unmatched(mended, rules).empty());
}

void MatchTest::likelyDuplicates_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("oneValue");
    QTest::addColumn<QString>("otherValue");
    QTest::addColumn<bool>("likely");
    const auto row = [](const char* name, const char* one, const char* other, bool likely, const char* key = "x",
                        const char* oneValue = "", const char* otherValue = "") {
        QTest::newRow(name) << one << other << key << oneValue << otherValue << likely;
    };
    row("capitals", "ESX-02", "esx-02", true);
    row("a domain", "esx-01", "esx-01.lab.example.com", true);
    row("both", "ESX-01.lab.example.com", "esx-01", true);
    row("capitals of full names", "a.lab", "A.LAB", true);
    row("a key that is the same", "ESX-02", "esx-02", true, "id.site", "eu", "EU");
    row("another name", "esx-02", "esx-03", false);
    row("two domains", "esx.a.com", "esx.b.com", false);
    row("a version", "app-1", "app-1.2", false);
    row("addresses", "10.0.0.1", "10.0.0.2", false);
    for (const char* key : {"id.serial", "id.uuid", "id.cloud", "id.machine", "id.fqdn", "id.site"})
        row(key, "ESX-02", "esx-02", false, key, "a.b", "c.d");
    row("its full name says another", "web", "web.a.com", false, "id.fqdn", "web.b.com");
}

void MatchTest::likelyDuplicates() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, key);
    QFETCH(QString, oneValue);
    QFETCH(QString, otherValue);
    QFETCH(bool, likely);
    const auto facts = [&](const QString& value) {
        return value.isEmpty() ? Facts{} : Facts{{key.toStdString(), value.toStdString()}};
    };
    auto inventory = committed({}, batchOf({machine(kHost, one.toStdString(), facts(oneValue), "a"),
                                            machine(kWorkload, other.toStdString(), {}, "a")},
                                           "a"));
    Inventory before;
    before.put(inventory.resources()[0]);
    inventory.put(machine(kHost, other.toStdString(), facts(otherValue), "b"));
    MatchRules rules;
    const auto pairs = model::likelyDuplicates(inventory, rules, {});
    QCOMPARE(pairs.size(), likely ? 1U : 0U);
    if (!likely) return;
    QVERIFY(pairs[0].one < pairs[0].other);
    QCOMPARE(model::likelyDuplicates(inventory, rules, {}, &before), pairs);
    QVERIFY(model::likelyDuplicates(inventory, rules, {}, &inventory).empty()); // it was told when it came
    rules.keepApart(pairs[0].other, pairs[0].one);
    QVERIFY(model::likelyDuplicates(inventory, rules, {}).empty());
    auto ended = *inventory.find(pairs[0].one);
    ended.lifetime.end = base::fromMillis(-1);
    inventory.put(ended);
    QVERIFY(model::likelyDuplicates(inventory, {}, {}).empty());
}

/// Nothing is joined by a name alone, and nobody has to look for it.
void MatchTest::likelyOnesAreTold() {
    const auto known =
        committed({}, batchOf({machine(kHost, "ESX-02", {}, "a"), machine(kHost, "db.lab", {}, "a")}, "a"));
    const auto batch = batchOf({machine(kHost, "esx-02", {}, "b"), machine(kHost, "db", {}, "b")}, "b");
    const auto rehearsal = store::rehearse(known, batch, {});
    QCOMPARE(rehearsal.inventory.resources().size(), 4U);
    QCOMPARE(rehearsal.likely.size(), 2U);
    QVERIFY(rehearsal.text().find("Perhaps known under another name: 2.") != std::string::npos);
    const auto told = std::find_if(rehearsal.problems.begin(), rehearsal.problems.end(),
                                   [](const auto& one) { return one.code == "likely-duplicate"; });
    QVERIFY(told != rehearsal.problems.end() && told->text.find("host/ESX-02 and host/esx-02") != std::string::npos);
    QVERIFY(store::rehearse(rehearsal.inventory, batch, {}).likely.empty());
}

/// A service that a planned change will make lacks no resource.
void MatchTest::whatPlansMakeIsNoName() {
    ScheduledEvent event;
    event.id = EventId("plan/shop");
    event.resources = {makeId(ResourceKind::Service, "to-come")};
    auto other = event;
    other.id = EventId("a maintenance");
    other.resources = {makeId(kHost, "nobody")};
    Inventory inventory;
    inventory.put(event);
    inventory.put(other);
    const auto loose = unmatched(inventory, {}, whatif::isPlanned);
    QCOMPARE(loose.size(), 1U);
    QCOMPARE(loose[0].id.text(), std::string("host/nobody"));
}

/// The same answer again, once the name is an alias, is the same answer.
void MatchTest::anAliasAnswersOnce() {
    auto inventory = committed({}, batchOf({machine(kHost, "ESX", {}, "a"), machine(kHost, "esx", {}, "b")}, "a"));
    MatchRules rules;
    QVERIFY(addAnswer(rules, "ESX", "esx", {}, inventory));
    inventory = store::joinResources(inventory, joinsUnder(inventory, rules), {}).inventory;
    const auto once = rules;
    QVERIFY(addAnswer(rules, "ESX", "esx", {}, inventory));
    QCOMPARE(rules, once);
    QCOMPARE(once.byHand.at("host/ESX"), std::string("host/esx"));
}

void MatchTest::rulesAsJson() {
    MatchRules rules;
    rules.apart = {{"host/c", "host/d"}};
    rules.suffixes = {".lab"};
    rules.patterns = {{"a(.*)", "b$1"}};
    rules.byHand = {{"host/a", "host/b"}};
    QCOMPARE(*matchRulesFromJson(toJson(rules)), rules);
    const auto wrong =
        matchRulesFromJson(base::Json::parse(R"({"patterns": [{"expression": "(", "replacement": ""}]})"));
    QVERIFY(!wrong && wrong.error().text.find("/patterns/0/expression") != std::string::npos);
}

void MatchTest::sameAgainChangesNothing() {
    const auto known = committed({}, batchOf({machine(kHost, "a", {{"id.serial", "s"}}, "x")}, "x"));
    const auto other = batchOf({machine(kHost, "b", {{"id.serial", "s"}, {"os", "linux"}}, "y")}, "y");
    const auto once = committed(known, other);
    QCOMPARE(committed(once, other), once);
    QCOMPARE(once.resources()[0].attributes.at("os").source, std::string("y"));
}

QTEST_GUILESS_MAIN(MatchTest)
#include "match_test.moc"
