#include "core/session/small_session.h"

#include "evidence/evidence.h"
#include "remedy/costs.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

/// What a plan's figures rest on, and what would make another plan as good.
class PlanEvidenceTest final : public QObject {
    Q_OBJECT

    std::optional<SmallSession> m_small;
    std::shared_ptr<const session::Evaluation> m_evaluation;

    static remedy::Step step(int order, const std::string& edit, double downtime, base::Duration takes) {
        remedy::Step out;
        out.order = order;
        out.edit = *whatif::parseEdit(edit, *base::parseTime("2026-03-01T00:00:00Z"));
        out.text = "Step of " + edit + ".";
        out.downtimeSeconds = downtime;
        out.durationP50 = takes;
        out.durationP90 = takes * 2;
        return out;
    }

    /// One that moves db-1 and one that orders two hosts.
    static std::vector<remedy::Plan> madePlans() {
        remedy::Plan move, buy;
        move.title = "Move db-1";
        move.steps = {step(1, "move workload=db-1 host=h1 from=2026-03-01T02:00:00Z", 60, std::chrono::minutes(5))};
        move.costs = {{"move_per_workload", 1, 0, 2, false, {1}},
                      {"downtime_per_service_hour", 60.0 / 3600, 0, 1000, false, {1}}};
        move.costOnce = 2 + 1000 * 60.0 / 3600;
        move.downtimeSeconds = 60;
        move.durationP50 = std::chrono::minutes(5);
        move.durationP90 = std::chrono::minutes(10);
        buy.title = "Add 2 hosts";
        buy.steps = {step(1, "add-hosts count=2 like=h1 from=2026-03-06T00:00:00Z", 0, std::chrono::hours(120))};
        buy.costs = {{"host_per_month", 2, 0, 400, true, {1}}};
        buy.costPerMonth = 800;
        buy.durationP50 = std::chrono::hours(120);
        buy.durationP90 = std::chrono::hours(180);
        return {move, buy};
    }

    evidence::Evidence ask(const std::vector<remedy::Plan>& plans, int plan, evidence::PlanFigure figure) {
        const evidence::PlanClaim claim{
            m_evaluation, std::make_shared<const std::vector<remedy::Plan>>(plans), plan, {}, figure};
        auto found = evidence::evidenceOf(m_small->session(), m_evaluation, claim, base::Run{});
        if (!found) qFatal("%s", found.error().text.c_str());
        return *found;
    }

    static bool says(const evidence::Evidence& evidence, const std::string& id, const std::string& words) {
        for (const auto& part : evidence.parts)
            for (const auto& line : part.lines)
                if (part.id == id && line.find(words) != std::string::npos) return true;
        return false;
    }

private slots:
    void initTestCase() {
        m_small.emplace(smallFleet());
        m_evaluation = m_small->evaluate();
    }

    void aCostNamesItsStepsAndPrices() {
        const auto told = ask(madePlans(), 0, evidence::PlanFigure::Cost);
        QVERIFY2(told.claim == "'Move db-1' costs 18.67 EUR once and 0.00 EUR a month.", told.claim.c_str());
        QVERIFY(says(told, "steps", "Step 1, Step of move"));
        QVERIFY(says(told, "prices", "1 \u00d7 moving or resizing one workload, at 2 EUR: 2.00 EUR once (step 1)."));
        QVERIFY(says(told, "prices", "an hour of a service's downtime, at 1000 EUR: 16.67 EUR once"));
        QVERIFY(says(told, "assumptions", "nobody has stated any"));
        QVERIFY(says(told, "counted", "'Add 2 hosts' comes to 9600.00 EUR in a year."));
    }

    /// At the price that is told both cost the same, and beyond it the other way round.
    void pricesTurnTheOrder() {
        const auto plans = madePlans();
        const auto told = ask(plans, 0, evidence::PlanFigure::Cost);
        QCOMPARE(told.turns.size(), std::size_t{3});
        for (const auto& turn : told.turns) {
            QCOMPARE(turn.kind, std::string("price"));
            QVERIFY(turn.edits.empty() && turn.priceBook && turn.priceBook->to >= 0);
            const auto yearWith = [&](remedy::Plan plan, double price) {
                double year = 0;
                for (auto& line : plan.costs) {
                    if (line.price == turn.priceBook->item) line.each = price;
                    year += line.expected() * (line.monthly ? 12 : 1);
                }
                return year;
            };
            const double at = turn.priceBook->to;
            QVERIFY(std::abs(yearWith(plans[0], at) - yearWith(plans[1], at)) < 1e-6);
            QVERIFY((yearWith(plans[0], at * 1.01) < yearWith(plans[1], at * 1.01)) !=
                    (yearWith(plans[0], at * 0.99) < yearWith(plans[1], at * 0.99)));
        }
    }

    void downtimeTurnsWithAReplicaMore() {
        const auto told = ask(madePlans(), 0, evidence::PlanFigure::Downtime);
        QVERIFY2(told.claim == "'Move db-1' takes services down for 1 min in all.", told.claim.c_str());
        QVERIFY(says(told, "steps", "1 min"));
        QCOMPARE(told.turns.size(), std::size_t{1});
        QCOMPARE(told.turns.front().kind, std::string("replicas"));
        QVERIFY2(told.turns.front().text.find("one is to spare") != std::string::npos, told.turns.front().text.c_str());
        auto scenario = evidence::withEdits(m_evaluation->scenario, told.turns.front().edits);
        const auto then = m_small->evaluate(scenario);
        QVERIFY(then->skipped.empty());
        int running = 0;
        for (const auto& workload : then->world->workloads) running += workload.name.starts_with("db") ? 1 : 0;
        QCOMPARE(running, 2);
    }

    void withoutDowntimeThereIsNothingToTry() {
        const auto told = ask(madePlans(), 1, evidence::PlanFigure::Downtime);
        QVERIFY(told.turns.empty() && says(told, "steps", "Nothing comes from 1 step."));
        QCOMPARE(told.searched, std::string("There is no change to try."));
    }

    void aShorterLeadTimeMakesItAsQuick() {
        auto plans = madePlans();
        plans[0].durationP50 = std::chrono::hours(30); // the slow way round
        const auto told = ask(plans, 1, evidence::PlanFigure::Duration);
        QVERIFY(says(told, "assumptions", "Hosts come after the lead time"));
        QCOMPARE(told.turns.size(), std::size_t{1});
        const auto& book = *told.turns.front().priceBook;
        QCOMPARE(book.item, std::string("host_lead_time"));
        QCOMPARE(book.from, 120 * 3600.0);
        QCOMPARE(book.to, 30 * 3600.0);
        QVERIFY(ask(plans, 0, evidence::PlanFigure::Duration).turns.empty()); // it waits for no host
    }

    void plansOfAnotherStateAreRefused() {
        const auto other = m_small->evaluate({"other", {*whatif::parseEdit("fail-host host=h3")}});
        const evidence::PlanClaim claim{
            m_evaluation, std::make_shared<const std::vector<remedy::Plan>>(madePlans()), 0, {}, {}};
        QVERIFY(!evidence::evidenceOf(m_small->session(), other, claim, base::Run{}));
        auto beyond = claim;
        beyond.plan = 7;
        QVERIFY(!evidence::evidenceOf(m_small->session(), m_evaluation, beyond, base::Run{}));
        QVERIFY(!evidence::parseFigure("colour"));
    }
};

QTEST_APPLESS_MAIN(PlanEvidenceTest)
#include "plan_evidence_test.moc"
