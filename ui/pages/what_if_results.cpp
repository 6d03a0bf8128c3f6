#include "models/count_text.h"
#include "models/words.h"
#include "pages/hour_panel.h"
#include "pages/matrix_panel.h"
#include "pages/scenarios_panel.h"
#include "pages/timeline_panel.h"
#include "pages/what_if.h"
#include "pages/why.h"
#include "session/stages.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/elided_label.h"
#include "views/table.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr int kLeastRows = 1;   ///< of the findings, under their head
constexpr int kLeastChart = 84; ///< pixels; the lanes of the timeline scroll before it is lower
constexpr double kZoom = 2;

} // namespace

void WhatIfPage::makeTabs() {
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What is shown of the scenario"));
    m_tabs->addTab(tr("Scenario"));
    m_tabs->addTab(tr("Matrix"));
    m_tabs->addTab(tr("Compare"));
    m_tabs->setTabToolTip(2, tr("The scenarios that are kept, side by side"));
    m_tabs->setTabToolTip(1, tr("Every combination of the values of several edits, in one table"));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    addControl(m_tabs);
}

QWidget* WhatIfPage::makeResults() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_figures = new views::FigureRow;
    auto* head = new views::Card;
    head->addBody(m_figures);
    auto* meanwhile = new QVBoxLayout;
    meanwhile->setSpacing(0);
    for (auto** line : {&m_margin, &m_losses}) {
        *line = new views::ElidedLabel;
        (*line)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        (*line)->hide();
        meanwhile->addWidget(*line);
    }
    head->body()->addLayout(meanwhile);
    layout->addWidget(head);

    m_stack = new QStackedWidget;
    m_stack->addWidget(makeBoard());
    m_matrix = new MatrixPanel(context(), this);
    m_stack->addWidget(m_matrix);
    m_compare = new ScenariosPanel(context(), this);
    connect(m_compare, &ScenariosPanel::opened, this, [this] { m_tabs->setCurrentIndex(0); });
    m_stack->addWidget(m_compare);
    layout->addWidget(m_stack, 1);
    return content;
}

/// What happens when, what it limits and what can be lost meanwhile, one above the other on one time axis.
QWidget* WhatIfPage::makeBoard() {
    m_board = new views::Card(tr("Hour by hour"));
    m_board->wrapHead();
    m_timeline = new TimelinePanel(context(), m_scope, this);
    connect(m_timeline, &TimelinePanel::picked, this, &WhatIfPage::pickEdit);
    connect(m_timeline, &TimelinePanel::findingPicked, this, &WhatIfPage::showFinding);
    connect(m_timeline, &TimelinePanel::addRequested, this, [this](base::Time at, const QPoint& global) {
        m_addAt = at;
        m_add->exec(global);
        m_addAt.reset();
    });
    m_subject = new QComboBox;
    views::letShrink(*m_subject, 14);
    m_subject->setAccessibleName(tr("What the chart shows"));
    m_subject->setToolTip(m_subject->accessibleName());
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_subjectChosen = true;
        showChart();
    });
    m_chart = new views::ChartView;
    m_chart->setScope(&m_scope);
    m_chart->setMinimumHeight(kLeastChart);
    m_hours = new HourPanel(context(), m_scope, this);
    connect(m_hours, &HourPanel::changed, this, [this] {
        if (m_shown) showFigures();
    });
    m_board->addHeader(m_subject);
    makeZoom();
    m_board->addBody(m_timeline);
    m_board->addBody(m_chart, 1);
    m_board->addBody(m_hours);
    return m_board;
}

void WhatIfPage::makeZoom() {
    const auto add = [this](const QString& sign, const QString& tip, const auto& act) {
        auto* button = new QToolButton;
        button->setText(sign);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, act);
        m_board->addHeader(button);
    };
    const auto zoom = [this](double factor) {
        const auto& shown = m_scope.shown();
        m_scope.zoom(factor, m_scope.cursor().value_or(shown.begin + (shown.end - shown.begin) / 2));
    };
    add(QStringLiteral("\u2212"), tr("Show more hours"), [zoom] { zoom(1 / kZoom); });
    add(QStringLiteral("+"), tr("Show fewer hours"), [zoom] { zoom(kZoom); });
    add(tr("All"), tr("Show all hours"), [this] { m_scope.show(m_scope.extent()); });
}

QWidget* WhatIfPage::makeFindings() {
    m_findingCard = new views::Card(tr("Findings"));
    m_table = new views::Table;
    m_table->setSource(&m_findings, models::FindingModel::SortRole);
    m_table->setAccessibleName(m_findingCard->title());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(kLeastRows * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalHeader()->sizeHint().height());
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    m_table->fitColumns(models::FindingModel::Subject);
    m_table->setColumnHidden(models::FindingModel::Origin, true); // what is new is bold
    connect(m_table, &views::Table::sourceRowChanged, this, &WhatIfPage::showSentence);
    m_sentence = views::makeLabel({});
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findingCard->addBody(m_table, 2);
    m_findingCard->addBody(views::scrolling(m_sentence, tr("Findings")), 1);
    m_apart = new QToolButton; // as low as a title: it costs a table no row
    m_apart->setText(tr("Other hours…"));
    m_apart->setAutoRaise(true);
    m_apart->setToolTip(tr("All changes that collide, and at which hours yours would not"));
    m_apart->hide();
    connect(m_apart, &QToolButton::clicked, this, [this] { askAbout(QStringLiteral("collisions")); });
    m_findingCard->addHeader(m_apart);
    offerWhy(context(), *m_findingCard, m_table, [this] { return claim(); });
    return m_findingCard;
}

/// In the list, with its sentence and the hours of what meets below it.
void WhatIfPage::showFinding(std::size_t finding) {
    if (!m_shown || finding >= m_shown->findings.size()) return;
    for (int row = 0; row < m_findings.rowCount(); ++row)
        if (m_findings.at(row) == &m_shown->findings[finding]) m_table->selectSourceRow(row);
    m_table->setFocus();
}

std::optional<evidence::Claim> WhatIfPage::claim() const {
    const auto* finding = m_findings.at(m_table->sourceRow());
    if (!finding) return {};
    return evidence::FindingClaim{*finding};
}

void WhatIfPage::showFigures() {
    const auto& verdict = m_shown->verdict;
    const auto count = [](const std::vector<risk::Finding>& list, risk::FindingKind kind) {
        return std::count_if(list.begin(), list.end(), [kind](const auto& f) { return f.kind == kind; });
    };
    QList<views::Figure> figures;
    const auto without = session::verdictOf(m_shown->baseFindings, m_shown->baseFindings, m_shown->notes);
    figures << views::Figure{tr("Verdict"), models::verdictWord(verdict.kind),
                             tr("without the edits: %1").arg(models::verdictWord(without.kind)),
                             views::toneOf(verdict.kind), text(verdict.limit)};
    const auto row = [&](const QString& name, risk::FindingKind kind) {
        const auto after = count(m_shown->findings, kind), before = count(m_shown->baseFindings, kind);
        figures << views::Figure{name, models::numberText(after),
                                 tr("%1 without the edits").arg(models::numberText(before)),
                                 after > before   ? views::Tone::Critical
                                 : after < before ? views::Tone::Good
                                                  : views::Tone::Plain};
    };
    row(tr("Run out"), risk::FindingKind::Exhaustion);
    row(tr("Homeless workloads"), risk::FindingKind::Homeless);
    row(tr("Services lost"), risk::FindingKind::ServiceLost);
    figures << lossesFigure();
    m_figures->setFigures(figures);
    showMeanwhile();
}

/// The tiles above every tab say what the hours know.
void WhatIfPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    m_hours->setWatching(true);
}

void WhatIfPage::hideEvent(QHideEvent* event) {
    PageWidget::hideEvent(event);
    m_hours->setWatching(false);
}

void WhatIfPage::showMeanwhile() {
    const auto& tolerances = m_hours->watch().tolerances();
    const bool known = tolerances && tolerances->meanwhile && m_hours->watch().current();
    m_margin->setVisible(known);
    m_losses->setVisible(known && tolerances->meanwhile->losses);
    if (!known) return;
    const auto& meanwhile = *tolerances->meanwhile;
    constexpr double kLittle = 0.05; ///< of what the host offers
    const auto share = meanwhile.margin ? meanwhile.margin->share : 1;
    const auto margin = share < 0 ? views::Tone::Critical : share < kLittle ? views::Tone::Warning : views::Tone::Good;
    const auto losses = !meanwhile.fresh.empty()    ? views::Tone::Critical
                        : !meanwhile.anyway.empty() ? views::Tone::Warning
                                                    : views::Tone::Good;
    m_margin->setFullText(views::signOf(margin) + text(planning::sayMargin(meanwhile)));
    m_losses->setFullText(views::signOf(losses) + text(planning::sayLosses(meanwhile)));
}

/// Hosts that cannot be lost in some hour, as the strip below counts them in each.
views::Figure WhatIfPage::lossesFigure() const {
    const auto& watch = m_hours->watch();
    const auto& tolerances = watch.tolerances();
    views::Figure figure{tr("Cannot be lost"), QStringLiteral("…"), tr("being computed")};
    figure.toolTip = tr("Hosts that cannot be lost in at least one of the coming hours, of 14 days at most. In the "
                        "hours in which a host is drained or has failed it is none of them.") +
                     QLatin1Char(' ') + text(risk::sayCannotBeLost());
    if (!watch.error().isEmpty()) figure.hint = watch.error();
    if (!tolerances) return figure;
    const auto gravity = [](const std::vector<risk::Unsurvived>& losses) { // who leaves somebody without a host first
        const auto homeless = std::count_if(losses.begin(), losses.end(), [](const auto& one) { return one.homeless; });
        return std::pair(static_cast<std::size_t>(homeless), losses.size());
    };
    const auto now = gravity(tolerances->hosts), was = gravity(tolerances->hostsBefore);
    const auto counted = [](const std::pair<std::size_t, std::size_t>& losses) {
        QStringList parts;
        for (const auto& [tone, count] : {std::pair(views::Tone::Critical, losses.first),
                                          std::pair(views::Tone::Warning, losses.second - losses.first)})
            if (count > 0) parts << views::signOf(tone) + models::numberText(static_cast<qlonglong>(count));
        return parts.isEmpty() ? QStringLiteral("0") : parts.join(QLatin1Char(' '));
    };
    figure.value = counted(now);
    if (!watch.current()) return figure;
    figure.hint = tr("%1 without the edits").arg(models::numberText(static_cast<qlonglong>(was.second)));
    if (now > was) figure.tone = now.first > 0 ? views::Tone::Critical : views::Tone::Warning;
    if (now < was && now.second == 0) figure.tone = views::Tone::Good;
    for (const bool homeless : {true, false}) {
        auto some = tolerances->hosts;
        std::erase_if(some, [homeless](const auto& one) { return one.homeless != homeless; });
        if (some.empty()) continue;
        figure.toolTip +=
            QStringLiteral("\n%1 %2: %3")
                .arg(homeless ? QStringLiteral("▲") : QStringLiteral("◆"),
                     models::numberText(static_cast<qlonglong>(some.size())), text(risk::sayNames(some, 12)));
    }
    return figure;
}

} // namespace penumbra::pages
