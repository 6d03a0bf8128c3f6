#include "base/text.h"
#include "ingest/terraform/plan.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffTerraformPlan(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json || !outline.has("/format_version")) return 0;
    return outline.has("/planned_values") || outline.has("/resource_changes") || outline.has("/configuration") ? 92 : 0;
}

base::Result<model::Batch> readTerraformPlan(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    if (trees->empty() || !trees->front().json.is_object())
        return base::failInput(PENUMBRA_SAY("Problem", "{} holds no object, as Terraform writes one.")(input.name));
    const auto& tree = trees->front();
    const auto version = base::textAt(tree.json, "format_version");
    if (version.empty() || (!version.starts_with("0.") && !version.starts_with("1.")))
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} is a Terraform plan in format '{}'; formats 0 and 1 can be read.")(input.name, version));
    Intake intake(input);
    References references;
    auto plan = takePlan(tree, intake, references);
    references.settle(intake);
    auto batch = std::move(intake).finish();
    batch.plans.push_back(std::move(plan));
    return batch;
}

} // namespace

extern constinit const Reader terraformPlan{
    "terraform-plan", PENUMBRA_TEXT("readers", "Terraform plan"),
    PENUMBRA_TEXT("readers", "`terraform show -json PLAN`: what stands, what is planned for it, and what drifted."),
    sniffTerraformPlan, readTerraformPlan};

} // namespace penumbra::ingest
