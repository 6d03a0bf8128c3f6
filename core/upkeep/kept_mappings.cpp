#include "upkeep/kept_mappings.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/text.h"
#include "ingest/mapping/bound.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::upkeep {

namespace {

constexpr const char* kMapping = "mapping";
constexpr std::size_t kMost = 10; ///< for the same columns

/// What the documents of mappings for exactly these columns begin with.
std::string keyOf(std::vector<std::string> headings) {
    std::sort(headings.begin(), headings.end());
    base::Hasher hasher;
    for (const auto& heading : headings) hasher.add(heading);
    return fmt::format("columns {:016x}", hasher.value());
}

std::string titleOf(const std::string& mapping) {
    const auto json = base::parseJson(mapping, "mapping");
    return json && json->is_object() ? base::textAt(*json, "title") : std::string();
}

KeptMapping keptFrom(const store::Document& document, const std::string& key) {
    const auto cut = document.name.find(": "); // an older version kept one for each set of columns, without a name
    auto name = cut == std::string::npos ? titleOf(document.json) : document.name.substr(cut + 2);
    if (name.empty()) name = fmt::format("mapping of {}", base::formatTime(document.changed));
    return {std::move(name), document.json, document.changed, document.name.substr(0, cut) == key};
}

/// Whether all columns that the mapping needs are there.
bool fits(const std::string& mapping, const std::vector<std::string>& headings) {
    auto parsed = ingest::parseMapping(mapping);
    return parsed && ingest::BoundMapping::bind(std::move(*parsed), headings, "").has_value();
}

base::Result<std::vector<KeptMapping>> allKept(const store::Workspace& workspace, const std::string& key) {
    const auto documents = workspace.documents(kMapping);
    if (!documents) return tl::unexpected(documents.error());
    std::vector<KeptMapping> out;
    for (const auto& document : *documents) out.push_back(keptFrom(document, key));
    std::stable_sort(out.begin(), out.end(), [](const KeptMapping& a, const KeptMapping& b) {
        return std::pair(!a.same, b.kept) < std::pair(!b.same, a.kept);
    });
    return out;
}

/// Removes what is kept for these columns under another spelling of the same, and the oldest of too many.
base::Result<void> makeRoom(store::Workspace& workspace, const std::string& key, const std::string& name,
                            const std::string& mapping) {
    auto documents = workspace.documents(kMapping);
    if (!documents) return tl::unexpected(documents.error());
    std::erase_if(*documents, [&](const auto& one) { return one.name.substr(0, one.name.find(": ")) != key; });
    std::stable_sort(documents->begin(), documents->end(),
                     [](const auto& a, const auto& b) { return a.changed > b.changed; });
    std::size_t others = 0;
    for (const auto& document : *documents) {
        if (document.name == name) continue;
        if (document.json != mapping && ++others < kMost) continue;
        if (const auto removed = workspace.removeDocument(kMapping, document.name); !removed) return removed;
    }
    return {};
}

} // namespace

base::Result<std::vector<KeptMapping>> mappingsFor(const store::Workspace& workspace,
                                                   const std::vector<std::string>& headings) {
    if (headings.empty()) return std::vector<KeptMapping>();
    auto kept = allKept(workspace, keyOf(headings));
    if (kept) std::erase_if(*kept, [&](const KeptMapping& one) { return !one.same && !fits(one.json, headings); });
    return kept;
}

base::Result<KeptMapping> mappingNamed(const store::Workspace& workspace, const std::string& name) {
    const auto kept = allKept(workspace, {});
    if (!kept) return tl::unexpected(kept.error());
    std::vector<std::string> names;
    for (const auto& one : *kept) {
        if (one.name == name) return one;
        if (std::find(names.begin(), names.end(), one.name) == names.end()) names.push_back(one.name);
    }
    return base::failInput(
        names.empty()
            ? PENUMBRA_SAY("Session", "'{}' is neither a file nor a column mapping that the workspace keeps.")(name)
            : PENUMBRA_SAY("Session", "'{}' is neither a file nor a column mapping that the workspace keeps. It keeps "
                                      "'{}'.")(name, fmt::join(names, "', '")));
}

base::Result<void> keepMapping(store::Workspace& workspace, const std::vector<std::string>& headings,
                               const std::string& name, const std::string& mapping, base::Time now) {
    if (headings.empty()) return {};
    const auto known = mappingsFor(workspace, headings);
    if (!known) return tl::unexpected(known.error());
    if (!known->empty() && known->front().same && known->front().json == mapping) return {};
    auto called = titleOf(mapping);
    for (const auto& one : *known)
        if (called.empty() && one.same && one.json == mapping) called = one.name;
    const auto key = keyOf(headings);
    const auto document = fmt::format("{}: {}", key, called.empty() ? name : called);
    if (const auto put = workspace.putDocument({kMapping, document, mapping, now}); !put) return put;
    return makeRoom(workspace, key, document, mapping);
}

} // namespace penumbra::upkeep
