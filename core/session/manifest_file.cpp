#include "session/manifest_file.h"

#include "ingest/reader.h"
#include "whatif/manifest.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::session {

base::Result<std::string> readManifest(const std::string& path, base::Time now) {
    const auto batch = ingest::readFile(path, "kubernetes", {}, now);
    if (!batch) return tl::unexpected(batch.error());
    std::map<std::string, std::string> serviceOf;
    for (const auto& relation : batch->relations)
        if (relation.kind == model::RelationKind::PartOf) serviceOf[relation.from.text()] = relation.to.text();
    std::vector<whatif::ManifestPart> parts;
    for (const auto& resource : batch->resources) {
        if (resource.kind != model::ResourceKind::Workload || resource.rules.pinned) continue;
        const auto found = serviceOf.find(resource.id.text());
        const auto service = found == serviceOf.end() ? model::naturalName(resource.id) : found->second;
        const auto alike = std::find_if(parts.begin(), parts.end(), [&](const auto& part) {
            return part.service == service && part.pattern.request == resource.request &&
                   part.pattern.rules == resource.rules;
        });
        if (alike != parts.end()) {
            ++alike->replicas;
            continue;
        }
        model::Resource pattern;
        pattern.id = resource.id;
        pattern.kind = resource.kind;
        pattern.request = resource.request;
        pattern.rules = resource.rules;
        parts.push_back({service, 1, std::move(pattern)});
    }
    if (parts.empty())
        return base::failInput(fmt::format("{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod "
                                           "that can be placed.",
                                           path));
    return whatif::manifestText(parts, batch->dimensions);
}

} // namespace penumbra::session
