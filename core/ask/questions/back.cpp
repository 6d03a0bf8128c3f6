#include "ask/question.h"
#include "ask/way_back.h"
#include "ask/which.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::ask {

namespace {

constexpr base::ParamSpec kBackParams[] = {
    {.key = "at",
     .title = PENUMBRA_TEXT("actions", "It goes wrong at"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "The minute at which going back begins, e.g. 2026-03-03T02:40:00Z or +2d; "
                                      "without it the middle of the first edit's hours.")},
    {.key = "which",
     .title = PENUMBRA_TEXT("actions", "Which edits"),
     .help = PENUMBRA_TEXT("actions", "The numbers of the edits that are taken back, e.g. 1,3; without it all of "
                                      "them.")},
};

/// "14:00", in whole minutes, rounded up.
double minutes(base::Duration d) { return static_cast<double>(std::chrono::ceil<std::chrono::minutes>(d).count()); }

Row rowOf(const Return& one) {
    Row row;
    const auto done = one.at + one.p95;
    row.cells = {
        {risk::plainTime(one.at), base::formatTime(one.at)},
        {one.feasible() ? PENUMBRA_SAY("Question", "yes")() : PENUMBRA_SAY("Question", "no")(), one.feasible()},
        {base::sayDuration(one.p50), minutes(one.p50)},
        {base::sayDuration(one.p95), minutes(one.p95)},
        {risk::plainTime(done), base::formatTime(std::chrono::ceil<std::chrono::minutes>(done))},
        {std::to_string(one.moves), one.moves},
        {std::to_string(one.restarts), one.restarts},
        {one.broken, one.broken}};
    row.tone = one.feasible() ? Tone::Good : Tone::Critical;
    return row;
}

std::string sayNoReturn(const WayBack& back) {
    if (back.noReturn) {
        const auto* first = &back.asked;
        for (const auto& later : back.later)
            if (later.at == *back.noReturn) first = &later;
        const auto again = std::find_if(back.later.begin(), back.later.end(), [&](const Return& later) {
            return later.at > *back.noReturn && later.feasible();
        });
        if (again != back.later.end())
            return first == &back.asked
                       ? PENUMBRA_SAY("Question", "From {} on it can again.")(risk::sayTime(again->at))
                       : PENUMBRA_SAY("Question", "From {} on it cannot for a while: {}; from {} on it can again.")(
                             risk::sayTime(*back.noReturn), first->broken, risk::sayTime(again->at));
        return first == &back.asked ? PENUMBRA_SAY("Question", "The point of no return is past.")()
                                    : PENUMBRA_SAY("Question", "The point of no return is {}: from then on {}.")(
                                          risk::sayTime(*back.noReturn), first->broken);
    }
    if (back.later.size() >= kMostReturns)
        return PENUMBRA_SAY("Question", "No point of no return was found until {}; later moments were not tried.")(
            risk::sayTime(back.later.back().at));
    if (!back.endsAt) return PENUMBRA_SAY("Question", "No point of no return was found within the computed future.")();
    return PENUMBRA_SAY("Question", "There is no point of no return before it ends by itself at {}; to be done before "
                                    "that at P95, begin by {}.")(
        risk::sayTime(*back.endsAt),
        risk::sayTime(std::chrono::floor<std::chrono::minutes>(*back.endsAt - back.asked.p95)));
}

std::string say(const WayBack& back) {
    const auto at = risk::sayTime(back.asked.at);
    if (back.begun.empty())
        return back.ahead.empty()
                   ? PENUMBRA_SAY("Question", "At {} there is nothing to take back: failures and loads are not taken "
                                              "back, and all else is over.")(at)
                   : PENUMBRA_SAY("Question", "At {} nothing of it has begun: it is called off and costs nothing.")(at);
    auto text =
        back.asked.feasible()
            ? PENUMBRA_SAY("Question", "Yes: at {} it can go back, in {} (P95 {}): {} and {}.")(
                  at, base::sayDuration(back.asked.p50), base::sayDuration(back.asked.p95),
                  base::sayCount(back.asked.moves, PENUMBRA_TEXT("Count", "move"), PENUMBRA_TEXT("Count", "moves")),
                  base::sayCount(back.asked.restarts, PENUMBRA_TEXT("Count", "restart"),
                                 PENUMBRA_TEXT("Count", "restarts")))
            : PENUMBRA_SAY("Question", "No: at {} it cannot go back: {}.")(at, back.asked.broken);
    text += " " + sayNoReturn(back);
    text += " " + PENUMBRA_SAY("Question", "Taken back: {}.")(risk::sayList(back.begun, back.begun.size()));
    if (!back.ahead.empty())
        text += " " + PENUMBRA_SAY("Question",
                                   "Not begun by then, called off: {}.")(risk::sayList(back.ahead, back.ahead.size()));
    if (!back.over.empty())
        text += " " + PENUMBRA_SAY("Question",
                                   "Over by then, it stays done: {}.")(risk::sayList(back.over, back.over.size()));
    const auto& stays = back.judgement;
    text += " " + (stays.added.empty()
                       ? PENUMBRA_SAY("Question", "Nothing stays of it: the verdict is then {}.")(
                             risk::sayVerdict(stays.verdict.kind))
                       : PENUMBRA_SAY("Question", "After that the verdict is {}; of the scenario stays: {}")(
                             risk::sayVerdict(stays.verdict.kind), stays.added.front().text));
    return text + " " +
           PENUMBRA_SAY("Question", "Reckoned with 120 s a restart, 30 s and 1 GiB a second a move; what the change "
                                    "writes, such as a new form of data, is not known here.")();
}

base::Result<std::vector<std::string>> keysOf(const session::Evaluation& evaluation, const base::Params& params) {
    return editsNamed(evaluation, params.has("which") ? params.text("which") : std::string());
}

/// The one that is asked for, else the middle of the hours of the first of the edits to begin; of one that is for good,
/// an hour after its begin.
base::Time momentOf(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                    const base::Params& params) {
    if (params.has("at")) return params.time("at");
    std::optional<base::TimeWindow> first;
    for (const auto& edit : evaluation.scenario.edits)
        if (isIn(keys, edit.key) && (!first || edit.window.begin < first->begin)) first = edit.window;
    const auto begin = std::max(first->begin, evaluation.options.now);
    return first->end == base::kEndOfTime || first->end <= begin ? begin + std::chrono::hours(1)
                                                                 : begin + (first->end - begin) / 2;
}

base::Result<void> checkBack(const session::Evaluation& begun, const base::Params& params) {
    return keysOf(begun, params).and_then([&](const auto& keys) {
        return checkFuture(begun, momentOf(begun, keys, params));
    });
}

base::Result<Answer> answerBack(const session::Evaluation& evaluation, const base::Params& params,
                                const remedy::PriceBook&, const base::Run& run) {
    const auto keys = keysOf(evaluation, params);
    if (!keys) return tl::unexpected(keys.error());
    const auto back = wayBack(evaluation, *keys, momentOf(evaluation, *keys, params), run);
    if (!back) return tl::unexpected(back.error());
    Table table{"returns",
                PENUMBRA_SAY("Question", "Going back then, and at each later change of the fleet")(),
                {{"at", PENUMBRA_SAY("Question", "It goes wrong at")()},
                 {"feasible", PENUMBRA_SAY("Question", "Can go back")()},
                 {"p50_minutes", PENUMBRA_SAY("Question", "P50")(), true},
                 {"p95_minutes", PENUMBRA_SAY("Question", "P95")(), true},
                 {"done", PENUMBRA_SAY("Question", "Done by, P95")()},
                 {"moves", PENUMBRA_SAY("Question", "Moves")(), true},
                 {"restarts", PENUMBRA_SAY("Question", "Restarts")(), true},
                 {"broken", PENUMBRA_SAY("Question", "What stands against it")()}},
                {}};
    if (!back->begun.empty()) {
        table.rows.push_back(rowOf(back->asked));
        for (const auto& later : back->later) table.rows.push_back(rowOf(later));
    }
    return Answer{say(*back), {std::move(table)}};
}

} // namespace

extern constinit const Question backQuestion{
    "back",
    PENUMBRA_TEXT("actions", "Way back"),
    PENUMBRA_TEXT("actions", "If it goes wrong at some minute: can the edits be taken back then, how long does that "
                             "take, and until when."),
    kBackParams,
    checkBack,
    answerBack};

} // namespace penumbra::ask
