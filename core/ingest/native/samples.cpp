#include "ingest/native/samples.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// What letters cannot hide: a number of digits to its very end.
std::optional<double> plainValue(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool plain = error == std::errc() && end == text.data() + text.size() && std::isfinite(value) &&
                       text.back() >= '0' && text.back() <= '9';
    return plain ? std::optional(value) : std::nullopt;
}

base::Unit metricUnit(const model::Dimensions& dimensions, std::string_view metric) {
    const int dimension = dimensions.find(metric);
    return dimension < 0 ? base::Unit::Count : dimensions.at(dimension).unit;
}

/// A metric that fills no dimension is kept, and nothing is forecast of it; its name may be meant for one.
void noteOtherMetric(RowReader& row, std::string_view metric) {
    auto& intake = row.intake();
    if (intake.dimensions().find(metric) >= 0 || !intake.first("metric " + std::string(metric))) return;
    auto meant = std::string(meantDimension(metric));
    if (meant.empty()) meant = dimensionIn(metric);
    if (!meant.empty())
        intake.warn("other-metric", row.where(),
                    PENUMBRA_SAY("Problem",
                                 "The metric '{}' is no dimension, so it is kept, but fills no host. Did you mean {}?")(
                        metric, meant));
}

} // namespace

std::optional<std::size_t> takeSampleRow(RowReader& row) {
    const auto resource = row.required("resource");
    const auto metric = row.required("metric");
    auto unit = metricUnit(row.intake().dimensions(), metric);
    if (const auto text = row.text("unit"); !text.empty()) {
        if (const auto known = base::parseUnit(text))
            unit = *known;
        else
            row.wrong("bad-unit", "unit", known.error().text);
    }
    row.required("time");
    const auto time = row.time("time");
    if (row.text("value").empty() && !row.failed()) {
        row.intake().note("gap", row.where(),
                          PENUMBRA_SAY("Problem", "The value is empty: this is kept as a gap, not as zero.")());
        return {};
    }
    // A bare number is in the unit that stands beside it; where none does, a bare 3.5 of CPU are cores.
    const auto digits = row.text("value");
    const bool bare = !row.text("unit").empty() && !digits.empty() && digits.back() >= '0' && digits.back() <= '9';
    const auto value = row.amountAt(row.sheet().find("value"), bare ? base::Unit::Count : unit);
    if (value && *value < 0 && row.intake().dimensions().find(metric) >= 0)
        row.wrong("negative-amount", "value", PENUMBRA_SAY("Problem", "The use of {} cannot be negative.")(metric));
    if (row.failed() || !time || !value) {
        row.intake().countRejected();
        return {};
    }
    noteOtherMetric(row, metric);
    return row.intake().addSample({row.intake().named(resource, model::ResourceKind::Host), std::string(metric)}, unit,
                                  *time, *value);
}

SampleRows::SampleRows(Intake& intake, const Sheet& sheet, bool decimalComma)
    : m_intake(intake), m_sheet(sheet), m_decimalComma(decimalComma), m_resource(sheet.find("resource")),
      m_metric(sheet.find("metric")), m_unit(sheet.find("unit")), m_time(sheet.find("time")),
      m_value(sheet.find("value")) {}

void SampleRows::take(const std::vector<std::string>& cells, std::size_t line) {
    const auto plain = plainSample(cells); // first: names that have just been written would be slow to compare
    const auto* kind = kindOf(cells);
    if (plain && kind != nullptr && !(plain->second < 0 && kind->dimension))
        return m_intake.addSample(kind->series, plain->first, plain->second * kind->factor);
    RowReader row(m_intake, m_sheet, cells, m_intake.at(line), m_decimalComma);
    const auto series = takeSampleRow(row);
    if (series && kind == nullptr) learn(cells, *series);
}

std::string_view SampleRows::cell(const std::vector<std::string>& cells, int column) const {
    const auto at = static_cast<std::size_t>(column);
    return column < 0 || at >= cells.size() ? std::string_view() : std::string_view(cells[at]);
}

std::uint64_t SampleRows::hashOf(const std::vector<std::string>& cells) const {
    return base::hashText(cell(cells, m_unit),
                          base::hashText(cell(cells, m_metric), base::hashText(cell(cells, m_resource))));
}

bool SampleRows::isOf(const std::vector<std::string>& cells, std::size_t kind) const {
    const auto& known = m_kinds[kind];
    auto names = std::string_view(m_names).substr(known.names);
    const auto goesOn = [&](int column, std::size_t length) {
        const bool same = cell(cells, column) == names.substr(0, length);
        names.remove_prefix(length);
        return same;
    };
    return goesOn(m_resource, known.resource) && goesOn(m_metric, known.metric) && goesOn(m_unit, known.unit);
}

const SampleRows::Kind* SampleRows::kindOf(const std::vector<std::string>& cells) {
    if (m_kinds.empty()) return nullptr;
    auto at = m_next[m_last];
    if (!isOf(cells, at)) {
        const auto [begin, end] = m_index.equal_range(hashOf(cells));
        const auto found = std::find_if(begin, end, [&](const auto& known) { return isOf(cells, known.second); });
        if (found == end) return nullptr;
        at = found->second;
    }
    m_next[m_last] = at;
    m_last = at;
    return &m_kinds[at];
}

std::optional<std::pair<base::Time, double>> SampleRows::plainSample(const std::vector<std::string>& cells) const {
    const auto time = cell(cells, m_time), digits = cell(cells, m_value);
    if (time.empty() || digits.empty()) return {};
    const auto value = plainValue(digits);
    if (!value) return {};
    const auto moment = base::parseTime(time);
    if (!moment) return {};
    return std::pair(*moment, *value);
}

void SampleRows::learn(const std::vector<std::string>& cells, std::size_t series) {
    const auto resource = cell(cells, m_resource), metric = cell(cells, m_metric), unit = cell(cells, m_unit);
    Kind kind{m_names.size(), resource.size(), metric.size(), unit.size(), series, 1, false};
    kind.dimension = m_intake.dimensions().find(trimmed(metric)) >= 0;
    if (trimmed(unit).empty()) // with a unit beside it a bare number is in that unit
        kind.factor = base::parseAmount("1", metricUnit(m_intake.dimensions(), trimmed(metric))).value_or(1);
    for (const auto name : {resource, metric, unit}) m_names += name;
    if (!m_kinds.empty()) m_next[m_last] = m_kinds.size();
    m_last = m_kinds.size();
    m_index.emplace(hashOf(cells), m_kinds.size());
    m_next.push_back(m_kinds.size());
    m_kinds.push_back(kind);
}

} // namespace penumbra::ingest
