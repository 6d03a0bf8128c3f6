#include "core/store/dump.h"
#include "core/store/fleet.h"
#include "ingest/reader.h"
#include "store/workspace.h"

#include <QDirIterator>
#include <QTest>

using namespace penumbra;
using namespace penumbra::test;

namespace {

constexpr qint64 kLargest = 400'000;
constexpr int kEach = 4; ///< of one format

QStringList filesOf(const QString& folder) {
    QStringList out;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (const auto path = it.next(); QFileInfo(path).size() < kLargest) out << path;
    out.sort();
    QMap<QString, int> counts;
    out.removeIf([&](const QString& path) { return ++counts[QFileInfo(path).path()] > kEach; });
    return out;
}

} // namespace

/// Files of every public format, one after the other into one workspace: each is taken back, and everything is what it
/// was; then it stays.
class UndoCorpusTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFormatCanBeTakenBack() {
        const auto files = filesOf(QStringLiteral(PENUMBRA_DATA "/data/corpus"));
        if (files.isEmpty()) QSKIP("The public files are not here.");
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = store::Workspace::open(path, store::OpenMode::Create);
        PENUMBRA_OK(workspace);
        const auto now = *base::parseTime("2026-06-01T00:00:00Z");
        int taken = 0, changed = 0;
        auto before = dump(path);
        auto inventory = *workspace->inventory();
        for (const auto& file : files) {
            auto batch = ingest::readFile(file.toStdString(), {}, {}, now);
            if (!batch) continue;
            ++taken;
            batch->complete = taken % 3 == 0;
            const auto done = workspace->commit(*batch, store::Undo::Keep);
            PENUMBRA_OK(done);
            if (!done->changed) continue;
            ++changed;
            PENUMBRA_OK(workspace->undo(now));
            const auto after = dump(path);
            QVERIFY2(after == before, qPrintable(file));
            QVERIFY2(*workspace->inventory() == inventory, qPrintable(file));
            PENUMBRA_OK(workspace->commit(*batch, store::Undo::Keep));
            before = dump(path);
            inventory = *workspace->inventory();
        }
        qInfo("%d files, %d read, %d of them changed something and were taken back whole",
              static_cast<int>(files.size()), taken, changed);
        QVERIFY(changed > 40);
        QVERIFY(workspace->verify()->empty());
    }
};

QTEST_GUILESS_MAIN(UndoCorpusTest)
#include "undo_corpus_test.moc"
