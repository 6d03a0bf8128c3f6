#pragma once

#include "models/candidate_model.h"
#include "models/series_model.h"
#include "models/time_text.h"
#include "pages/page.h"
#include "session/series_forecast.h"
#include "views/figure_row.h"

class QLabel;

namespace penumbra::views {
class Card;
class ChartView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// One series picked from a searchable list: history, median, bands, model, backtest, coverage, candidates and notes.
class ForecastPage final : public PageWidget {
    Q_OBJECT
public:
    ForecastPage(Context& context, QWidget* parent);
    bool settled() const override { return !m_loading; }

protected:
    void showEvaluation() override;
    void showSelection() override { follow(); }

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void follow();
    void load(const model::SeriesKey& key);
    void loaded(const model::SeriesKey& key, base::Result<session::SeriesForecast> result);
    void show(const session::SeriesForecast& result);
    void showFigures(const session::SeriesForecast& result);
    void showChart(const session::SeriesForecast& result);

    models::SeriesModel m_series;
    models::CandidateModel m_candidates;
    views::Card* m_list = nullptr;
    views::Card* m_card = nullptr;
    views::Table* m_table = nullptr;
    views::Table* m_candidateTable = nullptr;
    views::StateView* m_state = nullptr;
    views::FigureRow* m_figures = nullptr;
    views::ChartView* m_chart = nullptr;
    QLabel* m_notes = nullptr;
    model::SeriesKey m_key;
    bridge::EvaluationPtr m_shown, m_loadedOf;
    bool m_loading = false;
};

} // namespace penumbra::pages
