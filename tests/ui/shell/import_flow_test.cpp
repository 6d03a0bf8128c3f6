#include "models/batch_models.h"
#include "pages/problem_dialog.h"
#include "shell/import_dialog.h"
#include "ui/shell/flow.h"
#include "upkeep/kept_mappings.h"
#include "views/excerpt_view.h"
#include "views/table.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace penumbra;
using namespace flow;

/// The preview of an import: problems lead to their rows and are saved, columns are mapped by hand, a huge file is
/// shown before it is read.
class ImportFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    QString write(const QString& name, const QByteArray& bytes) { return written(m_folder.filePath(name), bytes); }
    QByteArray read(const QString& name) { return bytesOf(m_folder.filePath(name)); }
    void create(const QString& name) {
        document().create(m_folder.filePath(name));
        QVERIFY(settled(*m_window));
    }
    /// Looks at a file until the preview is whole.
    std::unique_ptr<shell::ImportDialog> preview(const QString& path) {
        auto dialog = std::make_unique<shell::ImportDialog>(document(), path, m_window.get());
        QSignalSpy read(dialog.get(), &shell::ImportDialog::previewed);
        dialog->show();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0 && document().engine().idle(), patience()); }();
        return dialog;
    }
    static QAbstractItemModel* problems(shell::ImportDialog& dialog) { return problemTable(dialog)->model(); }
    static views::Table* problemTable(shell::ImportDialog& dialog) { return dialog.findChildren<views::Table*>()[1]; }
    static QComboBox* box(shell::ImportDialog& dialog, const char* name) {
        return dialog.findChild<QComboBox*>(QLatin1String(name));
    }
    static void choose(QComboBox* combo, const QString& value) {
        QVERIFY(combo);
        QVERIFY(combo->findData(value) >= 0);
        combo->setCurrentIndex(combo->findData(value));
    }

private slots:
    void initTestCase() { isolate(m_folder); }
    void init() { m_window = makeWindow(); }
    void cleanup() { m_window.reset(); }

    void aProblemLeadsToItsRow() {
        create("rows.penumbra");
        QByteArray rows = "kind,name,capacity.cpu\n";
        for (int i = 2; i < 60; ++i) rows += QString("host,h%1,%2\n").arg(i).arg(i == 47 ? "banana" : "4").toUtf8();
        auto dialog = preview(write("rows.csv", rows));
        QCOMPARE(problems(*dialog)->rowCount(), 1);
        bool looked = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* place = qobject_cast<pages::ProblemDialog*>(QApplication::activeModalWidget());
            if (!place || !document().engine().idle()) return;
            watch.stop();
            looked = true;
            const auto* text = place->findChild<QPlainTextEdit*>();
            QVERIFY(text->isVisible());
            QCOMPARE(text->extraSelections().size(), 1);
            QCOMPARE(text->extraSelections()[0].cursor.block().text(), QString("47  host,h47,banana"));
            const auto* cells = place->findChild<QTableWidget*>();
            QCOMPARE(cells->rowCount(), 3);
            QCOMPARE(cells->selectedItems().value(1)->text(), QString("banana"));
            QVERIFY(shownText(*place, "capacity.cpu"));
            place->reject();
        });
        watch.start(20);
        QTest::mouseClick(button(*dialog, "Show the place"), Qt::LeftButton);
        QVERIFY(looked);
    }

    void problemsAreSaved() {
        create("saved.penumbra");
        auto dialog = preview(write("saved.csv", "kind,name\nhost,h1\nserver,=h2\n"));
        answerFileDialog(m_folder.filePath("bad.csv"));
        QTest::mouseClick(button(*dialog, "Save as CSV…"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(*dialog, "Saved as bad.csv"), patience());
        const auto saved = read("bad.csv");
        QVERIFY2(saved.startsWith("file,line,path,severity,code,reason,raw\r\nsaved.csv,1,,note,columns,") &&
                     saved.contains("\r\nsaved.csv,3,,error,"),
                 saved.constData());
        QVERIFY(saved.trimmed().endsWith("\"server,=h2\""));
    }

    /// A table that nobody knows is asked about, the answer is shown at once and remembered for the next such table.
    void columnsAreMappedByHand() {
        create("mapped.penumbra");
        const QByteArray heading = "Machine Label,Cores,ram_gb,Place\n";
        auto dialog = preview(write("odd.csv", heading + "srv1,16,64,r1\nsrv2,8,32,r2\n"));
        QTRY_VERIFY_WITH_TIMEOUT(box(*dialog, "record") && box(*dialog, "record")->isVisible(), patience());
        QTRY_VERIFY_WITH_TIMEOUT(document().engine().idle(), patience());
        QCOMPARE(box(*dialog, "record")->currentData().toString(), QString("host"));
        QCOMPARE(box(*dialog, "capacity.cpu")->currentData().toString(), QString("Cores"));
        QCOMPARE(box(*dialog, "capacity.memory")->currentData().toString(), QString("ram_gb"));
        QVERIFY(!dialog->batch() || dialog->batch()->resources.empty()); // the name is still to be told
        choose(box(*dialog, "name"), "Machine Label");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->resources.size() == 2, patience());
        QCOMPARE(dialog->batch()->resources[0].name, std::string("srv1"));
        QCOMPARE(dialog->batch()->resources[0].capacity.at(model::kMemory), std::int64_t{64} << 30);
        choose(box(*dialog, "within rack"), "Place");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->relations.size() == 2, patience());
        auto* text = dialog->findChild<QPlainTextEdit*>("mapping");
        auto typed = text->toPlainText();
        text->setPlainText(typed.replace("{Machine Label}", "x-{Machine Label}"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->resources[0].name == "x-srv1", patience());
        answerFileDialog(m_folder.filePath("odd.map.json"));
        QTest::mouseClick(button(*dialog, "Save mapping as…"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(read("odd.map.json").contains("x-{Machine Label}"), patience());
        text->setPlainText("{");
        QVERIFY(shownText(*dialog, "mapping"));
        text->setPlainText(typed.replace("x-{Machine Label}", "{Machine Label}"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->resources[0].name == "srv1", patience());
        const auto headings = dialog->headings();
        const auto mapping = dialog->mapping();
        dialog.reset();

        bool accepted = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto* shown = qobject_cast<shell::ImportDialog*>(QApplication::activeModalWidget());
            if (!shown || !shown->batch() || !document().engine().idle()) {
                if (shown && document().engine().idle() && box(*shown, "name"))
                    choose(box(*shown, "name"), "Machine Label");
                return;
            }
            watch.stop();
            accepted = true;
            shown->accept();
        });
        watch.start(600);
        m_window->openFile(m_folder.filePath("odd.csv"));
        QVERIFY(accepted);
        QVERIFY(settled(*m_window));
        QCOMPARE(document().evaluation()->world->hosts.size(), std::size_t(2));
        auto next = preview(write("next.csv", heading + "srv9,4,16,r1\n"));
        QVERIFY(shownText(*next, "kept for these columns"));
        QCOMPARE(next->batch()->resources.size(), std::size_t(1));
        QCOMPARE(next->batch()->resources[0].name, std::string("srv9"));
    }

    /// A sheet in which a column says what each row is becomes hosts and workloads; its words are mapped by hand.
    void aColumnSaysWhatARowIs() {
        create("mixed.penumbra");
        auto dialog = preview(write("mixed.csv", "Name,Type,CPU,Host\nh1,Host,16,\nv1,VM,2,h1\nsw,Switch,1,\n"));
        QTRY_VERIFY_WITH_TIMEOUT(box(*dialog, "kind column") && box(*dialog, "kind column")->isVisible(), patience());
        QCOMPARE(box(*dialog, "kind column")->currentText(), QString("Type"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && document().engine().idle(), patience());
        QCOMPARE(dialog->batch()->resources.size(), std::size_t(2));
        QCOMPARE(box(*dialog, "kind of VM")->currentData().toString(), QString("workload"));
        QCOMPARE(box(*dialog, "kind of Switch")->currentData().toString(), QString());
        QCOMPARE(box(*dialog, "capacity.cpu")->currentData().toString(), QString("CPU"));
        QCOMPARE(box(*dialog, "request.cpu")->currentData().toString(), QString("CPU"));
        QVERIFY(shownText(*dialog, "1 thing to know"));
        choose(box(*dialog, "kind of Switch"), "network");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->resources.size() == 3, patience());
        QTRY_COMPARE_WITH_TIMEOUT(box(*dialog, "kind of Switch")->currentData().toString(), QString("network"),
                                  patience());
        choose(box(*dialog, "record"), "host");
        QVERIFY(!box(*dialog, "kind column")->isVisible());
        choose(box(*dialog, "record"), "*");
        QVERIFY(box(*dialog, "kind column")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(document().engine().idle() && dialog->batch(), patience());
    }

    /// Of several mappings for the same columns the newest is taken, and the preview offers the others.
    void keptMappingsAreChosen() {
        create("kept.penumbra");
        const auto keep = [&](const char* record, const char* title) {
            document().engine().run<bool>(
                bridge::Lane::Workspace, "Keeping",
                [=](bridge::Desk& desk, const base::Run&) -> base::Result<bool> {
                    const base::Json mapping{{"penumbra", "mapping"},
                                             {"format", 1},
                                             {"record", record},
                                             {"name", "{box}"},
                                             {"title", title}};
                    const auto kept = upkeep::keepMapping((*desk.open())->workspace(), {"box", "n"}, "", mapping.dump(),
                                                          base::fromMillis(*record == 'r' ? 2000 : 1000));
                    if (!kept) return tl::unexpected(kept.error());
                    return true;
                },
                &document(), [](const base::Result<bool>& kept) { QVERIFY(kept.has_value()); });
            QVERIFY(settled(*m_window));
        };
        keep("host", "As machines");
        keep("rack", "As racks");
        auto dialog = preview(write("boxes.csv", "box,n\none,1\n"));
        auto* kept = dialog->findChild<QComboBox*>("kept");
        QVERIFY(kept->isVisible());
        QCOMPARE(kept->count(), 3);
        QCOMPARE(kept->currentText(), QString("As racks"));
        QCOMPARE(dialog->batch()->resources[0].id.text(), std::string("rack/one"));
        kept->setCurrentIndex(2);
        emit kept->activated(2);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->batch() && dialog->batch()->resources[0].id.text() == "host/one", patience());
        QCOMPARE(dialog->mappingName(), QString("As machines"));
        QTest::mouseClick(button(*dialog, "Map columns"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(box(*dialog, "record")->currentData().toString(), QString("host"), patience());
        QCOMPARE(dialog->findChild<QLineEdit*>("name of the mapping")->text(), QString("As machines"));
        auto wider = preview(write("wider.csv", "box,n,more\none,1,2\n")); // it fits, and is not taken unasked
        QCOMPARE(wider->findChild<QComboBox*>("kept")->count(), 3);
        QCOMPARE(wider->findChild<QComboBox*>("kept")->currentIndex(), 0);
    }

    /// What is shown of a huge file at once is its beginning, and says so; then it is the whole.
    void aHugeFileIsShownBeforeItIsRead() {
        create("huge.penumbra");
        QByteArray rows = "resource,metric,time,value\n";
        for (int i = 0; rows.size() < 24'000'000; ++i)
            rows +=
                "h" + QByteArray::number(i % 50) + ",cpu," + QByteArray::number(1'700'000'000 + i / 50 * 60) + ",1.5\n";
        const auto count = rows.count('\n') - 1;
        shell::ImportDialog dialog(document(), write("huge.csv", rows), m_window.get());
        QSignalSpy whole(&dialog, &shell::ImportDialog::previewed);
        dialog.show();
        const auto* table = dialog.findChildren<views::Table*>()[0];
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience());
        QCOMPARE(whole.count(), 0);
        QVERIFY(shownText(dialog, "were looked at. The rest is being read"));
        QVERIFY(!button(dialog, "Import")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(whole.count(), 1, patience());
        QVERIFY(!shownText(dialog, "were looked at"));
        QVERIFY(button(dialog, "Import")->isEnabled());
        QCOMPARE(dialog.batch()->accounting.read, count);
    }
};

QTEST_MAIN(ImportFlowTest)
#include "import_flow_test.moc"
