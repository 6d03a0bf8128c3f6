#include "report/matrix.h"

#include "report/csv_cell.h"
#include "report/json.h"
#include "report/words.h"

#include "base/say.h"

#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

/// "2026-03-10 21:00", or what stands for a date later than the horizon.
std::string shortDate(const std::optional<base::Time>& date) {
    if (!date) return "-";
    auto text = base::formatTime(*date).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string plainDate(const std::optional<base::Time>& date) { return date ? base::formatTime(*date) : std::string(); }

std::vector<std::string> labels(const compare::Matrix& matrix, const compare::MatrixCell& cell) {
    std::vector<std::string> out;
    for (std::size_t a = 0; a < matrix.axes.size(); ++a)
        out.push_back(matrix.axes[a].values[static_cast<std::size_t>(cell.values[a])].label);
    return out;
}

std::vector<std::string> axisNames(const compare::Matrix& matrix) {
    std::vector<std::string> out;
    for (const auto& axis : matrix.axes) out.push_back(axis.name);
    return out;
}

void append(std::vector<std::string>& row, std::vector<std::string> more) {
    row.insert(row.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Json axesJson(const compare::Matrix& matrix) {
    Json list = Json::array();
    for (const auto& axis : matrix.axes) {
        Json values = Json::array();
        for (const auto& value : axis.values) {
            Json edits = Json::array();
            for (const auto& edit : value.edits) edits.push_back(whatif::describe(edit));
            values.push_back({{"label", value.label}, {"edits", std::move(edits)}});
        }
        list.push_back({{"name", axis.name}, {"values", std::move(values)}});
    }
    return list;
}

} // namespace

Json matrixJson(const compare::Matrix& matrix, const remedy::PriceBook& prices) {
    auto json = header("matrix", *matrix.base);
    json["currency"] = prices.currency;
    json["axes"] = axesJson(matrix);
    json["cells"] = Json::array();
    for (const auto& cell : matrix.cells) {
        if (!cell) continue;
        auto one = compare::toJson(*cell);
        one["values"] = labels(matrix, *cell);
        json["cells"].push_back(std::move(one));
    }
    return json;
}

MatrixTable matrixTable(const compare::Matrix& matrix, const remedy::PriceBook& prices) {
    MatrixTable out{axisNames(matrix), {}};
    append(out.head, {"verdict", "breach", "runs out", "P5", "P50", "P95", "limited by", "findings", "homeless", "lost",
                      prices.currency + "/month", prices.currency + " once", "left out"});
    for (const auto& cell : matrix.cells) {
        if (!cell) continue;
        auto row = labels(matrix, *cell);
        append(row, {risk::verdictName(cell->verdict), percent(cell->breachProbability), percent(cell->runsOut),
                     shortDate(cell->p5), shortDate(cell->p50), shortDate(cell->p95),
                     cell->subject.empty() ? "-" : fmt::format("{} {}", cell->subject, cell->dimension),
                     std::to_string(cell->findings), std::to_string(cell->homeless), std::to_string(cell->lostServices),
                     fmt::format("{:.0f}", cell->costPerMonth), fmt::format("{:.0f}", cell->costOnce),
                     cell->skipped.empty() ? "-" : base::sayCount(cell->skipped.size(), "edit")});
        out.rows.push_back(std::move(row));
    }
    return out;
}

std::string matrixCsv(const compare::Matrix& matrix, const remedy::PriceBook& prices) {
    std::string out;
    auto head = axisNames(matrix);
    append(head,
           {"verdict", "breach_probability", "runs_out_probability", "p5", "p50", "p95", "subject", "dimension",
            "findings", "homeless", "lost_services", "cost_per_month", "cost_once", "currency", "limit", "left_out"});
    addCsvRow(out, head);
    for (const auto& cell : matrix.cells) {
        if (!cell) continue;
        auto row = labels(matrix, *cell);
        append(row, {risk::verdictName(cell->verdict), fmt::format("{}", cell->breachProbability),
                     fmt::format("{}", cell->runsOut), plainDate(cell->p5), plainDate(cell->p50), plainDate(cell->p95),
                     cell->subject, cell->dimension, std::to_string(cell->findings), std::to_string(cell->homeless),
                     std::to_string(cell->lostServices), fmt::format("{}", cell->costPerMonth),
                     fmt::format("{}", cell->costOnce), prices.currency, cell->limit,
                     fmt::format("{}", fmt::join(cell->skipped, " "))});
        addCsvRow(out, row);
    }
    return out;
}

} // namespace penumbra::report
