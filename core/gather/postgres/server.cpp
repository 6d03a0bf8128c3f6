#include "gather/postgres/server.h"

#include "base/text.h"
#include "gather/secret_names.h"
#include "ingest/intake.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr const char* kIdentity =
    "SELECT current_setting('server_version'), pg_is_in_recovery(), "
    "to_char(pg_postmaster_start_time(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), "
    "to_char(pg_conf_load_time(), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), current_setting('max_connections')";

constexpr const char* kDatabases =
    "SELECT d.datname, CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', "
    "'MEMBER') "
    "THEN pg_database_size(d.oid) END, s.numbackends, s.xact_commit, s.xact_rollback, s.blks_read, s.blks_hit, "
    "s.tup_returned, s.tup_inserted + s.tup_updated + s.tup_deleted, s.conflicts, s.temp_bytes, s.deadlocks "
    "FROM pg_database d JOIN pg_stat_database s ON s.datid = d.oid ORDER BY d.datname";

constexpr const char* kReplicas =
    "SELECT application_name, coalesce(host(client_addr), ''), coalesce(state, ''), coalesce(sync_state, ''), "
    "extract(epoch FROM replay_lag), pg_wal_lsn_diff(CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() "
    "ELSE pg_current_wal_lsn() END, replay_lsn) FROM pg_stat_replication ORDER BY application_name, client_addr";

constexpr const char* kMaster = "SELECT coalesce(sender_host, ''), sender_port, coalesce(status, ''), "
                                "extract(epoch FROM now() - pg_last_xact_replay_timestamp()) FROM pg_stat_wal_receiver";

/// What this connection itself sets is not the server's configuration.
constexpr const char* kSettings =
    "SELECT name, CASE WHEN source IN ('client', 'session') THEN reset_val ELSE setting END, coalesce(unit, '') "
    "FROM pg_settings WHERE setting IS NOT NULL AND name NOT IN "
    "('application_name', 'client_encoding', 'transaction_deferrable', 'transaction_isolation', "
    "'transaction_read_only', 'default_transaction_read_only', 'in_hot_standby') ORDER BY name";

struct DatabaseFigure {
    const char* metric;
    base::Unit unit = base::Unit::Count;
};
/// The columns of kDatabases from the second on.
constexpr std::array kDatabaseFigures{
    DatabaseFigure{"size", base::Unit::Bytes}, DatabaseFigure{"connections"},
    DatabaseFigure{"commits_total"},           DatabaseFigure{"rollbacks_total"},
    DatabaseFigure{"blocks-read_total"},       DatabaseFigure{"blocks-hit_total"},
    DatabaseFigure{"rows-read_total"},         DatabaseFigure{"rows-written_total"},
    DatabaseFigure{"conflicts_total"},         DatabaseFigure{"temporary_total", base::Unit::Bytes},
    DatabaseFigure{"deadlocks_total"}};

class Description final {
public:
    Description(PostgresSession& session, std::string name, const ingest::Input& input, const base::Run& run)
        : m_session(session), m_name(std::move(name)), m_intake(input), m_run(run) {}

    base::Result<PostgresServer> make(const std::string& address) {
        model::StatedResource service;
        service.stated = {model::Member::Name};
        service.kind = model::ResourceKind::Service;
        service.id = model::makeId(service.kind, m_name);
        service.name = m_name.substr(m_name.rfind('/') + 1);
        m_intake.add(std::move(service), m_name);
        m_out.own = instance(address);
        using Step = base::Result<void> (Description::*)();
        for (const Step step : {&Description::identity, &Description::databases, &Description::replicas,
                                &Description::master, &Description::settings})
            if (auto done = (this->*step)(); !done) return tl::unexpected(done.error());
        m_out.batch = std::move(m_intake).finish();
        return std::move(m_out);
    }

private:
    model::ResourceId instance(const std::string& address) {
        model::StatedResource out;
        out.stated = {model::Member::Name};
        out.kind = model::ResourceKind::Workload;
        out.id = model::makeId(out.kind, fmt::format("{}/{}", m_name, address));
        out.name = address;
        const auto id = out.id;
        if (m_intake.find(id) == nullptr) m_intake.add(std::move(out), m_name);
        m_intake.addOnce({id, model::makeId(model::ResourceKind::Service, m_name), model::RelationKind::PartOf});
        return id;
    }
    void fact(const model::ResourceId& id, const char* key, std::string_view value) {
        if (auto* resource = m_intake.find(id); resource != nullptr && !value.empty())
            resource->attributes[key] = m_intake.attribute(ingest::cleanText(value));
    }
    void measure(const model::ResourceId& id, const std::string& metric, base::Unit unit, std::optional<double> value) {
        if (value && std::isfinite(*value)) m_intake.addSample({id, metric}, unit, m_intake.input().time, *value);
    }
    base::Result<void> ask(const char* statement, const std::function<void(const PostgresRow&)>& take) {
        return m_session.ask(
            statement, {},
            [&](const PostgresRow& row) {
                take(row);
                return base::Result<void>();
            },
            m_run);
    }

    base::Result<void> identity() {
        return ask(kIdentity, [&](const PostgresRow& row) {
            m_out.standby = row.text(1) == "t";
            m_out.began = row.text(2);
            m_out.loaded = row.text(3);
            fact(m_out.own, "version", row.text(0));
            fact(m_out.own, "postgresql.role", m_out.standby ? "standby" : "primary");
            fact(m_out.own, "postgresql.started", row.text(2));
            measure(m_out.own, "max-connections", base::Unit::Count, row.number(4));
        });
    }

    base::Result<void> databases() {
        double size = 0, connections = 0;
        bool whole = true;
        auto done = ask(kDatabases, [&](const PostgresRow& row) {
            const auto name = ingest::cleanText(row.text(0));
            for (std::size_t i = 0; i < kDatabaseFigures.size(); ++i) {
                std::string metric = kDatabaseFigures[i].metric;
                measure(m_out.own, fmt::format("{}{{database=\"{}\"}}", metric, name), kDatabaseFigures[i].unit,
                        row.number(i + 1));
            }
            whole = whole && row.has(1);
            size += row.number(1).value_or(0);
            connections += row.number(2).value_or(0);
        });
        if (!done) return done;
        if (whole) measure(m_out.own, "disk", base::Unit::Bytes, size);
        measure(m_out.own, "connections", base::Unit::Count, connections);
        return {};
    }

    base::Result<void> replicas() {
        return ask(kReplicas, [&](const PostgresRow& row) {
            // Where its port is not known, the name that it gives itself is the best one.
            const bool named = row.text(0) != "walreceiver" && !row.text(0).empty();
            const auto address = row.text(1).empty() ? std::string("localhost") : std::string(row.text(1));
            const auto id = instance(named ? ingest::cleanText(row.text(0)) : address);
            if (id == m_out.own) return;
            fact(id, "postgresql.role", "standby");
            fact(id, "postgresql.replica-of", model::naturalName(m_out.own).substr(m_name.size() + 1));
            fact(id, "postgresql.address", row.text(1));
            fact(id, "postgresql.replication", row.text(2));
            fact(id, "postgresql.synchronous", row.text(3));
            measure(id, "replication-lag", base::Unit::Seconds, row.has(4) ? row.number(4) : std::optional(0.0));
            measure(id, "replication-behind", base::Unit::Bytes, row.number(5));
        });
    }

    base::Result<void> master() {
        return ask(kMaster, [&](const PostgresRow& row) {
            if (row.text(0).empty()) return;
            fact(m_out.own, "postgresql.replica-of", fmt::format("{}:{}", row.text(0), row.text(1)));
            fact(m_out.own, "postgresql.replication", row.text(2));
            measure(m_out.own, "replication-age", base::Unit::Seconds, row.number(3));
        });
    }

    base::Result<void> settings() {
        int secrets = 0;
        auto done = ask(kSettings, [&](const PostgresRow& row) {
            const auto key = ingest::cleanText(row.text(0));
            if (namesSecret(key)) {
                ++secrets;
                return;
            }
            auto value = ingest::cleanText(row.text(1));
            // "16384" of "8kB" each, "60" of "s".
            if (const auto unit = row.text(2); !unit.empty())
                value += fmt::format("{}{}", unit[0] >= '0' && unit[0] <= '9' ? " x " : " ", unit);
            m_intake.add(model::ConfigItem{m_out.own, "postgresql." + key, std::move(value), m_intake.input().time});
        });
        if (done && secrets > 0)
            m_intake.note(
                "secrets", m_name,
                PENUMBRA_SAY("Problem", "{} settings that may hold a password or the like were left out.")(secrets));
        return done;
    }

    PostgresSession& m_session;
    std::string m_name;
    ingest::Intake m_intake;
    const base::Run& m_run;
    PostgresServer m_out;
};

} // namespace

base::Result<PostgresServer> askServer(PostgresSession& session, const std::string& name, const std::string& address,
                                       const std::string& source, base::Time now, const base::Run& run) {
    const ingest::Input input{source, {}, now, {}, {}};
    return Description(session, name, input, run).make(address);
}

} // namespace penumbra::gather
