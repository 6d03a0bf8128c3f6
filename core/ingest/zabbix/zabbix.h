#pragma once

#include "document/tree.h"
#include "ingest/intake.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// A host of an export or of host.get, and its id in Zabbix where it is told. Macros, which may be secrets, are left
/// out.
void takeZabbixHost(const base::Json& host, const document::Place& place, Intake& intake);

/// Names of hosts by the id of a group that they are in.
using ZabbixGroups = std::map<std::string, std::vector<std::string>>;
void addToGroups(const base::Json& host, ZabbixGroups& groups);

/// The occurrences of a maintenance of maintenance.get within two years of the capture.
void takeMaintenance(const base::Json& maintenance, const document::Place& place, const ZabbixGroups& groups,
                     Intake& intake);

/// The values of item.get, history.get and trend.get. What they belong to is known once all answers were seen.
class ZabbixValues final {
public:
    explicit ZabbixValues(Intake& intake) : m_intake(intake) {}

    /// The name of a host that answers elsewhere give by its id.
    void nameHost(const std::string& id, const std::string& name) { m_hosts[id] = name; }
    void takeItem(const base::Json& item, const document::Place& place);
    void takeHistory(const base::Json& value, const document::Place& place);
    void takeTrend(const base::Json& trend, const document::Place& place);
    void finish();

private:
    using Points = std::map<std::int64_t, double>;
    struct Item {
        std::string host; ///< its id in Zabbix
        std::string key;
        std::string units;
        bool numeric = true;
    };
    struct Point {
        std::string item;
        const char* suffix; ///< "", or of a trend ".avg", ".min", ".max"
        base::Time time{};
        double value = 0;
    };

    void point(const std::string& item, const char* suffix, const base::Json& json, const char* key, base::Time time,
               const document::Place& place);
    std::optional<base::Time> timeOf(const base::Json& json, const char* clock, const char* ns,
                                     const document::Place& place);
    const model::ResourceId& hostOf(const std::string& id);
    const model::ResourceId& homeless();
    void settle(const model::ResourceId& host, const std::map<std::string, Points>& values);

    Intake& m_intake;
    std::map<std::string, std::string> m_hosts;
    std::map<std::string, Item> m_items;
    std::vector<Point> m_points;
    std::map<std::string, model::ResourceId> m_ids; ///< by id in Zabbix; "" of what no item is known of
    int m_unnamedHosts = 0;
};

} // namespace penumbra::ingest
