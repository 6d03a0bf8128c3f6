#include "whatif/manifest.h"

#include "model/json.h"
#include "model/json_fields.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr std::size_t kMostParts = 1000;
constexpr int kMostReplicas = 100'000;

base::Result<ManifestPart> partOf(const base::Json& json, model::Dimensions& dimensions) {
    ManifestPart part;
    model::JsonFields fields(json, "a part of the manifest");
    fields.read("service", part.service);
    fields.read("replicas", part.replicas);
    if (!fields.failed() && part.service.empty()) fields.fail("service", "it must name a service.");
    if (!fields.failed() && (part.replicas < 1 || part.replicas > kMostReplicas))
        fields.fail("replicas", fmt::format("it must lie between 1 and {}.", kMostReplicas));
    if (const auto* given = fields.object("pattern"))
        if (auto pattern = model::resourceFromJson(*given, dimensions); fields.take(pattern))
            part.pattern = std::move(*pattern);
    return fields.finish(std::move(part));
}

} // namespace

std::string manifestText(const std::vector<ManifestPart>& parts, const model::Dimensions& dimensions) {
    base::Json json{{"penumbra", "manifest"}, {"format", 1}, {"parts", base::Json::array()}};
    for (const auto& part : parts)
        json["parts"].push_back({{"service", part.service},
                                 {"replicas", part.replicas},
                                 {"pattern", model::toJson(part.pattern, dimensions)}});
    return base::dumpJson(json);
}

base::Result<std::vector<ManifestPart>> parseManifest(std::string_view text, model::Dimensions dimensions) {
    const auto json = base::parseJson(text, "The manifest");
    if (!json) return tl::unexpected(json.error());
    if (base::textAt(*json, "penumbra") != "manifest" || base::integerAt(*json, "format") != 1)
        return base::failInput("This is no manifest in the form that edits carry. On the command line say "
                               "manifest=FILE.");
    const auto& list = base::childAt(*json, "parts");
    if (!list.is_array() || list.empty() || list.size() > kMostParts)
        return base::failInput(fmt::format("The manifest needs a list \"parts\" of 1 to {} parts.", kMostParts));
    std::vector<ManifestPart> parts;
    const int known = dimensions.count();
    for (const auto& one : list) {
        auto part = partOf(one, dimensions);
        if (!part) return tl::unexpected(part.error());
        if (dimensions.count() > known)
            return base::failInput(fmt::format("{} asks for {}, which the fleet does not have.", part->service,
                                               dimensions.at(known).name));
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace penumbra::whatif
