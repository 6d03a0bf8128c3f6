#include "ask/collisions.h"
#include "ask/question.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "session/live.h"

namespace penumbra::ask {

namespace {

constexpr base::ParamSpec kCollisionsParams[] = {
    {.key = "from",
     .title = PENUMBRA_TEXT("actions", "From"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "Only what meets from then on, e.g. +1d; without it from now.")},
    {.key = "to",
     .title = PENUMBRA_TEXT("actions", "To"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "Only what meets before then; without it the end of the computed future.")},
    {.key = "as-planned",
     .title = PENUMBRA_TEXT("actions", "As planned"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("actions", "Only list what meets; look for no other hours of the scenario's edits.")},
};

std::string sayKind(CollisionKind kind) {
    switch (kind) {
    case CollisionKind::Capacity:
        return PENUMBRA_SAY("Question", "capacity")();
    case CollisionKind::Dependency:
        return PENUMBRA_SAY("Question", "dependency")();
    case CollisionKind::Calendar:
        return PENUMBRA_SAY("Question", "calendar only")();
    }
    return {};
}

Tone toneOf(CollisionKind kind) {
    return kind == CollisionKind::Capacity     ? Tone::Critical
           : kind == CollisionKind::Dependency ? Tone::Warning
                                               : Tone::Plain;
}

std::string titleIn(const planning::PlannedItem& item) {
    return item.fromEvent ? item.title : PENUMBRA_SAY("Question", "{} (your edit)")(item.title);
}

Table pairTable(const planning::Schedule& schedule, const std::vector<Collision>& collisions) {
    Table table{"pairs",
                PENUMBRA_SAY("Question", "Changes that meet")(),
                {{"kind", PENUMBRA_SAY("Question", "They collide in")()},
                 {"a", PENUMBRA_SAY("Question", "One")()},
                 {"b", PENUMBRA_SAY("Question", "The other")()},
                 {"from", PENUMBRA_SAY("Question", "From")()},
                 {"to", PENUMBRA_SAY("Question", "to")()},
                 {"why", PENUMBRA_SAY("Question", "Why")(), false, true}},
                {}};
    for (const auto& one : collisions) {
        const auto &a = schedule.items[one.a], &b = schedule.items[one.b];
        Row row;
        row.cells = {{sayKind(one.kind), collisionKindName(one.kind)},
                     {titleIn(a), a.title},
                     {titleIn(b), b.title},
                     timeCell(one.hours.begin),
                     timeCell(one.hours.end),
                     {one.text, one.text}};
        row.tone = toneOf(one.kind);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The columns of proposed hours, which begin with what moves.
std::vector<Column> hourColumns(const char* id, std::string title) {
    return {{id, std::move(title)},
            {"from", PENUMBRA_SAY("Question", "From")()},
            {"to", PENUMBRA_SAY("Question", "to")()},
            {"was", PENUMBRA_SAY("Question", "instead of from")()},
            {"verdict", PENUMBRA_SAY("Question", "Verdict")()},
            {"adds", PENUMBRA_SAY("Question", "It adds")(), true},
            {"losses", PENUMBRA_SAY("Question", "One more failure")()}};
}

Row hourRow(const std::string& title, base::TimeWindow window, base::Time was, const Judgement& judgement) {
    Row row;
    row.cells = {{title, title},
                 timeCell(window.begin),
                 timeCell(window.end),
                 timeCell(was),
                 {risk::sayVerdict(judgement.verdict.kind), risk::verdictName(judgement.verdict.kind)},
                 {planning::sayAdded(judgement), judgement.added.size()},
                 {planning::sayLosses(judgement), judgement.losses}};
    row.tone = judgement.added.empty() ? Tone::Good : Tone::Warning;
    return row;
}

Table insteadTable(const Sequence& sequence) {
    Table table{"instead",
                PENUMBRA_SAY("Question", "Or a scheduled change at other hours, each by itself")(),
                hourColumns("change", PENUMBRA_SAY("Question", "Scheduled change")()),
                {}};
    for (const auto& one : sequence.instead) {
        auto row = hourRow(one.title, one.window, one.was, one.judgement);
        row.detail = PENUMBRA_SAY("Question", "The scenario as it is, with this change at these hours. {}")(
            one.judgement.verdict.limit);
        row.instead = one.scenario;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table sequenceTable(const session::Evaluation& evaluation, const Sequence& sequence) {
    Table table{"sequence",
                PENUMBRA_SAY("Question", "Proposed hours of your edits, one after the other")(),
                hourColumns("edit", PENUMBRA_SAY("Question", "Edit")()),
                {}};
    auto scenario = evaluation.scenario;
    for (const auto& move : sequence.moves) {
        std::string title;
        base::Time was{};
        for (auto& edit : scenario.edits) {
            if (edit.key != move.key) continue;
            was = std::exchange(edit.window, move.window).begin;
            title = edit.note.empty() ? whatif::describe(edit.change) : edit.note;
        }
        auto row = hourRow(title, move.window, was, move.judgement);
        row.detail =
            PENUMBRA_SAY("Question", "The scenario with this row and those above it. {}")(move.judgement.verdict.limit);
        row.instead = scenario;
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string say(const planning::Schedule& schedule, const std::vector<Collision>& collisions,
                const Sequence* sequence) {
    const auto count = [&](CollisionKind kind) {
        return std::count_if(collisions.begin(), collisions.end(),
                             [kind](const auto& one) { return one.kind == kind; });
    };
    const auto pairs = [](auto n) {
        return base::sayCount(n, PENUMBRA_TEXT("Count", "pair of changes"), PENUMBRA_TEXT("Count", "pairs of changes"));
    };
    auto text = PENUMBRA_SAY("Question", "In capacity: {}; by dependency: {}; in the calendar and no more: {}.")(
        pairs(count(CollisionKind::Capacity)), pairs(count(CollisionKind::Dependency)),
        pairs(count(CollisionKind::Calendar)));
    if (!sequence) return text;
    const bool own = std::any_of(collisions.begin(), collisions.end(), [&](const Collision& one) {
        return one.kind != CollisionKind::Calendar &&
               (!schedule.items[one.a].fromEvent || !schedule.items[one.b].fromEvent);
    });
    if (!sequence->instead.empty())
        text += " " + PENUMBRA_SAY("Question", "At other hours could be instead, each by itself: {}.")(
                          base::sayCount(sequence->instead.size(), PENUMBRA_TEXT("Count", "scheduled change"),
                                         PENUMBRA_TEXT("Count", "scheduled changes")));
    if (sequence->moves.empty())
        return text + " " +
               (!own ? PENUMBRA_SAY("Question", "None of your edits needs other hours.")()
                     : PENUMBRA_SAY("Question",
                                    "No other hours of one of your edits, within three days, end a collision "
                                    "and make nothing worse.")());
    text += " " +
            PENUMBRA_SAY("Question", "With {} at other hours {} left.")(
                base::sayCount(sequence->moves.size(), PENUMBRA_TEXT("Count", "edit"), PENUMBRA_TEXT("Count", "edits")),
                base::sayCount(sequence->standing.size(), PENUMBRA_TEXT("Count", "collision is"),
                               PENUMBRA_TEXT("Count", "collisions are")));
    return text;
}

base::TimeWindow hoursAsked(const session::Evaluation& evaluation, const base::Params& params) {
    auto hours = session::horizonGrid(evaluation.options).window();
    if (params.has("from")) hours.begin = params.time("from");
    if (params.has("to")) hours.end = params.time("to");
    return hours;
}

base::Result<void> checkCollisions(const session::Evaluation& begun, const base::Params& params) {
    const auto hours = hoursAsked(begun, params);
    if (!hours.empty()) return {};
    return base::failUsage(PENUMBRA_SAY("Question", "Between {} and {} lies nothing. Ask for later hours.")(
        risk::sayTime(hours.begin), risk::sayTime(hours.end)));
}

base::Result<Answer> answerCollisions(const session::Evaluation& evaluation, const base::Params& params,
                                      const remedy::PriceBook&, const base::Run& run) {
    const auto within = hoursAsked(evaluation, params);
    const auto schedule = planning::scheduleOf(evaluation.scenario, evaluation);
    auto collisions = collisionsOf(evaluation, schedule);
    std::erase_if(collisions, [&](const Collision& one) { return !one.hours.overlaps(within); });
    std::optional<Sequence> sequence;
    if (!params.flag("as-planned")) {
        auto found = resequence(evaluation, run);
        if (!found) return tl::unexpected(found.error());
        sequence = std::move(*found);
    }
    Answer out{say(schedule, collisions, sequence ? &*sequence : nullptr), {pairTable(schedule, collisions)}};
    if (sequence) out.tables.push_back(sequenceTable(evaluation, *sequence));
    if (sequence) out.tables.push_back(insteadTable(*sequence));
    return out;
}

} // namespace

extern constinit const Question collisionsQuestion{
    "collisions",
    PENUMBRA_TEXT("actions", "Collisions"),
    PENUMBRA_TEXT("actions",
                  "Which changes, your edits and what is scheduled, collide in capacity or by dependency and "
                  "not only in the calendar, and at which hours your edits would not."),
    kCollisionsParams,
    checkCollisions,
    answerCollisions};

} // namespace penumbra::ask
