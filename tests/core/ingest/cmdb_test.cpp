#include "parsed.h"

using namespace penumbra;
using model::RelationKind;
using test::Parsed;

namespace {

constexpr qint64 kMebi = 1048576, kGibi = 1073741824;

} // namespace

/// Inventories that people keep by hand: NetBox and ServiceNow.
class CmdbTest final : public QObject {
    Q_OBJECT
private slots:
    void devices();
    void statesOfDevices_data();
    void statesOfDevices();
    void machines();
    void disksOfTwoReleases();
    void places();
    void pages();
    void dump();
    void table();
    void objectsOfNoUse();
    void items();
    void retiredItems();
    void itemsOfOneName();
    void relations();
    void relationsByName();
    void changes();
    void ambiguousDates();
    void exports();
};

void CmdbTest::devices() {
    const Parsed read("netbox", R"({"count": 3, "next": null, "previous": null, "results": [
        {"id": 7, "url": "https://nb/api/dcim/devices/7/", "name": "web-01.example.com", "status": {"value": "active"},
         "device_type": {"model": "R640", "manufacturer": {"name": "Dell"}}, "role": {"name": "Server"},
         "site": {"name": "ber"}, "rack": {"name": "r1"}, "position": 17.5, "serial": "ABC",
         "primary_ip4": {"address": "10.0.254.1/24"}, "tags": [{"name": "prod"}, {"name": "web"}]},
        {"id": 8, "name": null, "device_type": {"model": "PDU"}, "device_role": {"name": "Power"}, "site": {"name": "ber"}},
        {"id": 9, "name": "web-01.example.com", "device_type": {"model": "R640"}, "role": {"name": "Server"}, "site": {"name": "muc"}}]})");
    QVERIFY(read);
    const std::string id = "host/web-01.example.com";
    QCOMPARE(read.fact(id, "id.serial"), "ABC");
    QCOMPARE(read.fact(id, "id.address"), "10.0.254.1");
    QCOMPARE(read.fact(id, "id.fqdn"), "web-01.example.com");
    QCOMPARE(read.fact(id, "id.site"), "ber");
    QCOMPARE(read.fact(id, "rack-position"), "17.5");
    QCOMPARE(read.fact(id, "vendor"), "Dell");
    QCOMPARE(read.fact(id, "tags"), "prod, web");
    QVERIFY(read.find(id)->capacity.empty());
    QVERIFY(read.relates(id.c_str(), RelationKind::Within, "rack/ber/r1"));
    QVERIFY(read.relates(id.c_str(), RelationKind::Within, "zone/ber"));
    QCOMPARE(read.fact("host/device-8", "role"), "Power"); // the name of the field in old releases
    QVERIFY(read.relates("host/web-01.example.com#9", RelationKind::Within, "zone/muc"));
    QCOMPARE(read.told("no-capacity"), 1);
}

void CmdbTest::statesOfDevices_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("stated");
    QTest::addColumn<bool>("cordoned");
    QTest::newRow("object") << R"({"value": "active", "label": "Active"})" << true << false;
    QTest::newRow("planned") << R"({"value": "planned", "label": "Planned"})" << true << true;
    QTest::newRow("number") << R"({"value": 1, "label": "Active"})" << true << false;
    QTest::newRow("flag") << R"({"value": true, "label": "Active"})" << true << false;
    QTest::newRow("text") << R"("offline")" << true << true;
    QTest::newRow("bare number") << "4" << true << true;
    QTest::newRow("none") << "null" << false << false;
}

void CmdbTest::statesOfDevices() {
    QFETCH(QString, status);
    const Parsed read("netbox", R"({"id": 1, "name": "a", "device_type": {}, "role": {}, "site": null, "status": )" +
                                    status.toStdString() + "}");
    QVERIFY(read && read.find("host/a"));
    QTEST(read.find("host/a")->stated.has(model::Member::Cordoned), "stated");
    QTEST(read.find("host/a")->cordoned, "cordoned");
}

void CmdbTest::machines() {
    const Parsed read("netbox", R"({"count": 2, "next": null, "previous": null, "results": [
        {"id": 1, "name": "vm1", "status": {"value": "active"}, "cluster": {"name": "c1"}, "device": {"name": "esx-1"},
         "vcpus": 2.5, "memory": 4096, "disk": 50},
        {"id": 2, "name": "vm1", "status": {"value": "offline"}, "cluster": {"name": "c2"}, "vcpus": 2, "memory": 1024, "disk": null}]})");
    QCOMPARE(read.amount("workload/c1/vm1", model::kCpu), 2500);
    QCOMPARE(read.amount("workload/c1/vm1", model::kMemory), 4096 * kMebi);
    QVERIFY(read.relates("workload/c1/vm1", RelationKind::RunsOn, "host/esx-1"));
    QCOMPARE(read.amount("workload/c2/vm1", model::kCpu), 0);
    QCOMPARE(read.amount("workload/c2/vm1", model::kMemory), 0);
    QCOMPARE(read.amount("workload/c2/vm1", model::kDisk), -1);
    QCOMPARE(read.fact("workload/c2/vm1", "configured.cpu"), "2");
}

void CmdbTest::disksOfTwoReleases() {
    const Parsed old("netbox", R"({"id": 1, "name": "a", "cluster": null, "vcpus": 1, "memory": 1, "disk": 50})");
    QCOMPARE(old.amount("workload/a", model::kDisk), 50'000'000'000LL);
    QCOMPARE(old.told("assumed"), 1);
    const Parsed fresh(
        "netbox", R"({"id": 1, "name": "a", "cluster": null, "vcpus": 1, "memory": 1, "disk": 50000, "serial": ""})");
    QCOMPARE(fresh.amount("workload/a", model::kDisk), 50'000'000'000LL);
    QCOMPARE(fresh.told("assumed"), 0);
}

void CmdbTest::places() {
    const Parsed read("netbox", R"([
        {"id": 1, "url": "https://nb/api/dcim/regions/1/", "name": "Europe", "slug": "eu", "parent": null},
        {"id": 2, "url": "https://nb/api/dcim/regions/2/", "name": "Berlin", "slug": "eu-ber", "parent": {"slug": "eu", "name": "Europe"}},
        {"id": 3, "url": "https://nb/api/dcim/sites/3/", "name": "ber", "slug": "ber", "region": {"slug": "eu-ber", "name": "Berlin"}},
        {"id": 4, "url": "https://nb/api/dcim/racks/4/", "name": "r1", "u_height": 42, "site": {"name": "ber"}},
        {"id": 5, "url": "https://nb/api/virtualization/clusters/5/", "name": "c1", "site": {"name": "ber"}},
        {"id": 6, "url": "https://nb/api/dcim/front-ports/6/", "name": "p"}])");
    QVERIFY(read);
    QVERIFY(read.relates("rack/ber/r1", RelationKind::Within, "zone/ber"));
    QVERIFY(read.relates("zone/ber", RelationKind::Within, "zone/region/eu-ber"));
    QVERIFY(read.relates("zone/region/eu-ber", RelationKind::Within, "zone/region/eu"));
    QVERIFY(read.relates("zone/cluster/c1", RelationKind::Within, "zone/ber"));
    QCOMPARE(read.fact("rack/ber/r1", "rack-units"), "42");
    QCOMPARE(read.told("not-needed"), 1);
    QCOMPARE(read.batch().resources.size(), 5U);
}

void CmdbTest::pages() {
    const Parsed read(
        "netbox", R"({"count": 2, "next": "https://nb/api/dcim/sites/?offset=1", "previous": null, "results": []})");
    QCOMPARE(read.told("more-pages"), 1);
}

void CmdbTest::dump() {
    const std::string text = R"([
        {"model": "auth.user", "pk": 1, "fields": {"username": "admin", "password": "pbkdf2_sha256$hunter2"}},
        {"model": "dcim.manufacturer", "pk": 3, "fields": {"name": "Dell"}},
        {"model": "dcim.devicetype", "pk": 6, "fields": {"model": "R640", "manufacturer": 3}},
        {"model": "dcim.site", "pk": 2, "fields": {"name": "ber", "slug": "ber", "region": null}},
        {"model": "dcim.rack", "pk": 1, "fields": {"name": "r1", "site": 2, "role": 4}},
        {"model": "virtualization.cluster", "pk": 9, "fields": {"name": "c1", "site": null}},
        {"model": "virtualization.virtualmachine", "pk": 5, "fields": {"name": "vm1", "cluster": 9, "vcpus": 2, "memory": 512, "status": "active"}},
        {"model": "dcim.device", "pk": 1, "fields": {"name": "web", "device_type": 6, "device_role": 1, "site": 2, "rack": 1,
          "status": "active", "position": 4, "serial": ""}}])";
    QCOMPARE(ingest::findReader(text, "x")->id, "netbox");
    const Parsed read("netbox", text);
    QVERIFY(read.relates("host/web", RelationKind::Within, "rack/ber/r1"));
    QCOMPARE(read.fact("host/web", "vendor"), "Dell");
    QCOMPARE(read.fact("host/web", "model"), "R640");
    QCOMPARE(read.amount("workload/c1/vm1", model::kCpu), 2000);
    QCOMPARE(read.told("placeholder"), 0);
    for (const auto& resource : read.batch().resources)
        for (const auto& [key, attribute] : resource.attributes)
            QVERIFY(attribute.value.find("hunter2") == std::string::npos);
}

void CmdbTest::table() {
    const Parsed devices("netbox",
                         "Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address\n"
                         "web-01,Active,,ber,,r1,Server,Dell,R640,10.0.0.1/24\npdu,Offline,,ber,,,Power,APC,X,\n");
    QVERIFY(devices);
    QCOMPARE(devices.fact("host/web-01", "model"), "R640");
    QCOMPARE(devices.fact("host/web-01", "vendor"), "Dell");
    QCOMPARE(devices.fact("host/web-01", "id.address"), "10.0.0.1");
    QVERIFY(!devices.find("host/web-01")->cordoned && devices.find("host/pdu")->cordoned);
    QVERIFY(devices.relates("host/web-01", RelationKind::Within, "rack/ber/r1"));
    const Parsed machines(
        "netbox",
        "Name,Status,Cluster,VCPUs,Memory (MB),Disk (MB)\nvm1,Active,c1,2.00,2048,30000\nvm2,Active,c1,x,1,1\n");
    QCOMPARE(machines.amount("workload/c1/vm1", model::kCpu), 2000);
    QCOMPARE(machines.amount("workload/c1/vm1", model::kMemory), 2048 * kMebi);
    QCOMPARE(machines.amount("workload/c1/vm1", model::kDisk), 30'000'000'000LL);
    QCOMPARE(machines.where("bad-number"), "input:3:/vcpus");
    QVERIFY(std::string(ingest::findReader("name,status,cluster,vcpus\nvm1,active,c1,2\n", "x")->id) == "netbox");
}

void CmdbTest::objectsOfNoUse() {
    const Parsed read(
        "netbox", R"({"id": 1, "url": "https://nb/api/ipam/ip-addresses/1/", "address": "10.0.0.1/24", "family": 4})");
    QVERIFY(read && read.batch().resources.empty());
    QCOMPARE(read.told("not-needed"), 1);
    QVERIFY(!Parsed("netbox", R"({"name": "x"})"));
}

void CmdbTest::items() {
    const Parsed read("servicenow",
                      R"({"result": [{"sys_id": "s1", "sys_class_name": "cmdb_ci_linux_server", "name": "web-01",
        "fqdn": "Web-01.Example.com.", "ip_address": "10.1.2.3", "cpu_count": "2", "cpu_core_count": "8", "ram": "65,536",
        "disk_space": "500", "serial_number": "XYZ", "install_status": "1", "environment": "Production",
        "location": {"link": "https://x", "value": "l1", "display_value": "Berlin"}},
        {"sys_id": "s2", "sys_class_name": "cmdb_ci_vmware_instance", "name": "vm-1", "cpus": "4", "memory": "8192", "state": "off"},
        {"sys_id": "s3", "sys_class_name": "cmdb_ci_printer", "name": "p"},
        {"sys_id": "s4", "sys_class_name": "cmdb_ci_server", "name": ""},
        {"sys_id": "s5", "sys_class_name": "cmdb_ci_server", "name": "bad", "ram": "plenty"}]})");
    QVERIFY(read);
    QCOMPARE(read.amount("host/web-01", model::kCpu), 16000);
    QCOMPARE(read.amount("host/web-01", model::kMemory), 65536 * kMebi);
    QCOMPARE(read.amount("host/web-01", model::kDisk), 500 * kGibi);
    QCOMPARE(read.fact("host/web-01", "id.fqdn"), "web-01.example.com");
    QCOMPARE(read.fact("host/web-01", "location"), "Berlin");
    QCOMPARE(read.amount("workload/vm-1", model::kCpu), 0);
    QCOMPARE(read.batch().accounting.rejected, 2);
    QCOMPARE(read.batch().resources.size(), 2U);
}

void CmdbTest::retiredItems() {
    const Parsed read("servicenow", R"({"result": [
        {"sys_id": "1", "sys_class_name": "cmdb_ci_server", "name": "a", "install_status": "7"},
        {"sys_id": "2", "sys_class_name": "cmdb_ci_server", "name": "b", "install_status": {"value": "7", "display_value": "Retired"}},
        {"sys_id": "3", "sys_class_name": "cmdb_ci_server", "name": "c", "operational_status": "6"},
        {"sys_id": "4", "sys_class_name": "cmdb_ci_server", "name": "d", "install_status": "1", "operational_status": "1"}]})");
    QCOMPARE(read.batch().resources.size(), 1U);
    QVERIFY(read.find("host/d"));
}

void CmdbTest::itemsOfOneName() {
    const Parsed read("servicenow", R"({"result": [{"sys_id": "1", "sys_class_name": "cmdb_ci_server", "name": "a"},
        {"sys_id": "2", "sys_class_name": "cmdb_ci_server", "name": "a"}]})");
    QVERIFY(read.find("host/a") && read.find("host/a#2"));
}

void CmdbTest::relations() {
    const Parsed read("servicenow", R"({"result": [
        {"sys_id": "r1", "parent": "s1", "child": "s2", "type": {"value": "t1", "display_value": "Depends on::Used by"}},
        {"sys_id": "r2", "parent": "v1", "child": "h1", "type": {"value": "t2", "display_value": "Virtualized by::Virtualizes"}},
        {"sys_id": "r3", "parent": "h1", "child": "v2", "type": {"value": "t3", "display_value": "Hosts::Hosted on"}},
        {"sys_id": "r4", "parent": "h1", "child": "v2", "type": {"value": "t4", "display_value": "Backs up::Backed up by"}},
        {"sys_id": "s1", "sys_class_name": "cmdb_ci_service_auto", "name": "shop"},
        {"sys_id": "s2", "sys_class_name": "cmdb_ci_service_auto", "name": "pay"},
        {"sys_id": "v1", "sys_class_name": "cmdb_ci_vm_instance", "name": "vm-1"},
        {"sys_id": "v2", "sys_class_name": "cmdb_ci_vm_instance", "name": "vm-2"},
        {"sys_id": "h1", "sys_class_name": "cmdb_ci_esx_server", "name": "esx-1"}]})");
    QVERIFY(read.relates("service/shop", RelationKind::DependsOn, "service/pay"));
    QVERIFY(read.relates("workload/vm-1", RelationKind::RunsOn, "host/esx-1"));
    QVERIFY(read.relates("workload/vm-2", RelationKind::RunsOn, "host/esx-1")); // read from the child's side
    QCOMPARE(read.batch().relations.size(), 3U);
}

/// A table of relations alone names its ends; what they are, the workspace may know better.
void CmdbTest::relationsByName() {
    const Parsed read("servicenow", "parent,type,child\nshop,Depends on::Used by,pay\nvm-1,Runs on::Runs,esx-1\n");
    QVERIFY(read.relates("service/shop", RelationKind::DependsOn, "service/pay"));
    QVERIFY(read.relates("workload/vm-1", RelationKind::RunsOn, "host/esx-1"));
    QCOMPARE(read.batch().assumed.size(), 4U);
    const Parsed keys("servicenow", R"({"result": [{"sys_id": "r", "parent": "00a96c0d3790200044e0bfc8bcbe5db4",
        "child": "01a9ec0d3790200044e0bfc8bcbe5dc3", "type": "Runs on::Runs"}]})");
    QCOMPARE(keys.told("unknown-reference"), 1);
}

void CmdbTest::changes() {
    const Parsed read("servicenow", R"({"result": [
        {"sys_id": "h", "sys_class_name": "cmdb_ci_server", "name": "db-1"},
        {"sys_class_name": "change_request", "sys_id": "c1", "number": "CHG1", "short_description": "Kernel", "state": "-2",
         "start_date": "2026-03-01 22:00:00", "end_date": "2026-03-02 02:00:00", "work_start": "2026-03-01 23:00:00",
         "cmdb_ci": {"value": "h"}},
        {"sys_class_name": "change_request", "sys_id": "c2", "number": "CHG2", "state": "4",
         "start_date": "2026-03-01 22:00:00", "end_date": "2026-03-02 02:00:00"},
        {"sys_class_name": "change_request", "sys_id": "c3", "number": "CHG3", "state": "-5", "start_date": "", "end_date": ""},
        {"sys_class_name": "change_request", "sys_id": "c4", "number": "CHG4", "state": "-1",
         "start_date": "2026-03-02 02:00:00", "end_date": "2026-03-01 02:00:00"}]})");
    QCOMPARE(read.batch().events.size(), 1U);
    const auto& event = read.batch().events.front();
    QVERIFY(event.id.text() == "CHG1" && event.title == "Kernel" && event.kind == model::EventKind::Maintenance);
    QVERIFY(event.window.begin == *base::parseTime("2026-03-01T22:00:00Z"));
    QVERIFY(event.window.end == *base::parseTime("2026-03-02T02:00:00Z"));
    QVERIFY(event.resources == std::vector{model::ResourceId("host/db-1")});
    QCOMPARE(read.batch().accounting.rejected, 1);
    QCOMPARE(read.where("bad-time"), "input:/result/4");
}

void CmdbTest::ambiguousDates() {
    const Parsed read("servicenow", "number,short_description,state,start_date,end_date,cmdb_ci\n"
                                    "CHG1,Kernel,Scheduled,03/04/2026 10:00:00,03/04/2026 12:00:00,db-1\n"
                                    "CHG2,Kernel,Scheduled,2026-03-04 10:00:00,2026-03-04 12:00:00,db-1\n");
    QCOMPARE(read.batch().accounting.rejected, 1);
    QCOMPARE(read.where("bad-time"), "input:2:/start_date");
    QCOMPARE(read.batch().events.size(), 1U);
    QVERIFY(read.batch().events.front().resources == std::vector{model::ResourceId("host/db-1")});
}

/// Field names in one export, labels in another.
void CmdbTest::exports() {
    for (const char* headings : {"name,sys_class_name,cpu_count,cpu_core_count,ram,disk_space,install_status",
                                 "Name,Class,CPU count,CPU core count,RAM (MB),Disk space (GB),Status"}) {
        const auto text =
            std::string(headings) + "\nweb-01,Linux Server,2,8,65536,500,Installed\nold,Linux Server,2,8,1,1,Retired\n";
        QCOMPARE(ingest::findReader(text, "x")->id, "servicenow");
        const Parsed read("servicenow", text);
        QCOMPARE(read.batch().resources.size(), 1U);
        QCOMPARE(read.amount("host/web-01", model::kCpu), 16000);
        QCOMPARE(read.amount("host/web-01", model::kDisk), 500 * kGibi);
    }
    std::string many = "name,sys_class_name\n";
    for (int i = 0; i < 10000; ++i) many += "h" + std::to_string(i) + ",Server\n";
    QCOMPARE(Parsed("servicenow", many).told("cut-off"), 1);
}

QTEST_GUILESS_MAIN(CmdbTest)
#include "cmdb_test.moc"
