#include "forecast/regressors.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr Eigen::Index kBlock = 256;
constexpr double kDependent = 1e-10; ///< what is left of a column that the ones before it say already

} // namespace

int Waves::most(int cycle, int shorter) {
    int count = 0;
    for (int k = 1; k <= cycle / 2; ++k)
        if (shorter == 0 || static_cast<long>(k) * shorter % cycle != 0) ++count;
    return count;
}

Waves::Waves(int cycle, int shorter, int count) {
    for (int k = 1; k <= cycle / 2 && this->count() < count; ++k)
        if (shorter == 0 || static_cast<long>(k) * shorter % cycle != 0) m_harmonics.push_back(k);
    const auto clean = [](double v) { return std::abs(v) < 1e-12 ? 0 : v; };
    for (int t = 0; t < cycle; ++t) {
        m_sine.push_back(clean(std::sin(2 * M_PI * t / cycle)));
        m_cosine.push_back(clean(std::cos(2 * M_PI * t / cycle)));
    }
}

void Waves::write(int step, double* row) const {
    const std::size_t cycle = m_sine.size();
    const std::size_t phase = static_cast<std::size_t>(step) % cycle;
    for (const int k : m_harmonics) {
        const std::size_t at = phase * static_cast<std::size_t>(k) % cycle;
        *row++ = m_sine[at];
        *row++ = m_cosine[at];
    }
}

std::vector<double> Waves::table(const double* effects) const {
    std::vector<double> sums(m_sine.size(), 0.0);
    for (std::size_t phase = 0; phase < sums.size(); ++phase)
        for (std::size_t i = 0; i < m_harmonics.size(); ++i) {
            const std::size_t at = phase * static_cast<std::size_t>(m_harmonics[i]) % sums.size();
            sums[phase] += effects[2 * i] * m_sine[at] + effects[2 * i + 1] * m_cosine[at];
        }
    return sums;
}

std::vector<int> learnableKinds(std::span<const double> values, const Setting& setting) {
    const int length = static_cast<int>(values.size());
    std::vector<int> kinds;
    for (const EventWindow& event : setting.events) {
        bool seen = false;
        for (int t = std::max(event.begin, 0); t < std::min(event.end, length) && !seen; ++t)
            seen = !std::isnan(values[static_cast<std::size_t>(t)]);
        if (seen) kinds.push_back(event.kind);
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

std::vector<double> eventWeights(const Setting& setting, int kind, int length, double fade) {
    std::vector<double> weights(static_cast<std::size_t>(length), 0.0);
    for (const EventWindow& event : setting.events) {
        if (event.kind != kind) continue;
        for (int t = std::max(event.begin, 0); t < std::min(event.end, length); ++t)
            weights[static_cast<std::size_t>(t)] = 1;
        double left = fade;
        for (int t = event.end; t < length && left > 1e-3; ++t, left *= fade) {
            if (t < 0) continue;
            double& weight = weights[static_cast<std::size_t>(t)];
            weight = std::max(weight, left);
        }
    }
    return weights;
}

NormalMatrix::NormalMatrix(Eigen::Index columns)
    : m_block(columns, kBlock), m_sum(Eigen::MatrixXd::Zero(columns, columns)) {}

void NormalMatrix::add() {
    if (std::isnan(m_block(m_block.rows() - 1, m_filled))) return;
    ++m_rows;
    if (++m_filled == kBlock) flush();
}

void NormalMatrix::flush() {
    if (m_filled == 0) return; // Eigen divides by the width of an update
    m_sum.selfadjointView<Eigen::Lower>().rankUpdate(m_block.leftCols(m_filled));
    m_filled = 0;
}

const Eigen::MatrixXd& NormalMatrix::finish() {
    flush();
    m_sum.triangularView<Eigen::StrictlyUpper>() = m_sum.transpose().triangularView<Eigen::StrictlyUpper>();
    return m_sum;
}

std::vector<double> nestedSquares(const Eigen::MatrixXd& normal, std::span<const Eigen::Index> columns) {
    const auto count = static_cast<Eigen::Index>(columns.size());
    const Eigen::Index value = normal.rows() - 1;
    Eigen::MatrixXd factor = Eigen::MatrixXd::Zero(count + 1, count);
    std::vector<double> squares{normal(value, value)};
    for (Eigen::Index j = 0; j < count; ++j) {
        const Eigen::Index own = columns[static_cast<std::size_t>(j)];
        double pivot = normal(own, own) - factor.row(j).head(j).squaredNorm();
        const bool dependent = pivot <= kDependent * normal(own, own);
        pivot = dependent ? 0 : std::sqrt(pivot);
        for (Eigen::Index i = j; i <= count; ++i) {
            const Eigen::Index other = i == count ? value : columns[static_cast<std::size_t>(i)];
            const double left = normal(other, own) - factor.row(i).head(j).dot(factor.row(j).head(j));
            factor(i, j) = dependent ? 0 : left / pivot;
        }
        squares.push_back(std::max(squares.back() - factor(count, j) * factor(count, j), 0.0));
    }
    return squares;
}

} // namespace penumbra::forecast
