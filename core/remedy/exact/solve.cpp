#include "base/file.h"
#include "base/text.h"
#include "remedy/exact/milp.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace penumbra::remedy::exact {

namespace {

constexpr int kWall = 20; ///< its limit is of processor time; a busy machine may take so many times as long
constexpr auto kPoll = std::chrono::milliseconds(10);

/// A directory that goes with it.
class Scratch final {
public:
    explicit Scratch(const std::string& parent) {
        auto name = parent + "/penumbra-milp-XXXXXX";
        if (mkdtemp(name.data())) m_path = name;
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }
    bool made() const { return !m_path.empty(); }
    std::string file(const char* name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// Starts the program with its output in a file. 0: it cannot be started.
pid_t start(const std::vector<std::string>& words, const std::string& log) {
    std::vector<char*> args;
    for (const auto& word : words) args.push_back(const_cast<char*>(word.c_str()));
    args.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t pid = 0;
    char* const environment[] = {nullptr}; // what surrounds us is not its business
    const int failed = posix_spawn(&pid, words.front().c_str(), &actions, nullptr, args.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? 0 : pid;
}

/// False when it was ended: too slow, or stopped.
bool wait(pid_t pid, int seconds, const base::Run& run) {
    const auto most = (std::chrono::seconds(seconds) / kPoll);
    int status = 0;
    for (std::int64_t i = 0; i < most && !run.stopped(); ++i) {
        if (waitpid(pid, &status, WNOHANG) == pid) return true;
        std::this_thread::sleep_for(kPoll);
    }
    kill(pid, SIGKILL);
    waitpid(pid, &status, 0);
    return false;
}

/// The number behind the last line that begins with the words.
double numberBehind(const std::string& text, const std::string& words, double otherwise) {
    const auto at = text.rfind(words);
    if (at == std::string::npos) return otherwise;
    const char* begin = text.c_str() + at + words.size();
    char* end = nullptr;
    const double value = std::strtod(begin, &end);
    return end == begin ? otherwise : value;
}

/// "      3 x_5_2                  1                       0": the pairs whose variable is 1.
std::vector<std::pair<int, int>> placedOf(const std::string& solution) {
    std::vector<std::pair<int, int>> out;
    std::istringstream lines(solution);
    for (std::string line; std::getline(lines, line);) {
        int row = 0, workload = 0, host = 0;
        double value = 0;
        const auto at = line.find_first_not_of(" *"); // ** marks what is a little outside of its bounds
        if (at != std::string::npos &&
            std::sscanf(line.c_str() + at, "%d x_%d_%d %lf", &row, &workload, &host, &value) == 4 && value > 0.5)
            out.emplace_back(workload, host);
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// The solution file's first line: "Optimal - objective value 12.00000000", "Stopped on time - objective value ...".
Solved read(const std::string& solution, const std::string& log) {
    Solved out;
    const auto line = solution.substr(0, solution.find('\n'));
    const double value = numberBehind(line, "objective value", -1);
    out.optimal = line.starts_with("Optimal");
    out.found =
        value >= 0 && line.find("nfeasible") == std::string::npos && line.find("no integer") == std::string::npos;
    out.weight = std::llround(value);
    out.bound = out.optimal ? value : numberBehind(log, "Lower bound:", 0);
    if (out.found) out.placed = placedOf(solution);
    return out;
}

} // namespace

base::Result<Solved> solve(const relocation::Task& task, const Solver& solver, const base::Run& run) {
    return solve(lpOf(task), solver, run);
}

base::Result<Solved> solve(const std::string& program, const Solver& solver, const base::Run& run) {
    if (access(solver.path.c_str(), X_OK) != 0)
        return base::failInput(
            PENUMBRA_SAY("Problem", "There is no solver at {}; Debian's package is coinor-cbc.")(solver.path));
    const Scratch scratch(solver.directory);
    if (!scratch.made())
        return base::failInput(PENUMBRA_SAY(
            "Problem", "No directory for the solver's files can be made in {}. Name another one.")(solver.directory));
    const auto model = scratch.file("model.lp"), answer = scratch.file("answer.txt"), log = scratch.file("log.txt");
    if (const auto written = base::writeFile(model, program); !written) return tl::unexpected(written.error());
    const pid_t pid = start({solver.path, model, "randomCbcSeed", "1", "ratioGap", "0", "sec",
                             std::to_string(solver.seconds), "solve", "solution", answer},
                            log);
    if (pid == 0) return base::failInput(PENUMBRA_SAY("Problem", "{} cannot be started.")(solver.path));
    const bool ended = wait(pid, kWall * solver.seconds, run);
    if (run.stopped()) return base::failCancelled();
    if (!ended)
        return base::failInput(PENUMBRA_SAY("Problem", "{} was ended after {} seconds without an answer.")(
            solver.path, kWall * solver.seconds));
    const auto solution = base::readFile(answer);
    const auto said = base::readFile(log);
    if (!solution || !said)
        return base::failInput(
            said ? PENUMBRA_SAY("Problem", "{} wrote no solution: {}")(solver.path, said->substr(0, 300))
                 : PENUMBRA_SAY("Problem", "{} wrote no solution.")(solver.path));
    return read(*solution, *said);
}

} // namespace penumbra::remedy::exact
