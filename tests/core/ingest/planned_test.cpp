#include "ingest/planned.h"
#include "ingest/reader.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

const base::Time kTime = *base::parseTime("2026-11-28T00:00:00Z");
const base::TimeWindow kWindow{kTime + 72h, kTime + 73h};

base::Result<model::Batch> planOf(const std::string& bytes, const char* reader = "") {
    return ingest::read({"in", bytes, kTime, {}}, reader).and_then([](model::Batch batch) {
        return ingest::asPlan(std::move(batch), {"Release 42", {}, kWindow, "UTC"});
    });
}

std::string terraform(const std::string& changes) {
    return R"({"format_version": "1.2", "resource_changes": [)" + changes + "]}";
}
std::string change(const char* type, const char* address, const char* actions, const char* before, const char* after,
                   const char* unknown = "{}") {
    return std::string(R"({"mode": "managed", "name": "x", "type": ")") + type + R"(", "address": ")" + address +
           R"(", "change": {"actions": )" + actions + R"(, "before": )" + before + R"(, "after": )" + after +
           R"(, "after_unknown": )" + unknown + "}}";
}

const model::StatedResource* find(const model::Plan& plan, const char* id) {
    for (const auto& resource : plan.wanted.resources)
        if (resource.id.text() == id) return &resource;
    return nullptr;
}
std::string actionOf(const model::Plan& plan, const char* id) {
    const auto* resource = find(plan, id);
    return resource ? resource->attributes.at(model::kPlannedAction).value : "-";
}
std::string told(const model::Plan& plan) {
    std::string out;
    for (const auto& problem : plan.wanted.problems) out += problem.text + "\n";
    return out;
}

} // namespace

/// What a file says that is to be, kept apart from what is.
class PlannedTest final : public QObject {
    Q_OBJECT

private slots:
    void terraformActions();
    void changeSets();
    void templates();
    void anyInventory();
    void envelopes();
    void wrongEnvelopes_data();
    void wrongEnvelopes();
    void times();
    void whatIsNone();
};

void PlannedTest::terraformActions() {
    const auto batch = planOf(terraform(
        change("aws_instance", "aws_instance.new[0]", R"(["create"])", "null", R"({"instance_type": "m5.large"})",
               R"({"availability_zone": true})") +
        "," +
        change("aws_instance", "aws_instance.up", R"(["update"])", R"({"id": "i-1", "instance_type": "t3.micro"})",
               R"({"id": "i-1", "instance_type": "t3.small"})") +
        "," +
        change("aws_instance", "aws_instance.swap", R"(["create", "delete"])",
               R"({"id": "i-2", "instance_type": "m5.large"})", R"({"instance_type": "m5.large"})") +
        "," + change("aws_instance", "aws_instance.old", R"(["delete"])", R"({"id": "i-3"})", "null") + "," +
        change("aws_instance", "aws_instance.same", R"(["no-op"])", R"({"id": "i-4"})", R"({"id": "i-4"})") + "," +
        change("null_resource", "null_resource.a", R"(["create"])", "null", "{}")));
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->resources.empty() && batch->configItems.empty());
    QCOMPARE(batch->plans.size(), std::size_t(1));
    const auto& plan = batch->plans.front();
    QVERIFY(plan.name == "Release 42" && plan.window == kWindow);
    QCOMPARE(actionOf(plan, "host/aws_instance.new[0]"), std::string("create"));
    QCOMPARE(find(plan, "host/aws_instance.new[0]")->capacity.at(model::kCpu), std::int64_t(2000));
    QCOMPARE(actionOf(plan, "host/i-1"), std::string("update"));
    QVERIFY(!find(plan, "host/i-1")->capacity.has(model::kCpu)); // two cores before and after
    QCOMPARE(find(plan, "host/i-1")->capacity.at(model::kMemory), std::int64_t(2) << 30);
    QCOMPARE(actionOf(plan, "host/i-2"), std::string("replace"));
    QVERIFY(find(plan, "host/i-2")->capacity.empty());
    QCOMPARE(actionOf(plan, "host/i-3"), std::string("delete"));
    QCOMPARE(actionOf(plan, "host/i-4"), std::string("-"));
    QVERIFY2(told(plan).find("1 null_resource to create") != std::string::npos, told(plan).c_str());
    QVERIFY2(told(plan).find("The availability_zone of aws_instance.new[0] is known only after") != std::string::npos,
             told(plan).c_str());
}

void PlannedTest::changeSets() {
    const auto batch = planOf(R"({"ChangeSetName": "grow", "StackName": "shop",
        "Parameters": [{"ParameterKey": "Type", "ParameterValue": "t3.small"}], "Changes": [
        {"ResourceChange": {"Action": "Modify", "LogicalResourceId": "Web", "PhysicalResourceId": "i-7",
          "ResourceType": "AWS::EC2::Instance", "Replacement": "Conditional", "Details": [{"ChangeSource": "ParameterReference",
          "CausingEntity": "Type", "Target": {"Attribute": "Properties", "Name": "InstanceType"}}]}},
        {"ResourceChange": {"Action": "Add", "LogicalResourceId": "Db", "ResourceType": "AWS::EC2::Instance",
          "AfterContext": "{\"Properties\": {\"InstanceType\": \"m5.large\"}}"}},
        {"ResourceChange": {"Action": "Remove", "LogicalResourceId": "Old", "PhysicalResourceId": "i-8",
          "ResourceType": "AWS::EC2::Instance"}},
        {"ResourceChange": {"Action": "Add", "LogicalResourceId": "R", "ResourceType": "AWS::IAM::Role"}}]})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto& plan = batch->plans.front();
    QCOMPARE(actionOf(plan, "host/i-7"), std::string("replace"));
    QCOMPARE(find(plan, "host/i-7")->capacity.at(model::kMemory), std::int64_t(2) << 30);
    QCOMPARE(actionOf(plan, "host/i-8"), std::string("delete"));
    QCOMPARE(actionOf(plan, "host/shop/Db"), std::string("create"));
    QCOMPARE(find(plan, "host/shop/Db")->capacity.at(model::kCpu), std::int64_t(2000));
    QVERIFY2(told(plan).find("1 AWS::IAM::Role to create") != std::string::npos, told(plan).c_str());
}

void PlannedTest::templates() {
    const auto batch = planOf(R"({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {
        "Web": {"Type": "AWS::EC2::Instance", "Properties": {"InstanceType": "m5.large"}},
        "Maybe": {"Type": "AWS::EC2::Instance", "Condition": "Prod", "Properties": {"InstanceType": "m5.large"}}},
        "Conditions": {"Prod": true}})");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    const auto& plan = batch->plans.front();
    QCOMPARE(actionOf(plan, "host/Web"), std::string("create"));
    QCOMPARE(actionOf(plan, "host/Maybe"), std::string("-"));
    QVERIFY2(told(plan).find("1 AWS::EC2::Instance under a condition") != std::string::npos, told(plan).c_str());
}

void PlannedTest::anyInventory() {
    const auto batch = planOf("name: shop\nservices:\n  cart:\n    image: cart\n    deploy: {replicas: 2}\n");
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->resources.empty() && batch->relations.empty());
    QCOMPARE(batch->plans.front().wanted.resources.size(), std::size_t(3));
    QCOMPARE(batch->plans.front().wanted.relations.size(), std::size_t(2));
}

/// What the reading process sends of a plan arrives whole.
void PlannedTest::envelopes() {
    const auto batch = ingest::read(
        {"release.json",
         R"({"penumbra": "planned-change", "format": 1, "at": "2026-12-01 02:00", "zone": "Europe/Berlin", "publisher": "shop",
             "text": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart}\nspec: {replicas: 2, template: {spec: {containers: [{name: c}]}}}\n"})",
         kTime,
         {}});
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QVERIFY(batch->resources.empty() && batch->source == "release.json");
    const auto& plan = batch->plans.front();
    QCOMPARE(plan.name, std::string("release.json"));
    QCOMPARE(plan.publisher, std::string("shop"));
    QCOMPARE(plan.zone, std::string("Europe/Berlin"));
    QVERIFY(plan.window.begin == *base::parseTime("2026-12-01T01:00:00Z"));
    QVERIFY(find(plan, "service/default/cart") != nullptr);
}

void PlannedTest::wrongEnvelopes_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no time") << QByteArray(R"("content": {})") << QByteArray("at what time the change begins");
    QTest::newRow("no content") << QByteArray(R"("at": "2026-12-01T02:00Z")") << QByteArray("must hold the plan");
    QTest::newRow("both") << QByteArray(R"("at": "2026-12-01T02:00Z", "content": {}, "text": "x")")
                          << QByteArray("must hold the plan");
    QTest::newRow("no plan") << QByteArray(R"("at": "2026-12-01T02:00Z", "text": "hello")") << QByteArray("no format");
    QTest::newRow("itself")
        << QByteArray(R"("at": "2026-12-01T02:00Z", "content": {"penumbra": "planned-change", "format": 1})")
        << QByteArray("no format");
    QTest::newRow("zone") << QByteArray(R"("at": "2026-12-01 02:00", "zone": "Mars", "content": {})")
                          << QByteArray("'Mars' is no time zone");
    QTest::newRow("doubled hour") << QByteArray(R"("at": "2026-10-25 02:30", "zone": "Europe/Berlin", "content": {})")
                                  << QByteArray("offset from UTC");
    QTest::newRow("length") << QByteArray(R"("at": "2026-12-01T02:00Z", "for": "0s", "content": {})")
                            << QByteArray("takes from 1s");
    QTest::newRow("no such reader") << QByteArray(R"("at": "2026-12-01T02:00Z", "reader": "composse", "content": {})")
                                    << QByteArray("There is no reader 'composse'; 'schema' lists them.");
    QTest::newRow("misspelt") << QByteArray(R"("att": "2026-12-01T02:00Z", "content": {})")
                              << QByteArray("Did you mean 'at'");
}

void PlannedTest::wrongEnvelopes() {
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, says);
    const auto batch = ingest::read(
        {"r.json", R"({"penumbra": "planned-change", "format": 1, )" + members.toStdString() + "}", kTime, {}});
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.find(says.toStdString()) != std::string::npos, batch.error().text.c_str());
    QVERIFY2(batch.error().text.find("r.json") != std::string::npos, batch.error().text.c_str());
}

void PlannedTest::times() {
    QVERIFY(*ingest::planWindow("2026-12-01T02:00:00+01:00", "90m", "") ==
            (base::TimeWindow{*base::parseTime("2026-12-01T01:00:00Z"), *base::parseTime("2026-12-01T02:30:00Z")}));
    QVERIFY(ingest::planWindow("2026-12-01T02:00Z", "", "")->end == *base::parseTime("2026-12-01T03:00:00Z"));
    for (const char* wrong : {"", "soon", "2026-13-01"}) QVERIFY(!ingest::planWindow(wrong, "", ""));
    for (const char* wrong : {"-1h", "91d", "long"}) QVERIFY(!ingest::planWindow("2026-12-01T02:00Z", wrong, ""));
}

void PlannedTest::whatIsNone() {
    const auto samples = planOf("resource,metric,time,value\nh1,cpu,2026-01-01T00:00:00Z,3\n");
    QVERIFY(!samples);
    QVERIFY2(samples.error().text.find("describes nothing that a plan could change") != std::string::npos,
             samples.error().text.c_str());
}

QTEST_GUILESS_MAIN(PlannedTest)
#include "planned_test.moc"
