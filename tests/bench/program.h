#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace penumbra::bench {

using Words = std::vector<std::string>;

/// Runs a program to its end; its output, or nothing where it is missing or failed. `seconds` it took by the clock.
std::string outputOf(const Words& words, double* seconds = nullptr);

/// The program is there to be started.
bool isInstalled(const std::string& program);

/// A server of the measurement's own; it ends with the object.
class Server final {
public:
    Server(const Words& words, const std::string& log);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

private:
    pid_t m_process = -1;
};

/// A port of this machine's own that nobody listens on at the moment.
int freePort();

/// A folder that goes with the object and all that is in it.
class Folder final {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// Most memory that this process ever had in use, in MB (VmHWM), and the largest of its ended children.
double peakMegabytes();
double peakOfChildren();

} // namespace penumbra::bench
