#pragma once

#include "models/step_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace penumbra::views {
class Table;
}

namespace penumbra::pages {

/// The steps of a plan, which are dragged, moved by Alt+Up and Alt+Down or by buttons; the chosen one with its way back
/// below. It shows what became of a move and decides nothing.
class StepPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StepPanel(QWidget* parent = nullptr);
    void showPlan(const remedy::Plan* plan); ///< null: no plan
    void setMovable(bool movable);
    /// What became of another order, until the next plan is shown.
    void showAnswer(const QString& text, bool refused);
    /// The buttons that move the chosen step, for whoever has room for them.
    QWidget* buttons() const { return m_buttons; }
    int rowCount() const { return m_steps.rowCount(); }
    int row() const; ///< of the chosen step; -1 when there is none
    void selectRow(int row);

signals:
    void moveRequested(int from, int to);
    void orderRestored();

private:
    void makeMoves();
    void moveBy(int rows);
    void showStep();
    void showButtons();

    models::StepModel m_steps;
    views::Table* m_table = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton *m_earlier = nullptr, *m_later = nullptr, *m_restore = nullptr;
    QLabel *m_answer = nullptr, *m_step = nullptr;
    bool m_movable = true, m_arranged = false;
};

} // namespace penumbra::pages
