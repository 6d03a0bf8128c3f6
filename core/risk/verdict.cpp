#include "base/say.h"
#include "base/text.h"
#include "risk/before.h"
#include "risk/phrase.h"
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

std::string withoutEvidence(std::string sentence, const Finding& finding) {
    if (finding.brief.empty() || !finding.text.starts_with(finding.brief)) return sentence;
    const auto evidence = finding.text.substr(finding.brief.size());
    if (const auto at = sentence.find(evidence); at != std::string::npos && evidence.size() > 1)
        sentence.replace(at, evidence.size(), PENUMBRA_SAY("Finding", "{}.")(""));
    return sentence;
}

namespace {

bool stops(const Finding& f) { return isBreach(f) && (!isChance(f) || f.probability > 0.5); }

/// "batch-11 has no host all the time, with or without the edits: 15 hosts have too little memory."
std::string sayAsBefore(const Finding& f, const std::vector<Finding>& base, bool asIs) {
    const auto text = withForward(f, base);
    const bool first = !f.brief.empty() && text.starts_with(f.brief);
    const auto what = first ? f.brief : text;
    if (asIs) return text;
    const auto said = first ? PENUMBRA_SAY("Risk", "{}, with or without the edits")(what)
                            : PENUMBRA_SAY("Risk", "{} This is so with or without the edits.")(what);
    return first ? said + text.substr(f.brief.size()) : said;
}

/// What stands without the edits too, in words; `gravest` of them is one that stops a go where any does.
std::string sayStanding(const std::vector<Finding>& findings, const std::vector<Finding>& base, const Finding& gravest,
                        int standing, double breach) {
    const auto stand =
        base::sayCount(standing, PENUMBRA_TEXT("Count", "finding stands"), PENUMBRA_TEXT("Count", "findings stand"));
    const bool asIs = findings == base;
    if (stops(gravest)) {
        const auto said = sayAsBefore(gravest, base, asIs);
        return standing == 1 ? said
                             : PENUMBRA_SAY("Risk", "{} That is the gravest of {}.")(
                                   said, base::sayCount(standing, PENUMBRA_TEXT("Count", "finding"),
                                                        PENUMBRA_TEXT("Count", "findings")));
    }
    const auto detail = withForward(gravest, base);
    if (breach > 0)
        return asIs ? PENUMBRA_SAY("Risk", "{}, a breach with a chance of {}. The gravest: {}")(stand, sayShare(breach),
                                                                                                detail)
                    : PENUMBRA_SAY("Risk", "{} with or without the edits, a breach with a chance of {}. The gravest: "
                                           "{}")(stand, sayShare(breach), detail);
    return asIs ? PENUMBRA_SAY("Risk", "{}, and no breach is among them. The gravest: {}")(stand, detail)
                : PENUMBRA_SAY("Risk", "{} with or without the edits, and no breach is among them. The gravest: {}")(
                      stand, detail);
}

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
            const bool stopped = gravestBefore >= 0 && stops(findings[static_cast<std::size_t>(gravestBefore)]);
            if (stops(f) != stopped ? stops(f) : graver(i, gravestBefore)) gravestBefore = static_cast<int>(i);
            continue;
        }
        const auto kind = stops(f) ? VerdictKind::NoGo : VerdictKind::GoIf;
        if (kind < verdict.kind || (kind == verdict.kind && !graver(i, verdict.limitingFinding))) continue;
        verdict.kind = kind;
        verdict.limitingFinding = static_cast<int>(i);
    }
    if (verdict.limitingFinding >= 0) {
        verdict.limit = findings[static_cast<std::size_t>(verdict.limitingFinding)].text;
        if (verdict.kind == VerdictKind::GoIf && gravestBefore >= 0 &&
            stops(findings[static_cast<std::size_t>(gravestBefore)]))
            verdict.limit += " " + sayAsBefore(findings[static_cast<std::size_t>(gravestBefore)], base, false);
    } else if (gravestBefore >= 0) {
        verdict.kind = VerdictKind::GoIf;
        verdict.limitingFinding = gravestBefore;
        verdict.limit = sayStanding(findings, base, findings[static_cast<std::size_t>(gravestBefore)], before,
                                    verdict.breachProbability);
        if (sooner > 0) verdict.limit += " " + PENUMBRA_SAY("Risk", "The edits bring {} forward.")(sooner);
    } else {
        verdict.limit = PENUMBRA_SAY("Risk", "Nothing runs out, loses its host or collides within the horizon.")();
    }
    return verdict;
}

} // namespace penumbra::risk
