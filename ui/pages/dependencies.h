#pragma once

#include "bridge/topology_watch.h"
#include "models/row_model.h"
#include "pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace penumbra::views {
class Card;
class GraphView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// A tie of the chosen node.
struct Tie {
    QString how, whom;
    int node = -1;
};

/// Something that the failure reaches.
struct Reached {
    int hop = 0;
    QString why;
    int node = -1;
};

/// Who depends on whom: services, workloads and hosts around a focus, what a failure of one of them reaches, hop by
/// hop, and why. Whatever the map paints stands in the tables beside it too.
class DependenciesPage final : public PageWidget {
    Q_OBJECT
public:
    DependenciesPage(Context& context, QWidget* parent);
    int stageCount() const override { return 3; }
    void showStage(int stage) override;
    bool settled() const override { return !m_watch.busy() && !m_steps.isActive(); }
    views::GraphView& map() { return *m_map; }
    const bridge::TopologyWatch& watch() const { return m_watch; }

protected:
    void showEvaluation() override;
    void showSelection() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeControls();
    QWidget* makeMap();
    QWidget* makeSide();
    void ask();
    void focusOn(const model::ResourceId& id);
    void search();
    void fail();
    void show();
    void showNode();
    void showNames();
    void step();
    const analysis::TopologyNode* currentNode() const;

    bridge::TopologyWatch m_watch;
    bridge::DrawingPtr m_shown;
    bridge::EvaluationPtr m_named; ///< whose names are offered
    analysis::TopologyRequest m_request;
    std::vector<std::pair<QString, model::ResourceId>> m_names;
    models::RowModel<Tie> m_ties;
    models::RowModel<Reached> m_reached;
    QTimer m_steps; ///< of the failure that is shown hop by hop
    QComboBox* m_collapse = nullptr;
    QComboBox* m_search = nullptr;
    QComboBox* m_depth = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_fail = nullptr;
    QPushButton* m_focus = nullptr;
    QPushButton* m_open = nullptr;
    views::Card* m_mapCard = nullptr;
    views::GraphView* m_map = nullptr;
    views::Card* m_nodeCard = nullptr;
    QLabel* m_node = nullptr;
    views::Table* m_tieTable = nullptr;
    views::Card* m_reachedCard = nullptr;
    views::Table* m_reachedTable = nullptr;
};

} // namespace penumbra::pages
