#include "core/simulate/edited_fleet.h"
#include "risk/risk.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;

namespace {

simulate::Usage simulated(const EditedFleet& fleet, const simulate::Usage* before) {
    auto usage = simulate::simulate(fleet.world, fleet.demand, before, {});
    if (!usage) qFatal("%s", usage.error().text.c_str());
    return *usage;
}

std::vector<risk::Finding> found(const EditedFleet& fleet, const simulate::Usage& usage, const risk::Memory* memory,
                                 risk::Memory* left) {
    risk::Input input{fleet.world, fleet.demand, usage};
    input.memory = memory;
    input.left = left;
    auto findings = risk::findings(input, {});
    if (!findings) qFatal("%s", findings.error().text.c_str());
    return *findings;
}

} // namespace

class MemoryTest final : public QObject {
    Q_OBJECT

private slots:
    void findingsAreTheSameWithAndWithoutWhatAnotherUsageLeft() {
        std::size_t all = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            EditedFleet fleet(seed, 6);
            const auto before = simulated(fleet, nullptr);
            risk::Memory memory;
            found(fleet, before, nullptr, &memory);
            QVERIFY(memory.losses && memory.replicas && memory.changing);
            for (int i = 0; i < 6; ++i) {
                fleet.edit(); // what the first usage left serves all that come after it
                const auto usage = simulated(fleet, &before);
                const auto fresh = found(fleet, usage, nullptr, nullptr);
                QVERIFY2(found(fleet, usage, &memory, nullptr) == fresh,
                         qPrintable(QString("seed %1, edit %2").arg(seed).arg(i)));
                all += fresh.size();
            }
        }
        QVERIFY(all > 1000);
    }
    /// Along edits that follow one another, many of them about demand alone.
    void findingsAreTheSameWithAndWithoutWhatIsKept() {
        int taken = 0, again = 0, collisions = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            EditedFleet fleet(seed, 6);
            auto usage = simulated(fleet, nullptr);
            risk::Kept kept;
            for (int i = 0; i < 10; ++i) {
                if (i % 3 == 0)
                    fleet.edit();
                else
                    fleet.grow(0.9 + 0.1 * i);
                usage = simulated(fleet, &usage);
                const auto fresh = found(fleet, usage, nullptr, nullptr);
                risk::Input input{fleet.world, fleet.demand, usage};
                input.kept = &kept;
                risk::Kept next;
                input.keeps = &next;
                const auto known = kept.of == usage.placedFor ? kept : risk::Kept();
                const auto findings = risk::findings(input, {});
                QVERIFY2(findings && *findings == fresh, qPrintable(QString("seed %1, edit %2").arg(seed).arg(i)));
                for (const auto& [check, list] : next.found)
                    taken += known.found.contains(check) && known.found.at(check) == list ? 1 : 0;
                for (const auto& [key, replay] : next.replays)
                    again += known.replays.contains(key) && known.replays.at(key) == replay ? 1 : 0;
                collisions += static_cast<int>(std::count_if(fresh.begin(), fresh.end(), [](const auto& one) {
                    return one.kind == risk::FindingKind::Conflict;
                }));
                kept = std::move(next);
            }
        }
        QVERIFY2(taken > 500 && again > 100 && collisions > 20,
                 qPrintable(QString("%1 %2 %3").arg(taken).arg(again).arg(collisions)));
    }
    void anotherWorldWithFewerRowsIsCountedAnew() {
        EditedFleet large(1), small(2);
        while (small.world.workloads.size() >= large.world.workloads.size()) large.edit();
        risk::ReplicaCount count(large.world);
        risk::ChangingRows rows(large.world);
        const auto usage = simulated(small, nullptr);
        count.adopt(small.world);
        rows.adopt(small.world);
        for (const auto& placement : usage.placements) {
            const auto known = count.of(placement), fresh = risk::replicasOf(small.world, placement);
            QCOMPARE(known.running, fresh.running);
            QCOMPARE(known.expected, fresh.expected);
        }
        QCOMPARE(rows.hosts(), risk::ChangingRows(small.world).hosts());
        QCOMPARE(rows.workloads(), risk::ChangingRows(small.world).workloads());
    }
};

QTEST_APPLESS_MAIN(MemoryTest)
#include "memory_test.moc"
