#include "report/ansible.h"

#include "model/identity.h"
#include "report/kubectl.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// Neither a pattern, nor a range, nor a port, nor a word that Ansible or the inventory's groups use.
bool isPlainName(const std::string& name) {
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    if (name.empty() || name.find_first_not_of(kPlain) != std::string::npos || name.front() == '-') return false;
    for (const char* taken : {"all", "ungrouped", "localhost"})
        if (name == taken) return false;
    return !name.starts_with("step_") && !name.starts_with("change_") && !name.starts_with("unnamed-");
}

Tree command(const std::string& name, const std::vector<std::string>& words, bool onController) {
    Tree task{{"name", name}, {"ansible.builtin.command", {{"argv", Tree::array()}}}};
    for (const auto& word : words) task["ansible.builtin.command"]["argv"].push_back(word);
    if (onController) task["delegate_to"] = "localhost";
    task["changed_when"] = true;
    return task;
}

/// Calls of kubectl, each with the node or object that it is about.
void addKubectl(const std::vector<Arguments>& calls, AnsiblePart& part) {
    for (const auto& call : calls) {
        std::vector<std::string> words{"kubectl"};
        words.insert(words.end(), call.begin(), call.end());
        part.tasks.push_back(command("Run kubectl " + call.front(), words, true));
    }
}

void onKubernetes(const session::Evaluation& evaluation, const whatif::Edit& edit, bool end,
                  const std::vector<whatif::Edit>& all, AnsiblePart& part) {
    const auto kubectl = kubectlFor(evaluation, edit, all);
    if (end) return addKubectl(kubectl.end, part);
    addKubectl(kubectl.begin, part);
    if (!kubectl.manifest.is_null()) addKubectl({scaleCall(kubectl.manifest)}, part);
    part.byHand = kubectl.byHand;
}

/// Live migration, where the inventory knows by what the machine is run.
void move(const session::Evaluation& evaluation, const whatif::Edit& edit, AnsiblePart& part) {
    const auto* machine = resourceOf(evaluation, edit, "workload");
    const auto* to = resourceOf(evaluation, edit, "host");
    if (!machine || !to) {
        part.byHand = "The inventory has no such machine or host.";
        return;
    }
    const auto row = model::findWorkload(*evaluation.liveWorld, machine->id);
    const int from = row < 0 ? -1 : evaluation.liveWorld->workloads[static_cast<std::size_t>(row)].host;
    if (from >= 0) part.about.push_back(evaluation.liveWorld->hosts[static_cast<std::size_t>(from)].id);
    part.about.push_back(to->id);
    const auto cloud = attributeOf(*machine, model::identity::kCloud);
    const auto type = attributeOf(*machine, "virtualization.type");
    if (from >= 0 && (type == "kvm" || type == "qemu")) {
        part.hosts = {evaluation.liveWorld->hosts[static_cast<std::size_t>(from)].id};
        part.tasks.push_back(command("Migrate the machine",
                                     {"virsh", "migrate", "--live", "--persistent", "--undefinesource", "--domain",
                                      machine->name, "--desturi", fmt::format("qemu+ssh://{}/system", to->name)},
                                     false));
    } else if (!attributeOf(*machine, "flavor").empty() && !cloud.empty()) {
        const auto service = attributeOf(*to, "service-host");
        part.tasks.push_back(command("Migrate the server",
                                     {"openstack", "server", "migrate", "--live-migration", "--wait", "--host",
                                      service.empty() ? to->name : service, cloud},
                                     true));
    } else {
        part.byHand = "The inventory does not know by what this machine is run, and so not how it is moved.";
    }
}

bool onNodes(const session::Evaluation& evaluation, const std::vector<model::ResourceId>& hosts) {
    return !hosts.empty() &&
           std::all_of(hosts.begin(), hosts.end(), [&](const auto& host) { return isNode(evaluation, host); });
}

} // namespace

const std::string& AnsibleNames::of(const model::ResourceId& host) {
    const auto [it, fresh] = m_names.try_emplace(host.text());
    if (!fresh) return it->second;
    const auto* resource = m_inventory.find(host);
    const auto name = resource ? resource->name : model::naturalName(host);
    const bool taken =
        std::any_of(m_names.begin(), m_names.end(), [&](const auto& entry) { return entry.second == name; });
    it->second = isPlainName(name) && !taken ? name : fmt::format("unnamed-{}", m_names.size());
    return it->second;
}

Tree AnsibleNames::hosts() const {
    Tree hosts = Tree::object();
    for (const auto& [id, name] : m_names) {
        auto& host = hosts[name] = {{"penumbra_id", id}};
        const auto* resource = m_inventory.find(model::ResourceId(id));
        host["penumbra_name"] = resource ? resource->name : model::naturalName(model::ResourceId(id));
        if (!resource) continue;
        if (const auto address = attributeOf(*resource, model::identity::kAddress); !address.empty())
            host["ansible_host"] = address;
    }
    return hosts;
}

AnsiblePart ansiblePart(const session::Evaluation& evaluation, const whatif::Edit& edit, bool end,
                        const std::vector<whatif::Edit>& all) {
    AnsiblePart part;
    const auto& action = edit.change.action;
    const auto touched = hostsOf(evaluation, edit);
    if (action == "move") {
        if (!end) move(evaluation, edit, part);
        return part;
    }
    if (onNodes(evaluation, touched) || action == "scale" || action == "deploy") {
        onKubernetes(evaluation, edit, end, all, part);
        part.about = touched;
        return part;
    }
    part.hosts = touched;
    if (!end)
        part.byHand =
            touched.empty()
                ? "Penumbra has no module for this action."
                : "The inventory does not know the hosts as nodes of Kubernetes, and so not how they are drained.";
    else if (edit.window.end != base::kEndOfTime)
        part.byHand = "Its hours are over: bring back what was changed.";
    return part;
}

} // namespace penumbra::report
