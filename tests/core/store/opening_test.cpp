#include "core/store/fleet.h"
#include "store/migration.h"

#include <QDir>
#include <QTest>
#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace penumbra;
using namespace penumbra::test;
using store::Database;
using store::Migration;
using store::OpenMode;
using store::Workspace;

namespace {

/// Changes a file as another program could.
void change(const std::string& path, const char* sql) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    QVERIFY2(code == SQLITE_OK, sql);
}

std::string workspaceIn(const QTemporaryDir& folder) {
    const auto path = pathIn(folder, "a.penumbra");
    auto workspace = Workspace::open(path, OpenMode::Create);
    if (workspace) (void)workspace->commit(smallBatch());
    return path;
}

constexpr Migration kSecond{"second", 6, "CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT", nullptr};
constexpr Migration kBroken{"broken", 6, "CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT; CREATE TABLE marks(x)",
                            nullptr};

base::Result<void> applySteps(const std::string& path, const Migration& extra) {
    auto all = store::migrations();
    std::vector<const Migration*> steps(all.begin(), all.end());
    steps.push_back(&extra);
    const auto database = Database::open(path, store::Access::Write);
    if (!database) return tl::unexpected<base::Error>(database.error());
    return store::migrate(**database, steps);
}

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoWorkspaceIsRefusedUntouched_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("SQLite format 3");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
    }
    void whatIsNoWorkspaceIsRefusedUntouched() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const auto path = pathIn(folder, "file");
        writeBytes(path, bytes);
        for (const auto mode : {OpenMode::Read, OpenMode::Write, OpenMode::Create}) {
            const auto opened = Workspace::open(path, mode);
            QVERIFY(!opened.has_value());
            QVERIFY(opened.error().text.find(mode == OpenMode::Create ? "exists already" : "no Penumbra workspace") !=
                    std::string::npos);
        }
        QVERIFY(bytesOf(path) == bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void anotherDatabaseIsRefusedUntouched() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "other.db");
        change(path, "PRAGMA journal_mode=WAL; CREATE TABLE a(b); INSERT INTO a VALUES(1)");
        const auto before = bytesOf(path);
        QVERIFY(!Workspace::open(path, OpenMode::Write).has_value());
        QVERIFY(bytesOf(path) == before);
    }
    void missingFilesAndFoldersAreNamed() {
        QTemporaryDir folder;
        QVERIFY(!Workspace::open(pathIn(folder, "none"), OpenMode::Write).has_value());
        QVERIFY(!Workspace::open(folder.path().toStdString(), OpenMode::Write).has_value());
        QVERIFY(!Workspace::open(pathIn(folder, "no/folder.penumbra"), OpenMode::Create).has_value());
    }
    void aNewerFormatIsReadOnlyAndUntouched() {
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        PENUMBRA_OK(applySteps(path, kSecond));
        change(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        const auto before = bytesOf(path);
        {
            auto workspace = Workspace::open(path, OpenMode::Write);
            PENUMBRA_OK(workspace);
            QVERIFY(workspace->readOnly());
            QCOMPARE(workspace->notes().front().code, std::string("newer-format"));
            QCOMPARE(workspace->inventory()->resources().size(), std::size_t{1});
            QVERIFY(!workspace->commit(smallBatch()).has_value());
            QVERIFY(!workspace->putDocument({"plan", "x", "{}", {}}).has_value());
        }
        QVERIFY(bytesOf(path) == before);
    }
    void changedTablesAreRefused_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON resources BEGIN DELETE FROM audit; END";
        QTest::newRow("view") << "CREATE VIEW v AS SELECT 1";
        QTest::newRow("lost table") << "DROP TABLE cursors";
        QTest::newRow("column") << "ALTER TABLE audit ADD COLUMN more TEXT";
        QTest::newRow("index") << "CREATE INDEX i ON audit(what)";
    }
    void changedTablesAreRefused() {
        QFETCH(QString, sql);
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        change(path, sql.toUtf8().constData());
        for (const auto mode : {OpenMode::Read, OpenMode::Write})
            QVERIFY(Workspace::open(path, mode).error().text.find("tables") != std::string::npos);
    }
    void everyOlderFormatIsBroughtUpToDate() {
        const auto all = store::migrations();
        const std::vector<const Migration*> steps(all.begin(), all.end());
        for (std::size_t count = 0; count < steps.size(); ++count) {
            QCOMPARE(steps[count]->version, static_cast<int>(count) + 1);
            QTemporaryDir folder;
            const auto path = pathIn(folder, "old.penumbra");
            {
                const auto database = Database::open(path, store::Access::CreateWrite);
                PENUMBRA_OK(database);
                PENUMBRA_OK(store::migrate(**database, std::span(steps).first(count)));
            }
            QVERIFY(!Workspace::open(path, OpenMode::Read).has_value());
            auto workspace = Workspace::open(path, OpenMode::Write);
            PENUMBRA_OK(workspace);
            QVERIFY(workspace->commit(smallBatch())->changed);
            QVERIFY(workspace->verify()->empty());
        }
    }
    void whatWasLearntIsASavingOnly() {
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        const std::vector<store::Learnt> rows{{{}, "shared"},
                                              {{model::ResourceId("host/a"), "cpu"}, std::string(10'000, 'x')},
                                              {{model::ResourceId("host/b"), "cpu"}, "b"}};
        const auto readBack = [](const Workspace& workspace) {
            std::vector<std::string> bytes;
            const auto kept = workspace.learnt();
            for (const auto& row : *kept) bytes.push_back(row.bytes);
            return bytes;
        };
        {
            auto workspace = Workspace::open(path, OpenMode::Write);
            PENUMBRA_OK(workspace);
            const auto audit = workspace->audit()->size();
            PENUMBRA_OK(workspace->putLearnt(rows, true));
            QCOMPARE(readBack(*workspace), (std::vector<std::string>{"shared", std::string(10'000, 'x'), "b"}));
            PENUMBRA_OK(workspace->putLearnt(std::vector<store::Learnt>{{rows[2].key, "new"}}, false));
            QCOMPARE(readBack(*workspace).back(), std::string("new"));
            QCOMPARE(workspace->audit()->size(), audit);
            QVERIFY(workspace->verify()->empty());
        }
        change(path, "UPDATE learnt SET payload = x'00112233' WHERE resource = 'host/a'");
        auto workspace = Workspace::open(path, OpenMode::Write);
        PENUMBRA_OK(workspace);
        QCOMPARE(readBack(*workspace), (std::vector<std::string>{"shared", "new"}));
        QCOMPARE(workspace->verify()->size(), std::size_t{1});
        PENUMBRA_OK(workspace->putLearnt(std::vector<store::Learnt>{rows[1]}, true));
        QCOMPARE(readBack(*workspace).size(), std::size_t{1});
        QVERIFY(workspace->verify()->empty());
    }
    void aFailedMigrationChangesNothing() {
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        QVERIFY(!applySteps(path, kBroken).has_value());
        const auto workspace = Workspace::open(path, OpenMode::Write);
        PENUMBRA_OK(workspace);
        QVERIFY(!workspace->readOnly());
        QVERIFY(workspace->verify()->empty());
    }
    void theSecondWriterReads() {
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        {
            auto first = Workspace::open(path, OpenMode::Write);
            QVERIFY(!first->readOnly());
            auto second = Workspace::open(path, OpenMode::Write);
            PENUMBRA_OK(second);
            QVERIFY(second->readOnly());
            const auto text = second->notes().front().text;
            QVERIFY2(text.find(std::to_string(getpid())) != std::string::npos, text.c_str());
            QCOMPARE(second->inventory()->resources().size(), std::size_t{1});
            model::Batch more;
            more.resources = {host("h2")};
            QVERIFY(!second->commit(more).has_value());
            PENUMBRA_OK(first->commit(more));
            QCOMPARE(second->inventory()->resources().size(), std::size_t{2});
        }
        QVERIFY(!Workspace::open(path, OpenMode::Write)->readOnly());
    }
    void anotherProcessReads() {
        QTemporaryDir folder;
        const auto path = workspaceIn(folder);
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto held = Workspace::open(path, OpenMode::Write);
            const char ok = held && !held->readOnly() ? 'y' : 'n';
            (void)!write(ready[1], &ok, 1);
            pause();
            _exit(0);
        }
        char ok = 0;
        QCOMPARE(read(ready[0], &ok, 1), ssize_t{1});
        QCOMPARE(ok, 'y');
        const auto text = Workspace::open(path, OpenMode::Write)->notes().front().text;
        QVERIFY2(text.find(std::to_string(child)) != std::string::npos, text.c_str());
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(!Workspace::open(path, OpenMode::Write)->readOnly());
        close(ready[0]);
        close(ready[1]);
    }
    void oddNamesWork() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a?b#c%41 d.penumbra");
        { PENUMBRA_OK(Workspace::open(path, OpenMode::Create)); }
        QVERIFY(QFile::exists(QString::fromStdString(path)));
        PENUMBRA_OK(Workspace::open(path, OpenMode::Read));
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
