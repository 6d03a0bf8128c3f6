#include "ask/begins.h"

#include "ask/which.h"
#include "base/parallel.h"
#include "base/text.h"
#include "remedy/tally.h"
#include "risk/phrase.h"
#include "session/live.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace penumbra::ask {

namespace {

base::Result<void> checkAhead(const session::Evaluation& evaluation, const std::vector<std::string>& keys) {
    for (const auto& edit : evaluation.scenario.edits) {
        if (!isIn(keys, edit.key) || edit.window.begin > evaluation.options.now) continue;
        return base::failUsage(PENUMBRA_SAY("Question", "'{}' begins at once or has begun, so it has no other hours. "
                                                        "Give it a begin that is ahead, or leave it out with 'which'.")(
            whatif::describe(edit.change)));
    }
    return {};
}

bool addSameThings(const Judgement& a, const Judgement& b) {
    return a.verdict.kind == b.verdict.kind && a.added.size() == b.added.size() &&
           std::equal(a.added.begin(), a.added.end(), b.added.begin(), remedy::sameKey);
}

/// By how much they may move: all multiples of `every` with which they stay within the hours.
base::Result<std::vector<base::Duration>> shiftsOf(const session::Evaluation& evaluation, const BeginRequest& request,
                                                   base::TimeWindow hours) {
    if (auto ahead = checkAhead(evaluation, request.keys); !ahead) return tl::unexpected(ahead.error());
    const auto earliest = std::max(request.within.begin, evaluation.options.now + base::Duration(1));
    const auto end = session::horizonGrid(evaluation.options).end();
    const auto latest = std::min(request.within.end, end);
    const auto least = earliest - hours.begin;
    const auto most = hours.end < end ? latest - hours.end : latest - base::Duration(1) - hours.begin;
    const auto floored = [every = request.every](base::Duration by) {
        return by / every - (by % every < base::Duration{} ? 1 : 0);
    };
    const auto first = -floored(-least), last = floored(most);
    if (first > last || (first == 0 && last == 0))
        return base::failUsage(PENUMBRA_SAY("Question", "From {} to {} there is no other begin for it.")(
            risk::sayTime(earliest), risk::sayTime(latest)));
    if (last - first >= static_cast<std::int64_t>(kMostBegins))
        return base::failUsage(PENUMBRA_SAY("Question", "There are {} begins to judge; {} are the most. Ask for fewer "
                                                        "hours or a longer step.")(last - first + 1, kMostBegins));
    std::vector<base::Duration> shifts;
    for (auto n = first; n <= last; ++n) shifts.push_back(request.every * n);
    return shifts;
}

bool lasts(const session::Evaluation& evaluation, const std::vector<std::string>& keys) {
    const auto& edits = evaluation.scenario.edits;
    return std::any_of(edits.begin(), edits.end(),
                       [&](const auto& edit) { return isIn(keys, edit.key) && edit.window.end == base::kEndOfTime; });
}

/// Nothing where an edit that moves does not fit there: it would change nothing and look harmless.
base::Result<std::optional<Begin>> beginAt(const session::Evaluation& evaluation, const BeginRequest& request,
                                           base::TimeWindow hours, base::Duration by, const base::Run& run) {
    const auto trial = session::tryEdits(evaluation, moved(evaluation.scenario, request.keys, by).edits, run);
    if (!trial) return tl::unexpected(trial.error());
    for (const auto& skipped : trial->skipped)
        if (isIn(request.keys, skipped.key)) return std::nullopt;
    const auto grid = evaluation.usage->grid.end();
    const auto end = lasts(evaluation, request.keys) ? grid : std::min(hours.end + by, grid);
    return Begin{by, hours.begin + by, planning::judge(evaluation, *trial, {hours.begin + by, end})};
}

/// By planning::compare(), then the nearest to what is planned, then the earlier one.
bool ranksBefore(const Begin& a, const Begin& b) {
    if (const int order = planning::compare(a.judgement, b.judgement); order != 0) return order < 0;
    return std::pair(std::abs(a.by.count()), a.by.count()) < std::pair(std::abs(b.by.count()), b.by.count());
}

/// Of begins that were judged, in their order; one that none was judged right before begins a stretch.
std::vector<Stretch> stretchesOf(const std::vector<Begin>& begins, base::Duration every) {
    std::vector<Stretch> out;
    const Begin* before = nullptr;
    for (const auto& begin : begins) {
        if (!before || begin.by - before->by != every || !addSameThings(before->judgement, begin.judgement))
            out.push_back({begin.at, begin.at, begin, false});
        before = &begin;
        auto& stretch = out.back();
        stretch.to = begin.at;
        if (begin.by == base::Duration{}) stretch.planned = true;
        if (ranksBefore(begin, stretch.best)) stretch.best = begin;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Stretch& a, const Stretch& b) { return ranksBefore(a.best, b.best); });
    return out;
}

} // namespace

base::TimeWindow hoursOf(const session::Evaluation& evaluation, const std::vector<std::string>& keys) {
    base::TimeWindow out{base::kEndOfTime, base::kBeginningOfTime};
    for (const auto& edit : evaluation.scenario.edits) {
        if (!isIn(keys, edit.key)) continue;
        out.begin = std::min(out.begin, edit.window.begin);
        if (edit.window.end != base::kEndOfTime) out.end = std::max(out.end, edit.window.end);
    }
    if (out.end == base::kBeginningOfTime) out.end = session::horizonGrid(evaluation.options).end();
    return out;
}

whatif::Scenario moved(whatif::Scenario scenario, const std::vector<std::string>& keys, base::Duration by) {
    for (auto& edit : scenario.edits) {
        if (!isIn(keys, edit.key)) continue;
        edit.window.begin += by;
        if (edit.window.end != base::kEndOfTime) edit.window.end += by;
    }
    return scenario;
}

base::Result<void> checkBegins(const session::Evaluation& begun, const BeginRequest& request) {
    return shiftsOf(begun, request, hoursOf(begun, request.keys)).map([](const auto&) {});
}

base::Result<Begins> beginsOf(const session::Evaluation& evaluation, const BeginRequest& request,
                              const base::Run& run) {
    const auto hours = hoursOf(evaluation, request.keys);
    const auto shifts = shiftsOf(evaluation, request, hours);
    if (!shifts) return tl::unexpected(shifts.error());
    std::vector<base::Result<std::optional<Begin>>> judged(shifts->size());
    base::Run each = run;
    each.threads = 1;
    each.progress = {};
    std::mutex one;
    std::size_t done = 0;
    const bool whole = base::parallelFor(run, shifts->size(), [&](std::size_t i) {
        judged[i] = beginAt(evaluation, request, hours, (*shifts)[i], each);
        const std::lock_guard lock(one);
        run.report(static_cast<double>(++done) / static_cast<double>(shifts->size()),
                   PENUMBRA_TEXT("Progress", "judging other hours"));
    });
    if (!whole) return base::failCancelled();
    std::vector<Begin> begins;
    for (auto& begin : judged) {
        if (!begin) return tl::unexpected(begin.error());
        if (*begin) begins.push_back(std::move(**begin));
    }
    const auto end = evaluation.usage->grid.end();
    Begins out{{{},
                hours.begin,
                planning::judge(evaluation, {hours.begin, lasts(evaluation, request.keys) ? end : hours.end})},
               stretchesOf(begins, request.every),
               begins.size(),
               judged.size() - begins.size()};
    return out;
}

} // namespace penumbra::ask
