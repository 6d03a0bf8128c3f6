#include "risk/abort_services.h"

#include "core/risk/made_paths.h"
#include "risk/abort.h"

#include "base/rng.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

/// A service of two replicas that needs one, with measured requests whose errors go on for a while.
Shown shop(int paths, base::TimeWindow down = {kNow, kNow}, int hours = 2) {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 4000, 64);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) {
        const int w = addWorkload(world, amounts(500, 8), i, 0);
        if (down.begin < down.end)
            world.workloads.change(static_cast<std::size_t>(w))
                .outages.push_back({down, model::OutageKind::Drain, "d"});
    }
    MadeDemand made(48, paths);
    made.add(world.services[0].id, "requests", -1, [=](int p, int h) {
        base::Rng rng(7, static_cast<std::uint64_t>(1000 * p + h / hours));
        return 100 * (1 + 0.1 * rng.normal());
    });
    auto demand = made.demand();
    model::ServiceResponse response;
    response.service = world.services[0].id;
    response.requests = 0;
    demand.responses.push_back(response);
    return show(std::move(world), demand);
}

std::vector<risk::ServiceCriterion> criteriaOf(const Shown& shown, const base::TimeWindow& window) {
    auto made = risk::serviceCriteria(shown.world, shown.demand, shown.usage, {{0, window}}, base::Run{});
    if (!made) qFatal("%s", made.error().text.c_str());
    return *made;
}

/// Paths with at least so many samples in a row below the thresholds.
int tripped(const Shown& shown, const risk::ServiceCriterion& criterion, int samples) {
    int count = 0;
    const int first = shown.usage.grid.indexOf(criterion.grid.begin);
    for (int p = 0; p < shown.demand.pathCount; ++p) {
        std::vector<float> path(48, 0);
        shown.demand.addPath(0, p, {}, path);
        std::string below;
        for (int i = 0; i < criterion.grid.count; ++i)
            below += static_cast<double>(path[static_cast<std::size_t>(first + i)]) <
                             criterion.threshold[static_cast<std::size_t>(i)]
                         ? '1'
                         : '0';
        count += below.find(std::string(static_cast<std::size_t>(samples), '1')) != std::string::npos ? 1 : 0;
    }
    return count;
}

} // namespace

class AbortServicesTest final : public QObject {
    Q_OBJECT
private slots:
    void replicasAndRequestsAreWatched() {
        const auto shown = shop(200);
        const auto made = criteriaOf(shown, {kNow + 90min, kNow + 30h});
        QCOMPARE(made.size(), std::size_t{2});
        QVERIFY(made[0].sign == risk::ServiceSign::Replicas && made[1].sign == risk::ServiceSign::Requests);
        QCOMPARE(made[0].outermost(), 1.0);
        QCOMPARE(*made[0].consecutive, 1);
        QCOMPARE(*made[0].falseAlarm, 0.0);
        QVERIFY(made[0].grid.begin == kNow + 2h);
        QVERIFY(made[1].outermost() > 50 && made[1].outermost() < 100);
        QVERIFY(made[1].consecutive && *made[1].consecutive > 1); // the errors go on for hours
        QCOMPARE(tripped(shown, made[1], *made[1].consecutive),
                 static_cast<int>(std::lround(*made[1].falseAlarm * 200)));
        QVERIFY(*made[1].falseAlarm <= risk::kFalseAlarm);
        QVERIFY(tripped(shown, made[1], *made[1].consecutive - 1) > 2);
    }

    void whatTakesTooLongToTellHasALowerThreshold() {
        const auto shown = shop(200, {kNow, kNow}, 12);
        auto requests = criteriaOf(shown, {kNow, kNow + 30h})[1];
        QVERIFY(requests.lowered < 1 && requests.consecutive && *requests.consecutive <= 3);
        QCOMPARE(tripped(shown, requests, *requests.consecutive),
                 static_cast<int>(std::lround(*requests.falseAlarm * 200)));
        for (double& threshold : requests.threshold) threshold *= 1.002; // it was lowered no more than needed
        QVERIFY(tripped(shown, requests, 3) > 2);
    }

    /// While it is meant to be down nobody stops for that.
    void plannedDowntimeIsNoFailure() {
        const auto made = criteriaOf(shop(10, {kNow + 10h, kNow + 12h}), {kNow, kNow + 30h});
        QVERIFY(!made.empty() && made[0].sign == risk::ServiceSign::Replicas);
        QVERIFY(made[0].grid.window().end <= kNow + 10h);
        const auto whole = criteriaOf(shop(10, {kNow, kNow + 48h}), {kNow, kNow + 30h});
        for (const auto& one : whole) QVERIFY(one.sign != risk::ServiceSign::Replicas);
    }

    void tooFewPathsCountNothing() {
        for (const auto& one : criteriaOf(shop(20), {kNow, kNow + 30h}))
            if (one.sign == risk::ServiceSign::Requests) QVERIFY(!one.consecutive && !one.falseAlarm);
    }

    void beyondTheHorizonNothingIsWatched() { QVERIFY(criteriaOf(shop(20), {kNow + 100h, kNow + 130h}).empty()); }
};

QTEST_APPLESS_MAIN(AbortServicesTest)
#include "abort_services_test.moc"
