#include "base/rng.h"
#include "core/store/fleet.h"
#include "store/block.h"

#include <QTest>
#include <array>
#include <blosc.h>
#include <cmath>
#include <cstring>
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
    void everyKindOfBlockComesBackToTheBit_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("largest"); // what it may take, in bytes a sample of 2,000
        QTest::newRow("whole") << 0 << 2;
        QTest::newRow("two decimals") << 1 << 2;
        QTest::newRow("nine decimals") << 2 << 5;
        QTest::newRow("a third") << 3 << 9;
        QTest::newRow("counter of bytes") << 4 << 5;
        QTest::newRow("wide steps") << 5 << 8;
        QTest::newRow("too large") << 6 << 9;
        QTest::newRow("negative zero") << 7 << 1;
        QTest::newRow("smallest") << 8 << 9;
        QTest::newRow("constant") << 9 << 1;
    }
    void everyKindOfBlockComesBackToTheBit() {
        QFETCH(int, kind);
        QFETCH(int, largest);
        base::Rng rng(9);
        store::BlockSamples block;
        for (int i = 0; i < 2000; ++i) {
            const double noise = rng.uniform();
            const double values[] = {std::round(200 * noise) - 100,
                                     std::round(10'000 * noise) / 100,
                                     std::round(1e9 * noise) / 1e9,
                                     noise / 3,
                                     1e12 + i * 4'000'000'000.0 + std::round(noise * 1e8),
                                     i % 2 == 0 ? -1e13 : 1e13 - std::round(noise * 1e9),
                                     1e300 * noise,
                                     i == 700 ? -0.0 : 0.0,
                                     5e-324 * i,
                                     0.25};
            block.times.push_back(-5'000'000 + 300'000LL * i);
            block.values.push_back(values[kind]);
        }
        const auto payload = store::packBlock(block.view());
        QVERIFY2(payload.size() <= 2000 * static_cast<std::size_t>(largest),
                 std::to_string(static_cast<double>(payload.size()) / 2000).c_str());
        const auto back = store::unpackBlock(payload, 2000, store::contentChecksum(block.view()));
        QVERIFY(back.has_value());
        QVERIFY(std::memcmp(back->values.data(), block.values.data(), 2000 * sizeof(double)) == 0);
        QVERIFY(back->times == block.times);
    }
    void blocksOfTheFirstFormatAreRead() {
        store::BlockSamples block;
        std::vector<std::int64_t> distances;
        for (int i = 0; i < 300; ++i) {
            block.times.push_back(1'000 + 60'000LL * i);
            block.values.push_back(i * 0.5);
            distances.push_back(i == 0 ? 1'000 : 60'000);
        }
        for (const char* compressor : {"zstd", "lz4"}) {
            std::vector<std::byte> payload;
            const auto append = [&](const void* numbers) {
                std::array<std::byte, 300 * 8 + BLOSC_MAX_OVERHEAD> packed;
                const std::uint32_t size = static_cast<std::uint32_t>(blosc_compress_ctx(
                    5, BLOSC_SHUFFLE, 8, 300 * 8, numbers, packed.data(), packed.size(), compressor, 0, 1));
                const auto* bytes = reinterpret_cast<const std::byte*>(&size);
                payload.insert(payload.end(), bytes, bytes + sizeof size);
                payload.insert(payload.end(), packed.begin(), packed.begin() + size);
            };
            append(distances.data());
            append(block.values.data());
            const auto back = store::unpackBlock(payload, 300, store::contentChecksum(block.view()));
            QVERIFY(back && back->times == block.times && back->values == block.values);
        }
    }
    void noChangedByteOfABlockIsTaken() {
        store::BlockSamples block;
        for (int i = 0; i < 50; ++i) {
            block.times.push_back(i * std::int64_t{60'000});
            block.values.push_back(i * 0.25);
        }
        const auto content = store::contentChecksum(block.view());
        const auto payload = store::packBlock(block.view());
        for (std::size_t at = 0; at < payload.size(); ++at)
            for (const int mask : {1, 16, 128, 255}) {
                auto changed = payload;
                changed[at] ^= static_cast<std::byte>(mask);
                const auto back = store::unpackBlock(changed, 50, content); // some bytes of Blosc's mean nothing
                QVERIFY(!back || (back->times == block.times && back->values == block.values));
            }
        for (std::size_t size = 0; size < payload.size(); ++size)
            QVERIFY(!store::unpackBlock(std::span(payload).first(size), 50, content).has_value());
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
