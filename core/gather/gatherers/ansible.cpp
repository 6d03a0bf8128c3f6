#include "base/command.h"
#include "base/text.h"
#include "gather/document.h"
#include "gather/gatherer.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>
#include <pwd.h>
#include <unistd.h>
#include <utility>

namespace penumbra::gather {

namespace {

using base::ParamKind;

constexpr base::ParamSpec kAnsibleParams[] = {
    {.key = "inventory",
     .title = PENUMBRA_TEXT("gather", "Inventory"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Path of the inventory. Ansible runs it where it is a program.")},
    {.key = "pattern",
     .title = PENUMBRA_TEXT("gather", "Hosts"),
     .preset = "all",
     .help = PENUMBRA_TEXT("gather", "Which hosts of the inventory are asked, as Ansible's patterns say it.")},
    {.key = "packages",
     .title = PENUMBRA_TEXT("gather", "Packages too"),
     .kind = ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("gather", "Versions of installed packages become configuration items.")},
    {.key = "user",
     .title = PENUMBRA_TEXT("gather", "User name"),
     .help = PENUMBRA_TEXT("gather", "Who logs in there.")},
    {.key = "private-key",
     .title = PENUMBRA_TEXT("gather", "Private key"),
     .help = PENUMBRA_TEXT("gather", "Path of the key that ssh uses.")},
    {.key = "vault-file",
     .title = PENUMBRA_TEXT("gather", "Vault password"),
     .help = PENUMBRA_TEXT("gather", "Path of the file with it, where the inventory has vaults.")},
    {.key = "become",
     .title = PENUMBRA_TEXT("gather", "As root"),
     .kind = ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("gather", "Serial numbers of the hardware are told to root alone.")},
    {.key = "agent",
     .title = PENUMBRA_TEXT("gather", "SSH agent"),
     .help = PENUMBRA_TEXT("gather", "Path of its socket. The environment is not asked for it.")},
    {.key = "configuration",
     .title = PENUMBRA_TEXT("gather", "Configuration"),
     .help = PENUMBRA_TEXT("gather", "Path of an ansible.cfg. Without it: the usual ones.")},
    {.key = "program",
     .title = PENUMBRA_TEXT("gather", "Program"),
     .preset = "ansible",
     .help = PENUMBRA_TEXT("gather", "Name or path of it.")},
    {.key = "forks",
     .title = PENUMBRA_TEXT("gather", "Hosts at once"),
     .kind = ParamKind::Integer,
     .preset = "20",
     .minimum = 1,
     .maximum = 500},
    {.key = "connect-limit",
     .title = PENUMBRA_TEXT("gather", "Time to connect"),
     .kind = ParamKind::Duration,
     .preset = "10s",
     .help = PENUMBRA_TEXT("gather", "How long one host may take to answer.")},
    {.key = "timeout",
     .title = PENUMBRA_TEXT("gather", "Time limit"),
     .kind = ParamKind::Duration,
     .preset = "15m",
     .help = PENUMBRA_TEXT("gather", "How long all of it may take.")},
};

/// The facts that the reader takes: neither environments nor keys leave their host.
constexpr const char* kSetupArguments =
    "gather_subset=!all,hardware,network,virtual "
    "filter=ansible_architecture,ansible_date_time,ansible_default_ipv4,ansible_default_ipv6,ansible_distribution,"
    "ansible_distribution_version,ansible_fqdn,ansible_hostname,ansible_kernel,ansible_machine_id,ansible_memtotal_mb,"
    "ansible_mounts,ansible_nodename,ansible_os_family,ansible_processor_cores,ansible_processor_count,"
    "ansible_processor_threads_per_core,ansible_processor_vcpus,ansible_product_name,ansible_product_serial,"
    "ansible_product_uuid,ansible_system_vendor,ansible_virtualization_role,ansible_virtualization_type";

constexpr int kHostsFailed = 2, kUnreachable = 4, kNoProgram = 127;

std::string homeFolder() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr && found->pw_dir != nullptr ? found->pw_dir : "/";
}

/// A name that is nothing else in a pattern: no wildcard, no exclusion, no file.
bool isPlain(const std::string& name) {
    constexpr std::string_view kMarks = "._-";
    return !name.empty() && name.front() != '-' && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               kMarks.find(c) != std::string_view::npos;
    });
}

/// The hosts that are asked, one a line: as an argument they could be longer than the system lets one be. The file goes
/// with the object.
class HostFile final {
public:
    static base::Result<HostFile> make(const std::vector<std::string>& names) {
        HostFile out;
        std::string path = "/tmp/penumbra-hosts-XXXXXX";
        const int fd = ::mkstemp(path.data());
        if (fd >= 0) out.m_path = path;
        const auto text = fmt::format("{}", fmt::join(names, "\n"));
        const bool whole = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
        if (fd >= 0 && ::close(fd) == 0 && whole) return out;
        return base::failInternal(
            PENUMBRA_SAY("Problem", "The list of hosts cannot be written to {}. Make room in /tmp.")(path));
    }
    ~HostFile() {
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }
    HostFile(HostFile&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    HostFile& operator=(HostFile&&) = delete;
    const std::string& path() const { return m_path; }

private:
    HostFile() = default;
    std::string m_path;
};

/// "a, b, c and 4 more"
std::string someOf(const std::vector<std::string>& names) {
    constexpr std::size_t kShown = 5;
    const auto end = names.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, names.size()));
    const auto list = fmt::format("{}", fmt::join(names.begin(), end, ", "));
    return names.size() > kShown ? PENUMBRA_SAY("List", "{} and {} more")(list, names.size() - kShown) : list;
}

class AnsibleConnection final : public Connection {
public:
    AnsibleConnection(const Source& source, const base::Params& params) : Connection(source), m_params(params) {}

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        std::vector<std::string> names;
        model::Batch nobody;
        for (const auto& id : ask.only) {
            const auto name = model::naturalName(id);
            if (isPlain(name))
                names.push_back(name);
            else
                nobody.problems.push_back(
                    {base::Severity::Warning, "odd-name", source().name,
                     PENUMBRA_SAY("Problem", "'{}' was not asked: Ansible would read the name as a pattern.")(name)});
        }
        if (!ask.only.empty() && names.empty()) return nobody;
        std::optional<HostFile> limit;
        if (!names.empty()) {
            auto made = HostFile::make(names);
            if (!made) return tl::unexpected(made.error());
            limit.emplace(std::move(*made));
        }
        bool all = true;
        std::string output;
        for (const bool packages : {false, true}) {
            if (packages && !m_params.flag("packages")) continue;
            auto end = runAnsible(packages, limit, run);
            if (!end) return tl::unexpected(end.error());
            if (end->output.find(" => {") == std::string::npos && isNoHost(*end) && limit) {
                nobody.problems.push_back(
                    {base::Severity::Warning, "unknown-host", source().name,
                     PENUMBRA_SAY("Problem", "None of these hosts is in the inventory: {}.")(someOf(names))});
                return nobody;
            }
            if (auto good = check(*end); !good) return tl::unexpected(good.error());
            all = all && end->status == 0;
            output += end->output;
        }
        m_meter.bytes += static_cast<std::int64_t>(output.size());
        auto batch = readDocument("ansible-facts", source().name, std::move(output), ask.now, run);
        if (!batch) return batch;
        for (auto& problem : batch->problems)
            if (problem.code == "no-facts") problem.severity = base::Severity::Warning;
        for (auto& problem : nobody.problems) batch->problems.push_back(std::move(problem));
        batch->complete = all && ask.only.empty();
        return batch;
    }

    base::Result<base::CommandEnd> runAnsible(bool packages, const std::optional<HostFile>& limit,
                                              const base::Run& run) {
        base::Command command;
        auto& words = command.words;
        words = {"env",
                 "HOME=" + homeFolder(),
                 "LC_ALL=C.UTF-8",
                 "ANSIBLE_NOCOLOR=1",
                 "ANSIBLE_LOAD_CALLBACK_PLUGINS=0", // the output that the reader knows
                 "ANSIBLE_DEPRECATION_WARNINGS=0",
                 "ANSIBLE_PYTHON_INTERPRETER=auto_silent"};
        for (const auto& [key, name] :
             {std::pair("agent", "SSH_AUTH_SOCK="), std::pair("configuration", "ANSIBLE_CONFIG=")})
            if (m_params.has(key)) words.push_back(name + m_params.text(key));
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_params.duration("connect-limit")).count();
        for (auto& word :
             std::vector<std::string>{m_params.text("program"), "--inventory=" + m_params.text("inventory"),
                                      fmt::format("--forks={}", m_params.integer("forks")),
                                      fmt::format("--timeout={}", std::max<std::int64_t>(seconds, 1)),
                                      std::string("--module-name=") + (packages ? "package_facts" : "setup")})
            words.push_back(std::move(word));
        if (!packages) words.push_back(std::string("--args=") + kSetupArguments);
        for (const auto& [key, option] : {std::pair("user", "--user="), std::pair("private-key", "--private-key="),
                                          std::pair("vault-file", "--vault-password-file=")})
            if (m_params.has(key)) words.push_back(option + m_params.text(key));
        if (m_params.flag("become")) words.emplace_back("--become");
        if (limit) words.push_back("--limit=@" + limit->path());
        words.emplace_back("--");
        words.push_back(m_params.text("pattern"));
        command.limit = m_params.duration("timeout");
        if (!m_meter.begin(run)) return base::failCancelled();
        return base::runCommand(command, run);
    }

    static bool isNoHost(const base::CommandEnd& end) {
        return end.errors.find("no hosts to target") != std::string::npos;
    }

    base::Result<void> check(const base::CommandEnd& end) const {
        if (end.cut)
            return base::failInput(
                PENUMBRA_SAY("Problem", "Ansible wrote more than 64 MiB. Ask fewer hosts at once with 'pattern'.")());
        const bool answered = end.output.find(" => {") != std::string::npos;
        if (answered && (end.status == 0 || end.status == kHostsFailed || end.status == kUnreachable)) return {};
        if (end.status == kNoProgram)
            return base::failInput(
                PENUMBRA_SAY("Problem", "There is no program {}. Install ansible-core, or name its path in 'program'.")(
                    m_params.text("program")));
        auto said = end.errors.substr(0, 600);
        while (said.ends_with('\n')) said.pop_back();
        std::replace(said.begin(), said.end(), '\n', ' ');
        if (end.status == 0)
            return base::failInput(PENUMBRA_SAY("Problem", "No host of the inventory {} fits '{}'. {}")(
                m_params.text("inventory"), m_params.text("pattern"), said));
        return base::failInput(PENUMBRA_SAY("Problem", "Ansible ended with status {}: {}")(end.status, said));
    }

    base::Params m_params;
};

base::Result<std::unique_ptr<Connection>> connectAnsible(const Source& source, const base::Params& params) {
    return std::make_unique<AnsibleConnection>(source, params);
}

} // namespace

extern constinit const Gatherer ansible{
    .id = "ansible",
    .title = PENUMBRA_TEXT("gather", "Ansible"),
    .summary = PENUMBRA_TEXT("gather", "Facts of hosts, and their packages where wanted, through Ansible's modules."),
    .params = kAnsibleParams,
    .connect = connectAnsible,
    .targeted = true,
};

} // namespace penumbra::gather
