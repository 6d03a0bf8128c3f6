#include "shell/actions.h"

#include "models/words.h"
#include "views/icon.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <array>

namespace penumbra::shell {

namespace {

namespace icons = views::icons;

const auto kSettings = QStringLiteral("shortcuts/");

constexpr std::array kActions{
    ActionSpec{"new", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "New workspace…"),
               QT_TRANSLATE_NOOP("menu", "Make an empty workspace file"), icons::create, "Ctrl+N", true},
    ActionSpec{"open", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Open…"),
               QT_TRANSLATE_NOOP("menu", "Open a workspace, or import a file of another format"), icons::open, "Ctrl+O",
               true},
    ActionSpec{"import", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Import…"),
               QT_TRANSLATE_NOOP("menu", "Read files into this workspace, after a preview"), icons::import, "Ctrl+I",
               true},
    ActionSpec{"export", QT_TRANSLATE_NOOP("menu", "File"), QT_TRANSLATE_NOOP("menu", "Export the plan…"),
               QT_TRANSLATE_NOOP("menu", "Write the chosen plan for the board, for ops, for a calendar or a ticket"),
               nullptr, "Ctrl+E", false},
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
    ActionSpec{
        "clear-edits", QT_TRANSLATE_NOOP("menu", "Edit"), QT_TRANSLATE_NOOP("menu", "Remove all edits"),
        QT_TRANSLATE_NOOP("menu", "The fleet as it is, with what is scheduled and no more; Undo brings them back"),
        nullptr, nullptr, false},
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
    ActionSpec{"find-plans", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Find plans"),
               QT_TRANSLATE_NOOP("menu", "Look for ways to mend what the scenario breaks"), nullptr, "Ctrl+Shift+F",
               false},
    ActionSpec{"adopt-plan", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Adopt the chosen plan"),
               QT_TRANSLATE_NOOP("menu", "Put its steps into the scenario, as one step that can be undone"), nullptr,
               "Ctrl+Shift+A", false},
    ActionSpec{"review", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Review before a board"),
               QT_TRANSLATE_NOOP("menu", "The chosen plan on the whole screen, with the decision recorded at the end"),
               nullptr, "Shift+F5", false},
    ActionSpec{"weakest", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "The weakest hosts…"),
               QT_TRANSLATE_NOOP("menu", "The smallest sets of hosts that cannot be lost, and who is left without one"),
               nullptr, nullptr, false},
    ActionSpec{"kept-plans", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Kept plans…"),
               QT_TRANSLATE_NOOP("menu", "Plans that the workspace keeps, with what was decided, to open one again"),
               nullptr, nullptr, false},
    ActionSpec{"waves", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Maintenance in waves…"),
               QT_TRANSLATE_NOOP("menu", "Many hosts within windows: how many at once, and whether it will finish"),
               nullptr, nullptr, false},
    ActionSpec{"ask", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Ask about the scenario…"),
               QT_TRANSLATE_NOOP("menu", "When else, what collides, the way back, how much kit: each judged alike"),
               nullptr, nullptr, false},
    ActionSpec{"when", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Other hours for the change…"),
               QT_TRANSLATE_NOOP("menu", "When the edits could take place instead, the best hours first"), nullptr,
               nullptr, false},
    ActionSpec{
        "kit", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "How much kit…"),
        QT_TRANSLATE_NOOP("menu", "How many hosts more the scenario takes, the cheapest mix, the date to order by"),
        nullptr, nullptr, false},
    ActionSpec{"spare", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Spare hosts: N+1 against N+2…"),
               QT_TRANSLATE_NOOP("menu", "What it costs that one host, two or a rack can be lost, and the risk left"),
               nullptr, nullptr, false},
    ActionSpec{"changes", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Scheduled changes…"),
               QT_TRANSLATE_NOOP("menu", "What each of them changes, and calling a planned one off"), nullptr, nullptr,
               false},
    ActionSpec{"why", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Why?"),
               QT_TRANSLATE_NOOP("menu",
                                 "What the chosen finding or number, or the verdict, rests on, and what would turn it"),
               nullptr, "F8", false, true},
    ActionSpec{"prices", QT_TRANSLATE_NOOP("menu", "Plan"), QT_TRANSLATE_NOOP("menu", "Prices…"),
               QT_TRANSLATE_NOOP("menu", "What plans cost, as a table to edit, import and export"), nullptr, nullptr,
               false, true},
    ActionSpec{"theme", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Light or dark"),
               QT_TRANSLATE_NOOP("menu", "Switch between the light and the dark theme"), icons::theme, "Ctrl+Shift+L",
               true, true},
    ActionSpec{"language", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Language…"),
               QT_TRANSLATE_NOOP("menu", "Choose what the window speaks"), nullptr, nullptr, false},
    ActionSpec{"palette", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Find a command…"),
               QT_TRANSLATE_NOOP("menu", "Commands, pages, edits and resources by their names"), nullptr,
               "Ctrl+Shift+P", false, true},
    ActionSpec{"shortcuts", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Shortcuts…"),
               QT_TRANSLATE_NOOP("menu", "Choose the keys of every command"), nullptr, nullptr, false},
    ActionSpec{"reset-layout", QT_TRANSLATE_NOOP("menu", "View"), QT_TRANSLATE_NOOP("menu", "Reset layout"),
               QT_TRANSLATE_NOOP("menu", "Give the parts of every page the room that they had at first"), nullptr,
               nullptr, false},
    ActionSpec{"guide", QT_TRANSLATE_NOOP("menu", "Help"), QT_TRANSLATE_NOOP("menu", "Guide"),
               QT_TRANSLATE_NOOP("menu", "A walk through the pages: what each answers"), nullptr, nullptr, false},
    ActionSpec{"about", QT_TRANSLATE_NOOP("menu", "Help"), QT_TRANSLATE_NOOP("menu", "About Penumbra"), "", nullptr,
               nullptr, false},
};

QString said(const char* text) { return models::registryText("menu", text); }

/// A letter for each of the titles, the first of a word where it is free; titles without a Latin letter have none.
void giveLetters(const QList<QAction*>& actions) {
    QString taken;
    for (auto* action : actions) {
        const auto title = action->text().remove(QLatin1Char('&'));
        qsizetype at = -1;
        for (int pass = 0; pass < 2 && at < 0; ++pass) // the beginnings of words come first
            for (qsizetype i = 0; i < title.size() && at < 0; ++i) {
                const auto letter = title[i].toLower();
                const bool begins = i == 0 || title[i - 1].isSpace();
                if (letter >= QLatin1Char('a') && letter <= QLatin1Char('z') && (begins || pass > 0) &&
                    !taken.contains(letter))
                    at = i;
            }
        if (at < 0 || action->isSeparator()) continue;
        taken += title[at].toLower();
        action->setText(QString(title).insert(at, QLatin1Char('&')));
    }
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const auto& spec : kActions) {
        auto* action = add(QLatin1String(spec.id), said(spec.title), said(*spec.tip ? spec.tip : spec.title),
                           QKeySequence(QLatin1String(spec.shortcut ? spec.shortcut : "")));
        if (spec.icon) action->setIcon(views::lineIcon(spec.icon));
    }
}

QAction* Actions::add(const QString& id, const QString& title, const QString& tip, const QKeySequence& shortcut) {
    auto* action = new QAction(title, this);
    m_ids << id;
    m_actions.insert(id, action);
    m_tips.insert(id, tip);
    m_defaults.insert(id, shortcut);
    const auto kept = QSettings().value(kSettings + id);
    apply(id, kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText) : shortcut);
    return action;
}

void Actions::apply(const QString& id, const QKeySequence& shortcut) {
    auto* action = m_actions.value(id);
    action->setShortcut(shortcut);
    action->setToolTip(shortcut.isEmpty()
                           ? m_tips.value(id)
                           : tr("%1 (%2)").arg(m_tips.value(id), shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(QString());
}

void Actions::setShortcut(const QString& id, const QKeySequence& shortcut) {
    const auto keep = [this](const QString& one, const QKeySequence& keys) {
        apply(one, keys);
        if (keys == m_defaults.value(one))
            QSettings().remove(kSettings + one);
        else
            QSettings().setValue(kSettings + one, keys.toString(QKeySequence::PortableText));
    };
    for (const auto& other : m_ids)
        if (other != id && !shortcut.isEmpty() && m_actions.value(other)->shortcut() == shortcut) keep(other, {});
    keep(id, shortcut);
}

void Actions::resetShortcuts() {
    for (const auto& id : m_ids) {
        QSettings().remove(kSettings + id);
        apply(id, m_defaults.value(id));
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
        if (!menu) {
            menu = menus->addMenu(said(spec.menu));
            connect(menu, &QMenu::aboutToShow, menu, [menu] { giveLetters(menu->actions()); }); // titles change
        }
        auto* action = m_actions.value(QLatin1String(spec.id));
        if (spec.separatorBefore) menu->addSeparator();
        menu->addAction(action);
        if (!spec.button) continue;
        if (spec.separatorBefore) buttons->addSeparator();
        buttons->addAction(action);
    }
    giveLetters(menus->actions());
}

} // namespace penumbra::shell
