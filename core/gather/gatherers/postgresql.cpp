#include "base/parts.h"
#include "base/text.h"
#include "gather/changed_settings.h"
#include "gather/counters.h"
#include "gather/gatherer.h"
#include "gather/moment.h"
#include "gather/postgres/server.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr auto kPostgresqlParams = base::joinParams(
    kPostgresParams,
    std::to_array<base::ParamSpec>({
        {.key = "name",
         .title = PENUMBRA_TEXT("gather", "Name"),
         .help =
             PENUMBRA_TEXT("gather", "What the service is called that the server and its standbys are. Without it: as "
                                     "the source.")},
        {.key = "host",
         .title = PENUMBRA_TEXT("gather", "Host"),
         .help = PENUMBRA_TEXT("gather", "The host that it runs on, as the inventory calls it.")},
    }));

class PostgresqlConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto settings = postgresSettings(params);
        if (!settings) return tl::unexpected(settings.error());
        m_settings = std::move(*settings);
        m_name = params.has("name") ? params.text("name") : source().name;
        if (params.has("host")) m_host = params.text("host");
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        auto session = PostgresSession::open(m_settings, m_meter, run);
        if (!session) return tl::unexpected(session.error());
        const auto address =
            fmt::format("{}:{}", m_settings.host.starts_with('/') ? "localhost" : m_settings.host, m_settings.port);
        auto server = askServer(*session, m_name, address, source().name, ask.now, run);
        if (!server) return tl::unexpected(server.error());
        auto& batch = server->batch;
        if (!m_host.empty()) {
            batch.relations.push_back(
                {server->own, model::makeId(model::ResourceKind::Host, m_host), model::RelationKind::RunsOn});
            ++batch.accounting.read;
        }
        addEvents(*server, ask);
        m_changed.settle(batch, fmt::format("PostgreSQL {}", m_name), source().name);
        m_counters.settle(batch);
        return std::move(batch);
    }

    /// When it was started and when it read its configuration, against those times of the cursor.
    void addEvents(PostgresServer& server, const Ask& ask) const {
        const std::string role = server.standby ? "standby" : "primary";
        server.batch.cursor = fmt::format("{} {} {}", server.began, server.loaded, role);
        const auto before = base::splitList(ask.cursor, ' ');
        if (before.size() != 3) return;
        const bool restarted = before[0] != server.began;
        if (restarted)
            addEvent(server, model::EventKind::Other, "was started again", server.began,
                     fmt::format("pg_postmaster_start_time() is {}, was {}", server.began, before[0]));
        else if (before[1] != server.loaded)
            addEvent(server, model::EventKind::Release, "loaded its configuration again", server.loaded,
                     fmt::format("pg_conf_load_time() is {}, was {}", server.loaded, before[1]));
        if (before[2] != role)
            addEvent(server, model::EventKind::Other, server.standby ? "is a standby now" : "is the primary now",
                     base::formatTime(ask.now),
                     fmt::format("pg_is_in_recovery() is {}, was {}", server.standby, !server.standby));
    }

    void addEvent(PostgresServer& server, model::EventKind kind, const char* what, const std::string& when,
                  std::string line) const {
        const auto time = base::parseTime(when).value_or(base::Time{});
        addMoment(server.batch, kind, fmt::format("postgresql/{}/{}/{}", m_name, when, what),
                  fmt::format("PostgreSQL {} {}", model::naturalName(server.own), what), time, server.own,
                  {std::move(line)});
    }

    PostgresSettings m_settings;
    std::string m_name, m_host;
    Counters m_counters;
    ChangedSettings m_changed;
};

} // namespace

extern constinit const Gatherer postgresql{
    .id = "postgresql",
    .title = PENUMBRA_TEXT("gather", "PostgreSQL"),
    .summary = PENUMBRA_TEXT("gather", "Sizes and load of the databases, standbys, settings and what was changed in "
                                       "them, from a server of PostgreSQL."),
    .params = kPostgresqlParams,
    .connect = connectAs<PostgresqlConnection>,
};

} // namespace penumbra::gather
