#include "base/text.h"
#include "ingest/planned.h"
#include "ingest/reader.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffPlannedChange(const Head& head) {
    return head.outline.form == document::Outline::Form::Json && head.outline.text("/penumbra") == "planned-change"
               ? 100
               : 0;
}

/// The plan inside, as a file of its own.
base::Result<std::string> contentOf(const base::Json& json, const std::string& where) {
    if (json.contains("content") == json.contains("text"))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} must hold the plan either as JSON in \"content\" or as \"text\", e.g. a "
                                    "manifest in YAML.")(where));
    return json.contains("content") ? base::dumpJson(json["content"]) : base::textAt(json, "text");
}

base::Result<model::Batch> readPlannedChange(const Input& input) {
    const auto json = base::parseJson(input.bytes, input.name);
    if (!json) return tl::unexpected(json.error());
    const auto order = planOrderFromJson(*json, input.name);
    if (!order) return tl::unexpected(order.error());
    auto content = contentOf(*json, input.name);
    if (!content) return tl::unexpected(content.error());
    auto inside = input;
    inside.bytes = std::move(*content);
    const auto id = base::textAt(*json, "reader");
    if (!id.empty() && !readers().find(id))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{}: There is no reader '{}'; 'schema' lists them.")(input.name, id));
    const auto* reader = id.empty() ? findReader(inside.bytes, inside.name) : readers().find(id);
    if (!reader || std::string_view(reader->id) == "planned-change")
        return base::failInput(
            PENUMBRA_SAY("Problem", "What {} holds is in no format that a change can be read from.")(input.name));
    auto batch = reader->read(inside);
    if (!batch) return batch;
    return asPlan(std::move(*batch), *order);
}

} // namespace

extern constinit const Reader plannedChange{
    "planned-change", PENUMBRA_TEXT("readers", "Planned change"),
    PENUMBRA_TEXT("readers", "A Terraform plan, manifest, compose file or change set with the time at which it will be "
                             "applied."),
    sniffPlannedChange, readPlannedChange};

} // namespace penumbra::ingest
