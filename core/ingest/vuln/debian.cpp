#include "base/text.h"
#include "ingest/vuln/feeds.h"

#include "base/say.h"

#include "ingest/references.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The state of one vulnerability in one package: by release.
void takeReleases(const std::string& package, const base::Json& issue, model::Advisory& out, int& undetermined) {
    const auto& releases = base::childAt(issue, "releases");
    if (!releases.is_object()) return;
    for (const auto& item : releases.items()) {
        const auto& release = item.value();
        const auto status = base::textAt(release, "status"), fixed = base::textAt(release, "fixed_version");
        if (status == "undetermined") {
            ++undetermined;
            continue;
        }
        if (fixed == "0") continue; // it never had it
        model::AffectedRange range;
        range.ecosystem = "Debian:" + item.key();
        range.package = package;
        range.introduced = "0";
        range.fixed = fixed;
        range.severity = base::textAt(release, "urgency");
        out.affected.push_back(range);
    }
}

} // namespace

bool takeDebian(const base::Json& json, const document::Place& place, Intake& intake) {
    if (!json.is_object()) return false;
    std::map<std::string, model::Advisory> byId; // one may be in many packages
    int undetermined = 0;
    for (const auto& package : json.items()) {
        if (!package.value().is_object()) return false;
        for (const auto& issue : package.value().items()) {
            if (!issue.value().is_object() || !issue.value().contains("releases")) {
                intake.reject(
                    "no-releases", (place / package.key() / issue.key()).text(),
                    PENUMBRA_SAY("Problem", "{} of {} does not say how releases stand.")(issue.key(), package.key()));
                continue;
            }
            auto& advisory = byId[issue.key()];
            advisory.id = model::AdvisoryId(issue.key());
            advisory.database = "debian";
            if (advisory.summary.empty()) advisory.summary = shortened(base::textAt(issue.value(), "description"));
            takeReleases(package.key(), issue.value(), advisory, undetermined);
        }
    }
    for (auto& [id, advisory] : byId) addAdvisory(std::move(advisory), place, intake);
    if (undetermined > 0)
        intake.note(
            "undetermined", place.text(),
            PENUMBRA_SAY("Problem", "Of {} it is not known yet whether it is affected; that was left out. It does "
                                    "not mean that it is safe.")(
                base::sayCount(undetermined, PENUMBRA_TEXT("Count", "release"), PENUMBRA_TEXT("Count", "releases"))));
    return true;
}

/// A record of Anchore's feeds.
bool takeAnchore(const base::Json& json, const document::Place& place, Intake& intake) {
    if (!json.contains("Vulnerability") || !json["Vulnerability"].is_object()) return false;
    const auto& one = json["Vulnerability"];
    model::Advisory out;
    out.id = model::AdvisoryId(base::textAt(one, "Name"));
    const auto space = base::textAt(one, "NamespaceName");
    out.database = "anchore " + space;
    for (const auto& fixed : base::childAt(one, "FixedIn")) {
        model::AffectedRange range;
        range.ecosystem = base::textAt(fixed, "NamespaceName", space);
        range.package = base::textAt(fixed, "Name");
        range.introduced = "0";
        if (const auto version = base::textAt(fixed, "Version"); version != "None") range.fixed = version;
        range.severity = base::textAt(one, "Severity");
        out.affected.push_back(range);
    }
    const auto& nvd = base::childAt(base::childAt(one, "Metadata"), "NVD");
    for (const char* key : {"CVSSv3", "CVSSv2"}) {
        const auto& cvss = base::childAt(nvd, key);
        if (out.score || !cvss.contains("Score")) continue;
        out.score = base::numberAt(cvss, "Score");
        out.vector = base::textAt(cvss, "Vectors");
    }
    out.summary = shortened(base::textAt(one, "Description"));
    addAdvisory(std::move(out), place, intake);
    return true;
}

} // namespace penumbra::ingest
