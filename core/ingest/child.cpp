#include "ingest/child.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <fmt/format.h>
#include <new>
#include <optional>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PENUMBRA_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define PENUMBRA_SANITIZED 1
#endif
#endif

namespace penumbra::ingest {

namespace {

constexpr int kOutOfMemory = 71;
constexpr int kCannotSetUp = 72;
constexpr int kThrew = 73;
constexpr int kClockFactor = 4; ///< a child that waits, or has the processor for a part of the time only
constexpr std::size_t kPipe = std::size_t{1} << 20;
constexpr int kAnswer = 3; ///< the child's only descriptor beside the three standard ones

struct AnswerHeader {
    std::uint64_t size = 0;
    std::uint64_t hash = 0;
    std::int64_t error = kNone; ///< the kind of error whose words follow
    static constexpr std::int64_t kNone = -1, kThrown = 100;
};

using Answer = base::Result<std::string>;

bool setLimit(int resource, rlim_t value, rlim_t hard) {
    const rlimit limit{value, hard};
    return ::setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0;
}

bool setLimit(int resource, rlim_t value) { return setLimit(resource, value, value); }

#ifdef PENUMBRA_SANITIZED // a sanitizer's shadow memory needs terabytes of addresses
bool limitMemory(std::uint64_t) { return true; }
#else
/// Pages of address space in use now, in bytes; 0 when unknown. Plain calls only: this runs between fork and parse.
std::uint64_t addressSpace() {
    char text[64] = {};
    const int fd = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return 0;
    const auto n = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    return n > 0 ? std::strtoull(text, nullptr, 10) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

bool limitMemory(std::uint64_t more) {
    const auto used = addressSpace();
    return used > 0 && setLimit(RLIMIT_AS, used + more);
}
#endif

bool closeRest() {
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int fd : {0, 1, 2})
        if (null < 0 || ::dup2(null, fd) < 0) return false;
    return ::close_range(kAnswer + 1, ~0U, 0) == 0;
}

void resetSignals() {
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGXCPU})
        std::signal(signal, SIG_DFL);
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool limitTime(const Limits& limits, rlim_t used, rlim_t more) {
    const auto seconds = used + static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(limits.time).count());
    return setLimit(RLIMIT_CPU, seconds, more == RLIM_INFINITY ? more : seconds + more);
}

bool confine(int answer, pid_t parent, const Limits& limits, bool once) {
    if (answer != kAnswer && ::dup2(answer, kAnswer) < 0) return false;
    if (!closeRest()) return false;
    resetSignals();
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent) return false;
    ::prctl(PR_SET_DUMPABLE, 0);
    if (!setLimit(RLIMIT_CORE, 0) || !setLimit(RLIMIT_FSIZE, 0)) return false;
    if (!limitTime(limits, 0, once ? 1 : RLIM_INFINITY)) return false; // at the hard limit it would be a bare SIGKILL
    return limitMemory(limits.memory);
}

bool send(const void* bytes, std::size_t size) {
    const auto* next = static_cast<const char*>(bytes);
    while (size > 0) {
        const auto n = ::write(kAnswer, next, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        next += n;
        size -= static_cast<std::size_t>(n);
    }
    return true;
}

/// Where memory runs out, a library may want some in a destructor and so end in terminate() instead of bad_alloc.
[[noreturn]] void leaveTerminated() {
    try {
        if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        ::_exit(kOutOfMemory);
    } catch (...) {
        ::_exit(kThrew);
    }
    std::abort();
}

bool answer(const std::string& bytes, std::int64_t error) {
    const AnswerHeader header{bytes.size(), base::hashText(bytes), error};
    return send(&header, sizeof header) && send(bytes.data(), bytes.size());
}

/// Answers with what the work returns. What it throws ends the process, unless that says what it is.
template <class Work>
bool answerWith(const Work& work) {
    try {
        const Answer said = work();
        return said ? answer(*said, AnswerHeader::kNone)
                    : answer(said.error().text, static_cast<std::int64_t>(said.error().kind));
    } catch (const std::bad_alloc&) {
        throw; // the parent names the limit
    } catch (const std::exception& e) {
        return answer(e.what(), AnswerHeader::kThrown);
    }
}

/// What the child said; nothing where that is not whole.
std::optional<Answer> understood(std::string_view name, const AnswerHeader& header, std::string bytes) {
    if (bytes.size() != header.size || base::hashText(bytes) != header.hash) return {};
    if (header.error == AnswerHeader::kNone) return Answer(std::move(bytes));
    if (header.error == AnswerHeader::kThrown)
        return Answer(base::failInput(
            PENUMBRA_SAY("Problem", "{} could not be read: its reader failed on it ({}).")(name, bytes)));
    if (header.error < 0 || header.error > static_cast<std::int64_t>(base::ErrorKind::Cancelled)) return {};
    return Answer(base::fail(static_cast<base::ErrorKind>(header.error), std::move(bytes)));
}

/// Calls `live`, which answers, and leaves.
[[noreturn]] void childMain(int line, pid_t parent, const Limits& limits, bool once,
                            const std::function<bool()>& live) {
    if (!confine(line, parent, limits, once)) ::_exit(kCannotSetUp);
    std::set_terminate(leaveTerminated);
    try {
        ::_exit(live() ? 0 : kCannotSetUp);
    } catch (const std::bad_alloc&) {
        ::_exit(kOutOfMemory);
    } catch (...) {
        ::_exit(kThrew);
    }
}

bool receive(void* bytes, std::size_t size) {
    auto* next = static_cast<char*>(bytes);
    while (size > 0) {
        const auto n = ::read(kAnswer, next, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        next += n;
        size -= static_cast<std::size_t>(n);
    }
    return true;
}

/// Answers one input after the other until no more comes.
bool serve(const Limits& limits, const std::function<Answer(std::string_view)>& work) {
    std::string input;
    std::uint64_t size = 0;
    while (receive(&size, sizeof size)) {
        input.resize(size);
        if (!receive(input.data(), input.size())) return true;
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto used = static_cast<rlim_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1;
        if (!limitTime(limits, used, RLIM_INFINITY) || !answerWith([&] { return work(input); })) return false;
    }
    return true;
}

/// What became of the child's answer.
enum class Listening { Complete, TooSlow, TooLong, Cancelled, Broken, Damaged };

using Clock = std::chrono::steady_clock;

/// Waits until the line can be read or written. Complete: it can.
Listening wait(int fd, short what, Clock::time_point deadline, const std::stop_token& stop) {
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return Listening::TooSlow;
        if (stop.stop_requested()) return Listening::Cancelled;
        pollfd waiting{fd, what, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::min<long long>(left, 20)));
        if (ready < 0 && errno != EINTR) return Listening::Broken;
        if (ready > 0) return Listening::Complete;
    }
}

Listening tell(int fd, std::string_view bytes, Clock::time_point deadline, const std::stop_token& stop) {
    while (!bytes.empty()) {
        if (const auto state = wait(fd, POLLOUT, deadline, stop); state != Listening::Complete) return state;
        const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (n <= 0) return Listening::Broken;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return Listening::Complete;
}

/// Exactly so many bytes; Broken where the line ends before.
Listening hear(int fd, char* bytes, std::size_t size, Clock::time_point deadline, const std::stop_token& stop) {
    while (size > 0) {
        if (const auto state = wait(fd, POLLIN, deadline, stop); state != Listening::Complete) return state;
        const auto n = ::read(fd, bytes, size);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return Listening::Broken;
        bytes += n;
        size -= static_cast<std::size_t>(n);
    }
    return Listening::Complete;
}

/// One answer; Broken where the line ends before it does.
Listening hearAnswer(int fd, const Limits& limits, Clock::time_point deadline, const std::stop_token& stop,
                     AnswerHeader& header, std::string& bytes) {
    auto state = hear(fd, reinterpret_cast<char*>(&header), sizeof header, deadline, stop);
    if (state == Listening::Complete && header.size > limits.memory) state = Listening::TooLong;
    if (state != Listening::Complete) return state;
    bytes.resize(header.size);
    return hear(fd, bytes.data(), bytes.size(), deadline, stop);
}

base::Result<std::string> unheard(std::string_view name, const Limits& limits, Listening heard) {
    switch (heard) {
    case Listening::TooSlow:
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} takes longer to be read than the limit of {}. Split the file, or raise the limit.")(
            name, base::formatDuration(kClockFactor * limits.time)));
    case Listening::TooLong:
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} holds more than the limit of {} MiB.")(name, limits.memory >> 20));
    case Listening::Cancelled:
        return base::failCancelled();
    case Listening::Damaged:
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} could not be read: the reading process broke off its answer.")(name));
    case Listening::Broken:
    case Listening::Complete:
        break;
    }
    return base::failInternal(PENUMBRA_SAY("Problem", "{} was not read: its process went silent.")(name));
}

base::Result<std::string> explain(std::string_view name, const Limits& limits, int status) {
    const auto memory = [&] {
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} needs more memory to be read than the limit of {} MiB. Split the file, or "
                                    "raise the limit.")(name, limits.memory >> 20));
    };
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return unheard(name, limits, Listening::Damaged);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return base::failInput(PENUMBRA_SAY("Problem",
                                            "{} takes more processor time to be read than the limit of {}. Split the "
                                            "file, or raise the limit.")(name, base::formatDuration(limits.time)));
    if (WIFSIGNALED(status))
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} made the reading process crash (signal {}). Nothing of it was taken; check that "
                       "the file is whole.")(name, WTERMSIG(status)));
    switch (WEXITSTATUS(status)) {
    case kOutOfMemory:
        return memory();
    case kThrew:
        return base::failInput(PENUMBRA_SAY("Problem", "{} could not be read: its reader failed on it.")(name));
    case kCannotSetUp:
        return base::failInternal(PENUMBRA_SAY("Problem", "{} was not read: its process could not be confined.")(name));
    default:
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} made the reading process end early (status {}). Nothing of it was taken.")(
                name, WEXITSTATUS(status)));
    }
}

} // namespace

base::Result<std::string> runLimited(std::string_view name, const Limits& limits, const std::function<Answer()>& work) {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return base::failInternal(
            PENUMBRA_SAY("Problem", "{} was not read: no pipe ({}).")(name, std::strerror(errno)));
    ::fcntl(ends[0], F_SETPIPE_SZ, static_cast<int>(kPipe)); // a long answer in fewer steps; where it may not, in more
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) childMain(ends[1], parent, limits, true, [&] { return answerWith(work); });
    const int forkError = errno;
    ::close(ends[1]);
    if (child < 0) {
        ::close(ends[0]);
        return base::failInternal(
            PENUMBRA_SAY("Problem", "{} was not read: no process for it ({}).")(name, std::strerror(forkError)));
    }
    AnswerHeader header;
    std::string bytes;
    const auto deadline = Clock::now() + kClockFactor * limits.time;
    const auto heard = hearAnswer(ends[0], limits, deadline, limits.stop, header, bytes);
    ::close(ends[0]);
    ::kill(child, SIGKILL); // it has nothing more to say; where it is ending by itself, its status stays
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (heard == Listening::Broken) return explain(name, limits, status);
    if (heard != Listening::Complete) return unheard(name, limits, heard);
    auto said = understood(name, header, std::move(bytes));
    return said ? std::move(*said) : unheard(name, limits, Listening::Damaged);
}

ReadingProcess::ReadingProcess(Limits limits, const std::function<Answer(std::string_view)>& work)
    : m_limits(std::move(limits)) {
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
    const pid_t parent = ::getpid();
    m_child = ::fork();
    if (m_child == 0) childMain(ends[1], parent, m_limits, false, [&] { return serve(m_limits, work); });
    ::close(ends[1]);
    if (m_child > 0)
        m_line = ends[0];
    else
        ::close(ends[0]);
}

ReadingProcess::~ReadingProcess() { end(); }

int ReadingProcess::end() {
    int status = 0;
    if (m_line >= 0) ::close(m_line);
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        while (::waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
    }
    m_line = m_child = -1;
    return status;
}

base::Result<std::string> ReadingProcess::read(std::string_view name, std::string_view head, std::string_view body,
                                               const std::stop_token& stop) {
    if (m_line < 0)
        return base::failInternal(PENUMBRA_SAY("Problem", "{} was not read: there is no process for it.")(name));
    const auto deadline = Clock::now() + kClockFactor * m_limits.time;
    const std::uint64_t size = head.size() + body.size();
    const std::string_view stated(reinterpret_cast<const char*>(&size), sizeof size);
    auto state = Listening::Complete;
    for (const auto part : {stated, head, body})
        if (state == Listening::Complete) state = tell(m_line, part, deadline, stop);
    std::string bytes;
    AnswerHeader header;
    if (state == Listening::Complete) state = hearAnswer(m_line, m_limits, deadline, stop, header, bytes);
    if (state == Listening::Complete) {
        if (auto said = understood(name, header, std::move(bytes))) {
            if (header.error == AnswerHeader::kThrown) end(); // it may be in any state
            return std::move(*said);
        }
        state = Listening::Damaged;
    }
    const int status = end(); // where it had ended by itself, what it ended with says why
    return state == Listening::Broken ? explain(name, m_limits, status) : unheard(name, m_limits, state);
}

} // namespace penumbra::ingest
