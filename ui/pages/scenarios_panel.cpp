#include "pages/scenarios_panel.h"

#include "models/words.h"
#include "views/card.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "whatif/committed.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::text;
using views::space::small;

ScenariosPanel::ScenariosPanel(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(models::scenarioColumns(), models::scenarioTip) {
    auto* card = new views::Card(tr("Scenarios side by side"));
    card->setNote(tr("in brackets: the difference from nothing added"));
    auto* keepButton = new QPushButton(tr("Keep the edits as…"));
    keepButton->setToolTip(tr("Keeps a copy of the edits under a name; what is edited then is another scenario."));
    connect(keepButton, &QPushButton::clicked, this, &ScenariosPanel::keep);
    card->addHeader(keepButton);
    m_state = new views::StateView;
    m_state->setContent(makeTable());
    card->addBody(m_state, 1);
    auto* regret = views::makeLabel(models::regretHelp(), true);
    regret->setWordWrap(true);
    card->addBody(regret);
    card->addBody(makeButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    auto& document = m_context.document;
    connect(&document, &bridge::Document::evaluationChanged, this, &ScenariosPanel::follow);
    connect(&document, &bridge::Document::workspaceChanged, this, &ScenariosPanel::follow);
}

QWidget* ScenariosPanel::makeTable() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(small);
    m_table = new views::Table;
    m_table->setAccessibleName(tr("Scenarios side by side"));
    m_table->setSource(&m_model, Qt::UserRole);
    m_table->wrapRows(3);
    m_table->fitColumns(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &views::Table::sourceRowChanged, this, &ScenariosPanel::showChosen);
    connect(m_table, &QTableView::activated, this, [this] { m_open->click(); });
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    return content;
}

QWidget* ScenariosPanel::makeButtons() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(small);
    m_open = new QPushButton(tr("Open"));
    m_open->setToolTip(tr("Puts it in place of the edits, as one step."));
    m_commit = new QPushButton(tr("Commit…"));
    m_commit->setToolTip(tr("Schedules what it changes: whatever is asked from then on counts with it."));
    m_forget = new QPushButton(tr("Delete"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_context.document.openScenario(chosen());
        emit opened();
    });
    connect(m_commit, &QPushButton::clicked, this, &ScenariosPanel::commit);
    connect(m_forget, &QPushButton::clicked, this, &ScenariosPanel::forget);
    for (auto* button : {m_open, m_commit, m_forget}) line->addWidget(button);
    line->addStretch(1);
    return row;
}

void ScenariosPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void ScenariosPanel::follow() {
    const auto& document = m_context.document;
    if (!isVisible() || !document.evaluation() || document.stale()) return;
    auto wanted = document.workspace().scenarios;
    const auto& edits = document.state().scenario.edits;
    const bool kept = std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) { return one.edits == edits; });
    if (!edits.empty() && !kept) wanted.insert(wanted.begin(), {compare::kWorkingScenario, edits});
    const bool same =
        m_of && m_of->inventory == document.evaluation()->inventory && m_of->options == document.evaluation()->options;
    if (same && wanted == m_compared) return;
    m_compared = wanted;
    m_of = document.evaluation();
    m_running = true;
    if (m_model.rowCount() == 0) m_state->showLoading(tr("Comparing the scenarios"));
    struct Compared {
        std::vector<compare::Alternative> rows;
        std::string currency;
    };
    m_context.document.engine().run<Compared>(
        bridge::Lane::Compare, tr("Comparing the scenarios"),
        [wanted, prices = document.prices(),
         options = document.state().options](bridge::Desk& desk, const base::Run& run) -> base::Result<Compared> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto rows = compare::compareScenarios(**session, wanted, prices, options, run);
            if (!rows) return tl::unexpected(rows.error());
            return Compared{std::move(*rows), prices.currency};
        },
        this,
        [this](const base::Result<Compared>& compared) {
            m_running = m_context.document.engine().busy(bridge::Lane::Compare);
            if (compared) return show(compared->rows, compared->currency);
            m_of.reset(); // asked again when it is looked at the next time
            if (compared.error().kind != base::ErrorKind::Cancelled)
                m_state->showError(tr("The scenarios cannot be compared"), text(compared.error().text));
        });
}

void ScenariosPanel::show(const std::vector<compare::Alternative>& alternatives, const std::string& currency) {
    const auto before = chosen();
    std::vector<models::ScenarioRow> rows;
    for (const auto& one : alternatives) rows.push_back({one, alternatives.front().outcome, currency});
    m_model.setRows(std::move(rows));
    m_state->showContent();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.at(row)->name() == before) m_table->selectSourceRow(row);
    showChosen();
}

std::string ScenariosPanel::chosen() const {
    const auto* row = m_model.at(m_table->sourceRow());
    return row ? row->name() : std::string();
}

void ScenariosPanel::showChosen() {
    const auto* row = m_model.at(m_table->sourceRow());
    const bool kept = row && !row->name().empty() && row->name() != compare::kWorkingScenario;
    const bool writes = !m_context.document.workspace().readOnly;
    m_open->setEnabled(kept);
    m_commit->setEnabled(kept && writes);
    m_forget->setEnabled(kept && writes);
    m_sentence->setText(row ? models::scenarioTip(*row)
                            : tr("Choose one to read what limits it and what it gives up."));
}

void ScenariosPanel::keep() {
    auto& document = m_context.document;
    if (document.state().scenario.edits.empty()) {
        QMessageBox::information(this, tr("Keep the edits"),
                                 tr("Nothing is edited yet. Add an edit at the left first."));
        return;
    }
    bool ok = false;
    auto scenario = document.state().scenario;
    const auto name =
        QInputDialog::getText(this, tr("Keep the edits"), tr("Name of the scenario"), QLineEdit::Normal, {}, &ok)
            .trimmed();
    if (!ok || name.isEmpty()) return;
    scenario.name = name.toStdString();
    const auto& kept = document.workspace().scenarios;
    if (std::any_of(kept.begin(), kept.end(), [&](const auto& one) { return one.name == scenario.name; }) &&
        QMessageBox::question(this, tr("Keep the edits"),
                              tr("There is a scenario %1 already. Put the edits in its place?").arg(name)) !=
            QMessageBox::Yes)
        return;
    document.changeWorkspace(tr("Keeping the scenario"),
                             [scenario, now = document.now(), said = tr("Kept as %1.").arg(name).toStdString()](
                                 store::Workspace& workspace) -> base::Result<std::string> {
                                 const auto done = compare::keepScenario(workspace, scenario, now);
                                 if (!done) return tl::unexpected(done.error());
                                 return said;
                             });
}

void ScenariosPanel::commit() {
    auto& document = m_context.document;
    const auto name = chosen();
    const auto& kept = document.workspace().scenarios;
    const auto scenario = std::find_if(kept.begin(), kept.end(), [&](const auto& one) { return one.name == name; });
    if (scenario == kept.end() || !document.evaluation()) return;
    const auto batch = whatif::committed(*scenario, *document.evaluation()->inventory, document.now());
    if (!batch) {
        QMessageBox::information(this, tr("Commit %1").arg(text(name)), text(batch.error().text));
        return;
    }
    QStringList lines{tr("From then on everything is counted with it. It stands on the Overview as a scheduled change "
                         "and can be called off, and Edit > Undo import takes it back.")};
    for (const auto& problem : batch->problems) lines << text(problem.text);
    QMessageBox question(QMessageBox::Question, tr("Commit %1").arg(text(name)), lines.join(QLatin1String("\n\n")),
                         QMessageBox::Cancel, this);
    const auto* yes = question.addButton(tr("Commit"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == yes) document.import(std::make_shared<const model::Batch>(*batch));
}

void ScenariosPanel::forget() {
    const auto name = chosen();
    if (QMessageBox::question(this, tr("Delete %1").arg(text(name)),
                              tr("It cannot be taken back. What was committed from it stays.")) != QMessageBox::Yes)
        return;
    m_context.document.changeWorkspace(tr("Deleting the scenario"),
                                       [name, said = tr("%1 is deleted.").arg(text(name)).toStdString()](
                                           store::Workspace& workspace) -> base::Result<std::string> {
                                           const auto done = compare::forgetScenario(workspace, name);
                                           if (!done) return tl::unexpected(done.error());
                                           return said;
                                       });
}

} // namespace penumbra::pages
