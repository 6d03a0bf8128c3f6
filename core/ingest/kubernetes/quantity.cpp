#include "ingest/kubernetes/quantity.h"

#include "base/text.h"

#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace penumbra::ingest {

namespace {

__extension__ typedef __int128 Wide;

/// A power of ten or two as a fraction.
struct Factor {
    Wide over = 1;
    Wide under = 1;
};

std::optional<Wide> power(Wide base, int exponent) {
    Wide out = 1;
    for (int i = 0; i < exponent; ++i)
        if (__builtin_mul_overflow(out, base, &out)) return {};
    return out;
}

std::optional<Factor> tenTo(int exponent) {
    const auto p = power(10, exponent < 0 ? -exponent : exponent);
    if (!p) return {};
    return exponent < 0 ? Factor{1, *p} : Factor{*p, 1};
}

std::optional<Factor> exponentOf(std::string_view digits) {
    if (digits.starts_with('+')) digits.remove_prefix(1);
    int exponent = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() || exponent < -18 || exponent > 18)
        return {};
    return tenTo(exponent);
}

std::optional<Factor> suffixFactor(std::string_view suffix) {
    constexpr std::string_view kSmall = "num";
    constexpr std::string_view kLarge = "kMGTPE";
    if (suffix.empty()) return Factor{};
    if (suffix.size() == 1) {
        if (const auto i = kSmall.find(suffix[0]); i != std::string_view::npos)
            return tenTo(-9 + 3 * static_cast<int>(i));
        if (const auto i = kLarge.find(suffix[0]); i != std::string_view::npos)
            return tenTo(3 + 3 * static_cast<int>(i));
    }
    if (suffix.size() == 2 && suffix[1] == 'i' && suffix[0] != 'k') {
        constexpr std::string_view kBinary = "KMGTPE";
        if (const auto i = kBinary.find(suffix[0]); i != std::string_view::npos)
            return Factor{Wide{1} << (10 * (static_cast<int>(i) + 1)), 1};
    }
    if (suffix.size() > 1 && (suffix[0] == 'e' || suffix[0] == 'E')) return exponentOf(suffix.substr(1));
    return {};
}

/// The digits of a decimal number as a whole number and how many stand behind the point.
struct Digits {
    Wide value = 0;
    int decimals = 0;
};
std::optional<Digits> takeDigits(std::string_view& text) {
    Digits out;
    bool point = false;
    bool any = false;
    while (!text.empty()) {
        const char c = text.front();
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            any = true;
            if (__builtin_mul_overflow(out.value, Wide{10}, &out.value)) return {};
            out.value += c - '0';
            out.decimals += point ? 1 : 0;
        } else {
            break;
        }
        text.remove_prefix(1);
    }
    if (!any) return {};
    return out;
}

} // namespace

base::Result<Quantity> parseQuantity(std::string_view text, std::int64_t perUnit) {
    const auto wrong = [&](std::string_view why) {
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no Kubernetes quantity: {}")(text, why));
    };
    auto rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    const auto digits = takeDigits(rest);
    if (!digits) return wrong(PENUMBRA_SAY("Problem", "write a number such as 500m, 2, 128Mi or 1Gi.")());
    if (rest == "K") return wrong(PENUMBRA_SAY("Problem", "K is not legal; write k for 1000 or Ki for 1024.")());
    const auto factor = suffixFactor(rest);
    if (!factor) return wrong(PENUMBRA_SAY("Problem", "the suffix '{}' is unknown.")(rest));
    const auto point = power(10, digits->decimals);
    Wide over = digits->value;
    Wide under = point.value_or(0);
    if (!point || __builtin_mul_overflow(over, factor->over, &over) ||
        __builtin_mul_overflow(over, Wide{perUnit}, &over) || __builtin_mul_overflow(under, factor->under, &under))
        return wrong(PENUMBRA_SAY("Problem", "it is too large or has too many digits.")());
    const Wide whole = over / under + (over % under != 0 ? 1 : 0);
    if (whole > Wide{9'000'000'000'000'000'000}) return wrong(PENUMBRA_SAY("Problem", "it is too large.")());
    if (negative && whole > 0) return wrong(PENUMBRA_SAY("Problem", "it is negative, and an amount cannot be.")());
    return Quantity{static_cast<std::int64_t>(whole), rest == "m"};
}

} // namespace penumbra::ingest
