#include "bench/bare_parse.h"

#include "base/file.h"
#include "base/json.h"

#include <csv.h>
#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <zip.h>

namespace penumbra::bench {

namespace {

struct Counts {
    std::int64_t cells = 0, rows = 0;
};

void onCell(void*, std::size_t, void* counts) { ++static_cast<Counts*>(counts)->cells; }
void onRow(int, void* counts) { ++static_cast<Counts*>(counts)->rows; }

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// One part of the zip as text.
std::string partOf(zip_t* zip, zip_uint64_t index) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(zip, index, 0));
    if (!entry || zip_stat_index(zip, index, 0, &stat) != 0) return {};
    std::string out(stat.size, '\0');
    const auto got = zip_fread(entry.get(), out.data(), out.size());
    out.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    return out;
}

} // namespace

base::Result<std::int64_t> parseCsv(const std::string& path) {
    const auto bytes = base::readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    csv_parser parser{};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) return base::failInternal("libcsv could not be started.");
    const std::unique_ptr<csv_parser, decltype(&csv_free)> guard(&parser, &csv_free);
    Counts counts;
    if (csv_parse(&parser, bytes->data(), bytes->size(), onCell, onRow, &counts) != bytes->size())
        return base::failInput(csv_strerror(csv_error(&parser)));
    csv_fini(&parser, onCell, onRow, &counts);
    return counts.rows;
}

base::Result<std::int64_t> parseJson(const std::string& path) {
    const auto bytes = base::readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto json = base::Json::parse(*bytes, nullptr, false);
    if (json.is_discarded()) return base::failInput(path + " is no JSON.");
    return static_cast<std::int64_t>(json.size());
}

base::Result<std::int64_t> parseBook(const std::string& path) {
    int code = 0;
    const std::unique_ptr<zip_t, CloseZip> zip(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!zip) return base::failInput(path + " is no zip file.");
    std::int64_t rows = 0;
    const auto count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const std::string_view name = zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0);
        if (!name.ends_with(".xml")) continue;
        const auto xml = partOf(zip.get(), static_cast<zip_uint64_t>(i));
        pugi::xml_document document;
        if (!document.load_buffer(xml.data(), xml.size())) return base::failInput(std::string(name) + " is no XML.");
        for (const auto& row : document.document_element().child("sheetData").children()) rows += row ? 1 : 0;
    }
    return rows;
}

} // namespace penumbra::bench
