#include "models/change_models.h"

#include "models/time_text.h"
#include "models/words.h"

namespace penumbra::models {

void PastChangeModel::setChanges(std::vector<session::PastChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const session::PastChange* PastChangeModel::at(int row) const {
    return row < 0 || row >= static_cast<int>(m_changes.size()) ? nullptr : &m_changes[static_cast<std::size_t>(row)];
}

int PastChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int PastChangeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PastChangeModel::data(const QModelIndex& index, int role) const {
    const auto* change = at(index.row());
    if (!change || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    switch (index.column()) {
    case Title:
        return text(change->title);
    case Begin:
        return shortTimeText(change->window.begin);
    case Baseline:
        return change->compared ? tr("yes") : tr("none");
    default:
        return {};
    }
}

QVariant PastChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Title:
        return tr("Change");
    case Begin:
        return tr("Began, UTC");
    case Baseline:
        return tr("Baseline");
    default:
        return {};
    }
}

void ComparedModel::setItems(std::vector<session::ComparedItem> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int ComparedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ComparedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ComparedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& item = m_items[static_cast<std::size_t>(index.row())];
    const auto orNothing = [](const std::string& value) { return value.empty() ? tr("nothing") : text(value); };
    switch (index.column()) {
    case Kind:
        switch (item.kind) {
        case session::ComparedItem::Kind::Setting:
            return tr("Setting");
        case session::ComparedItem::Kind::Inventory:
            return tr("Inventory");
        case session::ComparedItem::Kind::Series:
            return tr("Series");
        }
        return {};
    case Subject:
        return text(item.subject.text());
    case What:
        return item.what.empty() ? tr("the resource itself") : text(item.what);
    case Before:
        return orNothing(item.before);
    case After:
        return orNothing(item.after);
    case Note:
        return text(item.note);
    default:
        return {};
    }
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Subject:
        return tr("Of");
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace penumbra::models
