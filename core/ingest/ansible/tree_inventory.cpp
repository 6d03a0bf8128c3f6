#include "base/text.h"
#include "ingest/ansible/inventory.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;

void takeVariables(const Json& variables, AnsibleInventory::Host& host, AnsibleInventory& inventory) {
    if (!variables.is_object()) return;
    for (const auto& [key, value] : variables.items())
        inventory.takeVariable(host, key, plainText(variables, key.c_str()));
}

void takeHost(const std::string& pattern, const Json& variables, const std::string& group, const std::string& where,
              Intake& intake, AnsibleInventory& inventory) {
    const auto names = expandHosts(pattern);
    if (!names) return intake.reject("bad-range", where, names.error().text);
    for (const auto& name : *names) takeVariables(variables, inventory.addHost(name, group, where), inventory);
}

void takeGroup(const std::string& name, const Json& group, const std::string& parent, const document::Place& place,
               Intake& intake, AnsibleInventory& inventory) {
    if (name != "all" && name != "ungrouped") inventory.addGroup(name, parent);
    if (group.is_null()) return;
    if (!group.is_object())
        return intake.reject(
            "bad-group", place.text(),
            PENUMBRA_SAY("Problem", "The group '{}' is no mapping with hosts, children or vars.")(name));
    const auto& hosts = base::childAt(group, "hosts");
    if (group.contains("hosts") && !hosts.is_object() && !group["hosts"].is_null())
        intake.reject(
            "bad-group", (place / "hosts").text(),
            PENUMBRA_SAY("Problem",
                         "The hosts of the group '{}' are no mapping, so they were not taken. Write each as a key "
                         "that ends in a colon.")(name));
    else
        for (const auto& [host, variables] : hosts.items())
            takeHost(host, variables, name, (place / "hosts" / host).text(), intake, inventory);
    for (const auto& [child, below] : base::childAt(group, "children").items())
        takeGroup(child, below, name, place / "children" / child, intake, inventory);
    if (group.contains("vars") && group["vars"].is_object())
        inventory.variables += static_cast<int>(group["vars"].size());
}

} // namespace

void readYamlInventory(const Json& json, const document::Place& place, Intake& intake, AnsibleInventory& inventory) {
    for (const auto& [name, group] : json.items()) takeGroup(name, group, {}, place / name, intake, inventory);
}

void readScriptInventory(const Json& json, const document::Place& place, Intake& intake, AnsibleInventory& inventory) {
    for (const auto& [name, group] : json.items()) {
        if (name == "_meta") continue;
        if (name != "all" && name != "ungrouped") inventory.addGroup(name);
        const auto& hosts = group.is_array() ? group : base::childAt(group, "hosts"); // a bare list is the old form
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            if (hosts.is_array() && hosts[i].is_string())
                inventory.addHost(hosts[i], name, (place / name / i).text());
            else
                intake.reject("bad-host", (place / name / i).text(),
                              PENUMBRA_SAY("Problem", "The name of a host is a text, but this is none.")());
        }
        for (const auto& child : base::childAt(group, "children"))
            if (child.is_string() && child != "all" && child != "ungrouped") inventory.addGroup(child, name);
    }
    const auto& variables = base::childAt(base::childAt(json, "_meta"), "hostvars");
    if (variables.is_object())
        for (const auto& [name, own] : variables.items())
            takeVariables(own, inventory.addHost(name, {}, (place / "_meta" / "hostvars" / name).text()), inventory);
}

} // namespace penumbra::ingest
