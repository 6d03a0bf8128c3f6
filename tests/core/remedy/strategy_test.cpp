#include "core/remedy/made_case.h"
#include "remedy/spare.h"
#include "remedy/steps.h"
#include "remedy/tally.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

remedy::Plan only(const Case& about, const char* strategy) {
    auto plans = remedy::plan(about.input(), {strategy}, base::Run{});
    if (!(plans)) qFatal("the set-up of this test failed");
    return plans->size() == 1 ? plans->front() : remedy::Plan();
}

const whatif::Edit* editOf(const remedy::Plan& plan, const char* action) {
    for (const auto& step : plan.steps)
        if (step.edit.change.action == action) return &step.edit;
    return nullptr;
}

/// The workload may run on these hosts alone.
void bind(model::World& world, int workload, std::vector<std::string> hosts) {
    for (std::size_t h = 0; h < world.hosts.size(); ++h) world.hosts.change(h).labels["name"] = world.hosts[h].name;
    world.workloads.change(static_cast<std::size_t>(workload))
        .rules.selectors.push_back({"name", model::SelectorOperator::In, std::move(hosts)});
}

} // namespace

/// Each strategy on a fleet whose answer is known by hand.
class StrategyTest final : public QObject {
    Q_OBJECT
private slots:
    void shiftGoesToTheNearestHarmlessHours();
    void shiftTakesAWholeEvent();
    void shiftedResizeOfAWorkloadCostsNothing();
    void shiftedHostsWithoutACountCostNothing();
    void whatMayComeOnAnyPathDoesNotEndWithAPlan();
    void moveTakesTheLeakOffItsHost();
    void twoMovesMakeRoomTogether();
    void roomIsMadeOverAThirdHost();
    void moveLooksForAHostThatStays();
    void combinedGivesBackWhatIsNeedless();
    void anOrderIsMadeBeforeItsHostsCome();
    void boundWorkloadsAreNotMoved();
    void resizeFreesWhatIsReservedForNothing();
    void oneMoreHostMakesBothLosable();
    void newHostForWhatRunsOut();
    void combinedLeavesNothing();
    void costsAddUp();
    void withoutAPriceNothingIsBoughtAsTheCheapest();
    void everythingIsOverAtBothQuantiles();
    void theWayBackStartsWhenTheWorkIsDone();
    void wordsAgreeWithTheCounts();
    void hostsThatArriveLateMendNothingBefore();
    void theBestComesFirst();
    void dominatedPlansAreDeclined();
    void unknownStrategyIsNamed();
};

void StrategyTest::shiftGoesToTheNearestHarmlessHours() {
    const auto about = collision(); // drain 20-24, surge 22-30: they meet from 22 to 24
    const auto plan = only(about, "shift");
    QCOMPARE(plan.steps.size(), 1U);
    QCOMPARE(plan.replaced.size(), 1U);
    const auto& edit = plan.steps.front().edit;
    QCOMPARE(edit.change.action, std::string("drain-host"));
    QVERIFY(edit.window.begin == between(18, 22).begin && edit.window.end == between(18, 22).end);
    for (const auto& finding : plan.remaining) QVERIFY(finding.kind == risk::FindingKind::HostLoss);
    QVERIFY2(plan.title == "Shift 'firmware'", plan.title.c_str());
    const auto& text = plan.steps.front().text; // what it touches comes first: steps of one change are told apart
    QVERIFY2(text.starts_with("Drain host h2 from ") && text.ends_with(", for 'firmware'."), text.c_str());
}

void StrategyTest::shiftTakesAWholeEvent() {
    model::World world;
    for (int i = 0; i < 4; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) apart(world, addWorkload(world, amounts(1000, 10), i, 0));
    const auto about =
        makeCase(std::move(world),
                 {planned("event rack 0", {"drain-host", {{"host", "host/h2"}}}, between(20, 24), "rack"),
                  planned("event rack 1", {"drain-host", {{"host", "host/h3"}}}, between(20, 24), "rack"),
                  planned("event surge 2", {"scale", {{"service", "service/s0"}, {"replicas", "3"}}}, between(22, 60),
                          "release")},
                 MadeDemand(72, 4).demand());
    const auto plan = only(about, "shift");
    QCOMPARE(plan.steps.size(), 2U);
    QCOMPARE(plan.replaced.size(), 2U);
    for (const auto& step : plan.steps) QVERIFY(step.edit.window.begin == between(18, 22).begin);
}

/// To shift a change is no change: nobody restarts and nothing is bought that was not planned before.
void StrategyTest::shiftedResizeOfAWorkloadCostsNothing() {
    const auto plan = only(squeeze(), "shift");
    QCOMPARE(plan.replaced.size(), 1U);
    QCOMPARE(plan.steps.size(), 1U);
    const auto& step = plan.steps.front();
    QCOMPARE(step.edit.change.action, std::string("resize"));
    QVERIFY(step.edit.window.begin == between(24, 31).begin && step.edit.window.end == between(24, 31).end);
    QCOMPARE(step.downtimeSeconds, 0.0);
    QCOMPARE(plan.costOnce, 0.0);
    QVERIFY(plan.rollbackFeasible || !step.rollback.empty());
}

void StrategyTest::shiftedHostsWithoutACountCostNothing() {
    const auto plan = only(borrowed(), "shift");
    QCOMPARE(plan.replaced.size(), 2U);
    QVERIFY(editOf(plan, "add-hosts"));
    QCOMPARE(plan.costPerMonth, 0.0);
    QVERIFY(plan.durationP90 < std::chrono::hours(1)); // nothing is ordered
}

void StrategyTest::whatMayComeOnAnyPathDoesNotEndWithAPlan() {
    for (const auto kind : {risk::FindingKind::Exhaustion, risk::FindingKind::SloBreach, risk::FindingKind::Homeless}) {
        risk::Finding finding;
        finding.kind = kind;
        finding.until = kNow + 1h;
        QCOMPARE(remedy::endsBy(finding, kNow + 2h), kind == risk::FindingKind::Homeless);
    }
}

void StrategyTest::moveTakesTheLeakOffItsHost() {
    const auto about = leak();
    QCOMPARE(about.findings.size(), 1U);
    QVERIFY(about.findings.front().p50 == kNow + 31h);
    const auto plan = only(about, "move");
    QCOMPARE(plan.steps.size(), 1U);
    QCOMPARE(plan.moves, 1);
    QCOMPARE(editOf(plan, "move")->change.params.at("host"), std::string("host/h1"));
    QVERIFY(editOf(plan, "move")->window.begin < kNow + 31h); // before it runs out
    QVERIFY(plan.remaining.empty());
    QCOMPARE(plan.downtimeSeconds, 0.0); // two other replicas go on
    auto world = about.world;
    const auto& placement = about.usage.placements.front();
    QVERIFY(remedy::hasSpare(world, placement, 0));
    for (std::size_t w = 1; w < world.workloads.size(); ++w)
        if (world.workloads[w].service == 0) world.workloads.change(w).outages.push_back({});
    QVERIFY(!remedy::hasSpare(world, placement, 0)); // those that are there and do not work are none
}

/// h0 and h1 are nearly full, h2 is empty, and w4 may not run there: it needs the place of both residents of one host.
void StrategyTest::twoMovesMakeRoomTogether() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 16'000, 1000);
    for (int i = 0; i < 4; ++i) addWorkload(world, amounts(6000, 10), i / 2);
    bind(world, addWorkload(world, amounts(14'000, 10), -1), {"h0", "h1"});
    const auto about = makeCase(std::move(world), {}, MadeDemand(48, 4).demand());
    const auto plan = only(about, "move");
    QCOMPARE(plan.moves, 2);
    for (const auto& finding : plan.remaining) // w4 waits until the moves are done, and no longer
        QVERIFY(finding.kind != risk::FindingKind::Homeless || finding.until < between(0, 2).end);
    const auto advice = remedy::advise(about.input(), {"move"}, base::Run{});
    QVERIFY(advice && advice->caveats.empty());
}

/// w4 is for h0 alone, whose residents are for h0 and h1, whose residents may go anywhere else.
void StrategyTest::roomIsMadeOverAThirdHost() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 16'000, 1000);
    for (int i = 0; i < 4; ++i) addWorkload(world, amounts(8000, 10), i / 2);
    for (int w = 0; w < 2; ++w) bind(world, w, {"h0", "h1"});
    bind(world, addWorkload(world, amounts(8000, 10), -1), {"h0"});
    const auto about = makeCase(std::move(world), {}, MadeDemand(48, 4).demand());
    const auto plan = only(about, "move");
    QCOMPARE(plan.moves, 2);
    QCOMPARE(plan.steps[0].edit.change.params.at("host"), std::string("host/h2"));
    QCOMPARE(plan.steps[1].edit.change.params.at("host"), std::string("host/h1"));
}

/// As leak(), with a larger third host that fails two days later.
void StrategyTest::moveLooksForAHostThatStays() {
    auto about = leak();
    auto world = about.base;
    addHost(world, 8000, 9000);
    const auto plan =
        only(makeCase(std::move(world),
                      {planned("edit-1", {"fail-host", {{"host", "host/h2"}}}, {kNow + 48h, base::kEndOfTime})},
                      about.demand),
             "move");
    QCOMPARE(plan.moves, 1);
    QCOMPARE(editOf(plan, "move")->change.params.at("host"), std::string("host/h1"));
}

void StrategyTest::combinedGivesBackWhatIsNeedless() {
    const auto about = everything();
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto move = [](const char* workload, const char* host) {
        return whatif::Edit{fmt::format("plan/move/workload/{}", workload),
                            {"move", {{"workload", fmt::format("workload/{}", workload)}, {"host", host}}},
                            {kNow + 1h, base::kEndOfTime},
                            "",
                            true};
    };
    remedy::Draft draft;
    draft.edits = {move("w2", "host/h4"), move("w4", "host/h3")}; // the second mends nothing
    const auto kept = remedy::giveBack(bench, draft, 0, base::Run{});
    QVERIFY(kept);
    QCOMPARE(kept->edits, std::vector<whatif::Edit>{draft.edits[0]});
    QCOMPARE(remedy::giveBack(bench, draft, 2, base::Run{})->edits, draft.edits);
}

void StrategyTest::anOrderIsMadeBeforeItsHostsCome() {
    auto about = tight();
    about.prices.hostLeadTime = 24h;
    const auto plan = only(about, "add-hosts");
    QVERIFY(editOf(plan, "add-hosts")->window.begin >= kNow + 24h);
    QVERIFY(remedy::worksFrom(plan.steps.front()) < kNow + 1h);
    QVERIFY(remedy::worksFrom(plan.steps.front()) >= kNow);
}

void StrategyTest::boundWorkloadsAreNotMoved() {
    const auto about = leak(true);
    const auto advice = remedy::advise(about.input(), {"move"}, base::Run{});
    QVERIFY(advice && advice->plans.empty());
    QVERIFY2(advice->declined.front().reason.find("bound to this host") != std::string::npos,
             advice->declined.front().reason.c_str());
}

void StrategyTest::resizeFreesWhatIsReservedForNothing() {
    const auto plan = only(hoard(), "resize");
    QCOMPARE(plan.steps.size(), 1U);
    const auto* edit = editOf(plan, "resize");
    QVERIFY(edit);
    QCOMPARE(edit->change.params.at("service"), std::string("service/s0"));
    QCOMPARE(edit->change.params.at("cpu"), std::string("650m")); // 1.25 x 500, to the next 50
    QCOMPARE(plan.before.homeless, 1);
    for (const auto& finding : lasting(plan)) QVERIFY(finding.kind != risk::FindingKind::Homeless);
    const auto& back = plan.steps.front().rollback; // one for the service, as all of its replicas requested the same
    QCOMPARE(back.size(), 1U);
    QCOMPARE(back.front().change.params.at("service"), std::string("service/s0"));
    QCOMPARE(back.front().change.params.at("cpu"), std::string("3"));
    QVERIFY(!plan.rollbackFeasible); // with 3000 reserved again somebody would be homeless who is not now
}

void StrategyTest::oneMoreHostMakesBothLosable() {
    const auto about = tight();
    QCOMPARE(about.findings.size(), 2U);
    const auto plan = only(about, "add-hosts");
    QCOMPARE(plan.steps.size(), 1U);
    QCOMPARE(editOf(plan, "add-hosts")->change.params.at("count"), std::string("1"));
    QVERIFY(editOf(plan, "add-hosts")->window.begin >= kNow + about.prices.hostLeadTime);
    QVERIFY2(plan.title == "Add 1 host like h0", plan.title.c_str());
    QCOMPARE(plan.costPerMonth, about.prices.hostPerMonth.expected);
}

/// No host of this fleet has room for what leaks: a new one of the same kind and a move to it mend it.
void StrategyTest::newHostForWhatRunsOut() {
    model::World world;
    addHost(world, 8000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(100, 100), 0, 0);
    MadeDemand made(72, 10);
    made.add(world.workloads[0].id, "memory", model::kMemory, [](int, int h) { return 100.0 + 10 * h; });
    made.add(world.workloads[1].id, "memory", model::kMemory, [](int, int) { return 300.0; });
    const auto about = makeCase(std::move(world), {}, made.demand());
    const auto plan = only(about, "add-hosts");
    QVERIFY(editOf(plan, "add-hosts") && editOf(plan, "move"));
    for (const auto& finding : plan.remaining) QVERIFY(finding.kind != risk::FindingKind::Exhaustion);
}

void StrategyTest::combinedLeavesNothing() {
    const auto about = everything();
    const auto plan = only(about, "combined");
    QVERIFY(editOf(plan, "move"));
    QVERIFY(!plan.replaced.empty());
    QVERIFY2(lasting(plan).empty(), plan.summary.c_str());
    QCOMPARE(plan.tally.left + plan.tally.added, plan.tally.ending);
}

void StrategyTest::costsAddUp() {
    auto about = leak();
    about.prices.movePerWorkload = 7;
    const auto moved = only(about, "move");
    QCOMPARE(moved.costOnce, 7.0 + moved.downtimeSeconds / 3600 * about.prices.downtimePerServiceHour.expected);
    QCOMPARE(moved.costPerMonth, 0.0);
    about.prices.movePerWorkload = remedy::Price(5, 7, 11);
    const auto band = only(about, "move");
    QCOMPARE(band.costOnce, moved.costOnce);
    QCOMPARE(band.onceBand.low, moved.costOnce - 2 * band.moves);
    QCOMPARE(band.onceBand.high, moved.costOnce + 4 * band.moves);
    QVERIFY(band.unpriced.empty());
    about.prices.movePerWorkload = remedy::Price();
    const auto unknown = only(about, "move");
    QCOMPARE(unknown.costOnce, moved.costOnce - 7 * unknown.moves);
    QCOMPARE(unknown.unpriced, (std::vector<std::string>{"moves"}));
}

void StrategyTest::withoutAPriceNothingIsBoughtAsTheCheapest() {
    auto about = leak();
    about.prices.hostPerMonth = remedy::Price();
    const auto advice = remedy::advise(about.input(), {"buy-hosts"}, base::Run{});
    QVERIFY(advice && advice->plans.empty() && advice->declined.size() == 1);
    QVERIFY2(advice->declined.front().reason.starts_with("The price book has no price for a host"),
             advice->declined.front().reason.c_str());
    const auto spare = remedy::spareHosts(about.input(), base::Run{});
    QVERIFY(spare && spare->empty());
}

void StrategyTest::everythingIsOverAtBothQuantiles() {
    remedy::Step move, shift, hosts;
    move.edit =
        planned("move", {"move", {{"workload", "workload/w0"}, {"host", "host/h1"}}}, {kNow + 2h, base::kEndOfTime});
    move.durationP50 = 10min;
    move.durationP90 = 30min;
    QVERIFY(remedy::done({move}).p50 == kNow + 2h + 10min && remedy::done({move}).p90 == kNow + 2h + 30min);
    shift.edit = planned("shift", {"drain-host", {{"host", "host/h2"}}}, between(5, 9));
    shift.shifts = true;
    shift.durationP50 = 5min;
    QVERIFY(remedy::done({move, shift}).p50 == kNow + 9h && remedy::done({move, shift}).p90 == kNow + 9h);
    hosts.edit = planned("hosts", {"add-hosts", {{"like", "host/h0"}}}, {kNow + 24h, base::kEndOfTime});
    hosts.durationP50 = 24h; // the window begins when it is expected to be in service
    hosts.durationP90 = 36h;
    QVERIFY(remedy::done({move, shift, hosts}).p50 == kNow + 24h);
    QVERIFY(remedy::done({move, shift, hosts}).p90 == kNow + 36h);
}

/// A drain that is shifted to next week stands in the calendar at once: what is moved is taken back after the moves.
void StrategyTest::theWayBackStartsWhenTheWorkIsDone() {
    int checked = 0;
    for (const auto& about : {leak(), everything()}) {
        const auto advice = remedy::advise(about.input(), {}, base::Run{});
        QVERIFY(advice);
        for (const auto& plan : advice->plans) {
            std::vector<remedy::Step> work;
            for (const auto& step : plan.steps)
                if (!step.shifts) work.push_back(step);
            const auto end = remedy::finish(work);
            for (const auto& step : work)
                QVERIFY(step.edit.change.action != "move" || (!step.brief.empty() && !step.brief.ends_with(" UTC.")));
            for (const auto& step : work)
                for (const auto& back : step.rollback) {
                    QVERIFY(back.window.begin >= end && back.window.begin < end + 1min);
                    ++checked;
                }
            QVERIFY2(!plan.rollbackFeasible || plan.rollbackText.find("(P95 ") != std::string::npos,
                     plan.rollbackText.c_str());
        }
    }
    QVERIFY(checked > 1);
}

/// Words, counts and what remains are of one tally, for every plan of every made case.
void StrategyTest::wordsAgreeWithTheCounts() {
    int plans = 0;
    for (const auto& about : {collision(), squeeze(), borrowed(), leak(), hoard(), tight(), everything(), twoNodes()}) {
        const auto advice = remedy::advise(about.input(), {}, base::Run{});
        QVERIFY(advice);
        for (const auto& plan : advice->plans) {
            ++plans;
            const auto& tally = plan.tally;
            QVERIFY(tally == remedy::tallyOf(about.findings, plan.remaining, remedy::finish(plan.steps)));
            QCOMPARE(tally.before(), plan.before.findings);
            QCOMPARE(tally.after(), plan.after.findings);
            QCOMPARE(tally.after(), static_cast<int>(plan.remaining.size()));
            QVERIFY2(plan.summary.starts_with(remedy::sayTally(tally)), plan.summary.c_str());
            const bool trade = tally.after() > tally.before();
            QCOMPARE(plan.summary.starts_with("No mend on the whole, a trade: "), trade);
            QCOMPARE(plan.summary.starts_with("Mends all"), tally.left == 0 && !trade);
            QCOMPARE(plan.summary.starts_with("Mends none"), tally.mended == 0 && !trade);
            QVERIFY2(tally.mended > 0 || tally.ending > 0 ||
                         plan.after.breachProbability < plan.before.breachProbability,
                     plan.summary.c_str());
        }
    }
    QVERIFY(plans >= 8);
}

/// A new node takes what the failed one carried, days later: until then every finding stands, and the plan says so.
void StrategyTest::hostsThatArriveLateMendNothingBefore() {
    const auto about = twoNodes();
    const auto advice = remedy::advise(about.input(), {"add-hosts"}, base::Run{});
    QVERIFY(advice);
    QCOMPARE(advice->plans.size(), 1U);
    const auto& plan = advice->plans.front();
    QCOMPARE(plan.tally.mended, 0);
    QCOMPARE(plan.tally.left, plan.before.findings);
    QCOMPARE(plan.tally.ending, plan.tally.left);
    QVERIFY2(plan.summary.starts_with("Mends none of the "), plan.summary.c_str());
    QVERIFY2(plan.summary.find("only until") != std::string::npos, plan.summary.c_str());
    for (const auto& caveat : advice->caveats) // what ends when the hosts arrive is mended by them
        QVERIFY2(caveat.text.find("do not mend") == std::string::npos, caveat.text.c_str());
}

void StrategyTest::theBestComesFirst() {
    remedy::Plan grave, light;
    grave.after.breachProbability = light.after.breachProbability = 1;
    risk::Finding homeless, degraded;
    homeless.kind = risk::FindingKind::Homeless;
    degraded.kind = risk::FindingKind::ServiceDegraded;
    grave.remaining = {homeless};
    light.remaining = {degraded, degraded};
    grave.after.findings = 1;
    light.after.findings = 2;
    QVERIFY(remedy::ranksBefore(light, grave)); // gravity counts before number
    grave.after.breachProbability = 0.5;
    QVERIFY(remedy::ranksBefore(grave, light)); // and the chance of a breach before both
    auto dear = light;
    dear.costPerMonth = 400;
    QVERIFY(remedy::ranksBefore(light, dear) && !remedy::ranksBefore(dear, light));
    for (const auto& about : {collision(), leak(), hoard(), tight(), everything(), twoNodes()}) {
        const auto advice = remedy::advise(about.input(), {}, base::Run{});
        QVERIFY(advice);
        QVERIFY(std::is_sorted(advice->plans.begin(), advice->plans.end(), remedy::ranksBefore));
        for (std::size_t i = 1; i < advice->plans.size(); ++i)
            QVERIFY2(!remedy::planners().find(advice->plans[i].strategy)->combines,
                     "all means rank behind one of them");
    }
}

void StrategyTest::dominatedPlansAreDeclined() {
    const auto about = leak();
    const auto advice = remedy::advise(about.input(), {}, base::Run{});
    QVERIFY(advice);
    QCOMPARE(advice->plans.size() + advice->declined.size(), remedy::planners().size());
    for (const auto& a : advice->plans)
        for (const auto& b : advice->plans) {
            QVERIFY(!remedy::dominates(a, b));
            QVERIFY(&a == &b || editsOf(a) != editsOf(b)); // combined does no more here than move alone
        }
    QCOMPARE(advice->plans.size(), 1U);
    QCOMPARE(advice->plans.front().strategy, std::string("move"));
}

void StrategyTest::unknownStrategyIsNamed() {
    const auto plans = remedy::plan(leak().input(), {"pray"}, base::Run{});
    QVERIFY(!plans);
    QVERIFY(plans.error().text.find("pray") != std::string::npos);
}

QTEST_APPLESS_MAIN(StrategyTest)
#include "strategy_test.moc"
