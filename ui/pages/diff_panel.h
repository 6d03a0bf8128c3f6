#pragma once

#include "models/diff_models.h"
#include "pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace penumbra::views {
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

class SideChooser;

/// Two sides of the fleet and what differs between them: live, the shadow or a scenario, each at a moment. Compared
/// while the panel is on the screen; at first live now beside the shadow at the page's moment, which the second side
/// goes on following.
class DiffPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DiffPanel(Context& context, QLineEdit& search, QWidget* parent = nullptr);
    bool busy() const { return m_running; }

signals:
    void opened(); ///< the selection is what somebody wants to see in the fleet

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSides();
    QWidget* makeTable(QLineEdit& search);
    void follow(); ///< compares where something changed since
    void followEvaluation();
    void followMoment();
    void whoseChosen(SideChooser& chooser);
    void show(const compare::FleetDiff& diff);
    void giveRoom();
    void showChosen();
    void swap();
    void openChosen();
    bool isKnown(const compare::FleetDifference& row) const; ///< the fleet's lists have it

    Context m_context;
    models::RowModel<compare::FleetDifference> m_model;
    SideChooser *m_from = nullptr, *m_to = nullptr;
    views::StateView* m_state = nullptr;
    views::Table* m_table = nullptr;
    QLabel *m_head = nullptr, *m_reasons = nullptr;
    QPushButton* m_open = nullptr;
    bridge::EvaluationPtr m_of; ///< of the newest question
    compare::Side m_askedFrom, m_askedTo;
    QString m_rule;
    bool m_chosen = false; ///< sides were chosen by hand
    bool m_given = false;  ///< columns have been given room
    bool m_running = false;
};

} // namespace penumbra::pages
