#include "core/simulate/naive.h"
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

/// Hosts that a workload was put on by the search in this step; a pinned one only comes back to its own.
std::vector<simulate::Move> searched(const model::World& world, const simulate::Placement& p) {
    std::vector<simulate::Move> out;
    for (const auto& move : p.moves)
        if (!world.workloads[static_cast<std::size_t>(move.workload)].rules.pinned) out.push_back(move);
    return out;
}

std::vector<std::vector<int>> everyHost(const model::World& world) {
    std::vector<std::vector<int>> sets;
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) sets.push_back({h});
    return sets;
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
                for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) {
                    const auto& row = world.workloads[static_cast<std::size_t>(w)];
                    const int host = p.hostOf[static_cast<std::size_t>(w)];
                    const bool present = row.exists.contains(p.window.begin);
                    QCOMPARE(present ? 1 : 0, (host >= 0 ? 1 : 0) + (without.contains(w) ? 1 : 0));
                    if (host >= 0) QVERIFY(world.hosts[static_cast<std::size_t>(host)].up(p.window.begin));
                }
            }
        }
    }

    void noMoveBreaksARule() {
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                Naive naive(world, p.window.begin, p.hostOf);
                for (const auto& move : searched(world, p)) {
                    naive.hostOf[static_cast<std::size_t>(move.workload)] = -1;
                    QVERIFY2(naive.accepts(move.workload, move.to), qPrintable(QString::number(seed)));
                    naive.hostOf[static_cast<std::size_t>(move.workload)] = move.to;
                }
            }
        }
    }

    void everyUnplacedOneIsRefusedByEveryHost() {
        int unplaced = 0;
        for (int seed = 0; seed < kFleets; ++seed) {
            const auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (const auto& p : placed(world)) {
                const Naive naive(world, p.window.begin, p.hostOf);
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

    void whatCanStayStays() {
        for (int seed = 0; seed < kFleets; ++seed) {
            auto world = randomWorld(static_cast<std::uint64_t>(seed));
            for (std::size_t w = 0; w < world.workloads.size(); ++w) {
                world.workloads.change(w).resizes.clear();
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
                Naive naive(world, p.window.begin, p.hostOf);
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
