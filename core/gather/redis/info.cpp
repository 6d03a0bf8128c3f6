#include "gather/redis/info.h"

#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

/// A line of INFO as a metric. What ends with "_total" only rises.
struct Field {
    const char* key;
    const char* metric;
    base::Unit unit = base::Unit::Count;
    double factor = 1;
};
constexpr std::array kFields{
    Field{"used_memory_rss", "memory", base::Unit::Bytes},
    Field{"used_memory", "used-memory", base::Unit::Bytes},
    Field{"used_memory_peak", "used-memory-peak", base::Unit::Bytes},
    Field{"mem_fragmentation_ratio", "fragmentation", base::Unit::Ratio},
    Field{"connected_clients", "clients"},
    Field{"blocked_clients", "blocked-clients"},
    Field{"connected_slaves", "replicas"},
    Field{"instantaneous_ops_per_sec", "operations", base::Unit::PerSecond},
    Field{"total_commands_processed", "commands_total"},
    Field{"total_connections_received", "connections_total"},
    Field{"rejected_connections", "rejected-connections_total"},
    Field{"total_error_replies", "errors_total"},
    Field{"keyspace_hits", "hits_total"},
    Field{"keyspace_misses", "misses_total"},
    Field{"evicted_keys", "evicted-keys_total"},
    Field{"expired_keys", "expired-keys_total"},
    Field{"rdb_changes_since_last_save", "unsaved-changes"},
    Field{"latest_fork_usec", "fork-time", base::Unit::Seconds, 1e-6},
    Field{"master_last_io_seconds_ago", "replication-silence", base::Unit::Seconds},
};

constexpr std::array<std::pair<const char*, const char*>, 8> kFacts{{{"redis_version", "version"},
                                                                     {"redis_mode", "redis.mode"},
                                                                     {"role", "redis.role"},
                                                                     {"os", "os"},
                                                                     {"run_id", "redis.run-id"},
                                                                     {"config_file", "redis.config-file"},
                                                                     {"master_link_status", "redis.master-link"},
                                                                     {"maxmemory_policy", "redis.eviction"}}};

/// "ip=10.0.0.7,port=6379,state=online" as a map.
std::map<std::string, std::string> fieldsOf(std::string_view text) {
    std::map<std::string, std::string> out;
    for (const auto part : base::splitList(text, ','))
        if (const auto equals = part.find('='); equals != std::string_view::npos)
            out[std::string(part.substr(0, equals))] = part.substr(equals + 1);
    return out;
}

std::optional<double> numberOf(std::string_view text) {
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return {};
    return number;
}

model::ResourceId addInstance(const std::string& service, const std::string& address, ingest::Intake& intake) {
    model::StatedResource out;
    out.stated = {model::Member::Name};
    out.kind = model::ResourceKind::Workload;
    out.id = model::makeId(out.kind, fmt::format("{}/{}", service, address));
    out.name = address;
    const auto id = out.id;
    if (intake.find(id) == nullptr) intake.add(std::move(out), intake.input().name);
    intake.addOnce({id, model::makeId(model::ResourceKind::Service, service), model::RelationKind::PartOf});
    return id;
}

void fact(ingest::Intake& intake, const model::ResourceId& id, const char* key, const std::string& value) {
    if (auto* resource = intake.find(id); resource != nullptr && !value.empty())
        resource->attributes[key] = intake.attribute(value);
}

} // namespace

RedisInfo::RedisInfo(std::string_view text) {
    for (const auto line : base::splitList(text, '\n')) {
        const auto colon = line.find(':');
        if (line.starts_with('#') || colon == std::string_view::npos) continue;
        m_lines.try_emplace(std::string(line.substr(0, colon)), base::trimmed(line.substr(colon + 1)));
    }
}

std::string RedisInfo::text(const std::string& key) const {
    const auto it = m_lines.find(key);
    return it == m_lines.end() ? std::string() : it->second;
}

std::optional<double> RedisInfo::number(const std::string& key) const { return numberOf(text(key)); }

base::Result<model::ResourceId> RedisInfo::describe(const RedisInstance& instance, ingest::Intake& intake) const {
    if (text("redis_version").empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "The answer to INFO names no version of Redis, so nothing of it is taken.")());
    model::StatedResource service;
    service.stated = {model::Member::Name};
    service.kind = model::ResourceKind::Service;
    service.id = model::makeId(service.kind, instance.name);
    service.name = instance.name.substr(instance.name.rfind('/') + 1);
    intake.add(std::move(service), instance.name);
    const auto port = instance.host.empty() ? text("tcp_port") : instance.port;
    const auto id = addInstance(
        instance.name, fmt::format("{}:{}", instance.host.empty() ? "localhost" : instance.host, port), intake);
    for (const auto& [key, attribute] : kFacts) fact(intake, id, attribute, text(key));
    if (const auto most = number("maxmemory"); most && *most > 0)
        fact(intake, id, "limit.memory", fmt::format("{:.0f}", *most));
    measure(id, intake);
    replicate(instance, id, intake);
    return id;
}

void RedisInfo::measure(const model::ResourceId& id, ingest::Intake& intake) const {
    const auto add = [&](const std::string& metric, base::Unit unit, double value) {
        intake.addSample({id, metric}, unit, intake.input().time, value);
    };
    for (const auto& one : kFields)
        if (const auto value = number(one.key); value && *value >= 0) add(one.metric, one.unit, *value * one.factor);
    const auto system = number("used_cpu_sys"), user = number("used_cpu_user");
    if (system && user) add("cpu_total", base::Unit::MilliCores, 1000 * (*system + *user));
    const auto in = number("total_net_input_bytes"), out = number("total_net_output_bytes");
    if (in && out)
        add("network_total", base::Unit::Bytes,
            *in + *out + number("total_net_repl_input_bytes").value_or(0) +
                number("total_net_repl_output_bytes").value_or(0));
    for (const auto& [key, value] : m_lines) {
        if (!key.starts_with("db") || key.find_first_not_of("0123456789", 2) != std::string::npos) continue;
        if (const auto keys = numberOf(fieldsOf(value)["keys"]))
            add(fmt::format("keys{{db=\"{}\"}}", key.substr(2)), base::Unit::Count, *keys);
    }
}

/// A master lists its replicas; a replica names its master.
void RedisInfo::replicate(const RedisInstance& instance, const model::ResourceId& id, ingest::Intake& intake) const {
    const auto own = model::naturalName(id).substr(instance.name.size() + 1);
    const auto offset = number("master_repl_offset");
    for (const auto& [key, value] : m_lines) {
        if (!key.starts_with("slave") || key.size() == 5 || key.find_first_not_of("0123456789", 5) != std::string::npos)
            continue;
        auto fields = fieldsOf(value);
        if (fields["ip"].empty() || fields["port"].empty()) continue;
        const auto replica = addInstance(instance.name, fmt::format("{}:{}", fields["ip"], fields["port"]), intake);
        fact(intake, replica, "redis.role", "slave");
        fact(intake, replica, "redis.replica-of", own);
        fact(intake, replica, "redis.replica-state", fields["state"]);
        if (const auto at = numberOf(fields["offset"]); at && offset)
            intake.addSample({replica, "replication-behind"}, base::Unit::Bytes, intake.input().time,
                             std::max(0.0, *offset - *at));
        if (const auto lag = numberOf(fields["lag"]); lag && *lag >= 0)
            intake.addSample({replica, "replication-lag"}, base::Unit::Seconds, intake.input().time, *lag);
    }
    if (text("master_host").empty()) return;
    const auto master = fmt::format("{}:{}", text("master_host"), text("master_port"));
    addInstance(instance.name, master, intake);
    fact(intake, id, "redis.replica-of", master);
}

} // namespace penumbra::gather
