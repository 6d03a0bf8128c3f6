#include "base/hash.h"
#include "core/report/made_plans.h"
#include "report/answer.h"
#include "report/keep.h"
#include "report/page.h"
#include "risk/risk.h"
#include "schema.h"
#include "session/advise.h"

#include <fmt/format.h>
#include <libical/ical.h>

using namespace penumbra;
using namespace penumbra::test;

/// What leaves as a file.
class ExportTest final : public QObject, MadePlans {
    Q_OBJECT
private slots:
    void everyExporterIsDeterministic();
    void planJsonFitsItsSchema();
    void schemaRefusesWhatItDoesNotKnow();
    void itSaysWhoIsHitAndWhatToLookAt();
    void hashIsOverTheRest();
    void stepsInThePastAreStale();
    void keptPlansComeOutAgain();
    void withoutAPlanItStillFits();
    void answersFitTheirSchemas();
    void csvIsSafeInASpreadsheet();
    void calendarRoundTrips();
};

void ExportTest::everyExporterIsDeterministic() {
    QVERIFY(report::exporters().size() >= 3);
    for (const auto* exporter : report::exporters())
        for (const int chosen : {-1, 0, 1}) {
            if (exporter->makesFolder()) { // adapters_test looks into them
                QVERIFY(exporter->files(document(chosen)).value() == exporter->files(document(chosen)).value());
                continue;
            }
            const auto first = exporter->write(document(chosen));
            QVERIFY2(first, exporter->id);
            QVERIFY(!first->empty());
            QCOMPARE(*first, *exporter->write(document(chosen)));
        }
}

void ExportTest::planJsonFitsItsSchema() {
    const auto json = base::parseJson(exported("json", document(0)), "plan");
    QVERIFY(json);
    QCOMPARE(schemaErrors(*json, "plan"), std::string());
    QCOMPARE((*json)["steps"].size(), std::size_t(1));
    QCOMPARE((*json)["alternatives"].size(), std::size_t(1));
    QCOMPARE((*json)["scenario"]["changes"].size(), std::size_t(2));
}

void ExportTest::schemaRefusesWhatItDoesNotKnow() {
    auto json = *base::parseJson(exported("json", document(0)), "plan");
    json["surprise"] = 1;
    QVERIFY(!schemaErrors(json, "plan").empty());
    json.erase("surprise");
    json.erase("steps");
    QVERIFY(!schemaErrors(json, "plan").empty());
}

void ExportTest::itSaysWhoIsHitAndWhatToLookAt() {
    auto evaluation = *m_evaluation;
    auto inventory = *evaluation.inventory;
    auto host = *inventory.find(model::ResourceId("host/h2"));
    host.attributes["servicenow.sys-id"].value = "0123abcd";
    host.attributes["id.address"].value = "10.0.0.2";
    inventory.put(host);
    evaluation.inventory = std::make_shared<const model::Inventory>(inventory);
    risk::Finding lost, clash;
    lost.kind = risk::FindingKind::ServiceLost;
    lost.subject = model::ResourceId("service/db");
    lost.affected = {model::ResourceId("service/shop")};
    clash.kind = risk::FindingKind::Conflict;
    clash.text = "Two drains collide.";
    clash.at = evaluation.scenario.edits[0].window.begin;
    clash.causes = {{evaluation.scenario.edits[0].key, {}}};
    evaluation.findings = {clash, lost};
    auto plans = m_plans;
    plans[0].steps[0].dependsOn = {3};
    plans[0].steps[0].edit.change = {"move", {{"workload", "workload/shop-2"}, {"host", "h3"}}};
    plans[0].costOnce = 12;
    const auto made = report::prepare(*m_session, evaluation, plans, 0, base::Run{});
    QVERIFY(made);
    const auto json = *base::parseJson(exported("json", *made), "plan");
    QCOMPARE(schemaErrors(json, "plan"), std::string());
    const auto& services = json["impact"]["services"];
    QCOMPARE(services.size(), std::size_t(2));
    QCOMPARE(services[0], (base::Json{{"id", "service/db"}, {"name", "db"}, {"effect", "lost"}, {"tier", 3}}));
    QCOMPARE(services[1]["effect"], base::Json("hit"));
    QCOMPARE(json["windows"][0]["conflicts"], base::Json::array({"Two drains collide."}));
    QCOMPARE(json["windows"][0]["tz"], base::Json("UTC"));
    for (const auto& one : json["affected"])
        if (one["id"] == "host/h2")
            QCOMPARE(one["system_ids"], (base::Json{{"sys_id", "0123abcd"}, {"address", "10.0.0.2"}}));
        else
            QVERIFY(one["system_ids"].empty());
    QCOMPARE(json["steps"][0]["verify"], base::Json::array({"shop-2 runs on h3."}));
    QCOMPARE(json["steps"][0]["preconditions"],
             base::Json::array({"Step 3 is done.", "It is 1 Mar 2026 02:00 UTC or later."}));
    QCOMPARE(json["cost"], json["outcome"]["cost"]);
    QCOMPARE(json["cost"]["once"], base::Json(12));
    QVERIFY(json["security"]["highest_cvss"].is_null());
}

void ExportTest::hashIsOverTheRest() {
    const auto made = document(0);
    auto json = *base::parseJson(exported("json", made), "plan");
    const auto hash = json["hash"].get<std::string>();
    QCOMPARE(hash, report::planHash(made));
    json.erase("hash");
    json.erase("approvals");
    QCOMPARE(base::sha256(base::dumpJson(json)), hash);
    QVERIFY(report::planHash(document(1)) != hash);
}

void ExportTest::stepsInThePastAreStale() {
    auto made = document(0);
    const auto hash = report::planHash(made);
    const auto begin = made.plan()->steps.front().edit.window.begin;
    made.written = begin;
    QVERIFY(report::staleSteps(made).empty() && exported("json", made).find("stale_steps") == std::string::npos);
    made.written = begin + std::chrono::minutes(11);
    QCOMPARE(report::staleSteps(made), std::vector<int>{1});
    const auto page = report::makePage(made);
    QVERIFY2(page.warning.starts_with("1 step begins before this page was made, the first at ") &&
                 page.warning.find(": find plans again. No way back.") != std::string::npos,
             page.warning.c_str());
    auto json = *base::parseJson(exported("json", made), "plan");
    QCOMPARE(schemaErrors(json, "plan"), std::string());
    QVERIFY(json["stale_steps"] == base::Json::array({1}));
    QCOMPARE(json["hash"].get<std::string>(), hash);
    QCOMPARE(report::planHash(made), hash);
    auto asIs = document(-1);
    asIs.written = base::kEndOfTime;
    QVERIFY(report::staleSteps(asIs).empty() && report::sayStale(asIs).empty());
}

void ExportTest::keptPlansComeOutAgain() {
    QTemporaryDir dir;
    const auto path = dir.filePath("w.penumbra").toStdString();
    const auto open = [&path](store::OpenMode mode) { return session::Session(*store::Workspace::open(path, mode)); };
    std::string expected;
    {
        auto session = open(store::OpenMode::Create);
        QVERIFY(session.workspace().commit(smallFleet()));
        const auto evaluation = *session.evaluate(m_evaluation->scenario, {}, base::Run{});
        const auto plans = *session.plans(*evaluation, {}, {}, base::Run{});
        const auto recipe = *report::recipeOf(session, *evaluation, {}, {}, "the owner");
        QVERIFY(report::keepPlans(session, *evaluation, plans, recipe, m_evaluation->options.now, base::Run{}));
        expected = exported("json", *report::prepare(session, *evaluation, plans, -1, recipe, base::Run{}));
    }
    auto session = open(store::OpenMode::Read);
    const auto document = *session.workspace().document("plan", planning::kAsIs);
    QVERIFY(document);
    const auto stored = *planning::storedPlanFromJson(*base::parseJson(document->json, "the plan"));
    const auto evaluation = *session.evaluate(stored.scenario, stored.options, base::Run{});
    const auto plans = *session.plans(*evaluation, stored.strategies, stored.prices, base::Run{});
    const auto again = report::prepare(session, *evaluation, plans, -1, stored, base::Run{});
    QVERIFY(again);
    QCOMPARE(report::planHash(*again), stored.hash);
    QCOMPARE(exported("json", *again), expected);
    QVERIFY(expected.find("the owner") != std::string::npos);
    QVERIFY(expected.find("The future begins at") != std::string::npos);
}

void ExportTest::withoutAPlanItStillFits() {
    const auto json = base::parseJson(exported("json", document(-1)), "plan");
    QVERIFY(json);
    QCOMPARE(schemaErrors(*json, "plan"), std::string());
}

void ExportTest::answersFitTheirSchemas() {
    QCOMPARE(schemaErrors(report::runJson(*m_evaluation, {true, true, {}}), "run"), std::string());
    const remedy::PriceBook prices;
    const auto input = session::inputOf(*m_evaluation, prices);
    const auto spare = remedy::spareHosts(input, base::Run{});
    QVERIFY(spare && !spare->empty());
    QCOMPARE(schemaErrors(report::plansJson(*m_evaluation, m_plans, prices, *spare), "plans"), std::string());
    remedy::waves::Request request;
    for (int h = 0; h < 4; ++h)
        request.jobs.push_back(
            {h, {{input.now, input.now + std::chrono::hours(48)}}, std::chrono::minutes(30), std::chrono::minutes(60)});
    request.jobs[0].windows[0].end = input.now + std::chrono::hours(1); // too short: it stays behind
    const auto waves = remedy::waves::plan(remedy::Bench(input), request, base::Run{});
    QVERIFY(waves && !waves->waves.empty() && !waves->behind.empty());
    QCOMPARE(schemaErrors(report::wavesJson(*m_evaluation, *waves), "waves"), std::string());
    QCOMPARE(schemaErrors(whatif::toJson(m_evaluation->scenario), "scenario"), std::string());
    const auto at = m_evaluation->options.now;
    const auto cases = m_session->sweep(*m_evaluation, risk::SweepKind::Hosts, at, base::Run{});
    QVERIFY(cases);
    auto sweep = report::sweepJson(*m_evaluation, *cases, at);
    sweep["fail"] = "hosts";
    sweep["later"] = base::Json::array();
    QCOMPARE(schemaErrors(sweep, "sweep"), std::string());
    const auto prediction = m_session->predict(*m_evaluation, model::ResourceId("host/h1"), "cpu", at, base::Run{});
    QVERIFY(prediction);
    QCOMPARE(schemaErrors(report::predictionJson(*m_evaluation, *prediction), "prediction"), std::string());
}

void ExportTest::csvIsSafeInASpreadsheet() {
    const auto csv = QByteArray::fromStdString(exported("csv", document(0)));
    QVERIFY(csv.contains(",\"'-2+3 moves; "));
    QVERIFY(!csv.contains(",-2+3"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count("\r\n"), 4); // head, two changes, one step
}

void ExportTest::calendarRoundTrips() {
    const auto ics = exported("ics", document(0));
    for (const auto& line : QByteArray::fromStdString(ics).split('\n')) QVERIFY(line.size() <= 76);
    auto* calendar = icalparser_parse_string(ics.c_str());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), 3);
    auto* first = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    QCOMPARE(icaltime_as_timet(icalcomponent_get_dtstart(first)) * 1000LL,
             qlonglong(base::toMillis(m_evaluation->scenario.edits.front().window.begin)));
    QCOMPARE(std::string(icalcomponent_get_description(first)), std::string("=cmd|calc, äöü"));
    icalcomponent* last = first;
    for (auto* next = first; next; next = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        last = next;
    QCOMPARE(std::string(icalcomponent_get_summary(last)), fmt::format("Step 1: {}", m_plans[0].steps[0].text));
    icalcomponent_free(calendar);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
