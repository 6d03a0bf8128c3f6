#include "report/review.h"
#include "base/text.h"

#include "base/progress.h"
#include "base/say.h"
#include "report/keep.h"
#include "report/limiting.h"
#include "risk/phrase.h"
#include "risk/unsurvived.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr base::Duration kAhead = std::chrono::hours(24 * 14);
constexpr double kEvaluated = 0.5; ///< the share of the progress until losses are tried

base::Result<std::vector<risk::Tolerance>> tolerances(const session::Evaluation& evaluation, const base::Run& run) {
    const auto& grid = evaluation.usage->grid;
    const base::TimeWindow ahead{grid.begin, std::min(grid.end(), grid.begin + kAhead)};
    std::vector<risk::Tolerance> out;
    for (const auto kind : {risk::SweepKind::Hosts, risk::SweepKind::Racks}) {
        if (kind == risk::SweepKind::Racks && evaluation.world->racks.empty()) continue;
        auto found = risk::tolerance(*evaluation.world, *evaluation.demand, *evaluation.usage, kind, ahead, run, 0);
        if (!found) return tl::make_unexpected(found.error());
        out.push_back(std::move(*found));
    }
    return out;
}

void addLimiting(Review& review) {
    const auto limit = limiting(*review.without);
    if (!limit.series) return;
    review.limiting = limit.series->key();
    review.limitingName = PENUMBRA_SAY("Report", "the {} of {}")(
        risk::sayDimension(review.without->world->dimensions.at(limit.series->dimension).name), limit.name);
}

std::string sayThroughout(bool racks, const std::string& hours) {
    return racks ? PENUMBRA_SAY("Report", "Throughout the next {} there is a rack that cannot be lost.")(hours)
                 : PENUMBRA_SAY("Report", "Throughout the next {} there is a host that cannot be lost.")(hours);
}

/// The hours may lie apart, so they are no window.
std::string sayPart(bool racks, const std::string& part, const std::string& hours) {
    return racks ? PENUMBRA_SAY("Report", "For {} in all, within the next {}, there is a rack that cannot be lost; the "
                                          "first stretch follows.")(part, hours)
                 : PENUMBRA_SAY("Report", "For {} in all, within the next {}, there is a host that cannot be lost; the "
                                          "first stretch follows.")(part, hours);
}

} // namespace

std::string sayTolerance(const risk::Tolerance& tolerance) {
    const bool racks = tolerance.kind == risk::SweepKind::Racks;
    const int bad = risk::unsurvivedSteps(tolerance);
    const auto hours = base::sayDuration(tolerance.grid.step * tolerance.grid.count);
    if (bad == 0)
        return racks ? PENUMBRA_SAY("Report", "Any one rack can be lost at any time of the next {}.")(hours)
                     : PENUMBRA_SAY("Report", "Any one host can be lost at any time of the next {}.")(hours);
    auto text = bad == tolerance.grid.count ? sayThroughout(racks, hours)
                                            : sayPart(racks, base::sayDuration(tolerance.grid.step * bad), hours);
    const auto first =
        std::min_element(tolerance.spells.begin(), tolerance.spells.end(), [](const auto& a, const auto& b) {
            return (a.level != risk::DemandLevel::Requests) < (b.level != risk::DemandLevel::Requests); // the gravest
        });
    if (first == tolerance.spells.end()) return text;
    return text + " " + risk::sayFatal(*first, tolerance.kind, tolerance.grid.end());
}

base::Result<Review> makeReview(session::Session& session, std::shared_ptr<const session::Evaluation> evaluation,
                                const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                                base::Time at, const base::Run& run) {
    const auto whole = base::onward(run);
    auto document = prepare(session, *evaluation, plans, chosen, recipe, base::partOf(whole, 0, kEvaluated));
    if (!document) return tl::make_unexpected(document.error());
    document->written = at;
    const auto* plan = document->plan();
    Review review;
    review.planId = plan ? plan->id : planning::kAsIs;
    review.page = makePage(*document);
    review.state = {review.page.hash, review.page.digest};
    review.rulings = document->rulings;
    review.without = review.with = evaluation;
    if (plan) {
        review.steps = plan->steps;
        review.changes = beforeAfter(*evaluation, *plan);
        review.with = document->carried->with;
    }
    auto before = tolerances(*review.without, whole);
    if (!before) return tl::make_unexpected(before.error());
    review.toleranceWithout = std::move(*before);
    auto after =
        plan ? tolerances(*review.with, whole) : base::Result<std::vector<risk::Tolerance>>(review.toleranceWithout);
    if (!after) return tl::make_unexpected(after.error());
    review.toleranceWith = std::move(*after);
    addLimiting(review);
    return review;
}

} // namespace penumbra::report
