#include "ingest/compose/values.h"

#include "base/parts.h"
#include "base/text.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

bool isNamePart(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// The index of the brace that closes the one before `from`, or npos.
std::size_t closingBrace(std::string_view text, std::size_t from) {
    int depth = 1;
    for (auto i = from; i < text.size(); ++i) {
        if (text[i] == '{') ++depth;
        if (text[i] == '}' && --depth == 0) return i;
    }
    return std::string_view::npos;
}

/// What `${inside}` stands for where the variable is not set.
Interpolated unset(std::string_view inside) {
    std::size_t end = 0;
    while (end < inside.size() && isNamePart(inside[end])) ++end;
    auto rest = inside.substr(end);
    if (rest.starts_with(':')) rest.remove_prefix(1);
    if (rest.starts_with('+')) return {std::string(), true};
    if (!rest.starts_with('-')) return {};
    auto out = interpolate(rest.substr(1));
    out.assumed = true;
    return out;
}

base::Result<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no amount.")(text));
    return value;
}

} // namespace

Interpolated interpolate(std::string_view text) {
    Interpolated out{std::string(), false};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '$' || i + 1 >= text.size()) {
            *out.text += text[i];
            continue;
        }
        const char next = text[i + 1];
        if (next == '$') {
            *out.text += '$';
            ++i;
        } else if (next == '{') {
            const auto end = closingBrace(text, i + 2);
            if (end == std::string_view::npos) return {};
            const auto inner = unset(text.substr(i + 2, end - i - 2));
            if (!inner.text) return {};
            *out.text += *inner.text;
            out.assumed = true;
            i = end;
        } else if (isNamePart(next)) {
            return {};
        } else {
            *out.text += '$';
        }
    }
    return out;
}

base::Result<std::int64_t> parseDockerBytes(std::string_view text) {
    const auto whole = base::trimmed(text);
    const auto digits = whole.find_last_of("0123456789.");
    if (digits == std::string_view::npos)
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no amount of memory.")(text));
    std::string suffix;
    for (const char c : base::trimmed(whole.substr(digits + 1)))
        suffix += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    constexpr std::string_view kSteps = "kmgtp";
    int shift = 0;
    if (!suffix.empty() && suffix != "b") {
        const auto step = kSteps.find(suffix.front());
        const auto rest = suffix.substr(1);
        if (step == std::string_view::npos || (!rest.empty() && rest != "b" && rest != "ib"))
            return base::failInput(
                PENUMBRA_SAY("Problem", "'{}' is no amount of memory: write it as 512m or 2g.")(text));
        shift = 10 * (static_cast<int>(step) + 1);
    }
    const auto value = number(whole.substr(0, digits + 1));
    if (!value) return base::failInput(value.error().text);
    const double bytes = std::ldexp(*value, shift);
    if (bytes >= 9e18) return base::failInput(PENUMBRA_SAY("Problem", "'{}' is more memory than there can be.")(text));
    return static_cast<std::int64_t>(bytes);
}

base::Result<std::int64_t> parseDockerCores(std::string_view text) {
    const auto value = number(base::trimmed(text));
    if (!value) return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no number of cores.")(text));
    if (*value > 1e6) return base::failInput(PENUMBRA_SAY("Problem", "'{}' is more cores than there can be.")(text));
    return std::llround(*value * 1000);
}

} // namespace penumbra::ingest
