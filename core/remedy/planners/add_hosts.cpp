#include "base/text.h"
#include "remedy/draft.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"
#include "remedy/host_ids.h"
#include "risk/phrase.h"

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
    const auto key = freeKey(bench, fmt::format("plan/add-hosts/{}", like.name));
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

/// Hosts that a resident may move to: those the draft adds already, then a new one like its own or like one that has
/// more of the dimension.
struct Target {
    model::ResourceId host; ///< that the draft adds already; or
    int like = -1;          ///< the host that a new one is like
};

std::vector<Target> targetsFor(const Bench& bench, const Draft& draft, const model::World& world, int host,
                               int dimension, int workload, double use) {
    const int known = static_cast<int>(bench.input().base.hosts.size());
    std::vector<Target> out;
    std::vector<std::int64_t> sizes;
    for (int h = known; h < static_cast<int>(world.hosts.size()); ++h) {
        const auto& row = world.hosts[static_cast<std::size_t>(h)];
        if (row.name.starts_with("new-") && !draft.empty() && mayRun(world, workload, h)) out.push_back({row.id, -1});
    }
    const auto offer = [&](int h) {
        const auto& row = world.hosts[static_cast<std::size_t>(h)];
        const auto size = row.capacity.at(dimension);
        if (static_cast<double>(size) <= use || !mayRun(world, workload, h)) return;
        if (std::find(sizes.begin(), sizes.end(), size) != sizes.end() || sizes.size() == kMostShapes) return;
        sizes.push_back(size);
        out.push_back({{}, h});
    };
    offer(host);
    for (int h = 0; h < known; ++h)
        if (world.hosts[static_cast<std::size_t>(h)].capacity.at(dimension) >
            world.hosts[static_cast<std::size_t>(host)].capacity.at(dimension))
            offer(h);
    return out;
}

struct Resident {
    int workload = -1;
    double use = 0; ///< at its peak
};

/// Who may leave the host, those first whose leaving alone is enough, the smallest of them first.
std::vector<Resident> residentsOf(const Bench& bench, const Shadow& now, int host, int dimension, base::Time at) {
    const auto& hostOf = now.usage.placementAt(at).hostOf;
    const double excess = -headroom(now.usage, host, dimension);
    std::vector<Resident> out;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        if (hostOf[w] != host || now.world.workloads[w].rules.pinned) continue;
        const double use = peakUse(now.world, bench.input().demand, static_cast<int>(w), dimension);
        if (use > 0) out.push_back({static_cast<int>(w), use});
    }
    std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) {
        const bool x = a.use >= excess, y = b.use >= excess;
        return x != y ? x : (x ? a.use < b.use : a.use > b.use);
    });
    if (out.size() > kMostResidents) out.resize(kMostResidents);
    return out;
}

/// The first host of the draft that was not there.
model::ResourceId addedBy(const Bench& bench, const Draft& draft, const model::World& before) {
    const auto world = whatif::apply(bench.input().base, bench.editsOf(draft)).world;
    const HostIds known(before);
    for (std::size_t h = bench.input().base.hosts.size(); h < world.hosts.size(); ++h) // edits append
        if (!known.has(world.hosts[h].id)) return world.hosts[h].id;
    return {};
}

/// For something that runs out a new host alone helps nobody: one of the residents moves there when it arrives.
base::Result<Found> hostAndMove(const Bench& bench, const Draft& draft, const Shadow& now, const risk::Finding& finding,
                                const base::Run& run) {
    const int host = model::findHost(now.world, finding.subject);
    const int dimension = now.world.dimensions.find(finding.dimension);
    if (host < 0 || dimension < 0 || host >= static_cast<int>(bench.input().base.hosts.size())) return Found();
    for (const auto& resident : residentsOf(bench, now, host, dimension, finding.at)) {
        const auto& id = now.world.workloads[static_cast<std::size_t>(resident.workload)].id;
        for (const auto& target :
             targetsFor(bench, draft, now.world, host, dimension, resident.workload, resident.use)) {
            auto candidate = draft;
            auto to = target.host;
            if (target.like >= 0) {
                candidate = withHosts(bench, draft, now.world.hosts[static_cast<std::size_t>(target.like)], 1);
                to = addedBy(bench, candidate, now.world);
            }
            candidate.edits.push_back(moveEdit(bench, id, to, arrival(bench)));
            auto placed = bench.place(candidate, run);
            if (!placed) return tl::unexpected(placed.error());
            if (!placed->allowed) continue;
            auto shadow = bench.evaluate(candidate, run, &now.usage);
            if (!shadow) return tl::unexpected(shadow.error());
            if (better(shadow->score, now.score)) return Found(std::move(candidate));
        }
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

/// It ends as early without the hosts, so that their arrival mends nothing of it.
bool isIn(const std::vector<risk::Finding>& before, const risk::Finding& finding) {
    return std::any_of(before.begin(), before.end(),
                       [&](const auto& f) { return sameKey(f, finding) && f.until <= finding.until; });
}

} // namespace

/// For each kind of trouble in turn, gravest first, the fewest hosts that mend as much of it as hosts can.
base::Result<Draft> addHostsLike(const Bench& bench, Draft draft, const base::Run& run) {
    auto shadow = bench.evaluate(draft, run);
    if (!shadow) return tl::unexpected(shadow.error());
    const auto before = shadow->findings;
    std::vector<std::string> tried, late;
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
        if (target->until <= arrival(bench)) {
            if (isIn(before, *target)) late.push_back(topic(*target));
            continue;
        }
        auto mended = mend(bench, draft, *shadow, *target, run);
        if (!mended) return tl::unexpected(mended.error());
        if (!*mended) {
            note(draft, fmt::format("More hosts do not mend {}.", topic(*target)));
            continue;
        }
        auto after = bench.evaluate(**mended, run, &shadow->usage);
        if (!after) return tl::unexpected(after.error());
        if (!better(after->score, shadow->score)) continue;
        draft = std::move(**mended);
        *shadow = std::move(*after);
    }
    if (!late.empty())
        note(draft, fmt::format("New hosts arrive at {}, too late for {}.", risk::sayTime(arrival(bench)),
                                risk::sayList(late)));
    if (tried.empty()) note(draft, "Nothing is wrong that more hosts could mend.");
    return draft;
}

extern constinit const Planner addHosts{
    "add-hosts", PENUMBRA_TEXT("planners", "Add hosts"),
    PENUMBRA_TEXT("planners", "The fewest hosts like one that is there which mend what hosts can mend."),
    [](const Input& input, const base::Run& run) {
        return propose(input, run, addHostsLike, "add-hosts", "Add hosts");
    }};

} // namespace penumbra::remedy
