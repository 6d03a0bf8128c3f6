#include "core/model/small_world.h"
#include "risk/risk.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

/// A chain of services; the last one has a replica that runs nowhere.
model::World chain(int count) {
    model::World world;
    for (int s = 0; s < count; ++s) addService(world);
    for (int s = 0; s + 1 < count; ++s) world.dependencies.push_back({s, s + 1, true});
    addWorkload(world, amounts(1, 1), -1, count - 1);
    return world;
}

std::vector<risk::Finding> lost(const model::World& world) {
    simulate::Usage usage;
    usage.grid = {kNow, std::chrono::hours(1), 24};
    usage.placements.resize(1);
    usage.placements[0].window = usage.grid.window();
    usage.placements[0].hostOf.append(-1);
    const model::Demand demand;
    auto found = risk::checks().find("services")->run({world, demand, usage}, base::Run{});
    return found ? *found : std::vector<risk::Finding>();
}

} // namespace

class ServiceChainTest final : public QObject {
    Q_OBJECT
private slots:
    void aShortChainIsToldInFull() {
        const auto findings = lost(chain(4));
        QCOMPARE(findings.size(), 4U);
        const auto& first = findings.front();
        QCOMPARE(first.subjectName, std::string("s0"));
        QCOMPARE(first.chain.size(), 4U);
        QCOMPARE(first.chain.front().resource.text(), std::string("service/s3"));
        QCOMPARE(first.chain.front().reason, std::string("0 of 1 replicas run, it needs 1."));
        QVERIFY(first.text.find("it starts at s3") != std::string::npos);
        QCOMPARE(findings.back().affected.size(), 4U);
        QVERIFY2(findings.back().text.find("Also hit: s2, s1 and s0.") != std::string::npos,
                 findings.back().text.c_str());
    }

    /// Every finding naming every other would be 10^8 names.
    void aLongChainIsToldInShort() {
        constexpr int count = 10'000;
        const auto findings = lost(chain(count));
        QCOMPARE(findings.size(), std::size_t{count});
        const auto& first = findings.front();
        QCOMPARE(first.chain.size(), 32U);
        QCOMPARE(first.chain.front().resource.text(), std::string("service/s9999"));
        QCOMPARE(first.chain.back().resource.text(), std::string("service/s0"));
        QVERIFY(first.chain[16].reason.starts_with("9968 services further on"));
        QCOMPARE(first.chain[16].resource.text(), std::string("service/s15"));
        QCOMPARE(findings.back().affected.size(), 101U);
        QVERIFY2(findings.back().text.ends_with("and 9899 services behind them."), findings.back().text.c_str());
    }
};

QTEST_APPLESS_MAIN(ServiceChainTest)
#include "service_chain_test.moc"
