#include "pages/sources.h"

#include "model/mention.h"
#include "models/count_text.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/changes_dialog.h"
#include "pages/problem_dialog.h"
#include "pages/source_dialog.h"
#include "views/card.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using views::space::small;

namespace {

constexpr int kProblemsHeight = 150;

} // namespace

SourcesPage::SourcesPage(Context& context, QWidget* parent)
    : PageWidget(context, tr("Sources"), parent), m_gathering(context.gathering) {
    setSubtitle(tr("Live sources are asked as rarely as their series allow, and always before a scheduled change"));
    auto* add = new QPushButton(tr("Add source…"));
    add->setProperty("primary", true);
    auto* changes = new QPushButton(tr("Changes…"));
    changes->setToolTip(
        tr("What a scheduled change will change, and what is different after it from the baseline before it."));
    addControl(changes);
    addControl(add);
    connect(changes, &QPushButton::clicked, this, [this] {
        ChangesDialog dialog(document(), this);
        dialog.exec();
    });
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    layout->addWidget(makeList(), 4);
    layout->addWidget(makeDetails(), 3);
    m_inner = new views::StateView;
    m_inner->setContent(content);
    setContent(m_inner);
    connect(m_inner, &views::StateView::actionTriggered, this, [this] { edit(nullptr); });
    connect(add, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(&m_gathering, &bridge::Gathering::sourcesChanged, this, &SourcesPage::showSources);
    connect(&m_gathering, &bridge::Gathering::statesChanged, this, &SourcesPage::showStates);
    showSources();
}

bool SourcesPage::settled() const {
    if (document().workspace().path.isEmpty()) return true;
    const auto states = m_gathering.states();
    return m_gathering.known() && std::all_of(states.begin(), states.end(), [](const auto& state) {
               return state.gatherings > 0 || !state.error.empty() ||
                      state.phase == gather::SourceState::Phase::Paused ||
                      state.phase == gather::SourceState::Phase::Unapproved;
           });
}

QWidget* SourcesPage::makeList() {
    m_listCard = new views::Card(tr("Live sources"));
    m_table = new views::Table;
    m_table->setAccessibleName(tr("Live sources"));
    m_table->setSource(&m_sources);
    m_listCard->addBody(m_table, 1);
    connect(m_table, &views::Table::sourceRowChanged, this, &SourcesPage::showChoice);
    return m_listCard;
}

QWidget* SourcesPage::makeDetails() {
    m_detailCard = new views::Card(tr("How it does"));
    m_error = new QLabel;
    m_error->setProperty("wrong", true);
    m_reason = new QLabel;
    m_cost = views::makeLabel({}, true);
    for (auto* label : {m_error, m_reason, m_cost}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_detailCard->addBody(label);
    }
    m_problemTable = new views::Table;
    m_problemTable->setAccessibleName(tr("What is wrong with what it brought"));
    m_problemTable->setToolTip(tr("A double click shows the resource or the line that a problem speaks of."));
    m_problemTable->setSource(&m_problems);
    m_problemTable->hideColumn(models::ProblemModel::Where); // mostly the source itself; the sentence says the rest
    m_problemTable->setColumnWidth(models::ProblemModel::Severity, 110);
    m_problemTable->setMaximumHeight(kProblemsHeight);
    m_problemTable->setWordWrap(true);
    m_problemTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_problemTable, &QTableView::activated, this, &SourcesPage::openProblem);
    m_detailCard->addBody(m_problemTable);
    m_targetTable = new views::Table;
    m_targetTable->setAccessibleName(tr("How often each resource is asked for"));
    m_targetTable->setSource(&m_targets);
    m_targetTable->setColumnWidth(models::TargetModel::Resource, 180);
    m_targetTable->horizontalHeader()->setStretchLastSection(true);
    m_detailCard->addBody(m_targetTable, 1);
    m_space = new QWidget; // in the table's place, so that the texts stay at the top
    m_detailCard->addBody(m_space, 1);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(small);
    m_approve = new QPushButton(tr("Approve…"));
    m_approve->setProperty("primary", true);
    m_now = new QPushButton(tr("Gather now"));
    m_pause = new QPushButton(tr("Pause"));
    m_edit = new QPushButton(tr("Edit…"));
    m_remove = new QPushButton(tr("Remove"));
    for (auto* button : {m_approve, m_now, m_pause, m_edit, m_remove}) line->addWidget(button);
    line->addStretch(1);
    m_detailCard->addBody(row);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const auto* source = chosen()) approve(*source);
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (const auto* source = chosen()) m_gathering.gatherNow(source->source.name);
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (const auto* source = chosen()) m_gathering.setPaused(source->source.name, !source->paused);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto* source = chosen()) edit(source);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* source = chosen()) m_gathering.remove(source->source.name);
    });
    return m_detailCard;
}

const gather::WatchedSource* SourcesPage::chosen() const { return m_sources.source(m_table->sourceRow()); }

void SourcesPage::showSources() {
    const auto* before = chosen();
    const auto name = before ? before->source.name : std::string();
    m_sources.setSources(m_gathering.sources(), m_gathering.states(), document().now());
    m_table->fitColumns(models::SourceModel::Name);
    int row = m_sources.rowCount() > 0 ? 0 : -1;
    for (int i = 0; i < m_sources.rowCount(); ++i)
        if (m_sources.source(i)->source.name == name) row = i;
    m_table->selectSourceRow(row);
    if (m_sources.rowCount() > 0)
        m_inner->showContent();
    else if (!m_gathering.known())
        m_inner->showLoading(tr("Reading the sources"));
    else
        m_inner->showEmpty(tr("No live source yet"),
                           tr("Connect the monitoring, cluster, proxy or database that you run. Its inventory and its "
                              "series come in and stay fresh, at the least load that keeps the forecasts true."),
                           tr("Add source…"));
    showChoice();
}

void SourcesPage::showStates() {
    m_sources.setStates(m_gathering.states(), document().now());
    showChoice();
}

void SourcesPage::showChoice() {
    const auto* source = chosen();
    const auto* state = m_sources.state(m_table->sourceRow());
    for (auto* button : {m_now, m_pause, m_edit, m_remove}) button->setEnabled(source != nullptr);
    m_detailCard->setTitle(source ? text(source->source.name) : tr("How it does"));
    m_error->setVisible(state && !state->error.empty());
    m_targetTable->setVisible(state && !state->targets.empty());
    m_space->setVisible(!m_targetTable->isVisibleTo(m_detailCard));
    m_reason->clear();
    m_cost->clear();
    showProblems(state ? state->problems : base::Problems());
    m_targets.setTargets(state ? state->targets : std::vector<gather::TargetState>());
    const bool unapproved = state && state->phase == gather::SourceState::Phase::Unapproved;
    m_approve->setVisible(unapproved);
    m_now->setVisible(!unapproved);
    if (!source || !state) return;
    m_now->setEnabled(!source->paused);
    m_pause->setText(source->paused ? tr("Resume") : tr("Pause"));
    m_error->setText(text(state->error));
    m_reason->setText(source->paused ? tr("It is paused.") : text(state->reason));
    if (state->gatherings > 0)
        m_cost->setText(tr("Gathered %1 with %2, %3 received; the last one took %4 at %5.")
                            .arg(models::countText(state->gatherings, tr("once"), tr("%L1 times")))
                            .arg(models::countText(state->requests, tr("1 request"), tr("%L1 requests")))
                            .arg(models::bytesText(state->bytes))
                            .arg(tr("%L1 ms").arg(state->took.count()))
                            .arg(models::shortTimeText(state->lastGood)));
}

void SourcesPage::showProblems(const base::Problems& problems) {
    m_problemTable->setVisible(!problems.empty());
    if (problems == m_shownProblems) return; // a row that was chosen stays chosen
    m_shownProblems = problems;
    m_problems.setProblems(problems);
}

void SourcesPage::openProblem() {
    const auto* problem = m_problems.problem(m_problemTable->sourceRow());
    if (!problem) return;
    const auto& evaluation = document().evaluation();
    const auto* resource = evaluation ? model::mentioned(*evaluation->inventory, problem->where) : nullptr;
    if (evaluation && !resource) resource = model::mentioned(*evaluation->inventory, problem->text);
    if (resource) {
        selection().setResource(resource->id);
        return selection().requestPage(QStringLiteral("fleet"));
    }
    const auto file = fileOf(*problem);
    if (file.isEmpty()) return;
    auto inFile = *problem; // a dialog knows a file by its name alone
    inFile.where = QFileInfo(text(problem->where)).fileName().toStdString();
    ProblemDialog(document(), inFile, file, this).exec();
}

QString SourcesPage::fileOf(const base::Problem& problem) const {
    const auto name = text(problem.where).section(QLatin1Char(':'), 0, 0);
    if (name.isEmpty()) return {};
    if (QFileInfo(name).isAbsolute()) return QFileInfo(name).isFile() ? name : QString();
    if (const auto* source = chosen())
        for (const auto& [key, folder] : source->source.params)
            if (const QFileInfo file(text(folder) + QLatin1Char('/') + name); file.isAbsolute() && file.isFile())
                return file.filePath();
    return {};
}

void SourcesPage::edit(const gather::WatchedSource* source) {
    SourceDialog dialog(m_gathering, source, this);
    dialog.exec();
}

/// Shows what would be asked or run first.
void SourcesPage::approve(const gather::WatchedSource& source) {
    const auto* entry = gather::gatherers().find(source.source.gatherer);
    QStringList lines;
    auto params = source.source.params;
    for (const auto& spec : entry ? entry->params : std::span<const base::ParamSpec>())
        if (const auto given = params.extract(spec.key))
            lines << tr("%1: %2").arg(models::registryText("gather", spec.title), text(given.mapped()));
    for (const auto& [key, value] : params) lines << tr("%1: %2").arg(text(key), text(value));
    QMessageBox box(QMessageBox::Question, tr("Approve %1").arg(text(source.source.name)),
                    tr("This source came with the workspace. Once it is approved, this machine asks what stands below "
                       "whenever the workspace is open, with your files and your rights."),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("%1. %2").arg(entry ? models::registryText("gather", entry->title) : text(source.source.gatherer),
                         entry ? models::registryText("gather", entry->summary) : QString()) +
        QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')));
    const auto* yes = box.addButton(tr("Approve"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == yes) m_gathering.approve(source.source.name);
}

void SourcesPage::showStage(int stage) {
    if (stage == 0) return;
    gather::WatchedSource source;
    source.source = {"production", "prometheus", {{"url", "http://127.0.0.1:9"}}};
    m_gathering.keep(source);
}

extern const Page sourcesPage;
constinit const Page sourcesPage{
    "sources", QT_TRANSLATE_NOOP("pages", "Sources"),
    "M12 4 V12 M12 12 L5 18 M12 12 L19 18 M9 4 H15 M3 18 H7 M17 18 H21",
    QT_TRANSLATE_NOOP("pages", "Live sources: how each does, how often it is asked and why."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new SourcesPage(context, parent); }};

} // namespace penumbra::pages
