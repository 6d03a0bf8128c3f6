#include "batch_probe.h"
#include "ingest/cloud/kinds.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::RelationKind;

namespace {

base::Result<model::Batch> state(const std::string& resources) {
    return readAs(
        "terraform-state",
        R"({"version": 4, "serial": 1, "lineage": "x", "outputs": {"p": {"value": "hunter2"}}, "resources": [)" +
            resources + "]}",
        "terraform.tfstate");
}

std::string managed(const std::string& type, const std::string& name, const std::string& instances) {
    return R"({"mode": "managed", "type": ")" + type + R"(", "name": ")" + name + R"(", "instances": [)" + instances +
           "]}";
}

} // namespace

class TerraformTest final : public QObject {
    Q_OBJECT
private slots:
    void instanceSizes_data();
    void instanceSizes();
    void hosts();
    void guests();
    void dependencies();
    void olderVersions();
    void whatIsLeftOut();
    void plan();
    void versions();
};

void TerraformTest::instanceSizes_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("cores");
    QTest::addColumn<double>("gib");
    QTest::newRow("m5") << "m5.4xlarge" << 16000LL << 64.0;
    QTest::newRow("t3") << "t3.nano" << 2000LL << 0.5;
    QTest::newRow("c5") << "c5.9xlarge" << 36000LL << 72.0;
    QTest::newRow("c4 that differs") << "c4.8xlarge" << 36000LL << 60.0;
    QTest::newRow("r4") << "r4.large" << 2000LL << 15.25;
    QTest::newRow("database") << "db.r5.xlarge" << 4000LL << 32.0;
    QTest::newRow("azure") << "Standard_D4s_v3" << 4000LL << 16.0;
    QTest::newRow("azure E") << "Standard_E8ds_v5" << 8000LL << 64.0;
    QTest::newRow("azure F") << "Standard_F16s_v2" << 16000LL << 32.0;
    QTest::newRow("azure small") << "Standard_B2s" << 2000LL << 4.0;
    QTest::newRow("google") << "n2-standard-8" << 8000LL << 32.0;
    QTest::newRow("google n1") << "n1-highmem-4" << 4000LL << 26.0;
    QTest::newRow("google custom") << "n2-custom-4-10240" << 4000LL << 10.0;
    for (const char* unknown : {"m5.metal", "x9.large", "Standard_E64_v3", "Standard_E4-2s_v3", "n2-standard-0",
                                "nonsense", "m5.", ".", "custom-4-", "Standard_", "db."})
        QTest::newRow(unknown) << unknown << -1LL << -1.0;
}

void TerraformTest::instanceSizes() {
    QFETCH(QString, type);
    QFETCH(qint64, cores);
    QFETCH(double, gib);
    const auto size = ingest::instanceSize(type.toStdString());
    QCOMPARE(size ? size->milliCores : -1, cores);
    if (size) QCOMPARE(size->memory, qint64(gib * 1073741824));
}

void TerraformTest::hosts() {
    const auto batch = state(
        managed("aws_instance", "web",
                R"({"index_key": "a.1", "attributes": {"id": "i-1", "arn": "arn:aws:ec2:x", "instance_type": "m5.large",
                    "availability_zone": "eu-west-1a", "private_ip": "10.0.0.7", "private_dns": "IP-10.ec2.internal",
                    "tags": {"Name": "web-1"}, "user_data": "hunter2", "instance_state": "running"}},
                   {"index_key": 0, "attributes": {"id": "i-2", "instance_type": "m5.large", "cpu_core_count": 1,
                    "cpu_threads_per_core": 1, "instance_state": "stopped"}},
                   {"index_key": 1, "deposed": "0a1b", "attributes": {"id": "i-3"}},
                   {"index_key": 2, "attributes": {"id": "i-4", "instance_type": "zz9.large"}})") +
        "," + managed("aws_ebs_volume", "disk", R"({"attributes": {"id": "vol-1", "size": 100}})"));
    QVERIFY(batch);
    const auto* web = find(*batch, "host/i-1");
    QVERIFY(web);
    QCOMPARE(web->name, std::string("web-1"));
    QCOMPARE(web->capacity.at(model::kCpu), 2000);
    QCOMPARE(web->capacity.at(model::kMemory), 8LL << 30);
    QCOMPARE(attribute(*batch, "host/i-1", "id.cloud"), "i-1");
    QCOMPARE(attribute(*batch, "host/i-1", "id.address"), "10.0.0.7");
    QCOMPARE(attribute(*batch, "host/i-1", "id.fqdn"), "ip-10.ec2.internal");
    QCOMPARE(attribute(*batch, "host/i-1", "declared-as"), R"(aws_instance.web["a.1"])");
    QVERIFY(related(*batch, "host/i-1", RelationKind::Within, "zone/eu-west-1a"));
    // One that is stopped offers nothing, which is said.
    QVERIFY(find(*batch, "host/i-2")->capacity.has(model::kCpu));
    QCOMPARE(find(*batch, "host/i-2")->capacity.at(model::kCpu), 0);
    QCOMPARE(told(*batch, "switched-off"), 1);
    QVERIFY(!find(*batch, "host/i-3"));
    QVERIFY(find(*batch, "host/i-4")->capacity.empty()); // not known is not zero
    QCOMPARE(told(*batch, "unknown-size"), 1);
    QCOMPARE(find(*batch, "datastore/vol-1")->capacity.at(model::kDisk), 100LL << 30);
    QVERIFY(!holds(*batch, "hunter2"));
}

void TerraformTest::guests() {
    const auto batch = state(managed("vsphere_virtual_machine", "db",
                                     R"({"attributes": {"id": "4213", "uuid": "4213AB", "num_cpus": 4, "memory": 8192,
                                         "name": "db", "default_ip_address": "10.1.1.1"}})"));
    QVERIFY(batch);
    const auto* db = find(*batch, "workload/4213");
    QVERIFY(db && db->capacity.empty());
    QCOMPARE(db->request.at(model::kCpu), 4000);
    QCOMPARE(db->request.at(model::kMemory), 8LL << 30);
    QCOMPARE(attribute(*batch, "workload/4213", "id.uuid"), "4213ab");
}

void TerraformTest::dependencies() {
    const auto batch = state(
        managed(
            "aws_lambda_function", "f",
            R"({"attributes": {"id": "f", "arn": "arn:f"}, "dependencies": ["module.m.aws_db_instance.db", "aws_vpc.v",
                          "aws_iam_role.r"]})") +
        "," + managed("aws_vpc", "v", R"({"attributes": {"id": "vpc-1"}})") +
        R"(,{"module": "module.m", "mode": "managed", "type": "aws_db_instance", "name": "db", "instances": [
                  {"attributes": {"id": "db", "arn": "arn:db", "password": "hunter2"}, "depends_on": ["aws_sqs_queue.q"]}]},
                 {"module": "module.m", "mode": "managed", "type": "aws_sqs_queue", "name": "q", "instances": [
                  {"attributes": {"id": "q1"}}]})");
    QVERIFY(batch);
    QVERIFY(related(*batch, "service/f", RelationKind::DependsOn, "service/db"));
    QVERIFY(related(*batch, "service/db", RelationKind::DependsOn, "service/q1")); // within its own module
    QCOMPARE(batch->relations.size(), std::size_t{2});
    QCOMPARE(told(*batch, "references-left-out"), 1); // the network and the role
    QCOMPARE(attribute(*batch, "service/db", "id.cloud"), "arn:db");
    QCOMPARE(attribute(*batch, "service/q1", "id.cloud"), "no attribute"); // a name that others may have
    QVERIFY(!holds(*batch, "hunter2"));
}

void TerraformTest::olderVersions() {
    for (const char* version : {"1", "2", "3"}) {
        const auto batch =
            readAs("terraform-state", std::string(R"({"version": )") + version + R"(, "serial": 1, "modules": [
            {"path": ["root", "a"], "resources": {"aws_instance.web.1": {"type": "aws_instance", "depends_on": [],
             "primary": {"id": "i-9", "attributes": {"id": "i-9", "instance_type": "t2.micro", "tags.%": "1", "tags.Name": "old"}}},
             "data.aws_ami.x": {"type": "aws_ami", "primary": {"id": "ami"}}}}]})",
                   "terraform.tfstate");
        QVERIFY(batch);
        const auto* web = find(*batch, "host/i-9");
        QVERIFY(web);
        QCOMPARE(web->name, std::string("old"));
        QCOMPARE(web->capacity.at(model::kMemory), 1LL << 30);
        QCOMPARE(attribute(*batch, "host/i-9", "declared-as"), "module.a.aws_instance.web.1");
        QCOMPARE(batch->resources.size(), std::size_t{1});
    }
}

void TerraformTest::whatIsLeftOut() {
    const auto batch =
        state(managed("aws_db_instance", "lost", R"({"attributes": {}})") + "," +
              managed("aws_vpc", "a", R"({"attributes": {"id": "vpc-1"}})") + "," +
              managed("aws_default_vpc", "b", R"({"attributes": {"id": "vpc-1"}})") + R"(,{"mode": "managed"})");
    QVERIFY(batch);
    QCOMPARE(told(*batch, "no-id"), 1);
    QCOMPARE(told(*batch, "no-name"), 1);
    QCOMPARE(told(*batch, "same-thing"), 1);
    QCOMPARE(batch->accounting.rejected, 2);
    QCOMPARE(batch->resources.size(), std::size_t{1});
}

void TerraformTest::plan() {
    const auto change = [](const char* name, const char* actions, const char* before, const char* after) {
        return std::string(R"({"address": "aws_instance.)") + name +
               R"(", "mode": "managed", "type": "aws_instance", "name": ")" + name + R"(", "change": {"actions": )" +
               actions + R"(, "before": )" + before + R"(, "after": )" + after + "}}";
    };
    const auto batch = readAs(
        "terraform-plan",
        R"({"format_version": "1.2", "planned_values": {}, "resource_changes": [)" +
            change("new1", R"(["create"])", "null", R"({"instance_type": "m5.large"})") + "," +
            change("new2", R"(["create"])", "null", R"({"instance_type": "m5.large"})") + "," +
            change("grown", R"(["update"])", R"({"id": "i-1", "instance_type": "t3.micro"})",
                   R"({"id": "i-1", "instance_type": "t3.small"})") +
            "," + change("gone", R"(["delete"])", R"({"id": "i-2", "instance_type": "t3.micro"})", "null") + "," +
            change("same", R"(["no-op"])", R"({"id": "i-3", "instance_type": "t3.micro"})",
                   R"({"id": "i-3", "instance_type": "t3.micro"})") +
            R"(], "resource_drift": [{"address": "aws_instance.grown", "mode": "managed", "type": "aws_instance", "name": "grown",
               "change": {"actions": ["update"], "before": {"id": "i-1", "tags": {"a": "1"}, "password": "x", "note": "n1"},
                          "after": {"id": "i-1", "tags": {"a": "2", "b": "3"}, "password": "hunter2", "note": "hunter3"},
                          "after_sensitive": {"note": true}}}]})",
        "plan.json");
    QVERIFY(batch);
    QVERIFY(batch->events.empty()); // a plan names no time
    QCOMPARE(batch->resources.size(), std::size_t{3});
    QCOMPARE(attribute(*batch, "host/i-1", "planned.action"), "update");
    QCOMPARE(attribute(*batch, "host/i-1", "planned.instance-type"), "t3.small");
    QCOMPARE(attribute(*batch, "host/i-1", "planned.memory"), "2147483648");
    QCOMPARE(attribute(*batch, "host/i-1", "planned.cpu"), "no attribute"); // two cores as before
    QCOMPARE(find(*batch, "host/i-1")->capacity.at(model::kMemory), 1LL << 30);
    QCOMPARE(attribute(*batch, "host/i-2", "planned.action"), "delete");
    QCOMPARE(attribute(*batch, "host/i-3", "planned.action"), "no attribute");
    QCOMPARE(told(*batch, "will-be-made"), 1);
    QCOMPARE(told(*batch, "will-be-deleted"), 1);
    QCOMPARE(batch->configItems.size(), std::size_t{2});
    QCOMPARE(batch->configItems[0].key, std::string("terraform.tags.a"));
    QCOMPARE(batch->configItems[0].value, std::string("2"));
    QVERIFY(!holds(*batch, "hunter"));
}

void TerraformTest::versions() {
    QVERIFY(!readAs("terraform-state", R"({"version": 5, "resources": []})", "x").has_value());
    QVERIFY(!readAs("terraform-plan", R"({"format_version": "2.0", "planned_values": {}})", "x").has_value());
    QVERIFY(readAs("terraform-plan", R"({"format_version": "0.1", "planned_values": {}})", "x").has_value());
}

QTEST_APPLESS_MAIN(TerraformTest)
#include "terraform_test.moc"
