#include "cli/manual.h"
#include "cli/command.h"
#include "cli/documents.h"

#include <algorithm>

namespace penumbra::cli {

namespace {

std::string write(const std::string& what) {
    CLI::App program("", "penumbra-cli");
    addVerbs(program);
    if (what == "man") return manualPage(program);
    if (what == "bash") return bashCompletion(program);
    if (what == "zsh") return zshCompletion(program);
    if (what == "fish") return fishCompletion(program);
    const auto all = documents();
    const auto plan =
        std::find_if(all.begin(), all.end(), [](const auto& one) { return std::string("plan") == one.name; });
    return planManualPage(plan->schema);
}

Action buildManual(CLI::App& app) {
    auto what = std::make_shared<std::string>("man");
    app.add_option("WHAT", *what, "man: the manual page; plan: that of exported plans; or a shell's completions")
        ->check(CLI::IsMember({"man", "plan", "bash", "zsh", "fish"}));
    return [what](Context&) -> base::Result<int> {
        print(write(*what));
        return kFine;
    };
}

} // namespace

extern constinit const Command manualCommand{"manual", "The manual page, or completions for a shell.", buildManual};

} // namespace penumbra::cli
