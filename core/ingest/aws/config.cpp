#include "ingest/aws/config.h"

#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;
using document::Place;

namespace {

/// Seconds since 1970 as a number, or ISO 8601.
std::optional<base::Time> timeAt(const Json& object, const char* key) {
    if (!object.contains(key)) return {};
    const auto& value = object[key];
    if (value.is_number()) {
        const auto seconds = value.get<double>();
        if (seconds < 0 || seconds > 1e11) return {};
        return base::fromMillis(static_cast<std::int64_t>(seconds * 1000 + 0.5));
    }
    const auto time = base::parseTime(base::textAt(object, key));
    return time ? std::optional(*time) : std::nullopt;
}

std::string nameTag(const Json& tags) {
    if (tags.is_object()) return base::textAt(tags, "Name");
    for (const auto& tag : tags)
        if (base::textAt(tag, "key") == "Name") return base::textAt(tag, "value");
    return {};
}

bool isDeleted(const Json& item) {
    return base::textAt(item, "configurationItemStatus").starts_with("ResourceDeleted");
}

} // namespace

void AwsConfig::takeItem(const Json& item, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    if (!item.is_object())
        return intake.reject("no-object", place.text(),
                             PENUMBRA_SAY("Problem", "A configuration item is an object, but this is none.")());
    const auto type = base::textAt(item, "resourceType"), id = base::textAt(item, "resourceId");
    if (type.empty() || id.empty())
        return intake.reject(
            "no-name", place.text(),
            PENUMBRA_SAY("Problem", "This configuration item has no resourceType or no resourceId.")());
    auto captured = timeAt(item, "configurationItemCaptureTime");
    if (!captured && item.contains("configurationItemCaptureTime"))
        return intake.reject(
            "bad-time", (place / "configurationItemCaptureTime").text(),
            PENUMBRA_SAY("Problem",
                         "The time of capture cannot be read, so it is not known which state is the newest.")());
    m_items[lowered(type) + " " + id].push_back({item, place, captured});
}

void AwsConfig::takeMessage(const Json& message, const Place& place) {
    for (const char* key : {"configurationItem", "configurationItemSummary"}) {
        if (!message.contains(key)) continue;
        const auto& item = message[key];
        if (item.is_object()) takeItem(item, place / key);
        for (std::size_t i = 0; item.is_array() && i < item.size(); ++i) takeItem(item[i], place / key / i);
    }
}

bool AwsConfig::take(const Json& json, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    bool any = false;
    for (const char* key : {"configurationItems", "baseConfigurationItems", "resourceIdentifiers"}) {
        if (!json.contains(key)) continue;
        any = true;
        for (std::size_t i = 0; json[key].is_array() && i < json[key].size(); ++i)
            takeItem(json[key][i], place / key / i);
    }
    if (json.contains("Message")) {
        const auto& message = json["Message"];
        any = true;
        if (message.is_object()) takeMessage(message, place / "Message");
        if (message.is_object() && !message.contains("configurationItem") &&
            !message.contains("configurationItemSummary"))
            intake.countPassed(PENUMBRA_TEXT("Kind", "notification without an item"));
        if (message.is_string()) { // as the notification service delivers it
            const auto inner = base::parseJson(message.get_ref<const std::string&>(), (place / "Message").text());
            if (inner)
                takeMessage(*inner, place / "Message");
            else
                intake.reject("bad-json", (place / "Message").text(), inner.error().text);
        }
    }
    for (const char* key : {"resourceCounts", "ConfigRules", "EvaluationResults", "ComplianceByResources"}) {
        if (!json.contains(key) || !json[key].is_array()) continue;
        any = true;
        for (std::size_t i = 0; i < json[key].size(); ++i) intake.countPassed(key);
    }
    if (json.contains("configurationItem")) {
        any = true;
        takeMessage(json, place);
    }
    if (json.contains("Results") && json["Results"].is_array()) {
        any = true;
        for (std::size_t i = 0; i < json["Results"].size(); ++i) {
            const auto& row = json["Results"][i];
            const auto where = place / "Results" / i;
            const auto inner = row.is_string() ? base::parseJson(row.get_ref<const std::string&>(), where.text())
                                               : base::Result<Json>(row);
            if (inner)
                takeItem(*inner, where);
            else
                intake.reject("bad-json", where.text(), inner.error().text);
        }
    }
    return any;
}

/// The configuration as an object; it may be JSON inside of a text.
Json AwsConfig::configurationOf(const Item& item) {
    if (!item.json.contains("configuration")) return Json::object();
    const auto& value = item.json["configuration"];
    if (value.is_object()) return value;
    if (!value.is_string()) return Json::object();
    const auto where = (item.place / "configuration").text();
    auto inner = base::parseJson(value.get_ref<const std::string&>(), where);
    if (inner && inner->is_object()) return *inner;
    m_fleet.fleet().intake().warn(
        "bad-json", where,
        PENUMBRA_SAY("Problem", "The configuration is no JSON object, so only the head of the item was taken.")());
    return Json::object();
}

void AwsConfig::describeInstance(const Item& item, const Json& configuration) {
    Ec2Instance out;
    out.where = item.place.text();
    out.id = base::textAt(item.json, "resourceId");
    out.type = base::textAt(configuration, "instanceType");
    const auto& placement = base::childAt(configuration, "placement");
    // The guide of AWS itself spells it "availibilityZone" in places.
    out.zone = base::textAt(placement, "availabilityZone",
                            base::textAt(item.json, "availabilityZone", base::textAt(item.json, "availibilityZone")));
    out.dedicatedHost = base::textAt(placement, "hostId");
    out.state = base::textAt(base::childAt(configuration, "state"), "name");
    out.name = nameTag(base::childAt(item.json, "tags"));
    if (out.name.empty()) out.name = base::textAt(item.json, "resourceName");
    out.dns = base::textAt(configuration, "privateDnsName");
    out.address = base::textAt(configuration, "privateIpAddress");
    out.launched = timeAt(item.json, "resourceCreationTime");
    out.facts = {{"image", base::textAt(configuration, "imageId")},
                 {"subnet", base::textAt(configuration, "subnetId")},
                 {"vpc", base::textAt(configuration, "vpcId")},
                 {"architecture", base::textAt(configuration, "architecture")},
                 {"region", base::textAt(item.json, "awsRegion")},
                 {"arn", base::textAt(item.json, "arn", base::textAt(item.json, "ARN"))}};
    m_fleet.add(out);
}

void AwsConfig::describeVolume(const Item& item, const Json& configuration) {
    auto& intake = m_fleet.fleet().intake();
    auto store = Fleet::resource(model::ResourceKind::Datastore, base::textAt(item.json, "resourceId"));
    bool good = true;
    const auto size = numberOf(configuration, "size", item.place / "configuration", intake, good);
    if (!good) return intake.countRejected();
    if (size) store.capacity.set(model::kDisk, scaled(*size, kGibi));
    m_fleet.fleet().fact(store, "type", base::textAt(configuration, "volumeType"));
    m_fleet.fleet().fact(store, "state", base::textAt(configuration, "state"));
    for (const auto& attachment : base::childAt(configuration, "attachments"))
        m_fleet.fleet().fact(store, "attached-to", base::textAt(attachment, "instanceId"));
    m_fleet.fleet().identify(store, model::identity::kCloud, base::textAt(item.json, "resourceId"));
    m_fleet.fleet().add(std::move(store), item.place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "volume"));
}

/// What of an instance is worth watching for drift, each time that it was captured.
void AwsConfig::addHistory(const Item& item) {
    if (!item.captured) return;
    const auto configuration = configurationOf(item);
    const auto id = model::makeId(model::ResourceKind::Host, base::textAt(item.json, "resourceId"));
    for (const char* key : {"instanceType", "imageId", "subnetId", "vpcId", "kernelId", "architecture"})
        if (const auto value = base::textAt(configuration, key); !value.empty())
            m_fleet.fleet().intake().add(model::ConfigItem{id, std::string("aws.") + key, value, *item.captured});
}

void AwsConfig::describe(const Item& item) {
    const auto type = lowered(base::textAt(item.json, "resourceType"));
    if (type == "aws::ec2::instance") return describeInstance(item, configurationOf(item));
    if (type == "aws::ec2::volume") return describeVolume(item, configurationOf(item));
    m_fleet.fleet().intake().countPassed(base::textAt(item.json, "resourceType"));
}

void AwsConfig::finish() {
    auto& intake = m_fleet.fleet().intake();
    for (auto& [key, items] : m_items) {
        std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
            return a.captured.value_or(base::kBeginningOfTime) < b.captured.value_or(base::kBeginningOfTime);
        });
        for (std::size_t i = 0; i + 1 < items.size(); ++i) intake.countPassed(PENUMBRA_TEXT("Kind", "older capture"));
        if (isDeleted(items.back().json) || items.back().json.contains("resourceDeletionTime")) {
            intake.countPassed(PENUMBRA_TEXT("Kind", "deleted resource"));
            continue;
        }
        describe(items.back());
        if (!key.starts_with("aws::ec2::instance ")) continue;
        const auto id = model::makeId(model::ResourceKind::Host, base::textAt(items.back().json, "resourceId"));
        if (!m_fleet.fleet().has(id)) continue; // it ended, or runs on a dedicated host
        for (const auto& item : items) addHistory(item);
    }
    m_fleet.finish();
}

} // namespace penumbra::ingest
