#include "base/rng.h"
#include "gather/sampling/pace.h"

#include <QtTest>

#include <cmath>

using namespace penumbra;
using namespace std::chrono_literals;

namespace {

constexpr base::Time kBegin = base::Time(base::Duration(1'700'000'000'000));

/// What would be measured at a moment.
using Signal = std::function<double(base::Time)>;

struct Sampled {
    std::vector<base::Time> times;
    std::vector<base::Duration> intervals; ///< asked for after each sample
};

Sampled sample(gather::Pace& pace, const Signal& signal, base::Time from, base::Time until) {
    Sampled out;
    for (auto t = from; t < until; t += pace.interval()) {
        pace.observe(t, signal(t));
        out.times.push_back(t);
        out.intervals.push_back(pace.interval());
    }
    return out;
}

double hoursSince(base::Time t) { return static_cast<double>((t - kBegin).count()) / 3.6e6; }
/// A number between -1 and 1 that belongs to the moment.
double noise(base::Time t) {
    return 2 * base::Rng(7, static_cast<std::uint64_t>(t.time_since_epoch().count())).uniform() - 1;
}

gather::Sampling everyMinute() { return {.shortest = 1min, .longest = 1h}; }

} // namespace

/// Intervals follow from what the samples show, and what they cost is as said.
class PaceTest final : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheShortest();
    void aConstantIsSampledRarely();
    void noiseIsSampledOften();
    void theErrorIsTheOneThatIsAllowed();
    void aShiftIsFollowedAtOnce();
    void whatIsExpectedIsNoSurprise();
    void whatIsSampledTooRarelyToKnowStaysThere();
    void aGapIsNoSample();
    void itSurvivesARestart();
    void anotherSamplingBeginsAnew();
    void theErrorOfAMeanIsTheMeasuredOne();
};

void PaceTest::beginsWithTheShortest() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    QCOMPARE(pace.interval(), base::Duration(1min));
    QVERIFY(!pace.last());
    QVERIFY(pace.reason().find("learnt") != std::string::npos);
}

void PaceTest::aConstantIsSampledRarely() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    const auto seen = sample(
        pace, [](base::Time) { return 40.0; }, kBegin, kBegin + 24h);
    QCOMPARE(pace.interval(), base::Duration(48min)); // the longest of the ladder within an hour
    QVERIFY2(seen.times.size() < 100, std::to_string(seen.times.size()).c_str());
    QVERIFY(pace.reason().find("longest") != std::string::npos);
}

void PaceTest::noiseIsSampledOften() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    sample(
        pace, [](base::Time t) { return 40 + 39 * noise(t); }, kBegin, kBegin + 24h);
    QVERIFY(pace.interval() <= base::Duration(2min));
    QVERIFY2(pace.reason().find("allowed") != std::string::npos, pace.reason().c_str());
}

void PaceTest::theErrorIsTheOneThatIsAllowed() {
    const Signal signal = [](base::Time t) { return 50 + 20 * std::sin(hoursSince(t) / 24 * 6.2832) + 4 * noise(t); };
    for (const double allowed : {0.01, 0.02, 0.04}) {
        auto sampling = everyMinute();
        sampling.accuracy = allowed;
        gather::Pace pace(sampling, gather::meanErrorFor(sampling));
        const auto seen = sample(pace, signal, kBegin, kBegin + 24h * 14);
        double off = 0;
        int hours = 0;
        std::size_t i = 0;
        for (auto hour = kBegin + 24h; hour < kBegin + 24h * 13; hour += 1h, ++hours) {
            double truth = 0, drawn = 0;
            for (auto t = hour; t < hour + 1h; t += 1min) {
                while (seen.times[i + 1] <= t) ++i;
                const double along = static_cast<double>((t - seen.times[i]).count()) /
                                     static_cast<double>((seen.times[i + 1] - seen.times[i]).count());
                truth += signal(t) / 60;
                drawn += (signal(seen.times[i]) * (1 - along) + signal(seen.times[i + 1]) * along) / 60;
            }
            off += std::abs(truth - drawn) / 50;
        }
        QVERIFY2(off / hours < allowed, std::to_string(off / hours).c_str());
        QVERIFY2(off / hours > 0.3 * allowed, std::to_string(off / hours).c_str()); // not bought with needless samples
        QVERIFY(seen.times.size() < 14 * 24 * 60 * 3 / 10);
    }
}

void PaceTest::aShiftIsFollowedAtOnce() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    const Signal signal = [](base::Time t) { return (t < kBegin + 24h ? 50 : 65) + noise(t); };
    sample(pace, signal, kBegin, kBegin + 24h);
    QVERIFY(pace.interval() > base::Duration(5min));
    const auto after = sample(pace, signal, kBegin + 24h, kBegin + 25h);
    QVERIFY(after.intervals[0] == base::Duration(1min) || after.intervals[1] == base::Duration(1min));
}

void PaceTest::whatIsExpectedIsNoSurprise() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    const auto level = [](base::Time t) { return t < kBegin + 24h ? 50.0 : 65.0; };
    for (auto t = kBegin; t < kBegin + 26h; t += pace.interval()) pace.observe(t, level(t) + noise(t), level(t));
    QVERIFY2(pace.interval() > base::Duration(5min), pace.reason().c_str());
}

/// A budget may hold it to every third minute: that noise was not seen at one minute does not make it smooth.
void PaceTest::whatIsSampledTooRarelyToKnowStaysThere() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    for (auto t = kBegin; t < kBegin + 24h; t += 3min) pace.observe(t, 40 + 39 * noise(t));
    QVERIFY2(pace.interval() <= base::Duration(2min), pace.reason().c_str());
}

void PaceTest::aGapIsNoSample() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    sample(
        pace, [](base::Time) { return 40.0; }, kBegin, kBegin + 5h);
    const auto before = pace.toJson();
    pace.observe(kBegin + 6h, std::nan(""));
    pace.observe(kBegin, 40); // long past
    QVERIFY(pace.toJson() == before);
}

void PaceTest::itSurvivesARestart() {
    const auto error = gather::meanErrorFor(everyMinute());
    const Signal signal = [](base::Time t) { return 50 + 3 * noise(t); };
    gather::Pace pace(everyMinute(), error), again(everyMinute(), error);
    sample(pace, signal, kBegin, kBegin + 5h);
    const auto text = base::dumpJson(pace.toJson());
    again.restore(*base::parseJson(text, "test"));
    QCOMPARE(again.interval(), pace.interval());
    QVERIFY2(again.reason() == pace.reason(), (again.reason() + " / " + pace.reason()).c_str());
    const auto one = sample(pace, signal, kBegin + 6h, kBegin + 12h);
    const auto two = sample(again, signal, kBegin + 6h, kBegin + 12h);
    QVERIFY(one.times == two.times);
}

void PaceTest::anotherSamplingBeginsAnew() {
    gather::Pace pace(everyMinute(), gather::meanErrorFor(everyMinute()));
    sample(
        pace, [](base::Time) { return 40.0; }, kBegin, kBegin + 5h);
    const gather::Sampling finer{.shortest = 10s, .longest = 1h};
    gather::Pace again(finer, gather::meanErrorFor(finer));
    again.restore(pace.toJson());
    QCOMPARE(again.interval(), base::Duration(10s));
    again.restore(*base::parseJson(R"({"format":1,"shortest":10000,"differences":"x","counts":[]})", "test"));
    QCOMPARE(again.interval(), base::Duration(10s));
}

void PaceTest::theErrorOfAMeanIsTheMeasuredOne() {
    const gather::MeanError error({1, 2, 4}, 4);
    const std::vector<double> apart{1, 1, 1}; // no lag differs from another
    QCOMPARE(error.of(0, apart, 3), 0.0);
    QVERIFY(error.of(1, apart, 3) > 0 && error.of(1, apart, 3) < error.of(2, apart, 3));
    QCOMPARE(error.rung(1), 0);
    QCOMPARE(error.rung(3), 2);
    QCOMPARE(error.rung(100), -1);
    // what goes straight is drawn without error; a random walk is the worse the longer the interval
    const std::vector<double> straight{1, 2, 4}, walk{1, std::sqrt(2.0), 2};
    QVERIFY(error.of(2, straight, 3) < 1e-9);
    QVERIFY(error.of(2, walk, 3) > error.of(1, walk, 3) && error.of(1, walk, 3) > 0);
}

QTEST_APPLESS_MAIN(PaceTest)
#include "pace_test.moc"
