#include "ask/way_back.h"
#include "core/ask/asked.h"
#include "schema.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

ask::WayBack back(const session::Evaluation& evaluation, std::vector<std::string> keys, base::Time at) {
    auto found = ask::wayBack(evaluation, keys, at, {});
    if (!found) qFatal("%s", found.error().text.c_str());
    return std::move(*found);
}

} // namespace

/// A release in the middle of its hours on the small fleet.
class BackTest final : public QObject {
    Q_OBJECT
private slots:
    /// Of three replicas, one after the other, the old ones come back: as many as were replaced by then.
    void aReleaseIsTakenBackAtAnyMinute() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"rollout service=shop from=+40h for=2h surge=1 unavailable=0 start=20m"}));
        QVERIFY(evaluation->skipped.empty());
        const auto early = back(*evaluation, {"edit-1"}, hour(40) + 30min);
        const auto late = back(*evaluation, {"edit-1"}, hour(41) + 30min);
        QVERIFY2(early.asked.feasible() && late.asked.feasible(), early.asked.broken.c_str());
        QCOMPARE(early.asked.restarts, 1);
        QCOMPARE(late.asked.restarts, 3);
        QCOMPARE(late.asked.p50, base::Duration(3 * 120s + 30s));
        QVERIFY(late.asked.p95 > late.asked.p50);
        QVERIFY(!early.noReturn);
        QCOMPARE(*early.endsAt, hour(42));
        QVERIFY(!early.later.empty());
        QCOMPARE(early.begun.size(), std::size_t{1});
    }

    /// While h3 and h4 fail beside the drain of h1, all four workloads need h2 and the drained host.
    void whatLeavesSomebodyWithoutAHostIsNoWayBack() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf(
            {"add-hosts like=h2 count=2 from=+10h", "fail-host host=h3 from=+20h", "fail-host host=h4 from=+20h"}));
        const auto before = back(*evaluation, {"edit-1"}, hour(15));
        QVERIFY2(before.asked.feasible(), before.asked.broken.c_str());
        QVERIFY(before.noReturn); // from hour 26 on h1 is drained, and h2 alone does not hold all
        QCOMPARE(*before.noReturn, hour(26));
        const auto during = back(*evaluation, {"edit-1"}, hour(27));
        QVERIFY(!during.asked.feasible());
        QVERIFY2(during.asked.broken.find("no host") != std::string::npos ||
                     during.asked.broken.find("lost") != std::string::npos,
                 during.asked.broken.c_str());
        QCOMPARE(*during.noReturn, hour(27));
        const auto text = asked(*evaluation, "back", {{"at", "+15h"}, {"which", "1"}})->text; // the drain ends
        QVERIFY2(text.find("cannot for a while") != std::string::npos && text.find("it can again") != std::string::npos,
                 text.c_str());
    }

    void whatIsForGoodCannotBeTakenBackAndAFailureIsNothingToTakeBack() {
        SmallSession small(smallFleet());
        const auto gone = small.evaluate(scenarioOf({"remove-host host=h4 from=+10h"}));
        const auto answer = asked(*gone, "back", {{"at", "+12h"}});
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        QVERIFY2(answer->text.starts_with("No: ") && answer->text.find("is for good") != std::string::npos,
                 answer->text.c_str());
        const auto ahead = asked(*gone, "back", {{"at", "+5h"}});
        QVERIFY2(ahead->text.find("nothing of it has begun") != std::string::npos, ahead->text.c_str());
        const auto failed = small.evaluate(scenarioOf({"fail-host host=h4 from=+10h for=10h"}));
        QVERIFY(back(*failed, {"edit-1"}, hour(12)).begun.empty());
    }

    void aMoveIsTakenBackByAMove() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"move workload=shop-2 host=h3 from=+40h"}));
        const auto found = back(*evaluation, {"edit-1"}, hour(41));
        QVERIFY2(found.asked.feasible(), found.asked.broken.c_str());
        QCOMPARE(found.asked.moves, 1);
    }

    void theAnswerKeepsItsSchema() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"rollout service=shop from=+40h for=2h surge=1 unavailable=0 start=20m",
                                       "drain-host host=h4 from=+50h for=1h"}));
        const auto answer = asked(*evaluation, "back", {{"at", "+41h"}});
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        QVERIFY2(answer->text.starts_with("Yes: ") &&
                     answer->text.find("called off: Drain host h4") != std::string::npos,
                 answer->text.c_str());
        const auto errors = schemaErrors(ask::toJson(*ask::questions().find("back"), *answer), "answer");
        QVERIFY2(errors.empty(), errors.c_str());
        QCOMPARE(asked(*evaluation, "back")->text, answer->text); // the middle of what begins first
        QVERIFY(!asked(*evaluation, "back", {{"at", "+900h"}}));
    }
};

QTEST_MAIN(BackTest)
#include "back_test.moc"
