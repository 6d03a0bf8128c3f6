#pragma once

#include "report/work.h"
#include "report/yaml.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::report {

/// What hosts are called in the inventory: their own name, or a plain one where that would be read as a pattern.
class AnsibleNames final {
public:
    explicit AnsibleNames(const model::Inventory& inventory) : m_inventory(inventory) {}
    const std::string& of(const model::ResourceId& host); ///< the same host gets the same name
    /// `all.hosts` of the inventory: every host that was asked for, with its own name, id and address.
    Tree hosts() const;

private:
    const model::Inventory& m_inventory;
    std::map<std::string, std::string> m_names; ///< by the id
};

/// What one edit is to Ansible: tasks on these hosts (none: on the controller), or why it is done by hand.
struct AnsiblePart {
    std::vector<Tree> tasks;
    std::vector<model::ResourceId> hosts;
    std::vector<model::ResourceId> about; ///< the hosts that it is about, where it runs on the controller
    std::string byHand;                   ///< whole sentences; may stand beside tasks, which come first then
};
/// `end`: what ends it at the end of its window; without tasks and words there is nothing to do then. `all` as in
/// kubectlFor().
AnsiblePart ansiblePart(const session::Evaluation& evaluation, const whatif::Edit& edit, bool end,
                        const std::vector<whatif::Edit>& all = {});

} // namespace penumbra::report
