#include "report/price_sheet.h"

#include "base/json.h"
#include "base/text.h"
#include "base/time.h"
#include "document/csv_sheet.h"
#include "report/csv_cell.h"
#include "session/prices.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::array<const char*, PriceSheet::ColumnCount> kHeadings{
    "item", "low", "expected", "high", "currency", "lead_time", "cpu", "memory", "gpu", "like", "zone"};
constexpr const char* kHost = "host_per_month";
constexpr std::size_t kMostRows = 40;

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
    for (int column = PriceSheet::LeadTime; column < PriceSheet::ColumnCount; ++column)
        if (!row[static_cast<std::size_t>(column)].empty() && !(item == kHost && column == PriceSheet::LeadTime))
            return base::failInput(PENUMBRA_SAY("Problem", "The row {} has no {}: that is for offers of hosts.")(
                item, kHeadings[static_cast<std::size_t>(column)]));
    if (json.contains(item)) return base::failInput(PENUMBRA_SAY("Problem", "The row {} stands there twice.")(item));
    json[item] = priceOf(row);
    if (item == kHost && !row[PriceSheet::LeadTime].empty()) json["host_lead_time"] = row[PriceSheet::LeadTime];
    return {};
}

void addOffer(const std::vector<std::string>& row, Json& json) {
    Json offer{{"name", row[PriceSheet::Item]}, {"price_per_month", priceOf(row)}};
    for (int column = PriceSheet::LeadTime; column < PriceSheet::ColumnCount; ++column)
        if (const auto& cell = row[static_cast<std::size_t>(column)]; !cell.empty())
            offer[kHeadings[static_cast<std::size_t>(column)]] = cell;
    json["catalogue"].push_back(std::move(offer));
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

const std::vector<std::string>& priceItems() {
    static const std::vector<std::string> items{kHost, "downtime_per_service_hour", "move_per_workload"};
    return items;
}

std::string sayPriceItem(const std::string& item) {
    if (item == kHost) return PENUMBRA_SAY("Report", "a host, for a month")();
    if (item == "downtime_per_service_hour") return PENUMBRA_SAY("Report", "an hour of a service's downtime")();
    if (item == "move_per_workload") return PENUMBRA_SAY("Report", "moving or resizing one workload")();
    return PENUMBRA_SAY("Report", "a host of this offer, for a month")();
}

PriceSheet sheetOf(const remedy::PriceBook& prices) {
    PriceSheet sheet;
    const remedy::Price* all[] = {&prices.hostPerMonth, &prices.downtimePerServiceHour, &prices.movePerWorkload};
    for (std::size_t i = 0; i < priceItems().size(); ++i) sheet.rows.push_back(rowOf(priceItems()[i], *all[i]));
    sheet.rows.front()[PriceSheet::LeadTime] = base::formatDuration(prices.hostLeadTime);
    for (const auto& offer : prices.catalogue) {
        auto row = rowOf(offer.name, offer.pricePerMonth);
        row[PriceSheet::LeadTime] = base::formatDuration(offer.leadTime);
        for (int column = PriceSheet::Cpu; column < PriceSheet::ColumnCount; ++column)
            if (const auto it = offer.shape.find(kHeadings[static_cast<std::size_t>(column)]); it != offer.shape.end())
                row[static_cast<std::size_t>(column)] = it->second;
        sheet.rows.push_back(std::move(row));
    }
    for (auto& row : sheet.rows) row[PriceSheet::Currency] = prices.currency;
    return sheet;
}

base::Result<remedy::PriceBook> pricesFrom(const PriceSheet& sheet) {
    Json json = Json::object();
    for (const auto& row : sheet.rows) {
        if (std::all_of(row.begin(), row.end(), [](const auto& cell) { return cell.empty(); })) continue;
        const auto& item = row[PriceSheet::Item];
        if (auto fine = takeCurrency(row, json); !fine) return tl::make_unexpected(fine.error());
        if (std::find(priceItems().begin(), priceItems().end(), item) == priceItems().end()) {
            addOffer(row, json);
            continue;
        }
        if (auto fine = addItem(row, json); !fine) return tl::make_unexpected(fine.error());
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
