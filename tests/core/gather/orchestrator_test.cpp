#include "gather/sampling/orchestrator.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <condition_variable>
#include <thread>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

constexpr base::Time kBegin = base::Time(base::Duration(1'700'000'000'000));
const model::ResourceId kAlpha("host/alpha"), kBeta("host/beta");

/// Time that passes only while somebody sleeps; for one source.
struct MadeTime {
    base::Time now = kBegin;
    std::function<base::Time()> clock() {
        return [this] { return now; };
    }
    std::function<void(base::Duration, const std::stop_token&)> sleep() {
        return [this](base::Duration span, const std::stop_token&) { now += span; };
    }
};

/// A source as a test wants it.
class MadeConnection final : public gather::Connection {
public:
    using Answer = std::function<base::Result<model::Batch>(const gather::Ask&, const base::Run&)>;
    /// `each`: a request for each resource; else one for all.
    explicit MadeConnection(Answer answer, bool each = false)
        : Connection({"made", "made", {}}), m_answer(std::move(answer)), m_each(each) {}

private:
    base::Result<model::Batch> fetch(const gather::Ask& ask, const base::Run& run) override {
        const auto requests = !m_each ? 1 : ask.only.empty() ? 2 : ask.only.size();
        for (std::size_t i = 0; i < requests; ++i)
            if (!m_meter.begin(run)) return base::failCancelled();
        return m_answer(ask, run);
    }
    Answer m_answer;
    bool m_each;
};

model::Batch samplesOf(const std::vector<std::pair<model::ResourceId, double>>& values, base::Time at) {
    model::Batch batch;
    for (const auto& [id, value] : values) {
        model::Resource host;
        host.id = id;
        batch.resources.emplace_back(host, model::Members());
        batch.samples.push_back({{id, "cpu"}, base::Unit::MilliCores, {base::toMillis(at)}, {value}});
    }
    batch.cursor = base::formatTime(at);
    return batch;
}

gather::Sampling sampling(int budget = 0) { return {.shortest = 1min, .longest = 1h, .budget = budget}; }

/// What a run told and kept.
struct Told {
    std::vector<gather::Milestone> milestones;
    base::Json state;
    std::vector<base::Time> stored;
    std::int64_t revision = 0;
};

gather::Hooks hooks(MadeTime& time, Told& told, const std::vector<gather::Agenda::Change>& changes = {}) {
    gather::Hooks out;
    out.clock = time.clock();
    out.sleep = time.sleep();
    out.cursor = [](const std::string&) { return base::Result<std::string>(std::string()); };
    out.store = [&](const model::Batch&) -> base::Result<gather::Hooks::Stored> {
        told.stored.push_back(time.now);
        return gather::Hooks::Stored{true, ++told.revision};
    };
    out.changes = [changes = std::make_shared<const std::vector<gather::Agenda::Change>>(changes)] { return changes; };
    out.milestone = [&](const gather::Milestone& one) { told.milestones.push_back(one); };
    out.state = [&](const std::string&) { return told.state; };
    out.keep = [&](const std::string&, const base::Json& json) { told.state = json; };
    return out;
}

MadeConnection::Answer steady() {
    return [](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        return samplesOf({{kAlpha, 500}, {kBeta, 700}}, ask.now);
    };
}

std::vector<gather::Agenda::Change> releaseAt(base::Time begin) {
    return {{model::EventId("release"), "Release 7", {begin, begin + 10min}, {kAlpha}}};
}

} // namespace

/// Each source on its own, at the rate that it needs, within its budget, and never too late for a scheduled change.
class OrchestratorTest final : public QObject {
    Q_OBJECT

private slots:
    void aSteadySourceIsAskedLessAndLess();
    void aShiftBringsTheShortestIntervalBack();
    void theBudgetIsNeverExceeded();
    void whatMattersComesFirst();
    void aBaselineIsThereBeforeTheChange();
    void aBaselineIsThereAfterARestartToo();
    void aFailingSourceIsTriedMoreAndMoreRarely();
    void aDeadSourceSlowsNoOther();
    void itGathersWhenAsked();
    void aSourceWithoutSeriesIsAskedByItsChanges();
    void aMinorSeriesSetsNoPace();
    void eachMetricComesAtItsOwnPace();
    void everythingIsThinnedToWhatEachSeriesNeeds();
    void whoTellsOfChangesIsListenedToFromTheStart();
};

void OrchestratorTest::aSteadySourceIsAskedLessAndLess() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told));
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(steady()), false, false);
    orchestrator.run(kBegin + 24h, {});
    QVERIFY(told.stored.size() < 24 * 60 * 3 / 10); // 70 % fewer than every minute
    const auto state = orchestrator.states().front();
    QVERIFY(state.interval > base::Duration(30min));
    QCOMPARE(state.targets.size(), std::size_t(2));
    QVERIFY2(state.reason.starts_with("host/alpha, cpu: Every"), state.reason.c_str());
    QCOMPARE(state.requests, static_cast<std::int64_t>(told.stored.size()));
}

void OrchestratorTest::aShiftBringsTheShortestIntervalBack() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told));
    const auto answer = [](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        const double wave = 10 * std::sin(static_cast<double>(ask.now.time_since_epoch().count()));
        return samplesOf({{kAlpha, (ask.now < kBegin + 12h ? 500 : 900) + wave}}, ask.now);
    };
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, false);
    orchestrator.run(kBegin + 14h, {});
    const auto first = std::lower_bound(told.stored.begin(), told.stored.end(), kBegin + 12h);
    QVERIFY(*first - *std::prev(first) > 5min);
    QVERIFY(*(first + 1) - *first == 1min || *(first + 2) - *(first + 1) == 1min);
}

void OrchestratorTest::theBudgetIsNeverExceeded() {
    MadeTime time;
    Told told;
    auto wanted = hooks(time, told);
    std::vector<base::Time> begun;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        const double noise = static_cast<double>(base::toMillis(ask.now) / 1000 * 7919 % 1000);
        return samplesOf({{kAlpha, noise}}, ask.now);
    };
    class Counting final : public gather::Connection {
    public:
        Counting(MadeConnection::Answer answer, std::vector<base::Time>& begun, MadeTime& time)
            : Connection({"made", "made", {}}), m_answer(std::move(answer)), m_begun(begun), m_time(time) {}

    private:
        base::Result<model::Batch> fetch(const gather::Ask& ask, const base::Run& run) override {
            for (int i = 0; i < 7; ++i) {
                if (!m_meter.begin(run)) return base::failCancelled();
                m_begun.push_back(m_time.now);
            }
            return m_answer(ask, run);
        }
        MadeConnection::Answer m_answer;
        std::vector<base::Time>& m_begun;
        MadeTime& m_time;
    };
    gather::Orchestrator orchestrator(std::move(wanted));
    orchestrator.add({{"made", "made", {}}, sampling(10)}, std::make_unique<Counting>(answer, begun, time), false,
                     false);
    orchestrator.run(kBegin + 3h, {});
    QVERIFY(begun.size() > 500);
    for (std::size_t i = 10; i < begun.size(); ++i)
        QVERIFY2(begun[i] - begun[i - 10] >= 1min, base::formatTime(begun[i]).c_str());
}

void OrchestratorTest::whatMattersComesFirst() {
    MadeTime time;
    Told told;
    auto wanted = hooks(time, told);
    wanted.weight = [](const model::ResourceId& id) { return id == kBeta ? 20.0 : 1.0; };
    std::map<model::ResourceId, int> asked;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        std::vector<std::pair<model::ResourceId, double>> values;
        for (const auto& id : ask.only.empty() ? std::vector{kAlpha, kBeta} : ask.only) {
            ++asked[id];
            values.emplace_back(id, static_cast<double>(base::toMillis(ask.now) / 1000 * 7919 % 1000));
        }
        return samplesOf(values, ask.now);
    };
    gather::Orchestrator orchestrator(std::move(wanted));
    auto tight = sampling(1);
    tight.shortest = 20s;
    orchestrator.add({{"made", "made", {}}, tight}, std::make_unique<MadeConnection>(answer, true), true, false);
    orchestrator.run(kBegin + 4h, {});
    QVERIFY(asked[kAlpha] > 3); // weight is not everything: what is long overdue comes as well
    QVERIFY2(asked[kBeta] > 2 * asked[kAlpha], qPrintable(QString("%1 %2").arg(asked[kBeta]).arg(asked[kAlpha])));
}

void OrchestratorTest::aBaselineIsThereBeforeTheChange() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told, releaseAt(kBegin + 8h)));
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(steady()), false, false);
    orchestrator.run(kBegin + 10h, {});
    QCOMPARE(told.milestones.size(), std::size_t(2));
    const auto& [before, after] = std::tie(told.milestones[0], told.milestones[1]);
    QVERIFY(!before.after && before.at >= kBegin + 8h - 15min && before.at < kBegin + 8h);
    QVERIFY(after.after && after.at >= kBegin + 8h + 10min && after.at < kBegin + 8h + 12min);
    QVERIFY(before.revision > 0 && after.revision > before.revision);
    const auto burst = [&](const base::Time& t) { return t >= kBegin + 8h - 15min && t < kBegin + 8h + 25min; };
    QVERIFY(std::count_if(told.stored.begin(), told.stored.end(), burst) >= 38); // every minute
}

void OrchestratorTest::aBaselineIsThereAfterARestartToo() {
    MadeTime time;
    Told told;
    const auto changes = releaseAt(kBegin + 8h);
    const auto goOn = [&](base::Time until) {
        gather::Orchestrator orchestrator(hooks(time, told, changes));
        orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(steady()), false, false);
        orchestrator.run(until, {});
    };
    goOn(kBegin + 5h);
    time.now = kBegin + 8h - 2min; // it was not running when the lead began
    goOn(kBegin + 8h - 1min);
    QCOMPARE(told.milestones.size(), std::size_t(1));
    QVERIFY(!told.milestones[0].after && told.milestones[0].at < kBegin + 8h);
    goOn(kBegin + 8h + 5min);
    QCOMPARE(told.milestones.size(), std::size_t(1)); // not a second time
    time.now = kBegin + 8h + 20min;
    goOn(kBegin + 8h + 21min);
    QCOMPARE(told.milestones.size(), std::size_t(2));
    QVERIFY(told.milestones[1].after);
}

void OrchestratorTest::aFailingSourceIsTriedMoreAndMoreRarely() {
    MadeTime time;
    Told told;
    std::vector<base::Time> tries;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        tries.push_back(ask.now);
        return base::failInput("It is down.");
    };
    gather::Orchestrator orchestrator(hooks(time, told));
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, false);
    orchestrator.run(kBegin + 6h, {});
    QVERIFY(told.stored.empty());
    QVERIFY2(tries.size() >= 10 && tries.size() <= 17, std::to_string(tries.size()).c_str());
    for (std::size_t i = 2; i < tries.size(); ++i) QVERIFY(tries[i] - tries[i - 1] >= tries[i - 1] - tries[i - 2]);
    const auto state = orchestrator.states().front();
    QCOMPARE(state.phase, gather::SourceState::Phase::Failing);
    QVERIFY(state.error.find("It is down.") != std::string::npos);
    QVERIFY(state.reason.find("failed") != std::string::npos);
}

void OrchestratorTest::aDeadSourceSlowsNoOther() {
    gather::Hooks real;
    std::atomic<int> stored{0};
    real.clock = [] { return std::chrono::time_point_cast<base::Duration>(std::chrono::system_clock::now()); };
    real.sleep = [](base::Duration span, const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, stop, span, [] { return false; });
    };
    real.cursor = [](const std::string&) { return base::Result<std::string>(std::string()); };
    real.store = [&](const model::Batch&) -> base::Result<gather::Hooks::Stored> {
        return gather::Hooks::Stored{true, ++stored};
    };
    const auto hangs = [&](const gather::Ask&, const base::Run& run) -> base::Result<model::Batch> {
        real.sleep(1h, run.stop);
        return base::failCancelled();
    };
    gather::Orchestrator orchestrator(real);
    gather::Sampling often{.shortest = 1s, .longest = 1s};
    orchestrator.add({{"dead", "made", {}}, often}, std::make_unique<MadeConnection>(hangs), false, false);
    for (int i = 1; i < 50; ++i)
        orchestrator.add({{"alive-" + std::to_string(i), "made", {}}, often},
                         std::make_unique<MadeConnection>(steady()), false, false);
    std::stop_source stop;
    base::Run run;
    run.stop = stop.get_token();
    std::jthread end([&] {
        QTest::qSleep(3'500);
        stop.request_stop();
    });
    orchestrator.run(real.clock() + 1h, run);
    for (const auto& state : orchestrator.states())
        if (state.name == "dead") {
            QCOMPARE(state.gatherings, std::int64_t(0));
            QCOMPARE(state.phase, gather::SourceState::Phase::Gathering);
        } else {
            QVERIFY2(state.gatherings >= 3, state.name.c_str());
        }
    QVERIFY(stored >= 49 * 3);
}

void OrchestratorTest::itGathersWhenAsked() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told));
    bool asked = false;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        if (!asked && ask.now > kBegin + 10h) {
            orchestrator.gatherNow("made");
            asked = true;
        }
        return samplesOf({{kAlpha, 500}}, ask.now);
    };
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, false);
    orchestrator.run(kBegin + 12h, {});
    const auto first = std::upper_bound(told.stored.begin(), told.stored.end(), kBegin + 10h);
    QVERIFY(*(first + 1) - *first < 1s);
}

void OrchestratorTest::aSourceWithoutSeriesIsAskedByItsChanges() {
    MadeTime time;
    Told told;
    auto wanted = hooks(time, told);
    wanted.store = [&](const model::Batch&) -> base::Result<gather::Hooks::Stored> {
        told.stored.push_back(time.now);
        return gather::Hooks::Stored{time.now > kBegin + 6h && time.now < kBegin + 7h, ++told.revision};
    };
    const auto answer = [](const gather::Ask&, const base::Run&) -> base::Result<model::Batch> {
        model::Batch batch;
        batch.configItems.push_back({kAlpha, "maxmemory", "1gb", kBegin});
        return batch;
    };
    gather::Orchestrator orchestrator(std::move(wanted));
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, false);
    orchestrator.run(kBegin + 12h, {});
    const auto between = [&](base::Time a, base::Time b) {
        return std::count_if(told.stored.begin(), told.stored.end(), [&](const auto& t) { return t >= a && t < b; });
    };
    QVERIFY(between(kBegin + 3h, kBegin + 6h) <= 4);
    QVERIFY(between(kBegin + 6h, kBegin + 7h) >= 20); // while it changes
    QVERIFY(between(kBegin + 9h, kBegin + 12h) <= 4);
}

namespace {

double restless(base::Time t) { return static_cast<double>(base::toMillis(t) / 1000 * 7919 % 1000); }

model::Batch withMinor(base::Time at, const std::vector<std::string>& metrics) {
    model::Batch batch;
    model::Resource host;
    host.id = kAlpha;
    batch.resources.emplace_back(host, model::Members());
    for (const auto& metric : metrics)
        batch.samples.push_back({{kAlpha, metric},
                                 metric == "cpu" ? base::Unit::MilliCores : base::Unit::Count,
                                 {base::toMillis(at)},
                                 {metric == "cpu" ? 500.0 : restless(at)}});
    batch.cursor = base::formatTime(at);
    return batch;
}

} // namespace

void OrchestratorTest::aMinorSeriesSetsNoPace() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told));
    const auto answer = [](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        return withMinor(ask.now, {"cpu", "go_goroutines"});
    };
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, false);
    orchestrator.run(kBegin + 24h, {});
    QVERIFY2(told.stored.size() < 100, std::to_string(told.stored.size()).c_str());
    const auto reason = orchestrator.states().front().reason;
    QVERIFY2(reason.find("cpu: Every") != std::string::npos, reason.c_str());
    QVERIFY2(reason.find("1 other series comes along") != std::string::npos, reason.c_str());
}

void OrchestratorTest::eachMetricComesAtItsOwnPace() {
    MadeTime time;
    Told told;
    gather::Orchestrator orchestrator(hooks(time, told));
    std::map<std::string, int> asked;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        const auto metrics = ask.metrics.empty() ? std::vector<std::string>{"cpu", "queue"} : ask.metrics;
        for (const auto& metric : metrics) ++asked[metric];
        return withMinor(ask.now, metrics);
    };
    orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), true, false);
    orchestrator.run(kBegin + 24h, {});
    QVERIFY2(asked["cpu"] < 100, std::to_string(asked["cpu"]).c_str());
    QVERIFY2(asked["queue"] > 700, std::to_string(asked["queue"]).c_str());
}

void OrchestratorTest::everythingIsThinnedToWhatEachSeriesNeeds() {
    gather::Agenda agenda(sampling(), true, {{}, {}, [](const auto& key) { return key.metric == "cpu"; }});
    QVERIFY(agenda.next(kBegin, 100).every.empty()); // at first all that there is
    for (auto t = kBegin; t < kBegin + 12h; t += 1min)
        agenda.gathered({t, {}, {}, {}}, t, t, withMinor(t, {"cpu", "queue"}), false, {});
    const auto whole = agenda.next(kBegin + 13h, 100);
    QVERIFY(whole.only.empty());
    QCOMPARE(whole.every.at("cpu"), base::Duration(1h)); // looks bring it more often where that is needed
    QVERIFY(whole.every.at("queue") <= base::Duration(2min));
    QVERIFY(agenda.next(kBegin + 20h, 100).every.at("cpu") < base::Duration(1h)); // nobody looked for long
}

void OrchestratorTest::whoTellsOfChangesIsListenedToFromTheStart() {
    MadeTime time;
    Told told;
    std::vector<base::Duration> waits;
    const auto answer = [&](const gather::Ask& ask, const base::Run&) -> base::Result<model::Batch> {
        waits.push_back(ask.wait);
        time.now += ask.wait;
        return model::Batch();
    };
    const auto goOn = [&](base::Time until) {
        gather::Orchestrator orchestrator(hooks(time, told));
        orchestrator.add({{"made", "made", {}}, sampling()}, std::make_unique<MadeConnection>(answer), false, true);
        orchestrator.run(until, {});
    };
    goOn(kBegin + 3h);
    waits.clear();
    const auto begin = time.now;
    goOn(begin + 2min); // its next turn would be due much later
    QVERIFY(waits.size() >= 2);
    QCOMPARE(waits[0], base::Duration(0));
    QVERIFY(waits[1] > base::Duration(1s));
}

QTEST_APPLESS_MAIN(OrchestratorTest)
#include "orchestrator_test.moc"
