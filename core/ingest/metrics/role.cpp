#include "ingest/metrics/role.h"

#include "model/dimension.h"

#include <algorithm>
#include <array>

namespace penumbra::ingest {

namespace {

constexpr double kCores = 1000; // millicores

std::string labelAt(const MetricLabels& labels, const char* key) {
    const auto it = labels.find(key);
    return it == labels.end() ? std::string() : it->second;
}

/// A file system that is kept in memory, lies on another one, or is another host's.
bool isLocal(const MetricLabels& labels) {
    static constexpr std::array<std::string_view, 12> kOther{"tmpfs",    "ramfs",    "devtmpfs", "overlay",
                                                             "squashfs", "iso9660",  "erofs",    "rootfs",
                                                             "autofs",   "efivarfs", "nsfs",     "configfs"};
    const auto type = labelAt(labels, "fstype");
    if (std::find(kOther.begin(), kOther.end(), type) != kOther.end()) return false;
    for (const char* remote : {"nfs", "cifs", "smb", "fuse", "ceph", "gluster", "9p"})
        if (type.starts_with(remote)) return false;
    return true;
}

/// A device that leads out of the host: bridges, veth pairs and bonds would count the same bytes twice.
bool leadsOut(const std::string& device) {
    static constexpr std::array<std::string_view, 17> kInner{"veth",    "docker", "br-", "virbr", "cali", "cni",
                                                             "flannel", "cilium", "lxc", "vnet",  "tap",  "tun",
                                                             "wg",      "dummy",  "ifb", "bond",  "team"};
    if (device.empty() || device == "lo") return false;
    for (const auto begin : kInner)
        if (device.starts_with(begin)) return false;
    const auto dot = device.rfind('.'); // eth0.100 is a VLAN on eth0
    return dot == std::string::npos || dot == 0 || dot + 1 == device.size() ||
           device.find_first_not_of("0123456789", dot + 1) != std::string::npos;
}

/// Of kube-state-metrics 2: the resource is a label.
Role byResource(Says says, const MetricLabels& labels) {
    Role role{says, 0, 1, labelAt(labels, "container"), false};
    const auto resource = labelAt(labels, "resource");
    if (resource == "cpu")
        role = {says, model::kCpu, kCores, role.part, false};
    else if (resource == "memory")
        role.dimension = model::kMemory;
    else if (resource == "ephemeral_storage")
        role.dimension = model::kDisk;
    else if (resource == "pods")
        role.dimension = model::kPods;
    else if (resource.ends_with("_gpu"))
        role = {says, model::kGpu, 1000, role.part, false};
    else
        role.says = Says::Nothing;
    return role;
}

/// Of kube-state-metrics 1: the resource is in the name.
Role byName(std::string_view metric, std::string_view begin, Says says, const MetricLabels& labels) {
    const auto rest = metric.substr(begin.size());
    const auto part = labelAt(labels, "container");
    if (rest == "_cpu_cores") return {says, model::kCpu, kCores, part, false};
    if (rest == "_memory_bytes") return {says, model::kMemory, 1, part, false};
    if (rest == "_pods") return {says, model::kPods, 1, part, false};
    return {};
}

std::vector<Role> ofCluster(std::string_view metric, const MetricLabels& labels) {
    struct Begin {
        std::string_view text;
        Says says;
    };
    static constexpr std::array<Begin, 3> kBegins{{{"kube_node_status_allocatable", Says::Allocatable},
                                                   {"kube_pod_container_resource_requests", Says::Request},
                                                   {"kube_pod_container_resource_limits", Says::Limit}}};
    for (const auto& [text, says] : kBegins) {
        if (metric == text) return {byResource(says, labels)};
        if (metric.starts_with(text)) return {byName(metric, text, says, labels)};
    }
    if (metric == "kube_node_spec_unschedulable") return {{Says::Cordoned}};
    const auto phase = labelAt(labels, "phase");
    if (metric == "kube_pod_status_phase" && (phase == "Succeeded" || phase == "Failed"))
        return {{Says::Finished, 0, 1, phase, false}};
    return {};
}

/// A container itself: not the pod around it, nor the one that only holds the pod's network.
bool isContainer(const MetricLabels& labels) {
    for (const char* key : {"container", "container_name"})
        if (const auto name = labelAt(labels, key); !name.empty()) return name != "POD";
    return labelAt(labels, "pod").empty() && labelAt(labels, "pod_name").empty() && !labelAt(labels, "name").empty();
}

std::string containerOf(const MetricLabels& labels) {
    const auto name = labelAt(labels, "container");
    return name.empty() ? labelAt(labels, "container_name") : name;
}

} // namespace

std::vector<Role> rolesOf(std::string_view metric, const MetricLabels& labels) {
    if (metric.starts_with("kube_")) return ofCluster(metric, labels);
    if (metric == "machine_cpu_cores") return {{Says::Machine, model::kCpu, kCores}};
    if (metric == "node_cpu_seconds_total" && labelAt(labels, "mode") == "idle")
        return {{Says::Machine, model::kCpu, kCores, labelAt(labels, "cpu"), true}};
    // A CPU that waits for a disk is free for other work; what is stolen counts, for the host had work for it.
    if (metric == "node_cpu_seconds_total" && labelAt(labels, "mode") != "iowait")
        return {{Says::Busy, model::kCpu, kCores}};
    if ((metric == "node_network_receive_bytes_total" || metric == "node_network_transmit_bytes_total") &&
        leadsOut(labelAt(labels, "device")))
        return {{Says::Moved, model::kNetwork}};
    if (metric == "machine_memory_bytes") return {{Says::Machine, model::kMemory}};
    if (metric == "node_memory_MemTotal_bytes") return {{Says::Machine, model::kMemory}, {Says::Total, model::kMemory}};
    if (metric == "node_memory_MemAvailable_bytes") return {{Says::Free, model::kMemory}};
    if (metric.starts_with("node_filesystem_") && isLocal(labels)) {
        const auto device = labelAt(labels, "device");
        if (metric == "node_filesystem_size_bytes")
            return {{Says::Machine, model::kDisk, 1, device}, {Says::Total, model::kDisk, 1, device}};
        if (metric == "node_filesystem_avail_bytes") return {{Says::Free, model::kDisk, 1, device}};
    }
    if (metric == "container_memory_working_set_bytes" && isContainer(labels))
        return {{Says::Use, model::kMemory, 1, containerOf(labels)}};
    return {};
}

bool isCounter(std::string_view metric, std::string_view type) {
    if (type == "counter") return true;
    if (type == "histogram" || type == "summary") return !metric.ends_with("_created");
    if (type == "gauge" || type == "info" || type == "stateset" || type == "gaugehistogram") return false;
    return metric.ends_with("_total") || metric.ends_with("_bucket") || metric.ends_with("_count") ||
           metric.ends_with("_sum");
}

} // namespace penumbra::ingest
