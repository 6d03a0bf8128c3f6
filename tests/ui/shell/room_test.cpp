#include "models/fleet_table.h"
#include "pages/sources.h"
#include "shell/stale_notice.h"
#include "shell/verdict_button.h"
#include "shell/welcome.h"
#include "ui/shell/flow.h"

#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <set>

using namespace penumbra;
using namespace flow;

/// Texts have the room that they need, in every usual size of the window, light and dark.
class RoomTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    void resize(int width, int height) {
        m_window->resize(width, height);
        QVERIFY(settled(*m_window));
        QCOMPARE(m_window->size(), QSize(width, height));
    }

private slots:
    void initTestCase() { isolate(m_folder); }
    void init() { m_window = makeWindow(); }
    void cleanup() { m_window.reset(); }

    void nothingIsCutOnTheWelcomePage_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QStringList>("recent");
        const QStringList some{"/a/one.penumbra", "/a/two.penumbra", "/a/three.penumbra"};
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1366, 768)})
                for (const auto& recent : {QStringList(), some})
                    QTest::addRow("%d %s %d", size.width(), dark ? "dark" : "light", int(recent.size()))
                        << size << dark << recent;
    }
    void nothingIsCutOnTheWelcomePage() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QStringList, recent);
        m_window->setTheme(dark ? views::ThemeMode::Dark : views::ThemeMode::Light);
        auto* page = m_window->findChild<shell::Welcome*>();
        page->setRecent(recent);
        resize(size.width(), size.height());
        int seen = 0;
        const auto check = [&](const QWidget& widget, const QString& text, int needed) {
            QVERIFY2(widget.height() >= needed, qPrintable(text));
            for (const auto* above = widget.parentWidget(); above != page; above = above->parentWidget())
                QVERIFY2(above->rect().contains(QRect(widget.mapTo(above, QPoint()), widget.size())), qPrintable(text));
            ++seen;
        };
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) {
                const bool wraps = label->wordWrap();
                check(*label, label->text(),
                      wraps ? label->heightForWidth(label->width()) : label->sizeHint().height());
            }
        for (const auto* found : page->findChildren<QPushButton*>())
            if (found->isVisible()) check(*found, found->text(), found->sizeHint().height());
        QVERIFY(seen >= 11);
    }

    /// Every column of the fleet's table is on the screen with its texts in full, and none is empty.
    void theFleetTableHasRoomForItsColumns() {
        QVERIFY(openSample(*m_window, m_folder.filePath("table.penumbra")));
        resize(1366, 768);
        m_window->showPage("fleet");
        QVERIFY(settled(*m_window));
        auto* tabs = m_window->currentPage()->findChild<QTabWidget*>();
        const int before = tabs->width();
        tabs->setCurrentIndex(1);
        QVERIFY(settled(*m_window));
        const auto* fleet = tabs->currentWidget()->findChild<QTableView*>();
        QVERIFY(fleet && fleet->isVisible());
        const auto ends = [fleet](int column) {
            return fleet->columnViewportPosition(column) + fleet->columnWidth(column);
        };
        QVERIFY(ends(models::FleetTable::MemoryShare) <= fleet->viewport()->width());
        for (const auto* table : m_window->currentPage()->findChildren<QTableView*>())
            for (int c = 0; table->isVisible() && c < table->model()->columnCount(); ++c) {
                const auto head = table->model()->headerData(c, Qt::Horizontal).toString();
                int widest = 0;
                for (int r = 0; r < table->model()->rowCount(); ++r)
                    widest = std::max(
                        widest, table->fontMetrics().horizontalAdvance(table->model()->index(r, c).data().toString()));
                QVERIFY2(table->isColumnHidden(c) == (widest == 0), qPrintable(head));
                if (table != fleet || widest == 0) continue;
                QVERIFY2(table->columnWidth(c) > widest, qPrintable(head));
                QVERIFY2(table->columnWidth(c) > table->fontMetrics().horizontalAdvance(head), qPrintable(head));
            }
        int told = 0; // where a fact is from
        for (const auto* table : m_window->currentPage()->findChildren<QTableView*>())
            for (int r = 0;
                 table->model()->headerData(0, Qt::Horizontal) == "Attribute" && r < table->model()->rowCount(); ++r)
                if (const auto source = table->model()->index(r, 2).data().toString(); !source.isEmpty()) {
                    QVERIFY(table->model()->index(r, 1).data(Qt::ToolTipRole).toString().contains(source));
                    QVERIFY2(table->fontMetrics().horizontalAdvance(source) < table->columnWidth(2),
                             qPrintable(source));
                    ++told;
                }
        QVERIFY(told > 0);
        tabs->setCurrentIndex(0);
        QVERIFY(settled(*m_window));
        QCOMPARE(tabs->width(), before);
        m_window = makeWindow();
        resize(1900, 1000);
        m_window->openFile(m_folder.filePath("table.penumbra"));
        QVERIFY(settled(*m_window));
        m_window->showPage("fleet");
        QVERIFY(settled(*m_window));
        tabs = m_window->currentPage()->findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        QVERIFY(settled(*m_window));
        QCOMPARE(tabs->currentWidget()->findChild<QTableView*>()->horizontalScrollBar()->maximum(), 0);
    }

    /// Whatever the sentence of a finding says, several findings are seen above it.
    void findingsHaveRoomForSeveral() {
        QVERIFY(openSample(*m_window, m_folder.filePath("findings.penumbra")));
        m_window->showPage("what-if");
        resize(1366, 768);
        auto* page = m_window->currentPage();
        const auto tables = page->findChildren<QTableView*>();
        const auto table =
            std::find_if(tables.begin(), tables.end(), [](auto* one) { return one->accessibleName() == "Findings"; });
        QVERIFY(table != tables.end() && (*table)->model()->rowCount() > 3);
        for (int row = 0; row < (*table)->model()->rowCount(); ++row) {
            (*table)->selectRow(row);
            QVERIFY(settled(*m_window));
            QVERIFY((*table)->viewport()->height() >= 3 * (*table)->rowHeight(0));
        }
        QCOMPARE(m_window->size(), QSize(1366, 768));
    }

    /// The sentence of the verdict stands on one line or on two without its evidence, and is cut only where the bar
    /// ends; the tool tip has it whole.
    void theVerdictTakesTheRoomThatThereIs() {
        QVERIFY(openSample(*m_window, m_folder.filePath("room.penumbra")));
        const auto evaluation = m_window->document().evaluation();
        const auto& said = evaluation->verdict;
        const auto limit = QString::fromStdString(said.limit);
        const auto& finding = evaluation->findings[static_cast<std::size_t>(said.limitingFinding)];
        const auto brief = QString::fromStdString(risk::withoutEvidence(said.limit, finding));
        QVERIFY2(brief.size() < limit.size(), qPrintable(limit));
        auto* verdict = m_window->findChild<shell::VerdictButton*>("verdict");
        std::set<qsizetype> seen;
        for (const int width : {1024, 1200, 1366, 1700, 2600}) {
            resize(width, 700);
            QVERIFY(verdict->isVisible());
            QCOMPARE(verdict->toolTip(), limit);
            const auto lines = verdict->lines();
            seen.insert(lines.size());
            const auto metrics = verdict->fontMetrics();
            for (const auto& line : lines) QVERIFY(verdict->width() >= metrics.horizontalAdvance(line));
            QVERIFY(verdict->height() >= lines.size() * metrics.height());
            if (width >= 1366) QVERIFY2(lines.join(' ').endsWith(brief), qPrintable(lines.join(' ')));
            if (lines.size() == 1) continue;
            int left = 0; // where the buttons end
            for (const auto* other : verdict->parentWidget()->findChildren<QToolButton*>())
                if (other != verdict && other->isVisible() && other->x() < verdict->x())
                    left = std::max(left, other->geometry().right());
            QVERIFY2(verdict->x() - left < 40, qPrintable(QString::number(verdict->x() - left)));
        }
        QCOMPARE(seen, (std::set<qsizetype>{1, 2}));
    }

    /// Above every page, with the way to newer samples; not while they are of today.
    void oldDataIsSaid() {
        QVERIFY(openSample(*m_window, m_folder.filePath("room.penumbra")));
        const auto* notice = m_window->findChild<shell::StaleNotice*>();
        QVERIFY(notice->isVisible() && shownText(*notice, "Mon 2 Mar 2026"));
        QTest::mouseClick(notice->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(m_window->findChild<pages::SourcesPage*>()->isVisible());
        shell::MainWindow young({[] { return *base::parseTime("2026-03-02T05:00:00Z"); }, [] { return 0.0; }});
        young.show();
        QVERIFY(openSample(young, m_folder.filePath("young.penumbra")));
        QVERIFY(!young.findChild<shell::StaleNotice*>()->isVisible());
    }
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
