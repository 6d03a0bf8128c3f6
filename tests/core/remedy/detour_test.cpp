#include "core/remedy/made_case.h"
#include "remedy/advice.h"
#include "remedy/reorder.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace penumbra::remedy;

namespace {

/// h0 and h1 are full; w0 (2000) has to go to h1 and w1 (1200) to h0, for from hour 20 on somebody waits who may only
/// run on h0. h2 has room for w1 until then, when one comes who may only run there.
Case swapped(std::int64_t room = 1200) {
    model::World world;
    for (const std::int64_t cpu : {4000, 4000, static_cast<int>(room)}) addHost(world, cpu, 1000);
    for (int h = 0; h < 3; ++h) host(world, h).labels["pool"] = std::to_string(h);
    addService(world, 0);
    const auto add = [&](std::int64_t cpu, int on, const char* pool, int from = 0) {
        const int w = addWorkload(world, amounts(cpu, 10), on, 0);
        auto& row = workload(world, w);
        if (*pool != '\0') row.rules.selectors.push_back({"pool", model::SelectorOperator::In, {pool}});
        if (from > 0) row.exists.begin = kNow + std::chrono::hours(from);
    };
    add(2000, 0, "");
    add(1200, 1, "");
    add(2000, 0, "0");
    add(2000, 1, "1");
    add(800, -1, "0", 20);
    add(room, -1, "2", 20);
    return makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
}

/// The most that one host ever holds beyond what it has, while the steps are made one after another.
std::int64_t worstExcess(const Case& about, const std::vector<Step>& steps) {
    auto hostOf = about.usage.placementAt(kNow).hostOf.rows();
    std::int64_t worst = 0;
    for (const auto& step : steps) {
        const auto w = model::resolveWorkload(about.world, step.edit.change.params.at("workload"));
        const auto h = model::resolveHost(about.world, step.edit.change.params.at("host"));
        if (!w || !h) return 1 << 20;
        hostOf[static_cast<std::size_t>(*w)] = *h;
        std::vector<std::int64_t> used(about.world.hosts.size());
        for (std::size_t i = 0; i < hostOf.size(); ++i)
            if (hostOf[i] >= 0)
                used[static_cast<std::size_t>(hostOf[i])] += about.world.workloads[i].request.at(model::kCpu);
        for (std::size_t i = 0; i < used.size(); ++i)
            worst = std::max(worst, used[i] - about.world.hosts[i].capacity.at(model::kCpu));
    }
    return worst;
}

} // namespace

/// Moves that wait for one another in a circle.
class DetourTest final : public QObject {
    Q_OBJECT
private slots:
    void aSwapOfFullHostsGoesByAThird();
    void goingBackGoesByItToo();
    void withoutRoomThereIsNoPlan();
    void aDetourStaysBeforeWhatGoesOnFromThere();
};

void DetourTest::aSwapOfFullHostsGoesByAThird() {
    const auto about = swapped();
    QCOMPARE(outcomeOf(about.findings, about.world, about.usage).homeless, 1);
    const auto advice = advise(about.input(), {"move"}, base::Run{});
    QVERIFY(advice);
    QVERIFY2(advice->plans.size() == 1, advice->declined.empty() ? "" : advice->declined.front().reason.c_str());
    const auto& found = advice->plans.front();
    QCOMPARE(found.after.homeless, 0);
    QCOMPARE(found.moves, 3);
    std::vector<std::string> ways;
    for (const auto& step : found.steps)
        ways.push_back(step.edit.change.params.at("workload") + " " + step.edit.change.params.at("host"));
    QCOMPARE(ways, (std::vector<std::string>{"workload/w1 host/h2", "workload/w0 host/h1", "workload/w1 host/h0"}));
    QCOMPARE(worstExcess(about, found.steps), std::int64_t{0});
    QVERIFY2(found.steps[0].text.ends_with(", for a while: step 3 moves it on."), found.steps[0].text.c_str());
    QVERIFY2(found.steps[2].text.starts_with("Move w1 from h2 to h0"), found.steps[2].text.c_str());
    QCOMPARE(found.steps[2].dependsOn, (std::vector<int>{1, 2}));
    std::set<std::string> keys;
    for (const auto& step : found.steps) keys.insert(step.edit.key);
    QCOMPARE(static_cast<int>(keys.size()), 3);
}

void DetourTest::goingBackGoesByItToo() {
    const auto about = swapped();
    const auto plans = plan(about.input(), {"move"}, base::Run{});
    QVERIFY(plans && plans->size() == 1);
    const auto& found = plans->front();
    const auto target = [](const Step& step) { return step.rollback.front().change.params.at("host"); };
    QCOMPARE(target(found.steps[2]), std::string("host/h2"));
    QCOMPARE(target(found.steps[1]), std::string("host/h0"));
    QCOMPARE(target(found.steps[0]), std::string("host/h1"));
    QVERIFY2(found.rollbackFeasible, found.rollbackText.c_str());
}

void DetourTest::withoutRoomThereIsNoPlan() {
    const auto about = swapped(1100);
    const auto advice = advise(about.input(), {"move"}, base::Run{});
    QVERIFY(advice && advice->plans.empty());
    QCOMPARE(QString::fromStdString(advice->declined.front().strategy), QString("move"));
}

void DetourTest::aDetourStaysBeforeWhatGoesOnFromThere() {
    const auto about = swapped();
    const auto plans = plan(about.input(), {"move"}, base::Run{});
    QVERIFY(plans && plans->size() == 1);
    const auto same = reorder(about.input(), plans->front(), {1, 2, 3}, base::Run{});
    QVERIFY(same && same->plan);
    QCOMPARE(*same->plan, plans->front());
    const auto turned = reorder(about.input(), plans->front(), {3, 2, 1}, base::Run{});
    QVERIFY(turned && !turned->plan);
    QVERIFY2(turned->refusal.starts_with("Step 1 must come before step 3: it moves the same workload"),
             turned->refusal.c_str());
    const auto full = reorder(about.input(), plans->front(), {2, 1, 3}, base::Run{});
    QVERIFY(full && !full->plan);
    QVERIFY2(full->refusal.starts_with("Step 1 must come before step 2: without it"), full->refusal.c_str());
}

QTEST_APPLESS_MAIN(DetourTest)
#include "detour_test.moc"
