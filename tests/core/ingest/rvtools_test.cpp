#include "parsed.h"

#include <zip.h>

using namespace penumbra;
using model::RelationKind;
using test::Parsed;

namespace {

constexpr qint64 kMebi = 1048576;

constexpr const char* kHeadings = "VM,Powerstate,Template,SRM Placeholder,CPUs,Memory,Provisioned MB,In Use MB,Path,"
                                  "Datacenter,Cluster,Host,VM ID,VM UUID,Primary IP Address\n";

/// A workbook with these parts, packed in memory.
std::string workbook(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    auto* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), 0);
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string out(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    zip_source_free(source);
    return out;
}

std::string sheet(const std::vector<std::vector<std::string>>& rows) {
    std::string out = "<worksheet><sheetData>";
    int number = 0;
    for (const auto& row : rows) {
        out += "<row r=\"" + std::to_string(++number) + "\">";
        char column = 'A';
        for (const auto& cell : row) {
            const auto reference = std::string(1, column++) + std::to_string(number);
            if (cell == "True" || cell == "False")
                out += "<c r=\"" + reference + "\" t=\"b\"><v>" + (cell == "True" ? "1" : "0") + "</v></c>";
            else if (!cell.empty())
                out += "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            else
                out += "<c r=\"" + reference + "\"/>";
        }
        out += "</row>";
    }
    return out + "</sheetData></worksheet>";
}

std::string book(const std::vector<std::pair<std::string, std::string>>& sheets) {
    std::vector<std::pair<std::string, std::string>> parts;
    std::string names = "<workbook xmlns:r=\"r\"><sheets>", links = "<Relationships>";
    int number = 0;
    for (const auto& [name, xml] : sheets) {
        const auto n = std::to_string(++number);
        names += "<sheet name=\"" + name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
        links += "<Relationship Id=\"rId" + n + "\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        parts.emplace_back("xl/worksheets/sheet" + n + ".xml", xml);
    }
    parts.emplace_back("xl/workbook.xml", names + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", links + "</Relationships>");
    return workbook(parts);
}

} // namespace

class RvToolsTest final : public QObject {
    Q_OBJECT
private slots:
    void machines();
    void offMachinesHoldTheirDiskAlone();
    void templatesStandForNothing();
    void equalNamesAndClones();
    void hosts();
    void datastores();
    void memoryTabAlone();
    void otherHeadings();
    void badCells();
    void wholeWorkbook();
    void workbooksOfOthers();
};

void RvToolsTest::machines() {
    const Parsed rv("rvtools", std::string(kHeadings) +
                                   "web,poweredOn,False,False,4,8192,102400,51200,[ds1] web/web.vmx,dc,prod,"
                                   "esx-01.corp,vm-1,500B85C1-EF0D-37FB-6897-61C47157F858,10.1.2.3\n,,,,,,,,,,,,,,\n");
    QVERIFY(rv);
    QCOMPARE(rv.amount("workload/web", model::kCpu), 4000);
    QCOMPARE(rv.amount("workload/web", model::kMemory), 8192 * kMebi);
    QCOMPARE(rv.amount("workload/web", model::kDisk), 102400 * kMebi);
    QCOMPARE(rv.fact("workload/web", "used.disk"), "51200 MiB");
    QCOMPARE(rv.fact("workload/web", "id.uuid"), "500b85c1-ef0d-37fb-6897-61c47157f858");
    QCOMPARE(rv.fact("workload/web", "id.address"), "10.1.2.3");
    QVERIFY(rv.relates("workload/web", RelationKind::RunsOn, "host/esx-01.corp"));
    QVERIFY(rv.relates("workload/web", RelationKind::RunsOn, "datastore/ds1"));
    QVERIFY(rv.relates("host/esx-01.corp", RelationKind::Within, "zone/dc/prod"));
    QVERIFY(rv.relates("zone/dc/prod", RelationKind::Within, "zone/dc"));
    // The host and the datastore are placeholders: nothing is known of them.
    QVERIFY(rv.find("host/esx-01.corp")->capacity.empty() && rv.find("host/esx-01.corp")->stated == model::Members());
    QCOMPARE(rv.told("placeholder"), 1);
    QCOMPARE(rv.batch().resources.size(), 5U);
}

void RvToolsTest::offMachinesHoldTheirDiskAlone() {
    for (const char* state : {"poweredOff", "suspended"}) {
        const Parsed rv("rvtools",
                        std::string(kHeadings) + "a," + state + ",False,False,4,8192,100,50,,dc,c,h,vm-1,,\n");
        QCOMPARE(rv.amount("workload/a", model::kCpu), 0);
        QCOMPARE(rv.amount("workload/a", model::kMemory), 0);
        QCOMPARE(rv.amount("workload/a", model::kDisk), 100 * kMebi);
        QCOMPARE(rv.fact("workload/a", "configured.cpu"), "4");
        QCOMPARE(rv.fact("workload/a", "configured.memory"), "8192 MiB");
    }
}

void RvToolsTest::templatesStandForNothing() {
    const Parsed rv("rvtools", std::string(kHeadings) + "t,poweredOff,True,False,4,8192,100,50,,dc,c,h,vm-1,,\n"
                                                        "s,poweredOff,False,True,4,8192,100,50,,dc,c,h,vm-2,,\n");
    QVERIFY(rv);
    QVERIFY(rv.batch().resources.empty());
    QCOMPARE(rv.told("not-needed"), 1);
}

void RvToolsTest::equalNamesAndClones() {
    const Parsed rv("rvtools", std::string(kHeadings) + "a,poweredOn,False,False,1,1,1,1,,,,h1,vm-1,u-1,\n"
                                                        "a,poweredOn,False,False,2,1,1,1,,,,h2,vm-2,u-1,\n"
                                                        "b,poweredOn,False,False,3,1,1,1,,,,h2,vm-3,u-2,\n");
    QCOMPARE(rv.amount("workload/a#vm-1", model::kCpu), 1000);
    QCOMPARE(rv.amount("workload/a#vm-2", model::kCpu), 2000);
    QCOMPARE(rv.fact("workload/a#vm-1", "id.uuid"), "-");
    QCOMPARE(rv.fact("workload/b", "id.uuid"), "u-2");
    QCOMPARE(rv.told("repeated-name"), 1);
    QCOMPARE(rv.told("repeated-uuid"), 1);
}

void RvToolsTest::hosts() {
    const Parsed rv("rvtools",
                    "Host,Datacenter,Cluster,in Maintenance Mode,Speed,HT Active,# CPU,Cores per CPU,# Cores,"
                    "CPU usage %,# Memory,Vendor,Service tag\n"
                    "esx-1.corp.example,dc,c,True,2295,True,2,16,32,14,261797,HPE,CZ123\n"
                    "10.0.0.7,dc,c,False,2295,True,2,8,,14,,HPE,None\n");
    QCOMPARE(rv.amount("host/esx-1.corp.example", model::kCpu), 32000); // hyperthreads are no cores
    QCOMPARE(rv.amount("host/esx-1.corp.example", model::kMemory), 261797 * kMebi);
    QVERIFY(rv.find("host/esx-1.corp.example")->cordoned);
    QCOMPARE(rv.fact("host/esx-1.corp.example", "id.serial"), "CZ123");
    QCOMPARE(rv.fact("host/esx-1.corp.example", "id.fqdn"), "esx-1.corp.example");
    QCOMPARE(rv.fact("host/esx-1.corp.example", "usage.cpu"), "14 %");
    QCOMPARE(rv.amount("host/10.0.0.7", model::kCpu), 16000);
    QCOMPARE(rv.amount("host/10.0.0.7", model::kMemory), -1); // absent is not zero
    QCOMPARE(rv.fact("host/10.0.0.7", "id.serial"), "-");
    QCOMPARE(rv.fact("host/10.0.0.7", "id.address"), "10.0.0.7");
    QVERIFY(rv.find("host/10.0.0.7")->stated.has(model::Member::Cordoned));
    QCOMPARE(rv.where("no-capacity"), "input:3");
}

void RvToolsTest::datastores() {
    const Parsed rv("rvtools", "Name;Capacity MiB;Free MiB;Free % ;Provisioned MiB;Type;Hosts\n"
                               "ds1;1048576;524288,5;50;2097152;VMFS;2\n");
    QCOMPARE(rv.amount("datastore/ds1", model::kDisk), 1048576 * kMebi);
    QCOMPARE(rv.fact("datastore/ds1", "type"), "VMFS");
}

void RvToolsTest::memoryTabAlone() {
    const Parsed rv("rvtools", "VM,Powerstate,Template,Size MiB,Consumed,Active,Ballooned,Reservation,Limit,VM ID\n"
                               "a,poweredOn,False,4096,3103,286,0,1024,-1,vm-1\n");
    QCOMPARE(rv.amount("workload/a", model::kMemory), 4096 * kMebi);
    QCOMPARE(rv.amount("workload/a", model::kCpu), -1);
    QCOMPARE(rv.fact("workload/a", "limit.memory"), "none");
    QCOMPARE(rv.fact("workload/a", "memory.active"), "286 MiB");
    QVERIFY(rv.batch().relations.empty());
}

/// Columns as the database names them, tabs between them.
void RvToolsTest::otherHeadings() {
    const Parsed rv("rvtools", "vInfoVMName\tvInfoPowerstate\tvInfoTemplate\tvInfoCPUs\tvInfoMemory\tvInfoProvisioned\t"
                               "vInfoHost\nweb\tpoweredOn\tFalse\t2\t1024\t10\tesx\n");
    QVERIFY(rv);
    QCOMPARE(rv.amount("workload/web", model::kCpu), 2000);
    QCOMPARE(rv.amount("workload/web", model::kDisk), 10 * kMebi);
}

void RvToolsTest::badCells() {
    const Parsed rv("rvtools", std::string(kHeadings) + "a,poweredOn,False,False,many,1,1,1,,,,h,vm-1,,\n"
                                                        "b,poweredOn,False,False,-1,1,1,1,,,,h,vm-2,,\n"
                                                        "c,poweredOn,False,False,1,1,1,1,,,,h,vm-3,,\n");
    QCOMPARE(rv.batch().accounting.rejected, 2);
    QCOMPARE(rv.where("bad-number"), "input:2");
    QVERIFY(rv.find("workload/c") && !rv.find("workload/a") && !rv.find("workload/b"));
}

void RvToolsTest::wholeWorkbook() {
    const Parsed rv(
        "rvtools",
        book({{"vInfo", sheet({{"VM", "Powerstate", "Template", "CPUs", "Memory", "Host", "VM ID", "VM UUID"},
                               {"a", "poweredOn", "False", "2", "2048", "h1", "vm-1", "u-1"},
                               {"t", "poweredOff", "True", "8", "2048", "h1", "vm-2", "u-2"},
                               {"", "", "", "", "", "", "", ""}})},
              {"vMemory", sheet({{"VM", "Size MiB", "Active", "VM ID"},
                                 {"a", "4096", "100", "vm-1"},
                                 {"gone", "4096", "100", "vm-9"}})},
              {"vHost",
               sheet({{"Host", "Cluster", "Datacenter", "# Cores", "# Memory"}, {"h1", "c", "dc", "16", "65536"}})},
              {"vCluster", sheet({{"Name", "HA enabled", "TotalCpu"}, {"c", "True", "9600"}})},
              {"vTools", sheet({{"VM", "Tools"}, {"a", "toolsOk"}})}}));
    QVERIFY(rv);
    QCOMPARE(rv.amount("workload/a", model::kMemory), 2048 * kMebi); // vInfo counts
    QCOMPARE(rv.fact("workload/a", "memory.active"), "100 MiB");
    QCOMPARE(rv.told("two-sizes"), 1);
    QCOMPARE(rv.where("unknown-vm"), "input:vMemory!3");
    QCOMPARE(rv.fact("zone/dc/c", "ha.enabled"), "True");
    QVERIFY(!rv.find("workload/t"));
    QCOMPARE(rv.amount("host/h1", model::kCpu), 16000);
    QCOMPARE(rv.told("placeholder"), 0);
}

/// A workbook is RVTools' by its sheets alone.
void RvToolsTest::workbooksOfOthers() {
    const auto own = book({{"vInfo", sheet({{"VM"}})}}), other = book({{"Sheet1", sheet({{"VM"}})}});
    QCOMPARE(ingest::findReader(own, "x")->id, "rvtools");
    QVERIFY(ingest::findReader(other, "x") == nullptr);
    const Parsed asked("rvtools", other);
    QVERIFY(!asked);
    QVERIFY(asked.error().find("without a tab of RVTools") != std::string::npos);
}

QTEST_GUILESS_MAIN(RvToolsTest)
#include "rvtools_test.moc"
