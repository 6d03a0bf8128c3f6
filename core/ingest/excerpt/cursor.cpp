#include "ingest/excerpt/cursor.h"

namespace penumbra::ingest {

int Cursor::next() {
    constexpr std::int64_t kEach = 1 << 20;
    if (m_mark.offset % kEach == 0 && m_stop.stop_requested()) return kEnd;
    const int c = byte(m_bytes.sbumpc());
    if (c == kEnd) return c;
    ++m_mark.offset;
    if (c == '\n') {
        ++m_mark.line;
        m_mark.lineBegin = m_mark.offset;
    }
    return c;
}

void Cursor::skipSpace() {
    for (int c = peek(); c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = peek()) next();
}

bool Cursor::toLine(std::size_t line) {
    while (m_mark.line < line)
        if (next() == kEnd) return false;
    return true;
}

} // namespace penumbra::ingest
