#pragma once

#include "report/price_sheet.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// A price book while it is edited: a row for each price, each class of hosts and each offer. What is typed is kept as
/// it is; core says whether it makes a price book.
class PriceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The sheet's columns without the currency, which is one for all.
    enum Column { Item, Low, Expected, High, LeadTime, Cpu, Memory, Gpu, Like, Zone, Label, Sockets, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(report::PriceSheet sheet);
    const report::PriceSheet& sheet() const { return m_sheet; }
    QString currency() const;
    void setCurrency(const QString& currency);
    bool isKind(int row) const; ///< a class of hosts or an offer, which may be removed
    int addOffer();             ///< the new row
    int addClass();             ///< the new row: hosts with a GPU, to be changed
    void removeKind(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int add(std::vector<std::string> cells);
    bool isEditable(int row, int column) const;
    std::string& cell(int row, int column);
    const std::string& cell(int row, int column) const;

    report::PriceSheet m_sheet;
};

} // namespace penumbra::models
