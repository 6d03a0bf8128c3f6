#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "document/csv_sheet.h"
#include "ingest/mapping/bound.h"
#include "ingest/references.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

int sniffCsv(const Head& head) { return head.headings.empty() ? 0 : 10; }

/// Whether the resource that a native row describes exists at the time the mapping asks for.
bool alive(const RowReader& row, base::Time at) {
    const auto begin = base::parseTime(row.text("exists_from")).value_or(base::kBeginningOfTime); // "none" is no time
    const auto end = base::parseTime(row.text("exists_until")).value_or(base::kEndOfTime);
    return begin <= at && at < end;
}

/// In a table of several kinds a row has only the relations that its kind can stand in: a host has no service.
bool canHave(model::ResourceKind kind, model::RelationKind relation, std::string_view to) {
    const auto end = model::parseKind(to.substr(0, to.find('/')));
    return !end || model::fits(relation, kind, *end);
}

void relate(const BoundMapping& mapping, const std::vector<std::string>& cells, const std::string& ofKind,
            RowReader& row, References& places) {
    const auto kind = model::parseKind(ofKind);
    if (!kind || row.failed()) return;
    const bool mixed = !mapping.mapping().kinds.column.empty();
    for (const auto& relation : mapping.mapping().relations) {
        const auto to = mapping.fill(relation.to, cells);
        if (to.empty() || (mixed && !canHave(*kind, relation.kind, to))) continue;
        row.intake().add(model::Relation{model::makeId(*kind, row.text("name")),
                                         relationEnd(row.intake(), to, relation.kind, End::To), relation.kind});
        // A rack or zone is known by its name alone.
        if (const auto id = relation.kind == model::RelationKind::Within ? fullId(to) : std::nullopt)
            places.add(*id, *model::parseKind(id->text().substr(0, id->text().find('/'))));
    }
}

class Counts final {
public:
    void skip() { ++m_skipped; }
    void tell(Intake& intake) const {
        if (m_skipped > 0)
            intake.note(
                "filtered", intake.input().name,
                m_skipped == 1
                    ? PENUMBRA_SAY("Problem", "1 row was passed over because the mapping's filter does not keep it.")()
                    : PENUMBRA_SAY("Problem",
                                   "{} rows were passed over because the mapping's filter does not keep them.")(
                          base::grouped(m_skipped)));
    }

private:
    std::int64_t m_skipped = 0;
};

void takeRow(const BoundMapping& mapping, const document::CsvRow& cells, bool decimalComma, Intake& intake,
             Counts& counts, References& places) {
    if (!mapping.keeps(cells.cells)) return counts.skip();
    const auto where = intake.at(cells.line);
    const auto kind = mapping.kindOf(cells.cells);
    if (!kind) return intake.reject("no-record", where, kind.error().text);
    const auto native = mapping.translate(cells.cells, *kind, decimalComma);
    if (!native)
        return intake.reject("bad-cell", where,
                             PENUMBRA_SAY("Problem", "The row was not taken because its '{}' cannot be read. {}")(
                                 native.error().first, native.error().second));
    RowReader row(intake, mapping.target(), *native, where, false);
    if (mapping.mapping().aliveAt && !alive(row, *mapping.mapping().aliveAt)) return counts.skip();
    takeNativeRow(mapping.mapping().table, row);
    relate(mapping, cells.cells, *kind, row, places);
}

/// Whether the first row can be the beginning of series: a name, a time (no small number) and a number.
bool looksLikeSeries(const document::CsvSheet& csv, std::string_view name) {
    std::vector<std::string> first;
    const auto take = [&](const document::CsvRow& row) {
        if (first.empty()) first = row.cells;
    };
    if (!document::readRows(csv, name, take) || first.size() < 3) return false;
    const auto time = base::parseTime(trimmed(first[1]));
    const auto number = plainNumber(trimmed(first[2]), csv.dialect.decimalComma());
    return time && *time > base::fromMillis(100'000'000'000) && number && base::parseAmount(*number, base::Unit::Count);
}

/// The first column names, and how many more there are.
std::string sayHeadings(const std::vector<std::string>& headings) {
    constexpr std::size_t kMost = 12;
    const auto shown = std::min(headings.size(), kMost);
    auto text =
        fmt::format("{}", fmt::join(headings.begin(), headings.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    if (shown < headings.size()) text = PENUMBRA_SAY("List", "{} and {} more")(text, headings.size() - shown);
    return text;
}

/// What to do with a file that is no table of Penumbra and comes without a mapping.
std::string whatElse(const Input& input) {
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return csv.error().text;
    if (looksLikeSeries(*csv, input.name))
        return PENUMBRA_SAY(
            "Problem", "{} seems to hold series. To keep them here, name its columns resource, metric, time and "
                       "value, or give a column mapping with \"record\": \"sample\". `penumbra-cli forecast --csv` "
                       "reads it as it is, without a workspace.")(input.name);
    return PENUMBRA_SAY(
        "Problem", "{} is a CSV file whose columns ({}) belong to no table of Penumbra: {}. Name its columns so, or "
                   "give a column mapping, a JSON file that says what they mean (on the command line: --map FILE; "
                   "`penumbra-cli schema mapping` describes it).")(input.name, sayHeadings(csv->headings), sayTables());
}

base::Result<model::Batch> readCsv(const Input& input) {
    if (input.mapping.empty()) return base::failInput(whatElse(input));
    auto mapping = parseMapping(input.mapping);
    if (!mapping) return base::fail(mapping.error().kind, mapping.error().text);
    const auto csv = document::openCsv(input.bytes, input.name);
    if (!csv) return base::fail(csv.error().kind, csv.error().text);
    const auto bound = BoundMapping::bind(std::move(*mapping), csv->headings, input.name);
    if (!bound) return base::fail(bound.error().kind, bound.error().text);
    Intake intake(input);
    Counts counts;
    References places;
    const bool decimalComma = csv->dialect.decimalComma();
    const auto done = document::readRows(
        *csv, input.name, [&](document::CsvRow& row) { takeRow(*bound, row, decimalComma, intake, counts, places); });
    if (!done) return base::fail(done.error().kind, done.error().text);
    counts.tell(intake);
    places.settle(intake);
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader mappedCsv{
    "csv", PENUMBRA_TEXT("readers", "CSV with a column mapping"),
    PENUMBRA_TEXT("readers", "Any CSV file, through a saved mapping of its columns."), sniffCsv, readCsv};

} // namespace penumbra::ingest
