#pragma once

#include "pages/plan.h"
#include "ui/shell/flow.h"

#include <QMenu>
#include <QTabBar>
#include <QTableView>

namespace flow {

/// The window of a workspace with plans to be found, and what a planner does with them.
class PlanFlow : public QObject {
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;

    bridge::Document& document() { return m_window->document(); }
    pages::PlanPage& page() { return *qobject_cast<pages::PlanPage*>(m_window->currentPage()); }
    const bridge::PlanSet& plans() { return *page().planner().plans(); }
    QString workspace() const { return m_folder.filePath("sample.penumbra"); }
    /// Whether the button was there to press.
    bool press(const char* text) {
        auto* pressed = button(page(), text);
        if (!pressed || !pressed->isEnabled()) return false;
        QTest::mouseClick(pressed, Qt::LeftButton);
        return true;
    }
    const QTableView* compared() {
        const auto tables = page().findChildren<QTableView*>();
        return *std::find_if(tables.begin(), tables.end(),
                             [](auto* table) { return table->accessibleName() == "Plans compared"; });
    }
    int tabNamed(const char* text) {
        const auto* tabs = page().findChild<QTabBar*>();
        int at = tabs->count() - 1;
        while (at >= 0 && !tabs->tabText(at).startsWith(text)) --at;
        return at;
    }
    /// The plans of the scenario, searched for where there are none: each function stands for itself, and one that
    /// fails takes none of the others with it.
    bool found() {
        if (page().planner().plans()) return true;
        return press("Find plans") && settled(*m_window) && page().planner().plans() && plans().plans.size() >= 2;
    }
    /// Chooses an entry of the export menu and answers its dialog.
    void exportAs(const QString& format, const QString& path) {
        auto* shown = button(page(), "Export");
        QVERIFY(shown && shown->isEnabled());
        answerFileDialog(path);
        for (auto* entry : shown->menu()->actions())
            if (entry->data().toString() == format) entry->trigger();
        QVERIFY(settled(*m_window));
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
};

} // namespace flow
