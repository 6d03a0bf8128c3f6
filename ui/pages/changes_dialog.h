#pragma once

#include "bridge/document.h"
#include "models/change_models.h"

#include <QDialog>

class QLabel;

namespace penumbra::views {
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// What is different after a scheduled change from the baseline that was gathered before it, change by change. What it
/// asks for is read on the worker and ends with the dialog.
class ChangesDialog final : public QDialog {
    Q_OBJECT
public:
    ChangesDialog(bridge::Document& document, QWidget* parent);
    ~ChangesDialog() override;

private:
    struct Shown {
        std::string how; ///< which moments are compared; or why there are none
        bool compared = false;
        std::vector<session::ComparedItem> items;
    };
    void load();
    void showChoice(int row);
    void show(const session::PastChange& change, const base::Result<Shown>& result);

    bridge::Document& m_document;
    models::PastChangeModel m_changes;
    models::ComparedModel m_items;
    views::StateView *m_all = nullptr, *m_one = nullptr;
    views::Table *m_table = nullptr, *m_itemTable = nullptr;
    QLabel* m_how = nullptr;
};

} // namespace penumbra::pages
