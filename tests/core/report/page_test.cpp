#include "core/report/made_plans.h"
#include "report/page.h"
#include "report/page_chart.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/risk.h"
#include "schema.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace penumbra;
using namespace penumbra::test;

/// What stands on the page and in the document for the board.
class PageTest final : public QObject, MadePlans {
    Q_OBJECT
private slots:
    void pageHasTheNumbersOfTheJson();
    void theDocumentHoldsAllOfTheJson();
    void aDecisionTakesThePlaceOfItsBoxes();
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
};

void PageTest::pageHasTheNumbersOfTheJson() {
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

void PageTest::theDocumentHoldsAllOfTheJson() {
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
    QVERIFY(section("What is left").note.starts_with(tally["text"].get<std::string>()));
    // what stands above as it is comes again without its evidence
    const auto& all = made.evaluation.findings;
    const auto rows = section("What is left").table.rows;
    int again = 0;
    for (std::size_t i = 0; const auto& finding : risk::gravestFirst(made.plan()->remaining)) {
        const auto text = risk::withForward(finding, made.evaluation.baseFindings);
        const bool told = std::find(all.begin(), all.end(), finding) != all.end();
        QCOMPARE(rows[i++][2], told ? risk::withoutEvidence(text, finding) : text);
        again += told && rows[i - 1][2] != text ? 1 : 0;
    }
    QVERIFY(again > 0);
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

/// What a board recorded needs no boxes to sign.
void PageTest::aDecisionTakesThePlaceOfItsBoxes() {
    auto made = document(0);
    const auto has = [](const report::Page& page, std::string_view title) {
        return std::any_of(page.sections.begin(), page.sections.end(),
                           [&](const auto& section) { return section.title.ends_with(title); });
    };
    const auto open = report::makePage(made);
    QVERIFY(!open.signing.rows.empty() && has(open, "Approvals"));
    made.rulings.push_back(
        {made.plan()->id, open.hash, planning::RulingKind::Deferred, "more data", "CAB", made.created});
    QVERIFY(!report::makePage(made).signing.rows.empty());
    made.rulings.push_back({made.plan()->id, open.hash, planning::RulingKind::Approved, "", "CAB", made.created});
    const auto decided = report::makePage(made);
    QVERIFY(decided.signing.rows.empty() && !has(decided, "Approvals"));
}

void PageTest::theWebPageIsInOrder() {
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

void PageTest::whatHoldsMeanwhileIsOnThePage() {
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

void PageTest::theStripSaysWhatItsRowsSay() {
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

void PageTest::noShareWithoutACriterionThatCounts() {
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

void PageTest::withoutAPlanThereIsOneColumn() {
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

void PageTest::whoDependsOnItIsCounted() {
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

void PageTest::theGravestComesFirst() {
    std::vector<risk::Finding> findings(4);
    for (auto& finding : findings) finding.at = m_evaluation->options.now;
    findings[0].probability = 0.08;
    findings[1].kind = risk::FindingKind::ServiceDegraded;
    findings[2].at += std::chrono::hours(5);
    const auto sorted = risk::gravestFirst(findings);
    QVERIFY(sorted[0] == findings[3] && sorted[1] == findings[2]);
    QVERIFY(sorted[2] == findings[1] && sorted[3] == findings[0]);
}

void PageTest::whatHoldsIfAHostFailsHasNoChance() {
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

void PageTest::thePageSaysWhatItRestsOn() {
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

void PageTest::aJumpAtNowIsExplained() {
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

void PageTest::hoursThatOfferNothingAreGaps() {
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

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
