#include "core/model/small_world.h"
#include "whatif/scenario.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;

/// Patches of hosts against which something is known, or nothing.
class PatchTest final : public QObject {
    Q_OBJECT
private slots:
    void whatMendsNothingSaysSo();
};

void PatchTest::whatMendsNothingSaysSo() {
    model::World world;
    for (int h = 0; h < 2; ++h) addHost(world, 8000, 1 << 30);
    host(world, 1).vulnerability.cvss = 7.8;
    const auto patch = [&](const char* key, const char* name, base::Duration after) {
        return whatif::Edit{key, {"patch-hosts", {{"host", name}}}, {kNow + after, base::kEndOfTime}, "", true};
    };
    const auto nothing = whatif::apply(world, std::vector{patch("a", "h0", 1h)});
    QCOMPARE(nothing.skipped.size(), 1U);
    QVERIFY2(nothing.skipped.front().reason.starts_with("Nothing is known against the software of h0 "),
             nothing.skipped.front().reason.c_str());
    const auto twice = whatif::apply(world, std::vector{patch("a", "h1", 1h), patch("b", "h1", 2h)});
    QCOMPARE(twice.skipped.size(), 1U);
    QCOMPARE(twice.skipped.front().key, std::string("b"));
    QCOMPARE(twice.world.hosts[1].vulnerability.mended, kNow + 1h);
    const auto earlier = whatif::apply(world, std::vector{patch("a", "h1", 2h), patch("b", "h1", 1h)});
    QVERIFY(earlier.skipped.empty());
    QVERIFY(!earlier.world.hosts[1].vulnerability.isHigh(kNow + 1h));
}

QTEST_APPLESS_MAIN(PatchTest)
#include "patch_test.moc"
