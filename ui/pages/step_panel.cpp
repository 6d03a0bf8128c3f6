#include "pages/step_panel.h"

#include "models/words.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/table.h"
#include "views/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;

StepPanel::StepPanel(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(views::space::small);
    m_table = new views::Table;
    m_table->setSource(&m_steps);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Steps of the chosen plan"));
    m_table->setAccessibleDescription(tr("Alt+Up and Alt+Down move the chosen step, if every rule still holds."));
    m_table->fitColumns(models::StepModel::What);
    m_table->wrapRows(3);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    connect(m_table, &views::Table::sourceRowChanged, this, &StepPanel::showStep);
    connect(&m_steps, &models::StepModel::moveRequested, this, [this](int from, int to) {
        if (m_movable) emit moveRequested(from, to);
    });
    m_answer = views::makeLabel({});
    m_step = views::makeLabel({});
    layout->addWidget(m_table, 1);
    makeMoves();
    for (auto* label : {m_answer, m_step}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_answer->hide();
    showButtons();
}

void StepPanel::makeMoves() {
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(views::space::small);
    const auto add = [&](const QString& title, const QString& tip) {
        auto* button = new QPushButton(title);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_earlier = add(tr("Earlier"), tr("Carries the chosen step out before the one above it (Alt+Up)."));
    m_later = add(tr("Later"), tr("Carries the chosen step out after the one below it (Alt+Down)."));
    m_restore = add(tr("As it was found"), tr("Puts the steps back into the order in which the plan was found."));
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_restore, &QPushButton::clicked, this, &StepPanel::orderRestored);
    for (const auto& [keys, by] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto* action = new QAction(by < 0 ? m_earlier->text() : m_later->text(), m_table);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, rows = by] { moveBy(rows); });
        m_table->addAction(action);
    }
}

int StepPanel::row() const { return m_table->sourceRow(); }

void StepPanel::selectRow(int row) { m_table->selectSourceRow(row); }

void StepPanel::moveBy(int rows) {
    const int from = row();
    if (m_movable && m_steps.at(from) && m_steps.at(from + rows)) emit moveRequested(from, from + rows);
}

void StepPanel::showPlan(const remedy::Plan* plan) {
    m_steps.setSteps(plan ? plan->steps : std::vector<remedy::Step>());
    m_arranged = plan && !plan->arranged.from.empty();
    m_answer->hide();
    showStep();
}

void StepPanel::setMovable(bool movable) {
    m_movable = movable;
    showButtons();
}

void StepPanel::showAnswer(const QString& text, bool refused) {
    const auto tone = refused ? views::Tone::Critical : views::Tone::Good;
    m_answer->setObjectName(QLatin1String(views::nameOf(tone)));
    m_answer->style()->unpolish(m_answer);
    m_answer->style()->polish(m_answer);
    m_answer->setText(views::signOf(tone) + text);
    m_answer->setAccessibleName(text);
    m_answer->show();
}

void StepPanel::showButtons() {
    const bool some = m_movable && m_steps.at(row());
    m_earlier->setEnabled(some && row() > 0);
    m_later->setEnabled(some && row() + 1 < m_steps.rowCount());
    m_restore->setEnabled(m_movable && m_arranged);
    m_restore->setVisible(m_arranged);
}

void StepPanel::showStep() {
    const auto* step = m_steps.at(row());
    m_step->setVisible(step != nullptr);
    if (step)
        m_step->setText(tr("%1. %2 Way back: %3").arg(step->order).arg(text(step->text), text(step->rollbackText)));
    showButtons();
}

} // namespace penumbra::pages
