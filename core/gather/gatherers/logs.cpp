#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/logs/files.h"
#include "gather/logs/journal.h"
#include "gather/logs/recent_events.h"
#include "ingest/zones.h"

#include <fmt/format.h>
#include <optional>
#include <utility>

namespace penumbra::gather {

namespace {

constexpr base::ParamSpec kLogsParams[] = {
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
    {.key = "learn",
     .title = PENUMBRA_TEXT("gather", "Learning time"),
     .kind = base::ParamKind::Duration,
     .preset = "1d",
     .help =
         PENUMBRA_TEXT("gather", "Once so much of a file was read, a line of a kind that it never had is noted; 0s: "
                                 "never.")},
};

class LogsConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        LogOptions options;
        if (params.has("host")) options.about["host"] = params.text("host");
        if (params.has("zone")) options.about["zone"] = params.text("zone");
        if (params.has("zone") && !ingest::isZone(params.text("zone")))
            return base::failUsage(PENUMBRA_SAY("Problem", "There is no time zone '{}'.")(params.text("zone")));
        if (auto ids = listOf(params, "resources"); !ids.empty()) options.about["resources"] = std::move(ids);
        options.fromEnd = params.text("from") == "end";
        if (params.has("journal-folder")) options.journalFolder = params.text("journal-folder");
        options.units = listOf(params, "units");
        options.history = params.duration("history");
        options.learn = params.duration("learn");
        const auto files = listOf(params, "files");
        if (files.empty()) {
            m_journal.emplace(std::move(options));
            return {};
        }
        auto made = LogFiles::make(files, std::move(options));
        if (!made) return tl::unexpected(made.error());
        m_files.emplace(std::move(*made));
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        base::Duration waited{};
        auto batch =
            m_files ? m_files->gather(ask, m_meter, waited, run) : m_journal->gather(ask, m_meter, waited, run);
        if (!batch) return batch;
        for (auto& event : batch->events) event.source = source().name;
        m_recent.join(batch->events, ask.now + waited, ask.cursor, batch->cursor);
        dropRoutineNotes(*batch);
        std::erase_if(batch->problems, [&](const base::Problem& problem) {
            return problem.code == "no-zone" && std::exchange(m_toldZone, true);
        });
        return batch;
    }

    std::optional<LogFiles> m_files;
    std::optional<Journal> m_journal; ///< where no files are named
    RecentEvents m_recent;
    bool m_toldZone = false; ///< once is enough
};

} // namespace

extern constinit const Gatherer logs{
    .id = "logs",
    .title = PENUMBRA_TEXT("gather", "Logs"),
    .summary =
        PENUMBRA_TEXT("gather", "Follows log files or the journal of systemd and tells of reloads, restarts, new "
                                "versions, changed settings and deployments, each with its lines."),
    .params = kLogsParams,
    .connect = connectAs<LogsConnection>,
    .watches = true,
};

} // namespace penumbra::gather
