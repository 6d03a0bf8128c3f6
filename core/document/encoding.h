#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace penumbra::document {

/// Text in UTF-8 and what it was before: "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252".
struct Decoded {
    std::string_view given;                                        ///< the bytes, where they are the text
    std::optional<std::string> made;                               ///< the text, where they were not
    std::string_view text() const { return made ? *made : given; } ///< without a byte order mark
    const char* encoding = "UTF-8";
    bool guessed = false; ///< neither a mark nor valid UTF-8 said so
};

/// Finds the encoding by byte order mark, by the zero bytes of UTF-16, or by trying UTF-8; what is left is
/// windows-1252. Zero bytes in any other text mean that it is no text: an input error that calls it `name`. The bytes
/// must outlive the text: what is in UTF-8 already is not copied.
base::Result<Decoded> decodeText(std::string_view bytes, std::string_view name);
base::Result<Decoded> decodeText(std::string&& bytes, std::string_view name) = delete;

/// Offset of the first byte that is not well-formed UTF-8, or npos. Overlong forms and surrogates are not well-formed.
std::size_t findInvalidUtf8(std::string_view text);

/// The text with every malformed byte replaced by U+FFFD.
std::string cleanUtf8(std::string_view text);

void appendUtf8(std::string& out, char32_t code);

} // namespace penumbra::document
