#include "risk/before.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace penumbra::risk {

bool isBreach(const Finding& f) {
    switch (f.kind) {
    case FindingKind::ServiceLost:
    case FindingKind::Homeless:
    case FindingKind::Exhaustion:
        return true;
    case FindingKind::HostLoss:
    case FindingKind::ServiceDegraded:
    case FindingKind::Conflict:
        return false;
    }
    return false;
}

std::vector<Finding> gravestFirst(std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(-a.probability, !isBreach(a), a.at) < std::tuple(-b.probability, !isBreach(b), b.at);
    });
    return findings;
}

namespace {

bool stops(const Finding& f) { return isBreach(f) && (f.kind != FindingKind::Exhaustion || f.probability > 0.5); }

} // namespace

bool hadBefore(const Finding& f, const std::vector<Finding>& base) {
    return std::any_of(base.begin(), base.end(), [&](const Finding& b) {
        if (b.kind != f.kind || b.subject != f.subject || b.dimension != f.dimension) return false;
        if (f.kind == FindingKind::Exhaustion)
            return b.probability > 0.5 || f.probability <= std::max(0.5, b.probability);
        return b.at <= f.at && f.until <= b.until;
    });
}

Verdict verdict(const std::vector<Finding>& findings, const std::vector<Finding>& base) {
    Verdict verdict;
    int before = 0, firstBefore = -1;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& f = findings[i];
        if (isBreach(f)) verdict.breachProbability = std::max(verdict.breachProbability, f.probability);
        if (hadBefore(f, base)) {
            ++before;
            if (firstBefore < 0) firstBefore = static_cast<int>(i);
            continue;
        }
        const auto kind = stops(f) ? VerdictKind::NoGo : VerdictKind::GoIf;
        if (kind <= verdict.kind) continue;
        verdict.kind = kind;
        verdict.limitingFinding = static_cast<int>(i);
    }
    if (verdict.limitingFinding >= 0) {
        verdict.limit = findings[static_cast<std::size_t>(verdict.limitingFinding)].text;
    } else if (firstBefore >= 0) {
        verdict.kind = VerdictKind::GoIf;
        verdict.limitingFinding = firstBefore;
        verdict.limit = fmt::format("{} with the schedule as it is, and nothing is added. The gravest: {}",
                                    before == 1 ? "1 finding stands" : fmt::format("{} findings stand", before),
                                    findings[static_cast<std::size_t>(firstBefore)].text);
    } else {
        verdict.limit = "Nothing runs out, loses its host or collides within the horizon.";
    }
    return verdict;
}

} // namespace penumbra::risk
