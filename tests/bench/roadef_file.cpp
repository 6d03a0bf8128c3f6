#include "bench/roadef_file.h"

#include <charconv>
#include <fmt/format.h>
#include <limits>

namespace penumbra::bench {

namespace {

using namespace optimize::reassignment;

/// Hands out numbers until the first that is wrong; after that only zeros.
class Numbers final {
public:
    explicit Numbers(std::string_view text) : m_text(text) { skipBlanks(); }

    std::int64_t next(const char* what, std::int64_t most = std::numeric_limits<std::int32_t>::max()) {
        if (failed()) return 0;
        ++m_count;
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        const bool whole = error == std::errc() && (end == m_text.data() + m_text.size() || blank(*end));
        if (!whole || value < 0 || value > most) {
            m_error = fmt::format("Number {} should be {}, from 0 to {}; {}.", m_count, what, most,
                                  m_text.empty() ? "the file ends there" : "it is \"" + word() + "\"");
            return 0;
        }
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        skipBlanks();
        return value;
    }
    int small(const char* what, std::int64_t most = std::numeric_limits<std::int32_t>::max()) {
        return static_cast<int>(next(what, most));
    }
    /// How many entries follow: each takes at least `numbers` numbers of two bytes, so that no count asks for more
    /// memory than the file could fill.
    int count(const char* what, std::size_t numbers = 1) {
        const int value = small(what);
        if (!failed() && static_cast<std::size_t>(value) > (m_text.size() + 1) / (2 * numbers))
            m_error = fmt::format("Number {}, {}, is {}: more than the file holds.", m_count, what, value);
        return failed() ? 0 : value;
    }
    bool failed() const { return !m_error.empty(); }
    /// The first error, one for what follows the end, or none.
    std::string finish() {
        if (!failed() && !m_text.empty()) m_error = "After the last number there is more: \"" + word() + "\".";
        return m_error;
    }

private:
    static bool blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    void skipBlanks() {
        while (!m_text.empty() && blank(m_text.front())) m_text.remove_prefix(1);
    }
    /// The beginning of what stands there, with nothing in it that a terminal would obey.
    std::string word() const {
        std::string out;
        for (const char c : m_text.substr(0, 20)) {
            if (blank(c)) break;
            out += c > ' ' && c < 127 ? c : '?';
        }
        return out;
    }

    std::string_view m_text;
    std::string m_error;
    std::int64_t m_count = 0;
};

void readResources(Numbers& in, Problem& problem) {
    const int count = in.count("the number of resources", 2);
    for (int r = 0; r < count && !in.failed(); ++r) {
        const bool transient = in.next("whether a resource is transient", 1) != 0;
        problem.resources.push_back({transient, in.next("the weight of a load cost")});
    }
}

void readMachines(Numbers& in, Problem& problem) {
    const std::size_t width = problem.resources.size();
    const int count = in.count("the number of machines", 2 + 2 * width);
    for (int m = 0; m < count && !in.failed(); ++m) {
        problem.neighbourhood.push_back(in.small("a neighbourhood"));
        problem.location.push_back(in.small("a location"));
        for (std::size_t r = 0; r < width; ++r) problem.capacity.push_back(in.next("a capacity"));
        for (std::size_t r = 0; r < width; ++r) problem.safetyCapacity.push_back(in.next("a safety capacity"));
        for (int to = 0; to < count && !in.failed(); ++to)
            problem.machineMoveCost.push_back(in.small("the cost of moving to a machine"));
    }
}

void readServices(Numbers& in, Problem& problem) {
    const int count = in.count("the number of services", 2);
    for (int s = 0; s < count && !in.failed(); ++s) {
        Service service;
        service.spreadMin = in.small("a service's spread");
        const int others = in.count("the number of a service's dependencies");
        for (int d = 0; d < others && !in.failed(); ++d)
            service.dependencies.push_back(in.small("a service", count - 1));
        problem.services.push_back(std::move(service));
    }
}

void readProcesses(Numbers& in, Problem& problem) {
    const int count = in.count("the number of processes", 2 + problem.resources.size());
    const auto lastService = static_cast<std::int64_t>(problem.services.size()) - 1;
    for (int p = 0; p < count && !in.failed(); ++p) {
        problem.service.push_back(in.small("a service", lastService));
        for (std::size_t r = 0; r < problem.resources.size(); ++r)
            problem.requirement.push_back(in.next("a requirement"));
        problem.processMoveCost.push_back(in.next("the cost of moving a process"));
    }
}

void readCosts(Numbers& in, Problem& problem) {
    const int count = in.count("the number of balance costs", 4);
    const auto lastResource = static_cast<std::int64_t>(problem.resources.size()) - 1;
    for (int b = 0; b < count && !in.failed(); ++b) {
        Balance balance;
        balance.first = in.small("a resource", lastResource);
        balance.second = in.small("a resource", lastResource);
        balance.target = in.next("the target of a balance");
        balance.weight = in.next("the weight of a balance cost");
        problem.balances.push_back(balance);
    }
    problem.processMoveWeight = in.next("the weight of process move costs");
    problem.serviceMoveWeight = in.next("the weight of service move costs");
    problem.machineMoveWeight = in.next("the weight of machine move costs");
}

} // namespace

base::Result<Problem> readModel(std::string_view text) {
    Numbers in(text);
    Problem problem;
    readResources(in, problem);
    readMachines(in, problem);
    readServices(in, problem);
    readProcesses(in, problem);
    readCosts(in, problem);
    if (const std::string error = in.finish(); !error.empty()) return base::failInput("The model: " + error);
    if (const auto valid = validate(problem); !valid) return tl::make_unexpected(valid.error());
    return problem;
}

base::Result<Assignment> readAssignment(std::string_view text, std::size_t processes) {
    Numbers in(text);
    Assignment assignment;
    for (std::size_t p = 0; p < processes && !in.failed(); ++p) assignment.push_back(in.small("a machine"));
    if (const std::string error = in.finish(); !error.empty()) return base::failInput("The assignment: " + error);
    return assignment;
}

std::string writeAssignment(const Assignment& assignment) {
    std::string out;
    for (const std::int32_t machine : assignment) out += fmt::format("{}{}", out.empty() ? "" : " ", machine);
    return out + "\n";
}

} // namespace penumbra::bench
