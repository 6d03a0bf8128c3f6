#include "planning/stored_plan.h"

#include <QtTest>

using namespace penumbra;

/// What a workspace keeps of a plan comes back as it was.
class StoredPlanTest final : public QObject {
    Q_OBJECT
private slots:
    void aPlanSurvivesARoundTrip() {
        planning::StoredPlan plan;
        plan.scenario = {"test", {*whatif::parseEdit("fail-host host=h2")}};
        plan.options.now = *base::parseTime("2026-03-01T00:00:00Z");
        plan.options.revision = 3;
        plan.seed = 9;
        plan.strategies = {"move", "shift"};
        plan.from = *base::parseTime("2026-03-01T05:00:00Z");
        plan.prices.hostPerMonth = 12.5;
        plan.planId = "abc";
        plan.hash = "def";
        plan.prices.catalogue = {{"large", {{"cpu", "64"}, {"memory", "256GiB"}}, 600.5, std::chrono::hours(48)}};
        plan.answers["a1"] = {remedy::exact::Solved{true, 7, 6.5, true, {{0, 2}, {3, 1}}}, ""};
        plan.answers["b2"] = {{}, "there is no solver"};
        const auto back = planning::storedPlanFromJson(planning::toJson(plan));
        QVERIFY2(back, back ? "" : back.error().text.c_str());
        QVERIFY(*back == plan);
    }
    void anotherFormatIsRefused() {
        auto json = planning::toJson(planning::StoredPlan{});
        json["format"] = 2;
        const auto back = planning::storedPlanFromJson(json);
        QVERIFY(!back && back.error().text.find("no stored plan of format 1") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(StoredPlanTest)
#include "stored_plan_test.moc"
