#include "risk/before.h"

#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::risk {

namespace {

bool isSame(const Finding& a, const Finding& b) {
    return a.kind == b.kind && a.subject == b.subject && a.dimension == b.dimension;
}

/// The base's finding that makes this one stand before.
const Finding* standing(const Finding& f, const std::vector<Finding>& base) {
    const auto it = std::find_if(base.begin(), base.end(), [&](const Finding& b) {
        if (!isSame(b, f)) return false;
        if (isChance(f)) return b.probability > 0.5 || f.probability <= std::max(0.5, b.probability);
        return b.at <= f.at && f.until <= b.until;
    });
    return it == base.end() ? nullptr : &*it;
}

} // namespace

bool hadBefore(const Finding& f, const std::vector<Finding>& base) { return standing(f, base) != nullptr; }

std::optional<Forward> broughtForward(const Finding& f, const std::vector<Finding>& base) {
    const auto* before = isChance(f) ? standing(f, base) : nullptr;
    if (!before) return {};
    if (f.p50 && before->p50)
        return *f.p50 < *before->p50 ? std::optional(Forward{*before->p50, *f.p50, true}) : std::nullopt;
    if (f.p50 || before->p50 || !f.p5 || !before->p5 || *f.p5 >= *before->p5) return {};
    return Forward{*before->p5, *f.p5, false};
}

std::optional<double> raisedFrom(const Finding& f, const std::vector<Finding>& base) {
    constexpr double kWorthSaying = 0.05;
    if (!isChance(f)) return {};
    const auto it = std::find_if(base.begin(), base.end(), [&](const Finding& b) { return isSame(b, f); });
    if (it == base.end() || f.probability < it->probability + kWorthSaying) return {};
    return it->probability;
}

bool isBrought(const Finding& f, const std::vector<Finding>& base) {
    const auto forward = broughtForward(f, base);
    return !hadBefore(f, base) || raisedFrom(f, base) || (forward && forward->median);
}

std::string sayForward(const Forward& forward) {
    const auto by = base::sayDuration(forward.was - forward.is), was = sayTime(forward.was), is = sayTime(forward.is);
    return forward.median
               ? PENUMBRA_SAY("Risk",
                              "The edits bring it forward by {}: the median date was {}, now it is {}.")(by, was, is)
               : PENUMBRA_SAY("Risk",
                              "The edits bring it forward by {}: the date that one path in twenty comes to was {}, "
                              "now it is {}.")(by, was, is);
}

std::string withForward(const Finding& finding, const std::vector<Finding>& base) {
    auto text = finding.text;
    if (const auto forward = broughtForward(finding, base)) text += " " + sayForward(*forward);
    if (const auto was = raisedFrom(finding, base))
        text += " " + PENUMBRA_SAY("Risk", "Without the edits the probability was {}.")(sayShare(*was));
    return text;
}

} // namespace penumbra::risk
