#include "core/remedy/made_case.h"
#include "remedy/edits.h"
#include "remedy/purchase/catalogue.h"
#include "remedy/spare.h"
#include "remedy/steps.h"
#include "whatif/overlay.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

bool sameUsage(const simulate::Usage& a, const simulate::Usage& b) {
    if (a.placements.size() != b.placements.size() || a.series.size() != b.series.size()) return false;
    for (std::size_t p = 0; p < a.placements.size(); ++p)
        if (a.placements[p].hostOf != b.placements[p].hostOf) return false;
    for (std::size_t i = 0; i < a.series.size(); ++i)
        if (a.series[i]->quantiles != b.series[i]->quantiles || a.series[i]->exceed != b.series[i]->exceed)
            return false;
    return true;
}

std::vector<risk::Finding> withoutExplanations(std::vector<risk::Finding> findings) {
    std::erase_if(findings, [](const auto& f) { return f.kind == risk::FindingKind::Conflict; });
    return findings;
}

/// A host of its own kind for each number, and none.
std::vector<remedy::Draft> draftsFor(const Case& about) {
    std::vector<remedy::Draft> drafts{{}};
    for (int count = 1; count <= 6; ++count)
        drafts.push_back(
            {{planned("plan/add-hosts/h0",
                      {"add-hosts",
                       {{"like", about.base.hosts[0].id.text()}, {"count", std::to_string(count)}, {"name", "new-h0"}}},
                      {kNow + 24h, base::kEndOfTime})},
             {}});
    return drafts;
}

} // namespace

/// What planners try on their bench, and what they say of it.
class BenchTest final : public QObject {
    Q_OBJECT
private slots:
    void theRowsAreThoseOfTheEvaluation();
    void whatADraftSwitchesOffIsAway();
    void whatIsRememberedIsTheSame();
    void noScoreCountsExplanations();
    void hostsComeFromTheCatalogueAlone();
    void aCatalogueMayHoldNothing();
    void whoRefusesIsNamed();
    void aHostThatFailsIsNoneToSpare();
};

/// A scheduled change adds rows of s1, an edit those of s0, which would stand before them if both were applied at once.
void BenchTest::theRowsAreThoseOfTheEvaluation() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 2000, 1000);
    for (int s = 0; s < 2; ++s) addWorkload(world, amounts(900, 10), s, addService(world, 1));
    const auto grow = [](const char* key, const char* service) {
        return planned(key, {"scale", {{"service", service}, {"replicas", "3"}}}, between(20, 30));
    };
    auto about = makeCase(std::move(world), {grow("event grow", "service/s1")}, MadeDemand(72, 4).demand());
    about.scenario.edits = {grow("edit", "service/s0")};
    auto applied = whatif::applyOver(about.base, about.world, about.scheduled,
                                     whatif::overlay(about.scheduled, about.scenario.edits));
    auto shown = show(std::move(applied.world), about.demand);
    about.world = std::move(shown.world);
    about.usage = std::move(shown.usage);
    about.findings = *risk::findings(risk::Input{about.world, about.demand, about.usage}, base::Run{});
    const auto input = about.input();
    const remedy::Bench bench(input);
    QVERIFY(bench.worldOf({}).world == about.world);
    QVERIFY(whatif::apply(about.base, bench.editsOf({})).world != about.world); // else this test tells nothing
    const auto shadow = bench.explain({}, base::Run{});
    QVERIFY(shadow);
    QCOMPARE(withoutExplanations(shadow->findings).size(), withoutExplanations(about.findings).size());
    const auto plans = remedy::advise(input, {}, base::Run{});
    QVERIFY2(plans, plans ? "" : plans.error().text.c_str());
}

/// And what else it holds stands on the base, as if nobody had scheduled anything.
void BenchTest::whatADraftSwitchesOffIsAway() {
    model::World world;
    for (int i = 0; i < 2; ++i) addHost(world, 2000, 1000);
    for (int s = 0; s < 2; ++s) addWorkload(world, amounts(900, 10), s, addService(world, 1));
    const auto grow = [](const char* key, const char* service) {
        return planned(key, {"scale", {{"service", service}, {"replicas", "3"}}}, between(20, 30));
    };
    const auto scheduled = grow("event grow", "service/s1"), edit = grow("edit", "service/s0");
    const auto about = makeCase(std::move(world), {scheduled}, MadeDemand(72, 4).demand());
    const auto input = about.input();
    const remedy::Bench bench(input);
    auto off = scheduled;
    off.enabled = false;
    QVERIFY(bench.worldOf({}).world != about.base);
    QVERIFY(bench.worldOf({{off}, {}}).world == about.base);
    QVERIFY(bench.worldOf({{off, edit}, {}}).world == whatif::apply(about.base, {&edit, 1}).world);
    QVERIFY(bench.worldOf({{edit}, {}}).world == whatif::apply(about.world, {&edit, 1}).world);
}

void BenchTest::whatIsRememberedIsTheSame() {
    for (const auto& about : {collision(), leak(), hoard()}) {
        const auto input = about.input();
        const remedy::Bench bench(input);
        for (int round = 0; round < 2; ++round)
            for (const auto& draft : draftsFor(about)) {
                const auto remembered = bench.evaluate(draft, base::Run{});
                const auto anew = remedy::Bench(input).evaluate(draft, base::Run{});
                QVERIFY(remembered && anew);
                QVERIFY(remembered->world == anew->world);
                QVERIFY(remembered->findings == anew->findings && remembered->score == anew->score);
                QVERIFY(sameUsage(remembered->usage, anew->usage));
            }
    }
}

void BenchTest::noScoreCountsExplanations() {
    const auto about = collision();
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto bare = bench.evaluate({}, base::Run{});
    const auto whole = bench.explain({}, base::Run{});
    QVERIFY(bare && whole);
    QVERIFY(whole->findings == about.findings);
    QVERIFY(whole->findings.size() > bare->findings.size());
    QVERIFY(withoutExplanations(whole->findings) == bare->findings);
    QVERIFY(bare->score == whole->score);
}

void BenchTest::hostsComeFromTheCatalogueAlone() {
    auto about = hoard(); // 2000 milli-cores wait
    about.prices.catalogue = {{"dear", {{"cpu", "8"}, {"memory", "4000"}}, 90, 36h},
                              {"right", {{"cpu", "4"}, {"memory", "1000"}}, 20, 36h}};
    for (const char* strategy : {"add-hosts", "combined"}) {
        const auto advice = remedy::advise(about.input(), {strategy}, base::Run{});
        QVERIFY(advice);
        int bought = 0;
        for (const auto& plan : advice->plans)
            for (const auto& step : plan.steps) {
                if (step.edit.change.action != "add-hosts") continue;
                ++bought;
                QCOMPARE(remedy::purchase::offerOf(step.edit), std::string("right"));
                QCOMPARE(step.edit.window.begin, std::chrono::ceil<std::chrono::hours>(kNow + 36h));
                QCOMPARE(plan.costPerMonth, 20.0 * std::stoi(step.edit.change.params.at("count")));
                QVERIFY(plan.purchase && !plan.purchase->bounded);
                for (const auto& bound : plan.bounds)
                    if (bound.of == "cost_per_month") QVERIFY(!bound.least && !bound.proven());
                const auto& line = plan.purchase->lines.front();
                QCOMPARE(line.orderP5, line.needP5 - 36h);
                QVERIFY2(plan.summary.find(" of 'right' ") != std::string::npos, plan.summary.c_str());
            }
        if (std::string_view(strategy) == "add-hosts") QCOMPARE(bought, 1);
    }
}

void BenchTest::aCatalogueMayHoldNothing() {
    auto about = hoard();
    about.prices.catalogue = {{"tiny", {{"cpu", "1"}, {"memory", "1000"}}, 1, 24h}};
    const auto advice = remedy::advise(about.input(), {"add-hosts", "combined"}, base::Run{});
    QVERIFY(advice);
    for (const auto& plan : advice->plans)
        for (const auto& step : plan.steps) QVERIFY2(step.edit.change.action != "add-hosts", step.text.c_str());
}

void BenchTest::whoRefusesIsNamed() {
    const auto about = hoard(); // both hosts hold 3000 of 4000
    const auto input = about.input();
    const remedy::Bench bench(input);
    const auto before = bench.place({}, base::Run{});
    const auto& w0 = about.world.workloads[0].id;
    const auto placed =
        bench.place({{remedy::moveEdit(bench, w0, about.world.hosts[1].id, kNow + 2h)}, {}}, base::Run{});
    QVERIFY(before && placed && !placed->allowed);
    const auto why = remedy::brokenRule(*placed, *before);
    QVERIFY2(why.starts_with("h1 would refuse w0 at ") && why.find("(h1 lacks 2 cores of CPU)") != std::string::npos,
             why.c_str());
}

void BenchTest::aHostThatFailsIsNoneToSpare() {
    const auto spareWith = [](base::TimeWindow failure) {
        model::World world;
        for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
        addWorkload(world, amounts(1000, 10), 0);
        auto about = makeCase(std::move(world), {planned("edit-1", {"fail-host", {{"host", "host/h2"}}}, failure)},
                              MadeDemand(72, 4).demand());
        const auto input = about.input();
        auto advice = remedy::spareHosts(input, base::Run{});
        if (!advice || advice->empty()) qFatal("the set-up of this test failed");
        return advice->front();
    };
    const auto mended = spareWith(between(10, 20));
    QCOMPARE(mended.hosts, 3);
    QVERIFY(mended.text.find("not counted") == std::string::npos);
    const auto gone = spareWith({kNow + 10h, base::kEndOfTime});
    QCOMPARE(gone.hosts, 2);
    QVERIFY2(gone.text.find("h2 is not counted: it fails or leaves within the horizon.") != std::string::npos,
             gone.text.c_str());
}

QTEST_APPLESS_MAIN(BenchTest)
#include "bench_test.moc"
