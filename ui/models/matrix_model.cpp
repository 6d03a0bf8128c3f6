#include "models/matrix_model.h"

#include "models/finding_model.h"
#include "models/time_text.h"
#include "models/words.h"

#include "base/say.h"
#include "report/words.h"
#include "whatif/action.h"

namespace penumbra::models {

namespace {

/// What a value is called in a header: an edit in words where its label is only how it was typed.
QString valueText(const compare::MatrixAxis& axis, std::size_t value) {
    const auto& label = axis.values[value].label;
    if (label == "none" && axis.inPlaceOf.empty()) return MatrixModel::tr("nothing more");
    if (label == "none" || label == "without") return MatrixModel::tr("without");
    if (label == "with") return MatrixModel::tr("with");
    if (label.find('=') != std::string::npos) {
        QStringList edits;
        for (const auto& edit : axis.values[value].edits) edits << text(whatif::describe(edit));
        return edits.join(QStringLiteral(" + "));
    }
    const auto* edit = axis.values[value].edits.size() == 1 ? &axis.values[value].edits.front() : nullptr;
    const auto* action = edit ? whatif::actions().find(edit->change.action) : nullptr;
    if (!action) return text(label);
    for (const auto& spec : action->params) {
        const auto given = edit->change.params.find(spec.key);
        if (spec.kind == base::ParamKind::Choice && given != edit->change.params.end() && given->second == label)
            return choiceWord(spec, text(label));
    }
    return text(label);
}

template <class Count>
QString counted(Count count, const char* what) {
    return text(base::sayCount(count, what));
}

/// Short enough for a cell.
QString moneyText(double amount, const std::string& currency) {
    constexpr double kMillion = 1e6;
    return std::abs(amount) < kMillion
               ? text(report::money(amount, currency))
               : MatrixModel::tr("%1 M %2").arg(amount / kMillion, 0, 'f', 1).arg(text(currency));
}

} // namespace

void MatrixModel::setMatrix(const compare::Matrix& matrix, const std::string& currency) {
    beginResetModel();
    m_axes = matrix.axes;
    m_cells = matrix.cells;
    m_currency = currency;
    m_current = -1;
    endResetModel();
}

void MatrixModel::updateCells(const compare::Matrix& matrix, const QList<int>& cells) {
    int first = rowCount(), last = -1;
    for (const int cell : cells) {
        m_cells[static_cast<std::size_t>(cell)] = matrix.cells[static_cast<std::size_t>(cell)];
        first = std::min(first, cell / columnCount());
        last = std::max(last, cell / columnCount());
    }
    if (last >= 0) emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void MatrixModel::setCurrent(int cell) {
    if (cell == m_current) return;
    const int before = std::exchange(m_current, cell);
    for (const int changed : {before, cell})
        if (changed >= 0) emit dataChanged(indexOf(changed), indexOf(changed));
}

const compare::MatrixCell* MatrixModel::at(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& cell = m_cells[static_cast<std::size_t>(cellOf(index))];
    return cell ? &*cell : nullptr;
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_axes.empty() ? 0 : static_cast<int>(m_axes.back().values.size());
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_axes.empty() ? 0 : static_cast<int>(m_cells.size()) / columnCount();
}

QString MatrixModel::words(const compare::MatrixCell& cell) const {
    QStringList lines;
    lines << QStringLiteral("%1 %2").arg(verdictSign(cell.verdict), verdictWord(cell.verdict));
    lines << counted(cell.findings, "finding");
    lines << (cell.p50  ? tr("shortage %1").arg(shortTimeText(*cell.p50))
              : cell.p5 ? tr("shortage perhaps %1").arg(dayText(*cell.p5))
                        : tr("nothing runs out"));
    QStringList costs;
    if (cell.costPerMonth != 0) costs << tr("%1 a month").arg(moneyText(cell.costPerMonth, m_currency));
    if (cell.costOnce != 0) costs << tr("%1 once").arg(moneyText(cell.costOnce, m_currency));
    lines << (costs.isEmpty() ? tr("no cost") : costs.join(QLatin1String(" + ")));
    if (!cell.skipped.empty()) lines << tr("◆ %1 left out").arg(counted(cell.skipped.size(), "edit"));
    if (!cell.notes.empty()) lines << tr("◆ new hosts stay empty");
    return lines.join(QLatin1Char('\n'));
}

QString MatrixModel::hint(const compare::MatrixCell& cell) const {
    QStringList lines;
    for (std::size_t a = 0; a < m_axes.size(); ++a)
        lines << QStringLiteral("%1 = %2").arg(text(m_axes[a].name),
                                               valueText(m_axes[a], static_cast<std::size_t>(cell.values[a])));
    lines << text(cell.limit);
    if (cell.homeless > 0) lines << tr("%1 without a host").arg(counted(cell.homeless, "workload"));
    if (cell.lostServices > 0) lines << tr("%1 lost").arg(counted(cell.lostServices, "service"));
    for (const auto& one : cell.skipped) lines << tr("Left out: %1").arg(text(one));
    for (const auto& one : cell.notes) lines << text(one);
    return lines.join(QLatin1Char('\n'));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role == CurrentRole) return cellOf(index) == m_current;
    const auto* cell = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? words(*cell) : tr("…");
    case Qt::ToolTipRole:
        return cell ? hint(*cell) : tr("Not computed yet.");
    case Qt::AccessibleTextRole:
        return cell ? words(*cell).replace(QLatin1Char('\n'), QLatin1String(", ")) : tr("Not computed yet.");
    case GravityRole:
        return cell ? QVariant(static_cast<int>(cell->verdict)) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (m_axes.empty() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const bool across = orientation == Qt::Horizontal;
    const auto values = compare::valuesAt(m_axes, static_cast<std::size_t>(across ? section : section * columnCount()));
    const std::size_t first = across ? m_axes.size() - 1 : 0, end = across ? m_axes.size() : m_axes.size() - 1;
    QStringList lines;
    for (std::size_t a = first; a < end; ++a) {
        const auto value = valueText(m_axes[a], static_cast<std::size_t>(values[a]));
        lines << (role == Qt::DisplayRole ? value : QStringLiteral("%1 = %2").arg(text(m_axes[a].name), value));
    }
    return lines.join(role == Qt::DisplayRole ? QStringLiteral(" · ") : QStringLiteral("\n"));
}

} // namespace penumbra::models
