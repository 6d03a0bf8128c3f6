#include "bridge/document.h"

#include "base/json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

using namespace penumbra;
using bridge::Document;
using bridge::Lane;
using bridge::Phase;
using namespace std::chrono_literals;

namespace {

constexpr auto kUnreadable = R"({"penumbra": "scenario", "format": 99, "name": "Later", "edits": "of another kind"})";

bridge::Clock testClock() {
    return {[] { return *base::parseTime("2026-03-02T00:00:00Z"); }, [] { return 0.0; }};
}

sample::Options sampleOf(int hosts, int days) {
    sample::Options options;
    options.hosts = hosts;
    options.days = days;
    options.now = testClock().now();
    return options;
}

bool settled(Document& document) {
    return QTest::qWaitFor([&] { return document.engine().idle(); }, 60'000);
}

/// Keeps the worker busy until it is stopped.
void occupy(Document& document) {
    document.engine().run<bool>(
        Lane::Preview, "Waiting",
        [](bridge::Desk&, const base::Run& run) -> base::Result<bool> {
            while (!run.stopped()) std::this_thread::sleep_for(1ms);
            return base::failCancelled();
        },
        &document, [](const base::Result<bool>&) {});
}

} // namespace

/// What is edited outlives whatever happens to the window and the worker.
class DocumentTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fresh(const QString& name) {
        const auto path = m_folder.filePath(name + ".penumbra");
        const auto made = store::Workspace::open(path.toStdString(), store::OpenMode::Create);
        if (!made) qFatal("%s", made.error().text.c_str());
        return path;
    }
    static void put(const QString& path, const char* name, const std::string& json) {
        auto workspace = store::Workspace::open(path.toStdString(), store::OpenMode::Write);
        QVERIFY(workspace && workspace->putDocument({"scenario", name, json, {}}));
    }
    static std::optional<store::Document> stored(const QString& path, const char* name) {
        const auto workspace = store::Workspace::open(path.toStdString(), store::OpenMode::Read);
        return workspace ? workspace->document("scenario", name).value() : std::optional<store::Document>();
    }
    static std::size_t editsIn(const QString& path) {
        Document document(testClock());
        document.open(path);
        return settled(document) ? document.state().scenario.edits.size() : 999;
    }

private slots:
    void anEditThatWaitsToBeSavedIsNotDropped_data() {
        QTest::addColumn<QString>("how");
        for (const QString how : {"close", "cancel", "open another"}) QTest::newRow(qPrintable(how)) << how;
    }
    void anEditThatWaitsToBeSavedIsNotDropped() {
        QFETCH(QString, how);
        const auto path = fresh(how), other = fresh(how + " other");
        {
            Document document(testClock());
            document.open(path);
            QVERIFY(settled(document));
            occupy(document);
            document.addEdit(*whatif::parseEdit("fail-host host=h1"));
            QVERIFY(QTest::qWaitFor([&] { return document.engine().busy(Lane::Save); }, 10'000)); // it waits its turn
            if (how == "cancel") document.engine().cancel();
            if (how == "open another") document.open(other);
            if (how == "close") document.close();
            QVERIFY(settled(document));
        }
        QCOMPARE(editsIn(path), std::size_t(1));
        QCOMPARE(editsIn(other), std::size_t(0));
    }

    void aSavedScenarioSaysWhen() {
        const auto path = fresh("when");
        Document document(testClock());
        document.open(path);
        QVERIFY(settled(document));
        document.addEdit(*whatif::parseEdit("fail-host host=h1"));
        document.close();
        QVERIFY(settled(document));
        const auto saved = stored(path, "Working scenario");
        QVERIFY(saved);
        QVERIFY(saved->changed == testClock().now());
    }

    void aScenarioThatCannotBeReadIsKept() {
        const auto path = fresh("unreadable");
        put(path, "Working scenario", kUnreadable);
        {
            Document document(testClock());
            document.open(path);
            QVERIFY(settled(document));
            QCOMPARE(document.phase(), Phase::Empty);
            QCOMPARE(document.workspace().notes.size(), std::size_t(1));
            const auto& said = document.workspace().notes[0].text;
            QVERIFY2(said.find("Working scenario 2") != std::string::npos, said.c_str());
            document.addEdit(*whatif::parseEdit("fail-host host=h1"));
            document.close();
            QVERIFY(settled(document));
        }
        QCOMPARE(QString::fromStdString(stored(path, "Working scenario")->json), QString(kUnreadable));
        QCOMPARE(editsIn(path), std::size_t(1));
    }

    void aKeptScenarioIsOpenedAsOneStep() {
        const auto path = fresh("kept");
        whatif::Scenario kept{"Lose h1 and h2", {}};
        for (const auto* edit : {"fail-host host=h1", "fail-host host=h2"})
            kept.edits.push_back(*whatif::parseEdit(edit));
        put(path, "Lose h1 and h2", base::dumpJson(whatif::toJson(kept)));
        put(path, "Later", kUnreadable);
        Document document(testClock());
        document.open(path);
        QVERIFY(settled(document));
        QCOMPARE(document.workspace().scenarios.size(), std::size_t(1));
        document.addEdit(*whatif::parseEdit("fail-host host=h3"));
        document.openScenario("nowhere");
        QCOMPARE(document.state().scenario.edits.size(), std::size_t(1));
        document.openScenario("Lose h1 and h2");
        QCOMPARE(document.state().scenario.edits.size(), std::size_t(2));
        document.undoStack().undo();
        QCOMPARE(document.state().scenario.edits.size(), std::size_t(1));
        QVERIFY(settled(document));
    }

    void aSampleFleetThatAnotherHoldsIsNotReplaced() {
        const auto options = sampleOf(4, 8);
        const auto path = m_folder.filePath("sample.penumbra");
        Document first(testClock()), second(testClock());
        first.openSample(path, options);
        QVERIFY(settled(first));
        const auto hosts = first.evaluation()->world->hosts.size();
        second.openSample(path, options);
        QVERIFY(settled(second));
        QCOMPARE(second.phase(), Phase::Failed);
        QVERIFY2(second.error().contains("sample.penumbra"), qPrintable(second.error()));
        first.close();
        QVERIFY(settled(first));
        second.openSample(path, options);
        QVERIFY(settled(second));
        QCOMPARE(second.phase(), Phase::Ready);
        QCOMPARE(second.evaluation()->world->hosts.size(), hosts);
    }

    void aSampleFleetThatIsCancelledLeavesNoFile() {
        const auto options = sampleOf(200, 56);
        const auto path = m_folder.filePath("cancelled.penumbra");
        Document document(testClock());
        document.openSample(path, options);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
        document.engine().cancel();
        QVERIFY(settled(document));
        QCOMPARE(document.phase(), Phase::Closed);
        QVERIFY(!QFile::exists(path));
    }

    /// The revision is shown at once, though what was gathered is evaluated only some time later.
    void whatWasGatheredIsKnownAtOnce() {
        Document document(testClock());
        document.openSample(m_folder.filePath("gathered.penumbra"), sampleOf(4, 7));
        QVERIFY(settled(document));
        const auto evaluation = document.evaluation();
        document.engine().run<bool>(
            Lane::Gather, "Gathering",
            [](bridge::Desk& desk, const base::Run&) -> base::Result<bool> {
                model::Batch batch;
                batch.source = "prometheus";
                batch.resources.resize(1);
                batch.resources[0].id = model::ResourceId("host/gathered");
                batch.resources[0].name = "gathered";
                const auto done = (*desk.open())->workspace().commit(batch);
                if (!done) return tl::unexpected(done.error());
                return true;
            },
            &document,
            [&document](const base::Result<bool>& done) {
                if (done) document.followGathering();
            });
        QVERIFY(settled(document));
        QCOMPARE(document.workspace().revision.source, std::string("prometheus"));
        QVERIFY(document.evaluation() == evaluation);
    }
    void whatTheStoreRejectsIsSaid() {
        const auto path = fresh("units");
        Document document(testClock());
        document.open(path);
        QVERIFY(settled(document));
        const auto import = [&document](base::Unit unit) {
            auto batch = std::make_shared<model::Batch>();
            batch->source = "test";
            batch->time = testClock().now();
            model::Samples samples;
            samples.key = {model::makeId(model::ResourceKind::Host, "h1"), "load"};
            samples.unit = unit;
            samples.times = {base::toMillis(testClock().now() - 1h), base::toMillis(testClock().now())};
            samples.values = {1, 2};
            batch->samples.push_back(samples);
            batch->accounting.read = 2;
            document.import(batch);
            return settled(document);
        };
        QSignalSpy problems(&document, &Document::problem);
        QVERIFY(import(base::Unit::Bytes));
        const auto before = problems.size();
        QVERIFY(import(base::Unit::MilliCores));
        QVERIFY(problems.size() > before);
        const auto said = problems[before][0].toString();
        QVERIFY2(said.contains("2 rejected") && said.contains("millicores"), qPrintable(said));
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
