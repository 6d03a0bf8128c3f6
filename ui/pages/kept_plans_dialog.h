#pragma once

#include "models/row_model.h"
#include "planning/kept_plans.h"

#include <QDialog>

class QPushButton;

namespace penumbra::views {
class Table;
}

namespace penumbra::pages {

/// The plans that the workspace keeps, with what a board decided on each; one of them is chosen to be opened.
class KeptPlansDialog final : public QDialog {
    Q_OBJECT
public:
    explicit KeptPlansDialog(std::vector<planning::KeptPlan> plans, QWidget* parent = nullptr);
    const planning::StoredPlan* chosen() const; ///< null while none is

private:
    models::RowModel<planning::KeptPlan> m_plans;
    views::Table* m_table = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace penumbra::pages
