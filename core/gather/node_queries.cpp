#include "gather/node_queries.h"

#include "model/dimension.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr const char* kLocalFileSystems =
    "fstype!~\"tmpfs|ramfs|devtmpfs|overlay|squashfs|iso9660|erofs|rootfs|autofs|nsfs|efivarfs|configfs|"
    "nfs|nfs4|cifs|smb3|ceph|glusterfs|9p|fuse[.].*\"";
constexpr const char* kOuterDevices = "device!~\"lo|veth.*|docker.*|br-.*|virbr.*|cali.*|cni.*|flannel.*|cilium.*|lxc.*"
                                      "|vnet.*|tap.*|tun.*|wg.*|dummy.*|ifb.*|"
                                      "bond.*|team.*|.+[.][0-9]+\"";

/// Sums per host. The same host scraped by two jobs counts once.
std::string perHost(const NodeScope& scope, const std::string& expression) {
    return fmt::format("max by ({0}) (sum by (job, {0}) ({1}))", scope.hostLabel, expression);
}

/// A device that is mounted in several places counts once.
std::string perDevice(const NodeScope& scope, const std::string& expression) {
    return perHost(scope, fmt::format("max by (job, {}, device) ({})", scope.hostLabel, expression));
}

std::string rate(const NodeScope& scope, const std::string& name, const std::string& more) {
    return fmt::format("rate({}[{}])", selector(scope, name, more), base::formatDuration(scope.rateWindow));
}

/// The latest value, for a host that is silent now the last one seen.
std::string lastSeen(const NodeScope& scope, const std::string& series) {
    return fmt::format("last_over_time({}[{}])", series, base::formatDuration(scope.lookBack));
}

std::string cpuUse(const NodeScope& scope) {
    return perHost(scope, rate(scope, "node_cpu_seconds_total", "mode!~\"idle|iowait\"")) + " * 1000";
}

std::string cpuCapacity(const NodeScope& scope) {
    const auto cpus = selector(scope, "node_cpu_seconds_total", "mode=\"idle\"");
    const auto counted = [&](const std::string& series) {
        return fmt::format("max by ({0}) (count by (job, {0}) ({1}))", scope.hostLabel, series);
    };
    return fmt::format("({} or {}) * 1000", counted(cpus), counted(lastSeen(scope, cpus)));
}

std::string memoryUse(const NodeScope& scope) {
    return perHost(scope, selector(scope, "node_memory_MemTotal_bytes") + " - " +
                              selector(scope, "node_memory_MemAvailable_bytes"));
}

std::string memoryCapacity(const NodeScope& scope) {
    const auto total = selector(scope, "node_memory_MemTotal_bytes");
    return perHost(scope, total) + " or " + perHost(scope, lastSeen(scope, total));
}

std::string diskUse(const NodeScope& scope) {
    return perDevice(scope, selector(scope, "node_filesystem_size_bytes", kLocalFileSystems) + " - " +
                                selector(scope, "node_filesystem_avail_bytes", kLocalFileSystems));
}

std::string diskCapacity(const NodeScope& scope) {
    const auto size = selector(scope, "node_filesystem_size_bytes", kLocalFileSystems);
    return perDevice(scope, size) + " or " + perDevice(scope, lastSeen(scope, size));
}

std::string networkUse(const NodeScope& scope) {
    return perHost(scope, rate(scope, "node_network_receive_bytes_total", kOuterDevices) + " + " +
                              rate(scope, "node_network_transmit_bytes_total", kOuterDevices));
}

} // namespace

const std::array<NodeMetric, 4>& nodeMetrics() {
    static const std::array<NodeMetric, 4> metrics{{
        {"cpu", base::Unit::MilliCores, model::kCpu, {"node_cpu_seconds_total", nullptr}, cpuUse, cpuCapacity},
        {"memory",
         base::Unit::Bytes,
         model::kMemory,
         {"node_memory_MemTotal_bytes", "node_memory_MemAvailable_bytes"},
         memoryUse,
         memoryCapacity},
        {"disk",
         base::Unit::Bytes,
         model::kDisk,
         {"node_filesystem_size_bytes", "node_filesystem_avail_bytes"},
         diskUse,
         diskCapacity},
        {"network",
         base::Unit::BytesPerSecond,
         model::kNetwork,
         {"node_network_receive_bytes_total", "node_network_transmit_bytes_total"},
         networkUse,
         nullptr},
    }};
    return metrics;
}

std::string selector(const NodeScope& scope, const std::string& name, const std::string& more) {
    const char* comma = !more.empty() && !scope.match.empty() ? "," : "";
    return fmt::format("{}{{{}{}{}}}", name, more, comma, scope.match);
}

std::string samplesPer(const NodeScope& scope, const std::string& name, base::Duration span) {
    return fmt::format("quantile(0.1, count_over_time({}[{}]))", selector(scope, name), base::formatDuration(span));
}

} // namespace penumbra::gather
