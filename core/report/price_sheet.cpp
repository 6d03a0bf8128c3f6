#include "report/price_sheet.h"

#include "base/json.h"
#include "base/text.h"
#include "base/time.h"
#include "document/csv_sheet.h"
#include "remedy/price_items.h"
#include "report/csv_cell.h"
#include "session/prices.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::array<const char*, PriceSheet::ColumnCount> kHeadings{
    "item",   "low", "expected", "high", "currency", "lead_time", "cpu",
    "memory", "gpu", "like",     "zone", "label",    "sockets"};
constexpr const char* kHost = "host_per_month";
constexpr std::size_t kMostRows = 100;

std::vector<std::string> rowOf(const std::string& item, const remedy::Price& price) {
    std::vector<std::string> row(PriceSheet::ColumnCount);
    row[PriceSheet::Item] = item;
    if (!price.stated) return row;
    row[PriceSheet::Expected] = fmt::format("{:.10g}", price.expected);
    if (!price.isBand()) return row;
    row[PriceSheet::Low] = fmt::format("{:.10g}", price.low);
    row[PriceSheet::High] = fmt::format("{:.10g}", price.high);
    return row;
}

/// A cell's number as it stands in JSON; what is none stays a text, which the price book refuses by its name.
Json numberOf(const std::string& cell) {
    const auto json = Json::parse(cell, nullptr, false);
    return json.is_number() ? json : Json(cell);
}

Json priceOf(const std::vector<std::string>& row) {
    const auto &low = row[PriceSheet::Low], &expected = row[PriceSheet::Expected], &high = row[PriceSheet::High];
    if (low.empty() && expected.empty() && high.empty()) return nullptr;
    if (low.empty() && high.empty()) return numberOf(expected);
    Json json = Json::object();
    if (!expected.empty()) json["expected"] = numberOf(expected);
    if (!low.empty()) json["low"] = numberOf(low);
    if (!high.empty()) json["high"] = numberOf(high);
    return json;
}

base::Result<void> addItem(const std::vector<std::string>& row, Json& json) {
    const auto& item = row[PriceSheet::Item];
    if (json.contains(item)) return base::failInput(PENUMBRA_SAY("Problem", "The row {} stands there twice.")(item));
    json[item] = priceOf(row);
    if (item != kHost) return {};
    if (!row[PriceSheet::LeadTime].empty()) json["host_lead_time"] = row[PriceSheet::LeadTime];
    if (!row[PriceSheet::Sockets].empty()) json["sockets_per_host"] = row[PriceSheet::Sockets];
    return {};
}

/// A class or an offer, with what its row says beside the price.
void addKind(const std::vector<std::string>& row, const std::string& name, const char* list, Json& json) {
    Json kind{{"name", name}, {"price_per_month", priceOf(row)}};
    for (int column = PriceSheet::LeadTime; column < PriceSheet::ColumnCount; ++column)
        if (const auto& cell = row[static_cast<std::size_t>(column)]; !cell.empty())
            kind[kHeadings[static_cast<std::size_t>(column)]] = cell;
    json[list].push_back(std::move(kind));
}

base::Result<void> addRow(const std::vector<std::string>& row, Json& json) {
    const auto& item = row[PriceSheet::Item];
    for (int column = PriceSheet::LeadTime; column < PriceSheet::ColumnCount; ++column)
        if (!row[static_cast<std::size_t>(column)].empty() && !rowTakes(item, column))
            return base::failInput(
                PENUMBRA_SAY("Problem", "The row {} has no {}.")(item, kHeadings[static_cast<std::size_t>(column)]));
    switch (priceRowOf(item)) {
    case PriceRow::Item:
        return addItem(row, json);
    case PriceRow::Class:
        addKind(row, item.substr(std::string_view(remedy::kClassPrefix).size()), "host_classes", json);
        return {};
    case PriceRow::Offer:
        break;
    }
    addKind(row, item, "catalogue", json);
    return {};
}

/// One for all rows.
base::Result<void> takeCurrency(const std::vector<std::string>& row, Json& json) {
    const auto& cell = row[PriceSheet::Currency];
    if (cell.empty()) return {};
    if (json.contains("currency") && json["currency"] != cell)
        return base::failInput(
            PENUMBRA_SAY("Problem", "A price book has one currency. {} is in {}, a row above it in {}.")(
                row[PriceSheet::Item], cell, json["currency"].get<std::string>()));
    json["currency"] = cell;
    return {};
}

} // namespace

const char* priceHeading(int column) { return kHeadings.at(static_cast<std::size_t>(column)); }

PriceRow priceRowOf(const std::string& item) {
    const auto items = remedy::priceItems();
    if (std::any_of(items.begin(), items.end(), [&](const auto& one) { return item == one.id; })) return PriceRow::Item;
    return item.starts_with(remedy::kClassPrefix) ? PriceRow::Class : PriceRow::Offer;
}

bool rowTakes(const std::string& item, int column) {
    if (column < PriceSheet::LeadTime) return true;
    switch (priceRowOf(item)) {
    case PriceRow::Item:
        return item == kHost && (column == PriceSheet::LeadTime || column == PriceSheet::Sockets);
    case PriceRow::Class:
        return column != PriceSheet::LeadTime && column != PriceSheet::Like && column != PriceSheet::Zone;
    case PriceRow::Offer:
        break;
    }
    return column != PriceSheet::Label;
}

std::string sayNoPrice(const std::string& item) {
    const auto items = remedy::priceItems();
    return std::any_of(items.begin(), items.end(), [&](const auto& one) { return one.extra && item == one.id; })
               ? PENUMBRA_SAY("Report", "not counted")()
               : PENUMBRA_SAY("Report", "no price")();
}

namespace {

/// What a kind of host is beside its name and price.
void fillKind(const base::ParamTexts& shape, int sockets, std::vector<std::string>& row) {
    for (int column = PriceSheet::Cpu; column < PriceSheet::ColumnCount; ++column)
        if (const auto it = shape.find(kHeadings[static_cast<std::size_t>(column)]); it != shape.end())
            row[static_cast<std::size_t>(column)] = it->second;
    if (sockets > 0) row[PriceSheet::Sockets] = std::to_string(sockets);
}

} // namespace

PriceSheet sheetOf(const remedy::PriceBook& prices) {
    PriceSheet sheet;
    for (const auto& item : remedy::priceItems()) sheet.rows.push_back(rowOf(item.id, prices.*item.price));
    sheet.rows.front()[PriceSheet::LeadTime] = base::formatDuration(prices.hostLeadTime);
    fillKind({}, prices.socketsPerHost, sheet.rows.front());
    for (const auto& one : prices.classes) {
        auto row = rowOf(remedy::kClassPrefix + one.name, one.pricePerMonth);
        fillKind(one.atLeast, one.sockets, row);
        row[PriceSheet::Label] = one.label;
        sheet.rows.push_back(std::move(row));
    }
    for (const auto& offer : prices.catalogue) {
        auto row = rowOf(offer.name, offer.pricePerMonth);
        row[PriceSheet::LeadTime] = base::formatDuration(offer.leadTime);
        fillKind(offer.shape, offer.sockets, row);
        sheet.rows.push_back(std::move(row));
    }
    for (auto& row : sheet.rows) row[PriceSheet::Currency] = prices.currency;
    return sheet;
}

base::Result<remedy::PriceBook> pricesFrom(const PriceSheet& sheet) {
    Json json = Json::object();
    for (const auto& row : sheet.rows) {
        if (std::all_of(row.begin(), row.end(), [](const auto& cell) { return cell.empty(); })) continue;
        if (auto fine = takeCurrency(row, json); !fine) return tl::make_unexpected(fine.error());
        if (auto fine = addRow(row, json); !fine) return tl::make_unexpected(fine.error());
    }
    return session::pricesFromJson(json);
}

std::string priceCsv(const PriceSheet& sheet) {
    std::string out;
    addCsvRow(out, std::vector<std::string>(kHeadings.begin(), kHeadings.end()));
    for (const auto& row : sheet.rows) addCsvRow(out, row);
    return out;
}

namespace {

base::Result<PriceSheet> readSheet(std::string_view bytes, const std::string& name) {
    const auto csv = document::openCsv(bytes, name);
    if (!csv) return tl::make_unexpected(csv.error());
    std::vector<int> columns;
    for (const auto& heading : csv->headings) {
        const auto it = std::find(kHeadings.begin(), kHeadings.end(), heading);
        if (it == kHeadings.end())
            return base::failInput(PENUMBRA_SAY("Problem", "{} has no column '{}' to read prices from. Known are {}.")(
                name, heading, fmt::join(kHeadings, ", ")));
        columns.push_back(static_cast<int>(it - kHeadings.begin()));
    }
    PriceSheet sheet;
    const auto read = document::readRows(*csv, name, [&](document::CsvRow& row) {
        if (sheet.rows.size() > kMostRows) return;
        std::vector<std::string> cells(PriceSheet::ColumnCount);
        for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i)
            cells[static_cast<std::size_t>(columns[i])] = std::move(row.cells[i]);
        sheet.rows.push_back(std::move(cells));
    });
    if (!read) return tl::make_unexpected(read.error());
    if (sheet.rows.size() > kMostRows)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has more than {} rows, which is no price book.")(name, kMostRows));
    return sheet;
}

} // namespace

base::Result<remedy::PriceBook> pricesFromFile(std::string_view bytes, const std::string& name) {
    const auto begin = bytes.find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && bytes[begin] == '{')
        return base::parseJson(bytes, name).and_then(session::pricesFromJson);
    return readSheet(bytes, name).and_then(pricesFrom);
}

} // namespace penumbra::report
