#pragma once

#include "report/price_sheet.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// A price book while it is edited: a row for each price and each offer of hosts. What is typed is kept as it is; core
/// says whether it makes a price book.
class PriceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The sheet's columns without the currency, which is one for all.
    enum Column { Item, Low, Expected, High, LeadTime, Cpu, Memory, Gpu, Like, Zone, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(report::PriceSheet sheet);
    const report::PriceSheet& sheet() const { return m_sheet; }
    QString currency() const;
    void setCurrency(const QString& currency);
    bool isOffer(int row) const;
    int addOffer(); ///< the new row
    void removeOffer(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isEditable(int row, int column) const;
    std::string& cell(int row, int column);
    const std::string& cell(int row, int column) const;

    report::PriceSheet m_sheet;
};

} // namespace penumbra::models
