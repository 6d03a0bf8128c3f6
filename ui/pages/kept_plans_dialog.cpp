#include "pages/kept_plans_dialog.h"

#include "models/time_text.h"
#include "models/words.h"
#include "views/card.h"
#include "views/table.h"
#include "views/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penumbra::pages {

namespace {

using models::text;
using planning::KeptPlan;

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(KeptPlansDialog)
};

QString decisionOf(const KeptPlan& row) {
    if (!row.ruling) return KeptWords::tr("waits for a decision");
    return KeptWords::tr("%1 by %2").arg(text(planning::sayRuling(row.ruling->kind)), text(row.ruling->name));
}

std::vector<models::RowColumn<KeptPlan>> columns() {
    return {{KeptWords::tr("Plan"), [](const KeptPlan& row) { return text(row.plan.title); }},
            {KeptWords::tr("Decision"), decisionOf},
            {KeptWords::tr("Kept, UTC"), [](const KeptPlan& row) { return models::timeText(row.at); },
             [](const KeptPlan& row) { return QVariant(qlonglong(base::toMillis(row.at))); }},
            {KeptWords::tr("Rests on"), [](const KeptPlan& row) {
                 return row.older ? KeptWords::tr("◆ older data") : KeptWords::tr("newest data");
             }}};
}

QString tipOf(const KeptPlan& row) {
    QStringList lines{text(row.plan.summary)};
    if (row.ruling && !row.ruling->conditions.empty()) lines << text(row.ruling->conditions);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

KeptPlansDialog::KeptPlansDialog(std::vector<KeptPlan> plans, QWidget* parent)
    : QDialog(parent), m_plans(columns(), tipOf) {
    setWindowTitle(tr("Kept plans"));
    resize(900, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(views::space::normal);
    const bool some = !plans.empty();
    auto* about =
        views::makeLabel(some ? tr("A plan that is opened is computed again from what it was made of, to be "
                                   "reviewed and exported. The scenario stays as it is.")
                              : tr("This workspace keeps no plan yet. Find plans, choose one, and press Keep."));
    about->setWordWrap(true);
    layout->addWidget(about);
    m_plans.setRows(std::move(plans));
    m_table = new views::Table;
    m_table->setSource(&m_plans);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(windowTitle());
    m_table->fitColumns(0);
    m_table->setVisible(some);
    layout->addWidget(m_table, 1);
    if (!some) layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    m_open->setEnabled(some);
    connect(m_table, &QTableView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    if (some) m_table->selectSourceRow(0);
}

const planning::StoredPlan* KeptPlansDialog::chosen() const {
    const auto* row = m_plans.at(m_table->sourceRow());
    return row ? &row->plan : nullptr;
}

} // namespace penumbra::pages
