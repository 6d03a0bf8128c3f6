#include "risk/risk.h"

#include <algorithm>
#include <array>
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

ReplicaCount countReplicas(const Input& input) {
    if (!input.memory || !input.memory->replicas) return ReplicaCount(input.world);
    auto count = *input.memory->replicas;
    count.adopt(input.world);
    return count;
}

base::Registry<Check> checks() { return base::Registry<Check>(kChecks); }

base::Result<std::vector<Finding>> findings(const Input& input, const base::Run& run) {
    std::vector<Finding> all;
    double done = 0;
    for (const auto* check : checks()) {
        run.report(done++ / static_cast<double>(checks().size()), check->title);
        if (check->explains && !input.explanations) continue;
        auto found = check->run(input, run);
        if (!found) return tl::unexpected(found.error());
        for (auto& finding : *found)
            if (finding.probability >= input.threshold) all.push_back(std::move(finding));
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(rank(a.kind), a.at, a.subject.text(), a.dimension) <
               std::tuple(rank(b.kind), b.at, b.subject.text(), b.dimension);
    });
    return all;
}

} // namespace penumbra::risk
