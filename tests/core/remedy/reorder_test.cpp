#include "core/remedy/made_case.h"
#include "remedy/reorder.h"
#include "remedy/steps.h"

#include <QtTest>
#include <numeric>

using namespace penumbra;
using namespace penumbra::test;
using namespace penumbra::remedy;

namespace {

/// w1 has to leave h1 before w0 finds room there; w2 may go to h2 at any time.
Case chain() {
    model::World world;
    for (const int cpu : {4000, 4000, 8000}) addHost(world, cpu, 1000);
    addService(world, 1);
    addWorkload(world, amounts(2000, 10), 0, 0);
    addWorkload(world, amounts(3000, 10), 1, 0);
    addWorkload(world, amounts(2000, 10), 0, 0);
    return makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
}

Step moveStep(int order, const char* workload, const char* host) {
    Step step;
    step.order = order;
    step.edit = planned(std::string("plan/move/") + workload, {"move", {{"workload", workload}, {"host", host}}},
                        {kNow + std::chrono::hours(1), base::kEndOfTime});
    step.earliest = step.edit.window.begin;
    step.durationP50 = std::chrono::minutes(2);
    step.durationP90 = std::chrono::minutes(4);
    return step;
}

Plan chainPlan() {
    Plan plan;
    plan.id = "move-0";
    plan.strategy = "move";
    plan.steps = {moveStep(1, "workload/w1", "host/h2"), moveStep(2, "workload/w0", "host/h1"),
                  moveStep(3, "workload/w2", "host/h2")};
    return plan;
}

std::vector<int> identity(const Plan& plan) {
    std::vector<int> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 1);
    return order;
}

Reordered arrange(const Case& about, const Plan& plan, const std::vector<int>& order) {
    auto out = reorder(about.input(), plan, order, base::Run{});
    if (!out) qFatal("%s", out.error().text.c_str());
    return std::move(*out);
}

std::vector<std::string> movedIn(const Plan& plan) {
    std::vector<std::string> out;
    for (const auto& step : plan.steps) out.push_back(step.edit.change.params.at("workload"));
    return out;
}

} // namespace

class ReorderTest final : public QObject {
    Q_OBJECT

private slots:
    void anOrderThatBreaksARuleSaysWhichStepMustComeFirst() {
        const auto refused = arrange(chain(), chainPlan(), {2, 1, 3});
        QVERIFY(!refused.plan);
        QVERIFY2(refused.refusal.starts_with("Step 1 must come before step 2: without it h1 would refuse w0 at "),
                 refused.refusal.c_str());
    }

    void anAllowedOrderIsScheduledAndJudgedAnew() {
        const auto about = chain();
        const auto arranged = arrange(about, chainPlan(), {3, 1, 2});
        QVERIFY2(arranged.plan, arranged.refusal.c_str());
        const auto& plan = *arranged.plan;
        QCOMPARE(movedIn(plan), (std::vector<std::string>{"workload/w2", "workload/w1", "workload/w0"}));
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            QCOMPARE(plan.steps[i].order, static_cast<int>(i) + 1);
            if (i > 0) QVERIFY(plan.steps[i - 1].edit.window.begin < plan.steps[i].edit.window.begin);
            QVERIFY(!plan.steps[i].rollbackText.empty());
        }
        QCOMPARE(plan.steps[0].edit.window.begin, kNow + std::chrono::hours(1));
        QCOMPARE(plan.steps[2].dependsOn, (std::vector<int>{2}));
        QCOMPARE(plan.arranged.from, std::string("move-0"));
        QCOMPARE(plan.arranged.order, (std::vector<int>{3, 1, 2}));
        QVERIFY(plan.id != arrange(about, chainPlan(), {1, 2, 3}).plan->id);
        QCOMPARE(plan.moves, 3);
    }

    /// Each arrangement is one of the plan that was found, however many came before it.
    void arrangementsAreCounted() {
        const auto about = chain();
        const auto found = *arrange(about, chainPlan(), {1, 2, 3}).plan;
        const auto once = arrange(about, found, {3, 1, 2});
        QVERIFY(once.plan);
        const auto twice = arrange(about, *once.plan, {2, 1, 3});
        QVERIFY2(twice.plan, twice.refusal.c_str());
        QCOMPARE(twice.plan->arranged.order, (std::vector<int>{1, 3, 2}));
        QCOMPARE(*twice.plan, *arrange(about, found, {1, 3, 2}).plan);
        const auto back = arrange(about, *twice.plan, {1, 3, 2});
        QVERIFY(back.plan && back.plan->arranged == Arrangement());
        QCOMPARE(*back.plan, found);
    }

    void theOrderThatWasFoundIsThePlanThatWasFound() {
        for (const auto& about : {collision(), squeeze(), borrowed(), leak(), hoard(), twoNodes(), everything()}) {
            const auto plans = plan(about.input(), {}, base::Run{});
            QVERIFY(plans);
            for (const auto& one : *plans) {
                const auto same = arrange(about, one, identity(one));
                QVERIFY2(same.plan, same.refusal.c_str());
                QCOMPARE(same.plan->id, one.id);
                QCOMPARE(*same.plan, one);
            }
        }
    }

    void stepsOfOneChangeGoTogether() {
        const auto about = everything();
        const auto plans = plan(about.input(), {"combined"}, base::Run{});
        QVERIFY(plans && !plans->empty());
        const auto& one = plans->front();
        QVERIFY(one.steps.size() >= 2);
        const int last = static_cast<int>(one.steps.size()) - 1;
        auto order = orderWith(one, last, 0);
        QCOMPARE(order.front(), one.steps.back().order);
        QCOMPARE(orderWith(one, 0, 0), identity(one));
        const auto parts = borrowed();
        const auto shifted = plan(parts.input(), {"shift"}, base::Run{});
        QVERIFY(shifted && !shifted->empty());
        auto torn = shifted->front();
        if (torn.steps.size() == 2) QCOMPARE(orderWith(torn, 0, 1), identity(torn)); // both are one unit
    }

    void anUnknownStepIsAUsageError() {
        const auto about = chain();
        for (const auto& order : {std::vector<int>{1, 2}, {1, 1, 3}, {0, 1, 2}, {1, 2, 4}}) {
            const auto wrong = reorder(about.input(), chainPlan(), order, base::Run{});
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().kind, base::ErrorKind::Usage);
        }
    }

    void aStopEndsIt() {
        std::stop_source stop;
        stop.request_stop();
        base::Run run;
        run.stop = stop.get_token();
        const auto about = chain();
        const auto ended = reorder(about.input(), chainPlan(), {3, 1, 2}, run);
        QVERIFY(!ended && ended.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ReorderTest)
#include "reorder_test.moc"
