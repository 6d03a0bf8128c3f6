#include "ingest/beginning.h"

#include "base/file.h"
#include "base/parts.h"
#include "document/csv_sheet.h"
#include "ingest/child.h"
#include "ingest/mended.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace penumbra::ingest {

namespace {

constexpr std::uint64_t kLooked = std::uint64_t{1} << 20; ///< bytes of text
constexpr std::uint64_t kPacked = 8;                      ///< times as small is what gzip makes of a large file
constexpr int kMostDepth = 16;

/// Goes through JSON that ends anywhere and remembers, for every depth, where the last item of a list ended.
class ListEnds final {
public:
    explicit ListEnds(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++at) look(text[at], at);
    }
    /// The item that ended last in the shallowest list that goes on over half of the text.
    std::string cut(std::string_view text) const {
        for (const auto& end : m_ends)
            if (end.at > text.size() / 2) return std::string(text.substr(0, end.at)) + end.closing;
        return {};
    }

private:
    struct End {
        std::size_t at = 0;
        std::string closing; ///< what is open there, from the inside out
    };

    void look(char c, std::size_t at) {
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inText = false;
            return;
        }
        if (c == '"') m_inText = true;
        if (c == '{' || c == '[') m_open += c == '{' ? '}' : ']';
        if ((c == '}' || c == ']') && !m_open.empty()) m_open.pop_back();
        if (c == ',' && m_open.ends_with(']') && m_open.size() <= m_ends.size())
            m_ends[m_open.size() - 1] = {at, std::string(m_open.rbegin(), m_open.rend())};
    }

    std::array<End, kMostDepth> m_ends;
    std::string m_open;
    bool m_inText = false, m_escaped = false;
};

/// Collects the words of each column, as long as they are few.
class WordCounter final {
public:
    explicit WordCounter(const std::vector<std::string>& headings) : m_headings(headings), m_words(headings.size()) {}
    void add(const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < std::min(cells.size(), m_words.size()); ++i) {
            auto& words = m_words[i];
            const auto word = base::trimmed(cells[i]);
            if (word.empty() || words.size() > kMostWords || std::find(words.begin(), words.end(), word) != words.end())
                continue;
            words.emplace_back(word);
        }
    }
    std::map<std::string, std::vector<std::string>> words() && {
        std::map<std::string, std::vector<std::string>> out;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (!m_words[i].empty() && m_words[i].size() <= kMostWords) out[m_headings[i]] = std::move(m_words[i]);
        return out;
    }

private:
    static constexpr std::size_t kMostWords = 20;
    const std::vector<std::string>& m_headings;
    std::vector<std::vector<std::string>> m_words;
};

bool isOfLines(const Head& head, const Reader* reader) {
    if (!head.headings.empty() || head.outline.lines) return true;
    return reader != nullptr && reader->ofLines && head.outline.form == document::Outline::Form::Text;
}

/// Empty for a file that is not large.
base::Result<std::string> firstText(const std::string& path, const std::string& name, std::uint64_t size,
                                    const Limits& limits) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(kLooked, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    if (!base::isGzip(bytes)) return size < kLargeFile ? std::string() : bytes;
    return runLimited(name, limits, [&] { return base::gunzipBeginning(bytes, kLooked); });
}

std::string nameOf(const std::string& path) { return std::filesystem::path(path).filename().string(); }

/// The first text of a file and what it looks like; nothing where it cannot be a table.
std::pair<std::string, Head> beginningOf(const std::string& path, const Limits& limits) {
    const auto name = nameOf(path);
    auto text = firstText(path, name, kLargeFile, limits);
    if (!text || text->empty() || text->starts_with("PK")) return {};
    auto head = headOf(*text, name);
    if (isRejects(head.headings)) { // what the rejected rows are about
        auto mended = mendedRows(wholeRecords(*text, head), name);
        if (!mended) return {};
        *text = std::move(mended->text);
        head = headOf(*text, name);
    }
    head.bytes = {}; // the text moves
    head.name = {};
    return {std::move(*text), std::move(head)};
}

} // namespace

std::string wholeRecords(std::string_view text, const Head& head) {
    if (isOfLines(head, findReader(text, head.name))) return std::string(text.substr(0, text.rfind('\n') + 1));
    if (head.outline.form != document::Outline::Form::Json) return {};
    auto out = ListEnds(text).cut(text);
    // kubectl says behind the items what they are a list of
    const bool kubernetes = head.outline.has("/apiVersion") && !head.outline.has("/kind") && out.ends_with("]}");
    return kubernetes ? out.substr(0, out.size() - 1) + R"(,"kind":"List"})" : out;
}

base::Result<std::optional<Beginning>> readBeginning(const std::string& path, std::string_view readerId,
                                                     const std::string& mapping, base::Time now, const Limits& limits) {
    std::error_code unknown;
    const auto size = std::filesystem::file_size(path, unknown);
    if (unknown || size < kLargeFile / kPacked) return std::optional<Beginning>();
    const auto name = nameOf(path);
    const auto text = firstText(path, name, size, limits);
    if (!text) return tl::unexpected<base::Error>(text.error());
    if (text->empty() || text->starts_with("PK")) return std::optional<Beginning>();
    auto whole = wholeRecords(*text, headOf(*text, name));
    if (whole.empty()) return std::optional<Beginning>();
    const auto looked = std::min<std::uint64_t>(kLooked, size);
    auto batch = read(Input{name, std::move(whole), now, mapping, {}}, readerId, limits);
    if (!batch) return tl::unexpected<base::Error>(batch.error());
    return std::optional(Beginning{std::move(*batch), looked, size});
}

std::vector<std::string> headingsOfFile(const std::string& path, const Limits& limits) {
    return beginningOf(path, limits).second.headings;
}

TableHead tableOfFile(const std::string& path, const Limits& limits) {
    const auto [text, head] = beginningOf(path, limits);
    TableHead out{head.headings, {}};
    if (out.headings.empty()) return out;
    const auto name = nameOf(path);
    const auto whole = text.size() < kLooked ? text : wholeRecords(text, head); // the sheet looks into it
    const auto csv = document::openCsv(whole, name);
    if (!csv) return out;
    WordCounter counter(out.headings);
    if (document::readRows(*csv, name, [&](const document::CsvRow& row) { counter.add(row.cells); }))
        out.words = std::move(counter).words();
    return out;
}

} // namespace penumbra::ingest
