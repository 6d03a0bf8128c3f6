#pragma once

#include "models/price_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace penumbra::views {
class Table;
}

namespace penumbra::pages {

/// The price book as a table to edit, to import and to export. Saved only when core takes it; else it says what is
/// wrong and stays.
class PriceDialog final : public QDialog {
    Q_OBJECT
public:
    PriceDialog(const remedy::PriceBook& prices, bool readOnly, QWidget* parent);
    const remedy::PriceBook& prices() const { return m_prices; } ///< once accepted

private:
    QWidget* makeCommands();
    void showChosen();
    void save();
    void importFile();
    void exportFile();
    void tell(const std::string& text);

    models::PriceModel m_model;
    remedy::PriceBook m_prices;
    views::Table* m_table = nullptr;
    QLineEdit* m_currency = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace penumbra::pages
