#include "models/name_models.h"

#include "models/words.h"

namespace penumbra::models {

void LooseNameModel::setNames(std::vector<model::Unmatched> names) {
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
}

const model::Unmatched* LooseNameModel::at(int row) const {
    return row < 0 || row >= static_cast<int>(m_names.size()) ? nullptr : &m_names[static_cast<std::size_t>(row)];
}

int LooseNameModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int LooseNameModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LooseNameModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& name = m_names[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == References) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Kind: {
        const auto& id = name.id.text();
        const auto kind = model::parseKind(id.substr(0, id.find('/')));
        return kind ? kindWord(*kind) : QString();
    }
    case Name:
        return text(model::naturalName(name.id));
    case References:
        return name.references;
    case MayBe: {
        QStringList names;
        for (const auto& id : name.candidates) names << text(model::naturalName(id));
        return listText(names);
    }
    default:
        return {};
    }
}

QVariant LooseNameModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case References:
        return tr("Named");
    case MayBe:
        return tr("May be");
    default:
        return {};
    }
}

std::vector<RowColumn<upkeep::LikelyDuplicate>> likelyColumns() {
    using Row = upkeep::LikelyDuplicate;
    const auto has = [](const upkeep::LikelySide& side) { return text(side.has); };
    const auto said = [](const upkeep::LikelySide& side) {
        return side.said.empty() ? LooseNameModel::tr("not known") : text(side.said);
    };
    return {{LooseNameModel::tr("One"), [](const Row& row) { return text(row.one.id.text()); }},
            {LooseNameModel::tr("It has"), [has](const Row& row) { return has(row.one); }},
            {LooseNameModel::tr("Said by"), [said](const Row& row) { return said(row.one); }},
            {LooseNameModel::tr("The other"), [](const Row& row) { return text(row.other.id.text()); }},
            {LooseNameModel::tr("It has"), [has](const Row& row) { return has(row.other); }},
            {LooseNameModel::tr("Said by"), [said](const Row& row) { return said(row.other); }}};
}

void NameRuleModel::setRules(const model::MatchRules& rules) {
    beginResetModel();
    m_rules = rules;
    m_rows.clear();
    for (const auto& suffix : rules.suffixes)
        m_rows.push_back({tr("names ending in %1").arg(text(suffix)), tr("without it")});
    for (const auto& pattern : rules.patterns) m_rows.push_back({text(pattern.expression), text(pattern.replacement)});
    for (const auto& [from, to] : rules.byHand) m_rows.push_back({text(from), text(to)});
    for (const auto& [one, other] : rules.apart) m_rows.push_back({text(one), tr("another than %1").arg(text(other))});
    endResetModel();
}

model::MatchRules NameRuleModel::without(int row) const {
    auto out = m_rules;
    auto at = static_cast<std::ptrdiff_t>(row);
    if (at < std::ssize(out.suffixes)) {
        out.suffixes.erase(out.suffixes.begin() + at);
        return out;
    }
    at -= std::ssize(out.suffixes);
    if (at < std::ssize(out.patterns)) {
        out.patterns.erase(out.patterns.begin() + at);
        return out;
    }
    at -= std::ssize(out.patterns);
    if (at < std::ssize(out.byHand)) {
        out.byHand.erase(std::next(out.byHand.begin(), at));
        return out;
    }
    at -= std::ssize(out.byHand);
    if (at < std::ssize(out.apart)) out.apart.erase(std::next(out.apart.begin(), at));
    return out;
}

int NameRuleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NameRuleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NameRuleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant NameRuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What:
        return tr("Name or expression");
    case Becomes:
        return tr("Is");
    default:
        return {};
    }
}

} // namespace penumbra::models
