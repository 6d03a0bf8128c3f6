#include "core/model/small_world.h"
#include "whatif/scenario.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

model::World fleet() {
    model::World world;
    addHost(world, 8000, 1 << 30);
    addService(world);
    addService(world);
    for (int w = 0; w < 4; ++w) addWorkload(world, amounts(1000, 1 << 20), 0, w / 2);
    world.dimensions.findOrAdd("iops", base::Unit::PerSecond);
    world.dimensions.findOrAdd("licences", base::Unit::Count);
    return world;
}

whatif::Edit parsed(const std::string& text) {
    auto edit = whatif::parseEdit(text, kNow);
    if (!edit) qFatal("%s: %s", text.c_str(), edit.error().text.c_str());
    return *edit;
}

model::World applied(const std::string& text) {
    const auto edit = parsed(text);
    auto done = whatif::apply(fleet(), {&edit, 1});
    if (!done.skipped.empty()) qFatal("%s", done.skipped[0].reason.c_str());
    return done.world;
}

std::string refusal(const std::string& text) {
    const auto edit = parsed(text);
    const auto done = whatif::apply(fleet(), {&edit, 1});
    return done.skipped.empty() ? std::string() : done.skipped[0].reason;
}

/// Those whose demand grows, by name.
std::string growing(const model::World& world, std::size_t workload) {
    std::string out;
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (world.workloads[workload].demandFactor(kNow, d) != 1) out += world.dimensions.at(d).name + " ";
    return out;
}

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

/// In which dimensions demand grows.
class GrowthTest final : public QObject {
    Q_OBJECT
private slots:
    void whatIsStoredOrCountedStays() {
        for (const char* by : {"", " by=use", " by=requests"}) {
            const auto world = applied(std::string("change-demand service=s0 factor=1.25") + by);
            QCOMPARE(growing(world, 0), std::string("cpu memory network iops "));
            QCOMPARE(world.workloads[1].demandFactor(kNow, model::kNetwork), 1.25);
            QCOMPARE(growing(world, 2), std::string());
            QCOMPARE(world.services[0].requestChanges.size(), 1U);
            QCOMPARE(world.workloads[0].demandChanges[0].byLoad, std::string(by) != " by=use");
        }
    }

    void whatIsNamedGrowsAlone() {
        QCOMPARE(growing(applied("change-demand service=s0 factor=2 dimensions=network,cpu"), 0),
                 std::string("cpu network "));
        QCOMPARE(growing(applied("change-demand factor=2 'dimensions= disk , licences'"), 3),
                 std::string("disk licences "));
        const auto both = applied("change-demand service=s0 factor=2 dimensions=disk");
        QCOMPARE(growing(both, 0), std::string("disk "));
        QVERIFY(both.services[0].requestChanges.empty()); // more is kept, not more asked
        QCOMPARE(growing(applied("change-demand service=s0 factor=2 dimensions=gpu"), 0), std::string("gpu "));
        QCOMPARE(growing(applied("change-demand service=s0 factor=2 dimensions=load,disk"), 0),
                 std::string("cpu memory disk network iops "));
        QVERIFY(applied("change-demand service=s0 factor=2 dimensions=load") ==
                applied("change-demand service=s0 factor=2"));
        QCOMPARE(applied("change-demand service=s0 factor=2 dimensions=disk,cpu").services[0].requestChanges.size(),
                 1U);
    }

    void aMisspeltOneIsRefusedWithThoseThereAre() {
        const auto text = refusal("change-demand service=s0 factor=2 dimensions=cpu,netwrok");
        QVERIFY2(contains(text, "no dimension 'netwrok'") && contains(text, "Did you mean 'network'?") &&
                     contains(text, "cpu, memory, disk, network, gpu, pods, iops and licences"),
                 text.c_str());
        QVERIFY(contains(refusal("change-demand service=s0 factor=2 dimensions=,"), "No dimension is named"));
        QVERIFY(contains(refusal("change-demand service=s0 factor=2 dimensions=disk callees=follow"),
                         "does not come from more requests"));
    }

    void theWordsSayIt() {
        QCOMPARE(whatif::describe(parsed("change-demand service=s0 factor=1.25").change),
                 std::string("Demand of s0 times 1.25, what it stores as before"));
        QCOMPARE(whatif::describe(parsed("change-demand service=s0 factor=1.25 dimensions=cpu,disk by=use").change),
                 std::string("Demand of s0 in CPU and disk times 1.25, as use"));
    }

    void aVersionThatTakesMoreStoresNoMore() {
        const auto world = applied("rollout service=s0 demand=1.5 from=+0h");
        const auto& fresh = world.workloads[world.workloads.size() - 1];
        const auto later = kNow + std::chrono::hours(24);
        QCOMPARE(fresh.demandFactor(later, model::kCpu), 1.5 * fresh.demandFactor(later, model::kDisk));
        QVERIFY(fresh.demandFactor(later, model::kDisk) > 0);
    }
};

QTEST_APPLESS_MAIN(GrowthTest)
#include "growth_test.moc"
