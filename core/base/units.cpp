#include "base/units.h"

#include "base/grouped.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::base {

namespace {

struct UnitName {
    Unit unit;
    const char* name;
};
constexpr std::array<UnitName, 9> kUnits{{{Unit::Count, "count"},
                                          {Unit::MilliCores, "millicores"},
                                          {Unit::Bytes, "bytes"},
                                          {Unit::BytesPerSecond, "bytes/s"},
                                          {Unit::MilliGpu, "milligpu"},
                                          {Unit::Ratio, "ratio"},
                                          {Unit::PerSecond, "1/s"},
                                          {Unit::Seconds, "s"},
                                          {Unit::Currency, "currency"}}};

struct Suffix {
    std::string_view text;
    double factor;
};
// The binary forms first: "Mi" must not be read as "M".
constexpr std::array<Suffix, 23> kByteSuffixes{
    {{"KiB", 0x1p10}, {"MiB", 0x1p20}, {"GiB", 0x1p30}, {"TiB", 0x1p40}, {"PiB", 0x1p50}, {"Ki", 0x1p10},
     {"Mi", 0x1p20},  {"Gi", 0x1p30},  {"Ti", 0x1p40},  {"Pi", 0x1p50},  {"Ei", 0x1p60},  {"kB", 1e3},
     {"KB", 1e3},     {"MB", 1e6},     {"GB", 1e9},     {"TB", 1e12},    {"PB", 1e15},    {"k", 1e3},
     {"M", 1e6},      {"G", 1e9},      {"T", 1e12},     {"P", 1e15},     {"B", 1}}};
constexpr std::array<Suffix, 8> kCoreSuffixes{
    {{"millicores", 1}, {"mcores", 1}, {"cores", 1e3}, {"core", 1e3}, {"m", 1}, {"n", 1e-6}, {"u", 1e-3}, {"k", 1e6}}};

constexpr std::array<Suffix, 7> kTimeSuffixes{
    {{"ns", 1e-9}, {"us", 1e-6}, {"µs", 1e-6}, {"ms", 1e-3}, {"s", 1}, {"min", 60}, {"h", 3600}}};

template <std::size_t N>
const Suffix* findSuffix(const std::array<Suffix, N>& table, std::string_view text) {
    const auto it = std::find_if(table.begin(), table.end(), [&](const Suffix& s) { return s.text == text; });
    return it == table.end() ? nullptr : &*it;
}

std::string significant(double value) {
    constexpr double kCounted = 1e15; ///< below which a whole number is one
    const double magnitude = std::abs(value);
    if (magnitude < kCounted && (magnitude >= 100 || magnitude == std::floor(magnitude)))
        return grouped(std::llround(value));
    if (magnitude >= kCounted) return fmt::format("{:.0f}", value);
    if (magnitude >= 10) return fmt::format("{:.1f}", value);
    return fmt::format("{:.2f}", value);
}

std::string scaled(double value, double base, std::array<const char*, 6> names) {
    std::size_t i = 0;
    while (std::abs(value) >= base && i + 1 < names.size()) {
        value /= base;
        ++i;
    }
    return fmt::format("{} {}", significant(value), names[i]);
}

/// Whether a comma stands before exactly three digits, as in "1,500".
bool thousandsOrDecimal(std::string_view text) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) return false;
    const auto after = text.substr(comma + 1);
    const auto end = std::min(after.find_first_not_of("0123456789"), after.size());
    return end == 3;
}

} // namespace

const char* unitName(Unit unit) {
    for (const auto& u : kUnits)
        if (u.unit == unit) return u.name;
    return "count";
}

Result<Unit> parseUnit(std::string_view name) {
    for (const auto& u : kUnits)
        if (name == u.name) return u.unit;
    return failInput(PENUMBRA_SAY("Problem",
                                  "'{}' is no unit that Penumbra knows. Use one of count, millicores, bytes, bytes/s, "
                                  "milligpu, ratio, 1/s, s, currency.")(name));
}

std::string formatAmount(double value, Unit unit) {
    if (!std::isfinite(value)) return PENUMBRA_SAY("Amount", "unknown")();
    switch (unit) {
    case Unit::MilliCores:
        return value == 1000 ? PENUMBRA_SAY("Amount", "{} core")(1)
                             : PENUMBRA_SAY("Amount", "{} cores")(significant(value / 1000));
    case Unit::MilliGpu:
        return value == 1000 ? PENUMBRA_SAY("Amount", "{} GPU")(1)
                             : PENUMBRA_SAY("Amount", "{} GPUs")(significant(value / 1000));
    case Unit::Bytes:
        return scaled(value, 1024, {"B", "KiB", "MiB", "GiB", "TiB", "PiB"});
    case Unit::BytesPerSecond:
        return scaled(value, 1024, {"B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s", "PiB/s"});
    case Unit::Ratio:
        return significant(value * 100) + " %";
    case Unit::PerSecond:
        return significant(value) + "/s";
    case Unit::Seconds:
        return significant(value) + " s";
    case Unit::Currency:
        return fmt::format("{:.2f}", value);
    case Unit::Count:
        return significant(value);
    }
    return significant(value);
}

Result<double> parseAmount(std::string_view text, Unit unit) {
    const auto wrong = [&](const std::string& hint) {
        return failInput(PENUMBRA_SAY("Problem", "'{}' is no amount. {}")(text, hint));
    };
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    std::string number(text);
    if (thousandsOrDecimal(number))
        return wrong(PENUMBRA_SAY(
            "Problem", "Its comma can mean thousands or a decimal; write 1500 or 1.500 for what you mean.")());
    if (std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == std::string::npos)
        std::replace(number.begin(), number.end(), ',', '.');
    const char* first = number.data() + (number.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto parsed = std::from_chars(first, number.data() + number.size(), value);
    if (parsed.ec != std::errc() || !std::isfinite(value))
        return wrong(PENUMBRA_SAY("Problem", "Write a number, and a unit after it.")());
    std::string_view suffix(parsed.ptr, static_cast<std::size_t>(number.data() + number.size() - parsed.ptr));
    while (!suffix.empty() && suffix.front() == ' ') suffix.remove_prefix(1);
    switch (unit) {
    case Unit::Bytes:
    case Unit::BytesPerSecond: {
        if (unit == Unit::BytesPerSecond && suffix.ends_with("/s")) suffix.remove_suffix(2);
        if (suffix.empty()) return value;
        if (const auto* s = findSuffix(kByteSuffixes, suffix)) return value * s->factor;
        return wrong(PENUMBRA_SAY("Problem", "Use a unit such as MiB, GB or Gi.")());
    }
    case Unit::MilliCores:
    case Unit::MilliGpu: {
        if (suffix.empty()) return value * 1000;
        if (const auto* s = findSuffix(kCoreSuffixes, suffix)) return value * s->factor;
        return wrong(PENUMBRA_SAY("Problem", "Use whole cores, or thousandths with an m, e.g. 500m.")());
    }
    case Unit::Ratio:
        if (suffix == "%") return value / 100;
        break;
    case Unit::Seconds:
        if (const auto* s = findSuffix(kTimeSuffixes, suffix)) return value * s->factor;
        break;
    case Unit::Count:
    case Unit::PerSecond:
    case Unit::Currency:
        break;
    }
    if (suffix.empty() || suffix == unitName(unit)) return value;
    return wrong(PENUMBRA_SAY("Problem", "This number takes no such unit.")());
}

} // namespace penumbra::base
