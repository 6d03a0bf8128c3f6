#include "ingest/rvtools/tabs.h"

#include "base/text.h"
#include "document/csv_sheet.h"
#include "document/workbook.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <set>

namespace penumbra::ingest {

namespace {

constexpr std::array kTabs{"vInfo",      "vCPU",     "vMemory",   "vDisk",     "vPartition", "vNetwork",
                           "vFloppy",    "vUSB",     "vCD",       "vSnapshot", "vTools",     "vSource",
                           "vRP",        "vCluster", "vHost",     "vHBA",      "vNIC",       "vSwitch",
                           "vPort",      "dvSwitch", "dvPort",    "vSC_VMK",   "vSC+VMK",    "vDatastore",
                           "vMultiPath", "vLicense", "vFileInfo", "vHealth",   "vMetaData"};

/// Of the others only the number of their rows is told.
constexpr std::array kUsedTabs{"vinfo", "vmemory", "vhost", "vdatastore", "vcluster"};

bool isUsed(std::string_view tab) {
    return std::find(kUsedTabs.begin(), kUsedTabs.end(), lowered(tab)) != kUsedTabs.end();
}

std::set<std::string> columnsOf(const std::vector<std::string>& headings, std::string_view tab) {
    std::set<std::string> out;
    for (const auto& heading : headings) out.insert(rvColumn(heading, tab));
    return out;
}

/// A tab has one of each group of these columns.
struct TellTale {
    const char* name;
    std::vector<std::vector<std::string>> all;
};

const std::vector<TellTale> kTellTale{
    {"vInfo",
     {{"vm", "vmname"},
      {"powerstate"},
      {"cpus"},
      {"memory"},
      {"provisionedmib", "inusemib", "provisioned", "inuse", "vmid", "template"}}},
    {"vMemory", {{"vm", "vmname"}, {"sizemib", "size"}, {"ballooned", "consumed"}}},
    {"vHost", {{"host", "name"}, {"#cores", "#cpu"}, {"#memory", "speed", "inmaintenancemode"}}},
    {"vDatastore", {{"name"}, {"capacitymib"}, {"freemib", "provisionedmib", "inusemib"}}},
    {"vCluster",
     {{"name", "cluster"}, {"numhosts", "totalcpu", "numcpucores"}, {"totalmemory", "totalcpu", "haenabled"}}},
    {"vCPU", {{"vm", "vmname"}, {"sockets"}, {"coresp/s"}}},
    {"vPartition", {{"vm", "vmname"}, {"disk"}, {"capacitymib"}, {"freemib"}}},
    {"vDisk", {{"vm", "vmname"}, {"disk"}, {"capacitymib"}, {"diskkey", "diskmode", "thin"}}},
};

Sheet sheetOf(const std::vector<std::string>& headings, std::string_view tab) {
    std::vector<std::string> names;
    for (const auto& heading : headings) names.push_back(rvColumn(heading, tab));
    return Sheet(std::move(names));
}

bool isBlank(const std::vector<std::string>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return trimmed(cell).empty(); });
}

base::Result<void> readBook(const Input& input, const std::function<void(const std::string&, const RvRow&)>& take) {
    auto book = document::Workbook::open(input.bytes, input.name);
    if (!book) return tl::unexpected(book.error());
    bool any = false;
    for (const auto& title : book->sheets()) {
        if (!isRvTab(title)) continue;
        const auto name = title.starts_with("tab") ? title.substr(3) : title;
        any = true;
        std::optional<Sheet> sheet;
        const auto takeRow = [&](document::SheetRow& row) {
            if (isBlank(row.cells)) return;
            if (sheet)
                take(name, {*sheet, row.cells, fmt::format("{}:{}!{}", input.name, name, row.number), false});
            else
                sheet = sheetOf(row.cells, name);
        };
        using Cells = document::Workbook::Cells;
        const auto done = book->read(title, takeRow, isUsed(name) ? Cells::All : Cells::OneThatSpeaks);
        if (!done) return tl::unexpected(done.error());
    }
    if (!any)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is a workbook without a tab of RVTools, such as vInfo or vHost.")(input.name));
    return {};
}

} // namespace

std::string rvColumn(std::string_view heading, std::string_view tab) {
    std::string out;
    for (const char c : lowered(heading))
        if (c != ' ' && c != '\t' && c != '_') out += c;
    // Exports of the database carry the tab in front of each column: vInfoVMName.
    if (const auto prefix = lowered(tab); !prefix.empty() && out.size() > prefix.size() && out.starts_with(prefix))
        out.erase(0, prefix.size());
    if (out.ends_with("mb")) out.replace(out.size() - 2, 2, "mib");
    if (out.ends_with("kb")) out.replace(out.size() - 2, 2, "kib");
    return out;
}

bool isRvTab(std::string_view name) {
    if (name.starts_with("tab")) name.remove_prefix(3); // as some versions call their sheets
    return std::any_of(kTabs.begin(), kTabs.end(), [&](const char* tab) { return lowered(tab) == lowered(name); });
}

std::string rvTabOf(const std::vector<std::string>& headings) {
    for (const auto& tab : kTellTale) {
        const auto columns = columnsOf(headings, tab.name);
        const bool fits = std::all_of(tab.all.begin(), tab.all.end(), [&](const auto& any) {
            return std::any_of(any.begin(), any.end(), [&](const auto& name) { return columns.contains(name); });
        });
        if (fits) return tab.name;
    }
    return {};
}

base::Result<void> readRvTabs(const Input& input, const std::function<void(const std::string&, const RvRow&)>& take) {
    if (input.bytes.starts_with("PK")) return readBook(input, take);
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return tl::unexpected(csv.error());
    const auto tab = rvTabOf(csv->headings);
    if (tab.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has the columns of no tab of RVTools that Penumbra knows.")(input.name));
    const auto sheet = sheetOf(csv->headings, tab);
    return document::readRows(*csv, input.name, [&](document::CsvRow& row) {
        take(tab, {sheet, row.cells, fmt::format("{}:{}", input.name, row.line), csv->dialect.decimalComma()});
    });
}

} // namespace penumbra::ingest
