#include "gather/logs/new_lines.h"

#include "base/parts.h"
#include "ingest/child.h"
#include "ingest/intake.h"
#include "ingest/logs/text_line.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr std::size_t kMostKinds = 5000; ///< a log with more has no kinds
constexpr std::size_t kMostInOne = 500;  ///< that are learnt in one gathering
constexpr std::size_t kLongest = 1000;

struct Made {
    base::Time time{};
    std::string body;
};

/// Each line that is the first of its kind, with its time: "1700000000000 text" a line. Before the first with a time of
/// its own that time alone.
std::string firstOfEachKind(ingest::TemplateMiner miner, std::string_view lines, base::Time now) {
    std::string out;
    std::optional<base::Time> last;
    std::size_t made = 0;
    while (!lines.empty() && made < kMostInOne && miner.templates().size() < kMostKinds) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = ingest::takeApart(lines.substr(0, end), now);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.time && !last) out += fmt::format("{}\n", base::toMillis(*line.time));
        if (line.time) last = line.time;
        const auto time = last.value_or(now);
        const auto body = ingest::cleanText(line.body.substr(0, kLongest));
        const auto known = miner.templates().size();
        if (body.empty()) continue;
        miner.add(body);
        if (miner.templates().size() == known) continue;
        out += fmt::format("{} {}\n", base::toMillis(time), body);
        ++made;
    }
    return out;
}

std::optional<Made> madeIn(std::string_view line) {
    std::int64_t ms = 0;
    const auto parsed = std::from_chars(line.data(), line.data() + line.size(), ms);
    if (parsed.ec != std::errc()) return {};
    const auto rest = line.substr(static_cast<std::size_t>(parsed.ptr - line.data()));
    return Made{base::fromMillis(ms), std::string(rest.substr(std::min<std::size_t>(1, rest.size())))};
}

} // namespace

base::Result<std::vector<std::string>> NewLines::take(const std::string& name, const std::string& lines, base::Time now,
                                                      const base::Run& run) {
    std::vector<std::string> out;
    if (m_miner.templates().size() >= kMostKinds) return out;
    ingest::Limits limits;
    limits.stop = run.stop;
    const auto answer = ingest::runLimited(name, limits, [&] { return firstOfEachKind(m_miner, lines, now); });
    if (!answer) return tl::unexpected(answer.error());
    for (const auto line : base::splitList(*answer, '\n')) {
        auto made = madeIn(line);
        if (!made) continue;
        // A line without a time at the begin was taken as of now.
        m_first = std::min(m_first.value_or(made->time), made->time);
        if (made->body.empty()) continue;
        m_miner.add(made->body);
        if (made->time >= *m_first + m_learn) out.push_back(std::move(made->body));
    }
    return out;
}

} // namespace penumbra::gather
