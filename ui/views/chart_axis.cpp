#include "views/chart_axis.h"

#include "models/words.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace penumbra::views {

namespace {

constexpr double kEdge = 0.02; ///< share of an axis below its upper end where nothing is told from the frame

bool isBytes(base::Unit unit) { return unit == base::Unit::Bytes || unit == base::Unit::BytesPerSecond; }

double niceStep(double span, int count) {
    const double rough = span / std::max(1, count);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * 0.999) return factor * power;
    return 10 * power;
}

/// The unit in which a value of bytes is said, in bytes.
double scaleOf(double value, base::Unit unit, bool decimal) {
    if (!isBytes(unit)) return 1;
    const double base = decimal ? 1000 : 1024;
    double scale = 1;
    while (value / scale >= base) scale *= base;
    return scale;
}

/// Of a round value: without zeros that say nothing, and nothing is nothing in every unit of bytes.
QString tickText(const QString& amount, double value, base::Unit unit) {
    if (value == 0 && isBytes(unit)) return QStringLiteral("0");
    auto number = amount.section(QLatin1Char(' '), 0, 0);
    const auto word = amount.mid(number.size());
    while (number.contains(QLatin1Char('.')) &&
           (number.endsWith(QLatin1Char('0')) || number.endsWith(QLatin1Char('.'))))
        number.chop(1);
    return number + word;
}

} // namespace

ValueAxis::ValueAxis(const ValueRange& range, base::Unit unit, const ChartLook& look, int count)
    : m_unit(unit), m_look(look) {
    if (m_look.logarithmic && range.least <= 0) m_look.logarithmic = false; // nothing has a logarithm
    if (m_look.logarithmic)
        addLogarithmic(range.least, range.high, count);
    else
        addLinear(m_look.fromZero ? std::min(range.low, 0.0) : range.low, range.high, count);
}

double ValueAxis::place(double value) const {
    if (!m_look.logarithmic) return value;
    return value > 0 ? std::max(std::log10(value), m_span.first) : m_span.first;
}

QString ValueAxis::text(double value) const {
    if (!m_look.decimal || !isBytes(m_unit)) return models::amountText(value, m_unit);
    static constexpr std::array kPrefixes{"", "k", "M", "G", "T", "P", "E"};
    const double scale = scaleOf(std::abs(value), m_unit, true);
    const auto step = std::min<std::size_t>(static_cast<std::size_t>(std::lround(std::log10(scale) / 3)), 6);
    const auto number = QString::number(value / std::pow(1000.0, static_cast<double>(step)), 'g', 3);
    return number + QLatin1Char(' ') + QLatin1String(kPrefixes[step]) +
           QLatin1String(m_unit == base::Unit::Bytes ? "B" : "B/s");
}

void ValueAxis::addLinear(double low, double high, int count) {
    if (!(high > low)) high = low + (low == 0 ? 1 : std::abs(low));
    const double scale = scaleOf(std::max(std::abs(low), std::abs(high)), m_unit, m_look.decimal);
    const double step = niceStep((high - low) / scale, count) * scale;
    const double first = std::floor(low / step + 1e-9);
    for (double k = first;; ++k) {
        const double value = k * step;
        m_ticks.push_back({value, tickText(text(value), value, m_unit)});
        if (value >= high - step * 1e-9 || m_ticks.size() > 64) break;
    }
    const double top = std::max(m_ticks.back().at, high), span = top - m_ticks.front().at;
    const double room = high > top - kEdge * span ? 2 * kEdge * span : 0; // a line on the frame is taken for it
    m_span = {m_ticks.front().at, top + room};
}

/// From one 1, 2 or 5 to another; between them 1, 10 and 100 of every unit, all of them where there is room.
void ValueAxis::addLogarithmic(double low, double high, int count) {
    constexpr double kLeastShare = 1e-6; ///< what is smaller is drawn at the axis' beginning
    low = std::max(low, high * kLeastShare);
    const double base = isBytes(m_unit) && !m_look.decimal ? 1024 : 1000;
    std::vector<std::pair<double, bool>> values; // and whether it is one of the few
    for (double unit = std::pow(base, std::floor(std::log(low) / std::log(base)));; unit *= base) {
        for (const double tens : {1.0, 10.0, 100.0})
            for (const double factor : {1.0, 2.0, 5.0}) values.emplace_back(unit * tens * factor, factor == 1);
        if (values.back().first > high) break;
    }
    const auto after = [&](double value) {
        return std::upper_bound(values.begin(), values.end(), value,
                                [](double at, const auto& one) { return at < one.first; });
    };
    const auto first = after(low * (1 + 1e-9)) - 1, last = after(high * (1 - 1e-9));
    m_span = {std::log10(first->first), std::log10(last->first)};
    const bool roomy = last - first < count;
    const double apart = (m_span.second - m_span.first) / (2 * std::max(count, 1)); // from the ends, for the labels
    for (auto at = first; at <= last; ++at) {
        const double place = std::log10(at->first);
        const bool end = at == first || at == last;
        const bool clear = place - m_span.first > apart && m_span.second - place > apart;
        if (end || roomy || (at->second && clear)) m_ticks.push_back({place, text(at->first)});
    }
}

} // namespace penumbra::views
