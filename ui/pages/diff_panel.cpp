#include "pages/diff_panel.h"

#include "models/words.h"
#include "pages/side_chooser.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/filter_row.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/tone_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::small;
using Of = compare::Side::Of;

namespace {

constexpr int kWidest = 210; ///< pixels of a column; the reasons take what is left
static_assert(static_cast<int>(views::Tone::Critical) == 3, "models::diffTone counts to it");

} // namespace

DiffPanel::DiffPanel(Context& context, QLineEdit& search, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(models::diffColumns(), models::diffTip, models::diffTone) {
    m_head = views::makeLabel({});
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new views::StateView;
    m_state->setContent(makeTable(search));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, small, 0, 0);
    layout->setSpacing(small);
    layout->addWidget(makeSides());
    layout->addWidget(m_head);
    layout->addWidget(m_state, 1);
    setSizePolicy(QSizePolicy::Ignored,
                  QSizePolicy::Preferred); // it has the page alone: what stands beside others asks
    connect(&m_context.document, &bridge::Document::evaluationChanged, this, &DiffPanel::followEvaluation);
    connect(&m_context.document, &bridge::Document::workspaceChanged, this, [this] {
        if (m_context.document.workspace().path.isEmpty()) m_chosen = false;
        followEvaluation();
    });
    connect(&m_context.selection, &bridge::Selection::atChanged, this, &DiffPanel::followMoment);
}

QWidget* DiffPanel::makeSides() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(small);
    m_from = new SideChooser(tr("F&rom"), tr("From"));
    m_to = new SideChooser(tr("&to"), tr("To"));
    auto* swapButton = new QPushButton(tr("Swap"));
    swapButton->setToolTip(tr("Reads it the other way round."));
    for (auto* chooser : {m_from, m_to}) {
        connect(chooser, &SideChooser::whoseChosen, this, [this, chooser] { whoseChosen(*chooser); });
        connect(chooser, &SideChooser::momentChosen, this, [this, chooser] {
            m_chosen = true;
            const auto side = chooser->side();
            const auto& evaluation = m_context.document.evaluation();
            const bool follows = chooser == m_to && side.of != Of::Live && evaluation &&
                                 evaluation->usage->grid.window().contains(side.at);
            if (follows) m_context.selection.setAt(side.at);
            follow();
        });
    }
    connect(swapButton, &QPushButton::clicked, this, &DiffPanel::swap);
    line->addWidget(m_from);
    line->addWidget(m_to);
    line->addWidget(swapButton);
    line->addStretch(1);
    return row;
}

QWidget* DiffPanel::makeTable(QLineEdit& search) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new views::Table;
    m_table->setAccessibleName(tr("What differs"));
    m_table->setSource(&m_model, decltype(m_model)::SortRole);
    m_table->searchWith(&search);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(models::DiffChange,
                                      new views::ToneDelegate(decltype(m_model)::ToneRole, m_table));
    connect(m_table, &views::Table::sourceRowChanged, this, &DiffPanel::showChosen);
    connect(m_table, &QTableView::activated, this, &DiffPanel::openChosen);
    m_reasons = views::makeLabel({});
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open = new QPushButton(tr("Show in the fleet"));
    connect(m_open, &QPushButton::clicked, this, &DiffPanel::openChosen);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, small, 0, 0);
    foot->addWidget(m_reasons, 1);
    foot->addWidget(m_open, 0, Qt::AlignTop);
    column->addWidget(new views::FilterRow(*m_table, content));
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_table->rememberColumns(QStringLiteral("diff"));
    return content;
}

void DiffPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followEvaluation();
}

void DiffPanel::followEvaluation() {
    const auto& document = m_context.document;
    const auto& evaluation = document.evaluation();
    if (!isVisible() || !evaluation) return;
    for (auto* chooser : {m_from, m_to}) chooser->setScenarios(document.workspace().scenarios);
    if (!m_chosen) {
        m_from->setSide({Of::Live, {}, evaluation->options.now});
        const bool edited = !document.state().scenario.edits.empty();
        m_to->setSide({edited ? Of::Edited : Of::Shadow, {}, m_context.selection.at()});
    }
    follow();
}

/// The shadow on the second side is the one of the page's moment.
void DiffPanel::followMoment() {
    auto side = m_to->side();
    if (!isVisible() || side.of == Of::Live || side.at == m_context.selection.at()) return;
    side.at = m_context.selection.at();
    m_to->setSide(side);
    follow();
}

void DiffPanel::whoseChosen(SideChooser& chooser) {
    m_chosen = true;
    const auto& evaluation = m_context.document.evaluation();
    auto side = chooser.side();
    if (evaluation) { // live knows what was, the shadow what will be
        const auto now = evaluation->options.now;
        if (side.of == Of::Live && side.at > now) side.at = now;
        if (side.of != Of::Live && side.at <= now) side.at = m_context.selection.at();
        chooser.setSide(side);
    }
    follow();
}

void DiffPanel::swap() {
    m_chosen = true;
    const auto from = m_from->side(), to = m_to->side();
    m_from->setSide(to);
    m_to->setSide(from);
    follow();
}

void DiffPanel::follow() {
    const auto& document = m_context.document;
    const auto& evaluation = document.evaluation();
    if (!isVisible() || !evaluation || document.stale()) return;
    const auto from = m_from->side(), to = m_to->side();
    if (m_of == evaluation && m_askedFrom == from && m_askedTo == to) return;
    m_of = evaluation;
    m_askedFrom = from;
    m_askedTo = to;
    m_running = true;
    if (m_model.rowCount() == 0) m_state->showLoading(tr("Comparing both sides"));
    m_context.document.engine().run<compare::FleetDiff>(
        bridge::Lane::Compare, tr("Comparing both sides"),
        [evaluation, from, to](bridge::Desk& desk, const base::Run& run) -> base::Result<compare::FleetDiff> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return compare::compareSides(**session, evaluation, from, to, compare::kLeastShare, run);
        },
        this,
        [this](const base::Result<compare::FleetDiff>& diff) {
            m_running = m_context.document.engine().busy(bridge::Lane::Compare);
            if (diff) return show(*diff);
            if (!m_running) m_of.reset(); // asked again when it is looked at the next time
            if (diff.error().kind == base::ErrorKind::Cancelled) return;
            m_model.setRows({});
            m_head->clear();
            m_state->showError(tr("These sides cannot be compared"), text(diff.error().text));
        });
}

void DiffPanel::show(const compare::FleetDiff& diff) {
    m_rule = text(compare::sayRule(diff));
    m_model.setRows(diff.rows);
    if (diff.rows.empty()) {
        m_head->clear();
        m_state->showEmpty(
            tr("Nothing differs"),
            tr("%1 %2 Choose another moment or another side above.").arg(text(compare::sayDiff(diff)), m_rule));
        return;
    }
    m_head->setText(text(compare::sayDiff(diff)));
    m_head->setToolTip(m_rule);
    m_state->showContent();
    m_table->hideEmptyColumns();
    giveRoom();
    showChosen();
}

/// What a column was given stays; one whose texts need more gets more. The reasons have what is left.
void DiffPanel::giveRoom() {
    std::vector<int> had;
    for (int column = 0; column < models::DiffWhy; ++column) had.push_back(m_table->columnWidth(column));
    m_table->widenColumns(kWidest);
    for (int column = 0; m_given && column < models::DiffWhy; ++column)
        if (const int width = had[static_cast<std::size_t>(column)]; width > m_table->columnWidth(column))
            m_table->setColumnWidth(column, width);
    m_given = true;
}

bool DiffPanel::isKnown(const compare::FleetDifference& row) const {
    return m_of && m_of->inventory->find(row.resource) != nullptr;
}

void DiffPanel::showChosen() {
    const auto* row = m_model.at(m_table->sourceRow());
    m_reasons->setText(row ? models::diffTip(*row) : m_rule);
    m_open->setEnabled(row && isKnown(*row));
    m_open->setToolTip(row && !isKnown(*row)
                           ? tr("It is not in the live inventory, so the fleet's lists do not have it.")
                           : tr("Chooses it in the tree, with its chart."));
}

void DiffPanel::openChosen() {
    const auto* row = m_model.at(m_table->sourceRow());
    if (!row || !isKnown(*row)) return;
    if (row->change == compare::FleetChange::Use)
        m_context.selection.setSeries(row->resource, row->what);
    else
        m_context.selection.setResource(row->resource);
    emit opened();
}

} // namespace penumbra::pages
