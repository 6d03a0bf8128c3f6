#pragma once

#include "model/demand.h"
#include "model/dimension.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// Steps of a grid: first, and behind the last.
struct Steps {
    std::size_t first = 0, last = 0;
    std::size_t size() const { return last - first; }
    bool empty() const { return first >= last; }
    /// The least run that has both.
    void include(const Steps& other) {
        if (other.empty()) return;
        *this = empty() ? other : Steps{std::min(first, other.first), std::max(last, other.last)};
    }
};

/// The distinct past time blocks that the joint paths of a demand are made of. All series take the same block in the
/// same path, so that a sum of series has one value per distinct block and step, not one per path and step: a table
/// with one row of `width` numbers for each distinct block. From it every path is read.
struct Blocks {
    explicit Blocks(const model::Demand& demand);

    std::size_t origin = 0; ///< the first step: 0 but for a part of the grid
    std::size_t steps = 0, paths = 0;
    std::size_t length = 0;            ///< steps of a block; the last one may be cut
    std::size_t width = 0;             ///< of a row: length, rounded up to whole vectors; what is beyond the grid is 0
    std::vector<std::size_t> firstRow; ///< per block of the grid, one more at the end
    std::vector<std::uint32_t> starts; ///< per row: where it begins in the residuals; without errors right behind them
    std::vector<std::uint32_t> uses;   ///< per row: how many paths take it
    std::vector<std::uint32_t> rowOf;  ///< path by path, the row of each block

    std::size_t count() const { return firstRow.size() - 1; }
    std::size_t last = 0;   ///< of all starts
    bool errorless = false; ///< no path has errors; the starts are 0
    std::size_t rows(std::size_t block) const { return firstRow[block + 1] - firstRow[block]; }
    std::size_t tableSize() const { return starts.size() * width; }
    /// How many steps of a block lie within the grid.
    std::size_t stepsOf(std::size_t block) const { return std::min(length, steps - block * length); }

    /// These steps, and where they lie in several blocks all of those blocks.
    Steps whole(const Steps& some) const;
    /// The same paths in those steps alone, which are whole(); of all blocks.
    Blocks part(const Steps& some) const;
    /// Of a table of these blocks what lies in the part, and back into it.
    std::vector<double> cut(const std::vector<double>& table, const Blocks& part) const;
    void paste(const std::vector<double>& cut, const Blocks& part, std::vector<double>& table) const;

private:
    template <class Visit>
    void forRows(const Blocks& part, Visit visit) const;
};

/// Per dimension: the power of two that every term of a sum is rounded to. Sums of its multiples are exact, in whatever
/// order they are added and taken away again, as long as they stay below 2^53 of them: 16,000 times what the whole
/// fleet is expected to use. It is 2^39 parts of that, so that a thousandth of it keeps more bits than a float has.
std::vector<double> unitsOf(const model::Demand& demand, const model::Dimensions& dimensions);

} // namespace penumbra::simulate
