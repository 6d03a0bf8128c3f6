#pragma once

#include <fmt/core.h>

#include <string>
#include <type_traits>

/// Marks a text for people in a constant table, so that lupdate collects it. It is the identity: who shows the text
/// translates it. Run lupdate with `-tr-function-alias
/// QT_TRANSLATE_NOOP+=PENUMBRA_TEXT,QT_TRANSLATE_NOOP+=PENUMBRA_SAY`.
#define PENUMBRA_TEXT(context, sentence) sentence

/// Composes a text for people: `PENUMBRA_SAY("Refusal", "{} lacks {}.")(host, amount)` is said() with both literals,
/// and its places are checked when it is compiled.
#define PENUMBRA_SAY(context, sentence)                                                                                \
    [](const auto&... sayValues) {                                                                                     \
        return ::penumbra::base::saidWith(context,                                                                     \
                                          ::fmt::format_string<std::decay_t<decltype(sayValues)>...>(sentence),        \
                                          ::fmt::make_format_args(sayValues...));                                      \
    }

namespace penumbra::base {

/// What a text of a context is in the language of the process; the text itself where there is no translation.
using Translator = std::string (*)(const char* context, const char* text);
/// The one of the process; null, as at the beginning, leaves the English. Set it before work begins, or between works:
/// it may be asked from any thread at any time. Nothing may be decided, hashed or stored by what it answers.
void setTranslator(Translator translator);

/// The text in the language of the process.
std::string said(const char* context, const char* text);
std::string saidWith(const char* context, fmt::string_view text, fmt::format_args values); ///< text ends with a zero
/// The text with its places filled as fmt::format fills them. A translation whose places do not fit the values gives
/// way to the text. For texts out of tables; PENUMBRA_SAY is for those that stand where they are said.
template <typename First, typename... More>
std::string said(const char* context, const char* text, const First& first, const More&... more) {
    return saidWith(context, text, fmt::make_format_args(first, more...));
}

} // namespace penumbra::base
