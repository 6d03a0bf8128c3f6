#include "sample/sample.h"

#include <QTest>
#include <chrono>
#include <cmath>
#include <map>
#include <set>
#include <string>

using namespace penumbra;
using model::ResourceKind;

namespace {

constexpr double kGib = 1073741824.0;

struct Fleet {
    model::Batch batch;
    std::map<std::string, const model::Resource*> resources;
    std::map<std::string, std::string> hostOf, serviceOf, rackOf;
    std::map<std::string, const model::Samples*> series;
};

Fleet makeFleet(const sample::Options& options) {
    Fleet fleet;
    base::Run run;
    run.threads = 2;
    fleet.batch = sample::makeFleet(options, run);
    for (const auto& r : fleet.batch.resources) fleet.resources[r.id.text()] = &r;
    for (const auto& r : fleet.batch.relations) {
        if (r.kind == model::RelationKind::RunsOn) fleet.hostOf[r.from.text()] = r.to.text();
        if (r.kind == model::RelationKind::PartOf) fleet.serviceOf[r.from.text()] = r.to.text();
    }
    for (const auto& s : fleet.batch.samples) fleet.series[s.key.text()] = &s;
    return fleet;
}

sample::Options brief(int hosts = 36, std::uint64_t seed = 7) {
    sample::Options options;
    options.hosts = hosts;
    options.days = 20;
    options.step = std::chrono::hours(1);
    options.seed = seed;
    return options;
}

/// Mean use of a dimension by the workloads of each host, as a share of its capacity.
std::map<std::string, double> utilisation(const Fleet& fleet, const char* metric, int dimension) {
    std::map<std::string, double> use;
    for (const auto& [workload, host] : fleet.hostOf) {
        const auto& values = fleet.series.at(workload + ":" + metric)->values;
        double mean = 0;
        for (const double v : values) mean += v / static_cast<double>(values.size());
        use[host] += mean / static_cast<double>(fleet.resources.at(host)->capacity.at(dimension));
    }
    return use;
}

bool tolerated(const model::Resource& workload, const model::Resource& host) {
    for (const auto& taint : host.taints)
        if (taint.effect != model::TaintEffect::PreferNoSchedule &&
            std::none_of(workload.rules.tolerations.begin(), workload.rules.tolerations.end(),
                         [&](const auto& t) { return t.tolerates(taint); }))
            return false;
    return true;
}

} // namespace

class SampleTest : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameBatch();
    void otherSeedOtherNoise();
    void placementIsLegal_data();
    void placementIsLegal();
    void relationsResolve();
    void recordsAreCounted();
    void gapsAreGaps();
    void sizesAndUse();
    void growthLeakAndShiftAreThere();
    void replicasRiseTogether();
    void scheduleNeedsTwoChanges();
    void oneGpuHostCannotBeLost();
    void storiesFit();
};

void SampleTest::sameSeedSameBatch() {
    base::Run one, seven;
    seven.threads = 7;
    const auto a = sample::makeFleet(brief(), one);
    const auto b = sample::makeFleet(brief(), seven);
    QVERIFY(a.resources == b.resources);
    QVERIFY(a.relations == b.relations);
    QVERIFY(a.samples == b.samples);
    QVERIFY(a.events == b.events);
    QVERIFY(a.accounting == b.accounting);
}

void SampleTest::otherSeedOtherNoise() {
    const auto a = makeFleet(brief(36, 7));
    const auto b = makeFleet(brief(36, 8));
    QVERIFY(a.batch.resources == b.batch.resources);
    QVERIFY(a.batch.samples.front().values != b.batch.samples.front().values);
}

void SampleTest::placementIsLegal_data() {
    QTest::addColumn<int>("hosts");
    QTest::newRow("the smallest") << 24;
    QTest::newRow("default") << 36;
    QTest::newRow("uneven racks") << 41;
    QTest::newRow("large") << 300;
}

void SampleTest::placementIsLegal() {
    QFETCH(int, hosts);
    auto options = brief(hosts);
    options.days = 8;
    options.step = std::chrono::hours(24);
    const auto fleet = makeFleet(options);
    std::map<std::string, model::Amounts> used;
    std::set<std::pair<std::string, std::string>> apart;
    int workloads = 0;
    for (const auto& r : fleet.batch.resources) {
        if (r.kind != ResourceKind::Workload) continue;
        ++workloads;
        const auto placed = fleet.hostOf.find(r.id.text());
        QVERIFY2(placed != fleet.hostOf.end(), r.id.text().c_str());
        const auto& host = *fleet.resources.at(placed->second);
        for (const auto& selector : r.rules.selectors) QVERIFY(selector.matches(host.labels));
        QVERIFY(tolerated(r, host));
        for (const auto& rule : r.rules.antiAffinity)
            if (rule.hard) QVERIFY(apart.insert({fleet.serviceOf.at(r.id.text()), placed->second}).second);
        auto& sum = used[placed->second];
        for (int d = 0; d < model::kMaxDimensions; ++d)
            if (r.request.has(d)) sum.set(d, sum.at(d) + r.request.at(d));
    }
    QVERIFY(workloads > hosts * 6);
    for (const auto& [host, sum] : used)
        for (int d = 0; d < model::kMaxDimensions; ++d)
            if (sum.has(d)) QVERIFY2(sum.at(d) <= fleet.resources.at(host)->capacity.at(d), host.c_str());
}

void SampleTest::relationsResolve() {
    const auto fleet = makeFleet(brief());
    std::set<std::string> known;
    for (const auto& r : fleet.batch.resources) QVERIFY2(known.insert(r.id.text()).second, r.id.text().c_str());
    for (const auto& r : fleet.batch.relations) {
        QVERIFY2(known.contains(r.from.text()), r.from.text().c_str());
        QVERIFY2(known.contains(r.to.text()), r.to.text().c_str());
    }
    for (const auto& s : fleet.batch.samples) QVERIFY(known.contains(s.key.resource.text()));
    for (const auto& e : fleet.batch.events)
        for (const auto& r : e.resources) QVERIFY2(known.contains(r.text()), r.text().c_str());
}

void SampleTest::recordsAreCounted() {
    const auto batch = makeFleet(brief()).batch;
    std::size_t records =
        batch.resources.size() + batch.relations.size() + batch.events.size() + batch.configItems.size();
    for (const auto& s : batch.samples) records += s.values.size();
    QCOMPARE(batch.accounting.read, static_cast<std::int64_t>(records));
    QCOMPARE(batch.accounting.rejected, 0);
}

void SampleTest::gapsAreGaps() {
    const auto options = brief();
    const auto fleet = makeFleet(options);
    const auto now = fleet.batch.time;
    const base::TimeWindow outage{now - std::chrono::hours(17 * 24 + 5), now - std::chrono::hours(17 * 24 + 3)};
    const base::TimeWindow missingDay{now - std::chrono::hours(9 * 24 + 8), now - std::chrono::hours(8 * 24 + 12)};
    int inMissing = 0, elsewhere = 0;
    for (const auto& s : fleet.batch.samples) {
        QCOMPARE(s.times.size(), s.values.size());
        for (std::size_t i = 1; i < s.times.size(); ++i) QVERIFY(s.times[i - 1] < s.times[i]);
        const auto placed = fleet.hostOf.find(s.key.resource.text());
        const bool missing =
            s.key.resource.text() == "host/b2-02" || (placed != fleet.hostOf.end() && placed->second == "host/b2-02");
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            QVERIFY(std::isfinite(s.values[i]) && s.values[i] >= 0);
            const auto t = base::fromMillis(s.times[i]);
            QVERIFY2(!outage.contains(t), s.key.text().c_str());
            if (missingDay.contains(t)) ++(missing ? inMissing : elsewhere);
        }
    }
    QCOMPARE(inMissing, 0);
    QVERIFY(elsewhere > 1000);
}

void SampleTest::sizesAndUse() {
    const auto start = std::chrono::steady_clock::now();
    const auto fleet = makeFleet({});
    const auto spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    int hosts = 0, workloads = 0, services = 0;
    for (const auto& r : fleet.batch.resources) {
        hosts += r.kind == ResourceKind::Host ? 1 : 0;
        workloads += r.kind == ResourceKind::Workload ? 1 : 0;
        services += r.kind == ResourceKind::Service ? 1 : 0;
    }
    QCOMPARE(hosts, 36);
    QVERIFY(workloads >= 250 && workloads <= 300);
    QVERIFY(services >= 12);
    qInfo("%d workloads, %d services, %zu series, %lld records in %.2f s", workloads, services,
          fleet.batch.samples.size(), static_cast<long long>(fleet.batch.accounting.read), spent);
    for (const auto& [metric, dimension, low, high] :
         {std::tuple("cpu", int{model::kCpu}, 0.35, 0.65), std::tuple("memory", int{model::kMemory}, 0.50, 0.75)}) {
        double sum = 0;
        int count = 0;
        std::string text;
        for (const auto& [host, use] : utilisation(fleet, metric, dimension)) {
            text += QString::asprintf("%s %.2f ", host.c_str() + 5, use).toStdString();
            QVERIFY2(use > 0.08 && use < 0.85, text.c_str());
            if (host.find("4-") != std::string::npos) continue;
            sum += use;
            ++count;
        }
        qInfo("%s: mean %.3f; %s", metric, sum / count, text.c_str());
        QVERIFY(sum / count > low && sum / count < high);
    }
}

void SampleTest::growthLeakAndShiftAreThere() {
    const auto fleet = makeFleet({});
    const auto& disk = *fleet.series.at("workload/orders-db-01:disk");
    const double perDay = (disk.values.back() - disk.values.front()) / kGib / 56;
    QVERIFY(perDay > 80 && perDay < 150);
    const auto& leak = *fleet.series.at("workload/cache-01:memory");
    const auto meanOf = [&](const model::Samples& s, double fromDays, double toDays) {
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < s.times.size(); ++i) {
            const double ago = static_cast<double>(base::toMillis(fleet.batch.time) - s.times[i]) / 86400000.0;
            if (ago > fromDays || ago <= toDays) continue;
            sum += s.values[i];
            ++count;
        }
        return sum / count;
    };
    QVERIFY(meanOf(leak, 1, 0) - meanOf(leak, 8, 7) > 8 * kGib);      // leaks
    QVERIFY(meanOf(leak, 9.9, 9) - meanOf(leak, 8.8, 8) > 10 * kGib); // a release restarts it
    const auto& front = *fleet.series.at("workload/storefront-01:cpu");
    QVERIFY(meanOf(front, 44, 37) > 1.08 * meanOf(front, 52, 45)); // the release of day -44.8
}

void SampleTest::replicasRiseTogether() {
    const auto fleet = makeFleet({});
    const auto residual = [&](const char* key) { // against the same step a week before
        std::map<std::int64_t, double> byTime;
        const auto& s = *fleet.series.at(key);
        for (std::size_t i = 0; i < s.times.size(); ++i) byTime[s.times[i]] = s.values[i];
        std::map<std::int64_t, double> out;
        for (const auto& [t, v] : byTime)
            if (const auto it = byTime.find(t - 7 * 86400000LL); it != byTime.end()) out[t] = v / it->second - 1;
        return out;
    };
    const auto a = residual("workload/search-01:cpu");
    const auto b = residual("workload/search-02:cpu");
    double sab = 0, saa = 0, sbb = 0;
    for (const auto& [t, x] : a) {
        const auto it = b.find(t);
        if (it == b.end()) continue;
        sab += x * it->second;
        saa += x * x;
        sbb += it->second * it->second;
    }
    const double correlation = sab / std::sqrt(saa * sbb);
    qInfo("correlation of two replicas' errors: %.2f", correlation);
    QVERIFY(correlation > 0.25 && correlation < 0.98);
}

/// Payment may not share a host and runs on card hosts only: the drain alone and the surge alone fit, together they do
/// not.
void SampleTest::scheduleNeedsTwoChanges() {
    for (const int hosts : {24, 36, 41, 300}) {
        const auto fleet = makeFleet(brief(hosts));
        int card = 0, replicas = 0, drained = 0, surge = 0;
        base::TimeWindow drain, release;
        for (const auto& r : fleet.batch.resources)
            card += r.kind == ResourceKind::Host && r.labels.contains("card-data") ? 1 : 0;
        for (const auto& [workload, service] : fleet.serviceOf) replicas += service == "service/payment" ? 1 : 0;
        for (const auto& e : fleet.batch.events) {
            if (e.id.text() == "event/maintenance-c3") {
                drained = static_cast<int>(e.resources.size());
                drain = e.window;
            }
            if (e.id.text() == "event/release-payment") {
                surge = std::stoi(e.changes.front().params.at("replicas"));
                release = e.window;
            }
        }
        QVERIFY(drain.overlaps(release));
        QVERIFY(replicas <= card - drained);
        QVERIFY(surge <= card);
        QVERIFY(surge > card - drained);
    }
}

void SampleTest::oneGpuHostCannotBeLost() {
    for (const int hosts : {24, 36, 300}) {
        const auto fleet = makeFleet(brief(hosts));
        std::int64_t offered = 0, taken = 0;
        for (const auto& r : fleet.batch.resources) {
            offered += r.capacity.at(model::kGpu);
            taken += r.request.at(model::kGpu);
        }
        int culprits = 0;
        for (const auto& r : fleet.batch.resources)
            culprits += r.capacity.at(model::kGpu) > 0 && offered - r.capacity.at(model::kGpu) < taken ? 1 : 0;
        QCOMPARE(culprits, 1);
    }
}

void SampleTest::storiesFit() {
    const auto fleet = makeFleet(brief());
    const auto all = sample::stories(brief());
    QVERIFY(all.size() >= 3);
    for (const auto& story : all) {
        QVERIFY(!story.title.empty() && !story.edits.empty());
        for (const auto& [change, window] : story.edits) {
            QVERIFY(window.begin > fleet.batch.time);
            if (const auto it = change.params.find("host"); it != change.params.end())
                QVERIFY2(fleet.resources.contains("host/" + it->second), it->second.c_str());
            if (const auto it = change.params.find("service"); it != change.params.end())
                QVERIFY2(fleet.resources.contains("service/" + it->second), it->second.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(SampleTest)
#include "sample_test.moc"
