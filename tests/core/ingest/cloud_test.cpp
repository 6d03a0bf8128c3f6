#include "ingest/aws/instances.h"
#include "parsed.h"

using namespace penumbra;
using model::RelationKind;
using test::Parsed;

namespace {

constexpr qint64 kMebi = 1048576, kGibi = 1073741824;

} // namespace

class CloudTest final : public QObject {
    Q_OBJECT
private slots:
    void hypervisors();
    void hypervisorsWithoutSizes();
    void sharedDisk();
    void servers();
    void serversWithoutTheirHost();
    void flavors();
    void zonesAndServices();
    void instances();
    void instanceStates();
    void dedicatedHosts();
    void maintenanceOfInstances();
    void typesOfTheFile();
    void types_data();
    void types();
    void configItems();
    void configNotification();
    void badRecords();
};

void CloudTest::hypervisors() {
    const Parsed read("openstack",
                      R"({"hypervisors": [{"hypervisor_hostname": "cmp-1.cloud.local", "id": 1, "state": "up",
        "status": "disabled", "vcpus": 64, "vcpus_used": 80, "memory_mb": 262144, "local_gb": 900, "host_ip": "10.0.0.5",
        "service": {"host": "cmp-1", "id": 7}, "servers": [{"name": "web", "uuid": "AAAA-1"}, {"name": "web", "uuid": "bbbb-2"}]}]})");
    QVERIFY(read);
    const std::string id = "host/cmp-1.cloud.local";
    QCOMPARE(read.amount(id, model::kCpu), 64000);
    QCOMPARE(read.amount(id, model::kMemory), 262144 * kMebi);
    QCOMPARE(read.amount(id, model::kDisk), 900 * kGibi);
    QVERIFY(read.find(id)->cordoned);
    QCOMPARE(read.fact(id, "service-host"), "cmp-1");
    QCOMPARE(read.fact(id, "id.address"), "10.0.0.5");
    QCOMPARE(read.fact("workload/web", "id.uuid"), "aaaa-1");
    QVERIFY(read.relates("workload/web", RelationKind::RunsOn, id.c_str()));
    QVERIFY(read.relates("workload/web#bbbb-2", RelationKind::RunsOn, id.c_str())); // names are not unique
}

void CloudTest::hypervisorsWithoutSizes() {
    const Parsed read("openstack",
                      R"({"hypervisor": {"hypervisor_hostname": "a", "state": "down", "status": "enabled"}})");
    QCOMPARE(read.amount("host/a", model::kCpu), -1);
    QCOMPARE(read.told("no-capacity"), 1);
    QCOMPARE(read.told("host-down"), 1);
    QVERIFY(!read.find("host/a")->cordoned);
}

void CloudTest::sharedDisk() {
    const Parsed read("openstack", R"({"hypervisors": [
        {"hypervisor_hostname": "a", "vcpus": 1, "memory_mb": 1, "local_gb": 5000},
        {"hypervisor_hostname": "b", "vcpus": 1, "memory_mb": 1, "local_gb": 5000}], "hypervisors_links": []})");
    QCOMPARE(read.told("shared-disk"), 1);
    QCOMPARE(read.told("more-pages"), 1);
}

void CloudTest::servers() {
    const Parsed read("openstack",
                      R"({"servers": [{"id": "u1", "name": "web", "status": "ACTIVE", "created": "2020-01-02T03:04:05Z",
        "OS-EXT-SRV-ATTR:hypervisor_hostname": "cmp-1", "OS-EXT-AZ:availability_zone": "az1",
        "OS-EXT-SRV-ATTR:user_data": "aHVudGVyMg==", "adminPass": "hunter2", "addresses": {"net": [{"addr": "10.9.8.7",
        "OS-EXT-IPS:type": "fixed"}, {"addr": "203.0.113.9", "OS-EXT-IPS:type": "floating"}]},
        "flavor": {"vcpus": 2, "ram": 4096, "disk": 20, "ephemeral": 5, "swap": 512, "original_name": "m1.small"}},
        {"id": "u2", "name": "off", "status": "SHUTOFF", "OS-EXT-SRV-ATTR:host": "cmp-1",
         "flavor": {"vcpus": 2, "ram": 4096, "disk": 20}},
        {"id": "u3", "name": "gone", "status": "DELETED", "flavor": {"vcpus": 2, "ram": 1, "disk": 1}}]})");
    QVERIFY(read);
    QCOMPARE(read.amount("workload/web", model::kCpu), 2000);
    QCOMPARE(read.amount("workload/web", model::kMemory), 4096 * kMebi);
    QCOMPARE(read.amount("workload/web", model::kDisk), 25 * kGibi + 512 * kMebi);
    QVERIFY(read.find("workload/web")->lifetime.begin == *base::parseTime("2020-01-02T03:04:05Z"));
    QCOMPARE(read.fact("workload/web", "id.address"), "10.9.8.7");
    QVERIFY(read.relates("workload/web", RelationKind::RunsOn, "host/cmp-1"));
    QVERIFY(read.relates("host/cmp-1", RelationKind::Within, "zone/az1"));
    QCOMPARE(read.amount("workload/off", model::kCpu), 0);
    QCOMPARE(read.amount("workload/off", model::kMemory), 0);
    QCOMPARE(read.amount("workload/off", model::kDisk), 20 * kGibi);
    QVERIFY(!read.find("workload/gone"));
    for (const auto& [key, attribute] : read.find("workload/web")->attributes)
        QVERIFY(attribute.value.find("hunter2") == std::string::npos &&
                attribute.value.find("aHVu") == std::string::npos);
}

void CloudTest::serversWithoutTheirHost() {
    const Parsed read("openstack", R"({"server": {"id": "u1", "name": "web", "status": "ACTIVE",
        "flavor": {"vcpus": 2, "ram": 4096, "disk": 20}}})");
    QCOMPARE(read.amount("host/web", model::kCpu), 2000);
    QCOMPARE(read.told("assumed"), 1);
}

void CloudTest::flavors() {
    const Parsed read("openstack",
                      R"({"flavors": [{"id": "42", "name": "m1", "vcpus": 4, "ram": 8192, "disk": 40, "swap": ""}],
        "servers": [{"id": "u1", "name": "a", "status": "ACTIVE", "OS-EXT-SRV-ATTR:host": "h", "flavor": {"id": "42"}},
                    {"id": "u2", "name": "b", "status": "ACTIVE", "OS-EXT-SRV-ATTR:host": "h", "flavor": {"id": "43"}}]})");
    QCOMPARE(read.amount("workload/a", model::kCpu), 4000);
    QCOMPARE(read.amount("workload/b", model::kCpu), -1);
    QCOMPARE(read.told("unknown-size"), 1);
}

void CloudTest::zonesAndServices() {
    const Parsed zones("openstack", R"({"availabilityZoneInfo": [
        {"zoneName": "internal", "hosts": {"ctl": {"nova-scheduler": {"active": true}}}},
        {"zoneName": "az1", "hosts": {"cmp-1": {"nova-compute": {"active": true}}}}]})");
    QVERIFY(zones.relates("host/cmp-1", RelationKind::Within, "zone/az1"));
    QVERIFY(!zones.find("zone/internal") && !zones.find("host/ctl"));
    const Parsed services("openstack", R"({"services": [
        {"binary": "nova-compute", "host": "cmp-1", "status": "disabled", "state": "up", "zone": "az1"},
        {"binary": "nova-compute", "host": "cmp-2", "status": "UNKNOWN"},
        {"binary": "nova-scheduler", "host": "ctl", "status": "enabled", "zone": "internal"}]})");
    QVERIFY(services.find("host/cmp-1")->cordoned);
    QVERIFY(!services.find("host/cmp-2")->stated.has(model::Member::Cordoned)); // it says nothing
    QVERIFY(!services.find("host/ctl"));
    const Parsed aggregates("openstack",
                            R"({"aggregates": [{"name": "ssd", "availability_zone": "az1", "hosts": ["cmp-1"]}]})");
    QVERIFY((aggregates.find("host/cmp-1")->labels == model::Labels{{"aggregate.ssd", "yes"}}));
    QVERIFY(!aggregates.find("host/cmp-1")->stated.has(model::Member::Labels)); // others stay
}

void CloudTest::instances() {
    const Parsed read("aws-ec2",
                      R"({"Reservations": [{"Instances": [{"InstanceId": "i-0a1", "InstanceType": "m5.xlarge",
        "State": {"Name": "running"}, "Placement": {"AvailabilityZone": "eu-west-1b"}, "PrivateIpAddress": "10.0.0.157",
        "PrivateDnsName": "ip-10-0-0-157.eu-west-1.compute.internal", "LaunchTime": "2022-11-15T10:48:59+00:00",
        "CpuOptions": {"CoreCount": 1, "ThreadsPerCore": 2}, "Tags": [{"Key": "Name", "Value": "web"}]}]}]})");
    QVERIFY(read);
    QCOMPARE(read.amount("host/i-0a1", model::kCpu), 2000); // of a type with four, two were ordered
    QCOMPARE(read.amount("host/i-0a1", model::kMemory), 16 * kGibi);
    QVERIFY(read.find("host/i-0a1")->name == "web" && read.find("host/i-0a1")->stated.has(model::Member::Name));
    QCOMPARE(read.fact("host/i-0a1", "id.cloud"), "i-0a1");
    QCOMPARE(read.fact("host/i-0a1", "id.address"), "10.0.0.157");
    QVERIFY(read.relates("host/i-0a1", RelationKind::Within, "zone/eu-west-1b"));
    QVERIFY(read.relates("zone/eu-west-1b", RelationKind::Within, "zone/eu-west-1"));
    QCOMPARE(read.told("assumed"), 1);
}

void CloudTest::instanceStates() {
    const Parsed read("aws-ec2", R"({"Reservations": [{"Instances": [
        {"InstanceId": "i-1", "InstanceType": "c5.large", "State": {"Name": "stopped"}},
        {"InstanceId": "i-2", "InstanceType": "c5.large", "State": {"Name": "terminated"}},
        {"InstanceId": "i-3", "InstanceType": "zz9.large", "State": {"Name": "running"}}]}]})");
    QCOMPARE(read.amount("host/i-1", model::kCpu), 0);
    QCOMPARE(read.fact("host/i-1", "configured.cpu"), "2");
    QVERIFY(!read.find("host/i-2"));
    QCOMPARE(read.amount("host/i-3", model::kCpu), -1);
    QCOMPARE(read.told("unknown-size"), 1);
}

void CloudTest::dedicatedHosts() {
    const Parsed read("aws-ec2",
                      R"({"Hosts": [{"HostId": "h-1", "State": "available", "AvailabilityZone": "us-gov-west-1a",
        "HostProperties": {"TotalVCpus": 72}, "Instances": [{"InstanceId": "i-1", "InstanceType": "m5.large"}]}]})");
    QCOMPARE(read.amount("host/h-1", model::kCpu), 72000);
    QCOMPARE(read.amount("workload/i-1", model::kCpu), 2000);
    QVERIFY(read.relates("workload/i-1", RelationKind::RunsOn, "host/h-1"));
    QVERIFY(read.relates("zone/us-gov-west-1a", RelationKind::Within, "zone/us-gov-west-1"));
}

void CloudTest::maintenanceOfInstances() {
    const Parsed read("aws-ec2", R"({"InstanceStatuses": [{"InstanceId": "i-1", "AvailabilityZone": "us-east-1d",
        "InstanceState": {"Name": "running"}, "Events": [
        {"InstanceEventId": "e-1", "Code": "system-reboot", "Description": "Reboot", "NotBefore": "2026-03-01T02:00:00Z",
         "NotAfter": "2026-03-01T04:00:00Z"},
        {"InstanceEventId": "e-2", "Code": "instance-stop", "Description": "[Completed] Stop", "NotBefore": "2026-01-01T00:00:00Z"},
        {"InstanceEventId": "e-3", "Code": "x", "NotBefore": "soon"}]}]})");
    QCOMPARE(read.batch().events.size(), 1U);
    const auto& event = read.batch().events.front();
    QVERIFY(event.kind == model::EventKind::Maintenance && event.title == "Reboot");
    QVERIFY(event.window.begin == *base::parseTime("2026-03-01T02:00:00Z"));
    QVERIFY(event.window.end == *base::parseTime("2026-03-01T04:00:00Z"));
    QVERIFY(event.resources == std::vector{model::ResourceId("host/i-1")});
    QCOMPARE(read.where("bad-time"), "input:/InstanceStatuses/0/Events/2/NotBefore");
}

void CloudTest::typesOfTheFile() {
    const Parsed read("aws-ec2", R"({"InstanceTypes": [{"InstanceType": "zz9.large", "VCpuInfo": {"DefaultVCpus": 3},
        "MemoryInfo": {"SizeInMiB": 5000}}], "Instances": [{"InstanceId": "i-1", "InstanceType": "zz9.large"}]})");
    QCOMPARE(read.amount("host/i-1", model::kCpu), 3000);
    QCOMPARE(read.amount("host/i-1", model::kMemory), 5000 * kMebi);
    QCOMPARE(read.told("assumed") + read.told("unknown-size"), 0);
}

void CloudTest::types_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("vcpus");
    QTest::addColumn<double>("mib");
    // From the tables of docs.aws.amazon.com.
    QTest::newRow("t3.nano") << "t3.nano" << 2.0 << 512.0;
    QTest::newRow("t2.micro") << "t2.micro" << 1.0 << 1024.0;
    QTest::newRow("m5.24xlarge") << "m5.24xlarge" << 96.0 << 393216.0;
    QTest::newRow("c5.9xlarge") << "c5.9xlarge" << 36.0 << 73728.0;
    QTest::newRow("c4.8xlarge") << "c4.8xlarge" << 36.0 << 61440.0;
    QTest::newRow("r4.large") << "r4.large" << 2.0 << 15616.0;
    QTest::newRow("m6g.medium") << "m6g.medium" << 1.0 << 4096.0;
    QTest::newRow("unknown family") << "zz9.large" << -1.0 << -1.0;
    QTest::newRow("metal") << "m5.metal" << -1.0 << -1.0;
    QTest::newRow("no type") << "large" << -1.0 << -1.0;
}

void CloudTest::types() {
    QFETCH(QString, type);
    const auto size = ingest::sizeOfType(type.toStdString());
    QTEST(size ? static_cast<double>(size->milliCores) / 1000 : -1.0, "vcpus");
    QTEST(size ? static_cast<double>(size->memory) / (1 << 20) : -1.0, "mib");
}

void CloudTest::configItems() {
    const Parsed read("aws-config", R"({"configurationItems": [
        {"resourceType": "AWS::EC2::Instance", "resourceId": "i-1", "configurationItemStatus": "OK",
         "configurationItemCaptureTime": "2026-01-02T00:00:00Z", "availabilityZone": "eu-west-1a",
         "configuration": "{\"instanceType\": \"c5.xlarge\", \"state\": {\"name\": \"running\"}}"},
        {"resourceType": "AWS::EC2::Instance", "resourceId": "i-1", "configurationItemStatus": "OK",
         "configurationItemCaptureTime": 1767225600.5, "configuration": {"instanceType": "c5.large"}},
        {"resourceType": "AWS::EC2::Instance", "resourceId": "i-2", "configurationItemStatus": "ResourceDeleted",
         "configurationItemCaptureTime": "2026-01-02T00:00:00Z"},
        {"resourceType": "AWS::EC2::VOLUME", "resourceId": "vol-1", "configuration": {"size": 100, "volumeType": "gp3"}},
        {"resourceType": "AWS::S3::Bucket", "resourceId": "b"}]})");
    QVERIFY(read);
    QCOMPARE(read.amount("host/i-1", model::kCpu), 4000); // the newest capture counts
    QVERIFY(!read.find("host/i-2"));
    QCOMPARE(read.amount("datastore/vol-1", model::kDisk), 100 * kGibi);
    QCOMPARE(read.batch().configItems.size(), 2U); // both captures are its history
    QVERIFY(read.batch().configItems.front().value == "c5.large");
    QVERIFY(read.batch().configItems.front().time == base::fromMillis(1767225600500));
    QVERIFY(read.batch().configItems.back().value == "c5.xlarge");
    QCOMPARE(read.batch().resources.size(), 4U); // with the zone and its region
}

void CloudTest::configNotification() {
    const std::string text = R"({"Type": "Notification", "TopicArn": "arn:x", "Message":
        "{\"configurationItem\": {\"resourceType\": \"AWS::EC2::Instance\", \"resourceId\": \"i-7\"}}"})";
    QCOMPARE(ingest::findReader(text, "x")->id, "aws-config");
    const Parsed read("aws-config", text);
    QVERIFY(read.find("host/i-7"));
}

void CloudTest::badRecords() {
    const Parsed cpu("openstack", R"({"hypervisors": [{"hypervisor_hostname": "a", "vcpus": "many"}, {"id": 1}, 7]})");
    QCOMPARE(cpu.batch().accounting.rejected, 3);
    QCOMPARE(cpu.where("bad-number"), "input:/hypervisors/0/vcpus");
    const Parsed nameless("aws-ec2", R"({"Reservations": [{"Instances": [{"InstanceType": "t3.nano"}]}]})");
    QCOMPARE(nameless.batch().accounting.rejected, 1);
    QCOMPARE(nameless.where("no-name"), "input:/Reservations/0/Instances/0");
}

QTEST_GUILESS_MAIN(CloudTest)
#include "cloud_test.moc"
