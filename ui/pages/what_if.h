#pragma once

#include "models/edit_model.h"
#include "models/finding_model.h"
#include "pages/page.h"
#include "views/edit_form.h"
#include "views/figure_row.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace penumbra::views {
class Card;
class ChartView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// The planner's bench: edits of the shadow at the left; verdict, the chart that limits and the findings at the right.
/// They follow while a slider is dragged.
class WhatIfPage final : public PageWidget {
    Q_OBJECT
public:
    WhatIfPage(Context& context, QWidget* parent);
    int stageCount() const override { return 2; }
    void showStage(int stage) override;

protected:
    void showEvaluation() override;

private:
    QWidget* makeEdits();
    QWidget* makeResults();
    void makeScenarios();
    void fillScenarios();
    void addEdit(const QString& action);
    void showEdits();
    void showChoices();
    void showFigures();
    void showSubjects();
    void showChart();
    void showSentence();
    const whatif::Edit* currentEdit() const;

    models::EditModel m_edits;
    models::FindingModel m_findings;
    views::Choices m_choices;
    bridge::EvaluationPtr m_shown;
    QPushButton* m_scenarios = nullptr;
    QListView* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_hint = nullptr;
    views::EditForm* m_form = nullptr;
    views::FigureRow* m_figures = nullptr;
    QComboBox* m_subject = nullptr;
    bool m_subjectChosen = false; ///< by hand; otherwise the chart follows what limits
    views::Card* m_chartCard = nullptr;
    views::ChartView* m_chart = nullptr;
    views::Card* m_findingCard = nullptr;
    views::Table* m_table = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace penumbra::pages
