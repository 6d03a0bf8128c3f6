#include "core/remedy/made_case.h"
#include "remedy/steps.h"
#include "remedy/wording.h"

#include <QtTest>
#include <set>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

/// An independent, slow look at a world hour by hour: what stands against its rules.
struct Broken {
    std::set<std::string> homeless;  ///< "hour workload"
    std::set<std::string> overfull;  ///< "hour host dimension", by requests
    std::set<std::string> misplaced; ///< on a host that is not up, refuses its labels, or holds one of its group
    bool within(const Broken& other) const {
        const auto in = [](const auto& a, const auto& b) {
            return std::includes(b.begin(), b.end(), a.begin(), a.end());
        };
        return homeless.size() <= other.homeless.size() && in(overfull, other.overfull) &&
               in(misplaced, other.misplaced);
    }
};

Broken inspect(const model::World& world, base::TimeWindow horizon) {
    Broken out;
    const auto placed = simulate::place(world, horizon, base::Run{});
    if (!(placed)) qFatal("the set-up of this test failed");
    for (auto t = horizon.begin; t < horizon.end; t += std::chrono::minutes(5)) {
        const simulate::Placement* now = nullptr;
        for (const auto& p : *placed)
            if (p.window.contains(t)) now = &p;
        const auto hour = std::to_string(base::toMillis(t));
        std::vector<model::Amounts> used(world.hosts.size());
        std::set<std::pair<int, int>> apart;
        for (std::size_t w = 0; w < world.workloads.size(); ++w) {
            const auto& workload = world.workloads[w];
            if (!workload.exists.contains(t)) continue;
            const int h = now->hostOf[w];
            if (h < 0) {
                out.homeless.insert(hour + " " + workload.name);
                continue;
            }
            const auto& host = world.hosts[static_cast<std::size_t>(h)];
            bool fine = host.up(t);
            for (const auto& s : workload.rules.selectors) fine = fine && s.matches(host.labels);
            for (const auto& rule : workload.rules.antiAffinity)
                if (rule.hard) fine = fine && apart.insert({workload.service, h}).second;
            if (!fine) out.misplaced.insert(hour + " " + workload.name);
            for (int d = 0; d < world.dimensions.count(); ++d)
                used[static_cast<std::size_t>(h)].set(d, used[static_cast<std::size_t>(h)].at(d) +
                                                             workload.requestAt(t).at(d));
        }
        for (std::size_t h = 0; h < used.size(); ++h)
            for (int d = 0; d < world.dimensions.count(); ++d)
                if (used[h].at(d) > world.hosts[h].capacity.at(d))
                    out.overfull.insert(hour + " " + world.hosts[h].name + " " + std::to_string(d));
    }
    return out;
}

const std::vector<std::pair<const char*, Case>>& cases() {
    static const std::vector<std::pair<const char*, Case>> all{
        {"collision", collision()}, {"leak", leak()},       {"bound leak", leak(true)}, {"hoard", hoard()},
        {"tight", tight()},         {"squeeze", squeeze()}, {"borrowed", borrowed()},   {"everything", everything()}};
    return all;
}

remedy::Advice advise(const Case& about, const char* strategy, const base::Run& run = {}) {
    auto advice = remedy::advise(about.input(), {strategy}, run);
    if (!(advice)) qFatal("the set-up of this test failed");
    return std::move(*advice);
}

} // namespace

/// What every planner promises, on fleets that need each of them.
class PlannerTest final : public QObject {
    Q_OBJECT
private slots:
    void numbersInARowAreARange();
    void everyPlannerIsDescribed();
    void everyPlannerHasACaseItMends();
    void everyPlannerAnswers();
    void everyPlannerIsDeterministic();
    void everyPlannerStops();
    void everyEditFits();
    void whatIsLeftIsEvaluatedLikeAnyScenario();
    void noStateOnTheWayBreaksARule();
    void rollbackGivesTheWorldBack();
    void nothingIsWrongNothingIsPlanned();
    void adoptedPlansKeepTheirEdits();
    void whatIsAddedIsWhatGoesBack();
    void aDrainHeldUpIsABrokenRule();
};

void PlannerTest::numbersInARowAreARange() {
    QCOMPARE(remedy::sayNumbers({}), std::string());
    QCOMPARE(remedy::sayNumbers({4}), std::string("4"));
    QCOMPARE(remedy::sayNumbers({1, 2}), std::string("1 and 2"));
    QCOMPARE(remedy::sayNumbers({1, 2, 3, 4, 5, 6}), std::string("1 to 6"));
    QCOMPARE(remedy::sayNumbers({1, 2, 4, 5, 6, 9}), std::string("1, 2, 4 to 6 and 9"));
}

void PlannerTest::everyPlannerIsDescribed() {
    std::set<std::string> ids;
    for (const auto* planner : remedy::planners()) {
        QVERIFY(ids.insert(planner->id).second);
        QVERIFY(*planner->title && std::string_view(planner->summary).ends_with('.'));
    }
    QVERIFY(ids.size() >= 4);
}

void PlannerTest::everyPlannerHasACaseItMends() {
    for (const auto* planner : remedy::planners()) {
        int mended = 0;
        for (const auto& [name, about] : cases())
            for (const auto& plan : advise(about, planner->id).plans)
                mended += plan.before.findings - static_cast<int>(lasting(plan).size());
        QVERIFY2(mended > 0, planner->id);
    }
}

void PlannerTest::everyPlannerAnswers() {
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases()) {
            const auto advice = advise(about, planner->id);
            if (std::string_view(planner->id) == "move") // the one that may offer several
                QCOMPARE(advice.declined.size(), advice.plans.empty() ? 1U : 0U);
            else
                QCOMPARE(advice.plans.size() + advice.declined.size(), 1U);
            for (const auto& plan : advice.plans)
                for (const auto& other : advice.plans) QVERIFY2(!remedy::dominates(plan, other), plan.id.c_str());
            for (const auto& declined : advice.declined) {
                QCOMPARE(declined.strategy, std::string(planner->id));
                QVERIFY2(declined.reason.ends_with('.'), planner->id);
            }
            for (const auto& plan : advice.plans) {
                QCOMPARE(plan.strategy, std::string(planner->id));
                QVERIFY(!plan.steps.empty() && plan.summary.ends_with('.'));
                QVERIFY2(plan.title.find("host/") == std::string::npos, plan.title.c_str());
                int order = 0;
                base::Time begun = base::kBeginningOfTime;
                double downtime = 0;
                for (const auto& step : plan.steps) {
                    QCOMPARE(step.order, ++order);
                    QVERIFY(step.durationP50 <= step.durationP90);
                    QVERIFY(step.text.ends_with('.') && step.rollbackText.ends_with('.'));
                    QVERIFY(step.goesBack || !plan.rollbackFeasible);
                    QCOMPARE(step.goesBack, step.rollbackText.find("not possible") == std::string::npos);
                    QVERIFY2(step.text.find("host/") == std::string::npos, step.text.c_str());
                    for (const int needed : step.dependsOn) QVERIFY(needed < step.order);
                    const bool needsLast = std::count(step.dependsOn.begin(), step.dependsOn.end(), order - 1) > 0;
                    QVERIFY2(needsLast || remedy::worksFrom(step) >= begun,
                             fmt::format("{} {}: {}", planner->id, name, step.text).c_str());
                    begun = remedy::worksFrom(step);
                    QVERIFY(step.edit.window.begin > kNow);
                    downtime += step.downtimeSeconds;
                }
                QCOMPARE(plan.downtimeSeconds, downtime);
            }
        }
}

void PlannerTest::everyPlannerIsDeterministic() {
    base::Run seven;
    seven.threads = 7;
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases())
            QVERIFY2(advise(about, planner->id) == advise(about, planner->id, seven), planner->id);
}

void PlannerTest::everyPlannerStops() {
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    for (const auto* planner : remedy::planners()) {
        const auto about = everything();
        const auto input = about.input();
        const auto proposed = planner->propose(remedy::Bench(input), run);
        QVERIFY2(!proposed, planner->id);
        QVERIFY2(proposed.error().kind == base::ErrorKind::Cancelled, planner->id);
    }
    QVERIFY(!remedy::plan(everything().input(), {}, run));
}

void PlannerTest::everyEditFits() {
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases())
            for (const auto& plan : advise(about, planner->id).plans) {
                const auto applied = whatif::apply(about.base, editsWith(about, editsOf(plan)));
                QVERIFY2(applied.skipped.empty(), planner->id);
                whatif::Scenario scenario{"plan", editsOf(plan)};
                const auto back = whatif::scenarioFromJson(whatif::toJson(scenario));
                QVERIFY(back && *back == scenario);
            }
}

void PlannerTest::whatIsLeftIsEvaluatedLikeAnyScenario() {
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases())
            for (const auto& plan : advise(about, planner->id).plans) {
                const auto shown = show(whatif::apply(about.base, editsWith(about, editsOf(plan))).world, about.demand);
                const auto found = risk::findings(shown.input(), base::Run{});
                QVERIFY(found);
                QVERIFY2(*found == plan.remaining, planner->id);
                QVERIFY(plan.after == remedy::outcomeOf(*found, shown.world, shown.usage));
                QVERIFY(plan.before == remedy::outcomeOf(about.findings, about.world, about.usage));
            }
}

void PlannerTest::noStateOnTheWayBreaksARule() {
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases()) {
            const auto horizon = about.demand.grid.window();
            const auto before = inspect(about.world, horizon);
            for (const auto& plan : advise(about, planner->id).plans) {
                std::vector<whatif::Edit> done;
                for (const auto& step : plan.steps) {
                    done.push_back(step.edit);
                    const auto world = whatif::apply(about.base, editsWith(about, done)).world;
                    QVERIFY2(inspect(world, horizon).within(before), fmt::format("{} {}", planner->id, name).c_str());
                }
            }
        }
}

/// Where a plan says that it can be taken back, each workload of the fleet ends where it would have ended.
void PlannerTest::rollbackGivesTheWorldBack() {
    int checked = 0;
    for (const auto* planner : remedy::planners())
        for (const auto& [name, about] : cases())
            for (const auto& plan : advise(about, planner->id).plans) {
                if (!plan.rollbackFeasible) continue;
                auto edits = editsOf(plan);
                for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
                    QVERIFY(!step->rollback.empty());
                    for (const auto& edit : step->rollback) {
                        std::erase_if(edits, [&](const auto& e) { return e.key == edit.key; });
                        edits.push_back(edit);
                    }
                }
                const auto applied = whatif::apply(about.base, editsWith(about, edits));
                QVERIFY2(applied.skipped.empty(), planner->id);
                const auto horizon = about.demand.grid.window();
                const auto back = simulate::place(applied.world, horizon, base::Run{});
                const auto& end = back->back();
                const auto last = horizon.end - 1h;
                for (std::size_t w = 0; w < about.base.workloads.size(); ++w) {
                    QCOMPARE(end.hostOf[w], about.usage.placements.back().hostOf[w]);
                    QVERIFY(applied.world.workloads[w].requestAt(last) == about.world.workloads[w].requestAt(last));
                }
                for (std::size_t h = 0; h < applied.world.hosts.size(); ++h)
                    QCOMPARE(applied.world.hosts[h].exists.contains(last), h < about.base.hosts.size());
                ++checked;
            }
    QVERIFY(checked >= 4); // otherwise this test says little
}

void PlannerTest::nothingIsWrongNothingIsPlanned() {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addService(world, 1);
    for (int i = 0; i < 2; ++i) addWorkload(world, amounts(500, 10), i, 0);
    const auto about = makeCase(std::move(world), {}, MadeDemand(48, 4).demand());
    QVERIFY(about.findings.empty());
    const auto advice = remedy::advise(about.input(), {}, base::Run{});
    QVERIFY(advice && advice->plans.empty());
    QCOMPARE(advice->declined.size(), remedy::planners().size());
}

namespace {

/// leak() with the edits of plans that were adopted before: they mend nothing of it.
Case adopted() {
    const auto first = leak();
    std::vector<whatif::Edit> edits;
    for (const char* w : {"workload/w0", "workload/w1"})
        edits.push_back(planned(std::string("plan/move/") + w, {"move", {{"workload", w}, {"host", "host/h0"}}},
                                {kNow, base::kEndOfTime}));
    for (const char* like : {"h0", "h1"})
        edits.push_back(planned(std::string("plan/add-hosts/") + like,
                                {"add-hosts", {{"like", std::string("host/") + like}, {"name", "new-h0"}}},
                                {kNow + 60h, base::kEndOfTime}));
    return makeCase(first.base, edits, first.demand);
}

} // namespace

void PlannerTest::adoptedPlansKeepTheirEdits() {
    const auto about = adopted();
    for (const char* strategy : {"move", "add-hosts"}) {
        const auto advice = advise(about, strategy);
        QVERIFY2(!advice.plans.empty(), strategy);
        for (const auto& plan : advice.plans) {
            QVERIFY2(plan.replaced.empty(), strategy);
            for (const auto& step : plan.steps)
                for (const auto& edit : about.scheduled) QVERIFY2(step.edit.key != edit.key, edit.key.c_str());
        }
    }
}

void PlannerTest::whatIsAddedIsWhatGoesBack() {
    const auto about = adopted();
    int removed = 0;
    for (const auto& plan : advise(about, "add-hosts").plans)
        for (const auto& step : plan.steps)
            for (const auto& edit : step.rollback)
                if (edit.change.action == "remove-host") {
                    const auto& host = edit.change.params.at("host");
                    QVERIFY2(!model::resolveHost(about.world, host), host.c_str());
                    ++removed;
                }
    QVERIFY(removed > 0);
}

void PlannerTest::aDrainHeldUpIsABrokenRule() {
    remedy::Placed before, after;
    after.held.insert(model::makeId(model::ResourceKind::Workload, "w0"));
    QVERIFY(remedy::keepsRules(before, before) && remedy::keepsRules(before, after));
    QVERIFY(!remedy::keepsRules(after, before));
    risk::Finding held;
    held.kind = risk::FindingKind::HeldDrain;
    held.at = kNow + 1h;
    held.until = kNow + 3h;
    const auto score = remedy::scoreOf({held}, kNow + 72h);
    QVERIFY(remedy::better(remedy::scoreOf({}, kNow + 72h), score));
}

QTEST_APPLESS_MAIN(PlannerTest)
#include "planner_test.moc"
