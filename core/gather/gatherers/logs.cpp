#include "base/command.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/logs/log_file.h"
#include "gather/logs/recent_events.h"
#include "ingest/reader.h"
#include "ingest/zones.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <thread>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 20; ///< of one file in one gathering
constexpr base::Duration kLook = 100ms;                       ///< between two looks at the files
constexpr base::Duration kLookJournal = 1s;                   ///< between two at the journal, which cost a process
/// A reload writes its lines over some time: what came in is read once it was quiet for so long.
constexpr base::Duration kQuiet = 400ms;
constexpr base::Duration kPatience = 2s; ///< or after this

constexpr base::ParamSpec kParams[] = {
    {.key = "files",
     .title = PENUMBRA_TEXT("gather", "Files"),
     .help =
         PENUMBRA_TEXT("gather", "Paths of log files with commas between them. The program that writes one may "
                                 "stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd "
                                 "is read.")},
    {.key = "host",
     .title = PENUMBRA_TEXT("gather", "Host"),
     .help = PENUMBRA_TEXT("gather", "The host that the logs are of, where their lines do not say it.")},
    {.key = "resources",
     .title = PENUMBRA_TEXT("gather", "Resources"),
     .help = PENUMBRA_TEXT("gather", "What else the events are about, e.g. service/shop/cart, with commas between.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("gather", "Time zone"),
     .help = PENUMBRA_TEXT("gather", "Of times without a zone, e.g. Europe/Berlin. Without it: UTC.")},
    {.key = "from",
     .title = PENUMBRA_TEXT("gather", "Begin"),
     .kind = base::ParamKind::Choice,
     .preset = "begin",
     .choices = "begin|end",
     .help =
         PENUMBRA_TEXT("gather", "Whether the first gathering reads what is there (of each file its last 16 MiB, of "
                                 "the journal the history) or only what comes from then on.")},
    {.key = "journal-folder",
     .title = PENUMBRA_TEXT("gather", "Folder of the journal"),
     .help = PENUMBRA_TEXT("gather", "Where the journal lies, if it is not the machine's own.")},
    {.key = "units",
     .title = PENUMBRA_TEXT("gather", "Units"),
     .help = PENUMBRA_TEXT("gather", "Only these units of the journal, with commas between them.")},
    {.key = "history",
     .title = PENUMBRA_TEXT("gather", "History"),
     .kind = base::ParamKind::Duration,
     .preset = "14d",
     .help = PENUMBRA_TEXT("gather", "How far back the first gathering reads the journal.")},
};

/// "a, b" -> a, b
std::vector<std::string> listOf(const base::Params& params, const char* key) {
    std::vector<std::string> out;
    if (!params.has(key)) return out;
    std::string_view text = params.text(key);
    while (true) {
        const auto begin = text.find_first_not_of(" ,;\n");
        if (begin == std::string_view::npos) return out;
        text.remove_prefix(begin);
        const auto word = text.substr(0, text.find_first_of(",;\n"));
        text.remove_prefix(word.size());
        out.emplace_back(word.substr(0, word.find_last_not_of(' ') + 1));
    }
}

struct Followed {
    std::string program; ///< as the planner calls it, or empty
    LogFile file;
    LogPlace place;
};

class LogsConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        for (const auto& word : listOf(params, "files")) {
            const auto equals = word.find('=');
            const bool named = equals != std::string::npos && equals < word.find('/');
            auto path = named ? word.substr(equals + 1) : word;
            if (!path.starts_with('/'))
                return base::failUsage(
                    fmt::format("The parameter 'files' holds '{:.100}', which is no path that begins with '/'.", path));
            m_files.push_back({named ? word.substr(0, equals) : std::string(), LogFile(std::move(path)), {}});
        }
        if (params.has("host")) m_about["host"] = params.text("host");
        if (params.has("zone")) m_about["zone"] = params.text("zone");
        if (params.has("zone") && !ingest::isZone(params.text("zone")))
            return base::failUsage(fmt::format("There is no time zone '{}'.", params.text("zone")));
        if (auto ids = listOf(params, "resources"); !ids.empty()) m_about["resources"] = std::move(ids);
        m_fromEnd = params.text("from") == "end";
        if (params.has("journal-folder")) m_folder = params.text("journal-folder");
        m_units = listOf(params, "units");
        m_history = params.duration("history");
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        return m_files.empty() ? fetchJournal(ask, run) : fetchFiles(ask, run);
    }

    // Files

    base::Result<model::Batch> fetchFiles(const Ask& ask, const base::Run& run) {
        if (auto known = resume(ask.cursor); !known) return tl::unexpected(known.error());
        const auto waited = waitForLines(ask.wait, run);
        if (run.stopped()) return base::failCancelled();
        model::Batch batch;
        std::size_t dead = 0;
        std::string why;
        std::vector<LogPlace> places;
        for (auto& followed : m_files) {
            const bool first = followed.place.inode == 0;
            auto piece = followed.file.read(followed.place, kMostBytes);
            places.push_back(piece ? piece->place : followed.place);
            if (!piece) {
                ++dead;
                why = piece.error().text;
                batch.problems.push_back({base::Severity::Warning, "no-log", followed.file.path(), why});
                continue;
            }
            ++m_meter.requests;
            m_meter.bytes += static_cast<std::int64_t>(piece->bytes.size());
            if (!piece->lost.empty())
                batch.problems.push_back({base::Severity::Warning, "lines-lost", followed.file.path(), piece->lost});
            if (piece->bytes.empty() || (first && m_fromEnd)) continue;
            // What the waiting took has gone by: a line without a time was written about now.
            auto events = readLines(followed, std::move(piece->bytes), !first, ask.now + waited, run);
            if (!events) return events;
            append(batch, std::move(*events));
        }
        if (dead == m_files.size()) return base::failInput(why);
        for (std::size_t i = 0; i < m_files.size(); ++i) m_files[i].place = places[i];
        finish(batch, ask.now + waited);
        batch.cursor = cursor();
        return batch;
    }

    base::Result<model::Batch> readLines(const Followed& followed, std::string bytes, bool live, base::Time now,
                                         const base::Run& run) const {
        auto about = m_about;
        if (!followed.program.empty()) about["program"] = followed.program;
        about["undated"] = live;
        ingest::Limits limits;
        limits.stop = run.stop;
        const auto name = followed.file.path().substr(followed.file.path().rfind('/') + 1);
        return ingest::read({name, std::move(bytes), now, base::dumpJson(about), {}}, "log-text", limits);
    }

    /// Takes the places out of the cursor, which may be of another process.
    base::Result<void> resume(const std::string& text) {
        if (text.empty() || text == cursor()) return {};
        const auto json = base::parseJson(text, "the cursor");
        if (!json || !json->is_object())
            return base::failInput("Its cursor cannot be read, so where to go on is not known. Remove the source's "
                                   "cursor to read its logs again.");
        for (auto& followed : m_files) {
            const auto& place = base::childAt(*json, followed.file.path().c_str());
            const auto at = [&](const char* key) { return static_cast<std::uint64_t>(base::integerAt(place, key)); };
            followed.place = {at("device"), at("inode"), at("offset"), at("before")};
        }
        return {};
    }

    std::string cursor() const {
        auto json = base::Json::object();
        for (const auto& [program, file, place] : m_files) {
            if (place.inode == 0) continue;
            const auto number = [](std::uint64_t value) { return static_cast<std::int64_t>(value); };
            json[file.path()] = {{"device", number(place.device)},
                                 {"inode", number(place.inode)},
                                 {"offset", number(place.offset)},
                                 {"before", number(place.before)}};
        }
        return json.empty() ? std::string() : base::dumpJson(json);
    }

    bool anyChanged() const {
        return std::any_of(m_files.begin(), m_files.end(), [](const Followed& followed) {
            return followed.file.changed(followed.place);
        });
    }

    std::uint64_t sizes() const {
        std::uint64_t out = 0;
        for (const auto& followed : m_files) out = out * 31 + followed.file.size();
        return out;
    }

    /// Until lines came and stopped to come, at most for so long; how long that was.
    base::Duration waitForLines(base::Duration most, const base::Run& run) const {
        base::Duration waited{};
        while (waited < most && !run.stopped() && !anyChanged()) waited += nap(std::min(kLook, most - waited));
        if (most == 0s || !anyChanged()) return waited;
        base::Duration quiet{}, since{};
        for (auto last = sizes(); quiet < kQuiet && since < kPatience && !run.stopped();) {
            since += nap(kLook);
            const auto now = sizes();
            quiet = now == last ? quiet + kLook : 0s;
            last = now;
        }
        return waited + since;
    }

    static base::Duration nap(base::Duration length) {
        std::this_thread::sleep_for(length);
        return length;
    }

    // The journal

    base::Result<model::Batch> fetchJournal(const Ask& ask, const base::Run& run) {
        base::Duration waited{};
        while (true) {
            auto batch = askJournal(ask, ask.now + waited, run);
            if (!batch || waited >= ask.wait || batch->cursor != ask.cursor) return batch;
            for (base::Duration slept{}; slept < kLookJournal && waited < ask.wait; slept += kLook) {
                if (run.stopped()) return base::failCancelled();
                waited += nap(kLook);
            }
        }
    }

    base::Command journalCommand(const Ask& ask) const {
        base::Command out;
        out.words = {"journalctl", "--output=json", "--no-pager", "--quiet", "--show-cursor"};
        if (!m_folder.empty()) out.words.push_back("--directory=" + m_folder);
        for (const auto& unit : m_units) out.words.push_back("--unit=" + unit);
        if (!ask.cursor.empty())
            out.words.push_back("--after-cursor=" + ask.cursor);
        else if (m_fromEnd)
            out.words.push_back("--lines=1");
        else
            out.words.push_back(fmt::format("--since=@{}", base::toMillis(ask.now - m_history) / 1000));
        out.most = kMostBytes;
        return out;
    }

    base::Result<model::Batch> askJournal(const Ask& ask, base::Time now, const base::Run& run) {
        const auto ended = base::runCommand(journalCommand(ask), run);
        ++m_meter.requests;
        if (!ended) return tl::unexpected(ended.error());
        if (ended->status != 0 && !ended->cut)
            return base::failInput(fmt::format("journalctl ended with status {}: {:.300} Check that there is a journal "
                                               "and who may read it.",
                                               ended->status, ended->errors));
        m_meter.bytes += static_cast<std::int64_t>(ended->output.size());
        auto [lines, cursor] = split(ended->output, ended->cut);
        model::Batch batch;
        if (!lines.empty() && !(ask.cursor.empty() && m_fromEnd)) {
            auto read = readDocument("journald", "journal.json", std::move(lines), now, run);
            if (!read) return read;
            batch = std::move(*read);
        }
        finish(batch, now);
        batch.cursor = cursor.empty() ? ask.cursor : cursor;
        return batch;
    }

    /// The entries, and the cursor of the last one: what journalctl says at its end, or that of the last whole entry.
    static std::pair<std::string, std::string> split(std::string text, bool cut) {
        constexpr std::string_view kCursor = "-- cursor: ";
        std::string cursor;
        if (const auto at = text.rfind(kCursor); !cut && at != std::string::npos && (at == 0 || text[at - 1] == '\n')) {
            cursor = text.substr(at + kCursor.size());
            while (cursor.ends_with('\n')) cursor.pop_back();
            text.resize(at);
            return {std::move(text), std::move(cursor)};
        }
        text.resize(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
        constexpr std::string_view kField = "\"__CURSOR\":\"";
        if (const auto at = text.rfind(kField); at != std::string::npos)
            cursor = text.substr(at + kField.size(), text.find('"', at + kField.size()) - at - kField.size());
        return {std::move(text), std::move(cursor)};
    }

    void finish(model::Batch& batch, base::Time now) {
        for (auto& event : batch.events) event.source = source().name;
        m_recent.join(batch.events, now);
    }

    std::vector<Followed> m_files;
    base::Json m_about = base::Json::object();
    std::string m_folder;
    std::vector<std::string> m_units;
    base::Duration m_history{};
    bool m_fromEnd = false;
    RecentEvents m_recent;
};

base::Result<std::unique_ptr<Connection>> connectLogs(const Source& source, const base::Params& params) {
    auto out = std::make_unique<LogsConnection>(source);
    if (auto configured = out->configure(params); !configured) return tl::unexpected(configured.error());
    return out;
}

} // namespace

extern constinit const Gatherer logs{
    .id = "logs",
    .title = PENUMBRA_TEXT("gather", "Logs"),
    .summary =
        PENUMBRA_TEXT("gather", "Follows log files or the journal of systemd and tells of reloads, restarts, new "
                                "versions, changed settings and deployments, each with its lines."),
    .params = kParams,
    .connect = connectLogs,
    .watches = true,
};

} // namespace penumbra::gather
