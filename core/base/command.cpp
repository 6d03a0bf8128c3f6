#include "base/command.h"

#include "base/deadline.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace penumbra::base {

namespace {

constexpr std::size_t kMostErrors = 4096;
constexpr int kPollMs = 20;

std::string found(const std::string& program) {
    if (program.find('/') != std::string::npos) return ::access(program.c_str(), X_OK) == 0 ? program : std::string();
    for (const char* folder : {"/usr/local/bin/", "/usr/bin/", "/bin/", "/usr/local/sbin/", "/usr/sbin/", "/sbin/"})
        if (const auto path = folder + program; ::access(path.c_str(), X_OK) == 0) return path;
    return {};
}

/// A pipe that is closed with it; neither end lives on in other programs.
class Pipe final {
public:
    Pipe() { m_good = ::pipe2(m_ends.data(), O_CLOEXEC) == 0; }
    ~Pipe() {
        for (const int end : m_ends)
            if (end >= 0) ::close(end);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    bool good() const { return m_good; }
    int out() const { return m_ends[0]; }
    int in() const { return m_ends[1]; }
    void closeIn() { close(1); }
    void closeOut() { close(0); }

private:
    void close(std::size_t end) {
        if (m_ends[end] >= 0) ::close(m_ends[end]);
        m_ends[end] = -1;
    }
    std::array<int, 2> m_ends{-1, -1};
    bool m_good = false;
};

/// 0 where it cannot be started; errno says why.
pid_t start(const std::string& path, const std::vector<std::string>& words, const Pipe& output, const Pipe& errors) {
    std::vector<char*> args;
    for (const auto& word : words) args.push_back(const_cast<char*>(word.c_str()));
    args.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.in(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors.in(), STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    std::string search = "PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin", locale = "LC_ALL=C";
    char* const environment[] = {search.data(), locale.data(), nullptr};
    pid_t pid = 0;
    const int failed = ::posix_spawn(&pid, path.c_str(), &actions, &attributes, args.data(), environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    errno = failed;
    return failed != 0 ? 0 : pid;
}

/// What there is to read; false at the end.
bool take(int fd, std::string& to) {
    char buffer[1 << 16];
    const auto n = ::read(fd, buffer, sizeof buffer);
    if (n < 0) return errno == EINTR || errno == EAGAIN;
    to.append(buffer, static_cast<std::size_t>(n));
    return n > 0;
}

enum class Heard { All, TooMuch, TooLong, Stopped };

Heard listen(Pipe& output, Pipe& errors, const Command& command, const Run& run, CommandEnd& end) {
    const Deadline deadline(command.limit);
    while (output.out() >= 0 || errors.out() >= 0) {
        if (run.stopped()) return Heard::Stopped;
        if (deadline.over()) return Heard::TooLong;
        std::array<pollfd, 2> both{{{output.out(), POLLIN, 0}, {errors.out(), POLLIN, 0}}};
        if (::poll(both.data(), both.size(), kPollMs) <= 0) continue;
        if (both[0].revents != 0 && !take(output.out(), end.output)) output.closeOut();
        if (end.output.size() > command.most) {
            end.output.resize(command.most);
            return Heard::TooMuch;
        }
        if (both[1].revents != 0) {
            if (!take(errors.out(), end.errors)) errors.closeOut();
            end.errors.resize(std::min(end.errors.size(), kMostErrors));
        }
    }
    return Heard::All;
}

/// It closed its outputs and may go on nevertheless, until the limit.
int settle(pid_t pid, bool kill, Duration limit, const Run& run) {
    int status = 0;
    const Deadline deadline(limit);
    while (!kill && ::waitpid(pid, &status, WNOHANG) == 0) {
        if (run.stopped() || deadline.over()) kill = true;
        ::poll(nullptr, 0, 1);
    }
    ::kill(-pid, SIGKILL); // with what it started and left behind
    if (kill)
        while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
        }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Result<CommandEnd> runCommand(const Command& command, const Run& run) {
    if (run.stopped()) return failCancelled();
    const auto& program = command.words.front();
    const auto path = found(program);
    if (path.empty())
        return failInput(
            PENUMBRA_SAY("Problem", "There is no program {} that may be run. Install it, or name its path.")(program));
    Pipe output, errors;
    if (!output.good() || !errors.good())
        return failInternal(
            PENUMBRA_SAY("Problem", "{} was not run: no pipe for it ({}).")(program, std::strerror(errno)));
    const pid_t pid = start(path, command.words, output, errors);
    if (pid == 0) return failInput(PENUMBRA_SAY("Problem", "{} cannot be started ({}).")(path, std::strerror(errno)));
    output.closeIn();
    errors.closeIn();
    CommandEnd end;
    const auto heard = listen(output, errors, command, run, end);
    end.status = settle(pid, heard != Heard::All, command.limit, run);
    end.cut = heard == Heard::TooMuch;
    if (run.stopped()) return failCancelled();
    if (heard == Heard::TooLong)
        return failInput(PENUMBRA_SAY("Problem", "{} was ended after {} without an end of its own.")(
            program, formatDuration(command.limit)));
    return end;
}

} // namespace penumbra::base
