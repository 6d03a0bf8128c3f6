#pragma once

#include "model/table.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace penumbra::risk {

/// The rows of a table for which something holds, ascending. Goes over from one table to the next by the rows that
/// differ.
template <class Row>
class RowFilter final {
public:
    explicit RowFilter(bool (*holds)(const Row& row)) : m_holds(holds) {}

    const std::vector<int>& rows() const { return m_rows; }
    /// `differing` are those that the table before had otherwise or not at all, ascending. O(rows() + differing).
    void adopt(const model::Table<Row>& table, std::span<const int> differing) {
        std::vector<int> kept, found, all;
        std::set_difference(m_rows.begin(), m_rows.end(), differing.begin(), differing.end(), std::back_inserter(kept));
        for (const int row : differing)
            if (m_holds(table[static_cast<std::size_t>(row)])) found.push_back(row);
        std::merge(kept.begin(), kept.end(), found.begin(), found.end(), std::back_inserter(all));
        m_rows = std::move(all);
    }

private:
    bool (*m_holds)(const Row&);
    std::vector<int> m_rows;
};

/// Rows of `now` that `before`, which has no more rows, has otherwise or not at all, ascending.
template <class Row>
std::vector<int> differingRows(const model::Table<Row>& now, const model::Table<Row>& before) {
    std::vector<int> rows;
    now.differences(before, [&](std::size_t row) { rows.push_back(static_cast<int>(row)); });
    return rows;
}

} // namespace penumbra::risk
