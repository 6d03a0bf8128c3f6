#include "cli/program.h"

#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/progress.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <thread>
#include <unistd.h>

namespace penumbra::cli {

#define PENUMBRA_ENTRY(name) extern const Command name;
#include "cli/commands.def"
#undef PENUMBRA_ENTRY

base::Registry<Command> commands() {
    static constexpr std::array kEntries{
#define PENUMBRA_ENTRY(name) &name,
#include "cli/commands.def"
#undef PENUMBRA_ENTRY
    };
    return base::Registry<Command>(kEntries);
}

std::vector<std::pair<CLI::App*, Action>> addVerbs(CLI::App& app) {
    app.description("Penumbra plans changes of a fleet: what runs out, when, how surely, and what would mend it.");
    app.set_version_flag("--version", "penumbra-cli " PENUMBRA_VERSION);
    app.require_subcommand(1);
    std::vector<std::pair<CLI::App*, Action>> verbs;
    for (const auto* command : commands()) {
        auto* sub = app.add_subcommand(command->id, command->summary);
        verbs.emplace_back(sub, command->build(*sub));
    }
    return verbs;
}

namespace {

int statusOf(base::ErrorKind kind) {
    switch (kind) {
    case base::ErrorKind::Usage:
        return kUsage;
    case base::ErrorKind::Input:
        return kInput;
    case base::ErrorKind::Internal:
        return kInternal;
    case base::ErrorKind::Cancelled:
        return kInterrupted;
    }
    return kInternal;
}

Context makeContext(const Interrupt& interrupt, bool terminal) {
    Context context;
    context.run.stop = interrupt.token();
    context.run.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    context.clock = [] { return std::chrono::time_point_cast<base::Duration>(std::chrono::system_clock::now()); };
    context.milliseconds = [] {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double, std::milli>(since).count();
    };
    context.run.progress = progressWriter(terminal, context.milliseconds, [](std::string_view line) {
        fmt::print(stderr, "{}", line);
        std::fflush(stderr);
    });
    context.sleep = [stop = interrupt.token()](base::Duration duration) {
        const auto until = std::chrono::steady_clock::now() + duration;
        while (!stop.stop_requested() && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    };
    return context;
}

int runAction(const Action& action) {
    const Interrupt interrupt;
    const bool terminal = isatty(STDERR_FILENO) != 0;
    auto context = makeContext(interrupt, terminal);
    const auto status = action(context);
    if (terminal) fmt::print(stderr, "\r\033[K");
    if (!status) say(status.error().text);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) { // a short write counts, too
        say("The answer could not be written to the standard output.");
        return kInternal;
    }
    return status ? *status : statusOf(status.error().kind);
}

int parseAndRun(int argc, char** argv) {
    CLI::App app;
    const auto verbs = addVerbs(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kFine : kUsage;
    }
    for (const auto& [sub, action] : verbs)
        if (sub->parsed()) return runAction(action);
    return kUsage;
}

} // namespace

int runProgram(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return parseAndRun(argc, argv);
    } catch (const std::exception& error) {
        say(fmt::format("Penumbra met an error that it did not expect: {}. Please report it.", error.what()));
        return kInternal;
    }
}

} // namespace penumbra::cli
