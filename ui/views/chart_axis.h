#pragma once

#include "base/units.h"

#include <QString>
#include <utility>
#include <vector>

namespace penumbra::views {

/// How a person wants the values of a chart drawn.
struct ChartLook {
    bool logarithmic = false;
    bool fromZero = true; ///< the axis begins at zero; a logarithmic one cannot
    bool decimal = false; ///< bytes in steps of 1000 (GB) instead of 1024 (GiB)
    bool operator==(const ChartLook&) const = default;
};

struct Tick {
    double at = 0;
    QString label;
};

/// What values a chart shows; `least` is the smallest above zero, 0 where there is none.
struct ValueRange {
    double low = 0, high = 1, least = 0;
};

/// The value axis of a chart: where a value is drawn, and what stands beside it.
class ValueAxis final {
public:
    /// About `count` round values that enclose the range: binary multiples for bytes, powers of ten on a logarithmic
    /// one.
    ValueAxis(const ValueRange& range, base::Unit unit, const ChartLook& look, int count);
    ValueAxis() = default;
    /// In the axis' own measure: the value itself, or its logarithm; what has none is at the axis' beginning.
    double place(double value) const;
    std::pair<double, double> span() const { return m_span; }  ///< places of its ends
    const std::vector<Tick>& ticks() const { return m_ticks; } ///< by place
    QString text(double value) const;

private:
    void addLinear(double low, double high, int count);
    void addLogarithmic(double low, double high, int count);

    base::Unit m_unit = base::Unit::Count;
    ChartLook m_look;
    std::pair<double, double> m_span{0, 1};
    std::vector<Tick> m_ticks;
};

} // namespace penumbra::views
