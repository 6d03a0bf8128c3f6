#pragma once

#include "models/row_model.h"

#include <QDialog>

namespace penumbra::pages {

/// One loss that is not survived.
struct LossRow {
    QString what, demand, when, then;
};

/// What cannot be lost, all of it, as a table that can be searched and copied.
class LossesDialog final : public QDialog {
    Q_OBJECT
public:
    LossesDialog(const QString& title, const QString& sentence, std::vector<LossRow> rows, QWidget* parent);

private:
    models::RowModel<LossRow> m_rows;
};

} // namespace penumbra::pages
