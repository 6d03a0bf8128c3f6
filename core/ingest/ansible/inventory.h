#pragma once

#include "ingest/fleet.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// An inventory of Ansible as it stands in its files: groups with hosts and with groups below them.
struct AnsibleInventory {
    struct Host {
        std::string where;
        std::string address; ///< `ansible_host`, where it says so
        std::set<std::string> groups;
    };
    std::map<std::string, Host> hosts;
    std::map<std::string, std::set<std::string>> parents; ///< of each group
    std::set<std::string> groups;
    int variables = 0; ///< that were left out: any of them may be a secret

    /// `group` may be "", "all" or "ungrouped", which say nothing of the host.
    Host& addHost(const std::string& name, const std::string& group, const std::string& where);
    void addGroup(const std::string& name, const std::string& parent = {});
    void takeVariable(Host& host, const std::string& key, const std::string& value);
};

/// The names that "web[01:20].example.com" and "db-[a:f]" stand for; an error for a range that cannot be counted or
/// stands for more than 100,000 names.
base::Result<std::vector<std::string>> expandHosts(std::string_view pattern);

/// Lines of the INI form. A line that cannot be read is rejected with its place.
void readIniInventory(std::string_view text, Intake& intake, AnsibleInventory& inventory);
/// YAML: groups with `hosts`, `children` and `vars`, as deep as they go.
void readYamlInventory(const base::Json& json, const document::Place& place, Intake& intake,
                       AnsibleInventory& inventory);
/// What `ansible-inventory --list` and inventory scripts print: groups side by side, variables under `_meta`.
void readScriptInventory(const base::Json& json, const document::Place& place, Intake& intake,
                         AnsibleInventory& inventory);

/// Whether the text looks like the INI form: a section and host lines below it, no file of settings.
bool looksLikeIniInventory(std::string_view head);

} // namespace penumbra::ingest
