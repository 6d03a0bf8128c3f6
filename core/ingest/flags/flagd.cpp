#include "base/text.h"
#include "ingest/flags/flags.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

void takeFlag(const std::string& name, const base::Json& flag, const std::string& project, const document::Place& place,
              FlagBook& book) {
    auto& intake = book.intake();
    const auto state = base::textAt(flag, "state");
    if (state != "ENABLED" && state != "DISABLED")
        return intake.reject(
            "bad-state", place.text(),
            PENUMBRA_SAY("Problem", "The flag '{}' is '{}'; flagd knows ENABLED and DISABLED.")(name, state));
    const auto& variants = base::childAt(flag, "variants");
    const auto preset = plainAt(flag, "defaultVariant");
    if (preset && variants.is_object() && !variants.contains(*preset))
        intake.warn(
            "unknown-variant", place.text(),
            PENUMBRA_SAY("Problem", "The default of '{}' is '{}', which is none of its variants.")(name, *preset));
    intake.countTaken(PENUMBRA_TEXT("Kind", "flag"));
    auto value = fmt::format("{}, default {}", state == "ENABLED" ? "enabled" : "disabled", preset.value_or("none"));
    if (preset && variants.is_object() && variants.contains(*preset))
        value += " = " + (variants[*preset].is_structured() ? digestOf(variants[*preset])
                                                            : plainText(variants[*preset]).value_or("null"));
    if (!base::childAt(flag, "targeting").empty()) value += ", targeting " + digestOf(flag["targeting"]);
    book.state(project, name, {}, value, intake.input().time);
}

} // namespace

bool takeFlagd(const document::Tree& tree, FlagBook& book) {
    const auto& json = tree.json;
    if (!json.is_object() || !json.contains("flags") || !json["flags"].is_structured()) return false;
    const auto& flags = json["flags"];
    const auto project = base::textAt(base::childAt(json, "metadata"), "flagSetId");
    for (const auto& item : flags.items()) {
        const auto name = flags.is_array() ? base::textAt(item.value(), "key") : std::string(item.key());
        takeFlag(name, item.value(), project, tree.at("/flags/" + item.key()), book);
    }
    return true;
}

} // namespace penumbra::ingest
