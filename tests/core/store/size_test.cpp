#include "base/rng.h"
#include "core/store/fleet.h"
#include "naive_merge.h"

#include <QFileInfo>
#include <QTest>
#include <cmath>
#include <ctime>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

/// Milliseconds of processor time since the last call: what a busy machine does not falsify.
int spent() {
    static std::clock_t last = 0;
    const auto now = std::clock();
    const auto out = (now - last) * 1000 / CLOCKS_PER_SEC;
    last = now;
    return static_cast<int>(out);
}

model::Batch largeFleet() {
    model::Batch out;
    out.source = "large";
    out.time = base::fromMillis(1);
    for (int i = 0; i < 10'000; ++i) {
        const auto name = std::to_string(i);
        auto resource = host(name, i);
        resource.capacity.set(model::kMemory, std::int64_t{1} << 36);
        resource.labels = {
            {"zone", "z" + std::to_string(i % 3)}, {"rack", "r" + std::to_string(i % 300)}, {"arch", "amd64"}};
        resource.attributes["model"] = {"Server 9000", "cmdb", base::fromMillis(i), ""};
        resource.attributes["kernel"] = {"6.1.0-18", "cmdb", base::fromMillis(i), ""};
        out.resources.push_back(std::move(resource));
        for (int w = 0; w < 3; ++w) out.relations.push_back(runsOn(name + "-" + std::to_string(w), name));
    }
    return out;
}

/// Minutes of CPU use with a daily cycle and noise, in whole millicores as exporters give them.
model::Batch manySamples(int series, int count) {
    model::Batch out;
    out.source = "metrics";
    out.time = base::fromMillis(2);
    base::Rng rng(1);
    for (int s = 0; s < series; ++s) {
        auto one = samples(std::to_string(s), 1'700'000'000'000, count);
        for (int i = 0; i < count; ++i)
            one.values[static_cast<std::size_t>(i)] = std::round(2000 + 800 * std::sin(i / 229.2) + 100 * rng.normal());
        out.samples.push_back(std::move(one));
    }
    return out;
}

} // namespace

/// Large contents come back equal; prints what they cost, and asserts nothing about time.
class SizeTest : public QObject {
    Q_OBJECT

private slots:
    void tenThousandResources() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const auto batch = largeFleet();
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            spent();
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            qInfo("commit of 10,000 resources and 30,000 relations: %d ms", spent());
            QCOMPARE(done->accounting.stored, std::int64_t{40'000});
        }
        auto workspace = Workspace::open(path, OpenMode::Write);
        spent();
        const auto inventory = workspace->inventory();
        qInfo("first load: %d ms, file %lld KB", spent(), QFileInfo(QString::fromStdString(path)).size() >> 10);
        model::Inventory expected;
        mergeNaively(expected, batch);
        QVERIFY(*inventory == expected);
        spent();
        QVERIFY(!workspace->commit(batch)->changed);
        qInfo("the same batch again: %d ms", spent());
        model::Batch one;
        one.resources = {host("77", 1)};
        QVERIFY(workspace->commit(one)->changed);
        qInfo("one changed resource: %d ms", spent());
    }
    void fourMillionSamples() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const auto batch = manySamples(200, 20'160);
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            spent();
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            qInfo("commit of %lld samples: %d ms", static_cast<long long>(done->accounting.stored), spent());
        }
        const auto size = static_cast<double>(QFileInfo(QString::fromStdString(path)).size());
        qInfo("file: %.2f bytes a sample", size / (200 * 20'160));
        auto workspace = Workspace::open(path, OpenMode::Write);
        spent();
        for (const auto& samples : batch.samples) QVERIFY(*workspace->samples(samples.key, {}) == samples);
        qInfo("reading all of them: %d ms", spent());
        auto next = manySamples(200, 1);
        for (auto& samples : next.samples) samples.times[0] += 30'000'000'000;
        QCOMPARE(workspace->commit(next)->accounting.stored, std::int64_t{200});
        qInfo("one more sample for each of 200 series: %d ms", spent());
    }
};

QTEST_GUILESS_MAIN(SizeTest)
#include "size_test.moc"
