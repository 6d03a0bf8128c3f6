#include "session/pins.h"

#include "base/json.h"
#include "base/text.h"
#include "forecast/forecaster.h"

#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr const char* kPins = "pins";

} // namespace

base::Result<Pins> readPins(const store::Workspace& workspace) {
    const auto document = workspace.document(store::kSettings, kPins);
    if (!document) return tl::unexpected(document.error());
    Pins pins;
    if (!*document) return pins;
    const auto json = base::parseJson((*document)->json, PENUMBRA_SAY("Session", "the pinned models")());
    if (!json) return tl::unexpected(json.error());
    for (const auto& row : base::childAt(*json, "pins")) {
        const auto model = base::textAt(row, "model");
        if (forecast::forecasters().find(model) != nullptr)
            pins[{model::ResourceId(base::textAt(row, "resource")), base::textAt(row, "metric")}] = model;
    }
    return pins;
}

base::Result<void> keepPin(store::Workspace& workspace, const model::SeriesKey& key, const std::string& model,
                           base::Time now) {
    if (!model.empty() && forecast::forecasters().find(model) == nullptr) {
        std::string all;
        for (const auto* forecaster : forecast::forecasters()) all += fmt::format(" {}", forecaster->id);
        return base::failUsage(
            PENUMBRA_SAY("Session", "There is no forecaster called '{}'. Choose one of:{}.")(model, all));
    }
    const auto document = workspace.document(store::kSettings, kPins);
    if (!document) return tl::unexpected(document.error());
    auto rows = base::Json::array();
    if (*document) {
        const auto json = base::parseJson((*document)->json, PENUMBRA_SAY("Session", "the pinned models")());
        if (!json) return tl::unexpected(json.error());
        for (const auto& row :
             base::childAt(*json, "pins")) // those of forecasters that only a newer version knows stay
            if (base::textAt(row, "resource") != key.resource.text() || base::textAt(row, "metric") != key.metric)
                rows.push_back(row);
    }
    if (!model.empty()) rows.push_back({{"resource", key.resource.text()}, {"metric", key.metric}, {"model", model}});
    return workspace.putDocument({store::kSettings, kPins, base::dumpJson({{"pins", rows}}), now});
}

} // namespace penumbra::session
