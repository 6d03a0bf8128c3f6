#include "base/sentence_case.h"

#include <algorithm>
#include <cctype>

namespace penumbra::base {

namespace {

unsigned char at(const std::string& text, std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
}

/// Digits and dashes are of names, and in Japanese every Latin word in front is one.
bool beginsWithName(const std::string& text) {
    constexpr unsigned char kFirstKana = 0xe3, kLastKanji = 0xe9; // as UTF-8 begins
    const auto end = std::min(text.find(' '), text.size());
    const auto next = at(text, end + 1);
    return text.substr(0, end).find_first_of("0123456789-_") != std::string::npos ||
           (next >= kFirstKana && next <= kLastKanji);
}

} // namespace

std::string sentenceCase(std::string text) {
    if (!text.empty() && !beginsWithName(text)) text.front() = static_cast<char>(std::toupper(at(text, 0)));
    return text;
}

} // namespace penumbra::base
