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
