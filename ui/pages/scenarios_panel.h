#pragma once

#include "models/scenario_models.h"
#include "pages/page.h"

class QLabel;
class QPushButton;

namespace penumbra::views {
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// The scenarios that the workspace keeps beside the edits and beside nothing added: what each comes to, and what it
/// gives up against the best. They are compared while the panel is on the screen; from here one is kept, opened,
/// committed as scheduled changes, or deleted.
class ScenariosPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ScenariosPanel(Context& context, QWidget* parent = nullptr);
    bool busy() const { return m_running; }

signals:
    void opened(); ///< one became the edits

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeButtons();
    void follow(); ///< compares where something changed since
    void show(const std::vector<compare::Alternative>& alternatives, const std::string& currency);
    void showChosen();
    std::string chosen() const; ///< the name of the kept one that is chosen, or ""
    void keep();
    void commit();
    void forget();

    Context m_context;
    models::RowModel<models::ScenarioRow> m_model;
    views::StateView* m_state = nullptr;
    views::Table* m_table = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton *m_open = nullptr, *m_commit = nullptr, *m_forget = nullptr;
    std::vector<whatif::Scenario> m_compared; ///< what was asked for last
    bridge::EvaluationPtr m_of;               ///< and of which inventory and options
    bool m_running = false;
};

} // namespace penumbra::pages
