#include "base/text.h"
#include "ingest/netbox/site.h"

namespace penumbra::ingest {

namespace {

bool isOfNetBox(std::string_view url) {
    for (const char* app : {"/api/dcim/", "/api/virtualization/", "/api/ipam/", "/api/tenancy/", "/api/circuits/"})
        if (url.find(app) != std::string_view::npos) return true;
    return false;
}

bool isDump(const document::Outline& outline) {
    if (!outline.has("/0/model") || !outline.has("/0/fields")) return false;
    for (const char* app : {"dcim.", "ipam.", "virtualization."})
        if (outline.says("/*/model", app) ||
            outline.says("/*/fields/app_label", std::string_view(app).substr(0, std::string_view(app).size() - 1)))
            return true;
    return false;
}

int sniffNetbox(const Head& head) {
    const auto& outline = head.outline;
    if (!head.headings.empty()) return netBoxTableKind(head.headings).empty() ? 0 : 70;
    if (outline.form != document::Outline::Form::Json) return 0;
    if (outline.has("/count") && outline.has("/results") && (outline.has("/next") || outline.has("/previous")))
        return 90;
    if (isDump(outline)) return 90;
    if (isOfNetBox(outline.text("/url")) || isOfNetBox(outline.text("/0/url"))) return 90;
    if (!outline.has("/id")) return 0;
    for (const auto& [key, value] : outline.entries)
        if (key.ends_with("/url") && isOfNetBox(value)) return 85;
    if (outline.has("/custom_fields")) return 60;
    for (const char* key : {"/device_type/manufacturer", "/termination_a_type", "/manufacturer/slug", "/desc_units"})
        if (outline.has(key)) return 85;
    if (outline.has("/vcpus") && outline.has("/cluster")) return 85;
    return outline.has("/slug") && outline.has("/parent") ? 70 : 0;
}

base::Result<model::Batch> readNetbox(const Input& input) {
    Intake intake(input);
    const auto first = input.bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool json = first != std::string::npos && (input.bytes[first] == '{' || input.bytes[first] == '[');
    const auto objects = json ? loadNetBox(input, intake) : loadNetBoxTable(input);
    if (!objects) return tl::unexpected(objects.error());
    NetBoxSite site(intake);
    for (const auto& object : *objects) site.take(object);
    site.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader netbox{
    "netbox", PENUMBRA_TEXT("readers", "NetBox"),
    PENUMBRA_TEXT("readers",
                  "Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps."),
    sniffNetbox, readNetbox};

} // namespace penumbra::ingest
