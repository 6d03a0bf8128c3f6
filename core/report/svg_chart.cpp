#include "report/svg_chart.h"

#include "base/text.h"
#include "report/axis.h"
#include "report/quote.h"
#include "report/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace penumbra::report {

namespace {

constexpr double kWidth = 960, kHeight = 340, kLeft = 90, kRight = 10, kTop = 48, kBottom = 34;
constexpr int kTableRows = 12;
constexpr double kNumber = 18; ///< width of a mark's number

/// Where a moment and a value stand on the picture.
class Scale final {
public:
    explicit Scale(const PageChart& chart) {
        const bool past = !chart.history.empty();
        m_from = past ? chart.historyGrid.begin : chart.forecastGrid.begin;
        m_to = chart.forecastGrid.end();
        const auto raise = [this](const std::vector<double>& values) {
            for (const double v : values)
                if (std::isfinite(v)) m_most = std::max(m_most, v);
        };
        raise(chart.history);
        raise(chart.capacity);
        for (const auto& values : chart.quantiles) raise(values);
        m_most = std::max(m_most, chart.most) * 1.05;
    }
    bool empty() const { return !(m_most > 0) || m_to <= m_from; }
    double most() const { return m_most; }
    base::Time from() const { return m_from; }
    base::Time to() const { return m_to; }
    double x(base::Time t) const {
        const auto share = static_cast<double>((std::clamp(t, m_from, m_to) - m_from).count()) /
                           static_cast<double>((m_to - m_from).count());
        return kLeft + share * (kWidth - kLeft - kRight);
    }
    double y(double value) const { return kHeight - kBottom - value / m_most * (kHeight - kTop - kBottom); }

private:
    base::Time m_from{}, m_to{};
    double m_most = 0;
};

/// Calls `draw` for each stretch of values without a gap: from the first index up to, not including, the second.
void stretches(const std::vector<double>& values, const std::function<void(std::size_t, std::size_t)>& draw) {
    for (std::size_t i = 0; i < values.size();) {
        auto end = i;
        while (end < values.size() && std::isfinite(values[end])) ++end;
        if (end > i) draw(i, end);
        i = std::max(end, i + 1);
    }
}

std::string point(const Scale& scale, const base::TimeGrid& grid, std::size_t i, double value) {
    return fmt::format("{:.1f},{:.1f} ", scale.x(grid.at(static_cast<int>(i))), scale.y(value));
}

void line(std::string& out, const Scale& scale, const base::TimeGrid& grid, const std::vector<double>& values,
          const char* style) {
    stretches(values, [&](std::size_t from, std::size_t to) {
        out += fmt::format("<polyline fill=\"none\" {} points=\"", style);
        for (auto i = from; i < to; ++i) out += point(scale, grid, i, values[i]);
        out += "\"/>\n";
    });
}

void band(std::string& out, const Scale& scale, const base::TimeGrid& grid, const std::vector<double>& low,
          const std::vector<double>& high, const char* opacity) {
    stretches(low, [&](std::size_t from, std::size_t to) {
        out += fmt::format("<polygon fill=\"var(--band)\" fill-opacity=\"{}\" points=\"", opacity);
        for (auto i = from; i < to; ++i) out += point(scale, grid, i, high[i]);
        for (auto i = to; i > from; --i) out += point(scale, grid, i - 1, low[i - 1]);
        out += "\"/>\n";
    });
}

void text(std::string& out, double x, double y, const char* anchor, std::string_view words) {
    out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", x, y, anchor, htmlText(words));
}

void axes(std::string& out, const Scale& scale, const PageChart& chart) {
    const double step = axisStep(scale.most(), chart.unit);
    for (double value = 0; value <= scale.most(); value += step) {
        const double y = scale.y(value);
        out += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"var(--rule)\"/>\n",
                           kLeft, y, kWidth - kRight, y);
        text(out, kLeft - 6, y + 4, "end", base::formatAmount(value, chart.unit));
    }
    for (const auto time : axisTimes(scale.from(), scale.to(), 9)) {
        const double x = scale.x(time);
        out +=
            fmt::format("<line x1=\"{0:.1f}\" y1=\"{1:.1f}\" x2=\"{0:.1f}\" y2=\"{2:.1f}\" stroke=\"var(--rule)\"/>\n",
                        x, kTop, kHeight - kBottom);
        text(out, std::clamp(x, kLeft + 20, kWidth - kRight - 20), kHeight - 12, "middle", day(time));
    }
}

/// The hours of a change: a strip with its number, which the list below the chart explains.
void marks(std::string& out, const Scale& scale, const PageChart& chart) {
    int number = 0;
    std::array<double, 3> taken{}; // where the numbers of each line end
    for (const auto& mark : chart.marks) {
        const double from = scale.x(mark.window.begin), to = scale.x(mark.window.end);
        out += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"var(--mark)\" "
                           "fill-opacity=\"0.15\"><title>{}</title></rect>\n",
                           from, kTop, std::max(1.5, to - from), kHeight - kTop - kBottom, htmlText(mark.text));
        const auto free = std::find_if(taken.begin(), taken.end(), [from](double end) { return end <= from; });
        auto& end = free == taken.end() ? taken.back() : *free;
        end = std::max(end, from) + kNumber;
        text(out, end - kNumber, kTop - 6 - 14 * static_cast<double>(&end - taken.data()), "start",
             std::to_string(++number));
    }
    for (const auto& window : chart.closed)
        out += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"6\" fill=\"var(--capacity)\">"
                           "<title>{}</title></rect>\n",
                           scale.x(window.begin), kHeight - kBottom,
                           std::max(1.5, scale.x(window.end) - scale.x(window.begin)),
                           htmlText(PENUMBRA_SAY("Report", "It offers nothing {}.")(span(window))));
}

std::string amount(const std::vector<double>& values, std::size_t i, base::Unit unit) {
    return i < values.size() && std::isfinite(values[i]) ? base::formatAmount(values[i], unit)
                                                         : PENUMBRA_SAY("Report", "none")();
}

} // namespace

std::string htmlText(std::string_view words) {
    std::string out;
    for (const char c : oneLine(words)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else
            out += c;
    }
    return out;
}

std::string svgChart(const PageChart& chart, const std::string& id) {
    const Scale scale(chart);
    if (chart.title.empty() || scale.empty()) return {};
    const auto words = PENUMBRA_SAY(
        "Report", "Use from {} to {}: history as a solid line, then the median of the forecast as a dashed line within "
                  "its 80 and 95 per cent bands, and the capacity above. The table below the chart has the numbers.")(
        moment(scale.from()), moment(scale.to()));
    auto out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" role=\"img\" "
                           "aria-labelledby=\"{2}-title {2}-text\">\n<title id=\"{2}-title\">{3}</title>\n"
                           "<desc id=\"{2}-text\">{4}</desc>\n",
                           kWidth, kHeight, id, htmlText(chart.title), htmlText(words));
    axes(out, scale, chart);
    marks(out, scale, chart);
    const auto& q = chart.quantiles;
    band(out, scale, chart.forecastGrid, q[0], q[4], "0.25");
    band(out, scale, chart.forecastGrid, q[1], q[3], "0.35");
    if (!chart.history.empty()) {
        const double now = scale.x(chart.forecastGrid.begin);
        out += fmt::format("<line x1=\"{0:.1f}\" y1=\"{1:.1f}\" x2=\"{0:.1f}\" y2=\"{2:.1f}\" stroke=\"var(--text)\" "
                           "stroke-dasharray=\"2 3\"/>\n",
                           now, kTop, kHeight - kBottom);
        text(out, now - 4, kTop + 12, "end", PENUMBRA_SAY("Report", "now")());
    }
    line(out, scale, chart.historyGrid, chart.history, "stroke=\"var(--text)\" stroke-width=\"1.5\"");
    line(out, scale, chart.forecastGrid, q[2], "stroke=\"var(--text)\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"");
    line(out, scale, chart.forecastGrid, chart.capacity, "stroke=\"var(--capacity)\" stroke-width=\"2\"");
    return out + "</svg>\n";
}

PageTable chartTable(const PageChart& chart) {
    PageTable table{{PENUMBRA_SAY("Report", "When")(), "P2.5", "P10", PENUMBRA_SAY("Report", "Median")(), "P90",
                     "P97.5", PENUMBRA_SAY("Report", "Capacity")()},
                    {},
                    -1};
    const auto count = static_cast<int>(chart.quantiles[2].size());
    const int step = std::max(1, count / kTableRows);
    for (int i = 0; i < count; i += step) {
        std::vector<std::string> row{moment(chart.forecastGrid.at(i))};
        for (const auto& values : chart.quantiles)
            row.push_back(amount(values, static_cast<std::size_t>(i), chart.unit));
        row.push_back(amount(chart.capacity, static_cast<std::size_t>(i), chart.unit));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace penumbra::report
