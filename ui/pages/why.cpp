#include "pages/why.h"

#include "views/card.h"
#include "views/table.h"

#include <QAction>
#include <QToolButton>

namespace penumbra::pages {

void offerWhy(Context& context, views::Card& card, views::Table* table, ClaimOf claimOf) {
    auto* button = new QToolButton; // as low as a title: it costs a table no row
    button->setText(PageWidget::tr("Why?"));
    button->setAutoRaise(true);
    const auto tip = PageWidget::tr("What this rests on, and what would turn it; with nothing chosen, of the verdict");
    button->setToolTip(tip);
    button->setAccessibleName(PageWidget::tr("Why? %1").arg(card.title()));
    const auto ask = [&selection = context.selection, claimOf = std::move(claimOf)] {
        selection.askWhy(claimOf().value_or(evidence::VerdictClaim{}));
    };
    QObject::connect(button, &QToolButton::clicked, &card, ask);
    card.addHeader(button);
    if (!table) return;
    auto* action = new QAction(PageWidget::tr("Why?"), table);
    action->setToolTip(tip);
    QObject::connect(action, &QAction::triggered, table, ask);
    table->addAction(action);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace penumbra::pages
