#include "fuzz/target.h"

#include "ingest/reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <snappy.h>
#include <zip.h>

namespace penumbra::fuzz {

namespace {

struct Part {
    const char* path;
    std::string_view text;
};

/// A zip of these parts, uncompressed; empty when libzip refuses.
std::string zipOf(const std::vector<Part>& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (target == nullptr) return {};
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& part : parts) {
        zip_source_t* source = zip == nullptr ? nullptr : zip_source_buffer(zip, part.text.data(), part.text.size(), 0);
        const auto at = source == nullptr ? -1 : zip_file_add(zip, part.path, source, ZIP_FL_ENC_UTF_8);
        if (at >= 0) zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    std::string out;
    zip_stat_t stat;
    if (zip != nullptr && zip_close(zip) == 0 && zip_source_open(target) == 0) {
        if (zip_source_stat(target, &stat) == 0) out.resize(stat.size);
        const auto got = zip_source_read(target, out.data(), out.size());
        out.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
        zip_source_close(target);
    }
    zip_source_free(target);
    return out;
}

/// A workbook with one sheet of RVTools.
std::string workbookOf(std::string_view bytes) {
    const auto cut = std::min(bytes.find("\n====\n"), bytes.size());
    const auto sheet = bytes.substr(0, cut);
    const auto strings = cut == bytes.size() ? std::string_view("<sst/>") : bytes.substr(cut + 6);
    return zipOf({{"xl/workbook.xml", "<workbook><sheets><sheet name=\"vInfo\" r:id=\"a\"/></sheets></workbook>"},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                  {"xl/worksheets/sheet1.xml", sheet},
                  {"xl/sharedStrings.xml", strings}});
}

std::string packed(std::string_view bytes) {
    std::string out;
    snappy::Compress(bytes.data(), bytes.size(), &out);
    return out;
}

struct Inside {
    const char* target;
    const char* reader;
    std::string (*pack)(std::string_view bytes);
};
constexpr Inside kInside[] = {{"rvtools-sheet", "rvtools", workbookOf},
                              {"prometheus-remote-read-message", "prometheus-remote-read", packed}};

std::int64_t heldBy(const model::Batch& batch) {
    auto held = batch.resources.size() + batch.relations.size() + batch.events.size() + batch.configItems.size() +
                batch.advisories.size();
    for (const auto& samples : batch.samples) held += samples.times.size();
    return static_cast<std::int64_t>(held);
}

} // namespace

std::vector<std::string> targets() {
    std::vector<std::string> out;
    for (const auto* reader : ingest::readers()) out.emplace_back(reader->id);
    for (const auto& inside : kInside) out.emplace_back(inside.target);
    return out;
}

std::string faultOf(std::string_view target, std::string bytes) {
    for (const auto& inside : kInside)
        if (target == inside.target) return faultOf(inside.reader, inside.pack(bytes));
    const ingest::Input input{"fuzz", std::move(bytes), base::fromMillis(1'770'000'000'000), {}, {}};
    const auto* reader = ingest::readers().find(target);
    if (reader == nullptr) return {};
    const auto batch = reader->read(input);
    if (!batch) return batch.error().text.empty() ? "an error without a word" : "";
    const auto held = heldBy(*batch);
    const auto& counts = batch->accounting;
    if (counts.read != held + counts.rejected + counts.duplicate)
        return fmt::format("read {} is not held {} + rejected {} + duplicate {}", counts.read, held, counts.rejected,
                           counts.duplicate);
    const auto isError = [](const base::Problem& problem) { return problem.severity == base::Severity::Error; };
    if (counts.rejected > 0 && std::none_of(batch->problems.begin(), batch->problems.end(), isError))
        return "a rejection without a word";
    return {};
}

} // namespace penumbra::fuzz
