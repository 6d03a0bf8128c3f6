#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace penumbra::test {

struct FakeRequest {
    std::string method;
    std::string target;  ///< path and query
    std::string headers; ///< as they came
    std::string body;
    bool has(std::string_view text) const { return headers.find(text) != std::string::npos; }
};

/// Bytes that are written after a wait.
struct Piece {
    std::string bytes;
    int waitMs = 0;
};
using Script = std::vector<Piece>;

/// A whole response with its length.
inline Script answer(int status, std::string_view headers, std::string_view body) {
    return {{fmt::format("HTTP/1.1 {} X\r\nConnection: close\r\nContent-Length: {}\r\n{}\r\n{}", status, body.size(),
                         headers, body)}};
}

/// A server on loopback that answers each connection with the bytes of a script, as wrong as a test wants them, and
/// then closes it. It remembers every request.
class FakeServer final {
public:
    using Handler = std::function<Script(const FakeRequest&)>;

    explicit FakeServer(Handler handler) : m_handler(std::move(handler)) {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_listener, 64) == 0 &&
            ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
        m_acceptor = std::thread([this] { accept(); });
    }
    ~FakeServer() {
        m_stop = true;
        m_acceptor.join();
        for (auto& thread : m_threads) thread.join();
        ::close(m_listener);
    }
    FakeServer(const FakeServer&) = delete;
    FakeServer& operator=(const FakeServer&) = delete;

    std::string url(std::string_view path = "/") const { return fmt::format("http://127.0.0.1:{}{}", m_port, path); }
    std::vector<FakeRequest> requests() const {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    /// How many requests were under way at once at most since the last call.
    int takeMostAtOnce() { return m_mostAtOnce.exchange(0); }

private:
    void accept() {
        while (!m_stop) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0) continue;
            const int fd = ::accept(m_listener, nullptr, nullptr);
            if (fd >= 0) m_threads.emplace_back([this, fd] { serve(fd); });
        }
    }

    void serve(int fd) {
        if (FakeRequest request; receive(fd, request)) {
            const int now = ++m_atOnce;
            for (int most = m_mostAtOnce; most < now && !m_mostAtOnce.compare_exchange_weak(most, now);) {
            }
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(request);
            }
            auto pieces = m_handler(request);
            const auto last = pieces.empty() ? Piece{} : std::move(pieces.back());
            if (!pieces.empty()) pieces.pop_back();
            bool open = true;
            for (const auto& piece : pieces) open = open && wait(piece.waitMs) && send(fd, piece.bytes);
            open = open && wait(last.waitMs);
            --m_atOnce; // before the client has all of the answer and may ask the next
            if (open) send(fd, last.bytes);
        }
        ::shutdown(fd, SHUT_WR);
        ::close(fd);
    }

    bool wait(int ms) const {
        for (; ms > 0 && !m_stop; ms -= 10) std::this_thread::sleep_for(std::chrono::milliseconds(std::min(ms, 10)));
        return !m_stop;
    }

    static bool send(int fd, std::string_view bytes) {
        while (!bytes.empty()) {
            const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }

    bool receive(int fd, FakeRequest& out) const {
        std::string text;
        char buffer[4096];
        std::size_t head = std::string::npos;
        std::size_t length = 0;
        while (!m_stop) {
            head = text.find("\r\n\r\n");
            if (head != std::string::npos) {
                const auto stated = text.find("Content-Length: ");
                length = stated < head ? std::stoul(text.substr(stated + 16)) : 0;
                if (text.size() >= head + 4 + length) break;
            }
            pollfd waiting{fd, POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0) continue;
            const auto n = ::recv(fd, buffer, sizeof buffer, 0);
            if (n <= 0) return false;
            text.append(buffer, static_cast<std::size_t>(n));
        }
        if (m_stop) return false;
        const auto space = text.find(' ');
        out.method = text.substr(0, space);
        out.target = text.substr(space + 1, text.find(' ', space + 1) - space - 1);
        out.headers = text.substr(0, head);
        out.body = text.substr(head + 4);
        return true;
    }

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_atOnce{0};
    std::atomic<int> m_mostAtOnce{0};
    mutable std::mutex m_mutex;
    std::vector<FakeRequest> m_requests;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace penumbra::test
