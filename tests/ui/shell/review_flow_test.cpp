#include "pages/plan.h"
#include "pages/review_dialog.h"
#include "ui/shell/flow.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTableView>

using namespace penumbra;
using namespace flow;
using pages::ReviewDialog;

/// A board looks at a plan screen by screen and decides; what it decided is in every later export.
class ReviewFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    pages::PlanPage& page() { return *qobject_cast<pages::PlanPage*>(m_window->currentPage()); }
    QString workspace() const { return m_folder.filePath("sample.penumbra"); }
    ReviewDialog* dialog() { return page().findChild<ReviewDialog*>(); }
    /// Opens the review of the chosen plan by its command.
    bool opened() {
        if (dialog()) return true;
        trigger(*m_window, "review");
        return settled(*m_window) && QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }
    void key(int code) {
        QWidget* target = dialog()->focusWidget();
        QTest::keyClick(target ? target : dialog(), static_cast<Qt::Key>(code));
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, workspace()));
        document().addEdit(*whatif::parseEdit("fail-host host=a1-01 from=2026-03-03T08:00:00Z"));
        QVERIFY(settled(*m_window));
        m_window->showPage("plan");
        QVERIFY(settled(*m_window));
    }
    void cleanupTestCase() { m_window.reset(); }

    void withoutPlansItSaysWhatToDo() {
        QSignalSpy problems(&document(), &bridge::Document::problem);
        trigger(*m_window, "review");
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0][0].toString().contains("Find plans first"));
        trigger(*m_window, "export");
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[1][0].toString().contains("nothing to export yet"));
        trigger(*m_window, "find-plans");
        QVERIFY(settled(*m_window));
        QVERIFY(page().planner().plans() && page().planner().plans()->plans.size() >= 2);
        page().choose(0);
    }

    void keysLeadThroughTheScreens() {
        QVERIFY(opened());
        const auto hash = QString::fromStdString(page().planner().plans()->plans[0].id);
        QCOMPARE(dialog()->screen(), 0);
        for (const int code :
             {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown}) {
            QVERIFY2(shownText(*dialog(), hash), "The plan is named on every screen.");
            QVERIFY(shownText(*dialog(), "hash "));
            const int before = dialog()->screen();
            key(code);
            QCOMPARE(dialog()->screen(), before + 1);
        }
        QCOMPARE(dialog()->screen(), int(ReviewDialog::Decision));
        key(Qt::Key_PageUp);
        QCOMPARE(dialog()->screen(), int(ReviewDialog::Steps));
        key(Qt::Key_Left);
        QCOMPARE(dialog()->screen(), int(ReviewDialog::Plans));
        key(Qt::Key_Home);
        QCOMPARE(dialog()->screen(), 0);
        key(Qt::Key_Left);
        QCOMPARE(dialog()->screen(), 0);
        key(Qt::Key_End);
        QCOMPARE(dialog()->screen(), int(ReviewDialog::Decision));
        const QPointer<ReviewDialog> gone(dialog());
        key(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !gone; }));
    }

    /// What stands on the screens is what the printed page and the JSON say.
    void screensSayWhatTheExportsSay() {
        QVERIFY(opened());
        const auto file = m_folder.filePath("plan.json");
        page().planner().exportPlan(0, "json", file);
        QVERIFY(settled(*m_window));
        const auto json = *base::parseJson(bytesOf(file).toStdString(), "plan");
        const auto said = [&](const char* pointer) {
            return QString::fromStdString(json.at(base::Json::json_pointer(pointer)).get<std::string>());
        };
        QVERIFY(shownText(*dialog(), said("/hash").left(16)));
        QVERIFY(json["approvals"].empty());
        dialog()->showScreen(ReviewDialog::Steps);
        auto* steps = dialog()->findChildren<QTableView*>().last();
        QCOMPARE(static_cast<std::size_t>(steps->model()->rowCount()), json["steps"].size());
        dialog()->showScreen(ReviewDialog::Plans);
        QVERIFY(shownText(*dialog(), "go"));
    }

    void ofAnEarlierStateItSaysSo() {
        if (dialog()) dialog()->close();
        QVERIFY(settled(*m_window));
        const auto told = [this] { return shownText(*dialog(), "for an earlier state of the scenario"); };
        QVERIFY(opened() && !told());
        dialog()->close();
        document().addEdit(*whatif::parseEdit("fail-host host=a1-02 from=2026-03-03T08:00:00Z"));
        QVERIFY(settled(*m_window));
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
        QVERIFY(opened() && told());
        dialog()->close();
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
        QVERIFY(QTest::qWaitFor([this] { return !dialog(); }));
    }

    /// In every size each text is on the screen as a whole.
    void typeGrowsWithTheScreen() {
        QVERIFY(opened());
        dialog()->showNormal();
        double before = 0;
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
            dialog()->resize(size);
            for (int screen = 0; screen < ReviewDialog::ScreenCount; ++screen) {
                dialog()->showScreen(screen);
                QTest::qWait(20);
                for (const auto* label : dialog()->findChildren<QLabel*>()) {
                    if (!label->isVisible() || label->text().isEmpty()) continue;
                    const int needed =
                        label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                    QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                    QVERIFY2(dialog()->rect().contains(QRect(label->mapTo(dialog(), QPoint()), label->size())),
                             qPrintable(label->text()));
                }
            }
            for (const auto* table : dialog()->findChildren<QTableView*>())
                QVERIFY(table->horizontalHeader()->font().pointSizeF() == table->font().pointSizeF());
            const auto* title = dialog()->findChildren<QLabel*>().first();
            QVERIFY(title->fontInfo().pixelSize() > before);
            before = title->fontInfo().pixelSize();
        }
        dialog()->resize(1366, 768);
    }

    void aDecisionNeedsANameAndConditions() {
        QVERIFY(opened());
        dialog()->showScreen(ReviewDialog::Decision);
        auto* record = button(*dialog(), "Record the decision");
        QVERIFY(record && !record->isEnabled());
        dialog()->findChildren<QRadioButton*>()[1]->click();
        QVERIFY(shownText(*dialog(), "on which conditions"));
        auto* conditions = dialog()->findChild<QPlainTextEdit*>();
        conditions->setFocus();
        QTest::keyClicks(conditions, "only after the backup");
        QCOMPARE(conditions->toPlainText(), QString("only after the backup")); // Space types, and turns no page
        QVERIFY(!record->isEnabled() && shownText(*dialog(), "Say who decides."));
        auto* name = dialog()->findChild<QLineEdit*>();
        QTest::keyClicks(name, "Ann Lee");
        QVERIFY(record->isEnabled());
        QTest::mouseClick(record, Qt::LeftButton);
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*dialog(), "Recorded in the workspace"));
        QVERIFY(shownText(*dialog(), "Approved with conditions by Ann Lee"));
        QVERIFY(!record->isEnabled());
    }

    /// In JSON and PDF of window and command line, under the hash that stood on the screen; the audit log says so.
    void theDecisionIsInEveryExport() {
        const auto& plan = page().planner().plans()->plans[0];
        const auto id = QString::fromStdString(plan.id);
        for (const QString format : {"json", "pdf", "html"}) {
            const auto mine = m_folder.filePath("mine." + format), theirs = m_folder.filePath("theirs." + format);
            page().planner().exportPlan(0, format, mine);
            QVERIFY(settled(*m_window));
            QString words;
            QCOMPARE(cli({"export", "-w", workspace(), "--plan", id, "--to", format, "-o", theirs}, &words), 0);
            QVERIFY2(!words.contains("differs"), qPrintable(words));
            QVERIFY2(bytesOf(mine) == bytesOf(theirs), qPrintable(format));
        }
        const auto json = *base::parseJson(bytesOf(m_folder.filePath("mine.json")).toStdString(), "plan");
        QCOMPARE(json["approvals"].size(), std::size_t{1});
        QCOMPARE(json["approvals"][0]["plan_hash"], json["hash"]);
        QVERIFY(!json["approvals"][0]["plan_digest"].get<std::string>().empty());
        QCOMPARE(json["approvals"][0]["decision"], base::Json("approved-with-conditions"));
        QCOMPARE(json["approvals"][0]["comment"], base::Json("only after the backup"));
        QVERIFY(bytesOf(m_folder.filePath("mine.html")).contains("Approved with conditions by Ann Lee"));
        QString words;
        QCOMPARE(cli({"show", "-w", workspace(), "audit"}, &words), 0);
        QVERIFY2(words.contains("decision"), qPrintable(words));
        QCOMPARE(cli({"decide", "-w", workspace(), "--plan", id}, &words), 0);
        QVERIFY2(words.contains("Ann Lee"), qPrintable(words));
    }
};

QTEST_MAIN(ReviewFlowTest)
#include "review_flow_test.moc"
