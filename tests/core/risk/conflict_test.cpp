#include "core/risk/made_paths.h"

#include "base/rng.h"

#include "base/say.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using namespace std::chrono_literals;
using risk::FindingKind;

namespace {

/// Two replicas of s0 that share no host, on three hosts. A third replica from `surge`, h2 drained in `drain`: each
/// alone leaves room, both at once do not.
Shown meeting(base::TimeWindow drain, base::TimeWindow surge) {
    model::World world;
    for (int i = 0; i < 3; ++i) addHost(world, 4000, 1000);
    addService(world, 2);
    for (int i = 0; i < 3; ++i) apart(world, addWorkload(world, amounts(1000, 10), i < 2 ? i : -1, 0));
    if (!drain.empty()) host(world, 2).outages.push_back({drain, model::OutageKind::Drain, "firmware"});
    workload(world, 2).exists = surge;
    return show(std::move(world), 48);
}

base::TimeWindow hours(int from, int to) { return {kNow + std::chrono::hours(from), kNow + std::chrono::hours(to)}; }

} // namespace

class ConflictTest final : public QObject {
    Q_OBJECT
private slots:
    void foundInTheHoursInWhichTheyMeet();
    void touchingWindowsDoNotMeet();
    void eachAloneIsHarmless();
    void foundOnlyWhenTheyOverlap();
    void aThirdChangeIsNotBlamed();
    void troubleWithOneCauseIsNoConflict();
    void whatIsWrongAnywayHidesNothing();
    void anEndOfTheSearchIsSaid_data();
    void anEndOfTheSearchIsSaid();
};

void ConflictTest::foundInTheHoursInWhichTheyMeet() {
    const auto shown = meeting(hours(2, 6), hours(4, 9));
    const auto found = check("conflict", shown);
    QCOMPARE(found.size(), 1U);
    const auto& f = found.front();
    QVERIFY(f.kind == FindingKind::Conflict);
    QVERIFY(f.at == hours(4, 6).begin && f.until == hours(4, 6).end);
    QCOMPARE(f.subject.text(), std::string("service/s0"));
    QCOMPARE(f.chain.size(), 3U); // the drain, the replica, who is hit
    QVERIFY(f.causes == (std::vector<risk::Cause>{{"firmware", hours(2, 6)}, {"", hours(4, 9)}}));
    QCOMPARE(f.chain[0].resource.text(), std::string("host/h2"));
    QVERIFY2(f.text.find("the drain of h2") != std::string::npos, f.text.c_str());
    QVERIFY2(f.text.find("1 more replica of s0") != std::string::npos, f.text.c_str());
}

void ConflictTest::touchingWindowsDoNotMeet() {
    QVERIFY(check("conflict", meeting(hours(2, 4), hours(4, 9))).empty());
    QVERIFY(check("conflict", meeting(hours(9, 12), hours(4, 9))).empty());
}

void ConflictTest::eachAloneIsHarmless() {
    QVERIFY(check("homeless", meeting(hours(2, 6), hours(40, 41))).empty());
    QVERIFY(check("homeless", meeting(hours(0, 0), hours(4, 9))).empty());
    QCOMPARE(check("homeless", meeting(hours(2, 6), hours(4, 9))).size(), 1U);
}

/// 25 pairs that meet are all found with the hours in which they do, 25 that do not are not reported.
void ConflictTest::foundOnlyWhenTheyOverlap() {
    base::Rng rng(11);
    int met = 0, missed = 0;
    while (met < 25 || missed < 25) {
        const int a = 1 + static_cast<int>(rng.below(40)), b = 1 + static_cast<int>(rng.below(40));
        const auto drain = hours(a, a + 1 + static_cast<int>(rng.below(7)));
        const auto surge = hours(b, b + 1 + static_cast<int>(rng.below(7)));
        const bool meet = drain.overlaps(surge);
        if ((meet ? met : missed) >= 25) continue;
        ++(meet ? met : missed);
        const auto found = check("conflict", meeting(drain, surge));
        QCOMPARE(found.size(), meet ? 1U : 0U);
        if (!meet) continue;
        QVERIFY(found.front().at == std::max(drain.begin, surge.begin));
        QVERIFY(found.front().until == std::min(drain.end, surge.end));
    }
}

void ConflictTest::aThirdChangeIsNotBlamed() {
    auto shown = meeting(hours(2, 6), hours(4, 9));
    auto world = shown.world;
    workload(world, 0).resizes.push_back({hours(3, 8), amounts(900, 9)});
    const auto found = check("conflict", show(world, 48));
    QVERIFY(!found.empty());
    for (const auto& f : found) QVERIFY2(f.text.find("resized") == std::string::npos, f.text.c_str());
}

void ConflictTest::troubleWithOneCauseIsNoConflict() {
    auto shown = meeting(hours(2, 6), hours(40, 41));
    auto world = shown.world;
    host(world, 1).outages.push_back({hours(2, 6), model::OutageKind::Drain, "firmware"}); // same drain, two hosts
    const auto now = show(world, 48);
    QVERIFY(!check("homeless", now).empty());
    QVERIFY(check("conflict", now).empty());
}

/// A workload that never fits and has nothing to do with it.
void ConflictTest::whatIsWrongAnywayHidesNothing() {
    auto world = meeting(hours(2, 6), hours(4, 9)).world;
    addService(world, 1);
    addWorkload(world, amounts(9000, 10), -1, 1);
    const auto found = check("conflict", show(world, 48));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().affected, std::vector<model::ResourceId>{world.services[0].id});
}

void ConflictTest::anEndOfTheSearchIsSaid_data() {
    QTest::addColumn<int>("drains");
    QTest::addColumn<int>("notes");
    QTest::newRow("few") << 5 << 0;
    QTest::newRow("more than it tells apart") << 21 << 1;
}

/// Full hosts that are drained in the same hours: every workload is homeless, each for one reason alone.
void ConflictTest::anEndOfTheSearchIsSaid() {
    QFETCH(int, drains);
    QFETCH(int, notes);
    model::World world;
    for (int h = 0; h <= drains; ++h) {
        addHost(world, 1000, 1000);
        addWorkload(world, amounts(1000, 10), h);
        if (h < drains)
            host(world, h).outages.push_back({hours(2, 20 + h), model::OutageKind::Drain, fmt::format("d{}", h)});
    }
    const auto shown = show(std::move(world), 48);
    base::Problems said;
    auto input = shown.input();
    input.notes = &said;
    const auto found = risk::checks().find("conflict")->run(input, base::Run{});
    QVERIFY(found && found->empty());
    QCOMPARE(static_cast<int>(said.size()), notes);
    if (notes == 0) return;
    QCOMPARE(said.front().code, std::string("collisions-not-searched"));
    QVERIFY2(said.front().text.find(base::sayDate(hours(2, 3).begin)) != std::string::npos, said.front().text.c_str());
}

QTEST_APPLESS_MAIN(ConflictTest)
#include "conflict_test.moc"
