#include "core/ask/asked.h"
#include "remedy/spare.h"
#include "remedy/spare_levels.h"
#include "risk/risk.h"
#include "schema.h"
#include "session/advise.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using remedy::LossSize;

namespace {

/// Each replica of the shop takes three of a host's four cores: nobody can take over from anybody.
const char* const kTight = "resize service=shop cpu=3";

std::vector<remedy::SpareLevel> levelsOf(const session::Evaluation& evaluation, const remedy::PriceBook& prices = {}) {
    const auto levels =
        remedy::spareLevels(session::inputOf(evaluation, prices), **risk::failurePriors().begin(), base::Run{});
    if (!levels) qFatal("%s", levels.error().text.c_str());
    return *levels;
}

} // namespace

/// The small fleet has four hosts of four cores; one is in maintenance for four hours.
class SpareTest final : public QObject {
    Q_OBJECT

    static bool holds(const session::Evaluation& evaluation, LossSize size) {
        if (size == LossSize::Rack && !holds(evaluation, LossSize::Host)) return false;
        for (const auto& placement : evaluation.usage->placements) {
            if (size == LossSize::None && !placement.unplaced.empty()) return false;
            if (size == LossSize::None) continue;
            const auto kind = size == LossSize::Host   ? risk::SweepKind::Hosts
                              : size == LossSize::Rack ? risk::SweepKind::Racks
                                                       : risk::SweepKind::Pairs;
            const auto swept =
                risk::sweep(*evaluation.world, *evaluation.usage, kind, placement.window.begin, base::Run{});
            if (!swept || swept->survivable < swept->total) return false;
        }
        return true;
    }

    /// Played by the engine as a scenario: what a level adds is enough, and one host fewer is not.
    static void promised(const model::Batch& batch, std::size_t count) {
        SmallSession small(batch);
        const auto evaluation = small.evaluate(scenarioOf({kTight}));
        const auto levels = levelsOf(*evaluation);
        QCOMPARE(levels.size(), count);
        for (const auto& level : levels) {
            const int before = level.size == LossSize::None   ? 0
                               : level.size == LossSize::Rack ? levels[1].hosts
                                                              : levels[static_cast<std::size_t>(level.size) - 1].hosts;
            auto scenario = evaluation->scenario;
            for (const auto& edit : level.draft.edits) scenario.edits.push_back(edit);
            const auto with = small.evaluate(scenario);
            QVERIFY(holds(*with, level.size));
            QCOMPARE(level.hoursLeft, 0.0);
            QVERIFY(level.remaining.empty());
            QVERIFY(level.hosts > before || level.size == LossSize::None);
            if (level.hosts > 0) {
                auto& params = scenario.edits.back().change.params;
                const auto last = std::stoi(params["count"]);
                if (last > 1)
                    params["count"] = std::to_string(last - 1);
                else
                    scenario.edits.pop_back();
                QVERIFY(!holds(*small.evaluate(scenario), level.size));
            }
        }
        QVERIFY(levels[2].stranding <= levels[0].stranding);
    }

private slots:
    void aLevelHoldsWhatItPromises() { promised(smallFleet(), 3); }

    /// In each of its two zones the two hosts stand in one rack.
    void anyRackCanBeLostOnTopOfAnyHost() {
        auto batch = smallFleet();
        for (const char* zone : {"a", "b"}) {
            model::Resource rack;
            rack.kind = model::ResourceKind::Rack;
            rack.name = fmt::format("rack-{}", zone);
            rack.id = model::makeId(rack.kind, rack.name);
            batch.resources.push_back(rack);
            batch.relations.push_back(
                {rack.id, model::makeId(model::ResourceKind::Zone, zone), model::RelationKind::Within});
        }
        for (int h = 1; h <= 4; ++h)
            batch.relations.push_back({model::makeId(model::ResourceKind::Host, fmt::format("h{}", h)),
                                       model::makeId(model::ResourceKind::Rack, h <= 2 ? "rack-a" : "rack-b"),
                                       model::RelationKind::Within});
        promised(batch, 4);
    }

    void whereThereAreTooManyPairsNothingIsSaidOfThem() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"add-hosts like=h1 count=600"}));
        const auto levels = levelsOf(*evaluation);
        QVERIFY(levels[1].reached());
        QVERIFY(!levels[2].tried && !levels[2].reached());
        const auto answer = asked(*evaluation, "spare");
        QVERIFY2(answer->text.find("N+2") == std::string::npos, answer->text.c_str());
        const auto& table = *tableOf(*answer, "levels");
        QVERIFY(valueOf(table, table.rows[2], "hosts").is_null());
        QVERIFY(!table.rows[2].instead);
        QVERIFY2(table.rows[2].detail.find("too many pairs") != std::string::npos, table.rows[2].detail.c_str());
    }

    void whereThereIsRoomNothingIsAdded() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate();
        for (const auto& level : levelsOf(*evaluation)) {
            if (level.size == LossSize::TwoHosts) continue; // that is too much while h1 is in maintenance
            QVERIFY(holds(*evaluation, level.size));
            QCOMPARE(level.hosts, 0);
            QCOMPARE(level.hours, 0.0);
            QVERIFY(!level.first && !level.orderBy && level.draft.empty());
        }
    }

    /// The maintenance of h1 from the 26th to the 30th hour leaves its workload without a host: order before it.
    void theDateIsTheFirstHourLessTheLeadTime() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({kTight}));
        remedy::PriceBook prices;
        prices.hostLeadTime = std::chrono::hours(5);
        const auto levels = levelsOf(*evaluation, prices);
        QCOMPARE(levels[0].hours, 4.0);
        QCOMPARE(*levels[0].first, hour(26));
        QCOMPARE(*levels[0].orderBy, hour(21));
        QVERIFY(*levels[1].first == kNow && *levels[1].orderBy == hour(-5));
    }

    /// The table has every level with the sum over the zones, in the band of the price book.
    void theAnswerHasATotalForEachLevel() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({kTight}));
        remedy::PriceBook prices;
        prices.hostPerMonth = {300, 400, 550};
        const auto answer = asked(*evaluation, "spare", {}, prices);
        QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
        const auto& table = *tableOf(*answer, "levels");
        for (const auto& row : table.rows) {
            int hosts = 0;
            for (const auto& zone : valueOf(table, row, "zones")) hosts += zone["hosts"].get<int>();
            QCOMPARE(valueOf(table, row, "hosts").get<int>(), hosts);
            QCOMPARE(valueOf(table, row, "month")["low"].get<double>(), 300.0 * hosts);
            QCOMPARE(valueOf(table, row, "month")["high"].get<double>(), 550.0 * hosts);
        }
        const auto& pools = *tableOf(*answer, "pools");
        QCOMPARE(pools.rows.size(), std::size_t{3}); // the total and two zones
        int warm = 0;
        for (std::size_t i = 1; i < 3; ++i) warm += valueOf(pools, pools.rows[i], "warm").get<int>();
        QCOMPARE(valueOf(pools, pools.rows[0], "warm").get<int>(), warm);
        const auto errors = schemaErrors(ask::toJson(*ask::questions().find("spare"), *answer), "answer");
        QVERIFY2(errors.empty(), errors.c_str());
        QVERIFY2(answer->text.find("1000 EUR an hour of a service's downtime") != std::string::npos,
                 answer->text.c_str());
        QVERIFY2(answer->text.find("host_per_month") == std::string::npos, answer->text.c_str());
        prices.downtimePerServiceHour = 900;
        const auto confirmed = asked(*evaluation, "spare", {{"lead", "2h"}}, prices);
        QVERIFY2(confirmed->text.find("Reckoned with defaults") == std::string::npos, confirmed->text.c_str());
        remedy::PriceBook none;
        none.hostPerMonth = {};
        const auto unpriced = asked(*evaluation, "spare", {}, none);
        QVERIFY2(unpriced->text.find("Nobody said what a host costs") != std::string::npos, unpriced->text.c_str());
        QVERIFY(!asked(*evaluation, "spare", {{"failures", "never"}}));
    }

    /// The database runs on h4 alone: when that is lost nothing that stands beside takes it.
    void whatNoHostHelpsIsNotCalledReached() {
        auto batch = smallFleet();
        for (auto& resource : batch.resources)
            if (resource.name == "db-1") resource.rules.selectors = {{model::kHostNameKey, {}, {"h4"}}};
        SmallSession small(batch);
        const auto evaluation = small.evaluate();
        const auto levels = levelsOf(*evaluation);
        QVERIFY(levels[0].reached() && !levels[1].reached() && !levels[1].capped);
        QCOMPARE(levels[1].remaining, std::vector<std::string>{"db-1"});
        QVERIFY(levels[1].hoursLeft > 0);
        const auto answer = asked(*evaluation, "spare");
        const auto& table = *tableOf(*answer, "levels");
        QVERIFY2(answer->text.find("N+1 is not reached") != std::string::npos, answer->text.c_str());
        QVERIFY2(answer->text.find("No host more helps db-1") != std::string::npos, answer->text.c_str());
        QVERIFY2(answer->text.find(" takes ") == std::string::npos, answer->text.c_str());
        QVERIFY2(answer->text.find("above N+1") == std::string::npos, answer->text.c_str());
        QCOMPARE(table.rows[1].tone, ask::Tone::Warning);
        const auto& detail = table.rows[1].detail;
        QVERIFY2(detail.find("72 h of the computed future as it is, and in 72 h with") != std::string::npos,
                 detail.c_str());
        QVERIFY2(detail.find("No host more helps db-1.") != std::string::npos, detail.c_str());
    }

    /// Eighty replicas that each fill a host: more hosts would help, only so many are not tried.
    void whereTheSearchEndsItIsSaid() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({"deploy service=shop replicas=80 cpu=3 memory=1GiB"}));
        const auto levels = levelsOf(*evaluation);
        QVERIFY(levels[0].capped && !levels[0].reached());
        QCOMPARE(levels[0].hosts, remedy::kMostHosts);
        QVERIFY(!levels[0].remaining.empty());
        const auto answer = asked(*evaluation, "spare");
        QVERIFY2(answer->text.find("N+0 is not reached with 64 hosts more") != std::string::npos, answer->text.c_str());
        const auto& detail = tableOf(*answer, "levels")->rows[0].detail;
        QVERIFY2(detail.find("more than 64 hosts are not tried") != std::string::npos, detail.c_str());
        QVERIFY2(detail.find("No host more helps") == std::string::npos, detail.c_str());
    }

    /// Only the hosts of zone a are of the class that has a price.
    void aZoneWithoutAPriceIsSaidToBeLeftOut() {
        auto batch = smallFleet();
        for (auto& resource : batch.resources)
            if (resource.name == "h1" || resource.name == "h2")
                resource.capacity.set(model::kMemory, std::int64_t{16} << 30);
        SmallSession small(batch);
        const auto evaluation = small.evaluate();
        remedy::PriceBook prices;
        prices.hostPerMonth = {};
        prices.classes = {{"big", 500, {}, {{"memory", "12GiB"}}, 0}};
        const auto answer = asked(*evaluation, "spare", {}, prices);
        QCOMPARE(tableOf(*answer, "pools")->rows.size(), std::size_t{1});
        QVERIFY2(answer->text.find("for hosts there have no price: b.") != std::string::npos, answer->text.c_str());
        prices.hostPerMonth = 400;
        const auto all = asked(*evaluation, "spare", {}, prices);
        QVERIFY2(all->text.find("Left out") == std::string::npos, all->text.c_str());
    }

    /// As of hosts like those of the fleet, in the same time.
    void warmAreThoseNeededBeforeTheFirstOfferComes() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate();
        const auto warm = [&](const remedy::PriceBook& prices) {
            int sum = 0;
            const auto pools = remedy::spareHosts(session::inputOf(*evaluation, prices), base::Run{});
            for (const auto& pool : *pools) sum += pool.warm;
            return sum;
        };
        remedy::PriceBook like, offered;
        like.hostLeadTime = std::chrono::hours(48);
        offered.hostLeadTime = {};
        offered.catalogue = {{"large", {{"cpu", "8"}, {"memory", "32GiB"}}, 700, std::chrono::hours(48), 0}};
        QVERIFY(warm(like) > 0);
        QCOMPARE(warm(offered), warm(like));
    }

    /// An offer of the catalogue stands in the place of hosts like those of the fleet.
    void theCatalogueIsGoneBy() {
        SmallSession small(smallFleet());
        const auto evaluation = small.evaluate(scenarioOf({kTight}));
        remedy::PriceBook prices;
        prices.catalogue = {{"small", {{"cpu", "2"}, {"memory", "8GiB"}}, 100, {}, 0},
                            {"large", {{"cpu", "8"}, {"memory", "32GiB"}}, 700, {}, 0}};
        for (const auto& level : levelsOf(*evaluation, prices)) {
            QCOMPARE(level.hoursLeft, 0.0);
            for (const auto& [kind, count] : level.more) QCOMPARE(kind.offer.name, std::string("large"));
            QCOMPARE(level.month.expected, 700.0 * level.hosts);
        }
    }
};

QTEST_MAIN(SpareTest)
#include "spare_test.moc"
