#pragma once

#include "remedy/shadow.h"
#include "session/stages.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::planning {

/// What is left free where a change leaves least, in the hours in which it holds.
struct Margin {
    std::string host, dimension;
    base::Time at{};
    double share = 0; ///< of the capacity, at the upper end of the 95 % band; negative: the band lies above it
    bool operator==(const Margin&) const = default;
};

/// Over hosts that carry more than without the edits, in the steps of those hours in which they are up.
std::optional<Margin> marginOf(const model::World& world, const simulate::Usage& usage, const simulate::Usage& base,
                               base::TimeWindow hours);

/// How a set of edits is judged, wherever and for whatever it is proposed: by the verdict of an evaluation, by what the
/// fleet without the edits does not have (lost services, homeless workloads, what runs out, hosts that cannot be lost),
/// then by the margin.
struct Judgement {
    risk::Verdict verdict;
    std::vector<risk::Finding> added; ///< that the fleet without the edits does not have, the gravest first
    remedy::Score score;              ///< of these
    double breach = 0;                ///< probability of the most probable breach among them
    int losses = 0;                   ///< of them: hosts whose loss leaves workloads without a host
    std::optional<Margin> margin;     ///< nothing: no host carries more than without the edits
};

/// `hours`: in which the margin counts. What is added is added to `than`, whose usage is `thanUsage`.
Judgement judge(const risk::Verdict& verdict, const std::vector<risk::Finding>& findings, const model::World& world,
                const simulate::Usage& usage, const std::vector<risk::Finding>& than, const simulate::Usage& thanUsage,
                base::TimeWindow hours);
/// Against the fleet without the edits.
Judgement judge(const session::Evaluation& evaluation, const session::Trial& trial, base::TimeWindow hours);
/// Of the evaluation's own edits.
Judgement judge(const session::Evaluation& evaluation, base::TimeWindow hours);

/// Below zero: a is the better one; verdict, what is added, then the margin in steps of five percent.
int compare(const Judgement& a, const Judgement& b);

std::string sayAdded(const Judgement& judgement); ///< "nothing", "2 findings"
std::string sayMargin(const std::optional<Margin>& margin);
/// "as without it", "2 more hosts whose loss leaves workloads without a host"
std::string sayLosses(const Judgement& judgement);
/// Why a is better or worse than b, by what only one of them adds, else by the margin: a whole sentence.
std::string sayWhy(const Judgement& a, const Judgement& b);

} // namespace penumbra::planning
