#include "planning/judgement.h"
#include "planning/maintenance.h"
#include "session/advise.h"

#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kNow = *base::parseTime("2026-03-01T00:00:00Z");

whatif::Scenario scenario(std::initializer_list<const char*> edits) {
    whatif::Scenario out{"judged", {}};
    for (const auto* text : edits) {
        auto edit = whatif::parseEdit(text, kNow);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        edit->key = fmt::format("edit-{}", out.edits.size() + 1);
        out.edits.push_back(std::move(*edit));
    }
    return out;
}

int losses(const std::vector<risk::Finding>& findings) {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.kind == risk::FindingKind::HostLoss;
    }));
}

} // namespace

/// Whatever proposes hours is judged like the plan itself. In the small fleet h1 is drained from hour 26 to hour 30;
/// with a second host drained beside it nobody is homeless, and no third one can be lost.
class JudgedTest final : public QObject {
    Q_OBJECT
private slots:
    void whatIsAddedIsCountedAgainstTheFleetWithoutTheEdits() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenario({"drain-host host=h2 from=+26h for=2h"}));
        const auto judgement = planning::judge(*evaluation, {kNow + 26h, kNow + 28h});
        QVERIFY(judgement.losses > 0 && !judgement.added.empty());
        QVERIFY(judgement.margin && judgement.margin->at >= kNow + 26h && judgement.margin->at < kNow + 28h);
        const auto same = planning::judge(*small.evaluate(), {kNow, kNow + 72h});
        QVERIFY(same.added.empty() && !same.margin);
        QVERIFY(planning::compare(same, judgement) < 0 && planning::compare(judgement, same) > 0);
        QCOMPARE(planning::compare(judgement, judgement), 0);
    }

    /// Placement alone sees nothing wrong in these hours; the plan gives the spare host back.
    void aShiftMendsTheLossOfTheSpareHost() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenario({"change-demand factor=0.3", "drain-host host=h2 from=+26h for=2h"}));
        QVERIFY(losses(evaluation->findings) >
                losses(small.evaluate(scenario({"change-demand factor=0.3"}))->findings));
        const auto advice = session::advise(*evaluation, {"shift"}, {}, {});
        QVERIFY2(advice, advice ? "" : advice.error().text.c_str());
        QVERIFY2(!advice->plans.empty(), advice->declined.empty() ? "" : advice->declined.front().reason.c_str());
        QVERIFY(losses(advice->plans.front().remaining) < losses(evaluation->findings));
    }

    /// The schedule says what evaluating the scenario with its drains says.
    void wavesAreJudgedLikeTheScenarioTheyMake() {
        SmallSession small(smallFleet());
        for (const bool anyLoss : {false, true}) {
            const auto evaluation = small.evaluate(scenario({"change-demand factor=0.3"}));
            base::ParamTexts texts{{"hosts", "h2,h3,h4"}, {"from", "+26h"}, {"to", "+34h"}, {"work", "1h"}};
            if (anyLoss) texts["any-loss"] = "true";
            const auto request = planning::maintenanceOf(*evaluation, texts);
            QVERIFY2(request, request ? "" : request.error().text.c_str());
            const auto schedule = planning::planMaintenance(*evaluation, *request, {});
            QVERIFY2(schedule, schedule ? "" : schedule.error().text.c_str());
            QVERIFY(!schedule->waves.empty() && schedule->verdict);
            const auto made = small.evaluate(planning::withMaintenance(evaluation->scenario, *schedule));
            QCOMPARE(*schedule->verdict, made->verdict.kind);
            QCOMPARE(!schedule->adds.empty(), losses(made->findings) > losses(evaluation->findings));
            QVERIFY(anyLoss == !schedule->adds.empty()); // without the demand for a spare host its loss is told
        }
    }

    /// By requests two of them fit on one host at any time; by what they use it runs out of CPU.
    void noWaveMakesSomethingRunOut() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenario({"change-demand factor=1.6"}));
        const auto request = planning::maintenanceOf(
            *evaluation, {{"hosts", "h4"}, {"from", "+40h"}, {"to", "+60h"}, {"work", "1h"}, {"any-loss", "true"}});
        QVERIFY(request);
        const auto schedule = planning::planMaintenance(*evaluation, *request, {});
        QVERIFY(schedule && schedule->waves.empty() && !schedule->verdict);
        const auto& reason = schedule->behind.front().reason;
        QVERIFY2(reason.find("out of CPU") != std::string::npos, reason.c_str());
    }
};

QTEST_MAIN(JudgedTest)
#include "judged_test.moc"
