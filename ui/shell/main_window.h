#pragma once

#include "bridge/document.h"
#include "bridge/selection.h"
#include "pages/page.h"
#include "shell/actions.h"
#include "shell/layout.h"
#include "views/theme.h"

#include <QMainWindow>

class QListView;
class QListWidget;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace penumbra::views {
class MessageBar;
}

namespace penumbra::pages {
class WhyDialog;
}

namespace penumbra::shell {

class Guide;
class StaleNotice;
class VerdictButton;
class Welcome;

/// The exit status by which the window asks to be made anew, with what it had open.
inline constexpr int kMakeAnew = 64;

/// The window: pages at the left, the chosen one at the right, actions above and the status below. Pages are made when
/// they are first shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(bridge::Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;
    bridge::Document& document() { return m_document; }
    bridge::Selection& selection() { return m_selection; }
    bridge::Gathering& gathering() { return m_gathering; }
    Actions& actions() { return m_actions; }

    /// Opens a workspace, or asks to import a file of any other kind.
    void openFile(const QString& path);
    void openSample(const QString& path, base::Time now);
    void showPage(const QString& id);
    pages::PageWidget* currentPage() const; ///< null on the welcome page
    void setTheme(views::ThemeMode mode);
    const QString& reopen() const { return m_reopen; } ///< the workspace to open when it is made anew

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeBody();
    void makeVerdict(QToolBar& bar);
    void bindActions();
    void bindDocument();
    void fillRecent();
    void showVerdict();
    void why(const evidence::Claim& claim);
    void showImportActions();
    void showPhase();
    void newWorkspace();
    void chooseSample();
    /// Asks where a new workspace goes; empty when nothing was chosen. The name always has the suffix.
    QString askNewPath(const QString& title, const QString& name);
    void chooseFiles();
    void importFiles(const QStringList& paths);
    void keepMapping(const std::vector<std::string>& headings, const QString& name, const std::string& mapping);
    bool ensureWorkspace(const QString& file);
    void showNotes();
    void about();
    void changeLanguage();

    bridge::Document m_document;
    bridge::Selection m_selection;
    bridge::Gathering m_gathering{m_document};
    pages::Context m_context{m_document, m_selection, m_gathering};
    Actions m_actions;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    Welcome* m_welcome = nullptr;
    views::MessageBar* m_messages = nullptr;
    StaleNotice* m_stale = nullptr;
    Guide* m_guide = nullptr;
    Layout m_layout;
    VerdictButton* m_verdict = nullptr;
    QToolButton* m_whyVerdict = nullptr;
    pages::WhyDialog* m_why = nullptr; ///< made when it is first asked for
    QAction* m_whyAction = nullptr;
    QAction* m_verdictAction = nullptr; ///< a tool bar shows its widgets by their actions
    QHash<QString, pages::PageWidget*> m_pages;
    QString m_reopen;
    bool m_firstSample = false; ///< it is being made for whoever has not seen the guide
};

} // namespace penumbra::shell
