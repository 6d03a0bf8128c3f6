#include "ask/begins.h"
#include "ask/kit.h"
#include "ask/question.h"
#include "ask/which.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <fmt/format.h>

namespace penumbra::ask {

namespace {

constexpr base::ParamSpec kWhenParams[] = {
    {.key = "which",
     .title = PENUMBRA_TEXT("actions", "Which edits"),
     .help = PENUMBRA_TEXT("actions", "Their numbers in the scenario, e.g. 1,3; they keep their distances. Without it "
                                      "all edits move together.")},
    {.key = "from",
     .title = PENUMBRA_TEXT("actions", "Not before"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "The earliest begin, e.g. +1d; without it any begin that is ahead.")},
    {.key = "to",
     .title = PENUMBRA_TEXT("actions", "Over by"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "When all of it must be over; without it the end of the computed future.")},
    {.key = "every",
     .title = PENUMBRA_TEXT("actions", "A begin every"),
     .kind = base::ParamKind::Duration,
     .preset = "1h",
     .help = PENUMBRA_TEXT("actions", "How far apart the begins are that are judged, each by a whole evaluation.")},
};

Tone toneOf(const Judgement& judgement) {
    if (judgement.verdict.kind == risk::VerdictKind::NoGo) return Tone::Critical;
    return judgement.added.empty() ? Tone::Good : Tone::Warning;
}

Cell whyCell(const Stretch& stretch, const Begins& begins) {
    if (stretch.planned) return {PENUMBRA_SAY("Question", "This is what is planned.")(), "planned"};
    const auto why = planning::sayWhy(stretch.best.judgement, begins.planned.judgement);
    return {why, why};
}

std::string shortLosses(const Judgement& judgement) {
    return judgement.losses > 0 ? PENUMBRA_SAY("Question", "{} more cannot be lost")(judgement.losses)
                                : PENUMBRA_SAY("Question", "as without it")();
}

std::string shortMargin(const std::optional<planning::Margin>& margin) {
    if (!margin) return "-";
    return margin->share < 0 ? PENUMBRA_SAY("Question", "{} short")(risk::sayShare(-margin->share))
                             : shareCell(margin->share).text;
}

/// What one more failure and the worst hour come to.
std::string sayRoom(const Judgement& judgement) {
    auto text = judgement.losses > 0 ? PENUMBRA_SAY("Question", "One more failure: {}.")(planning::sayLosses(judgement))
                                     : PENUMBRA_SAY("Question", "One more failure is survived as without it.")();
    if (judgement.margin)
        text += " " + PENUMBRA_SAY("Question", "Free at the worst hour: {}.")(planning::sayMargin(judgement.margin));
    return text;
}

Row rowOf(const session::Evaluation& evaluation, const std::vector<std::string>& keys, const Begins& begins,
          const Stretch& stretch) {
    const auto& judgement = stretch.best.judgement;
    const auto& margin = judgement.margin;
    Row row;
    row.cells = {timeCell(stretch.best.at),
                 {risk::sayVerdict(judgement.verdict.kind), risk::verdictName(judgement.verdict.kind)},
                 {planning::sayAdded(judgement), judgement.added.size()},
                 {risk::sayShare(1 - judgement.breach), 1 - judgement.breach},
                 {shortLosses(judgement), judgement.losses},
                 {shortMargin(margin), margin ? base::Json(margin->share) : base::Json()},
                 timeCell(stretch.from),
                 timeCell(stretch.to),
                 whyCell(stretch, begins)};
    row.tone = toneOf(judgement);
    row.detail = sayRoom(judgement) + " " + judgement.verdict.limit;
    if (!stretch.planned) row.instead = moved(evaluation.scenario, keys, stretch.best.by);
    return row;
}

std::string sayPlanned(const Begin& planned) {
    const auto& judgement = planned.judgement;
    auto text = PENUMBRA_SAY("Question", "As planned, from {}: {}.")(risk::sayTime(planned.at),
                                                                     risk::sayVerdict(judgement.verdict.kind));
    text += " " + (judgement.added.empty() ? PENUMBRA_SAY("Question", "It adds nothing to what stands anyway.")()
                                           : judgement.added.front().text);
    return text + " " + sayRoom(judgement);
}

std::string sayBest(const Begins& begins) {
    const bool onlyPlanned = begins.stretches.size() == 1 && begins.stretches.front().planned;
    if (begins.stretches.empty() || onlyPlanned)
        return PENUMBRA_SAY("Question", "There is no other begin that could be judged.")();
    if (begins.stretches.empty() ||
        planning::compare(begins.stretches.front().best.judgement, begins.planned.judgement) >= 0)
        return PENUMBRA_SAY("Question", "None of the {} begins that were judged is better.")(begins.judged);
    const auto& best = begins.stretches.front().best;
    return PENUMBRA_SAY("Question", "The best of {} begins: {}, {}.")(begins.judged, risk::sayTime(best.at),
                                                                      risk::sayVerdict(best.judgement.verdict.kind)) +
           " " + planning::sayWhy(best.judgement, begins.planned.judgement);
}

std::string say(const Begins& begins) {
    auto text = sayPlanned(begins.planned) + " " + sayBest(begins);
    const auto count = [](std::size_t n) {
        return base::sayCount(n, PENUMBRA_TEXT("Count", "other begin"), PENUMBRA_TEXT("Count", "other begins"));
    };
    if (begins.unfit > 0)
        text +=
            " " + PENUMBRA_SAY("Question", "At {} an edit does not fit, so they are left out.")(count(begins.unfit));
    if (begins.late > 0)
        text += " " + PENUMBRA_SAY("Question", "Left out near the end of the computed future, for the change and its "
                                               "way back, {} at P95, would not be over by then: {}.")(
                          base::sayDuration(begins.wayBack), count(begins.late));
    if (begins.plannedLate)
        text += " " + PENUMBRA_SAY("Question", "What is planned and its way back, {} at P95, would not be over within "
                                               "the computed future.")(base::sayDuration(begins.wayBack));
    if (begins.lasts)
        text += " " + PENUMBRA_SAY("Question", "What does not end is seen up to the end of the computed future: harm "
                                               "that goes on beyond it counts as long wherever it begins; of all else "
                                               "a later begin shows fewer hours.")();
    return text;
}

base::Result<BeginRequest> requestOf(const session::Evaluation& evaluation, const base::Params& params) {
    auto keys = editsNamed(evaluation, params.has("which") ? params.text("which") : std::string());
    if (!keys) return tl::unexpected(keys.error());
    BeginRequest request{std::move(*keys), {}, params.duration("every")};
    if (request.every < std::chrono::minutes(1))
        return base::failUsage(PENUMBRA_SAY("Question", "The begins are a minute apart at least.")());
    if (params.has("from")) request.within.begin = params.time("from");
    if (params.has("to")) request.within.end = params.time("to");
    return request;
}

base::Result<void> checkWhen(const session::Evaluation& begun, const base::Params& params) {
    return requestOf(begun, params).and_then([&](const BeginRequest& request) { return checkBegins(begun, request); });
}

base::Result<Answer> answerWhen(const session::Evaluation& evaluation, const base::Params& params,
                                const remedy::PriceBook&, const base::Run& run) {
    const auto request = requestOf(evaluation, params);
    if (!request) return tl::unexpected(request.error());
    const auto begins = beginsOf(evaluation, *request, run);
    if (!begins) return tl::unexpected(begins.error());
    Table table{"begins",
                PENUMBRA_SAY("Question", "When it may begin, the best first")(),
                {{"best", PENUMBRA_SAY("Question", "Best begin")()},
                 {"verdict", PENUMBRA_SAY("Question", "Verdict")()},
                 {"adds", PENUMBRA_SAY("Question", "It adds")(), true},
                 {"success", PENUMBRA_SAY("Question", "Nothing breaks")(), true},
                 {"losses", PENUMBRA_SAY("Question", "One more failure")()},
                 {"margin", PENUMBRA_SAY("Question", "Free at the worst hour")(), true},
                 {"from", PENUMBRA_SAY("Question", "Alike from")()},
                 {"to", PENUMBRA_SAY("Question", "until")()},
                 {"why", PENUMBRA_SAY("Question", "Against what is planned")(), false, true}},
                {}};
    for (const auto& stretch : begins->stretches)
        table.rows.push_back(rowOf(evaluation, request->keys, *begins, stretch));
    return Answer{say(*begins), {std::move(table)}};
}

} // namespace

extern constinit const Question whenQuestion{
    "when",
    PENUMBRA_TEXT("actions", "Other hours"),
    PENUMBRA_TEXT("actions", "When the edits could take place instead: every begin judged by the verdict, what runs "
                             "out, the loss of one more host and the margin, ranked."),
    kWhenParams,
    checkWhen,
    answerWhen};

} // namespace penumbra::ask
