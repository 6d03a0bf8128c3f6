#include "pages/fleet_details.h"

#include "models/time_text.h"
#include "models/words.h"
#include "pages/why.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr int kWidestFact = 130; ///< of a name or a value: the source has the rest
constexpr int kFactMargin = 6;   ///< above and below the text of a fact: as many rows as fit

} // namespace

FleetDetails::FleetDetails(Context& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    layout->addWidget(makeChart(), 5);
    layout->addWidget(makeFacts(), 4);
}

QWidget* FleetDetails::makeChart() {
    m_card = new views::Card(tr("Resource"));
    m_metrics = new QTabBar;
    m_metrics->setDrawBase(false);
    m_metrics->setAccessibleName(tr("What the chart shows"));
    m_metrics->setExpanding(false);
    connect(m_metrics, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0) return;
        m_dimension = m_metrics->tabData(tab).toInt();
        m_context.selection.setMetric(m_figures->world().dimensions.at(m_dimension).name);
        loadChart();
    });
    m_more = new QPushButton(tr("Forecast"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_context.selection.requestPage(QStringLiteral("forecast")); });
    m_card->addHeader(m_metrics);
    m_card->addHeader(m_more);
    offerWhy(m_context, *m_card, nullptr, [this] { return claim(); });
    m_chart = new views::ChartView;
    m_chart->setMinimumHeight(130);
    m_chartState = new views::StateView;
    m_chartState->setContent(m_chart);
    m_card->addBody(m_chartState, 1);
    connect(m_chart, &views::ChartView::timePicked, this, [this](base::Time at) {
        if (m_figures && m_figures->grid().window().contains(at))
            m_context.selection.setAt(m_figures->grid().at(m_figures->grid().indexOf(at)));
    });
    return m_card;
}

QWidget* FleetDetails::makeFacts() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_factCard = new views::Card(tr("Live and shadow"));
    auto* facts = new views::Table;
    facts->setSource(&m_facts);
    facts->setAccessibleName(tr("Live and shadow"));
    facts->setSortingEnabled(false);
    facts->fitColumns(models::LiveShadowModel::Range);
    facts->verticalHeader()->setDefaultSectionSize(facts->fontMetrics().height() + kFactMargin);
    connect(&m_facts, &QAbstractItemModel::modelReset, facts,
            [this, facts] { facts->setColumnHidden(models::LiveShadowModel::Over, !m_facts.anyOver()); });
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factCard->addBody(facts, 1);
    auto* known = new views::Card(tr("What is known"));
    auto* attributes = new views::Table;
    attributes->setSource(&m_attributes);
    attributes->setAccessibleName(tr("What is known"));
    attributes->setSortingEnabled(false);
    attributes->horizontalHeader()->setSectionResizeMode(models::AttributeModel::Key, QHeaderView::ResizeToContents);
    attributes->verticalHeader()->setDefaultSectionSize(attributes->fontMetrics().height() + kFactMargin);
    attributes->horizontalHeader()->setMinimumSectionSize(36);
    attributes->horizontalHeader()->setSectionResizeMode(models::AttributeModel::Source, QHeaderView::Stretch);
    connect(&m_attributes, &QAbstractItemModel::modelReset, attributes, [attributes] {
        attributes->hideEmptyColumns();
        const bool whole = attributes->isColumnHidden(models::AttributeModel::Source);
        attributes->horizontalHeader()->setSectionResizeMode(models::AttributeModel::Value,
                                                             whole ? QHeaderView::Stretch : QHeaderView::Interactive);
        for (const int column : {models::AttributeModel::Key, models::AttributeModel::Value}) {
            attributes->resizeColumnToContents(column);
            attributes->setColumnWidth(column, std::min(kWidestFact, attributes->columnWidth(column)));
        }
    });
    known->addBody(attributes, 1);
    layout->addWidget(m_factCard, 6);
    layout->addWidget(known, 5);
    return row;
}

void FleetDetails::setFigures(models::FiguresPtr figures) {
    const auto id = m_resource ? m_resource->id : model::ResourceId();
    m_resource = nullptr;
    m_figures = std::move(figures);
    m_at = m_context.selection.at();
    if (!id.empty()) show(id);
}

void FleetDetails::setDimmed(bool dimmed) { m_chart->setDimmed(dimmed); }

void FleetDetails::setAt(base::Time at) {
    m_at = at;
    m_chart->setCursor(at);
    loadMoment();
}

void FleetDetails::show(const model::ResourceId& id) {
    if (!m_figures) return;
    if (m_resource && m_resource->id == id) {
        if (m_chartMissing && m_loading == 0) loadChart();
        return;
    }
    m_resource = m_figures->evaluation().inventory->find(id);
    m_attributes.setResource(m_figures->evaluation().inventory.get(), m_resource);
    if (!m_resource) return;
    m_card->setTitle(text(m_resource->name));
    m_card->setNote(models::kindWord(m_resource->kind));
    showMetrics();
    loadChart();
    loadMoment();
}

std::optional<evidence::Claim> FleetDetails::claim() const {
    if (!m_resource || m_dimension < 0) return {};
    return evidence::NumberClaim{m_resource->id, m_figures->world().dimensions.at(m_dimension).name, m_at};
}

int FleetDetails::subject() const {
    if (!m_resource) return -1;
    if (m_resource->kind == model::ResourceKind::Host) return m_figures->host(m_resource->id);
    if (m_resource->kind != model::ResourceKind::Zone) return -1;
    const auto& zones = m_figures->world().zones;
    for (std::size_t z = 0; z < zones.size(); ++z)
        if (zones[z] == m_resource->name || model::makeId(model::ResourceKind::Zone, zones[z]) == m_resource->id)
            return static_cast<int>(z);
    return -1;
}

std::vector<int> FleetDetails::dimensions() const {
    std::vector<int> found;
    const auto& evaluation = m_figures->evaluation();
    const auto kind = m_resource->kind;
    for (int d = 0; d < m_figures->world().dimensions.count(); ++d) {
        bool has = false;
        if (kind == model::ResourceKind::Workload)
            has =
                evaluation.inventory->findSeries({m_resource->id, m_figures->world().dimensions.at(d).name}) != nullptr;
        else if (kind == model::ResourceKind::Host || kind == model::ResourceKind::Zone) {
            const auto* series =
                subject() < 0 ? nullptr
                              : evaluation.usage->find(kind == model::ResourceKind::Host ? simulate::SubjectKind::Host
                                                                                         : simulate::SubjectKind::Zone,
                                                       subject(), d);
            has = series && (series->measured || std::any_of(series->quantiles[2].begin(), series->quantiles[2].end(),
                                                             [](float v) { return v > 0; }));
        }
        if (has) found.push_back(d);
    }
    return found;
}

void FleetDetails::showMetrics() {
    const QSignalBlocker quiet(m_metrics);
    while (m_metrics->count() > 0) m_metrics->removeTab(0);
    const auto found = dimensions();
    int chosen = 0;
    for (const int d : found) {
        const auto& name = m_figures->world().dimensions.at(d).name;
        const int tab = m_metrics->addTab(models::metricWord(name));
        m_metrics->setTabData(tab, d);
        if (name == m_context.selection.metric()) chosen = tab;
    }
    m_metrics->setCurrentIndex(found.empty() ? -1 : chosen);
    m_dimension = found.empty() ? -1 : found[static_cast<std::size_t>(chosen)];
}

/// Only what is measured itself has a forecast of its own.
void FleetDetails::showMore() {
    const bool own =
        m_resource && m_dimension >= 0 &&
        m_figures->evaluation().demand->find({m_resource->id, m_figures->world().dimensions.at(m_dimension).name}) >= 0;
    m_more->setEnabled(own);
    m_more->setToolTip(own ? tr("Show this series with its model, backtest and candidates.")
                           : tr("This is not measured itself: it is what the workloads use together. Choose one of "
                                "them for its model and backtest."));
}

void FleetDetails::loadChart() {
    showMore();
    if (!m_resource) return;
    if (m_dimension < 0) {
        m_chartState->showEmpty(tr("Nothing is measured here"),
                                m_resource->kind == model::ResourceKind::Service
                                    ? tr("A service has no use of its own. Choose one of its workloads or hosts.")
                                    : tr("No series of this resource was imported or gathered."));
        return;
    }
    ++m_loading;
    m_chart->setDimmed(true);
    m_context.document.engine().run<Past>(
        bridge::Lane::History, tr("Reading the history of %1").arg(text(m_resource->name)),
        [figures = m_figures, resource = *m_resource, subject = subject(),
         dimension = m_dimension](bridge::Desk& desk, const base::Run& run) -> base::Result<Past> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return readPast(**session, figures->evaluation(), resource, subject, dimension, run);
        },
        this,
        [this, id = m_resource->id, dimension = m_dimension](const base::Result<Past>& result) {
            --m_loading;
            if (m_resource && m_resource->id == id && m_dimension == dimension) showChart(result);
        });
}

void FleetDetails::loadMoment() {
    if (!m_resource) return;
    ++m_loading;
    m_context.document.engine().run<Moment>(
        bridge::Lane::Predict, tr("Looking up %1").arg(text(m_resource->name)),
        [figures = m_figures, resource = *m_resource, subject = subject(), found = dimensions(),
         at = m_at](bridge::Desk& desk, const base::Run& run) -> base::Result<Moment> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return readMoment(**session, figures->evaluation(), resource, subject, found, at, run);
        },
        this,
        [this, at = m_at, number = ++m_lookups](const base::Result<Moment>& result) {
            --m_loading;
            if (m_resource && number == m_lookups) showMoment(at, result);
        });
}

} // namespace penumbra::pages
