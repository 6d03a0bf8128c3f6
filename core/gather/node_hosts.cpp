#include "gather/node_hosts.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kAttributeLimit = 256;

const std::string& labelAt(const LabelSet& labels, const std::string& key) {
    static const std::string none;
    const auto it = labels.find(key);
    return it == labels.end() ? none : it->second;
}

/// One line of at most 256 bytes, cut between two characters.
std::string tamed(std::string text) {
    if (text.size() > kAttributeLimit) {
        std::size_t end = kAttributeLimit;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        text.resize(end);
    }
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

} // namespace

void NodeHosts::set(model::Resource& host, const char* key, const std::string& value) const {
    if (!value.empty()) host.attributes[key] = {tamed(value), m_source, m_time, {}};
}

model::Resource& NodeHosts::at(const std::string& label) {
    const auto [it, fresh] = m_hosts.try_emplace(label);
    auto& host = it->second;
    if (fresh) {
        host.kind = model::ResourceKind::Host;
        host.name = tamed(label);
        host.id = model::makeId(host.kind, host.name);
        set(host, "instance", label);
    }
    return host;
}

void NodeHosts::learn(const std::vector<PrometheusRow>& rows) {
    for (const auto& row : rows) {
        const auto& label = labelAt(row.labels, m_hostLabel);
        if (label.empty()) continue;
        auto& host = at(label);
        const auto& metric = labelAt(row.labels, "__name__");
        set(host, "job", labelAt(row.labels, "job"));
        if (metric == "node_uname_info") {
            set(host, "nodename", labelAt(row.labels, "nodename"));
            set(host, "os", labelAt(row.labels, "sysname"));
            set(host, "kernel", labelAt(row.labels, "release"));
            set(host, "architecture", labelAt(row.labels, "machine"));
        } else if (metric == "node_os_info") {
            set(host, "os-release", labelAt(row.labels, "pretty_name"));
        } else if (metric == "node_dmi_info") {
            set(host, "system-uuid", labelAt(row.labels, "product_uuid"));
        }
    }
}

void NodeHosts::settleNames(base::Problems& problems) {
    std::map<std::string, std::vector<std::string>> labelsByName;
    for (const auto& [label, host] : m_hosts) {
        const auto named = host.attributes.find("nodename");
        if (named != host.attributes.end()) labelsByName[named->second.value].push_back(label);
    }
    for (const auto& [name, labels] : labelsByName) {
        if (labels.size() > 1) {
            problems.push_back(
                {base::Severity::Warning, "same-name", m_source,
                 PENUMBRA_SAY("Problem", "{} hosts call themselves {} ({}, {}...). They are named by the label {} "
                                         "instead; give them names of their own.")(labels.size(), name, labels[0],
                                                                                   labels[1], m_hostLabel)});
            continue;
        }
        // Another host may carry this very text as its label.
        if (m_hosts.contains(name) && labels.front() != name) continue;
        auto& host = m_hosts.at(labels.front());
        host.name = name;
        host.id = model::makeId(host.kind, name);
    }
}

} // namespace penumbra::gather
