#include "batch_probe.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("feature-flags", text, "flags.json"); }

/// The value of a configuration item, or what is missing.
QString item(const model::Batch& batch, const char* resource, const char* key) {
    for (const auto& one : batch.configItems)
        if (one.resource.text() == resource && one.key == key) return QString::fromStdString(one.value);
    return "none";
}

} // namespace

class FlagsTest final : public QObject {
    Q_OBJECT
private slots:
    void flagd();
    void unleashState();
    void unleashChanges();
    void launchDarkly();
    void rulesOfAFlag();
};

void FlagsTest::flagd() {
    const auto batch = parse(R"({"metadata": {"flagSetId": "shop"}, "flags": {
        "new-cart": {"state": "ENABLED", "variants": {"on": true, "off": false}, "defaultVariant": "off"},
        "old": {"state": "DISABLED", "variants": {"a": 1}, "defaultVariant": "b"},
        "broken": {"state": "MAYBE", "variants": {}}}})");
    QVERIFY(batch);
    QCOMPARE(item(*batch, "service/shop", "flag.new-cart"), "enabled, default off = false");
    QCOMPARE(item(*batch, "service/shop", "flag.old"), "disabled, default b");
    QCOMPARE(batch->configItems.size(), std::size_t{2});
    QCOMPARE(told(*batch, "bad-state"), 1);
    QCOMPARE(told(*batch, "unknown-variant"), 1);
    QVERIFY(find(*batch, "service/shop")->stated == model::Members());
}

void FlagsTest::unleashState() {
    const auto batch = parse(R"({"version": 2, "features": [
        {"name": "a", "enabled": true, "project": "default", "strategies": [{"name": "gradual", "parameters": {"percentage": "50"},
          "constraints": [{"contextName": "userId", "values": ["alice"]}]}]},
        {"name": "b", "project": "pay", "strategies": [], "environments": [{"name": "dev", "enabled": true}, {"name": "prod", "enabled": false}]},
        {"enabled": true, "strategies": []}]})");
    QVERIFY(batch);
    QVERIFY(item(*batch, "service/feature-flags", "flag.a").startsWith("enabled; gradual 50 % "));
    QCOMPARE(item(*batch, "service/pay", "flag.b.dev"), "enabled");
    QCOMPARE(item(*batch, "service/pay", "flag.b.prod"), "disabled");
    QCOMPARE(told(*batch, "no-name"), 1);
    QVERIFY(!holds(*batch, "alice"));
}

void FlagsTest::unleashChanges() {
    const auto batch = parse(R"({"version": 1, "events": [
        {"id": 9, "type": "feature-environment-disabled", "createdAt": "2024-05-02T10:00:00Z", "createdBy": "x", "featureName": "a",
         "project": "pay", "environment": "prod"},
        {"id": 8, "type": "feature-environment-enabled", "createdAt": "2024-05-01T10:00:00Z", "createdBy": "x", "featureName": "a",
         "project": "pay", "environment": "prod"},
        {"id": 7, "type": "user-created", "createdAt": "2024-05-01T10:00:00Z", "createdBy": "x"},
        {"id": 6, "type": "feature-updated", "createdAt": "yesterday", "createdBy": "x", "featureName": "a"}]})");
    QVERIFY(batch);
    QCOMPARE(batch->events.size(), std::size_t{2});
    QCOMPARE(batch->events[0].title, std::string("feature-environment-disabled a in prod"));
    QCOMPARE(base::formatTime(batch->events[0].window.begin), std::string("2024-05-02T10:00:00Z"));
    QCOMPARE(batch->configItems.size(), std::size_t{2}); // both states at their times
    QCOMPARE(batch->configItems[0].value, std::string("enabled"));
    QCOMPARE(batch->configItems[1].value, std::string("disabled"));
    QVERIFY(batch->configItems[0].time < batch->configItems[1].time);
    QCOMPARE(told(*batch, "bad-time"), 1);
}

void FlagsTest::launchDarkly() {
    const auto flags = parse(R"({"items": [{"key": "a", "_projectKey": "shop", "variations": [{"value": true}],
        "environments": {"production": {"on": true, "lastModified": 1700000000123}, "test": {"on": false}}}]})");
    QVERIFY(flags);
    QVERIFY(item(*flags, "service/shop", "flag.a.production").startsWith("enabled; rules "));
    QCOMPARE(base::toMillis(flags->configItems[0].time), 1700000000123LL);
    QVERIFY(item(*flags, "service/shop", "flag.a.test").startsWith("disabled"));
    const auto audit =
        parse(R"({"items": [{"_id": "1", "kind": "flag", "date": 1500000000000, "titleVerb": "turned on the flag",
        "name": "New cart", "target": {"resources": ["proj/shop:env/production:flag/new-cart"]}},
        {"_id": "2", "kind": "member", "date": 1500000000000}]})");
    QVERIFY(audit);
    QCOMPARE(audit->events.size(), std::size_t{1});
    QCOMPARE(audit->events[0].title, std::string("turned on the flag New cart in production"));
    QCOMPARE(base::formatTime(audit->events[0].window.begin), std::string("2017-07-14T02:40:00Z"));
    QCOMPARE(audit->events[0].resources.at(0).text(), std::string("service/shop"));
}

/// What a rule says stays out of it, but that it changed can be seen.
void FlagsTest::rulesOfAFlag() {
    const auto flag = [](const char* rule) {
        const auto batch =
            parse(std::string(R"({"flags": {"a": {"state": "ENABLED", "variants": {"on": true}, "defaultVariant": "on",
            "targeting": {"==": [{"var": "user"}, ")") +
                  rule + R"("]}}}})");
        return batch ? item(*batch, "service/feature-flags", "flag.a") : QString("error");
    };
    QVERIFY(flag("alice").startsWith("enabled, default on = true, targeting "));
    QVERIFY(!flag("alice").contains("alice"));
    QCOMPARE(flag("alice"), flag("alice"));
    QVERIFY(flag("alice") != flag("bob"));
}

QTEST_APPLESS_MAIN(FlagsTest)
#include "flags_test.moc"
