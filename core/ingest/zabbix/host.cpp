#include "base/text.h"
#include "ingest/row.h"
#include "ingest/zabbix/zabbix.h"
#include "model/identity.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

struct InventoryFact {
    const char* member;
    const char* attribute;
};
constexpr InventoryFact kInventory[] = {{"os", "os"},
                                        {"os_full", "os-release"},
                                        {"hardware", "model"},
                                        {"model", "model"},
                                        {"vendor", "vendor"},
                                        {"location", "location"},
                                        {"site_rack", "rack"},
                                        {"type", "type"},
                                        {"asset_tag", "asset-tag"},
                                        {"deployment_status", "deployment-status"},
                                        {"site_city", "city"}};

void takeInterfaces(const base::Json& host, const Intake& intake, model::StatedResource& out) {
    for (const auto& interface : base::childAt(host, "interfaces")) {
        auto dns = lowered(base::textAt(interface, "dns"));
        if (dns.ends_with('.')) dns.pop_back();
        const auto address = base::textAt(interface, "ip");
        if (dns.find('.') != std::string::npos)
            out.attributes.try_emplace(model::identity::kFqdn, intake.attribute(dns));
        if (!address.empty() && !address.starts_with("127.") && address != "::1" &&
            address.find('{') == std::string::npos)
            out.attributes.try_emplace(model::identity::kAddress, intake.attribute(address));
    }
}

void takeTags(const base::Json& host, model::StatedResource& out) {
    for (const auto& tag : base::childAt(host, "tags")) {
        const auto name = base::textAt(tag, "tag");
        if (name.empty()) continue;
        auto& value = out.labels[name];
        const auto more = base::textAt(tag, "value");
        value = value.empty() ? more : value + "," + more; // a tag may have several values
    }
}

} // namespace

void takeZabbixHost(const base::Json& host, const document::Place& place, Intake& intake) {
    const auto name = base::textAt(host, "host");
    if (name.empty())
        return intake.reject("no-name", place.text(), PENUMBRA_SAY("Problem", "This host has no name under 'host'.")());
    model::StatedResource out({}, {});
    out.id = model::makeId(model::ResourceKind::Host, name);
    out.kind = model::ResourceKind::Host;
    out.name = name;
    const auto fact = [&](const char* key, const std::string& value) {
        if (!value.empty()) out.attributes[key] = intake.attribute(value);
    };
    if (const auto shown = base::textAt(host, "name"); shown != name) fact("visible-name", shown);
    fact("zabbix.hostid", base::textAt(host, "hostid"));
    const auto& inventory = base::childAt(host, "inventory");
    for (const auto& [member, attribute] : kInventory) fact(attribute, base::textAt(inventory, member));
    for (const char* serial : {"serialno_b", "serialno_a"})
        fact(model::identity::kSerial, lowered(base::textAt(inventory, serial)));
    std::string groups;
    for (const char* key : {"groups", "hostgroups"})
        for (const auto& group : base::childAt(host, key))
            groups += (groups.empty() ? "" : ", ") + base::textAt(group, "name");
    fact("groups", groups);
    const auto status = base::textAt(host, "status");
    if (status == "1" || status == "DISABLED") {
        fact("monitoring", "disabled");
        intake.note(
            "not-monitored", place.text(),
            PENUMBRA_SAY("Problem",
                         "The host '{}' is disabled in Zabbix, so it has no new values; it may be gone.")(name));
    }
    takeInterfaces(host, intake, out);
    takeTags(host, out);
    intake.countTaken(PENUMBRA_TEXT("Kind", "host"));
    intake.add(std::move(out), place.text());
}

} // namespace penumbra::ingest
