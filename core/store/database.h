#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace penumbra::store {

class Database;

/// A prepared statement. Failures stick to its Database, so a transaction is checked once, at its end.
class Statement final {
public:
    Statement(Database& database, std::string_view sql);

    /// Starts over with these values for ?1, ?2, ...
    template <class... Values>
    Statement& with(const Values&... values) {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    /// Binds, runs to the end and forgets the rows.
    template <class... Values>
    void run(const Values&... values) {
        with(values...);
        while (next()) {
        }
        reset();
    }
    /// The next row; false at the end or once anything failed.
    bool next();

    std::int64_t integer(int column) const;
    std::string_view text(int column) const; ///< valid until next()
    std::span<const std::byte> blob(int column) const;
    bool null(int column) const;
    /// Ends it before its last row, so that it holds no snapshot of the file.
    void reset();

private:
    void bind(int index, std::int64_t value);
    void bind(int index, std::uint64_t value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, std::span<const std::byte> value);

    Database* m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
};

enum class Access {
    Read,
    ReadFrozen, ///< on a medium where nobody can write: no -shm file is needed
    Write,
    CreateWrite
};

/// One hardened SQLite connection: no extensions, no triggers or views, defensive, trusted_schema off, no memory map.
/// Every failure is kept until the next Transaction begins.
class Database final {
public:
    static base::Result<std::unique_ptr<Database>> open(const std::string& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const { return m_path; }
    /// The file's first 100 bytes, read through SQLite: closing a descriptor of our own would drop SQLite's locks.
    base::Result<std::array<unsigned char, 100>> header();
    /// Runs statements without rows.
    void run(const std::string& sql);
    /// The first integer of the first row; 0 when something failed.
    std::int64_t integer(std::string_view sql);
    /// Everything in the WAL goes into the file, as far as no reader is in the way; the WAL's size afterwards.
    std::int64_t checkpoint();

    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    /// True from the moment the token is stopped, which is a failure; but not while COMMIT runs.
    bool stopped();
    void fail(base::Error error);
    void failWithMessage(int code);
    bool failed() const { return m_failure.has_value(); }
    base::Result<void> state() const;
    void clearFailure() { m_failure.reset(); }
    sqlite3* handle() const { return m_handle; }

private:
    Database(std::string path, sqlite3* handle) : m_path(std::move(path)), m_handle(handle) {}
    void harden();

    std::string m_path;
    sqlite3* m_handle;
    std::optional<base::Error> m_failure;
    std::stop_token m_stop;
};

/// BEGIN IMMEDIATE for a write, one snapshot for a read. Rolled back unless committed.
class Transaction final {
public:
    enum class Kind { Read, Write };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// The first failure since the begin, or the outcome of COMMIT.
    base::Result<void> commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace penumbra::store
