#include "core/risk/made_paths.h"
#include "risk/exposure.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

namespace {

/// Two workloads on a host with that score and one on another, for two days.
double exposed(
    double cvss, const std::function<void(model::World&)>& change = [](model::World&) {}) {
    model::World world;
    for (int h = 0; h < 2; ++h) addHost(world, 8000, 64);
    for (int w = 0; w < 3; ++w) addWorkload(world, amounts(1000, 1), w / 2);
    host(world, 0).vulnerability.cvss = cvss;
    change(world);
    const auto shown = show(world, MadeDemand(48, 1).demand());
    return risk::exposedWorkloadDays(shown.world, shown.usage);
}

} // namespace

class ExposureTest final : public QObject {
    Q_OBJECT
private slots:
    void whatRunsOnAHighScoreIsExposed() {
        QCOMPARE(exposed(7), 4.0);
        QCOMPARE(exposed(6.9), 0.0);
        QCOMPARE(exposed(0), 0.0);
    }
    void aPatchEndsIt() {
        QCOMPARE(exposed(9.8, [](model::World& world) { host(world, 0).vulnerability.mended = kNow + 12h; }), 1.0);
        QCOMPARE(exposed(9.8, [](model::World& world) { host(world, 0).vulnerability.mended = kNow - 1h; }), 0.0);
    }
    void whoIsMovedThereIsExposedFromThenOn() {
        const auto moveTo = [](int target) {
            return [target](model::World& world) {
                workload(world, target == 0 ? 2 : 0).relocations = {{{kNow + 24h, base::kEndOfTime}, target}};
            };
        };
        QCOMPARE(exposed(8, moveTo(0)), 5.0);
        QCOMPARE(exposed(8, moveTo(1)), 3.0);
    }
};

QTEST_GUILESS_MAIN(ExposureTest)
#include "exposure_test.moc"
