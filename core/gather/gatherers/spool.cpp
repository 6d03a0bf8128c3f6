#include "base/deadline.h"
#include "base/file.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "ingest/planned.h"
#include "ingest/reader.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr base::Duration kAtRest = 1s;        ///< a file that was written later may not be whole yet
constexpr base::Duration kFolderLook = 200ms; ///< while it is waited for files
constexpr std::size_t kMostFiles = 10'000;    ///< in the folder
/// What a file beside another adds to its name: it says when what the other describes will be so.
constexpr std::string_view kPlanned = ".planned";
constexpr std::size_t kLargestOrder = 1 << 16;

constexpr base::ParamSpec kSpoolParams[] = {
    {.key = "folder",
     .title = PENUMBRA_TEXT("gather", "Folder"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Where pipelines put files, of any kind that 'import' reads. They are left where "
                                     "they are; one that changes is read again.")},
    {.key = "reader",
     .title = PENUMBRA_TEXT("gather", "Reader"),
     .help =
         PENUMBRA_TEXT("gather", "Id of the reader for every file. Without it each file's content says what it is.")},
};

/// A file as it was when it was read.
struct Seen {
    std::uintmax_t size = 0;
    std::int64_t written = 0; ///< milliseconds
    bool planned = false;     ///< something beside it says or said when it will be so
    bool operator==(const Seen&) const = default;
};
using Files = std::map<std::string, Seen>; ///< by name
/// Not there now, but a planned change when it was.
constexpr Seen kGone{0, 0, true};

std::string textOf(const Files& files) {
    std::string out;
    for (const auto& [name, seen] : files)
        out += fmt::format("{}{} {} {}\n", seen.planned ? "+" : "", seen.size, seen.written, name);
    return out;
}

Files filesIn(std::string_view text) {
    Files out;
    while (!text.empty()) {
        const auto line = std::string(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto first = line.find(' '), second = line.find(' ', first + 1);
        if (second == std::string::npos) continue;
        out[line.substr(second + 1)] = {std::strtoull(line.c_str(), nullptr, 10),
                                        std::strtoll(line.c_str() + first, nullptr, 10), line.starts_with('+')};
    }
    return out;
}

/// Hidden ones and those that their writer has not given their name yet are none.
bool isFinal(const std::string& name) {
    return !name.starts_with('.') && !name.ends_with('~') && !name.ends_with(".part") && !name.ends_with(".tmp") &&
           name.find('\n') == std::string::npos;
}

class SpoolConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        m_folder = params.text("folder");
        if (params.has("reader")) m_reader = params.text("reader");
        if (!m_reader.empty() && !ingest::readers().find(m_reader))
            return base::failUsage(PENUMBRA_SAY("Problem", "There is no reader '{}'; 'schema' lists them.")(m_reader));
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        if (!m_meter.begin(run)) return base::failCancelled();
        const auto known = filesIn(ask.cursor);
        base::Duration waited{};
        while (true) {
            auto there = list(ask.now + waited, known);
            if (!there) return tl::unexpected(there.error());
            if (*there != known || waited >= ask.wait) return read(*there, known, ask.now + waited, run);
            if (!base::pause(kFolderLook, run.stop)) return base::failCancelled();
            waited += kFolderLook;
        }
    }

    /// The files that are at rest by `now`, and what was planned by names that are known.
    base::Result<Files> list(base::Time now, const Files& known) {
        std::error_code error;
        Files out;
        for (fs::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
            std::error_code gone; // it may be taken away meanwhile
            const auto name = it->path().filename().string();
            if (!isFinal(name) || !it->is_regular_file(gone)) continue;
            const auto written = std::chrono::time_point_cast<base::Duration>(
                std::chrono::file_clock::to_sys(it->last_write_time(gone)));
            const auto size = it->file_size(gone);
            if (gone || written > now - kAtRest) continue;
            out[name] = {size, base::toMillis(written), false};
        }
        joinOrders(out);
        keepPlanned(out, known);
        if (error)
            return base::failInput(
                PENUMBRA_SAY("Problem", "The folder {} cannot be read: {}.")(m_folder, error.message()));
        if (out.size() > kMostFiles)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "The folder {} holds more than {} files. Move away what was read.")(m_folder, kMostFiles));
        return out;
    }

    /// A file is read again when what is said beside it changes, and one beside none waits for its own.
    static void joinOrders(Files& files) {
        for (auto it = files.begin(); it != files.end();) {
            if (!it->first.ends_with(kPlanned)) {
                ++it;
                continue;
            }
            if (const auto plan = files.find(it->first.substr(0, it->first.size() - kPlanned.size()));
                plan != files.end())
                plan->second = {plan->second.size + it->second.size, std::max(plan->second.written, it->second.written),
                                true};
            it = files.erase(it);
        }
    }

    /// What was once planned under a name stays known, as long as there is room.
    static void keepPlanned(Files& files, const Files& known) {
        for (const auto& [name, seen] : known)
            if (const auto there = files.find(name); seen.planned && there != files.end()) there->second.planned = true;
        for (const auto& [name, seen] : known)
            if (seen.planned && files.size() < kMostFiles) files.emplace(name, kGone);
    }

    /// Whether anything is beside a file that says when it will be so.
    base::Result<bool> isOrdered(const std::string& name) const {
        std::error_code error;
        const auto order = fs::symlink_status(fs::path(m_folder) / (name + std::string(kPlanned)), error);
        if (order.type() == fs::file_type::not_found || error == std::errc::filename_too_long) return false;
        if (order.type() != fs::file_type::none) return true;
        return base::failInput(
            PENUMBRA_SAY("Problem", "Whether {}{} is there cannot be seen: {}. The file is read once it can.")(
                name, kPlanned, error.message()));
    }

    base::Result<model::Batch> readPlan(const std::string& name, base::Time now, const ingest::Limits& limits) const {
        const auto path = (fs::path(m_folder) / name).string();
        const auto text = base::readFile(path + std::string(kPlanned), kLargestOrder);
        if (!text) return tl::unexpected(text.error());
        const auto json = base::parseJson(*text, name + std::string(kPlanned));
        if (!json) return tl::unexpected(json.error());
        const auto order = ingest::planOrderFromJson(*json, name + std::string(kPlanned));
        if (!order) return tl::unexpected(order.error());
        const auto reader = base::textAt(*json, "reader", m_reader);
        auto file = ingest::readFile(path, reader, {}, now, limits);
        return file ? ingest::asPlan(std::move(*file), *order) : file;
    }

    base::Result<model::Batch> readOne(const std::string& name, bool ordered, bool planned, base::Time now,
                                       const ingest::Limits& limits) const {
        if (ordered) return readPlan(name, now, limits);
        if (planned)
            return base::failInput(
                PENUMBRA_SAY("Problem", "It was a planned change, and {}{} is not beside it any more: it is not "
                                        "taken for what is there already. Under another name it is.")(name, kPlanned));
        return ingest::readFile((fs::path(m_folder) / name).string(), m_reader, {}, now, limits);
    }

    base::Result<model::Batch> read(const Files& there, const Files& known, base::Time now, const base::Run& run) {
        model::Batch batch;
        ingest::Limits limits;
        limits.stop = run.stop;
        auto done = there;
        const auto tell = [&](const std::string& name, std::string text) {
            batch.problems.push_back({base::Severity::Warning, "file-not-read", name, std::move(text)});
        };
        for (const auto& [name, seen] : there) {
            if (const auto before = known.find(name); before != known.end() && before->second == seen) continue;
            if (seen == kGone) continue;
            const auto ordered = isOrdered(name);
            if (!ordered) {
                tell(name, ordered.error().text);
                done.erase(name);
                continue;
            }
            m_meter.bytes += static_cast<std::int64_t>(seen.size);
            auto file = readOne(name, *ordered, seen.planned, now, limits);
            if (run.stopped()) return base::failCancelled();
            if (file)
                append(batch, std::move(*file));
            else
                tell(name, PENUMBRA_SAY("Problem", "{} It is read again when it changes.")(file.error().text));
        }
        batch.cursor = textOf(done);
        return batch;
    }

    std::string m_folder, m_reader;
};

} // namespace

extern constinit const Gatherer spool{
    .id = "spool",
    .title = PENUMBRA_TEXT("gather", "Spool folder"),
    .summary = PENUMBRA_TEXT("gather", "A folder into which pipelines write files of any kind that can be imported."),
    .params = kSpoolParams,
    .connect = connectAs<SpoolConnection>,
    .watches = true,
};

} // namespace penumbra::gather
