#include "bench/replay_api.h"

#include "bench/made_cluster.h"

#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace penumbra::bench {

namespace {

constexpr long kFirstVersion = 1'000'000;

class Replay final {
public:
    explicit Replay(const MadeCluster& cluster) : m_cluster(cluster) {}

    /// Answers the requests of one connection until it is closed.
    void serve(int fd) {
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::string text;
        char buffer[8192];
        while (true) {
            const auto end = text.find("\r\n\r\n");
            if (end == std::string::npos) {
                const auto n = ::recv(fd, buffer, sizeof buffer, 0);
                if (n <= 0) break;
                text.append(buffer, static_cast<std::size_t>(n));
                continue;
            }
            const auto first = text.find(' ') + 1;
            const auto target = text.substr(first, text.find(' ', first) - first);
            text.erase(0, end + 4);
            if (!answer(fd, target)) break;
        }
        ::close(fd);
    }

private:
    static bool send(int fd, std::string_view bytes) {
        while (!bytes.empty()) {
            const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }
    static bool whole(int fd, int status, const std::string& body) {
        return send(fd, fmt::format("HTTP/1.1 {} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
                                    status, body.size()) +
                            body);
    }
    static long field(const std::string& target, const std::string& key) {
        const auto at = target.find(key + "=");
        return at == std::string::npos ? 0 : std::atol(target.c_str() + at + key.size() + 1);
    }

    bool answer(int fd, const std::string& target) {
        const auto query = std::min(target.find('?'), target.size());
        const auto path = target.substr(0, query);
        const auto plural = path.substr(path.rfind('/') + 1);
        if (path == "/replay/touch") return touch(fd, static_cast<int>(field(target, "count")));
        if (kindOf(plural).empty() || path.find("metrics.k8s.io") != std::string::npos)
            return whole(fd, 404, R"({"kind":"Status","code":404})");
        return target.find("watch=true") == std::string::npos ? list(fd, plural, target) : watch(fd, plural, target);
    }

    bool list(int fd, const std::string& plural, const std::string& target) {
        const int all = countOf(m_cluster, plural);
        const int from = static_cast<int>(field(target, "continue"));
        const int to = std::min(all, from + std::max(1, static_cast<int>(field(target, "limit"))));
        std::string body = fmt::format(
            R"({{"kind":"{}List","apiVersion":"v1","metadata":{{"resourceVersion":"{}"{}}},"items":[)", kindOf(plural),
            kFirstVersion + m_touched.load(), to < all ? fmt::format(R"(,"continue":"{}")", to) : "");
        for (int i = from; i < to; ++i) body += (i > from ? "," : "") + objectOf(m_cluster, plural, i, kFirstVersion);
        return whole(fd, 200, body + "]}");
    }

    bool touch(int fd, int count) {
        {
            const std::scoped_lock lock(m_mutex);
            m_touched += count;
        }
        m_news.notify_all();
        return whole(fd, 200, "{}");
    }

    /// Change number v is one of pod v, counted from the end.
    bool watch(int fd, const std::string& plural, const std::string& target) {
        if (!send(fd, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"))
            return false;
        long told = std::max(0L, field(target, "resourceVersion") - kFirstVersion);
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(field(target, "timeoutSeconds"));
        while (std::chrono::steady_clock::now() < end) {
            {
                std::unique_lock lock(m_mutex);
                m_news.wait_for(lock, std::chrono::seconds(1), [&] { return m_touched > told; });
            }
            const long now = m_touched;
            for (; told < now && plural == "pods"; ++told) {
                const int index = m_cluster.pods - 1 - static_cast<int>(told % m_cluster.pods);
                const auto line = fmt::format("{{\"type\":\"MODIFIED\",\"object\":{}}}\n",
                                              objectOf(m_cluster, plural, index, kFirstVersion + told + 1));
                if (!send(fd, fmt::format("{:x}\r\n{}\r\n", line.size(), line))) return false;
            }
            told = std::max(told, now);
        }
        return send(fd, "0\r\n\r\n");
    }

    const MadeCluster m_cluster;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::atomic<long> m_touched{0};
};

} // namespace

Listener listenOnLoopback() {
    Listener out;
    out.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(out.socket, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(out.socket, 64) == 0 &&
        ::getsockname(out.socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        out.port = ntohs(address.sin_port);
    return out;
}

void serveReplay(int listener, const MadeCluster& cluster) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    Replay replay(cluster);
    while (true) {
        const int fd = ::accept(listener, nullptr, nullptr);
        if (fd >= 0) std::thread([&replay, fd] { replay.serve(fd); }).detach();
    }
}

} // namespace penumbra::bench
