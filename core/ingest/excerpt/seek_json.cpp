#include "ingest/excerpt/cursor.h"

#include "base/parts.h"

#include <charconv>
#include <string>
#include <string_view>

namespace penumbra::ingest {

namespace {

/// Behind the closing quote of the string that the cursor stands before; its text as it is written.
std::string takeString(Cursor& cursor) {
    std::string out;
    cursor.next();
    for (int c = cursor.next(); c != '"' && c != Cursor::kEnd; c = cursor.next()) {
        if (c == '\\') c = cursor.next();
        constexpr std::size_t kLongestKey = 1024;
        if (out.size() < kLongestKey) out += static_cast<char>(c);
    }
    return out;
}

bool isSeparator(int c) {
    return c == Cursor::kEnd ||
           std::string_view(" \t\r\n,:[]{}\"").find(static_cast<char>(c)) != std::string_view::npos;
}

/// Behind the value that the cursor stands before.
void skipValue(Cursor& cursor) {
    int depth = 0;
    do {
        cursor.skipSpace();
        const int c = cursor.peek();
        if (c == Cursor::kEnd) return;
        if (c == '"') {
            takeString(cursor);
        } else if (c == '{' || c == '[') {
            cursor.next();
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0) return;
            cursor.next();
            --depth;
        } else if (c == ',' || c == ':') {
            if (depth == 0) return;
            cursor.next();
        } else {
            while (!isSeparator(cursor.peek())) cursor.next();
        }
    } while (depth > 0);
}

/// Past the comma before the next member; false at the end of the object or list.
bool toNext(Cursor& cursor) {
    cursor.skipSpace();
    if (cursor.peek() != ',') return false;
    cursor.next();
    cursor.skipSpace();
    return true;
}

bool enterMember(Cursor& cursor, std::string_view key) {
    cursor.next();
    cursor.skipSpace();
    while (cursor.peek() == '"') {
        const auto found = takeString(cursor);
        cursor.skipSpace();
        if (cursor.peek() == ':') cursor.next();
        cursor.skipSpace();
        if (found == key) return true;
        skipValue(cursor);
        if (!toNext(cursor)) return false;
    }
    return false;
}

bool enterItem(Cursor& cursor, std::string_view index) {
    std::size_t left = 0;
    const auto read = std::from_chars(index.data(), index.data() + index.size(), left);
    if (read.ec != std::errc() || read.ptr != index.data() + index.size()) return false;
    cursor.next();
    cursor.skipSpace();
    if (cursor.peek() == ']') return false;
    for (; left > 0; --left) {
        const auto before = cursor.mark().offset;
        skipValue(cursor);
        if (cursor.mark().offset == before || !toNext(cursor)) return false;
    }
    return true;
}

} // namespace

Mark seekInJson(Cursor& cursor, std::string_view pointer) {
    cursor.skipSpace();
    auto found = cursor.mark();
    for (const auto key : base::splitList(pointer, '/')) {
        const int c = cursor.peek();
        const bool inside = c == '{' ? enterMember(cursor, key) : c == '[' && enterItem(cursor, key);
        if (!inside) break;
        found = cursor.mark();
    }
    return found;
}

} // namespace penumbra::ingest
