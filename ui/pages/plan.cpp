#include "pages/plan.h"

#include "models/count_text.h"
#include "models/finding_model.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/kept_plans_dialog.h"
#include "pages/price_dialog.h"
#include "pages/review_dialog.h"
#include "pages/step_panel.h"
#include "pages/why.h"
#include "remedy/steps.h"
#include "report/decision.h"
#include "report/exporter.h"
#include "report/words.h"
#include "risk/risk.h"
#include "views/card.h"
#include "views/elided_label.h"
#include "views/figure_row.h"
#include "views/moment_edit.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace penumbra::pages {

using bridge::Planner;
using models::text;

namespace {

constexpr base::Duration kUsualWait = std::chrono::hours(24); ///< until steps begin, where nobody says when

QString titleOf(const remedy::Declined& declined) {
    const auto* planner = remedy::planners().find(declined.strategy);
    return planner ? models::registryText("planners", planner->title) : text(declined.title);
}

/// What it mends and leaves, how to take it back, how little would do, and what it cannot mend.
QString wordsOf(const bridge::PlanSet& plans, const remedy::Plan& plan) {
    QStringList lines;
    lines << text(plan.summary) << text(plan.rollbackText);
    for (const auto& bound : plan.bounds) lines << text(bound.text);
    for (const auto& caveat : plans.caveats)
        if (caveat.planId == plan.id) lines << text(caveat.text);
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

PlanPage::PlanPage(Context& context, QWidget* parent)
    : PageWidget(context, tr("Plan"), parent), m_planner(context.document) {
    setSubtitle(tr("Ways to mend what the scenario breaks, with what each costs and leaves"));
    makeControls();
    makeChosen();
    m_search = new views::StateView;
    m_search->setContent(m_card);
    setContent(m_search);
    connect(m_search, &views::StateView::actionTriggered, &m_planner, &Planner::find);
    connect(&m_planner, &Planner::changed, this, &PlanPage::showPlans);
    connect(&m_planner, &Planner::opened, this, &PlanPage::choose);
    showPlans();
}

void PlanPage::makeControls() {
    m_find = new QPushButton(tr("Find plans"));
    m_find->setProperty("primary", true);
    connect(m_find, &QPushButton::clicked, this, [this] {
        if (m_planner.phase() == Planner::Phase::Searching)
            m_planner.cancel();
        else
            m_planner.find();
    });
    m_adopt = new QPushButton(tr("Adopt"));
    m_adopt->setToolTip(tr("Puts the chosen plan's steps into the scenario, as one step that can be undone."));
    connect(m_adopt, &QPushButton::clicked, this, [this] { m_planner.adopt(chosen()); });
    m_keep = new QPushButton(tr("Keep"));
    m_keep->setToolTip(tr("Keeps the chosen plan in the workspace, for later and for the command line."));
    connect(m_keep, &QPushButton::clicked, this, [this] { m_planner.keep(chosen()); });
    m_export = new QPushButton(tr("Export"));
    m_export->setToolTip(tr("Writes the chosen plan for the change board, for ops or for a calendar."));
    auto* menu = new QMenu(m_export);
    menu->setToolTipsVisible(true);
    auto* pdf = menu->addAction(tr("For the board (PDF)…"));
    pdf->setData(QStringLiteral("pdf"));
    connect(pdf, &QAction::triggered, this, [this] { exportAs("pdf", tr("PDF documents"), "pdf"); });
    for (const auto* exporter : report::exporters()) {
        const auto title = models::registryText("exporters", exporter->title);
        auto* entry = menu->addAction(
            tr("%1 (%2)…").arg(title, exporter->makesFolder() ? tr("folder") : QString(exporter->extension).toUpper()));
        entry->setToolTip(models::registryText("exporters", exporter->summary));
        entry->setData(QString(exporter->id));
        connect(entry, &QAction::triggered, this, [this, exporter, title] {
            if (exporter->makesFolder())
                exportInto(exporter->id, title);
            else
                exportAs(exporter->id, title, exporter->extension);
        });
    }
    menu->addSeparator();
    m_label = menu->addAction(QString());
    m_label->setToolTip(tr("A label for the head of every page: PDF, web page, Markdown and JSON."));
    connect(m_label, &QAction::triggered, this, &PlanPage::askClassification);
    showClassification();
    m_export->setMenu(menu);
    m_prices = new QPushButton(tr("Prices…"));
    m_prices->setToolTip(tr("What things cost, as a table to edit; plans are found again when it changes."));
    connect(m_prices, &QPushButton::clicked, this, &PlanPage::editPrices);
    m_review = new QPushButton(tr("Review"));
    m_review->setToolTip(
        tr("The chosen plan before a board, on the whole screen, with the decision recorded at the end."));
    connect(m_review, &QPushButton::clicked, this, [this] { m_planner.review(chosen()); });
    connect(&m_planner, &Planner::reviewed, this, [this](const bridge::ReviewPtr& review) {
        auto* dialog =
            new ReviewDialog(m_planner, review, m_planner.adopted(chosen()) ? QString() : m_state->fullText(), this);
        dialog->setModal(true);
        dialog->showFullScreen();
    });
    makeBegin();
    for (auto* button : {m_prices, m_review, m_adopt, m_keep, m_export, m_find}) addControl(button);
}

/// When steps may begin, where somebody says so; until then the field takes no room.
void PlanPage::makeBegin() {
    auto* asked = new QCheckBox(tr("Not before"));
    asked->setToolTip(tr("When the steps of a plan may begin at the earliest. Left out, they begin with notice: at the "
                         "second full hour from now on."));
    m_begin = views::makeMomentEdit(tr("When steps may begin at the earliest, UTC"));
    m_begin->setToolTip(asked->toolTip());
    m_begin->hide();
    views::showMoment(*m_begin, std::chrono::ceil<std::chrono::hours>(document().now() + kUsualWait));
    const auto ask = [this, asked] {
        m_planner.setBegin(asked->isChecked() ? std::optional(views::momentOf(*m_begin)) : std::nullopt);
    };
    connect(asked, &QCheckBox::toggled, m_begin, &QWidget::setVisible);
    connect(asked, &QCheckBox::toggled, this, ask);
    connect(m_begin, &QDateTimeEdit::dateTimeChanged, this, ask);
    addControl(asked);
    addControl(m_begin);
}

QWidget* PlanPage::makeComparison() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(views::space::small);
    m_table = new views::Table;
    m_table->setSource(&m_plans, models::PlanModel::SortRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Plans compared"));
    m_table->setColumnHidden(models::PlanModel::Homeless, true); // the figures of the chosen plan say it
    m_table->fitColumns(models::PlanModel::Title);
    connect(m_table, &views::Table::sourceRowChanged, this, [this](int row) {
        m_plans.setChosen(row);
        showChosen();
    });
    m_decision = views::makeLabel({});
    m_decision->setWordWrap(true);
    m_decision->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_order = views::makeLabel({}, true);
    m_order->setWordWrap(true);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_order);
    layout->addWidget(m_decision);
    layout->addStretch();
    return content;
}

void PlanPage::makeChosen() {
    m_card = new views::Card(tr("The chosen plan"));
    m_card->wrapHead();
    m_state = new views::ElidedLabel;
    m_state->setObjectName(QStringLiteral("muted"));
    using evidence::PlanFigure;
    const auto of = [this](PlanFigure figure) { return [this, figure] { return claimOn(figure); }; };
    offerWhy(context(), *m_card,
             {{tr("Why does it cost so much?"), of(PlanFigure::Cost)},
              {tr("Where does the downtime come from?"), of(PlanFigure::Downtime)},
              {tr("Why does it take so long?"), of(PlanFigure::Duration)}});
    m_figures = new views::FigureRow;
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeComparison());
    m_stack->addWidget(makeSteps());
    m_stack->addWidget(makeChanges());
    m_stack->addWidget(makeLeft());
    m_stack->addWidget(makeSpare());
    m_stack->addWidget(makeReasons());
    m_notes = views::makeLabel({});
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(views::scrolling(m_notes, tr("Notes")));
    for (int tab = 0; tab < m_stack->count(); ++tab) m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_steps->buttons(),
            [this](int tab) { m_steps->buttons()->setVisible(tab == Steps && m_steps->rowCount() > 0); });
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_steps->buttons());
    m_card->addBody(m_state);
    m_card->addBody(m_figures);
    m_card->addBody(line);
    m_card->addBody(m_stack, 1);
}

std::optional<evidence::Claim> PlanPage::claimOn(evidence::PlanFigure figure) const {
    const auto& set = m_planner.plans();
    if (!set || chosen() < 0 || chosen() >= static_cast<int>(set->plans.size())) return {};
    // Evaluated again for the search, from the same: what is asked goes by the document's.
    const auto& of = m_planner.current() && !document().stale() ? document().evaluation() : set->evaluation;
    return evidence::PlanClaim{of, {set, &set->plans}, chosen(), set->recipe.prices, figure};
}

QWidget* PlanPage::makeSteps() {
    m_steps = new StepPanel;
    connect(m_steps, &StepPanel::moveRequested, this, [this](int from, int to) {
        m_movedTo = to;
        m_planner.moveStep(chosen(), from, to);
    });
    connect(m_steps, &StepPanel::orderRestored, this, [this] { m_planner.restoreOrder(chosen()); });
    connect(&m_planner, &Planner::arranged, this, &PlanPage::showArranged);
    return m_steps;
}

/// Both say what the engine said; the figures above show the rest.
void PlanPage::showArranged(int plan, bool done, const QString& refusal) {
    if (plan != chosen()) return;
    if (!done) {
        m_steps->showAnswer(tr("This order is not possible. %1").arg(refusal), true);
        return;
    }
    const auto& now = m_planner.plans()->plans[static_cast<std::size_t>(plan)];
    const auto verdict = report::verdictWith(now, m_planner.plans()->evaluation->baseFindings);
    m_steps->selectRow(std::exchange(m_movedTo, -1));
    m_steps->showAnswer(
        tr("Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.")
            .arg(models::verdictWord(verdict.kind), text(report::percent(now.after.breachProbability)),
                 models::downtimeText(now.downtimeSeconds), models::shortTimeText(remedy::done(now.steps).p50)),
        false);
}

QWidget* PlanPage::makeChanges() {
    auto* table = new views::Table;
    table->setSource(&m_changes);
    table->setSortingEnabled(false);
    table->setAccessibleName(tr("Before and after"));
    table->fitColumns(0);
    table->wrapRows(2);
    return table;
}

QWidget* PlanPage::makeLeft() {
    auto* remaining = new views::Table;
    remaining->setSource(&m_remaining);
    remaining->setSortingEnabled(false);
    remaining->setAccessibleName(tr("What is left"));
    remaining->fitColumns(1); // the sentence
    remaining->wrapRows(3);
    return remaining;
}

QWidget* PlanPage::makeReasons() {
    m_reasons = views::makeLabel({});
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return views::scrolling(m_reasons, tr("Strategies without a plan"));
}

void PlanPage::showReasons() {
    QStringList reasons;
    if (const auto& plans = m_planner.plans())
        for (const auto& one : plans->declined) reasons << tr("%1: %2").arg(titleOf(one), text(one.reason));
    m_reasons->setText(reasons.join(QStringLiteral("\n\n")));
    m_tabs->setTabText(Reasons, tr("Strategies without a plan (%1)").arg(reasons.size()));
    m_tabs->setTabVisible(Reasons, !reasons.isEmpty());
}

/// Without a plan there are no steps to show, only what stands.
void PlanPage::showTabs() {
    m_tabs->setTabText(Compared, tr("Plans compared"));
    m_tabs->setTabText(Steps, tr("Steps (%1)").arg(m_steps->rowCount()));
    m_tabs->setTabText(Changes, tr("Before and after"));
    m_tabs->setTabText(Left, tr("What is left (%1)").arg(models::numberText(m_remaining.rowCount())));
    m_tabs->setTabVisible(Steps, m_steps->rowCount() > 0);
    m_steps->buttons()->setVisible(m_tabs->currentIndex() == Steps && m_steps->rowCount() > 0);
    m_tabs->setTabVisible(Changes, m_changes.rowCount() > 0);
    m_tabs->setTabToolTip(Left, tr("The most probable first."));
    m_tabs->setTabText(Notes, tr("Notes"));
    m_tabs->setTabToolTip(
        Notes,
        tr("What the plan mends and leaves, how it is taken back, how little would do, and what it cannot mend."));
}

void PlanPage::editPrices() {
    PriceDialog dialog(document().prices(), document().workspace().readOnly, this);
    if (dialog.exec() == QDialog::Accepted && dialog.prices() != document().prices())
        document().keepPrices(dialog.prices());
}

void PlanPage::runCommand(const QString& id) {
    if (id == QLatin1String("prices")) editPrices();
    if (id == QLatin1String("kept-plans")) openKept();
    if (id == QLatin1String("review")) m_planner.review(chosen());
    if (id == QLatin1String("export")) openExport();
    if (id == QLatin1String("find-plans")) m_planner.find();
    if (id == QLatin1String("adopt-plan")) m_planner.adopt(chosen());
}

void PlanPage::openKept() {
    using Kept = std::vector<planning::KeptPlan>;
    document().engine().run<Kept>(
        bridge::Lane::Workspace, tr("Reading the kept plans"),
        [](bridge::Desk& desk, const base::Run&) -> base::Result<Kept> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return planning::keptPlans((*session)->workspace());
        },
        this,
        [this](base::Result<Kept> kept) {
            if (!kept) {
                if (kept.error().kind != base::ErrorKind::Cancelled) emit document().problem(text(kept.error().text));
                return;
            }
            KeptPlansDialog dialog(std::move(*kept), this);
            if (dialog.exec() != QDialog::Accepted || !dialog.chosen()) return;
            m_planner.open(*dialog.chosen());
        });
}

void PlanPage::choose(int plan) { m_table->selectSourceRow(plan + 1); }

void PlanPage::showEvaluation() { showControls(); }

void PlanPage::showControls() {
    const bool searching = m_planner.phase() == Planner::Phase::Searching;
    const bool any = m_planner.plans() && !searching;
    m_find->setText(searching ? tr("Cancel") : tr("Find plans"));
    m_find->setEnabled(searching || document().evaluation() != nullptr);
    m_steps->setMovable(any && !m_planner.checking());
    m_adopt->setEnabled(any && m_planner.current() && chosen() >= 0);
    m_keep->setEnabled(any && !document().workspace().readOnly && !m_planner.busy());
    m_export->setEnabled(any);
    m_review->setEnabled(any && !m_planner.busy());
    if (!any) return;
    m_state->setFullText(
        m_planner.adopted(chosen()) ? tr("\u2714 the chosen plan is adopted: its steps are edits on What if; find "
                                         "plans again to go on from there")
        : !m_planner.current() ? tr("\u25c6 for an earlier state of the scenario; find plans again for the present one")
        : m_planner.plans()->begin != m_planner.begin()
            ? tr("\u25c6 found for another begin of the steps; find plans again for this one")
            : QString());
    m_state->setVisible(!m_state->fullText().isEmpty());
    m_order->setText(
        m_plans.rowCount() > 1
            ? tr("Click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost.")
        : m_planner.plans()->asIs.findings == 0
            ? tr("Nothing is found within the horizon, so there is nothing to mend.")
            : tr("No strategy can mend what is found."));
}

void PlanPage::showPlans() {
    const auto phase = m_planner.phase();
    const bool fresh = m_planner.plans() && phase == Planner::Phase::Found;
    if (m_planner.plans() == m_shown && fresh) return showControls();
    const bool rearranged = m_shown && m_plans.sameBut(m_planner.plans());
    m_shown = fresh ? m_planner.plans() : nullptr;
    const int kept = m_plans.chosen();
    m_plans.setPlans(m_planner.plans());
    if (rearranged) m_plans.setChosen(kept);
    m_table->selectSourceRow(m_plans.chosen()); // before it can get the focus, which would choose its first row
    if (const auto* focus = QApplication::focusWidget(); !fresh && focus && m_search->isAncestorOf(focus))
        m_find->setFocus(); // else what is hidden now would hand it on to any other button
    if (phase == Planner::Phase::Searching)
        m_search->showLoading(tr("Finding plans"));
    else if (phase == Planner::Phase::Failed)
        m_search->showError(tr("No plan could be made"), m_planner.error(), tr("Find plans"));
    else if (!fresh)
        m_search->showEmpty(tr("No plans yet"),
                            tr("Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks "
                               "every step, and shows what each way costs and what it leaves. Plans that were kept "
                               "are opened from the menu: Plan, Kept plans."),
                            tr("Find plans"));
    else
        m_search->showContent();
    showReasons();
    showSpare();
    if (fresh) {
        const auto& found = *m_planner.plans();
        m_decision->setText(
            text(report::sayDecision(found.plans, found.evaluation->baseFindings, [&found](const remedy::Plan& plan) {
                return tr("'%1'").arg(models::planText(plan, found.plans)).toStdString();
            })));
        m_decision->setVisible(!m_decision->text().isEmpty());
        m_table->setMaximumHeight(m_table->wholeHeight()); // what is said stands right below its rows
    }
    showChosen();
}

void PlanPage::showChosen() {
    showControls();
    if (!m_planner.plans()) return;
    const auto* plan = m_plans.at(m_plans.chosen());
    m_steps->showPlan(plan);
    m_notes->setText(plan ? wordsOf(*m_planner.plans(), *plan) : text(m_planner.plans()->evaluation->verdict.limit));
    m_changes.setRows(plan ? report::beforeAfter(*m_planner.plans()->evaluation, *plan)
                           : std::vector<report::BeforeAfter>());
    m_remaining.setRows(risk::gravestFirst(plan ? plan->remaining : m_planner.plans()->evaluation->findings));
    showTabs();
    m_card->setTitle(plan ? text(plan->title) : tr("As it is"));
    m_card->setNote(plan ? QString() : tr("no plan is chosen"));
    m_figures->setVisible(plan != nullptr);
    if (plan) showFigures(*plan);
}

void PlanPage::showFigures(const remedy::Plan& plan) {
    const auto& model = m_plans;
    const auto cell = [&](int column) { return model.index(model.chosen(), column).data().toString(); };
    const auto tone = [](double before, double after) {
        return after < before ? views::Tone::Good : after > before ? views::Tone::Critical : views::Tone::Plain;
    };
    using Column = models::PlanModel::Column;
    QList<views::Figure> figures;
    figures << views::Figure{tr("Findings"), cell(Column::Findings),
                             tr("homeless workloads %1").arg(cell(Column::Homeless)),
                             tone(plan.before.findings, plan.after.findings)};
    figures << views::Figure{tr("Chance of a breach"), cell(Column::Breach), tr("within the horizon"),
                             tone(plan.before.breachProbability, plan.after.breachProbability)};
    figures << views::Figure{tr("Done by, P50"), cell(Column::Done),
                             tr("P90 %1").arg(models::shortTimeText(remedy::done(plan.steps).p90)), views::Tone::Plain};
    figures << views::Figure{tr("Downtime"), cell(Column::Downtime),
                             plan.moves == 1 ? tr("1 move") : tr("%1 moves").arg(models::numberText(plan.moves)),
                             plan.downtimeSeconds > 0 ? views::Tone::Warning : views::Tone::Plain};
    figures << views::Figure{tr("Cost"), cell(Column::Once),
                             m_planner.plans()->recipe.prices == remedy::PriceBook()
                                 ? tr("and %1 a month, by default prices").arg(cell(Column::Monthly))
                                 : tr("and %1 a month").arg(cell(Column::Monthly)),
                             plan.unpriced.empty() ? views::Tone::Plain : views::Tone::Warning,
                             (plan.unpriced.empty() ? QString() : text(report::sayUnpriced(plan)) + u'\n') +
                                 tr("By %1.").arg(text(report::sayPrices(m_planner.plans()->recipe.prices)))};
    figures << views::Figure{
        tr("Way back, P95"), cell(Column::WayBack),
        plan.rollbackFeasible ? tr("every step can be taken back") : tr("not every step can be taken back"),
        plan.rollbackFeasible ? views::Tone::Good : views::Tone::Critical, text(plan.rollbackText)};
    m_figures->setFigures(figures);
}

void PlanPage::showStage(int stage) {
    if (stage == 1) m_planner.find();
    m_tabs->setCurrentIndex(stage == 2 ? Steps : Compared);
}

extern const Page planPage;
constinit const Page planPage{
    "plan", QT_TRANSLATE_NOOP("pages", "Plan"),
    "M9 5 H20 M9 12 H20 M9 19 H20 M3.5 5 L4.5 6 L6.5 3.5 M3.5 12 L4.5 13 L6.5 10.5 M4 18 H6 V20 H4 Z",
    QT_TRANSLATE_NOOP("pages", "Plans that mend what the scenario breaks: compare, choose, adopt, export."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new PlanPage(context, parent); }};

} // namespace penumbra::pages
