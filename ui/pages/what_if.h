#pragma once

#include "models/edit_model.h"
#include "models/finding_model.h"
#include "pages/page.h"
#include "views/edit_form.h"
#include "views/figure_row.h"
#include "views/time_scope.h"

#include <QTimer>
#include <map>

class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QSplitter;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace penumbra::views {
class Card;
class ChartView;
class ElidedLabel;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

class HourPanel;
class MatrixPanel;
class ScenariosPanel;
class TimelinePanel;

/// The planner's bench: edits of the shadow and what is found at the left; at the right the verdict and the timeline of
/// what happens when, the chart that limits and the hours in which one loss is not survived, all three on one time
/// axis, or in their place the matrix of scenarios. They follow while a slider or a block of the timeline is dragged.
class WhatIfPage final : public PageWidget {
    Q_OBJECT
public:
    WhatIfPage(Context& context, QWidget* parent);
    int stageCount() const override { return 5; }
    void runCommand(const QString& id) override; ///< "clear-edits" and those of the menu Plan
    void showStage(int stage) override;
    bool settled() const override;
    std::optional<evidence::Claim> claim() const override;
    MatrixPanel& matrix() { return *m_matrix; }
    HourPanel& hours() { return *m_hours; }
    TimelinePanel& timeline() { return *m_timeline; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvaluation() override;

private:
    QWidget* makeEdits();
    QWidget* makeResults();
    QWidget* makeBoard();
    void makeZoom();
    QWidget* makeFindings();
    void makeTabs();
    void makeScenarios();
    void fillScenarios();
    /// Holds from `at` on; without it from the next hour.
    void addEdit(const QString& action, std::optional<base::Time> at = {}, const QString& host = {});
    void addEditOfFirstHost(const QString& action);
    void planWaves();
    void makeAsk();
    /// `edit`: its key; the question is about it alone. Answered without a press of Ask where it is asked `atOnce`.
    void askAbout(const QString& question, const QString& edit = {}, bool atOnce = false);
    void pickEdit(const QString& key);
    void showEdits();
    void shareRoom(bool edited);
    void showChoices();
    void showFinding(std::size_t finding);
    void showFigures();
    views::Figure lossesFigure() const;
    void showMeanwhile();
    void showSubjects();
    void followChart();
    void showChart();
    void showSentence();
    const whatif::Edit* currentEdit() const;

    models::EditModel m_edits;
    models::FindingModel m_findings;
    views::Choices m_choices;
    base::ParamTexts m_waves;                        ///< what was asked for last
    std::map<std::string, base::ParamTexts> m_asked; ///< the same of each question, by its id
    bridge::EvaluationPtr m_shown;
    QSplitter* m_left = nullptr; ///< edits above findings
    QPushButton* m_scenarios = nullptr;
    QPushButton* m_ask = nullptr;
    QListView* m_list = nullptr;
    QMenu* m_add = nullptr;
    std::optional<base::Time> m_addAt; ///< where the timeline was asked to add
    QPushButton* m_remove = nullptr;
    QLabel* m_hint = nullptr;
    QScrollArea* m_formArea = nullptr;
    bool m_edited = false; ///< there is an edit
    QString m_shownEdit;   ///< key of the edit that the form shows
    views::EditForm* m_form = nullptr;
    views::FigureRow* m_figures = nullptr;
    views::ElidedLabel* m_margin = nullptr; ///< what is left while the edits are carried out
    views::ElidedLabel* m_losses = nullptr; ///< who cannot be lost then
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr; ///< in the order of the tabs
    views::TimeScope m_scope;
    TimelinePanel* m_timeline = nullptr;
    HourPanel* m_hours = nullptr;
    MatrixPanel* m_matrix = nullptr;
    ScenariosPanel* m_compare = nullptr;
    QComboBox* m_subject = nullptr;
    bool m_subjectChosen = false; ///< by hand; otherwise the chart follows what limits
    views::Card* m_board = nullptr;
    QTimer m_chartPause;
    bool m_chartWaits = false; ///< for the end of the pause
    views::ChartView* m_chart = nullptr;
    views::Card* m_findingCard = nullptr;
    QToolButton* m_apart = nullptr; ///< of a collision: at which hours it would not come to it
    views::Table* m_table = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace penumbra::pages
