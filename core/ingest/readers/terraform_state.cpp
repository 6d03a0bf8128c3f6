#include "base/text.h"
#include "ingest/terraform/state.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

bool isShown(const document::Outline& outline) {
    return outline.has("/format_version") && !outline.has("/planned_values") && !outline.has("/resource_changes") &&
           !outline.has("/configuration") && (outline.has("/values") || outline.has("/terraform_version"));
}

int sniffTerraformState(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    const bool file =
        outline.has("/version") && (outline.has("/serial") || outline.has("/lineage") ||
                                    outline.has("/terraform_version") || outline.has("/resources/0/instances"));
    return (file && (outline.has("/resources") || outline.has("/modules"))) || isShown(outline) ? 90 : 0;
}

base::Result<model::Batch> readTerraformState(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    if (trees->empty() || !trees->front().json.is_object())
        return base::failInput(PENUMBRA_SAY("Problem", "{} holds no object, as Terraform writes one.")(input.name));
    const auto& tree = trees->front();
    Intake intake(input);
    References references;
    if (tree.json.is_object() && tree.json.contains("format_version")) {
        takeInstances(instancesOfValues(base::childAt(tree.json, "values"), tree.at("") / "values"), intake,
                      references);
    } else {
        const auto instances = instancesOfState(tree, input.name, intake);
        if (!instances) return base::fail(instances.error().kind, instances.error().text);
        takeInstances(*instances, intake, references);
    }
    references.settle(intake);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader terraformState{
    "terraform-state", PENUMBRA_TEXT("readers", "Terraform state"),
    PENUMBRA_TEXT("readers",
                  "terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services."),
    sniffTerraformState, readTerraformState};

} // namespace penumbra::ingest
