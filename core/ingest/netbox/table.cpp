#include "base/text.h"
#include "ingest/netbox/site.h"

#include "document/csv_sheet.h"
#include "ingest/row.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The member of the API that a column is about: exports name it with a label ("Device type", "Memory (MB)").
std::string memberOf(std::string_view heading) {
    auto out = lowered(trimmed(heading));
    if (const auto bracket = out.find(" ("); bracket != std::string::npos) out.erase(bracket);
    std::replace(out.begin(), out.end(), ' ', '_');
    if (out == "type") return "device_type";
    if (out == "device_role") return "role";
    if (out == "ip_address" || out == "ipv4_address" || out == "primary_ip4") return "primary_ip";
    if (out == "serial_number") return "serial";
    if (out == "height") return "u_height";
    return out;
}

bool isReference(std::string_view member) {
    for (const char* known : {"device_type", "role", "site", "rack", "location", "cluster", "tenant", "platform",
                              "region", "manufacturer", "device", "group"})
        if (member == known) return true;
    return false;
}

base::Json objectOf(const std::vector<std::string>& members, const std::vector<std::string>& cells) {
    base::Json out = base::Json::object();
    for (std::size_t i = 0; i < members.size() && i < cells.size(); ++i) {
        const std::string cell(trimmed(cells[i]));
        if (cell.empty() || cell == "—" || members[i].empty()) continue;
        if (members[i] == "primary_ip")
            out[members[i]] = {{"address", cell}};
        else if (members[i] == "device_type")
            out[members[i]] = {{"model", cell}};
        else if (isReference(members[i]))
            out[members[i]] = {{"name", cell}};
        else
            out[members[i]] = cell;
    }
    if (out.contains("manufacturer") && out.contains("device_type"))
        out["device_type"]["manufacturer"] = out["manufacturer"];
    return out;
}

} // namespace

std::string netBoxTableKind(const std::vector<std::string>& headings) {
    std::vector<std::string> members;
    for (const auto& heading : headings) members.push_back(memberOf(heading));
    const auto has = [&](std::initializer_list<const char*> wanted) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const char* name) {
            return std::find(members.begin(), members.end(), name) != members.end();
        });
    };
    if (!has({"name", "status"})) return {};
    if (has({"vcpus"}) || has({"cluster", "memory"})) return "virtual machine";
    if (has({"device_type", "site"}) && (has({"role"}) || has({"rack"}) || has({"manufacturer"}))) return "device";
    if (has({"site", "u_height"}) || has({"site", "facility_id"})) return "rack";
    if (has({"region", "facility"}) || has({"region", "asns"}) || has({"region", "time_zone"})) return "site";
    return {};
}

base::Result<std::vector<NetBoxObject>> loadNetBoxTable(const Input& input) {
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return tl::unexpected(csv.error());
    const auto kind = netBoxTableKind(csv->headings);
    if (kind.empty())
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} has the columns of no table of NetBox that Penumbra knows: devices, virtual machines, racks "
                       "and sites.")(input.name));
    std::vector<std::string> members;
    bool megabytes = false;
    for (const auto& heading : csv->headings) {
        members.push_back(memberOf(heading));
        megabytes = megabytes || lowered(heading) == "disk (mb)";
    }
    std::vector<NetBoxObject> out;
    const auto done = document::readRows(*csv, input.name, [&](document::CsvRow& row) {
        auto object = objectOf(members, row.cells);
        if (megabytes) object["virtual_machine_type"] = base::Json();
        out.push_back({kind, std::move(object), {fmt::format("{}:{}", input.name, row.line), {}}});
    });
    if (!done) return tl::unexpected(done.error());
    return out;
}

} // namespace penumbra::ingest
