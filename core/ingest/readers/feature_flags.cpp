#include "base/text.h"
#include "ingest/flags/flags.h"

namespace penumbra::ingest {

namespace {

int sniffFeatureFlags(const Head& head) {
    const auto& outline = head.outline;
    if (outline.has("/apiVersion")) return 0;
    for (const char* place :
         {"/flags/*/state", "/flags/*/variants", "/flags/*/defaultVariant", "/features/*/strategies",
          "/features/0/enabled", "/state/features/0/name", "/state/events/0/eventId", "/events/0/eventId",
          "/items/0/environments/*/on", "/items/0/titleVerb"})
        if (outline.has(place)) return 85;
    if (outline.has("/events/0/createdAt") && outline.has("/events/0/createdBy") && outline.has("/events/0/type"))
        return 85;
    return outline.has("/items/0/_id") && outline.has("/items/0/kind") && outline.has("/items/0/date") ? 85 : 0;
}

base::Result<model::Batch> readFeatureFlags(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    FlagBook book(intake);
    for (const auto& tree : *trees)
        if (!takeFlagd(tree, book) && !takeUnleash(tree, book) && !takeLaunchDarkly(tree, book))
            intake.reject("unknown-record", tree.at("").text(),
                          PENUMBRA_SAY("Problem", "These are no flags of flagd, Unleash or LaunchDarkly.")());
    book.settle();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader featureFlags{
    "feature-flags", PENUMBRA_TEXT("readers", "Feature flags"),
    PENUMBRA_TEXT("readers",
                  "Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events."),
    sniffFeatureFlags, readFeatureFlags};

} // namespace penumbra::ingest
