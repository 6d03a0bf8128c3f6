#include "base/text.h"

#include <fmt/format.h>

#include <atomic>

namespace penumbra::base {

namespace {

std::atomic<Translator>& translatorInUse() {
    static constinit std::atomic<Translator> translator = nullptr;
    return translator;
}

} // namespace

void setTranslator(Translator translator) { translatorInUse() = translator; }

std::string said(const char* context, const char* text) {
    const auto translator = translatorInUse().load();
    return translator ? translator(context, text) : std::string(text);
}

std::string saidWith(const char* context, fmt::string_view text, fmt::format_args values) {
    if (const auto translator = translatorInUse().load()) {
        try {
            return fmt::vformat(translator(context, text.data()), values);
        } catch (const fmt::format_error&) { // its places are others
        }
    }
    return fmt::vformat(text, values);
}

} // namespace penumbra::base
