#include "risk/risk.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace penumbra::risk {

#define PENUMBRA_ENTRY(name) extern const Check name;
#include "risk/checks.def"
#undef PENUMBRA_ENTRY

namespace {
#define PENUMBRA_ENTRY(name) &name,
constexpr std::array kChecks = {
#include "risk/checks.def"
};
#undef PENUMBRA_ENTRY

int rank(FindingKind kind) {
    switch (kind) {
    case FindingKind::ServiceLost:
        return 0;
    case FindingKind::Homeless:
        return 1;
    case FindingKind::Exhaustion:
        return 2;
    case FindingKind::SloBreach:
        return 3;
    case FindingKind::Conflict:
        return 4;
    case FindingKind::HeldDrain:
        return 5;
    case FindingKind::HostLoss:
        return 6;
    case FindingKind::ServiceDegraded:
        return 7;
    }
    return 8;
}

} // namespace

const Kept* keptOf(const Input& input) {
    for (const auto* kept : {input.kept, input.memory ? input.memory->kept.get() : nullptr})
        if (kept && kept->of && kept->of == input.usage.placedFor) return kept;
    return nullptr;
}

ReplicaCount countReplicas(const Input& input) {
    if (!input.memory || !input.memory->replicas) return ReplicaCount(input.world);
    auto count = *input.memory->replicas;
    count.adopt(input.world);
    return count;
}

base::Registry<Check> checks() { return base::Registry<Check>(kChecks); }

namespace {

using Found = std::shared_ptr<const std::vector<Finding>>;

/// What the check finds; known already where only demand differs from what was looked at before.
base::Result<Found> found(const Check& check, const Input& input, const base::Run& run) {
    if (const auto* kept = keptOf(input); kept && check.ofPlacements && !input.left)
        if (const auto known = kept->found.find(check.id); known != kept->found.end()) return known->second;
    auto fresh = check.run(input, run);
    if (!fresh) return tl::unexpected(fresh.error());
    return std::make_shared<const std::vector<Finding>>(std::move(*fresh));
}

} // namespace

base::Result<std::vector<Finding>> findings(const Input& input, const base::Run& run) {
    std::vector<Finding> all;
    double done = 0;
    if (input.keeps) input.keeps->of = input.usage.placedFor;
    for (const auto* check : checks()) {
        run.report(done++ / static_cast<double>(checks().size()), check->title);
        if (check->explains && !input.explanations) continue;
        const auto some = found(*check, input, run);
        if (!some) return tl::unexpected(some.error());
        std::copy_if((*some)->begin(), (*some)->end(), std::back_inserter(all),
                     [&](const Finding& finding) { return finding.probability >= input.threshold; });
        if (input.keeps && check->ofPlacements) input.keeps->found[check->id] = *some;
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(rank(a.kind), a.at, a.subject.text(), a.dimension) <
               std::tuple(rank(b.kind), b.at, b.subject.text(), b.dimension);
    });
    return all;
}

} // namespace penumbra::risk
