#include "core/simulate/naive_change.h"
#include "simulate/seats.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using simulate::RefusalReason;

namespace {

std::vector<int> allRows(const model::World& world) {
    std::vector<int> rows(world.workloads.size());
    for (std::size_t w = 0; w < rows.size(); ++w) rows[w] = static_cast<int>(w);
    return rows;
}

std::vector<simulate::Placement> placed(const model::World& world) {
    return simulate::place(world, kDay, base::Run()).value();
}

} // namespace

/// Where each workload runs, and why the others refuse it.
class SeatsTest final : public QObject {
    Q_OBJECT
private slots:
    /// Every host takes or refuses it as the rules say when they are read off the rows, and no host of a group asks for
    /// a smaller change than the group's.
    void everyHostAnswersByTheRules() {
        int refused = 0, taken = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto world = randomWorld(seed);
            for (const auto& placement : placed(world)) {
                for (const auto& seat : simulate::seats(world, placement, allRows(world), base::Run())) {
                    const auto& row = world.workloads[static_cast<std::size_t>(seat.workload)];
                    QCOMPARE(seat.host, placement.hostOf[static_cast<std::size_t>(seat.workload)]);
                    if (row.rules.pinned || !row.exists.contains(placement.window.begin)) {
                        QVERIFY(seat.takers.empty() && seat.refusers.empty());
                        continue;
                    }
                    Naive naive(world, placement.window.begin, placement.hostOf.rows());
                    naive.hostOf[static_cast<std::size_t>(seat.workload)] = -1;
                    std::vector<int> takers;
                    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h)
                        if (h != seat.host && naive.accepts(seat.workload, h)) takers.push_back(h);
                    QCOMPARE(seat.takers, takers);
                    auto asked = takers.size() + (seat.host >= 0 ? 1 : 0);
                    for (const auto& group : seat.refusers) {
                        asked += group.hosts.size();
                        QVERIFY(std::find(group.hosts.begin(), group.hosts.end(), group.change.host) !=
                                group.hosts.end());
                        const auto least = changeAt(naive, seat.workload, group.change.host).key();
                        for (const int h : group.hosts) QVERIFY(!(changeAt(naive, seat.workload, h).key() < least));
                        ++refused;
                    }
                    QCOMPARE(asked, world.hosts.size());
                    taken += static_cast<int>(takers.size());
                }
            }
        }
        QVERIFY(refused > 1000 && taken > 1000);
    }

    /// It does not stand in its own way: two of a service apart, and the free host takes either.
    void itsOwnPlaceIsNotAgainstIt() {
        model::World world;
        for (int h = 0; h < 3; ++h) addHost(world, 2000, 8);
        addService(world);
        for (int h = 0; h < 2; ++h)
            workload(world, addWorkload(world, amounts(1500, 4), h, 0)).rules.antiAffinity.push_back({});
        const auto seats = simulate::seats(world, placed(world).front(), allRows(world), base::Run());
        QCOMPARE(seats[0].takers, std::vector{2});
        QCOMPARE(seats[0].refusers.size(), 1U);
        QCOMPARE(seats[0].refusers[0].reason, RefusalReason::AntiAffinity);
        QCOMPARE(seats[0].refusers[0].hosts, std::vector{1});
    }

    void theReasonsInWords() {
        model::World world;
        for (int h = 0; h < 4; ++h) addHost(world, 2000, 8);
        host(world, 3).cordoned = true;
        addWorkload(world, amounts(1000, 16));
        const auto seat = simulate::seats(world, placed(world).front(), allRows(world), base::Run())[0];
        QCOMPARE(seat.host, -1);
        QCOMPARE(seat.refusers.size(), 2U);
        QCOMPARE(simulate::describe(world, seat.refusers[0]), std::string("3 hosts have too little memory left"));
        QCOMPARE(simulate::describe(world, seat.refusers[1]), std::string("one host is cordoned"));
        QCOMPARE(simulate::describe(world, 0, seat.refusers[0].change), std::string("h0 has 8 B of memory more"));
    }
};

QTEST_APPLESS_MAIN(SeatsTest)
#include "seats_test.moc"
