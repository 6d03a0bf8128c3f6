#pragma once

#include "gather/node_hosts.h"

#include <map>
#include <optional>
#include <string>

namespace penumbra::gather {

/// Where a series belongs and what it is called there.
struct SeriesPlace {
    std::string hostLabel; ///< a host, by the value of its host label; empty: another resource
    model::ResourceKind kind = model::ResourceKind::Host;
    std::string name; ///< of the other resource
    std::string metric;
};

/// Finds the resource of a series by its labels.
class Places final {
public:
    /// `hosts` must be told of all hosts that node_exporter reports before.
    Places(std::string hostLabel, const NodeHosts& hosts);

    /// The pod or container that the labels name; else the host of that host label or, where only one known host has
    /// it, of that address without its port; without a host label the service or job. The metric's name holds all
    /// labels that the place does not say, sorted, so that it depends on nothing but the series. None where the labels
    /// name nothing.
    std::optional<SeriesPlace> of(const std::string& metric, const LabelSet& labels) const;

private:
    std::string m_hostLabel;
    const NodeHosts& m_hosts;
    std::map<std::string, std::string> m_byAddress; ///< host label; empty where several hosts have the address
};

} // namespace penumbra::gather
