#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}

namespace penumbra::document {

/// What a workbook may grow to while it is read; an honest export stays far below.
struct WorkbookLimits {
    std::uint64_t part = std::uint64_t{256} << 20; ///< bytes of one inflated part
    std::uint64_t ratio = 200;                     ///< of a part above 1 MiB, inflated to packed
    std::size_t parts = 5'000;
    std::size_t rows = 1'100'000; ///< of a sheet, Excel's own limit is 1,048,576
    std::size_t columns = 16'384;
};

/// One cell as text: a number as it is stored, a boolean as "True" or "False", an error value as nothing.
struct SheetRow {
    std::size_t number = 0; ///< as Excel shows it, from 1
    std::vector<std::string> cells;
};

/// A spreadsheet in Office Open XML (ECMA-376), opened from memory. No part is ever written to disk. Not for threads.
class Workbook final {
public:
    static base::Result<Workbook> open(std::string_view bytes, std::string_view name,
                                       const WorkbookLimits& limits = {});
    const std::vector<std::string>& sheets() const { return m_names; }
    /// Calls `take` for every row that has a cell, in order. Dates stay serial numbers, see serialMillis(). Who wants
    /// to know of a row only that it says something gets its first cell that does, as the only one.
    enum class Cells { All, OneThatSpeaks };
    base::Result<void> read(const std::string& sheet, const std::function<void(SheetRow&)>& take,
                            Cells cells = Cells::All);

private:
    Workbook() = default;
    base::Result<std::string> part(const std::string& path) const;
    base::Result<void> readShared();
    base::Result<void> readCells(const pugi::xml_node& node, const std::string& sheet, SheetRow& row) const;
    void readOneCell(const pugi::xml_node& node, SheetRow& row) const;

    std::string m_bytes, m_name;
    WorkbookLimits m_limits;
    std::vector<std::string> m_names, m_paths;        ///< of the sheets, in the order of the book
    std::optional<std::vector<std::string>> m_shared; ///< the shared strings, once a sheet was read
};

/// Milliseconds since 1970 of a serial date (days since 1899-12-30), as wall clock of an unnamed zone.
std::int64_t serialMillis(double serial);

} // namespace penumbra::document
