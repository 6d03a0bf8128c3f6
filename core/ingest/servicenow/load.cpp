#include "base/text.h"
#include "ingest/servicenow/records.h"

#include "document/csv_sheet.h"
#include "ingest/row.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

using base::Json;

namespace {

/// Field names by the labels that exports show in their place.
const std::map<std::string, std::string>& labels() {
    static const std::map<std::string, std::string> kLabels{{"class", "sys_class_name"},
                                                            {"sys id", "sys_id"},
                                                            {"fully qualified domain name", "fqdn"},
                                                            {"ip address", "ip_address"},
                                                            {"cpu count", "cpu_count"},
                                                            {"cpu core count", "cpu_core_count"},
                                                            {"cpu core thread", "cpu_core_thread"},
                                                            {"ram (mb)", "ram"},
                                                            {"disk space (gb)", "disk_space"},
                                                            {"serial number", "serial_number"},
                                                            {"status", "install_status"},
                                                            {"operational status", "operational_status"},
                                                            {"operating system", "os"},
                                                            {"os version", "os_version"},
                                                            {"used for", "environment"},
                                                            {"asset tag", "asset_tag"},
                                                            {"configuration item", "cmdb_ci"},
                                                            {"short description", "short_description"},
                                                            {"planned start date", "start_date"},
                                                            {"planned end date", "end_date"},
                                                            {"actual start", "work_start"},
                                                            {"actual end", "work_end"}};
    return kLabels;
}

std::string fieldOf(std::string_view heading) {
    const auto text = lowered(trimmed(heading));
    const auto known = labels().find(text);
    return known == labels().end() ? text : known->second;
}

SnowRecord recordOf(const Json& json, document::Place place) {
    SnowRecord out;
    out.place = std::move(place);
    for (const auto& [field, value] : json.items()) {
        if (value.is_object()) { // a reference, or one value in its two renderings
            out.values[field] = plainText(value, "value");
            if (const auto shown = plainText(value, "display_value"); !shown.empty()) out.shown[field] = shown;
        } else if (!value.is_array()) {
            out.values[field] = plainText(json, field.c_str());
        }
    }
    return out;
}

base::Result<std::vector<SnowRecord>> loadTable(const Input& input, Intake& intake) {
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return tl::unexpected(csv.error());
    if (!isSnowTable(csv->headings))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has the columns of no table of ServiceNow that Penumbra knows.")(input.name));
    std::vector<SnowRecord> out;
    const auto done = document::readRows(*csv, input.name, [&](document::CsvRow& row) {
        SnowRecord record;
        record.place = {intake.at(row.line), {}};
        for (std::size_t i = 0; i < row.cells.size() && i < csv->headings.size(); ++i)
            record.values[fieldOf(csv->headings[i])] = trimmed(row.cells[i]);
        out.push_back(std::move(record));
    });
    if (!done) return tl::unexpected(done.error());
    if (out.size() == 10'000)
        intake.warn("cut-off", input.name,
                    PENUMBRA_SAY("Problem",
                                 "The export has exactly 10,000 rows, where ServiceNow cuts exports off. Check "
                                 "that nothing is missing.")());
    return out;
}

} // namespace

std::string SnowRecord::text(const std::string& field) const {
    const auto it = values.find(field);
    return it == values.end() ? std::string() : it->second;
}

std::string SnowRecord::display(const std::string& field) const {
    const auto it = shown.find(field);
    return it == shown.end() ? text(field) : it->second;
}

bool isSnowTable(const std::vector<std::string>& headings) {
    std::set<std::string> fields;
    for (const auto& heading : headings) fields.insert(fieldOf(heading));
    const auto has = [&](std::initializer_list<const char*> wanted) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const char* field) { return fields.contains(field); });
    };
    if (has({"parent", "type", "child"})) return true;
    if (has({"number", "short_description"}) && (fields.contains("start_date") || fields.contains("work_start")))
        return true;
    if (!fields.contains("name")) return false;
    return fields.contains("sys_class_name") || fields.contains("cpu_core_count") ||
           (fields.contains("install_status") && (fields.contains("operational_status") || fields.contains("sys_id")));
}

base::Result<std::vector<SnowRecord>> loadSnow(const Input& input, Intake& intake) {
    const auto first = input.bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos || input.bytes[first] != '{') return loadTable(input, intake);
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    std::vector<SnowRecord> out;
    for (const auto& tree : *trees) {
        const auto& json = tree.json;
        if (!json.contains("result"))
            return base::failInput(PENUMBRA_SAY(
                "Problem", "{} holds no answer of ServiceNow's Table API: there is no 'result'.")(input.name));
        const auto& result = json["result"];
        if (result.is_object()) out.push_back(recordOf(result, tree.at("/result")));
        for (std::size_t i = 0; result.is_array() && i < result.size(); ++i) {
            const auto place = tree.at("/result") / i;
            if (result[i].is_object())
                out.push_back(recordOf(result[i], place));
            else
                intake.reject("no-object", place.text(), PENUMBRA_SAY("Problem", "A record should stand here.")());
        }
        if (result.is_array() && result.size() == 10'000)
            intake.warn("cut-off", input.name,
                        PENUMBRA_SAY("Problem",
                                     "The answer has exactly 10,000 records, where ServiceNow cuts it off. Ask for "
                                     "the rest with sysparm_offset.")());
    }
    return out;
}

base::Result<base::Time> snowTime(const std::string& text) {
    if (text.find('/') == std::string::npos) return base::parseTime(text);
    return base::failInput(
        PENUMBRA_SAY("Problem", "'{}' does not say which is the day and which the month. Export the values, not what "
                                "is displayed (sysparm_display_value=false), or dates as 2026-01-31.")(text));
}

} // namespace penumbra::ingest
