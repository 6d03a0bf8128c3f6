#include "base/rng.h"
#include "core/store/fleet.h"
#include "model/inventory.h"
#include "naive_merge.h"

#include <QTest>
#include <map>
#include <optional>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

std::string pick(base::Rng& rng, const char* prefix, std::uint32_t count) {
    return prefix + std::to_string(rng.below(count));
}

model::StatedResource randomResource(base::Rng& rng, model::Dimensions& dimensions) {
    auto out = host(pick(rng, "h", 12), rng.below(3));
    if (rng.below(3) == 0) out.capacity.set(dimensions.findOrAdd(pick(rng, "extra", 3)), rng.below(4));
    if (rng.below(2) == 0) out.labels = {{"zone", pick(rng, "z", 3)}};
    if (rng.below(4) == 0) out.taints = {{"gpu", "", model::TaintEffect::NoExecute}};
    if (rng.below(4) == 0) out.rules.priority = static_cast<int>(rng.below(3));
    out.cordoned = rng.below(5) == 0;
    out.attributes[pick(rng, "a", 3)] = {pick(rng, "v", 2), "s", base::fromMillis(rng.below(9)), ""};
    if (rng.below(4) == 0) out.minAvailable = static_cast<int>(rng.below(3));
    if (rng.below(4) == 0) out.lifetime.end = base::fromMillis(rng.below(3));
    return {std::move(out), model::Members::fromBits(model::Members::all().bits() & rng.below(1U << 13))};
}

model::Batch randomBatch(base::Rng& rng, int number) {
    constexpr model::RelationKind kKinds[] = {model::RelationKind::RunsOn, model::RelationKind::PartOf,
                                              model::RelationKind::Within, model::RelationKind::Uses};
    model::Batch out;
    out.source = pick(rng, "source", 4);
    out.time = base::fromMillis(number * 1000 - rng.below(1500));
    for (auto n = rng.below(4); n > 0; --n) out.resources.push_back(randomResource(rng, out.dimensions));
    for (auto n = rng.below(3); n > 0; --n)
        out.relations.push_back(
            {model::ResourceId(pick(rng, "x", 9)), model::ResourceId(pick(rng, "y", 3)), kKinds[rng.below(4)]});
    for (auto n = rng.below(2); n > 0; --n) {
        model::ScheduledEvent event;
        event.id = model::EventId(pick(rng, "e", 5));
        event.title = pick(rng, "title", 3);
        event.changes = {{"fail-host", {{"host", pick(rng, "h", 4)}}}};
        out.events.push_back(std::move(event));
    }
    for (auto n = rng.below(2); n > 0; --n)
        out.samples.push_back(samples(pick(rng, "h", 3), rng.below(200) * std::int64_t{60'000},
                                      static_cast<int>(rng.below(30)), rng.below(2)));
    out.accounting.rejected = rng.below(3);
    return out;
}

/// The same without series, which the naive merge does not know.
model::Inventory bare(const model::Inventory& inventory) {
    model::Inventory out;
    out.changeDimensions() = inventory.dimensions();
    for (const auto& row : inventory.resources()) out.put(row);
    for (const auto& row : inventory.relations()) out.put(row);
    for (const auto& row : inventory.events()) out.put(row);
    return out;
}

using Values = std::map<std::pair<std::string, std::int64_t>, double>;

} // namespace

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    /// 1,000 random batches against the naive merge in memory: every state, now and later from the file.
    void everyStateIsThatOfTheModel() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        base::Rng rng(42);
        model::Inventory expected;
        Values values;
        std::vector<model::Inventory> states{expected};
        std::optional<Workspace> workspace(std::move(*Workspace::open(path, OpenMode::Create)));
        for (int number = 1; number <= 1000; ++number) {
            const auto batch = randomBatch(rng, number);
            const auto done = workspace->commit(batch);
            PENUMBRA_OK(done);
            QVERIFY(done->accounting.balanced());
            QVERIFY(onlyUnknown(done->problems));
            mergeNaively(expected, batch);
            for (const auto& s : batch.samples)
                for (std::size_t i = 0; i < s.times.size(); ++i) values[{s.key.text(), s.times[i]}] = s.values[i];
            if (done->changed) states.push_back(expected);
            QCOMPARE(done->revision.number, static_cast<std::int64_t>(states.size()) - 1);
            QVERIFY(bare(*workspace->inventory()) == expected);
            QVERIFY(!workspace->commit(batch)->changed);
            if (number % 100 == 0) {
                workspace.reset();
                workspace.emplace(std::move(*Workspace::open(path, OpenMode::Write)));
            }
        }
        QVERIFY(states.size() > 500);
        for (std::size_t revision = 0; revision < states.size(); ++revision) {
            const auto found = workspace->inventory(static_cast<std::int64_t>(revision));
            PENUMBRA_OK(found);
            QVERIFY2(bare(*found) == states[revision], qPrintable(QString("revision %1").arg(revision)));
        }
        checkSamples(*workspace, values);
        QVERIFY(workspace->verify()->empty());
    }

private:
    void checkSamples(const Workspace& workspace, const Values& expected) {
        Values found;
        const auto inventory = workspace.inventory();
        for (const auto& series : inventory->series()) {
            const auto stored = *workspace.samples(series.key, {});
            for (std::size_t i = 0; i < stored.times.size(); ++i)
                found[{series.key.text(), stored.times[i]}] = stored.values[i];
        }
        QVERIFY(found == expected);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
