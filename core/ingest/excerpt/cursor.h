#pragma once

#include <cstdint>
#include <istream>
#include <stop_token>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// A place in a text: how many bytes are before it, which line it is in and where that begins.
struct Mark {
    std::int64_t offset = 0;
    std::size_t line = 1;
    std::int64_t lineBegin = 0;
};

/// Goes through a text from its begin, byte by byte, and knows where it is. It holds no more of it than the stream
/// does. Once it is stopped the text ends.
class Cursor final {
public:
    explicit Cursor(std::istream& stream, std::stop_token stop = {})
        : m_bytes(*stream.rdbuf()), m_stop(std::move(stop)) {}

    static constexpr int kEnd = -1;
    int peek() { return byte(m_bytes.sgetc()); }
    int next();
    void skipSpace();
    /// To the begin of a line, from 1; false where the text has fewer.
    bool toLine(std::size_t line);

    const Mark& mark() const { return m_mark; }

private:
    using Traits = std::streambuf::traits_type;
    static int byte(Traits::int_type c) { return Traits::eq_int_type(c, Traits::eof()) ? kEnd : c & 0xFF; }

    std::streambuf& m_bytes;
    std::stop_token m_stop;
    Mark m_mark;
};

/// What a JSON pointer points at, or the deepest part of it that is there. The cursor stands before a JSON value.
/// Neither recursion nor a copy of the document.
Mark seekInJson(Cursor& cursor, std::string_view pointer);

/// The same in a YAML document that begins at the cursor, by keys and indentation; the line of the key.
Mark seekInYaml(Cursor& cursor, std::string_view pointer);

} // namespace penumbra::ingest
