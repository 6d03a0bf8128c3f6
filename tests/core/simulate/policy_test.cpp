#include "base/rng.h"
#include "core/model/small_world.h"
#include "model/policy.h"
#include "simulate/placement.h"

#include <QtTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;

namespace {

const base::TimeWindow kDay{kNow, kNow + std::chrono::hours(24)};

/// Hosts with and without GPUs, and more workloads than fit: without GPU, a share of one, whole ones, one and a half.
model::World gpuWorld(std::uint64_t seed, const char* policy) {
    base::Rng rng(seed, 7);
    model::World world;
    const int hosts = 2 + static_cast<int>(rng.below(9));
    for (int h = 0; h < hosts; ++h) {
        auto& row = host(world, addHost(world, 4000 + 1000 * rng.below(12), 8 + rng.below(40)));
        row.capacity.set(model::kGpu, rng.below(4) == 0 ? 0 : 1000 * rng.below(5) + (rng.below(9) == 0 ? 500 : 0));
    }
    constexpr std::int64_t kGpus[] = {0, 100, 300, 460, 500, 810, 1000, 1000, 1500, 2000, 4000};
    for (int w = 0; w < 12 + static_cast<int>(rng.below(30)); ++w) {
        auto request = amounts(100 + 100 * rng.below(15), rng.below(8) == 0 ? 0 : 1 + rng.below(6));
        if (const auto gpu = kGpus[rng.below(11)]; gpu > 0) request.set(model::kGpu, gpu);
        const int on = rng.below(6) == 0 ? static_cast<int>(rng.below(static_cast<std::uint32_t>(hosts))) : -1;
        auto& row = workload(world, addWorkload(world, request, on));
        row.rules.priority = static_cast<int>(rng.below(3));
        if (rng.below(5) == 0)
            row.resizes.push_back({{kNow + std::chrono::hours(5), kNow + std::chrono::hours(9)}, amounts(2000, 5)});
    }
    if (rng.below(2) == 0)
        host(world, 0).outages.push_back(
            {{kNow + std::chrono::hours(2), kNow + std::chrono::hours(7)}, model::OutageKind::Failure, ""});
    world.policies.push_back({{}, policy});
    return world;
}

/// What is left, read straight off the rows and the GPUs that a placement names.
struct Left {
    Left(const model::World& w, base::Time t) : world(w), at(t) {
        for (const auto& h : world.hosts) {
            amounts.push_back({h.capacity.at(model::kCpu), h.capacity.at(model::kMemory), h.capacity.at(model::kGpu)});
            auto gpu = h.capacity.at(model::kGpu);
            for (gpus.emplace_back(); gpu > 0; gpu -= 1000) gpus.back().push_back(std::min<std::int64_t>(gpu, 1000));
        }
    }
    const model::World& world;
    base::Time at;
    std::vector<std::array<std::int64_t, 3>> amounts;
    std::vector<std::vector<std::int64_t>> gpus;

    std::array<std::int64_t, 3> need(int w) const {
        const auto request = world.workloads[static_cast<std::size_t>(w)].requestAt(at);
        return {request.at(model::kCpu), request.at(model::kMemory), request.at(model::kGpu)};
    }
    void put(int w, int h, const simulate::GpuHold& hold, std::int64_t sign = 1) {
        const auto host = static_cast<std::size_t>(h);
        for (std::size_t d = 0; d < 3; ++d) amounts[host][d] -= sign * need(w)[d];
        for (std::size_t i = 0; i < gpus[host].size(); ++i)
            if ((hold.whole >> i & 1U) != 0) gpus[host][i] -= sign * 1000;
        if (hold.shared >= 0) gpus[host].at(static_cast<std::size_t>(hold.shared)) -= sign * (need(w)[2] % 1000);
    }
    /// By trying: every GPU for the share, then as many whole ones as there are.
    bool fits(int w, int h) const {
        const auto host = static_cast<std::size_t>(h);
        const auto wanted = need(w);
        for (std::size_t d = 0; d < 3; ++d)
            if (wanted[d] > 0 && amounts[host][d] < wanted[d]) return false;
        if (wanted[2] == 0) return true;
        const auto whole = [&](std::size_t without) {
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < gpus[host].size(); ++i) sum += i != without && gpus[host][i] >= 1000;
            return sum;
        };
        if (wanted[2] % 1000 == 0) return whole(gpus[host].size()) >= wanted[2] / 1000;
        for (std::size_t i = 0; i < gpus[host].size(); ++i)
            if (gpus[host][i] >= wanted[2] % 1000 && whole(i) >= wanted[2] / 1000) return true;
        return false;
    }
    double share(int h, int without) const {
        double sum = 0;
        for (std::size_t d = 0; d < 3; ++d) {
            std::int64_t largest = 0;
            bool taken = false;
            for (const auto& row : world.hosts)
                largest = std::max(largest, row.capacity.at(d == 2 ? int{model::kGpu} : static_cast<int>(d)));
            for (const auto& row : world.workloads) {
                const int dimension = d == 2 ? int{model::kGpu} : static_cast<int>(d);
                taken = taken || row.request.at(dimension) > 0;
            }
            if (static_cast<int>(d) != without && largest > 0 && taken)
                sum += static_cast<double>(amounts[static_cast<std::size_t>(h)][d]) / static_cast<double>(largest);
        }
        return sum;
    }
};

/// The kube-scheduler's two scores, by its own formulas.
int kubernetesScore(const Left& left, int w, int h) {
    double fractions[2];
    std::int64_t least = 0;
    for (std::size_t d = 0; d < 2; ++d) {
        const auto capacity = left.world.hosts[static_cast<std::size_t>(h)].capacity.at(static_cast<int>(d));
        const auto before = capacity - left.amounts[static_cast<std::size_t>(h)][d], need = left.need(w)[d];
        const auto assumed = before + (need > 0 ? need : d == 0 ? 100 : 200 * 1024 * 1024);
        least += assumed > capacity ? 0 : (capacity - assumed) * 100 / capacity;
        fractions[d] = std::min(1.0, static_cast<double>(before + need) / static_cast<double>(capacity));
    }
    return static_cast<int>(least / 2) + static_cast<int>((1 - std::abs(fractions[0] - fractions[1]) / 2) * 100);
}

/// Of the paper: what no typical workload can use of the GPUs that are free. Everybody is typical here.
double fragments(const Left& left, int h) {
    const auto& gpus = left.gpus[static_cast<std::size_t>(h)];
    double sum = 0;
    for (int m = 0; m < static_cast<int>(left.world.workloads.size()); ++m) {
        const auto need = left.world.workloads[static_cast<std::size_t>(m)].request.at(model::kGpu);
        if (need == 0) continue;
        const auto unit = std::min<std::int64_t>(need, 1000);
        bool fits = std::count_if(gpus.begin(), gpus.end(), [&](auto g) { return g >= unit; }) >=
                    std::max<std::int64_t>(1, need / 1000);
        for (std::size_t d = 0; d < 2; ++d) {
            const auto wanted = left.world.workloads[static_cast<std::size_t>(m)].request.at(static_cast<int>(d));
            fits = fits && (wanted == 0 || left.amounts[static_cast<std::size_t>(h)][d] >= wanted);
        }
        for (const auto g : gpus) sum += g > 0 && (!fits || g < unit) ? static_cast<double>(g) : 0;
    }
    return sum;
}

/// How a policy likes the host, the more the better, written apart from what it checks.
double liking(const std::string& policy, const Left& left, int w, int h) {
    if (policy == "best-fit") return -std::floor(2048 * left.share(h, -1));
    if (policy == "worst-fit") return std::floor(2048 * left.share(h, -1));
    if (policy == "vsphere-ha") return std::floor(2048 * left.share(h, 2));
    if (policy == "kubernetes") return kubernetesScore(left, w, h);
    return 0;
}

std::vector<simulate::Placement> placed(const model::World& world) {
    auto out = simulate::place(world, kDay, base::Run{});
    if (!out) qFatal("%s", out.error().text.c_str());
    return *out;
}

} // namespace

class PolicyTest final : public QObject {
    Q_OBJECT
private slots:
    void theFirstPolicyIsBestFit() {
        model::World world;
        QCOMPARE(std::string(world.policyAt(kNow)), std::string("best-fit"));
        world.policies = {{{}, "kubernetes"}, {{kNow + std::chrono::hours(1), base::kEndOfTime}, "first-fit"}};
        QCOMPARE(std::string(world.policyAt(kNow)), std::string("kubernetes"));
        QCOMPARE(std::string(world.policyAt(kNow + std::chrono::hours(1))), std::string("first-fit"));
    }

    void everyMoveIsTheOneThePolicyLikesBest() {
        int moves = 0, refused = 0;
        for (const auto* policy : model::policyNames())
            for (std::uint64_t seed = 0; seed < 300; ++seed) {
                const auto world = gpuWorld(seed, policy->id);
                auto placements = placed(world);
                const auto& p = placements.front(); // nothing is resized yet
                Left left(world, p.window.begin);
                std::vector<char> moved(world.workloads.size(), 0);
                for (const auto& move : p.moves) moved[static_cast<std::size_t>(move.workload)] = 1;
                for (std::size_t w = 0; w < moved.size(); ++w)
                    if (!moved[w] && p.hostOf[w] >= 0)
                        left.put(static_cast<int>(w), p.hostOf[w], p.gpus.empty() ? simulate::GpuHold{} : p.gpus[w]);
                for (const auto& move : p.moves) {
                    QVERIFY(left.fits(move.workload, move.to));
                    const auto& hold =
                        p.gpus.empty() ? simulate::GpuHold{} : p.gpus[static_cast<std::size_t>(move.workload)];
                    const double liked = liking(policy->id, left, move.workload, move.to);
                    for (int h = 0;
                         h < static_cast<int>(world.hosts.size()) && policy->id != std::string("fragmentation"); ++h) {
                        if (!left.fits(move.workload, h)) continue;
                        const double other = liking(policy->id, left, move.workload, h);
                        QVERIFY2(h < move.to ? other < liked : other <= liked, policy->id);
                    }
                    left.put(move.workload, move.to, hold);
                    for (const auto g : left.gpus[static_cast<std::size_t>(move.to)])
                        QVERIFY(g >= 0 || p.overcommitted.size() > 0);
                    ++moves;
                }
                for (const auto& u : p.unplaced) {
                    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) QVERIFY(!left.fits(u.workload, h));
                    ++refused;
                }
            }
        QVERIFY(moves > 10'000 && refused > 1000);
    }

    /// No host that takes the workload would have lost fewer useful milli-GPU, to the step that counts.
    void fragmentationGrowsTheLeast() {
        int compared = 0, better = 0;
        for (std::uint64_t seed = 0; seed < 1500; ++seed) {
            const auto world = gpuWorld(seed, "fragmentation");
            const auto p = placed(world).front();
            if (p.gpus.empty() || p.moves.size() != world.workloads.size() - p.unplaced.size()) continue;
            double users = 0;
            for (const auto& row : world.workloads) users += row.request.at(model::kGpu) > 0;
            Left left(world, p.window.begin);
            for (const auto& move : p.moves) {
                const auto growth = [&](int h, const simulate::GpuHold& hold) {
                    const double before = fragments(left, h);
                    left.put(move.workload, h, hold);
                    const double after = fragments(left, h);
                    left.put(move.workload, h, hold, -1);
                    return after - before;
                };
                const auto need = left.need(move.workload)[2];
                const auto& hold = p.gpus[static_cast<std::size_t>(move.workload)];
                const double grown = growth(move.to, hold);
                for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
                    if (!left.fits(move.workload, h) || need >= 1000) continue;
                    const auto& gpus = left.gpus[static_cast<std::size_t>(h)];
                    for (std::size_t i = 0; i < std::max<std::size_t>(1, gpus.size()); ++i) {
                        if (need > 0 && gpus[i] < need) continue;
                        simulate::GpuHold other;
                        if (need > 0) other.shared = static_cast<std::int8_t>(i);
                        // Rare kinds do not count, one in twenty at most, with at most all GPUs of a host.
                        QVERIFY(growth(h, other) > grown - users * (40 + 0.11 * 4500));
                        better += growth(h, other) > grown + users * 40;
                        ++compared;
                    }
                }
                left.put(move.workload, move.to, hold);
            }
        }
        QVERIFY(compared > 1000 && better > compared / 4);
    }

    void aFailureLeavesEveryGpuAsItWas() {
        for (const auto* policy : model::policyNames())
            for (std::uint64_t seed = 0; seed < 60; ++seed) {
                const auto world = gpuWorld(seed, policy->id);
                simulate::Failures failures(world);
                for (const auto& p : placed(world)) {
                    std::vector<std::vector<int>> sets;
                    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) sets.push_back({h});
                    const auto count = sets.size();
                    for (std::size_t i = 0; i < count; ++i) sets.push_back(sets[i]);
                    const auto once = failures.each(p, sets, base::Run{});
                    QVERIFY(once);
                    for (std::size_t i = 0; i < world.hosts.size(); ++i) {
                        const auto& a = (*once)[i];
                        const auto& b = (*once)[i + world.hosts.size()];
                        QVERIFY(a.moves == b.moves && a.homeless == b.homeless && a.lost == b.lost);
                        Left left(world, p.window.begin);
                        for (std::size_t w = 0; w < world.workloads.size(); ++w)
                            if (p.hostOf[w] >= 0 && p.hostOf[w] != static_cast<int>(i))
                                left.put(static_cast<int>(w), p.hostOf[w],
                                         p.gpus.empty() ? simulate::GpuHold{} : p.gpus[w]);
                        if (!a.moves.empty()) QVERIFY(left.fits(a.moves.front().workload, a.moves.front().to));
                    }
                }
            }
    }

    void aRefusalSaysHowMuchOneGpuLacks() {
        model::World world;
        host(world, addHost(world, 8000, 100)).capacity.set(model::kGpu, 2000);
        for (const std::int64_t gpu : {600, 600, 500, 1000, 1500}) {
            auto request = amounts(100, 1);
            request.set(model::kGpu, gpu);
            addWorkload(world, request, gpu == 600 ? 0 : -1);
        }
        const auto p = placed(world).front();
        QCOMPARE(p.unplaced.size(), std::size_t{3}); // 800 are free, but 400 on each of two
        const std::int64_t missing[] = {100, 600, 700};
        for (int i = 0; i < 3; ++i) {
            const auto& nearest = p.unplaced[static_cast<std::size_t>(i)].nearest;
            QCOMPARE(nearest.dimension, int{model::kGpu});
            QCOMPARE(nearest.missing, missing[i]);
            QVERIFY(simulate::refusals(world, p, p.unplaced[static_cast<std::size_t>(i)].workload).size() == 1);
        }
    }

    void equalNeedsAreExplainedAlike() {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto world = gpuWorld(seed, "best-fit");
            const auto p = placed(world).front();
            for (const auto& u : p.unplaced) {
                std::map<std::pair<simulate::RefusalReason, int>, int> counted;
                for (const auto& refusal : simulate::refusals(world, p, u.workload))
                    ++counted[{refusal.reason, refusal.dimension}];
                QCOMPARE(counted.size(), u.counts.size());
                for (const auto& count : u.counts) QCOMPARE(count.hosts, counted.at({count.reason, count.dimension}));
            }
        }
    }

    void whatIsKeptOfAnExplanationIsWhatAFreshOneSays() {
        int homeless = 0;
        for (std::uint64_t seed = 0; seed < 120; ++seed) {
            const auto world = gpuWorld(seed, seed % 2 == 0 ? "best-fit" : "fragmentation");
            simulate::Failures kept(world);
            for (const auto& p : placed(world)) {
                std::vector<std::vector<int>> sets;
                for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) sets.push_back({h, 0});
                const auto together = kept.each(p, sets, base::Run{});
                QVERIFY(together);
                for (std::size_t i = 0; i < sets.size(); ++i) {
                    const auto alone = simulate::failEach(world, p, std::span(sets).subspan(i, 1), base::Run{});
                    QVERIFY(alone && alone->front().homeless == (*together)[i].homeless);
                    homeless += static_cast<int>(alone->front().homeless.size());
                }
            }
        }
        QVERIFY(homeless > 1000);
    }

    void roomIsMadeWithoutLosingAnybody() {
        int letIn = 0, moved = 0;
        for (const auto* policy : model::policyNames())
            for (std::uint64_t seed = 0; seed < 60; ++seed) {
                auto world = gpuWorld(seed, policy->id);
                for (std::size_t w = 0; w < world.workloads.size(); w += 5)
                    if (world.workloads[w].host >= 0) world.workloads.change(w).rules.pinned = true;
                const auto before = placed(world).front();
                world.policies.front().makeRoom = true;
                const auto after = placed(world).front();
                QVERIFY(after == placed(world).front());
                if (before.gpus.empty()) continue;
                Left left(world, after.window.begin);
                std::int64_t had = 0, has = 0;
                for (std::size_t w = 0; w < world.workloads.size(); ++w) {
                    const auto gpu = left.need(static_cast<int>(w))[2];
                    if (before.hostOf[w] >= 0) {
                        QVERIFY(after.hostOf[w] >= 0);
                        if (world.workloads[w].rules.pinned) QCOMPARE(after.hostOf[w], before.hostOf[w]);
                        moved += after.hostOf[w] != before.hostOf[w];
                        had += gpu;
                    } else {
                        letIn += after.hostOf[w] >= 0;
                    }
                    if (after.hostOf[w] < 0) continue;
                    has += gpu;
                    left.put(static_cast<int>(w), after.hostOf[w], after.gpus[w]);
                }
                QVERIFY(has >= had);
                for (std::size_t h = 0; h < world.hosts.size(); ++h) {
                    bool fine = true;
                    for (const auto amount : left.amounts[h]) fine = fine && amount >= 0;
                    for (const auto gpu : left.gpus[h]) fine = fine && gpu >= 0;
                    const auto& known = before.overcommitted;
                    QVERIFY(fine || std::find(known.begin(), known.end(), static_cast<int>(h)) != known.end());
                }
                for (const auto& u : after.unplaced)
                    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) QVERIFY(!left.fits(u.workload, h));
            }
        QVERIFY(letIn > 20 && moved > 20);
    }

    void theSameForAnyNumberOfThreads() {
        for (const auto* policy : model::policyNames()) {
            const auto world = gpuWorld(3, policy->id);
            base::Run many;
            many.threads = 7;
            QVERIFY(*simulate::place(world, kDay, many) == placed(world));
        }
    }
};

QTEST_APPLESS_MAIN(PolicyTest)
#include "policy_test.moc"
