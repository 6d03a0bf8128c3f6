#include "core/remedy/made_case.h"
#include "remedy/exact/milp.h"
#include "remedy/relocation/search.h"
#include "small_case.h"

#include <QDir>
#include <QtTest>
#include <unistd.h>

using namespace penumbra;
using namespace penumbra::test;
using namespace penumbra::remedy;

namespace {

/// What stands against the rules when everybody runs where it says, by the rows of the world alone.
std::string wrongWith(const model::World& world, const std::vector<int>& hostOf) {
    std::vector<std::int64_t> cpu(world.hosts.size()), memory(world.hosts.size());
    std::set<std::pair<int, int>> apart;
    std::map<std::pair<int, int>, int> together;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        if (hostOf[w] < 0) continue;
        const auto& row = world.workloads[w];
        const auto h = static_cast<std::size_t>(hostOf[w]);
        cpu[h] += row.request.at(model::kCpu);
        memory[h] += row.request.at(model::kMemory);
        for (const auto& selector : row.rules.selectors)
            if (!selector.matches(world.hosts[h].labels)) return row.name + " on a host with other labels";
        ++together[{row.service, hostOf[w]}];
        if (!row.rules.antiAffinity.empty()) apart.insert({row.service, hostOf[w]});
    }
    for (const auto& pair : apart)
        if (together[pair] > 1) return "two of a service on one host";
    for (std::size_t h = 0; h < cpu.size(); ++h)
        if (cpu[h] > world.hosts[h].capacity.at(model::kCpu) || memory[h] > world.hosts[h].capacity.at(model::kMemory))
            return world.hosts[h].name + " holds more than it has";
    return {};
}

} // namespace

/// The search over many moves: its promises, and the optimum where an exact solver is there.
class RelocationTest final : public QObject {
    Q_OBJECT
private slots:
    void everyStateObeysTheRules();
    void noWorseThanTheStartAndNotDominated();
    void theSameForTheSameSeed();
    void stops();
    void atTheOptimumAndNeverBelow();
    void aMissingSolverIsSaid();
};

void RelocationTest::everyStateObeysTheRules() {
    int moves = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SmallCase made(seed);
        const auto task = made.task();
        const auto found = relocation::search(task, 300, base::Run{});
        QVERIFY(found && !found->empty());
        for (const auto& one : *found) {
            QVERIFY2(wrongWith(made.world, one.hostOf).empty(), wrongWith(made.world, one.hostOf).c_str());
            const auto order = relocation::sequence(task, one.hostOf);
            if (!order) continue;
            auto state = task.start.hostsOfAll();
            int counted = 0;
            for (const auto& move : *order) {
                QCOMPARE(state[static_cast<std::size_t>(move.workload)], move.from);
                state[static_cast<std::size_t>(move.workload)] = move.to;
                QVERIFY2(wrongWith(made.world, state).empty(), wrongWith(made.world, state).c_str());
                counted += move.from >= 0 ? 1 : 0;
            }
            QCOMPARE(state, one.hostOf);
            QCOMPARE(counted, one.cost.moves);
            moves += counted;
        }
    }
    QVERIFY2(moves > 60, std::to_string(moves).c_str());
}

void RelocationTest::noWorseThanTheStartAndNotDominated() {
    int several = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SmallCase made(seed);
        const auto task = made.task();
        const auto found = relocation::search(task, 300, base::Run{});
        QVERIFY(found);
        QVERIFY(found->front().cost.homeless <= static_cast<int>(task.homeless.size()));
        for (const auto& a : *found) {
            int homeless = 0;
            for (const int host : a.hostOf) homeless += host < 0 ? 1 : 0;
            QCOMPARE(homeless, a.cost.homeless);
            for (const auto& b : *found) QVERIFY(!relocation::dominates(b.cost, a.cost));
        }
        several += found->size() > 1 ? 1 : 0;
    }
    QVERIFY2(several > 10, std::to_string(several).c_str());
}

void RelocationTest::theSameForTheSameSeed() {
    const SmallCase made(7);
    const auto one = relocation::search(made.task(), 500, base::Run{});
    base::Run other;
    other.threads = 7;
    const auto two = relocation::search(made.task(), 500, other);
    QVERIFY(one && two && *one == *two);
}

void RelocationTest::stops() {
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    const SmallCase made(7);
    const auto found = relocation::search(made.task(), 500, run);
    QVERIFY(!found && found.error().kind == base::ErrorKind::Cancelled);
}

void RelocationTest::atTheOptimumAndNeverBelow() {
    if (access(exact::Solver().path.c_str(), X_OK) != 0)
        QSKIP("No exact solver: the package coinor-cbc is not installed.");
    int solved = 0, within = 0;
    for (std::uint64_t seed = 201; solved < 8 && seed <= 230; ++seed) {
        const SmallCase made(seed);
        const auto task = made.task();
        if (made.fleet->workloads > 60 || task.homeless.empty()) continue;
        const auto found = relocation::search(task, 6000, base::Run{});
        const auto exactly = exact::solve(task, {exact::Solver().path, 5, QDir::tempPath().toStdString()}, base::Run{});
        QVERIFY(found);
        QVERIFY2(exactly, exactly ? "" : exactly.error().text.c_str());
        if (!exactly->optimal) continue;
        const auto mine = exact::weightOf(task, found->front().cost);
        QVERIFY2(mine >= exactly->weight, std::to_string(seed).c_str()); // else the program is not that of the task
        QVERIFY(exact::volumeBound(task) <= exactly->weight);
        within += static_cast<double>(mine) <= 1.02 * static_cast<double>(exactly->weight) ? 1 : 0;
        ++solved;
    }
    if (solved == 0) QSKIP("The exact solver found no optimum in its time.");
    QVERIFY2(within == solved, (std::to_string(within) + " of " + std::to_string(solved)).c_str());
}

void RelocationTest::aMissingSolverIsSaid() {
    const SmallCase made(3);
    const auto solved = exact::solve(made.task(), {"/nowhere/cbc", 1, QDir::tempPath().toStdString()}, base::Run{});
    QVERIFY(!solved);
    QVERIFY2(solved.error().text.find("coinor-cbc") != std::string::npos, solved.error().text.c_str());
}

QTEST_APPLESS_MAIN(RelocationTest)
#include "relocation_test.moc"
