#include "models/fleet_table.h"

#include "models/unit_role.h"
#include "models/words.h"

namespace penumbra::models {

namespace {

bool isAmount(int column) {
    return column == FleetTable::CpuShare || column == FleetTable::MemoryShare || column == FleetTable::Cpu ||
           column == FleetTable::Memory;
}

} // namespace

QString hostStateWord(model::HostState state) {
    switch (state) {
    case model::HostState::Up:
        return FleetTable::tr("up");
    case model::HostState::Cordoned:
        return FleetTable::tr("cordoned");
    case model::HostState::Drained:
        return FleetTable::tr("drained");
    case model::HostState::Failed:
        return FleetTable::tr("failed");
    case model::HostState::Absent:
        return FleetTable::tr("not there");
    }
    return {};
}

void FleetTable::setFigures(FiguresPtr figures) {
    const bool sameRows = figures && m_figures &&
                          figures->evaluation().inventory == m_figures->evaluation().inventory &&
                          figures->planned() == m_figures->planned();
    if (!sameRows) beginResetModel();
    m_figures = std::move(figures);
    m_live = m_figures ? static_cast<int>(m_figures->evaluation().inventory->resources().size()) : 0;
    for (const auto& name : model::kindNames()) m_kinds[*model::parseKind(name)] = kindWord(*model::parseKind(name));
    m_step = m_figures ? m_figures->grid().indexOf(m_at) : 0;
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FleetTable::setAt(base::Time at) {
    if (at == m_at) return;
    m_at = at;
    m_step = m_figures ? m_figures->grid().indexOf(at) : 0;
    if (rowCount() > 0) emit dataChanged(index(0, Where), index(rowCount() - 1, ColumnCount - 1));
}

const model::Resource* FleetTable::at(int row) const {
    if (row < 0 || row >= m_live) return nullptr;
    return &m_figures->evaluation().inventory->resources()[static_cast<std::size_t>(row)];
}

const analysis::Figures::Planned* FleetTable::plannedAt(int row) const {
    return row < m_live ? nullptr : &m_figures->planned()[static_cast<std::size_t>(row - m_live)];
}

const model::WorldHost& FleetTable::worldHost(int row) const {
    return m_figures->world().hosts[static_cast<std::size_t>(row)];
}

const model::WorldWorkload& FleetTable::worldWorkload(int row) const {
    return m_figures->world().workloads[static_cast<std::size_t>(row)];
}

int FleetTable::hostAt(int row) const {
    if (const auto* planned = plannedAt(row)) return planned->kind == model::ResourceKind::Host ? planned->row : -1;
    return m_figures->places().hostAt(row);
}

int FleetTable::workloadAt(int row) const {
    if (const auto* planned = plannedAt(row)) return planned->kind == model::ResourceKind::Workload ? planned->row : -1;
    return m_figures->places().workloadAt(row);
}

model::ResourceKind FleetTable::kindAt(int row) const {
    const auto* resource = at(row);
    return resource ? resource->kind : plannedAt(row)->kind;
}

model::ResourceId FleetTable::idAt(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    if (const auto* resource = at(row)) return resource->id;
    const int host = hostAt(row);
    return host >= 0 ? worldHost(host).id : worldWorkload(workloadAt(row)).id;
}

const std::string& FleetTable::nameAt(int row) const {
    if (const auto* resource = at(row)) return resource->name;
    const int host = hostAt(row);
    return host >= 0 ? worldHost(host).name : worldWorkload(workloadAt(row)).name;
}

int FleetTable::rowOf(const model::ResourceId& id) const {
    if (!m_figures) return -1;
    if (const int live = m_figures->places().row(id); live >= 0) return live;
    for (int row = m_live; row < rowCount(); ++row)
        if (idAt(row) == id) return row;
    return -1;
}

int FleetTable::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_figures) return 0;
    return m_live + static_cast<int>(m_figures->planned().size());
}

int FleetTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<double> FleetTable::share(int row, int column) const {
    const int host = hostAt(row);
    if (host < 0) return {};
    return m_figures->hostShare(host, column == CpuShare ? model::kCpu : model::kMemory, 2, m_step);
}

std::optional<double> FleetTable::amount(int row, int dimension) const {
    const auto* resource = at(row);
    const int host = hostAt(row);
    const auto& amounts =
        resource    ? (resource->kind == model::ResourceKind::Workload ? resource->request : resource->capacity)
        : host >= 0 ? worldHost(host).capacity
                    : worldWorkload(workloadAt(row)).request;
    if (!amounts.has(dimension) || amounts.at(dimension) >= model::kUnlimited) return {};
    return static_cast<double>(amounts.at(dimension));
}

QString FleetTable::where(int row) const {
    if (const int at = hostAt(row); at >= 0) {
        const auto& world = m_figures->world();
        const auto& host = worldHost(at);
        QStringList parts;
        if (host.zone >= 0) parts << text(world.zones[static_cast<std::size_t>(host.zone)]);
        if (host.rack >= 0) parts << text(world.racks[static_cast<std::size_t>(host.rack)]);
        return parts.join(QStringLiteral(" / "));
    }
    const int host = m_figures->hostOf(workloadAt(row), m_at);
    return host < 0 ? QString() : text(worldHost(host).name);
}

QString FleetTable::shadow(int row) const {
    const auto told = [&](const QString& state) { return isPlanned(row) ? tr("planned, %1").arg(state) : state; };
    if (const int host = hostAt(row); host >= 0) return told(hostStateWord(m_figures->hostState(host, m_at)));
    const int workload = workloadAt(row);
    if (workload < 0) return {};
    if (!worldWorkload(workload).exists.contains(m_at)) return told(tr("not there"));
    return told(m_figures->hostOf(workload, m_at) < 0 ? tr("\u25b2 waiting") : tr("running"));
}

QVariant FleetTable::display(int row, int column) const {
    switch (column) {
    case Name:
        return isPlanned(row) ? tr("\u271a %1").arg(text(nameAt(row))) : text(nameAt(row));
    case Kind:
        return m_kinds.at(kindAt(row));
    case Where:
        return where(row);
    case Cpu:
    case Memory: {
        const int dimension = column == Cpu ? model::kCpu : model::kMemory;
        const auto stated = amount(row, dimension);
        return stated ? amountText(*stated, m_figures->world().dimensions.at(dimension).unit) : QString();
    }
    case CpuShare:
    case MemoryShare: {
        const auto used = share(row, column);
        const bool young = m_figures->young(hostAt(row), column == CpuShare ? model::kCpu : model::kMemory);
        return used ? percentText(*used) : young ? tr("not yet known") : QString();
    }
    case Shadow:
        return shadow(row);
    default:
        return {};
    }
}

QVariant FleetTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isAmount(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column != Name) return {};
        return isPlanned(row) ? tr("%1\nPlanned: an edit or an event brings it; no source has reported it.")
                                    .arg(text(idAt(row).text()))
                              : text(idAt(row).text());
    case ShareRole: {
        if (column != CpuShare && column != MemoryShare) return {};
        const auto used = share(row, column);
        return used ? QVariant(*used) : QVariant();
    }
    case SortRole:
        if (column == Cpu || column == Memory)
            return amount(row, column == Cpu ? model::kCpu : model::kMemory).value_or(-1);
        if (column == CpuShare || column == MemoryShare) return share(row, column).value_or(-1);
        return column == Name ? QVariant(text(nameAt(row))) : display(row, column);
    case SearchRole:
        return QString(text(nameAt(row)) + QLatin1Char(' ') + m_kinds.at(kindAt(row)) + QLatin1Char(' ') + where(row) +
                       QLatin1Char(' ') + shadow(row));
    default:
        return {};
    }
}

QVariant FleetTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isAmount(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == CpuShare || section == MemoryShare))
        return tr("The median of the predicted use at the chosen moment, of what the host offers then.");
    if (role == kUnitRole) {
        if (section == CpuShare || section == MemoryShare) return static_cast<int>(base::Unit::Ratio);
        if (section == Cpu) return static_cast<int>(base::Unit::MilliCores);
        return section == Memory ? QVariant(static_cast<int>(base::Unit::Bytes)) : QVariant();
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Where:
        return tr("Where");
    case Cpu:
        return tr("CPU");
    case Memory:
        return tr("Memory");
    case CpuShare:
        return tr("CPU used");
    case MemoryShare:
        return tr("Memory used");
    case Shadow:
        return tr("State then");
    default:
        return {};
    }
}

} // namespace penumbra::models
