#include "pages/axis_row.h"
#include "pages/hour_panel.h"
#include "pages/losses_dialog.h"
#include "pages/matrix_panel.h"
#include "pages/what_if.h"
#include "ui/shell/flow.h"
#include "views/elided_label.h"
#include "views/hour_strip.h"
#include "views/table.h"

#include <QClipboard>
#include <QProgressBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace penumbra;
using namespace flow;
using bridge::MatrixRun;

/// The matrix and the hour strip on the What-if page: the right cells, cancel, a click that becomes the scenario, what
/// is wrong in words, and the same answer as the command line's.
class MatrixFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    pages::WhatIfPage& page() { return *qobject_cast<pages::WhatIfPage*>(m_window->currentPage()); }
    MatrixRun& run() { return page().matrix().run(); }
    QTableView& table() { return *page().matrix().findChild<QTableView*>(); }
    void showTab(int tab) {
        for (auto* tabs : page().findChildren<QTabBar*>())
            if (tabs->count() > 1 && tabs->tabText(1) == "Matrix") tabs->setCurrentIndex(tab);
        QVERIFY(settled(*m_window));
    }
    void removeAxes() {
        QCoreApplication::processEvents(); // a row that was just added is not on the screen before
        for (auto* close : page().matrix().findChildren<QToolButton*>())
            if (close->text() == QString::fromUtf8("✕") && close->isVisibleTo(&page())) close->click();
    }
    bool press(const char* text) {
        auto* pressed = button(page(), text);
        if (!pressed || !pressed->isEnabled()) return false;
        QTest::mouseClick(pressed, Qt::LeftButton);
        return true;
    }
    /// Growth times failure of the edits that the scenario has.
    void chooseAxes() {
        showTab(1);
        page().matrix().addAxis("growth", "factor")->setValues("none | 1.1 | 2 | 3");
        page().matrix().addAxis("failure", "");
    }
    /// As another program sees the file: the document saves by itself.
    void copyWorkspace(const QString& to) {
        QTest::qWait(1000);
        QVERIFY(settled(*m_window));
        for (const char* part : {"", "-wal"})
            if (const auto from = m_folder.filePath("sample.penumbra") + part; QFile::exists(from))
                QVERIFY(QFile::copy(from, to + part));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        m_window->resize(1280, 800);
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
        m_window->showPage("what-if");
        QVERIFY(settled(*m_window));
    }
    void init() {
        for (const auto& [key, text] :
             {std::pair{"growth", "change-demand factor=1.1"},
              std::pair{"failure", "fail-host host=a1-01 from=2026-03-03T08:00:00Z for=30h"}}) {
            auto edit = *whatif::parseEdit(text);
            edit.key = key;
            document().addEdit(edit);
        }
        QVERIFY(settled(*m_window));
    }
    void cleanup() {
        removeAxes();
        document().undoStack().setIndex(0);
        QVERIFY(settled(*m_window));
        showTab(0);
    }
    void cleanupTestCase() { m_window.reset(); }

    void aClickMakesTheCombinationTheScenario() {
        chooseAxes();
        QVERIFY(press("Run"));
        QCOMPARE(run().phase(), MatrixRun::Phase::Running);
        QVERIFY(settled(*m_window));
        QCOMPARE(run().phase(), MatrixRun::Phase::Done);
        QCOMPARE(table().model()->rowCount(), 4);
        QCOMPARE(table().model()->columnCount(), 2);
        const auto before = serialised(document());
        const int steps = document().undoStack().count();
        for (const auto& [row, column] : {std::pair{0, 0}, {1, 1}, {3, 0}, {3, 1}}) {
            const auto index = table().model()->index(row, column);
            const auto& cell = *run().matrix().cells[static_cast<std::size_t>(row * 2 + column)];
            table().scrollTo(index);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
            QVERIFY(settled(*m_window));
            const auto& evaluation = *document().evaluation();
            QCOMPARE(cell.findings, static_cast<int>(evaluation.findings.size()));
            QVERIFY(cell.verdict == evaluation.verdict.kind);
            QVERIFY2(index.data().toString().contains(QStringLiteral("%1 finding").arg(cell.findings)),
                     qPrintable(index.data().toString()));
            QVERIFY(index.data(models::MatrixModel::CurrentRole).toBool());
            const auto& edits = document().state().scenario.edits;
            QCOMPARE(edits.size(), std::size_t(2));
            QCOMPARE(edits[0].enabled, row > 0);
            QCOMPARE(edits[1].enabled, column > 0);
            if (row > 0) QCOMPARE(edits[0].change.params.at("factor"), std::string(row == 1 ? "1.1" : "3"));
            const bool same = row == 1 && column == 1; // what it was already
            QCOMPARE(document().undoStack().index(), steps + (same ? 0 : 1));
            QVERIFY(run().current());
            while (document().undoStack().index() > steps) trigger(*m_window, "undo");
            QCOMPARE(serialised(document()), before);
            QVERIFY(settled(*m_window));
        }
    }

    void cellsOfAnEarlierScenarioAreNotTaken() {
        chooseAxes();
        QVERIFY(press("Run"));
        QVERIFY(settled(*m_window));
        document().addEdit(*whatif::parseEdit("change-demand service=payment factor=1.3"));
        QVERIFY(settled(*m_window));
        QVERIFY(!run().current());
        const auto before = serialised(document());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(0, 0)).center());
        QCOMPARE(serialised(document()), before);
        QVERIFY(shownText(page(), "Run the matrix again"));
    }

    void cancelKeepsWhatIsDoneAndRunGoesOn() {
        showTab(1);
        QStringList values;
        for (int i = 0; i < 24; ++i) values << QString::number(1 + i * 0.05);
        page().matrix().addAxis("growth", "factor")->setValues(values.join(" | "));
        int filled = 0;
        const auto counting = connect(&run(), &MatrixRun::cellsCame, this, [&](const QList<int>& cells) {
            filled += static_cast<int>(cells.size());
            if (run().phase() == MatrixRun::Phase::Running && run().done() >= 2) press("Cancel");
        });
        QVERIFY(press("Run"));
        QVERIFY(page().matrix().findChild<QProgressBar*>()->isVisible());
        QVERIFY(settled(*m_window));
        disconnect(counting);
        QVERIFY(filled > 0);
        QCOMPARE(run().phase(), MatrixRun::Phase::Stopped);
        const auto done = run().done();
        QVERIFY2(done >= 2 && done < 24, qPrintable(QString::number(done)));
        QVERIFY(press("Run"));
        QCOMPARE(run().done(), done); // they stay on the screen
        QVERIFY(settled(*m_window));
        QCOMPARE(run().phase(), MatrixRun::Phase::Done);
        QVERIFY(run().matrix().known >= done);
    }

    void anEditStopsAMatrix() {
        showTab(1);
        QStringList values;
        for (int i = 0; i < 400; ++i) values << QString::number(1 + i * 0.01);
        page().matrix().addAxis("growth", "factor")->setValues(values.join(" | "));
        QVERIFY(press("Run"));
        document().addEdit(*whatif::parseEdit("change-demand service=payment factor=1.3"));
        QVERIFY(settled(*m_window));
        QVERIFY(!document().stale());
        QCOMPARE(run().phase(), MatrixRun::Phase::Stopped);
    }

    void whatIsWrongStandsBesideTheField() {
        showTab(1);
        QVERIFY(!button(page(), "Run")->isEnabled());
        auto* row = page().matrix().addAxis("growth", "factor");
        QVERIFY(button(page(), "Run")->isEnabled());
        for (const auto& [values, words] : {std::pair{"1 | many", "many"}, {"1 | 1", "twice"}, {"1 |", "missing"}}) {
            row->setValues(values);
            QVERIFY(QTest::qWaitFor([&] { return shownText(*row, words); }));
            QVERIFY(!button(page(), "Run")->isEnabled());
        }
        row->setValues("1 | 2");
        QVERIFY(button(page(), "Run")->isEnabled());
        auto* written = page().matrix().addAxis({}, {});
        written->setValues("failure: none | fail-hos host=a1-01");
        QVERIFY(QTest::qWaitFor([&] { return shownText(*written, "fail-host"); }));
        page().matrix().addAxis("growth", ""); // the same edit twice
        written->setValues("failure: none | fail-host host=a1-02");
        QVERIFY(press("Run"));
        QVERIFY(QTest::qWaitFor([&] { return shownText(page(), "another axis varies already"); }));
        document().removeEdit("growth");
        QVERIFY(shownText(*row, "not in the scenario any more"));
    }

    void theExportIsTheCommandLines() {
        document().undoStack().setIndex(0);
        QVERIFY(settled(*m_window));
        showTab(1);
        const QStringList axes{"growth: change-demand factor=1|1.5",
                               "failure: none | fail-host host=a1-01 from=+1d for=30h | fail-hosts rack=nowhere"};
        for (const auto& axis : axes) page().matrix().addAxis({}, {})->setValues(axis);
        QVERIFY(press("Run"));
        QVERIFY(settled(*m_window));
        QCOMPARE(run().phase(), MatrixRun::Phase::Done);
        QVERIFY(table().model()->index(0, 2).data().toString().contains("1 edit left out"));
        const auto copy = m_folder.filePath("matrix-copy.penumbra");
        copyWorkspace(copy);
        for (const auto& [format, entry] : {std::pair{"csv", 0}, {"json", 1}}) {
            const auto path = m_folder.filePath(QStringLiteral("matrix.%1").arg(format));
            answerFileDialog(path);
            button(page(), "Export")->menu()->actions()[entry]->trigger();
            QVERIFY(settled(*m_window));
            QProcess process;
            process.start(PENUMBRA_BIN "/penumbra-cli", QStringList{"matrix", "-w", copy, "--axis", axes[0], "--axis",
                                                                    axes[1], QStringLiteral("--%1").arg(format)});
            QVERIFY(process.waitForFinished(600'000));
            QCOMPARE(process.exitCode(), 0);
            auto written = bytesOf(path); // the window's scenario has a name
            written.replace(
                QByteArray::fromStdString(fmt::format("\"scenario\": \"{}\"", document().state().scenario.name)),
                "\"scenario\": \"\"");
            QCOMPARE(written, process.readAllStandardOutput());
        }
    }

    void theStripsAreTheCommandLinesAnswer() {
        showTab(0);
        const auto* watch = &page().hours().watch();
        QVERIFY(watch->current());
        const auto copy = m_folder.filePath("strip-copy.penumbra");
        copyWorkspace(copy);
        const auto* strip = page().findChild<views::HourStrip*>();
        QCOMPARE(strip->rows().size(), std::size_t(4)); // the last one is of two hosts
        int row = 0, fatal = 0;
        for (const char* kind : {"hosts", "racks", "zones"}) {
            QProcess process;
            process.start(PENUMBRA_BIN "/penumbra-cli",
                          {"sweep", "-w", copy, "--edit", "change-demand factor=1.1", "--edit",
                           "fail-host host=a1-01 from=2026-03-03T08:00:00Z for=30h", "--fail", kind, "--from", "+0d",
                           "--to", "+14d", "--json"});
            QVERIFY(process.waitForFinished(600'000));
            const auto json = base::parseJson(process.readAllStandardOutput().toStdString(), "sweep");
            QVERIFY(json);
            const auto& told = (*json)["tolerance"]["fatal"];
            const auto& cells = strip->rows()[static_cast<std::size_t>(row++)].cells;
            QCOMPARE(cells.size(), told["requests"].size());
            for (std::size_t h = 0; h < cells.size(); ++h) {
                const int reserved = told["requests"][h], most = told["p95"][h];
                const auto state = reserved > 0 ? views::HourCell::State::Fails
                                   : most > 0   ? views::HourCell::State::Tight
                                                : views::HourCell::State::Holds;
                QVERIFY(cells[h].state == state);
                QCOMPARE(cells[h].count, most);
                fatal += reserved;
            }
        }
        QVERIFY(fatal > 0);
    }

    /// The figure above, the names beside the strip and the list behind them go by the same hours as the strip.
    void whatCannotBeLostIsNamedAndListed() {
        showTab(0);
        const auto& watch = page().hours().watch();
        QVERIFY(watch.current());
        const auto& tolerances = *watch.tolerances();
        QVERIFY(!tolerances.hosts.empty());
        const auto homeless = std::count_if(tolerances.hosts.begin(), tolerances.hosts.end(),
                                            [](const auto& one) { return one.homeless; });
        const auto others = static_cast<std::ptrdiff_t>(tolerances.hosts.size()) - homeless;
        if (homeless > 0) QVERIFY(shownText(page(), QString::fromUtf8("▲ %1").arg(homeless)));
        if (others > 0) QVERIFY(shownText(page(), QString::fromUtf8("◆ %1").arg(others)));
        QToolButton* names = nullptr;
        for (auto* one : page().hours().findChildren<QToolButton*>())
            if (one->text() == QString::fromStdString(risk::sayNames(tolerances.hosts, 3)) + QString::fromUtf8("…"))
                names = one;
        QVERIFY(names && names->isVisible());
        std::size_t rows = 0;
        for (const auto& kind : tolerances.kinds) rows += risk::unsurvived(kind, kind.grid.window(), true).size();
        QString copied;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<pages::LossesDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            button(*dialog, "Copy all")->click();
            copied = QApplication::clipboard()->text();
            dialog->reject();
        });
        names->click();
        QCOMPARE(static_cast<std::size_t>(copied.count('\n')), rows);
        QVERIFY(copied.startsWith(QString::fromStdString(risk::sayCannotBeLost())));
        for (const auto& one : tolerances.hosts) QVERIFY(copied.contains(QString::fromStdString(one.name) + '\t'));
        // the edit that fails a host for hours has its own worst minute
        QVERIFY(tolerances.meanwhile);
        const auto margin = QString::fromStdString(planning::sayMargin(*tolerances.meanwhile));
        bool told = false;
        for (const auto* label : page().findChildren<views::ElidedLabel*>())
            told = told || (label->isVisible() && label->fullText().endsWith(margin));
        QVERIFY(told);
    }

    void twoHostsAreTheCommandLinesAnswer() {
        showTab(0);
        QVERIFY(settled(*m_window));
        const auto& watch = page().hours().watch();
        QVERIFY(watch.pairsCurrent() && watch.weakestCurrent());
        const auto copy = m_folder.filePath("pairs-copy.penumbra");
        copyWorkspace(copy);
        const auto ask = [&](const QStringList& verb) {
            QProcess process;
            process.start(PENUMBRA_BIN "/penumbra-cli",
                          verb + QStringList{"-w", copy, "--edit", "change-demand factor=1.1", "--edit",
                                             "fail-host host=a1-01 from=2026-03-03T08:00:00Z for=30h", "--json"});
            if (!process.waitForFinished(600'000)) return base::Json();
            auto json = base::parseJson(process.readAllStandardOutput().toStdString(), "sweep");
            return json ? std::move(*json) : base::Json();
        };
        const auto swept = ask({"sweep", "--fail", "pairs", "--from", "+0d", "--to", "+14d"});
        const auto& cells = page().findChild<views::HourStrip*>()->rows()[3].cells;
        const auto& grid = watch.pairs()->pairs.grid;
        auto moments = swept["later"];
        moments.push_back({{"at", swept["at"]}, {"total", swept["total"]}, {"survivable", swept["survivable"]}});
        int fatal = 0;
        for (const auto& one : moments) {
            const int lost = one["total"].get<int>() - one["survivable"].get<int>();
            const auto& cell =
                cells[static_cast<std::size_t>(grid.indexOf(*base::parseTime(one["at"].get<std::string>())))];
            QCOMPARE(cell.count, lost);
            fatal += lost;
        }
        QVERIFY(fatal > 0);
        const auto weakest = ask({"weakest"});
        QCOMPARE(watch.weakest()->weakest.text, weakest["text"].get<std::string>());
        QVERIFY(!weakest["sets"].empty());
        QVERIFY(!weakest["next"].empty()); // the weakest host hides no pair
        const auto name = [&](const char* sets) { return QString::fromStdString(weakest[sets][0]["name"]); };
        const auto words = QStringLiteral("Weakest: %1; pair %2").arg(name("sets"), name("next"));
        bool named = false;
        for (const auto* one : page().hours().findChildren<QToolButton*>()) named = named || one->text() == words;
        QVERIFY(named);
    }

    /// The numbers of the tip are the strip's, and the list behind it has them all.
    void anHourIsListedInFull() {
        auto* strip = page().findChild<views::HourStrip*>();
        const auto& cells = strip->rows()[3].cells;
        const auto most = std::max_element(cells.begin(), cells.end(),
                                           [](const auto& a, const auto& b) { return a.count < b.count; });
        QVERIFY(most->count > 6);
        strip->choose(3, static_cast<int>(most - cells.begin()));
        QVERIFY(settled(*m_window));
        QVERIFY(strip->accessibleDescription().contains(QString::fromUtf8("▲ %1 leave").arg(most->count)));
        QVERIFY(strip->accessibleDescription().contains(QString("And %1 more").arg(most->count - 6)));
        int rows = 0;
        QString copied;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<pages::LossesDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            rows = dialog->findChild<views::Table*>()->model()->rowCount();
            button(*dialog, "Copy all")->click();
            copied = QApplication::clipboard()->text();
            dialog->reject();
        });
        emit strip->opened(3, strip->step());
        QCOMPARE(rows, most->count);
        QCOMPARE(copied.count('\n'), most->count);
    }

    void anHourIsNamedWithWhoIsLost() {
        auto* strip = page().findChild<views::HourStrip*>();
        for (int row = 0; row < 3; ++row) {
            const auto& cells = strip->rows()[static_cast<std::size_t>(row)].cells;
            const auto at = std::find_if(cells.begin(), cells.end(), [](const auto& cell) { return cell.count > 0; });
            if (at == cells.end()) continue;
            strip->choose(row, static_cast<int>(at - cells.begin()));
            const auto words = strip->accessibleDescription();
            QVERIFY2(words.contains("UTC") && words.contains("osing ") && words.contains(" leaves "),
                     qPrintable(words));
            const auto grid = page().hours().watch().tolerances()->kinds.front().grid;
            QVERIFY(m_window->selection().at() == grid.at(strip->step()));
            return;
        }
        QFAIL("No hour is fatal.");
    }

    void theNewestEditWins() {
        const auto first = page().hours().watch().tolerances();
        for (int i = 0; i < 20; ++i) {
            auto edit = *document().findEdit("growth");
            edit.change.params["factor"] = QString::number(1 + i * 0.05).toStdString();
            document().replaceEdit(edit, "drag");
            QTest::qWait(10);
            QVERIFY(!page().hours().watch().current());
        }
        QCOMPARE(page().hours().watch().tolerances(), first); // dimmed, not gone
        QVERIFY(settled(*m_window));
        QVERIFY(page().hours().watch().current());
        QCOMPARE(page().hours().watch().tolerances()->evaluation, document().evaluation());
        QCOMPARE(document().evaluation()->scenario.edits[0].change.params.at("factor"), std::string("1.95"));
    }

    /// What the figures above every tab say is computed whichever is seen.
    void theFiguresFollowOnEveryTab() {
        for (const int tab : {1, 2}) {
            showTab(tab);
            auto edit = *document().findEdit("growth");
            edit.change.params["factor"] = QString::number(1.5 + tab * 0.1).toStdString();
            document().replaceEdit(edit, "tab");
            QVERIFY(settled(*m_window));
            QVERIFY(page().hours().watch().current());
            QVERIFY(!shownText(page(), "being computed"));
        }
        showTab(0);
    }

    void nothingIsComputedForAPageThatNobodySees() {
        m_window->showPage("fleet");
        QVERIFY(settled(*m_window));
        document().removeEdit("growth");
        QVERIFY(settled(*m_window));
        m_window->showPage("what-if");
        QVERIFY(!page().hours().watch().current());
        QVERIFY(settled(*m_window));
        QVERIFY(page().hours().watch().current());
    }

    void anotherWorkspaceHasNoAxesOfThisOne() { // the last one: it leaves the sample
        chooseAxes();
        const auto axes = [this] {
            const auto rows = page().matrix().findChildren<pages::AxisRow*>();
            return std::count_if(rows.begin(), rows.end(), [](auto* row) { return row->isVisible(); });
        };
        QTRY_COMPARE(axes(), 2);
        QVERIFY(openSample(*m_window, m_folder.filePath("other.penumbra")));
        QCOMPARE(axes(), 0);
    }
};

QTEST_MAIN(MatrixFlowTest)
#include "matrix_flow_test.moc"
