#include "models/words.h"
#include "pages/hour_card.h"
#include "pages/matrix_panel.h"
#include "pages/what_if.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::normal;

void WhatIfPage::makeTabs() {
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What is shown of the scenario"));
    m_tabs->addTab(tr("Scenario"));
    m_tabs->addTab(tr("Matrix"));
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
    layout->addWidget(head);

    m_stack = new QStackedWidget;
    m_stack->addWidget(makeFindings());
    m_matrix = new MatrixPanel(context(), this);
    m_stack->addWidget(m_matrix);
    layout->addWidget(m_stack, 1);
    return content;
}

QWidget* WhatIfPage::makeFindings() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_chartCard = new views::Card(tr("What limits"));
    m_subject = new QComboBox;
    m_subject->setMinimumContentsLength(24);
    m_subject->setAccessibleName(tr("What the chart shows"));
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_subjectChosen = true;
        showChart();
    });
    m_chartCard->addHeader(m_subject);
    m_chart = new views::ChartView;
    m_chartCard->addBody(m_chart, 1);
    layout->addWidget(m_chartCard, 3);
    m_hours = new HourCard(context(), this);
    layout->addWidget(m_hours);

    m_findingCard = new views::Card(tr("Findings"));
    m_table = new views::Table;
    m_table->setSource(&m_findings, models::FindingModel::SortRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(models::FindingModel::Subject, QHeaderView::Stretch);
    m_table->setColumnWidth(models::FindingModel::What, 132);
    m_table->setColumnWidth(models::FindingModel::When, 136);
    m_table->setColumnWidth(models::FindingModel::Chance, 88);
    m_table->setColumnWidth(models::FindingModel::Origin, 136);
    connect(m_table, &views::Table::sourceRowChanged, this, &WhatIfPage::showSentence);
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findingCard->addBody(m_table, 1);
    m_findingCard->addBody(m_sentence);
    layout->addWidget(m_findingCard, 3);
    return content;
}

void WhatIfPage::showFigures() {
    const auto& verdict = m_shown->verdict;
    const auto tone = verdict.kind == risk::VerdictKind::Go     ? views::Tone::Good
                      : verdict.kind == risk::VerdictKind::GoIf ? views::Tone::Warning
                                                                : views::Tone::Critical;
    const auto count = [](const std::vector<risk::Finding>& list, risk::FindingKind kind) {
        return std::count_if(list.begin(), list.end(), [kind](const auto& f) { return f.kind == kind; });
    };
    QList<views::Figure> figures;
    figures << views::Figure{tr("Verdict"), models::verdictWord(verdict.kind), text(verdict.limit), tone,
                             text(verdict.limit)};
    const auto row = [&](const QString& name, risk::FindingKind kind) {
        const auto after = count(m_shown->findings, kind), before = count(m_shown->baseFindings, kind);
        figures << views::Figure{name, QString::number(after), tr("%1 without the edits").arg(before),
                                 after > before   ? views::Tone::Critical
                                 : after < before ? views::Tone::Good
                                                  : views::Tone::Plain};
    };
    row(tr("Run out"), risk::FindingKind::Exhaustion);
    row(tr("Homeless workloads"), risk::FindingKind::Homeless);
    row(tr("Services lost"), risk::FindingKind::ServiceLost);
    row(tr("Cannot be lost"), risk::FindingKind::HostLoss);
    m_figures->setFigures(figures);
}

} // namespace penumbra::pages
