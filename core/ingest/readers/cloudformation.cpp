#include "base/text.h"
#include "ingest/cloudformation/documents.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

bool isAnswer(const document::Outline& outline) {
    for (const char* place :
         {"/StackResources/0/StackName", "/StackResources/0/LogicalResourceId", "/StackResourceSummaries",
          "/StackResourceDrifts", "/StackResourceDrift", "/StackResourceDetail", "/StackDriftDetectionId",
          "/Summaries/0/ChangeSetId", "/Summaries/0/StackResourceDriftStatus", "/Summaries/0/StackInstanceId",
          "/Stacks/0/StackId", "/StackSummaries/0/StackId", "/StackSet/StackSetId", "/StackSet/StackSetName",
          "/StackSet/StackSetARN", "/StackInstance/StackId", "/StackInstances/0/StackId"})
        if (outline.has(place)) return true;
    return outline.has("/Changes") && (outline.has("/ChangeSetName") || outline.has("/ChangeSetId"));
}

bool isTemplate(const document::Outline& outline) {
    if (outline.has("/AWSTemplateFormatVersion")) return true;
    if (!outline.has("/Resources")) return false;
    for (const char* begin : {"AWS::", "Custom::", "Alexa::"})
        if (outline.says("/Resources/*/Type", begin)) return true;
    return outline.says("/Transform", "AWS::") || outline.says("/Transform/0", "AWS::");
}

int sniffCloudformation(const Head& head) { return isTemplate(head.outline) || isAnswer(head.outline) ? 90 : 0; }

base::Result<model::Batch> readCloudformation(const Input& input) {
    document::TreeOptions options;
    options.expandTags = true;
    const auto trees = document::parseTrees(input.bytes, input.name, options);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    References references;
    std::vector<model::Plan> plans;
    for (const auto& tree : *trees) {
        if (!tree.json.is_object()) {
            intake.reject(
                "no-object", tree.at("").text(),
                PENUMBRA_SAY("Problem", "A template has Resources by their names; this document has none.")());
        } else if (tree.json.contains("Resources") || tree.json.contains("AWSTemplateFormatVersion")) {
            if (base::childAt(tree.json, "Resources").is_object() && tree.json.contains("Resources"))
                takeTemplate(tree, intake, plans);
            else
                intake.reject("no-resources", tree.at("").text(),
                              PENUMBRA_SAY("Problem", "This template has no Resources, which each must have.")());
        } else {
            takeAnswer(tree, intake, references, plans);
        }
    }
    references.settle(intake);
    auto batch = std::move(intake).finish();
    batch.plans = std::move(plans);
    return batch;
}

} // namespace

extern constinit const Reader cloudFormation{
    "cloudformation", PENUMBRA_TEXT("readers", "CloudFormation"),
    PENUMBRA_TEXT("readers", "Templates, change sets, resources of stacks and their drift."), sniffCloudformation,
    readCloudformation};

} // namespace penumbra::ingest
