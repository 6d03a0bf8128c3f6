#pragma once

#include "models/batch_models.h"
#include "models/source_models.h"
#include "pages/page.h"

class QLabel;
class QPushButton;

namespace penumbra::views {
class Card;
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// The live sources of the workspace: how each does, how often it is asked and why, and what can be done about it.
class SourcesPage final : public PageWidget {
    Q_OBJECT
public:
    SourcesPage(Context& context, QWidget* parent);
    int stageCount() const override { return 2; }
    void showStage(int stage) override;
    bool settled() const override;

protected:
    void showEvaluation() override {}
    bool needsEvaluation() const override { return false; }

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void showSources();
    void showStates();
    void showChoice();
    void showProblems(const base::Problems& problems);
    /// Shows what a problem speaks of: the resource on the Fleet page, or the place in a file of this machine.
    void openProblem();
    /// The file of this machine that a problem speaks of, or nothing.
    QString fileOf(const base::Problem& problem) const;
    void edit(const gather::WatchedSource* source);
    void approve(const gather::WatchedSource& source);
    const gather::WatchedSource* chosen() const;

    bridge::Gathering& m_gathering;
    models::SourceModel m_sources;
    models::TargetModel m_targets;
    views::Card *m_listCard = nullptr, *m_detailCard = nullptr;
    models::ProblemModel m_problems;
    base::Problems m_shownProblems;
    views::Table *m_table = nullptr, *m_targetTable = nullptr, *m_problemTable = nullptr;
    QWidget* m_space = nullptr;
    views::StateView* m_inner = nullptr;
    QLabel *m_reason = nullptr, *m_error = nullptr, *m_cost = nullptr;
    QPushButton *m_approve = nullptr, *m_now = nullptr, *m_pause = nullptr, *m_edit = nullptr, *m_remove = nullptr;
};

} // namespace penumbra::pages
