#include "gather/zabbix/gathering.h"

#include "base/grouped.h"
#include "base/parts.h"
#include "base/text.h"
#include "gather/document.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::gather {

using base::Json;

namespace {

constexpr std::size_t kHostsAtOnce = 50;
constexpr std::int64_t kValuesPerPage = 50'000; ///< values in one answer
constexpr std::size_t kLargestAnswer = std::size_t{16} << 20;
constexpr std::int64_t kDay = 86'400;

base::Result<std::string> nothing(const Json&) { return std::string(); }

base::Result<std::string> noList(std::string_view method) {
    return base::failInput(PENUMBRA_SAY("Problem", "Zabbix answered {} with something else than a list.")(method));
}

Json seconds(base::Time time) { return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count(); }

std::int64_t numberIn(std::string_view text) {
    std::int64_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

/// Seconds of "7d", "1w", "3600" and "0". A macro says nothing here, and is taken for a day.
std::int64_t keptFor(const std::string& text) {
    if (text.empty() || text.find('{') != std::string::npos) return kDay;
    const auto number = numberIn(text);
    switch (text.back()) {
    case 'w':
        return number * 7 * kDay;
    case 'd':
        return number * kDay;
    case 'h':
        return number * 3600;
    case 'm':
        return number * 60;
    default:
        return number;
    }
}

} // namespace

ZabbixGathering::ZabbixGathering(const ZabbixApi& api, const ZabbixOptions& options, base::TimeWindow span,
                                 std::string source, const base::Run& run)
    : m_api(api), m_options(options), m_span(span), m_source(std::move(source)), m_run(run) {}

base::Result<model::Batch> ZabbixGathering::gather() {
    const auto ids = hosts();
    if (!ids) return tl::unexpected(ids.error());
    for (std::size_t i = 0; i < ids->size(); i += kHostsAtOnce) {
        m_run.report(static_cast<double>(i) / static_cast<double>(ids->size()),
                     PENUMBRA_TEXT("Progress", "Asking Zabbix for values"));
        const auto last = std::min(i + kHostsAtOnce, ids->size());
        const Json chunk(
            Ids(ids->begin() + static_cast<std::ptrdiff_t>(i), ids->begin() + static_cast<std::ptrdiff_t>(last)));
        if (auto done = valuesOf(chunk); !done) return tl::unexpected(done.error());
    }
    m_batch.complete = true;
    return std::move(m_batch);
}

/// Hosts and maintenances are read together: a maintenance may name groups, whose members the hosts tell.
base::Result<ZabbixGathering::Ids> ZabbixGathering::hosts() {
    const Json group{"groupid", "name"};
    const char* groups = m_api.atLeast(6, 2) ? "selectHostGroups" : "selectGroups";
    const Json wanted{{"output", {"hostid", "host", "name", "status"}},
                      {"selectInterfaces", {"ip", "dns", "main", "type"}},
                      {"selectInventory",
                       {"os", "os_full", "hardware", "model", "vendor", "location", "site_rack", "type", "asset_tag",
                        "deployment_status", "site_city", "serialno_a", "serialno_b"}},
                      {"selectTags", "extend"},
                      {groups, group}};
    const auto list = m_api.call("host.get", wanted, [](const Json& result) -> base::Result<std::string> {
        if (!result.is_array()) return noList("host.get");
        std::string out;
        for (const auto& host : result)
            if (base::textAt(host, "status", "0") == "0") out += base::textAt(host, "hostid") + "\n";
        return out;
    });
    if (!list) return tl::unexpected(list.error());
    const auto maintenances = m_api.call(
        "maintenance.get",
        {{"output", "extend"}, {"selectHosts", {"hostid", "host"}}, {groups, group}, {"selectTimeperiods", "extend"}},
        nothing);
    if (!maintenances) return tl::unexpected(maintenances.error());
    if (auto done = read(fmt::format("[{},{}]", list->body, maintenances->body)); !done)
        return tl::unexpected(done.error());
    Ids out;
    for (const auto id : base::splitList(list->told, '\n')) out.emplace_back(id);
    return out;
}

base::Result<ZabbixGathering::Items> ZabbixGathering::itemsOf(const Json& hosts) {
    Json wanted{{"output",
                 {"itemid", "hostid", "key_", "value_type", "units", "state", "error", "history", "trends", "lastclock",
                  "lastns", "lastvalue"}},
                {"hostids", hosts},
                {"monitored", true},
                {"filter", {{"value_type", {"0", "3"}}}},
                {"selectHosts", {"host"}}};
    if (!m_options.keys.empty()) {
        wanted["search"] = {{"key_", m_options.keys}};
        wanted["searchByAny"] = true;
        wanted["searchWildcardsEnabled"] = true;
    }
    const auto answer = m_api.call("item.get", wanted, [](const Json& result) -> base::Result<std::string> {
        if (!result.is_array()) return noList("item.get");
        std::string out;
        for (const auto& item : result)
            out +=
                fmt::format("{} {} {} {}\n", base::textAt(item, "itemid", "0"), base::textAt(item, "value_type", "0"),
                            keptFor(base::textAt(item, "history")), base::textAt(item, "trends") == "0" ? 0 : 1);
        return out;
    });
    if (!answer) return tl::unexpected(answer.error());
    Items out;
    out.body = answer->body;
    for (const auto line : base::splitList(answer->told, '\n')) {
        const auto parts = base::splitList(line, ' ');
        if (parts.size() != 4) continue;
        const std::string id(parts[0]);
        if (parts[2] != "0") out.types[std::string(parts[1])].push_back(id);
        if (parts[3] != "0") out.kept[numberIn(parts[2])].push_back(id);
    }
    return out;
}

base::Result<void> ZabbixGathering::valuesOf(const Json& hosts) {
    const auto items = itemsOf(hosts);
    if (!items) return tl::unexpected(items.error());
    if (items->types.empty() && items->kept.empty()) return {};
    for (const auto step : {&ZabbixGathering::trendsOf, &ZabbixGathering::historyOf})
        if (auto done = (this->*step)(*items); !done) return done;
    if (auto done = keep(*items, {}); !done) return done;
    return flush();
}

base::Result<void> ZabbixGathering::historyOf(const Items& items) {
    for (const auto& [type, ids] : items.types)
        if (auto done = historyPages(items, type, ids); !done) return done;
    return {};
}

/// Page after page by time. The last second of a full page may have more values, so it is asked for again.
base::Result<void> ZabbixGathering::historyPages(const Items& items, const std::string& type, const Ids& ids) {
    Json wanted{{"output", {"itemid", "clock", "ns", "value"}},
                {"history", numberIn(type)},
                {"itemids", ids},
                {"time_from", seconds(m_span.begin)},
                {"time_till", seconds(m_span.end)},
                {"sortfield", "clock"},
                {"sortorder", "ASC"},
                {"limit", kValuesPerPage}};
    while (true) {
        const auto page = m_api.call("history.get", wanted, [](const Json& result) -> base::Result<std::string> {
            if (!result.is_array()) return noList("history.get");
            return fmt::format("{} {}", result.size(),
                               result.empty() ? "0" : base::textAt(result.back(), "clock", "0"));
        });
        if (!page) return tl::unexpected(page.error());
        const auto space = page->told.find(' ');
        const auto count = numberIn(page->told), clock = numberIn(std::string_view(page->told).substr(space + 1));
        if (count > 0)
            if (auto done = keep(items, page->body); !done) return done;
        if (count < kValuesPerPage) return {};
        if (clock <= wanted["time_from"].get<std::int64_t>())
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "Zabbix has more than {} values in one second at {}, which cannot be "
                                                "asked for in parts. Name fewer 'keys'.")(
                base::grouped(kValuesPerPage), base::formatTime(base::fromMillis(clock * 1000))));
        wanted["time_from"] = clock;
    }
}

base::Result<void> ZabbixGathering::trendsOf(const Items& items) {
    for (const auto& [kept, ids] : items.kept)
        if (auto done = trendPages(items, ids, m_span.end - std::chrono::seconds(kept)); !done) return done;
    return {};
}

/// Hourly values of what is kept no more, so many hours at once as an answer may hold.
base::Result<void> ZabbixGathering::trendPages(const Items& items, const Ids& ids, base::Time till) {
    const auto hours = std::max<std::int64_t>(1, kValuesPerPage / static_cast<std::int64_t>(ids.size()));
    const auto step = std::chrono::hours(std::min<std::int64_t>(hours, 24 * 366));
    for (auto from = m_span.begin; from < till; from += step) {
        const Json wanted{{"output", {"itemid", "clock", "value_min", "value_avg", "value_max"}},
                          {"itemids", ids},
                          {"time_from", seconds(from)},
                          {"time_till", seconds(std::min<base::Time>(from + step, till) - std::chrono::seconds(1))}};
        const auto page = m_api.call("trend.get", wanted, [](const Json& result) -> base::Result<std::string> {
            return result.is_array() ? std::string(result.empty() ? "" : "some") : noList("trend.get");
        });
        if (!page) return tl::unexpected(page.error());
        if (page->told.empty()) continue;
        if (auto done = keep(items, page->body); !done) return done;
    }
    return {};
}

base::Result<void> ZabbixGathering::keep(const Items& items, const std::string& body) {
    if (!m_document.empty() && m_document.size() + body.size() > kLargestAnswer)
        if (auto done = flush(); !done) return done;
    if (m_document.empty()) m_document = "[" + items.body;
    if (!body.empty()) m_document += "," + body;
    return {};
}

base::Result<void> ZabbixGathering::flush() {
    auto document = std::exchange(m_document, {});
    return document.empty() ? base::Result<void>() : read(document + "]");
}

base::Result<void> ZabbixGathering::read(std::string document) {
    auto batch = readDocument("zabbix", m_source, std::move(document), m_span.end, m_run);
    if (!batch) return tl::unexpected(batch.error());
    append(m_batch, std::move(*batch));
    return {};
}

} // namespace penumbra::gather
