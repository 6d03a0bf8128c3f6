#include "shell/palette.h"

#include "models/words.h"
#include "shell/main_window.h"
#include "shell/synonyms.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::shell {

namespace {

constexpr int kWidth = 560, kHeight = 380;
constexpr int kTop = 90; ///< below the window's upper edge
constexpr std::size_t kMostResources = 30;
constexpr int kLeastLetters = 2; ///< from which on resources are looked for

/// Whether every word that was typed stands in the text; a smaller rank fits better, -1 not at all.
int rankOf(const QString& title, const QString& typed) {
    if (title.startsWith(typed, Qt::CaseInsensitive)) return 0;
    const auto words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool begins = true;
    for (const auto& word : words) {
        const auto at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return -1;
        begins = begins && (at == 0 || !title.at(at - 1).isLetterOrNumber());
    }
    return begins ? 1 : 2;
}

/// By name; by other words for it only where a word begins so. What hides in the middle of a name comes last.
int rankOf(const PaletteEntry& entry, const QString& typed) {
    constexpr int kSynonym = 2, kWithin = 3;
    const int named = rankOf(entry.title, typed);
    if (named == 0 || named == 1) return named;
    const int meant = rankOf(entry.title + QLatin1Char(' ') + entry.synonyms, typed);
    if (meant == 1) return kSynonym;
    return named < 0 ? -1 : kWithin;
}

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

void addActions(MainWindow& window, std::vector<PaletteEntry>& out) {
    for (const auto& id : window.actions().ids()) {
        auto* action = window.actions().action(id);
        if (id == QLatin1String("palette") || !action->isEnabled()) continue;
        const bool page = id.startsWith(QLatin1String("page/"));
        if (page && window.document().phase() == bridge::Phase::Closed) continue;
        // the icon's text: that of Undo is without what it would undo
        out.push_back({action->iconText(), page ? PaletteWords::tr("Page") : PaletteWords::tr("Command"),
                       action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); },
                       synonymsOf(id)});
    }
}

void addEdits(MainWindow& window, std::vector<PaletteEntry>& out) {
    if (!window.document().evaluation()) return;
    for (const auto* action : whatif::actions())
        out.push_back({models::registryText("actions", action->title),
                       PaletteWords::tr("New edit"),
                       {},
                       [&window, id = QString::fromUtf8(action->id)] {
                           window.showPage(QStringLiteral("what-if"));
                           window.selection().requestAction(bridge::Selection::kEditPrefix + id);
                       },
                       synonymsOf(bridge::Selection::kEditPrefix + QString::fromUtf8(action->id)) + QLatin1Char(' ') +
                           QString::fromUtf8(action->id)});
}

/// What the buttons of the page on the screen do, and their menus.
void addPage(MainWindow& window, std::vector<PaletteEntry>& out) {
    const auto* page = window.currentPage();
    if (!page) return;
    const auto add = [&out](QString text, auto* doer, const auto& run) {
        text.remove(QLatin1Char('&'));
        const auto known = [&text](const PaletteEntry& entry) { return entry.title == text; };
        if (text.isEmpty() || !doer->isEnabled() || std::any_of(out.begin(), out.end(), known)) return;
        out.push_back({text,
                       PaletteWords::tr("On this page"),
                       {},
                       [doer = QPointer(doer), run] {
                           if (doer) run(doer);
                       },
                       {}});
    };
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        auto* push = qobject_cast<QPushButton*>(button);
        auto* tool = qobject_cast<QToolButton*>(button);
        if ((!push && !tool) || !button->isVisible() || !button->isEnabled()) continue;
        const auto* menu = push ? push->menu() : tool->menu();
        if (!menu) add(button->text(), button, [](QAbstractButton* one) { one->click(); });
        for (auto* action : menu ? menu->actions() : QList<QAction*>())
            if (!action->menu()) add(action->text(), action, [](QAction* one) { one->trigger(); });
    }
}

/// What is done to a host, by its name and the edit's: "drain b1-01".
void addEditsOf(MainWindow& window, const QString& host, const QString& typed, std::vector<PaletteEntry>& out) {
    for (const auto& id : {QStringLiteral("drain-host"), QStringLiteral("fail-host")}) {
        const auto* action = whatif::actions().find(id.toStdString());
        PaletteEntry entry{PaletteWords::tr("%1: %2").arg(models::registryText("actions", action->title), host),
                           PaletteWords::tr("New edit"),
                           {},
                           [&window, id, host] {
                               window.showPage(QStringLiteral("what-if"));
                               window.selection().requestAction(bridge::Selection::kEditPrefix + id + u' ' + host);
                           },
                           synonymsOf(bridge::Selection::kEditPrefix + id)};
        if (rankOf(entry, typed) >= 0) out.push_back(std::move(entry));
    }
}

std::vector<PaletteEntry> resources(MainWindow& window, const QString& typed) {
    std::vector<PaletteEntry> out;
    const auto& evaluation = window.document().evaluation();
    if (!evaluation) return out;
    const auto look = [&](const auto& table, const QString& kind) {
        for (const auto& one : table) {
            if (out.size() >= kMostResources) return;
            const auto name = models::text(one.name);
            if (rankOf(name, typed) < 0) continue;
            out.push_back({name,
                           kind,
                           {},
                           [&window, id = one.id] {
                               window.selection().setResource(id);
                               window.showPage(QStringLiteral("fleet"));
                           },
                           {}});
        }
    };
    look(evaluation->world->services, PaletteWords::tr("Service"));
    look(evaluation->world->hosts, PaletteWords::tr("Host"));
    const auto words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& host : evaluation->world->hosts) {
        const auto name = models::text(host.name);
        const auto meant = [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); };
        if (out.size() < kMostResources && std::any_of(words.begin(), words.end(), meant))
            addEditsOf(window, name, typed, out);
    }
    look(evaluation->world->workloads, PaletteWords::tr("Workload"));
    return out;
}

} // namespace

Palette::Palette(std::vector<PaletteEntry> entries, std::function<std::vector<PaletteEntry>(const QString&)> more,
                 QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries)), m_more(std::move(more)) {
    setWindowTitle(tr("Find a command"));
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("card")); // for its border
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(views::space::small, views::space::small, views::space::small, views::space::small);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("A command, page, edit or resource"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list = new QTreeWidget;
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(kWidth, kHeight);
    if (parent) move(parent->mapToGlobal(QPoint((parent->width() - kWidth) / 2, kTop)));
    connect(m_field, &QLineEdit::textChanged, this, &Palette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &Palette::run);
    fill();
}

void Palette::fill() {
    const auto typed = m_field->text().trimmed();
    auto all = m_entries;
    if (m_more && typed.size() >= kLeastLetters)
        for (auto& entry : m_more(typed)) all.push_back(std::move(entry));
    std::erase_if(all, [&](const PaletteEntry& entry) { return rankOf(entry, typed) < 0; });
    std::stable_sort(all.begin(), all.end(),
                     [&](const PaletteEntry& a, const PaletteEntry& b) { return rankOf(a, typed) < rankOf(b, typed); });
    m_found = std::move(all);
    m_list->clear();
    for (const auto& entry : m_found) new QTreeWidgetItem(m_list, {entry.title, entry.kind, entry.keys});
    if (m_found.empty()) {
        auto* none = new QTreeWidgetItem(m_list, {tr("No command, page or resource has a name like that.")});
        none->setFlags(Qt::NoItemFlags);
    }
    choose(0);
}

int Palette::chosen() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

void Palette::choose(int row) {
    if (!m_found.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, static_cast<int>(m_found.size()) - 1)));
}

void Palette::run() {
    const int row = chosen();
    if (row < 0 || row >= static_cast<int>(m_found.size())) return;
    const auto act = m_found[static_cast<std::size_t>(row)].run;
    accept();
    act();
}

/// The field keeps the focus; its keys for going up and down are the list's.
bool Palette::eventFilter(QObject* object, QEvent* event) {
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Up         ? -1
                       : key == Qt::Key_Down     ? 1
                       : key == Qt::Key_PageUp   ? -10
                       : key == Qt::Key_PageDown ? 10
                                                 : 0;
        if (by != 0) {
            choose(chosen() + by);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void openPalette(MainWindow& window) {
    std::vector<PaletteEntry> entries;
    addActions(window, entries);
    addPage(window, entries);
    addEdits(window, entries);
    Palette palette(
        std::move(entries), [&window](const QString& typed) { return resources(window, typed); }, &window);
    palette.exec();
}

} // namespace penumbra::shell
