#include "whatif/manifest.h"

#include "base/text.h"
#include "model/json.h"
#include "model/json_fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::whatif {

namespace {

constexpr std::size_t kMostParts = 1000;
constexpr int kMostReplicas = 100'000;

base::Result<ManifestPart> partOf(const base::Json& json, model::Dimensions& dimensions) {
    ManifestPart part;
    model::JsonFields fields(json, "a part of the manifest");
    fields.read("service", part.service);
    fields.read("replicas", part.replicas);
    if (!fields.failed() && part.service.empty())
        fields.fail("service", PENUMBRA_SAY("Problem", "it must name a service.")());
    if (!fields.failed() && (part.replicas < 1 || part.replicas > kMostReplicas))
        fields.fail("replicas", PENUMBRA_SAY("Problem", "it must lie between 1 and {}.")(kMostReplicas));
    if (const auto* given = fields.object("pattern"))
        if (auto pattern = model::resourceFromJson(*given, dimensions); fields.take(pattern))
            part.pattern = std::move(*pattern);
    return fields.finish(std::move(part));
}

} // namespace

std::vector<ManifestPart> manifestParts(const model::Batch& batch) {
    std::map<std::string, std::string> serviceOf;
    for (const auto& relation : batch.relations)
        if (relation.kind == model::RelationKind::PartOf) serviceOf[relation.from.text()] = relation.to.text();
    std::vector<ManifestPart> parts;
    std::map<std::string, std::vector<std::size_t>> ofService;
    for (const auto& resource : batch.resources) {
        if (resource.kind != model::ResourceKind::Workload || resource.rules.pinned) continue;
        if (resource.attributes.contains(model::kPlannedAction)) continue;
        const auto found = serviceOf.find(resource.id.text());
        const auto service = found == serviceOf.end() ? model::naturalName(resource.id) : found->second;
        auto& own = ofService[service];
        const auto alike = std::find_if(own.begin(), own.end(), [&](std::size_t i) {
            return parts[i].pattern.request == resource.request && parts[i].pattern.rules == resource.rules;
        });
        if (alike != own.end()) {
            ++parts[*alike].replicas;
            continue;
        }
        model::Resource pattern;
        pattern.id = resource.id;
        pattern.kind = resource.kind;
        pattern.request = resource.request;
        pattern.rules = resource.rules;
        own.push_back(parts.size());
        parts.push_back({service, 1, std::move(pattern)});
    }
    return parts;
}

std::string manifestText(const std::vector<ManifestPart>& parts, const model::Dimensions& dimensions) {
    base::Json json{{"penumbra", "manifest"}, {"format", 1}, {"parts", base::Json::array()}};
    for (const auto& part : parts)
        json["parts"].push_back({{"service", part.service},
                                 {"replicas", part.replicas},
                                 {"pattern", model::toJson(part.pattern, dimensions)}});
    return base::dumpJson(json);
}

base::Result<std::vector<ManifestPart>> parseManifest(std::string_view text, model::Dimensions dimensions) {
    const auto json = base::parseJson(text, PENUMBRA_SAY("Problem", "The manifest")());
    if (!json) return tl::unexpected(json.error());
    if (base::textAt(*json, "penumbra") != "manifest" || base::integerAt(*json, "format") != 1)
        return base::failInput(PENUMBRA_SAY("Problem",
                                            "This is no manifest in the form that edits carry. On the command line say "
                                            "manifest=FILE.")());
    const auto& list = base::childAt(*json, "parts");
    if (!list.is_array() || list.empty() || list.size() > kMostParts)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The manifest needs a list \"parts\" of 1 to {} parts.")(kMostParts));
    std::vector<ManifestPart> parts;
    const int known = dimensions.count();
    for (const auto& one : list) {
        auto part = partOf(one, dimensions);
        if (!part) return tl::unexpected(part.error());
        if (dimensions.count() > known)
            return base::failInput(PENUMBRA_SAY("Problem", "{} asks for {}, which the fleet does not have.")(
                part->service, dimensions.at(known).name));
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace penumbra::whatif
