#include "remedy/tally.h"

#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

std::string sayFindings(int n) {
    return base::sayCount(n, PENUMBRA_TEXT("Count", "finding"), PENUMBRA_TEXT("Count", "findings"));
}

std::string withEnding(std::string text, const Tally& tally) {
    if (tally.ending == 0) return text;
    const auto end = risk::sayTime(tally.endsAt);
    if (tally.ending != tally.after())
        return PENUMBRA_SAY("Plan", "{}, {} of them only until {}")(text, tally.ending, end);
    return tally.ending > 1 ? PENUMBRA_SAY("Plan", "{}, all of them only until {}")(text, end)
                            : PENUMBRA_SAY("Plan", "{}, but only until {}")(text, end);
}

/// What is done, then what is left and for how long.
std::string withLeft(std::string text, const Tally& tally) {
    if (tally.after() == 0) return text;
    if (tally.added > 0)
        text = tally.left == 0 ? PENUMBRA_SAY("Plan", "{}; {} new")(text, tally.added)
                               : PENUMBRA_SAY("Plan", "{}; {} left, {} new")(text, tally.left, tally.added);
    else
        text = tally.left == 1 ? PENUMBRA_SAY("Plan", "{}; {} is left")(text, tally.left)
                               : PENUMBRA_SAY("Plan", "{}; {} are left")(text, tally.left);
    return withEnding(std::move(text), tally);
}

/// More stands with it than without: it mends nothing on the whole, whatever it ends.
std::string sayRise(const Tally& tally) {
    auto text =
        PENUMBRA_SAY("Plan", "No mend on the whole, a trade: findings rise from {} to {}; {} ended, {} left, {} "
                             "new")(tally.before(), tally.after(), tally.mended, tally.left, tally.added);
    return PENUMBRA_SAY("Plan", "{}.")(withEnding(std::move(text), tally));
}

} // namespace

bool sameKey(const risk::Finding& a, const risk::Finding& b) {
    return a.kind == b.kind && a.subject == b.subject && a.dimension == b.dimension;
}

bool endsBy(const risk::Finding& finding, base::Time finish) {
    return !risk::isChance(finding) && finding.until <= finish;
}

Tally tallyOf(const std::vector<risk::Finding>& before, const std::vector<risk::Finding>& after, base::Time finish) {
    Tally tally;
    std::vector<const risk::Finding*> open;
    for (const auto& finding : before) open.push_back(&finding);
    for (const auto& finding : after) {
        const auto it = std::find_if(open.begin(), open.end(), [&](const auto* f) { return sameKey(*f, finding); });
        const bool sooner = it == open.end() || finding.until < (*it)->until;
        ++(it == open.end() ? tally.added : tally.left);
        if (it != open.end()) open.erase(it);
        if (!sooner || !endsBy(finding, finish)) continue;
        ++tally.ending;
        tally.endsAt = std::max(tally.endsAt, finding.until);
    }
    tally.mended = static_cast<int>(open.size());
    return tally;
}

std::string sayTally(const Tally& tally) {
    if (tally.before() == 0) return PENUMBRA_SAY("Plan", "There was nothing to mend.")();
    const auto all = sayFindings(tally.before());
    if (tally.after() == 0) return PENUMBRA_SAY("Plan", "Mends all {}.")(all);
    if (tally.trades()) return sayRise(tally);
    if (tally.mended > 0) {
        const auto mends = tally.left == 0 ? PENUMBRA_SAY("Plan", "Mends all {}")(all)
                                           : PENUMBRA_SAY("Plan", "Mends {} of {}")(tally.mended, all);
        return PENUMBRA_SAY("Plan", "{}.")(withLeft(mends, tally));
    }
    const auto none = withLeft(PENUMBRA_SAY("Plan", "Mends none of the {}")(all), tally);
    return tally.ending > 0 ? PENUMBRA_SAY("Plan", "{}.")(none)
                            : PENUMBRA_SAY("Plan", "{}, for fewer hours or with a lower probability.")(none);
}

} // namespace penumbra::remedy
