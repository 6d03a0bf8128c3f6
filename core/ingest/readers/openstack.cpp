#include "base/text.h"
#include "ingest/openstack/cloud.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffOpenstack(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    for (const char* key :
         {"/hypervisors", "/hypervisor/hypervisor_hostname", "/hypervisor_statistics", "/availabilityZoneInfo"})
        if (outline.has(key)) return 90;
    if (outline.has("/services/0/binary") || outline.has("/aggregates/0/hosts") || outline.has("/aggregate/hosts"))
        return 85;
    for (const char* key : {"/servers/0/id", "/server/id"})
        if (outline.has(key)) return 80;
    for (const char* key : {"/flavors/0/vcpus", "/flavors/0/links", "/flavor/vcpus"})
        if (outline.has(key)) return 85;
    return 0;
}

base::Result<model::Batch> readOpenstack(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    Intake intake(input);
    OpenStackCloud cloud(intake);
    bool any = false;
    document::eachRecord(*trees, [&](const auto& json, const auto& place) { // answers one after the other
        any = (json.is_object() && cloud.take(json, place)) || any;
    });
    if (!any)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} holds no answer of the compute API of OpenStack, such as hypervisors or "
                                    "servers.")(input.name));
    cloud.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader openstack{
    "openstack", PENUMBRA_TEXT("readers", "OpenStack compute API"),
    PENUMBRA_TEXT("readers",
                  "Answers with hypervisors, servers, flavors, services, aggregates and availability zones."),
    sniffOpenstack, readOpenstack};

} // namespace penumbra::ingest
