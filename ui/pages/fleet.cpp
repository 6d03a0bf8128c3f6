#include "pages/fleet.h"

#include "analysis/whereabouts.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/diff_panel.h"
#include "pages/fleet_details.h"
#include "risk/phrase.h"
#include "views/card.h"
#include "views/clearable.h"
#include "views/filter_row.h"
#include "views/heat_map.h"
#include "views/share_delegate.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/time_slider.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr int kBusiest = -1; ///< the map shows each host's busiest dimension
constexpr int kWidestColumn = 220;
constexpr int kTree = 0, kDiff = 2; ///< tabs
constexpr int kLeastDetails = 680;  ///< of the map and the details beside the table

} // namespace

FleetPage::FleetPage(Context& context, QWidget* parent) : PageWidget(context, tr("Fleet"), parent) {
    auto* right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(normal);
    right->setChildrenCollapsible(false);
    m_details = new FleetDetails(context);
    right->addWidget(makeMap());
    right->addWidget(m_details);
    right->setStretchFactor(1, 1);
    right->setSizes({172, 478});
    m_split = new QSplitter;
    m_split->setHandleWidth(normal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeLists());
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({360, 820});
    setContent(m_split);
    connect(&document(), &bridge::Document::workspaceChanged, this, [this] {
        if (document().workspace().path.isEmpty()) setSubtitle({}); // it counts what the former one had
    });
}

QWidget* FleetPage::makeLists() {
    auto* card = new views::Card;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search by name, kind or place"));
    m_search->setAccessibleName(m_search->placeholderText());
    views::makeClearable(*m_search);
    card->addBody(m_search);
    m_shadowOnly = views::makeLabel({}, true);
    m_shadowOnly->setObjectName(QStringLiteral("muted"));
    m_shadowOnly->setWordWrap(true);
    m_shadowOnly->hide();
    card->addBody(m_shadowOnly);
    connect(m_search, &QLineEdit::textChanged, this, &FleetPage::showShadowOnly);

    makeTree();
    makeTable();
    m_diff = new DiffPanel(context(), *m_search);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tree, table or comparison"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(withFilters(), tr("Table"));
    m_tabs->addTab(m_diff, tr("Compare"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &FleetPage::shareRoom);
    connect(m_diff, &DiffPanel::opened, this, [this] { m_tabs->setCurrentIndex(kTree); });
    card->addBody(m_tabs, 1);
    return card;
}

/// What edits and events bring is in no inventory, so the tree has it not: the search finds it. The table has it, with
/// a sign.
void FleetPage::showShadowOnly() {
    constexpr std::size_t kMost = 12;
    const auto wanted = m_search->text().trimmed().toStdString();
    const auto found =
        m_figures ? analysis::shadowOnly(*m_figures, wanted, selection().at()) : std::vector<std::string>();
    m_shadowOnly->setVisible(!found.empty());
    m_shadowOnly->setText(tr("In the shadow alone, at %1: %2")
                              .arg(models::timeText(selection().at()), text(risk::sayList(found, kMost))));
}

void FleetPage::makeTree() {
    m_tree = new QTreeView;
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Tree of the fleet"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_treeProxy = new models::FleetSearch(m_treeModel, this);
    m_tree->setModel(m_treeProxy);
    m_tree->setItemDelegateForColumn(models::FleetTree::CpuShare,
                                     new views::ShareDelegate(models::FleetTable::ShareRole, m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(models::FleetTree::Name, QHeaderView::Stretch);
    views::widenSection(*m_tree->header(), models::FleetTree::CpuShare, 90);
    connect(m_search, &QLineEdit::textChanged, m_treeProxy, &models::FleetSearch::setSearch);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto* resource = m_treeModel.resource(m_treeProxy->mapToSource(current)))
                    select(resource->id);
            });
}

void FleetPage::makeTable() {
    m_table = new views::Table;
    m_table->setSource(&m_tableModel, models::FleetTable::SortRole, models::FleetTable::SearchRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Table of the fleet"));
    m_table->searchWith(m_search);
    auto* bars = new views::ShareDelegate(models::FleetTable::ShareRole, m_table);
    m_table->setItemDelegateForColumn(models::FleetTable::CpuShare, bars);
    m_table->setItemDelegateForColumn(models::FleetTable::MemoryShare, bars);
    connect(m_table, &views::Table::sourceRowChanged, this, [this](int row) {
        if (const auto id = m_tableModel.idAt(row); !id.text().empty()) select(id);
    });
}

QWidget* FleetPage::withFilters() {
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, views::space::tight, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new views::FilterRow(*m_table, both));
    layout->addWidget(m_table, 1);
    m_table->rememberColumns(QStringLiteral("fleet"));
    return both;
}

/// The table needs more room than the tree, the comparison all of it; what somebody made of it by hand comes back with
/// each of the lists.
void FleetPage::shareRoom(int tab) {
    if (m_tab != kDiff) m_rooms[static_cast<std::size_t>(m_tab)] = m_split->sizes();
    m_tab = tab;
    m_split->widget(1)->setVisible(tab != kDiff);
    if (tab == kDiff) return;
    auto sizes = m_rooms[static_cast<std::size_t>(tab)];
    if (sizes.isEmpty()) {
        const int all = m_split->sizes().value(0) + m_split->sizes().value(1);
        const int beside = m_split->widget(0)->width() - m_table->parentWidget()->width();
        const int list = std::min(m_tableWidth + beside, all - kLeastDetails);
        sizes = {list, all - list};
    }
    m_split->setSizes(sizes);
}

QWidget* FleetPage::makeMap() {
    m_mapCard = new views::Card(tr("Hosts at"));
    m_slider = new views::TimeSlider;
    m_dimension = new QComboBox;
    m_dimension->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they come with the first evaluation
    m_dimension->setToolTip(tr("Which use colours the map: its median, of what each host offers then."));
    m_dimension->setAccessibleName(tr("Which use colours the map"));
    m_map = new views::HeatMap;
    m_mapCard->addHeader(m_slider);
    m_mapCard->addHeader(m_dimension);
    m_mapCard->addBody(m_map, 1);
    connect(m_slider, &views::TimeSlider::moved, this, [this](base::Time at) { selection().setAt(at); });
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &FleetPage::showMap);
    connect(m_map, &views::HeatMap::picked, this,
            [this](const QString& id) { select(model::ResourceId(id.toStdString())); });
    return m_mapCard;
}

void FleetPage::showStage(int stage) {
    if (!m_figures) return;
    const auto& grid = m_figures->grid();
    m_tabs->setCurrentIndex(stage == 2 ? kDiff : kTree);
    if (stage != 1) return;
    // The moment with the fullest host, seen from that host.
    int fullest = 0;
    int step = 0;
    double most = -1;
    for (int h = 0; h < static_cast<int>(m_figures->world().hosts.size()); ++h)
        for (int i = 0; i < grid.count; i += 6) {
            const auto share = m_figures->hostShare(h, model::kMemory, 2, i);
            if (share && *share > most) most = *share, fullest = h, step = i;
        }
    selection().setAt(grid.at(step));
    selection().setSeries(m_figures->world().hosts[static_cast<std::size_t>(fullest)].id, "memory");
}

bool FleetPage::settled() const { return m_details->settled() && !m_diff->busy(); }

std::optional<evidence::Claim> FleetPage::claim() const { return m_details->claim(); }

void FleetPage::showEvaluation() {
    m_details->setDimmed(document().stale());
    if (m_shown == document().evaluation()) return;
    m_shown = document().evaluation();
    m_figures = document().figures();
    const bool first = m_tableModel.rowCount() == 0;
    if (!m_figures->grid().window().contains(selection().at())) selection().setAt(m_figures->grid().begin);
    m_at = selection().at();
    m_slider->setGrid(m_figures->grid());
    m_slider->setAt(m_at);
    m_tableModel.setAt(m_at); // before there are rows that would have to be told
    m_treeModel.setAt(m_at);
    m_tableModel.setFigures(m_figures);
    m_treeModel.setFigures(m_figures);
    m_table->hideEmptyColumns();
    if (first) m_tableWidth = m_table->widenColumns(kWidestColumn);
    if (first) m_tree->expandToDepth(0);

    const QSignalBlocker quiet(m_dimension);
    const auto chosen = m_dimension->currentData();
    m_dimension->clear();
    m_dimension->addItem(tr("Busiest dimension"), kBusiest);
    const auto& dimensions = m_figures->world().dimensions;
    for (int d = 0; d < dimensions.count(); ++d) m_dimension->addItem(models::metricWord(dimensions.at(d).name), d);
    m_dimension->setCurrentIndex(chosen.isValid() ? std::max(0, m_dimension->findData(chosen)) : 1);
    showCounts();
    showShadowOnly();
    showMap();
    m_details->setFigures(m_figures);
    if (!m_shown->inventory->find(selection().resource()) && !m_figures->world().hosts.empty())
        select(m_figures->world().hosts[0].id);
    else
        followResource();
}

void FleetPage::showCounts() {
    std::map<model::ResourceKind, int> kinds;
    for (const auto& resource : m_shown->inventory->resources()) ++kinds[resource.kind];
    QStringList parts;
    for (const auto kind : {model::ResourceKind::Host, model::ResourceKind::Workload, model::ResourceKind::Service,
                            model::ResourceKind::Zone})
        if (kinds[kind] > 0) parts << tr("%L1 %2").arg(kinds[kind]).arg(models::kindsWord(kind));
    setSubtitle(parts.join(QStringLiteral("  ·  ")));
}

void FleetPage::showMap() {
    if (!m_figures) return;
    const auto at = selection().at();
    const int step = m_figures->grid().indexOf(at);
    const int wanted = m_dimension->currentData().toInt();
    const auto& world = m_figures->world();
    std::vector<views::HeatGroup> groups(world.zones.size() + 1);
    for (std::size_t z = 0; z < world.zones.size(); ++z) groups[z].name = text(world.zones[z]);
    groups.back().name = world.zones.empty() ? QString() : tr("no zone");
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const int row = static_cast<int>(h);
        const auto& host = world.hosts[h];
        const int dimension = wanted == kBusiest ? m_figures->busiest(row, step) : wanted;
        const auto state = m_figures->hostState(row, at);
        views::HeatCell cell{
            text(host.id.text()), text(host.name), m_figures->hostShare(row, dimension, 2, step).value_or(-1), {}, {}};
        if (state != model::HostState::Up && state != model::HostState::Cordoned)
            cell.state = models::hostStateWord(state);
        if (dimension >= 0) cell.hint = tr("median of %1").arg(models::metricWord(world.dimensions.at(dimension).name));
        auto& group = host.zone >= 0 ? groups[static_cast<std::size_t>(host.zone)] : groups.back();
        group.cells.push_back(std::move(cell));
    }
    std::erase_if(groups, [](const views::HeatGroup& group) { return group.cells.empty(); });
    m_map->setGroups(std::move(groups));
    m_map->setSelected(text(selection().resource().text()));
}

void FleetPage::select(const model::ResourceId& id) { selection().setResource(id); }

void FleetPage::followResource() {
    if (!m_figures) return;
    const auto& id = selection().resource();
    m_map->setSelected(text(id.text()));
    m_table->selectSourceRow(m_tableModel.rowOf(id));
    const auto index = m_treeProxy->mapFromSource(m_treeModel.indexOf(id));
    if (index.isValid() && index != m_tree->currentIndex().siblingAtColumn(0)) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    m_details->show(id);
}

void FleetPage::showSelection() {
    followResource();
    const auto at = selection().at();
    if (at == m_at) return;
    m_at = at;
    m_slider->setAt(at);
    m_tableModel.setAt(at);
    m_treeModel.setAt(at);
    showMap();
    showShadowOnly();
    m_details->setAt(at);
}

extern const Page fleetPage;
constinit const Page fleetPage{
    "fleet", QT_TRANSLATE_NOOP("pages", "Fleet"),
    "M4 4 H20 V9 H4 Z M4 10.5 H20 V15 H4 Z M4 16.5 H20 V21 H4 Z M7 6.5 H8 M7 12.8 H8 M7 18.8 H8",
    QT_TRANSLATE_NOOP("pages", "Every host and workload, live beside its shadow, and a map of all hosts over time."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new FleetPage(context, parent); }};

} // namespace penumbra::pages
