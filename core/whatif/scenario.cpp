#include "whatif/scenario.h"

#include "base/hash.h"
#include "base/say.h"
#include "base/text.h"
#include "whatif/action.h"
#include "whatif/order.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

tl::unexpected<base::Error> unknownAction(const std::string& id) {
    return base::failInput(
        PENUMBRA_SAY("Edit", "This version does not know the action '{}'. It is kept and has no effect.")(id));
}

base::Result<void> applyEdit(model::World& world, const Edit& edit) {
    const auto* action = actions().find(edit.change.action);
    if (!action) return unknownAction(edit.change.action);
    if (edit.window.empty()) return base::failInput(PENUMBRA_SAY("Edit", "Its window ends before it begins.")());
    const auto params = paramsOf(edit.change);
    if (!params) return tl::unexpected(params.error());
    return action->apply(world, *params, edit.window, edit.key.empty() ? action->id : edit.key);
}

/// The parameters with the names of what they mean instead of ids: "host/db-01" is called "db-01".
base::ParamTexts named(const Action& action, base::ParamTexts texts) {
    for (const auto& spec : action.params) {
        const auto it = texts.find(spec.key);
        if (it == texts.end()) continue;
        const char* kind = spec.kind == base::ParamKind::Host       ? "host/"
                           : spec.kind == base::ParamKind::Workload ? "workload/"
                           : spec.kind == base::ParamKind::Service  ? "service/"
                                                                    : nullptr;
        if (kind && it->second.starts_with(kind)) it->second.erase(0, std::string_view(kind).size());
    }
    return texts;
}

} // namespace

base::Result<base::Params> paramsOf(const model::Change& change) {
    const auto* action = actions().find(change.action);
    if (!action) return unknownAction(change.action);
    return base::parseParams(action->params, change.params, PENUMBRA_SAY("Problem", "the action {}")(action->id));
}

base::TimeWindow carriedOut(const model::World& world, const Edit& edit) {
    const auto* action = actions().find(edit.change.action);
    const auto begin = edit.window.begin;
    if (action && action->windowed && edit.window.end != base::kEndOfTime) return edit.window;
    const auto params = action && action->takes ? paramsOf(edit.change) : base::failInput({});
    return {begin, begin + (params ? action->takes(world, *params, begin) : base::Duration{})};
}

base::TimeWindow hoursBehind(const base::TimeWindow& window) {
    constexpr base::Duration kLater = std::chrono::hours(24);
    if (window.begin == base::kBeginningOfTime) return window;
    if (window.end == base::kEndOfTime) return {window.begin + kLater, window.end};
    return {window.end, window.end + (window.end - window.begin)};
}

Applied apply(const model::World& base, std::span<const Edit> edits) {
    Applied out{base, {}};
    std::vector<RowCounts> counts{RowCounts::of(base)};
    for (const auto& edit : edits) {
        if (!edit.enabled) continue;
        if (const auto done = applyEdit(out.world, edit); !done)
            out.skipped.push_back({edit.key, edit.change.action, done.error().text});
        if (const auto now = RowCounts::of(out.world); now != counts.back()) counts.push_back(now);
    }
    orderAppended(out.world, counts);
    return out;
}

std::uint64_t hashOf(std::span<const Edit> edits) {
    base::Hasher hasher;
    for (const auto& edit : edits) {
        if (!edit.enabled) continue;
        hasher.add(edit.change.action).add(base::toMillis(edit.window.begin)).add(base::toMillis(edit.window.end));
        hasher.add(static_cast<std::uint64_t>(edit.change.params.size()));
        for (const auto& [key, text] : edit.change.params) hasher.add(key).add(text);
    }
    return hasher.value();
}

std::string describe(const model::Change& change) {
    const auto* action = actions().find(change.action);
    if (!action) return change.action;
    const auto params = base::parseParams(action->params, named(*action, change.params), action->id);
    return params ? action->describe(*params) : base::said("actions", action->title);
}

std::string describe(const Edit& edit) {
    const auto text = describe(edit.change);
    const bool begins = edit.window.begin != base::kBeginningOfTime, ends = edit.window.end != base::kEndOfTime;
    const auto begin = base::sayMoment(edit.window.begin), end = base::sayMoment(edit.window.end);
    if (begins && ends) return PENUMBRA_SAY("Edit", "{} from {} to {} UTC")(text, begin, end);
    if (begins) return PENUMBRA_SAY("Edit", "{} from {} UTC")(text, begin);
    return ends ? PENUMBRA_SAY("Edit", "{} to {} UTC")(text, end) : text;
}

} // namespace penumbra::whatif
