#include "base/command.h"
#include "base/file.h"
#include "base/parts.h"
#include "base/text.h"
#include "gather/changed_settings.h"
#include "gather/document.h"
#include "gather/gatherer.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::gather {

namespace {

constexpr base::ParamSpec kPackagesParams[] = {
    {.key = "host",
     .title = PENUMBRA_TEXT("gather", "Host"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "The host whose packages these are, as the inventory calls it.")},
    {.key = "file",
     .title = PENUMBRA_TEXT("gather", "File"),
     .help = PENUMBRA_TEXT("gather", "A file with what 'dpkg-query -W' printed on the host, or a copy of its "
                                     "/var/lib/dpkg/status. Without it the machine itself is asked.")},
    {.key = "admindir",
     .title = PENUMBRA_TEXT("gather", "Folder of dpkg"),
     .help = PENUMBRA_TEXT("gather", "Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.")},
};

class PackagesConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        m_host = params.text("host");
        if (params.has("file")) m_file = params.text("file");
        if (params.has("admindir")) m_admin = params.text("admindir");
        if (!m_file.empty() && !m_admin.empty())
            return base::failUsage(PENUMBRA_SAY("Problem", "Give either 'file' or 'admindir', not both.")());
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        if (!m_meter.begin(run)) return base::failCancelled();
        auto text = m_file.empty() ? askDpkg(run) : base::readFile(m_file, std::uint64_t{64} << 20);
        if (!text) return base::fail(text.error().kind, text.error().text);
        m_meter.bytes += static_cast<std::int64_t>(text->size());
        auto batch = readDocument("dpkg", m_host + ".packages", std::move(*text), ask.now, run);
        if (!batch) return batch;
        if (batch->configItems.empty())
            return base::failInput(PENUMBRA_SAY("Problem", "There is no installed package in {}. Check the path.")(
                !m_file.empty()    ? m_file
                : !m_admin.empty() ? m_admin
                                   : std::string(PENUMBRA_SAY("Problem", "dpkg's books")())));
        addRemoved(*batch, ask);
        dropRoutineNotes(*batch);
        m_changed.settle(*batch, fmt::format("Packages of {}", m_host), source().name);
        return batch;
    }

    base::Result<std::string> askDpkg(const base::Run& run) const {
        base::Command command;
        command.words = {"dpkg-query"};
        if (!m_admin.empty()) command.words.push_back("--admindir=" + m_admin);
        command.words.insert(command.words.end(),
                             {"--show", "--showformat=${binary:Package}\\t${Version}\\t${db:Status-Status}\\n"});
        auto ended = base::runCommand(command, run);
        if (!ended) return tl::unexpected(ended.error());
        if (ended->status != 0 || ended->cut)
            return base::failInput(
                PENUMBRA_SAY("Problem", "dpkg-query ended with status {}: {:.300}")(ended->status, ended->errors));
        return std::move(ended->output);
    }

    /// A package that was there by the cursor and is not any more has no version now.
    void addRemoved(model::Batch& batch, const Ask& ask) const {
        const auto id = model::makeId(model::ResourceKind::Host, m_host);
        std::set<std::string> now;
        for (const auto& item : batch.configItems) now.insert(item.key);
        batch.cursor = fmt::format("{}", fmt::join(now, "\n"));
        for (const auto key : base::splitList(ask.cursor, '\n'))
            if (!now.contains(std::string(key))) {
                batch.configItems.push_back({id, std::string(key), {}, ask.now});
                ++batch.accounting.read;
            }
    }

    std::string m_host, m_file, m_admin;
    ChangedSettings m_changed;
};

} // namespace

extern constinit const Gatherer packages{
    .id = "packages",
    .title = PENUMBRA_TEXT("gather", "Debian packages"),
    .summary =
        PENUMBRA_TEXT("gather", "The installed packages of a host with their versions as configuration items, so "
                                "that upgrades are seen and advisories can be matched."),
    .params = kPackagesParams,
    .connect = connectAs<PackagesConnection>,
};

} // namespace penumbra::gather
