#include "gather/logs/files.h"

#include "base/text.h"
#include "gather/document.h"
#include "ingest/reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <thread>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration kFileLook = 100ms; ///< between two looks at the files
/// A reload writes its lines over some time: what came in is read once it was quiet for so long.
constexpr base::Duration kQuiet = 400ms;
constexpr base::Duration kPatience = 2s; ///< or after this
constexpr std::size_t kMostNoted = 5;    ///< new kinds of lines, of each file

base::Duration nap(base::Duration length) {
    std::this_thread::sleep_for(length);
    return length;
}

} // namespace

base::Result<LogFiles> LogFiles::make(const std::vector<std::string>& words, LogOptions options) {
    LogFiles out;
    out.m_options = std::move(options);
    for (const auto& word : words) {
        const auto equals = word.find('=');
        const bool named = equals != std::string::npos && equals < word.find('/');
        auto path = named ? word.substr(equals + 1) : word;
        if (!path.starts_with('/'))
            return base::failUsage(PENUMBRA_SAY(
                "Problem", "The parameter 'files' holds '{:.100}', which is no path that begins with '/'.")(path));
        out.m_files.push_back({named ? word.substr(0, equals) : std::string(),
                               LogFile(std::move(path)),
                               {},
                               {},
                               NewLines(out.m_options.learn)});
    }
    return out;
}

base::Result<model::Batch> LogFiles::gather(const Ask& ask, Meter& meter, base::Duration& waited,
                                            const base::Run& run) {
    if (auto known = resume(ask.cursor); !known) return tl::unexpected(known.error());
    waited = waitForLines(ask.wait, run);
    if (run.stopped()) return base::failCancelled();
    model::Batch batch;
    std::size_t dead = 0;
    std::vector<LogPlace> places;
    for (auto& followed : m_files) {
        const bool first = followed.place.inode == 0;
        auto piece = followed.file.read(followed.place, kMostLogBytes);
        places.push_back(piece ? piece->place : followed.place);
        if (!piece) {
            batch.problems.push_back({base::Severity::Warning, "no-log", followed.file.path(), piece.error().text});
            if (++dead == m_files.size()) return tl::unexpected(piece.error());
            continue;
        }
        if (!meter.begin(run)) return base::failCancelled();
        meter.bytes += static_cast<std::int64_t>(piece->bytes.size());
        if (!piece->lost.empty())
            batch.problems.push_back({base::Severity::Warning, "lines-lost", followed.file.path(), piece->lost});
        if (piece->bytes.empty() || (first && m_options.fromEnd)) continue;
        // What the waiting took has gone by: a line without a time was written about now.
        if (auto noted = noteNewKinds(followed, piece->bytes, ask.now + waited, batch, run); !noted)
            return tl::unexpected(noted.error());
        auto events = readLines(followed, std::move(piece->bytes), !first, ask.now + waited, run);
        if (!events) return events;
        append(batch, std::move(*events));
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto& followed = m_files[i];
        if (m_options.fromEnd && followed.place.inode == 0) followed.start = places[i];
        followed.place = places[i];
    }
    batch.cursor = cursor();
    return batch;
}

base::Result<void> LogFiles::noteNewKinds(Followed& followed, const std::string& bytes, base::Time now,
                                          model::Batch& batch, const base::Run& run) const {
    if (m_options.learn == 0s) return {};
    const auto kinds = followed.fresh.take(followed.file.path(), bytes, now, run);
    if (!kinds) return tl::unexpected(kinds.error());
    for (std::size_t i = 0; i < kinds->size() && i < kMostNoted; ++i)
        batch.problems.push_back(
            {base::Severity::Note, "new-line", followed.file.path(),
             PENUMBRA_SAY("Problem", "A line of a kind that was not there before: {:.200}")((*kinds)[i])});
    if (kinds->size() > kMostNoted)
        batch.problems.push_back({base::Severity::Note, "new-line", followed.file.path(),
                                  PENUMBRA_SAY("Problem", "And {} more.")(kinds->size() - kMostNoted)});
    return {};
}

base::Result<model::Batch> LogFiles::readLines(const Followed& followed, std::string bytes, bool live, base::Time now,
                                               const base::Run& run) const {
    auto about = m_options.about;
    if (!followed.program.empty()) about["program"] = followed.program;
    about["undated"] = live;
    ingest::Limits limits;
    limits.stop = run.stop;
    const auto name = followed.file.path().substr(followed.file.path().rfind('/') + 1);
    return ingest::read({name, std::move(bytes), now, base::dumpJson(about), {}}, "log-text", limits);
}

/// Takes the places out of the cursor, which may be of another process.
base::Result<void> LogFiles::resume(const std::string& text) {
    if (text.empty())
        for (auto& followed : m_files) followed.place = followed.start;
    if (text.empty() || text == cursor()) return {};
    const auto json = base::parseJson(text, "the cursor");
    if (!json || !json->is_object())
        return base::failInput(PENUMBRA_SAY(
            "Problem", "Its cursor cannot be read, so where to go on is not known. Remove the source's cursor to "
                       "read its logs again.")());
    for (auto& followed : m_files) {
        const auto& place = base::childAt(*json, followed.file.path().c_str());
        const auto at = [&](const char* key) { return static_cast<std::uint64_t>(base::integerAt(place, key)); };
        followed.place = {at("device"), at("inode"), at("offset"), at("before")};
    }
    return {};
}

std::string LogFiles::cursor() const {
    auto json = base::Json::object();
    for (const auto& [program, file, start, place, fresh] : m_files) {
        if (place.inode == 0) continue;
        const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
        json[file.path()] = {{"device", number(place.device)},
                             {"inode", number(place.inode)},
                             {"offset", number(place.offset)},
                             {"before", number(place.before)}};
    }
    return json.empty() ? std::string() : base::dumpJson(json);
}

bool LogFiles::anyChanged() const {
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const Followed& followed) { return followed.file.changed(followed.place); });
}

std::uint64_t LogFiles::sizes() const {
    std::uint64_t out = 0;
    for (const auto& followed : m_files) out = out * 31 + followed.file.size();
    return out;
}

/// Until lines came and stopped to come; how long that was.
base::Duration LogFiles::waitForLines(base::Duration most, const base::Run& run) const {
    base::Duration waited{};
    while (waited < most && !run.stopped() && !anyChanged()) waited += nap(std::min(kFileLook, most - waited));
    if (most == 0s || !anyChanged()) return waited;
    base::Duration quiet{}, since{};
    for (auto last = sizes(); quiet < kQuiet && since < kPatience && !run.stopped();) {
        since += nap(kFileLook);
        const auto now = sizes();
        quiet = now == last ? quiet + kFileLook : 0s;
        last = now;
    }
    return waited + since;
}

} // namespace penumbra::gather
