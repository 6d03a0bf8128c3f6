#include "report/evidence.h"

#include "base/text.h"
#include "report/json.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

Json claimJson(const evidence::Claim& claim, const std::string& text) {
    if (const auto* finding = std::get_if<evidence::FindingClaim>(&claim))
        return {{"kind", "finding"}, {"text", text}, {"finding", toJson(finding->finding)}};
    if (const auto* number = std::get_if<evidence::NumberClaim>(&claim))
        return {{"kind", "number"},
                {"text", text},
                {"resource", number->resource.text()},
                {"metric", number->metric},
                {"at", base::formatTime(number->at)}};
    if (const auto* plan = std::get_if<evidence::PlanClaim>(&claim))
        return {{"kind", evidence::figureName(plan->figure)},
                {"text", text},
                {"plan_id", (*plan->plans)[static_cast<std::size_t>(plan->plan)].id}};
    return {{"kind", "verdict"}, {"text", text}};
}

/// What a change of the price book is, for scripts.
Json bookJson(const evidence::BookTurn& turn) {
    return {{"item", turn.item}, {"unit", turn.unit}, {"from", number(turn.from)}, {"to", number(turn.to)}};
}

Json editsJson(const std::vector<whatif::Edit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits) list.push_back(changeJson(edit));
    return list;
}

} // namespace

Json evidenceJson(const session::Evaluation& evaluation, const evidence::Claim& claim,
                  const evidence::Evidence& evidence) {
    auto json = header("evidence", evaluation);
    json["claim"] = claimJson(claim, evidence.claim);
    json["parts"] = Json::array();
    for (const auto& part : evidence.parts)
        json["parts"].push_back({{"id", part.id}, {"title", part.title}, {"lines", part.lines}});
    json["turns"] = Json::array();
    for (const auto& turn : evidence.turns) {
        json["turns"].push_back({{"kind", turn.kind},
                                 {"text", turn.text},
                                 {"edits", editsJson(turn.edits)},
                                 {"less", editsJson(turn.less)}});
        if (turn.priceBook) json["turns"].back()["price_book"] = bookJson(*turn.priceBook);
    }
    json["searched"] = evidence.searched;
    return json;
}

std::string evidenceWords(const evidence::Evidence& evidence) {
    auto text = evidence.claim + "\n";
    for (const auto& part : evidence.parts) {
        text += fmt::format("\n{}\n", part.title);
        for (const auto& line : part.lines) text += fmt::format("  {}\n", line);
    }
    text += fmt::format("\n{}\n", PENUMBRA_SAY("Evidence", "What would turn it")());
    for (const auto& turn : evidence.turns) text += fmt::format("  {}\n", turn.text);
    return text + fmt::format("  {}\n", evidence.searched);
}

} // namespace penumbra::report
