#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// Steps that are computed together; rows of tables are whole multiples of them.
inline constexpr std::size_t kLanes = 8;

/// What one series adds to the rows of one block: factor * max(0, location + scale * residual), rounded to the unit.
struct BlockTerm {
    const float *location, *scale, *factor; ///< `width` of each; factor 0 where nothing is added
    const float* residuals;                 ///< readable from each start for `width` numbers
    std::span<const std::uint32_t> starts;  ///< one per row
    std::size_t width = 0;
    double unit = 1; ///< negative: the same amount is taken away
};

/// Comparisons of the rows first..last-1 with those at a distance: the smaller number goes first.
struct ExchangeRun {
    std::uint32_t first = 0, last = 0, distance = 0;
};

/// Sorts so many rows by Batcher's merge exchange (Knuth, TAOCP 3, 5.2.2, Algorithm M): its comparisons do not depend
/// on the data, so that all columns run in step.
std::vector<ExchangeRun> mergeExchange(std::size_t count);

/// The inner loops over joint paths. The same bits from every instruction set: each value is computed by the same
/// operations in the same order, none of them fused.
struct PathLoops {
    /// table[row] += the term; `table` has starts.size() rows.
    void (*addTerm)(const BlockTerm& term, double* table);
    /// to[i] += from[i]; counts are multiples of kLanes from here on.
    void (*addTable)(const double* from, std::size_t count, double* to);
    /// One row after the other: out = table + constant, as floats; bit i of above[k] is set where lane i of the k-th
    /// kLanes numbers lies above the capacity. Whether any does.
    bool (*settle)(const double* table, std::size_t rows, std::size_t width, const double* constant,
                   const float* capacity, float* out, std::uint8_t* above);
    /// Sorts every column of rows of kLanes numbers, none of them NaN, by the network for their count.
    void (*sortColumns)(float* rows, std::span<const ExchangeRun> network);
};

/// The widest that this processor runs.
const PathLoops& pathLoops();

/// One of "avx2", "plain"; null where this processor does not run it.
const PathLoops* pathLoopsOf(const char* name);

} // namespace penumbra::simulate
