#include "gather/postgres/session.h"

#include "base/text.h"
#include "gather/http_params.h"
#include "gather/resolve.h"
#include "gather/stream.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <poll.h>

namespace penumbra::gather {

namespace {

using Result = std::unique_ptr<PGresult, void (*)(PGresult*)>;

/// What libpq says, in one line.
std::string flat(const char* said) {
    std::string out(said == nullptr ? "" : said);
    std::replace(out.begin(), out.end(), '\n', ' ');
    std::replace(out.begin(), out.end(), '\t', ' ');
    while (out.ends_with(' ')) out.pop_back();
    if (out.size() > 400) out.resize(400);
    return out;
}

class LiveRow final : public PostgresRow {
public:
    LiveRow(const PGresult* result, int row) : m_result(result), m_row(row) {}
    std::size_t size() const override { return static_cast<std::size_t>(::PQnfields(m_result)); }
    std::string name(std::size_t column) const override { return ::PQfname(m_result, static_cast<int>(column)); }
    unsigned type(std::size_t column) const override { return ::PQftype(m_result, static_cast<int>(column)); }
    bool has(std::size_t column) const override {
        return ::PQgetisnull(m_result, m_row, static_cast<int>(column)) == 0;
    }
    std::string_view text(std::size_t column) const override {
        const int at = static_cast<int>(column);
        return {::PQgetvalue(m_result, m_row, at), static_cast<std::size_t>(::PQgetlength(m_result, m_row, at))};
    }

private:
    const PGresult* m_result;
    int m_row;
};

} // namespace

struct PostgresSession::Impl {
    explicit Impl(PostgresSettings settings) : settings(std::move(settings)) {}
    ~Impl() {
        if (connection != nullptr) ::PQfinish(connection);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    tl::unexpected<base::Error> late() const {
        return base::failInput(PENUMBRA_SAY("Problem", "PostgreSQL at {} does not answer within {}.")(
            settings.shown(), base::formatDuration(settings.limit)));
    }
    tl::unexpected<base::Error> refused() const;
    tl::unexpected<base::Error> unreachable(std::string_view why) const;
    base::Result<std::array<std::string, 3>> place(const base::Deadline& deadline, const base::Run& run) const;
    base::Result<void> connect(const base::Run& run);
    base::Result<void> flush(const base::Deadline& deadline, const base::Run& run) const;
    /// The next result, null at the end of the statement.
    base::Result<Result> next(const base::Deadline& deadline, const base::Run& run) const;

    PostgresSettings settings;
    PGconn* connection = nullptr;
};

tl::unexpected<base::Error> PostgresSession::Impl::refused() const {
    const auto said = flat(::PQerrorMessage(connection));
    for (const char* sign : {"password authentication failed", "no password supplied", "authentication failed",
                             "no pg_hba.conf entry", "does not exist", "not permitted to log in"})
        if (said.find(sign) != std::string::npos)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "PostgreSQL at {} refuses the connection: {}. Check user, password and "
                           "database in the source's parameters, and pg_hba.conf.")(settings.shown(), said));
    return unreachable(said);
}

tl::unexpected<base::Error> PostgresSession::Impl::unreachable(std::string_view why) const {
    return base::failInput(PENUMBRA_SAY("Problem",
                                        "PostgreSQL at {} cannot be reached: {}. Check the address, and whether the "
                                        "server runs.")(settings.shown(), why));
}

/// The host for libpq, its addresses looked up: libpq would wait for that as long as the system likes. The name stays
/// beside each of them, for the server's certificate is checked against it.
base::Result<std::array<std::string, 3>> PostgresSession::Impl::place(const base::Deadline& deadline,
                                                                      const base::Run& run) const {
    if (settings.host.starts_with('/')) return std::array{settings.host, std::string(), settings.port};
    const auto addresses = resolve(settings.host, settings.port, deadline, run);
    if (!addresses && addresses.error().kind == base::ErrorKind::Cancelled) return tl::unexpected(addresses.error());
    if (!addresses) return unreachable(addresses.error().text);
    std::array<std::string, 3> out; // one of each for each address
    for (const auto& address : *addresses)
        for (const auto& [i, text] :
             {std::pair(0, settings.host), std::pair(1, address.text()), std::pair(2, settings.port)})
            out[static_cast<std::size_t>(i)] += (out[static_cast<std::size_t>(i)].empty() ? "" : ",") + text;
    return out;
}

base::Result<void> PostgresSession::Impl::connect(const base::Run& run) {
    const base::Deadline deadline(settings.limit);
    const auto at = place(deadline, run);
    if (!at) return tl::unexpected(at.error());
    const auto seconds =
        std::to_string(std::max<std::int64_t>(2, std::chrono::ceil<std::chrono::seconds>(settings.limit).count()));
    // What is empty here would be taken from the environment, so nothing is.
    const std::string password = settings.password.empty() ? "-" : settings.password;
    const std::string ca = settings.caFile.empty() ? "/nonexistent" : settings.caFile;
    const std::vector<std::pair<const char*, std::string>> fields{{"host", (*at)[0]},
                                                                  {"hostaddr", (*at)[1]},
                                                                  {"port", (*at)[2]},
                                                                  {"dbname", settings.database},
                                                                  {"user", settings.user},
                                                                  {"password", password},
                                                                  {"passfile", "/dev/null"},
                                                                  {"sslmode", settings.sslMode},
                                                                  {"sslrootcert", ca},
                                                                  {"sslcert", "/nonexistent"},
                                                                  {"sslkey", "/nonexistent"},
                                                                  {"gssencmode", "disable"},
                                                                  {"client_encoding", "UTF8"},
                                                                  {"application_name", "penumbra"},
                                                                  {"connect_timeout", seconds},
                                                                  {"target_session_attrs", "any"},
                                                                  {"options", "-c default_transaction_read_only=on"}};
    std::vector<const char*> keys, values;
    for (const auto& [key, value] : fields) {
        keys.push_back(key);
        values.push_back(value.c_str());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    connection = ::PQconnectStartParams(keys.data(), values.data(), 0);
    if (connection == nullptr)
        return base::failInternal(PENUMBRA_SAY("Problem", "There is no memory for a connection to PostgreSQL.")());
    for (auto state = PGRES_POLLING_WRITING; state != PGRES_POLLING_OK; state = ::PQconnectPoll(connection)) {
        if (state == PGRES_POLLING_FAILED || ::PQstatus(connection) == CONNECTION_BAD) return refused();
        const auto waited =
            waitFor(::PQsocket(connection), state == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline, run);
        if (waited == Waited::Stopped) return base::failCancelled();
        if (waited == Waited::Late) return late();
    }
    if (::PQsetnonblocking(connection, 1) != 0) return refused();
    return {};
}

base::Result<void> PostgresSession::Impl::flush(const base::Deadline& deadline, const base::Run& run) const {
    while (true) {
        const int left = ::PQflush(connection);
        if (left < 0) return refused();
        if (left == 0) return {};
        const auto waited = waitFor(::PQsocket(connection), POLLIN | POLLOUT, deadline, run);
        if (waited == Waited::Stopped) return base::failCancelled();
        if (waited == Waited::Late) return late();
        if (::PQconsumeInput(connection) == 0) return refused();
    }
}

base::Result<Result> PostgresSession::Impl::next(const base::Deadline& deadline, const base::Run& run) const {
    while (::PQisBusy(connection) != 0) {
        const auto waited = waitFor(::PQsocket(connection), POLLIN, deadline, run);
        if (waited == Waited::Stopped) return base::failCancelled();
        if (waited == Waited::Late) return late();
        if (::PQconsumeInput(connection) == 0)
            return base::failInput(PENUMBRA_SAY("Problem", "PostgreSQL at {} broke off its answer: {}.")(
                settings.shown(), flat(::PQerrorMessage(connection))));
    }
    if (run.stopped()) return base::failCancelled();
    return Result(::PQgetResult(connection), ::PQclear);
}

std::string PostgresSettings::shown() const {
    return host.starts_with('/') ? fmt::format("{}/.s.PGSQL.{}", host, port) : Endpoint{host, port, {}}.shown();
}

base::Result<PostgresSettings> postgresSettings(const base::Params& params) {
    constexpr std::string_view kSocket = ".s.PGSQL.";
    auto endpoint = parseEndpoint(params.text("address"), "address", "5432");
    if (!endpoint) return tl::unexpected(endpoint.error());
    PostgresSettings out;
    out.host = endpoint->path.empty() ? endpoint->host : endpoint->path;
    out.port = endpoint->path.empty() ? endpoint->port : "5432";
    if (const auto at = out.host.rfind('/'); at != std::string::npos && out.host.substr(at + 1).starts_with(kSocket)) {
        out.port = out.host.substr(at + 1 + kSocket.size());
        out.host.resize(at);
    }
    auto password = secret(params, "password");
    if (!password) return tl::unexpected(password.error());
    out.password = std::move(*password);
    out.database = params.text("database");
    out.user = params.text("username");
    out.sslMode = params.text("sslmode");
    if (params.has("ca")) out.caFile = params.text("ca");
    if (out.sslMode.starts_with("verify") && out.caFile.empty())
        return base::failUsage(
            PENUMBRA_SAY("Problem", "To check the server's certificate 'sslmode' needs the parameter 'ca'.")());
    out.limit = params.duration("timeout");
    using namespace std::chrono_literals;
    if (out.limit < 1s || out.limit > 1h)
        return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'timeout' must lie between 1s and 1h.")());
    return out;
}

std::optional<double> PostgresRow::number(std::size_t column) const {
    if (!has(column)) return {};
    const auto digits = text(column);
    double out = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size()) return {};
    return out;
}

PostgresSession::PostgresSession(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PostgresSession::~PostgresSession() = default;
PostgresSession::PostgresSession(PostgresSession&&) noexcept = default;
PostgresSession& PostgresSession::operator=(PostgresSession&&) noexcept = default;

base::Result<PostgresSession> PostgresSession::open(const PostgresSettings& settings, Meter& meter,
                                                    const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    if (!meter.begin(run)) return base::failCancelled();
    PostgresSession out(std::make_unique<Impl>(settings));
    if (const auto done = out.m_impl->connect(run); !done) return tl::unexpected(done.error());
    if (const auto done = out.begin(run); !done) return tl::unexpected(done.error());
    return out;
}

base::Result<void> PostgresSession::begin(const base::Run& run) {
    const auto limit = m_impl->settings.limit.count();
    for (const auto& statement :
         {std::string("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
          fmt::format("SET LOCAL statement_timeout = {}", limit), fmt::format("SET LOCAL lock_timeout = {}", limit),
          std::string("SET LOCAL TimeZone = 'UTC'"), std::string("SET LOCAL DateStyle = 'ISO, YMD'")})
        if (auto done = ask(
                statement, {}, [](const auto&) { return base::Result<void>(); }, run);
            !done)
            return done;
    return {};
}

base::Result<void> PostgresSession::ask(const std::string& statement, const std::vector<std::string>& values,
                                        const TakeRow& take, const base::Run& run) {
    auto* connection = m_impl->connection;
    std::vector<const char*> texts;
    for (const auto& value : values) texts.push_back(value.c_str());
    // The extended protocol takes one statement only, so nothing can end the transaction within another.
    if (::PQsendQueryParams(connection, statement.c_str(), static_cast<int>(texts.size()), nullptr, texts.data(),
                            nullptr, nullptr, 0) == 0)
        return m_impl->refused();
    ::PQsetSingleRowMode(connection);
    const base::Deadline deadline(m_impl->settings.limit + std::chrono::seconds(2)); // the server's comes first
    if (auto sent = m_impl->flush(deadline, run); !sent) return sent;
    base::Result<void> out;
    while (true) {
        auto result = m_impl->next(deadline, run);
        if (!result) return tl::unexpected(result.error());
        if (*result == nullptr) return out;
        const auto* rows = result->get();
        switch (::PQresultStatus(rows)) {
        case PGRES_SINGLE_TUPLE:
        case PGRES_TUPLES_OK:
            for (int row = 0; row < ::PQntuples(rows); ++row)
                if (auto taken = take(LiveRow(rows, row)); !taken) return taken; // the rest dies with the session
            break;
        case PGRES_COMMAND_OK:
            break;
        case PGRES_COPY_OUT:
        case PGRES_COPY_IN:
        case PGRES_COPY_BOTH:
            return base::failUsage(
                PENUMBRA_SAY("Problem", "COPY is no question that can be asked here. Give a SELECT.")());
        default: {
            const auto* message = ::PQresultErrorField(rows, PG_DIAG_MESSAGE_PRIMARY);
            out = base::failInput(PENUMBRA_SAY("Problem", "PostgreSQL at {} refuses a statement: {}.")(
                m_impl->settings.shown(), flat(message != nullptr ? message : ::PQresultErrorMessage(rows))));
        }
        }
    }
}

std::string quotedIdentifier(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace penumbra::gather
