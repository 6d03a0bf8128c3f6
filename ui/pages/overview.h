#pragma once

#include "bridge/overview_watch.h"
#include "models/overview_models.h"
#include "pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace penumbra::views {
class Card;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// What a planner asks first in the morning: what runs out and what else is found, what left its band, which changes
/// come, which plans wait, how old the data is.
/// A row leads to the page that has more of it.
class OverviewPage final : public PageWidget {
    Q_OBJECT
public:
    OverviewPage(Context& context, QWidget* parent);
    bool settled() const override { return !m_watch.busy(); }
    std::optional<evidence::Claim> claim() const override;

protected:
    void showEvaluation() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// A card with a table over a label that says why it is empty.
    struct Part {
        views::Card* card = nullptr;
        views::Table* table = nullptr;
        QLabel* empty = nullptr;
        int stretched = 0; ///< the column that takes what is left
    };
    Part makePart(const QString& title, QAbstractItemModel& model, int stretched = 0);
    void showPart(const Part& part, int rows, const QString& note, const QString& empty);
    static int heightOf(const Part& part);
    QWidget* makeLikely();
    void show();
    void shareRoom();
    std::optional<evidence::Claim> runsOutClaim() const;
    std::optional<evidence::Claim> otherClaim() const;
    void openRunsOut();
    void openOther();
    void openSurprise();
    void openComing();

    bridge::OverviewWatch m_watch;
    models::RowModel<analysis::RunsOut> m_runsOut{models::runsOutColumns(), models::runsOutTip};
    models::RowModel<risk::Finding> m_others{models::otherColumns(), models::otherTip};
    models::RowModel<upkeep::ComingChange> m_coming{models::comingColumns(), models::comingTip};
    models::RowModel<models::SurpriseRow> m_surprises{models::surpriseColumns(), models::surpriseTip};
    models::RowModel<analysis::WaitingPlan> m_plans{models::planColumns(), models::planTip};
    models::RowModel<models::AgedSource> m_sources{models::sourceColumns()};
    std::shared_ptr<const analysis::Surprises> m_listed;
    std::set<int> m_open; ///< groups of them whose series are listed
    QGridLayout* m_grid = nullptr;
    QHBoxLayout* m_waiting = nullptr; ///< its last row
    QWidget* m_likely = nullptr;      ///< the line that leads to Match
    QLabel* m_likelyText = nullptr;
    bool m_othersLast = false; ///< of the two tables of findings that was chosen from last
    Part m_runsOutPart, m_otherPart, m_surprisePart, m_comingPart, m_planPart, m_sourcePart;
};

} // namespace penumbra::pages
