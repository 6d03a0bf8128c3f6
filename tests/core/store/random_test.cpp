#include "core/store/random_batch.h"
#include "naive_merge.h"

#include <QTest>
#include <map>
#include <optional>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

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
