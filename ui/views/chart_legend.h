#pragma once

#include "views/chart_data.h"

#include <QWidget>

namespace penumbra::views {

/// The line above a chart that names what its colours and dashes mean.
class ChartLegend final : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setData(const ChartData& data);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Swatch { History, Median, Band, Capacity, Compared, Mark };
    struct Item {
        Swatch swatch = Swatch::History;
        QString name;
        int rank = 0; ///< of a band: 0 is the widest; of what is compared: its place
    };
    QList<Item> m_items;
};

} // namespace penumbra::views
