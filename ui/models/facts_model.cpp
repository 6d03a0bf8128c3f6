#include "models/facts_model.h"

#include "models/time_text.h"
#include "models/words.h"

#include <algorithm>

namespace penumbra::models {

namespace {

/// Facts that many sources know; every other one is called as its source calls it.
QString factWord(const std::string& key) {
    if (key == "os") return AttributeModel::tr("OS");
    if (key == "kernel") return AttributeModel::tr("Kernel");
    if (key == "security.cvss") return AttributeModel::tr("CVSS score");
    return text(key);
}

} // namespace

void LiveShadowModel::setRows(std::vector<LiveShadowRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool LiveShadowModel::anyOver() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.over.isEmpty(); });
}

int LiveShadowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LiveShadowModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LiveShadowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case What:
        return row.what;
    case Live:
        return row.live;
    case Shadow:
        return row.shadow;
    case Over:
        return row.over;
    case Range:
        return row.range;
    default:
        return {};
    }
}

QVariant LiveShadowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == What) return tr("What");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Over)
        return tr("How probably the shadow wants more than there is.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return QString();
    case Live:
        return tr("Live");
    case Shadow:
        return tr("Shadow");
    case Over:
        return tr("Over");
    case Range:
        return tr("95 % band");
    default:
        return {};
    }
}

void AttributeModel::setResource(const model::Inventory* inventory, const model::Resource* resource) {
    beginResetModel();
    m_rows.clear();
    m_amounts.clear();
    if (inventory && resource) {
        const auto& dimensions = inventory->dimensions();
        m_rows.push_back({tr("Identity"), text(resource->id.text()), {}});
        const auto add = [&](const QString& what, const model::Amounts& amounts, bool request) {
            for (int d = 0; d < dimensions.count(); ++d) {
                if (!amounts.has(d)) continue;
                m_amounts.push_back({m_rows.size(), request, dimensions.at(d)});
                m_rows.push_back({what.arg(metricWord(dimensions.at(d).name)),
                                  amountText(static_cast<double>(amounts.at(d)), dimensions.at(d).unit),
                                  {}});
            }
        };
        add(tr("Offers %1"), resource->capacity, false);
        add(tr("Reserves %1"), resource->request, true);
        for (const auto& [key, fact] : resource->attributes) {
            m_rows.push_back({factWord(key), text(fact.value), text(fact.source),
                              fact.time != base::Time{} ? shortTimeText(fact.time) : QString()});
        }
        for (const auto& [key, value] : resource->labels)
            m_rows.push_back({tr("label %1").arg(text(key)), text(value), {}});
        for (const auto& taint : resource->taints)
            m_rows.push_back({tr("taint %1").arg(text(taint.key)), text(taint.value), {}});
        if (resource->kind == model::ResourceKind::Service) {
            m_rows.push_back({tr("Tier"), QString::number(resource->tier), {}});
            m_rows.push_back({tr("Replicas it needs"), QString::number(std::max(1, resource->minAvailable)), {}});
        }
    }
    endResetModel();
}

void AttributeModel::setAmountFacts(const std::vector<store::AmountFact>& facts) {
    for (const auto& amount : m_amounts)
        for (const auto& fact : facts) {
            if (fact.request != amount.request || fact.dimension != amount.dimension.name) continue;
            m_rows[amount.row][Source] = text(fact.source);
            m_rows[amount.row][kTime] = shortTimeText(fact.time);
            const auto at = index(static_cast<int>(amount.row), Source);
            emit dataChanged(at, at);
        }
}

int AttributeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttributeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AttributeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && !row[Source].isEmpty()) {
        const auto from = row[kTime].isEmpty() ? row[Source] : row[Source] + QStringLiteral(", ") + row[kTime];
        return tr("%1, from %2").arg(row[Value], from);
    }
    return row[static_cast<std::size_t>(index.column())];
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Key:
        return tr("Attribute");
    case Value:
        return tr("Value");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace penumbra::models
