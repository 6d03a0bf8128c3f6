#include "report/json.h"
#include "report/plan_parts.h"

#include "base/hash.h"
#include "base/text.h"

namespace penumbra::report {

namespace {

base::Result<std::string> writeJson(const Document& document) {
    auto json = planJson(document);
    json["hash"] = base::sha256(base::dumpJson(json));
    if (const auto stale = staleSteps(document); !stale.empty()) json["stale_steps"] = stale;
    json["approvals"] = approvalsJson(document.rulings);
    if (!document.classification.empty()) json["classification"] = document.classification;
    return base::dumpJsonPretty(json);
}

} // namespace

extern constinit const Exporter jsonExporter{
    "json", PENUMBRA_TEXT("exporters", "Plan as JSON"), "json",
    PENUMBRA_TEXT(
        "exporters",
        "The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from."),
    writeJson};

} // namespace penumbra::report
