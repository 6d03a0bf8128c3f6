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
    return *ask::collisionsOf(evaluation, planning::scheduleOf(evaluation.scenario, evaluation),
                              [&](const auto& edits) { return session::tryEdits(evaluation, edits, {}); });
}

ask::Sequence resequenced(const session::Evaluation& evaluation,
                          base::TimeWindow within = {base::kBeginningOfTime, base::kEndOfTime}) {
    const auto sequence = ask::resequence(evaluation, within, {});
    if (!sequence) qFatal("%s", sequence.error().text.c_str());
    return *sequence;
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
        const auto said = asked(*evaluation, "collisions", {})->text;
        QVERIFY2(said.find("need no second change") == std::string::npos,
                 said.c_str()); // who is homeless is of all three
        const auto sequence = resequenced(*evaluation);
        QCOMPARE(sequence.before, std::size_t{3});
        QVERIFY(sequence.moves.size() == 1 && sequence.standing.empty()); // one of the three is enough
        const auto& move = sequence.moves.front();
        QVERIFY(!move.fromEvent && move.left == 0);
        QVERIFY(std::chrono::abs(move.by) == 2h); // the nearest at which it does not meet both others
        const auto after = small.evaluate(move.scenario);
        QCOMPARE(count(found(*after), ask::CollisionKind::Capacity), std::size_t{0});
        QVERIFY(after->verdict.kind <= evaluation->verdict.kind);
        QVERIFY(after->findings.size() < evaluation->findings.size());
    }

    void whatNeedsNoSecondChangeIsSaidToStandElsewhere() {
        SmallSession small(smallFleet());
        const auto said = [&](const char* edit, const base::ParamTexts& texts) {
            return asked(*small.evaluate(scenarioOf({edit})), "collisions", texts)->text;
        };
        const std::string words = "need no second change are no collisions: ";
        const auto text = said("change-demand factor=2.2 from=+32h", {});
        QVERIFY2(text.find(words) != std::string::npos, text.c_str());
        const auto before = said("change-demand factor=2.2 from=+32h", {{"to", "+20h"}});
        QVERIFY2(before.find(words) == std::string::npos, before.c_str());
        const auto harmless = said("change-demand factor=0.9 from=+32h", {});
        QVERIFY2(harmless.find(words) == std::string::npos, harmless.c_str());
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
        const auto sequence = resequenced(*evaluation);
        QVERIFY(sequence.moves.size() == 1 && sequence.standing.empty());
        QVERIFY(found(*small.evaluate(sequence.moves.front().scenario)).empty());
    }

    void theyAreNeededByWayOfOthersAndOnAHost() {
        auto fleet = smallFleet();
        fleet.resources.push_back({});
        auto& front = fleet.resources.back();
        front.id = model::makeId(model::ResourceKind::Service, "front");
        front.kind = model::ResourceKind::Service;
        front.name = "front";
        fleet.relations.push_back(
            {front.id, model::makeId(model::ResourceKind::Service, "shop"), model::RelationKind::DependsOn});
        SmallSession small(fleet);
        const auto evaluation =
            small.evaluate(scenarioOf({"deploy service=front replicas=1 cpu=0.1 memory=1GiB from=+40h for=4h",
                                       "cordon-host host=h4 from=+40h for=4h"}));
        const auto all = found(*evaluation);
        QVERIFY(all.size() == 1 && all[0].kind == ask::CollisionKind::Dependency);
        QCOMPARE(all[0].text, std::string("Front needs db by way of shop. Db has a replica on h4 and none to spare."));
    }

    void whoTakesOutOneHostCollides() {
        SmallSession small(smallFleet());
        const auto all = found(*small.evaluate(scenarioOf({"cordon-host host=h1 from=+28h for=4h"})));
        QVERIFY(all.size() == 1 && all[0].kind == ask::CollisionKind::Dependency);
        QCOMPARE(all[0].text, std::string("Both change h1."));
    }

    void hoursThatAreSharedAloneAreNoCollision() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"cordon-host host=h3 from=+40h for=4h", "cordon-host host=h4 from=+42h for=4h"}));
        const auto all = found(*evaluation);
        QVERIFY(all.size() == 1 && all[0].kind == ask::CollisionKind::Calendar);
        const auto sequence = resequenced(*evaluation);
        QVERIFY(sequence.before == 0 && sequence.moves.empty());
    }

    /// Both resizes hold in the hours of the drain, and only that of shop leaves a replica of it no host.
    void bothOfAPairAreNeededForWhatExplainsIt() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf(
            {"resize service=shop memory=7GiB from=+26h for=4h", "resize service=db cpu=1.6 from=+26h for=4h"}));
        const auto all = found(*evaluation);
        QCOMPARE(count(all, ask::CollisionKind::Capacity), std::size_t{1});
        QVERIFY(all[0].a == 0 && all[0].b == 2);
        QCOMPARE(count(all, ask::CollisionKind::Dependency), std::size_t{1}); // shop needs db
    }

    /// h1 and its load have room each; what is drained from h1 and grows does not.
    void whatRunsOutOnlyTogetherCollidesInCapacity() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"change-demand factor=3 from=+40h for=2h", "drain-host host=h3 from=+40h for=2h"}));
        const auto all = found(*evaluation);
        QCOMPARE(count(all, ask::CollisionKind::Capacity), std::size_t{1});
        QVERIFY2(all[0].text.find("run out") != std::string::npos, all[0].text.c_str());
        const auto sequence = resequenced(*evaluation);
        QVERIFY(sequence.moves.size() == 1 && sequence.standing.empty());
    }

    /// The resize has begun, so that what is scheduled has to move, for as long as the two share.
    void aScheduledChangeMovesWhereTheEditCannot() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"resize service=shop memory=7GiB from=+0h for=28h"}));
        const auto sequence = resequenced(*evaluation);
        QCOMPARE(sequence.before, std::size_t{1});
        QCOMPARE(sequence.moves.size(), std::size_t{1});
        const auto& move = sequence.moves.front();
        QCOMPARE(move.title, std::string("Firmware of h1"));
        QVERIFY(move.fromEvent && move.left == 0);
        QVERIFY(move.window() == (base::TimeWindow{hour(28), hour(32)}));
        QVERIFY(move.scenario.edits.front() == evaluation->scenario.edits.front());
        const auto after = small.evaluate(move.scenario);
        QVERIFY(after->skipped.empty());
        QCOMPARE(count(found(*after), ask::CollisionKind::Capacity), std::size_t{0});
        // asked again with the row taken, the event stands at its new hours alone
        const auto items = planning::scheduleOf(after->scenario, *after).items;
        QCOMPARE(items.size(), after->scenario.edits.size());
        QVERIFY(std::none_of(items.begin(), items.end(), [](const auto& item) { return item.fromEvent; }));
    }

    /// The maintenance leaves the closed h1 alone and meets the resize of shop at its new hours, that of db never: both
    /// resizes have the same hours, so that it takes an evaluation without each to see that.
    void whatAMovedEventMeetsIsJudgedAtItsNewHours() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf(
            {"resize service=shop memory=7GiB", "resize service=db cpu=1.6", "cordon-host host=h1 from=+0h for=30h"}));
        const auto sequence = resequenced(*evaluation);
        QCOMPARE(sequence.moves.size(), std::size_t{1});
        QVERIFY(sequence.moves[0].fromEvent);
        QVERIFY(sequence.moves[0].window() == (base::TimeWindow{hour(30), hour(34)}));
        QCOMPARE(sequence.moves[0].left, sequence.before - 1);
        QCOMPARE(sequence.standing.size(), sequence.moves[0].left);
    }

    /// Left out to see whether it is needed, it must not come back at the hours it was scheduled for.
    void anEditInThePlaceOfAnEventIsNeededToo() {
        SmallSession small(smallFleet());
        auto scenario = scenarioOf({"resize service=shop memory=7GiB", "resize service=db cpu=1.6"});
        auto instead = small.evaluate(scenario)->scheduled.at(0);
        instead.window = {hour(27), hour(31)};
        scenario.edits.push_back(instead);
        const auto all = found(*small.evaluate(scenario));
        QCOMPARE(count(all, ask::CollisionKind::Capacity), std::size_t{1});
        QVERIFY(all[0].a == 0 && all[0].b == 2);
    }

    /// At other hours the resize of db meets that of shop alone, not what was asked for.
    void whatIsLeftIsWhatWasAskedFor() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"resize service=shop memory=1GiB", "resize service=db memory=1GiB from=+50h for=4h",
                        "resize service=shop memory=1.5GiB from=+50h for=1h"}));
        const auto sequence = resequenced(*evaluation, {hour(53), hour(72)});
        QCOMPARE(sequence.before, std::size_t{1});
        QVERIFY(sequence.moves.empty());
        QCOMPARE(sequence.standing.size(), std::size_t{1});
    }

    void theLimitEndsTheSearchAndIsSaid() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf(
            {"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h", "change-demand factor=0.3",
             "resize service=shop memory=1GiB from=+50h for=2h", "resize service=db memory=1GiB from=+50h for=2h"}));
        base::Run run;
        double most = 0;
        run.progress = [&](double share, const char*) { most = std::max(most, share); };
        const base::TimeWindow all{base::kBeginningOfTime, base::kEndOfTime};
        const auto whole = ask::resequence(*evaluation, all, run);
        QVERIFY(whole->whole && whole->standing.empty());
        const auto cut = ask::resequence(*evaluation, all, run, 10);
        QVERIFY(!cut->whole && cut->moves.size() == 1 && !cut->standing.empty());
        for (const auto& one : cut->standing) QVERIFY(one.why.find("not all hours within") != std::string::npos);
        for (int limit = 11; limit < 20; ++limit) QVERIFY(ask::resequence(*evaluation, all, run, limit));
        QCOMPARE(most, 1.0); // playing back two moves is no progress beyond the end
    }

    void whatNoOtherHoursEndSaysWhy() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"resize service=shop memory=7GiB"}));
        const auto sequence = resequenced(*evaluation);
        QVERIFY(sequence.moves.empty() && sequence.standing.size() == 1);
        QVERIFY(sequence.standing[0].why.find("has begun") != std::string::npos);
        QVERIFY(sequence.standing[0].why.find("For 'Firmware of h1' no other hours") != std::string::npos);
        const auto answer = asked(*evaluation, "collisions");
        QVERIFY(answer->text.starts_with("No other hours were found"));
        QCOMPARE(tableOf(*answer, "standing")->rows.size(), std::size_t{1});
    }

    /// Once the others take something again h2 can be drained, but not by day, when no host has room for two.
    void noMoveAddsWhatDoesNotStandNow() {
        auto fleet = smallFleet();
        fleet.events.clear();
        for (auto& samples : fleet.samples)
            for (std::size_t i = 0; i < samples.values.size() && samples.key.metric == "cpu"; ++i)
                samples.values[i] += 900 * std::sin(static_cast<double>(i) * 6.283185307 / 24);
        SmallSession small(fleet);
        const auto evaluation = small.evaluate(
            scenarioOf({"drain-host host=h2 from=+41h for=2h", "cordon-host host=h1 from=+0h for=51h",
                        "cordon-host host=h3 from=+0h for=51h", "cordon-host host=h4 from=+0h for=51h"}));
        const auto runsOut = [](const risk::Finding& f) { return f.kind == risk::FindingKind::Exhaustion; };
        const auto& now = evaluation->findings;
        QVERIFY(std::none_of(now.begin(), now.end(), runsOut));
        const auto sequence = resequenced(*evaluation);
        QCOMPARE(sequence.before, std::size_t{6});
        QVERIFY(sequence.moves.size() == 1 && sequence.moves[0].left == 0 && sequence.moves[0].added.empty());
        QVERIFY(sequence.moves[0].by > 10h); // from hour 51 on it would collide with nothing
        const auto after = small.evaluate(sequence.moves[0].scenario);
        QVERIFY(std::none_of(after->findings.begin(), after->findings.end(), runsOut));
        auto nearest = evaluation->scenario;
        nearest.edits[0].window = {hour(51), hour(53)};
        const auto then = small.evaluate(nearest);
        QCOMPARE(count(found(*then), ask::CollisionKind::Capacity), std::size_t{0});
        QVERIFY(std::any_of(then->findings.begin(), then->findings.end(), runsOut));
        // nor makes likelier what might have come anyway
        auto likely = *evaluation;
        for (auto f : then->findings)
            if (runsOut(f)) {
                f.probability = f.probability > 0.5 ? 0.51 : f.probability - 0.06;
                likely.findings.push_back(f);
            }
        QVERIFY(resequenced(likely).moves[0].by > 10h);
    }

    /// The drains with that of h1, and a release with that of what it needs: one move for each, told one by one.
    void asFewMoveAsThereAreThingsToTakeApart() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf(
            {"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h", "change-demand factor=0.3",
             "resize service=shop memory=1GiB from=+50h for=2h", "resize service=db memory=1GiB from=+50h for=2h"}));
        const auto sequence = resequenced(*evaluation);
        QCOMPARE(sequence.before, std::size_t{4});
        QVERIFY(sequence.moves.size() == 2 && sequence.standing.empty());
        QCOMPARE(sequence.moves[0].left, std::size_t{1}); // the one that ends three of them comes first
        QCOMPARE(sequence.moves[1].left, std::size_t{0});
        const auto after = found(*small.evaluate(sequence.moves[1].scenario));
        QCOMPARE(count(after, ask::CollisionKind::Calendar), after.size());
        // of the hours that are asked for alone
        const auto later = resequenced(*evaluation, {hour(40), hour(72)});
        QVERIFY(later.before == 1 && later.moves.size() == 1 && later.moves[0].left == 0);
        QVERIFY(later.moves[0].key == "edit-4" || later.moves[0].key == "edit-5");
    }

    void theAnswerProposesItsHoursAndKeepsItsSchema() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "drain-host host=h3 from=+26h for=2h",
                                       "change-demand factor=0.3"}));
        const auto answer = asked(*evaluation, "collisions");
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        QVERIFY2(answer->text.starts_with("Moved so, 0 of 3 collisions remain: 1 change at other hours, by 2 h in all"),
                 answer->text.c_str());
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
