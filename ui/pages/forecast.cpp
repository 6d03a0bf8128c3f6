#include "pages/forecast.h"

#include "models/words.h"
#include "pages/page.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

namespace penumbra::pages {

using models::text;
using views::space::normal;

ForecastPage::ForecastPage(Context& context, QWidget* parent) : PageWidget(context, tr("Forecast"), parent) {
    setSubtitle(tr("One series: what was measured, what is expected, and how far that can be trusted"));
    auto* split = new QSplitter;
    split->setHandleWidth(normal);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(1, 1);
    split->setSizes({450, 710});
    setContent(split);
}

QWidget* ForecastPage::makeList() {
    m_list = new views::Card(tr("Series"));
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search by resource or metric"));
    search->setClearButtonEnabled(true);
    m_table = new views::Table;
    m_table->setSource(&m_series, models::SeriesModel::SortRole, models::SeriesModel::SearchRole);
    m_table->searchWith(search);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle); // names differ at their ends
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(models::SeriesModel::Resource, QHeaderView::Stretch);
    m_table->setColumnWidth(models::SeriesModel::Metric, 74);
    m_table->setColumnWidth(models::SeriesModel::Model, 116);
    m_table->setColumnWidth(models::SeriesModel::Error, 88);
    m_table->setColumnHidden(models::SeriesModel::Samples, true);
    connect(m_table, &views::Table::sourceRowChanged, this, [this](int row) {
        const auto* info = m_series.at(row);
        if (!info) return;
        const auto key = info->key;
        selection().setSeries(key.resource, key.metric);
        load(key);
    });
    m_list->addBody(search);
    m_list->addBody(m_table, 1);
    return m_list;
}

QWidget* ForecastPage::makeDetails() {
    m_state = new views::StateView;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);

    m_card = new views::Card(tr("Series"));
    m_figures = new views::FigureRow;
    m_chart = new views::ChartView;
    m_card->addBody(m_figures);
    m_card->addBody(m_chart, 1);
    layout->addWidget(m_card, 3);

    auto* candidates = new views::Card(tr("Candidates"));
    candidates->setNote(tr("on the same past moments, least error first"));
    m_candidateTable = new views::Table;
    m_candidateTable->setSource(&m_candidates, models::CandidateModel::SortRole);
    m_candidateTable->fitColumns(models::CandidateModel::Model);
    candidates->addBody(m_candidateTable, 1);
    auto* notes = new views::Card(tr("What this rests on"));
    m_notes = views::makeLabel({});
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    notes->addBody(m_notes, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(normal);
    row->addWidget(candidates, 3);
    row->addWidget(notes, 2);
    layout->addLayout(row, 2);
    m_state->setContent(content);
    connect(m_state, &views::StateView::actionTriggered, this, &ForecastPage::follow);
    return m_state;
}

void ForecastPage::showEvaluation() {
    m_series.setEvaluation(document().evaluation());
    m_list->setNote(tr("%L1").arg(m_series.rowCount()));
    if (m_series.rowCount() == 0) {
        m_state->showEmpty(tr("Nothing was measured yet"),
                           tr("This fleet has no series. Import samples.csv or gather from Prometheus to forecast."));
        return;
    }
    m_chart->setDimmed(document().stale());
    if (m_shown == document().evaluation()) return;
    m_shown = document().evaluation();
    follow();
}

void ForecastPage::follow() {
    if (m_series.rowCount() == 0) return;
    int row = m_series.rowOf({selection().resource(), selection().metric()});
    if (row < 0) row = std::max(0, m_table->sourceRow());
    m_table->selectSourceRow(row);
    if (const auto* info = m_series.at(row)) load(info->key);
}

void ForecastPage::load(const model::SeriesKey& key) {
    const auto evaluation = document().evaluation();
    if (!evaluation || (m_key == key && m_loadedOf == evaluation)) return;
    m_key = key;
    m_loadedOf = evaluation;
    m_loading = true;
    if (m_state->showsContent())
        m_chart->setDimmed(true);
    else
        m_state->showLoading(tr("Forecasting %1").arg(text(key.text())));
    document().engine().run<session::SeriesForecast>(
        bridge::Lane::History, tr("Forecasting %1").arg(text(key.text())),
        [evaluation, key](bridge::Desk& desk, const base::Run& run) -> base::Result<session::SeriesForecast> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return session::forecastSeries(**session, *evaluation, key, run);
        },
        this, [this, key](base::Result<session::SeriesForecast> result) { loaded(key, std::move(result)); });
}

void ForecastPage::loaded(const model::SeriesKey& key, base::Result<session::SeriesForecast> result) {
    if (key != m_key) return;
    m_loading = false;
    if (!result) {
        if (result.error().kind == base::ErrorKind::Cancelled) {
            m_loadedOf.reset();
            m_state->showEmpty(tr("The forecast was cancelled"),
                               tr("Nothing was changed. Ask for it again when it suits."), tr("Forecast again"));
            return;
        }
        m_state->showError(tr("This series cannot be forecast"), text(result.error().text));
        return;
    }
    m_state->showContent();
    m_chart->setDimmed(false);
    show(*result);
}

void ForecastPage::show(const session::SeriesForecast& result) {
    const auto* resource = m_loadedOf->inventory->find(m_key.resource);
    m_card->setTitle(
        tr("%1 of %2").arg(models::metricWord(m_key.metric), text(resource ? resource->name : m_key.resource.text())));
    m_card->setNote(result.info.samples == 1 ? tr("1 sample") : tr("%L1 samples").arg(result.info.samples));
    const auto& backtest = result.forecast.backtest;
    auto candidates = backtest.candidates;
    const bool listed = std::any_of(candidates.begin(), candidates.end(),
                                    [&](const auto& one) { return one.model == result.forecast.model; });
    if (!listed && backtest.origins > 0) // a combination of them is not a candidate itself
        candidates.insert(candidates.begin(), {result.forecast.model, backtest.mase});
    m_candidates.setCandidates(std::move(candidates), result.forecast.model);
    showFigures(result);
    showChart(result);
    QStringList notes;
    for (const auto& problem : result.forecast.notes) notes << text(problem.text);
    if (notes.isEmpty())
        notes << tr("The history is long and dense enough: nothing had to be assumed for this forecast.");
    if (result.forecast.supportedSteps < result.grid.count)
        notes << tr("The first %1 of the bands rest on measured errors; what lies beyond is extrapolated.")
                     .arg(models::spanText(result.grid.step * result.forecast.supportedSteps));
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
}

void ForecastPage::showFigures(const session::SeriesForecast& result) {
    const auto& backtest = result.forecast.backtest;
    QList<views::Figure> figures;
    figures << views::Figure{tr("Model"), models::modelWord(result.forecast.model),
                             backtest.origins > 0 ? tr("best of %1 in the backtest").arg(backtest.candidates.size())
                                                  : tr("no backtest: too little history"),
                             views::Tone::Plain};
    const bool tested = backtest.origins > 0 && !std::isnan(backtest.mase);
    figures << views::Figure{
        tr("Backtest error (MASE)"), tested ? QString::number(backtest.mase, 'f', 2) : tr("unknown"),
        tested ? tr("below 1 beats the naive") : tr("nothing to measure it on"),
        !tested             ? views::Tone::Plain
        : backtest.mase < 1 ? views::Tone::Good
                            : views::Tone::Warning,
        tr("Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list "
           "has the error in the joint forecast of all series.")
            .arg(backtest.origins)};
    for (std::size_t i = 0; i < result.levels.size(); ++i) {
        const auto level = models::percentText(result.levels[i]);
        const bool measured = tested && i < backtest.coverage.size() && !std::isnan(backtest.coverage[i]);
        figures << views::Figure{
            tr("%1 band held").arg(level), measured ? models::percentText(backtest.coverage[i]) : tr("unknown"),
            measured ? tr("of the time, in the backtest") : tr("nothing to measure it on"), views::Tone::Plain};
    }
    m_figures->setFigures(figures);
}

void ForecastPage::showChart(const session::SeriesForecast& result) {
    views::ChartData data;
    data.unit = result.info.unit;
    data.history = {tr("Measured"), result.history.grid, *result.history.values, false};
    data.median = {tr("Median"), result.grid, result.forecast.median, false};
    for (std::size_t i = result.forecast.bands.size(); i-- > 0;) {
        const auto& band = result.forecast.bands[i];
        data.bands.push_back({tr("%1 band").arg(models::percentText(band.level)), result.grid, band.low, band.high});
    }
    if (result.limit)
        data.capacity = {result.limitIsRequest ? tr("Reserved") : tr("Capacity"), result.grid,
                         std::vector<double>(static_cast<std::size_t>(result.grid.count), *result.limit), true};
    for (const auto& event : m_loadedOf->inventory->events())
        for (const auto& touched : event.resources)
            if (touched == m_key.resource) data.marks.push_back({event.window, text(event.title)});
    data.now = result.grid.begin;
    m_chart->setData(std::move(data));
}

extern const Page forecastPage;
constinit const Page forecastPage{
    "forecast", QT_TRANSLATE_NOOP("pages", "Forecast"),
    "M3 4 V20 H21 M6 15 L9 11 L12 13 L15 8 M15 8 L20 4 M15 8 L20 12",
    QT_TRANSLATE_NOOP("pages", "One series with its forecast, its bands and how well they held in the past."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new ForecastPage(context, parent); }};

} // namespace penumbra::pages
