#include "ask/collisions.h"
#include "core/ask/asked.h"
#include "planning/schedule.h"
#include "schema.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

std::vector<ask::Collision> found(const session::Evaluation& evaluation) {
    return ask::collisionsOf(evaluation, planning::scheduleOf(evaluation.scenario, evaluation));
}

std::size_t count(const std::vector<ask::Collision>& all, ask::CollisionKind kind) {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [kind](const auto& one) { return one.kind == kind; }));
}

} // namespace

/// The small fleet: h1 is drained from hour 26 to hour 30, shop needs db.
class CollisionsTest final : public QObject {
    Q_OBJECT
private slots:
    /// With h2 and h3 drained beside h1 one host is left for four workloads, and any two of the drains are harmless.
    void drainsThatFitOnlyOneByOneCollideInCapacityAndAreTakenApart() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h",
                                       "change-demand factor=0.3"}));
        const auto all = found(*evaluation);
        QCOMPARE(count(all, ask::CollisionKind::Capacity), std::size_t{3});
        const auto sequence = ask::resequence(*evaluation, {});
        QVERIFY2(sequence, sequence ? "" : sequence.error().text.c_str());
        QVERIFY(!sequence->moves.empty() && sequence->standing.empty());
        const auto after = small.evaluate(sequence->scenario);
        QCOMPARE(count(found(*after), ask::CollisionKind::Capacity), std::size_t{0});
        QVERIFY(after->verdict.kind <= evaluation->verdict.kind);
        QVERIFY(after->findings.size() < evaluation->findings.size());
        QCOMPARE(after->verdict.kind, sequence->moves.back().judgement.verdict.kind);
    }

    /// What three do together does not stand for what two of them do alone.
    void aPairIsExplainedByTheMeetingOfTheFewest() {
        SmallSession small(smallFleet());
        auto evaluation =
            *small.evaluate(scenarioOf({"cordon-host host=h2 from=+40h for=2h", "cordon-host host=h3 from=+40h for=2h",
                                        "cordon-host host=h4 from=+40h for=2h"}));
        const auto meet = [](const char* text, std::vector<risk::Cause> causes) {
            risk::Finding finding;
            finding.kind = risk::FindingKind::Conflict;
            finding.at = hour(40);
            finding.until = hour(42);
            finding.causes = std::move(causes);
            finding.text = text;
            return finding;
        };
        const base::TimeWindow hours{hour(40), hour(42)};
        evaluation.findings = {meet("All three.", {{"edit-1", hours}, {"edit-2", hours}, {"edit-3", hours}}),
                               meet("The first two.", {{"edit-1", hours}, {"edit-2", hours}})};
        const auto all = found(evaluation);
        QCOMPARE(count(all, ask::CollisionKind::Capacity), std::size_t{3});
        for (const auto& one : all)
            QCOMPARE(one.text, std::string(one.a == 0 && one.b == 1 ? "The first two." : "All three."));
    }

    void aReleaseCollidesWithThatOfWhatItNeeds() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"resize service=shop memory=1GiB from=+40h for=4h",
                                                           "resize service=db memory=1GiB from=+42h for=4h",
                                                           "resize service=shop memory=1GiB from=+60h for=1h"}));
        const auto all = found(*evaluation);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].kind, ask::CollisionKind::Dependency);
        QCOMPARE(all[0].text, std::string("Shop needs db."));
        QVERIFY(all[0].hours == (base::TimeWindow{hour(42), hour(44)}));
        const auto sequence = ask::resequence(*evaluation, {});
        QVERIFY(sequence && sequence->moves.size() == 1 && sequence->standing.empty());
        QVERIFY(found(*small.evaluate(sequence->scenario)).empty());
    }

    void hoursThatAreSharedAloneAreNoCollision() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"cordon-host host=h3 from=+40h for=4h", "cordon-host host=h4 from=+42h for=4h"}));
        const auto all = found(*evaluation);
        QVERIFY(all.size() == 1 && all[0].kind == ask::CollisionKind::Calendar);
        const auto sequence = ask::resequence(*evaluation, {});
        QVERIFY(sequence && sequence->moves.empty());
    }

    /// The drain of h1 is scheduled; by itself at other hours it leaves the two edits room as well.
    void aScheduledChangeCouldMoveInstead() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h",
                                       "change-demand factor=0.3"}));
        const auto sequence = ask::resequence(*evaluation, {});
        QVERIFY2(sequence, sequence ? "" : sequence.error().text.c_str());
        QCOMPARE(sequence->instead.size(), std::size_t{1});
        const auto& one = sequence->instead.front();
        QCOMPARE(one.title, std::string("Firmware of h1"));
        QVERIFY(one.was == hour(26) && one.window.end - one.window.begin == 4h);
        QVERIFY(one.window.end <= hour(26) || one.window.begin >= hour(28));
        QCOMPARE(one.scenario.edits.size(), std::size_t{4});
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(one.scenario.edits[i] == evaluation->scenario.edits[i]);
        const auto after = small.evaluate(one.scenario);
        QVERIFY(after->skipped.empty());
        QCOMPARE(after->verdict.kind, one.judgement.verdict.kind);
        QVERIFY(std::none_of(after->findings.begin(), after->findings.end(),
                             [](const auto& finding) { return finding.kind == risk::FindingKind::Conflict; }));
        const auto answer = asked(*evaluation, "collisions");
        const auto& table = *tableOf(*answer, "instead");
        QVERIFY(table.rows.size() == 1 && table.rows[0].instead && table.rows[0].instead->edits == one.scenario.edits);
        // asked again with the row taken, the event stands at its new hours alone
        const auto items = planning::scheduleOf(after->scenario, *after).items;
        QCOMPARE(items.size(), after->scenario.edits.size());
        QVERIFY(std::none_of(items.begin(), items.end(), [](const auto& item) { return item.fromEvent; }));
    }

    void theAnswerProposesItsHoursAndKeepsItsSchema() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h"}));
        const auto answer = asked(*evaluation, "collisions");
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        const auto& sequence = *tableOf(*answer, "sequence");
        QVERIFY(!sequence.rows.empty() && sequence.rows.back().instead);
        QVERIFY(sequence.rows.back().instead->edits != evaluation->scenario.edits);
        const auto errors = schemaErrors(ask::toJson(*ask::questions().find("collisions"), *answer), "answer");
        QVERIFY2(errors.empty(), errors.c_str());
        QVERIFY(!tableOf(*asked(*evaluation, "collisions", {{"as-planned", "true"}}), "sequence"));
        QVERIFY(tableOf(*asked(*evaluation, "collisions", {{"to", "+20h"}}), "pairs")->rows.empty());
        QVERIFY(!asked(*evaluation, "collisions", {{"from", "+20h"}, {"to", "+10h"}}));
    }
};

QTEST_MAIN(CollisionsTest)
#include "collisions_test.moc"
