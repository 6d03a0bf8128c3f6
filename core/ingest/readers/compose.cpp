#include "base/text.h"
#include "ingest/compose/project.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// Its keys at the top are those of Compose and no others, with services by name, or includes of paths.
int sniffCompose(const Head& head) {
    bool services = false, list = false, include = false;
    for (const auto& [place, value] : head.outline.entries) {
        if (place.find('/', 1) == std::string::npos && !isComposeKey(std::string_view(place).substr(1))) return 0;
        services = services || place.starts_with("/services/");
        list = list || place.starts_with("/services/0");
        include = include || (place.starts_with("/include/0") && (place == "/include/0" || place == "/include/0/path"));
    }
    if (list || head.outline.has("/apiVersion")) return 0;
    return services ? 80 : include ? 30 : 0;
}

base::Result<model::Batch> readCompose(const Input& input) {
    auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    References references;
    for (const auto& tree : *trees) {
        const auto& services =
            tree.json.is_object() && tree.json.contains("services") ? tree.json["services"] : tree.json;
        if (!tree.json.is_object() || (!services.is_object() && !services.is_null()))
            intake.reject(
                "no-services", tree.at("").text(),
                PENUMBRA_SAY("Problem",
                             "A Compose file has 'services' by their names at its top; this document has none.")());
        else
            takeProject(tree, intake, references);
    }
    references.settle(intake);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader compose{
    "compose", PENUMBRA_TEXT("readers", "Compose file"),
    PENUMBRA_TEXT("readers", "compose.yaml, or `docker compose config`: services, replicas, limits, dependencies."),
    sniffCompose, readCompose};

} // namespace penumbra::ingest
