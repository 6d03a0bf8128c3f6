#include "ingest/beginning.h"

#include "base/file.h"
#include "ingest/child.h"

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
    const auto name = std::filesystem::path(path).filename().string();
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
    const auto name = std::filesystem::path(path).filename().string();
    const auto text = firstText(path, name, kLargeFile, limits);
    if (!text || text->empty() || text->starts_with("PK")) return {};
    return headOf(*text, name).headings;
}

} // namespace penumbra::ingest
