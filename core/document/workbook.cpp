#include "document/workbook.h"

#include "base/grouped.h"
#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <zip.h>

namespace penumbra::document {

namespace {

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using Zip = std::unique_ptr<zip_t, CloseZip>;

/// The name without the prefix of its namespace: writers differ in it.
std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    for (const auto& child : node.children())
        if (localName(child) == name) return child;
    return {};
}

/// The text of a string item: all runs one after the other, without what tells how to pronounce it.
std::string richText(const pugi::xml_node& item) {
    std::string out;
    for (const auto& child : item.children()) {
        if (localName(child) == "t") out += child.text().get();
        if (localName(child) == "r") out += childOf(child, "t").text().get();
    }
    return out;
}

/// The column of "AB12", from 0, or -1.
int columnOf(std::string_view reference) {
    int column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    return i == 0 ? -1 : column - 1;
}

base::Result<Zip> openZip(std::string_view bytes, std::string_view name) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (zip == nullptr) {
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        if (source != nullptr) zip_source_free(source);
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is no workbook that can be opened, it may be cut off: {}.")(name, why));
    }
    return Zip(zip);
}

base::Result<std::string> inflate(zip_t* zip, const std::string& path, std::string_view name,
                                  const WorkbookLimits& limits) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const std::unique_ptr<zip_file_t, CloseEntry> entry(
        zip_stat(zip, path.c_str(), 0, &stat) == 0 ? zip_fopen(zip, path.c_str(), 0) : nullptr);
    if (!entry)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{}: its part '{}' is missing or cannot be opened.")(name, path));
    std::string out, chunk(std::size_t{64} << 10, '\0');
    if ((stat.valid & ZIP_STAT_SIZE) !=
        0) // which may be a lie; with a chunk more, so that no limit is passed by growing
        out.reserve(static_cast<std::size_t>(std::min({stat.size, limits.part, limits.ratio * stat.comp_size})) +
                    chunk.size());
    while (true) {
        const auto got = zip_fread(entry.get(), chunk.data(), chunk.size());
        if (got < 0) return base::failInput(PENUMBRA_SAY("Problem", "{}: its part '{}' is damaged.")(name, path));
        if (got == 0) return out;
        out.append(chunk, 0, static_cast<std::size_t>(got));
        // What is delivered counts: what an entry says of its own size may be a lie.
        if (out.size() > limits.part)
            return base::failInput(
                PENUMBRA_SAY("Problem", "{}: its part '{}' grows beyond {} MiB.")(name, path, limits.part >> 20));
        if (out.size() > (std::size_t{1} << 20) &&
            out.size() > limits.ratio * std::max<std::uint64_t>(stat.comp_size, 1))
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "{}: its part '{}' grows to more than {} times its packed size, as no "
                                                "honest workbook does.")(name, path, limits.ratio));
    }
}

/// The document keeps its texts in `xml`, which must outlive it.
base::Result<void> parse(pugi::xml_document& into, std::string& xml, const std::string& path, std::string_view name) {
    const auto result =
        into.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!result)
        return base::failInput(PENUMBRA_SAY("Problem", "{}: its part '{}' is not valid XML at byte {}: {}.")(
            name, path, result.offset, result.description()));
    return {};
}

/// "worksheets/sheet1.xml" beside "xl/workbook.xml", or "/xl/worksheets/sheet1.xml".
std::string besideBook(std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    return "xl/" + std::string(target);
}

void readCell(const pugi::xml_node& cell, const std::vector<std::string>& shared, std::string& out) {
    const std::string_view type = cell.attribute("t").value();
    if (type == "inlineStr") {
        out = richText(childOf(cell, "is"));
        return;
    }
    const std::string_view value = childOf(cell, "v").text().get();
    if (type == "s") {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), index);
        if (error == std::errc() && end == value.data() + value.size() && index < shared.size()) out = shared[index];
    } else if (type == "b") {
        out = value == "1" ? "True" : "False";
    } else if (type != "e") {
        out = value;
    }
}

} // namespace

base::Result<std::string> Workbook::part(const std::string& path) const {
    const auto zip = openZip(m_bytes, m_name);
    if (!zip) return tl::unexpected(zip.error());
    return inflate(zip->get(), path, m_name, m_limits);
}

base::Result<Workbook> Workbook::open(std::string_view bytes, std::string_view name, const WorkbookLimits& limits) {
    Workbook out;
    out.m_bytes = bytes;
    out.m_name = name;
    out.m_limits = limits;
    const auto zip = openZip(out.m_bytes, name);
    if (!zip) return tl::unexpected(zip.error());
    const auto count = zip_get_num_entries(zip->get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > limits.parts)
        return base::failInput(PENUMBRA_SAY("Problem", "{} has more than {} parts.")(name, limits.parts));
    const auto load = [&](const char* path, std::string& xml, pugi::xml_document& into) -> base::Result<void> {
        auto inflated = inflate(zip->get(), path, name, limits);
        if (!inflated) return tl::unexpected(inflated.error());
        xml = std::move(*inflated);
        return parse(into, xml, path, name);
    };
    std::string bookXml, linksXml;
    pugi::xml_document book, links;
    if (zip_name_locate(zip->get(), "xl/workbook.xml", 0) < 0)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is a zip file, but no workbook: it has no part 'xl/workbook.xml'.")(name));
    if (auto done = load("xl/workbook.xml", bookXml, book); !done) return tl::unexpected(done.error());
    if (auto done = load("xl/_rels/workbook.xml.rels", linksXml, links); !done) return tl::unexpected(done.error());
    std::map<std::string, std::string> targets;
    for (const auto& link : links.document_element().children())
        targets[link.attribute("Id").value()] = besideBook(link.attribute("Target").value());
    for (const auto& sheet : childOf(book.document_element(), "sheets").children()) {
        std::string id;
        for (const auto& attribute : sheet.attributes())
            if (std::string_view(attribute.name()).ends_with(":id")) id = attribute.value();
        if (!targets.contains(id)) continue;
        out.m_names.emplace_back(sheet.attribute("name").value());
        out.m_paths.push_back(targets[id]);
    }
    return out;
}

base::Result<void> Workbook::readShared() {
    if (m_shared) return {};
    const char* path = "xl/sharedStrings.xml";
    const auto zip = openZip(m_bytes, m_name);
    if (!zip) return tl::unexpected(zip.error());
    m_shared.emplace();
    if (zip_name_locate(zip->get(), path, 0) < 0) return {};
    auto xml = inflate(zip->get(), path, m_name, m_limits);
    if (!xml) return tl::unexpected(xml.error());
    pugi::xml_document strings;
    if (auto done = parse(strings, *xml, path, m_name); !done) return tl::unexpected(done.error());
    for (const auto& item : strings.document_element().children())
        if (localName(item) == "si") m_shared->push_back(richText(item));
    return {};
}

base::Result<void> Workbook::readCells(const pugi::xml_node& node, const std::string& sheet, SheetRow& row) const {
    std::size_t count = 0; // of the cells of this row; those behind them are of the row before
    for (const auto& cell : node.children()) {
        const int stated = columnOf(cell.attribute("r").value());
        const auto column = stated < 0 ? count : static_cast<std::size_t>(stated);
        if (column >= m_limits.columns)
            return base::failInput(PENUMBRA_SAY("Problem", "{}: row {} of sheet '{}' has more than {} columns.")(
                m_name, row.number, sheet, m_limits.columns));
        if (row.cells.size() <= column) row.cells.resize(column + 1);
        for (; count <= column; ++count) row.cells[count].clear();
        row.cells[column].clear();
        readCell(cell, *m_shared, row.cells[column]);
    }
    row.cells.resize(count);
    return {};
}

void Workbook::readOneCell(const pugi::xml_node& node, SheetRow& row) const {
    for (const auto& cell : node.children()) {
        row.cells.assign(1, {});
        readCell(cell, *m_shared, row.cells[0]);
        if (!base::trimmed(row.cells[0]).empty()) return;
    }
    row.cells.clear();
}

base::Result<void> Workbook::read(const std::string& sheet, const std::function<void(SheetRow&)>& take, Cells cells) {
    const auto it = std::find(m_names.begin(), m_names.end(), sheet);
    if (it == m_names.end()) return base::failInput(PENUMBRA_SAY("Problem", "{} has no sheet '{}'.")(m_name, sheet));
    if (auto done = readShared(); !done) return done;
    const auto& path = m_paths[static_cast<std::size_t>(it - m_names.begin())];
    auto xml = part(path);
    if (!xml) return tl::unexpected(xml.error());
    pugi::xml_document document;
    if (auto done = parse(document, *xml, path, m_name); !done) return tl::unexpected(done.error());
    SheetRow row;
    std::size_t seen = 0;
    for (const auto& node : childOf(document.document_element(), "sheetData").children()) {
        if (++seen > m_limits.rows)
            return base::failInput(PENUMBRA_SAY("Problem", "{}: sheet '{}' has more than {} rows.")(
                m_name, sheet, base::grouped(m_limits.rows)));
        row.number = node.attribute("r").as_ullong(row.number + 1);
        if (cells == Cells::OneThatSpeaks)
            readOneCell(node, row);
        else if (auto done = readCells(node, sheet, row); !done)
            return done;
        if (!row.cells.empty()) take(row);
    }
    return {};
}

std::int64_t serialMillis(double serial) {
    constexpr double kUnixEpoch = 25569; // 1970-01-01 as a serial date
    return static_cast<std::int64_t>(std::llround((serial - kUnixEpoch) * 86'400'000.0));
}

} // namespace penumbra::document
