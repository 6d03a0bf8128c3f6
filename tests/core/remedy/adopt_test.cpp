#include "core/remedy/made_case.h"
#include "remedy/adopt.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

class AdoptTest final : public QObject {
    Q_OBJECT

    static remedy::Plan planFor(const Case& about, const char* strategy) {
        const auto plans = remedy::plan(about.input(), {strategy}, base::Run{});
        if (!plans || plans->empty()) qFatal("the set-up of this test failed");
        return plans->front();
    }

private slots:
    void stepsBecomeEditsBehindThoseOfTheScenario() {
        const auto plan = planFor(leak(), "move");
        const whatif::Scenario scenario{"peak", {planned("edit-1", {"cordon-host", {{"host", "host/h0"}}}, {})}};
        const auto adopted = remedy::adopt(scenario, plan);
        QVERIFY(adopted.changes());
        QCOMPARE(adopted.added, static_cast<int>(plan.steps.size()));
        QCOMPARE(adopted.scenario.edits.size(), plan.steps.size() + 1);
        QCOMPARE(adopted.scenario.edits.front(), scenario.edits.front());
        QCOMPARE(adopted.scenario.edits.back(), plan.steps.back().edit);
        QVERIFY(adopted.text.find("into 'peak'") != std::string::npos);
    }

    void theSecondTimeNothingChanges() {
        const auto plan = planFor(leak(), "move");
        const auto once = remedy::adopt({"peak", {}}, plan);
        const auto twice = remedy::adopt(once.scenario, plan);
        QVERIFY(!twice.changes());
        QCOMPARE(twice.known, static_cast<int>(plan.steps.size()));
        QCOMPARE(twice.scenario, once.scenario);
        QVERIFY(twice.text.find("adopted already") != std::string::npos);
    }

    /// A step that the planner edited or switched off since is put back as the plan has it.
    void aChangedStepIsReplaced() {
        const auto plan = planFor(leak(), "move");
        auto scenario = remedy::adopt({"peak", {}}, plan).scenario;
        scenario.edits.front().enabled = false;
        const auto again = remedy::adopt(scenario, plan);
        QCOMPARE(again.replaced, 1);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.scenario.edits.front(), plan.steps.front().edit);
    }
};

QTEST_APPLESS_MAIN(AdoptTest)
#include "adopt_test.moc"
