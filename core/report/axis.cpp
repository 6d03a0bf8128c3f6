#include "report/axis.h"

#include <algorithm>
#include <cmath>

namespace penumbra::report {

double axisStep(double most, base::Unit unit) {
    const bool binary = unit == base::Unit::Bytes || unit == base::Unit::BytesPerSecond;
    const double raw = most / 5;
    const double unitBase = binary ? std::pow(1024, std::floor(std::log2(std::max(raw, 1.0)) / 10)) : 1;
    const double scaled = raw / unitBase;
    const double power = std::pow(10, std::floor(std::log10(scaled)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (factor * power >= scaled) return factor * power * unitBase;
    return 10 * power * unitBase;
}

std::vector<base::Time> axisTimes(base::Time from, base::Time to, int most) {
    using namespace std::chrono;
    base::Duration step = hours(1);
    for (const int h : {1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672}) {
        step = hours(h);
        if ((to - from) / step < most) break;
    }
    std::vector<base::Time> out;
    for (auto t = floor<days>(from) + base::Duration(0); t <= to; t += step)
        if (t >= from) out.push_back(t);
    return out;
}

} // namespace penumbra::report
