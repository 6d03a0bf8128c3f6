#include "base/say.h"
#include "base/text.h"
#include "risk/before.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <tuple>

namespace penumbra::risk {

bool isBreach(const Finding& f) {
    switch (f.kind) {
    case FindingKind::ServiceLost:
    case FindingKind::Homeless:
    case FindingKind::Exhaustion:
    case FindingKind::SloBreach:
        return true;
    case FindingKind::HostLoss:
    case FindingKind::ServiceDegraded:
    case FindingKind::Conflict:
    case FindingKind::HeldDrain:
        return false;
    }
    return false;
}

bool isConditional(const Finding& f) { return f.kind == FindingKind::HostLoss; }

bool isChance(const Finding& f) { return f.kind == FindingKind::Exhaustion || f.kind == FindingKind::SloBreach; }

bool isGraver(const Finding& a, const Finding& b) {
    const auto key = [](const Finding& f) {
        using Text = const std::string&;
        return std::tuple<double, bool, base::Time, FindingKind, Text, Text, base::Time,
                          const std::vector<model::ResourceId>&>(-f.probability, !isBreach(f), f.at, f.kind,
                                                                 f.subject.text(), f.dimension, f.until, f.affected);
    };
    return key(a) < key(b);
}

std::vector<Finding> gravestFirst(std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(), isGraver);
    return findings;
}

namespace {

bool stops(const Finding& f) { return isBreach(f) && (!isChance(f) || f.probability > 0.5); }

} // namespace

Verdict verdict(const std::vector<Finding>& findings, const std::vector<Finding>& base) {
    Verdict verdict;
    int before = 0, sooner = 0, gravestBefore = -1;
    const auto graver = [&](std::size_t i, int than) {
        return than < 0 || isGraver(findings[i], findings[static_cast<std::size_t>(than)]);
    };
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& f = findings[i];
        if (isBreach(f)) verdict.breachProbability = std::max(verdict.breachProbability, f.probability);
        if (hadBefore(f, base)) {
            ++before;
            if (broughtForward(f, base)) ++sooner;
            if (graver(i, gravestBefore)) gravestBefore = static_cast<int>(i);
            continue;
        }
        const auto kind = stops(f) ? VerdictKind::NoGo : VerdictKind::GoIf;
        if (kind < verdict.kind || (kind == verdict.kind && !graver(i, verdict.limitingFinding))) continue;
        verdict.kind = kind;
        verdict.limitingFinding = static_cast<int>(i);
    }
    if (verdict.limitingFinding >= 0) {
        verdict.limit = findings[static_cast<std::size_t>(verdict.limitingFinding)].text;
    } else if (gravestBefore >= 0) {
        verdict.kind = VerdictKind::GoIf;
        verdict.limitingFinding = gravestBefore;
        const auto& gravest = findings[static_cast<std::size_t>(gravestBefore)];
        const auto stand =
            base::sayCount(before, PENUMBRA_TEXT("Count", "finding stands"), PENUMBRA_TEXT("Count", "findings stand"));
        const auto first = withForward(gravest, base);
        verdict.limit =
            sooner > 0
                ? PENUMBRA_SAY("Risk", "{} with the schedule as it is, and nothing is added, but the edits bring {} "
                                       "forward. The gravest: {}")(stand, sooner, first)
                : PENUMBRA_SAY("Risk", "{} with the schedule as it is, and nothing is added. The gravest: {}")(stand,
                                                                                                               first);
    } else {
        verdict.limit = PENUMBRA_SAY("Risk", "Nothing runs out, loses its host or collides within the horizon.")();
    }
    return verdict;
}

} // namespace penumbra::risk
