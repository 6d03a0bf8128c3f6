#include "base/say.h"
#include "cli/options.h"

#include "report/drivers_json.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct DriversOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string resource;
    bool perReplica = false;
};

std::string shareOf(double share) { return fmt::format("{:.0f} %", 100 * share); }

/// "500m + 1.2 cores for each 1000/s (1.1 to 1.3 cores)": the slope for a round load of the size that was seen.
std::string equation(const analysis::DriverOf& one) {
    const auto& driver = one.driver;
    const auto unit = one.response.unit;
    const auto amount = [&](double value) { return base::formatAmount(value, unit); };
    if (driver.response.form == forecast::ResponseForm::Constant)
        return fmt::format("{} at any load", amount(driver.response.intercept));
    const double size = std::max(std::abs(driver.highLoad), 1e-9);
    const double round = std::pow(10.0, std::floor(std::log10(size)));
    const double slope = driver.response.slope * round;
    return fmt::format("{} {} {} for each {} (95 %: {} to {})", amount(driver.response.intercept),
                       slope < 0 ? "-" : "+", amount(std::abs(slope)), base::formatAmount(round, one.load.unit),
                       amount(driver.slope.low * round), amount(driver.slope.high * round));
}

std::string kneeOf(const analysis::DriverOf& one) {
    const auto& driver = one.driver;
    const auto load = [&](double value) { return base::formatAmount(value, one.load.unit); };
    const auto knee =
        fmt::format("{} ({} to {})", load(driver.response.knee), load(driver.knee->low), load(driver.knee->high));
    if (driver.response.form == forecast::ResponseForm::Saturating)
        return fmt::format("  flat at {} from {} on\n",
                           base::formatAmount(driver.response.at(driver.response.knee), one.response.unit), knee);
    const double after = driver.response.slope + driver.response.bend;
    const bool steeper = std::abs(after) > std::abs(driver.response.slope);
    return fmt::format("  {} from {} on\n", steeper ? "steeper" : "flatter", knee);
}

std::string fullOf(const analysis::DriverOf& one) {
    const auto load = [&](const std::optional<double>& value) {
        return value ? base::formatAmount(*value, one.load.unit) : std::string("never");
    };
    const auto limit = fmt::format("{} {}", base::formatAmount(*one.limit, one.response.unit),
                                   one.limitIsRequest ? "requested" : "offered");
    if (!one.full->p5) return fmt::format("  no load reaches the {}\n", limit);
    return fmt::format("  {} are reached at {} (P5 {}, P95 {}){}\n", limit, load(one.full->p50), load(one.full->p5),
                       load(one.full->p95), one.full->extrapolated ? ", beyond the loads seen" : "");
}

std::string words(const analysis::DriverOf& one) {
    const auto& driver = one.driver;
    auto text = fmt::format("{} by {}{}\n", one.response.key.text(), one.load.key.text(),
                            one.replicas > 1 ? fmt::format(" divided by {}", one.replicas) : "");
    text += fmt::format("  {}: {}\n", forecast::formName(driver.response.form), equation(one));
    if (driver.knee) text += kneeOf(one);
    if (one.full && !driver.explainsNothing) text += fullOf(one);
    text += fmt::format("  loads seen {} to {}, {}", base::formatAmount(driver.lowLoad, one.load.unit),
                        base::formatAmount(driver.highLoad, one.load.unit), base::sayCount(driver.pairs, "sample"));
    if (!driver.explainsNothing) text += fmt::format("; knowing it saves {} of the error", shareOf(driver.skill));
    for (std::size_t l = 0; l < driver.coverage.size(); ++l)
        text += fmt::format("{} the {} band held {}", l == 0 ? ";" : ",", shareOf(driver.levels[l]),
                            shareOf(driver.coverage[l]));
    text += "\n";
    for (const auto& note : driver.notes) text += fmt::format("  {}\n", note.text);
    return text;
}

base::Result<int> run(Context& context, const DriversOptions& options) {
    const auto wanted = options.evaluation.read();
    if (!wanted) return tl::make_unexpected(wanted.error());
    options.evaluation.applyTo(context);
    auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    analysis::DriverQuery query;
    query.perReplica = options.perReplica;
    if (!options.resource.empty()) {
        const auto inventory = workspace->inventory();
        if (!inventory) return tl::make_unexpected(inventory.error());
        const auto resource = inventory->resolve(options.resource);
        if (!resource) return tl::make_unexpected(resource.error());
        query.resource = *resource;
    }
    session::Session session(std::move(*workspace), context.milliseconds);
    const auto drivers = analysis::findDrivers(session, query, *wanted, context.run);
    if (!drivers) return tl::make_unexpected(drivers.error());
    if (options.workspace.json)
        printJson(report::driversJson(*drivers));
    else
        for (const auto& one : drivers->drivers) print(words(one));
    if (drivers->drivers.empty()) say("No series here follows a load.");
    say(drivers->notes);
    return kFine;
}

Action buildDrivers(CLI::App& app) {
    auto options = std::make_shared<DriversOptions>();
    app.footer(
        "A load is a series such as requests, queries or rps in 1/s, or connections and queue_depth as a count: the\n"
        "resource's own, else its service's, else that of a service that calls or is called by it. What is fitted\n"
        "describes what went together; whether the load causes it is yours to know. 'latency' in s beside a rate and\n"
        "what is in flight is checked by Little's law. Nothing is corrected.");
    options->workspace.addTo(app);
    app.add_option("RESOURCE", options->resource,
                   "its name or id, with what is part of it or runs on it; default: all");
    app.add_flag("--per-replica", options->perReplica, "divide a service's load by the number of its workloads");
    app.add_option("--now", options->evaluation.now, "where the history ends; default: the newest sample");
    app.add_option("--step", options->evaluation.step, "samples are averaged over this, e.g. 1h or 5m; default 1h");
    app.add_option("--training", options->evaluation.training, "how much history to look at, e.g. 56d");
    app.add_option("--seed", options->evaluation.seed, "the same seed gives the same answer");
    app.add_option("--threads", options->evaluation.threads, "default: one per processor");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command driversCommand{
    "drivers", "Say what requests do to CPU, memory and network, and at which load they are full.", buildDrivers};

} // namespace penumbra::cli
