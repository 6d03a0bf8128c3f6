#include "base/hash.h"
#include "remedy/remedy.h"
#include "report/answer.h"
#include "report/exporter.h"
#include "report/json.h"
#include "report/keep.h"
#include "report/page.h"
#include "report/page_chart.h"
#include "report/words.h"
#include "risk/risk.h"
#include "schema.h"
#include "session/advise.h"
#include "small_fleet.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fmt/format.h>
#include <libical/ical.h>

using namespace penumbra;

class ExportTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyExporterIsDeterministic();
    void planJsonFitsItsSchema();
    void schemaRefusesWhatItDoesNotKnow();
    void itSaysWhoIsHitAndWhatToLookAt();
    void hashIsOverTheRest();
    void withoutAPlanItStillFits();
    void stepsInThePastAreStale();
    void keptPlansComeOutAgain();
    void answersFitTheirSchemas();
    void csvIsSafeInASpreadsheet();
    void calendarRoundTrips();
    void pageHasTheNumbersOfTheJson();
    void theDocumentHoldsAllOfTheJson();
    void theWebPageIsInOrder();
    void whatHoldsMeanwhileIsOnThePage();
    void theStripSaysWhatItsRowsSay();
    void noShareWithoutACriterionThatCounts();
    void withoutAPlanThereIsOneColumn();
    void whoDependsOnItIsCounted();
    void theGravestComesFirst();
    void whatHoldsIfAHostFailsHasNoChance();
    void thePageSaysWhatItRestsOn();
    void aJumpAtNowIsExplained();
    void hoursThatOfferNothingAreGaps();

private:
    report::Document document(int chosen);
    std::string exported(const char* id, const report::Document& document);
    QTemporaryDir m_dir;
    std::optional<session::Session> m_session;
    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<remedy::Plan> m_plans;
};

void ExportTest::initTestCase() {
    auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    QVERIFY2(workspace, workspace ? "" : workspace.error().text.c_str());
    QVERIFY(workspace->commit(smallFleet()));
    m_session.emplace(std::move(*workspace));
    whatif::Scenario scenario{"two changes", {}};
    scenario.edits.push_back(
        *whatif::parseEdit("drain-host host=h2 from=2026-03-01T04:00:00Z for=4h note='=cmd|calc, äöü'"));
    scenario.edits.push_back(*whatif::parseEdit("fail-host host=h3"));
    session::Options options;
    options.horizon = std::chrono::hours(48);
    options.paths = 64;
    const auto evaluation = m_session->evaluate(scenario, options, base::Run{});
    QVERIFY2(evaluation, evaluation ? "" : evaluation.error().text.c_str());
    m_evaluation = *evaluation;

    remedy::Plan plan;
    plan.id = "p1";
    plan.strategy = "move";
    plan.title = "Move shop-2";
    plan.summary = "Moves one workload.";
    remedy::Step step;
    step.order = 1;
    step.edit = *whatif::parseEdit("fail-host host=h4 from=2026-03-01T02:00:00Z for=1h");
    step.text =
        "-2+3 moves; a text that is long enough to be folded, with a comma, a semicolon; and üäö at the seam of it";
    step.durationP50 = std::chrono::minutes(10);
    step.durationP90 = std::chrono::minutes(20);
    step.rollback = {step.edit};
    step.rollbackText = "Move it back.";
    plan.steps = {step};
    plan.remaining = m_evaluation->findings;
    plan.remaining.pop_back();
    plan.rollbackFeasible = false;
    plan.rollbackText = "Step 1 cannot be taken back.";
    plan.before = remedy::outcomeOf(m_evaluation->findings, *m_evaluation->world, *m_evaluation->usage);
    plan.after = remedy::outcomeOf(plan.remaining, *m_evaluation->world, *m_evaluation->usage);
    plan.tally = remedy::tallyOf(m_evaluation->findings, plan.remaining, m_evaluation->options.now);
    auto other = plan;
    other.id += "-2";
    other.steps.clear();
    m_plans = {plan, other};
}

report::Document ExportTest::document(int chosen) {
    auto prepared = report::prepare(*m_session, *m_evaluation, m_plans, chosen, base::Run{});
    if (!prepared) qFatal("%s", prepared.error().text.c_str());
    return std::move(*prepared);
}

std::string ExportTest::exported(const char* id, const report::Document& document) {
    const auto* exporter = report::exporters().find(id);
    return exporter ? exporter->write(document).value_or("") : "";
}

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

/// Impact, security, cost, keys of other systems, collisions, preconditions and checks: what the engine or a source
/// knows.
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
             base::Json::array({"Step 3 is done.", "It is 2026-03-01 02:00 UTC or later."}));
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

/// Steps that begin before the page is made: the first page and the JSON say so; the hash stays what it was kept by.
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

void ExportTest::pageHasTheNumbersOfTheJson() {
    const auto made = document(0);
    const auto page = report::makePage(made);
    QCOMPARE(page.title, std::string("Move shop-2"));
    QCOMPARE(page.plans.rows.size(), std::size_t(3));
    QCOMPARE(page.plans.marked, 1);
    QCOMPARE(page.steps.size(), std::size_t(1));
    const auto json = planJson(made);
    QCOMPARE(page.verdicts.size(), std::size_t(2));
    for (const auto& [verdict, key] :
         {std::pair(page.verdicts[0], "verdict"), {page.verdicts[1], "verdict_with_plan"}}) {
        QVERIFY(verdict.limit.find(json[key]["limit"].get<std::string>()) != std::string::npos);
        QVERIFY(verdict.detail.ends_with(report::percent(json[key]["breach_probability"].get<double>())));
    }
    QCOMPARE(page.verdicts[0].state, std::string("Without the plan"));
    QVERIFY(page.warning.find("Step 1 cannot be taken back.") != std::string::npos);
    QCOMPARE(page.chart.capacity.size(), std::size_t(48));
    QCOMPARE(page.chart.quantiles[2].size(), std::size_t(48));
    QVERIFY(!page.chart.history.empty());
    QVERIFY(page.chart.marks.size() >= 3);
}

/// Tally, steps, findings and what is left: as many rows as the JSON has members, and the same numbers.
void ExportTest::theDocumentHoldsAllOfTheJson() {
    const auto made = document(0);
    const auto page = report::makePage(made);
    const auto json = planJson(made);
    const auto section = [&](std::string_view title) {
        for (const auto& one : page.sections)
            if (one.title.starts_with(title)) return one;
        return report::PageSection();
    };
    QCOMPARE(section("Every step").table.rows.size(), json["steps"].size());
    QCOMPARE(section("Everything that was found").table.rows.size(), json["risk"]["factors"].size());
    QCOMPARE(section("What is left").table.rows.size(), json["remaining"].size());
    const auto& tally = json["outcome"]["tally"];
    QCOMPARE(section("What is left").note, tally["text"].get<std::string>());
    QCOMPARE(page.left.front(), tally["text"].get<std::string>());
    const auto mended = tally["mended"].get<int>(), left = tally["left"].get<int>(), added = tally["new"].get<int>();
    QCOMPARE(mended, 1);
    const auto& row = page.plans.rows[1];
    QCOMPARE(row[2], std::to_string(mended) + " of " + std::to_string(mended + left));
    QCOMPARE(row[3], std::to_string(left + added));
    QCOMPARE(json["outcome"]["before"]["findings"].get<int>(), mended + left);
    QCOMPARE(json["outcome"]["after"]["findings"].get<int>(), left + added);
    for (const auto& one : page.sections)
        for (const auto& cells : one.table.rows) QCOMPARE(cells.size(), one.shares.size());
}

/// One title, headings that skip no level and have numbers of their own, and a list of contents that leads to them.
void ExportTest::theWebPageIsInOrder() {
    const auto html = QString::fromStdString(exported("html", document(0)));
    static const QRegularExpression kHeading("<h([1-6])(?: id=\"([^\"]+)\")?>([^<]*)</h"), kLink("href=\"#([^\"]+)\"");
    QStringList ids, numbers;
    int level = 0, titles = 0;
    for (auto it = kHeading.globalMatch(html); it.hasNext();) {
        const auto heading = it.next();
        const int next = heading.captured(1).toInt();
        QVERIFY2(next <= level + 1, qPrintable(heading.captured()));
        level = next;
        titles += next == 1 ? 1 : 0;
        ids << heading.captured(2);
        const auto first = heading.captured(3).section(' ', 0, 0);
        if (!first.isEmpty() && first[0].isDigit()) numbers << first;
    }
    QCOMPARE(titles, 1);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
    for (int part = 1; part <= 10; ++part) QVERIFY2(numbers.contains(QString::number(part)), qPrintable(html));
    qsizetype links = 0;
    for (auto it = kLink.globalMatch(html); it.hasNext(); ++links) QVERIFY(ids.contains(it.next().captured(1)));
    QCOMPARE(links, numbers.size() + 1); // and what the words mean
    QVERIFY(!html.contains("<th>"));
}

/// Failure tolerance, abort criteria and blast radius: the page has the numbers of the JSON, the table all of them.
void ExportTest::whatHoldsMeanwhileIsOnThePage() {
    auto made = document(0);
    auto carried = *made.carried;
    QVERIFY(carried.with && carried.hosts && !carried.watched.empty() && !carried.abort.list.empty());
    carried.abort.list[0].consecutive = 3; // 64 paths are too few to count
    carried.abort.list[0].falseAlarm = 0.0078;
    carried.abort.falseAlarm = 0.016;
    carried.abort.paths = 256;
    made.carried = std::make_shared<const report::CarriedOut>(carried);
    const auto json = *base::parseJson(exported("json", made), "plan");
    QCOMPARE(schemaErrors(json, "plan"), std::string());
    const auto page = report::makePage(made);
    const auto& hosts = json["tolerance"]["one_host"];
    QCOMPARE(page.strip.rows[0].holds.size(), hosts.size());
    for (std::size_t i = 0; i < hosts.size(); ++i) QCOMPARE(page.strip.rows[0].holds[i] == 1, hosts[i].get<bool>());
    const auto& fatal = json["tolerance"]["worst_fatal"];
    QVERIFY(!fatal.is_null()); // theStripSaysWhatItsRowsSay() has the others
    QCOMPARE(page.strip.words[0], fatal["text"].get<std::string>());
    const auto& criteria = json["abort_criteria"];
    const auto& services = json["service_abort_criteria"];
    QVERIFY(!services.empty());
    QCOMPARE(page.abort.lines.size(), criteria.size() + services.size() + 1);
    for (std::size_t i = 0; i < services.size(); ++i) {
        QCOMPARE(page.abort.lines[criteria.size() + i], services[i]["text"].get<std::string>());
        QVERIFY(services[i]["metric"] != "replicas" || services[i]["false_alarm"] == 0);
    }
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        QCOMPARE(page.abort.lines[i], criteria[i]["text"].get<std::string>());
        QCOMPARE(criteria[i]["thresholds"].size() * criteria[i]["interval_s"].get<std::size_t>() * 1000,
                 static_cast<std::size_t>((base::parseTime(criteria[i]["to"].get<std::string>()).value() -
                                           base::parseTime(criteria[i]["from"].get<std::string>()).value())
                                              .count()));
    }
    QVERIFY2(page.abort.lines[0].find("in 3 samples of 1 h in a row") != std::string::npos,
             page.abort.lines[0].c_str());
    QVERIFY2(page.abort.lines.back().find("2 % of the 256") != std::string::npos, page.abort.lines.back().c_str());
    QVERIFY(report::planDigest(made) == report::planDigest(document(0))); // it follows from the rest
    QVERIFY(report::planHash(made) != report::planHash(document(0)));
}

void ExportTest::theStripSaysWhatItsRowsSay() {
    auto made = document(0);
    auto carried = *made.carried;
    const auto count = static_cast<std::size_t>(carried.hosts->grid.count);
    for (auto& fatal : carried.hosts->fatal) fatal.assign(count, 0);
    carried.hosts->spells.clear();
    carried.racks.reset();
    const auto strip = [&](std::size_t held, std::size_t lost) { // steps of the pairs; the rest is not known
        carried.hosts->pairs.assign(held, 1);
        carried.hosts->pairs.resize(held + lost, 0);
        made.carried = std::make_shared<const report::CarriedOut>(carried);
        return report::makePage(made).strip;
    };
    QCOMPARE(strip(count, 0).words[0], std::string("Every loss that was tried is survived at any time."));
    QCOMPARE(strip(count, 0).rows[1].sum, std::string("always"));
    QCOMPARE(strip(0, count).rows[1].sum, std::string("never"));
    QCOMPARE(strip(0, count).words[0], std::string("Any one host can be lost at any time; not any two hosts."));
    QCOMPARE(strip(count - 1, 1).words[0], std::string("Any one host can be lost at any time; not any two hosts."));
    QCOMPARE(strip(0, 0).rows[1].sum, std::string("not tried"));
    QCOMPARE(strip(0, 0).words[0], std::string("Every loss that was tried is survived at any time."));
    QCOMPARE(strip(3, 0).rows[1].sum, std::string("always, the rest not tried"));
    QCOMPARE(strip(0, 3).rows[1].sum, std::string("never, the rest not tried"));
    QCOMPARE(strip(2, 3).rows[1].sum, std::string("2 h of 5 h, the rest not tried"));

    carried.racks = carried.hosts;
    QCOMPARE(strip(0, 1).words[0], std::string("Any one host or rack can be lost at any time; not any two hosts."));
    const auto spell = [&](const char* name, int homeless) {
        risk::FatalSpell out;
        out.name = name;
        out.window = carried.looked;
        for (int w = 0; w < homeless; ++w)
            out.affected.push_back(model::makeId(model::ResourceKind::Workload, fmt::format("w{}", w)));
        return out;
    };
    carried.hosts->spells = {spell("h1", 1)};
    carried.racks->spells = {spell("rack r1", 3)};
    QCOMPARE(report::worstFatal(carried)->name, std::string("rack r1"));
    QVERIFY(strip(0, 1).words[0].starts_with("The worst loss that is not survived: rack r1, "));
    carried.hosts->spells = {spell("h1", 3)};
    QCOMPARE(report::worstFatal(carried)->name, std::string("h1"));
}

/// Criteria of which none has a number of samples trip nothing, whatever the paths do.
void ExportTest::noShareWithoutACriterionThatCounts() {
    auto made = document(0);
    auto carried = *made.carried;
    carried.abort.paths = 256;
    QVERIFY(!carried.abort.list.empty() && !carried.abort.falseAlarm);
    made.carried = std::make_shared<const report::CarriedOut>(carried);
    const auto last = report::makePage(made).abort.lines.back();
    QVERIFY2(last.starts_with("No number of samples in a row is rare enough in these hours"), last.c_str());
    const auto json = *base::parseJson(exported("json", made), "plan");
    QCOMPARE(schemaErrors(json, "plan"), std::string());
    QVERIFY(json["abort_summary"]["false_alarm_any"].is_null());
}

/// Two columns would say the same twice.
void ExportTest::withoutAPlanThereIsOneColumn() {
    const auto capacity = [](const report::Page& page) {
        return *std::find_if(page.sections.begin(), page.sections.end(), [](const auto& section) {
            return section.title.starts_with("Capacity of the hosts that are touched");
        });
    };
    const auto with = capacity(report::makePage(document(0))), without = capacity(report::makePage(document(-1)));
    QCOMPARE(with.table.head.size(), std::size_t{6});
    QCOMPARE(without.table.head, (std::vector<std::string>{"Host", "What", "Nearest", "When (UTC)"}));
    QCOMPARE(without.shares.size(), std::size_t{4});
    QVERIFY(!without.table.rows.empty());
    for (const auto& row : without.table.rows) QCOMPARE(row.size(), std::size_t{4});
    QVERIFY(without.title.find("before and after") == std::string::npos);
}

void ExportTest::whoDependsOnItIsCounted() {
    auto evaluation = **m_session->evaluate({"calm", {}}, m_evaluation->options, base::Run{});
    auto plans = m_plans;
    plans[0].steps[0].edit.change = {"move", {{"workload", "workload/db-1"}, {"host", "h3"}}};
    auto inventory = *evaluation.inventory;
    auto owned = *inventory.find(model::ResourceId("service/db"));
    owned.attributes["owner"].value = "team-data";
    inventory.put(owned);
    evaluation.inventory = std::make_shared<const model::Inventory>(inventory);
    const auto made = report::prepare(*m_session, evaluation, plans, 0, base::Run{});
    QVERIFY(made);
    const auto json = *base::parseJson(exported("json", *made), "plan");
    QCOMPARE(schemaErrors(json, "plan"), std::string());
    const auto& radius = json["blast_radius"];
    std::map<std::string, std::size_t> counted;
    for (const auto& one : radius["list"]) ++counted[one["how"].get<std::string>()];
    for (const char* how : {"direct", "hard", "soft"})
        QCOMPARE(radius["services"][how].get<std::size_t>(), counted[how]);
    QVERIFY(counted["direct"] > 0);
    QVERIFY(counted["hard"] + counted["soft"] > 0); // shop depends on db
    QCOMPARE(radius["owners"]["direct"], base::Json::array({"team-data"}));
    const auto page = report::makePage(*made);
    QVERIFY2(page.hit.lines[0].find(fmt::format("{} host", radius["hosts"].get<int>())) != std::string::npos,
             page.hit.lines[0].c_str());
    QVERIFY2(page.hit.lines[1].find("team-data") != std::string::npos, page.hit.lines[1].c_str());
    std::set<std::string> names;
    for (const auto& row : page.sections.front().table.rows)
        for (const auto& name : QString::fromStdString(row[0]).split(", ")) names.insert(name.toStdString());
    for (const auto& one : radius["list"]) QVERIFY(names.contains(one["name"].get<std::string>()));
    for (const auto& one : json["affected"]) QVERIFY(names.contains(one["name"].get<std::string>()));
}

void ExportTest::theGravestComesFirst() {
    std::vector<risk::Finding> findings(4);
    for (auto& finding : findings) finding.at = m_evaluation->options.now;
    findings[0].probability = 0.08;
    findings[1].kind = risk::FindingKind::ServiceDegraded;
    findings[2].at += std::chrono::hours(5);
    const auto sorted = risk::gravestFirst(findings);
    QVERIFY(sorted[0] == findings[3] && sorted[1] == findings[2]);
    QVERIFY(sorted[2] == findings[1] && sorted[3] == findings[0]);
}

/// What holds if a host fails never stands with a percentage, and P(breach) beside it is said to be of something else.
void ExportTest::whatHoldsIfAHostFailsHasNoChance() {
    auto evaluation = *m_evaluation;
    risk::Finding loss, full;
    loss.kind = risk::FindingKind::HostLoss;
    loss.brief = "If h1 fails at any time, shop-1 has no host";
    loss.text = loss.brief + ": of 2 hosts 2 are full.";
    full.probability = 0.28;
    full.text = "h2 may run out of memory.";
    for (auto* finding : {&loss, &full}) finding->at = evaluation.options.now;
    evaluation.findings = {full, loss};
    evaluation.verdict = risk::verdict(evaluation.findings, {});
    const auto made = report::prepare(*m_session, evaluation, m_plans, -1, base::Run{});
    QVERIFY(made);
    const auto page = report::makePage(*made);
    QCOMPARE(page.findings[0], std::string("If h1 fails at any time, shop-1 has no host."));
    QCOMPARE(page.findings[1], std::string("28 %: h2 may run out of memory."));
    for (const auto& section : page.sections)
        if (section.title == "Everything that was found") {
            QCOMPARE(section.table.rows[0][0], std::string("if it fails"));
            QCOMPARE(section.table.rows[1][0], std::string("28 %"));
        }
    QCOMPARE(page.verdicts[0].detail, std::string("P(breach) 28 %"));
    QCOMPARE(page.verdicts[0].limit, loss.text + " P(breach) leaves such a failure out.");
}

/// The newest sample is no import, and a backtest too short for its bands is one all the same.
void ExportTest::thePageSaysWhatItRestsOn() {
    auto evaluation = *m_evaluation;
    auto prepared = report::prepare(*m_session, evaluation, m_plans, -1, base::Run{});
    QVERIFY(prepared);
    auto& made = *prepared;
    const auto later = *base::parseTime("2026-03-10T08:00:00Z");
    made.inputs.back().time = later;
    const auto fact = [&](std::string_view name) {
        for (const auto& [key, value] : report::makePage(made).facts)
            if (key == name) return value;
        return std::string("missing");
    };
    QCOMPARE(fact("Costs"),
             std::string("default prices: 400 EUR a month for a host, 1000 EUR for an hour of a service's "
                         "downtime, 2 EUR for a move"));
    made.prices.hostPerMonth = 99.5;
    QVERIFY2(fact("Costs").starts_with("prices as given: 99.5 EUR a month"), fact("Costs").c_str());
    QCOMPARE(fact("Newest data"), "sample of " + report::moment(*base::parseTime("2026-02-28T23:00:00Z")));
    QVERIFY2(fact("Last import").find(report::moment(later)) != std::string::npos, fact("Last import").c_str());
    QVERIFY2(fact("Forecast backtest").find("80 % band held") != std::string::npos, fact("Forecast backtest").c_str());

    const auto nan = std::numeric_limits<double>::quiet_NaN();
    const auto set = [&](int origins, double mase) {
        auto demand = std::make_shared<model::Demand>();
        demand->grid = m_evaluation->demand->grid;
        for (auto entry : m_evaluation->demand->entries()) {
            entry.origins = origins;
            entry.mase = mase;
            entry.coverage80 = entry.coverage95 = nan;
            demand->add(std::move(entry));
        }
        evaluation.demand = demand;
    };
    set(3, 0.5);
    const auto count = m_evaluation->demand->entries().size();
    QCOMPARE(planJson(made)["evidence"]["backtested"].get<std::size_t>(), count);
    QCOMPARE(planJson(made)["evidence"]["mean_mase"].get<double>(), 0.5);
    QVERIFY(planJson(made)["evidence"]["mean_coverage80"].is_null());
    QCOMPARE(
        fact("Forecast backtest"),
        fmt::format("{} series, error 0.50 of that of repeating the last cycle, too few origins to measure the bands",
                    count));
    set(0, nan);
    QCOMPARE(fact("Forecast backtest"), std::string("none: no series is long enough for one"));
}

/// A host that fails at now sends its workloads elsewhere: what limits then begins where no history ends.
void ExportTest::aJumpAtNowIsExplained() {
    whatif::Scenario calm{"later", {}}, sudden{"now", {}};
    calm.edits.push_back(*whatif::parseEdit("drain-host host=h2 from=2026-03-01T04:00:00Z for=4h"));
    for (const char* host : {"h2", "h3"})
        sudden.edits.push_back(*whatif::parseEdit(fmt::format("fail-host host={}", host)));
    for (const auto& [scenario, jumps] : {std::pair(calm, false), {sudden, true}}) {
        const auto evaluation = m_session->evaluate(scenario, m_evaluation->options, base::Run{});
        QVERIFY(evaluation);
        const std::vector<remedy::Plan> none;
        const auto prepared = report::prepare(*m_session, **evaluation, none, -1, base::Run{});
        QVERIFY(prepared);
        const auto page = report::makePage(*prepared);
        QCOMPARE(page.chart.jump.empty(), !jumps);
        if (jumps) QVERIFY2(page.chart.jump.find("Fail host h2") != std::string::npos, page.chart.jump.c_str());
    }
}

void ExportTest::hoursThatOfferNothingAreGaps() {
    auto evaluation = *m_evaluation;
    auto usage = *evaluation.usage;
    auto series = *usage.find(simulate::SubjectKind::Host, 0, model::kCpu);
    for (std::size_t i = 0; i < series.capacity.size(); ++i) {
        const bool down = i >= 5 && i < 9, busy = i >= 7;
        series.capacity[i] = down ? 0 : i == 20 ? static_cast<float>(model::kUnlimited) : 4000;
        const bool empty = i >= 30 && i < 34;
        for (auto& values : series.quantiles) values[i] = empty || (down && !busy) ? 0 : 1000;
    }
    usage.series = {};
    usage.series.append(std::make_shared<const simulate::UsageSeries>(series));
    evaluation.usage = std::make_shared<const simulate::Usage>(usage);
    evaluation.verdict.limitingFinding = -1;
    const report::Document made{evaluation, m_plans, -1, {}, {}, {}, {}, {}, {}, {}};
    const auto chart = report::makeChart(made);
    const auto& grid = chart.forecastGrid;
    QCOMPARE(chart.closed.size(), std::size_t(1));
    QVERIFY((chart.closed[0] == base::TimeWindow{grid.at(5), grid.at(9)}));
    QCOMPARE(chart.idle.size(), std::size_t(1));
    QVERIFY((chart.idle[0] == base::TimeWindow{grid.at(30), grid.at(34)}));
    for (std::size_t i = 0; i < chart.capacity.size(); ++i) {
        QCOMPARE(std::isnan(chart.capacity[i]), (i >= 5 && i < 9) || i == 20);
        QCOMPARE(std::isnan(chart.quantiles[2][i]), i == 5 || i == 6); // what still runs there is not hidden
    }
}

QTEST_APPLESS_MAIN(ExportTest)
#include "export_test.moc"
