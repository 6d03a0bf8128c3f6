#include "shell/actions.h"

#include "models/words.h"
#include "views/icon.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <array>

namespace penumbra::shell {

namespace {

namespace icons = views::icons;

constexpr std::array kActions{
    ActionSpec{"new", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "New workspace…"),
               QT_TRANSLATE_NOOP("menu", "Make an empty workspace file"), icons::create, "Ctrl+N", true},
    ActionSpec{"open", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Open…"),
               QT_TRANSLATE_NOOP("menu", "Open a workspace, or import a file of another format"), icons::open, "Ctrl+O",
               true},
    ActionSpec{"import", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Import…"),
               QT_TRANSLATE_NOOP("menu", "Read files into this workspace, after a preview"), icons::import, "Ctrl+I",
               true},
    ActionSpec{"sample", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Open the sample fleet"),
               QT_TRANSLATE_NOOP("menu", "Make a fleet with problems worth finding, to look around"), icons::sample,
               nullptr, false, true},
    ActionSpec{"close", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Close workspace"), "", nullptr,
               "Ctrl+W", false},
    ActionSpec{"quit", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Quit"), "", nullptr, "Ctrl+Q",
               false, true},
    ActionSpec{"undo", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Undo"),
               QT_TRANSLATE_NOOP("menu", "Take the last edit back"), icons::undo, "Ctrl+Z", true, true},
    ActionSpec{"redo", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Redo"),
               QT_TRANSLATE_NOOP("menu", "Do it again"), icons::redo, "Ctrl+Shift+Z", true},
    ActionSpec{"undo-import", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Undo import"),
               QT_TRANSLATE_NOOP("menu", "Take the newest import back: everything is as it was before it"), nullptr,
               "Ctrl+Alt+Z", false, true},
    ActionSpec{"redo-import", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Redo import"),
               QT_TRANSLATE_NOOP("menu", "Import again what was taken back"), nullptr, "Ctrl+Alt+Shift+Z", false},
    ActionSpec{"cancel", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Cancel the computation"),
               QT_TRANSLATE_NOOP("menu", "Stop what is being computed; what was there stays"), icons::cancel, "Ctrl+.",
               false, true},
    ActionSpec{"evaluate", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Evaluate again"),
               QT_TRANSLATE_NOOP("menu", "Compute the shadow of the present scenario once more"), nullptr, "F5", false},
    ActionSpec{"theme", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Light or dark"),
               QT_TRANSLATE_NOOP("menu", "Switch between the light and the dark theme"), icons::theme, "Ctrl+Shift+L",
               true, true},
    ActionSpec{"about", QT_TRANSLATE_NOOP("menu", "Help"), QT_TRANSLATE_NOOP("menu", "About Penumbra"), "", nullptr,
               nullptr, false},
};

QString said(const char* text) { return models::registryText("menu", text); }

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const auto& spec : kActions) {
        auto* action = new QAction(said(spec.title), this);
        if (spec.icon) action->setIcon(views::lineIcon(spec.icon));
        if (spec.shortcut) {
            action->setShortcut(QKeySequence(QLatin1String(spec.shortcut)));
            action->setToolTip(tr("%1 (%2)").arg(said(*spec.tip ? spec.tip : spec.title),
                                                 action->shortcut().toString(QKeySequence::NativeText)));
        } else if (*spec.tip) {
            action->setToolTip(said(spec.tip));
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
        if (!menu) menu = menus->addMenu(said(spec.menu));
        auto* action = m_actions.value(QLatin1String(spec.id));
        if (spec.separatorBefore) menu->addSeparator();
        menu->addAction(action);
        if (!spec.button) continue;
        if (spec.separatorBefore) buttons->addSeparator();
        buttons->addAction(action);
    }
}

} // namespace penumbra::shell
