#include "base/rng.h"
#include "core/store/fleet.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

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
        QElapsedTimer clock;
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            clock.start();
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            qInfo("commit of 10,000 resources and 30,000 relations: %lld ms", clock.elapsed());
            QCOMPARE(done->accounting.stored, std::int64_t{40'000});
        }
        auto workspace = Workspace::open(path, OpenMode::Write);
        clock.start();
        const auto inventory = workspace->inventory();
        qInfo("first load: %lld ms, file %lld KB", clock.restart(),
              QFileInfo(QString::fromStdString(path)).size() >> 10);
        model::Inventory expected;
        model::merge(expected, batch);
        QVERIFY(*inventory == expected);
        clock.start();
        QVERIFY(!workspace->commit(batch)->changed);
        qInfo("the same batch again: %lld ms", clock.restart());
        model::Batch one;
        one.resources = {host("77", 1)};
        QVERIFY(workspace->commit(one)->changed);
        qInfo("one changed resource: %lld ms", clock.restart());
    }
    void fourMillionSamples() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const auto batch = manySamples(200, 20'160);
        QElapsedTimer clock;
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            clock.start();
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            qInfo("commit of %lld samples: %lld ms", static_cast<long long>(done->accounting.stored), clock.restart());
        }
        const auto size = static_cast<double>(QFileInfo(QString::fromStdString(path)).size());
        qInfo("file: %.2f bytes a sample", size / (200 * 20'160));
        auto workspace = Workspace::open(path, OpenMode::Write);
        clock.start();
        for (const auto& samples : batch.samples) QVERIFY(*workspace->samples(samples.key, {}) == samples);
        qInfo("reading all of them: %lld ms", clock.restart());
        auto next = manySamples(200, 1);
        for (auto& samples : next.samples) samples.times[0] += 30'000'000'000;
        QCOMPARE(workspace->commit(next)->accounting.stored, std::int64_t{200});
        qInfo("one more sample for each of 200 series: %lld ms", clock.restart());
    }
};

QTEST_GUILESS_MAIN(SizeTest)
#include "size_test.moc"
