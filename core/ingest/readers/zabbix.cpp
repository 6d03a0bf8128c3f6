#include "ingest/zabbix/zabbix.h"
#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/zabbix/xml.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using document::Place;

int sniffZabbix(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form == document::Outline::Form::Xml) return outline.root == "zabbix_export" ? 95 : 0;
    if (outline.has("/zabbix_export")) return 95;
    for (const char* begin : {"", "/0"})
        if (outline.says(std::string(begin) + "/jsonrpc", "2.") &&
            (outline.has(std::string(begin) + "/result") || outline.has(std::string(begin) + "/error")))
            return 90;
    return 0;
}

class Zabbix final {
public:
    explicit Zabbix(Intake& intake) : m_intake(intake), m_values(intake) {}

    void take(const Json& json, const Place& place) {
        if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i) take(json[i], place / i);
        } else if (json.contains("zabbix_export")) {
            takeExport(json["zabbix_export"], place / "zabbix_export");
        } else if (json.contains("error")) {
            const auto& error = base::childAt(json, "error");
            m_intake.reject("server-error", (place / "error").text(),
                            PENUMBRA_SAY("Problem", "Zabbix refused the request: {} {} Mend it and ask again.")(
                                base::textAt(error, "message"), base::textAt(error, "data")));
        } else if (json.is_object() && json.contains("result")) {
            takeAnswer(json["result"], place / "result");
        } else {
            m_intake.reject("bad-answer", place.text(),
                            PENUMBRA_SAY("Problem", "This is neither an export of Zabbix nor an answer of its API.")());
        }
    }

    void finish() {
        for (const auto& [maintenance, place] : m_maintenances) takeMaintenance(maintenance, place, m_groups, m_intake);
        m_values.finish();
    }

private:
    void takeExport(const Json& content, const Place& place) {
        if (!content.is_object())
            return m_intake.reject("bad-export", place.text(),
                                   PENUMBRA_SAY("Problem", "This export of Zabbix holds nothing that can be read.")());
        const auto& hosts = base::childAt(content, "hosts");
        for (std::size_t i = 0; i < hosts.size(); ++i) takeZabbixHost(hosts[i], place / "hosts" / i, m_intake);
        for (std::size_t i = base::childAt(content, "templates").size(); i > 0; --i)
            m_intake.countPassed(PENUMBRA_TEXT("Kind", "template"));
    }

    /// What a result is about is told by its members: an answer does not name its method.
    void takeAnswer(const Json& result, const Place& place) {
        if (!result.is_array()) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "answer without a list"));
        for (std::size_t i = 0; i < result.size(); ++i) {
            const auto& entry = result[i];
            const auto where = place / i;
            if (!entry.is_object()) {
                m_intake.countPassed(PENUMBRA_TEXT("Kind", "number"));
            } else if (entry.contains("maintenanceid") && entry.contains("active_since")) {
                m_maintenances.emplace_back(entry, where); // it may name groups, which hosts further on tell
            } else if (entry.contains("itemid") && entry.contains("key_")) {
                m_values.takeItem(entry, where);
            } else if (entry.contains("itemid") && entry.contains("value_avg")) {
                m_values.takeTrend(entry, where);
            } else if (entry.contains("itemid") && entry.contains("clock") && entry.contains("value")) {
                m_values.takeHistory(entry, where);
            } else if (entry.contains("hostid") && entry.contains("host")) {
                m_values.nameHost(base::textAt(entry, "hostid"), base::textAt(entry, "host"));
                addToGroups(entry, m_groups);
                takeZabbixHost(entry, where, m_intake);
            } else {
                m_intake.countPassed(entry.contains("eventid") ? PENUMBRA_TEXT("Kind", "problem")
                                                               : PENUMBRA_TEXT("Kind", "object"));
            }
        }
    }

    Intake& m_intake;
    ZabbixValues m_values;
    ZabbixGroups m_groups;
    std::vector<std::pair<Json, Place>> m_maintenances;
};

base::Result<model::Batch> readZabbix(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    Zabbix zabbix(intake);
    if (base::trimmed(decoded->text()).starts_with('<')) {
        const auto json = zabbixXml(decoded->text(), input.name);
        if (!json) return base::fail(json.error().kind, json.error().text);
        zabbix.take(*json, {input.name, {}});
    } else {
        const auto trees = document::parseTrees(input.bytes, input.name);
        if (!trees) return base::fail(trees.error().kind, trees.error().text);
        for (const auto& tree : *trees) zabbix.take(tree.json, tree.at(""));
    }
    zabbix.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader zabbix{
    "zabbix", PENUMBRA_TEXT("readers", "Zabbix"),
    PENUMBRA_TEXT("readers", "Exported hosts, and answers of the API: hosts, items, history, trends, maintenances."),
    sniffZabbix, readZabbix};

} // namespace penumbra::ingest
