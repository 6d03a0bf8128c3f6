#include "models/edit_model.h"

#include "models/words.h"
#include "whatif/action.h"

#include <algorithm>

namespace penumbra::models {

namespace {

/// The title of a parameter that the edit cannot do without and that is not chosen yet.
QString missingOf(const whatif::Edit& edit) {
    const auto* action = whatif::actions().find(edit.change.action);
    if (!action) return {};
    for (const auto& spec : action->params) {
        const auto found = edit.change.params.find(spec.key);
        if (spec.required && !*spec.preset && (found == edit.change.params.end() || found->second.empty()))
            return registryText("actions", spec.title);
    }
    return {};
}

} // namespace

void EditModel::setScenario(const whatif::Scenario& scenario, const std::vector<whatif::SkippedEdit>& skipped) {
    const bool sameRows = scenario.edits.size() == m_edits.size();
    if (!sameRows) beginResetModel();
    m_edits = scenario.edits;
    m_reasons.assign(m_edits.size(), {});
    for (const auto& skip : skipped)
        if (const int row = rowOf(skip.key); row >= 0) m_reasons[static_cast<std::size_t>(row)] = skip.reason;
    if (!sameRows)
        endResetModel();
    else if (!m_edits.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_edits.size()) - 1));
}

const whatif::Edit* EditModel::at(int row) const {
    return row < 0 || row >= rowCount({}) ? nullptr : &m_edits[static_cast<std::size_t>(row)];
}

int EditModel::rowOf(const std::string& key) const {
    const auto it = std::find_if(m_edits.begin(), m_edits.end(), [&](const auto& e) { return e.key == key; });
    return it == m_edits.end() ? -1 : static_cast<int>(it - m_edits.begin());
}

int EditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_edits.size());
}

QVariant EditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {}; // a list asks so when nothing is chosen
    const auto& edit = m_edits[static_cast<std::size_t>(index.row())];
    const auto& reason = m_reasons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (reason.empty()) return text(whatif::describe(edit));
        if (const auto missing = missingOf(edit); !missing.isEmpty())
            return tr("%1\n▲ Does nothing yet: choose what it is about (%2).")
                .arg(text(whatif::describe(edit)), missing);
        return tr("%1\n▲ Skipped: %2").arg(text(whatif::describe(edit)), text(reason));
    case Qt::CheckStateRole:
        return edit.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (!reason.empty()) return tr("This edit does not fit and changes nothing: %1").arg(text(reason));
        return edit.note.empty() ? text(whatif::describe(edit)) : text(edit.note);
    default:
        return {};
    }
}

Qt::ItemFlags EditModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags();
}

bool EditModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    emit switched(m_edits[static_cast<std::size_t>(index.row())].key, value.toInt() == Qt::Checked);
    return true;
}

} // namespace penumbra::models
