#include "pages/overview.h"

#include "models/count_text.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/changes_dialog.h"
#include "pages/why.h"
#include "planning/schedule.h"
#include "views/card.h"
#include "views/table.h"
#include "views/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace penumbra::pages {

namespace {
constexpr int kFairShare = 210; ///< pixels of a row of cards: one with many rows leaves the others theirs
}

OverviewPage::OverviewPage(Context& context, QWidget* parent)
    : PageWidget(context, tr("Overview"), parent), m_watch(context.document) {
    m_runsOutPart = makePart(tr("What runs out first"), m_runsOut, m_runsOut.columnCount() - 1);
    m_otherPart = makePart(tr("What else was found"), m_others, 1);
    m_surprisePart = makePart(tr("What left its band since yesterday"), m_surprises, m_surprises.columnCount() - 1);
    m_comingPart = makePart(tr("Changes of the next 7 days"), m_coming);
    m_planPart = makePart(tr("Plans waiting for a decision"), m_plans);
    m_sourcePart = makePart(tr("How old the data is"), m_sources);
    offerWhy(context, *m_runsOutPart.card, m_runsOutPart.table, [this] { return runsOutClaim(); });
    offerWhy(context, *m_otherPart.card, m_otherPart.table, [this] { return otherClaim(); });
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(views::space::normal);
    grid->addWidget(makeLikely(), 0, 0, 1, 2);
    auto* waiting = new QHBoxLayout;
    waiting->setSpacing(views::space::normal);
    for (const auto& part : {m_comingPart, m_planPart, m_sourcePart}) waiting->addWidget(part.card, 1);
    grid->addWidget(m_runsOutPart.card, 1, 0, 1, 2);
    grid->addWidget(m_surprisePart.card, 2, 0);
    grid->addWidget(m_otherPart.card, 2, 1);
    grid->addLayout(waiting, 3, 0, 1, 2);
    grid->setRowStretch(4, 1); // nothing: what no card needs
    m_grid = grid;
    m_waiting = waiting;
    setContent(content);
    connect(m_runsOutPart.table, &QTableView::activated, this, &OverviewPage::openRunsOut);
    connect(m_surprisePart.table, &QTableView::activated, this, &OverviewPage::openSurprise);
    m_surprisePart.table->setSortingEnabled(false); // series stand below what they have in common
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now == m_otherPart.table || now == m_runsOutPart.table) m_othersLast = now == m_otherPart.table;
    });
    connect(m_otherPart.table, &QTableView::activated, this, &OverviewPage::openOther);
    auto* changes = new QToolButton;
    changes->setText(tr("Call off…"));
    changes->setAutoRaise(true);
    changes->setToolTip(tr("What each scheduled change will change, and calling a planned one off"));
    m_comingPart.card->addHeader(changes);
    connect(changes, &QToolButton::clicked, this, &OverviewPage::openComing);
    connect(m_comingPart.table, &QTableView::activated, this, &OverviewPage::openComing);
    connect(m_planPart.table, &QTableView::activated, this,
            [this] { selection().requestPage(QStringLiteral("plan")); });
    connect(m_sourcePart.table, &QTableView::activated, this,
            [this] { selection().requestPage(QStringLiteral("sources")); });
    connect(&m_watch, &bridge::OverviewWatch::changed, this, &OverviewPage::show);
}

QWidget* OverviewPage::makeLikely() {
    m_likely = new views::Card;
    m_likelyText = views::makeLabel({});
    m_likelyText->setWordWrap(true);
    auto* open = new QPushButton(tr("Open Match"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_likelyText, 1);
    line->addWidget(open);
    static_cast<views::Card*>(m_likely)->addBody(row);
    m_likely->hide();
    connect(open, &QPushButton::clicked, this, [this] { selection().requestPage(QStringLiteral("match")); });
    return m_likely;
}

OverviewPage::Part OverviewPage::makePart(const QString& title, QAbstractItemModel& model, int stretched) {
    Part part;
    part.stretched = stretched;
    part.card = new views::Card(title);
    part.table = new views::Table;
    part.table->setAccessibleName(title);
    part.table->setSource(&model, Qt::UserRole);
    part.table->setSelectionMode(QAbstractItemView::SingleSelection);
    part.empty = views::makeLabel({}, true);
    part.empty->setWordWrap(true);
    part.empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    part.card->addBody(part.table, 1);
    part.card->addBody(part.empty, 1);
    return part;
}

void OverviewPage::showPart(const Part& part, int rows, const QString& note, const QString& empty) {
    part.table->setVisible(rows > 0);
    part.empty->setVisible(rows == 0);
    part.empty->setText(empty);
    part.card->setNote(note);
    if (rows > 0) part.table->fitColumns(part.stretched);
}

/// In which all that the card says is seen.
int OverviewPage::heightOf(const Part& part) {
    const int card = part.card->sizeHint().height();
    return part.table->isHidden() ? card : card - part.table->sizeHint().height() + part.table->wholeHeight();
}

/// Each row of cards is at most as high as it needs, and none of them crowds out another; a card without rows leaves
/// its width to those beside it.
void OverviewPage::shareRoom() {
    const std::vector<std::vector<Part>> rows{
        {m_runsOutPart}, {m_surprisePart, m_otherPart}, {m_comingPart, m_planPart, m_sourcePart}};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        int most = 0;
        for (const auto& part : rows[row]) most = std::max(most, heightOf(part));
        for (const auto& part : rows[row]) part.card->setMaximumHeight(most);
        m_grid->setRowStretch(static_cast<int>(row) + 1, std::min(most, kFairShare));
    }
    const auto share = [](const Part& part, int full) { return part.table->isHidden() ? 2 : full; };
    m_grid->setColumnStretch(0, share(m_surprisePart, 6));
    m_grid->setColumnStretch(1, share(m_otherPart, 4));
    for (int i = 0; i < m_waiting->count(); ++i)
        m_waiting->setStretch(i, share(rows.back()[static_cast<std::size_t>(i)], 3));
}

void OverviewPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    m_watch.setActive(true);
}

void OverviewPage::hideEvent(QHideEvent* event) {
    PageWidget::hideEvent(event);
    m_watch.setActive(false);
}

void OverviewPage::showEvaluation() { show(); }

void OverviewPage::show() {
    const auto looking = m_watch.error().isEmpty() ? tr("Looking…") : m_watch.error();
    const auto& overview = m_watch.overview();
    const auto& surprises = m_watch.surprises();
    const auto& edits = document().state().scenario.edits;
    const auto added = std::count_if(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; });
    setSubtitle(added == 0 || !document().evaluation()
                    ? tr("What runs out first, what was unexpected since yesterday, and what waits for you")
                    : models::countText(added, tr("What runs out first is told with 1 edit of the What-if page added"),
                                        tr("What runs out first is told with %L1 edits of the What-if page added")));
    std::vector<models::AgedSource> sources;
    if (overview)
        for (const auto& source : overview->sources) sources.push_back({source, document().now()});
    m_runsOut.setRows(overview ? overview->runsOut : std::vector<analysis::RunsOut>());
    m_plans.setRows(overview ? overview->plans : std::vector<analysis::WaitingPlan>());
    m_sources.setRows(std::move(sources));
    if (surprises != m_listed) m_open.clear();
    m_listed = surprises;
    m_surprises.setRows(surprises ? models::surpriseRows(*surprises, m_open) : std::vector<models::SurpriseRow>());
    const auto names = overview ? models::text(overview->namesText()) : QString();
    m_likely->setVisible(!names.isEmpty());
    m_likelyText->setText(names);
    m_others.setRows(overview ? overview->others : std::vector<risk::Finding>());
    m_coming.setRows(overview ? overview->coming : std::vector<upkeep::ComingChange>());
    showPart(m_runsOutPart, m_runsOut.rowCount(),
             tr("when to expect it, and by when 5, 50 and 95 % of all paths have run out; later: beyond the horizon"),
             overview ? tr("Nothing runs out within the horizon.") : looking);
    showPart(m_otherPart, m_others.rowCount(), {}, overview ? tr("Nothing of another kind is found.") : looking);
    const auto& evaluation = document().evaluation();
    const bool old = evaluation && models::isOld(document().now() - evaluation->options.now);
    showPart(m_comingPart, m_coming.rowCount(), old ? tr("after the newest sample") : QString(),
             overview ? tr("None is scheduled. Changes come from calendars, pipelines and planned imports.") : looking);
    showPart(m_surprisePart, m_surprises.rowCount(),
             surprises ? tr("%L1 of %L2 series").arg(surprises->found.size()).arg(surprises->series) : QString(),
             !surprises              ? looking
             : surprises->series > 0 ? tr("Every series stayed within what was expected of it.")
                                     : tr("Nothing was measured since yesterday that had a forecast."));
    showPart(m_planPart, m_plans.rowCount(), {},
             overview ? tr("None. Plans that you keep on the Plan page wait here for the board.") : looking);
    showPart(m_sourcePart, m_sources.rowCount(), {}, overview ? tr("No source has brought anything yet.") : looking);
    shareRoom();
}

std::optional<evidence::Claim> OverviewPage::runsOutClaim() const {
    const auto* row = m_runsOut.at(m_runsOutPart.table->sourceRow());
    if (!row) return {};
    return evidence::FindingClaim{row->finding};
}

std::optional<evidence::Claim> OverviewPage::otherClaim() const {
    const auto* row = m_others.at(m_otherPart.table->sourceRow());
    if (!row) return {};
    return evidence::FindingClaim{*row};
}

/// Of the table that was last chosen from.
std::optional<evidence::Claim> OverviewPage::claim() const { return m_othersLast ? otherClaim() : runsOutClaim(); }

void OverviewPage::openRunsOut() {
    const auto* row = m_runsOut.at(m_runsOutPart.table->sourceRow());
    if (!row) return;
    if (!row->finding.subject.empty()) selection().setSeries(row->finding.subject, row->finding.dimension);
    selection().setAt(row->finding.at); // when it does
    selection().requestPage(QStringLiteral("fleet"));
}

void OverviewPage::openOther() {
    const auto* row = m_others.at(m_otherPart.table->sourceRow());
    if (!row) return;
    if (!row->subject.empty()) selection().setResource(row->subject);
    selection().requestPage(QStringLiteral("what-if"));
}

void OverviewPage::openComing() {
    const auto* row = m_coming.at(m_comingPart.table->sourceRow());
    ChangesDialog(document(), this, row ? models::text(planning::keyOfEvent(row->event.id)) : QString()).exec();
}

/// A group opens its list.
void OverviewPage::openSurprise() {
    const int at = m_surprisePart.table->sourceRow();
    const auto* row = m_surprises.at(at);
    if (!row) return;
    if (row->count > 1) {
        if (!m_open.erase(row->group)) m_open.insert(row->group);
        show();
        return m_surprisePart.table->selectSourceRow(at);
    }
    const auto& window = m_watch.surprises()->window;
    selection().setSurprise(row->surprise.key.resource, row->surprise.key.metric, window.end - window.begin);
    selection().requestPage(QStringLiteral("forecast"));
}

extern const Page overviewPage;
constinit const Page overviewPage{
    "overview", QT_TRANSLATE_NOOP("pages", "Overview"),
    "M3 4 H11 V13 H3 Z M13 4 H21 V9 H13 Z M13 11 H21 V20 H13 Z M3 15 H11 V20 H3 Z",
    QT_TRANSLATE_NOOP("pages",
                      "What runs out first and what else is found, what left its band, which changes come, which plans "
                      "wait and how old the data is."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new OverviewPage(context, parent); }};

} // namespace penumbra::pages
