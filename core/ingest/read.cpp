#include "base/text.h"
#include "ingest/child.h"
#include "ingest/mended.h"
#include "ingest/reader.h"
#include "ingest/wire.h"

#include "base/file.h"
#include "base/parts.h"
#include "document/csv_sheet.h"
#include "document/workbook.h"

#include <filesystem>
#include <fmt/format.h>
#include <new>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kHead = std::size_t{64} << 10;
constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 30;

std::string knownIds() {
    std::string out;
    for (const auto* reader : readers()) out += (out.empty() ? "" : ", ") + std::string(reader->id);
    return out;
}

/// When the file was last changed, to the second, as far as its folder knows.
std::optional<base::Time> writtenAt(const std::string& path) {
    std::error_code unknown;
    const auto time = std::filesystem::last_write_time(path, unknown);
    if (unknown) return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(time));
}

std::vector<std::string> sheetsOf(std::string_view bytes, std::string_view name) {
    const auto names = runLimited(name, {}, [&] {
        std::string out;
        if (const auto book = document::Workbook::open(bytes, name))
            for (const auto& sheet : book->sheets()) out += sheet + '\n';
        return out;
    });
    if (!names) return {};
    const auto parts = base::splitList(*names, '\n');
    return {parts.begin(), parts.end()};
}

} // namespace

Head headOf(std::string_view bytes, std::string_view name) {
    const auto head = bytes.substr(0, kHead);
    Head out{head, name, document::outlineOf(head), {}, {}};
    if (out.outline.form == document::Outline::Form::Zip)
        out.sheets = sheetsOf(bytes, name);
    else
        out.headings = document::sniffHeadings(head);
    return out;
}

const Reader* findReader(std::string_view bytes, std::string_view name) {
    const Reader* best = nullptr;
    int most = 0;
    const auto head = headOf(bytes, name);
    for (const auto* reader : readers()) {
        const int score = reader->sniff(head);
        if (score > most) {
            most = score;
            best = reader;
        }
    }
    return best;
}

base::Result<model::Batch> readWith(const Reader& reader, const Input& input, const Limits& limits) {
    const auto bytes = runLimited(input.name, limits, [&] { return reader.read(input).map(encodeBatch); });
    return bytes ? decodeBatch(*bytes) : tl::make_unexpected(bytes.error());
}

namespace {

/// The rows of a sheet of rejects as rows of the file that they come from.
base::Result<model::Batch> readMended(const Input& input, const Limits& limits) {
    constexpr char kEnd = '\n'; // a file's name holds none
    const auto text = runLimited(input.name, limits, [&] {
        return mendedRows(input.bytes, input.name).map([](const Mended& one) { return one.file + kEnd + one.text; });
    });
    if (!text) return tl::make_unexpected(text.error());
    const auto cut = text->find(kEnd);
    auto batch = read({input.name, text->substr(cut + 1), input.time, input.mapping, input.written}, {}, limits);
    if (batch) takeAsFrom(*batch, text->substr(0, cut));
    return batch;
}

} // namespace

base::Result<model::Batch> read(const Input& input, std::string_view readerId, const Limits& limits) {
    if (!readerId.empty()) {
        const auto* reader = readers().find(readerId);
        if (reader == nullptr)
            return base::failUsage(
                PENUMBRA_SAY("Problem", "There is no reader '{}'. Use one of {}.")(readerId, knownIds()));
        return readWith(*reader, input, limits);
    }
    if (isRejects(input.bytes)) return readMended(input, limits);
    if (input.bytes.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "{} is empty, so there is nothing to read.")(input.name));
    const auto* reader = input.mapping.empty() ? findReader(input.bytes, input.name) : readers().find("csv");
    if (reader == nullptr)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is in no format that Penumbra knows. It reads {}; name one to insist on it.")(
                input.name, knownIds()));
    return readWith(*reader, input, limits);
}

base::Result<model::Batch> readFile(const std::string& path, std::string_view readerId, const std::string& mapping,
                                    base::Time now, const Limits& limits) {
    auto bytes = base::readFile(path, kLargestFile);
    if (!bytes) return base::fail(bytes.error().kind, bytes.error().text);
    const auto name = std::filesystem::path(path).filename().string();
    if (base::isGzip(*bytes)) {
        // The inflated bytes are counted, and inflating runs in a child of its own: a bomb must not hurt the parent.
        const auto packed = std::move(*bytes);
        auto plain = runLimited(name, limits, [&] {
            return base::gunzip(packed, kLargestFile).map_error([&](const base::Error& error) {
                return base::Error{base::ErrorKind::Input, fmt::format("{}: {}", name, error.text)};
            });
        });
        if (!plain) return tl::make_unexpected(plain.error());
        *bytes = std::move(*plain);
    }
    return read(Input{name, std::move(*bytes), now, mapping, writtenAt(path)}, readerId, limits);
}

} // namespace penumbra::ingest
