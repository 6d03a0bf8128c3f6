#include "base/file.h"

#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace penumbra::base {

namespace {

/// Owns a file descriptor.
class Descriptor final {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int fd() const { return m_fd; }
    bool close() {
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) == 0;
    }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

/// A device or a pipe takes bytes as they are; a rename would put a file in its place.
Result<void> writeThrough(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.fd() >= 0 && writeAll(file.fd(), bytes) && file.close()) return {};
    return failInput(PENUMBRA_SAY("Problem", "{} cannot be written: {}.")(path, std::strerror(errno)));
}

} // namespace

Result<std::string> readFile(const std::string& path, std::uint64_t limit) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info {};
    if (file.fd() < 0 || ::fstat(file.fd(), &info) != 0)
        return failInput(PENUMBRA_SAY("Problem", "The file {} cannot be opened: {}.")(path, std::strerror(errno)));
    if (S_ISDIR(info.st_mode)) return failInput(PENUMBRA_SAY("Problem", "{} is a folder. Name a file in it.")(path));
    std::string out;
    out.reserve(static_cast<std::size_t>(std::min(static_cast<std::uint64_t>(info.st_size), limit)));
    char buffer[1 << 16];
    while (true) {
        const auto n = ::read(file.fd(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0)
            return failInput(PENUMBRA_SAY("Problem", "The file {} cannot be read: {}.")(path, std::strerror(errno)));
        if (n == 0) return out;
        if (out.size() + static_cast<std::uint64_t>(n) > limit)
            return failInput(PENUMBRA_SAY("Problem", "The file {} is larger than the limit of {} bytes.")(path, limit));
        out.append(buffer, static_cast<std::size_t>(n));
    }
}

Result<void> writeFile(const std::string& path, std::string_view bytes) {
    struct stat there {};
    if (::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode))
        return writeThrough(path, bytes);
    const auto folder = std::filesystem::path(path).parent_path();
    const std::string folderName = folder.empty() ? "." : folder.string();
    const std::string temporary = fmt::format("{}.{}.part", path, ::getpid());
    const auto wrong = [&](const char* step) {
        const int code = errno;
        ::unlink(temporary.c_str());
        return failInput(PENUMBRA_SAY("Problem", "{} cannot be written ({}): {}. What was there before is untouched.")(
            path, step, std::strerror(code)));
    };
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (file.fd() < 0) return wrong("open");
    struct stat info {};
    if (!writeAll(file.fd(), bytes)) return wrong("write");
    if (::fsync(file.fd()) != 0) return wrong("sync");
    if (::fstat(file.fd(), &info) != 0 || static_cast<std::size_t>(info.st_size) != bytes.size())
        return wrong("length");
    if (!file.close()) return wrong("close");
    if (::rename(temporary.c_str(), path.c_str()) != 0) return wrong("rename");
    const Descriptor parent(::open(folderName.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.fd() >= 0) ::fsync(parent.fd());
    return {};
}

Result<std::string> gunzip(std::string_view bytes, std::uint64_t limit) {
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return failInternal(PENUMBRA_SAY("Problem", "The gzip decoder could not be started.")());
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    char buffer[1 << 16];
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer);
        stream.avail_out = sizeof buffer;
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer, sizeof buffer - stream.avail_out);
        if (out.size() > limit) break;
        if (state == Z_STREAM_END && stream.avail_in > 0) state = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (out.size() > limit)
        return failInput(PENUMBRA_SAY("Problem", "The compressed data grows beyond the limit of {} bytes.")(limit));
    if (state != Z_STREAM_END) return failInput(PENUMBRA_SAY("Problem", "The gzip data is cut off or damaged.")());
    return out;
}

std::string gunzipBeginning(std::string_view bytes, std::size_t most) {
    z_stream stream{};
    std::string out(most, '\0');
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) return {};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    int state = Z_OK;
    while (state == Z_OK && stream.avail_out > 0) {
        state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_STREAM_END && stream.avail_in > 0) state = inflateReset(&stream);
    }
    out.resize(out.size() - stream.avail_out);
    inflateEnd(&stream);
    return out;
}

} // namespace penumbra::base
