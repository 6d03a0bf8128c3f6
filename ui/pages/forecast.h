#pragma once

#include "models/candidate_columns.h"
#include "models/series_model.h"
#include "models/time_text.h"
#include "pages/page.h"
#include "session/series_forecast.h"
#include "views/chart_data.h"
#include "views/figure_row.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace penumbra::views {
class Card;
class ChartView;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// One series picked from a searchable list: history, median, bands, model, backtest, coverage, candidates and notes.
/// Two handles on the chart move where the training and where the forecast begins, a model can be chosen by hand, and a
/// picked candidate is drawn beside it. The look stays when another series is picked.
class ForecastPage final : public PageWidget {
    Q_OBJECT
public:
    ForecastPage(Context& context, QWidget* parent);
    bool settled() const override { return !m_loading; }
    std::optional<evidence::Claim> claim() const override;

protected:
    void showEvaluation() override;
    void showSelection() override { follow(); }

private:
    using Answer = base::Result<session::SeriesForecast>;
    QWidget* makeList();
    QWidget* makeDetails();
    void follow();
    QWidget* makeLook();
    void load(const model::SeriesKey& key);
    void loaded(Answer result);
    void forecastWith(const session::Look& look, const QString& what, std::function<void(Answer)> then);
    void setLook(session::Look look);
    void moveHandle(int handle, base::Time at);
    /// The forecaster pinned for the series that is shown; empty: none.
    std::string pinned() const;
    /// The forecaster chosen by hand, here or among the candidates; empty: none.
    std::string chosen() const;
    void pin();
    void compare(int row);
    void compared(const std::string& model, Answer result);
    // forecast_show.cpp
    void show();
    void showFigures();
    void showChart();
    void showLook();
    QStringList why() const;

    models::SeriesModel m_series;
    models::RowModel<forecast::Candidate> m_candidates{models::candidateColumns()};
    views::Card* m_list = nullptr;
    views::Card* m_card = nullptr;
    views::Table* m_table = nullptr;
    views::Table* m_candidateTable = nullptr;
    views::StateView* m_state = nullptr;
    views::FigureRow* m_figures = nullptr;
    views::ChartView* m_chart = nullptr;
    QLabel* m_notes = nullptr;
    QComboBox* m_every = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_begin = nullptr;
    QPushButton* m_pin = nullptr;
    QPushButton* m_reset = nullptr;
    model::SeriesKey m_key;
    session::Look m_look, m_loadedLook;
    session::SeriesForecast m_result;
    std::optional<views::ChartLine> m_compared;
    bridge::EvaluationPtr m_shown, m_loadedOf;
    quint64 m_load = 0; ///< number of the newest
    bool m_loading = false;
    bool m_near = false; ///< the next answer is shown around where it begins, not with all its past
};

} // namespace penumbra::pages
