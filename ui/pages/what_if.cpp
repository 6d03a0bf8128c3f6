#include "pages/what_if.h"

#include "models/words.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/fitted_list.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <map>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr int kListHeight = 180; ///< of the edits; more of them scroll

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
    split->addWidget(makeEdits());
    split->addWidget(makeResults());
    split->setStretchFactor(1, 1);
    split->setSizes({390, 770});
    setContent(split);
    makeScenarios();
    connect(&document(), &bridge::Document::stateChanged, this, &WhatIfPage::showEdits);
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
    auto* card = new views::Card(tr("Edits of the shadow"));
    auto* add = new QPushButton(tr("Add edit"));
    auto* menu = new QMenu(add);
    menu->setToolTipsVisible(true);
    for (const auto* action : whatif::actions()) {
        auto* entry = menu->addAction(models::registryText("actions", action->title));
        entry->setToolTip(models::registryText("actions", action->summary));
        connect(entry, &QAction::triggered, this, [this, id = QString::fromUtf8(action->id)] { addEdit(id); });
    }
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
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    card->addBody(m_hint);
    card->addBody(m_list);
    card->addBody(scroll, 1);
    return card;
}

QWidget* WhatIfPage::makeResults() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_figures = new views::FigureRow;
    auto* head = new views::Card;
    head->addBody(m_figures);
    layout->addWidget(head);

    m_chartCard = new views::Card(tr("What limits"));
    m_subject = new QComboBox;
    m_subject->setMinimumContentsLength(24);
    m_subject->setAccessibleName(tr("What the chart shows"));
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_subjectChosen = true;
        showChart();
    });
    m_chartCard->addHeader(m_subject);
    m_chart = new views::ChartView;
    m_chartCard->addBody(m_chart, 1);
    layout->addWidget(m_chartCard, 3);

    m_findingCard = new views::Card(tr("Findings"));
    m_table = new views::Table;
    m_table->setSource(&m_findings, models::FindingModel::SortRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(models::FindingModel::Subject, QHeaderView::Stretch);
    m_table->setColumnWidth(models::FindingModel::What, 132);
    m_table->setColumnWidth(models::FindingModel::When, 136);
    m_table->setColumnWidth(models::FindingModel::Chance, 88);
    m_table->setColumnWidth(models::FindingModel::Origin, 112);
    connect(m_table, &views::Table::sourceRowChanged, this, &WhatIfPage::showSentence);
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findingCard->addBody(m_table, 1);
    m_findingCard->addBody(m_sentence);
    layout->addWidget(m_findingCard, 3);
    return content;
}

void WhatIfPage::addEdit(const QString& action) {
    whatif::Edit edit;
    edit.change.action = action.toStdString();
    const auto* found = whatif::actions().find(edit.change.action);
    for (const auto& spec : found->params) {
        if (!spec.required) continue;
        const auto first = [](const QStringList& list) {
            return list.isEmpty() ? std::string() : list[0].toStdString();
        };
        if (spec.kind == base::ParamKind::Host) edit.change.params[spec.key] = first(m_choices.hosts);
        if (spec.kind == base::ParamKind::Workload) edit.change.params[spec.key] = first(m_choices.workloads);
        if (spec.kind == base::ParamKind::Service) edit.change.params[spec.key] = first(m_choices.services);
        if (spec.kind == base::ParamKind::Integer) edit.change.params[spec.key] = "1";
    }
    if (const auto& evaluation = document().evaluation()) {
        const auto now = evaluation->usage->grid.begin;
        edit.window.begin = std::chrono::ceil<std::chrono::hours>(now + std::chrono::hours(1));
    }
    document().addEdit(std::move(edit));
    m_list->setCurrentIndex(m_edits.index(m_edits.rowCount({}) - 1));
}

const whatif::Edit* WhatIfPage::currentEdit() const { return m_edits.at(m_list->currentIndex().row()); }

void WhatIfPage::showEdits() {
    const auto& evaluation = document().evaluation();
    m_edits.setScenario(document().state().scenario,
                        evaluation ? evaluation->skipped : std::vector<whatif::SkippedEdit>());
    const int count = m_edits.rowCount({});
    m_hint->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_remove->setVisible(count > 0);
    if (count > 0 && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_edits.index(count - 1));
    const auto now = evaluation ? evaluation->usage->grid.begin : base::Time{};
    m_form->setEdit(count > 0 ? currentEdit() : nullptr, m_choices, now);
}

void WhatIfPage::showChoices() {
    m_choices = {};
    const auto& world = *document().evaluation()->world;
    m_choices.hosts = namesOf(world.hosts);
    m_choices.services = namesOf(world.services);
    m_choices.workloads = namesOf(world.workloads);
}

void WhatIfPage::showEvaluation() {
    m_chart->setDimmed(document().stale());
    if (m_shown == document().evaluation()) return;
    const bool sameFleet = m_shown && m_shown->inventory == document().evaluation()->inventory;
    m_shown = document().evaluation();
    if (!sameFleet) showChoices();
    m_findings.setEvaluation(m_shown);
    m_findingCard->setNote(
        m_findings.rowCount() == 0
            ? tr("nothing that is looked for happens within the horizon")
            : tr("%1 in all, %2 from this scenario").arg(m_findings.rowCount()).arg(m_findings.newCount()));
    showEdits();
    showFigures();
    showSubjects();
    showChart();
    showSentence();
}

void WhatIfPage::showFigures() {
    const auto& verdict = m_shown->verdict;
    const auto tone = verdict.kind == risk::VerdictKind::Go     ? views::Tone::Good
                      : verdict.kind == risk::VerdictKind::GoIf ? views::Tone::Warning
                                                                : views::Tone::Critical;
    const auto count = [](const std::vector<risk::Finding>& list, risk::FindingKind kind) {
        return std::count_if(list.begin(), list.end(), [kind](const auto& f) { return f.kind == kind; });
    };
    QList<views::Figure> figures;
    figures << views::Figure{tr("Verdict"), models::verdictWord(verdict.kind), text(verdict.limit), tone,
                             text(verdict.limit)};
    const auto row = [&](const QString& name, risk::FindingKind kind) {
        const auto after = count(m_shown->findings, kind), before = count(m_shown->baseFindings, kind);
        figures << views::Figure{name, QString::number(after), tr("%1 without the edits").arg(before),
                                 after > before   ? views::Tone::Critical
                                 : after < before ? views::Tone::Good
                                                  : views::Tone::Plain};
    };
    row(tr("Run out"), risk::FindingKind::Exhaustion);
    row(tr("Homeless workloads"), risk::FindingKind::Homeless);
    row(tr("Services lost"), risk::FindingKind::ServiceLost);
    row(tr("Cannot be lost"), risk::FindingKind::HostLoss);
    m_figures->setFigures(figures);
}

void WhatIfPage::showStage(int stage) {
    if (stage != 1 || m_choices.hosts.size() < 2) return;
    addEdit(QStringLiteral("fail-host"));
    addEdit(QStringLiteral("change-demand"));
}

extern const Page whatIfPage;
constinit const Page whatIfPage{
    "what-if", QT_TRANSLATE_NOOP("pages", "What if"),
    "M4 6 H14 M18 6 H20 M4 12 H8 M12 12 H20 M4 18 H12 M16 18 H20 M14 4 H18 V8 H14 Z M8 10 H12 V14 H8 Z M12 16 H16 V20 "
    "H12 Z",
    QT_TRANSLATE_NOOP("pages", "Edits of the shadow with their findings and figures before and after."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new WhatIfPage(context, parent); }};

} // namespace penumbra::pages
