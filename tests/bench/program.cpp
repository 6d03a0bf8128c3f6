#include "bench/program.h"

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace penumbra::bench {

namespace {

pid_t start(const Words& words, int output, int errors) {
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, errors, 2);
    pid_t process = -1;
    if (posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) process = -1;
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

} // namespace

std::string outputOf(const Words& words, double* seconds) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return {};
    const auto begun = std::chrono::steady_clock::now();
    const pid_t process = start(words, ends[1], 2);
    ::close(ends[1]);
    std::string out;
    char buffer[1 << 16];
    for (ssize_t n = 0; (n = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        out.append(buffer, static_cast<std::size_t>(n));
    ::close(ends[0]);
    int status = -1;
    if (process > 0) ::waitpid(process, &status, 0);
    if (seconds) *seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return status == 0 ? out : std::string();
}

bool isInstalled(const std::string& program) { return !outputOf({"sh", "-c", "command -v " + program}).empty(); }

Server::Server(const Words& words, const std::string& log) {
    const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    m_process = start(words, file, file);
    ::close(file);
}

Server::~Server() {
    if (m_process <= 0) return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

int freePort() {
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = ::bind(fd, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

Folder::Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "penumbra-bench-XXXXXX").string();
    if (::mkdtemp(name.data())) m_path = name;
}

Folder::~Folder() {
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

double peakOfChildren() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace penumbra::bench
