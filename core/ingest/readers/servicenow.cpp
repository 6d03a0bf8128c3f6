#include "base/text.h"
#include "ingest/servicenow/records.h"

namespace penumbra::ingest {

namespace {

int sniffServicenow(const Head& head) {
    if (!head.headings.empty()) return isSnowTable(head.headings) ? 60 : 0;
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json || !outline.has("/result")) return 0;
    for (const char* key : {"/result/*/sys_id", "/result/sys_id", "/result/*/sys_class_name", "/result/sys_class_name"})
        if (outline.has(key)) return 90;
    // The fields of a record stand in the order of the alphabet, and a head may end before sys_id.
    return outline.has("/result/0/number") || outline.has("/result/0/asset_tag") ? 60 : 0;
}

base::Result<model::Batch> readServicenow(const Input& input) {
    Intake intake(input);
    const auto records = loadSnow(input, intake);
    if (!records) return tl::unexpected(records.error());
    SnowTables(intake).take(*records);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader servicenow{
    "servicenow", PENUMBRA_TEXT("readers", "ServiceNow"),
    PENUMBRA_TEXT("readers",
                  "Configuration items, their relations and changes, from the Table API or exported as CSV."),
    sniffServicenow, readServicenow};

} // namespace penumbra::ingest
