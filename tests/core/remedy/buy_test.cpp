#include "base/rng.h"
#include "core/remedy/made_case.h"
#include "remedy/draft.h"
#include "remedy/purchase/need.h"
#include "remedy/regret.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

remedy::HostOffer offer(const char* name, const char* cpu, const char* memory, double price, base::Duration lead) {
    return {name, {{"cpu", cpu}, {"memory", memory}}, price, lead};
}

remedy::Advice buy(const Case& about) {
    auto advice = remedy::advise(about.input(), {"buy-hosts"}, base::Run{});
    if (!(advice)) qFatal("the set-up of this test failed");
    return std::move(*advice);
}

/// As leak(), without the empty host: memory of h0 runs out at step 31 on every path.
Case fullHouse() {
    model::World world;
    addHost(world, 8000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(100, 100), 0, 0);
    MadeDemand made(72, 10);
    made.add(world.workloads[0].id, "memory", model::kMemory, [](int, int h) { return 300.0 + 10 * h; });
    made.add(world.workloads[1].id, "memory", model::kMemory, [](int, int) { return 400.0; });
    return makeCase(std::move(world), {}, made.demand());
}

/// w0 needs 600 bytes of memory and once, at another hour on each path, 2500, and so do `more` others; h0 has 1000, and
/// w1 300 of them. With `cpu`, h0 has too little of that as well. h1 has so much memory, and nobody may run there where
/// it is `reserved`.
Case spikes(int more = 0, bool cpu = false, std::int64_t memory = 4000, bool reserved = true) {
    model::World world;
    addHost(world, 8000, 1000);
    addHost(world, 8000, memory);
    if (reserved) host(world, 1).taints.push_back({"reserved", "", model::TaintEffect::NoSchedule});
    addService(world, 1);
    for (int i = 0; i < 2 + more; ++i) addWorkload(world, amounts(100, 100), 0, 0);
    MadeDemand made(72, 10);
    for (int i = 0; i < 2 + more; ++i) {
        const auto& id = world.workloads[static_cast<std::size_t>(i)].id;
        made.add(id, "memory", model::kMemory, [i](int p, int h) {
            return i == 1 ? 300.0 : h == 30 + 3 * p ? 2500.0 : 600.0;
        });
        if (cpu) made.add(id, "cpu", model::kCpu, [](int, int h) { return h < 30 ? 1000.0 : 4500.0; });
    }
    return makeCase(std::move(world), {}, made.demand());
}

/// Memory of h0 is short by 50 from hour 30 on. Then w0 takes 300, which may run nowhere else, w1 100 and the pinned w2
/// 650; by the cpu they request the three are too many, so that there is room for w0 nowhere.
Case crammed() {
    model::World world;
    addHost(world, 8000, 1000);
    host(world, 0).labels["disk"] = "fast";
    addService(world, 1);
    for (const int cpu : {2000, 100, 7000}) addWorkload(world, amounts(cpu, 100), 0, 0);
    workload(world, 0).rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
    workload(world, 2).rules.pinned = true;
    MadeDemand made(72, 10);
    for (const auto& [w, memory] : {std::pair(0, 300.0), std::pair(1, 100.0), std::pair(2, 650.0)})
        made.add(world.workloads[static_cast<std::size_t>(w)].id, "memory", model::kMemory,
                 [use = memory](int, int h) { return h < 30 ? use / 2 : use; });
    return makeCase(std::move(world), {}, made.demand());
}

/// A few hosts, nearly full, and workloads that wait.
Case crowd(std::uint64_t seed) {
    base::Rng rng(seed);
    const auto draw = [&](int low, int high) {
        return low + static_cast<int>(rng.below(static_cast<std::uint32_t>(high - low + 1)));
    };
    model::World world;
    const int hosts = draw(1, 3);
    for (int h = 0; h < hosts; ++h) addHost(world, 1000 * draw(2, 5), 100 * draw(2, 5));
    addService(world, 1);
    for (int h = 0; h < hosts; ++h)
        addWorkload(world, amounts(world.hosts[static_cast<std::size_t>(h)].capacity.at(model::kCpu) * 3 / 4, 100), h);
    const int waiting = draw(1, 5);
    for (int w = 0; w < waiting; ++w) {
        const int row = addWorkload(world, amounts(500 * draw(1, 6), 50 * draw(1, 4)), -1, 0);
        if (draw(0, 3) == 0) apart(world, row);
    }
    auto about = makeCase(std::move(world), {}, MadeDemand(72, 4).demand());
    about.prices.catalogue = {offer("s", "2", "300", draw(5, 15), 24h), offer("m", "4", "400", draw(10, 25), 24h),
                              offer("l", "6", "900", draw(15, 45), 24h)};
    return about;
}

/// Workloads without a host in the last hour, with so many hosts of each offer, placed by the engine alone.
int homelessWith(const Case& about, const std::array<int, 3>& counts) {
    auto edits = about.scheduled;
    for (std::size_t o = 0; o < counts.size(); ++o) {
        if (counts[o] == 0) continue;
        const auto& offered = about.prices.catalogue[o];
        auto params = offered.shape;
        params["count"] = std::to_string(counts[o]);
        params["name"] = "brute-" + offered.name;
        edits.push_back(planned("brute " + offered.name, {"add-hosts", params}, {kNow + 24h, base::kEndOfTime}));
    }
    const auto world = whatif::apply(about.base, edits).world;
    const auto placed = simulate::place(world, about.demand.grid.window(), base::Run{});
    return static_cast<int>(placed->back().unplaced.size());
}

} // namespace

/// Hosts to buy, through the engine.
class BuyTest final : public QObject {
    Q_OBJECT
private slots:
    void theCheapestOfferThatHoldsIt();
    void orderedByTheDateLessTheLeadTime();
    void whatNoOfferHoldsIsNamed();
    void theKindBoughtHoldsAloneWhatMovesToIt();
    void whatNoHostHoldsAloneIsNamedAndStays();
    void whatNoHostHoldsStaysWhateverRunsOut();
    void nobodyGoesToAHostThatItFillsAlone();
    void whatCannotLeaveKeepsItsRoom();
    void nothingCheaperWouldDo();
    void aReplayKeepsThePromise();
    void everyPlanSaysWhatItGivesUp();
    void theWayBackHasALastMoment();
};

void BuyTest::theCheapestOfferThatHoldsIt() {
    auto about = hoard(); // 2000 milli-cores and 10 bytes wait
    about.prices.catalogue = {offer("tiny", "1", "1000", 1, 24h), offer("small", "2", "1000", 11, 48h),
                              offer("large", "16", "4000", 90, 24h)};
    const auto advice = buy(about);
    QCOMPARE(advice.plans.size(), 1U);
    const auto& plan = advice.plans.front();
    QVERIFY(plan.purchase && plan.purchase->exact);
    QCOMPARE(plan.purchase->lines.size(), 1U);
    QCOMPARE(plan.purchase->lines.front().offer, std::string("small"));
    QCOMPARE(plan.purchase->lines.front().count, 1);
    QCOMPARE(plan.costPerMonth, 11.0);
    QCOMPARE(plan.steps.front().edit.window.begin, std::chrono::ceil<std::chrono::hours>(kNow + 48h));
    QVERIFY2(plan.summary.find("Order 1 host of 'small' now, 2 days late") != std::string::npos, plan.summary.c_str());
    QVERIFY2(plan.title == "Add 1 host 'small'", plan.title.c_str());
}

void BuyTest::orderedByTheDateLessTheLeadTime() {
    auto about = fullHouse();
    about.prices.catalogue = {offer("box", "8", "2000", 100, 12h)};
    const auto advice = buy(about);
    QCOMPARE(advice.plans.size(), 1U);
    const auto& line = advice.plans.front().purchase->lines.front();
    QCOMPARE(line.needP50, kNow + 31h);
    QCOMPARE(line.orderP5, kNow + 31h - 12h);
    for (const auto& finding : advice.plans.front().remaining)
        QVERIFY2(finding.kind != risk::FindingKind::Exhaustion, finding.text.c_str());
    QVERIFY2(advice.plans.front().summary.find("Order 1 host of 'box' by ") != std::string::npos,
             advice.plans.front().summary.c_str());
}

void BuyTest::whatNoOfferHoldsIsNamed() {
    auto about = hoard();
    about.prices.catalogue = {offer("tiny", "1", "1000", 1, 24h), {"odd", {{"like", "host/nowhere"}}, 1, 24h}};
    const auto advice = buy(about);
    QVERIFY(advice.plans.empty());
    const auto& why = advice.declined.front().reason;
    QVERIFY2(why.find("No host of the catalogue can help with the host that w2 lacks.") != std::string::npos,
             why.c_str());
    QVERIFY2(why.find("The offer 'odd' is left out.") != std::string::npos, why.c_str());
}

/// The 95 % peak of an hour would fit the small one.
void BuyTest::theKindBoughtHoldsAloneWhatMovesToIt() {
    auto about = spikes();
    about.prices.catalogue = {offer("small", "8", "1000", 10, 12h), offer("large", "8", "3000", 90, 12h)};
    const auto advice = buy(about);
    QCOMPARE(advice.plans.size(), 1U);
    const auto& plan = advice.plans.front();
    QCOMPARE(plan.purchase->lines.size(), 1U);
    QCOMPARE(plan.purchase->lines.front().offer, std::string("large"));
    for (const auto& finding : plan.remaining)
        QVERIFY2(finding.kind != risk::FindingKind::Exhaustion, finding.text.c_str());
    const auto input = about.input();
    const auto draft = remedy::buyHosts(remedy::Bench(input), {}, base::Run{});
    QVERIFY(draft && draft->purchase);
    QVERIFY2(draft->notes.empty(), draft->notes.empty() ? "" : draft->notes.front().c_str());
}

void BuyTest::whatNoHostHoldsAloneIsNamedAndStays() {
    auto about = spikes();
    about.prices.catalogue = {offer("small", "8", "1000", 10, 12h), offer("medium", "8", "2000", 20, 12h)};
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto draft = remedy::buyHosts(bench, {}, base::Run{});
    QVERIFY(draft);
    for (const auto& edit : draft->edits)
        QVERIFY(edit.change.action != "move" || edit.change.params.at("workload") == "workload/w1");
    std::string said;
    for (const auto& note : draft->notes) said += note;
    QVERIFY2(said.find("w0 alone comes to 2.44 KiB of memory with a chance of 5 %, and no host that it may run on has "
                       "more than 1.95 KiB:") != std::string::npos,
             said.c_str());
    QVERIFY2(said.find("w1 alone") == std::string::npos, said.c_str());
}

/// Each of them, and of its cpu as well: w0 and w2 do not move, and are named once.
void BuyTest::whatNoHostHoldsStaysWhateverRunsOut() {
    auto about = spikes(1, true);
    about.prices.catalogue = {offer("small", "8", "1000", 10, 12h), offer("medium", "8", "2000", 20, 12h)};
    std::set<std::string> dimensions;
    for (const auto& finding : about.findings)
        if (finding.subject.text() == "host/h0") dimensions.insert(finding.dimension);
    QVERIFY(dimensions.contains("cpu") && dimensions.contains("memory"));
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto now = bench.evaluate({}, base::Run{});
    QVERIFY(now);
    remedy::purchase::Sizes sizes(bench, *now);
    const auto need = remedy::purchase::needOf(sizes, 1, true, [](const auto&) { return true; });
    QCOMPARE(need.workloads, std::vector<int>{1});
    QCOMPARE(need.outgrown.size(), 2U);
    QVERIFY(need.outgrown[0].starts_with("w0 alone comes to ") && need.outgrown[1].starts_with("w2 alone comes to "));
}

/// Two hosts hold w0 at the 95 % peak of an hour: one that is there and one to be had. A third holds it always.
void BuyTest::nobodyGoesToAHostThatItFillsAlone() {
    auto about = spikes(0, false, 2000, false);
    about.prices.catalogue = {offer("small", "8", "1000", 10, 12h), offer("large", "8", "3000", 90, 12h)};
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto now = bench.evaluate({}, base::Run{});
    QVERIFY(now);
    remedy::purchase::Sizes sizes(bench, *now);
    const auto need = remedy::purchase::needOf(sizes, 1, true, [](const auto&) { return true; });
    QCOMPARE(need.workloads, (std::vector<int>{0, 1}));
    QCOMPARE(need.bins, (std::vector<int>{0, 1}));
    QCOMPARE(need.problem.items[0].offers, (std::vector<std::uint8_t>{0, 1}));
    QCOMPARE(need.problem.items[0].bins, (std::vector<std::uint8_t>{0, 0}));
    QCOMPARE(need.problem.items[1].bins, (std::vector<std::uint8_t>{1, 1}));
}

/// The room of w0 is none for w1.
void BuyTest::whatCannotLeaveKeepsItsRoom() {
    auto about = crammed();
    about.prices.catalogue = {offer("box", "8", "1000", 10, 12h)};
    const auto advice = buy(about);
    QVERIFY2(advice.plans.size() == 1, advice.declined.empty() ? "" : advice.declined.front().reason.c_str());
    const auto& steps = advice.plans.front().steps;
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const auto& step) {
        return step.edit.change.action == "move" && step.edit.change.params.at("workload") == "workload/w1";
    }));
    for (const auto& finding : lasting(advice.plans.front()))
        QVERIFY2(finding.dimension != "memory", finding.text.c_str());
}

/// Every combination that costs less leaves somebody without a host, placed by the engine.
void BuyTest::nothingCheaperWouldDo() {
    int bought = 0, several = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const auto about = crowd(seed);
        const auto advice = buy(about);
        if (advice.plans.empty()) continue;
        const auto& plan = advice.plans.front();
        const int left = homelessWith(about, {});
        QVERIFY(left > 0);
        std::set<std::string> waits;
        for (const auto& finding : lasting(plan))
            if (finding.kind == risk::FindingKind::Homeless) waits.insert(finding.subjectName);
        std::array<int, 3> counts{};
        for (counts[0] = 0; counts[0] <= 5; ++counts[0])
            for (counts[1] = 0; counts[1] <= 5; ++counts[1])
                for (counts[2] = 0; counts[2] <= 5; ++counts[2]) {
                    double cost = 0;
                    for (std::size_t o = 0; o < 3; ++o)
                        cost += counts[o] * about.prices.catalogue[o].pricePerMonth.expected;
                    if (cost > plan.costPerMonth - 1e-9) continue;
                    QVERIFY2(homelessWith(about, counts) > static_cast<int>(waits.size()),
                             fmt::format("{}: {} {} {} do, {}", seed, counts[0], counts[1], counts[2], plan.summary)
                                 .c_str());
                }
        QVERIFY(plan.purchase->bound <= plan.purchase->costPerMonth);
        ++bought;
        several += plan.purchase->lines.size() > 1 ? 1 : 0;
    }
    QVERIFY2(bought > 40 && several > 3, fmt::format("{} {}", bought, several).c_str());
}

void BuyTest::aReplayKeepsThePromise() {
    int checked = 0;
    for (std::uint64_t seed = 1001; seed <= 1080; ++seed) {
        const auto about = crowd(seed);
        for (const auto& plan : buy(about).plans) {
            const auto shown = show(whatif::apply(about.base, editsWith(about, editsOf(plan))).world, about.demand);
            const auto found = risk::findings(shown.input(), base::Run{});
            QVERIFY(found && *found == plan.remaining);
            for (const auto& placement : shown.usage.placements) {
                QVERIFY(placement.refusedMoves.empty());
                QVERIFY(placement.overcommitted.empty());
            }
            ++checked;
        }
    }
    QVERIFY(checked > 40);
}

void BuyTest::everyPlanSaysWhatItGivesUp() {
    const auto about = everything();
    const auto advice = remedy::advise(about.input(), {}, base::Run{});
    QVERIFY(advice && advice->plans.size() > 1);
    for (const auto& objective : remedy::objectives()) {
        int best = 0;
        for (const auto& plan : advice->plans)
            for (const auto& regret : remedy::regretsOf(plan, advice->plans)) {
                QVERIFY(regret.lost() >= 0);
                if (regret.objective == &objective && regret.lost() == 0) ++best;
            }
        QVERIFY2(best >= 1, objective.id);
    }
    for (const auto& plan : advice->plans) { // no plan is dominated, so each is better than any other in something
        const auto text = remedy::sayRegrets(remedy::regretsOf(plan, advice->plans), "EUR");
        QVERIFY2(text.starts_with("Gives up ") && text.ends_with('.'), text.c_str());
    }
}

/// w1 moves from h0 to h1; at hour 30 a new workload takes the room that w1 left, so that it cannot go back after.
void BuyTest::theWayBackHasALastMoment() {
    model::World world;
    addHost(world, 8000, 1000);
    addHost(world, 8000, 4000);
    addService(world, 1);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(100, 400), 0, i);
    host(world, 0).labels["disk"] = "fast";
    MadeDemand made(72, 10);
    made.add(world.workloads[0].id, "memory", model::kMemory, [](int, int h) { return 300.0 + 10 * std::min(h, 40); });
    made.add(world.workloads[1].id, "memory", model::kMemory, [](int, int) { return 400.0; });
    workload(world, 0).rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
    auto about = makeCase(std::move(world),
                          {planned("event grow 0", {"scale", {{"service", "service/s0"}, {"replicas", "2"}}},
                                   {kNow + 30h, base::kEndOfTime}, "release")},
                          made.demand());
    const auto advice = remedy::advise(about.input(), {"move"}, base::Run{});
    QVERIFY(advice);
    QVERIFY2(!advice->plans.empty(), advice->declined.empty() ? "" : advice->declined[0].reason.c_str());
    const auto& plan = advice->plans.front();
    QVERIFY(plan.noReturn);
    QVERIFY2(plan.noReturn <= kNow + 31h && *plan.noReturn > kNow, plan.rollbackText.c_str());
    QVERIFY(!plan.noReturnReason.empty());
    QVERIFY(plan.rollbackP95 >= plan.rollbackP90 && plan.rollbackP90 >= plan.rollbackP50);
    QVERIFY2(plan.rollbackText.find("point of no return") != std::string::npos, plan.rollbackText.c_str());
}

QTEST_APPLESS_MAIN(BuyTest)
#include "buy_test.moc"
