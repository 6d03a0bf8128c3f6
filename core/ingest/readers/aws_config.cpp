#include "base/text.h"
#include "ingest/aws/config.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffAwsConfig(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    for (const char* key :
         {"/configurationItems", "/baseConfigurationItems", "/configurationItem/resourceType", "/resourceIdentifiers",
          "/Message/configurationItem", "/Message/configurationItemSummary", "/resourceCounts/0/resourceType",
          "/ConfigRules/0/ConfigRuleName", "/EvaluationResults/0/EvaluationResultIdentifier", "/ComplianceByResources"})
        if (outline.has(key)) return 90;
    const auto message = outline.text("/Message");
    if (message.find("configurationItem") != std::string_view::npos) return 90;
    if (outline.has("/Message/messageType") && outline.has("/TopicArn")) return 90;
    if (outline.has("/Message") && outline.text("/Subject").starts_with("[AWS Config")) return 90;
    return outline.has("/QueryInfo") && outline.has("/Results") ? 80 : 0;
}

base::Result<model::Batch> readAwsConfig(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    Intake intake(input);
    AwsConfig config(intake);
    bool any = false;
    for (const auto& tree : *trees) any = (tree.json.is_object() && config.take(tree.json, tree.at(""))) || any;
    if (!any)
        return base::failInput(PENUMBRA_SAY("Problem", "{} holds no configuration item of AWS Config.")(input.name));
    config.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader awsConfig{
    "aws-config", PENUMBRA_TEXT("readers", "AWS Config"),
    PENUMBRA_TEXT("readers",
                  "Snapshots, histories and notifications of AWS Config, and lists of discovered resources."),
    sniffAwsConfig, readAwsConfig};

} // namespace penumbra::ingest
