#include "batch_probe.h"
#include "ingest/compose/values.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::RelationKind;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("compose", text, "compose.yaml"); }

} // namespace

class ComposeTest final : public QObject {
    Q_OBJECT
private slots:
    void bytes_data();
    void bytes();
    void variables_data();
    void variables();
    void amounts();
    void dependencies();
    void whatDoesNotRun();
    void extends();
    void placement();
    void circles();
    void badValues();
    void secretsAreDropped();
};

void ComposeTest::bytes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("m is binary") << "512m" << 536870912LL;
    QTest::newRow("gb is binary") << "1.5gb" << 1610612736LL;
    QTest::newRow("upper case") << "2G" << 2147483648LL;
    QTest::newRow("kib") << "3kib" << 3072LL;
    QTest::newRow("bytes") << "2048b" << 2048LL;
    QTest::newRow("plain") << "1073741824" << 1073741824LL;
    QTest::newRow("unknown suffix") << "5x" << -1LL;
    QTest::newRow("no number") << "m" << -1LL;
    QTest::newRow("negative") << "-5m" << -1LL;
}

void ComposeTest::bytes() {
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QCOMPARE(ingest::parseDockerBytes(text.toStdString()).value_or(-1), bytes);
}

void ComposeTest::variables_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "3"
                           << "3";
    QTest::newRow("default") << "${N:-4}"
                             << "4";
    QTest::newRow("default where unset") << "a${N-4}b"
                                         << "a4b";
    QTest::newRow("default in a default") << "${N:-${M:-5}}"
                                          << "5";
    QTest::newRow("dollar") << "$$5"
                            << "$5";
    QTest::newRow("none") << "${N}"
                          << "?";
    QTest::newRow("needed") << "${N:?say how many}"
                            << "?";
    QTest::newRow("without braces") << "$N"
                                    << "?";
    QTest::newRow("torn") << "${N"
                          << "?";
}

void ComposeTest::variables() {
    QFETCH(QString, text);
    QFETCH(QString, value);
    QCOMPARE(QString::fromStdString(ingest::interpolate(text.toStdString()).text.value_or("?")), value);
}

void ComposeTest::amounts() {
    const auto batch = parse(R"(
name: shop
services:
  cart:
    scale: ${CARTS:-3}
    mem_limit: 512m
    cpus: 1.5
    deploy:
      resources:
        reservations: {cpus: "0.25", memory: 64M, devices: [{capabilities: [gpu], count: 2}]}
  db: {image: postgres, container_name: the-db}
)");
    QVERIFY(batch);
    const auto* cart = find(*batch, "workload/shop/cart-3");
    QVERIFY(cart);
    QCOMPARE(cart->request.at(model::kCpu), 250);
    QCOMPARE(cart->request.at(model::kMemory), 64LL * 1048576);
    QCOMPARE(cart->request.at(model::kGpu), 2000);
    QCOMPARE(attribute(*batch, "workload/shop/cart-1", "limit.cpu"), "1500m");
    QCOMPARE(attribute(*batch, "workload/shop/cart-1", "limit.memory"), "536870912");
    QVERIFY(!find(*batch, "workload/shop/cart-4"));
    QVERIFY(related(*batch, "workload/shop/cart-2", RelationKind::PartOf, "service/shop/cart"));
    QCOMPARE(told(*batch, "default-of-variable"), 1); // 3 is only the default
    // A service that says nothing reserves an unknown amount, not nothing.
    const auto* db = find(*batch, "workload/shop/db-1");
    QVERIFY(db && db->request.empty());
    QCOMPARE(db->name, std::string("the-db"));
    QCOMPARE(attribute(*batch, "workload/shop/db-1", "limit.cpu"), "none");
}

void ComposeTest::dependencies() {
    const auto batch = parse(R"(
services:
  web: {depends_on: {cart: {condition: service_healthy}, mail: {condition: service_started, required: false}}}
  cart: {depends_on: [db], links: ["db:database", "queue"], network_mode: "service:proxy"}
  db: {}
  mail: {}
  proxy: {volumes_from: ["db:ro", "container:outside"]}
)");
    QVERIFY(batch);
    QVERIFY(related(*batch, "service/web", RelationKind::DependsOn, "service/cart"));
    QVERIFY(related(*batch, "service/web", RelationKind::Uses, "service/mail"));
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/db"));
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/queue"));
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/proxy"));
    QVERIFY(related(*batch, "service/proxy", RelationKind::DependsOn, "service/db"));
    QCOMPARE(batch->relations.size(), std::size_t{6 + 5}); // and five replicas
    const auto* queue = find(*batch, "service/queue");     // named, not described
    QVERIFY(queue && queue->stated == model::Members());
    QCOMPARE(told(*batch, "placeholder"), 1);
}

void ComposeTest::whatDoesNotRun() {
    const auto batch = parse(R"(
services:
  debug: {profiles: [debug, test]}
  agent: {deploy: {mode: global}}
  off: {deploy: {replicas: 0}}
  unknown: {deploy: {replicas: "${N}"}}
)");
    QVERIFY(batch);
    QVERIFY(find(*batch, "service/debug") && find(*batch, "service/agent") && find(*batch, "service/off"));
    QCOMPARE(attribute(*batch, "service/debug", "profiles"), "debug;test");
    QCOMPARE(std::count_if(batch->resources.begin(), batch->resources.end(),
                           [](const auto& r) { return r.kind == model::ResourceKind::Workload; }),
             1); // one of "unknown", and it is said
    QCOMPARE(told(*batch, "unset-variable"), 1);
    QCOMPARE(told(*batch, "one-replica"), 1);
}

void ComposeTest::extends() {
    const auto batch = parse(R"(
services:
  base: {mem_limit: 1g, depends_on: [db], deploy: {replicas: 2}}
  cart: {extends: base, mem_limit: 2g}
  far: {extends: {file: other.yaml, service: x}}
  db: {}
)");
    QVERIFY(batch);
    QCOMPARE(attribute(*batch, "workload/cart-2", "limit.memory"), "2147483648");
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/db"));
    QCOMPARE(told(*batch, "base-elsewhere"), 1);
}

void ComposeTest::placement() {
    const auto batch = parse(R"(
services:
  cart:
    deploy:
      placement:
        constraints: ["node.labels.disk == ssd", "node.hostname!=db-01", "node.role == manager"]
        max_replicas_per_node: 1
)");
    QVERIFY(batch);
    const auto* cart = find(*batch, "workload/cart-1");
    QVERIFY(cart);
    const std::vector<model::Selector> wanted{{"disk", model::SelectorOperator::In, {"ssd"}},
                                              {model::kHostNameKey, model::SelectorOperator::NotIn, {"db-01"}}};
    QVERIFY(cart->rules.selectors == wanted);
    QCOMPARE(cart->rules.antiAffinity.size(), std::size_t{1});
    QVERIFY(cart->stated.has(model::Member::Selectors) && !cart->stated.has(model::Member::Tolerations));
    QCOMPARE(told(*batch, "rule-left-out"), 1);
}

void ComposeTest::circles() {
    const auto batch = parse("services:\n  a: {depends_on: [b]}\n  b: {depends_on: [c]}\n  c: {depends_on: [a]}\n"
                             "  d: {depends_on: [d]}\n  e: {extends: f}\n  f: {extends: e}\n");
    QVERIFY(batch);
    QCOMPARE(told(*batch, "dependency-circle"), 1);
    QCOMPARE(told(*batch, "depends-on-itself"), 1);
    QCOMPARE(told(*batch, "extends-circle"), 2);
    QCOMPARE(batch->accounting.rejected, 1);
}

void ComposeTest::badValues() {
    const auto batch = parse("services:\n  a: {mem_limit: lots, deploy: {replicas: many}}\n  b: {cpus: fast}\n");
    QVERIFY(batch);
    QCOMPARE(told(*batch, "bad-amount"), 1); // of b; a has no replicas
    QCOMPARE(told(*batch, "bad-replicas"), 1);
    QVERIFY(!find(*batch, "workload/a-1"));
    QVERIFY(!parse("services: [a]\n") || parse("services: [a]\n")->accounting.rejected == 1);
}

void ComposeTest::secretsAreDropped() {
    const auto batch = parse("services:\n  db:\n    image: x\n    environment: {PASSWORD: hunter2}\n"
                             "    command: --password=hunter2\n    labels: {auth: hunter2}\n");
    QVERIFY(batch);
    QVERIFY(!holds(*batch, "hunter2"));
}

QTEST_APPLESS_MAIN(ComposeTest)
#include "compose_test.moc"
