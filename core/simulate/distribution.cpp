#include "simulate/distribution.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace penumbra::simulate {

double plain(Exact value) {
    constexpr double kUnit = 1.0 / (1 << kExactBits);
    const auto whole = static_cast<std::int64_t>(value);
    return kUnit * (whole == value ? static_cast<double>(whole) : static_cast<double>(value));
}

namespace {

std::vector<float> floats(const std::vector<Exact>& values, double most) {
    std::vector<float> out(values.size());
    for (std::size_t h = 0; h < values.size(); ++h)
        out[h] =
            h > 0 && values[h] == values[h - 1] ? out[h - 1] : static_cast<float>(std::min(plain(values[h]), most));
    return out;
}

/// Without any term all paths are the same one.
void fillConstant(const std::vector<Exact>& constant, std::size_t paths, UsageSeries& out) {
    out.quantiles.fill(floats(constant, std::numeric_limits<double>::max()));
    const auto& path = out.quantiles.front();
    int first = -1;
    for (std::size_t h = 0; h < path.size(); ++h) {
        if (!(path[h] > out.capacity[h])) continue;
        out.exceed[h] = 1;
        if (first < 0) first = static_cast<int>(h);
    }
    if (first >= 0) out.firstExceed.assign(paths, first);
}

} // namespace

/// What the term is made of in each step, laid out as a row of each block is; what lies beyond the grid stays 0.
void Distribution::fill(const Term& term) {
    const auto& entry = m_demand.entries()[static_cast<std::size_t>(term.entry)];
    const std::size_t size = m_blocks.count() * m_blocks.width;
    for (auto* lanes : {&m_location, &m_scale, &m_factor})
        if (lanes->size() != size) lanes->assign(size, 0);
    for (std::size_t b = 0; b < m_blocks.count(); ++b) {
        const std::size_t begin = b * m_blocks.length, steps = m_blocks.stepsOf(b), row = b * m_blocks.width;
        std::copy_n(entry.location.data() + begin, steps, m_location.data() + row);
        std::copy_n(entry.scale.data() + begin, steps, m_scale.data() + row);
        const auto first = std::clamp(static_cast<std::size_t>(term.begin), begin, begin + steps);
        const auto last = std::clamp(static_cast<std::size_t>(term.end), first, begin + steps);
        float* factor = m_factor.data() + row;
        std::fill(factor, factor + (first - begin), 0.0F);
        for (std::size_t h = first; h < last; ++h)
            factor[h - begin] = term.factors ? term.part * term.factors->at[h] : term.part;
        std::fill(factor + (last - begin), factor + steps, 0.0F);
    }
}

void Distribution::add(const Term& term, int dimension, bool takeAway, Table& table) {
    if (table.empty()) table.assign(m_blocks.tableSize(), 0);
    const auto& own = m_demand.entries()[static_cast<std::size_t>(term.entry)].residuals;
    const double unit = m_units[static_cast<std::size_t>(dimension)];
    BlockTerm loop{nullptr, nullptr, nullptr, own.data(), {}, m_blocks.width, takeAway ? -unit : unit};
    // A row may reach beyond the last residual, and a path without errors reads the zeros behind them.
    if (m_blocks.errorless) {
        m_residuals.resize(m_blocks.width, 0);
        loop.residuals = m_residuals.data();
    } else if (m_blocks.last + m_blocks.width > own.size()) {
        m_residuals.assign(own.begin(), own.end());
        m_residuals.resize(m_blocks.last + m_blocks.width, 0);
        loop.residuals = m_residuals.data();
    }
    fill(term);
    for (std::size_t b = 0; b < m_blocks.count(); ++b) {
        const std::size_t begin = b * m_blocks.length;
        if (static_cast<std::size_t>(term.end) <= begin ||
            static_cast<std::size_t>(term.begin) >= begin + m_blocks.stepsOf(b))
            continue;
        loop.location = m_location.data() + b * m_blocks.width;
        loop.scale = m_scale.data() + b * m_blocks.width;
        loop.factor = m_factor.data() + b * m_blocks.width;
        loop.starts = std::span(m_blocks.starts).subspan(m_blocks.firstRow[b], m_blocks.rows(b));
        m_loops.addTerm(loop, table.data() + m_blocks.firstRow[b] * m_blocks.width);
    }
}

void Distribution::add(const Table& from, Table& to) const {
    if (from.empty()) return;
    if (to.empty())
        to = from;
    else
        m_loops.addTable(from.data(), from.size(), to.data());
}

/// Notes how many paths lie above the capacity, and in each row the first step in which it does.
void Distribution::countAbove(std::size_t block, UsageSeries& out) {
    const std::size_t groups = m_blocks.width / kLanes, begin = block * m_blocks.length;
    for (std::size_t k = 0; k < m_blocks.rows(block); ++k) {
        const std::size_t row = m_blocks.firstRow[block] + k;
        for (std::size_t g = 0; g < groups; ++g)
            for (unsigned bits = m_above[k * groups + g]; bits != 0; bits &= bits - 1) {
                const auto h = begin + g * kLanes + static_cast<std::size_t>(std::countr_zero(bits));
                out.exceed[h] += static_cast<float>(m_blocks.uses[row]);
                if (m_firstAbove[row] < 0) m_firstAbove[row] = static_cast<int>(h);
            }
    }
}

/// Quantiles of each step by linear interpolation between the sorted paths.
void Distribution::sortBlock(std::size_t block, UsageSeries& out) {
    const std::size_t count = m_blocks.paths, begin = block * m_blocks.length, steps = m_blocks.stepsOf(block);
    m_column.resize(count * kLanes);
    for (std::size_t group = 0; group < steps; group += kLanes) {
        for (std::size_t p = 0; p < count; ++p) {
            const std::size_t row = m_blocks.rowOf[p * m_blocks.count() + block] - m_blocks.firstRow[block];
            std::copy_n(m_rows.begin() + static_cast<std::ptrdiff_t>(row * m_blocks.width + group), kLanes,
                        m_column.begin() + static_cast<std::ptrdiff_t>(p * kLanes));
        }
        m_loops.sortColumns(m_column.data(), m_network);
        const std::size_t width = std::min(kLanes, steps - group);
        for (std::size_t l = 0; l < kLevels.size(); ++l) {
            const double position = kLevels[l] * static_cast<double>(count - 1);
            const auto low = static_cast<std::size_t>(position);
            const auto high = std::min(low + 1, count - 1);
            const auto part = static_cast<float>(position - static_cast<double>(low));
            for (std::size_t i = 0; i < width; ++i) {
                const float a = m_column[low * kLanes + i], b = m_column[high * kLanes + i];
                out.quantiles[l][begin + group + i] = a + (b - a) * part;
            }
        }
    }
}

void Distribution::settleBlock(std::size_t block, const Table& table, UsageSeries& out) {
    const std::size_t width = m_blocks.width, begin = block * m_blocks.length, steps = m_blocks.stepsOf(block);
    const std::size_t rows = m_blocks.rows(block);
    m_constant.assign(width, 0);
    m_capacity.assign(width, std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < steps; ++i) {
        m_constant[i] = m_requests[begin + i];
        m_capacity[i] = out.capacity[begin + i];
    }
    m_rows.resize(rows * width);
    m_above.resize(rows * width / kLanes);
    if (m_loops.settle(table.data() + m_blocks.firstRow[block] * width, rows, width, m_constant.data(),
                       m_capacity.data(), m_rows.data(), m_above.data()))
        countAbove(block, out);
    sortBlock(block, out);
}

std::shared_ptr<UsageSeries> Distribution::settle(const Table& table, const std::vector<Exact>& constant,
                                                  const std::vector<Exact>& capacity) {
    auto out = std::make_shared<UsageSeries>();
    out->capacity = floats(capacity, static_cast<double>(model::kUnlimited));
    out->exceed.assign(m_blocks.steps, 0);
    out->measured = std::all_of(constant.begin(), constant.end(), [](Exact c) { return c <= 0; });
    if (table.empty() || m_blocks.paths == 0) {
        fillConstant(constant, m_blocks.paths, *out);
        return out;
    }
    if (m_network.empty()) m_network = mergeExchange(m_blocks.paths);
    for (auto& q : out->quantiles) q.resize(m_blocks.steps);
    m_firstAbove.assign(m_blocks.starts.size(), -1);
    m_requests.resize(m_blocks.steps);
    for (std::size_t h = 0; h < m_blocks.steps; ++h)
        m_requests[h] = h > 0 && constant[h] == constant[h - 1] ? m_requests[h - 1] : plain(constant[h]);
    for (std::size_t b = 0; b < m_blocks.count(); ++b) settleBlock(b, table, *out);
    if (std::none_of(m_firstAbove.begin(), m_firstAbove.end(), [](int h) { return h >= 0; })) return out;
    for (auto& share : out->exceed) share /= static_cast<float>(m_blocks.paths);
    for (std::size_t p = 0; p < m_blocks.paths; ++p) {
        int first = -1;
        for (std::size_t b = 0; b < m_blocks.count() && first < 0; ++b)
            first = m_firstAbove[m_blocks.rowOf[p * m_blocks.count() + b]];
        out->firstExceed.push_back(first);
    }
    return out;
}

std::shared_ptr<const UsageSeries> Summing::distribution(const Recipe& recipe, int dimension) const {
    Distribution distribution(m_blocks, m_demand, m_units);
    Table table;
    for (const auto& term : recipe.terms) distribution.add(term, dimension, false, table);
    return distribution.settle(table, recipe.constant, recipe.capacity);
}

} // namespace penumbra::simulate
