#include "ingest/haproxy/stats.h"

#include "base/parts.h"
#include "base/text.h"
#include "document/csv_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// A column of the table as a metric. What ends with "_total" only rises.
struct Measured {
    const char* column;
    const char* metric;
    base::Unit unit;
    double factor = 1;
};
constexpr std::array kMeasured{
    Measured{"scur", "current-sessions", base::Unit::Count},
    Measured{"qcur", "queue", base::Unit::Count},
    Measured{"rate", "session-rate", base::Unit::PerSecond},
    Measured{"req_rate", "request-rate", base::Unit::PerSecond},
    Measured{"stot", "sessions_total", base::Unit::Count},
    Measured{"req_tot", "requests_total", base::Unit::Count},
    Measured{"bin", "received_total", base::Unit::Bytes},
    Measured{"bout", "sent_total", base::Unit::Bytes},
    Measured{"ereq", "request-errors_total", base::Unit::Count},
    Measured{"econ", "connection-errors_total", base::Unit::Count},
    Measured{"eresp", "response-errors_total", base::Unit::Count},
    Measured{"wretr", "retries_total", base::Unit::Count},
    Measured{"hrsp_4xx", "responses-4xx_total", base::Unit::Count},
    Measured{"hrsp_5xx", "responses-5xx_total", base::Unit::Count},
    Measured{"qtime", "queue-time", base::Unit::Seconds, 1e-3},
    Measured{"ctime", "connect-time", base::Unit::Seconds, 1e-3},
    Measured{"rtime", "response-time", base::Unit::Seconds, 1e-3},
    Measured{"ttime", "session-time", base::Unit::Seconds, 1e-3},
    Measured{"act", "active-servers", base::Unit::Count},
    Measured{"check_duration", "check-time", base::Unit::Seconds, 1e-3},
};

std::optional<double> numberOf(const std::string& text) {
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return {};
    return number;
}

/// "0d 0h00m03s" in seconds.
std::optional<std::int64_t> uptimeOf(std::string_view text) {
    std::int64_t out = 0, number = 0;
    bool any = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
            if (number > 1'000'000'000) return {};
            any = true;
            continue;
        }
        const std::int64_t unit = c == 'd' ? 86'400 : c == 'h' ? 3600 : c == 'm' ? 60 : c == 's' ? 1 : 0;
        out += unit * number;
        if (unit > 0) number = 0;
        if (c == 's') break;
    }
    return any ? std::optional(out) : std::nullopt;
}

std::string digitsBehind(std::string_view text, std::string_view words) {
    const auto at = text.find(words);
    if (at == std::string_view::npos) return {};
    const auto rest = text.substr(at + words.size(), 20);
    return std::string(rest.substr(0, rest.find_first_not_of("0123456789")));
}

} // namespace

std::string haproxyState(std::string_view status) {
    for (const std::string_view state : {"MAINT", "DRAIN", "NOLB", "DOWN", "UP"})
        if (status.starts_with(state)) return std::string(state);
    return status == "no check" ? "UP" : std::string(status);
}

HaproxyProcess readHaproxyProcess(std::string_view text) {
    HaproxyProcess out;
    if (text.find("<b>pid = </b>") != std::string_view::npos) {
        out.pid = digitsBehind(text, "<b>pid = </b> ");
        constexpr std::string_view kUptime = "<b>uptime = </b>";
        if (const auto at = text.find(kUptime); at != std::string_view::npos)
            out.uptime = uptimeOf(text.substr(at + kUptime.size(), 40));
        constexpr std::string_view kVersion = "HAProxy version ";
        if (const auto at = text.find(kVersion); at != std::string_view::npos)
            out.info["Version"] = text.substr(at + kVersion.size(),
                                              text.find_first_of(", <", at + kVersion.size()) - at - kVersion.size());
        return out;
    }
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto colon = line.find(": ");
        if (colon == std::string_view::npos || line.starts_with('<') || out.info.size() > 1000) continue;
        out.info[std::string(line.substr(0, colon))] = base::trimmed(line.substr(colon + 2));
    }
    if (const auto pid = out.info.find("Pid"); pid != out.info.end()) out.pid = pid->second;
    if (const auto uptime = out.info.find("Uptime_sec"); uptime != out.info.end())
        if (const auto seconds = numberOf(uptime->second); seconds && *seconds >= 0 && *seconds < 1e10)
            out.uptime = static_cast<std::int64_t>(*seconds);
    return out;
}

std::string HaproxyStats::cell(const Cells& cells, const char* column) const {
    const auto it = m_columns.find(column);
    return it == m_columns.end() || it->second >= cells.size() ? std::string() : cells[it->second];
}

model::StatedResource HaproxyStats::made(model::ResourceKind kind, const std::string& name, const char* role) const {
    model::StatedResource out;
    out.stated = {model::Member::Name};
    out.kind = kind;
    out.id = model::makeId(kind, name);
    out.name = name.substr(name.rfind('/') + 1);
    if (*role != '\0') out.attributes["haproxy.role"] = m_intake.attribute(role);
    return out;
}

void HaproxyStats::configure(const model::ResourceId& id, const char* key, const std::string& value) {
    if (!value.empty()) m_intake.add(model::ConfigItem{id, key, value, m_intake.input().time});
}

void HaproxyStats::measure(const model::ResourceId& id, const Cells& cells, const std::string& prefix) {
    for (const auto& one : kMeasured)
        if (const auto value = numberOf(cell(cells, one.column)))
            m_intake.addSample({id, prefix + one.metric}, one.unit, m_intake.input().time, *value * one.factor);
}

void HaproxyStats::takeFrontend(const Cells& cells) {
    auto service = made(model::ResourceKind::Service, fmt::format("{}/{}", m_proxy, cell(cells, "pxname")), "frontend");
    // A section 'listen' is both; its backend says the rest.
    if (auto* both = m_intake.find(service.id); both != nullptr) {
        both->attributes["haproxy.role"] = m_intake.attribute("listen");
    } else {
        service.attributes["haproxy.mode"] = m_intake.attribute(cell(cells, "mode"));
        m_intake.add(service, m_intake.input().name);
    }
    m_intake.addOnce(
        {service.id, model::makeId(model::ResourceKind::Service, m_proxy), model::RelationKind::DependsOn});
    configure(service.id, "haproxy.maxconn", cell(cells, "slim"));
    measure(service.id, cells, "frontend.");
}

void HaproxyStats::takeBackend(const Cells& cells) {
    auto service = made(model::ResourceKind::Service, fmt::format("{}/{}", m_proxy, cell(cells, "pxname")), "backend");
    if (auto* both = m_intake.find(service.id); both != nullptr && both->attributes.contains("haproxy.mode")) {
        both->attributes["haproxy.role"] = m_intake.attribute("listen");
    } else {
        service.attributes["haproxy.mode"] = m_intake.attribute(cell(cells, "mode"));
        if (both == nullptr) m_intake.add(service, m_intake.input().name);
        m_intake.addOnce({model::makeId(model::ResourceKind::Service, m_proxy), service.id, model::RelationKind::Uses});
    }
    auto* known = m_intake.find(service.id);
    known->attributes["haproxy.state"] = m_intake.attribute(haproxyState(cell(cells, "status")), cell(cells, "status"));
    configure(service.id, "haproxy.algorithm", cell(cells, "algo"));
    measure(service.id, cells, "");
}

void HaproxyStats::takeServer(const Cells& cells) {
    const auto backend = cell(cells, "pxname");
    auto server =
        made(model::ResourceKind::Workload, fmt::format("{}/{}/{}", m_proxy, backend, cell(cells, "svname")), "server");
    const auto status = cell(cells, "status"), state = haproxyState(status);
    const bool administered = state == "MAINT" || state == "DRAIN";
    server.attributes["haproxy.state"] = m_intake.attribute(state, status);
    server.attributes["haproxy.weight"] = m_intake.attribute(cell(cells, "weight"));
    server.attributes["haproxy.backup"] = m_intake.attribute(cell(cells, "bck") == "1" ? "yes" : "no");
    if (const auto address = cell(cells, "addr"); !address.empty())
        server.attributes["address"] = m_intake.attribute(address);
    const auto id = server.id;
    m_intake.add(std::move(server), m_intake.input().name);
    m_intake.addOnce({id, model::makeId(model::ResourceKind::Service, fmt::format("{}/{}", m_proxy, backend)),
                      model::RelationKind::PartOf});
    // Health comes and goes by itself; what somebody set is configuration.
    configure(id, "haproxy.state", administered ? state : "READY");
    configure(id, "haproxy.weight", cell(cells, "weight"));
    configure(id, "haproxy.maxconn", cell(cells, "slim"));
    measure(id, cells, "");
    m_intake.addSample({id, "up"}, base::Unit::Count, m_intake.input().time, state == "UP" ? 1 : 0);
}

void HaproxyStats::takeRow(const Cells& cells, const std::string& where) {
    const auto proxy = cell(cells, "pxname"), what = cell(cells, "svname");
    if (proxy.empty() || what.empty() || cell(cells, "status").empty())
        return m_intake.reject(
            "bad-row", where,
            PENUMBRA_SAY("Problem", "This row has no 'pxname', 'svname' or 'status', so it was not taken.")());
    if (what == "FRONTEND") return takeFrontend(cells);
    if (what == "BACKEND") return takeBackend(cells);
    if (cell(cells, "type") == "3")
        return m_intake.countPassed(PENUMBRA_TEXT("Kind", "listener")); // a socket that a frontend listens on
    takeServer(cells);
}

base::Result<void> HaproxyStats::read(std::string_view table) {
    const auto& name = m_intake.input().name;
    table.remove_prefix(2); // "# pxname,..."
    const auto done = document::readCsv(table, name, {}, [&](document::CsvRow& row) -> base::Result<void> {
        if (m_columns.empty()) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) m_columns.try_emplace(row.cells[i], i);
            for (const char* needed : {"pxname", "svname", "status", "scur", "type"})
                if (!m_columns.contains(needed))
                    return base::failInput(
                        PENUMBRA_SAY("Problem", "{}: the statistics of HAProxy lack the column '{}'.")(name, needed));
            return {};
        }
        takeRow(row.cells, m_intake.at(row.line));
        return {};
    });
    return done;
}

void HaproxyStats::describe(const HaproxyProcess& process) {
    auto proxy = made(model::ResourceKind::Service, m_proxy, "proxy");
    if (!process.pid.empty()) proxy.attributes["haproxy.pid"] = m_intake.attribute(process.pid);
    if (process.uptime)
        m_intake.addSample({proxy.id, "uptime"}, base::Unit::Seconds, m_intake.input().time,
                           static_cast<double>(*process.uptime));
    for (const auto& [key, value] : process.info) {
        const bool version = key == "Version";
        if (version) proxy.attributes["version"] = m_intake.attribute(value);
        if (version || key == "Maxconn" || key == "Nbthread" || key == "Ulimit-n")
            configure(proxy.id, fmt::format("haproxy.{}", key).c_str(), value);
        const auto number = numberOf(value);
        if (!number) continue;
        if (key == "Start_time_sec" && *number > 0 && *number < 1e11)
            proxy.attributes["haproxy.started"] =
                m_intake.attribute(base::formatTime(base::fromMillis(static_cast<std::int64_t>(*number) * 1000)));
        if (key == "CurrConns")
            m_intake.addSample({proxy.id, "connections"}, base::Unit::Count, m_intake.input().time, *number);
        if (key == "Idle_pct")
            m_intake.addSample({proxy.id, "idle"}, base::Unit::Ratio, m_intake.input().time, *number / 100);
    }
    m_intake.add(std::move(proxy), m_intake.input().name);
}

} // namespace penumbra::ingest
