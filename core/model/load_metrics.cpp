#include "model/load_metrics.h"

#include <array>
#include <string>

namespace penumbra::model {

namespace {

struct Row {
    std::string_view words; ///< whole ones, between underscores
    MetricRole role;
};

// The first row whose words stand in the name: what is narrower comes before what is wider.
constexpr std::array<Row, 40> kRows{{{"in_flight", MetricRole::InFlight},
                                     {"inflight", MetricRole::InFlight},
                                     {"concurrency", MetricRole::InFlight},
                                     {"queue_depth", MetricRole::InFlight},
                                     {"queue_length", MetricRole::InFlight},
                                     {"queue_size", MetricRole::InFlight},
                                     {"queue", MetricRole::InFlight},
                                     {"backlog", MetricRole::InFlight},
                                     {"active_requests", MetricRole::InFlight},
                                     {"active_connections", MetricRole::InFlight},
                                     {"active_sessions", MetricRole::InFlight},
                                     {"messages_ready", MetricRole::InFlight},
                                     {"current_sessions", MetricRole::InFlight},
                                     {"service_time", MetricRole::ServiceTime},
                                     {"latency", MetricRole::Latency},
                                     {"response_time", MetricRole::Latency},
                                     {"request_time", MetricRole::Latency},
                                     {"total_time", MetricRole::Latency},
                                     {"duration", MetricRole::Latency},
                                     {"requests", MetricRole::Rate},
                                     {"request_rate", MetricRole::Rate},
                                     {"rps", MetricRole::Rate},
                                     {"qps", MetricRole::Rate},
                                     {"tps", MetricRole::Rate},
                                     {"queries", MetricRole::Rate},
                                     {"transactions", MetricRole::Rate},
                                     {"commands", MetricRole::Rate},
                                     {"messages", MetricRole::Rate},
                                     {"message_rate", MetricRole::Rate},
                                     {"calls", MetricRole::Rate},
                                     {"hits", MetricRole::Rate},
                                     {"operations", MetricRole::Rate},
                                     {"ops", MetricRole::Rate},
                                     {"iops", MetricRole::Rate},
                                     {"jobs", MetricRole::Rate},
                                     {"orders", MetricRole::Rate},
                                     {"page_views", MetricRole::Rate},
                                     {"throughput", MetricRole::Rate},
                                     {"connections", MetricRole::InFlight},
                                     {"sessions", MetricRole::InFlight}}};

/// "_http_requests_" of "HTTP-Requests".
std::string spelled(std::string_view name) {
    std::string text = "_";
    for (const char c : name) text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (char& c : text)
        if (c == '-' || c == '.' || c == ' ' || c == ':' || c == '/') c = '_';
    return text + "_";
}

} // namespace

MetricRole roleOf(std::string_view metric, base::Unit unit) {
    if (unit != base::Unit::Count && unit != base::Unit::PerSecond && unit != base::Unit::Seconds)
        return MetricRole::None;
    const auto name = spelled(metric);
    auto role = MetricRole::None;
    for (const auto& row : kRows)
        if (name.find("_" + std::string(row.words) + "_") != std::string::npos) {
            role = row.role;
            break;
        }
    const bool time = role == MetricRole::Latency || role == MetricRole::ServiceTime;
    if (unit == base::Unit::PerSecond) return time ? MetricRole::None : MetricRole::Rate;
    return unit == base::Unit::Seconds && !time ? MetricRole::None : role;
}

} // namespace penumbra::model
