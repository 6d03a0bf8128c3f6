#include "store/database.h"

#include "base/text.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace penumbra::store {

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kLongestValue = 256 << 20;

std::string uriOf(const std::string& path, const char* query) {
    std::string out = "file:";
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%')
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out + query;
}

} // namespace

Statement::Statement(Database& database, std::string_view sql)
    : m_database(&database), m_statement(nullptr, sqlite3_finalize) {
    if (database.failed()) return;
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), 0, &raw, nullptr);
    m_statement.reset(raw);
    if (code != SQLITE_OK) database.failWithMessage(code);
}

void Statement::reset() {
    if (m_statement) sqlite3_reset(m_statement.get());
}

bool Statement::next() {
    if (m_database->failed() || !m_statement || m_database->stopped()) return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) m_database->failWithMessage(code);
    return false;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
bool Statement::null(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string_view(bytes, size) : std::string_view();
}

std::span<const std::byte> Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::span(bytes, size) : std::span<const std::byte>();
}

void Statement::bind(int index, std::int64_t value) {
    if (m_statement) sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, std::string_view value) {
    if (!m_statement) return;
    const char* bytes = value.data() ? value.data() : "";
    const int code = sqlite3_bind_text64(m_statement.get(), index, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) m_database->failWithMessage(code);
}

void Statement::bind(int index, std::span<const std::byte> value) {
    if (!m_statement) return;
    const int code = sqlite3_bind_blob64(m_statement.get(), index, value.data(), value.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) m_database->failWithMessage(code);
}

base::Result<std::unique_ptr<Database>> Database::open(const std::string& path, Access access) {
    const bool writes = access == Access::Write || access == Access::CreateWrite;
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    flags |= writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (access == Access::CreateWrite) flags |= SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const auto uri = uriOf(path, access == Access::ReadFrozen ? "?immutable=1" : "");
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK) {
        database->failWithMessage(code);
        return tl::unexpected<base::Error>(*database->m_failure);
    }
    database->harden();
    return database;
}

Database::~Database() { sqlite3_close_v2(m_handle); }

void Database::harden() {
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
        "PRAGMA cache_size=-8192;"
        "PRAGMA journal_size_limit=67108864;");
}

base::Result<std::array<unsigned char, 100>> Database::header() {
    std::array<unsigned char, 100> bytes{};
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods || file->pMethods->xRead(file, bytes.data(), 100, 0) != SQLITE_OK)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is no Penumbra workspace: it is shorter than 100 bytes or cannot be read. "
                                    "Choose a .penumbra file.")(m_path));
    return bytes;
}

bool Database::stopped() {
    if (!m_stop.stop_requested()) return false;
    fail(base::failCancelled().value());
    return true;
}

void Database::run(const std::string& sql) {
    if (failed()) return;
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) failWithMessage(code);
}

std::int64_t Database::integer(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.next() ? statement.integer(0) : 0;
}

std::int64_t Database::checkpoint() {
    int frames = 0;
    sqlite3_busy_timeout(m_handle, 0);
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, &frames, nullptr);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    return frames;
}

void Database::fail(base::Error error) {
    if (!m_failure) m_failure = std::move(error);
}

void Database::failWithMessage(int code) {
    const auto report = [&](base::ErrorKind kind, const std::string& what) {
        fail({kind, PENUMBRA_SAY("Problem", "{} (SQLite says: {})")(what, sqlite3_errmsg(m_handle))});
    };
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
        return report(base::ErrorKind::Input,
                      PENUMBRA_SAY("Problem", "The workspace {} is damaged; go back to a copy of it.")(m_path));
    case SQLITE_NOTADB:
        return report(
            base::ErrorKind::Input,
            PENUMBRA_SAY("Problem", "The workspace {} is no Penumbra workspace; choose a .penumbra file.")(m_path));
    case SQLITE_FULL:
        return report(
            base::ErrorKind::Input,
            PENUMBRA_SAY("Problem",
                         "The workspace {} does not fit on the disk; free some space and try again.")(m_path));
    case SQLITE_READONLY:
        return report(base::ErrorKind::Input,
                      PENUMBRA_SAY("Problem", "The workspace {} cannot be written; check who may write it.")(m_path));
    case SQLITE_CANTOPEN:
        return report(
            base::ErrorKind::Input,
            PENUMBRA_SAY("Problem",
                         "The workspace {} cannot be opened; check that it is there and who may read it.")(m_path));
    case SQLITE_IOERR:
        return report(
            base::ErrorKind::Input,
            PENUMBRA_SAY("Problem", "The workspace {} could not be read or written; check the disk.")(m_path));
    case SQLITE_BUSY:
        return report(
            base::ErrorKind::Input,
            PENUMBRA_SAY("Problem", "The workspace {} is held by another program; close that and try again.")(m_path));
    default:
        return report(base::ErrorKind::Internal,
                      PENUMBRA_SAY("Problem", "The workspace {} refused a statement.")(m_path));
    }
}

base::Result<void> Database::state() const {
    if (m_failure) return tl::unexpected<base::Error>(*m_failure);
    return {};
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database) {
    database.clearFailure();
    database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    m_open = !database.failed();
}

Transaction::~Transaction() {
    if (m_open) sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

base::Result<void> Transaction::commit() {
    m_database.run("COMMIT");
    if (!m_database.failed()) m_open = false;
    return m_database.state();
}

} // namespace penumbra::store
