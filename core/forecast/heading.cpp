#include "forecast/heading.h"

#include "base/spelling.h"
#include "base/time.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr std::array<std::string_view, 3> kNames{"series_id", "timestamp", "value"};

std::string plain(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return out;
}

bool isNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

Heading::Heading(std::vector<std::string> first) : m_names(std::move(first)) {
    std::array<std::size_t, 3> at{};
    m_named = true;
    for (std::size_t part = 0; part < kNames.size(); ++part) {
        const auto it = std::find_if(m_names.begin(), m_names.end(),
                                     [&](const std::string& name) { return plain(name) == kNames[part]; });
        at[part] = static_cast<std::size_t>(it - m_names.begin());
        m_named = m_named && it != m_names.end();
    }
    if (m_named) m_at = at;
    const auto& time = m_names[m_at[Time]];
    m_isRow = m_named || (!isNumber(time) && !base::parseTime(time) && !isNumber(m_names[m_at[Value]]));
}

std::size_t Heading::least() const { return *std::max_element(m_at.begin(), m_at.end()) + 1; }

std::string Heading::say(Part part) const {
    return m_isRow ? fmt::format("the column '{}'", m_names[m_at[part]]) : fmt::format("column {}", m_at[part] + 1);
}

std::string Heading::taken(std::string_view time) const {
    std::string text;
    if (!m_named)
        text = fmt::format(
            "{} series_id, timestamp and value, so {} was taken as the series, {} as the time ({}) and {} as "
            "the value.",
            m_isRow ? "The heading does not name" : "No heading names", say(Series), say(Time), time, say(Value));
    std::vector<std::string> others;
    for (std::size_t c = 0; c < m_names.size(); ++c)
        if (std::find(m_at.begin(), m_at.end(), c) == m_at.end())
            others.push_back(m_isRow ? fmt::format("'{}'", m_names[c]) : fmt::format("{}", c + 1));
    if (others.empty()) return text;
    const std::vector<std::string_view> views(others.begin(), others.end());
    return fmt::format("{}{}The {} {} {} not read.", text, text.empty() ? "" : " ",
                       others.size() == 1 ? "column" : "columns", base::sayAll(views),
                       others.size() == 1 ? "was" : "were");
}

} // namespace penumbra::forecast
