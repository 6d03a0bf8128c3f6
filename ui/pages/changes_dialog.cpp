#include "pages/changes_dialog.h"

#include "models/words.h"
#include "views/card.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
namespace space = views::space;

ChangesDialog::ChangesDialog(bridge::Document& document, QWidget* parent) : QDialog(parent), m_document(document) {
    setWindowTitle(tr("What a change changed"));
    resize(1080, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::normal, space::large, space::normal);
    layout->setSpacing(space::normal);
    auto* split = new QSplitter;
    m_table = new views::Table;
    m_table->setAccessibleName(tr("Past changes"));
    m_table->setSource(&m_changes);
    split->addWidget(m_table);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_how = views::makeLabel({}, true);
    m_how->setWordWrap(true);
    column->addWidget(m_how);
    m_itemTable = new views::Table;
    m_itemTable->setAccessibleName(tr("What is different"));
    m_itemTable->setSource(&m_items);
    column->addWidget(m_itemTable, 1);
    m_one = new views::StateView;
    m_one->setContent(content);
    split->addWidget(m_one);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_all = new views::StateView;
    m_all->setContent(split);
    layout->addWidget(m_all, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_table, &views::Table::sourceRowChanged, this, &ChangesDialog::showChoice);
    load();
}

ChangesDialog::~ChangesDialog() { m_document.engine().cancel(bridge::Lane::Preview); }

void ChangesDialog::load() {
    using Changes = std::vector<session::PastChange>;
    m_all->showLoading(tr("Looking for past changes"));
    m_document.engine().run<Changes>(
        bridge::Lane::Preview, tr("Looking for past changes"),
        [now = m_document.now()](bridge::Desk& desk, const base::Run&) -> base::Result<Changes> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return session::pastChanges((*session)->workspace(), now);
        },
        this,
        [this](const base::Result<Changes>& changes) {
            if (!changes) {
                if (changes.error().kind != base::ErrorKind::Cancelled)
                    m_all->showError(tr("The past changes cannot be read"), text(changes.error().text));
                return;
            }
            if (changes->empty())
                return m_all->showEmpty(
                    tr("No scheduled change has begun yet"),
                    tr("Changes come from calendars, pipelines and planned imports. Before each of them "
                       "the live sources are asked for a baseline, and afterwards you see here what "
                       "is different."));
            m_changes.setChanges(*changes);
            m_table->fitColumns(models::PastChangeModel::Title);
            m_all->showContent();
            m_table->selectSourceRow(0);
        });
}

void ChangesDialog::showChoice(int row) {
    const auto* change = m_changes.at(row);
    if (!change) return;
    m_one->showLoading(tr("Comparing"));
    m_document.engine().run<Shown>(
        bridge::Lane::Preview, tr("Comparing"),
        [change = *change, now = m_document.now()](bridge::Desk& desk, const base::Run&) -> base::Result<Shown> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto& workspace = (*session)->workspace();
            if (!change.compared)
                return session::whyNoBaseline(workspace, change.event).map([](std::string why) {
                    return Shown{std::move(why), false, {}};
                });
            const auto comparison = session::compare(workspace, change.event, now);
            if (!comparison) return tl::unexpected(comparison.error());
            return Shown{comparison->how, true, session::itemsOf(*comparison)};
        },
        this, [this, change = *change](const base::Result<Shown>& result) { show(change, result); });
}

void ChangesDialog::show(const session::PastChange& change, const base::Result<Shown>& result) {
    if (!result) {
        if (result.error().kind != base::ErrorKind::Cancelled)
            m_one->showError(tr("%1 cannot be compared").arg(text(change.title)), text(result.error().text));
        return;
    }
    if (!result->compared) return m_one->showEmpty(tr("Nothing to compare"), text(result->how));
    if (result->items.empty())
        return m_one->showEmpty(
            tr("Nothing changed"),
            tr("What %1 touches is as it was before. %2").arg(text(change.title), text(result->how)));
    m_how->setText(text(result->how));
    m_items.setItems(result->items);
    m_itemTable->hideEmptyColumns();
    m_itemTable->widenColumns(260);
    m_itemTable->horizontalHeader()->setStretchLastSection(true);
    m_one->showContent();
}

} // namespace penumbra::pages
