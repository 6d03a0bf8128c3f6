#pragma once

#include "ingest/native/native.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace penumbra::ingest {

/// Takes what a row of samples.csv says; the number of its series in the batch, where it came to a sample.
std::optional<std::size_t> takeSampleRow(RowReader& row);

/// The rows of one samples.csv. Those like a row before but for time and value, which in a long file are nearly all,
/// are taken at the cost of reading those two; takeSampleRow() decides every other one, and what there is to say of it.
class SampleRows final {
public:
    SampleRows(Intake& intake, const Sheet& sheet, bool decimalComma);
    void take(const std::vector<std::string>& cells, std::size_t line);

private:
    /// Rows that name the same resource, metric and unit in the same letters.
    struct Kind {
        std::size_t names = 0;                          ///< where its names stand in m_names, one behind the other
        std::size_t resource = 0, metric = 0, unit = 0; ///< their lengths
        std::size_t series = 0;
        double factor = 1; ///< from a bare number to the unit of the series
        bool dimension = false;
    };
    std::string_view cell(const std::vector<std::string>& cells, int column) const;
    std::uint64_t hashOf(const std::vector<std::string>& cells) const;
    bool isOf(const std::vector<std::string>& cells, std::size_t kind) const;
    const Kind* kindOf(const std::vector<std::string>& cells);
    std::optional<std::pair<base::Time, double>> plainSample(const std::vector<std::string>& cells) const;
    void learn(const std::vector<std::string>& cells, std::size_t series);

    Intake& m_intake;
    const Sheet& m_sheet;
    bool m_decimalComma;
    int m_resource, m_metric, m_unit, m_time, m_value;
    std::vector<Kind> m_kinds;
    std::vector<std::size_t> m_next; ///< for each kind: that of the row that followed the last time
    std::string m_names;
    std::unordered_multimap<std::uint64_t, std::size_t> m_index; ///< by hash
    std::size_t m_last = 0;
};

} // namespace penumbra::ingest
