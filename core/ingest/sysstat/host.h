#pragma once

#include "ingest/intake.h"

#include <map>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// One record of a statistic: of which section ("memory"), which part (a CPU, an interface; empty for none) and when.
struct SysstatRecord {
    std::string section;
    std::string label; ///< "cpu", "iface"
    std::string part;
    base::Time time{};
    std::map<std::string, double> values; ///< as sadf names them in JSON: "user", "memused-percent", "rxkB"
};

/// The measurements of one host: each as a series of its own and, summed, the use of processors, memory and network.
class SysstatHost final {
public:
    SysstatHost(Intake& intake, const std::string& name);

    model::StatedResource& resource() { return m_resource; }
    /// Without it the use of the processors stays a share.
    void setCpus(std::int64_t count);
    void take(const SysstatRecord& record);
    void restarted(base::Time at);
    void finish();

private:
    Intake& m_intake;
    model::StatedResource m_resource;
    std::int64_t m_cpus = 0;
    std::map<base::Time, double> m_busy;    ///< percent of all processors
    std::map<base::Time, double> m_network; ///< bytes/s over all interfaces that lead out
};

} // namespace penumbra::ingest
