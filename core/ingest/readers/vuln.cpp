#include "base/text.h"
#include "ingest/vuln/feeds.h"

namespace penumbra::ingest {

namespace {

int sniffVuln(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    for (const std::string begin : {"", "/0"}) {
        if (outline.says(begin + "/dataType", "CVE_RECORD")) return 95;
        if (outline.has(begin + "/id") && outline.has(begin + "/affected") && !outline.has(begin + "/kind")) return 88;
        if (outline.has(begin + "/id") && outline.has(begin + "/modified") && outline.has(begin + "/schema_version"))
            return 88;
        if (outline.has(begin + "/Vulnerability/NamespaceName") || outline.has(begin + "/Vulnerability/Name"))
            return 88;
    }
    for (const char* place : {"/vulnerabilities/0/cve/id", "/vulns/0/id", "/CVE_Items/0", "/*/*/releases/*/status"})
        if (outline.has(place)) return 88;
    return outline.says("/format", "NVD_CVE") ? 88 : 0;
}

void takeAdvisory(const base::Json& json, const document::Place& place, Intake& intake) {
    if (json.is_object() &&
        (takeCve(json, place, intake) || takeNvd(json, place, intake) || takeAnchore(json, place, intake) ||
         takeOsv(json, place, intake) || takeDebian(json, place, intake)))
        return;
    intake.reject("unknown-record", place.text(),
                  PENUMBRA_SAY("Problem", "This is no advisory of OSV, CVE, NVD, Anchore or Debian's tracker.")());
}

base::Result<model::Batch> readVuln(const Input& input) {
    document::TreeOptions options;
    options.jsonLines = document::outlineOf(std::string_view(input.bytes).substr(0, 65536)).lines;
    std::vector<std::pair<int, std::string>> broken;
    const auto trees = document::parseTrees(input.bytes, input.name, options, &broken);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    for (const auto& [line, why] : broken) intake.reject("bad-line", intake.at(static_cast<std::size_t>(line)), why);
    document::eachRecord(*trees, [&](const auto& json, const auto& place) { takeAdvisory(json, place, intake); });
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader vuln{
    "vuln", PENUMBRA_TEXT("readers", "Vulnerabilities"),
    PENUMBRA_TEXT("readers", "Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian's security tracker."), sniffVuln,
    readVuln};

} // namespace penumbra::ingest
