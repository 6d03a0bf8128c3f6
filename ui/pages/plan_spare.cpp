#include "pages/plan.h"

#include "models/words.h"
#include "views/card.h"
#include "views/table.h"
#include "views/theme.h"

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;

QWidget* PlanPage::makeSpare() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* table = new views::Table;
    table->setSource(&m_spare);
    table->setSortingEnabled(false);
    table->setAccessibleName(tr("Spare hosts"));
    table->fitColumns(models::kSpareMark);
    m_spareText = views::makeLabel({}, true);
    m_spareText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(table, &views::Table::sourceRowChanged, this, [this](int row) {
        const auto* point = m_spare.at(row);
        m_spareText->setText(point ? text(point->advice.text) : QString());
    });
    layout->addWidget(table, 5);
    layout->addWidget(views::scrolling(m_spareText, tr("Spare hosts")), 1);
    return content;
}

void PlanPage::showSpare() {
    const auto& plans = m_planner.plans();
    m_spare.setRows(plans ? models::spareRows(plans->spare, plans->recipe.prices.currency)
                          : std::vector<models::SpareRow>());
    m_spareText->setText(m_spare.rowCount() > 0 ? text(m_spare.at(0)->advice.text) : QString());
    m_tabs->setTabText(Spare, tr("Spare hosts"));
    m_tabs->setTabToolTip(Spare,
                          tr("What N+1 and N+2 cost against how often they would not do, zone by zone; N is what "
                             "the median demand needs."));
    m_tabs->setTabVisible(Spare, m_spare.rowCount() > 0);
}

} // namespace penumbra::pages
