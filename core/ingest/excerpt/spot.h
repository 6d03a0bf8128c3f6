#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// Where in a file a problem is, from what Problem::where says of it.
struct Spot {
    bool inFile = false;  ///< it speaks of that file at all
    std::size_t line = 0; ///< of a text, or the row of a sheet; from 1, 0 where it does not say
    std::string sheet;    ///< of a workbook
    std::string pointer;  ///< a JSON pointer, from that line on; "" for the line itself
    bool operator==(const Spot&) const = default;
};

/// Understands "NAME", "NAME:12", "NAME:/items/3", "NAME:12:/spec" and "NAME:vHost!12" of the file called `name`.
Spot spotOf(std::string_view where, std::string_view name);

} // namespace penumbra::ingest
