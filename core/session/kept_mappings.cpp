#include "session/kept_mappings.h"

#include "base/hash.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr const char* kKind = "mapping";

std::string nameOf(std::vector<std::string> headings) {
    std::sort(headings.begin(), headings.end());
    base::Hasher hasher;
    for (const auto& heading : headings) hasher.add(heading);
    return fmt::format("columns {:016x}", hasher.value());
}

} // namespace

base::Result<std::string> mappingFor(const store::Workspace& workspace, const std::vector<std::string>& headings) {
    if (headings.empty()) return std::string();
    const auto kept = workspace.document(kKind, nameOf(headings));
    if (!kept) return tl::unexpected(kept.error());
    return *kept ? (*kept)->json : std::string();
}

base::Result<void> keepMapping(store::Workspace& workspace, const std::vector<std::string>& headings,
                               const std::string& mapping, base::Time now) {
    const auto known = mappingFor(workspace, headings);
    if (!known) return tl::unexpected(known.error());
    if (headings.empty() || *known == mapping) return {};
    return workspace.putDocument({kKind, nameOf(headings), mapping, now});
}

} // namespace penumbra::session
