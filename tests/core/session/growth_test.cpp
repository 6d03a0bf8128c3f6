#include "core/session/small_session.h"

#include "base/rng.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr int kHours = 21 * 24;

double requests(int hour) {
    base::Rng rng(3, static_cast<std::uint64_t>(hour));
    return 100 + 40 * std::sin(hour * 6.283185307 / 24) + 5 * rng.normal();
}

/// The small fleet, whose shop has requests: of its CPU 300 of some 1,100 millicores are there without any. Its memory
/// does not answer them; it stores 100 GiB, and nobody measures what the database is asked.
model::Batch drivenFleet() {
    auto batch = smallFleet();
    batch.events.clear();
    std::erase_if(batch.samples, [](const auto& s) { return s.key.metric == "cpu"; });
    batch.accounting.read -= 4 * kHours + 1;
    base::Rng rng(5);
    const auto put = [&](const char* resource, const char* metric, base::Unit unit, auto value) {
        model::Samples samples{{model::ResourceId(resource), metric}, unit, {}, {}};
        for (int i = 0; i < kHours; ++i) {
            samples.times.push_back(base::toMillis(batch.time - std::chrono::hours(kHours - i)));
            samples.values.push_back(value(i));
        }
        batch.samples.push_back(std::move(samples));
        batch.accounting.read += kHours;
    };
    put("service/shop", "requests", base::Unit::PerSecond, requests);
    for (const char* workload : {"workload/shop-1", "workload/shop-2", "workload/shop-3"}) {
        put(workload, "cpu", base::Unit::MilliCores, [&](int i) { return 300 + 8 * requests(i) + 20 * rng.normal(); });
        put(workload, "disk", base::Unit::Bytes, [&](int) { return 1e11 * (1 + 0.001 * rng.normal()); });
    }
    put("workload/db-1", "cpu", base::Unit::MilliCores, [&](int) { return 500 + 20 * rng.normal(); });
    return batch;
}

whatif::Scenario scenario(const std::string& text) {
    auto edit = whatif::parseEdit(text, *base::parseTime("2026-03-01T00:00:00Z"));
    if (!edit) qFatal("%s", edit.error().text.c_str());
    edit->key = "e0";
    return {"test", {*edit}};
}

/// By how much the median use of a host differs with the edit, and without, an hour at a time.
std::vector<double> ratios(SmallSession& small, const std::string& edit, int host, int dimension) {
    const auto evaluation = small.evaluate(scenario(edit));
    if (!evaluation->skipped.empty()) qFatal("%s", evaluation->skipped[0].reason.c_str());
    const auto* with = evaluation->usage->find(simulate::SubjectKind::Host, host, dimension);
    const auto* without = evaluation->baseUsage->find(simulate::SubjectKind::Host, host, dimension);
    std::vector<double> out;
    for (std::size_t h = 0; h < with->quantiles[2].size(); ++h)
        out.push_back(static_cast<double>(with->quantiles[2][h] / without->quantiles[2][h]));
    return out;
}

bool all(const std::vector<double>& values, double low, double high) {
    return std::all_of(values.begin(), values.end(), [&](double v) { return low <= v && v <= high; });
}

} // namespace

/// What growth comes to, from measured series to what hosts use.
class SessionGrowthTest final : public QObject {
    Q_OBJECT
private slots:
    /// Of 1,100 millicores 800 follow the requests; at the peak it is 1,120 of 1,420, at night 480 of 780.
    void twiceTheRequestsAreNotTwiceTheCpu() {
        SmallSession small(drivenFleet());
        const auto cpu = ratios(small, "change-demand service=shop factor=2", 1, model::kCpu);
        QVERIFY(all(cpu, 1.55, 1.82));
        QVERIFY(*std::max_element(cpu.begin(), cpu.end()) - *std::min_element(cpu.begin(), cpu.end()) > 0.1);
        QVERIFY(all(ratios(small, "change-demand service=shop factor=2 by=use", 1, model::kCpu), 1.9999, 2.0001));
        QVERIFY(all(ratios(small, "change-demand service=db factor=2", 3, model::kCpu), 1.9999, 2.0001));
    }

    void storedDataStaysUnlessItIsNamed() {
        SmallSession small(drivenFleet());
        QVERIFY(all(ratios(small, "change-demand service=shop factor=2", 1, model::kDisk), 1, 1));
        QVERIFY(all(ratios(small, "change-demand factor=2 by=use", 1, model::kDisk), 1, 1));
        QVERIFY(
            all(ratios(small, "change-demand service=shop factor=2 dimensions=disk", 1, model::kDisk), 1.9999, 2.0001));
        QVERIFY(all(ratios(small, "change-demand service=shop factor=2 dimensions=disk", 1, model::kCpu), 1, 1));
    }

    void theNotesSayWhatItRestsOn() {
        SmallSession small(drivenFleet());
        const auto grown = small.evaluate(scenario("change-demand service=shop factor=2"));
        const auto* fit = noteWith(*grown, "growth-by-requests");
        QVERIFY(fit);
        QCOMPARE(fit->where, std::string("shop"));
        QVERIFY2(fit->text.starts_with("2 times the requests of shop come to CPU 1."), fit->text.c_str());
        QVERIFY2(fit->text.find("extrapolated") != std::string::npos, fit->text.c_str()); // 2 x 100 > 155
        QVERIFY2(fit->text.find("(") == std::string::npos, fit->text.c_str()); // rounded, the interval is its value
        const auto* wide =
            noteWith(*small.evaluate(scenario("change-demand service=shop factor=40")), "growth-by-requests");
        QVERIFY2(wide && wide->text.find("in brackets 95 %") != std::string::npos, wide ? wide->text.c_str() : "");
        const auto* stored = noteWith(*grown, "growth-stored");
        QVERIFY(stored && stored->text.find("disk") != std::string::npos);
        const auto other = small.evaluate(scenario("change-demand service=db factor=2 dimensions=cpu"));
        const auto* straight = noteWith(*other, "growth-in-proportion");
        QVERIFY(straight && straight->text.find("db") != std::string::npos && !noteWith(*other, "growth-stored"));
        const auto memory = small.evaluate(scenario("change-demand service=shop factor=2 dimensions=memory"));
        if (const auto* named = noteWith(*memory, "growth-by-requests"))
            QVERIFY2(named->text.find("CPU") == std::string::npos && named->text.find("All else") == std::string::npos,
                     named->text.c_str());
        for (const char* code : {"growth-by-requests", "growth-in-proportion", "growth-stored"}) {
            QVERIFY(!noteWith(*small.evaluate(), code));
            QVERIFY(!noteWith(*small.evaluate(scenario("change-demand service=shop factor=2 dimensions=disk")), code));
        }
    }
};

QTEST_APPLESS_MAIN(SessionGrowthTest)
#include "growth_test.moc"
