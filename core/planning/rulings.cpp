#include "planning/rulings.h"

#include "base/json.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::planning {

using base::Json;

namespace {

constexpr const char* kKind = "decision";
constexpr std::size_t kMostName = 200, kMostWords = 4000;
constexpr std::array<RulingKind, 4> kAll{RulingKind::Approved, RulingKind::Conditional, RulingKind::Rejected,
                                         RulingKind::Deferred};

Json toJson(const Ruling& ruling) {
    Json json{{"penumbra", "decision"},
              {"format", 1},
              {"plan_id", ruling.planId},
              {"plan_hash", ruling.hash},
              {"decision", rulingName(ruling.kind)},
              {"comment", ruling.conditions},
              {"name", ruling.name},
              {"at", base::formatTime(ruling.at)}};
    if (!ruling.digest.empty()) json["plan_digest"] = ruling.digest;
    return json;
}

base::Result<Ruling> fromJson(const Json& json) {
    const auto kind = parseRuling(base::textAt(json, "decision"));
    if (!kind) return tl::make_unexpected(kind.error());
    const auto at = base::parseTime(base::textAt(json, "at"));
    if (!at) return tl::make_unexpected(at.error());
    return Ruling{base::textAt(json, "plan_id"),    base::textAt(json, "plan_hash"), *kind,
                  base::textAt(json, "comment"),    base::textAt(json, "name"),      *at,
                  base::textAt(json, "plan_digest")};
}

bool isBlank(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isspace(c) != 0; });
}

base::Result<void> checked(const Ruling& ruling) {
    if (isBlank(ruling.name))
        return base::failUsage(PENUMBRA_SAY("Session", "Say who decides: a decision needs a name.")());
    if (ruling.kind == RulingKind::Conditional && isBlank(ruling.conditions))
        return base::failUsage(
            PENUMBRA_SAY("Session", "Say on which conditions it is approved, or approve it without any.")());
    if (ruling.name.size() > kMostName || ruling.conditions.size() > kMostWords)
        return base::failUsage(PENUMBRA_SAY("Session", "A name has at most {} letters, conditions have at most {}.")(
            kMostName, kMostWords));
    return {};
}

} // namespace

const char* rulingName(RulingKind kind) {
    switch (kind) {
    case RulingKind::Approved:
        return "approved";
    case RulingKind::Conditional:
        return "approved-with-conditions";
    case RulingKind::Rejected:
        return "rejected";
    case RulingKind::Deferred:
        return "deferred";
    }
    return "deferred";
}

base::Result<RulingKind> parseRuling(std::string_view name) {
    for (const auto kind : kAll)
        if (name == rulingName(kind)) return kind;
    return base::failUsage(PENUMBRA_SAY(
        "Session", "'{}' is no decision. Use one of approved, approved-with-conditions, rejected, deferred.")(name));
}

std::string sayRuling(RulingKind kind) {
    switch (kind) {
    case RulingKind::Approved:
        return PENUMBRA_SAY("Ruling", "approved")();
    case RulingKind::Conditional:
        return PENUMBRA_SAY("Ruling", "approved with conditions")();
    case RulingKind::Rejected:
        return PENUMBRA_SAY("Ruling", "rejected")();
    case RulingKind::Deferred:
        break;
    }
    return PENUMBRA_SAY("Ruling", "deferred")();
}

base::Result<std::vector<Ruling>> rulingsOn(const store::Workspace& workspace, const std::string& planId) {
    const auto documents = workspace.documents(kKind);
    if (!documents) return tl::make_unexpected(documents.error());
    std::vector<Ruling> out;
    for (const auto& document : *documents) {
        auto ruling = base::parseJson(document.json, document.name).and_then(fromJson);
        if (!ruling) return tl::make_unexpected(ruling.error());
        if (ruling->planId == planId) out.push_back(std::move(*ruling));
    }
    std::stable_sort(out.begin(), out.end(), [](const Ruling& a, const Ruling& b) { return a.at < b.at; });
    return out;
}

base::Result<void> record(store::Workspace& workspace, const Ruling& ruling) {
    if (auto fine = checked(ruling); !fine) return fine;
    const auto known = workspace.documents(kKind);
    if (!known) return tl::make_unexpected(known.error());
    const auto name = fmt::format("{} {:04}", ruling.planId, known->size() + 1); // none is ever taken away
    return workspace.putDocument({kKind, name, base::dumpJson(toJson(ruling)), ruling.at});
}

bool isOn(const Ruling& ruling, const PlanState& state) {
    if (!ruling.digest.empty() && !state.digest.empty()) return ruling.digest == state.digest;
    return state.hash.empty() || ruling.hash == state.hash;
}

std::string sayRuling(const Ruling& ruling, const PlanState& state) {
    auto text = sayRuling(ruling.kind);
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    const auto at = risk::sayTime(ruling.at);
    text = isBlank(ruling.conditions)
               ? PENUMBRA_SAY("Ruling", "{} by {} at {}.")(text, ruling.name, at)
               : PENUMBRA_SAY("Ruling", "{} by {} at {}: {}.")(text, ruling.name, at, risk::clause(ruling.conditions));
    if (isOn(ruling, state)) return text;
    return PENUMBRA_SAY("Ruling", "{} That was on another state of the plan (hash {}).")(text,
                                                                                         ruling.hash.substr(0, 16));
}

} // namespace penumbra::planning
