#include "ingest/mended.h"

#include "base/parts.h"
#include "base/text.h"
#include "document/csv_sheet.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::ingest {

namespace {

enum Column { File, Line, Path, Severity, Code, Reason, Raw };

/// The cell as it was before it was kept from running as a formula.
std::string_view withoutApostrophe(std::string_view cell) {
    const bool kept = cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").find(cell[1]) < 6;
    return kept ? cell.substr(1) : cell;
}

/// Collects the rows of a sheet of rejects.
class Rows final {
public:
    explicit Rows(std::string_view name) : m_name(name) {}

    void take(const document::CsvRow& row) {
        const auto cell = [&](Column column) {
            return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view();
        };
        const auto raw = withoutApostrophe(cell(Raw));
        if (raw.empty() || !m_wrong.empty()) return;
        if (cell(Code) == kRejectHeadings) return takeHeadings(std::string(cell(File)), raw);
        if (cell(Severity) != "error") return; // what was only remarked on is stored
        if (!m_file.empty() && cell(File) != m_file) return takeHeadings(std::string(cell(File)), {});
        const auto [it, fresh] = m_known.try_emplace(std::string(cell(Line)), raw, row.line);
        if (!fresh && it->second.first != raw)
            m_wrong = PENUMBRA_SAY(
                "Problem", "{}: the lines {} and {} both hold line {} of {}, in two versions. Delete one of them.")(
                m_name, it->second.second, row.line, it->first, m_file);
        if (fresh) put(row.line, raw);
    }

    base::Result<Mended> finish() && {
        if (!m_wrong.empty()) return base::failInput(m_wrong);
        if (m_known.empty() || m_file.empty())
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} holds no rejected row of a table. Mend what it tells of in the files "
                                        "themselves and import those.")(m_name));
        return Mended{std::move(m_file), std::move(m_text)};
    }

private:
    void takeHeadings(const std::string& file, std::string_view raw) {
        if (!m_file.empty() && m_file != file)
            m_wrong = PENUMBRA_SAY(
                "Problem", "{} holds rows of {} and of {}. Leave the rows of one file in it, or write the rejects "
                           "of each file on its own.")(m_name, m_file, file);
        if (m_file.empty() && !m_text.empty()) {
            m_wrong = PENUMBRA_SAY(
                "Problem", "{}: the row with the code '{}', which holds the headings, stands below rows that need "
                           "them. Sort the sheet by file and line again.")(m_name, kRejectHeadings);
            return;
        }
        if (m_file.empty()) {
            m_text = std::string(raw) + '\n';
            m_lines = 1 + static_cast<std::size_t>(std::count(raw.begin(), raw.end(), '\n'));
        }
        m_file = file;
    }
    void put(std::size_t line, std::string_view raw) {
        if (line > m_lines + 1) m_text.append(line - m_lines - 1, '\n');
        m_text.append(raw) += '\n';
        m_lines = std::max(line, m_lines + 1) + static_cast<std::size_t>(std::count(raw.begin(), raw.end(), '\n'));
    }

    std::string_view m_name;
    std::string m_file, m_text, m_wrong;
    std::size_t m_lines = 0;
    std::map<std::string, std::pair<std::string, std::size_t>> m_known; ///< by the line in the file: text, line here
};

} // namespace

void takeAsFrom(model::Batch& batch, const std::string& source) {
    for (auto& resource : batch.resources)
        for (auto& [key, attribute] : resource.attributes)
            if (attribute.source == batch.source) attribute.source = source;
    for (auto& event : batch.events)
        if (event.source == batch.source) event.source = source;
    batch.source = source;
}

bool isRejects(const std::vector<std::string>& headings) {
    return std::equal(headings.begin(), headings.end(), std::begin(kRejectColumns), std::end(kRejectColumns));
}

bool isRejects(std::string_view bytes) {
    constexpr std::size_t kFirst = 200; // bytes of the first line
    const auto head = bytes.substr(0, kFirst);
    return head.find("severity") != std::string_view::npos &&
           isRejects(document::sniffHeadings(head.substr(0, head.find('\n') + 1)));
}

base::Result<Mended> mendedRows(std::string_view bytes, std::string_view name) {
    const auto sheet = document::openCsv(bytes, name);
    if (!sheet) return base::fail(sheet.error().kind, sheet.error().text);
    Rows rows(name);
    const auto done = document::readRows(*sheet, name, [&](const document::CsvRow& row) { rows.take(row); });
    if (!done) return base::fail(done.error().kind, done.error().text);
    return std::move(rows).finish();
}

} // namespace penumbra::ingest
