#include "analysis/overview.h"
#include "analysis/surprises.h"
#include "core/session/small_session.h"
#include "planning/stored_plan.h"

#include <QtTest>

#include <fmt/format.h>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kEnd = *base::parseTime("2026-03-01T00:00:00Z");
const model::SeriesKey kShop{model::ResourceId("workload/shop-2"), "cpu"};

/// The small fleet, in which shop-2 takes half as much again since 18 h before the end.
model::Batch fleetWithSurprise() {
    auto batch = smallFleet();
    for (auto& samples : batch.samples)
        for (std::size_t i = 0; i < samples.times.size(); ++i)
            if (samples.key == kShop && base::fromMillis(samples.times[i]) >= kEnd - 18h) samples.values[i] *= 1.5;
    return batch;
}

analysis::Overview overviewOf(SmallSession& small) {
    auto overview = analysis::overview(small.session(), *small.evaluate(), base::Run{});
    if (!overview) qFatal("%s", overview.error().text.c_str());
    return std::move(*overview);
}

analysis::Surprises surprisesOf(SmallSession& small) {
    auto surprises = analysis::findSurprises(small.session(), *small.evaluate(), 24h, base::Run{});
    if (!surprises) qFatal("%s", surprises.error().text.c_str());
    return std::move(*surprises);
}

} // namespace

class OverviewTest final : public QObject {
    Q_OBJECT
private slots:
    void whatStaysInItsBandIsNotTold();
    void whatLeftItsBandIsToldWithItsCauses();
    void surprisesAreToldTogether();
    void eventsOfOneTitleAreToldApart();
    void aGapAndAShortLookSayNothing();
    void whatRunsOutComesBySoonestDate();
    void plansWaitAndSourcesAge();
    void whatElseStandsAndWhatComes();
};

void OverviewTest::whatStaysInItsBandIsNotTold() {
    SmallSession small(smallFleet());
    const auto surprises = surprisesOf(small);
    QCOMPARE(surprises.series, 8);
    QVERIFY(surprises.found.empty());
    QVERIFY(surprises.window.begin == kEnd - 24h && surprises.window.end == kEnd);
}

void OverviewTest::whatLeftItsBandIsToldWithItsCauses() {
    auto batch = fleetWithSurprise();
    model::ScheduledEvent release;
    release.id = model::EventId("release-7");
    release.kind = model::EventKind::Release;
    release.title = "Release 7";
    release.window = {kEnd - 19h, kEnd - 18h};
    release.resources = {model::ResourceId("service/shop")};
    auto elsewhere = release;
    elsewhere.id = model::EventId("release-of-db");
    elsewhere.resources = {model::ResourceId("service/db")};
    auto earlier = release;
    earlier.id = model::EventId("release-6");
    earlier.window = {kEnd - 100h, kEnd - 99h};
    batch.events = {release, elsewhere, earlier};
    for (const auto& [hours, value] : {std::pair{200, "4"}, std::pair{18, "8"}})
        batch.configItems.push_back({kShop.resource, "threads", value, kEnd - std::chrono::hours(hours)});
    batch.accounting.read += 4;
    SmallSession small(batch);
    const auto found = surprisesOf(small).found;
    QCOMPARE(found.size(), 1U);
    const auto& surprise = found.front();
    QVERIFY(surprise.key == kShop);
    QVERIFY(surprise.unit == base::Unit::MilliCores);
    QVERIFY(surprise.since >= kEnd - 18h && surprise.since <= kEnd - 16h);
    QVERIFY(surprise.outside >= 15 && surprise.of == 24);
    QVERIFY(surprise.measured > surprise.high && surprise.low < surprise.expected && surprise.expected < surprise.high);
    QCOMPARE(surprise.causes.size(), 2U);
    QCOMPARE(surprise.causes[0].text, std::string("threads of workload/shop-2 changed from 4 to 8."));
    QCOMPARE(surprise.causes[1].event, model::EventId("release-7"));
}

/// By the event that touches all of them; without one by the service, where two of its workloads are surprised, whether
/// the inventory has other events or none at all. So is what changed of the service.
void OverviewTest::surprisesAreToldTogether() {
    auto batch = smallFleet();
    for (auto& samples : batch.samples)
        for (std::size_t i = 0; i < samples.times.size(); ++i)
            if (samples.key.metric == "cpu" && samples.key.resource.text().starts_with("workload/shop-") &&
                base::fromMillis(samples.times[i]) >= kEnd - 18h)
                samples.values[i] *= 1.5;
    auto eventless = batch;
    eventless.events.clear();
    eventless.accounting.read -= static_cast<int>(batch.events.size());
    for (const auto& told : {batch, eventless}) {
        SmallSession small(told);
        const auto all = surprisesOf(small);
        QVERIFY(all.found.size() > 1);
        QCOMPARE(all.groups.size(), 1U);
        QCOMPARE(all.groups[0].of, model::ResourceId("service/shop"));
        QCOMPARE(all.groups[0].members.size(), all.found.size());
        QVERIFY(all.groups[0].cause.empty());
    }
    for (const auto& [hours, value] : {std::pair{200, "4"}, std::pair{18, "8"}})
        eventless.configItems.push_back(
            {model::ResourceId("service/shop"), "threads", value, kEnd - std::chrono::hours(hours)});
    eventless.accounting.read += 2;
    {
        SmallSession small(eventless);
        const auto all = surprisesOf(small);
        QCOMPARE(all.groups.size(), 1U);
        QCOMPARE(all.groups[0].cause, std::string("threads of service/shop changed from 4 to 8."));
    }
    model::ScheduledEvent release;
    release.id = model::EventId("release-7");
    release.kind = model::EventKind::Release;
    release.title = "shop 7";
    release.window = {kEnd - 19h, kEnd - 18h};
    release.resources = {model::ResourceId("service/shop")};
    batch.events.push_back(release);
    batch.accounting.read += 1;
    SmallSession small(batch);
    const auto all = surprisesOf(small);
    QCOMPARE(all.groups.size(), 1U);
    QCOMPARE(all.groups[0].cause, std::string("shop 7"));
}

/// All three are called the same: two that touch shop-2 alone are in common to none, one is to what shop-3 uses.
void OverviewTest::eventsOfOneTitleAreToldApart() {
    const model::ResourceId other("workload/shop-3");
    auto batch = smallFleet();
    for (auto& samples : batch.samples)
        for (std::size_t i = 0; i < samples.times.size(); ++i)
            if (base::fromMillis(samples.times[i]) >= kEnd - 18h &&
                (samples.key == kShop || samples.key.resource == other))
                samples.values[i] *= 1.5;
    batch.accounting.read += 3 - static_cast<int>(batch.events.size());
    batch.events.clear();
    for (const auto& resource : {kShop.resource, kShop.resource, other}) {
        model::ScheduledEvent release;
        release.id = model::EventId(fmt::format("r{}", batch.events.size()));
        release.kind = model::EventKind::Release;
        release.title = "Release";
        release.window = {kEnd - 19h, kEnd - 18h};
        release.resources = {resource};
        batch.events.push_back(release);
    }
    SmallSession small(batch);
    const auto all = surprisesOf(small);
    QCOMPARE(all.found.size(), 3U);
    for (const auto& group : all.groups)
        for (const auto member : group.members)
            QCOMPARE(group.cause, std::string(all.found[member].key == kShop ? "" : "Release"));
}

void OverviewTest::aGapAndAShortLookSayNothing() {
    auto batch = fleetWithSurprise();
    for (auto& samples : batch.samples) {
        if (samples.key != kShop) continue;
        samples.times.resize(samples.times.size() - 24);
        samples.values.resize(samples.values.size() - 24);
    }
    SmallSession small(batch);
    const auto surprises = surprisesOf(small);
    QCOMPARE(surprises.series, 7);
    QVERIFY(surprises.found.empty());
    const auto brief = analysis::findSurprises(small.session(), *small.evaluate(), 2h, base::Run{});
    QVERIFY(!brief);
    QVERIFY2(brief.error().text.find("Look back at least 6 h") != std::string::npos, brief.error().text.c_str());
}

void OverviewTest::whatRunsOutComesBySoonestDate() {
    SmallSession small(smallFleet());
    small.options.horizon = 14 * 24h;
    whatif::Scenario grown;
    grown.edits.push_back({"e1", {"change-demand", {{"service", "service/shop"}, {"factor", "2.6"}}}, {}, "", true});
    const auto evaluation = small.evaluate(grown);
    const auto overview = analysis::overview(small.session(), *evaluation, base::Run{});
    QVERIFY(overview);
    const auto& rows = overview->runsOut;
    QVERIFY(rows.size() >= 2);
    QVERIFY(rows.front().finding.p50.has_value());
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].finding.p50.value_or(base::kEndOfTime) <= rows[i].finding.p50.value_or(base::kEndOfTime));
    QVERIFY(!rows.front().model.empty() && rows.front().backtest.origins > 0);
}

void OverviewTest::plansWaitAndSourcesAge() {
    SmallSession small(smallFleet());
    planning::StoredPlan plan;
    plan.planId = "p1";
    plan.title = "More hosts";
    plan.options.revision = 1;
    plan.options.now = kEnd;
    QVERIFY(small.session().workspace().putDocument({"plan", "p1", base::dumpJson(planning::toJson(plan)), kEnd}));
    plan.planId.clear();
    QVERIFY(small.session().workspace().putDocument({"plan", "asis", base::dumpJson(planning::toJson(plan)), kEnd}));
    const auto before = overviewOf(small);
    QCOMPARE(before.plans.size(), 1U);
    QCOMPARE(before.plans.front().title, std::string("More hosts"));
    QVERIFY(!before.plans.front().older);
    QCOMPARE(before.sources.size(), 1U);
    QCOMPARE(before.sources.front().source, std::string("small fleet"));
    QVERIFY(!before.sources.front().live);

    model::Batch later;
    later.source = "spreadsheet";
    later.time = kEnd + 1h;
    later.resources.push_back({});
    later.resources.back().id = model::ResourceId("host/h9");
    later.resources.back().kind = model::ResourceKind::Host;
    later.resources.back().name = "h9";
    later.accounting.read = 1;
    QVERIFY(small.session().workspace().commit(later));
    const auto after = overviewOf(small);
    QVERIFY(after.plans.front().older);
    QCOMPARE(after.sources.size(), 2U);
    QCOMPARE(after.sources.front().source, std::string("small fleet"));

    later.source = "mistake";
    later.resources.back().id = model::ResourceId("host/h10");
    QVERIFY(small.session().workspace().commit(later, store::Undo::Keep)->changed);
    QCOMPARE(overviewOf(small).sources.size(), 3U);
    QVERIFY(small.session().workspace().undo(kEnd + 2h));
    QCOMPARE(overviewOf(small).sources.size(), 2U); // neither the undo nor what it took back
}

void OverviewTest::whatElseStandsAndWhatComes() {
    auto batch = smallFleet();
    const auto event = [](const char* id, base::Time begin) {
        model::ScheduledEvent out;
        out.id = model::EventId(id);
        out.title = id;
        out.kind = model::EventKind::Maintenance;
        out.window = {begin, begin + 2h};
        return out;
    };
    batch.events = {event("later", kEnd + 8 * 24h), event("plan/soon", kEnd + 24h), event("now", kEnd - 1h),
                    event("over", kEnd - 3h)};
    batch.accounting.read += 3; // one was there
    SmallSession small(batch);
    whatif::Scenario lost;
    for (const char* host : {"host/h1", "host/h2", "host/h3"})
        lost.edits.push_back({host, {"fail-host", {{"host", host}}}, {}, "", true});
    const auto evaluation = small.evaluate(lost);
    const auto overview = analysis::overview(small.session(), *evaluation, base::Run{});
    QVERIFY2(overview, overview ? "" : overview.error().text.c_str());
    QCOMPARE(overview->others.size() + overview->runsOut.size(), evaluation->findings.size());
    QVERIFY(std::any_of(overview->others.begin(), overview->others.end(),
                        [](const auto& one) { return one.kind == risk::FindingKind::Homeless; }));
    QCOMPARE(overview->coming.size(), 2U);
    QVERIFY(overview->coming[0].event.title == "now" && overview->coming[0].underWay && !overview->coming[0].planned);
    QVERIFY(overview->coming[1].event.title == "plan/soon" && overview->coming[1].planned);
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
