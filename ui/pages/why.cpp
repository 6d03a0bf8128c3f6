#include "pages/why.h"

#include "views/card.h"
#include "views/table.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace penumbra::pages {

namespace {

QToolButton* makeButton(const views::Card& card) {
    auto* button = new QToolButton; // as low as a title: it costs a table no row
    button->setText(PageWidget::tr("Why?"));
    button->setAutoRaise(true);
    button->setAccessibleName(PageWidget::tr("Why? %1").arg(card.title()));
    return button;
}

} // namespace

void offerWhy(Context& context, views::Card& card, std::vector<std::pair<QString, ClaimOf>> choices) {
    auto* button = makeButton(card);
    button->setToolTip(PageWidget::tr("What these figures rest on, and what would turn them"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (auto& [words, claimOf] : choices)
        QObject::connect(menu->addAction(words), &QAction::triggered, &card,
                         [&selection = context.selection, claimOf = std::move(claimOf)] {
                             selection.askWhy(claimOf().value_or(evidence::VerdictClaim{}));
                         });
    button->setMenu(menu);
    card.addHeader(button);
}

void offerWhy(Context& context, views::Card& card, views::Table* table, ClaimOf claimOf) {
    auto* button = makeButton(card);
    const auto tip = PageWidget::tr("What this rests on, and what would turn it; with nothing chosen, of the verdict");
    button->setToolTip(tip);
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
