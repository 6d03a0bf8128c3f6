#pragma once

#include "base/json.h"
#include "base/time.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// Remembers the first thing that is wrong with a mapping, with its place in the document as a JSON pointer ("" is its
/// root).
class Check final {
public:
    bool good() const { return m_result.has_value(); }
    base::Result<void> result() const { return m_result; }
    void wrong(std::string_view place, std::string_view why);
    /// An object with no member but these; the error lists them.
    void object(const base::Json& value, std::string_view place, std::span<const std::string_view> known);
    std::string text(const base::Json& value, std::string_view place);
    std::vector<std::string> texts(const base::Json& value, std::string_view place);
    std::map<std::string, std::string> textMap(const base::Json& value, const std::string& place);
    double number(const base::Json& value, std::string_view place);
    std::optional<base::Time> time(const base::Json& value, std::string_view place);

private:
    base::Result<void> m_result;
};

} // namespace penumbra::ingest
