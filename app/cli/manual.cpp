#include "cli/manual.h"

#include "base/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace penumbra::cli {

namespace {

using Options = std::vector<const CLI::Option*>;

std::vector<const CLI::App*> verbsOf(const CLI::App& program) {
    return program.get_subcommands([](const CLI::App*) { return true; });
}

/// Those with a name that is typed, e.g. --now.
Options flagsOf(const CLI::App& app) {
    auto all = app.get_options();
    std::erase_if(all, [](const CLI::Option* option) { return !option->nonpositional(); });
    return all;
}

Options argumentsOf(const CLI::App& app) {
    auto all = app.get_options();
    std::erase_if(all, [](const CLI::Option* option) { return !option->get_positional(); });
    return all;
}

std::vector<std::string> namesOf(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const auto& name : option.get_snames()) names.push_back("-" + name);
    for (const auto& name : option.get_lnames()) names.push_back("--" + name);
    return names;
}

bool takesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

/// Text for troff: a backslash, a hyphen that is typed, and a dot or quote at the beginning of a line mean something
/// there.
std::string troff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    if (!out.empty() && (out[0] == '.' || out[0] == '\'')) out.insert(0, "\\&");
    return out;
}

std::string optionPage(const CLI::Option& option) {
    std::string head;
    for (const auto& name : namesOf(option)) head += (head.empty() ? "\\fB" : ", \\fB") + troff(name) + "\\fR";
    if (head.empty()) head = "\\fI" + troff(option.get_name()) + "\\fR";
    if (!namesOf(option).empty() && takesValue(option)) head += " \\fI" + troff(option.get_type_name()) + "\\fR";
    return fmt::format(".TP\n{}\n{}\n", head, troff(option.get_description()));
}

std::string synopsis(const CLI::App& verb) {
    std::string line = "\\fB" + troff(verb.get_name()) + "\\fR [options]";
    for (const auto* argument : argumentsOf(verb)) {
        const auto name = "\\fI" + troff(argument->get_name()) + "\\fR";
        line += argument->get_required() ? " " + name : " [" + name + "]";
    }
    return line;
}

/// A text between single quotes of a shell; `quote`: how a quote within is written there.
std::string quoted(std::string text, std::string_view quote) {
    for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += quote.size())
        text.replace(at, 1, quote);
    return "'" + text + "'";
}

std::string words(const std::vector<const CLI::App*>& verbs) {
    std::vector<std::string> names;
    for (const auto* verb : verbs) names.push_back(verb->get_name());
    return fmt::format("{}", fmt::join(names, " "));
}

} // namespace

std::string manualPage(const CLI::App& program) {
    auto page = fmt::format(".TH PENUMBRA\\-CLI 1 \"\" \"Penumbra {}\" \"User Commands\"\n.SH NAME\npenumbra\\-cli \\- "
                            "what\\-if planner for a fleet of hosts, on the command line\n.SH SYNOPSIS\n"
                            "\\fBpenumbra\\-cli\\fR \\fIcommand\\fR [options]\n.SH DESCRIPTION\n{}\nEvery command "
                            "puts its answer on the standard output, with \\fB\\-\\-json\\fR as one JSON object; words "
                            "and progress go to the standard error.\n.SH COMMANDS\n",
                            PENUMBRA_VERSION, troff(program.get_description()));
    for (const auto* verb : verbsOf(program)) {
        page += fmt::format(".SS {}\n{}\n", synopsis(*verb), troff(verb->get_description()));
        for (const auto* argument : argumentsOf(*verb))
            if (!argument->nonpositional()) page += optionPage(*argument);
        for (const auto* option : flagsOf(*verb)) page += optionPage(*option);
    }
    page += ".SH EXIT STATUS\n.TP\n0\nIt went well.\n.TP\n1\nA finding is above the threshold that was asked for.\n"
            ".TP\n2\nThe command line is wrong.\n.TP\n3\nAn input is wrong.\n.TP\n4\nAn internal error.\n.TP\n130\nIt "
            "was interrupted.\n.SH SEE ALSO\n.BR penumbra (1),\n.BR penumbra\\-plan (5)\n";
    return page;
}

std::string planManualPage(const std::string& plan) {
    const auto schema = base::Json::parse(plan, nullptr, false);
    auto page =
        fmt::format(".TH PENUMBRA\\-PLAN 5 \"\" \"Penumbra {}\" \"File Formats\"\n.SH NAME\npenumbra\\-plan \\- "
                    "a plan that Penumbra exports for operations\n.SH DESCRIPTION\nA JSON object in UTF\\-8, "
                    "times in RFC 3339 with Z. \\fBpenumbra\\-cli schema plan\\fR prints its JSON "
                    "Schema.\n.SH MEMBERS\n",
                    PENUMBRA_VERSION);
    for (const auto& [key, shape] : base::childAt(schema, "properties").items()) {
        const auto text = base::textAt(shape, "description", base::textAt(shape, "type", "see the schema"));
        page += fmt::format(".TP\n\\fB{}\\fR\n{}\n", troff(key), troff(text));
    }
    return page + ".SH SEE ALSO\n.BR penumbra (1),\n.BR penumbra\\-cli (1)\n";
}

std::string bashCompletion(const CLI::App& program) {
    std::string cases;
    for (const auto* verb : verbsOf(program)) {
        std::vector<std::string> names;
        for (const auto* option : flagsOf(*verb))
            for (const auto& name : namesOf(*option)) names.push_back(name);
        cases += fmt::format("    {}) words='{}' ;;\n", verb->get_name(), fmt::join(names, " "));
    }
    return fmt::format("_penumbra_cli() {{\n"
                       "  local word=${{COMP_WORDS[COMP_CWORD]}} words=\n"
                       "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                       "    COMPREPLY=($(compgen -W '{}' -- \"$word\"))\n"
                       "    return\n"
                       "  fi\n"
                       "  case ${{COMP_WORDS[1]}} in\n{}  esac\n"
                       "  case $word in\n"
                       "    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$word\")) ;;\n"
                       "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n"
                       "  esac\n"
                       "}}\n"
                       "complete -o filenames -F _penumbra_cli penumbra-cli\n",
                       words(verbsOf(program)), cases);
}

std::string zshCompletion(const CLI::App& program) {
    std::string verbs, cases;
    for (const auto* verb : verbsOf(program)) {
        verbs += fmt::format("    {}\n", quoted(verb->get_name() + ":" + verb->get_description(), "'\\''"));
        cases += fmt::format("    {})\n      _arguments", verb->get_name());
        for (const auto* option : flagsOf(*verb)) {
            auto help = option->get_description();
            for (const char* special : {"[", "]", ":"})
                for (std::size_t at = 0; (at = help.find(special, at)) != std::string::npos; at += 2)
                    help.insert(at, "\\");
            for (const auto& name : namesOf(*option))
                cases += fmt::format(
                    " \\\n        {}",
                    quoted(fmt::format("{}[{}]{}", name, help, takesValue(*option) ? ":value:_files" : ""), "'\\''"));
        }
        cases += " \\\n        '*:file:_files'\n      ;;\n";
    }
    return fmt::format("#compdef penumbra-cli\n_penumbra_cli() {{\n  local -a verbs=(\n{}  )\n"
                       "  if (( CURRENT == 2 )); then\n    _describe command verbs\n    return\n  fi\n"
                       "  local verb=$words[2]\n  shift words\n  (( CURRENT-- ))\n"
                       "  case $verb in\n{}  esac\n}}\n_penumbra_cli \"$@\"\n",
                       verbs, cases);
}

std::string fishCompletion(const CLI::App& program) {
    std::string out;
    for (const auto* verb : verbsOf(program)) {
        out += fmt::format("complete -c penumbra-cli -n __fish_use_subcommand -f -a {} -d {}\n", verb->get_name(),
                           quoted(verb->get_description(), "\\'"));
        for (const auto* option : flagsOf(*verb)) {
            out += fmt::format("complete -c penumbra-cli -n '__fish_seen_subcommand_from {}'", verb->get_name());
            for (const auto& name : option->get_snames()) out += " -s " + name;
            for (const auto& name : option->get_lnames()) out += " -l " + name;
            if (takesValue(*option)) out += " -r";
            out += " -d " + quoted(option->get_description(), "\\'") + "\n";
        }
    }
    return out;
}

} // namespace penumbra::cli
