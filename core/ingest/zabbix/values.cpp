#include "base/text.h"
#include "ingest/exposition/line.h"

#include "base/say.h"
#include "ingest/zabbix/zabbix.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The unit of a value and what it is divided by: per cent are 0 to 100, bits become bytes.
std::pair<base::Unit, double> unitOfItem(const std::string& units) {
    if (units == "%") return {base::Unit::Ratio, 100};
    if (units == "B") return {base::Unit::Bytes, 1};
    if (units == "Bps") return {base::Unit::BytesPerSecond, 1};
    if (units == "bps") return {base::Unit::BytesPerSecond, 8};
    if (units == "s" || units == "uptime") return {base::Unit::Seconds, 1};
    return {base::Unit::Count, 1};
}

/// "system.cpu.util[,idle]" and "system.cpu.util[all,idle,avg1]"
bool isIdle(const std::string& key) {
    const auto comma = key.find(',');
    return key.starts_with("system.cpu.util[") && comma != std::string::npos && key.compare(comma, 5, ",idle") == 0 &&
           (key[comma + 5] == ']' || key[comma + 5] == ',');
}

/// The values of a key and, before the first of them, its hourly averages. Empty where there are none.
std::map<std::int64_t, double> pointsAt(const std::map<std::string, std::map<std::int64_t, double>>& values,
                                        const std::string& key) {
    std::map<std::int64_t, double> out;
    if (const auto it = values.find(key); it != values.end()) out = it->second;
    const auto averages = values.find(key + ".avg");
    if (averages == values.end()) return out;
    const auto end = out.empty() ? averages->second.end() : averages->second.lower_bound(out.begin()->first);
    out.insert(averages->second.begin(), end);
    return out;
}

} // namespace

std::optional<base::Time> ZabbixValues::timeOf(const base::Json& json, const char* clock, const char* ns,
                                               const document::Place& place) {
    const auto seconds = parseExposedNumber(base::textAt(json, clock));
    const auto nanos = parseExposedNumber(base::textAt(json, ns, "0"));
    const bool good = seconds && nanos && *seconds > 0 && *seconds < 253'402'300'800 && *nanos >= 0 && *nanos < 1e9;
    if (good)
        return base::fromMillis(static_cast<std::int64_t>(*seconds) * 1000 + static_cast<std::int64_t>(*nanos / 1e6));
    m_intake.reject(
        "bad-time", (place / clock).text(),
        PENUMBRA_SAY("Problem", "'{}' is no time, so this value was not taken.")(base::textAt(json, clock)));
    return {};
}

void ZabbixValues::point(const std::string& item, const char* suffix, const base::Json& json, const char* key,
                         base::Time time, const document::Place& place) {
    const auto value = parseExposedNumber(base::textAt(json, key));
    if (value && std::isfinite(*value)) return m_points.push_back({item, suffix, time, *value});
    m_intake.countPassed(PENUMBRA_TEXT("Kind", "value that is text"));
    if (base::textAt(json, key).empty())
        m_intake.warn("no-value", place.text(),
                      PENUMBRA_SAY("Problem", "This record has no value, so it was not taken.")());
}

void ZabbixValues::takeItem(const base::Json& json, const document::Place& place) {
    m_intake.countTaken(PENUMBRA_TEXT("Kind", "item"));
    const auto id = base::textAt(json, "itemid");
    const auto type = base::textAt(json, "value_type", "0");
    auto& item = m_items[id];
    item = {base::textAt(json, "hostid"), base::textAt(json, "key_"), base::textAt(json, "units"),
            type == "0" || type == "3"};
    for (const auto& host : base::childAt(json, "hosts"))
        if (const auto name = base::textAt(host, "host"); !name.empty()) m_hosts[item.host] = name;
    if (base::textAt(json, "state") == "1")
        m_intake.note("not-supported", place.text(),
                      PENUMBRA_SAY("Problem", "Zabbix cannot collect '{}' of this host: {}")(
                          item.key, base::textAt(json, "error")));
    if (!item.numeric || base::textAt(json, "lastclock", "0") == "0") return;
    if (const auto time = timeOf(json, "lastclock", "lastns", place)) point(id, "", json, "lastvalue", *time, place);
}

void ZabbixValues::takeHistory(const base::Json& json, const document::Place& place) {
    if (const auto time = timeOf(json, "clock", "ns", place))
        point(base::textAt(json, "itemid"), "", json, "value", *time, place);
}

void ZabbixValues::takeTrend(const base::Json& json, const document::Place& place) {
    const auto time = timeOf(json, "clock", "ns", place);
    if (!time) return;
    const auto id = base::textAt(json, "itemid");
    point(id, ".avg", json, "value_avg", *time, place);
    point(id, ".min", json, "value_min", *time, place);
    point(id, ".max", json, "value_max", *time, place);
}

const model::ResourceId& ZabbixValues::hostOf(const std::string& id) {
    const auto [it, fresh] = m_ids.try_emplace(id);
    if (!fresh) return it->second;
    const auto name = m_hosts.find(id);
    m_unnamedHosts += name == m_hosts.end() ? 1 : 0;
    it->second = model::makeId(model::ResourceKind::Host, name == m_hosts.end() ? "zabbix-" + id : name->second);
    if (m_intake.find(it->second) != nullptr) return it->second;
    model::StatedResource host({}, {});
    host.id = it->second;
    host.kind = model::ResourceKind::Host;
    host.name = model::naturalName(host.id);
    host.attributes["zabbix.hostid"] = m_intake.attribute(id);
    m_intake.add(std::move(host), m_intake.input().name);
    return it->second;
}

/// Of values whose item the file does not hold: a service called after the file.
const model::ResourceId& ZabbixValues::homeless() {
    const auto [it, fresh] = m_ids.try_emplace("");
    if (!fresh) return it->second;
    const auto& file = m_intake.input().name;
    model::StatedResource service({}, {});
    service.kind = model::ResourceKind::Service;
    service.name = m_intake.ownName();
    service.id = it->second = model::makeId(service.kind, service.name);
    m_intake.add(std::move(service), file);
    return it->second;
}

void ZabbixValues::finish() {
    std::map<std::string, std::map<std::string, Points>> byHost;
    std::map<std::string, int> unknown;
    for (const auto& [id, item] : m_items) hostOf(item.host);
    for (const auto& p : m_points) {
        const auto item = m_items.find(p.item);
        if (item == m_items.end()) {
            ++unknown[p.item];
            const model::SeriesKey key{homeless(), fmt::format("item{}{{itemid=\"{}\"}}", p.suffix, p.item)};
            m_intake.addSample(key, base::Unit::Count, p.time, p.value);
            continue;
        }
        const auto [unit, divisor] = unitOfItem(item->second.units);
        m_intake.addSample({hostOf(item->second.host), item->second.key + p.suffix}, unit, p.time, p.value / divisor);
        byHost[item->second.host][item->second.key + p.suffix].emplace(base::toMillis(p.time), p.value);
    }
    for (const auto& [host, values] : byHost) settle(hostOf(host), values);
    const auto& file = m_intake.input().name;
    if (!unknown.empty())
        m_intake.note(
            "unknown-item", file,
            PENUMBRA_SAY("Problem", "Nothing here says what {} measure and on which host; their values belong to '{}', "
                                    "in no unit. Put the answer of item.get into one list with this one.")(
                base::sayCount(unknown.size(), PENUMBRA_TEXT("Count", "item"), PENUMBRA_TEXT("Count", "items")),
                homeless().text()));
    if (m_unnamedHosts > 0)
        m_intake.note("unknown-host", file,
                      PENUMBRA_SAY("Problem",
                                   "{} known by the number in Zabbix alone. Ask item.get for selectHosts, or "
                                   "put the answer of host.get into one list with this one.")(base::sayCount(
                          m_unnamedHosts, PENUMBRA_TEXT("Count", "host is"), PENUMBRA_TEXT("Count", "hosts are"))));
}

/// Capacities, and the use of processors and memory, from the items that every template for an operating system has.
void ZabbixValues::settle(const model::ResourceId& host, const std::map<std::string, Points>& values) {
    const auto cores = pointsAt(values, "system.cpu.num"), total = pointsAt(values, "vm.memory.size[total]");
    model::StatedResource known = *m_intake.find(host);
    if (!cores.empty()) known.capacity.set(model::kCpu, std::llround(cores.rbegin()->second * 1000));
    if (!total.empty()) known.capacity.set(model::kMemory, std::llround(total.rbegin()->second));
    double disk = 0; // Zabbix discovers file systems on disks alone
    for (const auto& [key, points] : values)
        if (key.starts_with("vfs.fs.size[") && key.ends_with(",total]") && !points.empty())
            disk += points.rbegin()->second;
    if (disk > 0) known.capacity.set(model::kDisk, std::llround(disk));
    *m_intake.find(host) = std::move(known);
    const auto idle = std::find_if(values.begin(), values.end(), [](const auto& v) { return isIdle(v.first); });
    if (!cores.empty()) {
        const bool isShareIdle = idle != values.end();
        const auto shares =
            pointsAt(values, isShareIdle ? idle->first.substr(0, idle->first.find(']') + 1) : "system.cpu.util");
        for (const auto& [time, share] : shares)
            m_intake.addSample({host, "cpu"}, base::Unit::MilliCores, base::fromMillis(time),
                               (isShareIdle ? 100 - share : share) * cores.rbegin()->second * 10);
    }
    if (!total.empty())
        for (const auto& [time, bytes] : pointsAt(values, "vm.memory.size[available]"))
            m_intake.addSample({host, "memory"}, base::Unit::Bytes, base::fromMillis(time),
                               total.rbegin()->second - bytes);
}

} // namespace penumbra::ingest
