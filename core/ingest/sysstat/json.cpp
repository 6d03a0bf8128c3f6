#include "base/text.h"
#include "document/tree.h"
#include "ingest/sysstat/host.h"
#include "ingest/sysstat/sadf.h"
#include "ingest/zones.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using document::Place;

class SadfJson final {
public:
    SadfJson(Intake& intake, const Json& json, Place place)
        : m_intake(intake), m_json(json), m_place(std::move(place)), m_host(intake, base::textAt(json, "nodename")),
          m_zone(base::textAt(json, "timezone")) {}

    void take() {
        describe();
        const auto& statistics = base::childAt(m_json, "statistics");
        for (std::size_t i = 0; i < statistics.size(); ++i) takeMoment(statistics[i], m_place / "statistics" / i);
        const auto& restarts = base::childAt(m_json, "restarts");
        for (std::size_t i = 0; i < restarts.size(); ++i) {
            const auto place = m_place / "restarts" / i / "boot";
            if (const auto time = timeOf(base::childAt(restarts[i], "boot"), place)) m_host.restarted(*time);
        }
        m_host.finish();
    }

private:
    void describe() {
        const auto fact = [&](const char* key, const char* attribute) {
            if (const auto value = base::textAt(m_json, key); !value.empty())
                m_host.resource().attributes[attribute] = m_intake.attribute(value);
        };
        fact("sysname", "os");
        fact("release", "kernel");
        fact("machine", "architecture");
        const auto cpus = base::integerAt(m_json, "number-of-cpus");
        if (cpus > 0 && cpus < 1'000'000) m_host.setCpus(cpus);
    }

    std::optional<base::Time> timeOf(const Json& stamp, const Place& place) {
        const auto text = fmt::format("{} {}", base::textAt(stamp, "date"), base::textAt(stamp, "time"));
        const bool utc = base::integerAt(stamp, "utc") == 1;
        const bool known = utc || isZone(m_zone);
        if (!known && m_intake.first("zone"))
            m_intake.warn(
                "no-zone", place.text(),
                PENUMBRA_SAY("Problem",
                             "These times are local ones of the zone '{}', which is not known here; they were "
                             "taken as UTC. Export with sadf -j without -T.")(m_zone));
        const auto moment = parseZonedTime(text, utc || !known ? "UTC" : m_zone);
        if (moment) return moment->time;
        m_intake.reject(
            "bad-time", place.text(),
            PENUMBRA_SAY("Problem", "'{}' is no date and time, so what was measured then was not taken.")(text));
        return {};
    }

    void takeMoment(const Json& moment, const Place& place) {
        const auto time = timeOf(base::childAt(moment, "timestamp"), place / "timestamp");
        if (!time) return;
        for (const auto& [section, value] : moment.items())
            if (section != "timestamp") takeSection(section, value, *time);
    }

    void takeSection(const std::string& section, const Json& value, base::Time time) {
        if (value.is_array()) {
            for (const auto& entry : value) takeRecord(section, entry, time);
        } else if (value.is_object()) {
            takeRecord(section, value, time);
        }
    }

    /// The numbers of an object and of the objects in it are one record; lists in it hold records of their own.
    void takeRecord(const std::string& section, const Json& object, base::Time time) {
        SysstatRecord record{section, {}, {}, time, {}};
        collect(object, record, section, time);
        if (!record.values.empty()) m_host.take(record);
    }

    void collect(const Json& object, SysstatRecord& record, const std::string& section, base::Time time) {
        for (const auto& [key, value] : object.items()) {
            if (value.is_number()) {
                record.values[key] = value.get<double>();
            } else if (value.is_string() && record.part.empty()) {
                record.label = key;
                record.part = value.get<std::string>();
            } else if (value.is_object()) {
                collect(value, record, section, time);
            } else if (value.is_array()) {
                for (const auto& entry : value)
                    if (entry.is_object()) takeRecord(section, entry, time);
            }
        }
    }

    Intake& m_intake;
    const Json& m_json;
    Place m_place;
    SysstatHost m_host;
    std::string m_zone;
};

} // namespace

base::Result<void> readSadfJson(Intake& intake) {
    const auto trees = document::parseTrees(intake.input().bytes, intake.input().name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    for (const auto& tree : *trees) {
        const auto& hosts = base::childAt(base::childAt(tree.json, "sysstat"), "hosts");
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            const auto place = tree.at("") / "sysstat" / "hosts" / i;
            if (!hosts[i].is_object() || base::textAt(hosts[i], "nodename").empty())
                intake.reject("no-name", place.text(),
                              PENUMBRA_SAY("Problem", "This host has no 'nodename', so it was not taken.")());
            else
                SadfJson(intake, hosts[i], place).take();
        }
    }
    return {};
}

} // namespace penumbra::ingest
