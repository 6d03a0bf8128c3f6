#include "base/text.h"
#include "ingest/netbox/site.h"

#include "document/csv_sheet.h"
#include "ingest/row.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

using base::Json;

namespace {

/// "devices" of "https://netbox/api/dcim/devices/12/"
std::string endpointOf(const std::string& url) {
    const auto parts = base::splitList(url, '/');
    for (std::size_t i = 0; i + 2 < parts.size(); ++i)
        if (parts[i] == "api") return std::string(parts[i + 2]);
    return {};
}

bool hasAll(const Json& object, std::initializer_list<const char*> keys) {
    return std::all_of(keys.begin(), keys.end(), [&](const char* key) { return object.contains(key); });
}

bool hasAny(const Json& object, std::initializer_list<const char*> keys) {
    return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return object.contains(key); });
}

/// "front port" of "front-ports"
std::string singular(std::string name) {
    std::replace(name.begin(), name.end(), '-', ' ');
    if (name.ends_with("ies")) return name.substr(0, name.size() - 3) + "y";
    if (name.ends_with("sses")) return name.substr(0, name.size() - 2);
    if (name.ends_with('s')) name.pop_back();
    return name;
}

/// The models of the dump that are read, with the kinds they become.
const std::map<std::string, std::string>& modelKinds() {
    static const std::map<std::string, std::string> kKinds{
        {"dcim.device", "device"},     {"virtualization.virtualmachine", "virtual machine"},
        {"dcim.rack", "rack"},         {"dcim.site", "site"},
        {"dcim.location", "location"}, {"dcim.rackgroup", "location"},
        {"dcim.region", "region"},     {"virtualization.cluster", "cluster"}};
    return kKinds;
}

/// Which model a member of a dumped record refers to.
std::string referredModel(const std::string& model, const std::string& member) {
    static const std::map<std::string, std::string> kModels{{"device_type", "dcim.devicetype"},
                                                            {"device_role", "dcim.devicerole"},
                                                            {"role", "dcim.devicerole"},
                                                            {"platform", "dcim.platform"},
                                                            {"site", "dcim.site"},
                                                            {"location", "dcim.location"},
                                                            {"rack", "dcim.rack"},
                                                            {"cluster", "virtualization.cluster"},
                                                            {"tenant", "tenancy.tenant"},
                                                            {"region", "dcim.region"},
                                                            {"manufacturer", "dcim.manufacturer"},
                                                            {"primary_ip4", "ipam.ipaddress"},
                                                            {"primary_ip6", "ipam.ipaddress"},
                                                            {"device", "dcim.device"}};
    if (member == "parent") return model; // of regions and locations
    if (model == "dcim.rack" && member == "role") return {};
    const auto it = kModels.find(member);
    return it == kModels.end() ? std::string() : it->second;
}

} // namespace

std::string netBoxKind(const Json& object) {
    if (const auto endpoint = endpointOf(base::textAt(object, "url")); !endpoint.empty()) return singular(endpoint);
    if (object.contains("device_type") && hasAny(object, {"role", "device_role", "site"})) return "device";
    if (hasAll(object, {"vcpus", "cluster"})) return "virtual machine";
    if (object.contains("desc_units") || hasAll(object, {"u_height", "width"})) return "rack";
    if (hasAny(object, {"termination_a_type", "a_terminations"})) return "cable";
    if (hasAll(object, {"address", "family"})) return "ip address";
    if (hasAll(object, {"model", "manufacturer"})) return "device type";
    if (object.contains("device")) return "interface";
    if (object.contains("slug") && hasAny(object, {"physical_address", "asn", "asns", "facility", "time_zone"}))
        return "site";
    if (hasAll(object, {"slug", "parent", "site"})) return "location";
    if (hasAll(object, {"slug", "parent"})) return "region";
    return "object";
}

std::vector<NetBoxObject> loadNetBoxDump(const Json& records, const document::Tree& tree) {
    std::map<std::string, const Json*> byKey; // "dcim.site 3" -> its fields
    for (const auto& record : records)
        if (record.is_object())
            byKey[base::textAt(record, "model") + " " + plainText(record, "pk")] = &base::childAt(record, "fields");
    std::vector<NetBoxObject> out;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto& record = records[i];
        const auto model = base::textAt(record, "model");
        const auto place = tree.at(fmt::format("/{}", i));
        const auto kind = modelKinds().find(model);
        if (kind == modelKinds().end()) {
            // The accounts, sessions and tokens of a dump are secrets: not even their values are looked at.
            out.push_back({model.empty() ? "object" : model, {}, place});
            continue;
        }
        Json object = base::childAt(record, "fields");
        object["id"] = record.contains("pk") ? record["pk"] : Json();
        for (auto& [member, value] : object.items()) {
            const auto other = value.is_number_integer() ? referredModel(model, member) : std::string();
            const auto target = byKey.find(other + " " + value.dump());
            if (other.empty() || target == byKey.end()) continue;
            value = *target->second;
            value["id"] = target->first.substr(target->first.find(' ') + 1);
            if (const auto maker = byKey.find("dcim.manufacturer " + plainText(value, "manufacturer"));
                maker != byKey.end())
                value["manufacturer"] = *maker->second;
            if (const auto site = byKey.find("dcim.site " + plainText(value, "site")); site != byKey.end())
                value["site"] = *site->second;
        }
        out.push_back({kind->second, std::move(object), place / "fields"});
    }
    return out;
}

base::Result<std::vector<NetBoxObject>> loadNetBox(const Input& input, Intake& intake) {
    auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    std::vector<NetBoxObject> out;
    const auto add = [&](const Json& object, document::Place place) {
        if (object.is_object())
            out.push_back({netBoxKind(object), object, std::move(place)});
        else
            intake.reject("no-object", place.text(),
                          PENUMBRA_SAY("Problem", "An object of NetBox should stand here.")());
    };
    const auto addPage = [&](const Json& page, const document::Place& place) {
        for (std::size_t i = 0; i < page["results"].size(); ++i) add(page["results"][i], place / "results" / i);
    };
    const auto isPage = [](const Json& json) { return json.contains("results") && json["results"].is_array(); };
    for (const auto& tree : *trees) {
        const auto& json = tree.json;
        if (json.is_array() && !json.empty() && json.front().contains("fields")) {
            for (auto& object : loadNetBoxDump(json, tree)) out.push_back(std::move(object));
        } else if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i) {
                const auto place = tree.at(fmt::format("/{}", i));
                if (isPage(json[i])) // as a source has them that asked for them all
                    addPage(json[i], place);
                else
                    add(json[i], place);
            }
        } else if (isPage(json)) {
            addPage(json, tree.at(""));
            if (!base::textAt(json, "next").empty() || !base::textAt(json, "previous").empty())
                intake.warn("more-pages", tree.at("").text(),
                            PENUMBRA_SAY("Problem",
                                         "This is one page of a list of {}; ask for the others too and import them.")(
                                plainText(json, "count")));
        } else if (json.is_object() && json.contains("id")) {
            add(json, tree.at(""));
        } else {
            return base::failInput(PENUMBRA_SAY(
                "Problem", "{} holds no object of NetBox: it has neither 'results' nor an 'id'.")(input.name));
        }
    }
    return out;
}

} // namespace penumbra::ingest
