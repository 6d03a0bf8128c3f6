#include "gather/logs/log_file.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace penumbra::gather {

namespace {

constexpr std::uint64_t kRemembered = 64; ///< bytes before the offset that are remembered

std::string bytesAt(int fd, std::uint64_t offset, std::uint64_t count) {
    std::string out(count, '\0');
    std::size_t have = 0;
    while (have < out.size()) {
        const auto n = ::pread(fd, out.data() + have, out.size() - have, static_cast<off_t>(offset + have));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        have += static_cast<std::size_t>(n);
    }
    out.resize(have);
    return out;
}

std::uint64_t hashBefore(int fd, std::uint64_t offset) {
    const auto count = std::min(kRemembered, offset);
    return base::hashText(bytesAt(fd, offset - count, count));
}

std::uint64_t sizeOf(int fd) {
    struct stat info {};
    return ::fstat(fd, &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
}

bool isAt(const struct stat& info, const LogPlace& place) {
    return static_cast<std::uint64_t>(info.st_dev) == place.device &&
           static_cast<std::uint64_t>(info.st_ino) == place.inode;
}

std::int64_t written(const struct stat& info) {
    return std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
}

bool isPacked(const std::filesystem::path& path) {
    for (const char* ending : {".gz", ".xz", ".zst", ".bz2", ".lz4"})
        if (path.extension() == ending) return true;
    return false;
}

/// Whether a file is called as rotation calls what another one was: with a number or a date in or behind its name.
bool isRotated(std::filesystem::path file, const std::filesystem::path& of) {
    if (isPacked(file)) file.replace_extension();
    auto name = file.filename().string();
    const auto stem = of.stem().string(), extension = of.extension().string();
    if (!name.starts_with(stem)) return false;
    name.erase(0, stem.size());
    const auto at = name.find(extension);
    if (at == std::string::npos) return false;
    name.erase(at, extension.size());
    const bool apart = !name.empty() && std::string_view(".-_").find(name[0]) != std::string_view::npos;
    return apart && name.find_first_not_of("0123456789.-_:T") == std::string::npos;
}

} // namespace

LogFile::~LogFile() { close(); }

LogFile::LogFile(LogFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_fd(std::exchange(other.m_fd, -1)), m_seen(other.m_seen),
      m_refused(other.m_refused) {}

LogFile::Look LogFile::lookOf(const struct stat& info) {
    return {info.st_dev, info.st_ino, info.st_mode, info.st_uid, info.st_gid};
}

void LogFile::close() {
    if (m_fd >= 0) ::close(m_fd);
    m_fd = -1;
}

base::Result<void> LogFile::open(const std::string& path) {
    close();
    m_fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_fd < 0)
        return base::failInput(PENUMBRA_SAY("Problem", "{} cannot be read ({}). Check the path, and who may read it.")(
            path, std::strerror(errno)));
    struct stat info {};
    if (::fstat(m_fd, &info) == 0 && S_ISREG(info.st_mode)) return {};
    close();
    return base::failInput(PENUMBRA_SAY("Problem", "{} is no file that can be followed.")(path));
}

bool LogFile::isOpen(const LogPlace& place) const {
    struct stat info {};
    return m_fd >= 0 && ::fstat(m_fd, &info) == 0 && isAt(info, place);
}

bool LogFile::reopen(const LogPlace& place) {
    if (isOpen(place)) return true;
    const auto fits = [&](const std::string& path) {
        return open(path).has_value() && isOpen(place) && sizeOf(m_fd) >= place.offset &&
               hashBefore(m_fd, place.offset) == place.before;
    };
    struct stat info {};
    if (::stat(m_path.c_str(), &info) == 0 && isAt(info, place) && open(m_path)) return true;
    // Rotated while nobody looked: it lies beside its path under another name.
    std::error_code failed;
    const std::filesystem::path path(m_path);
    for (const auto& entry : std::filesystem::directory_iterator(path.parent_path(), failed)) {
        if (!entry.path().filename().string().starts_with(path.stem().string())) continue;
        if (::stat(entry.path().c_str(), &info) == 0 && S_ISREG(info.st_mode) && isAt(info, place) &&
            fits(entry.path().string()))
            return true;
    }
    close();
    return false;
}

LogFile::Found LogFile::readFrom(std::uint64_t offset, std::uint64_t most) const {
    Found out;
    const auto size = sizeOf(m_fd);
    out.bytes = size > offset ? bytesAt(m_fd, offset, std::min(most, size - offset)) : std::string();
    const auto end = out.bytes.rfind('\n');
    // A line that is longer than all that may be read is cut; any other that has no end yet waits for it.
    if (end != std::string::npos || out.bytes.size() < most) out.bytes.resize(end == std::string::npos ? 0 : end + 1);
    struct stat info {};
    ::fstat(m_fd, &info);
    out.place = {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino),
                 offset + out.bytes.size(), 0};
    out.place.before = hashBefore(m_fd, out.place.offset);
    out.more = size - std::min(size, offset) > most;
    return out;
}

base::Result<LogPiece> LogFile::read(const LogPlace& from, std::uint64_t most) {
    auto out = readOn(from, most);
    m_seen = out && !out->more && m_fd >= 0 ? sizeOf(m_fd) : 0;
    struct stat info {};
    m_refused = m_fd < 0 && ::stat(m_path.c_str(), &info) == 0 ? lookOf(info) : Look();
    return out;
}

base::Result<LogPiece> LogFile::readOn(const LogPlace& from, std::uint64_t most) {
    LogPiece out;
    if (from.inode == 0) {
        if (auto opened = open(m_path); !opened) return tl::unexpected(opened.error());
        const auto size = sizeOf(m_fd);
        auto found = readFrom(size > most ? size - most : 0, most);
        if (size > most) found.bytes.erase(0, std::min(found.bytes.find('\n'), found.bytes.size() - 1) + 1);
        return LogPiece{std::move(found.bytes), found.place, false, {}};
    }
    out.place = from;
    std::uint64_t offset = from.offset;
    if (!reopen(from)) {
        out.lost =
            PENUMBRA_SAY("Problem", "{} was replaced and what it was is gone: lines between may be missing.")(m_path);
        if (auto opened = open(m_path); !opened) return out; // nothing is there at the moment
        offset = 0;
    } else if (sizeOf(m_fd) < offset || hashBefore(m_fd, offset) != from.before) {
        out.lost = PENUMBRA_SAY("Problem", "{} was cut and is written anew: lines between may be missing.")(m_path);
        offset = 0;
    }
    while (true) {
        auto found = readFrom(offset, most - std::min<std::uint64_t>(most, out.bytes.size()));
        out.bytes += found.bytes;
        out.place = found.place;
        out.more = found.more;
        struct stat info {};
        if (out.more || ::stat(m_path.c_str(), &info) != 0 || isAt(info, out.place)) return out;
        // Rotated: the last line ends with the file, and what was written next begins behind it.
        if (const auto size = sizeOf(m_fd); size > out.place.offset) {
            out.bytes += bytesAt(m_fd, out.place.offset, size - out.place.offset) + "\n";
            out.place.offset = size;
            out.place.before = hashBefore(m_fd, size);
        }
        if (!openNext(out.lost)) return out;
        offset = 0;
    }
}

bool LogFile::openNext(std::string& lost) {
    struct stat own {
    }, info{};
    ::fstat(m_fd, &own);
    const auto current = ::stat(m_path.c_str(), &info) == 0 ? info.st_ino : 0;
    std::multimap<std::int64_t, std::filesystem::path> later; // by when they were written last
    std::error_code failed;
    const std::filesystem::path path(m_path);
    for (const auto& entry : std::filesystem::directory_iterator(path.parent_path(), failed))
        if (isRotated(entry.path(), path) && ::stat(entry.path().c_str(), &info) == 0 && S_ISREG(info.st_mode) &&
            info.st_ino != current && written(info) > written(own))
            later.emplace(written(info), entry.path());
    for (const auto& [time, next] : later) {
        const bool packed = isPacked(next);
        if (packed && std::filesystem::exists(std::filesystem::path(next).replace_extension(), failed)) continue;
        if (!packed && open(next.string())) return true;
        lost =
            packed
                ? PENUMBRA_SAY("Problem",
                               "{} was rotated away before it was read, and it is compressed: its lines are missing.")(
                      next.string())
                : PENUMBRA_SAY("Problem",
                               "{} was rotated away before it was read, and it cannot be read: its lines are missing.")(
                      next.string());
    }
    return open(m_path).has_value();
}

std::uint64_t LogFile::size() const {
    struct stat info {};
    return ::stat(m_path.c_str(), &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
}

bool LogFile::changed(const LogPlace& from) const {
    struct stat info {};
    if (::stat(m_path.c_str(), &info) != 0 || lookOf(info) == m_refused) return false;
    // A line without an end lies behind the place and is nothing new.
    return !isAt(info, from) || static_cast<std::uint64_t>(info.st_size) != std::max(from.offset, m_seen);
}

} // namespace penumbra::gather
