#include "base/text.h"
#include "document/csv_sheet.h"
#include "ingest/native/samples.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

Sheet nativeSheet(const std::vector<std::string>& headings) {
    std::vector<std::string> names;
    names.reserve(headings.size());
    for (const auto& heading : headings) names.push_back(nativeColumn(heading));
    return Sheet(std::move(names));
}

int sniffNativeCsv(const Head& head) {
    const auto sheet = nativeSheet(head.headings);
    const auto table = nativeTableOf(sheet);
    if (!table) return 0;
    return unknownColumns(*table, sheet).empty() ? 95 : 60;
}

base::Result<model::Batch> readNativeCsv(const Input& input) {
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return base::fail(csv.error().kind, csv.error().text);
    const auto sheet = nativeSheet(csv->headings);
    const auto table = nativeTableOf(sheet);
    if (!table)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{}:1: these columns belong to no table of Penumbra. Each needs some: {}. Use a column mapping "
                       "for other tables.")(input.name, sayTables()));
    Intake intake(input);
    if (csv->decoded.guessed)
        intake.note(
            "encoding", input.name,
            PENUMBRA_SAY("Problem", "The file does not say its encoding; it was read as {}.")(csv->decoded.encoding));
    for (const auto& name : unknownColumns(*table, sheet))
        intake.warn("unknown-column", intake.at(1),
                    PENUMBRA_SAY("Problem", "The column '{}' is unknown here and was left out.{}")(
                        name, hintForColumn(*table, name)));
    SampleRows samples(intake, sheet, csv->dialect.decimalComma());
    const auto done = document::readRows(*csv, input.name, [&](document::CsvRow& cells) {
        if (*table == NativeTable::Samples && cells.cells.size() <= sheet.names().size())
            return samples.take(cells.cells, cells.line);
        RowReader row(intake, sheet, cells.cells, intake.at(cells.line), csv->dialect.decimalComma());
        if (cells.cells.size() > sheet.names().size())
            intake.warn("extra-cells", row.where(),
                        PENUMBRA_SAY("Problem",
                                     "The row has more cells than there are columns; the extra ones were left out.")());
        takeNativeRow(*table, row);
    });
    if (!done) return base::fail(done.error().kind, done.error().text);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader nativeCsv{
    "native-csv", PENUMBRA_TEXT("readers", "Penumbra's own CSV tables"),
    PENUMBRA_TEXT(
        "readers",
        "resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names."),
    sniffNativeCsv, readNativeCsv};

} // namespace penumbra::ingest
