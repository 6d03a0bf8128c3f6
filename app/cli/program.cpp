#include "cli/program.h"

#include "base/parts.h"
#include "base/spelling.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/progress.h"

#include <algorithm>
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

/// What is wrong with the words before the first option; empty where they name a verb.
std::string whatIsNoVerb(const std::vector<std::string>& words) {
    constexpr const char* kHelp = " 'penumbra-cli --help' lists the verbs.";
    if (words.empty()) return std::string("Say what to do: penumbra-cli VERB -w NAME.penumbra ...") + kHelp;
    const auto& first = words.front();
    if (commands().find(first) != nullptr) return {};
    if (first.starts_with('-'))
        return first == "-h" || first == "--help" || first == "--version"
                   ? std::string()
                   : fmt::format("The verb comes first: penumbra-cli VERB {} ...{}", first, kHelp);
    std::vector<std::string_view> known;
    for (const auto* command : commands()) known.emplace_back(command->id);
    const auto meant = base::nearest(first, known);
    if (!meant.empty()) return fmt::format("There is no verb '{}'. Did you mean '{}'?{}", first, meant, kHelp);
    const bool behind = words.size() > 1 && commands().find(words[1]) != nullptr;
    return behind ? fmt::format("There is no verb '{0}'; the verb comes first: penumbra-cli {1} -w {0} ...", first,
                                words[1])
                  : fmt::format("There is no verb '{}'.{}", first, kHelp);
}

/// The options of a verb as they are typed.
std::vector<std::string> optionsOf(const CLI::App& verb) {
    std::vector<std::string> out;
    for (const auto* option : verb.get_options())
        for (const auto& name : option->get_lnames()) out.push_back("--" + name);
    return out;
}

/// A sentence about what the parser did not understand, and what to do.
std::string sayWrong(const CLI::App& verb, const CLI::ParseError& error, const std::vector<std::string>& words) {
    std::string text = error.what();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        const auto options = optionsOf(verb);
        const std::vector<std::string_view> known(options.begin(), options.end());
        const auto extra = base::splitList(std::string_view(text).substr(text.find(": ") + 2), ' ');
        const auto option = std::find_if(extra.begin(), extra.end(), [](auto one) { return one.starts_with('-'); });
        const auto word = option == extra.end() ? extra.front() : *option;
        const auto meant = base::nearest(word, known);
        text = fmt::format("'{}' takes no '{}'.{}", verb.get_name(), word,
                           meant.empty() ? std::string() : fmt::format(" Did you mean '{}'?", meant));
    } else if (text == "--workspace is required") {
        const auto file =
            std::find_if(words.begin(), words.end(), [](const auto& w) { return w.ends_with(".penumbra"); });
        text = fmt::format("Name the workspace: penumbra-cli {} -w {} ...", verb.get_name(),
                           file == words.end() ? "NAME.penumbra" : *file);
    } else if (const auto list = text.find(" not in {"); list != std::string::npos && text.ends_with('}')) {
        const auto value = text.find(": ") + 2; // behind the option's name
        text = fmt::format(
            "'{}' is none of {}", text.substr(value, list - value),
            fmt::join(base::splitList(std::string_view(text).substr(list + 9, text.size() - list - 10), ','), ", "));
    }
    if (!text.ends_with('.') && !text.ends_with('?')) text += '.';
    return fmt::format("{} 'penumbra-cli {} --help' tells what it takes.", text, verb.get_name());
}

int parseAndRun(int argc, char** argv) {
    CLI::App app;
    const auto verbs = addVerbs(app);
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (const auto wrong = whatIsNoVerb(words); !wrong.empty()) {
        say(wrong);
        return kUsage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& shown) { // --help and --version
        app.exit(shown);
        return kFine;
    } catch (const CLI::ParseError& error) {
        say(sayWrong(*app.get_subcommand(words.front()), error, words));
        return kUsage;
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
