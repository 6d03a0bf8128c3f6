#include "base/rng.h"
#include "forecast/little.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::forecast;

namespace {

/// A day of minutes: rate and latency that rise together, and what they have in flight, measured with 10 % of noise.
struct Queue {
    std::vector<double> inFlight, rate, time;
    explicit Queue(std::uint64_t seed = 1) {
        base::Rng rng(seed);
        for (int t = 0; t < 1440; ++t) {
            rate.push_back(200 + 120 * std::sin(2 * M_PI * t / 1440) + 10 * rng.normal());
            time.push_back(0.05 + 0.1 * rate.back() / 400);
            inFlight.push_back(rate.back() * time.back() * (1 + 0.1 * rng.normal()));
        }
    }
    LawCheck check(int replicas = 1) const { return checkLittle({inFlight, rate, time, replicas, "service/shop"}); }
};

std::vector<double> times(std::vector<double> values, double factor) {
    for (double& v : values) v *= factor;
    return values;
}

bool says(const LawCheck& check, const char* part) {
    return check.problem && check.problem->text.find(part) != std::string::npos;
}

} // namespace

class LittleTest final : public QObject {
    Q_OBJECT
private slots:
    void whatHoldsIsNotFlagged() {
        for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
            const auto check = Queue(seed).check(3);
            QVERIFY(check.verdict == LawVerdict::Consistent && !check.problem);
            QVERIFY(check.steps == 1440 && std::abs(check.ratio - 1) < 0.02 && check.low < 1 && 1 < check.high);
        }
    }
    void millisecondsForSeconds() {
        Queue queue;
        queue.time = times(queue.time, 1000);
        const auto check = queue.check();
        QVERIFY(check.verdict == LawVerdict::Thousand && std::abs(check.ratio - 0.001) < 1e-4);
        QVERIFY(check.problem->severity == base::Severity::Warning && check.problem->where == "service/shop");
        QVERIFY2(says(check, "The latency looks like milliseconds taken for seconds; import it as seconds."),
                 check.problem->text.c_str());
        QVERIFY(says(check, "service/shop"));
        queue.time = times(queue.time, 1e-6);
        QVERIFY(queue.check().verdict == LawVerdict::Thousand && says(queue.check(), "a thousand times too small"));
    }
    void minutesForSeconds() {
        Queue queue;
        queue.rate = times(queue.rate, 60);
        QVERIFY(queue.check().verdict == LawVerdict::Sixty &&
                says(queue.check(), "one a minute taken for one a second"));
    }
    void oneReplicaBesideAll() {
        Queue queue;
        queue.rate = times(queue.rate, 1.0 / 8);
        QVERIFY(queue.check(8).verdict == LawVerdict::Replicas && says(queue.check(8), "number of its replicas (8)"));
        QVERIFY(queue.check().verdict == LawVerdict::OtherFactor &&
                says(queue.check(), "what is in flight is 8.0 times rate x latency."));
    }
    void whatIsNotTied() {
        Queue queue;
        base::Rng rng(9);
        for (double& v : queue.inFlight) v = std::exp(3 * rng.normal());
        QVERIFY(queue.check().verdict == LawVerdict::NoRelation && says(queue.check(), "no relation"));
    }
    void wildAndMissing() {
        Queue queue;
        for (std::size_t t = 0; t < queue.rate.size(); t += 10) queue.rate[t] = NAN, queue.time[t + 1] = 1e300;
        for (std::size_t t = 5; t < queue.rate.size(); t += 30) queue.inFlight[t] *= 1e4;
        const auto check = queue.check();
        QVERIFY(check.verdict == LawVerdict::Consistent && std::abs(check.ratio - 1) < 0.02);
        QCOMPARE(check.steps, 1440 - 288);
    }
    void nothingToCheck() {
        const std::vector<double> none(100, NAN), zero(100, 0.0), few(5, 1.0);
        for (const auto& values : {none, zero, few, {}}) {
            const auto check = checkLittle({values, values, values, 1, "x"});
            QVERIFY(check.verdict == LawVerdict::Unknown && check.ratio == 0);
            QVERIFY(check.problem && check.problem->severity == base::Severity::Note);
        }
        QVERIFY(says(checkLittle({few, few, few, 1, "x"}), "at 5 moments only; 12 are needed"));
    }
    void theUtilisationLaw() {
        Queue queue;
        const std::vector<double> service(queue.rate.size(), 0.004);
        auto busy = times(queue.rate, 0.004);
        QVERIFY(checkUtilisation({busy, queue.rate, service, 1, "host/a"}).verdict == LawVerdict::Consistent);
        const auto check = checkUtilisation({busy, queue.rate, times(service, 1000), 1, "host/a"});
        QVERIFY2(says(check, "The service time looks like milliseconds"), check.problem->text.c_str());
        QVERIFY(check.problem->code == "utilisation-law");
    }
};

QTEST_GUILESS_MAIN(LittleTest)
#include "little_test.moc"
