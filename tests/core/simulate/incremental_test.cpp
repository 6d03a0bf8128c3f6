#include "core/simulate/edited_fleet.h"
#include "simulate/distribution.h"
#include "simulate/lanes.h"
#include "simulate/losses.h"
#include "simulate/usage.h"

#include <QtTest>
#include <algorithm>

using namespace penumbra;
using namespace penumbra::test;
using simulate::SubjectKind;

namespace {

simulate::Usage simulated(const EditedFleet& fleet, const simulate::Usage* before = nullptr, int threads = 1) {
    base::Run run;
    run.threads = threads;
    auto usage = simulate::simulate(fleet.world, fleet.demand, before, run);
    if (!usage) qFatal("%s", usage.error().text.c_str());
    return *usage;
}

/// What the changes of a workload do to a dimension: straight, or by what the requests to its service are known to do.
double naiveGrowth(const EditedFleet& fleet, const model::WorldWorkload& row, int dimension, std::size_t h) {
    double straight = 1, requests = 1;
    for (const auto& change : row.demandChanges)
        if (((change.dimensions >> dimension) & 1U) != 0)
            (change.byLoad ? requests : straight) *= change.at(fleet.demand.grid.at(static_cast<int>(h)));
    for (const auto& response : fleet.demand.responses) {
        if (row.service < 0 || fleet.world.services[static_cast<std::size_t>(row.service)].id != response.service)
            continue;
        const auto load =
            static_cast<double>(fleet.demand.entries()[static_cast<std::size_t>(response.requests)].location[h]);
        if (dimension == model::kCpu) return straight * response.cpu.at(requests * load) / response.cpu.at(load);
        for (const auto& other : response.others)
            if (other.dimension == dimension) return straight * other.curve.at(requests * load) / other.curve.at(load);
    }
    return straight * requests;
}

/// Path by path, workload by workload, step by step.
std::vector<std::vector<double>> naivePaths(const EditedFleet& fleet, const simulate::Usage& usage,
                                            const simulate::UsageSeries& series) {
    const auto& demand = fleet.demand;
    const auto& world = fleet.world;
    const auto steps = static_cast<std::size_t>(demand.grid.count);
    const auto in = [&](int host) {
        if (host < 0) return false;
        if (series.kind == SubjectKind::Host) return host == series.subject;
        return series.kind == SubjectKind::Fleet || world.hosts[static_cast<std::size_t>(host)].zone == series.subject;
    };
    const auto& metric = world.dimensions.at(series.dimension).name;
    std::vector<std::vector<double>> out;
    for (int p = 0; p < demand.pathCount; ++p) {
        auto& path = out.emplace_back(steps, 0);
        const auto add = [&](int entry, auto factor) {
            std::vector<float> own(steps, 0);
            if (entry >= 0) demand.addPath(entry, p, {}, own);
            for (std::size_t h = 0; h < steps; ++h) path[h] += factor(h, static_cast<double>(own[h]));
        };
        for (std::size_t w = 0; w < world.workloads.size(); ++w) {
            const auto& row = world.workloads[w];
            const int entry = demand.find({row.demandOf, metric});
            add(entry, [&](std::size_t h, double own) {
                const auto t = demand.grid.at(static_cast<int>(h));
                if (!in(usage.placementAt(t).hostOf[w])) return 0.0;
                const double factor = naiveGrowth(fleet, row, series.dimension, h);
                if (entry >= 0) return factor * row.demandShare * own;
                // What nobody measured is its request, in whole 1024ths.
                return std::nearbyint(factor * static_cast<double>(row.requestAt(t).at(series.dimension)) * 1024) /
                       1024;
            });
        }
        for (std::size_t k = 0; k < world.hosts.size(); ++k) {
            const auto& host = world.hosts[k];
            if (((host.ownDemand >> series.dimension) & 1U) == 0 || !in(static_cast<int>(k))) continue;
            add(demand.find({host.id, metric}),
                [&](std::size_t h, double own) { return host.up(demand.grid.at(static_cast<int>(h))) ? own : 0.0; });
        }
    }
    return out;
}

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-4 + 2e-5 * std::abs(b); }

/// Quantiles and shares equal those of the paths, up to the rounding of floats.
bool agrees(const simulate::UsageSeries& series, const std::vector<std::vector<double>>& paths) {
    for (std::size_t h = 0; h < series.capacity.size(); ++h) {
        std::vector<double> column;
        for (const auto& path : paths) column.push_back(path[h]);
        std::sort(column.begin(), column.end());
        for (std::size_t l = 0; l < simulate::kLevels.size(); ++l) {
            const double at = simulate::kLevels[l] * static_cast<double>(paths.size() - 1);
            const auto low = static_cast<std::size_t>(at);
            const double high = column[std::min(low + 1, column.size() - 1)];
            if (!isNear(series.quantiles[l][h], column[low] + (high - column[low]) * (at - static_cast<double>(low))))
                return false;
        }
        const auto above = [&](double margin) {
            const double capacity = static_cast<double>(series.capacity[h]);
            return static_cast<double>(std::count_if(column.begin(), column.end(),
                                                     [&](double v) { return v > capacity * (1 + margin); })) /
                   static_cast<double>(paths.size());
        };
        const auto share = static_cast<double>(series.exceed[h]);
        if (share > above(-1e-5) + 1e-6 || share < above(1e-5) - 1e-6) return false;
    }
    return true;
}

/// N-1 the plain way.
std::map<int, simulate::Loss> naiveLosses(const EditedFleet& fleet, const simulate::Placement& placement) {
    std::vector<std::vector<int>> sets;
    for (int h = 0; h < static_cast<int>(fleet.world.hosts.size()); ++h)
        if (fleet.world.hosts[static_cast<std::size_t>(h)].up(placement.window.begin)) sets.push_back({h});
    const auto losses = simulate::failEach(fleet.world, placement, sets, base::Run{});
    if (!losses) qFatal("the losses could not be computed");
    std::map<int, simulate::Loss> out;
    for (const auto& loss : *losses)
        if (!loss.homeless.empty() || !loss.lost.empty()) out.emplace(loss.hosts.front(), loss);
    return out;
}

bool sameLosses(const std::map<int, simulate::Loss>& a, const std::map<int, simulate::Loss>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.first == y.first && x.second.homeless == y.second.homeless && x.second.lost == y.second.lost;
    });
}

} // namespace

class IncrementalTest final : public QObject {
    Q_OBJECT
private slots:
    void seriesAreThoseOfNaiveSums() {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            EditedFleet fleet(seed);
            for (int k = 0; k < 4; ++k) fleet.edit();
            const auto usage = simulated(fleet);
            for (const auto& series : usage.series)
                QVERIFY2(agrees(*series, naivePaths(fleet, usage, *series)),
                         qPrintable(QString("seed %1, kind %2, subject %3, dimension %4")
                                        .arg(seed)
                                        .arg(static_cast<int>(series->kind))
                                        .arg(series->subject)
                                        .arg(series->dimension)));
        }
    }

    void editsAfterOneAnotherGiveTheBitsOfAFreshStart() {
        std::size_t shared = 0, placed = 0, kept = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            EditedFleet fleet(seed, 1 + static_cast<int>(seed % 40));
            auto usage = simulated(fleet);
            for (int k = 0; k < 8; ++k) {
                fleet.edit();
                auto next = simulated(fleet, &usage, 1 + k % 3);
                QVERIFY2(sameBits(next, simulated(fleet)), qPrintable(QString("seed %1, edit %2").arg(seed).arg(k)));
                for (std::size_t i = 0; i < std::min(next.series.size(), usage.series.size()); ++i)
                    shared += next.series[i] == usage.series[i] ? 1 : 0;
                (next.placedFor == usage.placedFor ? kept : placed) += 1;
                usage = std::move(next);
            }
        }
        QVERIFY(shared > 1000); // it did not begin anew each time
        QVERIFY(placed > 200 && kept > 50);
    }

    void useWithSomeElsewhereIsThatOfOtherPlacements() {
        std::size_t all = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EditedFleet fleet(seed, 12);
            for (int k = 0; k < 4; ++k) fleet.edit();
            const auto usage = simulated(fleet);
            const simulate::Flow flow(fleet.world, fleet.demand, usage.placements);
            auto world = fleet.world;
            for (int w = 0; w < 12; ++w) {
                auto& row = workload(world, fleet.below(20));
                if (w % 3 == 0) row.host = fleet.below(9);
                if (w % 3 == 1) row.exists.end = kNow + std::chrono::hours(fleet.below(40));
                if (w % 3 == 2) row.relocations.push_back({{kNow + std::chrono::hours(fleet.below(40)), {}}, 3});
            }
            const auto placements = simulate::place(world, fleet.demand.grid.window(), base::Run{});
            QVERIFY(placements);
            auto other = usage;
            other.placements = *placements;
            std::vector<simulate::Elsewhere> elsewhere;
            for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w)
                for (int h = 0; h < EditedFleet::kSteps; ++h) {
                    const auto t = fleet.demand.grid.at(h);
                    const int now = other.placementAt(t).hostOf[static_cast<std::size_t>(w)];
                    if (now != usage.placementAt(t).hostOf[static_cast<std::size_t>(w)])
                        elsewhere.push_back({w, h, h + 1, now});
                }
            all += elsewhere.size();
            const simulate::Flow moved(fleet.world, fleet.demand, *placements);
            const simulate::Summing summing(fleet.world, fleet.demand);
            for (const auto& series : usage.series) {
                const auto a = flow.recipe(series->kind, series->subject, series->dimension, elsewhere);
                const auto b = moved.recipe(series->kind, series->subject, series->dimension);
                QVERIFY(a.constant == b.constant && a.capacity == b.capacity && a.carried == b.carried);
                QVERIFY(sameBits(summing.exceedance(a, series->dimension), summing.exceedance(b, series->dimension)));
            }
        }
        QVERIFY(all > 500);
    }

    /// A few steps alone are those steps of all, bit for bit.
    void someStepsAreThoseOfAll() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EditedFleet fleet(seed, 12);
            for (int k = 0; k < 4; ++k) fleet.edit();
            const auto usage = simulated(fleet);
            const simulate::Flow flow(fleet.world, fleet.demand, usage.placements);
            const simulate::Summing summing(fleet.world, fleet.demand);
            const simulate::Blocks blocks(fleet.demand);
            for (const auto& series : usage.series) {
                const auto first = static_cast<std::size_t>(fleet.below(EditedFleet::kSteps));
                const auto last =
                    first + 1 + static_cast<std::size_t>(fleet.below(EditedFleet::kSteps - static_cast<int>(first)));
                const auto steps = blocks.whole({first, last});
                QVERIFY(steps.first <= first && steps.last >= last);
                const auto part = summing.distribution(flow.recipe(series->kind, series->subject, series->dimension),
                                                       series->dimension, steps);
                const auto same = [&](const std::vector<float>& some, const std::vector<float>& all) {
                    return some.size() == steps.size() &&
                           std::equal(some.begin(), some.end(), all.begin() + static_cast<std::ptrdiff_t>(steps.first));
                };
                for (std::size_t l = 0; l < simulate::kLevels.size(); ++l)
                    QVERIFY(same(part->quantiles[l], series->quantiles[l]));
                QVERIFY(same(part->exceed, series->exceed) && same(part->capacity, series->capacity));
            }
        }
    }

    /// Over many steps each looks only at those to whom something happens, over few at everybody.
    void manyStepsPlaceAsFewDo() {
        constexpr std::size_t kFew = 60;
        int hosts = 0, waiting = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EditedFleet fleet(seed, 1);
            auto& world = fleet.world;
            for (int h = 0; h < 9; h += 2)
                if (seed % 2 == 0) host(world, h).capacity.set(model::kGpu, 2000);
            for (int s = 0; s < 5; s += 2) {
                auto& service = world.services.change(static_cast<std::size_t>(s));
                service.budget = "budget";
                service.minAvailable = 2;
            }
            for (int w = 0; w < 120; ++w) {
                const int row = addWorkload(world, amounts(300 + 100 * fleet.below(12), 10), -1, fleet.below(6) - 1);
                auto& one = workload(world, row);
                if (w % 3 == 0) one.request.set(model::kGpu, 500 * (1 + fleet.below(3)));
                one.rules.priority = fleet.below(4);
                one.rules.preempts = fleet.below(5) == 0;
                const auto begin = kNow + std::chrono::minutes(3 * fleet.below(200));
                one.exists = {begin, begin + std::chrono::minutes(10 + fleet.below(300))};
            }
            for (int k = 0; k < 5; ++k) {
                const auto begin = kNow + std::chrono::minutes(5 * fleet.below(20));
                const auto kind = k % 2 == 0 ? model::OutageKind::Drain : model::OutageKind::Failure;
                host(world, fleet.below(9)).outages.push_back({{begin, begin + std::chrono::minutes(45)}, kind, ""});
            }
            const auto within = fleet.demand.grid.window();
            const auto many = simulate::place(world, within, base::Run{});
            QVERIFY(many && many->size() > 100);
            const auto few = simulate::place(world, {within.begin, (*many)[kFew].window.begin}, base::Run{});
            QVERIFY(few && few->size() == kFew);
            for (std::size_t p = 0; p < kFew; ++p)
                QVERIFY2((*few)[p] == (*many)[p], qPrintable(QString("seed %1, step %2").arg(seed).arg(p)));
            hosts += static_cast<int>(many->front().overcommitted.size());
            waiting += static_cast<int>((*many)[kFew].unplaced.size());
        }
        QVERIFY2(waiting > 20, qPrintable(QString("%1 %2").arg(hosts).arg(waiting)));
    }

    void aShorterStretchGoesOnFromALongerOne() {
        int taken = 0, shortened = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EditedFleet fleet(seed, 1);
            for (int k = 0; k < 6; ++k) fleet.edit();
            const auto within = fleet.demand.grid.window();
            const auto whole = simulate::place(fleet.world, within, base::Run{}, {}, nullptr);
            QVERIFY(whole);
            for (int k = 0; k < 4; ++k) {
                fleet.edit();
                const base::TimeWindow less{within.begin, kNow + std::chrono::minutes(90 + 60 * fleet.below(20))};
                const auto fresh = simulate::place(fleet.world, less, base::Run{});
                const auto again = simulate::place(fleet.world, less, base::Run{}, {}, whole->start);
                QVERIFY(fresh && again);
                QVERIFY2(*fresh == again->placements, qPrintable(QString("seed %1, edit %2").arg(seed).arg(k)));
                taken += again->start == whole->start;
                shortened += fresh->size() < whole->placements.size();
            }
        }
        QVERIFY2(taken > 40 && shortened > 40, qPrintable(QString("%1 %2").arg(taken).arg(shortened)));
    }

    void theExpectedPathIsThatWithoutErrors() {
        EditedFleet fleet(3);
        for (int k = 0; k < 3; ++k) fleet.edit();
        fleet.demand = fleet.demand.withPaths(0);
        QCOMPARE(fleet.demand.pathCount, 1);
        const auto usage = simulated(fleet);
        for (const auto& series : usage.series) QVERIFY(agrees(*series, naivePaths(fleet, usage, *series)));
        const auto& entry = fleet.demand.entries().front();
        std::vector<float> path(EditedFleet::kSteps, 0);
        fleet.demand.addPath(0, 0, {}, path);
        QVERIFY(sameBits(path, entry.location));
    }

    void lossesOfEveryHostAreThoseOfAFreshStart() {
        std::size_t again = 0, all = 0;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            EditedFleet fleet(seed, 1);
            std::unique_ptr<simulate::HostLosses> losses;
            for (int k = 0; k < 6; ++k) {
                const auto usage = simulated(fleet);
                if (!losses || !losses->adopt(fleet.world, {}))
                    losses = std::make_unique<simulate::HostLosses>(fleet.world, simulate::Sizes{});
                for (const auto& placement : usage.placements) {
                    QVERIFY(losses->moveTo(placement, base::Run{}));
                    QVERIFY2(sameLosses(losses->costly(), naiveLosses(fleet, placement)),
                             qPrintable(QString("seed %1, edit %2").arg(seed).arg(k)));
                    again += losses->placedAgain();
                    all += fleet.world.hosts.size();
                }
                fleet.edit();
            }
        }
        QVERIFY(again < all * 9 / 10);
    }

    void moreHostsAreTakenIn() {
        int again = 0, all = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EditedFleet fleet(seed, 1);
            for (int h = 0; h < 60; ++h) host(fleet.world, addHost(fleet.world, 8000, 400)).zone = fleet.below(3);
            const auto first = simulated(fleet);
            simulate::HostLosses losses(fleet.world, {});
            QVERIFY(losses.moveTo(first.placements.front(), base::Run{}));
            for (int k = 0; k < 5; ++k) {
                auto& fresh = host(fleet.world, addHost(fleet.world, 5000 + 1000 * fleet.below(4), 400));
                fresh.zone = fleet.below(3);
                fresh.exists.begin = kNow + std::chrono::hours(fleet.below(30));
                if (k == 3) fresh.taints = {{"dedicated", "", model::TaintEffect::NoSchedule}};
                const int service = fleet.world.workloads[0].service;
                if (k == 2 && service >= 0) { // one that runs there and nowhere else, as a DaemonSet's does
                    fleet.addReplica(0, {});
                    auto& row = workload(fleet.world, static_cast<int>(fleet.world.workloads.size()) - 1);
                    row.host = static_cast<int>(fleet.world.hosts.size()) - 1;
                    row.rules.selectors = {{model::kHostNameKey, model::SelectorOperator::In, {fresh.name}}};
                    row.exists = fresh.exists;
                }
                QVERIFY(losses.adopt(fleet.world, {}));
                const auto usage = simulated(fleet, &first);
                QVERIFY(sameBits(usage, simulated(fleet)));
                for (const auto& placement : usage.placements) {
                    QVERIFY(losses.moveTo(placement, base::Run{}));
                    QVERIFY2(sameLosses(losses.costly(), naiveLosses(fleet, placement)),
                             qPrintable(QString("seed %1, host %2").arg(seed).arg(k)));
                    again += static_cast<int>(losses.placedAgain());
                    all += static_cast<int>(fleet.world.hosts.size());
                }
            }
            host(fleet.world, addHost(fleet.world, 9000, 400)).zone = 0;
            QVERIFY(!losses.adopt(fleet.world, {})); // what is full is measured by the largest
        }
        QVERIFY2(again < all / 2, qPrintable(QString("%1 of %2").arg(again).arg(all)));
    }

    void roomOnNewHostsThatRefuseIsNone() {
        std::size_t homeless = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            EditedFleet fleet(seed, 1);
            host(fleet.world, addHost(fleet.world, 8000, 400)).exists.end = kNow; // the largest, and not there
            for (int k = 0; k < 70; ++k) fleet.addReplica(fleet.below(20), {});
            const auto first = simulated(fleet);
            simulate::HostLosses losses(fleet.world, {});
            QVERIFY(losses.moveTo(first.placements.front(), base::Run{}));
            for (int k = 0; k < 60; ++k)
                host(fleet.world, addHost(fleet.world, 8000, 400)).taints = {
                    {"dedicated", "", model::TaintEffect::NoSchedule}};
            QVERIFY(losses.adopt(fleet.world, {}));
            const auto usage = simulated(fleet, &first);
            for (const auto& placement : usage.placements) {
                const auto naive = naiveLosses(fleet, placement);
                QVERIFY(losses.moveTo(placement, base::Run{}));
                QVERIFY2(sameLosses(losses.costly(), naive), qPrintable(QString("seed %1").arg(seed)));
                for (const auto& [_, loss] : naive) homeless += loss.homeless.size();
            }
        }
        QVERIFY(homeless > 100);
    }

    void moreReplicasAreTakenIn() {
        int taken = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            EditedFleet fleet(seed, 1);
            const auto first = simulated(fleet);
            simulate::HostLosses losses(fleet.world, {});
            QVERIFY(losses.moveTo(first.placements.front(), base::Run{}));
            for (int w = 0; w < 12; ++w) {
                const bool ofService = fleet.world.workloads[static_cast<std::size_t>(w)].service >= 0;
                fleet.addReplica(w, {kNow + std::chrono::hours(5), kNow + std::chrono::hours(30)});
                if (!ofService) {
                    QVERIFY(!losses.adopt(fleet.world, {})); // nothing says what it is like
                    break;
                }
                QVERIFY(losses.adopt(fleet.world, {}));
                ++taken;
                const auto usage = simulated(fleet, &first);
                QVERIFY(sameBits(usage, simulated(fleet)));
                for (const auto& placement : usage.placements) {
                    QVERIFY(losses.moveTo(placement, base::Run{}));
                    QVERIFY(sameLosses(losses.costly(), naiveLosses(fleet, placement)));
                }
            }
        }
        QVERIFY(taken > 50);
    }

    void everyInstructionSetGivesTheSameBits() {
        const auto* plain = simulate::pathLoopsOf("plain");
        const auto* wide = simulate::pathLoopsOf("avx2");
        if (!wide) QSKIP("This processor has no AVX2.");
        base::Rng rng(1, 0);
        constexpr std::size_t kWidth = 24, kRows = 37;
        std::vector<float> location, scale, factor, residuals;
        for (std::size_t i = 0; i < kWidth; ++i) {
            location.push_back(static_cast<float>(100 * rng.normal()));
            scale.push_back(static_cast<float>(30 * rng.uniform()));
            factor.push_back(static_cast<float>(rng.uniform()));
        }
        for (std::size_t i = 0; i < 200; ++i) residuals.push_back(static_cast<float>(rng.normal()));
        std::vector<std::uint32_t> starts;
        for (std::size_t k = 0; k < kRows; ++k) starts.push_back(rng.below(170));
        std::vector<std::vector<double>> tables(2, std::vector<double>(kWidth * kRows, 0));
        std::vector<std::vector<float>> rows(2, std::vector<float>(kWidth * kRows, 0));
        std::vector<std::vector<std::uint8_t>> above(2, std::vector<std::uint8_t>(kWidth * kRows / 8, 0));
        const std::vector<double> constant(kWidth, 7.3);
        const std::vector<float> capacity(kWidth, 60);
        for (std::size_t v = 0; v < 2; ++v) {
            const auto& loops = v == 0 ? *plain : *wide;
            for (const double unit : {0x1p-12, 0x1p-12, -0x1p-12})
                loops.addTerm({location.data(), scale.data(), factor.data(), residuals.data(), starts, kWidth, unit},
                              tables[v].data());
            loops.addTable(std::vector<double>(tables[v]).data(), tables[v].size(), tables[v].data());
            QVERIFY(loops.settle(tables[v].data(), kRows, kWidth, constant.data(), capacity.data(), rows[v].data(),
                                 above[v].data()));
        }
        QCOMPARE(tables[0], tables[1]);
        QVERIFY(sameBits(rows[0], rows[1]));
        QCOMPARE(above[0], above[1]);
        for (std::size_t count = 1; count <= 80; ++count) {
            std::vector<float> columns, sorted(count);
            for (std::size_t i = 0; i < count * simulate::kLanes; ++i)
                columns.push_back(static_cast<float>(rng.below(50)));
            auto other = columns;
            for (std::size_t i = 0; i < count; ++i) sorted[i] = columns[i * simulate::kLanes + 3];
            std::sort(sorted.begin(), sorted.end());
            const auto network = simulate::mergeExchange(count);
            plain->sortColumns(columns.data(), network);
            wide->sortColumns(other.data(), network);
            QVERIFY(sameBits(columns, other));
            for (std::size_t i = 0; i < count; ++i) QCOMPARE(columns[i * simulate::kLanes + 3], sorted[i]);
        }
    }
};

QTEST_APPLESS_MAIN(IncrementalTest)
#include "incremental_test.moc"
