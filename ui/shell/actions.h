#pragma once

#include <QAction>
#include <QHash>
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

/// Every action of the shell. Handlers are bound by id; an id without a handler is a programmer's error.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);
    void bind(const char* id, std::function<void()> handler);
    QAction* action(const QString& id) const { return m_actions.value(id); }
    QMenu* menu(const QString& title) const { return m_menus.value(title); } ///< after fill()
    void fill(QMenuBar* menus, QToolBar* buttons);

private:
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
};

} // namespace penumbra::shell
