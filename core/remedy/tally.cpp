#include "remedy/tally.h"

#include "base/say.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

std::string sayFindings(int n) { return base::sayCount(n, "finding"); }

/// What is left, and for how long.
std::string sayLeft(const Tally& tally) {
    if (tally.after() == 0) return {};
    auto text = fmt::format("; {} {} left", tally.after(), tally.after() == 1 ? "is" : "are");
    if (tally.added > 0) text += fmt::format(", {} of them new", tally.added);
    if (tally.ending > 0) {
        const bool every = tally.ending == tally.after();
        text += fmt::format(", {} only until {}",
                            !every             ? fmt::format("{} of them", tally.ending)
                            : tally.ending > 1 ? "all of them"
                                               : "but",
                            risk::sayTime(tally.endsAt));
    }
    return text;
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
    if (tally.before() == 0) return "There was nothing to mend.";
    if (tally.after() == 0) return fmt::format("Mends all {}.", sayFindings(tally.before()));
    if (tally.mended > 0) {
        const auto all = tally.left == 0 ? fmt::format("all {}", sayFindings(tally.before()))
                                         : fmt::format("{} of {}", tally.mended, sayFindings(tally.before()));
        return fmt::format("Mends {}{}.", all, sayLeft(tally));
    }
    const auto none = fmt::format("Mends none of the {}", sayFindings(tally.before()));
    if (tally.ending > 0) return none + sayLeft(tally) + ".";
    return fmt::format("{}{}, for fewer hours or with a lower probability.", none, sayLeft(tally));
}

} // namespace penumbra::remedy
