#include "remedy/draft.h"
#include "remedy/headroom.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr int kMostHosts = 8;
constexpr std::size_t kMostShapes = 3;
constexpr std::size_t kMostResidents = 3;
constexpr int kMostTargets = 8;

std::string prefixLike(const model::WorldHost& host) { return "new-" + host.name; }

/// Lead time from now, to the full hour.
base::Time arrival(const Bench& bench) {
    return std::chrono::ceil<std::chrono::hours>(bench.input().now + bench.input().prices.hostLeadTime);
}

Draft withHosts(const Bench& bench, Draft draft, const model::WorldHost& like, int count) {
    const auto key = fmt::format("plan/add-hosts/{}", like.name);
    std::erase_if(draft.edits, [&](const auto& e) { return e.key == key; });
    if (count > 0)
        draft.edits.push_back(
            {key,
             {"add-hosts", {{"count", std::to_string(count)}, {"like", like.id.text()}, {"name", prefixLike(like)}}},
             {arrival(bench), base::kEndOfTime},
             "",
             true});
    return draft;
}

/// Workloads of the finding and of its services.
std::vector<int> concerned(const model::World& world, const risk::Finding& finding) {
    std::vector<int> out;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& workload = world.workloads[w];
        const bool hit = std::any_of(finding.affected.begin(), finding.affected.end(), [&](const auto& id) {
            return id == workload.id ||
                   (workload.service >= 0 && id == world.services[static_cast<std::size_t>(workload.service)].id);
        });
        if (hit) out.push_back(static_cast<int>(w));
    }
    return out;
}

/// Hosts to copy for a finding: its own host first, then different hardware that may run what it concerns.
std::vector<int> shapesFor(const Bench& bench, const model::World& world, const risk::Finding& finding) {
    const int known = static_cast<int>(bench.input().base.hosts.size()); // rows behind are hosts that edits add
    std::vector<int> shapes;
    const auto add = [&](int host) {
        const auto& capacity = world.hosts[static_cast<std::size_t>(host)].capacity;
        const bool listed = std::any_of(shapes.begin(), shapes.end(), [&](int h) {
            return world.hosts[static_cast<std::size_t>(h)].capacity == capacity;
        });
        if (!listed && shapes.size() < kMostShapes) shapes.push_back(host);
    };
    if (const int own = model::findHost(world, finding.subject); own >= 0 && own < known) add(own);
    for (const int w : concerned(world, finding)) {
        for (int h = 0; h < known; ++h)
            if (mayRun(world, w, h)) add(h);
        break;
    }
    return shapes;
}

using Found = std::optional<Draft>;

/// For something that runs out a new host alone helps nobody: one of the residents moves there when it arrives.
base::Result<Found> hostAndMove(const Bench& bench, const Draft& draft, const Shadow& now, const risk::Finding& finding,
                                const base::Run& run) {
    const int host = model::findHost(now.world, finding.subject);
    const int dimension = now.world.dimensions.find(finding.dimension);
    if (host < 0 || dimension < 0 || host >= static_cast<int>(bench.input().base.hosts.size())) return Found();
    const auto& like = now.world.hosts[static_cast<std::size_t>(host)];
    const auto& hostOf = now.usage.placementAt(finding.at).hostOf;
    std::vector<std::pair<double, int>> residents;
    for (std::size_t w = 0; w < hostOf.size(); ++w)
        if (hostOf[w] == host && !now.world.workloads[w].rules.pinned)
            residents.emplace_back(-peakUse(now.world, bench.input().demand, static_cast<int>(w), dimension),
                                   static_cast<int>(w));
    std::sort(residents.begin(), residents.end());
    for (std::size_t i = 0; i < std::min(residents.size(), kMostResidents); ++i) {
        const auto& id = now.world.workloads[static_cast<std::size_t>(residents[i].second)].id;
        auto candidate = withHosts(bench, draft, like, 1);
        model::Change change{"move-workload",
                             {{"workload", id.text()}, {"host", fmt::format("host/{}-1", prefixLike(like))}}};
        candidate.edits.push_back(
            {fmt::format("plan/move/{}", id.text()), std::move(change), {arrival(bench), base::kEndOfTime}, "", true});
        auto placed = bench.place(candidate, run);
        if (!placed) return tl::unexpected(placed.error());
        if (!placed->allowed) continue;
        auto shadow = bench.evaluate(candidate, run);
        if (!shadow) return tl::unexpected(shadow.error());
        if (better(shadow->score, now.score)) return Found(std::move(candidate));
    }
    return Found();
}

struct Reach {
    Draft draft;
    Score score;
};

/// The fewest hosts of one shape that reach what kMostHosts of them reach, by bisection over re-placement.
base::Result<std::optional<Reach>> fewest(const Bench& bench, const Draft& draft, const Score& now,
                                          const model::WorldHost& like, const base::Run& run) {
    const auto scoreWith = [&](int count) {
        return bench.place(withHosts(bench, draft, like, count), run, true).map([](const Placed& p) {
            return p.score;
        });
    };
    const auto most = scoreWith(kMostHosts);
    if (!most) return tl::unexpected(most.error());
    if (!better(*most, now)) return std::optional<Reach>();
    int low = 1, high = kMostHosts;
    while (low < high) {
        const int middle = (low + high) / 2;
        const auto tried = scoreWith(middle);
        if (!tried) return tl::unexpected(tried.error());
        if (better(*most, *tried))
            low = middle + 1;
        else
            high = middle;
    }
    return std::optional<Reach>(Reach{withHosts(bench, draft, like, high), *most});
}

base::Result<Found> mend(const Bench& bench, const Draft& draft, const Shadow& now, const risk::Finding& finding,
                         const base::Run& run) {
    if (finding.kind == risk::FindingKind::Exhaustion) return hostAndMove(bench, draft, now, finding, run);
    const auto before = bench.place(draft, run, true);
    if (!before) return tl::unexpected(before.error());
    std::optional<Reach> best;
    for (const int shape : shapesFor(bench, now.world, finding)) {
        const auto& like = now.world.hosts[static_cast<std::size_t>(shape)];
        auto reach = fewest(bench, draft, before->score, like, run);
        if (!reach) return tl::unexpected(reach.error());
        if (*reach && (!best || better((*reach)->score, best->score))) best = std::move(*reach);
    }
    if (!best) return Found();
    return Found(std::move(best->draft));
}

bool mendable(risk::FindingKind kind) {
    return kind == risk::FindingKind::Homeless || kind == risk::FindingKind::Exhaustion ||
           kind == risk::FindingKind::HostLoss;
}

} // namespace

/// For each kind of trouble in turn, gravest first, the fewest hosts that mend as much of it as hosts can.
base::Result<Draft> addHostsLike(const Bench& bench, Draft draft, const base::Run& run) {
    auto shadow = bench.evaluate(draft, run);
    if (!shadow) return tl::unexpected(shadow.error());
    std::vector<std::string> tried;
    for (int round = 0; round < kMostTargets; ++round) {
        const risk::Finding* target = nullptr;
        std::string key;
        for (const auto& finding : shadow->findings) {
            if (!mendable(finding.kind)) continue;
            key = fmt::format("{}\n{}\n{}", risk::findingKindName(finding.kind), finding.subject.text(),
                              finding.dimension);
            if (std::find(tried.begin(), tried.end(), key) != tried.end()) continue;
            target = &finding;
            break;
        }
        if (!target) break;
        tried.push_back(key);
        auto mended = mend(bench, draft, *shadow, *target, run);
        if (!mended) return tl::unexpected(mended.error());
        if (!*mended) continue;
        auto after = bench.evaluate(**mended, run);
        if (!after) return tl::unexpected(after.error());
        if (!better(after->score, shadow->score)) continue;
        draft = std::move(**mended);
        *shadow = std::move(*after);
    }
    return draft;
}

extern constinit const Planner addHosts{"add-hosts", "Add hosts",
                                        "The fewest hosts like one that is there which mend what hosts can mend.",
                                        [](const Input& input, const base::Run& run) {
                                            return propose(input, run, addHostsLike, "add-hosts", "Add hosts");
                                        }};

} // namespace penumbra::remedy
