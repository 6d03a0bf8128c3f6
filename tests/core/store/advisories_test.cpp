#include "core/store/fleet.h"
#include "store/database.h"

#include <QTest>

using namespace penumbra;
using namespace penumbra::test;
using store::OpenMode;
using store::Workspace;

namespace {

model::Advisory advisory(const char* id, const char* database, double score) {
    model::Advisory out;
    out.id = model::AdvisoryId(id);
    out.database = database;
    out.affected = {{"Debian:12", "curl", "0", "1.2", "", ""}};
    out.score = score;
    return out;
}

model::Batch feed(std::vector<model::Advisory> advisories) {
    model::Batch out;
    out.source = "feed.json";
    out.time = base::fromMillis(1000);
    out.advisories = std::move(advisories);
    return out;
}

void change(const std::string& path, const char* sql) {
    const auto database = store::Database::open(path, store::Access::Write);
    PENUMBRA_OK(database);
    store::Statement(**database, sql).run();
}

} // namespace

class AdvisoriesTest final : public QObject {
    Q_OBJECT

private slots:
    void theSameAgainChangesNothing() {
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        const std::vector<model::Advisory> all{advisory("A", "nvd", 5), advisory("A", "osv", 6),
                                               advisory("B", "osv", 7)};
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            const auto done = workspace->commit(feed(all));
            PENUMBRA_OK(done);
            QVERIFY((done->accounting == model::Accounting{3, 3, 0, 0}));
            const auto again = workspace->commit(feed(all));
            PENUMBRA_OK(again);
            QVERIFY((again->accounting == model::Accounting{3, 0, 0, 3}));
            QVERIFY(!again->changed);
        }
        const auto workspace = Workspace::open(path, OpenMode::Read);
        PENUMBRA_OK(workspace);
        QVERIFY(*workspace->advisories() == all);
        QVERIFY(workspace->verify()->empty());
    }
    void whatCameLastHolds() {
        QTemporaryDir folder;
        auto workspace = Workspace::open(pathIn(folder, "a.penumbra"), OpenMode::Create);
        PENUMBRA_OK(workspace);
        PENUMBRA_OK(workspace->commit(feed({advisory("A", "osv", 5), advisory("B", "osv", 5)})));
        const auto done =
            workspace->commit(feed({advisory("A", "osv", 8), advisory("A", "osv", 9), advisory("B", "osv", 5)}));
        PENUMBRA_OK(done);
        QVERIFY((done->accounting == model::Accounting{3, 1, 0, 2}));
        QVERIFY((*workspace->advisories() == std::vector{advisory("A", "osv", 9), advisory("B", "osv", 5)}));
        QVERIFY(workspace->verify()->empty());
    }
    void damageIsNoticed_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("changed") << "UPDATE advisories SET document = replace(document, '1.2', '1.3') WHERE id = 'A'";
        QTest::newRow("lost") << "DELETE FROM advisories WHERE id = 'A'";
        QTest::newRow("no JSON") << "UPDATE advisories SET document = '{' WHERE id = 'B'";
    }
    void damageIsNoticed() {
        QFETCH(QString, sql);
        QTemporaryDir folder;
        const auto path = pathIn(folder, "a.penumbra");
        {
            auto workspace = Workspace::open(path, OpenMode::Create);
            PENUMBRA_OK(workspace);
            PENUMBRA_OK(workspace->commit(feed({advisory("A", "osv", 5), advisory("B", "osv", 5)})));
        }
        change(path, sql.toUtf8().constData());
        const auto workspace = Workspace::open(path, OpenMode::Read);
        PENUMBRA_OK(workspace);
        QVERIFY(!workspace->advisories().has_value());
        QVERIFY(!workspace->verify()->empty());
    }
};

QTEST_APPLESS_MAIN(AdvisoriesTest)
#include "advisories_test.moc"
