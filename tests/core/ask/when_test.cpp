#include "ask/begins.h"
#include "ask/way_back.h"
#include "core/ask/asked.h"
#include "schema.h"
#include "session/stages.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

/// The small fleet: h1 is drained from hour 26 to hour 30. With h2 drained beside it nobody is homeless and nothing
/// runs out, and one more failure is no more survived.
class WhenTest final : public QObject {
    Q_OBJECT
private slots:
    /// All that decides has room beside what is asked for, on a screen of 1366 pixels: no cell tells a story.
    void whatDecidesIsShort() {
        SmallSession small(smallFleet());
        const auto answer =
            asked(*small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h"})), "when", {{"every", "6h"}});
        const auto& table = *tableOf(*answer, "begins");
        QVERIFY(!table.rows.empty());
        for (const auto& row : table.rows) {
            std::size_t letters = 0;
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                if (!table.columns[c].prose) letters += row.cells[c].text.size();
            QVERIFY(letters < 110);
            QVERIFY2(row.detail.find("One more failure") != std::string::npos, row.detail.c_str());
        }
    }

    void anHourWithoutASpareHostComesBehindOneThatKeepsIt() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "change-demand factor=0.3"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {}, 1h}, {});
        QVERIFY2(begins, begins ? "" : begins.error().text.c_str());
        const auto& planned = begins->planned.judgement;
        QVERIFY(planned.score.homelessHours == 0 && planned.score.lostHours == 0 && planned.score.exhaustion == 0);
        QVERIFY(planned.losses > 0);
        // a host whose loss overloads another is none of these, so it is not said that they alone cannot be lost
        QVERIFY(planning::sayLosses(planned).ends_with("without a host"));
        const auto& best = begins->stretches.front();
        QVERIFY(best.best.judgement.losses == 0 && best.best.judgement.added.empty());
        QVERIFY(best.best.at + 2h <= hour(26) || best.best.at >= hour(30));
        for (const auto& stretch : begins->stretches)
            if (stretch.planned) QVERIFY(stretch.best.judgement.losses > 0);
        // What is told of an hour is what the evaluation of the edits in that hour says.
        const auto there = small.evaluate(ask::moved(evaluation->scenario, {"edit-1"}, best.best.by));
        QCOMPARE(there->verdict.kind, best.best.judgement.verdict.kind);
        QCOMPARE(there->verdict.limit, best.best.judgement.verdict.limit);
    }

    void everyBeginStandsInOneRowAndAlikeOnesTogether() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(20), hour(40)}, 1h}, {});
        QVERIFY(begins);
        QCOMPARE(begins->judged, std::size_t{19}); // from hour 20 to hour 38
        std::int64_t count = 0;
        for (const auto& stretch : begins->stretches) count += (stretch.to - stretch.from) / 1h + 1;
        QCOMPARE(count, std::int64_t{19});
        QVERIFY(begins->stretches.size() < 19);
        base::Run two;
        two.threads = 2;
        const auto again = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(20), hour(40)}, 1h}, two);
        QVERIFY(again && again->stretches.size() == begins->stretches.size());
        QCOMPARE(again->stretches.front().best.at, begins->stretches.front().best.at);
    }

    /// It is held against, and stands in no row.
    void whatIsPlannedOutsideOfTheHoursIsNoneOfThem() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(34), hour(40)}, 1h}, {});
        QVERIFY2(begins, begins ? "" : begins.error().text.c_str());
        QCOMPARE(begins->judged, std::size_t{5});
        QCOMPARE(begins->planned.at, hour(26));
        QVERIFY(begins->planned.judgement.losses > 0);
        for (const auto& stretch : begins->stretches) QVERIFY(!stretch.planned && stretch.from >= hour(34));
        // a minute apart, thousands of them would lie on the way there and none of these
        const auto near = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(34), hour(36) + 10min}, 1min}, {});
        QVERIFY2(near && near->judged == 11, near ? "" : near.error().text.c_str());
    }

    /// Where an edit does not fit it changes nothing; such a begin is not praised for that.
    void aBeginAtWhichAnEditDoesNotFitIsLeftOut() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"remove-host host=h2 from=+30h", "remove-host host=h2 from=+26h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-2"}, {hour(24), hour(36)}, 1h}, {});
        QVERIFY2(begins, begins ? "" : begins.error().text.c_str());
        QVERIFY(begins->unfit > 0 && begins->judged > 0);
        for (const auto& stretch : begins->stretches) QVERIFY(stretch.from < hour(30));
    }

    void theAnswerProposesAScenarioAndSaysWhy() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "cordon-host host=h3 from=+40h for=1h"}));
        const auto answer = asked(*evaluation, "when", {{"which", "1"}});
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        const auto& table = *tableOf(*answer, "begins");
        const auto& best = table.rows.front();
        QVERIFY(best.instead && best.instead->edits[0].window.begin != hour(26));
        QCOMPARE(best.instead->edits[1].window.begin, hour(40)); // only the first one moves
        const auto why = valueOf(table, best, "why").get<std::string>();
        QVERIFY2(why.starts_with("Better: it does not come to this: "), why.c_str());
        for (const auto& row : table.rows) QCOMPARE(valueOf(table, row, "why") == "planned", !row.instead.has_value());
        const auto errors = schemaErrors(ask::toJson(*ask::questions().find("when"), *answer), "answer");
        QVERIFY2(errors.empty(), errors.c_str());
    }

    /// One goes on from the other, and nobody sees it.
    void everyBeginIsJudgedAsIfItWereTheOnlyOne() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"rollout service=shop surge=1 memory=+1GiB from=+26h for=3h",
                        "drain-host host=h2 from=+25h for=5h", "change-demand factor=1.2 from=+20h for=9h"}));
        const std::vector<std::string> keys{"edit-1", "edit-2"};
        const auto begins = ask::beginsOf(*evaluation, {keys, {}, 1h}, {});
        QVERIFY2(begins, begins ? "" : begins.error().text.c_str());
        QVERIFY(begins->judged > 50 && begins->stretches.size() > 2);
        for (const auto& stretch : begins->stretches)
            for (auto at = stretch.from; at <= stretch.to; at += 1h) {
                const auto by = at - begins->planned.at;
                const auto alone = session::tryEdits(*evaluation, ask::moved(evaluation->scenario, keys, by).edits, {});
                QVERIFY(alone);
                const auto judgement = planning::judge(*evaluation, *alone, {at, at + 5h});
                QCOMPARE(judgement.verdict.kind, stretch.best.judgement.verdict.kind);
                QCOMPARE(judgement.added.size(), stretch.best.judgement.added.size());
                if (by != stretch.best.by) continue;
                QCOMPARE(judgement.verdict.limit, stretch.best.judgement.verdict.limit);
                QVERIFY(judgement.added == stretch.best.judgement.added);
                QVERIFY(judgement.margin == stretch.best.judgement.margin);
            }
    }

    /// Its own hours and the way back from their middle.
    void whatWouldNotBeOverInTimeIsLeftOut() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h2 from=+40h for=6h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {}, 1h}, {});
        QVERIFY(begins && begins->wayBack > 0s && begins->late > 0);
        const auto back = ask::returnAt(*evaluation, {"edit-1"}, hour(43), {});
        QVERIFY(back);
        QCOMPARE(begins->wayBack, back->p95);
        auto last = hour(0);
        for (const auto& stretch : begins->stretches) last = std::max(last, stretch.to);
        QVERIFY(last + 6h + begins->wayBack <= hour(72) && last + 7h + begins->wayBack > hour(72));
        QCOMPARE(begins->judged + begins->late, std::size_t{66}); // from hour 1 to hour 66
        // a rollout that lasts is carried out for as long as its replicas come and go
        const auto lasting = small.evaluate(scenarioOf({"rollout service=shop surge=1 start=20m from=+40h"}));
        const auto hours = ask::hoursOf(*lasting, {"edit-1"});
        QVERIFY(hours.begin == hour(40) && hours.end > hour(40) + 20min && hours.end < hour(44));
        const auto rolled = ask::beginsOf(*lasting, {{"edit-1"}, {}, 1h}, {});
        QVERIFY(rolled && rolled->lasts);
        QVERIFY(!rolled->planned.judgement.margin || hours.contains(rolled->planned.judgement.margin->at));
    }

    /// What is for good, or far from another edit, takes as long to go back from as it takes by itself.
    void theWayBackIsTheLongestOfTheEdits() {
        SmallSession small(smallFleet());
        const auto back = [&](std::initializer_list<const char*> edits, const std::vector<std::string>& keys) {
            const auto begins = ask::beginsOf(*small.evaluate(scenarioOf(edits)), {keys, {}, 1h}, {});
            if (!begins) qFatal("%s", begins.error().text.c_str());
            return begins->wayBack;
        };
        const auto alone = back({"drain-host host=h2 from=+12h for=2h"}, {"edit-1"});
        QVERIFY(alone > 0s);
        QVERIFY(back({"drain-host host=h2 from=+12h"}, {"edit-1"}) > 0s);
        QVERIFY(back({"drain-host host=h2 from=+12h for=2h", "cordon-host host=h3 from=+40h for=2h"},
                     {"edit-1", "edit-2"}) >= alone);
    }

    /// It is judged nevertheless, so that there is something to hold others against.
    void whatIsPlannedTooLateIsToldAndStays() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"drain-host host=h2 from=+66h for=6h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {}, 1h}, {});
        QVERIFY(begins && begins->plannedLate && begins->judged > 0);
        QVERIFY(std::any_of(begins->stretches.begin(), begins->stretches.end(), [](auto& one) { return one.planned; }));
        const auto beyond = small.evaluate(scenarioOf({"drain-host host=h2 from=+66h for=7h"}));
        const auto only = asked(*beyond, "when", {{"from", "+65h"}});
        QVERIFY2(only, only ? "" : only.error().text.c_str());
        QVERIFY2(only->text.find("There is no other begin that could be judged.") != std::string::npos &&
                     only->text.find("would not be over within the computed future") != std::string::npos,
                 only->text.c_str());
    }

    /// Of begins that are as good, what is nearer to the one that was asked for.
    void ofEqualBeginsTheNearestIsTheBest() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"cordon-host host=h3 from=+12h for=1h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(14), hour(70)}, 1h}, {});
        QVERIFY(begins);
        QCOMPARE(begins->stretches.front().best.at, hour(14));
        // beside what is planned stand the hours before and after it that are as good
        const auto around = ask::beginsOf(*evaluation, {{"edit-1"}, {}, 1h}, {});
        QVERIFY(around && around->stretches.size() >= 3);
        QVERIFY(around->stretches[0].planned && around->stretches[0].from == around->stretches[0].to);
        QVERIFY(around->stretches[1].best.at == hour(11) && around->stretches[2].best.at == hour(13));
    }

    /// A host that fails for good is as bad whenever it does, though less of it is seen.
    void whatDoesNotEndIsNotBetterTheLaterItBegins() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"fail-host host=h4 from=+40h", "cordon-host host=h1 from=+1h",
                                       "cordon-host host=h2 from=+1h", "cordon-host host=h3 from=+1h"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {hour(34), base::kEndOfTime}, 1h}, {});
        QVERIFY2(begins && begins->lasts, begins ? "" : begins.error().text.c_str());
        QVERIFY(!begins->planned.judgement.added.empty());
        const auto& planned = begins->planned.judgement.score;
        QVERIFY(planned.homelessHours + planned.lossHours > 0);
        int later = 0;
        for (const auto& stretch : begins->stretches)
            if (stretch.from > hour(40)) {
                const auto& score = stretch.best.judgement.score;
                QVERIFY(score.homelessHours >= planned.homelessHours && score.lossHours >= planned.lossHours);
                ++later;
            }
        QVERIFY(later > 0);
    }

    void whatCannotMoveIsToldInASentence() {
        SmallSession small(smallFleet());
        const auto none = small.evaluate();
        QVERIFY(!asked(*none, "when"));
        const auto now = small.evaluate(scenarioOf({"drain-host host=h2"}));
        QVERIFY(!asked(*now, "when"));
        const auto later = small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h"}));
        for (const auto& [key, text] : {std::pair("which", "2"), std::pair("which", "x"), std::pair("every", "1s"),
                                        std::pair("to", "+2h"), std::pair("every", "1m")}) {
            const auto wrong = asked(*later, "when", {{key, text}});
            QVERIFY2(!wrong && wrong.error().kind == base::ErrorKind::Usage && wrong.error().text.ends_with("."), text);
        }
        std::stop_source stop;
        stop.request_stop();
        base::Run stopped;
        stopped.stop = stop.get_token();
        const auto cancelled = ask::beginsOf(*later, {{"edit-1"}, {}, 1h}, stopped);
        QVERIFY(!cancelled && cancelled.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_MAIN(WhenTest)
#include "when_test.moc"
