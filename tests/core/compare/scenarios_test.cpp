#include "compare/scenarios.h"

#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kBegin = *base::parseTime("2026-03-01T00:00:00Z");

whatif::Scenario scenario(const char* name, std::initializer_list<const char*> edits) {
    whatif::Scenario out{name, {}};
    for (const auto* text : edits) {
        auto edit = whatif::parseEdit(text, kBegin);
        if (!edit) qFatal("%s", edit.error().text.c_str());
        edit->key = fmt::format("edit-{}", out.edits.size() + 1);
        out.edits.push_back(std::move(*edit));
    }
    return out;
}

} // namespace

/// Scenarios are kept under names and weighed against one another.
class ScenariosTest final : public QObject {
    Q_OBJECT
private slots:
    void theyAreKeptByName() {
        SmallSession small(smallFleet());
        auto& workspace = small.session().workspace();
        QVERIFY(compare::keepScenario(workspace, scenario("Growth", {"change-demand factor=1.5"}), kBegin));
        QVERIFY(compare::keepScenario(workspace, scenario("Growth", {"change-demand factor=2"}), kBegin));
        QVERIFY(workspace.putDocument({"scenario", "Working scenario", "{}", kBegin}));
        QVERIFY(workspace.putDocument({"scenario", "broken", "{", kBegin}));
        const auto kept = compare::keptScenarios(workspace);
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(kept->front().edits.front().change.params.at("factor"), std::string("2"));
        for (const char* name : {"", "Working scenario"})
            QVERIFY(!compare::keepScenario(workspace, scenario(name, {}), kBegin));
        const auto unknown = compare::forgetScenario(workspace, "Growht");
        QVERIFY(!unknown && unknown.error().text.find("Growth") != std::string::npos);
        QVERIFY(compare::forgetScenario(workspace, "Growth"));
        QVERIFY(compare::keptScenarios(workspace)->empty());
    }

    /// Each is what evaluating it alone comes to; what is lost is the distance to the best.
    void theyAreComparedByTheSameNumbers() {
        SmallSession small(smallFleet());
        const std::vector all{scenario("Growth", {"change-demand factor=3"}),
                              scenario("Growth and hosts", {"change-demand factor=3", "add-hosts like=h1 count=2"})};
        const auto compared = compare::compareScenarios(small.session(), all, {}, small.options, {});
        QVERIFY2(compared, compared ? "" : compared.error().text.c_str());
        QCOMPARE(compared->size(), std::size_t{3});
        QCOMPARE((*compared)[0].name, std::string());
        QCOMPARE((*compared)[2].name, std::string("Growth and hosts"));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto alone = small.session().evaluate(all[i], small.options, {});
            QVERIFY(alone);
            const auto& outcome = (*compared)[i + 1].outcome;
            QVERIFY(outcome.verdict == (*alone)->verdict.kind);
            QCOMPARE(outcome.findings, static_cast<int>((*alone)->findings.size()));
        }
        const auto objectives = compare::scenarioObjectives();
        for (std::size_t o = 0; o < objectives.size(); ++o) {
            double least = 1e300;
            for (const auto& one : *compared) least = std::min(least, one.lost[o]);
            QCOMPARE(least, 0.0);
        }
        QVERIFY((*compared)[2].lost.back() > 0);  // hosts cost
        QVERIFY((*compared)[1].lost.back() == 0); // growth does not
        for (const auto& one : *compared) QVERIFY(one.regret >= 0 && one.regret <= 1);
        QVERIFY(compare::sayLost((*compared)[2], "EUR").find("EUR in a year") != std::string::npos);
    }

    void whatIsBestInEverythingGivesUpNothing() {
        SmallSession small(smallFleet());
        const auto alone = compare::compareScenarios(small.session(), {}, {}, small.options, {});
        QVERIFY(alone && alone->size() == 1);
        QCOMPARE(alone->front().regret, 0.0);
        QVERIFY(compare::sayLost(alone->front(), "EUR").starts_with("Gives up nothing"));
    }

    void aComparisonCanBeStopped() {
        SmallSession small(smallFleet());
        std::stop_source stop;
        base::Run run;
        run.stop = stop.get_token();
        stop.request_stop();
        const auto compared = compare::compareScenarios(
            small.session(), {scenario("Growth", {"change-demand factor=3"})}, {}, small.options, run);
        QVERIFY(!compared && compared.error().kind == base::ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
