#include "ingest/mapping/bound.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

bool isTime(const std::string& target) {
    return target == "exists_from" || target == "exists_until" || target == "time" || target == "begin" ||
           target == "end";
}

/// The unit that a native column's numbers are read in, where it is an amount.
std::optional<base::Unit> unitOf(const std::string& target, const Mapping& mapping) {
    const model::Dimensions standard;
    const auto ofDimension = [&](std::string_view name) {
        const int d = standard.find(name.substr(0, name.find(' ')));
        return d < 0 ? base::Unit::Count : standard.at(d).unit;
    };
    const auto constant = [&](const char* key) {
        const auto it = mapping.constants.find(key);
        return it == mapping.constants.end() ? std::string() : it->second;
    };
    if (target.starts_with("capacity.") || target.starts_with("request."))
        return ofDimension(std::string_view(target).substr(target.find('.') + 1));
    if (target != "value" || mapping.table != NativeTable::Samples) return {};
    if (const auto unit = base::parseUnit(constant("unit"))) return *unit;
    return ofDimension(constant("metric"));
}

/// In a table of several kinds, only workloads request and only what is none has a capacity.
bool hasAmount(std::string_view kind, std::string_view target) {
    if (target.starts_with("request.")) return kind == "workload";
    return kind != "workload" || !(target.starts_with("capacity.") || target.starts_with("overcommit."));
}

/// How many of `unit` one of the source's units is.
base::Result<double> factorOf(const std::string& source, base::Unit unit) {
    if (source.empty() || source == base::unitName(unit)) return 1.0;
    if (unit == base::Unit::MilliGpu && (source == "gpus" || source == "gpu")) return 1000.0;
    return base::parseAmount("1 " + source, unit);
}

/// A number in `unit` as a native cell spells it.
std::string spell(double value, base::Unit unit) {
    const bool thousandths = unit == base::Unit::MilliCores || unit == base::Unit::MilliGpu;
    return fmt::format("{}{}", value, thousandths ? "m" : "");
}

base::Result<double> numberOf(std::string_view text, bool decimalComma) {
    const auto plain = plainNumber(text, decimalComma);
    if (!plain) return base::fail(plain.error().kind, plain.error().text);
    double value = 0;
    const auto parsed = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != plain->data() + plain->size() || !std::isfinite(value))
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no number.")(text));
    return value;
}

base::Result<std::string> momentOf(std::string_view text, const MappedColumn& column, bool decimalComma) {
    const auto number = numberOf(text, decimalComma);
    if (!number) return base::fail(number.error().kind, number.error().text);
    const double ms = *number * column.scale * (column.unit == "ms" ? 1 : 1000);
    if (!(std::abs(ms) < 1e14))
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' is too far away to be a time.")(text));
    return base::formatTime(*column.epoch + base::Duration(std::llround(ms)));
}

} // namespace

base::Result<BoundMapping> BoundMapping::bind(Mapping mapping, const std::vector<std::string>& headings,
                                              std::string_view name) {
    BoundMapping out;
    out.m_source = Sheet(headings);
    std::vector<std::string> used;
    std::vector<std::string> targets;
    for (const auto& [target, column] : mapping.columns) {
        targets.push_back(target);
        used.insert(used.end(), column.columns.begin(), column.columns.end());
        for (auto& c : templateColumns(column.text).value_or(std::vector<std::string>())) used.push_back(std::move(c));
        if (const auto unit = unitOf(target, mapping); unit && !column.unit.empty())
            if (const auto factor = factorOf(column.unit, *unit); !factor)
                return base::failInput(
                    PENUMBRA_SAY("Problem", "The column mapping is wrong at /columns/{}/unit: '{}' is no unit for it.")(
                        target, column.unit));
    }
    if (!mapping.kinds.column.empty()) used.push_back(mapping.kinds.column);
    for (const auto& filter : mapping.filters) used.push_back(filter.column);
    for (const auto& selector : mapping.selectors) used.push_back(selector.column);
    for (const auto& relation : mapping.relations)
        for (auto& c : templateColumns(relation.to).value_or(std::vector<std::string>())) used.push_back(std::move(c));
    for (const auto& column : used)
        if (!out.m_source.has(column))
            return base::failInput(
                PENUMBRA_SAY("Problem", "{}:1: the column mapping needs a column '{}', which this file does not have. "
                                        "Choose another mapping or another file.")(name, column));
    for (const auto& [target, value] : mapping.constants) targets.push_back(target);
    if (mapping.table == NativeTable::Resources) targets.emplace_back("kind");
    if (!mapping.selectors.empty()) targets.emplace_back("selectors");
    out.m_target = Sheet(std::move(targets));
    out.m_mapping = std::move(mapping);
    return out;
}

std::string_view BoundMapping::source(const std::string& column, const std::vector<std::string>& cells) const {
    const int i = m_source.find(column);
    return i >= 0 && static_cast<std::size_t>(i) < cells.size() ? trimmed(cells[static_cast<std::size_t>(i)])
                                                                : std::string_view();
}

bool BoundMapping::keeps(const std::vector<std::string>& cells) const {
    const auto listed = [](const std::vector<std::string>& list, std::string_view value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    return std::all_of(m_mapping.filters.begin(), m_mapping.filters.end(), [&](const MappedFilter& filter) {
        const auto value = source(filter.column, cells);
        return (filter.in.empty() || listed(filter.in, value)) && !listed(filter.notIn, value);
    });
}

base::Result<std::string> BoundMapping::kindOf(const std::vector<std::string>& cells) const {
    const auto& kinds = m_mapping.kinds;
    if (kinds.column.empty()) return m_mapping.kind;
    const auto word = source(kinds.column, cells);
    const auto it = kinds.values.find(std::string(word));
    if (it != kinds.values.end()) return it->second;
    std::vector<std::string> known;
    for (const auto& [one, kind] : kinds.values) known.push_back(one);
    const auto words = fmt::format("{}", fmt::join(known, ", "));
    return base::failInput(
        word.empty()
            ? PENUMBRA_SAY(
                  "Problem",
                  "The row was not taken because its '{}' is empty, and the mapping says only what these mean: {}.")(
                  kinds.column, words)
            : PENUMBRA_SAY(
                  "Problem",
                  "The row was not taken because its '{}' is '{}', and the mapping says only what these mean: {}.")(
                  kinds.column, word, words));
}

std::string BoundMapping::fill(const std::string& text, const std::vector<std::string>& cells) const {
    std::string out;
    std::string_view rest = text;
    while (true) {
        const auto open = rest.find('{');
        out += rest.substr(0, open);
        if (open == std::string_view::npos) return out;
        const auto close = rest.find('}', open);
        const auto value = source(std::string(rest.substr(open + 1, close - open - 1)), cells);
        if (value.empty()) return {};
        out += value;
        rest.remove_prefix(close + 1);
    }
}

base::Result<std::string> BoundMapping::amount(base::Unit unit, const MappedColumn& column,
                                               const std::vector<std::string>& cells, bool decimalComma) const {
    double value = column.scale * factorOf(column.unit, unit).value_or(1);
    for (const auto& name : column.columns) {
        const auto text = source(name, cells);
        if (text.empty()) return std::string();
        const auto number = numberOf(text, decimalComma);
        if (!number) return base::fail(number.error().kind, number.error().text);
        value *= *number;
    }
    return column.unit.empty() ? fmt::format("{}", value) : spell(value, unit); // a plain number as in the own tables
}

base::Result<std::string> BoundMapping::cell(const std::string& target, const MappedColumn& column,
                                             const std::vector<std::string>& cells, bool decimalComma) const {
    if (!column.text.empty()) return fill(column.text, cells);
    if (const auto unit = unitOf(target, m_mapping); unit && column.values.empty()) {
        auto value = amount(*unit, column, cells, decimalComma);
        if (value && value->empty()) return column.preset.value_or("");
        return value;
    }
    const auto text = source(column.columns.front(), cells);
    if (text.empty()) return column.preset.value_or("");
    if (!column.values.empty()) {
        const auto it = column.values.find(std::string(text));
        if (it != column.values.end()) return it->second;
        if (column.preset) return *column.preset;
        return base::failInput(PENUMBRA_SAY("Problem", "The mapping does not say what '{}' means.")(text));
    }
    if (column.epoch && isTime(target)) return momentOf(text, column, decimalComma);
    return std::string(text);
}

std::string BoundMapping::selectors(const std::vector<std::string>& cells) const {
    std::string out;
    for (const auto& selector : m_mapping.selectors) {
        const auto text = source(selector.column, cells);
        if (text.empty()) continue;
        std::string values(text);
        if (selector.split.size() == 1) std::replace(values.begin(), values.end(), selector.split.front(), '|');
        out += fmt::format("{}{} in {}", out.empty() ? "" : ";", selector.key, values);
    }
    return out;
}

tl::expected<std::vector<std::string>, std::pair<std::string, std::string>>
BoundMapping::translate(const std::vector<std::string>& cells, const std::string& kind, bool decimalComma) const {
    std::vector<std::string> out;
    out.reserve(m_target.names().size());
    for (const auto& [target, column] : m_mapping.columns) {
        if (!m_mapping.kinds.column.empty() && !hasAmount(kind, target)) {
            out.emplace_back();
            continue;
        }
        auto text = cell(target, column, cells, decimalComma);
        if (!text) return tl::unexpected(std::pair(target, text.error().text));
        out.push_back(std::move(*text));
    }
    for (const auto& [target, value] : m_mapping.constants) out.push_back(value);
    if (m_mapping.table == NativeTable::Resources) out.push_back(kind);
    if (!m_mapping.selectors.empty()) out.push_back(selectors(cells));
    return out;
}

} // namespace penumbra::ingest
