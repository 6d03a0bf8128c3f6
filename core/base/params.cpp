#include "base/params.h"

#include "base/spelling.h"
#include "base/text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace penumbra::base {

namespace {

Result<double> parseNumber(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(value))
        return failInput(PENUMBRA_SAY("Problem", "'{}' is no number.")(text));
    return value;
}

Result<ParamValue> bounded(const ParamSpec& spec, double value) {
    if (value < spec.minimum || value > spec.maximum)
        return failInput(PENUMBRA_SAY("Problem", "{} must lie between {} and {}.")(
            formatAmount(value, spec.unit), formatAmount(spec.minimum, spec.unit),
            formatAmount(spec.maximum, spec.unit)));
    return ParamValue(value);
}

/// A part of a byte is a unit that was forgotten.
Result<double> parseMeant(std::string_view text, Unit unit) {
    auto amount = parseAmount(text, unit);
    const bool bare = !text.empty() && std::isdigit(static_cast<unsigned char>(text.back()));
    if (amount && bare && unit == Unit::Bytes && *amount != std::floor(*amount))
        return failInput(PENUMBRA_SAY("Problem", "'{}' are a few bytes: write the unit, e.g. {}GiB.")(text, text));
    return amount;
}

/// Stays a text, sign first. Only where the spec has the choice "+"; else it would be taken for the amount itself.
Result<ParamValue> relative(const ParamSpec& spec, const std::string& text) {
    const auto by = parseMeant(std::string_view(text).substr(1), spec.unit);
    if (!by) return tl::unexpected(by.error());
    if (std::string_view(spec.choices) != "+")
        return failInput(
            text[0] == '+'
                ? PENUMBRA_SAY("Problem", "'{}' says how much more, and this takes the amount itself: write what it is "
                                          "then, e.g. {}.")(text, text.substr(1))
                : PENUMBRA_SAY("Problem", "'{}' says how much less, and this takes the amount itself: write what it is "
                                          "then, e.g. {}.")(text, text.substr(1)));
    return bounded(spec, *by).map([&](const ParamValue&) { return ParamValue(text); });
}

bool hasChoice(std::string_view choices, std::string_view text) {
    while (!choices.empty()) {
        const auto bar = choices.find('|');
        if (choices.substr(0, bar) == text) return true;
        if (bar == std::string_view::npos) return false;
        choices.remove_prefix(bar + 1);
    }
    return false;
}

/// As the first word of a sentence.
/// Actions and gatherers title their parameters, each in a context of its own.
std::string titleOf(const ParamSpec& spec) {
    const auto title = said("actions", spec.title);
    return title == spec.title ? said("gather", spec.title) : title;
}

std::string capital(std::string_view owner) {
    std::string text(owner);
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

template <class T>
const T& valueOf(const std::map<std::string, ParamValue>& values, const std::string& key) {
    static const T none{};
    const auto it = values.find(key);
    const auto* value = it == values.end() ? nullptr : std::get_if<T>(&it->second);
    return value ? *value : none;
}

} // namespace

bool Params::flag(const std::string& key) const { return valueOf<bool>(m_values, key); }
std::int64_t Params::integer(const std::string& key) const { return valueOf<std::int64_t>(m_values, key); }
double Params::number(const std::string& key) const {
    const auto it = m_values.find(key);
    if (it != m_values.end())
        if (const auto* whole = std::get_if<std::int64_t>(&it->second)) return static_cast<double>(*whole);
    return valueOf<double>(m_values, key);
}
const std::string& Params::text(const std::string& key) const { return valueOf<std::string>(m_values, key); }
Time Params::time(const std::string& key) const { return valueOf<Time>(m_values, key); }
Duration Params::duration(const std::string& key) const { return valueOf<Duration>(m_values, key); }

Result<ParamValue> parseParam(const ParamSpec& spec, const std::string& text) {
    switch (spec.kind) {
    case ParamKind::Bool:
        if (text == "true" || text == "yes" || text == "1") return ParamValue(true);
        if (text == "false" || text == "no" || text == "0") return ParamValue(false);
        return failInput(PENUMBRA_SAY("Problem", "'{}' is neither true nor false.")(text));
    case ParamKind::Integer: {
        std::int64_t value = 0;
        const char* end = text.data() + text.size();
        const auto parsed = std::from_chars(text.data(), end, value);
        if (parsed.ec != std::errc() || parsed.ptr != end)
            return failInput(PENUMBRA_SAY("Problem", "'{}' is no whole number.")(text));
        return bounded(spec, static_cast<double>(value)).map([&](const ParamValue&) { return ParamValue(value); });
    }
    case ParamKind::Number:
        return parseNumber(text).and_then([&](double v) { return bounded(spec, v); });
    case ParamKind::Amount:
        if (text.starts_with('+') || text.starts_with('-')) return relative(spec, text);
        return parseMeant(text, spec.unit).and_then([&](double v) { return bounded(spec, v); });
    case ParamKind::Time:
        return parseTime(text).map([](Time t) { return ParamValue(t); });
    case ParamKind::Duration:
        return parseDuration(text).map([](Duration d) { return ParamValue(d); });
    case ParamKind::Choice:
        if (!hasChoice(spec.choices, text))
            return failInput(PENUMBRA_SAY("Problem", "'{}' is none of {}.")(text, spec.choices));
        return ParamValue(text);
    case ParamKind::Text:
    case ParamKind::Host:
    case ParamKind::Workload:
    case ParamKind::Service:
        return ParamValue(text);
    }
    return ParamValue(text);
}

Result<Params> parseParams(std::span<const ParamSpec> specs, const ParamTexts& texts, std::string_view owner) {
    std::map<std::string, ParamValue> values;
    std::vector<std::string_view> known;
    for (const auto& spec : specs) known.emplace_back(spec.key);
    for (const auto& [key, text] : texts)
        if (std::find(known.begin(), known.end(), key) == known.end())
            return failUsage(
                PENUMBRA_SAY("Problem", "{} takes no parameter '{}'.{}")(capital(owner), key, hintFor(key, known)));
    for (const auto& spec : specs) {
        const auto given = texts.find(spec.key);
        const std::string text = given == texts.end() || given->second.empty() ? spec.preset : given->second;
        if (text.empty()) {
            if (spec.required)
                return failUsage(PENUMBRA_SAY("Problem", "{} needs the parameter '{}' ({}).")(capital(owner), spec.key,
                                                                                              titleOf(spec)));
            continue;
        }
        auto value = parseParam(spec, text);
        if (!value)
            return failUsage(
                PENUMBRA_SAY("Problem", "The parameter '{}' of {}: {}")(spec.key, owner, value.error().text));
        values.emplace(spec.key, std::move(*value));
    }
    return Params(std::move(values));
}

const char* paramKindName(ParamKind kind) {
    switch (kind) {
    case ParamKind::Bool:
        return "bool";
    case ParamKind::Integer:
        return "integer";
    case ParamKind::Number:
        return "number";
    case ParamKind::Amount:
        return "amount";
    case ParamKind::Text:
        return "text";
    case ParamKind::Time:
        return "time";
    case ParamKind::Duration:
        return "duration";
    case ParamKind::Host:
        return "host";
    case ParamKind::Workload:
        return "workload";
    case ParamKind::Service:
        return "service";
    case ParamKind::Choice:
        return "choice";
    }
    return "text";
}

} // namespace penumbra::base
