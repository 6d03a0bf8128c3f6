#include "document/encoding.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>

namespace penumbra::document {

namespace {

/// windows-1252, 0x80..0x9F; 0 where the code page has no character (WHATWG Encoding Standard, index-windows-1252).
constexpr std::array<char16_t, 32> kCp1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr char32_t kReplacement = 0xFFFD;

/// Length of the well-formed sequence at the front, or 0 (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view s) {
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const auto a = byte(0);
    if (a < 0x80) return 1;
    if (a >= 0xC2 && a <= 0xDF) return tail(1) ? 2 : 0;
    if (a >= 0xE0 && a <= 0xEF) {
        if (!tail(1) || !tail(2) || (a == 0xE0 && byte(1) < 0xA0) || (a == 0xED && byte(1) > 0x9F)) return 0;
        return 3;
    }
    if (a >= 0xF0 && a <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3) || (a == 0xF0 && byte(1) < 0x90) || (a == 0xF4 && byte(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

std::string fromUtf16(std::string_view bytes, bool littleEndian) {
    std::string out;
    out.reserve(bytes.size());
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(littleEndian ? a | (b << 8) : (a << 8) | b);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t code = unit(i);
        if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size() && (unit(i + 2) & 0xFC00) == 0xDC00) {
            code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = kReplacement;
        }
        appendUtf8(out, code);
    }
    if (bytes.size() % 2 != 0) appendUtf8(out, kReplacement);
    return out;
}

std::string fromCp1252(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        char32_t code = byte;
        if (byte >= 0x80 && byte < 0xA0) code = kCp1252[byte - 0x80U] != 0 ? kCp1252[byte - 0x80U] : kReplacement;
        appendUtf8(out, code);
    }
    return out;
}

/// UTF-16 without a mark shows itself by a zero in nearly every second byte of Latin text.
int zerosAt(std::string_view bytes, std::size_t parity) {
    int zeros = 0;
    for (std::size_t i = parity; i < std::min<std::size_t>(bytes.size(), 64); i += 2) zeros += bytes[i] == '\0' ? 1 : 0;
    return zeros;
}

/// How much of the front is ASCII without a zero byte, in eights.
std::size_t plainPrefix(std::string_view bytes) {
    constexpr std::uint64_t kOnes = 0x0101010101010101, kHighs = 0x8080808080808080;
    std::size_t i = 0;
    for (std::uint64_t eight = 0; i + sizeof eight <= bytes.size(); i += sizeof eight) {
        std::memcpy(&eight, bytes.data() + i, sizeof eight);
        if (((eight | (eight - kOnes)) & kHighs) != 0) break;
    }
    return i;
}

} // namespace

void appendUtf8(std::string& out, char32_t code) {
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::size_t findInvalidUtf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        if (std::uint64_t eight = 0; i + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) { // all of them ASCII
                i += sizeof eight;
                continue;
            }
        }
        const auto length = sequenceLength(text.substr(i));
        if (length == 0) return i;
        i += length;
    }
    return std::string_view::npos;
}

std::string cleanUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto length = sequenceLength(text);
        if (length == 0) appendUtf8(out, kReplacement);
        out.append(text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

base::Result<Decoded> decodeText(std::string_view bytes, std::string_view name) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.starts_with("\xFF\xFE")) return Decoded{{}, fromUtf16(bytes.substr(2), true), "UTF-16LE", false};
    if (bytes.starts_with("\xFE\xFF")) return Decoded{{}, fromUtf16(bytes.substr(2), false), "UTF-16BE", false};
    const auto plain = plainPrefix(bytes); // of nearly every file nearly all
    if (const auto zero = bytes.find('\0', plain); zero != std::string_view::npos) {
        const int pairs = static_cast<int>(std::min<std::size_t>(bytes.size(), 64) / 2);
        const int even = zerosAt(bytes, 0);
        const int odd = zerosAt(bytes, 1);
        if (pairs >= 2 && odd * 4 >= pairs * 3 && even == 0)
            return Decoded{{}, fromUtf16(bytes, true), "UTF-16LE", true};
        if (pairs >= 2 && even * 4 >= pairs * 3 && odd == 0)
            return Decoded{{}, fromUtf16(bytes, false), "UTF-16BE", true};
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is no text: byte {} is zero. Export it again as text in UTF-8.")(name, zero));
    }
    if (findInvalidUtf8(bytes.substr(plain)) == std::string_view::npos) return Decoded{bytes, {}, "UTF-8", false};
    return Decoded{{}, fromCp1252(bytes), "windows-1252", true};
}

} // namespace penumbra::document
