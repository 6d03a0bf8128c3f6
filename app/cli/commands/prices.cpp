#include "cli/options.h"
#include "cli/table.h"

#include "base/file.h"
#include "remedy/price_items.h"
#include "report/price_sheet.h"
#include "report/words.h"
#include "session/prices.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct PricesOptions {
    WorkspaceOptions workspace;
    std::string from, out, currency;
    std::vector<std::string> set;
    bool reset = false;
    bool writes() const { return !from.empty() || !set.empty() || !currency.empty() || reset; }
};

/// "host_per_month=400", "host_per_month=350..400..500", "host_per_month=" for none.
base::Result<void> setPrice(report::PriceSheet& sheet, const std::string& text) {
    using Sheet = report::PriceSheet;
    const auto equals = text.find('=');
    const auto item = text.substr(0, equals);
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                  [&](const auto& cells) { return cells[Sheet::Item] == item; });
    if (equals == std::string::npos || row == sheet.rows.end())
        return base::failUsage(
            fmt::format("--set '{}': write ITEM=PRICE or ITEM=LOW..EXPECTED..HIGH, with an item that "
                        "'prices' lists. Offers and classes come in by --from.",
                        text));
    auto rest = text.substr(equals + 1);
    std::vector<std::string> parts;
    for (auto dots = rest.find(".."); dots != std::string::npos; dots = rest.find("..")) {
        parts.push_back(rest.substr(0, dots));
        rest.erase(0, dots + 2);
    }
    parts.push_back(rest);
    if (parts.size() != 1 && parts.size() != 3)
        return base::failUsage(fmt::format("--set '{}': a band is LOW..EXPECTED..HIGH.", text));
    (*row)[Sheet::Expected] = parts[parts.size() / 2];
    (*row)[Sheet::Low] = parts.size() == 3 ? parts[0] : "";
    (*row)[Sheet::High] = parts.size() == 3 ? parts[2] : "";
    return {};
}

/// The price book as it is to be kept.
base::Result<remedy::PriceBook> edited(const PricesOptions& options, const remedy::PriceBook& present) {
    auto read = readPrices(options.from);
    if (!read) return tl::make_unexpected(read.error());
    auto sheet = report::sheetOf(*read ? **read : options.reset ? remedy::PriceBook() : present);
    for (const auto& text : options.set)
        if (auto fine = setPrice(sheet, text); !fine) return tl::make_unexpected(fine.error());
    if (!options.currency.empty())
        for (auto& row : sheet.rows) row[report::PriceSheet::Currency] = options.currency;
    return report::pricesFrom(sheet);
}

void show(const PricesOptions& options, const remedy::PriceBook& prices, bool kept) {
    if (options.workspace.json) {
        printJson(base::Json{{"penumbra", "prices"},
                             {"format", 1},
                             {"default", !kept},
                             {"prices", session::toJson(prices)},
                             {"text", report::sayPrices(prices)}});
        return;
    }
    const auto sheet = report::sheetOf(prices);
    std::vector<std::string> head{"item", "low", "expected", "high", "currency", "lead time", "for"};
    std::vector<std::vector<std::string>> rows;
    for (const auto& cells : sheet.rows) {
        std::vector<std::string> row(cells.begin(), cells.begin() + 6);
        if (row[report::PriceSheet::Expected].empty())
            row[report::PriceSheet::Expected] = report::sayNoPrice(cells[report::PriceSheet::Item]);
        row.push_back(remedy::sayPriceItem(cells[report::PriceSheet::Item]));
        rows.push_back(std::move(row));
    }
    print(table(head, rows));
    if (!kept) print("These are the default prices: the workspace keeps none of its own.\n");
}

base::Result<int> run(Context& context, const PricesOptions& options) {
    auto workspace = openWorkspace(options.workspace.workspace, options.writes());
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto kept = session::readPrices(*workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    if (options.writes()) {
        auto prices = edited(options, kept->value_or(remedy::PriceBook()));
        if (!prices) return tl::make_unexpected(prices.error());
        *kept = *prices == remedy::PriceBook() ? std::nullopt : std::optional(std::move(*prices));
        if (auto done = session::keepPrices(*workspace, *kept, context.clock()); !done)
            return tl::make_unexpected(done.error());
    }
    const auto prices = kept->value_or(remedy::PriceBook());
    if (options.out.empty()) {
        show(options, prices, kept->has_value());
        return kFine;
    }
    const auto csv = report::priceCsv(report::sheetOf(prices));
    if (options.out == "-") {
        print(csv);
        return kFine;
    }
    if (auto written = base::writeFile(options.out, csv); !written) return tl::make_unexpected(written.error());
    say(fmt::format("{} written.", options.out));
    return kFine;
}

Action buildPrices(CLI::App& app) {
    auto options = std::make_shared<PricesOptions>();
    options->workspace.addTo(app);
    app.add_option("--from", options->from, "a price book to keep, as CSV with the columns of --export or as JSON");
    app.add_option(
        "--set", options->set,
        "ITEM=PRICE or ITEM=LOW..EXPECTED..HIGH, e.g. host_per_month=350..400..500; nothing behind the = for no "
        "price");
    app.add_option("--currency", options->currency, "of all prices, e.g. CHF");
    app.add_flag("--reset", options->reset, "back to the default prices");
    app.add_option("--export", options->out, "the CSV file to write; - for the standard output");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command pricesCommand{
    "prices", "Show or change what things cost: the price book that plans of this workspace go by.", buildPrices};

} // namespace penumbra::cli
