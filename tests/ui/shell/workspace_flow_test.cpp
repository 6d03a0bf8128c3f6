#include "shell/import_dialog.h"
#include "shell/recent.h"
#include "ui/shell/flow.h"
#include "views/message_bar.h"
#include "views/table.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace penumbra;
using namespace flow;

/// New, open and recent workspaces; files dropped on the window with their preview.
class WorkspaceFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    QString write(const QString& name, const QByteArray& bytes) { return written(m_folder.filePath(name), bytes); }
    void create(const QString& name) {
        answerFileDialog(m_folder.filePath(name));
        trigger(*m_window, "new");
        QVERIFY(settled(*m_window));
    }
    /// Drops a file as another program would.
    void release(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &dropped);
    }
    /// Drops a file and lets `answer` deal with the preview.
    void drop(const QString& path, const std::function<void(shell::ImportDialog&)>& answer) {
        bool answered = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<shell::ImportDialog*>(QApplication::activeModalWidget());
            if (!dialog || !document().engine().idle()) return;
            watch.stop();
            answered = true;
            answer(*dialog);
        });
        watch.start(20);
        release(path);
        QVERIFY(QTest::qWaitFor([&] { return answered; }, 60'000));
        QVERIFY(settled(*m_window));
    }
    static QPushButton* importButton(shell::ImportDialog& dialog) { return button(dialog, "Import"); }

private slots:
    void initTestCase() { isolate(m_folder); }
    void init() { m_window = makeWindow(); }
    void cleanup() { m_window.reset(); }

    void aNewWorkspaceIsEmptyAndRemembered() {
        create("first.penumbra");
        QCOMPARE(document().phase(), bridge::Phase::Empty);
        QCOMPARE(document().workspace().name, QString("first"));
        QVERIFY(m_window->windowTitle().startsWith("first"));
        create("second.penumbra");
        const auto recent = shell::recentWorkspaces();
        QCOMPARE(recent.value(0), m_folder.filePath("second.penumbra"));
        QCOMPARE(recent.value(1), m_folder.filePath("first.penumbra"));
    }

    /// By Return on the start page, and not by itself.
    void theLastWorkspaceIsOneKeyAway() {
        QVERIFY(document().phase() == bridge::Phase::Closed);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* focus = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(focus && focus->isVisible());
        QTest::keyClick(focus, Qt::Key_Return);
        QTRY_COMPARE(document().workspace().name, QString("second"));
    }

    void aRecentWorkspaceOpensAgain() {
        auto* menu = m_window->actions().action("open")->menu();
        QAction* entry = nullptr;
        for (auto* action : menu->actions())
            if (action->text() == "first") entry = action;
        QVERIFY(entry);
        entry->trigger();
        QVERIFY(settled(*m_window));
        QCOMPARE(document().workspace().path, m_folder.filePath("first.penumbra"));
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Closed);
        answerFileDialog(m_folder.filePath("second.penumbra"));
        trigger(*m_window, "open");
        QVERIFY(settled(*m_window));
        QCOMPARE(document().workspace().name, QString("second"));
    }

    void aDroppedFileIsPreviewedAndThenStored() {
        create("dropped.penumbra");
        const auto file = write("resources.csv", "kind,name,capacity.cpu,capacity.memory,request.cpu,request.memory\n"
                                                 "host,h1,4,16Gi,,\nhost,h2,4,16Gi,,\n"
                                                 "workload,w1,,,2,4Gi\nworkload,w2,,,banana,4Gi\n");
        int rows = 0;
        drop(file, [&](shell::ImportDialog& dialog) {
            QVERIFY(dialog.batch());
            QCOMPARE(dialog.batch()->resources.size(), std::size_t(3));
            QCOMPARE(dialog.batch()->accounting.rejected, 1);
            QCOMPARE(document().workspace().revision.number, 0); // nothing is stored yet
            rows = dialog.findChild<views::Table*>()->model()->rowCount();
            QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        });
        QCOMPARE(rows, 3);
        QCOMPARE(document().phase(), bridge::Phase::Ready);
        QCOMPARE(document().workspace().revision.number, 1);
        QCOMPARE(document().evaluation()->world->hosts.size(), std::size_t(2));
        QCOMPARE(document().evaluation()->world->workloads.size(), std::size_t(1));
    }

    /// What an import brought is gone after undo and there again after redo; the edits of the scenario stay.
    void anImportIsTakenBackAndMadeAgain() {
        create("undone.penumbra");
        auto* undo = m_window->actions().action("undo-import");
        auto* redo = m_window->actions().action("redo-import");
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        const auto hosts = [this] {
            return document().evaluation() ? document().evaluation()->world->hosts.size() : 0;
        };
        const auto import = [&](const QString& name, const QByteArray& rows) {
            drop(write(name, "kind,name,capacity.cpu,request.cpu\n" + rows),
                 [](shell::ImportDialog& dialog) { dialog.accept(); });
        };
        import("one.csv", "host,h1,4,\nworkload,w1,,1\n");
        whatif::Edit edit;
        edit.change.action = "fail-host";
        edit.change.params["host"] = "h1";
        document().addEdit(edit);
        import("two.csv", "host,h1,8,\nhost,h2,4,\n");
        QCOMPARE(hosts(), std::size_t(2));
        QCOMPARE(undo->text(), QString("Undo the import of two.csv"));
        undo->trigger();
        QVERIFY(settled(*m_window));
        QCOMPARE(hosts(), std::size_t(1));
        QCOMPARE(document().evaluation()->world->hosts[0].capacity.at(model::kCpu), 4000);
        QVERIFY(shownText(*m_window, "two.csv was taken back"));
        QCOMPARE(document().state().scenario.edits.size(), std::size_t(1));
        QCOMPARE(undo->text(), QString("Undo the import of one.csv"));
        QVERIFY(redo->isEnabled());
        redo->trigger();
        QVERIFY(settled(*m_window));
        QCOMPARE(hosts(), std::size_t(2));
        QVERIFY(!redo->isEnabled());
        undo->trigger();
        QVERIFY(settled(*m_window));
        undo->trigger();
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Empty);
        QVERIFY(!document().evaluation());
        QCOMPARE(undo->text(), QString("Why no import can be undone"));
        undo->trigger();
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*m_window, "Nothing more can be taken back: what came before the undo of one.csv"));
        QVERIFY(shownText(*m_window, "revision 6: undo of one.csv"));
        QVERIFY(shownText(*m_window, "This workspace is empty"));
        document().open(document().workspace().path);
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Empty);
    }

    /// The next export of the same fleet: the preview says what is new in it, and the answer about a name is kept.
    void aPreviewSaysWhatChangesAndALooseNameIsAnswered() {
        create("changing.penumbra");
        const QByteArray heading = "kind,name,capacity.cpu,request.cpu\n";
        drop(write("one.csv", heading + "host,h1.lab,4,\nhost,h2.lab,4,\nworkload,w1,,1\n"),
             [](shell::ImportDialog& dialog) { dialog.accept(); });
        drop(write("two.csv", heading + "host,h1.lab,8,\nhost,h3.lab,4,\n"), [](shell::ImportDialog& dialog) {
            QVERIFY(shownText(dialog, "New: 1 host. Changed: 1 host."));
            const auto* rows = dialog.findChild<views::Table*>()->model();
            QVERIFY(
                rows->index(0, models::BatchRowsModel::Change).data().toString().contains("4 cores \u2192 8 cores"));
            QCOMPARE(rows->index(1, models::BatchRowsModel::Change).data().toString(), QString("new"));
            dialog.accept();
        });
        drop(write("runs.csv", "from,relation,to\nworkload/w1,runs-on,host/h1\n"),
             [](shell::ImportDialog& dialog) { dialog.accept(); });
        m_window->showPage("match");
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*m_window->currentPage(), "1 to match"));
        QTest::mouseClick(button(*m_window->currentPage(), "It is this one"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*m_window->currentPage(), "Every name that is used has its resource."));
        const auto& world = *document().evaluation()->world;
        QCOMPARE(world.hosts[static_cast<std::size_t>(world.workloads[0].host)].name, std::string("h1.lab"));
    }

    /// Two sources name one machine: the preview and the Overview say so, Match joins it, and that can be taken back.
    void whatMayBeOneIsJoinedByAButton() {
        create("likely.penumbra");
        const QByteArray heading = "kind,name,capacity.cpu\n";
        drop(write("vcenter.csv", heading + "host,ESX-02,4\nhost,web,4\n"),
             [](shell::ImportDialog& dialog) { dialog.accept(); });
        drop(write("assets.csv", heading + "host,esx-02,8\nhost,web.lab,4\n"), [](shell::ImportDialog& dialog) {
            QVERIFY(shownText(dialog, "Perhaps known under another name: 2."));
            dialog.accept();
        });
        const auto hosts = [this] { return document().evaluation()->world->hosts.size(); };
        QCOMPARE(hosts(), std::size_t(4));
        m_window->showPage("overview");
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*m_window->currentPage(), "host/ESX-02 and host/esx-02"));
        QTest::mouseClick(button(*m_window->currentPage(), "Open Match"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        const auto page = [this]() -> QWidget& { return *m_window->currentPage(); };
        const auto* join = button(page(), "Both are esx-02");
        QVERIFY(join && button(page(), "Both are ESX-02"));
        QTest::mouseClick(const_cast<QPushButton*>(join), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(hosts(), std::size_t(3));
        const auto* joined = document().evaluation()->inventory->find(model::ResourceId("host/esx-02"));
        QVERIFY(joined && joined->capacity.at(model::kCpu) == 8000);
        QVERIFY(shownText(*m_window, "1 stored name was joined: host/ESX-02 is host/esx-02."));
        auto* undo = m_window->actions().action("undo-import");
        QCOMPARE(undo->text(), QString("Undo the joining of names"));
        undo->trigger();
        QVERIFY(settled(*m_window));
        QCOMPARE(hosts(), std::size_t(4));
        for (auto* table : page().findChildren<QTableView*>())
            if (table->accessibleName() == "Perhaps one under two names") table->selectAll();
        QTest::mouseClick(button(page(), "They are two"), Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QCOMPARE(hosts(), std::size_t(4));
        QVERIFY(!button(page(), "They are two"));
        m_window->showPage("overview");
        QVERIFY(settled(*m_window));
        QVERIFY(!button(page(), "Open Match"));
    }

    void aPreviewThatIsLeftStoresNothing() {
        create("left.penumbra");
        const auto file = write("resources.csv", "kind,name,capacity.cpu\nhost,h1,4\n");
        drop(file, [](shell::ImportDialog& dialog) {
            QVERIFY(dialog.batch());
            dialog.reject();
        });
        QCOMPARE(document().phase(), bridge::Phase::Empty);
        QCOMPARE(document().workspace().revision.number, 0);
    }

    void aFileThatCannotBeReadSaysWhy() {
        create("broken.penumbra");
        drop(write("broken.json", "{\"kind\": \"List\", \"items\": [{"), [](shell::ImportDialog& dialog) {
            QVERIFY(!dialog.batch());
            QVERIFY(!importButton(dialog)->isEnabled());
            QVERIFY(shownText(dialog, "broken.json"));
            dialog.reject();
        });
        QCOMPARE(document().phase(), bridge::Phase::Empty);
    }

    /// Without a workspace the preview comes first, and what is left then leaves nothing behind.
    void thePreviewComesBeforeTheQuestionWhereToKeepIt() {
        const auto file = write("resources.csv", "kind,name,capacity.cpu\nhost,h1,4\n");
        const auto files = QDir(m_folder.path()).entryList();
        drop(file, [this](shell::ImportDialog& dialog) {
            QVERIFY(dialog.batch());
            QCOMPARE(document().phase(), bridge::Phase::Closed);
            dialog.reject();
        });
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(document().phase(), bridge::Phase::Closed);
        answerFileDialog({}); // nowhere
        drop(file, [](shell::ImportDialog& dialog) { dialog.accept(); });
        QCOMPARE(document().phase(), bridge::Phase::Closed);
        QCOMPARE(QDir(m_folder.path()).entryList(), files);
    }

    void filesThatComeTogetherGoIntoOneNewWorkspace() {
        const auto one = write("one.csv", "kind,name,capacity.cpu\nhost,h1,4\n");
        const auto two = write("two.csv", "kind,name,capacity.cpu\nhost,h2,4\n");
        answerFileDialog(m_folder.filePath("both.penumbra"));
        QTimer accept;
        connect(&accept, &QTimer::timeout, this, [] {
            auto* dialog = qobject_cast<shell::ImportDialog*>(QApplication::activeModalWidget());
            if (dialog && dialog->batch()) dialog->accept();
        });
        accept.start(20);
        for (const auto& file : {one, two}) m_window->openFile(file);
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Ready);
        QCOMPARE(document().workspace().path, m_folder.filePath("both.penumbra"));
        QCOMPARE(document().workspace().revision.number, 2);
        QCOMPARE(document().evaluation()->world->hosts.size(), std::size_t(2));
    }

    /// What was read stays out of every other workspace where the new one cannot be made.
    void anImportGoesWithTheWorkspaceThatCannotBeMade() {
        create("other.penumbra");
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        const auto file = write("resources.csv", "kind,name,capacity.cpu\nhost,h1,4\n");
        answerFileDialog(m_folder.filePath("other.penumbra"));
        drop(file, [](shell::ImportDialog& dialog) { dialog.accept(); });
        QCOMPARE(document().phase(), bridge::Phase::Failed);
        QVERIFY(document().workspace().path.isEmpty());
        m_window->openFile(m_folder.filePath("other.penumbra"));
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Empty);
    }

    void aWorkspaceForAnImportGetsTheSuffix() {
        const auto file = write("resources.csv", "kind,name,capacity.cpu\nhost,h1,4\n");
        answerFileDialog(m_folder.filePath("bare"));
        drop(file, [](shell::ImportDialog& dialog) { dialog.accept(); });
        QCOMPARE(document().workspace().path, m_folder.filePath("bare.penumbra"));
        QVERIFY(!QFile::exists(m_folder.filePath("bare")));
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        m_window->openFile(shell::recentWorkspaces().value(0)); // it opens as a workspace, not as an import
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Ready);
    }

    void aWorkspaceIsNeverMadeOverAFile() {
        const auto path = m_folder.filePath("dropped.penumbra");
        const auto before = bytesOf(path);
        create("dropped.penumbra");
        QCOMPARE(document().phase(), bridge::Phase::Failed);
        QVERIFY(document().error().contains("dropped.penumbra"));
        QVERIFY(bytesOf(path) == before);
    }

    void theSampleFleetIsReplacedOnlyWhenAsked() {
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QVERIFY(QDir().mkpath(folder));
        const auto path = folder + "/Sample fleet.penumbra";
        QVERIFY(openSample(*m_window, path));
        document().addEdit(*whatif::parseEdit("fail-host host=a1-01"));
        QVERIFY(settled(*m_window));
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        answerQuestion("Cancel");
        trigger(*m_window, "sample");
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Closed);
        answerQuestion("Open it");
        trigger(*m_window, "sample");
        QVERIFY(settled(*m_window));
        QCOMPARE(document().workspace().path, path);
        QCOMPARE(document().state().scenario.edits.size(), std::size_t(1));
        trigger(*m_window, "close");
        QVERIFY(settled(*m_window));
        QVERIFY(QFile::remove(path));
    }

    void aPreviewStopsWithItsDialog() {
        create("stopped.penumbra");
        QByteArray rows = "resource,metric,time,value\n";
        for (int i = 0; i < 2'000'000; ++i)
            rows += "host/h" + QByteArray::number(i % 50) + ",cpu," + QByteArray::number(1767225600 + 60 * i) + ",1\n";
        QElapsedTimer timer;
        shell::ImportDialog dialog(document(), write("samples.csv", rows), m_window.get());
        dialog.setVisible(true);
        QTest::qWait(60); // the reader has begun
        QVERIFY(!document().engine().idle());
        timer.start();
        document().engine().cancel(bridge::Lane::Preview); // as its destructor does
        QVERIFY(QTest::qWaitFor([this] { return document().engine().idle(); }, 60'000));
        QVERIFY(!dialog.batch());
        qInfo("The preview ended %lld ms after it was left.", timer.elapsed());
    }

    void aDroppedWorkspaceIsOpened() {
        release(m_folder.filePath("dropped.penumbra"));
        QVERIFY(QTest::qWaitFor([this] { return document().phase() == bridge::Phase::Ready; }, 60'000));
        QCOMPARE(document().workspace().name, QString("dropped"));
        QVERIFY(settled(*m_window));
    }

    void anEditOutlivesTheWindowThatMadeIt() {
        const auto path = m_folder.filePath("dropped.penumbra");
        const auto reopened = [&] {
            m_window->openFile(path);
            if (!settled(*m_window)) qFatal("The workspace does not open.");
            return document().state().scenario.edits.size();
        };
        QCOMPARE(reopened(), std::size_t(0));
        document().addEdit(*whatif::parseEdit("fail-host host=h1"));
        QCOMPARE(reopened(), std::size_t(1)); // at once, before the document saves by itself
        document().addEdit(*whatif::parseEdit("fail-host host=h2"));
        m_window->close();
        m_window = makeWindow();
        QCOMPARE(reopened(), std::size_t(2));
    }

    void whatIsNoWorkspaceIsRefused() {
        m_window->openFile(write("fake.penumbra", "this is no database, only text"));
        QVERIFY(settled(*m_window));
        QCOMPARE(document().phase(), bridge::Phase::Failed);
        QVERIFY(document().error().contains("fake.penumbra"));
        QVERIFY(document().workspace().path.isEmpty());
    }

    void whatWasSaidOfOneFileIsNotSaidOfTheNext() {
        auto* said = m_window->findChild<views::MessageBar*>();
        m_window->openFile(write("broken.penumbra", "neither is this"));
        QVERIFY(settled(*m_window));
        QVERIFY(said->isVisible());
        m_window->showPage("fleet"); // says it itself
        QVERIFY(!said->isVisible());
        create("after.penumbra");
        QCOMPARE(document().phase(), bridge::Phase::Empty);
        QVERIFY(!said->isVisible());
    }
};

QTEST_MAIN(WorkspaceFlowTest)
#include "workspace_flow_test.moc"
