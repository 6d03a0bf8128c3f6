#include "ingest/vuln/feeds.h"

#include "ingest/references.h"

namespace penumbra::ingest {

namespace {

bool isKnown(const std::string& version) {
    return !version.empty() && version != "n/a" && version != "unspecified" && version != "*";
}

std::string productOf(const base::Json& affected) {
    if (auto name = base::textAt(affected, "packageName"); !name.empty()) return name;
    const auto vendor = base::textAt(affected, "vendor"), product = base::textAt(affected, "product");
    if (!isKnown(product)) return {};
    return isKnown(vendor) ? vendor + ":" + product : product;
}

void takeCveAffected(const base::Json& affected, model::Advisory& out) {
    model::AffectedRange pattern;
    pattern.ecosystem = base::textAt(affected, "collectionURL");
    pattern.package = productOf(affected);
    if (pattern.package.empty()) return;
    // Where all is affected unless it is listed, the listed ones are where it is mended.
    const auto preset = base::textAt(affected, "defaultStatus", "unknown");
    bool any = false;
    for (const auto& version : base::childAt(affected, "versions")) {
        const auto status = base::textAt(version, "status", preset);
        const auto from = base::textAt(version, "version");
        auto one = pattern;
        if (status == "affected") {
            if (isKnown(from)) one.introduced = from;
            const auto below = base::textAt(version, "lessThan"), upTo = base::textAt(version, "lessThanOrEqual");
            if (isKnown(below)) one.fixed = below;
            if (isKnown(upTo)) one.last = upTo;
            if (below.empty() && upTo.empty()) one.last = one.introduced; // this one version
        } else if (status == "unaffected" && preset == "affected" && isKnown(from)) {
            one.introduced = "0";
            one.fixed = from;
        } else {
            continue;
        }
        any = true;
        out.affected.push_back(one);
    }
    if (!any && preset == "affected") {
        pattern.introduced = "0";
        out.affected.push_back(pattern);
    }
}

/// The score of the newest version of CVSS; of equal ones the first.
void takeMetrics(const base::Json& metrics, int& rank, model::Advisory& out) {
    int own = 4;
    for (const char* key : {"cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0"}) {
        for (const auto& metric : metrics) {
            const auto& cvss = base::childAt(metric, key);
            if (own <= rank || !cvss.contains("baseScore")) continue;
            rank = own;
            out.score = base::numberAt(cvss, "baseScore");
            out.vector = base::textAt(cvss, "vectorString");
        }
        --own;
    }
}

void takeContainer(const base::Json& container, int& rank, model::Advisory& out) {
    for (const auto& affected : base::childAt(container, "affected")) takeCveAffected(affected, out);
    takeMetrics(base::childAt(container, "metrics"), rank, out);
    if (out.summary.empty()) out.summary = shortened(base::textAt(container, "title"));
    if (out.summary.empty()) out.summary = englishOf(base::childAt(container, "descriptions"));
}

} // namespace

bool takeCve(const base::Json& json, const document::Place& place, Intake& intake) {
    const auto& meta = base::childAt(json, "cveMetadata");
    if (base::textAt(json, "dataType") != "CVE_RECORD" || !meta.is_object()) return false;
    model::Advisory out;
    out.id = model::AdvisoryId(base::textAt(meta, "cveId"));
    out.database = "cve";
    const auto& containers = base::childAt(json, "containers");
    int rank = 0;
    takeContainer(base::childAt(containers, "cna"), rank, out);
    for (const auto& adp : base::childAt(containers, "adp")) takeContainer(adp, rank, out);
    out.published = feedTime(meta, "datePublished", place / "cveMetadata", intake);
    out.modified = feedTime(meta, "dateUpdated", place / "cveMetadata", intake);
    if (base::textAt(meta, "state") == "REJECTED") {
        out.withdrawn = feedTime(meta, "dateRejected", place / "cveMetadata", intake);
        if (!out.withdrawn) out.withdrawn = out.modified ? *out.modified : intake.input().time;
    }
    addAdvisory(std::move(out), place, intake);
    return true;
}

} // namespace penumbra::ingest
