#include "batch_probe.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::RelationKind;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("backstage", text, "catalog-info.yaml"); }

std::string entity(const std::string& kind, const std::string& name, const std::string& spec) {
    return "---\napiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata:\n  name: " + name +
           "\nspec: " + spec + "\n";
}

} // namespace

class BackstageTest final : public QObject {
    Q_OBJECT
private slots:
    void relations();
    void sameNameOfTwoKinds();
    void references();
    void whatIsNone();
};

void BackstageTest::relations() {
    const auto batch =
        parse(entity("Component", "Cart",
                     "{type: service, owner: team-a, system: shop, dependsOn: ['resource:carts', 'component:mail'], "
                     "consumesApis: [pay-api], providesApis: [cart-api]}") +
              entity("Resource", "carts", "{type: database, dependencyOf: ['component:audit']}") +
              entity("API", "pay-api", "{type: openapi}"));
    QVERIFY(batch);
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/resource/carts"));
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/mail"));
    QVERIFY(related(*batch, "service/cart", RelationKind::DependsOn, "service/api/pay-api"));
    QVERIFY(
        related(*batch, "service/api/cart-api", RelationKind::DependsOn, "service/cart")); // it fails with its provider
    QVERIFY(related(*batch, "service/audit", RelationKind::DependsOn, "service/resource/carts"));
    QVERIFY(related(*batch, "service/system/shop", RelationKind::Uses, "service/cart"));
    QCOMPARE(batch->relations.size(), std::size_t{6});
    QCOMPARE(attribute(*batch, "service/cart", "owner"), "team-a");
    QCOMPARE(find(*batch, "service/cart")->name, std::string("Cart"));
    for (const char* named : {"service/mail", "service/audit", "service/api/cart-api", "service/system/shop"})
        QVERIFY2(find(*batch, named) && find(*batch, named)->stated == model::Members(), named);
    QCOMPARE(told(*batch, "placeholder"), 1);
}

void BackstageTest::sameNameOfTwoKinds() {
    const auto batch = parse(entity("Component", "pay", "{providesApis: [pay]}") + entity("API", "pay", "{}"));
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QVERIFY(related(*batch, "service/api/pay", RelationKind::DependsOn, "service/pay"));
}

void BackstageTest::references() {
    const auto batch =
        parse(entity("Component", "a", "{dependsOn: ['Component:Other/B', nameless, 'group:team', 'component:a']}"));
    QVERIFY(batch);
    QVERIFY(related(*batch, "service/a", RelationKind::DependsOn, "service/other/b"));
    QCOMPARE(told(*batch, "bad-reference"), 2); // dependsOn needs the kind; on a group nothing runs
    QCOMPARE(told(*batch, "depends-on-itself"), 1);
    QCOMPARE(batch->accounting.rejected, 3);
}

void BackstageTest::whatIsNone() {
    const auto batch =
        parse(entity("Component", "\"${{ values.name }}\"", "{}") + entity("Group", "team", "{}") +
              entity("Component", "'a b'", "{}") + "---\napiVersion: v1\nkind: Component\nmetadata: {name: c}\n");
    QVERIFY(batch);
    QVERIFY(batch->resources.empty());
    QCOMPARE(told(*batch, "bad-name"), 1);
    const char* kustomize = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [a.yaml]\n";
    const auto* reader = ingest::findReader(kustomize, "kustomization.yaml");
    QVERIFY(reader && std::string(reader->id) == "kubernetes");
    QCOMPARE(told(*readAs("kubernetes", kustomize, "kustomization.yaml"), "kustomize"), 1);
}

QTEST_APPLESS_MAIN(BackstageTest)
#include "backstage_test.moc"
