#include "base/text.h"
#include "ingest/vuln/feeds.h"

#include "ingest/references.h"

#include <vector>

namespace penumbra::ingest {

namespace {

/// "cpe:2.3:a:vendor:product:version:..." in its parts; a colon behind a backslash is none of its separators.
std::vector<std::string> partsOf(const std::string& cpe) {
    std::vector<std::string> out(1);
    for (std::size_t i = 0; i < cpe.size(); ++i) {
        if (cpe[i] == '\\' && i + 1 < cpe.size())
            out.back() += cpe[++i];
        else if (cpe[i] == ':')
            out.emplace_back();
        else
            out.back() += cpe[i];
    }
    return out;
}

void takeMatch(const base::Json& match, model::Advisory& out) {
    if (!base::boolAt(match, "vulnerable")) return; // what it runs on
    const auto parts = partsOf(base::textAt(match, "criteria"));
    if (parts.size() < 6) return;
    model::AffectedRange range;
    range.ecosystem = "cpe";
    range.package = parts[3] + ":" + parts[4];
    range.introduced = base::textAt(match, "versionStartIncluding");
    if (const auto after = base::textAt(match, "versionStartExcluding"); !after.empty())
        range.introduced = "> " + after;
    range.fixed = base::textAt(match, "versionEndExcluding");
    range.last = base::textAt(match, "versionEndIncluding");
    if (parts[5] != "*" && parts[5] != "-") range.introduced = range.last = parts[5];
    out.affected.push_back(range);
}

void takeMetrics(const base::Json& metrics, model::Advisory& out) {
    for (const char* key : {"cvssMetricV40", "cvssMetricV31", "cvssMetricV30", "cvssMetricV2"})
        for (const bool primary : {true, false})
            for (const auto& metric : base::childAt(metrics, key)) {
                if (out.score || (base::textAt(metric, "type") == "Primary") != primary) continue;
                const auto& cvss = base::childAt(metric, "cvssData");
                if (!cvss.contains("baseScore")) continue;
                out.score = base::numberAt(cvss, "baseScore");
                out.vector = base::textAt(cvss, "vectorString");
            }
}

void takeOne(const base::Json& cve, const document::Place& place, Intake& intake) {
    model::Advisory out;
    out.id = model::AdvisoryId(base::textAt(cve, "id"));
    out.database = "nvd";
    for (const auto& configuration : base::childAt(cve, "configurations"))
        for (const auto& node : base::childAt(configuration, "nodes"))
            for (const auto& match : base::childAt(node, "cpeMatch")) takeMatch(match, out);
    takeMetrics(base::childAt(cve, "metrics"), out);
    out.published = feedTime(cve, "published", place, intake);
    out.modified = feedTime(cve, "lastModified", place, intake);
    if (base::textAt(cve, "vulnStatus") == "Rejected")
        out.withdrawn = out.modified ? *out.modified : intake.input().time;
    out.summary = englishOf(base::childAt(cve, "descriptions"));
    addAdvisory(std::move(out), place, intake);
}

} // namespace

bool takeNvd(const base::Json& json, const document::Place& place, Intake& intake) {
    if (json.contains("CVE_Items")) {
        intake.reject(
            "retired-format", place.text(),
            PENUMBRA_SAY("Problem",
                         "This is the format 1.1 of NVD, which is no longer kept. Download it in format 2.0.")());
        return true;
    }
    if (!json.contains("vulnerabilities") || !json["vulnerabilities"].is_array()) return false;
    const auto& list = json["vulnerabilities"];
    for (std::size_t i = 0; i < list.size(); ++i)
        takeOne(base::childAt(list[i], "cve"), place / "vulnerabilities" / i / "cve", intake);
    return true;
}

} // namespace penumbra::ingest
