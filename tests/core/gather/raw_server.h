#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace penumbra::test {

/// A server on loopback that says the same bytes to whoever connects, whatever it is told, and then closes or stays
/// silent.
class RawServer final {
public:
    explicit RawServer(std::string bytes, bool closes = true) : m_bytes(std::move(bytes)), m_closes(closes) {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(m_listener, 16) == 0 &&
            ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0)
            m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~RawServer() {
        m_stop = true;
        m_thread.join();
        ::close(m_listener);
    }
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;
    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }

private:
    static bool ready(int fd) {
        pollfd waiting{fd, POLLIN, 0};
        return ::poll(&waiting, 1, 20) > 0;
    }

    void serve() {
        while (!m_stop) {
            if (!ready(m_listener)) continue;
            const int fd = ::accept(m_listener, nullptr, nullptr);
            char buffer[4096];
            while (!m_stop && !ready(fd)) {
            }
            (void)!::recv(fd, buffer, sizeof buffer, 0);
            (void)!::send(fd, m_bytes.data(), m_bytes.size(), MSG_NOSIGNAL);
            while (!m_stop && !m_closes) std::this_thread::sleep_for(std::chrono::milliseconds(10));
            ::shutdown(fd, SHUT_WR);
            while (!m_stop && (!ready(fd) || ::recv(fd, buffer, sizeof buffer, 0) > 0)) {
            }
            ::close(fd);
        }
    }

    std::string m_bytes;
    bool m_closes;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace penumbra::test
