#pragma once

#include "bridge/document.h"
#include "models/change_models.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace penumbra::views {
class StateView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// The scheduled changes: of one that is coming what it will change, and that it will not be where it is called off; of
/// one that has begun what is different from the baseline that was gathered before it. What it asks for is read on the
/// worker and ends with the dialog.
class ChangesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `chosen` is the key under which a schedule has the event to begin with; without it the first one.
    ChangesDialog(bridge::Document& document, QWidget* parent, const QString& chosen = {});
    ~ChangesDialog() override;

private:
    struct Listed {
        std::vector<models::ScheduledRow> rows;
        base::Problems problems;
    };
    struct Shown {
        std::string how; ///< which moments are compared; or why there are none
        bool compared = false;
        std::vector<upkeep::ComparedItem> items;
        std::string deeds{}; ///< what a coming one does, also where the inventory shows no difference
    };
    static base::Result<Listed> list(const store::Workspace& workspace, base::Time now);
    static base::Result<Shown> look(const store::Workspace& workspace, const models::ScheduledRow& row, base::Time now);
    QWidget* makeLists();
    void load();
    void showList(const base::Result<Listed>& listed);
    void showChoice(int row);
    void show(const models::ScheduledRow& change, const base::Result<Shown>& result);
    void callOff();

    bridge::Document& m_document;
    QString m_chosen;
    models::RowModel<models::ScheduledRow> m_changes;
    models::RowModel<upkeep::ComparedItem> m_items;
    views::StateView *m_all = nullptr, *m_one = nullptr;
    views::Table *m_table = nullptr, *m_itemTable = nullptr;
    QLabel *m_how = nullptr, *m_doubled = nullptr, *m_done = nullptr;
    QPushButton* m_callOff = nullptr;
};

} // namespace penumbra::pages
