#include "ingest/alertmanager/alertmanager.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffAlertmanager(const Head& head) {
    const auto& outline = head.outline;
    for (const char* begin : {"/0", "/data/0", "/silences/0", "/alerts/0"}) {
        const auto has = [&](const char* key) { return outline.has(std::string(begin) + key); };
        if (has("/matchers") && has("/startsAt") && has("/endsAt")) return 95;
        if (has("/labels") && has("/startsAt") && (has("/fingerprint") || has("/generatorURL"))) return 90;
    }
    if (outline.has("/config/original") && outline.has("/versionInfo")) return 95;
    if (outline.has("/silences") && outline.has("/status/config")) return 90;
    return outline.has("/route/receiver") && outline.has("/receivers/0/name") ? 90 : 0;
}

base::Result<model::Batch> readAlertmanager(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    Intake intake(input);
    Alertmanager alertmanager(intake);
    bool any = false;
    for (const auto& tree : *trees) any = alertmanager.take(tree.json, tree.at("")) || any;
    if (!any)
        return base::failInput(PENUMBRA_SAY("Problem", "{} holds neither silences or alerts nor a configuration of an "
                                                       "Alertmanager.")(input.name));
    alertmanager.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader alertmanager{
    "alertmanager", PENUMBRA_TEXT("readers", "Alertmanager"),
    PENUMBRA_TEXT("readers",
                  "Silences and alerts as amtool or the API write them, and muted times of a configuration."),
    sniffAlertmanager, readAlertmanager};

} // namespace penumbra::ingest
