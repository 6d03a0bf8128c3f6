#pragma once

#include "bridge/planner.h"
#include "models/plan_model.h"
#include "models/spare_model.h"
#include "models/step_model.h"
#include "pages/page.h"
#include "report/before_after.h"

class QAction;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace penumbra::views {
class Card;
class ElidedLabel;
class FigureRow;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

class StepPanel;

/// Plans that mend what the scenario breaks: compared in a table, the chosen one with its steps, what it leaves and its
/// way back; adopted into the scenario, kept in the workspace, exported for board and ops.
class PlanPage final : public PageWidget {
    Q_OBJECT
public:
    PlanPage(Context& context, QWidget* parent);
    int stageCount() const override { return 3; }
    void showStage(int stage) override;
    void runCommand(const QString& id) override;
    bool settled() const override { return !m_planner.busy(); }
    bridge::Planner& planner() { return m_planner; }
    /// The chosen plan; bridge::Planner::kAsIs for the scenario as it is.
    int chosen() const { return m_plans.chosen() - 1; }
    void choose(int plan);
    std::optional<evidence::Claim> claim() const override { return claimOn(evidence::PlanFigure::Cost); }

protected:
    void showEvaluation() override;

private:
    void makeControls();
    void makeBegin();
    QWidget* makeComparison();
    void makeChosen();
    /// What the stack shows below the figures, in the order of its tabs.
    enum Tab { Compared, Steps, Changes, Left, Spare, Reasons, Notes };
    QWidget* makeSteps();
    QWidget* makeChanges();
    QWidget* makeLeft();
    QWidget* makeSpare();
    QWidget* makeReasons();
    /// A figure of the chosen plan; nothing where none is chosen.
    std::optional<evidence::Claim> claimOn(evidence::PlanFigure figure) const;
    void showTabs();
    void showReasons();
    void openKept(); ///< a plan that the workspace keeps
    void showSpare();
    void showPlans();
    void showControls();
    void showChosen();
    void editPrices();
    void showArranged(int plan, bool done, const QString& refusal);
    void showFigures(const remedy::Plan& plan);
    QString exportName() const;
    void exportAs(const QString& format, const QString& title, const QString& extension);
    void exportInto(const QString& format, const QString& title);
    void openExport(); ///< the menu of what it can be written as
    void askClassification();
    void showClassification();

    bridge::Planner m_planner;
    models::PlanModel m_plans;
    models::RowModel<report::BeforeAfter> m_changes{models::changeColumns()};
    models::RowModel<risk::Finding> m_remaining{models::remainingColumns()};
    models::RowModel<models::SpareRow> m_spare{models::spareColumns()};
    QDateTimeEdit* m_begin = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_prices = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_adopt = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_export = nullptr;
    QAction* m_label = nullptr;           ///< the classification of what is exported
    views::StateView* m_search = nullptr; ///< the page's own empty, loading and error states
    views::Table* m_table = nullptr;
    QLabel* m_decision = nullptr; ///< which of the plans bring a go
    QLabel* m_order = nullptr;    ///< in which they stand
    views::Card* m_card = nullptr;
    views::ElidedLabel* m_state = nullptr; ///< what keeps the plans from being of the present scenario
    views::FigureRow* m_figures = nullptr;
    StepPanel* m_steps = nullptr;
    QTabBar* m_tabs = nullptr; ///< by Tab, as the stack
    QStackedWidget* m_stack = nullptr;
    QLabel *m_notes = nullptr, *m_reasons = nullptr;
    QLabel* m_spareText = nullptr;
    bridge::PlanSetPtr m_shown; ///< null while something else is shown
    int m_movedTo = -1;         ///< the row of the step that is being moved
};

} // namespace penumbra::pages
