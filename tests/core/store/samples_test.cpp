#include "base/rng.h"
#include "core/store/fleet.h"
#include "store/block.h"

#include <QTest>
#include <map>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

store::Workspace emptyIn(const QTemporaryDir& folder) {
    return std::move(*Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create));
}

model::Accounting add(Workspace& workspace, model::Samples samples) {
    model::Batch batch;
    batch.source = "test";
    batch.samples = {std::move(samples)};
    const auto done = workspace.commit(batch);
    return done ? done->accounting : model::Accounting{-1, -1, -1, -1};
}

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT

private slots:
    void blockRoundTrip() {
        base::Rng rng(7);
        store::BlockSamples block;
        for (int i = 0; i < 4096; ++i) {
            block.times.push_back(i * std::int64_t{60'000} + rng.below(100));
            block.values.push_back(rng.normal());
        }
        auto payload = store::packBlock(block.view());
        const auto content = store::contentChecksum(block.view());
        const auto back = store::unpackBlock(payload, 4096, content);
        QVERIFY(back.has_value());
        QVERIFY(back->times == block.times && back->values == block.values);
        QVERIFY(!store::unpackBlock(payload, 4095, content).has_value());
        QVERIFY(!store::unpackBlock(payload, 4096, content + 1).has_value());
        for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{20}, payload.size() - 1})
            QVERIFY(!store::unpackBlock(std::span(payload).first(size), 4096, content).has_value());
    }
    void gapsStayGaps() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        auto given = samples("h1", 0, 5);
        const auto late = samples("h1", 86'400'000, 5);
        given.times.insert(given.times.end(), late.times.begin(), late.times.end());
        given.values.insert(given.values.end(), late.values.begin(), late.values.end());
        add(workspace, given);
        QVERIFY(*workspace.samples(given.key, {}) == given);
        QCOMPARE(workspace.inventory()->series()[0].step.count(), std::int64_t{60'000});
    }
    void windowsAreHalfOpen() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        add(workspace, samples("h1", 0, 10'000));
        const base::TimeWindow window{base::fromMillis(4095 * 60'000LL), base::fromMillis(4098 * 60'000LL)};
        const auto found = *workspace.samples(samples("h1", 0, 0).key, window);
        QVERIFY((found.values == std::vector<double>{4095, 4096, 4097}));
        QVERIFY(workspace.samples(samples("none", 0, 0).key, {})->times.empty());
    }
    void aNewerValueWins() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        add(workspace, samples("h1", 0, 10));
        auto changed = samples("h1", 0, 10);
        changed.values[3] = 99;
        QVERIFY((add(workspace, changed) == model::Accounting{10, 1, 0, 9}));
        QVERIFY(*workspace.samples(changed.key, {}) == changed);
        auto twice = changed;
        twice.times.push_back(twice.times[3]);
        twice.values.push_back(5);
        QVERIFY((add(workspace, twice) == model::Accounting{11, 1, 0, 10}));
        QVERIFY((add(workspace, twice) == model::Accounting{11, 0, 0, 11}));
    }
    void anotherUnitIsRefused() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        add(workspace, samples("h1", 0, 10));
        auto other = samples("h1", 10'000'000, 3);
        other.unit = base::Unit::Bytes;
        QVERIFY((add(workspace, other) == model::Accounting{3, 0, 3, 0}));
        QCOMPARE(workspace.samples(other.key, {})->times.size(), std::size_t{10});
    }
    void impossibleTimesAreRefused() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        auto bad = samples("h1", 0, 3);
        bad.times[1] = std::numeric_limits<std::int64_t>::max();
        bad.times[2] = std::numeric_limits<std::int64_t>::min();
        QVERIFY((add(workspace, bad) == model::Accounting{3, 1, 2, 0}));
    }
    void colonsDoNotMixSeries() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        auto a = samples("h1", 0, 3);
        auto b = samples("h1", 0, 4, 50);
        a.key = {model::ResourceId("host/a:b"), "c"};
        b.key = {model::ResourceId("host/a"), "b:c"};
        add(workspace, a);
        add(workspace, b);
        QVERIFY(*workspace.samples(a.key, {}) == a);
        QVERIFY(*workspace.samples(b.key, {}) == b);
    }
    /// Appends, back-fills, corrections and repeats in any order against a plain map.
    void anyOrderEndsTheSame() {
        QTemporaryDir folder;
        auto workspace = emptyIn(folder);
        base::Rng rng(11);
        std::map<std::int64_t, double> expected;
        for (int round = 0; round < 60; ++round) {
            auto given = samples("h1", 0, 0);
            const int count = static_cast<int>(rng.below(round % 7 == 0 ? 9000 : 40));
            const std::int64_t start = rng.below(30'000);
            std::map<std::int64_t, double> fresh;
            for (int i = 0; i < count; ++i) fresh[start + rng.below(12'000)] = rng.below(3);
            std::int64_t changes = 0;
            for (const auto& sample : fresh) {
                given.times.push_back(sample.first * 1000);
                given.values.push_back(sample.second);
                const auto known = expected.find(sample.first);
                changes += known == expected.end() || known->second != sample.second ? 1 : 0;
                expected[sample.first] = sample.second;
            }
            const auto account = add(workspace, given);
            QCOMPARE(account.stored, changes);
            QVERIFY(account.balanced());
        }
        const auto found = *workspace.samples(samples("h1", 0, 0).key, {});
        QCOMPARE(found.times.size(), expected.size());
        std::size_t i = 0;
        for (const auto& sample : expected) {
            QCOMPARE(found.times[i], sample.first * 1000);
            QCOMPARE(found.values[i++], sample.second);
        }
        QVERIFY(workspace.verify()->empty());
        const auto inventory = workspace.inventory();
        QCOMPARE(inventory->series()[0].samples, static_cast<std::int64_t>(expected.size()));
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
