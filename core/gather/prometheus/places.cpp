#include "gather/prometheus/places.h"

#include "ingest/metrics/target.h"

namespace penumbra::gather {

namespace {

/// "10.0.0.1" of "10.0.0.1:9100", "[::1]" of "[::1]:9100".
std::string addressOf(const std::string& label) {
    const auto colon = label.rfind(':');
    if (colon == std::string::npos || label.find_first_not_of("0123456789", colon + 1) != std::string::npos)
        return label;
    const bool bare = label.find(':') != colon && label[colon - 1] != ']'; // an IPv6 address without a port
    return bare ? label : label.substr(0, colon);
}

std::string portOf(const std::string& label) {
    const auto address = addressOf(label);
    return address.size() == label.size() ? std::string() : label.substr(address.size() + 1);
}

} // namespace

Places::Places(std::string hostLabel, const NodeHosts& hosts) : m_hostLabel(std::move(hostLabel)), m_hosts(hosts) {
    for (const auto& [label, host] : hosts.hosts()) {
        const auto [it, fresh] = m_byAddress.emplace(addressOf(label), label);
        if (!fresh) it->second.clear();
    }
}

std::optional<SeriesPlace> Places::of(const std::string& metric, const LabelSet& labels) const {
    LabelSet rest;
    for (const auto& [key, value] : labels)
        if (key != "__name__" && key != m_hostLabel && !value.empty()) rest.emplace(key, value);
    const auto found = labels.find(m_hostLabel);
    const auto label = found == labels.end() ? std::string() : found->second;
    auto target = ingest::targetOf(metric, labels);
    const bool inner = target.known && (target.kind == model::ResourceKind::Workload ||
                                        (target.kind == model::ResourceKind::Service && metric.starts_with("kube_")));
    SeriesPlace out;
    if (inner || label.empty()) {
        if (!target.known) return {};
        out.kind = target.kind;
        out.name = std::move(target.name);
        rest = std::move(target.rest);
    } else {
        const auto same = m_hosts.hosts().contains(label) ? m_byAddress.end() : m_byAddress.find(addressOf(label));
        const bool other = same != m_byAddress.end() && !same->second.empty();
        out.hostLabel = other ? same->second : label;
        if (const auto port = portOf(label); other && !port.empty()) rest.try_emplace("port", port);
    }
    out.metric = ingest::seriesName(metric, rest);
    return out;
}

} // namespace penumbra::gather
