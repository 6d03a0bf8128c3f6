#include "pages/what_if.h"
#include "shell/palette.h"
#include "shell/shortcuts_dialog.h"
#include "shell/synonyms.h"
#include "ui/shell/flow.h"
#include "whatif/action.h"

#include <QKeySequenceEdit>
#include <QTreeWidget>

using namespace penumbra;
using namespace flow;

/// Everything is found by its name, and every command's keys can be chosen.
class PaletteFlowTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    /// Types into the next palette and presses the keys.
    void answerPalette(const QString& typed, QList<Qt::Key> keys, QStringList* shown = nullptr) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, typed, keys, shown] {
            auto* palette = qobject_cast<shell::Palette*>(QApplication::activeModalWidget());
            if (!palette) return;
            timer->deleteLater();
            timer->stop();
            auto* field = palette->findChild<QLineEdit*>();
            QTest::keyClicks(field, typed);
            const auto* list = palette->findChild<QTreeWidget*>();
            for (int i = 0; shown && i < list->topLevelItemCount(); ++i) *shown << list->topLevelItem(i)->text(0);
            for (const auto key : keys) QTest::keyClick(field, key);
            if (palette->isVisible()) palette->reject();
        });
        timer->start(10);
        trigger(*m_window, "palette");
    }

private slots:
    void initTestCase() {
        isolate(m_folder);
        m_window = makeWindow();
        QVERIFY(openSample(*m_window, m_folder.filePath("sample.penumbra")));
    }
    void cleanupTestCase() { m_window.reset(); }

    void aPageIsFoundByAWord() {
        m_window->showPage("overview");
        answerPalette("forec", {Qt::Key_Return});
        QVERIFY(settled(*m_window));
        QVERIFY(shownText(*m_window->currentPage(), "Forecast"));
    }

    void anEditIsAddedByItsName() {
        const auto before = document().state().scenario.edits.size();
        answerPalette("drain host", {Qt::Key_Return});
        QVERIFY(settled(*m_window));
        QCOMPARE(document().state().scenario.edits.size(), before + 1);
        QCOMPARE(document().state().scenario.edits.back().change.action, std::string("drain-host"));
        QVERIFY(qobject_cast<pages::WhatIfPage*>(m_window->currentPage()));
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
    }

    void whatThePageCanDoIsFound() {
        m_window->showPage("what-if");
        const auto before = document().state().scenario.edits.size();
        document().addEdit(*whatif::parseEdit("change-demand factor=1.1"));
        QVERIFY(settled(*m_window));
        QStringList shown;
        answerPalette("remove", {}, &shown);
        QVERIFY2(shown.contains("Remove") && shown.contains("Remove host"), qPrintable(shown.join(' ')));
        answerPalette("remove", {Qt::Key_Return});
        QVERIFY(settled(*m_window));
        QCOMPARE(document().state().scenario.edits.size(), before);
        m_window->showPage("overview");
        shown.clear();
        answerPalette("remove", {}, &shown);
        QVERIFY2(!shown.contains("Remove"), qPrintable(shown.join(' ')));
        document().undoStack().setIndex(0);
    }

    /// What planners call it leads to what does it.
    void otherWordsFindIt() {
        m_window->showPage("overview");
        const QList<std::pair<QString, QString>> wanted{{"weakest", "The weakest hosts…"},
                                                        {"lose", "Fail host"},
                                                        {"wave", "Maintenance in waves…"},
                                                        {"maintenance", "Drain host"},
                                                        {"rollback", "Plan"},
                                                        {"drift", "Overview"},
                                                        {"spare", "Spare hosts: N+1 against N+2…"},
                                                        {"warm", "Spare hosts: N+1 against N+2…"},
                                                        {"campaign", "How much kit…"},
                                                        {"how much kit", "How much kit…"},
                                                        {"how many hosts", "How much kit…"},
                                                        {"order by", "How much kit…"},
                                                        {"outcome", "Forecast"},
                                                        {"other hours", "Other hours for the change…"},
                                                        {"when", "Other hours for the change…"},
                                                        {"release", "Other hours for the change…"},
                                                        {"surge", "Other hours for the change…"}};
        for (const auto& [typed, title] : wanted) {
            QStringList shown;
            answerPalette(typed, {}, &shown);
            QVERIFY2(shown.contains(title), qPrintable(typed + ": " + shown.join(", ")));
        }
        QStringList shown;
        answerPalette("lose", {}, &shown);
        QVERIFY2(shown.indexOf("Close workspace") != 0, qPrintable(shown.join(", ")));
    }

    void everySynonymIsOfSomething() {
        QStringList ids = m_window->actions().ids();
        for (const auto* action : whatif::actions())
            ids << bridge::Selection::kEditPrefix + QString::fromUtf8(action->id);
        for (const auto& id : shell::synonymIds()) QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void aResourceIsFound() {
        const auto host = document().evaluation()->world->hosts[0];
        answerPalette(QString::fromStdString(host.name), {Qt::Key_Return});
        QVERIFY(settled(*m_window));
        QCOMPARE(QString::fromStdString(m_window->selection().resource().text()),
                 QString::fromStdString(host.id.text()));
    }

    void whatIsDoneToAHostIsFoundByItsName() {
        const auto host = QString::fromStdString(document().evaluation()->world->hosts[0].name);
        QStringList shown;
        answerPalette(host, {}, &shown);
        QCOMPARE(shown.value(0), host);
        QVERIFY2(shown.contains("Drain host: " + host) && shown.contains("Fail host: " + host),
                 qPrintable(shown.join(' ')));
        const auto before = document().state().scenario.edits.size();
        answerPalette("drain " + host, {Qt::Key_Return});
        QVERIFY(settled(*m_window));
        QCOMPARE(document().state().scenario.edits.size(), before + 1);
        const auto& edit = document().state().scenario.edits.back();
        QCOMPARE(edit.change.action, std::string("drain-host"));
        QCOMPARE(edit.change.params.at("host"), host.toStdString());
        trigger(*m_window, "undo");
        QVERIFY(settled(*m_window));
    }

    void whatCannotBeDoneIsNotOffered() {
        QStringList shown;
        answerPalette("undo", {}, &shown);
        QVERIFY(std::none_of(shown.begin(), shown.end(), [](const QString& text) { return text == "Undo"; }));
        shown.clear();
        answerPalette("qqqq", {Qt::Key_Return}, &shown);
        QCOMPARE(shown, QStringList{"No command, page or resource has a name like that."});
    }

    void everyEntryOfAMenuHasALetterOfItsOwn() {
        for (const char* title : {"File", "Edit", "Plan", "View", "Help"}) {
            auto* menu = m_window->actions().menu(QLatin1String(title));
            emit menu->aboutToShow();
            QString letters;
            for (const auto* action : menu->actions()) {
                if (action->isSeparator()) continue;
                const auto at = action->text().indexOf(QLatin1Char('&'));
                QVERIFY2(at >= 0, qPrintable(action->text()));
                QVERIFY2(!letters.contains(action->text()[at + 1].toLower()), qPrintable(action->text()));
                letters += action->text()[at + 1].toLower();
            }
        }
    }

    void keysAreChosenKeptAndTakenFromWhoHadThem() {
        auto& actions = m_window->actions();
        shell::ShortcutsDialog dialog(actions, m_window.get());
        dialog.show();
        QKeySequenceEdit* field = nullptr;
        for (auto* one : dialog.findChildren<QKeySequenceEdit*>())
            if (one->accessibleName() == "Keys of Evaluate again") field = one;
        QVERIFY(field);
        field->setKeySequence(QKeySequence("Ctrl+Shift+L"));
        emit field->editingFinished();
        QCOMPARE(actions.action("evaluate")->shortcut(), QKeySequence("Ctrl+Shift+L"));
        QVERIFY(actions.action("theme")->shortcut().isEmpty());
        QVERIFY(shownText(dialog, "Light or dark had"));
        auto second = makeWindow(); // the settings keep it
        QCOMPARE(second->actions().action("evaluate")->shortcut(), QKeySequence("Ctrl+Shift+L"));
        QVERIFY(second->actions().action("theme")->shortcut().isEmpty());
        button(dialog, "Reset all")->click();
        QCOMPARE(actions.action("evaluate")->shortcut(), QKeySequence("F5"));
        QCOMPARE(actions.action("theme")->shortcut(), QKeySequence("Ctrl+Shift+L"));
        QVERIFY(makeWindow()->actions().action("theme")->shortcut() == QKeySequence("Ctrl+Shift+L"));
    }
};

QTEST_MAIN(PaletteFlowTest)
#include "palette_flow_test.moc"
