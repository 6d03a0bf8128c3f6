#include "gather/stream.h"

#include "base/text.h"
#include "gather/resolve.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace penumbra::gather {

namespace {

class Socket final {
public:
    explicit Socket(int fd = -1) : m_fd(fd) {}
    ~Socket() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Socket(Socket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<base::Error> silent(const Endpoint& endpoint, std::string_view why) {
    return base::failInput(
        PENUMBRA_SAY("Problem", "Nothing answers at {} ({}). Check the address, and whether the server runs.")(
            endpoint.shown(), why));
}

/// Begins to connect and waits for it.
base::Result<Socket> connected(const Endpoint& endpoint, int family, const sockaddr* address, socklen_t size,
                               const base::Deadline& deadline, const base::Run& run) {
    Socket out(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (out.fd() < 0) return silent(endpoint, std::strerror(errno));
    if (::connect(out.fd(), address, size) == 0) return out;
    if (errno != EINPROGRESS) return silent(endpoint, std::strerror(errno));
    switch (waitFor(out.fd(), POLLOUT, deadline, run)) {
    case Waited::Stopped:
        return base::failCancelled();
    case Waited::Late:
        return silent(endpoint, PENUMBRA_SAY("Problem", "no connection in time")());
    case Waited::Ready:
        break;
    }
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(out.fd(), SOL_SOCKET, SO_ERROR, &error, &length);
    if (error != 0) return silent(endpoint, std::strerror(error));
    return out;
}

base::Result<Socket> open(const Endpoint& endpoint, const base::Deadline& deadline, const base::Run& run) {
    if (!endpoint.path.empty()) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (endpoint.path.size() >= sizeof address.sun_path)
            return silent(endpoint, PENUMBRA_SAY("Problem", "the path is too long")());
        std::copy(endpoint.path.begin(), endpoint.path.end(), address.sun_path);
        return connected(endpoint, AF_UNIX, reinterpret_cast<const sockaddr*>(&address), sizeof address, deadline, run);
    }
    const auto addresses = resolve(endpoint.host, endpoint.port, deadline, run);
    if (!addresses && addresses.error().kind == base::ErrorKind::Cancelled) return tl::unexpected(addresses.error());
    if (!addresses) return silent(endpoint, addresses.error().text);
    base::Result<Socket> out = silent(endpoint, PENUMBRA_SAY("Problem", "no address")());
    for (const auto& one : *addresses) {
        out = connected(endpoint, one.storage.ss_family, reinterpret_cast<const sockaddr*>(&one.storage), one.size,
                        deadline, run);
        if (out || out.error().kind == base::ErrorKind::Cancelled) break;
    }
    return out;
}

base::Result<void> sent(const Endpoint& endpoint, int fd, std::string_view bytes, const base::Deadline& deadline,
                        const base::Run& run) {
    while (!bytes.empty()) {
        const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(n));
            continue;
        }
        if (n < 0 && errno != EAGAIN && errno != EINTR) return {}; // it closed; what it said before may tell why
        const auto waited = waitFor(fd, POLLOUT, deadline, run);
        if (waited == Waited::Stopped) return base::failCancelled();
        if (waited == Waited::Late)
            return base::failInput(PENUMBRA_SAY("Problem", "{} does not take the question in time.")(endpoint.shown()));
    }
    return {};
}

base::Result<std::string> heard(const Endpoint& endpoint, int fd, const TalkLimits& limits,
                                const base::Deadline& deadline, const base::Run& run) {
    std::string out;
    char buffer[1 << 16];
    while (true) {
        const auto waited = waitFor(fd, POLLIN, deadline, run);
        if (waited == Waited::Stopped) return base::failCancelled();
        if (waited == Waited::Late)
            return base::failInput(PENUMBRA_SAY("Problem", "{} does not answer to its end within {}.")(
                endpoint.shown(), base::formatDuration(limits.total)));
        const auto n = ::recv(fd, buffer, sizeof buffer, 0);
        if (n < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (n < 0)
            return base::failInput(PENUMBRA_SAY("Problem", "{} broke off before its answer was complete ({}).")(
                endpoint.shown(), std::strerror(errno)));
        if (n <= 0) return out;
        out.append(buffer, static_cast<std::size_t>(n));
        if (out.size() > limits.most)
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} answers with more than {} MiB.")(endpoint.shown(), limits.most >> 20));
    }
}

} // namespace

Waited waitFor(int fd, short events, const base::Deadline& deadline, const base::Run& run) {
    while (!run.stopped()) {
        if (deadline.over()) return Waited::Late;
        pollfd waiting{fd, events, 0};
        if (::poll(&waiting, 1, 20) > 0) return Waited::Ready;
    }
    return Waited::Stopped;
}

std::string Endpoint::shown() const {
    if (!path.empty()) return path;
    return host.find(':') == std::string::npos ? fmt::format("{}:{}", host, port) : fmt::format("[{}]:{}", host, port);
}

base::Result<Endpoint> parseEndpoint(std::string_view text, const char* parameter, std::string_view port) {
    if (text.starts_with('/')) return Endpoint{{}, {}, std::string(text)};
    if (const auto scheme = text.find("://"); scheme != std::string_view::npos) text.remove_prefix(scheme + 3);
    Endpoint out;
    out.port = port;
    auto rest = text;
    if (text.starts_with('[')) {
        const auto end = std::min(text.find(']'), text.size());
        out.host = text.substr(1, end - 1);
        rest = text.substr(std::min(end + 1, text.size()));
    } else {
        const auto colon = text.find(':');
        out.host = text.substr(0, colon);
        rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
    }
    if (rest.starts_with(':')) out.port = rest.substr(1);
    const bool number = !out.port.empty() && out.port.size() <= 5 &&
                        std::all_of(out.port.begin(), out.port.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool odd = out.host.empty() || out.host.find_first_of("@/? \t") != std::string::npos;
    if (odd || !number || (!rest.empty() && !rest.starts_with(':')))
        return base::failUsage(PENUMBRA_SAY(
            "Problem",
            "The parameter '{}' is no address. Write it as HOST:PORT, or as the path of a socket.")(parameter));
    return out;
}

base::Result<std::string> talk(const Endpoint& endpoint, std::string_view request, const TalkLimits& limits,
                               Meter& meter, const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    if (!meter.begin(run)) return base::failCancelled();
    const auto socket = open(endpoint, base::Deadline(std::min(limits.connect, limits.total)), run);
    if (!socket) return tl::unexpected(socket.error());
    const base::Deadline deadline(limits.total);
    if (const auto done = sent(endpoint, socket->fd(), request, deadline, run); !done)
        return tl::unexpected(done.error());
    auto out = heard(endpoint, socket->fd(), limits, deadline, run);
    if (out) meter.bytes += static_cast<std::int64_t>(out->size());
    return out;
}

} // namespace penumbra::gather
