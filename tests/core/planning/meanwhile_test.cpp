#include "planning/meanwhile.h"

#include "core/ask/asked.h"
#include "risk/survival.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

planning::Meanwhile meanwhileOf(const session::Evaluation& evaluation) {
    auto found = planning::meanwhile(evaluation, {});
    if (!found || !*found) qFatal("There are no hours.");
    return std::move(**found);
}

/// Hosts whose loss leaves somebody without a host under a placement in those hours, by failing each.
std::set<std::string> fatalHosts(const model::World& world, const simulate::Usage& usage, base::TimeWindow hours) {
    const graph::DependencyGraph graph(world);
    std::set<std::string> out;
    for (const auto& placement : usage.placements) {
        if (!placement.window.overlaps(hours)) continue;
        std::vector<std::vector<int>> sets;
        for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h)
            if (world.hosts[static_cast<std::size_t>(h)].up(placement.window.begin)) sets.push_back({h});
        const auto cases = risk::loseEach(world, graph, placement, sets, {});
        for (std::size_t i = 0; cases && i < sets.size(); ++i)
            if (!(*cases)[i].survivable()) out.insert(world.hosts[static_cast<std::size_t>(sets[i].front())].name);
    }
    return out;
}

} // namespace

/// What a board asks of a change: what is left in the worst minute of its own hours, and whether one more host may be
/// lost then. In the small fleet h1 is drained from hour 26 to hour 30.
class MeanwhileTest final : public QObject {
    Q_OBJECT
private slots:
    void itsHoursAreThoseOfTheEditsThatTakeTime() {
        SmallSession small(smallFleet());
        QVERIFY(planning::changeHours(*small.evaluate()).empty());
        QVERIFY(planning::changeHours(*small.evaluate(scenarioOf({"change-demand factor=1.1"}))).empty());
        const auto two =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+10h for=4h", "drain-host host=h3 from=+12h for=4h",
                                       "rollout service=shop surge=1 start=20m from=+40h"}));
        const auto hours = planning::changeHours(*two);
        QCOMPARE(hours.size(), std::size_t{2});
        QVERIFY(hours[0] == (base::TimeWindow{hour(10), hour(16)}));
        QVERIFY(hours[1].begin == hour(40) && hours[1].end > hour(40) && hours[1].end < hour(44));
    }

    void theMarginIsThatOfItsHoursAlone() {
        SmallSession small(smallFleet());
        // after the drain its workload stays where it went, so the worst hour of the horizon is another one
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h4 from=+3h for=2h"}));
        const auto found = meanwhileOf(*evaluation);
        QVERIFY(found.margin && found.margin->at >= hour(3) && found.margin->at < hour(5));
        const auto whole = planning::judge(*evaluation, {hour(3), hour(72)});
        QVERIFY(whole.margin && whole.margin->at >= hour(5) && whole.margin->share < found.margin->share);
        const auto& host = *model::resolveHost(*evaluation->world, found.margin->host);
        const auto* series = evaluation->usage->find(simulate::SubjectKind::Host, host,
                                                     evaluation->world->dimensions.find(found.margin->dimension));
        const auto step = static_cast<std::size_t>(evaluation->usage->grid.indexOf(found.margin->at));
        QVERIFY(std::abs(found.margin->share -
                         (1 - static_cast<double>(series->quantiles.back()[step] / series->capacity[step]))) < 1e-6);
        const auto text = planning::say(found);
        QVERIFY2(text.find(found.margin->host) != std::string::npos && text.find("1 Mar 2026 0") != std::string::npos,
                 text.c_str());
    }

    /// A drain between two hours moves what no step shows.
    void aMinuteBetweenTwoStepsCounts() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h4 from=+3h10m for=20m"}));
        const auto found = meanwhileOf(*evaluation);
        QVERIFY(found.margin);
        QCOMPARE(found.margin->at, hour(3) + 10min);
        // as much as the drain that begins with the step leaves
        const auto sooner = meanwhileOf(*small.evaluate(scenarioOf({"drain-host host=h4 from=+3h for=20m"})));
        QVERIFY(sooner.margin && sooner.margin->at == hour(3));
        QCOMPARE(found.margin->share, sooner.margin->share);
        QCOMPARE(found.margin->host, sooner.margin->host);
    }

    /// A drain between two hours leaves as little for one more failure as one that begins with an hour.
    void whoCannotBeLostForMinutesIsNamed() {
        SmallSession small(smallFleet());
        const auto between = meanwhileOf(
            *small.evaluate(scenarioOf({"drain-host host=h2 from=+10h10m for=20m", "change-demand factor=2"})));
        const auto step = meanwhileOf(
            *small.evaluate(scenarioOf({"drain-host host=h2 from=+10h for=20m", "change-demand factor=2"})));
        const auto names = [](const auto& losses) {
            std::map<std::string, bool> out;
            for (const auto& one : losses) out[one.name] = one.homeless;
            return out;
        };
        QVERIFY(names(between.fresh) == names(step.fresh) && names(between.anyway) == names(step.anyway));
        int overloads = 0;
        for (const auto* losses : {&between.fresh, &between.anyway})
            for (const auto& one : *losses) {
                overloads += one.homeless ? 0 : 1;
                for (const auto& hours : one.hours)
                    QVERIFY(hours == (base::TimeWindow{hour(10) + 10min, hour(10) + 30min}));
            }
        QVERIFY(overloads > 0);
    }

    /// Two short edits far apart: what one adds in hours of its own is not hidden by what stands anyway in others, and
    /// the hours of both are told.
    void whatStandsAnywayInOtherHoursOnlyIsFresh() {
        auto fleet = smallFleet();
        auto second = fleet.events.front(); // with h1 and h2 drained neither of the others can be lost
        second.id = model::EventId("maintenance-h2");
        second.resources = {model::makeId(model::ResourceKind::Host, "h2")};
        fleet.events.push_back(second);
        SmallSession small(std::move(fleet));
        const auto found = meanwhileOf(
            *small.evaluate(scenarioOf({"cordon-host host=h4 from=+27h for=1h", "drain-host host=h1 from=+40h for=1h",
                                        "drain-host host=h2 from=+40h for=1h"})));
        QCOMPARE(found.hours.size(), std::size_t{2});
        const auto other = [](const auto& one) { return one.hours.back().begin >= hour(40); };
        QVERIFY(std::none_of(found.anyway.begin(), found.anyway.end(), other));
        QVERIFY(std::any_of(found.fresh.begin(), found.fresh.end(),
                            [&](const auto& one) { return other(one) && one.hours.front().end <= hour(28); }));
        for (const auto* losses : {&found.fresh, &found.anyway})
            QVERIFY(std::is_partitioned(losses->begin(), losses->end(), [](auto& one) { return one.homeless; }));
    }

    void whoCannotBeLostThenIsNamed() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"change-demand factor=0.3", "drain-host host=h2 from=+26h for=2h"}));
        const auto found = meanwhileOf(*evaluation);
        QVERIFY(found.losses && !found.fresh.empty());
        const base::TimeWindow hours{hour(26), hour(28)};
        const auto with = fatalHosts(*evaluation->world, *evaluation->usage, hours),
                   without = fatalHosts(*evaluation->baseWorld, *evaluation->baseUsage, hours);
        std::set<std::string> fresh;
        for (const auto& one : found.fresh) {
            if (one.homeless) fresh.insert(one.name);
            QVERIFY(!one.homeless || !without.contains(one.name));
            for (const auto& window : one.hours) QVERIFY(window.begin >= hours.begin && window.end <= hours.end);
        }
        for (const auto& name : with) QVERIFY(fresh.contains(name) || without.contains(name));
        QVERIFY(planning::say(found).find(found.fresh.front().name) != std::string::npos);
        // outside of the hours of h1 there is a spare host
        const auto apart = meanwhileOf(
            *small.evaluate(scenarioOf({"change-demand factor=0.3", "drain-host host=h2 from=+40h for=2h"})));
        QVERIFY(std::none_of(apart.fresh.begin(), apart.fresh.end(), [](const auto& one) { return one.homeless; }));
    }
};

QTEST_MAIN(MeanwhileTest)
#include "meanwhile_test.moc"
