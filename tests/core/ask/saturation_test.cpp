#include "ask/kit.h"
#include "ask/saturation.h"
#include "core/ask/asked.h"
#include "remedy/tally.h"
#include "risk/before.h"
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
        QVERIFY(found->days[2].by > 0.9);
        QVERIFY(found->p5 && *found->p5 >= hour(24));
    }

    /// Path by path again: the first host that is full, and is not by then without the edits.
    void theChanceOfSomeHostIsACountOverPaths() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=1.6 from=+24h"}));
        const ask::Pool cpu{simulate::SubjectKind::Fleet, -1, model::kCpu, true};
        double all = 0;
        for (const auto* than : {static_cast<const simulate::Usage*>(nullptr), evaluation->baseUsage.get()}) {
            const auto found = ask::hostsFull(*evaluation->world, *evaluation->usage, cpu, than);
            QCOMPARE(found.days.size(), std::size_t{3});
            for (int day = 0; day < 3; ++day) {
                int count = 0;
                for (std::size_t p = 0; p < 64; ++p) {
                    bool full = false;
                    for (int h = 0; h < 4; ++h) {
                        const auto firstOf = [&](const simulate::Usage& usage) {
                            const auto& first = usage.find(simulate::SubjectKind::Host, h, model::kCpu)->firstExceed;
                            return first.empty() || first[p] < 0 ? 9999 : first[p];
                        };
                        const int first = firstOf(*evaluation->usage);
                        full = full || (first < 24 * (day + 1) && !(than && firstOf(*than) <= first));
                    }
                    count += full ? 1 : 0;
                }
                QCOMPARE(found.days[static_cast<std::size_t>(day)].by, count / 64.0);
            }
            QVERIFY(found.within > 0);
            if (!than) all = found.within;
            QVERIFY(found.within <= all);
        }
    }

    /// The date is that of the paths that the edits fill, whatever is full anyway.
    void whatIsFullAnywayIsNoDateOfTheEdits() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=3 from=+40h"}));
        int seen = 0;
        for (const auto& finding : evaluation->findings) {
            const int h = model::findHost(*evaluation->world, finding.subject);
            if (finding.kind != risk::FindingKind::Exhaustion || finding.dimension != "cpu" || h < 0) continue;
            const auto firstOf = [&](const simulate::Usage& usage, std::size_t p) {
                const auto& first = usage.find(simulate::SubjectKind::Host, h, model::kCpu)->firstExceed;
                return first.empty() || first[p] < 0 ? 9999 : first[p];
            };
            std::vector<int> sooner;
            for (std::size_t p = 0; p < 64; ++p)
                if (const int step = firstOf(*evaluation->usage, p); step < firstOf(*evaluation->baseUsage, p))
                    sooner.push_back(step);
            std::sort(sooner.begin(), sooner.end());
            const auto date = ask::fullSooner(*evaluation->world, *evaluation->usage, *evaluation->baseUsage, finding);
            QCOMPARE(date.has_value(), sooner.size() >= 4); // of 64 paths one in twenty
            if (!date) continue;
            QVERIFY(*date == hour(sooner[3]) && *date >= hour(40));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    void moreHostsMakeItLessLikelyAndEnoughOfThemRuleItOut() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto all = ask::withHosts(*evaluation, kFleetCpu, "host/h1", kNow, {0, 1, 4}, {});
        QVERIFY2(all, all ? "" : all.error().text.c_str());
        QCOMPARE((*all)[0].sum, *ask::saturationOf(*evaluation->usage, kFleetCpu));
        QCOMPARE((*all)[0].verdict, evaluation->verdict.kind);
        QVERIFY((*all)[1].sum.within <= (*all)[0].sum.within);
        QCOMPARE((*all)[2].sum.within, 0.0);
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
            for (const auto& one : *all) QCOMPARE(one.sum.within <= 0.05, one.hosts == found->back().hosts);
            QCOMPARE(all->back().sum, found->back().sum);
        }
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=5 from=+24h"}));
        const auto tooFew = ask::untilEnough(*evaluation, kFleetCpu, "host/h1", kNow, 0.05, 3, {});
        QCOMPARE(tooFew->back().hosts, 3); // as many as were allowed, and it says that they are not enough
        QVERIFY(tooFew->back().sum.within > 0.05);
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
            if (valueOf(kit, row, "for") != "edits") continue;
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
        const auto single = ask::hostsFull(*with->world, *with->usage, kFleetCpu, with->baseUsage.get());
        QCOMPARE(valueOf(count, count.rows.back(), "full").get<double>(), single.within);
        const auto full = ask::saturationOf(*with->usage, kFleetCpu);
        const auto& days = *tableOf(*answer, "days");
        QCOMPARE(valueOf(days, days.rows.back(), "host_mix").get<double>(), single.days.back().by);
        QCOMPARE(valueOf(days, days.rows.back(), "mix").get<double>(), full->days.back().by);
        const auto brought = [](const session::Evaluation& one) {
            return std::count_if(one.findings.begin(), one.findings.end(), [&](const risk::Finding& f) {
                return (f.kind == risk::FindingKind::Homeless || f.kind == risk::FindingKind::Exhaustion) &&
                       std::none_of(one.baseFindings.begin(), one.baseFindings.end(), [&](const auto& other) {
                           return remedy::sameKey(f, other) && f.probability < other.probability + 0.05 &&
                                  other.at <= f.at;
                       });
            });
        };
        const auto counted =
            fmt::format("the findings that your edits bring go from {} to {} (", brought(*evaluation), brought(*with));
        QVERIFY2(answer->text.find(counted) != std::string::npos, answer->text.c_str());
        const bool enough = brought(*with) == 0 && with->verdict.kind != risk::VerdictKind::NoGo;
        QCOMPARE(answer->text.find("That is enough") != std::string::npos, enough);
        QVERIFY2(answer->text.find("Reckoned with defaults") == std::string::npos, answer->text.c_str());
    }

    /// Where the mix is enough as well, and where none is needed.
    void anOfferThatDoesNotFitIsAlwaysNamed() {
        SmallSession small(smallFleet());
        remedy::PriceBook prices;
        prices.catalogue = {{"large", {{"cpu", "32"}, {"memory", "128GiB"}}, 700, std::chrono::hours(2), 0},
                            {"odd", {{"like", "host/nowhere"}}, 1, std::chrono::hours(2), 0}};
        for (const auto& [edit, start] :
             {std::pair{"deploy service=big replicas=4 cpu=3 memory=1GiB from=+24h", "With 1 host more, large, "},
              std::pair{"change-demand factor=0.9 from=+40h", "Your edits need no more hosts: "}}) {
            const auto answer = asked(*small.evaluate(scenarioOf({edit})), "saturation", {}, prices);
            const auto ofEdits = answer->text.substr(0, answer->text.find('\n'));
            QVERIFY2(ofEdits.starts_with(start), ofEdits.c_str());
            QVERIFY2(ofEdits.find("Hosts alone are not enough.") == std::string::npos, ofEdits.c_str());
            QVERIFY2(ofEdits.find("The offer 'odd' is left out.") != std::string::npos, ofEdits.c_str());
        }
    }

    /// Three times here, hosts and then moves; each purchase leaves less than the one before.
    void hostsAreBoughtForAgainWhileThatBettersTheOutcome() {
        SmallSession small(smallFleet());
        const auto evaluation =
            small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h", "drain-host host=h2 from=+34h for=4h",
                                       "deploy service=wide replicas=8 cpu=1 memory=2GiB from=+48h"}));
        remedy::PriceBook prices;
        prices.hostLeadTime = std::chrono::hours(2);
        const auto kit = ask::kitOfEdits(*evaluation, prices, {});
        QVERIFY(kit && kit->trial);
        const auto scoreWith = [&](const whatif::Scenario& scenario) {
            auto findings = small.evaluate(scenario)->findings;
            std::erase_if(findings, [&](const risk::Finding& f) {
                return (f.kind != risk::FindingKind::Homeless && f.kind != risk::FindingKind::Exhaustion) ||
                       !risk::isBrought(f, evaluation->baseFindings);
            });
            return remedy::scoreOf(findings, evaluation->demand->grid.end());
        };
        auto scenario = evaluation->scenario;
        std::vector<remedy::Score> scores;
        int hosts = 0;
        for (const auto& edit : kit->draft.edits) {
            if (edit.change.action == "add-hosts") {
                if (scenario.edits.back().change.action != "add-hosts") scores.push_back(scoreWith(scenario));
                hosts += std::stoi(edit.change.params.at("count"));
            }
            scenario.edits.push_back(edit);
        }
        scores.push_back(scoreWith(scenario));
        QCOMPARE(hosts, kit->hosts);
        QCOMPARE(scores.size(), std::size_t{4}); // before the first, then after each
        for (std::size_t i = 1; i < scores.size(); ++i) QVERIFY(remedy::better(scores[i], scores[i - 1]));
    }

    /// The drain of h1 fills h2 at hour 27 anyway; the campaign begins at hour 40.
    void whatTheEditsNeedIsToldApartFromWhatIsNeededAnyway() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=3 from=+40h"}));
        const auto answer = asked(*evaluation, "saturation", {{"lead", "2h"}});
        const auto& kit = *tableOf(*answer, "kit");
        int rows[2] = {0, 0};
        for (const auto& row : kit.rows) {
            if (valueOf(kit, row, "kind") == "total") continue;
            const bool edits = valueOf(kit, row, "for") == "edits";
            const auto needed = *base::parseTime(valueOf(kit, row, "needed").get<std::string>());
            QCOMPARE(needed >= hour(40), edits);
            ++rows[edits ? 1 : 0];
        }
        QVERIFY2(rows[0] > 0 && rows[1] > 0, answer->text.c_str());
        QVERIFY2(answer->text.find("Without your edits the fleet takes") != std::string::npos, answer->text.c_str());
        const auto& days = *tableOf(*answer, "days");
        QCOMPARE(valueOf(days, days.rows[0], "host").get<double>(), 0.0);
        QVERIFY(valueOf(days, days.rows[2], "host").get<double>() > 0.9);
    }

    void editsThatBringNothingNeedNothing() {
        SmallSession small(smallFleet());
        const auto answer = asked(*small.evaluate(scenarioOf({"change-demand factor=0.9 from=+40h"})), "saturation");
        QVERIFY2(answer->text.starts_with("Your edits need no more hosts"), answer->text.c_str());
        const auto bare = asked(*small.evaluate(), "saturation");
        QVERIFY2(bare->text.find("some host is full") != std::string::npos, bare->text.c_str());
    }

    /// The mix is what it is held against; no row changes nothing.
    void onlyCountsThatSaySomethingAreShown() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(
            scenarioOf({"deploy service=big replicas=4 cpu=3 memory=1GiB from=+24h"})); // requests, no use
        const auto answer = asked(*evaluation, "saturation", {{"lead", "2h"}});
        const auto& counts = *tableOf(*answer, "hosts");
        QCOMPARE(counts.rows.size(), std::size_t{2});
        QCOMPARE(valueOf(counts, counts.rows[0], "hosts").get<int>(), 0);
        QVERIFY(counts.rows[1].cells[0].text.starts_with("The mix, "));
        for (const auto& table : answer->tables) // the sum has room
            for (const auto& column : table.columns)
                QVERIFY(std::string(column.id) != "within" && std::string(column.id) != "without");
        QVERIFY2(answer->text.find("The sum has room enough") != std::string::npos, answer->text.c_str());
    }

    /// A host with GPUs is the largest; the mix is of another kind.
    void moreHostsAreLikeThoseOfTheMix() {
        auto fleet = smallFleet();
        for (auto& resource : fleet.resources)
            if (resource.name == "h4") {
                resource.capacity.set(model::kMemory, std::int64_t{64} << 30);
                resource.capacity.set(model::kGpu, 4);
            }
        SmallSession small(fleet);
        const auto evaluation = small.evaluate(scenarioOf({"change-demand service=shop factor=2.2 from=+24h"}));
        remedy::PriceBook prices;
        const auto title = [&](const remedy::PriceBook& book) {
            const auto answer =
                asked(*evaluation, "saturation", {{"hosts", "2"}, {"dimension", "memory"}, {"lead", "2h"}}, book);
            const auto& kit = *tableOf(*answer, "kit");
            if (kit.rows.empty()) return tableOf(*answer, "hosts")->title;
            const auto kind = valueOf(kit, kit.rows.back(), "kind").get<std::string>();
            return tableOf(*answer, "hosts")->title == "With so many more hosts like " + kind ? "the mix" : kind;
        };
        QCOMPARE(title(prices), std::string("the mix"));
        prices.hostPerMonth = {}; // nothing is bought
        QCOMPARE(title(prices), std::string("With so many more hosts like h1"));
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
        QVERIFY2(plain->text.find(" that your edits bring") != std::string::npos, plain->text.c_str());
        QVERIFY2(plain->text.find("not for these hosts") == std::string::npos, plain->text.c_str());
        for (const base::ParamTexts& texts :
             {base::ParamTexts{{"lead", "2h"}, {"zone", "a"}}, base::ParamTexts{{"lead", "2h"}, {"like", "h2"}},
              base::ParamTexts{{"lead", "2h"}, {"from", "+6h"}}}) {
            const auto answer = asked(*evaluation, "saturation", texts);
            QCOMPARE(tableOf(*answer, "kit")->rows.front().cells, tableOf(*plain, "kit")->rows.front().cells);
            QVERIFY2(answer->text.find("not for these hosts") != std::string::npos, answer->text.c_str());
        }
        // what a zone is held against comes into that zone, whatever the mix is like
        for (const auto* zone : {"a", "b"}) {
            const auto answer = asked(*evaluation, "saturation", {{"lead", "2h"}, {"zone", zone}, {"hosts", "1"}});
            const auto& hosts = tableOf(*answer, "hosts")->rows;
            const auto& edit = hosts.at(1).instead->edits.back();
            const auto& world = *evaluation->world;
            const int like = *model::resolveHost(world, edit.change.params.at("like"));
            QCOMPARE(world.zones.at(world.hosts[like].zone), std::string(zone));
        }
    }

    void whatIsNotKnownIsSaid() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"change-demand factor=2.2 from=+24h"}));
        const auto has = [&](const base::ParamTexts& texts, const remedy::PriceBook& prices, const char* part) {
            return asked(*evaluation, "saturation", texts, prices)->text.find(part) != std::string::npos;
        };
        QVERIFY(has({}, {}, "own and a lead time of 5 days. Where they are not yours, set them under Plan, Prices"));
        QVERIFY(!has({}, {}, "host_per_month") && !has({}, {}, "host_lead_time")); // no keys of files
        QVERIFY(!has({{"lead", "2h"}}, {}, "5 days"));                             // it is not gone by
        remedy::PriceBook priced;
        priced.hostPerMonth = 450;
        QVERIFY(has({}, priced, "Reckoned with defaults: a lead time of 5 days."));
        priced.catalogue = {{"large", {{"cpu", "8"}, {"memory", "32GiB"}}, 700, std::chrono::hours(6), 0}};
        QVERIFY(!has({}, priced, "Reckoned with defaults"));
        remedy::PriceBook none;
        none.hostPerMonth = {};
        const auto answer = asked(*evaluation, "saturation", {{"lead", "2h"}}, none);
        QVERIFY(tableOf(*answer, "kit")->rows.empty());
        QVERIFY2(answer->text.find("Nobody said what a host costs: set its price") != std::string::npos,
                 answer->text.c_str());
        QVERIFY2(answer->text.find("Order by 2 Mar 2026 ") != std::string::npos, answer->text.c_str()); // all the same
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
        QVERIFY(valueOf(days, days.rows[2], "host_with").get<double>() > 0); // nobody moves to them
        QCOMPARE(valueOf(*tableOf(*answer, "hosts"), tableOf(*answer, "hosts")->rows[4], "hosts").get<int>(), 4);
        QVERIFY2(answer->text.find("Order by 1 Mar 2026 ") != std::string::npos, answer->text.c_str());
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
            return answer->text.find("It is single hosts that run full") != std::string::npos;
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
