#pragma once

#include "base/problem.h"
#include "gather/prometheus_api.h"
#include "model/resource.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::gather {

/// The hosts that a server knows of, by the value of their host label ("instance").
class NodeHosts final {
public:
    NodeHosts(std::string hostLabel, std::string source, base::Time time)
        : m_hostLabel(std::move(hostLabel)), m_source(std::move(source)), m_time(time) {}

    /// Takes what node_uname_info, node_os_info, node_dmi_info and any other series say of their hosts. `rows` come in
    /// the order old to new: later facts win.
    void learn(const std::vector<PrometheusRow>& rows);
    /// Gives every host its name: the nodename where it is stated and no other host has it, else the host label. Call
    /// once, after the last learn().
    void settleNames(base::Problems& problems);

    std::size_t size() const { return m_hosts.size(); }
    /// The host of that label value; a host never seen before is added under the label's value.
    model::Resource& at(const std::string& label);
    /// Ordered by label value.
    const std::map<std::string, model::Resource>& hosts() const { return m_hosts; }

private:
    void set(model::Resource& host, const char* key, const std::string& value) const;

    std::string m_hostLabel;
    std::string m_source;
    base::Time m_time;
    std::map<std::string, model::Resource> m_hosts;
};

} // namespace penumbra::gather
