#include "ingest/metrics/target.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace penumbra::ingest {

namespace {

using Pair = std::pair<const char*, const char*>;

/// What Prometheus renames to exported_... is what the metric itself says; the plain label is then the scraped pod.
constexpr std::array<Pair, 5> kPodLabels{
    {{"exported_namespace", "exported_pod"},
     {"namespace", "pod"},
     {"namespace", "pod_name"},
     {"kubernetes_namespace", "kubernetes_pod_name"},
     {"container_label_io_kubernetes_pod_namespace", "container_label_io_kubernetes_pod_name"}}};

struct Owner {
    const char* prefix;
    const char* label;
};
constexpr std::array<Owner, 3> kControllers{
    {{"kube_deployment_", "deployment"}, {"kube_statefulset_", "statefulset"}, {"kube_daemonset_", "daemonset"}}};

std::string valueAt(const MetricLabels& labels, const char* key) {
    const auto it = labels.find(key);
    return it == labels.end() ? std::string() : it->second;
}

/// A number is that of a NUMA node.
std::string nodeIn(const MetricLabels& labels) {
    auto node = valueAt(labels, "node");
    return node.find_first_not_of("0123456789") == std::string::npos ? std::string() : node;
}

/// Host and port of "db-01:9100", "[::1]:9100" or "https://db-01/metrics".
std::pair<std::string, std::string> split(std::string text) {
    if (const auto scheme = text.find("://"); scheme != std::string::npos) text.erase(0, scheme + 3);
    text = text.substr(0, text.find('/'));
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string::npos) return {text, {}};
        const auto port = text.substr(end + 1);
        return {text.substr(1, end - 1), port.starts_with(':') ? port.substr(1) : ""};
    }
    const auto colon = text.find(':');
    if (colon == std::string::npos || text.find(':', colon + 1) != std::string::npos) return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

/// Takes the host's name out of the labels. A port stays among them: two programs of one kind may run on one host.
void takeInstance(MetricTarget& target) {
    target.instance = valueAt(target.rest, "instance");
    auto [host, port] = split(target.instance);
    target.name = std::move(host);
    if (port.empty() && target.name == target.instance)
        target.rest.erase("instance");
    else if (!port.empty() && target.instance == fmt::format("{}:{}", target.name, port) &&
             target.rest.try_emplace("port", port).second)
        target.rest.erase("instance");
}

bool takePod(std::string_view metric, MetricTarget& target) {
    for (const auto& [space, pod] : kPodLabels) {
        const auto name = valueAt(target.rest, pod);
        const auto in = valueAt(target.rest, space);
        if (name.empty() || in.empty()) continue;
        target.kind = model::ResourceKind::Workload;
        target.name = fmt::format("{}/{}", in, name);
        target.rest.erase(space);
        target.rest.erase(pod);
        target.host = nodeIn(target.rest);
        if (!target.host.empty()) target.rest.erase("node");
        if (metric.starts_with("kube_")) target.rest.erase("instance"); // of kube-state-metrics itself
        return true;
    }
    return false;
}

bool takeService(std::string_view metric, MetricTarget& target) {
    for (const auto& [prefix, label] : kControllers) {
        const auto name = valueAt(target.rest, label);
        const auto in = valueAt(target.rest, "namespace");
        if (!metric.starts_with(prefix) || name.empty() || in.empty()) continue;
        target.kind = model::ResourceKind::Service;
        target.name = fmt::format("{}/{}", in, name);
        for (const char* key : {label, "namespace", "instance"}) target.rest.erase(key);
        return true;
    }
    return false;
}

bool takeHost(std::string_view metric, MetricTarget& target) {
    target.kind = model::ResourceKind::Host;
    for (const char* key : {"node", "hostname"}) {
        target.name = std::string_view(key) == "node" ? nodeIn(target.rest) : valueAt(target.rest, key);
        if (target.name.empty()) continue;
        target.rest.erase(key);
        if (metric.starts_with("kube_")) target.rest.erase("instance");
        return true;
    }
    if (metric.starts_with("kube_") || valueAt(target.rest, "instance").empty()) return false;
    takeInstance(target);
    return !target.name.empty();
}

/// A container that cAdvisor sees outside Kubernetes: it has a name, a control group without one is part of its host.
bool takeContainer(std::string_view metric, MetricTarget& target) {
    const auto name = valueAt(target.rest, "name");
    if (!metric.starts_with("container_") || name.empty()) return false;
    auto host = target;
    if (takeHost(metric, host)) {
        target.host = host.name;
        target.instance = host.instance;
        target.rest = std::move(host.rest);
    }
    target.kind = model::ResourceKind::Workload;
    target.name = target.host.empty() ? name : fmt::format("{}/{}", target.host, name);
    target.rest.erase("name");
    return true;
}

bool takeJob(MetricTarget& target) {
    target.kind = model::ResourceKind::Service;
    target.name = valueAt(target.rest, "job");
    target.rest.erase("job");
    return !target.name.empty();
}

} // namespace

MetricTarget targetOf(std::string_view metric, const MetricLabels& labels) {
    MetricTarget target;
    for (const auto& [key, value] : labels)
        if (key != "__name__" && !value.empty()) target.rest.emplace(key, value); // an empty label is none
    target.known = takePod(metric, target) || takeService(metric, target) || takeContainer(metric, target) ||
                   takeHost(metric, target) || takeJob(target);
    return target;
}

std::string seriesName(std::string_view metric, const MetricLabels& labels) {
    std::string out(metric);
    if (labels.empty()) return out;
    out += '{';
    for (const auto& [key, value] : labels) {
        if (out.back() != '{') out += ',';
        out += key + "=\"";
        for (const char c : value) {
            if (c == '\n') {
                out += "\\n";
                continue;
            }
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
        out += '"';
    }
    return out + '}';
}

} // namespace penumbra::ingest
