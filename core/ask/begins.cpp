#include "ask/begins.h"

#include "ask/which.h"
#include "base/parallel.h"
#include "base/text.h"
#include "remedy/tally.h"
#include "risk/phrase.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace penumbra::ask {

namespace {

base::Result<void> checkAhead(const session::Evaluation& evaluation, const std::vector<std::string>& keys) {
    for (const auto& edit : evaluation.scenario.edits) {
        if (!isIn(keys, edit.key) || edit.window.begin > evaluation.options.now) continue;
        return base::failUsage(PENUMBRA_SAY("Question",
                                            "'{}' begins at once or has begun, so it has no other hours. "
                                            "Give it a begin that is ahead.")(whatif::describe(edit.change)));
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
    const auto earliest = std::max(request.within.begin, evaluation.options.now + base::Duration(1));
    const auto latest = std::min(request.within.end, evaluation.usage->grid.end());
    std::vector<base::Duration> shifts{base::Duration{}};
    const bool ends = hours.end < evaluation.usage->grid.end();
    const auto room = ends ? latest - hours.end : latest - base::Duration(1) - hours.begin;
    const auto back = hours.begin - earliest;
    const auto count =
        std::max<std::int64_t>(back / request.every, 0) + std::max<std::int64_t>(room / request.every, 0);
    if (count > static_cast<std::int64_t>(kMostBegins))
        return base::failUsage(PENUMBRA_SAY("Question", "That are {} begins to judge, and {} are the most. Ask for "
                                                        "fewer hours or a longer step.")(count, kMostBegins));
    for (auto by = request.every; by <= room; by += request.every)
        if (hours.begin + by >= earliest) shifts.push_back(by);
    for (auto by = request.every; by <= back; by += request.every)
        if (hours.end - by <= latest || !ends) shifts.push_back(-by);
    if (shifts.size() < 2)
        return base::failUsage(PENUMBRA_SAY("Question", "From {} to {} there is no other begin for it.")(
            risk::sayTime(earliest), risk::sayTime(latest)));
    std::sort(shifts.begin(), shifts.end());
    return shifts;
}

/// By planning::compare(), then the nearest to what is planned, then the earlier one.
bool ranksBefore(const Begin& a, const Begin& b) {
    if (const int order = planning::compare(a.judgement, b.judgement); order != 0) return order < 0;
    return std::pair(std::abs(a.by.count()), a.by.count()) < std::pair(std::abs(b.by.count()), b.by.count());
}

std::vector<Stretch> stretchesOf(const std::vector<Begin>& begins) {
    std::vector<Stretch> out;
    const Begin* before = nullptr;
    for (const auto& begin : begins) {
        if (!before || !addSameThings(before->judgement, begin.judgement))
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
    if (out.end == base::kBeginningOfTime) out.end = evaluation.usage->grid.end();
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

base::Result<Begins> beginsOf(const session::Evaluation& evaluation, const BeginRequest& request,
                              const base::Run& run) {
    if (auto ahead = checkAhead(evaluation, request.keys); !ahead) return tl::unexpected(ahead.error());
    const auto hours = hoursOf(evaluation, request.keys);
    const auto shifts = shiftsOf(evaluation, request, hours);
    if (!shifts) return tl::unexpected(shifts.error());
    std::vector<Begin> begins(shifts->size());
    base::Run each = run;
    each.threads = 1;
    each.progress = {};
    std::mutex one;
    std::size_t done = 0;
    std::optional<base::Error> failed;
    const bool whole = base::parallelFor(run, shifts->size(), [&](std::size_t i) {
        const auto by = (*shifts)[i];
        const auto trial = session::tryEdits(evaluation, moved(evaluation.scenario, request.keys, by).edits, each);
        const auto end = hours.end < evaluation.usage->grid.end() ? hours.end + by : evaluation.usage->grid.end();
        if (trial) begins[i] = {by, hours.begin + by, planning::judge(evaluation, *trial, {hours.begin + by, end})};
        const std::lock_guard lock(one);
        if (!trial && !failed) failed = trial.error();
        run.report(static_cast<double>(++done) / static_cast<double>(shifts->size()),
                   PENUMBRA_TEXT("Progress", "judging other hours"));
    });
    if (!whole) return base::failCancelled();
    if (failed) return tl::unexpected<base::Error>(*failed);
    Begins out;
    out.judged = begins.size();
    for (const auto& begin : begins)
        if (begin.by == base::Duration{}) out.planned = begin;
    out.stretches = stretchesOf(begins);
    return out;
}

} // namespace penumbra::ask
