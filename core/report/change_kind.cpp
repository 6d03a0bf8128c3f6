#include "report/change_kind.h"

#include "base/say.h"
#include "base/text.h"
#include "report/json.h"
#include "report/words.h"
#include "report/work.h"
#include "risk/before.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <tuple>

namespace penumbra::report {

using base::Json;

namespace {

constexpr base::Duration kWeek = base::kDay * 7;
constexpr double kLikely = 0.5;

/// The soonest breach without the plan that is more likely than not; null where there is none.
const risk::Finding* soonestBreach(const Document& document, bool mendedOnly) {
    const risk::Finding* soonest = nullptr;
    const auto* plan = document.plan();
    for (const auto& finding : document.evaluation.findings) {
        if (!risk::isBreach(finding) || risk::isConditional(finding) || finding.probability <= kLikely) continue;
        if (mendedOnly && (!plan || risk::hadBefore(finding, plan->remaining))) continue;
        if (!soonest || finding.at < soonest->at) soonest = &finding;
    }
    return soonest;
}

/// A step of the plan stands in its place, at another time.
bool isShifted(const model::ScheduledEvent& event, const remedy::Plan* plan) {
    return plan && std::any_of(plan->steps.begin(), plan->steps.end(),
                               [&](const auto& step) { return step.shifts && step.edit.note == event.title; });
}

std::vector<CalendarClash> clashesIn(const Document& document, const base::TimeWindow& window) {
    std::vector<CalendarClash> out;
    for (const auto& event : document.evaluation.inventory->events())
        if (event.evidence.empty() && event.window.overlaps(window) && !isShifted(event, document.plan()))
            out.push_back({&event});
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.isFreeze(), a.event->window.begin) < std::tuple(!b.isFreeze(), b.event->window.begin);
    });
    return out;
}

/// What stands against a change that needs no board, as sentences.
std::vector<std::string> againstStandard(const Document& document, const ChangeKind& kind) {
    std::vector<std::string> texts;
    const auto* plan = document.plan();
    if (!plan) return {PENUMBRA_SAY("Report", "Without a plan nothing says how it is taken back.")()};
    if (!plan->remaining.empty())
        texts.push_back(PENUMBRA_SAY("Report", "{} with it.")(
            base::sayCount(plan->remaining.size(), PENUMBRA_TEXT("Count", "finding stands"),
                           PENUMBRA_TEXT("Count", "findings stand"))));
    if (!plan->rollbackFeasible)
        texts.push_back(PENUMBRA_SAY("Report", "It cannot be taken back.")());
    else if (plan->noReturn)
        texts.push_back(
            PENUMBRA_SAY("Report", "After {} it cannot be taken back without a risk.")(moment(*plan->noReturn)));
    if (plan->downtimeSeconds > 0) texts.push_back(PENUMBRA_SAY("Report", "Something is down meanwhile.")());
    if (!kind.calendar.empty() && kind.calendar.front().isFreeze())
        texts.push_back(PENUMBRA_SAY("Report", "It falls into a freeze.")());
    return texts;
}

void judgeType(const Document& document, ChangeKind& kind) {
    const auto now = document.evaluation.options.now;
    if (const auto* urgent = soonestBreach(document, true); urgent && urgent->at < now + base::kDay) {
        kind.type = "emergency";
        kind.why =
            PENUMBRA_SAY("Report", "It mends what is more likely than not to break within a day: {}")(urgent->text);
        return;
    }
    const auto against = againstStandard(document, kind);
    kind.type = against.empty() ? "standard" : "normal";
    if (against.empty())
        kind.why = PENUMBRA_SAY("Report", "Nothing above the threshold of {} is left with it, it can be taken back all "
                                          "the time, nothing is down and no freeze is meanwhile.")(
            percent(document.evaluation.options.threshold));
    for (const auto& text : against) kind.why += (kind.why.empty() ? "" : " ") + text;
}

void judgePriority(const Document& document, ChangeKind& kind) {
    const auto& evaluation = document.evaluation;
    const auto* soonest = soonestBreach(document, false);
    const auto within = soonest ? soonest->at - evaluation.options.now : base::Duration::max();
    kind.priority = within < base::kDay ? 1 : within < kWeek ? 2 : evaluation.findings.empty() ? 4 : 3;
    if (soonest)
        kind.whyPriority = PENUMBRA_SAY("Report", "Without it: {}")(soonest->text);
    else if (evaluation.findings.empty())
        kind.whyPriority = PENUMBRA_SAY("Report", "Without it nothing above the threshold of {} was found.")(
            percent(evaluation.options.threshold));
    else
        kind.whyPriority = PENUMBRA_SAY("Report", "Without it nothing is more likely than not to break, and {}.")(
            base::sayCount(evaluation.findings.size(), PENUMBRA_TEXT("Count", "finding stands"),
                           PENUMBRA_TEXT("Count", "findings stand")));
}

std::string sayFreeze(const ChangeKind& kind) {
    if (!kind.calendar.empty() && kind.calendar.front().isFreeze())
        return PENUMBRA_SAY("Report", "It falls into a freeze: {}")(sayClash(kind.calendar.front()));
    return kind.knowsFreezes ? PENUMBRA_SAY("Report", "No freeze meanwhile.")()
                             : PENUMBRA_SAY("Report", "No freeze is known.")();
}

} // namespace

std::string sayType(std::string_view type) {
    if (type == "standard") return PENUMBRA_SAY("Report", "Standard change")();
    if (type == "emergency") return PENUMBRA_SAY("Report", "Emergency change")();
    return PENUMBRA_SAY("Report", "Normal change")();
}

ChangeKind changeKindOf(const Document& document) {
    ChangeKind kind;
    const auto& inventory = *document.evaluation.inventory;
    const auto works = workOf(document).work;
    if (!works.empty()) {
        kind.window = spanOf(document, works);
        kind.calendar = clashesIn(document, *kind.window);
    }
    for (const auto& event : inventory.events())
        kind.knowsFreezes = kind.knowsFreezes || event.kind == model::EventKind::Freeze;
    judgeType(document, kind);
    judgePriority(document, kind);
    return kind;
}

std::string sayChangeKind(const ChangeKind& kind) {
    const auto what = PENUMBRA_SAY("Report", "{}, priority {} of 4.")(sayType(kind.type), kind.priority);
    if (!kind.window) return what + " " + PENUMBRA_SAY("Report", "Nobody carries anything out.")();
    return what + " " + PENUMBRA_SAY("Report", "Planned {}.")(span(*kind.window)) + " " + sayFreeze(kind);
}

std::string sayClash(const CalendarClash& clash) {
    return PENUMBRA_SAY("Report", "{}, {}.")(clash.event->title, span(clash.event->window));
}

void addChangeKind(const Document& document, Json& json) {
    const auto kind = changeKindOf(document);
    json["change_type"] = kind.type;
    json["change_type_reason"] = kind.why;
    json["priority"] = kind.priority;
    json["priority_reason"] = kind.whyPriority;
    json["planned_window"] = nullptr;
    if (kind.window)
        json["planned_window"] = {{"start", base::formatTime(kind.window->begin)},
                                  {"end", base::formatTime(kind.window->end)},
                                  {"tz", "UTC"}};
    json["calendar"] = Json::array();
    for (const auto& clash : kind.calendar) {
        auto one = toJson(clash.event->window);
        one["kind"] = model::eventKindName(clash.event->kind);
        one["title"] = clash.event->title;
        one["freeze"] = clash.isFreeze();
        one["text"] = sayClash(clash);
        json["calendar"].push_back(std::move(one));
    }
}

} // namespace penumbra::report
