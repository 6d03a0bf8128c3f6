#include "risk/abort.h"

#include "core/risk/made_paths.h"

#include "base/rng.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

risk::AbortCriteria criteriaOf(const Shown& shown, const std::vector<risk::AbortWatch>& watches, std::size_t most = 9) {
    auto made = risk::abortCriteria(shown.world, shown.demand, shown.usage, watches, most, base::Run{});
    if (!made) qFatal("%s", made.error().text.c_str());
    return std::move(*made);
}

/// Two hosts with a measured workload each; the errors of a path go on for some hours.
Shown wandering(int paths, int hours = 2, double level = 2000) {
    model::World world;
    MadeDemand made(48, paths);
    for (int i = 0; i < 2; ++i) {
        const int h = addHost(world, 4000 + 4000 * i, 64);
        const int w = addWorkload(world, amounts(500, 8), h);
        made.add(world.workloads[static_cast<std::size_t>(w)].id, "cpu", model::kCpu, [=](int p, int h2) {
            base::Rng rng(5, static_cast<std::uint64_t>(1000 * p + h2 / hours + 100 * i));
            return level * (1 + 0.1 * rng.normal());
        });
    }
    return show(std::move(world), made.demand());
}

/// Paths with at least so many samples in a row above the thresholds, counted from the paths one by one.
int tripped(const Shown& shown, const risk::AbortCriterion& criterion, int host, int samples) {
    int count = 0;
    const int first = shown.usage.grid.indexOf(criterion.grid.begin);
    for (int p = 0; p < shown.demand.pathCount; ++p) {
        std::vector<float> path(static_cast<std::size_t>(shown.demand.grid.count), 0);
        shown.demand.addPath(host, p, {}, path);
        std::string above;
        for (int i = 0; i < criterion.grid.count; ++i)
            above += path[static_cast<std::size_t>(first + i)] >
                             static_cast<float>(criterion.threshold[static_cast<std::size_t>(i)])
                         ? '1'
                         : '0';
        count += above.find(std::string(static_cast<std::size_t>(samples), '1')) != std::string::npos ? 1 : 0;
    }
    return count;
}

} // namespace

class AbortTest final : public QObject {
    Q_OBJECT
private slots:
    /// The least number in a row that at most one path in a hundred reaches, and one less is reached by more.
    void theNumberInARowIsTheLeastThatIsRare() {
        const auto shown = wandering(200);
        const auto made = criteriaOf(shown, {{0, {kNow, kNow + 30h}}, {1, {kNow + 90min, kNow + 30h}}});
        QCOMPARE(made.paths, 200);
        QCOMPARE(made.list.size(), std::size_t(2));
        QCOMPARE(made.list[0].watch, std::size_t(0)); // half the capacity: the tighter one
        QCOMPARE(made.list[0].grid.count, 30);
        QVERIFY(made.list[1].grid.begin == kNow + 2h); // the hour in which the work begins is left out
        int any = 0;
        for (const auto& one : made.list) {
            const int host = static_cast<int>(one.watch);
            QVERIFY(one.consecutive);
            QVERIFY(*one.consecutive > 1); // the errors go on for hours
            QCOMPARE(tripped(shown, one, host, *one.consecutive), static_cast<int>(std::lround(*one.falseAlarm * 200)));
            QVERIFY(*one.falseAlarm <= risk::kFalseAlarm);
            QVERIFY(tripped(shown, one, host, *one.consecutive - 1) > 2);
            any += tripped(shown, one, host, *one.consecutive);
            QVERIFY(one.highest() <= shown.world.hosts[one.watch].capacity.at(model::kCpu));
        }
        QVERIFY(*made.falseAlarm * 200 <= any);
    }
    /// 1 % of 60 paths is less than one: nothing is counted, the thresholds stand.
    void tooFewPathsAreSaid() {
        const auto made = criteriaOf(wandering(60), {{0, {kNow, kNow + 30h}}});
        QCOMPARE(made.paths, 0);
        QCOMPARE(made.list.size(), std::size_t(1));
        QVERIFY(!made.list[0].consecutive && !made.list[0].falseAlarm && !made.falseAlarm);
        QVERIFY(made.list[0].highest() > 2000);
    }
    /// Errors that go on for longer than anyone waits, or than the window lasts, take a higher threshold instead.
    void whatTakesTooLongToTellHasAHigherThreshold() {
        for (const auto window : {30h, 1h}) {
            const auto shown = wandering(200, 12);
            const auto made = criteriaOf(shown, {{0, {kNow, kNow + window}}});
            QCOMPARE(made.list.size(), std::size_t(1));
            auto one = made.list[0];
            QVERIFY(one.raised > 1 && one.consecutive && *one.consecutive <= risk::kLongestRun / one.grid.step);
            QCOMPARE(tripped(shown, one, 0, *one.consecutive), static_cast<int>(std::lround(*one.falseAlarm * 200)));
            QVERIFY(*one.falseAlarm <= risk::kFalseAlarm);
            for (auto& threshold : one.threshold) threshold -= threshold / 500; // it was raised no more than needed
            QVERIFY(tripped(shown, one, 0, std::min(3, one.grid.count)) > 2);
        }
        QVERIFY(criteriaOf(wandering(200), {{0, {kNow + 100h, kNow + 130h}}}).list.empty());
    }
    /// Where the whole capacity is in use on more than one path in a hundred, no number of samples is a sign.
    void whereFullIsNoRareThingThereIsNoNumber() {
        const auto made = criteriaOf(wandering(200, 12, 3900), {{0, {kNow, kNow + 30h}}});
        QCOMPARE(made.list.size(), std::size_t(1));
        QVERIFY(!made.list[0].consecutive);
        QCOMPARE(made.list[0].raised, 1.0);
        QVERIFY(!made.falseAlarm); // nothing that could trip
        QVERIFY(made.counted());
    }
    /// A host that is drained meanwhile is watched until then.
    void whatIsDrainedIsWatchedUntilThen() {
        auto shown = wandering(200);
        auto world = shown.world;
        host(world, 0).outages.push_back({{kNow + 10h, kNow + 14h}, model::OutageKind::Drain, "d"});
        shown = show(world, shown.demand);
        const auto made = criteriaOf(shown, {{0, {kNow, kNow + 30h}}});
        QCOMPARE(made.list.size(), std::size_t(1));
        QVERIFY(made.list[0].grid.end() == kNow + 10h);
    }
    /// Requests that stand in for what nobody measured have no band.
    void whatIsNotMeasuredIsCounted() {
        const auto shown = wandering(200);
        const auto made = criteriaOf(shown, {{0, {kNow, kNow + 30h}}, {1, {kNow, kNow + 30h}}}, 1);
        QCOMPARE(made.list.size(), std::size_t(1));
        QCOMPARE(made.more, std::size_t(1));
        QCOMPARE(made.unmeasured, std::size_t(2)); // the memory of both
    }
};

QTEST_APPLESS_MAIN(AbortTest)
#include "abort_test.moc"
