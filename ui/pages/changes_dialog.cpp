#include "pages/changes_dialog.h"

#include "base/say.h"
#include "models/time_text.h"
#include "models/words.h"
#include "planning/schedule.h"
#include "upkeep/coming_changes.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "whatif/call_off.h"
#include "whatif/planned_change.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::ScheduledRow;
using models::text;
namespace space = views::space;

namespace {

enum ChangeColumn { Title, Begin, State };
constexpr int kWide = 1240, kHigh = 640, kListWidth = 430, kWidestCell = 260;

} // namespace

ChangesDialog::ChangesDialog(bridge::Document& document, QWidget* parent, const QString& chosen)
    : QDialog(parent), m_document(document), m_chosen(chosen), m_changes(models::scheduledColumns()),
      m_items(models::comparedColumns()) {
    setWindowTitle(tr("Scheduled changes"));
    const auto room = screen()->availableGeometry().size();
    resize(std::min(kWide, room.width()), std::min(kHigh, room.height()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::normal, space::large, space::normal);
    layout->setSpacing(space::normal);
    m_doubled = views::makeLabel({});
    m_doubled->setObjectName(QStringLiteral("warning"));
    m_doubled->setWordWrap(true);
    m_doubled->hide();
    layout->addWidget(m_doubled);
    m_all = new views::StateView;
    m_all->setContent(makeLists());
    layout->addWidget(m_all, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_callOff = new QPushButton(tr("Call off"));
    m_callOff->setAutoDefault(false);
    m_callOff->setEnabled(false);
    m_done = views::makeLabel({}, true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_callOff);
    row->addWidget(m_done, 1);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_callOff, &QPushButton::clicked, this, &ChangesDialog::callOff);
    connect(m_table, &views::Table::sourceRowChanged, this, &ChangesDialog::showChoice);
    connect(&m_document, &bridge::Document::workspaceChanged, this, &ChangesDialog::load);
    load();
}

ChangesDialog::~ChangesDialog() { m_document.engine().cancel(bridge::Lane::Preview); }

QWidget* ChangesDialog::makeLists() {
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    m_table = new views::Table;
    m_table->setAccessibleName(tr("Scheduled changes"));
    m_table->setSource(&m_changes, models::RowModel<ScheduledRow>::SortRole);
    split->addWidget(m_table);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::normal, space::small, 0, 0);
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
    split->setStretchFactor(1, 1);
    split->setSizes({kListWidth, kWide - kListWidth});
    return split;
}

base::Result<ChangesDialog::Listed> ChangesDialog::list(const store::Workspace& workspace, base::Time now) {
    auto coming = upkeep::comingChanges(workspace, now);
    if (!coming) return tl::unexpected(coming.error());
    const auto past = upkeep::pastChanges(workspace, now);
    if (!past) return tl::unexpected(past.error());
    using State = ScheduledRow::State;
    Listed out{{}, std::move(coming->problems)};
    for (const auto& one : coming->changes)
        out.rows.push_back({one.event.id, one.event.title, one.event.window,
                            one.underWay ? State::UnderWay : State::Coming, one.planned});
    for (const auto& one : *past)
        if (one.window.end <= now)
            out.rows.push_back(
                {one.event, one.title, one.window, one.compared ? State::Compared : State::NotCompared, false});
    return out;
}

void ChangesDialog::load() {
    m_all->showLoading(tr("Looking for scheduled changes"));
    m_callOff->setEnabled(false);
    m_document.engine().run<Listed>(
        bridge::Lane::Preview, tr("Looking for scheduled changes"),
        [now = m_document.now()](bridge::Desk& desk, const base::Run&) -> base::Result<Listed> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return list((*session)->workspace(), now);
        },
        this, [this](const base::Result<Listed>& listed) { showList(listed); });
}

void ChangesDialog::showList(const base::Result<Listed>& listed) {
    if (!listed) {
        if (listed.error().kind != base::ErrorKind::Cancelled)
            m_all->showError(tr("The scheduled changes cannot be read"), text(listed.error().text));
        return;
    }
    QStringList doubled;
    for (const auto& one : listed->problems) doubled << views::signOf(views::Tone::Warning) + text(one.text);
    m_doubled->setText(doubled.join(QLatin1Char('\n')));
    m_doubled->setVisible(!doubled.isEmpty());
    if (listed->rows.empty())
        return m_all->showEmpty(tr("No change is scheduled"),
                                tr("Changes come from calendars, pipelines and planned imports. Here you see what a "
                                   "planned one will change. Before each of them the live sources are asked for a "
                                   "baseline, and afterwards you see here what is different."));
    m_changes.setRows(listed->rows);
    m_table->fitColumns(Title);
    m_all->showContent();
    int row = 0;
    for (int i = 0; i < m_changes.rowCount(); ++i)
        if (text(planning::keyOfEvent(m_changes.at(i)->event)) == m_chosen) row = i;
    m_table->selectSourceRow(row);
}

base::Result<ChangesDialog::Shown> ChangesDialog::look(const store::Workspace& workspace, const ScheduledRow& row,
                                                       base::Time now) {
    if (row.state == ScheduledRow::State::Coming) {
        const auto inventory = workspace.inventory();
        if (!inventory) return tl::unexpected(inventory.error());
        const auto* event = inventory->findEvent(row.event);
        if (!event) return Shown();
        const auto effects = whatif::effectsOf(*inventory, *event);
        std::string how;
        for (const auto& one : effects.skipped) how += " " + one.reason;
        return Shown{std::move(how), true, upkeep::itemsOf(effects.differences), base::sayList(effects.deeds)};
    }
    if (row.state != ScheduledRow::State::Compared) {
        auto why = upkeep::whyNoBaseline(workspace, row.event);
        if (row.state == ScheduledRow::State::NotCompared || !why)
            return why.map([](std::string text) { return Shown{std::move(text), false, {}}; });
    }
    const auto comparison = upkeep::compare(workspace, row.event, now);
    if (!comparison) return tl::unexpected(comparison.error());
    return Shown{comparison->how, true, upkeep::itemsOf(*comparison)};
}

void ChangesDialog::showChoice(int row) {
    const auto* change = m_changes.at(row);
    const bool readOnly = m_document.workspace().readOnly;
    m_callOff->setEnabled(change && change->canBeCalledOff && !readOnly);
    if (!change) return;
    m_callOff->setToolTip(
        readOnly ? tr("The workspace is open for reading only, so nothing can be called off.")
        : change->canBeCalledOff
            ? tr("The planned change will not be: nothing of it is counted on any more. The audit log says "
                 "so, and Edit > Undo import takes it back.")
        : change->state == ScheduledRow::State::Coming || change->state == ScheduledRow::State::UnderWay
            ? tr("Only what a planned import made can be called off here. This change comes from another source: call "
                 "it off there, and it is gone here after the next import or gathering.")
            : tr("It is over, so there is nothing to call off."));
    m_one->showLoading(tr("Comparing"));
    m_document.engine().run<Shown>(
        bridge::Lane::Preview, tr("Comparing"),
        [change = *change, now = m_document.now()](bridge::Desk& desk, const base::Run&) -> base::Result<Shown> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return look((*session)->workspace(), change, now);
        },
        this, [this, change = *change](const base::Result<Shown>& result) { show(change, result); });
}

void ChangesDialog::show(const ScheduledRow& change, const base::Result<Shown>& result) {
    if (!result) {
        if (result.error().kind != base::ErrorKind::Cancelled)
            m_one->showError(tr("%1 cannot be compared").arg(text(change.title)), text(result.error().text));
        return;
    }
    const bool coming = change.state == ScheduledRow::State::Coming;
    auto how = text(result->how);
    if (coming)
        how = tr("Planned for %1, UTC. This is what it will change.").arg(models::windowText(change.window)) + how;
    if (!result->compared) return m_one->showEmpty(tr("Nothing to compare"), how);
    if (result->items.empty() && coming && !result->deeds.empty())
        return m_one->showEmpty(tr("It does this while it lasts: %1").arg(text(result->deeds)),
                                tr("Planned for %1, UTC. Nothing of the inventory stays different.")
                                        .arg(models::windowText(change.window)) +
                                    text(result->how));
    if (result->items.empty() && coming)
        return m_one->showEmpty(tr("It changes nothing of the inventory"),
                                tr("Planned for %1, UTC.").arg(models::windowText(change.window)) + text(result->how));
    if (result->items.empty())
        return m_one->showEmpty(tr("Nothing changed"),
                                tr("What %1 touches is as it was before. %2").arg(text(change.title), how));
    m_how->setText(how);
    m_items.setRows(result->items);
    m_itemTable->hideEmptyColumns();
    m_itemTable->widenColumns(kWidestCell);
    m_itemTable->horizontalHeader()->setStretchLastSection(true);
    m_one->showContent();
}

void ChangesDialog::callOff() {
    const auto* change = m_changes.at(m_table->sourceRow());
    if (!change) return;
    using Off = std::shared_ptr<const model::Batch>;
    m_document.engine().run<Off>(
        bridge::Lane::Workspace, tr("Calling %1 off").arg(text(change->title)),
        [id = change->event, now = m_document.now()](bridge::Desk& desk, const base::Run&) -> base::Result<Off> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto inventory = (*session)->workspace().inventory();
            if (!inventory) return tl::unexpected(inventory.error());
            auto batch = whatif::callOff(*inventory, id.text(), now);
            if (!batch) return tl::unexpected(batch.error());
            return std::make_shared<const model::Batch>(std::move(*batch));
        },
        this,
        [this, title = text(change->title)](const base::Result<Off>& off) {
            if (!off) return m_done->setText(text(off.error().text));
            m_done->setText(tr("%1 is being called off. Edit > Undo takes that back.").arg(title));
            m_document.import(*off);
        });
}

} // namespace penumbra::pages
