#include "ask/begins.h"

#include "ask/way_back.h"
#include "ask/which.h"
#include "base/parallel.h"
#include "base/text.h"
#include "remedy/tally.h"
#include "risk/phrase.h"
#include "session/live.h"
#include "whatif/action.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace penumbra::ask {

namespace {

/// Begins that one thread judges one after the other: each differs little from the one before.
constexpr std::size_t kInARow = 24;

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
    const auto least = earliest - hours.begin, most = latest - std::max(hours.end, hours.begin + base::Duration(1));
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

/// The longest that it takes to go back: in the middle of the hours of one of the edits, of what is done at once right
/// after its begin.
base::Result<base::Duration> wayBackOf(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                                       const base::Run& run) {
    const auto future = evaluation.usage->grid.window();
    base::Duration longest{};
    for (const auto& edit : evaluation.scenario.edits) {
        if (!isIn(keys, edit.key)) continue;
        const auto own = whatif::carriedOut(*evaluation.baseWorld, edit);
        const auto at = own.begin + std::max((own.end - own.begin) / 2, base::Duration(1));
        const auto back = returnAt(evaluation, keys, std::clamp(at, future.begin, future.end - base::Duration(1)), run);
        if (!back) return tl::unexpected(back.error());
        longest = std::max(longest, back->p95);
    }
    return longest;
}

/// Those in which the margin counts: of what is done at once and lasts, all from then on.
base::TimeWindow judgedIn(const session::Evaluation& evaluation, base::TimeWindow hours) {
    const auto end = evaluation.usage->grid.end();
    return {hours.begin, hours.empty() ? end : std::min(hours.end, end)};
}

/// Of what does not end, harm that goes on beyond the horizon counts as long wherever it begins: else it would be the
/// less bad the later it came.
Judgement evened(Judgement judgement, const base::TimeGrid& grid) {
    auto findings = judgement.added;
    for (auto& finding : findings)
        if (finding.until == base::kEndOfTime) finding.until = finding.at + grid.step * grid.count;
    judgement.score = remedy::scoreOf(findings, base::kEndOfTime);
    return judgement;
}

/// Nothing where an edit that moves does not fit there: it would change nothing and look harmless. `usage` is that of
/// the begin before, and then of this one.
base::Result<std::optional<Begin>> beginAt(const session::Evaluation& evaluation, const BeginRequest& request,
                                           base::TimeWindow hours, base::Duration by, const base::Run& run,
                                           std::shared_ptr<const simulate::Usage>& usage) {
    const auto trial =
        session::tryEdits(evaluation, moved(evaluation.scenario, request.keys, by).edits, run, usage.get());
    if (!trial) return tl::unexpected(trial.error());
    usage = trial->usage;
    for (const auto& skipped : trial->skipped)
        if (isIn(request.keys, skipped.key)) return std::nullopt;
    const auto in = judgedIn(evaluation, {hours.begin + by, hours.end + by});
    auto judgement = planning::judge(evaluation, *trial, in);
    if (lasts(evaluation, request.keys)) judgement = evened(std::move(judgement), evaluation.usage->grid);
    return Begin{by, in.begin, std::move(judgement)};
}

/// By planning::compare(), then the nearest to what is planned, then the earlier one.
bool ranksBefore(const Begin& a, const Begin& b) {
    if (const int order = planning::compare(a.judgement, b.judgement); order != 0) return order < 0;
    return std::pair(std::abs(a.by.count()), a.by.count()) < std::pair(std::abs(b.by.count()), b.by.count());
}

/// Of begins that were judged, in their order; one that none was judged right before begins a stretch, and what is
/// planned is one by itself: hours that are as good as it are something to choose.
std::vector<Stretch> stretchesOf(const std::vector<Begin>& begins, base::Duration every) {
    std::vector<Stretch> out;
    const Begin* before = nullptr;
    for (const auto& begin : begins) {
        const bool planned = begin.by == base::Duration{};
        if (!before || planned || out.back().planned || begin.by - before->by != every ||
            !addSameThings(before->judgement, begin.judgement))
            out.push_back({begin.at, begin.at, begin, planned});
        before = &begin;
        auto& stretch = out.back();
        stretch.to = begin.at;
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
        const auto own = whatif::carriedOut(*evaluation.baseWorld, edit);
        out.begin = std::min(out.begin, own.begin);
        out.end = std::max(out.end, own.end);
    }
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
    auto shifts = shiftsOf(evaluation, request, hours);
    if (!shifts) return tl::unexpected(shifts.error());
    const auto wayBack = wayBackOf(evaluation, request.keys, run);
    if (!wayBack) return tl::unexpected(wayBack.error());
    const auto isLate = [&](base::Duration by) { return hours.end + by + *wayBack > evaluation.usage->grid.end(); };
    const auto late = std::erase_if(*shifts, [&](auto by) { return by != base::Duration{} && isLate(by); });
    std::vector<base::Result<std::optional<Begin>>> judged(shifts->size());
    base::Run each = run;
    each.threads = 1;
    each.progress = {};
    std::mutex one;
    std::size_t done = 0;
    const bool whole = base::parallelFor(run, (shifts->size() + kInARow - 1) / kInARow, [&](std::size_t row) {
        std::shared_ptr<const simulate::Usage> usage;
        for (std::size_t i = row * kInARow; i < std::min(shifts->size(), (row + 1) * kInARow); ++i) {
            judged[i] = beginAt(evaluation, request, hours, (*shifts)[i], each, usage);
            if (!judged[i]) return;
            const std::lock_guard lock(one);
            run.report(static_cast<double>(++done) / static_cast<double>(shifts->size()),
                       PENUMBRA_TEXT("Progress", "judging other hours"));
        }
    });
    if (!whole) return base::failCancelled();
    std::vector<Begin> begins;
    for (auto& begin : judged) {
        if (!begin) return tl::unexpected(begin.error());
        if (*begin) begins.push_back(std::move(**begin));
    }
    auto planned = planning::judge(evaluation, judgedIn(evaluation, hours));
    if (lasts(evaluation, request.keys)) planned = evened(std::move(planned), evaluation.usage->grid);
    Begins out{{{}, hours.begin, std::move(planned)},
               stretchesOf(begins, request.every),
               begins.size(),
               judged.size() - begins.size(),
               late,
               isLate({}),
               *wayBack,
               lasts(evaluation, request.keys)};
    return out;
}

} // namespace penumbra::ask
