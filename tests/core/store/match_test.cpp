#include "model/identity.h"
#include "model/match.h"
#include "store/batch_merge.h"

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
    const auto mended = committed(known, sayAgain(known, loose, {}), nullptr, rules);
    QCOMPARE(mended.relations().size(), 1U);
    QCOMPARE(mended.relations()[0].to.text(), std::string("host/esx1.lab"));
    QVERIFY(unmatched(mended, rules).empty());
}

void MatchTest::rulesAsJson() {
    MatchRules rules;
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
