#include "ingest/excerpt/cursor.h"

#include "base/parts.h"

#include <charconv>
#include <string>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLookedAt = 4096; ///< of a line is looked at

/// The lines of a document that hold something, one after the other.
class Lines final {
public:
    explicit Lines(Cursor& cursor) : m_cursor(cursor) { advance(); }

    const Mark& mark() const { return m_mark; }
    std::size_t column() const { return m_column; }
    bool isItem() const { return m_content == "-" || m_content.starts_with("- "); }
    bool isKey(std::string_view key) const {
        auto rest = std::string_view(m_content);
        const char quote = rest.empty() ? '\0' : rest.front();
        const bool quoted = quote == '"' || quote == '\'';
        if (quoted) rest.remove_prefix(1);
        if (!rest.starts_with(key)) return false;
        rest.remove_prefix(key.size());
        if (quoted && rest.starts_with(quote)) rest.remove_prefix(1);
        return rest.starts_with(':');
    }
    /// False at the end of the document.
    bool advance() {
        while (read()) {
            const bool bare = m_content.empty() || m_content.front() == '#' || m_content.front() == '%';
            const bool border = m_column == 0 && (m_content.starts_with("---") || m_content.starts_with("..."));
            if (border && m_begun) return false;
            m_begun = m_begun || !bare;
            if (!bare && !border) return true;
        }
        return false;
    }
    /// Past the dash of an item, on the same line.
    void enterItem() {
        const auto inner = m_content.find_first_not_of(' ', 1);
        if (inner == std::string::npos) {
            m_column += 1;
            advance();
            return;
        }
        m_column += inner;
        m_content.erase(0, inner);
    }

private:
    bool read() {
        if (m_cursor.peek() == Cursor::kEnd) return false;
        m_mark = m_cursor.mark();
        m_content.clear();
        for (int c = m_cursor.next(); c != '\n' && c != Cursor::kEnd; c = m_cursor.next())
            if (m_content.size() < kLookedAt) m_content += static_cast<char>(c);
        m_column = std::min(m_content.find_first_not_of(' '), m_content.size());
        m_content = std::string(base::trimmed(m_content));
        return true;
    }

    Cursor& m_cursor;
    Mark m_mark;
    std::string m_content;
    std::size_t m_column = 0;
    bool m_begun = false;
};

bool toItem(Lines& lines, std::size_t index) {
    const auto column = lines.column();
    while (index > 0) {
        if (!lines.advance() || lines.column() < column || (lines.column() == column && !lines.isItem())) return false;
        if (lines.column() == column) --index;
    }
    return true;
}

bool toKey(Lines& lines, std::string_view key) {
    const auto column = lines.column();
    while (lines.column() != column || !lines.isKey(key))
        if (!lines.advance() || lines.column() < column) return false;
    return true;
}

bool intoKey(Lines& lines) {
    const auto column = lines.column();
    return lines.advance() && (lines.column() > column || (lines.column() == column && lines.isItem()));
}

} // namespace

Mark seekInYaml(Cursor& cursor, std::string_view pointer) {
    Lines lines(cursor);
    auto found = lines.mark();
    bool behindKey = false;
    for (const auto key : base::splitList(pointer, '/')) {
        if (behindKey && !intoKey(lines)) break;
        std::size_t index = 0;
        const auto read = std::from_chars(key.data(), key.data() + key.size(), index);
        const bool item = lines.isItem() && read.ec == std::errc() && read.ptr == key.data() + key.size();
        if (item ? !toItem(lines, index) : !toKey(lines, key)) break;
        found = lines.mark();
        behindKey = !item;
        if (item) lines.enterItem();
    }
    return found;
}

} // namespace penumbra::ingest
