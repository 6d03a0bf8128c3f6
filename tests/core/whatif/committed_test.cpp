#include "model/world.h"
#include "whatif/call_off.h"
#include "whatif/committed.h"

#include <QtTest>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

const base::Time kNow = *base::parseTime("2026-03-01T00:00:00Z");

whatif::Edit edit(const char* action, base::ParamTexts params, base::TimeWindow window) {
    return {"", {action, std::move(params)}, window, "", true};
}

whatif::Scenario peak() {
    return {"Peak",
            {edit("change-demand", {{"factor", "1.4"}}, {kNow + 48h, base::kEndOfTime}),
             edit("scale", {{"service", "web"}, {"replicas", "9"}}, {kNow + 48h, base::kEndOfTime}),
             edit("drain-host", {{"host", "h1"}}, {kNow + 72h, kNow + 76h}),
             edit("fail-host", {{"host", "h2"}}, {kNow + 72h, base::kEndOfTime})}};
}

model::Batch committed(const whatif::Scenario& scenario, const model::Inventory& live = {}) {
    auto batch = whatif::committed(scenario, live, kNow);
    if (!batch) qFatal("%s", batch.error().text.c_str());
    return std::move(*batch);
}

model::Inventory with(const model::Batch& batch) {
    model::Inventory out;
    for (const auto& event : batch.events) out.put(event);
    return out;
}

model::Resource resource(model::ResourceKind kind, const char* name) {
    model::Resource out;
    out.id = model::makeId(kind, name);
    out.kind = kind;
    out.name = name;
    return out;
}

/// Two replicas of one service, of 8 and 4 cores.
model::Inventory twoReplicas(std::int64_t first = 8000) {
    model::Inventory out;
    const auto service = model::makeId(model::ResourceKind::Service, "web");
    out.put(resource(model::ResourceKind::Service, "web"));
    for (const auto& [name, cpu] : {std::pair<const char*, std::int64_t>{"w1", first}, {"w2", 4000}}) {
        auto workload = resource(model::ResourceKind::Workload, name);
        workload.request.set(model::kCpu, cpu);
        workload.request.set(model::kMemory, std::int64_t{3} << 30);
        out.put(workload);
        out.put(model::Relation{workload.id, service, model::RelationKind::PartOf});
    }
    return out;
}

std::int64_t cpuOf(const model::Inventory& live, std::size_t workload, base::Time at) {
    base::Problems problems;
    const auto world = whatif::apply(model::makeWorld(live, problems), whatif::scheduledEdits(live, at)).world;
    return world.workloads[workload].requestAt(at).at(model::kCpu);
}

} // namespace

/// A scenario that is committed is counted on from then on.
class CommittedTest final : public QObject {
    Q_OBJECT
private slots:
    void whatStaysIsPlannedAndTheRestHasItsWindow() {
        const auto batch = committed(peak());
        QCOMPARE(batch.events.size(), std::size_t{2});
        QCOMPARE(batch.events[0].id.text(), std::string("plan/Peak"));
        QCOMPARE(batch.events[0].changes.size(), std::size_t{2});
        QVERIFY(whatif::effectWindow(batch.events[0]).end == base::kEndOfTime);
        QCOMPARE(batch.events[1].id.text(), std::string("reserved/Peak (2)"));
        QVERIFY(whatif::effectWindow(batch.events[1]) == (base::TimeWindow{kNow + 72h, kNow + 76h}));
        for (const auto& event : batch.events) QVERIFY(whatif::isMadeHere(event));
        QCOMPARE(batch.problems.size(), std::size_t{1});
        QVERIFY(batch.problems[0].text.find("a failure is tried, not planned") != std::string::npos);
    }

    void whatBeganBeforeBeginsNowAndWhatIsOverOrOffIsLeftOut() {
        auto scenario = peak();
        scenario.edits[0].window.begin = base::kBeginningOfTime;
        scenario.edits[1].enabled = false;
        scenario.edits[2].window = {kNow - 4h, kNow};
        const auto batch = committed(scenario);
        QCOMPARE(batch.events.size(), std::size_t{1});
        QVERIFY(batch.events[0].window.begin == kNow);
    }

    void committedAgainTakesThePlaceOfTheFormer() {
        const auto live = with(committed(peak()));
        auto scenario = peak();
        scenario.edits.erase(scenario.edits.begin() + 2);
        const auto again = committed(scenario, live);
        QCOMPARE(again.events.size(), std::size_t{2});
        QCOMPARE(again.events[0].id.text(), std::string("plan/Peak"));
        QCOMPARE(again.events[1].id.text(), std::string("reserved/Peak (2)"));
        QVERIFY(again.events[1].window.empty()); // called off
        auto other = peak();
        other.name = "Peak (or so)"; // another scenario's is left alone
        for (const auto& event : committed(other, live).events) QVERIFY(!event.window.empty());
    }

    void eachCanBeCalledOff() {
        const auto live = with(committed(peak()));
        for (const char* name : {"Peak", "Peak (2)"}) {
            const auto off = whatif::callOff(live, name, kNow);
            QVERIFY2(off, off ? "" : off.error().text.c_str());
            QVERIFY(off->events[0].window.empty());
        }
    }

    void whatIsRelativeIsCountedOnce() {
        const whatif::Scenario more{
            "More", {edit("resize", {{"workload", "w1"}, {"cpu", "+2"}, {"memory", "-512MiB"}}, {kNow, kNow + 200h})}};
        const auto batch = *whatif::committed(more, twoReplicas(), kNow);
        QCOMPARE(batch.events[0].changes[0].params.at("cpu"), std::string("10"));
        QCOMPARE(batch.events[0].changes[0].params.at("memory"), std::string("2560MiB"));
        for (const std::int64_t shown : {8000, 10000}) { // before and after somebody has done it
            auto live = twoReplicas(shown);
            live.put(batch.events[0]);
            QCOMPARE(cpuOf(live, 0, kNow + 1h), std::int64_t{10000});
        }
        auto again = twoReplicas(); // and what was committed under its name is no ground for it
        again.put(batch.events[0]);
        QCOMPARE(whatif::committed(more, again, kNow)->events[0].changes, batch.events[0].changes);
    }

    void whatATemplateSaysRelativelyIsCountedOnceToo() {
        const char* const templateText = R"({"penumbra": "change-template", "format": 1, "name": "more", "changes": [
            {"action": "resize", "params": {"workload": "w1", "cpu": "+2"}},
            {"action": "resize", "params": {"workload": "w1", "cpu": "+1"}, "after": "1h"},
            {"action": "drain-host", "params": {"host": "h1"}, "after": "2h", "for": "1h"}]})";
        const whatif::Scenario more{"More",
                                    {edit("apply-template", {{"template", templateText}}, {kNow, base::kEndOfTime})}};
        const auto batch = *whatif::committed(more, twoReplicas(), kNow);
        QCOMPARE(batch.events.size(), std::size_t{3});
        QCOMPARE(batch.events[0].changes[0].params.at("cpu"), std::string("10"));
        QCOMPARE(batch.events[1].changes[0].params.at("cpu"), std::string("11"));
        QVERIFY(batch.events[1].window.begin == kNow + 1h);
        QVERIFY(whatif::effectWindow(batch.events[2]) == (base::TimeWindow{kNow + 2h, kNow + 3h}));
        for (const std::int64_t shown : {8000, 10000}) {
            auto live = twoReplicas(shown);
            for (const auto& event : batch.events) live.put(event);
            QCOMPARE(cpuOf(live, 0, kNow + 30min), std::int64_t{10000});
        }
    }

    void whatIsRelativeStandsOnTheEditsBefore() {
        const base::TimeWindow forGood{kNow + 1h, base::kEndOfTime};
        const whatif::Scenario twice{"Twice",
                                     {edit("resize", {{"workload", "w1"}, {"cpu", "+500m"}}, forGood),
                                      edit("resize", {{"service", "web"}, {"cpu", "+1"}}, forGood)}};
        const auto changes = whatif::committed(twice, twoReplicas(), kNow)->events.at(0).changes;
        QCOMPARE(changes.size(), std::size_t{3}); // replicas that come to different amounts are told one by one
        QCOMPARE(changes[0].params, (base::ParamTexts{{"workload", "w1"}, {"cpu", "8500m"}}));
        QCOMPARE(changes[1].params, (base::ParamTexts{{"workload", "workload/w1"}, {"cpu", "9500m"}}));
        QCOMPARE(changes[2].params, (base::ParamTexts{{"workload", "workload/w2"}, {"cpu", "5"}}));
    }

    void aRolloutSaysWhatItsReplicasGet() {
        const whatif::Scenario fresh{
            "Fresh", {edit("rollout", {{"service", "web"}, {"cpu", "+1"}}, {kNow + 1h, base::kEndOfTime})}};
        const auto cpu = [&](const model::Inventory& live) {
            return whatif::committed(fresh, live, kNow)->events.at(0).changes.at(0).params.at("cpu");
        };
        QCOMPARE(cpu(twoReplicas(4000)), std::string("5"));
        QCOMPARE(cpu(twoReplicas()), std::string("+1")); // each another amount: no word for it but the relative one
    }

    void nothingToPlanIsSaid() {
        whatif::Scenario scenario{"Bad luck", {peak().edits[3]}};
        const auto batch = whatif::committed(scenario, {}, kNow);
        QVERIFY(!batch && batch.error().kind == base::ErrorKind::Usage);
        QVERIFY(batch.error().text.find("'Bad luck'") != std::string::npos);
        scenario.name.clear();
        QVERIFY(!whatif::committed(scenario, {}, kNow));
    }
};

QTEST_APPLESS_MAIN(CommittedTest)
#include "committed_test.moc"
