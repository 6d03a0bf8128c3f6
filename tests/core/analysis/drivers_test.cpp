#include "analysis/drivers.h"
#include "base/rng.h"
#include "core/session/small_session.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::analysis;
using base::Unit;

namespace {

constexpr int kHours = 21 * 24;

/// Adds an hourly series up to the end of the small fleet.
template <class Value>
void put(model::Batch& batch, const char* resource, const char* metric, Unit unit, Value&& value) {
    model::Samples samples{{model::ResourceId(resource), metric}, unit, {}, {}};
    for (int i = 0; i < kHours; ++i) {
        samples.times.push_back(base::toMillis(batch.time - std::chrono::hours(kHours - i)));
        samples.values.push_back(value(i));
    }
    batch.samples.push_back(std::move(samples));
    batch.accounting.read += kHours;
}

double requests(int hour) {
    base::Rng rng(3, static_cast<std::uint64_t>(hour));
    return 100 + 40 * std::sin(hour * 6.283185307 / 24) + 5 * rng.normal();
}

/// The small fleet, whose cpu is made anew: what shop-2 and shop-3 use follows the requests of the service.
model::Batch drivenFleet() {
    auto batch = smallFleet();
    std::erase_if(batch.samples, [](const auto& s) { return s.key.metric == "cpu"; });
    batch.accounting.read -= 4 * kHours;
    base::Rng rng(5);
    put(batch, "service/shop", "requests", Unit::PerSecond, requests);
    for (const char* workload : {"workload/shop-2", "workload/shop-3", "workload/db-1"})
        put(batch, workload, "cpu", Unit::MilliCores, [&](int i) { return 300 + 8 * requests(i) + 20 * rng.normal(); });
    return batch;
}

Drivers found(test::SmallSession& small, const DriverQuery& query = {}) {
    const auto drivers = findDrivers(small.session(), query, small.options, {});
    if (!drivers) qFatal("%s", drivers.error().text.c_str());
    return *drivers;
}

const DriverOf* find(const Drivers& drivers, const char* resource, const char* metric) {
    for (const auto& one : drivers.drivers)
        if (one.response.key == model::SeriesKey{model::ResourceId(resource), metric}) return &one;
    return nullptr;
}

} // namespace

class DriversTest final : public QObject {
    Q_OBJECT
private slots:
    void aServicesRequestsDriveItsWorkloads();
    void itsOwnLoadComesFirst();
    void aCallersRequestsStandIn();
    void perReplicaDivides();
    void withoutALoad();
    void lawsAreChecked();
    void aStopEndsIt();
};

void DriversTest::aServicesRequestsDriveItsWorkloads() {
    test::SmallSession small(drivenFleet());
    const auto drivers = found(small);
    const auto* cpu = find(drivers, "workload/shop-2", "cpu");
    QVERIFY(cpu && cpu->source == LoadSource::Service && cpu->replicas == 1);
    QVERIFY(cpu->driver.response.form == forecast::ResponseForm::Linear);
    QVERIFY(cpu->driver.slope.low < 8 && 8 < cpu->driver.slope.high);
    QVERIFY(cpu->limit && *cpu->limit == 1500 && cpu->limitIsRequest && cpu->full && cpu->full->p50);
    QVERIFY2(std::abs(*cpu->full->p50 - 150) < 3, qPrintable(QString::number(*cpu->full->p50)));
    const auto* memory = find(drivers, "workload/shop-2", "memory");
    QVERIFY(memory && memory->driver.explainsNothing);
    DriverQuery one;
    one.resource = model::ResourceId("service/shop");
    QVERIFY(find(found(small, one), "workload/shop-3", "cpu") && !find(found(small, one), "workload/db-1", "cpu"));
    one.resource = model::ResourceId("service/none");
    const auto none = findDrivers(small.session(), one, small.options, {});
    QVERIFY(!none && none.error().kind == base::ErrorKind::Input);
}

void DriversTest::itsOwnLoadComesFirst() {
    auto batch = drivenFleet();
    put(batch, "workload/shop-2", "queue_depth", Unit::Count, [](int i) { return requests(i) / 10; });
    test::SmallSession small(batch);
    const auto drivers = found(small);
    const auto* cpu = find(drivers, "workload/shop-2", "cpu");
    QVERIFY(cpu && cpu->source == LoadSource::Own && cpu->load.key.metric == "queue_depth");
    QVERIFY(std::abs(cpu->driver.response.slope - 80) < 4);
}

void DriversTest::aCallersRequestsStandIn() {
    test::SmallSession small(drivenFleet());
    const auto drivers = found(small);
    const auto* cpu = find(drivers, "workload/db-1", "cpu");
    QVERIFY(cpu && cpu->source == LoadSource::Caller && cpu->load.key.text() == "service/shop:requests");
}

void DriversTest::perReplicaDivides() {
    test::SmallSession small(drivenFleet());
    DriverQuery query;
    query.perReplica = true;
    const auto drivers = found(small, query);
    const auto* cpu = find(drivers, "workload/shop-2", "cpu");
    QVERIFY(cpu && cpu->replicas == 3 && std::abs(cpu->driver.response.slope - 24) < 1);
}

void DriversTest::withoutALoad() {
    test::SmallSession small(smallFleet());
    const auto drivers = found(small);
    QVERIFY(drivers.drivers.empty() && drivers.laws.empty());
    QCOMPARE(drivers.notes.size(), std::size_t{1});
    QVERIFY(drivers.notes.front().code == "no-load");
    test::SmallSession empty(model::Batch{});
    QVERIFY(found(empty).drivers.empty());
}

void DriversTest::lawsAreChecked() {
    for (const double factor : {1.0, 1000.0}) {
        auto batch = drivenFleet();
        put(batch, "service/shop", "latency", Unit::Seconds, [&](int i) { return factor * requests(i) / 2000; });
        put(batch, "service/shop", "in_flight", Unit::Count, [](int i) { return requests(i) * requests(i) / 2000; });
        test::SmallSession small(batch);
        const auto drivers = found(small);
        QCOMPARE(drivers.laws.size(), std::size_t{1});
        const auto& law = drivers.laws.front();
        QVERIFY(law.resource.text() == "service/shop" && law.check.steps == kHours);
        if (factor == 1) {
            QVERIFY(law.check.verdict == forecast::LawVerdict::Consistent && !law.check.problem);
            continue;
        }
        QVERIFY(law.check.verdict == forecast::LawVerdict::Thousand);
        QVERIFY(std::any_of(drivers.notes.begin(), drivers.notes.end(), [](const auto& note) {
            return note.code == "little-law" && note.text.find("milliseconds taken for seconds") != std::string::npos;
        }));
        QVERIFY2(find(drivers, "service/shop", "latency"), "A latency follows the load too.");
    }
}

void DriversTest::aStopEndsIt() {
    test::SmallSession small(drivenFleet());
    std::stop_source source;
    source.request_stop();
    base::Run run;
    run.stop = source.get_token();
    const auto stopped = findDrivers(small.session(), {}, small.options, run);
    QVERIFY(!stopped && stopped.error().kind == base::ErrorKind::Cancelled);
    auto wrong = small.options;
    wrong.step = {};
    QVERIFY(findDrivers(small.session(), {}, wrong, {}).error().kind == base::ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(DriversTest)
#include "drivers_test.moc"
