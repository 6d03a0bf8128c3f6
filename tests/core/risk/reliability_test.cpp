#include "risk/reliability.h"

#include "core/risk/made_paths.h"

#include <QtTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;

namespace {

risk::Reliability reliabilityOf(const Shown& shown, const char* prior, int paths = 4000, int threads = 1) {
    base::Run run;
    run.threads = threads;
    auto found = risk::reliability(shown.world, shown.usage, *risk::failurePriors().find(prior),
                                   shown.usage.grid.window(), run, paths);
    if (!found) qFatal("%s", found.error().text.c_str());
    return std::move(*found);
}

/// Hosts with a bound workload each; the service lives while one of them does.
Shown boundFleet(int hosts, int steps, const model::Demand* demand = nullptr) {
    model::World world;
    addService(world, 1);
    for (int i = 0; i < hosts; ++i) {
        addHost(world, 4000, 1000);
        workload(world, addWorkload(world, amounts(1000, 10), i, 0)).rules.pinned = true;
    }
    return demand ? show(std::move(world), *demand) : show(std::move(world), steps);
}

bool near(double a, double b, int paths) { return std::abs(a - b) < 4 * std::sqrt(0.25 / paths); }

} // namespace

class ReliabilityTest final : public QObject {
    Q_OBJECT
private slots:
    void priorsAreThePublishedFits() {
        const auto means = [](const char* id) {
            const auto* prior = risk::failurePriors().find(id);
            return std::pair(prior->up.mean(), prior->down.mean());
        };
        QVERIFY(means("lanl05") == std::pair(1779.99, 5.92));
        QVERIFY(means("grid5000") == std::pair(32.4, 7.4));
        QVERIFY(means("microsoft99") == std::pair(67.0, 16.5));
        const auto& weibull = risk::failurePriors().find("lanl05-weibull")->up;
        QVERIFY(std::abs(weibull.mean() - 816.60 * std::tgamma(1 + 1 / 0.48)) < 1e-9);
        QVERIFY(std::abs(weibull.quantile(1 - std::exp(-1.0)) - 816.60) < 1e-6);
        for (const auto* prior : risk::failurePriors()) QVERIFY(std::string_view(prior->source).ends_with('.'));
    }

    /// One of two hosts fails by a law of its own: both stand for as long as the sum of both rates lets them.
    void aClassOfHostsHasALawOfItsOwn() {
        model::World world;
        for (int i = 0; i < 2; ++i) {
            addService(world, 1);
            addHost(world, 4000, 1000);
            workload(world, addWorkload(world, amounts(1000, 10), i, i)).rules.pinned = true;
        }
        host(world, 1).labels["generation"] = "g9";
        const auto shown = show(std::move(world), 100);
        const risk::FailureClass old{"generation=g9",
                                     {{"generation", model::SelectorOperator::In, {"g9"}}},
                                     risk::failurePriors().find("microsoft99")};
        const auto found = risk::reliability(shown.world, shown.usage, *risk::failurePriors().find("lanl05"),
                                             shown.usage.grid.window(), base::Run{}, 4000, {old});
        QVERIFY(found);
        QVERIFY(near(found->noBreach, std::exp(-100 / 1779.99 - 100 / 67.0), 4000));
        QVERIFY(found->text.find("Those of generation=g9 fail as") != std::string::npos);
        auto nobody = old;
        nobody.selectors[0].values = {"g7"};
        QVERIFY(!risk::reliability(shown.world, shown.usage, *old.prior, shown.usage.grid.window(), base::Run{}, 10,
                                   {nobody}));
    }

    /// One host: nothing breaks while it stands, by the law's own formula.
    void oneHostFollowsTheLaw() {
        const auto shown = boundFleet(1, 100);
        QVERIFY(near(reliabilityOf(shown, "lanl05").noBreach, std::exp(-100 / 1779.99), 4000));
        QVERIFY(near(reliabilityOf(shown, "grid5000").noBreach, std::exp(-100 / 32.4), 4000));
        QVERIFY(near(reliabilityOf(shown, "lanl05-weibull").noBreach, std::exp(-std::pow(100 / 816.60, 0.48)), 4000));
    }

    /// Two hosts that must not be down together: the Markov chain of both up and one down, until both are down.
    void twoHostsFollowTheChain() {
        const auto shown = boundFleet(2, 100);
        const double fail = 1 / 67.0, mend = 1 / 16.5, step = 0.01;
        double both = 1, one = 0;
        for (double t = 0; t < 100; t += step) {
            const double lost = 2 * fail * both, back = mend * one, dead = fail * one;
            both += step * (back - lost);
            one += step * (lost - back - dead);
        }
        const auto found = reliabilityOf(shown, "microsoft99");
        QVERIFY2(near(found.noBreach, both + one, 4000), fmt::format("{} {}", found.noBreach, both + one).c_str());
        QVERIFY(found.low <= found.noBreach && found.noBreach <= found.high && found.high - found.low < 0.04);
        QVERIFY2(found.text.find("67 h up and 16.5 h to repair") != std::string::npos, found.text.c_str());
    }

    /// Demand that runs out in a quarter of its paths is joint with the failures.
    void demandAndFailuresAreJoint() {
        MadeDemand made(100, 4);
        made.add(model::makeId(model::ResourceKind::Workload, "w0"), "cpu", model::kCpu,
                 [](int p, int h) { return p == 0 && h == 50 ? 5000.0 : 500.0; });
        const auto found = reliabilityOf(boundFleet(1, 100, &made.demand()), "lanl05");
        QCOMPARE(found.noExhaustion, 0.75);
        QVERIFY(near(found.noBreach, 0.75 * found.noStranding, 4000));
    }

    /// A promise that a quarter of the paths breaks without any failure is joint with the failures, too.
    void promisesCount() {
        MadeDemand made(100, 4);
        const auto service = model::makeId(model::ResourceKind::Service, "s0");
        made.add(service, "requests", -1, [](int p, int h) { return p == 0 && h == 50 ? 200.0 : 20.0; });
        auto demand = made.demand();
        demand.responses.push_back({service, 0, 1, {}, {}, {}, {}, {}, 0});
        auto world = boundFleet(1, 100).world;
        world.services.change(0).traits = {{0.1, 0.99, 0}, 0.01, 1, 1, 0};
        const auto shown = show(std::move(world), demand);
        const auto found = reliabilityOf(shown, "lanl05");
        QCOMPARE(found.noSloBreach, 0.75);
        QCOMPARE(found.noExhaustion, 1.0);
        QVERIFY(near(found.noBreach, 0.75 * found.noStranding, 4000));
    }

    /// Promises were looked at on the first two of four demand paths: one breaks them, the other one runs out. No path
    /// of which everything is known is calm.
    void whatIsJoinedBelongsToOneDemandPath() {
        MadeDemand made(100, 4);
        made.add(model::makeId(model::ResourceKind::Workload, "w0"), "cpu", model::kCpu,
                 [](int p, int h) { return (p == 1 || p == 2) && h == 50 ? 5000.0 : 500.0; });
        auto shown = boundFleet(1, 100, &made.demand());
        simulate::ServiceOutlook outlook;
        outlook.service = 0;
        outlook.firstExceed = {10, -1};
        shown.usage.services.outlooks = {std::make_shared<const simulate::ServiceOutlook>(outlook)};
        const auto found = reliabilityOf(shown, "lanl05");
        QCOMPARE(found.demandPaths, 2);
        QCOMPARE(found.noSloBreach, 0.5);
        QCOMPARE(found.noExhaustion, 0.5);
        QCOMPARE(found.noBreach, 0.0);
        QVERIFY2(found.text.find("the first 2 of 4 demand paths") != std::string::npos, found.text.c_str());
        QVERIFY2(found.text.find("under 1 % to under 1 %") == std::string::npos, found.text.c_str());
    }

    /// The dice of a host do not depend on the others: another host never adds a breach to this fleet.
    void anotherHostThrowsNoOtherDice() {
        const auto two = reliabilityOf(boundFleet(2, 100), "microsoft99", 1000);
        const auto three = reliabilityOf(boundFleet(3, 100), "microsoft99", 1000);
        QVERIFY(three.noBreach > two.noBreach && three.failuresPerPath > two.failuresPerPath);
        const auto again = reliabilityOf(boundFleet(2, 100), "microsoft99", 1000, 7);
        QVERIFY(again.text == two.text && again.noBreach == two.noBreach && again.states == two.states);
    }
};

QTEST_APPLESS_MAIN(ReliabilityTest)
#include "reliability_test.moc"
