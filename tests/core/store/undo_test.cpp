#include "core/store/dump.h"
#include "core/store/random_batch.h"
#include "store/taken_back.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Undo;
using store::Workspace;

namespace {

model::Advisory advisory(base::Rng& rng) {
    model::Advisory out;
    out.id = model::AdvisoryId(pick(rng, "CVE-", 5));
    out.database = pick(rng, "db", 2);
    out.affected = {{"Debian:12", "curl", "0", "1.2", "", ""}};
    out.score = rng.below(10);
    return out;
}

/// A random batch with something of every kind, long series among it, and sometimes all that its source has.
model::Batch richBatch(base::Rng& rng, int number) {
    auto out = randomBatch(rng, number);
    if (rng.below(3) == 0)
        out.samples.push_back(samples(pick(rng, "long", 3), rng.below(9000) * std::int64_t{60'000},
                                      static_cast<int>(rng.below(9000)), rng.below(4)));
    for (auto n = rng.below(3); n > 0; --n)
        out.configItems.push_back({host(pick(rng, "h", 4)).id, pick(rng, "key", 2), pick(rng, "value", 3),
                                   base::fromMillis(rng.below(5) * 1000)});
    for (auto n = rng.below(3); n > 0; --n) out.advisories.push_back(advisory(rng));
    if (rng.below(4) == 0) out.cursor = "cursor " + std::to_string(number);
    out.complete = rng.below(4) == 0;
    return out;
}

model::Batch fromSource(const char* source, int number, const char* name) {
    model::Batch out;
    out.source = source;
    out.time = base::fromMillis(number * 1000);
    out.resources = {host(name, number)};
    return out;
}

constexpr int kKills = 40;

/// Goes on until it is killed; says each step that was done.
[[noreturn]] void takeBackAndMakeAgain(const std::string& path, const model::Batch& batch, int told) {
    auto workspace = Workspace::open(path, OpenMode::Write);
    for (bool made = workspace->head()->source != batch.source;; made = !made) {
        const bool done = made ? workspace->commit(batch, Undo::Keep).has_value() : workspace->undo({}).has_value();
        if (!done || write(told, "x", 1) != 1) _exit(1);
    }
}

} // namespace

class UndoTest final : public QObject {
    Q_OBJECT

private slots:
    /// 250 random imports over one another, each taken back and made again.
    void everyImportCanBeTakenBack() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(workspace);
        base::Rng rng(7);
        int undone = 0;
        for (int number = 1; number <= 250; ++number) {
            const auto batch = richBatch(rng, number);
            const auto before = dump(path);
            const auto inventory = *workspace->inventory();
            const auto head = *workspace->head();
            const auto done = workspace->commit(batch, Undo::Keep);
            PENUMBRA_OK(done);
            if (!done->changed) continue;
            const auto after = *workspace->inventory();
            const auto back = workspace->undo(base::fromMillis(5));
            PENUMBRA_OK(back);
            QCOMPARE(back->import.revision, done->revision.number);
            QCOMPARE(back->revision.number, head.number + 2);
            QCOMPARE(dump(path), before);
            QVERIFY(*workspace->inventory() == inventory);
            QVERIFY(*workspace->inventory(done->revision.number - 1) == *workspace->inventory(back->revision.number));
            const auto again = workspace->commit(batch, Undo::Keep);
            PENUMBRA_OK(again);
            QVERIFY(again->changed);
            QCOMPARE(again->accounting.stored, done->accounting.stored);
            QVERIFY(*workspace->inventory() == after);
            ++undone;
            if (number % 50 == 0) QVERIFY(workspace->verify()->empty());
        }
        QVERIFY(undone > 150);
        QVERIFY(workspace->verify()->empty());
    }
    void theNewestFiveOneAfterTheOther() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(workspace);
        base::Rng rng(11);
        std::vector<std::string> states{dump(path)};
        for (int number = 1; states.size() <= 8; ++number) {
            const auto done = workspace->commit(richBatch(rng, number), Undo::Keep);
            PENUMBRA_OK(done);
            if (done->changed) states.push_back(dump(path));
        }
        for (int n = 0; n < 5; ++n) {
            states.pop_back();
            PENUMBRA_OK(workspace->undo({}));
            QCOMPARE(dump(path), states.back());
        }
        QVERIFY(!workspace->undoable()->has_value());
        const auto refused = workspace->undo({});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().text.starts_with("Nothing more can be taken back: what came before the undo of "));
        QCOMPARE(dump(path), states.back());
        QVERIFY(workspace->verify()->empty());
    }
    void theAuditLogAndTheRevisionsTell() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(fromSource("a.csv", 1, "a"), Undo::Keep));
        PENUMBRA_OK(workspace->commit(fromSource("b.csv", 2, "b"), Undo::Keep));
        const auto offered = workspace->undoable();
        PENUMBRA_OK(offered);
        QVERIFY((*offered == store::UndoableImport{2, "b.csv"}));
        PENUMBRA_OK(workspace->undo(base::fromMillis(9000)));
        QCOMPARE(workspace->audit()->back().what,
                 std::string("revision 3: revision 2 from b.csv taken back, as at revision 1"));
        QCOMPARE(workspace->head()->source, std::string("undo of b.csv"));
        QVERIFY(workspace->head()->time == base::fromMillis(9000));
        QVERIFY(workspace->inventory(2)->find(host("b").id) != nullptr); // what was believed then
        QVERIFY(workspace->inventory()->find(host("b").id) == nullptr);
    }
    void whatWasTakenBackIsNoSource() {
        const auto of = [](std::int64_t number, const char* source) {
            return model::Revision{number, base::fromMillis(number), source};
        };
        const auto left = store::withoutTakenBack({of(1, "a.csv"), of(2, "b.csv"), of(3, "c.csv"),
                                                   of(4, "undo of c.csv"), of(5, "undo of b.csv"), of(6, "d.csv")});
        QVERIFY((left == std::vector{of(1, "a.csv"), of(6, "d.csv")}));
        QVERIFY(store::withoutTakenBack({of(1, "undo of a.csv")}).empty());
    }
    void whatCameAfterAnImportKeepsItFromBeingTakenBack() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(workspace);
        QVERIFY(workspace->undo({}).error().text.find("no import") != std::string::npos);
        PENUMBRA_OK(workspace->commit(fromSource("a.csv", 1, "a"), Undo::Keep));
        PENUMBRA_OK(workspace->commit(fromSource("a.csv", 1, "a"))); // brings nothing
        QVERIFY(workspace->undoable()->has_value());
        PENUMBRA_OK(workspace->commit(fromSource("prometheus", 2, "b")));
        QVERIFY(!workspace->undoable()->has_value());
        const auto before = dump(path);
        const auto refused = workspace->undo({});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().kind == base::ErrorKind::Usage);
        QVERIFY2(refused.error().text.starts_with("Nothing can be taken back: since the import of a.csv (revision 1) "
                                                  "prometheus changed the inventory (revision 2, "),
                 refused.error().text.c_str());
        QCOMPARE(dump(path), before);
    }
    void aReaderIsToldWhyNot() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto writer = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(writer);
        PENUMBRA_OK(writer->commit(fromSource("a.csv", 1, "a"), Undo::Keep));
        auto reader = Workspace::open(path, OpenMode::Read);
        PENUMBRA_OK(reader);
        QVERIFY(reader->undoable()->has_value());
        QVERIFY(!reader->undo({}).has_value());
    }
    void whatIsKeptIsCheckedBeforeItIsUsed_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a sample block") << QByteArray("UPDATE undo_blocks SET checksum = checksum + 1");
        QTest::newRow("a lost block") << QByteArray("DELETE FROM undo_blocks");
        QTest::newRow("a series") << QByteArray("UPDATE undo_series SET samples = samples + 1");
        QTest::newRow("a lost series") << QByteArray("DELETE FROM undo_series");
        QTest::newRow("an advisory") << QByteArray("UPDATE undo_advisories SET document = replace(document, '5', '6')");
        QTest::newRow("the step") << QByteArray("UPDATE undo_steps SET target = 0");
    }
    void whatIsKeptIsCheckedBeforeItIsUsed() {
        QFETCH(QByteArray, damage);
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        auto workspace = Workspace::open(path, OpenMode::Create);
        PENUMBRA_OK(workspace);
        auto first = smallBatch(), second = smallBatch();
        base::Rng rng(1);
        first.advisories = {advisory(rng)};
        first.advisories[0].score = 5;
        second.advisories = first.advisories;
        second.advisories[0].score = 7;
        second.samples = {samples("h1", 300'000, 10)};
        PENUMBRA_OK(workspace->commit(first, Undo::Keep));
        PENUMBRA_OK(workspace->commit(second, Undo::Keep));
        {
            const auto database = store::Database::open(path, store::Access::Write);
            PENUMBRA_OK(database);
            store::Statement(**database, damage.constData()).run();
            PENUMBRA_OK((*database)->state());
        }
        const auto before = dump(path);
        const auto refused = workspace->undo({});
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text.find("damaged") != std::string::npos, refused.error().text.c_str());
        QCOMPARE(dump(path), before);
        if (!damage.startsWith("DELETE")) QVERIFY(!workspace->verify()->empty());
    }
    /// A child takes an import back and makes it again until it is killed: one state or the other, whole.
    void aKillLeavesOneStateOrTheOther() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        base::Rng rng(23);
        auto first = richBatch(rng, 1), second = richBatch(rng, 2);
        second.source = "second";
        first.samples.push_back(samples("long", 0, 6000));
        second.samples.push_back(samples("long", 3'000'000, 9000, 5));
        std::string without, with;
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            PENUMBRA_OK(workspace->commit(first, Undo::Keep));
            without = dump(path);
        }
        int had = 0, hadNot = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const auto child = fork();
            if (child == 0) takeBackAndMakeAgain(path, second, ends[1]);
            close(ends[1]);
            // a few steps, and then somewhere within the next one
            QElapsedTimer clock;
            char done = 0;
            for (auto steps = 1 + rng.below(3); steps > 0; --steps) {
                clock.start();
                QVERIFY(read(ends[0], &done, 1) == 1);
            }
            usleep(rng.below(static_cast<std::uint32_t>(clock.nsecsElapsed() / 1000 + 1)));
            ::kill(child, SIGKILL);
            close(ends[0]);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const auto workspace = Workspace::open(path, OpenMode::Write);
            PENUMBRA_OK(workspace);
            QVERIFY(workspace->verify()->empty());
            if (workspace->head()->source == second.source) {
                ++had;
            } else {
                ++hadNot;
                QCOMPARE(dump(path), without);
            }
        }
        qInfo("%d kills: %d left the import whole, %d left it taken back", kKills, had, hadNot);
        QVERIFY(had > 0 && hadNot > 0);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
