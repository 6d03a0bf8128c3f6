#include "store/opening.h"

#include "base/text.h"
#include "store/migration.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace penumbra::store {

namespace {

using Opened = base::Result<std::unique_ptr<Database>>;

std::span<const Migration* const> steps() {
    const auto all = migrations();
    return {all.begin(), all.end()};
}

tl::unexpected<base::Error> pass(const base::Error& error) { return tl::unexpected<base::Error>(error); }

std::int64_t bigEndian(const unsigned char* bytes) {
    return (std::int64_t{bytes[0]} << 24) | (std::int64_t{bytes[1]} << 16) | (std::int64_t{bytes[2]} << 8) | bytes[3];
}

bool flushPath(const std::string& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool flushed = fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

/// A new workspace is made under another name and appears whole or not at all.
base::Result<void> createFile(const std::string& path) {
    if (access(path.c_str(), F_OK) == 0)
        return base::failUsage(PENUMBRA_SAY("Problem", "{} exists already. Open it, or choose another name.")(path));
    const auto temporary = fmt::format("{}.new-{}", path, getpid());
    const auto made = [&]() -> base::Result<void> {
        auto database = Database::open(temporary, Access::CreateWrite);
        if (!database) return pass(database.error());
        if (const auto done = migrate(**database, steps()); !done) return done;
        (*database)->run("PRAGMA journal_mode=WAL");
        return (*database)->state();
    }();
    if (made) return publish(temporary, path);
    unlink(temporary.c_str());
    return base::failInput(
        PENUMBRA_SAY("Problem", "The workspace {} could not be created: {}")(path, made.error().text));
}

/// By the first bytes alone, before SQLite looks at anything.
base::Result<void> checkIdentity(Database& database) {
    const auto header = database.header();
    if (!header) return pass(header.error());
    const bool sqlite = std::memcmp(header->data(), "SQLite format 3", 16) == 0;
    if (!sqlite || bigEndian(header->data() + 68) != kApplicationId)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is no Penumbra workspace. Choose a .penumbra file, or import this file into "
                                    "a workspace.")(database.path()));
    return {};
}

base::Result<void> checkSchema(Database& database, std::int64_t version) {
    const auto expected = expectedSchemaHash(version, steps());
    if (!expected) return pass(expected.error());
    if (schemaHash(database) != *expected || database.failed())
        return base::failInput(PENUMBRA_SAY(
            "Problem",
            "The tables of {} are not those of a Penumbra workspace of format {}. The file is "
            "damaged or was changed by another program; go back to a copy of it.")(database.path(), version));
    return {};
}

/// A connection that has read from the file. On a medium where no -shm file can be made nobody writes either.
Opened openReading(const std::string& path) {
    auto database = Database::open(path, Access::Read);
    if (!database) return database;
    (*database)->integer("PRAGMA user_version");
    if ((*database)->failed() && access((path + "-wal").c_str(), F_OK) != 0) {
        database = Database::open(path, Access::ReadFrozen);
        if (database) (*database)->integer("PRAGMA user_version");
    }
    if (database)
        if (const auto state = (*database)->state(); !state) return pass(state.error());
    return database;
}

base::Problem note(const char* code, const std::string& path, std::string text) {
    return {base::Severity::Note, code, path, std::move(text)};
}

/// Takes the lock where it can be had and says in the notes why not.
void lockFile(OpenedFile& file) {
    if (access(file.path.c_str(), W_OK) != 0) {
        file.notes.push_back(
            note("read-only", file.path,
                 PENUMBRA_SAY("Problem", "You may not write {}, so it is open for reading only.")(file.path)));
        return;
    }
    auto lock = WriterLock::take(file.path);
    if (lock)
        file.lock.emplace(std::move(*lock));
    else
        file.notes.push_back(note("held", file.path, lock.error().text));
}

base::Result<void> openNewer(OpenedFile& file, std::int64_t version) {
    file.database.reset();
    file.lock.reset();
    file.notes.push_back(
        note("newer-format", file.path,
             PENUMBRA_SAY("Problem", "A newer Penumbra made {} (format {}, this one knows {}). It is open for reading "
                                     "only and stays as it is; update Penumbra to change it.")(file.path, version,
                                                                                               newestFormat())));
    auto database = openReading(file.path);
    if (!database) return pass(database.error());
    file.database = std::move(*database);
    return {};
}

base::Result<void> openDatabase(OpenedFile& file) {
    auto database = file.lock ? Database::open(file.path, Access::Write) : openReading(file.path);
    if (!database) return pass(database.error());
    file.database = std::move(*database);
    auto& open = *file.database;
    auto version = open.integer("PRAGMA user_version");
    if (const auto state = open.state(); !state) return state;
    if (version > newestFormat()) return openNewer(file, version);
    if (version < newestFormat() && !file.lock)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} has the older format {}. Open it once for writing to bring it up to date.")(
                file.path, version));
    if (const auto checked = checkSchema(open, version); !checked) return checked;
    if (version < newestFormat()) {
        if (const auto done = migrate(open, steps()); !done) return done;
        open.checkpoint();
    }
    if (file.lock) open.run("PRAGMA journal_mode=WAL");
    return open.state();
}

base::Result<std::string> existingFile(const std::string& path) {
    struct stat state {};
    if (stat(path.c_str(), &state) != 0)
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} cannot be opened: {}. Check the name, or create a new workspace.")(
                path, std::strerror(errno)));
    if (!S_ISREG(state.st_mode))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is no file, so it is no workspace. Choose a .penumbra file.")(path));
    char* resolved = realpath(path.c_str(), nullptr);
    std::string out = resolved ? resolved : path;
    std::free(resolved);
    return out;
}

} // namespace

base::Result<void> publish(const std::string& temporary, const std::string& path) {
    const auto slash = path.rfind('/');
    const auto folder = slash == std::string::npos ? std::string(".") : path.substr(0, slash + 1);
    const bool flushed = flushPath(temporary, O_RDONLY);
    const bool linked = flushed && link(temporary.c_str(), path.c_str()) == 0;
    const int reason = errno;
    unlink(temporary.c_str());
    if (!linked)
        return base::failInput(PENUMBRA_SAY("Problem", "{} could not be written: {}.")(path, std::strerror(reason)));
    flushPath(folder, O_RDONLY | O_DIRECTORY);
    return {};
}

base::Result<OpenedFile> openFile(const std::string& path, OpenMode mode) {
    if (mode == OpenMode::Create)
        if (const auto created = createFile(path); !created) return pass(created.error());
    const auto existing = existingFile(path);
    if (!existing) return pass(existing.error());
    OpenedFile file;
    file.path = *existing;
    {
        const auto database = Database::open(file.path, Access::Read);
        if (!database) return pass(database.error());
        if (const auto checked = checkIdentity(**database); !checked) return pass(checked.error());
    }
    if (mode != OpenMode::Read) lockFile(file);
    if (const auto opened = openDatabase(file); !opened) return pass(opened.error());
    return file;
}

} // namespace penumbra::store
