#pragma once

#include "models/facts_model.h"
#include "models/fleet_table.h"
#include "pages/page.h"

class QPushButton;
class QTabBar;

namespace penumbra::views {
class Card;
class ChartView;
} // namespace penumbra::views

namespace penumbra::pages {

/// One resource: its measured past and its predicted future in a chart, live and shadow side by side, and every fact
/// that is known of it with its source.
class FleetDetails final : public QWidget {
    Q_OBJECT
public:
    explicit FleetDetails(Context& context, QWidget* parent = nullptr);
    void setFigures(models::FiguresPtr figures);
    void setAt(base::Time at);
    void setDimmed(bool dimmed);
    void show(const model::ResourceId& id);
    bool settled() const { return m_loading == 0; }
    std::optional<evidence::Claim> claim() const; ///< what it is predicted to use at the moment; nothing: of nothing

private:
    /// What the worker reads for the chart.
    struct Past {
        model::Series history;
        std::optional<forecast::Forecast> forecast; ///< of a workload's own series
        std::vector<store::AmountFact> amounts;
    };
    /// What the worker computes for one moment.
    struct Moment {
        struct Entry {
            std::string metric;
            base::Unit unit = base::Unit::Count;
            double live = 0; ///< NaN when nothing was measured
            session::Session::Prediction shadow;
        };
        std::vector<Entry> entries;
    };
    QWidget* makeChart();
    QWidget* makeFacts();
    std::vector<int> dimensions() const;
    void showMetrics();
    void showMore();
    void loadChart();
    void loadMoment();
    void showChart(const base::Result<Past>& result);
    void showMoment(base::Time at, const base::Result<Moment>& result);
    const simulate::UsageSeries* usage(const std::shared_ptr<const simulate::Usage>& of) const;
    static base::Result<Past> readPast(session::Session& session, const session::Evaluation& evaluation,
                                       const model::Resource& resource, int subject, int dimension,
                                       const base::Run& run);
    static base::Result<Moment> readMoment(session::Session& session, const session::Evaluation& evaluation,
                                           const model::Resource& resource, int subject,
                                           const std::vector<int>& dimensions, base::Time at, const base::Run& run);
    int subject() const; ///< the row of the host or zone in the world, or -1

    Context m_context;
    models::FiguresPtr m_figures;
    models::LiveShadowModel m_facts;
    models::AttributeModel m_attributes;
    const model::Resource* m_resource = nullptr; ///< lives as long as m_figures
    base::Time m_at{};
    int m_dimension = 0;
    int m_loading = 0;
    int m_lookups = 0;           ///< only the newest one is shown
    bool m_chartMissing = false; ///< its reading was cancelled
    model::ResourceId m_factsOf; ///< whose facts are shown
    views::Card* m_card = nullptr;
    views::Card* m_factCard = nullptr;
    views::StateView* m_chartState = nullptr;
    views::ChartView* m_chart = nullptr;
    QTabBar* m_metrics = nullptr;
    QPushButton* m_more = nullptr; ///< to the Forecast page
};

} // namespace penumbra::pages
