#include "models/price_model.h"

#include "models/heads.h"
#include "models/words.h"
#include "remedy/price_items.h"

#include <algorithm>
#include <array>

namespace penumbra::models {

namespace {

using Sheet = report::PriceSheet;

constexpr std::array<int, PriceModel::ColumnCount> kCells{
    Sheet::Item,   Sheet::Low, Sheet::Expected, Sheet::High, Sheet::LeadTime, Sheet::Cpu,
    Sheet::Memory, Sheet::Gpu, Sheet::Like,     Sheet::Zone, Sheet::Label,    Sheet::Sockets};

} // namespace

const std::string& PriceModel::cell(int row, int column) const {
    return m_sheet
        .rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(kCells[static_cast<std::size_t>(column)])];
}

std::string& PriceModel::cell(int row, int column) {
    return const_cast<std::string&>(std::as_const(*this).cell(row, column));
}

void PriceModel::setSheet(report::PriceSheet sheet) {
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

QString PriceModel::currency() const {
    return m_sheet.rows.empty() ? QString() : text(m_sheet.rows.front()[Sheet::Currency]);
}

void PriceModel::setCurrency(const QString& currency) {
    for (auto& row : m_sheet.rows) row[Sheet::Currency] = currency.trimmed().toStdString();
}

bool PriceModel::isKind(int row) const {
    return row >= 0 && row < rowCount() && report::priceRowOf(cell(row, Item)) != report::PriceRow::Item;
}

int PriceModel::add(std::vector<std::string> cells) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    cells.resize(Sheet::ColumnCount);
    cells[Sheet::Currency] = currency().toStdString();
    m_sheet.rows.push_back(std::move(cells));
    endInsertRows();
    return row;
}

int PriceModel::addOffer() { return add({}); }

int PriceModel::addClass() {
    std::vector<std::string> cells(Sheet::ColumnCount);
    const auto taken = [&](const std::string& name) {
        return std::any_of(m_sheet.rows.begin(), m_sheet.rows.end(),
                           [&](const auto& row) { return row[Sheet::Item] == name; });
    };
    const std::string first = std::string(remedy::kClassPrefix) + "gpu";
    cells[Sheet::Item] = first;
    for (int n = 2; taken(cells[Sheet::Item]); ++n) cells[Sheet::Item] = first + "-" + std::to_string(n);
    cells[Sheet::Gpu] = "1";
    return add(std::move(cells));
}

void PriceModel::removeKind(int row) {
    if (!isKind(row)) return;
    beginRemoveRows({}, row, row);
    m_sheet.rows.erase(m_sheet.rows.begin() + row);
    endRemoveRows();
}

int PriceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int PriceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool PriceModel::isEditable(int row, int column) const {
    if (column == Item) return isKind(row);
    return report::rowTakes(cell(row, Item), kCells[static_cast<std::size_t>(column)]);
}

Qt::ItemFlags PriceModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index.row(), index.column())) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PriceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const auto& typed = cell(index.row(), index.column());
    switch (role) {
    case Qt::EditRole:
        return text(typed);
    case Qt::DisplayRole:
        if (index.column() == Item && !isKind(index.row())) return text(remedy::sayPriceItem(typed));
        if (index.column() == Expected && typed.empty()) return text(report::sayNoPrice(cell(index.row(), Item)));
        return text(typed);
    case Qt::ToolTipRole:
        return text(remedy::sayPriceItem(cell(index.row(), Item)));
    case Qt::TextAlignmentRole:
        return int((index.column() >= Low && index.column() <= High ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

bool PriceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column())) return false;
    cell(index.row(), index.column()) = value.toString().trimmed().toStdString();
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    static constexpr Heads<ColumnCount> kHeads{
        {{QT_TR_NOOP("Price of"),
          QT_TR_NOOP(
              "What it is for, or the name of an offer of hosts, or class/NAME of hosts with a price of their own.")},
         {QT_TR_NOOP("Low"), QT_TR_NOOP("As low as it may be; empty: as expected.")},
         {QT_TR_NOOP("Expected"),
          QT_TR_NOOP("What is reckoned with; empty: nobody knows, and plans that need it say so.")},
         {QT_TR_NOOP("High"), QT_TR_NOOP("As high as it may be; empty: as expected.")},
         {QT_TR_NOOP("Lead time"), QT_TR_NOOP("From the order to the first workload on it, e.g. 7d.")},
         {QT_TR_NOOP("CPU"), QT_TR_NOOP("What a host of the offer has, or of the class at least, e.g. 64.")},
         {QT_TR_NOOP("Memory"), QT_TR_NOOP("What a host of the offer has, or of the class at least, e.g. 256GiB.")},
         {QT_TR_NOOP("GPUs"), QT_TR_NOOP("What a host of the offer has, or of the class at least, e.g. 4.")},
         {QT_TR_NOOP("Like"), QT_TR_NOOP("A host of the fleet that each is like.")},
         {QT_TR_NOOP("Zone"), QT_TR_NOOP("Where they would stand.")},
         {QT_TR_NOOP("Label"), QT_TR_NOOP("The labels that hosts of the class have, e.g. flavour=memory.")},
         {QT_TR_NOOP("Sockets"), QT_TR_NOOP("How many a host has, for licences by the socket.")}}};
    return headOf<PriceModel>(kHeads, section, role);
}

} // namespace penumbra::models
