#pragma once

#include "whatif/scenario.h"

#include <QAbstractListModel>

namespace penumbra::models {

/// The edits of the working scenario in order, each with a check box. Edits that do not fit the fleet say why.
class EditModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setScenario(const whatif::Scenario& scenario, const std::vector<whatif::SkippedEdit>& skipped);
    const whatif::Edit* at(int row) const;
    int rowOf(const std::string& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// The planner switched an edit on or off; the document decides.
    void switched(const std::string& key, bool enabled);

private:
    std::vector<whatif::Edit> m_edits;
    std::vector<std::string> m_reasons; ///< per edit: why it is skipped, or empty
};

} // namespace penumbra::models
