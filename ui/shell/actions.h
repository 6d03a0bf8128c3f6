#pragma once

#include <QAction>
#include <QHash>
#include <QStringList>
#include <functional>

class QMenuBar;
class QToolBar;

namespace penumbra::shell {

/// One line of the action table: it makes the menu entry, the shortcut and, where asked for, the button.
struct ActionSpec {
    const char* id;
    const char* menu;
    const char* title;
    const char* tip;
    const char* icon;     ///< path data, or null
    const char* shortcut; ///< portable text, or null
    bool button = false;
    bool separatorBefore = false;
};

/// Every command of the window: those of the table, and a page each. Handlers are bound by id; an id without a handler
/// is a programmer's error. Shortcuts that the user chose are kept in the settings.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);
    void bind(const char* id, std::function<void()> handler);
    /// One that is not in the table, e.g. "page/fleet"; it stands in no menu yet.
    QAction* add(const QString& id, const QString& title, const QString& tip, const QKeySequence& shortcut);
    const QStringList& ids() const { return m_ids; } ///< in the order of the menus, then those that were added
    /// Chosen by the user: kept, and taken from whoever has it. Empty: none.
    void setShortcut(const QString& id, const QKeySequence& shortcut);
    void resetShortcuts();
    QAction* action(const QString& id) const { return m_actions.value(id); }
    QMenu* menu(const QString& title) const { return m_menus.value(title); } ///< after fill()
    void fill(QMenuBar* menus, QToolBar* buttons);

private:
    void apply(const QString& id, const QKeySequence& shortcut);

    QStringList m_ids;
    QHash<QString, QString> m_tips; ///< without the shortcut
    QHash<QString, QKeySequence> m_defaults;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
};

} // namespace penumbra::shell
