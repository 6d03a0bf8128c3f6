#include "core/simulate/naive_change.h"
#include "simulate/placement.h"

#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr int kFleets = 1000;

std::vector<simulate::Placement> placed(const model::World& world) {
    auto out = simulate::place(world, kDay, base::Run{});
    if (!out) qFatal("%s", out.error().text.c_str());
    return *out;
}

/// Where one that moves is while those before it do: under a budget it leaves a drained host when its turn comes.
int startOf(const model::World& world, const simulate::Placement& p, const simulate::Move& move) {
    const int service = world.workloads[static_cast<std::size_t>(move.workload)].service;
    if (move.from < 0 || service < 0 || world.services[static_cast<std::size_t>(service)].budget.empty()) return -1;
    const auto state = world.hosts[static_cast<std::size_t>(move.from)].stateAt(p.window.begin);
    return state == model::HostState::Drained ? move.from : -1;
}

std::vector<std::vector<int>> everyHost(const model::World& world) {
    std::vector<std::vector<int>> sets;
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) sets.push_back({h});
    return sets;
}

/// Makes the change; what an affinity asks for comes as a workload that takes nothing.
void apply(const simulate::Unplaced& unplaced, base::Time at, model::World& world, std::vector<int>& hostOf) {
    const int h = unplaced.change.host;
    auto& row = host(world, h);
    for (const auto& obstacle : unplaced.change.obstacles) {
        auto& rules = workload(world, unplaced.workload).rules;
        for (const int w : obstacle.leaving) hostOf[static_cast<std::size_t>(w)] = -1;
        switch (obstacle.reason) {
        case simulate::RefusalReason::NotThere:
            row.exists = {};
            [[fallthrough]];
        case simulate::RefusalReason::Failed:
        case simulate::RefusalReason::Drained:
        case simulate::RefusalReason::Cordoned:
            row.outages.clear();
            row.cordoned = false;
            break;
        case simulate::RefusalReason::Taint: {
            const auto& taint = row.taints[static_cast<std::size_t>(obstacle.item)];
            rules.tolerations.push_back({taint.key, taint.value, true, taint.effect});
            break;
        }
        case simulate::RefusalReason::Selector: {
            auto& selector = rules.selectors[static_cast<std::size_t>(obstacle.item)];
            const auto name = naturalName(row.id);
            if (selector.key != model::kHostNameKey)
                row.labels[selector.key] = selector.values.front();
            else if (selector.op == model::SelectorOperator::In)
                selector.values.push_back(name);
            else
                std::erase(selector.values, name);
            break;
        }
        case simulate::RefusalReason::AntiAffinity:
        case simulate::RefusalReason::Spread:
            break;
        case simulate::RefusalReason::Affinity: {
            const auto rule = rules.affinity[static_cast<std::size_t>(obstacle.item)];
            auto mate = workload(world, unplaced.workload);
            mate.request = {};
            mate.resizes.clear();
            mate.rules = {};
            if (!rule.group.empty()) mate.rules.affinity = {rule};
            if (rule.group.starts_with("service")) mate.service = 0;
            world.workloads.append(std::move(mate));
            hostOf.push_back(h);
            break;
        }
        case simulate::RefusalReason::Licence: {
            const auto item = static_cast<std::size_t>(obstacle.item);
            const int l = model::licencesOf(world, unplaced.workload)[item];
            auto& licence = world.licences[static_cast<std::size_t>(l)];
            licence.limits.push_back({{}, licence.mostAt(at) + obstacle.missing});
            break;
        }
        case simulate::RefusalReason::Capacity:
            row.overcommit.set(obstacle.dimension, 1000);
            row.capacityChanges.clear();
            row.capacity.set(obstacle.dimension, 1'000'000);
            break;
        }
    }
}

/// Rules that hang together are left out: a host that is in no zone or that a spread did not count, a mate that other
/// rules count, one that leaves and that an affinity asks for, a larger host
/// and one less of a licence.
bool isPlain(const model::World& world, const simulate::Unplaced& unplaced) {
    const auto& rules = world.workloads[static_cast<std::size_t>(unplaced.workload)].rules;
    return std::none_of(unplaced.change.obstacles.begin(), unplaced.change.obstacles.end(), [&](const auto& o) {
        return (o.reason == simulate::RefusalReason::Spread && o.leaving.empty()) ||
               (!model::licencesOf(world, unplaced.workload).empty() &&
                (!o.leaving.empty() || o.reason == simulate::RefusalReason::Capacity)) ||
               (!o.leaving.empty() &&
                (!rules.affinity.empty() || rules.topologySpread.size() + rules.antiAffinity.size() > 1)) ||
               (o.reason == simulate::RefusalReason::Selector && !rules.topologySpread.empty()) ||
               (o.reason == simulate::RefusalReason::Affinity &&
                !(rules.topologySpread.empty() && rules.antiAffinity.empty()));
    });
}

bool same(const simulate::Loss& a, const simulate::Loss& b) {
    return a.hosts == b.hosts && a.moves == b.moves && a.homeless == b.homeless && a.lost == b.lost;
}

} // namespace

class PropertyTest final : public QObject {
    Q_OBJECT
private slots:
    void everybodyIsAccountedFor() {
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                std::set<int> without(p.lost.begin(), p.lost.end());
                for (const auto& u : p.unplaced) QVERIFY(without.insert(u.workload).second);
                std::set<int> moved;
                for (const auto& m : p.moves) QVERIFY(moved.insert(m.workload).second);
                for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) {
                    const auto& row = world.workloads[static_cast<std::size_t>(w)];
                    const int host = p.hostOf[static_cast<std::size_t>(w)];
                    const bool present = row.exists.contains(p.window.begin);
                    QCOMPARE(present ? 1 : 0, (host >= 0 ? 1 : 0) + (without.contains(w) ? 1 : 0));
                    const bool held = std::find(p.held.begin(), p.held.end(), w) != p.held.end();
                    if (host < 0) continue;
                    const auto state = world.hosts[static_cast<std::size_t>(host)].stateAt(p.window.begin);
                    QVERIFY(held ? state == model::HostState::Drained : state <= model::HostState::Cordoned);
                }
            }
        }
    }

    void noMoveBreaksARule() {
        int moves = 0, placements = 0, left = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                ++placements;
                left += !p.refusedMoves.empty() || !p.evictions.empty();
                // One whose move was refused goes back in the middle, which no move tells.
                // So it is where one makes room for another.
                if (!p.refusedMoves.empty() || !p.evictions.empty()) continue;
                Naive naive(world, p.window.begin, p.hostOf.rows());
                for (const auto& move : p.moves)
                    naive.hostOf[static_cast<std::size_t>(move.workload)] = startOf(world, p, move);
                for (const auto& move : p.moves) {
                    const auto w = static_cast<std::size_t>(move.workload);
                    naive.hostOf[w] = -1;
                    QVERIFY2(world.workloads[w].rules.pinned || naive.accepts(move.workload, move.to),
                             qPrintable(QString::number(seed)));
                    naive.hostOf[w] = move.to;
                    ++moves;
                }
            }
        }
        QVERIFY2(moves > 1000 && left < placements / 4, qPrintable(QString("%1 of %2").arg(left).arg(placements)));
    }

    void everyUnplacedOneIsRefusedByEveryHost() {
        int unplaced = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                const Naive naive(world, p.window.begin, p.hostOf.rows());
                for (const auto& u : p.unplaced) {
                    const auto why = simulate::refusals(world, p, u.workload);
                    QCOMPARE(why.size(), world.hosts.size());
                    int counted = 0;
                    for (const auto& count : u.counts) counted += count.hosts;
                    QCOMPARE(counted, static_cast<int>(world.hosts.size()));
                    for (const auto& refusal : why) {
                        QVERIFY(!naive.accepts(u.workload, refusal.host));
                        QVERIFY(simulate::describe(world, refusal).ends_with("."));
                    }
                    ++unplaced;
                }
            }
        }
        QVERIFY(unplaced > 100);
    }

    void noHostNeedsASmallerChange() {
        int changes = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            std::set<int> before;
            for (const auto& p : placed(world)) {
                const Naive naive(world, p.window.begin, p.hostOf.rows());
                const auto known = std::exchange(before, {});
                for (const auto& u : p.unplaced) {
                    before.insert(u.workload);
                    QCOMPARE(u.change.host < 0, known.contains(u.workload));
                    if (u.change.host < 0) continue;
                    int best = 0;
                    for (int h = 1; h < static_cast<int>(world.hosts.size()); ++h)
                        if (changeAt(naive, u.workload, h).key() < changeAt(naive, u.workload, best).key()) best = h;
                    const auto expected = changeAt(naive, u.workload, best);
                    QVERIFY2(u.change.host == best, qPrintable(QString("seed %1 w%2").arg(seed).arg(u.workload)));
                    QCOMPARE(u.change.rules, expected.rules);
                    QCOMPARE(u.change.share, expected.share);
                    QCOMPARE(u.change.larger, expected.larger);
                    QVERIFY(!simulate::describe(world, u.workload, u.change).empty());
                    ++changes;
                }
            }
        }
        QVERIFY(changes > 100);
    }

    void theSmallestChangeLetsItIn() {
        int withRules = 0, withShare = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world))
                for (const auto& u : p.unplaced) {
                    if (u.change.host < 0 || !isPlain(world, u)) continue;
                    auto changed = world;
                    auto hostOf = p.hostOf.rows();
                    apply(u, p.window.begin, changed, hostOf);
                    const Naive naive(changed, p.window.begin, hostOf);
                    QVERIFY2(naive.accepts(u.workload, u.change.host),
                             qPrintable(QString("seed %1 w%2: %3")
                                            .arg(seed)
                                            .arg(u.workload)
                                            .arg(simulate::describe(world, u.workload, u.change).c_str())));
                    withRules += u.change.rules > 0;
                    withShare += u.change.share > 0;
                }
        }
        QVERIFY(withRules > 50 && withShare > 50);
    }

    void whatCanStayStays() {
        for (int seed = 0; seed < kFleets; ++seed) {
            auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (std::size_t w = 0; w < world.workloads.size(); ++w) {
                world.workloads.change(w).resizes.clear();
                world.workloads.change(w).reviews.clear();
                world.workloads.change(w).rules.preempts = false;
                world.workloads.change(w).relocations.clear();
            }
            const auto all = placed(world);
            for (std::size_t i = 1; i < all.size(); ++i) {
                for (std::size_t w = 0; w < world.workloads.size(); ++w) {
                    const int before = all[i - 1].hostOf[w];
                    const auto t = all[i].window.begin;
                    if (before >= 0 && world.workloads[w].exists.contains(t) &&
                        world.hosts[static_cast<std::size_t>(before)].up(t))
                        QCOMPARE(all[i].hostOf[w], before);
                }
            }
        }
    }

    // The last ones have more hosts than a search looks at together.
    void sweepEqualsBruteForce() {
        int homeless = 0, moved = 0;
        for (int seed = 0; seed < kFleets + 6; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed), seed < kFleets ? 10 : 160);
            const auto p = placed(world).front();
            const auto sets = everyHost(world);
            const auto losses = simulate::failEach(world, p, sets, base::Run{});
            QVERIFY(losses);
            for (std::size_t i = 0; i < sets.size(); ++i) {
                Naive naive(world, p.window.begin, p.hostOf.rows());
                const auto expected = naive.fail(sets[i]);
                const auto& loss = (*losses)[i];
                QVERIFY2(loss.moves == expected.moves, qPrintable(QString("seed %1 host %2").arg(seed).arg(i)));
                std::vector<int> names;
                for (const auto& u : loss.homeless) names.push_back(u.workload);
                QCOMPARE(names, expected.homeless);
                QCOMPARE(loss.lost, expected.lost);
                homeless += static_cast<int>(names.size());
                moved += static_cast<int>(loss.moves.size());
            }
        }
        QVERIFY(homeless > 100 && moved > 1000);
    }

    void nobodyLeavesABudgetBehind() {
        int held = 0, evicted = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                const Naive naive(world, p.window.begin, p.hostOf.rows());
                for (const int w : p.held) {
                    QVERIFY(!naive.mayLeave(w));
                    ++held;
                }
                for (const auto& e : p.evictions) {
                    QVERIFY(naive.workloadAt(e.workload).rules.priority < naive.workloadAt(e.by).rules.priority);
                    QVERIFY(naive.workloadAt(e.by).rules.preempts);
                    ++evicted;
                }
            }
        }
        QVERIFY2(held > 20 && evicted > 50, qPrintable(QString("%1 %2").arg(held).arg(evicted)));
    }

    void undoLeavesNothingBehind() {
        for (int seed = 0; seed < 100; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            const auto p = placed(world).front();
            const auto known = p;
            auto sets = everyHost(world);
            const auto count = sets.size();
            for (std::size_t i = 0; i < count; ++i) sets.push_back({0, static_cast<int>(count - 1 - i)});
            for (std::size_t i = 0; i < count; ++i) sets.push_back(sets[i]);
            base::Run run;
            const auto one = simulate::failEach(world, p, sets, run);
            run.threads = 7;
            const auto seven = simulate::failEach(world, p, sets, run);
            QVERIFY(one && seven && p == known);
            for (std::size_t i = 0; i < sets.size(); ++i) QVERIFY(same((*one)[i], (*seven)[i]));
            for (std::size_t i = 0; i < count; ++i) QVERIFY(same((*one)[i], (*one)[2 * count + i]));
        }
    }
};

QTEST_APPLESS_MAIN(PropertyTest)
#include "property_test.moc"
