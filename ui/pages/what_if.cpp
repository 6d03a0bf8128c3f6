#include "pages/what_if.h"

#include "models/count_text.h"
#include "models/words.h"
#include "pages/ask_dialog.h"
#include "pages/axis_row.h"
#include "pages/hour_panel.h"
#include "pages/matrix_panel.h"
#include "pages/scenarios_panel.h"
#include "pages/timeline_panel.h"
#include "pages/waves_dialog.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/fitted_list.h"
#include "views/habits.h"
#include "views/state_view.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <map>
#include <utility>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr base::Duration kDrained = std::chrono::hours(4);    ///< proposed for a drain
const QList<int> kNothingEdited{130, 470}, kEdited{340, 260}; ///< shares of the edits and the findings
constexpr int kChartPause = 350;                              ///< milliseconds between two paintings of the chart
constexpr int kListHeight = 126;                              ///< of the edits; more of them scroll
constexpr int kFormHeight = 150;                              ///< at least: a few of its lines

/// What an edit can name each of them by: its name, or its id where another one is called the same.
template <class Table>
QStringList namesOf(const Table& table) {
    std::map<std::string, int> count;
    for (const auto& one : table) ++count[one.name];
    QStringList names;
    for (const auto& one : table) names << text(count[one.name] == 1 ? one.name : one.id.text());
    return names;
}

} // namespace

WhatIfPage::WhatIfPage(Context& context, QWidget* parent) : PageWidget(context, tr("What if"), parent) {
    setSubtitle(tr("Change the future and read at once what breaks, when, and how surely"));
    auto* split = new QSplitter;
    split->setHandleWidth(normal);
    split->setChildrenCollapsible(false);
    auto* left = m_left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(normal);
    left->setChildrenCollapsible(false);
    left->addWidget(makeEdits());
    left->addWidget(makeFindings());
    left->setSizes(kNothingEdited);
    split->addWidget(left);
    split->addWidget(makeResults());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    split->setSizes({470, 690});
    setContent(split);
    makeTabs();
    makeAsk();
    makeScenarios();
    m_chartPause.setSingleShot(true);
    connect(&m_chartPause, &QTimer::timeout, this, [this] {
        if (m_chartWaits) followChart();
    });
    connect(&document(), &bridge::Document::stateChanged, this, &WhatIfPage::showEdits);
    connect(&selection(), &bridge::Selection::actionRequested, this, [this](const QString& id) {
        if (id.startsWith(bridge::Selection::kEditPrefix)) {
            const auto edit = id.mid(bridge::Selection::kEditPrefix.size());
            addEdit(edit.section(u' ', 0, 0), {}, edit.section(u' ', 1));
        }
    });
}

void WhatIfPage::makeAsk() {
    m_ask = new QPushButton(tr("Ask"));
    m_ask->setToolTip(tr("Questions about the scenario; each is computed once it is asked."));
    m_ask->setProperty("menu", true);
    auto* menu = new QMenu(m_ask);
    menu->setToolTipsVisible(true);
    for (const auto* question : ask::questions()) {
        auto* entry = menu->addAction(models::registryText("actions", question->title) + QStringLiteral("…"));
        entry->setToolTip(models::registryText("actions", question->summary));
        connect(entry, &QAction::triggered, this, [this, id = QString::fromUtf8(question->id)] { askAbout(id); });
    }
    m_ask->setMenu(menu);
    addControl(m_ask);
    connect(m_timeline, &TimelinePanel::hoursAsked, this,
            [this](const QString& key) { askAbout(QStringLiteral("when"), key); });
}

void WhatIfPage::askAbout(const QString& question, const QString& edit, bool atOnce) {
    if (!document().evaluation()) return;
    auto& texts = m_asked[question.toStdString()];
    if (const int row = m_edits.rowOf(edit.toStdString()); row >= 0) texts["which"] = std::to_string(row + 1);
    m_choices.edits.clear();
    for (const auto& one : document().state().scenario.edits)
        m_choices.edits << QStringLiteral("%1  %2").arg(m_choices.edits.size() + 1).arg(text(whatif::describe(one)));
    AskDialog dialog(document(), m_choices, question, m_asked, this);
    if (atOnce) QTimer::singleShot(0, &dialog, &AskDialog::ask);
    dialog.exec();
}

void WhatIfPage::makeScenarios() {
    m_scenarios = new QPushButton(tr("Open scenario"));
    m_scenarios->setToolTip(tr("Puts a scenario that is kept in this workspace in place of the edits, as one step."));
    m_scenarios->setProperty("menu", true);
    m_scenarios->setMenu(new QMenu(m_scenarios));
    m_scenarios->menu()->setToolTipsVisible(true);
    addControl(m_scenarios);
    connect(&document(), &bridge::Document::workspaceChanged, this, &WhatIfPage::fillScenarios);
    fillScenarios();
}

void WhatIfPage::fillScenarios() {
    auto* menu = m_scenarios->menu();
    menu->clear();
    for (const auto& kept : document().workspace().scenarios) {
        auto* entry = menu->addAction(text(kept.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        QStringList edits;
        for (const auto& edit : kept.edits) edits << text(whatif::describe(edit));
        entry->setToolTip(edits.join(QLatin1Char('\n')));
        connect(entry, &QAction::triggered, this, [this, name = kept.name] { document().openScenario(name); });
    }
    m_scenarios->setVisible(!menu->isEmpty());
}

QWidget* WhatIfPage::makeEdits() {
    auto* card = new views::Card(tr("Edits"));
    auto* add = new QPushButton(tr("Add edit"));
    auto* menu = m_add = new QMenu(add);
    std::map<whatif::Topic, QMenu*> topics;
    for (const auto topic : whatif::kTopics) {
        topics[topic] = menu->addMenu(models::registryText("actions", whatif::topicTitle(topic)));
        topics[topic]->setToolTipsVisible(true);
    }
    for (const auto* action : whatif::actions()) {
        auto* entry = topics[action->topic]->addAction(models::registryText("actions", action->title));
        entry->setToolTip(models::registryText("actions", action->summary));
        connect(entry, &QAction::triggered, this,
                [this, id = QString::fromUtf8(action->id)] { addEdit(id, std::exchange(m_addAt, {})); });
    }
    auto* waves = topics[whatif::Topic::Maintenance]->addAction(tr("Maintenance in waves…"));
    waves->setToolTip(tr("Many hosts within windows: how many at once, in which order, and whether it will finish."));
    connect(waves, &QAction::triggered, this, &WhatIfPage::planWaves);
    add->setMenu(menu);
    add->setProperty("menu", true);
    m_remove = new QPushButton(tr("Remove"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* edit = currentEdit()) document().removeEdit(std::string(edit->key));
    });
    card->addHeader(m_remove);
    card->addHeader(add);
    m_hint =
        views::makeLabel(tr("Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. "
                            "The figures beside this follow at once, and undo takes everything back."),
                         true);
    m_hint->setWordWrap(true);
    m_list = new views::FittedList(kListHeight);
    m_list->setModel(&m_edits);
    m_list->setAccessibleName(tr("Edits"));
    auto* remove = new QAction(m_remove->text(), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, m_remove, &QPushButton::click);
    m_list->addAction(remove);
    auto* clear = new QAction(tr("Remove all edits"), m_list);
    connect(clear, &QAction::triggered, this, [this] { document().clearEdits(); });
    m_list->addAction(clear);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatIfPage::showEdits);
    connect(&m_edits, &models::EditModel::switched, this, [this](const std::string& key, bool enabled) {
        const auto* edit = document().findEdit(key);
        if (!edit) return;
        auto next = *edit;
        next.enabled = enabled;
        document().replaceEdit(next);
    });
    m_form = new views::EditForm;
    connect(m_form, &views::EditForm::edited, this,
            [this](const whatif::Edit& edit, const QString& mergeKey) { document().replaceEdit(edit, mergeKey); });
    auto* scroll = views::scrolling(m_form, tr("The chosen edit"));
    scroll->setMinimumHeight(kFormHeight);
    card->addBody(m_hint);
    card->addBody(m_list);
    card->addBody(scroll, 1);
    card->body()->addStretch(); // for the hint, while there is no form
    m_formArea = scroll;
    return card;
}

void WhatIfPage::addEdit(const QString& action, std::optional<base::Time> at, const QString& host) {
    whatif::Edit edit;
    edit.change.action = action.toStdString();
    const auto* found = whatif::actions().find(edit.change.action);
    for (const auto& spec : found->params) {
        if (!spec.required) continue;
        // What it is about is chosen by the planner: until then the edit stands there and says what it needs.
        if (spec.kind == base::ParamKind::Integer) edit.change.params[spec.key] = "1";
    }
    if (!host.isEmpty()) edit.change.params["host"] = host.toStdString();
    if (at) {
        edit.window.begin = *at;
    } else if (const auto& evaluation = document().evaluation()) {
        const auto now = evaluation->usage->grid.begin;
        edit.window.begin = std::chrono::ceil<std::chrono::hours>(now + std::chrono::hours(1));
    }
    if (action.startsWith(QLatin1String("drain-"))) edit.window.end = edit.window.begin + kDrained;
    document().addEdit(std::move(edit));
    m_list->setCurrentIndex(m_edits.index(m_edits.rowCount({}) - 1));
}

/// For the tour: an edit that is about the first host there is.
void WhatIfPage::addEditOfFirstHost(const QString& action) {
    if (!m_choices.hosts.isEmpty()) addEdit(action, {}, m_choices.hosts[0]);
}

void WhatIfPage::planWaves() {
    const auto& evaluation = document().evaluation();
    if (!evaluation) return;
    WavesDialog dialog(document(), m_choices, m_waves.empty() ? proposedWaves(evaluation->options.now) : m_waves, this);
    dialog.exec();
    m_waves = dialog.texts();
}

void WhatIfPage::runCommand(const QString& id) {
    if (id == QLatin1String("waves")) planWaves();
    if (id == QLatin1String("when")) askAbout(id);
    if (id == QLatin1String("clear-edits")) document().clearEdits();
    if (id == QLatin1String("ask")) askAbout(QString::fromUtf8((*ask::questions().begin())->id));
    if (id == QLatin1String("kit")) askAbout(QStringLiteral("saturation"), {}, true);
    if (id == QLatin1String("spare")) askAbout(id, {}, true);
    if (id != QLatin1String("weakest")) return;
    m_tabs->setCurrentIndex(0);
    m_hours->listWeakest();
}

void WhatIfPage::pickEdit(const QString& key) {
    if (const int row = m_edits.rowOf(key.toStdString()); row >= 0) m_list->setCurrentIndex(m_edits.index(row));
}

const whatif::Edit* WhatIfPage::currentEdit() const { return m_edits.at(m_list->currentIndex().row()); }

void WhatIfPage::showEdits() {
    const auto& evaluation = document().evaluation();
    m_edits.setScenario(document().state().scenario,
                        evaluation ? evaluation->skipped : std::vector<whatif::SkippedEdit>());
    const int count = m_edits.rowCount({});
    m_hint->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_formArea->setVisible(count > 0);
    m_remove->setVisible(count > 0);
    shareRoom(count > 0);
    if (count > 0 && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_edits.index(count - 1));
    const auto now = evaluation ? evaluation->usage->grid.begin : base::Time{};
    m_form->setEdit(count > 0 ? currentEdit() : nullptr, m_choices, now);
    const auto* shown = count > 0 ? currentEdit() : nullptr;
    if (const auto key = shown ? text(shown->key) : QString(); key != std::exchange(m_shownEdit, key))
        QTimer::singleShot(0, m_formArea, [this] { m_formArea->verticalScrollBar()->setValue(0); });
    m_timeline->show();
    m_board->setNote(m_timeline->note());
    if (const auto* edit = count > 0 ? currentEdit() : nullptr) m_timeline->setCurrent(text(edit->key));
}

/// While nothing is edited the findings have the room, unless the planner gave it otherwise.
void WhatIfPage::shareRoom(bool edited) {
    if (std::exchange(m_edited, edited) == edited) return;
    if (!m_left->property(views::kSharedByHand).toBool()) m_left->setSizes(edited ? kEdited : kNothingEdited);
}

void WhatIfPage::showChoices() {
    m_choices = {};
    const auto& world = *document().evaluation()->world;
    m_choices.now = document().evaluation()->options.now;
    m_choices.hosts = namesOf(world.hosts);
    m_choices.services = namesOf(world.services);
    m_choices.workloads = namesOf(world.workloads);
    for (const auto& name : world.racks) m_choices.racks << text(name);
    for (const auto& name : world.zones) m_choices.zones << text(name);
    for (int d = 0; d < world.dimensions.count(); ++d) m_choices.dimensions << text(world.dimensions.at(d).name);
    m_matrix->setChoices(m_choices);
}

void WhatIfPage::showEvaluation() {
    m_chart->setDimmed(document().stale());
    if (m_shown == document().evaluation()) return;
    const bool sameFleet = m_shown && m_shown->inventory == document().evaluation()->inventory;
    m_shown = document().evaluation();
    if (!sameFleet) showChoices();
    m_scope.setExtent(m_shown->usage->grid.window());
    m_findings.setEvaluation(m_shown);
    m_findingCard->setNote(m_findings.rowCount() == 0 ? tr("nothing that is looked for happens within the horizon")
                                                      : tr("%1 in all, %2 from this scenario")
                                                            .arg(models::numberText(m_findings.rowCount()),
                                                                 models::numberText(m_findings.newCount())));
    showEdits();
    showFigures();
    followChart();
    showSentence();
}

/// To paint it takes longer than an evaluation does, so while a hand drags it follows a few times a second.
void WhatIfPage::followChart() {
    m_chartWaits = m_chartPause.isActive();
    if (m_chartWaits) return;
    showSubjects();
    showChart();
    m_chartPause.start(kChartPause);
}

bool WhatIfPage::settled() const {
    return !m_chartWaits && !m_hours->busy() && !m_matrix->busy() && !m_compare->busy();
}

/// Nothing edited; two edits; their matrix; the matrix with an axis that cannot be read; scenarios side by side.
void WhatIfPage::showStage(int stage) {
    if (m_choices.hosts.size() < 2) return;
    m_tabs->setCurrentIndex(stage == 4 ? 2 : stage >= 2 ? 1 : 0);
    const auto& edits = document().state().scenario.edits;
    if (stage == 1) {
        addEditOfFirstHost(QStringLiteral("fail-host"));
        addEdit(QStringLiteral("change-demand"));
    } else if (stage == 2 && edits.size() >= 2) {
        m_matrix->addAxis(edits[0].key, {});
        m_matrix->addAxis(edits[1].key, "factor")->setValues(AxisRow::tr("none") + QStringLiteral(" | 1.2 | 1.5 | 2"));
        m_matrix->start();
    } else if (stage == 3) {
        m_matrix->addAxis({}, {})->setValues(QStringLiteral("purchase: none | add-host count=2"));
    }
}

extern const Page whatIfPage;
constinit const Page whatIfPage{
    "what-if", QT_TRANSLATE_NOOP("pages", "What if"),
    "M4 6 H14 M18 6 H20 M4 12 H8 M12 12 H20 M4 18 H12 M16 18 H20 M14 4 H18 V8 H14 Z M8 10 H12 V14 H8 Z M12 16 H16 V20 "
    "H12 Z",
    QT_TRANSLATE_NOOP("pages", "Edits of the shadow with their findings and figures before and after."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new WhatIfPage(context, parent); }};

} // namespace penumbra::pages
