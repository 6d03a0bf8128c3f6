#include "base/say.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/ansible/inventory.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using Form = document::Outline::Form;

/// A mapping of plain values without a word of any other format: variables of hosts or groups.
bool looksLikeVariables(const document::Outline& outline) {
    return outline.form == Form::Yaml &&
           std::all_of(outline.entries.begin(), outline.entries.end(), [](const auto& entry) {
               return entry.first.rfind('/') == 0 &&
                      entry.first.find_first_not_of("/0123456789") != std::string::npos && !entry.second.empty();
           });
}

/// Settings of an inventory plugin, which finds hosts elsewhere.
bool isPlugin(const document::Outline& outline) {
    const auto plugin = outline.text("/plugin");
    if (plugin.empty()) return false;
    for (const char* key :
         {"/keyed_groups", "/groups", "/compose", "/strict", "/hosts", "/regions", "/cache", "/layers"})
        if (outline.has(key)) return true;
    return std::count(plugin.begin(), plugin.end(), '.') == 2; // "amazon.aws.aws_ec2"
}

int sniffAnsibleInventory(const Head& head) {
    const auto& outline = head.outline;
    if (outline.root.starts_with("$ANSIBLE_VAULT;")) return 90;
    if (outline.form == Form::Json)
        return outline.has("/_meta/hostvars") ? 90 : outline.has("/all/children") || outline.has("/all/hosts") ? 60 : 0;
    if (outline.form == Form::Yaml) {
        if (isPlugin(outline)) return 70;
        if (outline.has("/0/hosts") || outline.has("/0/import_playbook")) return 70;
        if (outline.has("/all/hosts") || outline.has("/all/children") || outline.has("/ungrouped/hosts")) return 85;
        if (outline.has("/*/hosts") && !outline.has("/services")) return 30;
        if (looksLikeVariables(outline)) return 3;
    }
    if (outline.form == Form::Text || outline.form == Form::Yaml) return looksLikeIniInventory(head.bytes) ? 40 : 0;
    return 0;
}

/// The groups a host is in, with those above them.
std::set<std::string> groupsOf(const AnsibleInventory::Host& host, const AnsibleInventory& inventory) {
    std::set<std::string> out;
    std::vector<std::string> open(host.groups.begin(), host.groups.end());
    while (!open.empty()) {
        const auto group = open.back();
        open.pop_back();
        if (!out.insert(group).second) continue;
        if (const auto above = inventory.parents.find(group); above != inventory.parents.end())
            open.insert(open.end(), above->second.begin(), above->second.end());
    }
    return out;
}

void addHosts(const AnsibleInventory& inventory, Fleet& fleet) {
    auto& intake = fleet.intake();
    for (const auto& [name, known] : inventory.hosts) {
        auto host = Fleet::resource(model::ResourceKind::Host, name);
        for (const auto& group : groupsOf(known, inventory)) host.labels["ansible-group." + group] = "yes";
        fleet.identifyByName(host, name);
        fleet.identifyByName(host, known.address);
        fleet.add(std::move(host), known.where);
        intake.countTaken(PENUMBRA_TEXT("Kind", "host"));
    }
    for (std::size_t i = 0; i < inventory.groups.size(); ++i) intake.countTaken(PENUMBRA_TEXT("Kind", "group"));
    if (inventory.variables > 0)
        intake.note("left-out", intake.input().name,
                    PENUMBRA_SAY(
                        "Problem",
                        "{} left out, because any of them may be a secret. Import the facts of the hosts for what they "
                        "are like.")(base::sayCount(inventory.variables, PENUMBRA_TEXT("Count", "variable was"),
                                                    PENUMBRA_TEXT("Count", "variables were"))));
}

/// What a file of Ansible is that is no inventory, or empty.
std::string otherKind(const Json& json) {
    if (json.is_array()) return PENUMBRA_TEXT("Kind", "play");
    if (!json.is_object()) return {};
    if (json.contains("plugin") && json["plugin"].is_string())
        return PENUMBRA_TEXT("Kind", "configuration of an inventory plugin");
    const bool plain = std::none_of(json.begin(), json.end(),
                                    [](const Json& value) { return value.is_structured() || value.is_null(); });
    return plain ? PENUMBRA_TEXT("Kind", "file of variables") : std::string();
}

base::Result<void> readTrees(const Input& input, Intake& intake, AnsibleInventory& inventory) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    for (const auto& tree : *trees) {
        const auto place = tree.at("");
        if (const auto other = otherKind(tree.json); !other.empty()) {
            intake.countPassed(other);
            intake.warn(
                "no-inventory", place.text(),
                PENUMBRA_SAY("Problem",
                             "This looks like a {} of Ansible, which names no host; nothing came in. Import the "
                             "inventory itself, or what `ansible-inventory --list` prints.")(
                    base::said("Kind", other.c_str())));
        } else if (!tree.json.is_object()) {
            intake.reject("no-inventory", place.text(),
                          PENUMBRA_SAY("Problem", "An inventory is a mapping of groups, but this is none.")());
        } else if (const auto& all = base::childAt(tree.json, "all");
                   tree.json.contains("_meta") || (all.contains("children") && all["children"].is_array())) {
            readScriptInventory(tree.json, place, intake, inventory);
        } else {
            readYamlInventory(tree.json, place, intake, inventory);
        }
    }
    return {};
}

/// Text that is neither JSON nor YAML can only be the INI form.
bool isIni(std::string_view text) {
    return looksLikeIniInventory(text) || document::outlineOf(text.substr(0, std::size_t{64} << 10)).form == Form::Text;
}

base::Result<model::Batch> readAnsibleInventory(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return tl::unexpected(decoded.error());
    Intake intake(input);
    AnsibleInventory inventory;
    if (decoded->text().starts_with("$ANSIBLE_VAULT;")) {
        intake.countPassed(PENUMBRA_TEXT("Kind", "encrypted vault"));
    } else if (isIni(decoded->text())) {
        readIniInventory(decoded->text(), intake, inventory);
    } else if (const auto done = readTrees(input, intake, inventory); !done) {
        return tl::unexpected(done.error());
    }
    Fleet fleet(intake);
    addHosts(inventory, fleet);
    fleet.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader ansibleInventory{
    "ansible-inventory", PENUMBRA_TEXT("readers", "Ansible inventory"),
    PENUMBRA_TEXT("readers", "An inventory in INI or YAML, or what ansible-inventory --list printed."),
    sniffAnsibleInventory, readAnsibleInventory};

} // namespace penumbra::ingest
