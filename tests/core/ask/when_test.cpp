#include "ask/begins.h"
#include "core/ask/asked.h"
#include "schema.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

/// The small fleet: h1 is drained from hour 26 to hour 30. With h2 drained beside it nobody is homeless and nothing
/// runs out, and one more failure is no more survived.
class WhenTest final : public QObject {
    Q_OBJECT
private slots:
    void anHourWithoutASpareHostComesBehindOneThatKeepsIt() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"drain-host host=h2 from=+26h for=2h", "change-demand factor=0.3"}));
        const auto begins = ask::beginsOf(*evaluation, {{"edit-1"}, {}, 1h}, {});
        QVERIFY2(begins, begins ? "" : begins.error().text.c_str());
        const auto& planned = begins->planned.judgement;
        QVERIFY(planned.score.homelessHours == 0 && planned.score.lostHours == 0 && planned.score.exhaustion == 0);
        QVERIFY(planned.losses > 0);
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
