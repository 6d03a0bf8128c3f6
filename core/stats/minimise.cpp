#include "stats/minimise.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::stats {

namespace {

struct Vertex {
    std::vector<double> point;
    double value = 0;
};

class Simplex final {
public:
    Simplex(const std::function<double(std::span<const double>)>& value, std::span<const Interval> box)
        : m_value(value), m_box(box) {}

    Minimum search(std::span<const double> start, int limit) {
        spread(start);
        while (m_evaluations < limit) {
            sort();
            const double best = m_vertices.front().value;
            if (std::abs(m_vertices.back().value - best) <= 1e-7 * (std::abs(best) + 1e-300)) break;
            step();
        }
        sort();
        return {m_vertices.front().point, m_vertices.front().value, m_evaluations};
    }

private:
    Vertex at(std::vector<double> point) {
        for (std::size_t i = 0; i < point.size(); ++i) point[i] = std::clamp(point[i], m_box[i].low, m_box[i].high);
        ++m_evaluations;
        double value = m_value(point);
        if (std::isnan(value)) value = std::numeric_limits<double>::infinity();
        return {std::move(point), value};
    }

    void spread(std::span<const double> start) {
        m_vertices.push_back(at({start.begin(), start.end()}));
        for (std::size_t i = 0; i < start.size(); ++i) {
            auto point = m_vertices.front().point;
            const double width = (m_box[i].high - m_box[i].low) / 4;
            point[i] += point[i] + width <= m_box[i].high ? width : -width;
            m_vertices.push_back(at(std::move(point)));
        }
    }

    void sort() {
        std::stable_sort(m_vertices.begin(), m_vertices.end(),
                         [](const Vertex& a, const Vertex& b) { return a.value < b.value; });
    }

    /// The point on the line from the worst vertex through the middle of the others; factor 1 reflects.
    Vertex along(double factor) {
        const auto count = m_vertices.size() - 1;
        std::vector<double> point(m_box.size(), 0.0);
        for (std::size_t i = 0; i < point.size(); ++i) {
            for (std::size_t v = 0; v < count; ++v) point[i] += m_vertices[v].point[i];
            point[i] /= static_cast<double>(count);
            point[i] += factor * (point[i] - m_vertices.back().point[i]);
        }
        return at(std::move(point));
    }

    void step() {
        Vertex reflected = along(1);
        if (reflected.value < m_vertices.front().value) {
            Vertex expanded = along(2);
            m_vertices.back() = expanded.value < reflected.value ? std::move(expanded) : std::move(reflected);
        } else if (reflected.value < m_vertices[m_vertices.size() - 2].value) {
            m_vertices.back() = std::move(reflected);
        } else {
            Vertex contracted = along(reflected.value < m_vertices.back().value ? 0.5 : -0.5);
            if (contracted.value < std::min(reflected.value, m_vertices.back().value))
                m_vertices.back() = std::move(contracted);
            else
                shrink();
        }
    }

    void shrink() {
        for (std::size_t v = 1; v < m_vertices.size(); ++v) {
            auto point = m_vertices[v].point;
            for (std::size_t i = 0; i < point.size(); ++i) point[i] = (point[i] + m_vertices[0].point[i]) / 2;
            m_vertices[v] = at(std::move(point));
        }
    }

    const std::function<double(std::span<const double>)>& m_value;
    std::span<const Interval> m_box;
    std::vector<Vertex> m_vertices;
    int m_evaluations = 0;
};

} // namespace

Minimum minimise(const std::function<double(std::span<const double>)>& value, std::span<const double> start,
                 std::span<const Interval> box, int limit) {
    return Simplex(value, box).search(start, limit);
}

} // namespace penumbra::stats
