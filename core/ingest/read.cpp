#include "ingest/child.h"
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

std::string tagged(char tag, std::string_view bytes) {
    std::string out(1, tag);
    out.append(bytes);
    return out;
}

/// The answer of the child: its first byte says whether a batch follows or an error.
std::string answer(const Reader& reader, const Input& input) {
    base::Result<model::Batch> batch;
    try {
        batch = reader.read(input);
    } catch (const std::bad_alloc&) {
        throw; // runLimited() names the limit
    } catch (const std::exception& e) {
        batch =
            base::failInput(fmt::format("{} could not be read: its reader failed on it ({}).", input.name, e.what()));
    }
    if (batch) return encodeBatch(*batch, "B");
    return tagged('E', fmt::format("{}{}", static_cast<int>(batch.error().kind), batch.error().text));
}

/// When the file was last changed, to the second, as far as its folder knows.
std::optional<base::Time> writtenAt(const std::string& path) {
    std::error_code unknown;
    const auto time = std::filesystem::last_write_time(path, unknown);
    if (unknown) return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::file_clock::to_sys(time));
}

base::Result<model::Batch> understand(std::string_view bytes) {
    if (bytes.starts_with('B')) return decodeBatch(bytes.substr(1));
    if (!bytes.starts_with('E') || bytes.size() < 2 || bytes[1] < '0' || bytes[1] > '3')
        return base::failInternal("The answer of the reading process is damaged.");
    return base::fail(static_cast<base::ErrorKind>(bytes[1] - '0'), std::string(bytes.substr(2)));
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
    const auto bytes = runLimited(input.name, limits, [&] { return answer(reader, input); });
    if (!bytes) return base::fail(bytes.error().kind, bytes.error().text);
    return understand(*bytes);
}

base::Result<model::Batch> read(const Input& input, std::string_view readerId, const Limits& limits) {
    if (!readerId.empty()) {
        const auto* reader = readers().find(readerId);
        if (reader == nullptr)
            return base::failUsage(fmt::format("There is no reader '{}'. Use one of {}.", readerId, knownIds()));
        return readWith(*reader, input, limits);
    }
    if (input.bytes.empty())
        return base::failInput(fmt::format("{} is empty, so there is nothing to read.", input.name));
    const auto* reader = input.mapping.empty() ? findReader(input.bytes, input.name) : readers().find("csv");
    if (reader == nullptr)
        return base::failInput(fmt::format(
            "{} is in no format that Penumbra knows. It reads {}; name one to insist on it.", input.name, knownIds()));
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
        const auto plain = runLimited(name, limits, [&] {
            const auto inflated = base::gunzip(packed, kLargestFile);
            return inflated ? tagged('B', *inflated) : tagged('E', inflated.error().text);
        });
        if (!plain) return base::fail(plain.error().kind, plain.error().text);
        if (!plain->starts_with('B')) return base::failInput(fmt::format("{}: {}", name, plain->substr(1)));
        *bytes = plain->substr(1);
    }
    return read(Input{name, std::move(*bytes), now, mapping, writtenAt(path)}, readerId, limits);
}

} // namespace penumbra::ingest
