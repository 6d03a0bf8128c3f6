#pragma once

#include "print/chart_painter.h"

#include <QFontMetricsF>
#include <functional>

namespace penumbra::print {

inline constexpr double kLane = 9; ///< height of one

/// The changes under a chart: a bar each with its name beside it, packed into as few lanes as hold them, `most` at
/// most; what has no lane is counted.
class Lanes final {
public:
    using ToX = std::function<double(base::Time)>;
    Lanes(const QFontMetricsF& metrics, const QRectF& plot, const std::vector<report::PageChart::Mark>& marks,
          const ToX& toX, std::size_t most);
    double height() const;
    void paint(QPainter& painter, double top, const Ink& ink) const;

private:
    struct Bar {
        double left, right;
        QRectF label; ///< its top is the lane's
        bool before;  ///< the label stands before the bar
        QString text;
        std::size_t lane;
    };
    std::vector<Bar> m_bars;
    std::size_t m_lanes = 0;
    int m_hidden = 0;
    QRectF m_plot;
};

} // namespace penumbra::print
