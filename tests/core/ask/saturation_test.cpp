#include "ask/saturation.h"
#include "core/ask/asked.h"
#include "schema.h"

#include <QtTest>

#include <set>

using namespace penumbra;
using namespace penumbra::test;

namespace {

const ask::Pool kFleetCpu{simulate::SubjectKind::Fleet, -1, model::kCpu};

} // namespace

/// The small fleet has 16 cores and needs some 7.
class SaturationTest final : public QObject {
    Q_OBJECT
private slots:
    /// Counted again path by path.
    void theChanceByADayIsACountOverPaths() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto found = ask::saturationOf(*evaluation->usage, kFleetCpu);
        QVERIFY(found && found->days.size() == 3);
        const auto& first = evaluation->usage->find(simulate::SubjectKind::Fleet, -1, model::kCpu)->firstExceed;
        QVERIFY(!first.empty());
        for (int day = 0; day < 3; ++day) {
            const auto count =
                std::count_if(first.begin(), first.end(), [&](int step) { return step >= 0 && step < 24 * (day + 1); });
            QVERIFY(std::abs(found->days[static_cast<std::size_t>(day)].by -
                             static_cast<double>(count) / static_cast<double>(first.size())) < 1e-9);
        }
        QCOMPARE(found->days[0].by, 0.0);
        QVERIFY(found->days[2].by > 0.9 && found->days[2].worstStep <= found->days[2].by + 1e-6);
        QVERIFY(found->p5 && *found->p5 >= hour(24));
    }

    /// Path by path again: the first host that is full.
    void theChanceOfSomeHostIsACountOverPaths() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=1.6 from=+24h"}));
        const auto found = ask::hostsByDay(*evaluation->world, *evaluation->usage, kFleetCpu);
        QCOMPARE(found.size(), std::size_t{3});
        for (int day = 0; day < 3; ++day) {
            int count = 0;
            for (std::size_t p = 0; p < 64; ++p) {
                bool full = false;
                for (int h = 0; h < 4; ++h) {
                    const auto& first =
                        evaluation->usage->find(simulate::SubjectKind::Host, h, model::kCpu)->firstExceed;
                    full = full || (!first.empty() && first[p] >= 0 && first[p] < 24 * (day + 1));
                }
                count += full ? 1 : 0;
            }
            QCOMPARE(found[static_cast<std::size_t>(day)], count / 64.0);
        }
        QVERIFY(found[2] > 0);
    }

    void moreHostsMakeItLessLikelyAndEnoughOfThemRuleItOut() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto all = ask::withHosts(*evaluation, kFleetCpu, "host/h1", kNow, {0, 1, 4}, {});
        QVERIFY2(all, all ? "" : all.error().text.c_str());
        QCOMPARE((*all)[0].saturation, *ask::saturationOf(*evaluation->usage, kFleetCpu));
        QCOMPARE((*all)[0].verdict, evaluation->verdict.kind);
        QVERIFY((*all)[1].saturation.within <= (*all)[0].saturation.within);
        QCOMPARE((*all)[2].saturation.within, 0.0);
        QVERIFY(!ask::withHosts(*evaluation, kFleetCpu, "host/none", kNow, {1}, {}));
    }

    /// Against every count in turn.
    void asFewAsAreEnoughAreFound() {
        SmallSession small(smallFleet());
        for (const char* edit : {"change-demand factor=1.1 from=+24h", "change-demand factor=2.2 from=+24h",
                                 "change-demand factor=5 from=+24h"}) {
            const auto evaluation = small.evaluate(scenarioOf({edit}));
            const auto found = ask::untilEnough(*evaluation, kFleetCpu, "host/h1", kNow, 0.05, 20, {});
            QVERIFY2(found, found ? "" : found.error().text.c_str());
            std::vector<int> counts;
            for (int n = 0; n <= found->back().hosts; ++n) counts.push_back(n);
            const auto all = ask::withHosts(*evaluation, kFleetCpu, "host/h1", kNow, counts, {});
            for (const auto& one : *all) QCOMPARE(one.saturation.within <= 0.05, one.hosts == found->back().hosts);
            QCOMPARE(all->back().saturation, found->back().saturation);
        }
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=5 from=+24h"}));
        const auto tooFew = ask::untilEnough(*evaluation, kFleetCpu, "host/h1", kNow, 0.05, 3, {});
        QCOMPARE(tooFew->back().hosts, 3); // as many as were allowed, and it says that they are not enough
        QVERIFY(tooFew->back().saturation.within > 0.05);
    }

    /// The sum is full on the second day; hosts of the third are as many as they may be too late.
    void hostsThatComeTooLateAreNotTriedByTheThousand() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        QCOMPARE(ask::fullBefore(*evaluation->usage, kFleetCpu, hour(24)), 0.0);
        QVERIFY(ask::fullBefore(*evaluation->usage, kFleetCpu, hour(48)) > 0.05);
        const auto found = ask::untilEnough(*evaluation, kFleetCpu, "host/h1", hour(48), 0.05, 20, {});
        QVERIFY(found && found->size() == 1 && found->front().hosts == 0);
        for (const base::ParamTexts& texts :
             {base::ParamTexts{{"dimension", "cpu"}, {"from", "+48h"}},
              base::ParamTexts{{"dimension", "cpu"}, {"from", "+48h"}, {"hosts", "9"}}}) {
            const auto answer = asked(*evaluation, "saturation", texts);
            QVERIFY2(answer->text.find("No number of hosts in service from 3 Mar 2026 00:00 UTC") != std::string::npos,
                     answer->text.c_str());
            QVERIFY2(answer->text.find("ask for more") == std::string::npos, answer->text.c_str());
        }
    }

    /// The mix, its band and its dates are those of the price book; what is said of it is what an evaluation says.
    void theMixStandsBesideWithItsBandAndDate() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        remedy::PriceBook prices;
        prices.hostPerMonth = {300, 400, 550};
        prices.hostLeadTime = std::chrono::hours(6);
        const auto answer = asked(*evaluation, "saturation", {}, prices);
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        const auto& kit = *tableOf(*answer, "kit");
        QVERIFY2(!kit.rows.empty(), answer->text.c_str());
        int hosts = 0;
        for (const auto& row : kit.rows) {
            const auto count = valueOf(kit, row, "hosts").get<int>();
            const auto month = valueOf(kit, row, "month");
            QCOMPARE(month["low"].get<double>(), 300.0 * count);
            QCOMPARE(month["high"].get<double>(), 550.0 * count);
            if (valueOf(kit, row, "kind") == "total") continue;
            hosts += count;
            const auto needed = *base::parseTime(valueOf(kit, row, "needed").get<std::string>());
            QCOMPARE(*base::parseTime(valueOf(kit, row, "order").get<std::string>()), needed - std::chrono::hours(6));
        }
        QCOMPARE(valueOf(kit, kit.rows.front(), "hosts").get<int>(), hosts);
        QVERIFY(kit.rows.front().instead);
        const auto with = small.evaluate(*kit.rows.front().instead);
        const auto& count = *tableOf(*answer, "hosts");
        QCOMPARE(valueOf(count, count.rows.back(), "verdict"), base::Json(risk::verdictName(with->verdict.kind)));
        const auto full = ask::saturationOf(*with->usage, kFleetCpu);
        const auto& days = *tableOf(*answer, "days");
        QCOMPARE(valueOf(days, days.rows.back(), "mix").get<double>(), full->days.back().by);
        const auto needy = [](const std::vector<risk::Finding>& findings) {
            return std::count_if(findings.begin(), findings.end(), [](const risk::Finding& f) {
                return f.kind == risk::FindingKind::Homeless || f.kind == risk::FindingKind::Exhaustion;
            });
        };
        const auto counted =
            fmt::format("{} with them and the moves to them, {} without them, {} without the edits",
                        needy(with->findings), needy(evaluation->findings), needy(evaluation->baseFindings));
        QVERIFY2(answer->text.find(counted) != std::string::npos, answer->text.c_str());
        const bool enough =
            needy(with->findings) <= needy(with->baseFindings) && with->verdict.kind != risk::VerdictKind::NoGo;
        QCOMPARE(answer->text.find("That is enough") != std::string::npos, enough);
        QVERIFY2(answer->text.find("Reckoned with defaults") == std::string::npos, answer->text.c_str());
    }

    /// The offer's, not that of hosts like those of the fleet; it has no price, so that the sum has the date.
    void anOfferHasItsOwnLeadTime() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        remedy::PriceBook prices;
        prices.catalogue = {{"large", {{"cpu", "8"}, {"memory", "32GiB"}}, {}, std::chrono::hours(6), 0}};
        const auto answer = asked(*evaluation, "saturation", {{"dimension", "cpu"}}, prices);
        QVERIFY(tableOf(*answer, "kit")->rows.empty());
        QVERIFY2(answer->text.find("and hosts take 6 h.") != std::string::npos, answer->text.c_str());
        QVERIFY2(answer->text.find("5 days") == std::string::npos, answer->text.c_str());
    }

    /// It is bought for all that is short, at once, whatever pool the sum is of.
    void theMixIsForTheWholeFleet() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto plain = asked(*evaluation, "saturation", {{"lead", "2h"}});
        QVERIFY2(plain->text.find("The whole fleet takes ") == 0, plain->text.c_str());
        QVERIFY2(plain->text.find("not for this mix") == std::string::npos, plain->text.c_str());
        for (const base::ParamTexts& texts :
             {base::ParamTexts{{"lead", "2h"}, {"zone", "a"}}, base::ParamTexts{{"lead", "2h"}, {"like", "h2"}},
              base::ParamTexts{{"lead", "2h"}, {"from", "+6h"}}}) {
            const auto answer = asked(*evaluation, "saturation", texts);
            QCOMPARE(tableOf(*answer, "kit")->rows.front().cells, tableOf(*plain, "kit")->rows.front().cells);
            QVERIFY2(answer->text.find("not for this mix") != std::string::npos, answer->text.c_str());
        }
    }

    void whatIsNotKnownIsSaid() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto has = [&](const base::ParamTexts& texts, const remedy::PriceBook& prices, const char* part) {
            return asked(*evaluation, "saturation", texts, prices)->text.find(part) != std::string::npos;
        };
        QVERIFY(has({}, {}, "a lead time of 5 days. Where they are not yours, set host_per_month and host_lead_time"));
        QVERIFY(has({{"lead", "2h"}}, {}, "set host_per_month under"));
        QVERIFY(!has({{"lead", "2h"}}, {}, "5 days")); // it is not gone by
        remedy::PriceBook priced;
        priced.hostPerMonth = 450;
        QVERIFY(has({}, priced, "set host_lead_time under"));
        priced.catalogue = {{"large", {{"cpu", "8"}, {"memory", "32GiB"}}, 700, std::chrono::hours(6), 0}};
        QVERIFY(!has({}, priced, "Reckoned with defaults"));
        remedy::PriceBook none;
        none.hostPerMonth = {};
        const auto answer = asked(*evaluation, "saturation", {{"lead", "2h"}}, none);
        QVERIFY(tableOf(*answer, "kit")->rows.empty());
        QVERIFY2(answer->text.find("Nobody said what a host costs: set host_per_month") != std::string::npos,
                 answer->text.c_str());
        QVERIFY2(answer->text.find("Order by 2026-03-0") != std::string::npos, answer->text.c_str()); // all the same
    }

    void theAnswerStandsSideBySideWithTheDateToOrderBy() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto answer = asked(*evaluation, "saturation", {{"hosts", "4"}, {"dimension", "cpu"}, {"lead", "2h"}});
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        const auto& days = *tableOf(*answer, "days");
        QCOMPARE(days.rows.size(), std::size_t{3});
        QVERIFY(valueOf(days, days.rows[2], "without").get<double>() > 0.9);
        QCOMPARE(valueOf(days, days.rows[2], "with").get<double>(), 0.0);
        QCOMPARE(valueOf(*tableOf(*answer, "hosts"), tableOf(*answer, "hosts")->rows[4], "hosts").get<int>(), 4);
        QVERIFY2(answer->text.find("Order by 2026-03-0") != std::string::npos, answer->text.c_str());
        const auto errors = schemaErrors(ask::toJson(*ask::questions().find("saturation"), *answer), "answer");
        QVERIFY2(errors.empty(), errors.c_str());
        QVERIFY(asked(*evaluation, "saturation", {{"zone", "a"}}));
        QVERIFY(!asked(*evaluation, "saturation", {{"zone", "nowhere"}}));
        QVERIFY(!asked(*evaluation, "saturation", {{"dimension", "gpu"}}));
    }

    /// In the pool and dimension that are asked for: shop-1 fills the cpu of a host in zone a, and others wait.
    void singleHostsAreNamedWhereTheyAreFull() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"change-demand workload=shop-1 factor=1.5 from=+32h",
                                       "deploy service=big replicas=4 cpu=3 memory=1GiB from=+24h"}));
        const auto fullIn = [&](const std::set<std::string>& hosts) {
            return std::any_of(evaluation->findings.begin(), evaluation->findings.end(), [&](const risk::Finding& f) {
                return f.kind == risk::FindingKind::Exhaustion && f.dimension == "cpu" && hosts.contains(f.subjectName);
            });
        };
        QVERIFY(fullIn({"h1", "h2"}) && !fullIn({"h3", "h4"}));
        const auto isSaid = [&](base::ParamTexts texts) {
            texts["lead"] = "2h";
            const auto answer = asked(*evaluation, "saturation", texts);
            if (!answer || tableOf(*answer, "kit")->rows.empty()) qFatal("There is no mix.");
            if (answer->text.find("The sum has room enough") == std::string::npos) qFatal("The sum has no room.");
            return answer->text.find("It is single hosts that have not.") != std::string::npos;
        };
        QVERIFY(isSaid({{"dimension", "cpu"}}));
        QVERIFY(!isSaid({{"dimension", "cpu"}, {"zone", "b"}}));
        QVERIFY(!isSaid({{"dimension", "memory"}}));
    }

    /// A replica fits on no host while the sum of all has room: nothing is called good.
    void roomInTheSumIsNoGo() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"deploy service=shop cpu=6 memory=1GiB from=+24h"}));
        QCOMPARE(evaluation->verdict.kind, risk::VerdictKind::NoGo);
        const auto answer = asked(*evaluation, "saturation");
        QVERIFY2(answer->text.find("And yet the scenario is a no go: ") != std::string::npos, answer->text.c_str());
        QCOMPARE(tableOf(*answer, "hosts")->rows.front().tone, ask::Tone::Critical);
    }

    /// What Session::begun() knows is enough to refuse a name, a number or a moment.
    void whatCannotBeAskedIsRefusedBeforeAnythingIsForecast() {
        SmallSession small(smallFleet());
        const auto begun = small.session().begun(scenarioOf({"drain-host host=h1 from=+24h for=4h"}), small.options);
        QVERIFY2(begun, begun ? "" : begun.error().text.c_str());
        QVERIFY(!begun->usage && !begun->demand && begun->options.now == kNow);
        const auto fits = [&](const char* id, const base::ParamTexts& texts) {
            return ask::check(*ask::questions().find(id), *begun, texts).has_value();
        };
        QVERIFY(fits("saturation", {{"zone", "a"}, {"like", "h2"}, {"from", "+1d"}}));
        QVERIFY(!fits("saturation", {{"zone", "nowhere"}}));
        QVERIFY(!fits("saturation", {{"dimension", "colour"}}));
        QVERIFY(!fits("saturation", {{"like", "nobody"}}));
        QVERIFY(!fits("saturation", {{"from", "+90d"}}));
        QVERIFY(fits("when", {{"which", "1"}}));
        QVERIFY(!fits("when", {{"which", "2"}}));
        QVERIFY(!fits("when", {{"every", "1s"}}));
        QVERIFY(!fits("when", {{"from", "+2d"}, {"to", "+1d"}}));
        QVERIFY(fits("back", {{"at", "+25h"}}));
        QVERIFY(!fits("back", {{"at", "+90d"}}));
        QVERIFY(fits("back", {}));
        QVERIFY(fits("collisions", {}));
        QVERIFY(!fits("collisions", {{"from", "+2d"}, {"to", "+1d"}}));
    }
};

QTEST_MAIN(SaturationTest)
#include "saturation_test.moc"
