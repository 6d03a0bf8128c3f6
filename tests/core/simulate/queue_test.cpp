#include "simulate/services/queue.h"

#include "base/rng.h"

#include <QtTest>
#include <boost/math/special_functions/gamma.hpp>
#include <queue>

using namespace penumbra;
using namespace penumbra::simulate;

namespace {

bool near(double value, double expected, double share) {
    return std::abs(value - expected) <= share * std::abs(expected);
}

std::string told(double value, double expected) { return fmt::format("{} instead of {}", value, expected); }

double exponentialDraw(base::Rng& rng, double mean) { return -mean * std::log(1 - rng.uniform()); }

/// Response times of M/G/c by simulation of every request: first come, first served; mean and quantile.
std::pair<double, double> simulated(int servers, double rate, double q,
                                    const std::function<double(base::Rng&)>& service) {
    base::Rng rng(5, 1);
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int c = 0; c < servers; ++c) free.push(0);
    std::vector<double> times;
    double now = 0, sum = 0;
    for (int i = 0; i < 400'000; ++i) {
        now += exponentialDraw(rng, 1 / rate);
        const double begin = std::max(now, free.top());
        free.pop();
        const double end = begin + service(rng);
        free.push(end);
        if (i < 20'000) continue;
        times.push_back(end - now);
        sum += end - now;
    }
    std::sort(times.begin(), times.end());
    return {sum / static_cast<double>(times.size()),
            times[static_cast<std::size_t>(q * static_cast<double>(times.size()))]};
}

} // namespace

class QueueTest final : public QObject {
    Q_OBJECT
private slots:
    // Tables of Erlang's C (e.g. Gross and Harris, "Fundamentals of Queueing Theory"), and its closed forms.
    void waitingIsErlangs() {
        for (double a = 0.05; a < 1; a += 0.05) QVERIFY(near(erlangC(1, a), a, 1e-12));
        for (double r = 0.05; r < 1; r += 0.05) QVERIFY(near(erlangC(2, 2 * r), 2 * r * r / (1 + r), 1e-12));
        QVERIFY(near(erlangC(5, 4), 0.55411, 1e-4));
        QVERIFY(near(erlangC(10, 8), 0.40918, 1e-4));
        QCOMPARE(erlangC(3, 3), 1.0);
        QCOMPARE(erlangC(3, 0), 0.0);
    }

    // For any number of servers the sum that defines it.
    void theRecursionIsTheSum() {
        for (int c = 1; c < 60; c += 7)
            for (double r = 0.1; r < 1; r += 0.2) {
                const double a = c * r;
                double term = 1, sum = 0;
                for (int k = 0; k < c; ++k) {
                    sum += term;
                    term *= a / (k + 1);
                }
                const double tail = term / (1 - r);
                QVERIFY(near(erlangC(c, a), tail / (sum + tail), 1e-9));
                QVERIFY(std::abs(WaitTable(c).at(r) - erlangC(c, a)) < 1e-3);
            }
    }

    void oneServerIsExponential() {
        const WaitTable table(1);
        const ReplicaPool pool{1, 1, 1, &table};
        const auto response = respond(pool, 0.8, 0.01, 1, 3600);
        const double mean = 0.01 / 0.2;
        QVERIFY(near(response.whole.mean, mean, 1e-3));
        for (const double q : {0.5, 0.9, 0.99, 0.999})
            QVERIFY2(near(quantile(response.whole, q), -mean * std::log(1 - q), 0.01),
                     told(quantile(response.whole, q), -mean * std::log(1 - q)).c_str());
    }

    void queuesAreAsTheySimulate_data() {
        QTest::addColumn<int>("servers");
        QTest::addColumn<double>("busy");
        QTest::addColumn<double>("variation");
        QTest::newRow("four, quiet") << 4 << 0.5 << 1.0;
        QTest::newRow("four, busy") << 4 << 0.9 << 1.0;
        QTest::newRow("twenty, busy") << 20 << 0.93 << 1.0;
        QTest::newRow("always the same time") << 3 << 0.85 << 0.0;
        QTest::newRow("many short, few long") << 2 << 0.8 << 3.0;
    }
    void queuesAreAsTheySimulate() {
        QFETCH(int, servers);
        QFETCH(double, busy);
        QFETCH(double, variation);
        const double time = 0.02, rate = busy * servers / time;
        // Variation 3 is a hyperexponential with balanced means.
        const double p = 0.5 * (1 + std::sqrt((variation - 1) / (variation + 1)));
        const auto [mean, p99] = simulated(servers, rate, 0.99, [&](base::Rng& rng) {
            if (variation == 0) return time;
            if (variation == 1) return exponentialDraw(rng, time);
            return rng.uniform() < p ? exponentialDraw(rng, time / (2 * p))
                                     : exponentialDraw(rng, time / (2 * (1 - p)));
        });
        const WaitTable table(servers);
        const ReplicaPool pool{servers, servers, static_cast<double>(servers), &table};
        const auto response = respond(pool, busy * servers, time, variation, 3600);
        QVERIFY2(near(response.whole.mean, mean, 0.08), told(response.whole.mean, mean).c_str());
        QVERIFY2(near(quantile(response.whole, 0.99), p99, 0.12), told(quantile(response.whole, 0.99), p99).c_str());
    }

    void halfAWorkerTakesTwiceAsLong() {
        const WaitTable table(serversOf(4, 2));
        QCOMPARE(table.servers(), 4);
        QVERIFY(near(respond({4, 4, 2, &table}, 0, 0.1, 1, 3600).whole.mean, 0.2, 1e-12));
    }

    void timesAddUp() {
        Latency three;
        for (int i = 0; i < 3; ++i) three += exponential(0.5);
        for (const double q : {0.5, 0.95, 0.99, 0.999})
            QVERIFY(near(quantile(three, q), 0.5 * boost::math::gamma_p_inv(3.0, q), 0.012));
        QCOMPARE(quantile(Latency{2, 0, 0}, 0.99), 2.0);
        QCOMPARE(exceeds(Latency{2, 0, 0}, 1.9), 1.0);
        const auto twoAndAHalf = repeated(exponential(1), 2.5);
        QVERIFY(near(twoAndAHalf.mean, 2.5, 1e-12));
        QVERIFY(near(twoAndAHalf.variance, 2 + 0.5 * 2 - 0.25, 1e-12));
    }

    // A call that one request in twenty makes decides the 99th percentile alone: P(T > t) = exp(-t) / 20.
    void aRareCallHasItsTail() {
        const auto rare = repeated(exponential(1), 0.05);
        const double exact = std::log(5.0);
        QVERIFY2(near(quantile(rare, 0.99), exact, 0.12), told(quantile(rare, 0.99), exact).c_str());
    }

    // The slowest of k exponential times: mean H_k, distribution (1 - exp(-t))^k.
    void theSlowestCounts() {
        for (const int k : {2, 3, 8}) {
            const std::vector<Latency> all(static_cast<std::size_t>(k), exponential(1));
            double harmonic = 0;
            for (int i = 1; i <= k; ++i) harmonic += 1.0 / i;
            const auto slow = slowest(all);
            QVERIFY2(near(slow.mean, harmonic, 0.01), told(slow.mean, harmonic).c_str());
            const double exact = -std::log(1 - std::pow(0.99, 1.0 / k));
            QVERIFY2(near(quantile(slow, 0.99), exact, 0.03), told(quantile(slow, 0.99), exact).c_str());
        }
    }

    void aTimeoutCuts() {
        const auto short1 = cut(exponential(1), 0.5);
        QVERIFY(near(short1.mean, 1 - std::exp(-0.5), 1e-9));
        QVERIFY(cut(exponential(100), 0.5).mean <= 0.5);
        QVERIFY(near(cut(exponential(0.01), 0.5).mean, 0.01, 1e-9));
    }
};

QTEST_APPLESS_MAIN(QueueTest)
#include "queue_test.moc"
