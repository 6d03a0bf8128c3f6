#pragma once

#include "model/inventory.h"
#include "store/amount_history.h"

#include <QAbstractTableModel>

namespace penumbra::models {

/// Live beside shadow: one line per thing that both know.
struct LiveShadowRow {
    QString what, live, shadow, range;
    QString over = {}; ///< how probably it goes beyond what there is, where that is worth telling
};

class LiveShadowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Live, Shadow, Over, Range, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<LiveShadowRow> rows);
    bool anyOver() const; ///< whether the column Over has anything to say
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LiveShadowRow> m_rows;
};

/// Everything that is known of one resource, each fact with its source and time.
class AttributeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Value, Source, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setResource(const model::Inventory* inventory, const model::Resource* resource);
    /// Who stated the resource's capacities and requests, and who said otherwise before.
    void setAmountFacts(const std::vector<store::AmountFact>& facts);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row that is an amount, with what its facts are found by.
    struct AmountRow {
        std::size_t row = 0;
        bool request = false;
        model::Dimension dimension;
    };
    static constexpr std::size_t kTime = ColumnCount; ///< of its source, behind what the columns show
    std::vector<std::array<QString, kTime + 1>> m_rows;
    std::vector<AmountRow> m_amounts;
};

} // namespace penumbra::models
