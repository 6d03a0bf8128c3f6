#include "graph/calls.h"

#include "base/rng.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace penumbra;
using graph::Call;
using graph::CallGraph;

namespace {

/// Forward calls, and now and then one back that closes a circle.
std::vector<Call> randomCalls(base::Rng& rng, int services, int calls, int backPercent) {
    std::vector<Call> result;
    for (int k = 0; k < calls; ++k) {
        int a = static_cast<int>(rng.below(static_cast<std::uint32_t>(services)));
        int b = static_cast<int>(rng.below(static_cast<std::uint32_t>(services)));
        if (a > b) std::swap(a, b);
        if (static_cast<int>(rng.below(100)) < backPercent) std::swap(a, b);
        result.push_back({a, b, 0.05 + 0.3 * rng.uniform()});
    }
    return result;
}

std::set<int> callersByWalking(const std::vector<Call>& calls, int service) {
    std::set<int> found{service};
    for (std::size_t before = 0; before != found.size();) {
        before = found.size();
        for (const Call& call : calls)
            if (found.contains(call.to)) found.insert(call.from);
    }
    found.erase(service);
    return found;
}

} // namespace

class CallsTest final : public QObject {
    Q_OBJECT

private slots:
    void requestsMultiplyOnTheirWay() {
        const CallGraph graph(4, std::vector<Call>{{0, 1, 2}, {0, 2, 0.5}, {1, 3, 3}, {2, 3, 4}});
        const auto load = graph.propagate(std::vector<double>{10, 1, 0, 0});
        QCOMPARE(*load, (std::vector<double>{10, 21, 5, 83}));
    }

    // Against the fixed point found by plain iteration over all services.
    void everyRequestIsCounted() {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            base::Rng rng(seed, 3);
            const int services = 2 + static_cast<int>(rng.below(30));
            const auto calls = randomCalls(rng, services, services, 10);
            std::vector<double> entry(static_cast<std::size_t>(services));
            for (double& e : entry) e = 10 * rng.uniform();
            std::vector<double> expected = entry;
            for (int round = 0; round < 2000; ++round) {
                auto next = entry;
                for (const Call& call : calls)
                    if (call.from != call.to)
                        next[static_cast<std::size_t>(call.to)] += static_cast<double>(static_cast<float>(call.ratio)) *
                                                                   expected[static_cast<std::size_t>(call.from)];
                expected = next;
            }
            const auto load = CallGraph(static_cast<std::size_t>(services), calls).propagate(entry);
            const bool finite = std::all_of(expected.begin(), expected.end(), [](double v) { return v < 1e9; });
            if (!finite) continue;
            QVERIFY2(load.has_value(), load ? "" : load.error().text.c_str());
            for (std::size_t s = 0; s < entry.size(); ++s)
                QVERIFY2(std::abs((*load)[s] - expected[s]) < 1e-6 * (1 + expected[s]),
                         qPrintable(QString::number(seed)));
        }
    }

    void aCircleThatFeedsItselfIsNamed() {
        const CallGraph graph(3, std::vector<Call>{{0, 1, 1}, {1, 2, 2}, {2, 1, 0.6}});
        const auto load = graph.propagate(std::vector<double>{1, 0, 0});
        QVERIFY(!load);
        QVERIFY(load.error().text.find("2 services") != std::string::npos);
        QVERIFY(
            CallGraph(3, std::vector<Call>{{0, 1, 1}, {1, 2, 2}, {2, 1, 0.4}}).propagate(std::vector<double>{1, 0, 0}));
    }

    void theSlowestWayIsFound() {
        const CallGraph graph(5, std::vector<Call>{{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}});
        const auto path = graph.criticalPath(std::vector<double>{1, 5, 7, 2, 3});
        QCOMPARE(path.duration, 13.0);
        QCOMPARE(path.services, (std::vector<int>{0, 2, 3, 4}));
        QCOMPARE(CallGraph(0, {}).criticalPath({}).services.size(), std::size_t{0});
    }

    // A circle of more services than are asked about at once, with callers before and callees behind it.
    void aWideCircleCallsAllOfItself() {
        constexpr int kAround = 700;
        std::vector<Call> calls{{kAround, 5}, {9, kAround + 1}};
        for (int s = 0; s < kAround; ++s) calls.push_back({s, (s + 1) % kAround, 0.1});
        const auto counts = CallGraph(kAround + 2, calls).callerCounts(base::Run{});
        for (int s = 0; s < kAround; ++s) QCOMPARE(counts[static_cast<std::size_t>(s)], kAround);
        QCOMPARE(counts[kAround], 0);
        QCOMPARE(counts[kAround + 1], kAround + 1);
    }

    void aLongChainHasAllOfItselfAsCallers() {
        constexpr int kLong = 200'000;
        std::vector<Call> calls;
        for (int s = 0; s + 1 < kLong; ++s) calls.push_back({s, s + 1});
        QCOMPARE(CallGraph(kLong, calls).callersOf(kLong - 1).size(), std::size_t{kLong - 1});
    }

    void aCircleStandsBehindWhatItsCallersCall() {
        const std::vector<Call> calls{{2, 0}, {1, 2}, {2, 1}, {3, 1}}; // 1 and 2 call one another
        QCOMPARE(CallGraph(4, calls).callersOf(0), (std::vector<int>{1, 2, 3}));
    }

    void callersAreThoseThatAWalkFinds() {
        int circles = 0;
        for (std::uint64_t seed = 0; seed < 58; ++seed) {
            base::Rng rng(seed, 4);
            // The last ones have more services than are asked about at once.
            const int services = seed < 55 ? 1 + static_cast<int>(rng.below(40)) : 600;
            const auto calls = randomCalls(rng, services, 2 * services, 5);
            const CallGraph graph(static_cast<std::size_t>(services), calls);
            base::Run run;
            const auto counts = graph.callerCounts(run);
            run.threads = 3;
            QCOMPARE(graph.callerCounts(run), counts);
            for (int s = 0; s<services; s += services> 100 ? 97 : 1) {
                const auto expected = callersByWalking(calls, s);
                QCOMPARE(graph.callersOf(s), std::vector<int>(expected.begin(), expected.end()));
                QCOMPARE(counts[static_cast<std::size_t>(s)], static_cast<int>(expected.size()));
                for (const int caller : expected)
                    circles += callersByWalking(calls, caller).contains(s) && services < 100;
            }
        }
        QVERIFY2(circles > 20, qPrintable(QString::number(circles)));
    }
};

QTEST_APPLESS_MAIN(CallsTest)
#include "calls_test.moc"
