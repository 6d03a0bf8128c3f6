#include "ingest/vuln/feeds.h"

#include "ingest/references.h"

namespace penumbra::ingest {

namespace {

/// The events of a range in their order: each "introduced" opens one, what follows closes it.
void takeRange(const base::Json& range, const model::AffectedRange& package, model::Advisory& out) {
    if (base::textAt(range, "type") == "GIT") return; // commits are no versions
    model::AffectedRange open = package;
    bool isOpen = false;
    for (const auto& event : base::childAt(range, "events")) {
        if (const auto introduced = plainAt(event, "introduced")) {
            if (isOpen) out.affected.push_back(open);
            open = package;
            open.introduced = *introduced;
            isOpen = true;
        }
        const auto fixed = plainAt(event, "fixed"), last = plainAt(event, "last_affected");
        if (!fixed && !last) continue;
        open.fixed = fixed.value_or("");
        open.last = last.value_or("");
        out.affected.push_back(open);
        open = package;
        isOpen = false;
    }
    if (isOpen) out.affected.push_back(open);
}

void takeOsvAffected(const base::Json& affected, model::Advisory& out) {
    const auto& package = base::childAt(affected, "package");
    model::AffectedRange pattern;
    pattern.ecosystem = base::textAt(package, "ecosystem");
    pattern.package = base::textAt(package, "name");
    pattern.severity = base::textAt(base::childAt(affected, "ecosystem_specific"), "urgency");
    const auto before = out.affected.size();
    for (const auto& range : base::childAt(affected, "ranges")) takeRange(range, pattern, out);
    if (out.affected.size() != before) return;
    for (const auto& version : base::childAt(affected, "versions")) { // listed one by one, without a range
        auto one = pattern;
        one.introduced = one.last = plainText(version).value_or("");
        out.affected.push_back(one);
    }
    if (out.affected.size() == before && !pattern.package.empty()) out.affected.push_back(pattern);
}

/// CVSS vectors of all that there are: that of the newest version whose score can be computed, else the first.
void takeSeverity(const base::Json& severities, model::Advisory& out) {
    for (const auto& one : severities) {
        const auto vector = base::textAt(one, "score");
        const auto score = model::cvssScore(vector);
        if (!out.vector.empty() && (!score || (out.score && *out.score >= *score))) continue;
        out.vector = vector;
        out.score = score;
    }
}

} // namespace

bool takeOsv(const base::Json& json, const document::Place& place, Intake& intake) {
    if (json.contains("vulns") && json["vulns"].is_array()) {
        for (std::size_t i = 0; i < json["vulns"].size(); ++i)
            if (!takeOsv(json["vulns"][i], place / "vulns" / i, intake)) return false;
        return true;
    }
    if (!json.contains("id") ||
        (!json.contains("affected") && !json.contains("modified") && !json.contains("schema_version")))
        return false;
    model::Advisory out;
    out.id = model::AdvisoryId(base::textAt(json, "id"));
    out.database = "osv";
    for (const char* key : {"aliases", "upstream"})
        for (const auto& alias : base::childAt(json, key)) out.aliases.push_back(plainText(alias).value_or(""));
    takeSeverity(base::childAt(json, "severity"), out);
    for (const auto& affected : base::childAt(json, "affected")) {
        takeOsvAffected(affected, out);
        if (out.vector.empty()) takeSeverity(base::childAt(affected, "severity"), out);
    }
    out.published = feedTime(json, "published", place, intake);
    out.modified = feedTime(json, "modified", place, intake);
    out.withdrawn = feedTime(json, "withdrawn", place, intake);
    out.summary = shortened(base::textAt(json, "summary", base::textAt(json, "details")));
    addAdvisory(std::move(out), place, intake);
    return true;
}

} // namespace penumbra::ingest
