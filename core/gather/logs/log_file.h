#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

struct stat;

namespace penumbra::gather {

/// How far a log file was read.
struct LogPlace {
    std::uint64_t device = 0, inode = 0;
    std::uint64_t offset = 0;
    std::uint64_t before = 0; ///< hash of the bytes just before the offset: they tell a file that was written anew
    bool operator==(const LogPlace&) const = default;
};

/// What was new in a file.
struct LogPiece {
    std::string bytes; ///< whole lines
    LogPlace place;    ///< behind them
    bool more = false; ///< the limit was reached; the rest comes with the next call
    std::string lost;  ///< a sentence where lines may be missing
};

/// Follows one file by its path through rotation (renamed once or several times between two looks, removed, copied and
/// cut), and through the end of a process as long as the renamed files stay in its folder under names with a number or
/// a date. It keeps the file open. Not for threads.
class LogFile final {
public:
    explicit LogFile(std::string path) : m_path(std::move(path)) {}
    ~LogFile();
    LogFile(LogFile&& other) noexcept;
    LogFile& operator=(LogFile&&) = delete;
    LogFile(const LogFile&) = delete;

    const std::string& path() const { return m_path; }
    /// Whole lines behind the place, at most some `most` bytes of them; of a file that was not read before the last
    /// `most` bytes. An error where there is no file and none was read before.
    base::Result<LogPiece> read(const LogPlace& from, std::uint64_t most);
    /// Whether there may be something behind the place; costs a look at the path.
    bool changed(const LogPlace& from) const;
    std::uint64_t size() const; ///< of what is at the path now; 0 for nothing

private:
    struct Found {
        std::string bytes;
        LogPlace place;
        bool more = false;
    };
    base::Result<LogPiece> readOn(const LogPlace& from, std::uint64_t most);
    base::Result<void> open(const std::string& path);
    void close();
    bool isOpen(const LogPlace& place) const;
    /// Opens the file of that place where it lies now, under whatever name.
    bool reopen(const LogPlace& place);
    /// Opens what was written after the open file: the next of those that were rotated away meanwhile, else what is at
    /// the path. `lost` says which of them cannot be read any more.
    bool openNext(std::string& lost);
    Found readFrom(std::uint64_t offset, std::uint64_t most) const;

    /// What file it is and who may read it.
    using Look = std::array<std::uint64_t, 5>;
    static Look lookOf(const struct stat& info);

    std::string m_path;
    int m_fd = -1;
    std::uint64_t m_seen = 0; ///< how long the file was when it was read last
    Look m_refused{};         ///< of the file at the path where it cannot be read: until that changes nothing is new
};

} // namespace penumbra::gather
