#pragma once

#include "base/params.h"
#include "base/result.h"
#include "base/run.h"
#include "base/text.h"
#include "base/time.h"
#include "gather/connection.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::gather {

/// The parameters that every source behind PostgreSQL has.
inline constexpr std::array kPostgresParams = std::to_array<base::ParamSpec>({
    {.key = "address",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .preset = "127.0.0.1:5432",
     .help = PENUMBRA_TEXT("gather", "HOST:PORT, or the folder of its socket, e.g. /run/postgresql.")},
    {.key = "database", .title = PENUMBRA_TEXT("gather", "Database"), .preset = "postgres"},
    {.key = "username",
     .title = PENUMBRA_TEXT("gather", "User name"),
     .preset = "postgres",
     .help = PENUMBRA_TEXT("gather", "A role of its own with pg_monitor is enough.")},
    {.key = "password",
     .title = PENUMBRA_TEXT("gather", "Password"),
     .help = PENUMBRA_TEXT("gather", "The password, or file:PATH of a file that holds it.")},
    {.key = "sslmode",
     .title = PENUMBRA_TEXT("gather", "Encryption"),
     .kind = base::ParamKind::Choice,
     .preset = "prefer",
     .choices = "disable|prefer|require|verify-ca|verify-full",
     .help = PENUMBRA_TEXT("gather", "Whether the connection is encrypted and the server's certificate is checked.")},
    {.key = "ca",
     .title = PENUMBRA_TEXT("gather", "CA certificate"),
     .help = PENUMBRA_TEXT("gather", "PEM file of the authority that signed the server's certificate.")},
    {.key = "timeout",
     .title = PENUMBRA_TEXT("gather", "Time limit"),
     .kind = base::ParamKind::Duration,
     .preset = "30s",
     .help = PENUMBRA_TEXT("gather", "How long one statement may take; the server is told to end it then.")},
});

struct PostgresSettings {
    std::string host, port; ///< a host, or the folder of its socket
    std::string database, user, password, sslMode, caFile;
    base::Duration limit{};
    std::string shown() const;
};
base::Result<PostgresSettings> postgresSettings(const base::Params& params);

/// One row of an answer. It lives as long as the call that it is given to.
class PostgresRow {
public:
    virtual ~PostgresRow() = default;
    virtual std::size_t size() const = 0;
    virtual std::string name(std::size_t column) const = 0;
    virtual unsigned type(std::size_t column) const = 0; ///< the type's number in pg_type
    virtual bool has(std::size_t column) const = 0;      ///< it is not NULL
    virtual std::string_view text(std::size_t column) const = 0;
    std::optional<double> number(std::size_t column) const;
};
using TakeRow = std::function<base::Result<void>(const PostgresRow& row)>;

/// One read-only transaction, which ends with it: nothing that is asked in it can change the database, and the server
/// ends each statement at the time limit. All answers are of one moment. Neither the environment nor the user's files
/// (.pgpass, services) are asked. Notices within 20 ms that the run is stopped.
class PostgresSession final {
public:
    static base::Result<PostgresSession> open(const PostgresSettings& settings, Meter& meter, const base::Run& run);
    ~PostgresSession();
    PostgresSession(PostgresSession&&) noexcept;
    PostgresSession& operator=(PostgresSession&&) noexcept;

    /// Asks one statement, with texts for $1, $2..., and hands over row after row as they come. Two statements in one
    /// text are an error.
    base::Result<void> ask(const std::string& statement, const std::vector<std::string>& values, const TakeRow& take,
                           const base::Run& run);

private:
    struct Impl;
    explicit PostgresSession(std::unique_ptr<Impl> impl);
    base::Result<void> begin(const base::Run& run);
    std::unique_ptr<Impl> m_impl;
};

/// "name" with its quotes doubled, in quotes.
std::string quotedIdentifier(std::string_view name);

} // namespace penumbra::gather
