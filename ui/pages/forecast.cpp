#include "pages/forecast.h"

#include "forecast/forecaster.h"
#include "models/words.h"
#include "pages/page.h"
#include "pages/why.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/clearable.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace penumbra::pages {

using models::text;
using views::space::normal;

namespace {

constexpr int kLeastList = 400; ///< below it no resource's name can be read

} // namespace

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
    m_list->setMinimumWidth(kLeastList);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search by resource or metric"));
    search->setAccessibleName(search->placeholderText());
    views::makeClearable(*search);
    m_table = new views::Table;
    m_table->setSource(&m_series, models::SeriesModel::SortRole, models::SeriesModel::SearchRole);
    m_table->setAccessibleName(m_list->title());
    m_table->searchWith(search);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);                 // names differ at their ends
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows that are seen
    m_table->fitColumns(models::SeriesModel::Resource);
    m_table->horizontalHeader()->setSectionResizeMode(models::SeriesModel::Model, QHeaderView::Interactive);
    views::widenSection(*m_table->horizontalHeader(), models::SeriesModel::Model,
                        m_table->fontMetrics().horizontalAdvance(models::modelWord("combination")) + 20);
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
    m_card->addBody(makeLook());
    m_card->addBody(m_figures);
    m_card->addBody(m_chart, 1);
    connect(m_chart, &views::ChartView::handleMoved, this, &ForecastPage::moveHandle);
    layout->addWidget(m_card, 3);

    auto* candidates = new views::Card(tr("Candidates"));
    candidates->setNote(tr("pick one to compare"));
    m_candidateTable = new views::Table;
    m_candidateTable->setSource(&m_candidates, models::RowModel<forecast::Candidate>::SortRole);
    m_candidateTable->setAccessibleName(candidates->title());
    m_candidateTable->fitColumns(0); // the model
    m_candidateTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_candidateTable, &views::Table::sourceRowChanged, this, &ForecastPage::compare);
    m_pin = new QPushButton(tr("Pin model"));
    m_pin->setToolTip(tr("Let the shadow use the model chosen here for this series, kept in the workspace"));
    connect(m_pin, &QPushButton::clicked, this, &ForecastPage::pin);
    candidates->addHeader(m_pin);
    candidates->addBody(m_candidateTable, 1);
    auto* notes = new views::Card(tr("What this rests on"));
    m_notes = views::makeLabel({});
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    offerWhy(context(), *notes, nullptr, [this] { return claim(); });
    notes->addBody(views::scrolling(m_notes, tr("What this rests on")), 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(normal);
    row->addWidget(candidates, 3);
    row->addWidget(notes, 2);
    layout->addLayout(row, 2);
    m_state->setContent(content);
    connect(m_state, &views::StateView::actionTriggered, this, [this] { setLook({}); });
    return m_state;
}

QWidget* ForecastPage::makeLook() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_every = new QComboBox;
    m_every->setToolTip(tr("Step by step for the days ahead, or a figure of each day for months"));
    m_every->setAccessibleName(tr("What is forecast"));
    m_every->addItem(tr("Step by step"), -1);
    m_every->addItem(tr("Daily P95"), static_cast<int>(forecast::DayFigure::P95));
    m_every->addItem(tr("Daily peak"), static_cast<int>(forecast::DayFigure::Peak));
    connect(m_every, &QComboBox::activated, this, [this] {
        auto look = m_look;
        const int figure = m_every->currentData().toInt();
        look.daily.reset();
        if (figure >= 0) look.daily = static_cast<forecast::DayFigure>(figure);
        setLook(look);
    });
    m_model = new QComboBox;
    m_model->setToolTip(tr("Which model forecasts this series here"));
    m_model->setAccessibleName(tr("Model"));
    m_model->addItem(tr("Model by backtest"), QString());
    for (const auto* forecaster : forecast::forecasters())
        m_model->addItem(models::modelWord(forecaster->id), QString::fromLatin1(forecaster->id));
    m_begin = new QComboBox;
    m_begin->setToolTip(tr("Let the forecast begin in the past, to see how it would have done"));
    m_begin->setAccessibleName(tr("Where the forecast begins"));
    m_begin->addItem(tr("Begins now"), 0);
    m_begin->addItem(tr("1 day ago"), 1);
    for (const int days : {3, 7, 14}) m_begin->addItem(tr("%1 days ago").arg(days), days);
    m_begin->setPlaceholderText(tr("Earlier"));
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setToolTip(tr("As the shadow forecasts it: all history, from now on, model by backtest"));
    connect(m_model, &QComboBox::activated, this, [this] {
        auto look = m_look;
        look.pinned = m_model->currentData().toString().toStdString();
        setLook(look);
    });
    connect(m_begin, &QComboBox::activated, this, [this] {
        auto look = m_look;
        look.back = std::chrono::days(m_begin->currentData().toInt());
        setLook(look);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { setLook({}); });
    views::letShrink(*m_every, 12);
    views::letShrink(*m_model, 20);
    views::letShrink(*m_begin, 10);
    for (auto* widget : std::initializer_list<QWidget*>{m_every, m_model, m_begin, m_reset}) layout->addWidget(widget);
    layout->addStretch(1);
    return bar;
}

std::optional<evidence::Claim> ForecastPage::claim() const {
    const auto& evaluation = document().evaluation();
    if (!evaluation || m_key.resource.empty()) return {};
    return evidence::NumberClaim{m_key.resource, m_key.metric,
                                 evidence::busiestMoment(*evaluation, m_key.resource, m_key.metric)};
}

void ForecastPage::setLook(session::Look look) {
    m_look = std::move(look);
    showLook();
    follow();
}

std::string ForecastPage::pinned() const {
    const auto& evaluation = document().evaluation();
    if (!evaluation) return {};
    const auto found = evaluation->pins.find(m_key);
    return found == evaluation->pins.end() ? std::string() : found->second;
}

std::string ForecastPage::chosen() const {
    if (!m_look.pinned.empty()) return m_look.pinned;
    const auto* candidate = m_compared ? m_candidates.at(m_candidateTable->sourceRow()) : nullptr;
    return candidate ? candidate->model : std::string();
}

void ForecastPage::pin() {
    document().pin(m_key, pinned().empty() ? chosen() : std::string());
    auto look = m_look;
    look.pinned.clear();
    setLook(look);
}

/// Which handle is which: see showChart().
void ForecastPage::moveHandle(int handle, base::Time at) {
    if (!m_loadedOf) return;
    const auto& options = m_loadedOf->options;
    auto look = m_look;
    const auto whole = [&](base::Duration span) {
        return std::max(options.step * ((span + options.step / 2) / options.step), base::Duration{});
    };
    if (handle == 1)
        look.back = whole(options.now - at);
    else
        look.training = std::max(whole(options.now - m_look.back - at), options.step);
    setLook(look);
}

/// Beside an answer that is there: while one is on its way, or was cancelled, there is nothing to compare with.
void ForecastPage::compare(int row) {
    if (m_loading || !m_loadedOf) return;
    const auto* candidate = m_candidates.at(row);
    if (!candidate || candidate->model == m_result.forecast.model) {
        if (std::exchange(m_compared, std::nullopt)) showChart();
        return;
    }
    auto look = m_loadedLook;
    look.pinned = candidate->model;
    forecastWith(look, tr("Forecasting with %1").arg(models::modelWord(look.pinned)),
                 [this, key = m_key, shown = m_loadedOf, of = m_loadedLook, model = look.pinned](Answer result) {
                     const bool still = shown && shown == m_loadedOf; // another workspace may have come
                     if (still && key == m_key && of == m_loadedLook && !m_loading) compared(model, std::move(result));
                 });
}

/// Forecasts the series that is shown, as it is looked at.
void ForecastPage::forecastWith(const session::Look& look, const QString& what, std::function<void(Answer)> then) {
    document().engine().run<session::SeriesForecast>(
        bridge::Lane::History, what,
        [evaluation = m_loadedOf, key = m_key, look](bridge::Desk& desk, const base::Run& run) -> Answer {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            return session::forecastSeries(**session, *evaluation, key, look, run);
        },
        this, std::move(then));
}

void ForecastPage::compared(const std::string& model, Answer result) {
    if (!result) return; // stopped, or the model cannot: the answer stands as it is
    m_compared = {models::modelWord(model), result->grid, result->forecast.median, false};
    showChart();
    showLook();
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
    if (const auto back = selection().takeBack()) {
        m_look = {};
        m_look.back = *back;
        m_near = true;
        showLook();
    }
    int row = m_series.rowOf({selection().resource(), selection().metric()});
    if (row < 0) row = std::max(0, m_table->sourceRow());
    m_table->selectSourceRow(row);
    if (const auto* info = m_series.at(row)) load(info->key);
}

void ForecastPage::load(const model::SeriesKey& key) {
    const auto evaluation = document().evaluation();
    if (!evaluation || (m_key == key && m_loadedOf == evaluation && m_loadedLook == m_look)) return;
    m_key = key;
    m_loadedOf = evaluation;
    m_loadedLook = m_look;
    showLook();
    m_compared.reset();
    m_loading = true;
    if (m_state->showsContent())
        m_chart->setDimmed(true);
    else
        m_state->showLoading(tr("Forecasting %1").arg(text(key.text())));
    forecastWith(m_look, tr("Forecasting %1").arg(text(key.text())), [this, load = ++m_load](Answer result) {
        if (load == m_load) loaded(std::move(result)); // else a newer one is on its way
    });
}

void ForecastPage::loaded(Answer result) {
    m_loading = false;
    if (!result) {
        if (result.error().kind == base::ErrorKind::Cancelled) {
            m_loadedOf.reset();
            m_state->showEmpty(tr("The forecast was cancelled"),
                               tr("Nothing was changed. Ask for it again when it suits."), tr("Forecast again"));
            return;
        }
        m_state->showError(tr("This series cannot be forecast like that"), text(result.error().text),
                           m_look == session::Look{} ? QString() : tr("Reset"));
        return;
    }
    m_state->showContent();
    m_chart->setDimmed(false);
    m_result = std::move(*result);
    show();
}

extern const Page forecastPage;
constinit const Page forecastPage{
    "forecast", QT_TRANSLATE_NOOP("pages", "Forecast"),
    "M3 4 V20 H21 M6 15 L9 11 L12 13 L15 8 M15 8 L20 4 M15 8 L20 12",
    QT_TRANSLATE_NOOP("pages", "One series with its forecast, its bands and how well they held in the past."),
    [](Context& context, QWidget* parent) -> PageWidget* { return new ForecastPage(context, parent); }};

} // namespace penumbra::pages
