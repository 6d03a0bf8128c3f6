#include "core/session/small_session.h"
#include "ingest/reader.h"
#include "session/known_events.h"
#include "session/series_forecast.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

const base::Time kEnd = *base::parseTime("2026-03-01T00:00:00Z");
const model::SeriesKey kShop{model::ResourceId("workload/shop-2"), "cpu"};

model::ScheduledEvent planned(const char* id, model::EventKind kind, const char* title, base::Time begin,
                              base::Duration length, const char* resource) {
    model::ScheduledEvent out;
    out.id = model::EventId(id);
    out.kind = kind;
    out.title = title;
    out.window = {begin, begin + length};
    if (resource != nullptr) out.resources = {model::ResourceId(resource)};
    return out;
}

/// The small fleet, whose shop had a sale on three Wednesdays at noon, half as much again, and has another one.
model::Batch fleetWithSales() {
    auto batch = smallFleet();
    batch.events.clear();
    for (int week = -3; week <= 0; ++week) {
        const auto begin = kEnd + 7 * 24h * week + 3 * 24h + 12h;
        batch.events.push_back(planned(fmt::format("sale{}", week).c_str(), model::EventKind::Campaign, "Sale", begin,
                                       6h, "service/shop"));
        for (auto& samples : batch.samples)
            if (samples.key.metric == "cpu" && samples.key.resource.text().find("shop") != std::string::npos)
                for (std::size_t i = 0; i < samples.times.size(); ++i)
                    if (batch.events.back().window.contains(base::fromMillis(samples.times[i])))
                        samples.values[i] *= 1.5;
    }
    return batch;
}

} // namespace

class KnownEventsTest final : public QObject {
    Q_OBJECT
private slots:
    void touchingFollowsTheTies();
    void whatTheShadowAppliesDoesNotComeTwice();
    void titlesShareTheirEffect();
    void aSaleIsForeseen();
    void aForecastFromThePastIsHeldAgainstWhatCame();
    void whatLiesBeforeTheFirstSampleIsNamed();
    void aReloadInALogExplainsTheNewLevel();
};

void KnownEventsTest::touchingFollowsTheTies() {
    SmallSession small(fleetWithSales());
    const auto evaluation = small.evaluate();
    const session::KnownEvents events(*evaluation->inventory);
    const base::TimeGrid grid{kEnd - 21 * 24h, 1h, 21 * 24};
    const auto count = [&](const char* id) { return events.touching(model::ResourceId(id), grid, kEnd).size(); };
    QCOMPARE(count("workload/shop-1"), 4U);
    QCOMPARE(count("host/h1"), 4U); // runs shop-1
    QCOMPARE(count("workload/db-1"), 0U);
    QCOMPARE(count("host/h4"), 0U);
    const auto windows = events.touching(kShop.resource, grid, kEnd);
    QCOMPARE(windows.front().begin, 3 * 24 + 12);
    QCOMPARE(windows.front().end, 3 * 24 + 18);
    QCOMPARE(windows.back().begin, 24 * 24 + 12);
}

void KnownEventsTest::whatTheShadowAppliesDoesNotComeTwice() {
    auto batch = smallFleet();
    const auto at = [](int hours) { return kEnd + std::chrono::hours(hours); };
    batch.events = {planned("m1", model::EventKind::Maintenance, "Firmware", at(-50), 4h, "host/h1"),
                    planned("m2", model::EventKind::Maintenance, "Firmware", at(50), 4h, "host/h1"),
                    planned("i1", model::EventKind::Incident, "Outage", at(-2), 4h, "host/h1"),
                    planned("f1", model::EventKind::Freeze, "Freeze", at(-90), 4h, "host/h1"),
                    planned("c1", model::EventKind::Campaign, "Sale", at(60), 4h, "host/h1")};
    batch.events.back().changes.push_back({"change-demand", {{"service", "service/shop"}, {"factor", "1.4"}}});
    SmallSession small(batch);
    const session::KnownEvents events(*small.evaluate()->inventory);
    const auto windows = events.touching(model::ResourceId("host/h1"), {kEnd - 240h, 1h, 240}, kEnd);
    QCOMPARE(windows.size(), 2U);
    QCOMPARE(windows[0].begin, 190);
    QCOMPARE(windows[1].begin, 238);
    QCOMPARE(windows[1].end, 240); // cut at now

    auto released = smallFleet();
    released.events = {planned("r1", model::EventKind::Release, "2.0", at(-30), 1h, "host/h1"),
                       planned("r2", model::EventKind::Release, "2.1", at(30), 1h, "host/h1")};
    SmallSession after(released);
    const session::KnownEvents releases(*after.evaluate()->inventory);
    const auto past = releases.touching(model::ResourceId("host/h1"), {kEnd - 240h, 1h, 240}, kEnd);
    QCOMPARE(past.size(), 1U); // nobody knows what the coming one does
    QVERIFY(past[0].lasting && past[0].begin == 210);
}

void KnownEventsTest::titlesShareTheirEffect() {
    auto batch = smallFleet();
    const auto at = [](int hours) { return kEnd + std::chrono::hours(hours); };
    const auto add = [&](const char* id, const char* title, int hours) {
        batch.events.push_back(planned(id, model::EventKind::Campaign, title, at(hours), 4h, nullptr));
    };
    batch.events.clear();
    add("a", "Spring", -300);
    add("b", "Payday", -200);
    add("c", "Payday", -100);
    add("d", "Payday", 100);
    add("e", "Summer", 200);
    SmallSession small(batch);
    const session::KnownEvents events(*small.evaluate()->inventory);
    const auto windows = events.touching(kShop.resource, {kEnd - 480h, 1h, 480}, kEnd);
    QCOMPARE(windows.size(), 5U);
    QCOMPARE(windows[1].kind, windows[2].kind);
    QCOMPARE(windows[1].kind, windows[3].kind);
    QCOMPARE(windows[0].kind, windows[4].kind); // of a new title: as others of its kind
    QVERIFY(windows[0].kind != windows[1].kind);
}

void KnownEventsTest::aSaleIsForeseen() {
    SmallSession small(fleetWithSales());
    small.options.horizon = 7 * 24h;
    const auto evaluation = small.evaluate();
    const auto& demand = *evaluation->demand;
    const int entry = demand.find(kShop);
    QVERIFY(entry >= 0);
    const auto& location = demand.entries()[static_cast<std::size_t>(entry)].location;
    const auto noon = static_cast<std::size_t>(3 * 24 + 14);
    const double ratio = static_cast<double>(location[noon] / location[noon - 24]);
    QVERIFY2(std::abs(ratio - 1.5) < 0.1, qPrintable(QString::number(ratio)));
    const double usual = static_cast<double>(location[noon - 24] / location[noon - 48]);
    QVERIFY2(std::abs(usual - 1) < 0.1, qPrintable(QString::number(usual)));
}

void KnownEventsTest::aForecastFromThePastIsHeldAgainstWhatCame() {
    SmallSession small(smallFleet());
    const auto evaluation = small.evaluate();
    const auto result =
        session::forecastSeries(small.session(), *evaluation, kShop, {48h + 20min, 10 * 24h, ""}, base::Run{});
    QVERIFY2(result, result ? "" : result.error().text.c_str());
    QVERIFY(result->grid.begin == kEnd - 48h);
    QVERIFY(result->training.begin == kEnd - 12 * 24h && result->training.end == kEnd - 48h);
    QCOMPARE(result->held.steps, 48);
    QVERIFY2(result->held.mase < 1.2, qPrintable(QString::number(result->held.mase)));
    QVERIFY(result->held.coverage[1] >= result->held.coverage[0] && result->held.coverage[1] > 0.8);

    // What came later plays no part: the same forecast as of a fleet that ends there.
    auto batch = smallFleet();
    for (auto& samples : batch.samples) {
        samples.times.resize(samples.times.size() - 48);
        samples.values.resize(samples.values.size() - 48);
    }
    SmallSession earlier(batch);
    const auto then =
        session::forecastSeries(earlier.session(), *earlier.evaluate(), kShop, {{}, 10 * 24h, ""}, base::Run{});
    QVERIFY(then);
    QCOMPARE(then->held.steps, 0);
    QCOMPARE(then->forecast.median, result->forecast.median);

    const auto pinned = session::forecastSeries(small.session(), *evaluation, kShop, {{}, {}, "theta"}, base::Run{});
    QVERIFY(pinned);
    QCOMPARE(pinned->forecast.model, std::string("theta"));
    double shares = 0;
    for (const auto& candidate : result->forecast.backtest.candidates) shares += candidate.weight;
    QVERIFY(std::abs(shares - 1) < 1e-6);
}

void KnownEventsTest::whatLiesBeforeTheFirstSampleIsNamed() {
    SmallSession small(smallFleet());
    const auto result =
        session::forecastSeries(small.session(), *small.evaluate(), kShop, {30 * 24h, {}, ""}, base::Run{});
    QVERIFY(!result);
    QVERIFY2(result.error().text.find("Let the forecast begin later.") != std::string::npos,
             result.error().text.c_str());
}

/// The log of a host says when its proxy loaded a new configuration; a day later the level is known for the new one.
void KnownEventsTest::aReloadInALogExplainsTheNewLevel() {
    const std::string log = "2026-02-27T23:00:00Z h1 haproxy[7]: [NOTICE] (7) : Reloading HAProxy\n"
                            "2026-02-27T23:00:01Z h1 haproxy[8]: [NOTICE] (7) : Loading success.\n"
                            "2026-02-27T23:05:00Z h1 haproxy[8]: Connect from 10.0.0.1:80 to 10.0.0.2:80 (www/HTTP)\n";
    const auto read = ingest::read({"haproxy.log", log, kEnd, {}}, "log-text");
    QVERIFY2(read, read ? "" : read.error().text.c_str());
    QCOMPARE(read->events.size(), 1U);
    QCOMPARE(read->events[0].evidence.size(), 2U);
    QVERIFY(read->events[0].resources == std::vector<model::ResourceId>{model::ResourceId("host/h1")});

    auto batch = smallFleet();
    const model::SeriesKey host{model::ResourceId("host/h1"), "cpu"};
    auto measured = *std::find_if(batch.samples.begin(), batch.samples.end(),
                                  [](const auto& samples) { return samples.key == kShop; });
    measured.key = host;
    for (std::size_t i = 0; i < measured.times.size(); ++i)
        if (base::fromMillis(measured.times[i]) >= kEnd - 25h) measured.values[i] *= 0.6;
    batch.samples.push_back(measured);
    const auto noted = [&host](SmallSession& small) {
        const auto result = session::forecastSeries(small.session(), *small.evaluate(), host, {}, base::Run{});
        if (!result) qFatal("%s", result.error().text.c_str());
        return std::any_of(result->forecast.notes.begin(), result->forecast.notes.end(),
                           [](const auto& note) { return note.code == "deployment"; });
    };
    batch.events.clear();
    SmallSession untold(batch);
    QVERIFY(!noted(untold));
    batch.events = read->events;
    SmallSession told(batch);
    QVERIFY(noted(told));
}

QTEST_GUILESS_MAIN(KnownEventsTest)
#include "known_events_test.moc"
