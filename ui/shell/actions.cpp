#include "shell/actions.h"

#include "views/icon.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <array>

namespace penumbra::shell {

namespace {

namespace icons = views::icons;

constexpr std::array kActions{
    ActionSpec{"new", "File", QT_TRANSLATE_NOOP("actions", "New workspace…"),
               QT_TRANSLATE_NOOP("actions", "Make an empty workspace file"), icons::create, "Ctrl+N", true},
    ActionSpec{"open", "File", QT_TRANSLATE_NOOP("actions", "Open…"),
               QT_TRANSLATE_NOOP("actions", "Open a workspace, or import a file of another format"), icons::open,
               "Ctrl+O", true},
    ActionSpec{"import", "File", QT_TRANSLATE_NOOP("actions", "Import…"),
               QT_TRANSLATE_NOOP("actions", "Read files into this workspace, after a preview"), icons::import, "Ctrl+I",
               true},
    ActionSpec{"sample", "File", QT_TRANSLATE_NOOP("actions", "Open the sample fleet"),
               QT_TRANSLATE_NOOP("actions", "Make a fleet with problems worth finding, to look around"), icons::sample,
               nullptr, false, true},
    ActionSpec{"close", "File", QT_TRANSLATE_NOOP("actions", "Close workspace"), "", nullptr, "Ctrl+W", false},
    ActionSpec{"quit", "File", QT_TRANSLATE_NOOP("actions", "Quit"), "", nullptr, "Ctrl+Q", false, true},
    ActionSpec{"undo", "Edit", QT_TRANSLATE_NOOP("actions", "Undo"),
               QT_TRANSLATE_NOOP("actions", "Take the last edit back"), icons::undo, "Ctrl+Z", true, true},
    ActionSpec{"redo", "Edit", QT_TRANSLATE_NOOP("actions", "Redo"), QT_TRANSLATE_NOOP("actions", "Do it again"),
               icons::redo, "Ctrl+Shift+Z", true},
    ActionSpec{"cancel", "Edit", QT_TRANSLATE_NOOP("actions", "Cancel the computation"),
               QT_TRANSLATE_NOOP("actions", "Stop what is being computed; what was there stays"), icons::cancel,
               "Ctrl+.", false, true},
    ActionSpec{"evaluate", "Edit", QT_TRANSLATE_NOOP("actions", "Evaluate again"),
               QT_TRANSLATE_NOOP("actions", "Compute the shadow of the present scenario once more"), nullptr, "F5",
               false},
    ActionSpec{"theme", "View", QT_TRANSLATE_NOOP("actions", "Light or dark"),
               QT_TRANSLATE_NOOP("actions", "Switch between the light and the dark theme"), icons::theme,
               "Ctrl+Shift+L", true, true},
    ActionSpec{"about", "Help", QT_TRANSLATE_NOOP("actions", "About Penumbra"), "", nullptr, nullptr, false},
};

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const auto& spec : kActions) {
        auto* action = new QAction(tr(spec.title), this);
        if (spec.icon) action->setIcon(views::lineIcon(spec.icon));
        if (spec.shortcut) {
            action->setShortcut(QKeySequence(QLatin1String(spec.shortcut)));
            action->setToolTip(tr("%1 (%2)").arg(tr(*spec.tip ? spec.tip : spec.title),
                                                 action->shortcut().toString(QKeySequence::NativeText)));
        } else if (*spec.tip) {
            action->setToolTip(tr(spec.tip));
        }
        action->setStatusTip(QString());
        m_actions.insert(QLatin1String(spec.id), action);
    }
}

void Actions::bind(const char* id, std::function<void()> handler) {
    auto* action = m_actions.value(QLatin1String(id));
    Q_ASSERT(action);
    connect(action, &QAction::triggered, this, [handler = std::move(handler)] { handler(); });
}

void Actions::fill(QMenuBar* menus, QToolBar* buttons) {
    for (const auto& spec : kActions) {
        auto*& menu = m_menus[QLatin1String(spec.menu)];
        if (!menu) menu = menus->addMenu(tr(spec.menu));
        auto* action = m_actions.value(QLatin1String(spec.id));
        if (spec.separatorBefore) menu->addSeparator();
        menu->addAction(action);
        if (!spec.button) continue;
        if (spec.separatorBefore) buttons->addSeparator();
        buttons->addAction(action);
    }
}

} // namespace penumbra::shell
