#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::forecast {

/// Which columns of a long CSV hold the series, the time and the value.
class Heading final {
public:
    enum Part : std::size_t { Series, Time, Value };

    /// Of the file's first row, which need not be a heading. Columns are found by the names series_id, timestamp and
    /// value, in any order and case; unless all three are there, the first three are taken in this order.
    explicit Heading(std::vector<std::string> first);

    /// Whether the first row names the columns instead of holding data.
    bool isRow() const { return m_isRow; }
    /// How many fields a row has at least.
    std::size_t least() const;
    const std::string& in(const std::vector<std::string>& fields, Part part) const { return fields[m_at[part]]; }
    /// "the column 'v'", or "column 3" in a file without a heading.
    std::string say(Part part) const;
    /// A sentence on what was taken as what and what was not read; empty where everything has its name.
    /// `time` says how times were read, e.g. "dates".
    std::string taken(std::string_view time) const;

private:
    std::vector<std::string> m_names;
    std::array<std::size_t, 3> m_at{0, 1, 2};
    bool m_named = false;
    bool m_isRow = false;
};

} // namespace penumbra::forecast
