#include "ask/collisions.h"
#include "ask/question.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/before.h"
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
     .help = PENUMBRA_TEXT("actions", "Only list what meets; look for no other hours.")},
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

std::string titleIn(const std::string& title, bool fromEvent) {
    return fromEvent ? title : PENUMBRA_SAY("Question", "{} (your edit)")(title);
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
                     {titleIn(a.title, a.fromEvent), a.title},
                     {titleIn(b.title, b.fromEvent), b.title},
                     timeCell(one.hours.begin),
                     timeCell(one.hours.end),
                     {one.text, one.text}};
        row.tone = toneOf(one.kind);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string sayBy(base::Duration by) {
    return by < base::Duration{} ? PENUMBRA_SAY("Question", "{} earlier")(base::sayDuration(-by))
                                 : PENUMBRA_SAY("Question", "{} later")(base::sayDuration(by));
}

std::string sayAdded(const std::vector<std::string>& added) {
    if (added.empty()) return PENUMBRA_SAY("Question", "nothing")();
    return base::sayCount(added.size(), PENUMBRA_TEXT("Count", "finding"), PENUMBRA_TEXT("Count", "findings"));
}

Table sequenceTable(const Sequence& sequence) {
    Table table{"sequence",
                PENUMBRA_SAY("Question", "Proposed hours, one after the other")(),
                {{"change", PENUMBRA_SAY("Question", "Change")()},
                 {"from", PENUMBRA_SAY("Question", "From")()},
                 {"to", PENUMBRA_SAY("Question", "to")()},
                 {"was", PENUMBRA_SAY("Question", "instead of from")()},
                 {"by", PENUMBRA_SAY("Question", "Moved by")()},
                 {"left", PENUMBRA_SAY("Question", "Collisions left")(), true},
                 {"adds", PENUMBRA_SAY("Question", "It adds")(), true}},
                {}};
    for (const auto& move : sequence.moves) {
        const auto window = move.window();
        Row row;
        row.cells = {{titleIn(move.title, move.fromEvent), move.title},
                     timeCell(window.begin),
                     timeCell(window.end),
                     timeCell(move.was.begin),
                     {sayBy(move.by), base::formatDuration(move.by)},
                     {std::to_string(move.left), move.left},
                     {sayAdded(move.added), move.added.size()}};
        row.tone = move.left == 0 && move.added.empty() ? Tone::Good : Tone::Warning;
        row.detail = PENUMBRA_SAY("Question", "The scenario with this row and those above it.")();
        for (const auto& finding : move.added) row.detail += " " + finding;
        row.instead = move.scenario;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table standingTable(const Sequence& sequence) {
    Table table{"standing",
                PENUMBRA_SAY("Question", "What no other hours end")(),
                {{"kind", PENUMBRA_SAY("Question", "They collide in")()},
                 {"a", PENUMBRA_SAY("Question", "One")()},
                 {"b", PENUMBRA_SAY("Question", "The other")()},
                 {"why", PENUMBRA_SAY("Question", "What stands in the way")(), false, true}},
                {}};
    for (const auto& one : sequence.standing) {
        Row row;
        row.cells = {
            {sayKind(one.kind), collisionKindName(one.kind)}, {one.a, one.a}, {one.b, one.b}, {one.why, one.why}};
        row.tone = toneOf(one.kind);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string sayCollisions(std::size_t count) {
    return base::sayCount(count, PENUMBRA_TEXT("Count", "collision"), PENUMBRA_TEXT("Count", "collisions"));
}

std::string sayWhole(const Sequence& sequence) {
    if (sequence.whole) return {};
    return " " +
           PENUMBRA_SAY("Question", "Not all hours were tried: the search ends after {} evaluations.")(kMostTrials);
}

std::string saySequence(const Sequence& sequence) {
    if (sequence.before == 0) return PENUMBRA_SAY("Question", "No two changes collide in capacity or by dependency.")();
    if (sequence.moves.empty())
        return PENUMBRA_SAY("Question", "No other hours were found, within three days, that end a collision and add "
                                        "nothing. Left: {}.")(sayCollisions(sequence.before)) +
               sayWhole(sequence);
    auto total = base::Duration{};
    for (const auto& move : sequence.moves) total += std::chrono::abs(move.by);
    const auto& last = sequence.moves.back();
    const auto text =
        PENUMBRA_SAY("Question", "Moved so, {} of {} remain: {} at other hours, by {} in all.")(
            last.left, sayCollisions(sequence.before),
            base::sayCount(sequence.moves.size(), PENUMBRA_TEXT("Count", "change"), PENUMBRA_TEXT("Count", "changes")),
            base::sayDuration(total)) +
        sayWhole(sequence);
    if (last.added.empty())
        return text + " " + PENUMBRA_SAY("Question", "Nothing comes that does not stand at the present hours.")();
    return text + " " + PENUMBRA_SAY("Question", "That adds {}: {}")(sayAdded(last.added), last.added.front());
}

std::string sayPairs(const std::vector<Collision>& collisions) {
    const auto pairs = [&](CollisionKind kind) {
        return base::sayCount(
            std::count_if(collisions.begin(), collisions.end(), [kind](const auto& one) { return one.kind == kind; }),
            PENUMBRA_TEXT("Count", "pair of changes"), PENUMBRA_TEXT("Count", "pairs of changes"));
    };
    return PENUMBRA_SAY("Question", "In capacity: {}; by dependency: {}; in the calendar and no more: {}.")(
        pairs(CollisionKind::Capacity), pairs(CollisionKind::Dependency), pairs(CollisionKind::Calendar));
}

/// Whether changes that meet bring the finding, which stands beside their collision.
bool isOfAMeeting(const session::Evaluation& evaluation, const risk::Finding& finding) {
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const risk::Finding& one) {
        return one.kind == risk::FindingKind::Conflict && one.at < finding.until && finding.at < one.until &&
               (std::find(one.affected.begin(), one.affected.end(), finding.subject) != one.affected.end() ||
                std::any_of(finding.affected.begin(), finding.affected.end(), [&one](const auto& id) {
                    return std::find(one.affected.begin(), one.affected.end(), id) != one.affected.end();
                }));
    });
}

/// What the edits bring without any second change, which is no collision.
std::string sayAlone(const session::Evaluation& evaluation, const base::TimeWindow& within) {
    const auto count =
        std::count_if(evaluation.findings.begin(), evaluation.findings.end(), [&](const risk::Finding& finding) {
            return finding.kind != risk::FindingKind::Conflict && finding.at < within.end &&
                   finding.until > within.begin && risk::isBrought(finding, evaluation.baseFindings) &&
                   !isOfAMeeting(evaluation, finding);
        });
    if (count == 0) return {};
    return " " + PENUMBRA_SAY("Question", "Findings that your edits bring and that need no second change are no "
                                          "collisions: {} of them under What if.")(count);
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
    auto collisions = collisionsOf(evaluation, schedule,
                                   [&](const auto& edits) { return session::tryEdits(evaluation, edits, run); });
    if (!collisions) return tl::unexpected(collisions.error());
    std::erase_if(*collisions, [&](const Collision& one) { return !one.hours.overlaps(within); });
    Answer out{sayPairs(*collisions) + sayAlone(evaluation, within), {pairTable(schedule, *collisions)}};
    if (params.flag("as-planned")) return out;
    const auto sequence = resequence(evaluation, within, run);
    if (!sequence) return tl::unexpected(sequence.error());
    out.text = saySequence(*sequence) + " " + out.text;
    out.tables.push_back(sequenceTable(*sequence));
    if (!sequence->standing.empty()) out.tables.push_back(standingTable(*sequence));
    return out;
}

} // namespace

extern constinit const Question collisionsQuestion{
    "collisions",
    PENUMBRA_TEXT("actions", "Collisions"),
    PENUMBRA_TEXT("actions",
                  "Which changes, your edits and what is scheduled, collide in capacity or by dependency and "
                  "not only in the calendar, and the fewest of them to move so that none does."),
    kCollisionsParams,
    checkCollisions,
    answerCollisions};

} // namespace penumbra::ask
