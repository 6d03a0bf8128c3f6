#pragma once

#include "models/fleet_table.h"
#include "models/fleet_tree.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;
class QTreeView;

namespace penumbra::views {
class Card;
class HeatMap;
class Table;
class TimeSlider;
} // namespace penumbra::views

namespace penumbra::pages {

class DiffPanel;
class FleetDetails;

/// The whole fleet: a tree and a table on one selection, a map of all hosts at the moment on the slider, the chosen
/// resource live beside its shadow, and what differs between two sides of it.
class FleetPage final : public PageWidget {
    Q_OBJECT
public:
    FleetPage(Context& context, QWidget* parent);
    int stageCount() const override { return 3; }
    void showStage(int stage) override;
    bool settled() const override;
    std::optional<evidence::Claim> claim() const override;

protected:
    void showEvaluation() override;
    void showSelection() override;

private:
    QWidget* makeLists();
    void makeTree();
    void makeTable();
    QWidget* withFilters(); ///< the table below a filter for each column
    QWidget* makeMap();
    void select(const model::ResourceId& id);
    void followResource();
    void shareRoom(int tab);
    void showMap();
    void showCounts();
    void showShadowOnly();

    models::FiguresPtr m_figures;
    models::FleetTable m_tableModel;
    models::FleetTree m_treeModel;
    bridge::EvaluationPtr m_shown;
    base::Time m_at{};
    models::FleetSearch* m_treeProxy = nullptr;
    QSplitter* m_split = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::array<QList<int>, 2> m_rooms; ///< of the list and the rest, for the tree and for the table; empty: not yet
    int m_tab = 0;                     ///< that the rooms are shared for
    int m_tableWidth = 0;              ///< what all its columns need
    QTreeView* m_tree = nullptr;
    views::Table* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_shadowOnly = nullptr; ///< what the search finds that is in no inventory
    views::Card* m_mapCard = nullptr;
    views::HeatMap* m_map = nullptr;
    views::TimeSlider* m_slider = nullptr;
    QComboBox* m_dimension = nullptr;
    FleetDetails* m_details = nullptr;
    DiffPanel* m_diff = nullptr;
};

} // namespace penumbra::pages
