#pragma once

#include "simulate/blocks.h"
#include "simulate/flow.h"
#include "simulate/lanes.h"
#include "simulate/usage.h"

#include <memory>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// A sum of terms over all joint paths: blocks.tableSize() numbers; empty: there are none, all paths are the same.
using Table = std::vector<double>;

/// Sums terms into tables and turns tables into distributions, over the blocks' steps; terms are of the whole grid.
/// Keeps its working memory; one per thread.
class Distribution final {
public:
    /// References them.
    Distribution(const Blocks& blocks, const model::Demand& demand, const std::vector<double>& units)
        : m_blocks(blocks), m_demand(demand), m_units(units) {}

    /// Adds the terms to the table, or takes them away; the table is made where it is empty.
    void add(std::span<const Term> terms, int dimension, bool takeAway, Table& table);
    void add(const Table& from, Table& to) const;
    /// The distribution of table + constant against the capacity. Without a table there is one path only.
    /// Without `quantiles` only what it says of the capacity, at a part of the cost.
    std::shared_ptr<UsageSeries> settle(const Table& table, const std::vector<Exact>& constant,
                                        const std::vector<Exact>& capacity, bool quantiles = true);

private:
    Steps stepsOf(const Term& term) const;
    const float* factorsOf(const Term& term);
    const float* rowOf(std::size_t block, const std::vector<float>& steps, std::vector<float>& copy) const;
    const float* residualsOf(const std::vector<float>& own);
    void settleBlock(std::size_t block, const Table& table, bool quantiles, UsageSeries& out);
    void sortBlock(std::size_t block, UsageSeries& out);
    void countAbove(std::size_t block, UsageSeries& out);

    const Blocks& m_blocks;
    const model::Demand& m_demand;
    const std::vector<double>& m_units;
    const PathLoops& m_loops = pathLoops();
    std::vector<ExchangeRun> m_network;     ///< for all paths
    std::vector<float> m_location, m_scale; ///< where an entry's own cannot be read for a whole row
    std::vector<float> m_factor;            ///< block by block, of `m_factorsOf`
    Term m_factorsOf;
    std::vector<float> m_residuals;                  ///< where the entry's own cannot be read beyond a block
    std::vector<float> m_capacity, m_rows, m_column; ///< of one block
    std::vector<double> m_requests;                  ///< per step
    std::vector<double> m_constant;                  ///< of one block
    std::vector<std::uint8_t> m_above;               ///< of one block
    std::vector<int> m_firstAbove;                   ///< per row of all blocks: the step, or -1
};

/// Distributions of single recipes, outside of any usage. References the demand; any number of threads may ask.
class Summing final {
public:
    Summing(const model::World& world, const model::Demand& demand)
        : m_demand(demand), m_blocks(demand), m_units(unitsOf(demand, world.dimensions)) {}
    /// Of a host, zone or the fleet by what Flow::recipe() says of it.
    std::shared_ptr<const UsageSeries> distribution(const Recipe& recipe, int dimension) const;
    /// Of those steps alone, which lie in one block or are whole ones.
    std::shared_ptr<const UsageSeries> distribution(const Recipe& recipe, int dimension, const Steps& steps) const;
    /// Of that only UsageSeries::exceed, at a part of the cost.
    std::vector<float> exceedance(const Recipe& recipe, int dimension) const;

private:
    std::shared_ptr<UsageSeries> settle(const Recipe& recipe, int dimension, bool quantiles) const;

    const model::Demand& m_demand;
    Blocks m_blocks;
    std::vector<double> m_units;
};

/// An exact number as a plain one.
double plain(Exact value);

/// No request stands in for a demand.
bool isMeasured(const std::vector<Exact>& constant);

} // namespace penumbra::simulate
