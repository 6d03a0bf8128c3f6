#include "pages/dependencies.h"

#include "models/words.h"
#include "views/card.h"
#include "views/graph_view.h"
#include "views/search_list.h"
#include "views/table.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using views::space::small;
using Kind = analysis::TopologyNode::Kind;

namespace {

constexpr int kStep = 450; ///< milliseconds from one hop to the next
constexpr int kMostDepth = 6;
constexpr std::size_t kMostOffered = 20'000; ///< names to complete from; any other can be typed

struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(NodeWords)
public:
    static QString kind(Kind kind) {
        switch (kind) {
        case Kind::Service:
            return tr("Service");
        case Kind::Workload:
            return tr("Workload");
        case Kind::Host:
            return tr("Host");
        case Kind::Rack:
            return tr("Rack");
        case Kind::Zone:
            return tr("Zone");
        }
        return {};
    }
    static QString tie(analysis::TopologyEdge::Kind kind, bool outward) {
        switch (kind) {
        case analysis::TopologyEdge::Kind::Hard:
            return outward ? tr("depends on") : tr("is needed by");
        case analysis::TopologyEdge::Kind::Soft:
            return outward ? tr("uses") : tr("is used by");
        case analysis::TopologyEdge::Kind::Replica:
            return outward ? tr("has the replica") : tr("is a replica of");
        case analysis::TopologyEdge::Kind::RunsOn:
            return outward ? tr("runs on") : tr("carries");
        }
        return {};
    }
};

views::GraphNode::Shape shapeOf(const analysis::TopologyNode& node) {
    if (node.members > 1) return views::GraphNode::Shape::Group;
    return node.kind == Kind::Service    ? views::GraphNode::Shape::Service
           : node.kind == Kind::Workload ? views::GraphNode::Shape::Workload
                                         : views::GraphNode::Shape::Host;
}

views::GraphNode::Tone toneOf(graph::ServiceState state) {
    return state == graph::ServiceState::Lost       ? views::GraphNode::Tone::Critical
           : state == graph::ServiceState::Degraded ? views::GraphNode::Tone::Warning
                                                    : views::GraphNode::Tone::Plain;
}

std::vector<views::GraphNode> nodesOf(const bridge::Drawing& drawing) {
    std::vector<views::GraphNode> nodes;
    for (std::size_t i = 0; i < drawing.topology.nodes.size(); ++i) {
        const auto& node = drawing.topology.nodes[i];
        const auto& place = drawing.layout.nodes[i];
        QStringList hint{QStringLiteral("%1 %2").arg(NodeWords::kind(node.kind), text(node.name)), text(node.note),
                         text(node.reason)};
        hint.removeAll({});
        nodes.push_back({text(node.name),
                         node.note.empty() ? NodeWords::kind(node.kind) : text(node.note),
                         hint.join(QLatin1Char('\n')),
                         shapeOf(node),
                         toneOf(node.state),
                         node.id == drawing.topology.request.focus,
                         node.hop,
                         {place.x, place.y}});
    }
    return nodes;
}

std::vector<views::GraphEdge> edgesOf(const bridge::Drawing& drawing) {
    std::vector<views::GraphEdge> edges;
    for (std::size_t e = 0; e < drawing.topology.edges.size(); ++e) {
        const auto& edge = drawing.topology.edges[e];
        std::vector<QPointF> way;
        for (const auto& p : drawing.layout.ways[e]) way.emplace_back(p.x, p.y);
        edges.push_back({edge.from, edge.to, edge.kind == analysis::TopologyEdge::Kind::Soft, std::move(way)});
    }
    return edges;
}

std::vector<Reached> reachedOf(const analysis::Topology& topology) {
    std::vector<Reached> reached;
    for (std::size_t i = 0; i < topology.nodes.size(); ++i)
        if (const auto& node = topology.nodes[i]; node.hop >= 0)
            reached.push_back({node.hop, text(node.reason), static_cast<int>(i)});
    return reached;
}

std::vector<models::RowColumn<Tie>> tieColumns() {
    return {{DependenciesPage::tr("How"), [](const Tie& tie) { return tie.how; }},
            {DependenciesPage::tr("Whom"), [](const Tie& tie) { return tie.whom; }}};
}

std::vector<models::RowColumn<Reached>> reachedColumns() {
    return {{DependenciesPage::tr("Hop"), [](const Reached& one) { return QString::number(one.hop); },
             [](const Reached& one) { return QVariant(one.hop); }},
            {DependenciesPage::tr("What it does"), [](const Reached& one) { return one.why; }}};
}

} // namespace

DependenciesPage::DependenciesPage(Context& context, QWidget* parent)
    : PageWidget(context, tr("Dependencies"), parent), m_watch(context.document), m_ties(tieColumns()),
      m_reached(reachedColumns(), [](const Reached& one) { return one.why; }) {
    setSubtitle(tr("Who needs whom, and what a failure reaches"));
    makeControls();
    auto* split = new QSplitter;
    split->setHandleWidth(normal);
    split->setChildrenCollapsible(false);
    split->addWidget(makeMap());
    split->addWidget(makeSide());
    split->setStretchFactor(0, 1);
    split->setSizes({850, 310});
    setContent(split);
    m_steps.setInterval(kStep);
    connect(&m_steps, &QTimer::timeout, this, &DependenciesPage::step);
    connect(&m_watch, &bridge::TopologyWatch::changed, this, &DependenciesPage::show);
    connect(&document(), &bridge::Document::workspaceChanged, this, [this] {
        if (document().workspace().path.isEmpty()) m_request = {}; // another fleet: look at all of it, nothing fails
    });
}

void DependenciesPage::makeControls() {
    m_search = new QComboBox;
    views::searchWithin(*m_search);
    m_search->setMinimumContentsLength(24);
    m_search->setAccessibleName(tr("The resource to look at"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->lineEdit()->setAccessibleName(m_search->accessibleName());
    m_search->lineEdit()->setPlaceholderText(tr("Look at a service or host"));
    connect(m_search->lineEdit(), &QLineEdit::returnPressed, this, &DependenciesPage::search);
    connect(m_search, &QComboBox::activated, this, &DependenciesPage::search);
    m_depth = new QComboBox;
    for (int hops = 1; hops <= kMostDepth; ++hops) m_depth->addItem(hops == 1 ? tr("1 hop") : tr("%1 hops").arg(hops));
    m_depth->setAccessibleName(tr("How far from it"));
    m_depth->setToolTip(tr("How many hops around the resource are shown"));
    connect(m_depth, &QComboBox::currentIndexChanged, this, &DependenciesPage::ask);
    m_collapse = new QComboBox;
    m_collapse->setAccessibleName(tr("What is drawn as one"));
    m_collapse->addItems({tr("Every host"), tr("Racks"), tr("Zones")});
    m_collapse->setToolTip(tr("Hosts of one rack or zone, and the workloads of one service there, as one"));
    connect(m_collapse, &QComboBox::activated, this, &DependenciesPage::ask);
    m_all = new QPushButton(tr("All services"));
    connect(m_all, &QPushButton::clicked, this, [this] { focusOn({}); });
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_depth, m_collapse, m_all}) addControl(widget);
}

QWidget* DependenciesPage::makeMap() {
    m_mapCard = new views::Card(tr("Map"));
    m_map = new views::GraphView;
    auto* fit = new QPushButton(tr("Fit"));
    fit->setToolTip(tr("Shows the whole map"));
    connect(fit, &QPushButton::clicked, m_map, &views::GraphView::fit);
    m_mapCard->addHeader(fit);
    m_mapCard->addBody(m_map, 1);
    connect(m_map, &views::GraphView::picked, this, [this] {
        showNode();
        if (const auto* node = currentNode(); node && node->members == 1) selection().setResource(node->id);
    });
    connect(m_map, &views::GraphView::opened, this, [this](int node) {
        if (m_shown) focusOn(m_shown->topology.nodes[static_cast<std::size_t>(node)].id);
    });
    return m_mapCard;
}

QWidget* DependenciesPage::makeSide() {
    auto* side = new QSplitter(Qt::Vertical);
    side->setHandleWidth(normal);
    side->setChildrenCollapsible(false);
    m_nodeCard = new views::Card(tr("Nothing chosen"));
    m_node = views::makeLabel({});
    m_node->setWordWrap(true);
    m_node->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tieTable = new views::Table;
    m_tieTable->setAccessibleName(tr("What it is tied to"));
    m_tieTable->setSource(&m_ties, Qt::UserRole);
    m_tieTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_tieTable, &QTableView::activated, this, [this] {
        if (const auto* tie = m_ties.at(m_tieTable->sourceRow())) m_map->setCurrent(tie->node), showNode();
    });
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(small);
    m_fail = new QPushButton(tr("Let it fail"));
    m_focus = new QPushButton(tr("Look at it"));
    m_open = new QPushButton(tr("Fleet"));
    m_open->setToolTip(tr("Shows it on the Fleet page"));
    for (auto* button : {m_fail, m_focus, m_open}) row->addWidget(button);
    row->addStretch();
    connect(m_fail, &QPushButton::clicked, this, &DependenciesPage::fail);
    connect(m_focus, &QPushButton::clicked, this, [this] {
        if (const auto* node = currentNode()) focusOn(node->id);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { selection().requestPage(QStringLiteral("fleet")); });
    m_nodeCard->addBody(m_node);
    m_nodeCard->addBody(buttons);
    m_nodeCard->addBody(m_tieTable, 1);
    m_reachedCard = new views::Card(tr("What the failure reaches"));
    m_reachedCard->wrapHead();
    m_reachedTable = new views::Table;
    m_reachedTable->setAccessibleName(tr("What the failure reaches"));
    m_reachedTable->setSource(&m_reached, Qt::UserRole);
    m_reachedTable->horizontalHeader()->setStretchLastSection(true);
    m_reachedTable->wrapRows(4);
    connect(m_reachedTable, &views::Table::sourceRowChanged, this, [this](int at) {
        if (const auto* one = m_reached.at(at)) m_map->setCurrent(one->node), showNode();
    });
    m_reachedCard->addBody(m_reachedTable, 1);
    side->addWidget(m_nodeCard);
    side->addWidget(m_reachedCard);
    return side;
}

void DependenciesPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    m_watch.setActive(true);
    ask();
}

void DependenciesPage::hideEvent(QHideEvent* event) {
    PageWidget::hideEvent(event);
    m_watch.setActive(false);
}

void DependenciesPage::ask() {
    m_request.depth = m_depth->currentIndex() + 1;
    m_request.collapse = static_cast<analysis::Collapse>(m_collapse->currentIndex());
    m_request.at = selection().at();
    m_watch.ask(m_request);
}

void DependenciesPage::focusOn(const model::ResourceId& id) {
    m_request.focus = id;
    ask();
}

/// The name that was typed or chosen, or the first that contains it.
void DependenciesPage::search() {
    const auto typed = m_search->currentText().trimmed();
    if (typed.isEmpty()) return;
    auto found = std::find_if(m_names.begin(), m_names.end(), [&](const auto& one) { return one.first == typed; });
    if (found == m_names.end())
        found = std::find_if(m_names.begin(), m_names.end(),
                             [&](const auto& one) { return one.first.contains(typed, Qt::CaseInsensitive); });
    focusOn(found == m_names.end() ? model::ResourceId(typed.toStdString()) : found->second);
}

void DependenciesPage::fail() {
    const auto* node = currentNode();
    if (!m_request.failed.empty())
        m_request.failed = {};
    else if (node)
        m_request.failed = node->id;
    ask();
}

void DependenciesPage::showEvaluation() {
    showNames();
    show();
}

void DependenciesPage::showSelection() {
    if (m_request.at != selection().at()) ask();
}

void DependenciesPage::showNames() {
    const auto& evaluation = document().evaluation();
    if (m_named && m_named->inventory == evaluation->inventory) return;
    m_named = evaluation;
    m_names.clear();
    const auto add = [this](const auto& table) {
        for (const auto& one : table)
            if (m_names.size() < kMostOffered) m_names.emplace_back(text(one.name), one.id);
    };
    add(evaluation->world->services);
    add(evaluation->world->hosts);
    add(evaluation->world->workloads);
    QStringList names;
    for (const auto& one : m_names) names << one.first;
    m_search->clear();
    m_search->addItems(names);
    m_search->setCurrentIndex(-1);
}

const analysis::TopologyNode* DependenciesPage::currentNode() const {
    const int node = m_map->current();
    return m_shown && node >= 0 ? &m_shown->topology.nodes[static_cast<std::size_t>(node)] : nullptr;
}

void DependenciesPage::show() {
    if (!m_watch.error().isEmpty()) return m_mapCard->setNote(m_watch.error());
    if (!m_watch.drawing() || m_shown == m_watch.drawing()) return;
    const auto* before = currentNode();
    const auto kept = before ? before->id : model::ResourceId();
    m_shown = m_watch.drawing();
    const auto& topology = m_shown->topology;
    const bool failing = !topology.request.failed.empty();
    int current = -1;
    for (const auto& id : {kept, topology.request.failed, topology.request.focus})
        if (current < 0 && !id.empty()) current = topology.find(id);
    m_map->setGraph(nodesOf(*m_shown), edgesOf(*m_shown), current);
    m_map->reveal(failing ? 0 : 1'000'000);
    failing ? m_steps.start() : m_steps.stop();
    m_reached.setRows(reachedOf(topology));
    m_reachedTable->sortByColumn(0, Qt::AscendingOrder);
    m_reachedTable->fitColumns(1);
    auto* head = m_reachedTable->horizontalHeader();
    head->setSectionResizeMode(0, QHeaderView::Fixed);
    views::widenSection(*head, 0, 0);
    m_reachedCard->setVisible(failing);
    m_reachedCard->setNote(
        tr("at once, before anything is placed again: %1 lost, %2 degraded").arg(topology.lost).arg(topology.degraded));
    m_mapCard->setNote(topology.leftOut > 0
                           ? tr("%L1 shown, %L2 more are not: look at one of them, or draw racks or zones")
                                 .arg(topology.nodes.size())
                                 .arg(topology.leftOut)
                           : tr("an arrow leads from who needs to what is needed; dashed where it can do without"));
    showNode();
}

void DependenciesPage::showNode() {
    const auto* node = currentNode();
    const bool failing = !m_request.failed.empty();
    m_fail->setText(failing ? tr("End the failure") : tr("Let it fail"));
    const bool some = node && node->kind == Kind::Workload && node->members > 1; // its id is that of one of them
    m_fail->setEnabled(failing || (node && !some));
    m_focus->setEnabled(node);
    m_open->setEnabled(node && node->members == 1);
    m_nodeCard->setTitle(node ? text(node->name) : tr("Nothing chosen"));
    m_nodeCard->setNote(node ? NodeWords::kind(node->kind) : QString());
    std::vector<Tie> ties;
    if (node) {
        const auto& topology = m_shown->topology;
        const int current = m_map->current();
        for (const auto& edge : topology.edges) {
            if (edge.from != current && edge.to != current) continue;
            const bool outward = edge.from == current;
            const int other = outward ? edge.to : edge.from;
            ties.push_back({NodeWords::tie(edge.kind, outward),
                            text(topology.nodes[static_cast<std::size_t>(other)].name), other});
        }
    }
    m_ties.setRows(std::move(ties));
    m_tieTable->fitColumns(1);
    QStringList lines;
    if (node) lines << text(node->note) << text(node->reason);
    lines.removeAll({});
    m_node->setText(node ? lines.join(QLatin1Char('\n')) : tr("Click a box, or walk with the arrow keys."));
    m_node->setVisible(!m_node->text().isEmpty());
}

void DependenciesPage::step() {
    int last = 0;
    if (m_shown)
        for (const auto& node : m_shown->topology.nodes) last = std::max(last, node.hop);
    m_map->reveal(m_map->revealed() + 1);
    if (m_map->revealed() >= last) m_steps.stop();
}

/// All services; the neighbourhood of one; the failure of a host.
void DependenciesPage::showStage(int stage) {
    const auto& world = *document().evaluation()->world;
    if (stage == 0 || world.services.empty() || world.hosts.empty()) return focusOn({});
    if (stage == 1) {
        m_depth->setCurrentIndex(1);
        return focusOn(world.services[0].id);
    }
    m_depth->setCurrentIndex(0);
    m_request.failed = world.hosts[0].id;
    focusOn(world.hosts[0].id);
}

extern const Page dependenciesPage;
constinit const Page dependenciesPage{
    "dependencies", QT_TRANSLATE_NOOP("pages", "Dependencies"),
    "M4 10 H9 V14 H4 Z M15 4 H20 V8 H15 Z M15 16 H20 V20 H15 Z M9 12 H12 M12 6 V18 M12 6 H15 M12 18 H15",
    QT_TRANSLATE_NOOP("pages", "Services, workloads and hosts with what they need, and what a failure reaches."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new DependenciesPage(context, parent); }};

} // namespace penumbra::pages
