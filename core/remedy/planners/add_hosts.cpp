#include "base/text.h"
#include "remedy/draft.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"
#include "remedy/host_ids.h"
#include "remedy/purchase/kinds.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr int kMostHosts = 8;
constexpr std::size_t kMostShapes = 3;
constexpr std::size_t kMostOffers = 8; ///< of a catalogue, the cheapest
constexpr std::size_t kMostResidents = 3;
constexpr int kMostTargets = 8;

using purchase::Kind;

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

/// Labels and taints of a host of that kind let the workload run there.
bool mayRunOn(const model::World& world, int workload, const Kind& kind) {
    auto with = world;
    with.hosts.append(kind.host);
    return mayRun(with, workload, static_cast<int>(with.hosts.size()) - 1);
}

/// A host of that kind, empty, has room for what the workload requests.
bool holds(const Kind& kind, const model::World& world, int workload) {
    const auto& request = world.workloads[static_cast<std::size_t>(workload)].request;
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (kind.host.reservable(d) < request.at(d)) return false;
    return true;
}

/// Offers that may run what the finding concerns; all of them where it concerns no workload.
std::vector<Kind> offersFor(const Bench& bench, const model::World& world, const risk::Finding& finding) {
    auto kinds = purchase::listedKinds(bench, world);
    const auto who = concerned(world, finding);
    std::erase_if(kinds, [&](const Kind& kind) {
        return !who.empty() && (!mayRunOn(world, who.front(), kind) ||
                                std::none_of(who.begin(), who.end(), [&](int w) { return holds(kind, world, w); }));
    });
    if (kinds.size() > kMostOffers) kinds.resize(kMostOffers);
    return kinds;
}

/// Kinds of hosts to add for a finding: the catalogue's; without one, those like its own host first, then like
/// different hardware that may run what it concerns.
std::vector<Kind> kindsFor(const Bench& bench, const model::World& world, const risk::Finding& finding) {
    if (!bench.input().prices.catalogue.empty()) return offersFor(bench, world, finding);
    const int known = static_cast<int>(bench.input().base.hosts.size()); // rows behind are hosts that edits add
    std::vector<Kind> kinds;
    const auto add = [&](int host) {
        const auto& row = world.hosts[static_cast<std::size_t>(host)];
        const bool listed = std::any_of(kinds.begin(), kinds.end(),
                                        [&](const Kind& kind) { return kind.host.capacity == row.capacity; });
        if (!listed && kinds.size() < kMostShapes) kinds.push_back(purchase::kindLike(bench, row));
    };
    if (const int own = model::findHost(world, finding.subject); own >= 0 && own < known) add(own);
    for (const int w : concerned(world, finding)) {
        for (int h = 0; h < known; ++h)
            if (mayRun(world, w, h)) add(h);
        break;
    }
    return kinds;
}

using Found = std::optional<Draft>;

/// Where a resident may move to: to a host that the draft adds already, or to a new one of a kind.
struct Target {
    model::ResourceId host;
    std::optional<Kind> kind{};
};

/// Those the draft adds already, then a new one of the catalogue; without one, like its own or like one that has more
/// of the dimension.
std::vector<Target> targetsFor(const Bench& bench, const Draft& draft, const model::World& world, int host,
                               int dimension, int workload, double use) {
    const int known = static_cast<int>(bench.input().base.hosts.size());
    std::vector<Target> out;
    std::vector<std::int64_t> sizes;
    for (int h = known; h < static_cast<int>(world.hosts.size()); ++h) {
        const auto& row = world.hosts[static_cast<std::size_t>(h)];
        if (row.name.starts_with("new-") && !draft.empty() && mayRun(world, workload, h)) out.push_back({row.id});
    }
    const auto offer = [&](Kind kind) {
        const auto size = kind.host.capacity.at(dimension);
        if (static_cast<double>(size) <= use || !mayRunOn(world, workload, kind)) return;
        if (std::find(sizes.begin(), sizes.end(), size) != sizes.end() || sizes.size() == kMostShapes) return;
        sizes.push_back(size);
        out.push_back({{}, std::move(kind)});
    };
    if (!bench.input().prices.catalogue.empty()) {
        for (auto& kind : purchase::listedKinds(bench, world))
            if (holds(kind, world, workload) && static_cast<double>(kind.host.capacity.at(dimension)) > use &&
                mayRunOn(world, workload, kind) && out.size() < kMostOffers)
                out.push_back({{}, std::move(kind)});
        return out;
    }
    const auto like = [&](int h) { offer(purchase::kindLike(bench, world.hosts[static_cast<std::size_t>(h)])); };
    like(host);
    for (int h = 0; h < known; ++h)
        if (world.hosts[static_cast<std::size_t>(h)].capacity.at(dimension) >
            world.hosts[static_cast<std::size_t>(host)].capacity.at(dimension))
            like(h);
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
const model::WorldHost* addedBy(const model::World& world, const model::World& before, std::size_t first) {
    const HostIds known(before);
    for (std::size_t h = first; h < world.hosts.size(); ++h) // edits append
        if (!known.has(world.hosts[h].id)) return &world.hosts[h];
    return nullptr;
}

/// The draft with the move to the target, and with a new host where it is one; nothing where the fleet does not take
/// it. The move waits for the host.
Found moveTo(const Bench& bench, const Draft& draft, const model::World& before, const model::ResourceId& workload,
             const Target& target) {
    const auto first = bench.input().base.hosts.size();
    auto out = target.kind ? purchase::withMore(bench, draft, *target.kind, 1) : draft;
    const auto world = bench.worldOf(out).world;
    const int row = target.kind ? -1 : model::findHost(world, target.host);
    const auto* to = target.kind ? addedBy(world, before, first)
                     : row < 0   ? nullptr
                                 : &world.hosts[static_cast<std::size_t>(row)];
    if (!to) return {};
    out.edits.push_back(moveEdit(bench, workload, to->id, std::max(to->exists.begin, purchase::soonestArrival(bench))));
    return out;
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
            auto moved = moveTo(bench, draft, now.world, id, target);
            if (!moved) continue;
            auto& candidate = *moved;
            auto placed = bench.place(candidate, run);
            if (!placed) return tl::unexpected(placed.error());
            if (!placed->allowed) continue;
            auto shadow = bench.evaluate(candidate, run, &now.usage);
            if (!shadow) return tl::unexpected(shadow.error());
            if (better(shadow->score, now.score)) return moved;
        }
    }
    return Found();
}

struct Reach {
    Draft draft;
    Score score;
    double pricePerMonth = 0; ///< of the hosts
};

/// The fewest hosts of one kind that reach what kMostHosts of them reach, by bisection over re-placement.
base::Result<std::optional<Reach>> fewest(const Bench& bench, const Draft& draft, const Score& now, const Kind& kind,
                                          const base::Run& run) {
    const auto scoreWith = [&](int count) {
        return bench.place(purchase::withMore(bench, draft, kind, count), run, true).map([](const Placed& p) {
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
    return std::optional<Reach>(
        Reach{purchase::withMore(bench, draft, kind, high), *most, high * kind.offer.pricePerMonth.expected});
}

/// Of two that reach the same the cheaper one, which only a catalogue tells apart.
bool preferred(const Reach& a, const Reach& b) {
    return better(a.score, b.score) || (!better(b.score, a.score) && a.pricePerMonth < b.pricePerMonth);
}

base::Result<Found> mend(const Bench& bench, const Draft& draft, const Shadow& now, const risk::Finding& finding,
                         const base::Run& run) {
    if (finding.kind == risk::FindingKind::Exhaustion) return hostAndMove(bench, draft, now, finding, run);
    const auto before = bench.place(draft, run, true);
    if (!before) return tl::unexpected(before.error());
    std::optional<Reach> best;
    const bool priced = !bench.input().prices.catalogue.empty();
    for (const auto& kind : kindsFor(bench, now.world, finding)) {
        auto reach = fewest(bench, draft, before->score, kind, run);
        if (!reach) return tl::unexpected(reach.error());
        if (!*reach) continue;
        if (!best || (priced ? preferred(**reach, *best) : better((*reach)->score, best->score)))
            best = std::move(*reach);
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

/// Writes down from when on the finding needs the hosts of the catalogue that `after` orders and `before` did not.
void noteNeed(const Draft& before, Draft& after, const risk::Finding& finding) {
    for (const auto& edit : after.edits) {
        const auto offer = purchase::offerOf(edit);
        if (offer.empty() || std::find(before.edits.begin(), before.edits.end(), edit) != before.edits.end()) continue;
        const Draft::Due due{finding.p5.value_or(finding.at), finding.p50.value_or(finding.at)};
        const auto [known, fresh] = after.needed.try_emplace(offer, due);
        if (!fresh) known->second = {std::min(known->second.p5, due.p5), std::min(known->second.p50, due.p50)};
    }
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
        if (target->until <= purchase::soonestArrival(bench)) {
            if (isIn(before, *target)) late.push_back(topic(*target));
            continue;
        }
        auto mended = mend(bench, draft, *shadow, *target, run);
        if (!mended) return tl::unexpected(mended.error());
        if (!*mended) {
            note(draft, PENUMBRA_SAY("Plan", "More hosts do not mend {}.")(topic(*target)));
            continue;
        }
        auto after = bench.evaluate(**mended, run, &shadow->usage);
        if (!after) return tl::unexpected(after.error());
        if (!better(after->score, shadow->score)) continue;
        noteNeed(draft, **mended, *target);
        draft = std::move(**mended);
        *shadow = std::move(*after);
    }
    if (!late.empty())
        note(draft, PENUMBRA_SAY("Plan", "New hosts arrive at {}, too late for {}.")(
                        risk::sayTime(purchase::soonestArrival(bench)), risk::sayList(late)));
    if (tried.empty()) note(draft, PENUMBRA_SAY("Plan", "Nothing is wrong that more hosts could mend.")());
    return draft;
}

extern constinit const Planner addHosts{
    "add-hosts", PENUMBRA_TEXT("planners", "Add hosts"),
    PENUMBRA_TEXT("planners", "The fewest hosts like one that is there which mend what hosts can mend."),
    [](const Bench& bench, const base::Run& run) {
        return propose(bench, run, addHostsLike, "add-hosts", "Add hosts");
    }};

} // namespace penumbra::remedy
