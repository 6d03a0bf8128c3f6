#pragma once

#include "base/result.h"
#include "remedy/plan.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// A price book as a table that people edit: a row for each price, with the lowest, the expected and the highest, and a
/// row for each class of hosts ("class/gpu") and each offer of the catalogue. An empty cell: not stated.
struct PriceSheet {
    enum Column {
        Item,
        Low,
        Expected,
        High,
        Currency,
        LeadTime,
        Cpu,
        Memory,
        Gpu,
        Like,
        Zone,
        Label,
        Sockets,
        ColumnCount
    };
    std::vector<std::vector<std::string>> rows; ///< each of ColumnCount cells
    bool operator==(const PriceSheet&) const = default;
};

/// "item", "low", ...: the headings of the CSV file.
const char* priceHeading(int column);
/// What a row is about: a price that every book has ("host_per_month"), a class of hosts, or else an offer.
enum class PriceRow { Item, Class, Offer };
PriceRow priceRowOf(const std::string& item);
/// Whether the row may say anything in that column.
bool rowTakes(const std::string& item, int column);
/// What stands where the row has no price: "no price", or "not counted" of what comes on top.
std::string sayNoPrice(const std::string& item);

PriceSheet sheetOf(const remedy::PriceBook& prices);
/// What is wrong is an error that names the row. Only an expected price makes no band; bounds without one are an error.
base::Result<remedy::PriceBook> pricesFrom(const PriceSheet& sheet);

std::string priceCsv(const PriceSheet& sheet);
/// The table in a CSV file, or the JSON of a price book; `name` is what errors call the file.
base::Result<remedy::PriceBook> pricesFromFile(std::string_view bytes, const std::string& name);

} // namespace penumbra::report
