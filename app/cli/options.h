#pragma once

#include "cli/command.h"
#include "session/session.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::cli {

/// The options that every verb on a workspace shares, and the ones of an evaluation. Texts as typed; read() checks
/// them.
struct WorkspaceOptions {
    std::string workspace;
    bool json = false;
    void addTo(CLI::App& app, bool required = true);
};

/// An option for each parameter; `texts`, which outlives the parse, gets what is typed.
void addParams(CLI::App& app, std::span<const base::ParamSpec> specs, base::ParamTexts& texts);

struct EvaluationOptions {
    std::string scenario; ///< a file, or the name of a scenario in the workspace
    std::vector<std::string> edits;
    std::string now, horizon, step, training;
    int paths = session::Options().paths;
    int threads = 0;
    std::uint64_t seed = 1;
    double threshold = session::Options().threshold;
    bool keep = false;  ///< what the forecasts learnt, in the workspace
    bool refit = false; ///< whatever is kept there

    void addTo(CLI::App& app);
    base::Result<session::Options> read() const;
    /// The saved scenario with the typed edits behind it; moments such as +3d count from the begin of these options.
    base::Result<whatif::Scenario> readScenario(session::Session& session, const session::Options& wanted) const;
    /// An error for the first --edit that did not fit or changes nothing within the horizon. Those of a saved scenario
    /// are left out with a reason instead.
    base::Result<void> allApplied(const session::Evaluation& evaluation) const;
    /// Seed and threads into the context's run.
    void applyTo(Context& context) const;
};

/// Opens a workspace to read, or to write where `write` is set. A missing file is an error.
base::Result<store::Workspace> openWorkspace(const std::string& path, bool write, bool create = false);

/// Opens the workspace, reads the scenario, evaluates it and says what of a saved scenario is left out.
struct Evaluated {
    session::Session session;
    std::shared_ptr<const session::Evaluation> evaluation;
};
/// Of Session::begun(): whether what is asked can be asked, told before anything is forecast.
using Check = std::function<base::Result<void>(const session::Evaluation& begun)>;
base::Result<Evaluated> evaluate(Context& context, const WorkspaceOptions& workspace, const EvaluationOptions& options,
                                 bool write = false, const Check& check = {});

/// A time as people read it; "later" where none is computed.
std::string orLater(const std::optional<base::Time>& at);

base::Result<base::Time> readTime(const std::string& text, const char* option);
/// A moment of the computed future: a time as above, or how long after its begin, e.g. "+3d".
base::Result<base::Time> readMoment(const std::string& text, const char* option, base::Time now);
/// An error for a text that readMoment will refuse, told before anything is computed. Nothing typed is no error.
base::Result<void> checkMoment(const std::string& text, const char* option);
base::Result<base::Duration> readDuration(const std::string& text, const char* option);
/// The bytes of the file that an option names. JSON in the place of a name is a usage error.
base::Result<std::string> readOptionFile(const std::string& path, const char* option);
/// "@FILE" in a parameter of the edit that is free text, such as a template, becomes what the file holds; a
/// manifest may name its file without the @.
base::Result<void> readFiles(whatif::Edit& edit);
/// What the option is that readPrices() reads.
inline constexpr const char* kPricesHelp =
    "a file that holds a price book in JSON: host_per_month, downtime_per_service_hour, move_per_workload and, on "
    "top, engineer_per_hour, core_per_month, memory_gib_per_month, storage_gib_per_month, licence_per_host_month, "
    "licence_per_core_month, licence_per_socket_month with sockets_per_host (each a number, "
    "or {\"expected\": 400, \"low\": 350, \"high\": 500}), host_lead_time, and a catalogue of hosts to buy ({\"name\": "
    "\"large\", \"cpu\": \"64\", \"memory\": \"256GiB\", \"price_per_month\": 600, \"lead_time\": \"7d\"}), and "
    "host_classes with a price of their own ({\"name\": \"gpu\", \"gpu\": 1, \"price_per_month\": 2400}; by label, "
    "cpu, memory or gpu), or such a "
    "table as "
    "'prices --export' writes; without it the one that 'prices' keeps in the workspace, else default prices";
/// The price book in that file, JSON or CSV; nothing without one.
base::Result<std::optional<remedy::PriceBook>> readPrices(const std::string& path);
/// What was read, else the price book that the workspace keeps, else the default one.
base::Result<remedy::PriceBook> orKept(std::optional<remedy::PriceBook> read, const store::Workspace& workspace);
/// "a,b,c" -> three texts; empty parts are left out.
std::vector<std::string> splitList(const std::string& text);

} // namespace penumbra::cli
