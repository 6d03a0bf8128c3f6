#include "store/lock.h"

#include "base/json.h"
#include "base/text.h"
#include "base/time.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penumbra::store {

namespace {

std::string userName() {
    std::array<char, 4096> room{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, room.data(), room.size(), &found) == 0 && found) return found->pw_name;
    return fmt::format("user {}", geteuid());
}

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "an unknown host";
}

/// The beginning of a file of /proc.
std::string beginningOf(const char* path) {
    std::array<char, 4096> text{};
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return {};
    const auto length = read(file, text.data(), text.size());
    close(file);
    return std::string(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
}

/// The program with its verb, e.g. "penumbra-cli watch"; what else it was told stays its own.
std::string processName() {
    auto name = beginningOf("/proc/self/comm");
    while (!name.empty() && name.back() == '\n') name.pop_back();
    if (name.empty()) name = "penumbra";
    const auto arguments = beginningOf("/proc/self/cmdline"); // each ends with a zero
    const auto cut = arguments.find('\0');
    const std::string verb = cut == std::string::npos ? "" : arguments.substr(cut + 1).c_str();
    const bool isVerb = !verb.empty() && verb.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    return isVerb ? name + " " + verb : name;
}

/// Says who we are to whoever finds the file locked; the file's own time says since when.
bool sign(int descriptor) {
    const auto text =
        base::dumpJson({{"user", userName()}, {"host", hostName()}, {"pid", getpid()}, {"process", processName()}});
    return ftruncate(descriptor, 0) == 0 &&
           pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

std::string whoHolds(int descriptor, const std::string& path) {
    std::array<char, 4096> text{};
    const auto length = pread(descriptor, text.data(), text.size() - 1, 0);
    struct stat state {};
    fstat(descriptor, &state);
    const auto json =
        base::parseJson(std::string_view(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0), "the lock");
    if (!json) return PENUMBRA_SAY("Problem", "Another program holds {}, so it is open for reading only.")(path);
    const auto since = base::fromMillis(std::int64_t{state.st_mtim.tv_sec} * 1000);
    return PENUMBRA_SAY(
        "Problem", "{} on {} holds {} (process {} {}, since {}), so it is open for reading only. End that program to "
                   "change the file here. A file to import can go into the folder of a 'spool' source of the "
                   "workspace instead: while 'watch' or the window has it open, they take it from there.")(
        base::textAt(*json, "user"), base::textAt(*json, "host"), path, base::textAt(*json, "process"),
        base::integerAt(*json, "pid"), base::formatTime(since));
}

/// Whether the locked file is still the one of that name: the last holder may have removed it in between.
bool isCurrent(int descriptor, const std::string& path) {
    struct stat mine {};
    struct stat named {};
    return fstat(descriptor, &mine) == 0 && stat(path.c_str(), &named) == 0 && mine.st_ino == named.st_ino &&
           mine.st_dev == named.st_dev;
}

} // namespace

base::Result<WriterLock> WriterLock::take(const std::string& path) {
    const auto lockPath = path + ".lock";
    for (int attempt = 0; attempt < 100; ++attempt) {
        int descriptor = ::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0) descriptor = ::open(lockPath.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} cannot be locked for writing ({}), so it is open for reading only.")(
                    path, std::strerror(errno)));
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const auto text = whoHolds(descriptor, path);
            close(descriptor);
            return base::failInput(text);
        }
        if (isCurrent(descriptor, lockPath)) {
            sign(descriptor);
            return WriterLock(lockPath, descriptor);
        }
        close(descriptor);
    }
    return base::failInput(
        PENUMBRA_SAY("Problem", "{} cannot be locked for writing, so it is open for reading only.")(path));
}

WriterLock::WriterLock(std::string path, int descriptor)
    : m_path(std::move(path)), m_process(getpid()), m_descriptor(descriptor) {}

WriterLock::WriterLock(WriterLock&& other) noexcept
    : m_path(std::move(other.m_path)), m_process(other.m_process), m_descriptor(other.m_descriptor) {
    other.m_descriptor = -1;
}

WriterLock::~WriterLock() {
    if (m_descriptor < 0) return;
    if (m_process == getpid()) {
        unlink(m_path.c_str());
        flock(m_descriptor, LOCK_UN);
    }
    close(m_descriptor);
}

} // namespace penumbra::store
