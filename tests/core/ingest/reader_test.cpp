#include "base/rng.h"
#include "ingest/reader.h"
#include "naive_merge.h"

#include <QtTest>
#include <algorithm>
#include <map>

using namespace penumbra;
using ingest::Reader;

namespace {

/// A message of Protocol Buffers inside another, as field `number`.
std::string field(int number, const std::string& bytes) {
    return std::string(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size()) + bytes;
}

/// A ReadResponse with one series of three samples, as one literal of snappy.
std::string remoteRead() {
    std::string series = field(1, field(1, "__name__") + field(2, "up")) + field(1, field(1, "node") + field(2, "n1"));
    for (const char* half : {"\x10\x01", "\x10\x02", "\x10\x03"})
        series += field(2, std::string("\x09\0\0\0\0\0\0\xF0\x3F", 9) + half);
    const auto plain = field(1, field(1, series));
    return std::string(1, static_cast<char>(plain.size())) + '\xF0' + static_cast<char>(plain.size() - 1) + plain;
}

/// A small good input of every reader; a reader without one fails the test.
const std::map<std::string, ingest::Input>& examples() {
    static const auto time = *base::parseTime("2026-01-15T00:00:00Z");
    static const std::map<std::string, ingest::Input> kExamples{
        {"native-csv",
         {"resources.csv",
          "kind,name,capacity.cpu,capacity.memory,request.cpu,label.disk,taints,min_available\n"
          "host,db-01,16,64Gi,,ssd,dedicated=db:NoSchedule,\nhost,\"db 02\",8,32Gi,,,,\n"
          "workload,shop/cart-1,,,500m,,,\nservice,shop/cart,,,,,,2\n",
          time,
          {}}},
        {"csv",
         {"fleet.csv", "Machine;Cores;RAM\nalpha;8;64\nbeta;1,5;128\n\"ga;mma\";4;32\n", time,
          R"({"penumbra": "mapping", "format": 1, "record": "host", "columns": {"name": {"column": "Machine"},
              "capacity.cpu": {"column": "Cores"}, "capacity.memory": {"column": "RAM", "unit": "GiB"}}})"}},
        {"kubernetes",
         {"cluster.json",
          R"({"apiVersion": "v1", "kind": "List", "items": [
              {"kind": "Node", "metadata": {"name": "n1", "labels": {"topology.kubernetes.io/zone": "a"}},
               "status": {"allocatable": {"cpu": "3920m", "memory": "16420Ki", "pods": "110"}}},
              {"kind": "Pod", "metadata": {"name": "p", "namespace": "shop"}, "spec": {"nodeName": "n1",
               "containers": [{"name": "c", "resources": {"requests": {"cpu": "500m", "memory": "1Gi"}}}]}},
              {"kind": "Deployment", "metadata": {"name": "cart"}, "spec": {"replicas": 2, "template": {"spec":
               {"containers": [{"name": "c", "resources": {"requests": {"cpu": "1"}}}]}}}}]})",
          time,
          {}}},
        {"icalendar",
         {"plan.ics",
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Kernel \r\n update\r\n"
          "DTSTART;TZID=Europe/Berlin:20260301T220000\r\nDURATION:PT4H\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"
          "EXDATE;TZID=Europe/Berlin:20260308T220000\r\nRESOURCES:db-01\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
          time,
          {}}},
        {"prometheus-text",
         {"metrics.txt",
          "# HELP up Whether it is up.\n# TYPE up gauge\nup{instance=\"a:9100\",job=\"node\"} 1 1520430000\n"
          "up{instance=\"b:9100\",job=\"node\"} 0 1520430000\n# TYPE hits counter\n"
          "hits_total{node=\"a\"} 3 1520430000 # {id=\"x\"} 1\n# EOF\n",
          time,
          {}}},
        {"prometheus-api",
         {"range.json",
          R"({"status": "success", "data": {"resultType": "matrix", "result": [{"metric": {"__name__": "node_load1",
              "instance": "a:9100"}, "values": [[1520430000, "1.5"], [1520430060.5, "NaN"], [1520430120, "2e-09"]]}]}})",
          time,
          {}}},
        {"prometheus-remote-read", {"answer.pb", remoteRead(), time, {}}},
        {"sysstat",
         {"sadf.json",
          R"({"sysstat": {"hosts": [{"nodename": "db-01", "number-of-cpus": 4, "timezone": "UTC", "statistics": [{
              "timestamp": {"date": "2026-01-10", "time": "09:35:05", "utc": 1}, "cpu-load": [{"cpu": "all", "user": 5.5,
              "idle": 94.5}], "memory": {"memused": 1024, "memused-percent": 10}}]}]}})",
          time,
          {}}},
        {"zabbix",
         {"item.get.json",
          R"([{"jsonrpc": "2.0", "id": 1, "result": [{"itemid": "7", "hostid": "1", "key_": "system.cpu.load", "units": "",
              "value_type": "0", "lastclock": "1520430000", "lastns": "5", "lastvalue": "1.5", "hosts": [{"host": "db-01"}]}]},
              {"jsonrpc": "2.0", "id": 2, "result": [{"itemid": "7", "clock": "1520430060", "value": "2", "ns": "0"}]}])",
          time,
          {}}},
        {"dpkg",
         {"web-01.packages",
          "old\t1.0\tconfig-files\nadduser\t3.134\nlibc6:amd64\t2.36-9\tinstalled\nzlib1g\t1.2\n",
          time,
          {}}},
        {"planned-change",
         {"release.json",
          R"({"penumbra": "planned-change", "format": 1, "name": "Release 42", "at": "2026-02-01T02:00Z", "for": "30m",
              "content": {"name": "shop", "services": {"cart": {"deploy": {"replicas": 3}}}}})",
          time,
          {}}},
        {"haproxy-stats",
         {"lb.csv",
          "Name: HAProxy\nVersion: 2.6.12\nPid: 77\nUptime_sec: 5\n\n"
          "# pxname,svname,qcur,scur,slim,stot,status,weight,bck,type,rate,addr,\n"
          "www,FRONTEND,,1,100,7,OPEN,,,0,2,,\napp,s1,0,1,,4,UP 1/3,10,0,2,1,10.0.0.7:80,\n"
          "app,BACKEND,0,1,10,7,UP,10,,1,2,,\n",
          time,
          {}}},
        {"log-text",
         {"nginx.log",
          "2026/01/14 06:23:59 [notice] 18274#18274: signal 1 (SIGHUP) received from 18258, reconfiguring\n"
          "Jan 14 06:24:00 web-01 redis[7]: Ready to accept connections\n"
          "2026-01-14T06:24:02.354348+00:00 Proxy www stopped (cumulated conns: FE: 1, BE: 0).\n"
          "7:M 14 Jan 2026 06:16:18.575 # User requested shutdown...\n",
          time,
          {}}},
        {"libvirt",
         {"domains.xml",
          "<domain type='kvm'><name>a</name><memory unit='KiB'>1024</memory><vcpu>1</vcpu></domain>\n"
          "<domain type='kvm'><name>b</name><memory unit='MiB'>64</memory><vcpu>2</vcpu></domain>\n"
          "<domain type='kvm'><name>c</name><memory unit='GiB'>1</memory><vcpu>4</vcpu></domain>\n",
          time,
          {}}},
        {"alertmanager",
         {"silences.json",
          R"([{"id": "s1", "status": {"state": "active"}, "comment": "Kernel", "createdBy": "ops",
              "startsAt": "2018-03-07T14:00:00.000Z", "endsAt": "2018-03-07T16:00:00.000Z",
              "matchers": [{"name": "instance", "value": "db-01:9100", "isRegex": false, "isEqual": true}]},
              {"id": "s2", "startsAt": "2018-03-07T14:00:00Z", "endsAt": "2018-03-07T16:00:00Z",
              "matchers": [{"name": "host", "value": "db-0[23]", "isRegex": true}]},
              {"id": "s3", "startsAt": "2018-03-07T14:00:00Z", "endsAt": "2018-03-07T16:00:00Z",
              "matchers": [{"name": "alertname", "value": "DiskFull", "isRegex": false}]}])",
          time,
          {}}},
        {"journald",
         {"journal.log",
          "-- Journal begins at Mon 2026-01-05. --\n2026-01-10T09:34:32+0000 web-01 systemd[1]: Started Web.\n"
          "2026-01-10T09:34:35+0100 web-01 app[42]: ready\n2026-01-10T09:35:00+0000 web-01 app: Reloading "
          "configuration\n",
          time,
          {}}},
        {"otlp",
         {"logs.json",
          R"({"resourceLogs": [{"resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "cart"}},
              {"key": "host.name", "value": {"stringValue": "db-01"}}]}, "scopeLogs": [{"logRecords": [{"timeUnixNano":
              "1544712660300000000", "severityNumber": 9, "body": {"stringValue": "Reloading configuration"}}]}]}]})",
          time,
          {}}},
        {"rvtools",
         {"RVTools_tabvInfo.csv",
          "VM,Powerstate,Template,CPUs,Memory,Provisioned MiB,In Use MiB,Datacenter,Cluster,Host,VM ID,VM UUID\n"
          "web-01,poweredOn,False,2,4096,20480,10240,dc,prod,esx-01,vm-7,500b85c1-ef0d-37fb-6897-61c47157f858\n",
          time,
          {}}},
        {"ansible-facts",
         {"facts.txt",
          "web-01 | SUCCESS => {\n  \"ansible_facts\": {\"ansible_processor_vcpus\": 2, \"ansible_memtotal_mb\": "
          "3936,\n"
          "  \"ansible_fqdn\": \"web-01.example.com\"}\n}\n"
          "web-02 | SUCCESS => {\"ansible_facts\": {\"ansible_processor_vcpus\": 4, \"ansible_memtotal_mb\": 7872}}\n"
          "web-03 | SUCCESS => {\"ansible_facts\": {\"ansible_processor_vcpus\": 4, \"ansible_memtotal_mb\": 7872}}\n",
          time,
          {}}},
        {"ansible-inventory",
         {"hosts",
          "mail.example.com ansible_host=10.0.0.9\n\n[web]\nweb[01:03].example.com\n\n[all:children]\nweb\n",
          time,
          {}}},
        {"openstack",
         {"hypervisors.json",
          R"({"hypervisors": [{"hypervisor_hostname": "cmp-1", "id": "b1e43b5f", "state": "up", "status": "enabled",
              "vcpus": 64, "memory_mb": 262144, "local_gb": 900, "servers": [{"name": "web", "uuid": "aaaa"}]}]})",
          time,
          {}}},
        {"aws-ec2",
         {"instances.json",
          R"({"Reservations": [{"Instances": [{"InstanceId": "i-0a1", "InstanceType": "m5.xlarge", "State": {"Name": "running"},
              "Placement": {"AvailabilityZone": "eu-west-1b"}, "Tags": [{"Key": "Name", "Value": "web"}]}]}]})",
          time,
          {}}},
        {"aws-config",
         {"snapshot.json",
          R"({"configurationItems": [{"resourceType": "AWS::EC2::Instance", "resourceId": "i-0a1",
              "configurationItemCaptureTime": "2026-01-07T23:47:09.523Z", "configurationItemStatus": "OK",
              "configuration": {"instanceType": "t3.small", "placement": {"availabilityZone": "eu-west-1b"}}}]})",
          time,
          {}}},
        {"netbox",
         {"devices.json",
          R"({"count": 1, "next": null, "previous": null, "results": [{"id": 7, "name": "web-01", "status": {"value": "active"},
              "device_type": {"model": "R640", "manufacturer": {"name": "Dell"}}, "role": {"name": "Server"},
              "site": {"id": 1, "name": "ber"}, "rack": {"id": 2, "name": "r1"}, "serial": "ABC123"}]})",
          time,
          {}}},
        {"servicenow",
         {"cmdb.json",
          R"({"result": [{"sys_id": "a1", "sys_class_name": "cmdb_ci_server", "name": "web-01", "cpu_count": "2",
              "cpu_core_count": "8", "ram": "65536", "install_status": "1"},
              {"sys_id": "a2", "sys_class_name": "cmdb_ci_vm_instance", "name": "vm-1"},
              {"parent": "a2", "child": "a1", "type": {"value": "x", "display_value": "Runs on::Runs"}, "sys_id": "a3"}]})",
          time,
          {}}},
        {"compose",
         {"compose.json",
          R"({"name": "shop", "services": {"cart": {"image": "cart", "depends_on": ["db"], "deploy": {"replicas": 2,
              "resources": {"reservations": {"cpus": "0.5"}}}}, "db": {"image": "postgres"}}})",
          time,
          {}}},
        {"backstage",
         {"catalog.json",
          R"([{"apiVersion": "backstage.io/v1alpha1", "kind": "Component", "metadata": {"name": "cart"},
               "spec": {"type": "service", "system": "shop", "dependsOn": ["resource:carts"]}},
              {"apiVersion": "backstage.io/v1alpha1", "kind": "Resource", "metadata": {"name": "carts"},
               "spec": {"type": "database"}}])",
          time,
          {}}},
        {"terraform-state",
         {"terraform.tfstate",
          R"({"version": 4, "serial": 1, "lineage": "x", "resources": [{"mode": "managed", "type": "aws_instance", "name": "web",
              "instances": [{"attributes": {"id": "i-1", "instance_type": "m5.large", "availability_zone": "eu-west-1a"}}]}]})",
          time,
          {}}},
        {"terraform-plan",
         {"plan.json",
          R"({"format_version": "1.2", "planned_values": {}, "resource_changes": [{"address": "aws_instance.web",
              "mode": "managed", "type": "aws_instance", "name": "web", "change": {"actions": ["update"],
              "before": {"id": "i-1", "instance_type": "t3.micro", "availability_zone": "eu-west-1a"},
              "after": {"id": "i-1", "instance_type": "t3.small", "availability_zone": "eu-west-1a"}}}]})",
          time,
          {}}},
        {"cloudformation",
         {"stack.json",
          R"({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Cart": {"Type": "AWS::Lambda::Function",
              "Properties": {"Queue": {"Ref": "Queue"}}}, "Queue": {"Type": "AWS::SQS::Queue"}}})",
          time,
          {}}},
        {"cicd",
         {"hooks.json",
          R"({"object_kind": "pipeline", "object_attributes": {"id": 31, "ref": "main", "status": "success",
              "created_at": "2025-08-12 15:23:28 UTC"}, "project": {"path_with_namespace": "g/shop"}, "builds": [
              {"id": 1, "status": "success", "started_at": "2025-08-12 15:24:00 UTC", "environment": {"name": "production"}},
              {"id": 2, "status": "success", "started_at": "2025-08-12 15:25:00 UTC", "environment": {"name": "backup"}}]})",
          time,
          {}}},
        {"feature-flags",
         {"flags.json",
          R"({"flags": {"a": {"state": "ENABLED", "variants": {"on": true}, "defaultVariant": "on"},
                        "b": {"state": "DISABLED", "variants": {"on": true}, "defaultVariant": "on"}}})",
          time,
          {}}},
        {"vuln",
         {"feed.json",
          R"({"vulns": [{"id": "A", "modified": "2024-01-01T00:00:00Z", "affected": [{"package": {"ecosystem": "npm",
              "name": "p"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1.2"}]}]}]},
              {"id": "B", "modified": "2024-01-01T00:00:00Z", "affected": []},
              {"id": "C", "modified": "2024-01-01T00:00:00Z", "affected": []}]})",
          time,
          {}}},
    };
    return kExamples;
}

std::size_t heldBy(const model::Batch& batch) {
    auto held = batch.resources.size() + batch.relations.size() + batch.events.size() + batch.configItems.size() +
                batch.advisories.size();
    for (const auto& samples : batch.samples) held += samples.times.size();
    return held;
}

/// What is to be, beside what the batch holds.
std::size_t plannedBy(const model::Batch& batch) {
    std::size_t planned = 0;
    for (const auto& plan : batch.plans) planned += plan.wanted.resources.size();
    return planned;
}

/// What a caller may rely on, whatever the bytes were; empty when it holds.
QString breach(const base::Result<model::Batch>& result, const std::string& name) {
    if (!result) {
        const auto& text = result.error().text;
        if (text.find(name) == std::string::npos) return "does not name the file: " + QString::fromStdString(text);
        for (const char* sign : {"crash", "end early", "broke off", "longer", "more memory", "failed on it"})
            if (text.find(sign) != std::string::npos) return QString::fromStdString(text);
        return {};
    }
    const auto& counts = result->accounting;
    if (counts.read != static_cast<std::int64_t>(heldBy(*result)) + counts.rejected + counts.duplicate)
        return "the accounting does not balance";
    if (counts.rejected > 0 && std::none_of(result->problems.begin(), result->problems.end(),
                                            [](const auto& p) { return p.severity == base::Severity::Error; }))
        return "something was rejected without a word";
    for (const auto& problem : result->problems)
        if (!problem.where.starts_with(name) || problem.text.empty())
            return "a problem without its place: " + QString::fromStdString(problem.where + " " + problem.text);
    for (const auto& samples : result->samples)
        if (samples.times.size() != samples.values.size()) return "samples are torn";
    return {};
}

} // namespace

/// What every reader of the registry promises.
class ReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void describesItself_data() { addReaders(); }
    void describesItself();
    void isFoundByContent_data() { addReaders(); }
    void isFoundByContent();
    void readsItsExample_data() { addReaders(); }
    void readsItsExample();
    void sameFileAgainChangesNothing_data() { addReaders(); }
    void sameFileAgainChangesNothing();
    void cutInputs_data() { addReaders(); }
    void cutInputs();
    void flippedBytes_data() { addReaders(); }
    void flippedBytes();
    void strangeInputs_data() { addReaders(); }
    void strangeInputs();
    void idsAreUnique();

private:
    static void addReaders() {
        QTest::addColumn<QString>("id");
        for (const auto* reader : ingest::readers()) QTest::newRow(reader->id) << reader->id;
    }
    void fetch(const Reader*& reader, ingest::Input& input) {
        QFETCH(QString, id);
        reader = ingest::readers().find(id.toStdString());
        QVERIFY(reader);
        QVERIFY2(examples().contains(reader->id), "This reader has no example: add one to this test.");
        input = examples().at(reader->id);
    }
};

void ReaderTest::describesItself() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    QVERIFY(*reader->title && *reader->summary && reader->sniff && reader->read);
    QVERIFY(QString(reader->summary).endsWith('.'));
}

void ReaderTest::idsAreUnique() {
    QStringList ids;
    for (const auto* reader : ingest::readers()) ids << reader->id;
    QCOMPARE(ids.removeDuplicates(), 0);
}

/// The name of a file decides nothing, a byte order mark and blank lines before the content neither.
void ReaderTest::isFoundByContent() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    for (const char* name : {"x", "x.json", "x.csv", "x.ics", "x.yaml", "pods.ics"}) {
        QCOMPARE(ingest::findReader(input.bytes, name), reader);
        const bool text = input.bytes.find('\0') == std::string::npos;
        if (text) QCOMPARE(ingest::findReader("\xEF\xBB\xBF" + input.bytes, name), reader);
    }
    QCOMPARE(reader->sniff(ingest::headOf({}, "x")), 0);
    QCOMPARE(reader->sniff(ingest::headOf("PK\x03\x04", "x")), 0);
    const auto score = reader->sniff(ingest::headOf(input.bytes, input.name));
    QVERIFY(score > 0 && score <= 100);
}

void ReaderTest::readsItsExample() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    const auto batch = ingest::readWith(*reader, input);
    QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
    QCOMPARE(breach(batch, input.name), QString());
    QCOMPARE(batch->accounting.rejected, 0);
    QVERIFY(heldBy(*batch) + plannedBy(*batch) > 2);
    QCOMPARE(batch->source, input.name);
    QVERIFY(batch->time == input.time);
}

void ReaderTest::sameFileAgainChangesNothing() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    const auto first = ingest::readWith(*reader, input);
    input.time += std::chrono::hours(24); // read a day later
    const auto second = ingest::readWith(*reader, input);
    QVERIFY(first && second);
    model::Inventory inventory;
    test::mergeNaively(inventory, *first);
    const auto before = inventory;
    test::mergeNaively(inventory, *second);
    QVERIFY(before == inventory);
}

/// A file cut anywhere is read as far as it is whole or refused, and never crashes its reader.
void ReaderTest::cutInputs() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    const auto whole = input.bytes;
    const auto most = heldBy(*ingest::readWith(*reader, input));
    for (std::size_t length = 0; length < whole.size(); length += length % 3 + 1) {
        input.bytes = whole.substr(0, length);
        const auto batch = ingest::readWith(*reader, input);
        QVERIFY2(breach(batch, input.name).isEmpty(),
                 qPrintable(QString("cut at %1: %2").arg(length).arg(breach(batch, input.name))));
        if (batch) QVERIFY(heldBy(*batch) <= most);
        // JSON is whole or nothing.
        if (whole.starts_with('{')) QVERIFY(!batch);
    }
}

void ReaderTest::flippedBytes() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    const auto whole = input.bytes;
    base::Rng rng(20261121);
    for (int round = 0; round < 400; ++round) {
        input.bytes = whole;
        for (auto flips = 1 + rng.below(4); flips > 0; --flips)
            input.bytes[rng.below(static_cast<std::uint32_t>(whole.size()))] = static_cast<char>(rng.below(256));
        const auto batch = ingest::readWith(*reader, input);
        QVERIFY2(breach(batch, input.name).isEmpty(),
                 qPrintable(QString("round %1: %2\n%3")
                                .arg(round)
                                .arg(breach(batch, input.name), QString::fromStdString(input.bytes))));
    }
}

void ReaderTest::strangeInputs() {
    const Reader* reader = nullptr;
    ingest::Input input;
    fetch(reader, input);
    std::vector<std::string> strange{"",
                                     "\n",
                                     std::string(1, '\0'),
                                     "\xEF\xBB\xBF",
                                     "\xFF\xFE",
                                     "{}",
                                     "[]",
                                     "null",
                                     "---\n",
                                     "a",
                                     ",",
                                     "\"",
                                     "\"\n",
                                     ",,,\n,,,\n",
                                     "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
                                     std::string(200'000, '['),
                                     std::string(200'000, '{'),
                                     std::string(200'000, ','),
                                     std::string(200'000, '"'),
                                     std::string(100'000, '\n')};
    std::string entries;
    for (int i = 0; i < 100'000; ++i) entries += "- ";
    strange.push_back(entries);
    base::Rng rng(7);
    for (int i = 0; i < 50; ++i) {
        std::string noise(1 + rng.below(2000), ' ');
        for (auto& c : noise) c = static_cast<char>(rng.below(256));
        strange.push_back(noise);
        strange.push_back(input.bytes.substr(0, rng.below(static_cast<std::uint32_t>(input.bytes.size()))) + noise);
    }
    for (const auto& bytes : strange) {
        input.bytes = bytes;
        const auto batch = ingest::readWith(*reader, input);
        QVERIFY2(breach(batch, input.name).isEmpty(),
                 qPrintable(breach(batch, input.name) + "\n" + QString::fromLatin1(bytes.substr(0, 200).c_str())));
    }
}

QTEST_APPLESS_MAIN(ReaderTest)
#include "reader_test.moc"
