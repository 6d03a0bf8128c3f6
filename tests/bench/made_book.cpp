#include "bench/made_book.h"

#include "base/hash.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <zip.h>

namespace penumbra::bench {

namespace {

constexpr int kMachinesOfHost = 20;

/// A column: its heading and what stands in it. "=n" is the number n, "=a..b" one of those, "{...}" is replaced.
struct Column {
    const char* heading;
    const char* cell;
};

struct Tab {
    const char* name;
    std::span<const Column> columns;
    int rowsOfMachine; ///< 0: a row for each host
};

constexpr Column kInfo[] = {{"VM", "{vm}"},
                            {"Powerstate", "poweredOn"},
                            {"Template", "False"},
                            {"SRM Placeholder", "False"},
                            {"Config status", "green"},
                            {"Connection state", "connected"},
                            {"Guest state", "running"},
                            {"Heartbeat", "green"},
                            {"Consolidation Needed", "False"},
                            {"PowerOn", "=45714.5372106481"},
                            {"Suspended To Memory", ""},
                            {"Suspend time", ""},
                            {"Suspend Interval", "0"},
                            {"Creation date", "=45714.5372106481"},
                            {"Change Version", "=45782.6748726852"},
                            {"CPUs", "=1..16"},
                            {"Overall Cpu Readiness", ""},
                            {"Memory", "=1024..65536"},
                            {"Active Memory", "=0..1024"},
                            {"NICs", "=1"},
                            {"Disks", "=2"},
                            {"Total disk capacity MiB", "=20480..204800"},
                            {"Fixed Passthru HotPlug", "False"},
                            {"min Required EVC Mode Key", "intel-nehalem"},
                            {"Latency Sensitivity", "normal"},
                            {"Op Notification Timeout", ""},
                            {"EnableUUID", ""},
                            {"CBT", ""},
                            {"Primary IP Address", "{ip}"},
                            {"Network #1", "VM Network"},
                            {"Network #2", ""},
                            {"Network #3", ""},
                            {"Network #4", ""},
                            {"Network #5", ""},
                            {"Network #6", ""},
                            {"Network #7", ""},
                            {"Network #8", ""},
                            {"Num Monitors", "=1"},
                            {"Video Ram KiB", "=4096"},
                            {"Resource pool", "/Datacenter/{cluster}/Resources"},
                            {"Folder ID", "Group-v851"},
                            {"Folder", "Production"},
                            {"vApp", ""},
                            {"DAS protection", ""},
                            {"FT State", "notConfigured"},
                            {"FT Role", ""},
                            {"FT Latency", "gray"},
                            {"FT Bandwidth", "=-1"},
                            {"FT Sec. Latency", "=-1"},
                            {"Vm Failover In Progress", ""},
                            {"Provisioned MiB", "=20480..204800"},
                            {"In Use MiB", "=10240..102400"},
                            {"Unshared MiB", "=10240..102400"},
                            {"HA Restart Priority", "medium"},
                            {"HA Isolation Response", "none"},
                            {"HA VM Monitoring", "vmMonitoringDisabled"},
                            {"Cluster rule(s)", ""},
                            {"Cluster rule name(s)", ""},
                            {"Boot Required", "False"},
                            {"Boot delay", "=0"},
                            {"Boot retry delay", "=10000"},
                            {"Boot retry enabled", "False"},
                            {"Boot BIOS setup", "False"},
                            {"Reboot PowerOff", "False"},
                            {"EFI Secure boot", "False"},
                            {"Firmware", "efi"},
                            {"HW version", "=21"},
                            {"HW upgrade status", "none"},
                            {"Datacenter", "Datacenter"},
                            {"Cluster", "{cluster}"},
                            {"Host", "{host}"},
                            {"OS according to the configuration file", "Debian GNU/Linux 12 (64-bit)"},
                            {"OS according to the VMware Tools", "Debian GNU/Linux 12 (64-bit)"},
                            {"Customization Info", "IDLE"},
                            {"Guest Detailed Data", "kernelVersion='6.1.0' architecture='X86' bitness='64'"},
                            {"VM ID", "vm-{id}"},
                            {"VM UUID", "{uuid}"},
                            {"VI SDK Server type", "VMware vCenter Server 8.0.3 build-24262322"},
                            {"VI SDK API Version", "8.0.3.0"}};

constexpr Column kCpu[] = {{"VM", "{vm}"},
                           {"Powerstate", "poweredOn"},
                           {"Template", "False"},
                           {"SRM Placeholder", "False"},
                           {"CPUs", "=1..16"},
                           {"Sockets", "=1..16"},
                           {"Cores p/s", "=1"},
                           {"Max", "=2295..36720"},
                           {"Overall", "=0..2000"},
                           {"Level", "normal"},
                           {"Shares", "=1000..16000"},
                           {"Reservation", "=0"},
                           {"Entitlement", "=0..2000"},
                           {"DRS Entitlement", "=0..2000"},
                           {"Limit", "=-1"},
                           {"Hot Add", "False"},
                           {"Hot Remove", "False"},
                           {"Numa Hotadd Exposed", "False"},
                           {"Datacenter", "Datacenter"},
                           {"Cluster", "{cluster}"},
                           {"Host", "{host}"},
                           {"Folder", "Production"},
                           {"OS according to the configuration file", "Debian GNU/Linux 12 (64-bit)"},
                           {"OS according to the VMware Tools", "Debian GNU/Linux 12 (64-bit)"}};

constexpr Column kMemory[] = {{"VM", "{vm}"},
                              {"Powerstate", "poweredOn"},
                              {"Template", "False"},
                              {"SRM Placeholder", "False"},
                              {"Size MiB", "=1024..65536"},
                              {"Memory Reservation Locked To Max", "False"},
                              {"Overhead", "=0..300"},
                              {"Max", "=1024..65536"},
                              {"Consumed", "=512..32768"},
                              {"Consumed Overhead", "=0..300"},
                              {"Private", "=512..32768"},
                              {"Shared", "=0..100"},
                              {"Swapped", "=0"},
                              {"Ballooned", "=0"},
                              {"Active", "=0..1024"},
                              {"Entitlement", "=0..2000"},
                              {"DRS Entitlement", "=0..2000"},
                              {"Level", "normal"},
                              {"Shares", "=10240..655360"},
                              {"Reservation", "=0"},
                              {"Limit", "=-1"},
                              {"Hot Add", "False"},
                              {"Annotation", ""},
                              {"owner", ""},
                              {"tags", ""},
                              {"Datacenter", "Datacenter"},
                              {"Cluster", "{cluster}"},
                              {"Host", "{host}"},
                              {"Folder", "Production"},
                              {"OS according to the configuration file", "Debian GNU/Linux 12 (64-bit)"},
                              {"OS according to the VMware Tools", "Debian GNU/Linux 12 (64-bit)"},
                              {"VM ID", "vm-{id}"}};

constexpr Column kDisk[] = {{"VM", "{vm}"},
                            {"Powerstate", "poweredOn"},
                            {"Template", "False"},
                            {"SRM Placeholder", "False"},
                            {"Disk", "Hard disk {part}"},
                            {"Disk Key", "200{part}"},
                            {"Disk UUID", "{uuid}"},
                            {"Disk Path", "[datastore1] {vm}/{vm}_{part}.vmdk"},
                            {"Capacity MiB", "=10240..102400"},
                            {"Raw", "False"},
                            {"Disk Mode", "persistent"},
                            {"Sharing mode", "sharingNone"},
                            {"Thin", "True"},
                            {"Eagerly Scrub", "False"},
                            {"Split", "False"},
                            {"Write Through", "False"},
                            {"Level", "normal"},
                            {"Shares", "=1000"},
                            {"Reservation", "=0"},
                            {"Limit", "=-1"},
                            {"Controller", "VMware paravirtual SCSI"},
                            {"Label", "SCSI controller 0"},
                            {"SCSI Unit #", "=7"},
                            {"Unit #", "=0"},
                            {"Shared Bus", "noSharing"},
                            {"Raw LUN ID", ""},
                            {"Raw Comp. Mode", ""},
                            {"Annotation", ""},
                            {"owner", ""},
                            {"tags", ""},
                            {"Datacenter", "Datacenter"},
                            {"Cluster", "{cluster}"},
                            {"Host", "{host}"},
                            {"Folder", "Production"},
                            {"OS according to the configuration file", "Debian GNU/Linux 12 (64-bit)"},
                            {"OS according to the VMware Tools", "Debian GNU/Linux 12 (64-bit)"},
                            {"VM ID", "vm-{id}"}};

constexpr Column kPartition[] = {{"VM", "{vm}"},
                                 {"Powerstate", "poweredOn"},
                                 {"Template", "False"},
                                 {"SRM Placeholder", "False"},
                                 {"Disk Key", ""},
                                 {"Disk", "/mnt/{part}"},
                                 {"Capacity MiB", "=10240..102400"},
                                 {"Consumed MiB", "=1024..10240"},
                                 {"Free MiB", "=9216..92160"},
                                 {"Free %", "=50..90"},
                                 {"Datacenter", "Datacenter"},
                                 {"Cluster", "{cluster}"},
                                 {"Host", "{host}"},
                                 {"OS according to the configuration file", "Debian GNU/Linux 12 (64-bit)"},
                                 {"OS according to the VMware Tools", "Debian GNU/Linux 12 (64-bit)"}};

constexpr Column kHost[] = {{"Host", "{host}"},
                            {"Datacenter", "Datacenter"},
                            {"Cluster", "{cluster}"},
                            {"Config status", "green"},
                            {"Compliance Check State", ""},
                            {"in Maintenance Mode", "False"},
                            {"in Quarantine Mode", "False"},
                            {"vSAN Fault Domain Name", ""},
                            {"CPU Model", "Intel(R) Xeon(R) Gold 5218 CPU @ 2.30GHz"},
                            {"Speed", "=2295"},
                            {"HT Available", "True"},
                            {"HT Active", "True"},
                            {"# CPU", "=2"},
                            {"Cores per CPU", "=16"},
                            {"# Cores", "=32"},
                            {"CPU usage %", "=5..60"},
                            {"# Memory", "=1048576"},
                            {"Memory Tiering Type", "noTiering"},
                            {"Memory usage %", "=10..80"},
                            {"Console", "=0"},
                            {"# NICs", "=5"},
                            {"# HBAs", "=2"},
                            {"# VMs total", "=20"},
                            {"# VMs", "=20"},
                            {"VMs per Core", "=0.625"},
                            {"# vCPUs", "=160"},
                            {"vCPUs per Core", "=5"},
                            {"vRAM", "=655360"},
                            {"VM Used memory", "=327680"},
                            {"VM Memory Swapped", "=0"},
                            {"VM Memory Ballooned", "=0"},
                            {"VMotion support", "True"},
                            {"Storage VMotion support", "True"},
                            {"Current EVC", ""},
                            {"Max EVC", "intel-cascadelake"},
                            {"ATS Heartbeat", "1"},
                            {"ATS Locking", "1"},
                            {"Current CPU power man. policy", "Balanced"},
                            {"Supported CPU power man.", "ACPI C-states"},
                            {"Host Power Policy", "dynamic"},
                            {"Boot time", "=45563.5550115741"},
                            {"DNS Servers", "10.0.0.2, 10.0.0.3"},
                            {"DHCP", "False"},
                            {"NTPD running", "True"},
                            {"Time Zone", "UTC"},
                            {"Time Zone Name", "UTC"},
                            {"GMT Offset", "0"},
                            {"Vendor", "HPE"},
                            {"Model", "ProLiant DL380 Gen10"}};

constexpr std::array kTabs{Tab{"vInfo", kInfo, 1},           Tab{"vCPU", kCpu, 1},
                           Tab{"vMemory", kMemory, 1},       Tab{"vDisk", kDisk, 2},
                           Tab{"vPartition", kPartition, 3}, Tab{"vHost", kHost, 0}};

std::string columnName(std::size_t column) {
    std::string out(1, static_cast<char>('A' + column % 26));
    if (column >= 26) out.insert(out.begin(), static_cast<char>('A' + column / 26 - 1));
    return out;
}

/// One row's names for what stands in braces.
struct RowNames {
    int machine, host, part;
    std::string of(std::string_view name) const {
        if (name == "vm") return fmt::format("app-{:04}", machine);
        if (name == "host") return fmt::format("esx-{:03}.example.org", host);
        if (name == "cluster") return fmt::format("Cluster {}", host / 16);
        if (name == "id") return fmt::format("{}", 10000 + machine);
        if (name == "part") return fmt::format("{}", part);
        if (name == "ip") return fmt::format("10.1.{}.{}", machine / 250, machine % 250);
        return fmt::format("500b85c1-ef0d-37fb-{:04}-{:012}", part, machine);
    }
};

class BookWriter final {
public:
    std::string sheet(const Tab& tab, int machines) {
        m_xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                "\n"
                R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)";
        m_row = 0;
        const int hosts = (machines + kMachinesOfHost - 1) / kMachinesOfHost;
        begin();
        for (std::size_t i = 0; i < tab.columns.size(); ++i) cell(i, tab.columns[i].heading);
        m_xml += "</row>";
        for (int i = 0; i < (tab.rowsOfMachine == 0 ? hosts : machines); ++i)
            for (int part = 0; part < std::max(tab.rowsOfMachine, 1); ++part)
                row(tab, {i, tab.rowsOfMachine == 0 ? i : i / kMachinesOfHost, part});
        return std::move(m_xml) + "</sheetData></worksheet>";
    }
    std::string sharedStrings() const {
        auto out = fmt::format(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{}">)",
                               m_strings.size());
        for (const auto& text : m_strings) out += fmt::format(R"(<si><t xml:space="preserve">{}</t></si>)", text);
        return out + "</sst>";
    }

private:
    void begin() {
        m_xml += fmt::format(R"(<row r="{}" customFormat="false" ht="15" hidden="false" customHeight="true" )"
                             R"(outlineLevel="0" collapsed="false">)",
                             ++m_row);
    }
    void row(const Tab& tab, const RowNames& names) {
        begin();
        for (std::size_t i = 0; i < tab.columns.size(); ++i) {
            std::string text;
            for (std::string_view rest = tab.columns[i].cell; !rest.empty();) {
                const auto open = std::min(rest.find('{'), rest.size());
                text += rest.substr(0, open);
                rest.remove_prefix(open);
                if (rest.empty()) break;
                const auto close = rest.find('}');
                text += names.of(rest.substr(1, close - 1));
                rest.remove_prefix(close + 1);
            }
            cell(i, text);
        }
        m_xml += "</row>";
    }
    void cell(std::size_t column, std::string_view text) {
        auto out = std::back_inserter(m_xml);
        const auto place = fmt::format("{}{}", columnName(column), m_row);
        if (text.empty())
            fmt::format_to(out, R"(<c r="{}" s="5"/>)", place);
        else if (text[0] == '=')
            fmt::format_to(out, R"(<c r="{}" s="7" t="n"><v>{}</v></c>)", place, number(text.substr(1), place));
        else
            fmt::format_to(out, R"(<c r="{}" s="5" t="s"><v>{}</v></c>)", place, indexOf(text));
    }
    static std::string number(std::string_view text, const std::string& place) {
        const auto dots = text.find("..");
        if (dots == std::string_view::npos) return std::string(text);
        const auto least = std::stoull(std::string(text.substr(0, dots)));
        const auto most = std::stoull(std::string(text.substr(dots + 2)));
        return std::to_string(least + base::hashText(place) % (most - least + 1));
    }
    std::size_t indexOf(std::string_view text) {
        const auto [it, fresh] = m_index.try_emplace(std::string(text), m_strings.size());
        if (fresh) m_strings.emplace_back(text);
        return it->second;
    }

    std::string m_xml;
    int m_row = 0;
    std::vector<std::string> m_strings;
    std::unordered_map<std::string, std::size_t> m_index;
};

/// What libzip reads when it closes the file: the parts must live until then.
struct Part {
    std::string path, xml;
};

std::vector<Part> partsOf(int machines) {
    std::vector<Part> out;
    BookWriter writer;
    std::string sheets, links, types;
    for (std::size_t i = 0; i < kTabs.size(); ++i) {
        out.push_back({fmt::format("xl/worksheets/sheet{}.xml", i + 1), writer.sheet(kTabs[i], machines)});
        sheets += fmt::format(R"(<sheet name="{}" sheetId="{}" r:id="rId{}"/>)", kTabs[i].name, i + 1, i + 1);
        links +=
            fmt::format(R"(<Relationship Id="rId{}" Type="worksheet" Target="worksheets/sheet{}.xml"/>)", i + 1, i + 1);
    }
    out.push_back({"xl/sharedStrings.xml", writer.sharedStrings()});
    out.push_back({"xl/workbook.xml",
                   R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                   R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)" +
                       sheets + "</sheets></workbook>"});
    out.push_back({"xl/_rels/workbook.xml.rels",
                   R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + links +
                       "</Relationships>"});
    return out;
}

} // namespace

base::Result<void> writeBook(const std::string& path, int machines) {
    const auto parts = partsOf(machines);
    int code = 0;
    std::unique_ptr<zip_t, decltype(&zip_discard)> zip(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code),
                                                       &zip_discard);
    if (!zip) return base::failInput(path + " cannot be made.");
    for (const auto& part : parts) {
        auto* source = zip_source_buffer(zip.get(), part.xml.data(), part.xml.size(), 0);
        if (zip_file_add(zip.get(), part.path.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return base::failInput(path + " cannot be made.");
        }
    }
    if (zip_close(zip.get()) != 0) return base::failInput(path + " cannot be written.");
    zip.release(); // closing it has freed it
    return {};
}

} // namespace penumbra::bench
