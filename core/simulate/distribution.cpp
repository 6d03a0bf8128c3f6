#include "simulate/distribution.h"

#include "simulate/splice.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace penumbra::simulate {

double plain(Exact value) {
    constexpr double kUnit = 1.0 / (1 << kExactBits);
    const auto whole = static_cast<std::int64_t>(value);
    return kUnit * (whole == value ? static_cast<double>(whole) : static_cast<double>(value));
}

bool isMeasured(const std::vector<Exact>& constant) {
    return std::all_of(constant.begin(), constant.end(), [](Exact c) { return c <= 0; });
}

namespace {

/// Whether all of them are the same one, as most are.
bool isFlat(const std::vector<Exact>& values) {
    return values.empty() || std::memcmp(values.data(), values.data() + 1, (values.size() - 1) * sizeof(Exact)) == 0;
}

/// convert() of each value, asked once for a run of the same one.
template <class Number, class Convert>
void converted(const std::vector<Exact>& values, std::vector<Number>& out, Convert convert) {
    if (isFlat(values)) {
        out.assign(values.size(), values.empty() ? Number{} : convert(values.front()));
        return;
    }
    out.resize(values.size());
    for (std::size_t h = 0; h < values.size(); ++h)
        out[h] = h > 0 && values[h] == values[h - 1] ? out[h - 1] : convert(values[h]);
}

std::vector<float> floats(const std::vector<Exact>& values, double most) {
    std::vector<float> out;
    converted(values, out, [most](Exact value) { return static_cast<float>(std::min(plain(value), most)); });
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

/// Those of the blocks' steps in which it adds something.
Steps Distribution::stepsOf(const Term& term) const {
    const auto own = [this](int step) {
        const auto h = static_cast<std::size_t>(std::max(step, 0));
        return std::min(h - std::min(h, m_blocks.origin), m_blocks.steps);
    };
    return {own(term.begin), own(term.end)};
}

/// The term's factors in each step, laid out as a row of each block is; 0 where it adds nothing. Terms that follow one
/// another often share them.
const float* Distribution::factorsOf(const Term& term) {
    const auto& known = m_factorsOf;
    if (!m_factor.empty() && known.part == term.part && known.begin == term.begin && known.end == term.end &&
        known.factors == term.factors)
        return m_factor.data();
    m_factor.assign(m_blocks.count() * m_blocks.width, 0);
    const auto steps = stepsOf(term);
    for (std::size_t h = steps.first; h < steps.last; ++h)
        m_factor[h / m_blocks.length * m_blocks.width + h % m_blocks.length] =
            term.factors ? term.part * term.factors->at[m_blocks.origin + h] : term.part;
    m_factorsOf = term;
    return m_factor.data();
}

/// The numbers of the block's steps, readable for a whole row.
const float* Distribution::rowOf(std::size_t block, const std::vector<float>& steps, std::vector<float>& copy) const {
    const std::size_t begin = m_blocks.origin + block * m_blocks.length;
    if (begin + m_blocks.width <= steps.size()) return steps.data() + begin;
    copy.assign(m_blocks.width, 0);
    std::copy_n(steps.data() + begin, m_blocks.stepsOf(block), copy.begin());
    return copy.data();
}

/// Residuals, readable for a whole row from each start; a path without errors reads the zeros behind them.
const float* Distribution::residualsOf(const std::vector<float>& own) {
    const std::size_t needed = m_blocks.errorless ? m_blocks.width : m_blocks.last + m_blocks.width;
    if (!m_blocks.errorless && needed <= own.size()) return own.data();
    m_residuals.clear();
    if (!m_blocks.errorless) m_residuals = own;
    m_residuals.resize(needed, 0);
    return m_residuals.data();
}

void Distribution::add(std::span<const Term> terms, int dimension, bool takeAway, Table& table) {
    if (!terms.empty() && table.empty()) table.assign(m_blocks.tableSize(), 0);
    const double unit = m_units[static_cast<std::size_t>(dimension)];
    for (const auto& term : terms) {
        const auto steps = stepsOf(term);
        const auto& entry = m_demand.entries()[static_cast<std::size_t>(term.entry)];
        const float *factors = factorsOf(term), *residuals = residualsOf(entry.residuals);
        for (std::size_t b = 0; b < m_blocks.count(); ++b) {
            const std::size_t begin = b * m_blocks.length;
            if (steps.last <= begin || steps.first >= begin + m_blocks.stepsOf(b)) continue;
            m_loops.addTerm({rowOf(b, entry.location, m_location), rowOf(b, entry.scale, m_scale),
                             factors + b * m_blocks.width, residuals,
                             std::span(m_blocks.starts).subspan(m_blocks.firstRow[b], m_blocks.rows(b)), m_blocks.width,
                             takeAway ? -unit : unit},
                            table.data() + m_blocks.firstRow[b] * m_blocks.width);
        }
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

void Distribution::settleBlock(std::size_t block, const Table& table, bool quantiles, UsageSeries& out) {
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
    if (quantiles) sortBlock(block, out);
}

std::shared_ptr<UsageSeries> Distribution::settle(const Table& table, const std::vector<Exact>& constant,
                                                  const std::vector<Exact>& capacity, bool quantiles) {
    auto out = std::make_shared<UsageSeries>();
    out->capacity = floats(capacity, static_cast<double>(model::kUnlimited));
    out->exceed.assign(m_blocks.steps, 0);
    out->measured = isMeasured(constant);
    if (table.empty() || m_blocks.paths == 0) {
        fillConstant(constant, m_blocks.paths, *out);
        return out;
    }
    if (quantiles) {
        if (m_network.empty()) m_network = mergeExchange(m_blocks.paths);
        for (auto& q : out->quantiles) q.resize(m_blocks.steps);
    }
    m_firstAbove.assign(m_blocks.starts.size(), -1);
    converted(constant, m_requests, plain);
    for (std::size_t b = 0; b < m_blocks.count(); ++b) settleBlock(b, table, quantiles, *out);
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

std::shared_ptr<UsageSeries> Summing::settle(const Recipe& recipe, int dimension, bool quantiles) const {
    Distribution distribution(m_blocks, m_demand, m_units);
    Table table;
    distribution.add(recipe.terms, dimension, false, table);
    return distribution.settle(table, recipe.constant, recipe.capacity, quantiles);
}

std::shared_ptr<const UsageSeries> Summing::distribution(const Recipe& recipe, int dimension) const {
    return settle(recipe, dimension, true);
}

std::shared_ptr<const UsageSeries> Summing::distribution(const Recipe& recipe, int dimension,
                                                         const Steps& steps) const {
    const auto blocks = m_blocks.part(steps);
    Distribution distribution(blocks, m_demand, m_units);
    Table table;
    distribution.add(recipe.terms, dimension, false, table);
    return distribution.settle(table, clipped(recipe.constant, steps), clipped(recipe.capacity, steps));
}

std::vector<float> Summing::exceedance(const Recipe& recipe, int dimension) const {
    return std::move(settle(recipe, dimension, false)->exceed);
}

} // namespace penumbra::simulate
