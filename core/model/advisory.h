#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::model {

/// "CVE-2024-3094", "GHSA-...", "ALSA-2022:8194".
using AdvisoryId = base::Id<struct AdvisoryTag>;

/// Versions of one package that an advisory is about: from `introduced` up to, not including, `fixed`, or up to and
/// with `last`. What is empty is not known; versions compare by the rules of the ecosystem.
struct AffectedRange {
    std::string ecosystem; ///< "Debian:12", "npm", "cpe", ...; empty where the source names a product only
    std::string package;   ///< "openssl", or "vendor:product"
    std::string introduced;
    std::string fixed;
    std::string last;
    std::string severity; ///< as the distribution rates it: "unimportant", "high"
    auto operator<=>(const AffectedRange&) const = default;
};

/// What one database says of one vulnerability. No match with it does not mean safe.
struct Advisory {
    AdvisoryId id;
    std::string database; ///< "osv", "cve", "nvd", "debian", "anchore": each describes it in its own way
    std::vector<std::string> aliases;
    std::vector<AffectedRange> affected;
    std::optional<double> score; ///< CVSS base score, 0 to 10
    std::string vector;          ///< as it stands: "CVSS:3.1/AV:N/..."
    std::optional<base::Time> published, modified, withdrawn;
    std::string summary;
    std::string source; ///< which import said so
    bool operator==(const Advisory&) const = default;
};

base::Json toJson(const Advisory& advisory);
base::Result<Advisory> advisoryFromJson(const base::Json& json);

/// The base score of a CVSS vector of version 3.0 or 3.1 (specification 3.1, section 7); none for any other text.
std::optional<double> cvssScore(std::string_view vector);

} // namespace penumbra::model
